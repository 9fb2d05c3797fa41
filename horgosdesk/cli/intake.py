"""Records in from files."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from horgosdesk import resources
from horgosdesk.cli.arguments import DAY, FILE, OneOf, Whole, option
from horgosdesk.cli.call import DIFFERENT, USAGE, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.core.errors import Hindered, Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.subject import Subject
    from horgosdesk.excel.intake import Report

FEW = 10
"""Doubts of one file that are listed for people; JSON has more."""
SHOWN = 50
"""Rejections of one file that are listed for people; JSON has them all."""


F = TypeVar("F", bound=Callable[..., Any])


def _reads_files(command: F) -> F:
    """What every import may be told."""
    for wanted in (
        option("--preview", is_flag=True, hidden=True),
        option("--rejects", type=FILE, help=QT_TRANSLATE_NOOP("Cli", "Write the wrong rows and why to this .xlsx.")),
        option(
            "--on-error",
            type=OneOf(["skip", "abort"]),
            default="skip",
            help=QT_TRANSLATE_NOOP("Cli", "What a wrong row does: skip keeps it out, abort keeps its whole file out."),
        ),
        option("--dry-run", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Add nothing, only tell what would be done.")),
        option("--day", type=DAY, help=QT_TRANSLATE_NOOP("Cli", "The day of rows that name none.")),
        option("--mapping", help=QT_TRANSLATE_NOOP("Cli", "The name of a remembered mapping.")),
        option(
            "--header-row", type=Whole(1), help=QT_TRANSLATE_NOOP("Cli", "The row of the headings, as Excel counts.")
        ),
        option("--sheet", help=QT_TRANSLATE_NOOP("Cli", "The sheet's name.")),
        click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE…"),
    ):
        command = wanted(command)
    return command


@click.command(
    "cargo", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Import cargo records from .xlsx, .xls, .ods, .csv or .tsv.")
)
@_reads_files
@click.pass_obj
def import_cargo(call: Call, /, **given: Any) -> None:
    from horgosdesk.core.cargo import CARGO

    _import(call, CARGO, **given)


@click.command(
    "clearance",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Import times of clearances from .xlsx, .xls, .ods, .csv or .tsv; rows add to what is known."
    ),
)
@_reads_files
@click.pass_obj
def import_clearance(call: Call, /, **given: Any) -> None:
    from horgosdesk.core.clearance import CLEARANCE

    _import(call, CLEARANCE, **given)


@click.command(
    "trains",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Import events and wagons of trains from .xlsx, .xls, .ods, .csv or .tsv, as stations mail them."
    ),
)
@_reads_files
@click.pass_obj
def import_trains(call: Call, /, **given: Any) -> None:
    from horgosdesk.core.train_row import TRAIN_ROW

    _import(call, TRAIN_ROW, **given)


@click.command(
    "reading",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Import readings of meters from .xlsx, .xls, .ods, .csv or .tsv."),
)
@_reads_files
@click.pass_obj
def import_reading(call: Call, /, **given: Any) -> None:
    from horgosdesk.core.reading import READING

    _import(call, READING, **given)


@click.command(
    "factor",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Import factors of meters, by which readings are weighed, from such files."),
)
@_reads_files
@click.pass_obj
def import_factor(call: Call, /, **given: Any) -> None:
    from horgosdesk.core.factor import FACTOR

    _import(call, FACTOR, **given)


def _import(
    call: Call,
    subject: "Subject[Any]",
    *,
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
    from horgosdesk.core.train_row import TRAIN_ROW
    from horgosdesk.excel import intake, reading
    from horgosdesk.excel import mapping as mappings
    from horgosdesk.excel.rejects import write_rejects
    from horgosdesk.excel.sheets import try_to_write

    every = list(_found(files))
    if rejects is not None and len(every) > 1:
        text = QT_TRANSLATE_NOOP("Cli", "--rejects takes the rows of one file; import them one by one.")
        raise click.UsageError(tr("Cli", text))
    if rejects is not None:
        if rejects.exists() and any(file.exists() and rejects.samefile(file) for file in every):
            text = QT_TRANSLATE_NOOP("Problem", "{file} exists already. Choose another name.")
            raise Problem("file-exists", text, file=rejects)
        try_to_write(rejects)
    reports = []
    lines = []
    with call.store() as store:
        if not dry_run:
            # a long file is not read in vain
            store.require("enter")
        for file in every:
            shown: dict[str, Any] = {}
            try:
                rules = call.rules(store)
                book = reading.read_book(file, resources.limits(store.folder))
                place = None if header_row is None else header_row - 1
                how = mappings.chosen(book, store.folder, sheet=sheet, header_row=place, name=mapping, subject=subject)
                report = intake.import_book(
                    store,
                    book,
                    how,
                    rules,
                    day=day,
                    dry_run=dry_run,
                    on_error=on_error,
                    progress=call.tell,
                    subject=subject,
                )
                if preview:
                    shown = intake.preview(book, how, [wrong["row"] for wrong in report.rejections])
                if rejects is not None and report.rejected:
                    beside = intake.lists_of(book, how, report.rejections) if subject is TRAIN_ROW else ()
                    try:
                        write_rejects(rejects, book, how, report.rejections, beside)
                    except Problem as problem:
                        report.rejections.append(_whole(problem))
            except Refused:
                raise
            except FileNotFoundError:
                text = QT_TRANSLATE_NOOP("Problem", "There is no file {file}.")
                report = _unread(file, Problem("file-missing", text, file=file))
                call.code = USAGE
            except Problem as problem:
                report = _unread(file, problem)
                if isinstance(problem, Hindered):
                    call.code = USAGE  # nothing is wrong with the file, and nothing was done
            if report.rejections:
                call.code = call.code or DIFFERENT
            reports.append(report.as_dict() | shown)
            lines += _told(report, subject, dry_run=dry_run) if report.sheet else []
    call.answer({"files": reports}, lines)


def _found(files: Sequence[Path]) -> Iterator[Path]:
    """The files; where no shell has done so, those that a pattern stands for."""
    for file in files:
        matching = [] if file.exists() or not set("*?[") & set(file.name) else sorted(file.parent.glob(file.name))
        yield from matching or [file]


def _unread(file: Path, problem: Problem) -> "Report":
    """What is said of a file that cannot be read as a whole."""
    from horgosdesk.excel.intake import Report

    return Report(str(file), rejections=[_whole(problem)])


def _whole(problem: Problem) -> dict[str, Any]:
    """A rejection of no row, which is row 0, and a line for people."""
    fail(str(problem), DIFFERENT)
    return {"row": 0, "column": "", "field": "", "value": "", "code": problem.code, "message": str(problem)}


def _told(report: "Report", subject: "Subject[Any]", *, dry_run: bool) -> list[str]:
    def named(wrong: dict[str, Any]) -> dict[str, Any]:
        # what has no column in the file is called as the program calls it
        field = subject.by_name.get(wrong["field"]) if wrong["column"] == wrong["field"] else None
        return wrong if field is None else {**wrong, "column": subject.title(field)}

    added = QT_TRANSLATE_NOOP(
        "Cli",
        "{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over",
    )
    checked = QT_TRANSLATE_NOOP(
        "Cli",
        "{file}: {accepted} would be added, {duplicates} are there already, {rejected} rejected, {skipped_totals} totals rows passed over",
    )
    known = QT_TRANSLATE_NOOP("Cli", "{changed} of the rows added tell more of a consignment that was known already.")
    zone = QT_TRANSLATE_NOOP("Cli", "Its times name no zone; they were read as those of {zone}.")
    unread = QT_TRANSLATE_NOOP("Cli", "Columns that were not read, since their headings are not known: {columns}")
    doubt = QT_TRANSLATE_NOOP("Cli", "row {row}, {column}, added, but look: {message}")
    row = QT_TRANSLATE_NOOP("Cli", "row {row}, {column}: {message}")
    more = QT_TRANSLATE_NOOP("Cli", "and {count} more; --rejects FILE writes them all")
    lines = [tr("Cli", checked if dry_run else added, **report.as_dict())]
    if report.changed:
        lines.append("  " + tr("Cli", known, changed=report.changed))
    if report.zone:
        lines.append("  " + tr("Cli", zone, zone=report.zone))
    if report.unread:
        lines.append("  " + tr("Cli", unread, columns=", ".join(report.unread)))
    lines += ["  " + tr("Cli", doubt, **named(wrong)) for wrong in report.doubts[:FEW]]
    lines += ["  " + tr("Cli", row, **named(wrong)) for wrong in report.rejections[:SHOWN]]
    if len(report.rejections) > SHOWN:
        lines.append("  " + tr("Cli", more, count=len(report.rejections) - SHOWN))
    return lines
