"""What to send when asking for help."""

import click

from horgosdesk.cli.arguments import option
from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@click.command(
    "doctor",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Versions, folders, space, libraries: what to send when asking for help."),
)
@option(
    "--load",
    is_flag=True,
    help=QT_TRANSLATE_NOOP("Cli", "Load every library, which takes seconds, and name those that cannot be."),
)
@click.pass_obj
def doctor(call: Call, load: bool) -> None:
    from horgosdesk import doctor

    found = doctor.examine(call.folder)
    if load:
        found["loads"] = doctor.load()
    if not (found["database"]["ok"] and found["folder"]["ok"] and (not load or found["loads"]["ok"])):
        call.code = DIFFERENT
    call.answer(found, table(["", ""], doctor.rows(found))[1:])
