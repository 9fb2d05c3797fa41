"""Taking back what one did today."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from horgosdesk.cli.arguments import option
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.core.errors import Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.undo import Step


@click.command(
    "undo",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Undo the last step that you made today at this desk, an import too, by inverse entries."
    ),
)
@option("--list", "listed", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Only list what can be undone, newest first."))
@click.pass_obj
def undo(call: Call, listed: bool) -> None:
    from horgosdesk.store import undo as steps

    with call.store() as store:
        zone = ZoneInfo(store.meta("zone"))
        there = steps.steps(store).undo[::-1]
        if listed:
            call.answer({"steps": [_told(step) for step in there]}, [_line(step, zone) for step in there])
            return
        if not there:
            raise Refused(
                "undo-nothing",
                QT_TRANSLATE_NOOP("Problem", "There is nothing to undo: {who} changed nothing today at this desk."),
                who=store.who,
            )
        made = steps.undo(store, there[0])
    undone = QT_TRANSLATE_NOOP("Cli", "Undone: {what} (journal no. {first} to {last})")
    call.answer(
        {"undone": _told(there[0]), "by": {"first": made.first, "last": made.last}},
        [tr("Cli", undone, what=steps.text(there[0]), first=made.first, last=made.last)],
    )


def _told(step: "Step") -> dict[str, Any]:
    from horgosdesk.store.undo import text

    names = ("first", "last", "at", "subject", "action", "count", "file")
    return {name: getattr(step, name) for name in names} | {"text": text(step)}


def _line(step: "Step", zone: ZoneInfo) -> str:
    from horgosdesk.store.undo import text

    at = datetime.fromisoformat(step.at).astimezone(zone).strftime("%H:%M:%S")
    return f"{at}  {text(step)}  ({step.first}–{step.last})"
