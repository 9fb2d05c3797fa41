"""Month closing."""

import click

from horgosdesk.cli.arguments import MONTH, option
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


@click.command("close", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Lock a month against changes."))
@click.argument("month", type=MONTH, metavar="MONTH")
@click.pass_obj
def close(call: Call, month: str) -> None:
    from horgosdesk.store import months

    with call.store() as store:
        months.close(store, month)
    text = QT_TRANSLATE_NOOP("Cli", "{month} is closed now.")
    call.answer({"month": month, "state": "closed"}, [tr("Cli", text, month=month)])


@click.command("reopen", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Unlock a month."))
@click.argument("month", type=MONTH, metavar="MONTH")
@option("--reason", required=True, help=QT_TRANSLATE_NOOP("Cli", "Why; the journal keeps it."))
@click.pass_obj
def reopen(call: Call, month: str, reason: str) -> None:
    from horgosdesk.store import months

    with call.store() as store:
        months.reopen(store, month, reason)
    text = QT_TRANSLATE_NOOP("Cli", "{month} is open again.")
    call.answer({"month": month, "state": "open", "reason": reason.strip()}, [tr("Cli", text, month=month)])
