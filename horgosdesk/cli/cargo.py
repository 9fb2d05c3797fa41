"""Cargo records out, into files."""

from pathlib import Path

import click

from horgosdesk.cli.arguments import FILE, OneOf, option, over_days
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


@click.command("cargo", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Write cargo records to a workbook or a text file."))
@over_days
@option(
    "--direction",
    type=OneOf(["import", "export", "transit"]),
    help=QT_TRANSLATE_NOOP("Cli", "Only this direction."),
)
@option(
    "--mode",
    type=OneOf(["rail", "road", "pipeline", "air", "post", "other"]),
    help=QT_TRANSLATE_NOOP("Cli", "Only this transport mode."),
)
@option("--out", type=FILE, required=True, help=QT_TRANSLATE_NOOP("Cli", "The file; it ends in .xlsx or .csv."))
@click.pass_obj
def export_cargo(call: Call, first: str, last: str, direction: str | None, mode: str | None, out: Path) -> None:
    from horgosdesk.excel.cargo import COLUMNS, export_rows
    from horgosdesk.store import cargo, totals

    only = {"direction": direction or "", "mode": mode or ""}
    with call.store() as store, store.reading():
        cargo.with_little_memory(store)
        where = {name: value for name, value in only.items() if value}
        [all_] = totals.totals(store, first, last, where=where)
        rows = cargo.values_between(store, COLUMNS, first, last, **only)
        count = export_rows(out, rows, lambda done: call.tell(done, all_.sums.records))
    text = QT_TRANSLATE_NOOP("Cli", "{rows} records written to {file}")
    call.answer({"file": str(out), "rows": count}, [tr("Cli", text, rows=count, file=out)])
