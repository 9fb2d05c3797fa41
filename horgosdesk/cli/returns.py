"""The monthly return."""

from pathlib import Path

import click

from horgosdesk.cli.arguments import FILE, MONTH, option
from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


@click.command("return", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Write the return of a month."))
@option("--month", type=MONTH, required=True, help=QT_TRANSLATE_NOOP("Cli", "The month, as 2025-11."))
@option(
    "--template",
    default="monthly",
    help=QT_TRANSLATE_NOOP("Cli", "The template's name or file; the monthly one if not said."),
)
@option("--out", type=FILE, required=True, help=QT_TRANSLATE_NOOP("Cli", "The workbook, .xlsx."))
@click.pass_obj
def export_return(call: Call, month: str, template: str, out: Path) -> None:
    from horgosdesk.excel.returns import export_return as write

    with call.store() as store:
        made = write(store, month, out, template=template)
    if not all(check["ok"] for check in made["checks"]):
        call.code = DIFFERENT
    written = QT_TRANSLATE_NOOP("Cli", "Return {register_no} of {month} written to {file}")
    good, bad = QT_TRANSLATE_NOOP("Cli", "ok"), QT_TRANSLATE_NOOP("Cli", "DIFFERS")
    rows = [[tr("Cli", good if check["ok"] else bad), check["name"], check["detail"]] for check in made["checks"]]
    call.answer(made, [tr("Cli", written, **made), *table(["", "", ""], rows)[1:]])
