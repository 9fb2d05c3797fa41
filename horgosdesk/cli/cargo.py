"""Cargo records in and out of files."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import DAY, FILE, OneOf, Whole, option, over_days
from horgosdesk.cli.call import DIFFERENT, USAGE, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.excel.intake import Report

SHOWN = 50
"""Rejections of one file that are listed for people; JSON has them all."""


@click.command(
    "cargo", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Import cargo records from .xlsx, .xls, .ods, .csv or .tsv.")
)
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE…")
@option("--sheet", help=QT_TRANSLATE_NOOP("Cli", "The sheet's name."))
@option("--header-row", type=Whole(1), help=QT_TRANSLATE_NOOP("Cli", "The row of the headings, as Excel counts."))
@option("--mapping", help=QT_TRANSLATE_NOOP("Cli", "The name of a remembered mapping."))
@option("--day", type=DAY, help=QT_TRANSLATE_NOOP("Cli", "The day of rows that name none."))
@option("--dry-run", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Add nothing, only tell what would be done."))
@option(
    "--on-error",
    type=OneOf(["skip", "abort"]),
    default="skip",
    help=QT_TRANSLATE_NOOP("Cli", "What a wrong row does: skip keeps it out, abort keeps its whole file out."),
)
@option("--rejects", type=FILE, help=QT_TRANSLATE_NOOP("Cli", "Write the wrong rows and why to this .xlsx."))
@option("--preview", is_flag=True, hidden=True)
@click.pass_obj
def import_cargo(
    call: Call,
    files: Sequence[Path],
    sheet: str | None,
    header_row: int | None,
    mapping: str | None,
    day: str | None,
    dry_run: bool,
    on_error: Any,
    rejects: Path | None,
    preview: bool,
) -> None:
    from horgosdesk.excel import intake, reading
    from horgosdesk.excel import mapping as mappings
    from horgosdesk.excel.rejects import write_rejects

    every = list(_found(files))
    if rejects is not None and len(every) > 1:
        text = QT_TRANSLATE_NOOP("Cli", "--rejects takes the rows of one file; import them one by one.")
        raise click.UsageError(tr("Cli", text))
    reports = []
    lines = []
    with call.store() as store:
        for file in every:
            shown: dict[str, Any] = {}
            try:
                rules = call.rules(store)
                book = reading.read_book(file)
                place = None if header_row is None else header_row - 1
                how = mappings.chosen(book, store.folder, sheet=sheet, header_row=place, name=mapping)
                report = intake.import_book(
                    store, book, how, rules, day=day, dry_run=dry_run, on_error=on_error, progress=call.tell
                )
                if rejects is not None and report.rejected:
                    bad = (row for row in intake.rows(book, how, rules, day=day) if row.record is None)
                    write_rejects(rejects, book, how, bad)
                if preview:
                    shown = intake.preview(book, how, [wrong["row"] for wrong in report.rejections])
            except Refused:
                raise
            except FileNotFoundError:
                text = QT_TRANSLATE_NOOP("Problem", "There is no file {file}.")
                report = _unread(file, Problem("file-missing", text, file=file))
                call.code = USAGE
            except Problem as problem:
                report = _unread(file, problem)
            if report.rejections:
                call.code = call.code or DIFFERENT
            reports.append(report.as_dict() | shown)
            lines += _told(report, dry_run=dry_run) if report.sheet else []
    call.answer({"files": reports}, lines)


def _found(files: Sequence[Path]) -> Iterator[Path]:
    """The files; where no shell has done so, those that a pattern stands for."""
    for file in files:
        matching = [] if file.exists() or not set("*?[") & set(file.name) else sorted(file.parent.glob(file.name))
        yield from matching or [file]


def _unread(file: Path, problem: Problem) -> "Report":
    """What is said of a file that cannot be read as a whole: row 0, and a line for people."""
    from horgosdesk.excel.intake import Report

    wrong = {"row": 0, "column": "", "value": "", "code": problem.code, "message": str(problem)}
    fail(str(problem), DIFFERENT)
    return Report(str(file), rejections=[wrong])


def _told(report: "Report", *, dry_run: bool) -> list[str]:
    added = QT_TRANSLATE_NOOP(
        "Cli",
        "{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over",
    )
    checked = QT_TRANSLATE_NOOP(
        "Cli",
        "{file}: {accepted} would be added, {duplicates} are there already, {rejected} rejected, {skipped_totals} totals rows passed over",
    )
    row = QT_TRANSLATE_NOOP("Cli", "row {row}, {column}: {message}")
    more = QT_TRANSLATE_NOOP("Cli", "and {count} more; --rejects FILE writes them all")
    lines = [tr("Cli", checked if dry_run else added, **report.as_dict())]
    lines += ["  " + tr("Cli", row, **wrong) for wrong in report.rejections[:SHOWN]]
    if len(report.rejections) > SHOWN:
        lines.append("  " + tr("Cli", more, count=len(report.rejections) - SHOWN))
    return lines


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
    from horgosdesk.excel import sheets
    from horgosdesk.store import cargo

    with call.store() as store:
        records = cargo.between(store, first, last, direction=direction or "", mode=mode or "")
        rows = sheets.export_cargo(out, records)
    text = QT_TRANSLATE_NOOP("Cli", "{rows} records written to {file}")
    call.answer({"file": str(out), "rows": rows}, [tr("Cli", text, rows=rows, file=out)])
