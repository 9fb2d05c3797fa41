"""What to send when asking for help."""

from typing import Any

import click

from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@click.command(
    "doctor",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Versions, folders, space, libraries: what to send when asking for help."),
)
@click.pass_obj
def doctor(call: Call) -> None:
    from horgosdesk.doctor import examine

    found = examine(call.folder)
    if not (found["database"]["ok"] and found["folder"]["ok"]):
        call.code = DIFFERENT
    call.answer(found, table(["", ""], list(_rows(found)))[1:])


def _rows(found: dict[str, Any]) -> list[list[str]]:
    from horgosdesk.doctor import rows

    return rows(found)
