"""The commands of contract.md: what scripts, schedulers and auditors rely on."""

import json
import locale
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from horgosdesk import __version__, log, resources, translation
from horgosdesk.core import calendar, units, words
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.fields import Rules
    from horgosdesk.store.desk import Store
    from horgosdesk.store.totals import Line, Sums

LANGUAGES = ("zh_CN", "en", "ru", "kk")
DONE, DIFFERENT, USAGE, REFUSED, DAMAGED, UNREACHABLE = range(6)


@dataclass
class Call:
    """One call of the program: its desk's folder, its language, and how it answers."""

    folder: Path
    lang: str
    as_json: bool
    code: int = DONE

    def answer(self, document: Mapping[str, Any], lines: Sequence[str] = ()) -> None:
        """Answer with JSON when that was asked for, else with lines for people."""
        if self.as_json:
            click.echo(json.dumps(document, ensure_ascii=False, default=str))
        else:
            for line in lines:
                click.echo(line)

    @contextmanager
    def store(self) -> "Iterator[Store]":
        """The desk, open for this call."""
        from horgosdesk.store.desk import open_store

        opened = open_store(self.folder)
        try:
            yield opened
        finally:
            opened.close()

    def rules(self, store: "Store") -> "Rules":
        """What the desk's checks know."""
        from horgosdesk.core.fields import Rules
        from horgosdesk.store import cargo, months

        return Rules(
            resources.codebook(store.folder),
            date.fromisoformat(store.today),
            self.lang,
            months.closed(store),
            cargo.habits(store),
        )


class _Parsed(click.ParamType):  # type: ignore[type-arg]  # generic in the stubs only
    """An argument read by one of the core's parsers; what it cannot read is wrong usage."""

    def __init__(self, name: str, parse: Callable[[str], str]) -> None:
        self.name = name
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return self._parse(str(value))
        except Problem as problem:
            raise click.UsageError(str(problem)) from problem


DAY = _Parsed("day", lambda text: calendar.parse_day(text, date.today()))
MONTH = _Parsed("month", calendar.parse_month)
FILE = click.Path(path_type=Path, dir_okay=False)
_span = [
    click.option("--from", "first", type=DAY, required=True, help="first day"),
    click.option("--to", "last", type=DAY, required=True, help="last day"),
]


def _over_days(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(_span):
        command = option(command)
    return command


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", "folder", type=click.Path(path_type=Path, file_okay=False), help="the desk's folder")
@click.option("--lang", type=click.Choice(LANGUAGES), help="language of all words")
@click.option("--json", "as_json", is_flag=True, help="answer with one JSON document; goes anywhere on the line")
@click.version_option(__version__, prog_name="horgosdesk")
@click.pass_context
def program(ctx: click.Context, folder: Path | None, lang: str | None, as_json: bool) -> None:
    """HorgosDesk: the logistics desk of a land port. Without a command it opens the window."""
    chosen = lang or _language()
    words.use(translation.translator(chosen))
    ctx.obj = Call(folder or _folder(), chosen, as_json)
    if ctx.invoked_subcommand is None:
        ctx.invoke(gui)


def _folder() -> Path:
    named = os.environ.get("HORGOSDESK_DATA")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("HorgosDesk", appauthor=False)


def _language() -> str:
    said = (
        os.environ.get("LC_ALL")
        or os.environ.get("LC_MESSAGES")
        or os.environ.get("LANG")
        or (locale.getlocale()[0] or "")
    )
    return next((lang for lang in LANGUAGES if said.lower().startswith(lang[:2])), "zh_CN")


# The window


@program.command()
@click.option("--tab", type=click.Choice(["cargo", "clearance", "trains", "trends", "returns"]), help="tab to open")
@click.option("--theme", type=click.Choice(["light", "dark", "system"]), help="look")
@click.pass_obj
def gui(call: Call, tab: str | None = None, theme: Any = None) -> None:
    """Open the window."""
    from horgosdesk import environment

    if not environment.have_display():
        raise click.UsageError(
            tr(
                "Cli",
                QT_TRANSLATE_NOOP(
                    "Cli", "there is no display to open a window on; every other command works without one"
                ),
            )
        )
    try:
        environment.need_qt(real_window=os.environ.get("QT_QPA_PLATFORM") != "offscreen")
    except environment.CannotStart as error:
        raise click.UsageError(str(error)) from error
    from horgosdesk.ui import app

    call.code = app.run(call.folder, lang=call.lang if "--lang" in sys.argv else None, tab=tab, theme=theme)


# Records in and out


@program.command()
@_over_days
@click.option("--rows-per-day", type=click.IntRange(1, 100_000), default=200, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.pass_obj
def sample(call: Call, first: str, last: str, rows_per_day: int, seed: int) -> None:
    """Fill an empty folder with believable synthetic records, marked as such."""
    from horgosdesk.sample import fill

    with call.store() as store:
        made = fill(store, first, last, rows_per_day, seed)
    call.answer(
        made,
        [
            tr(
                "Cli",
                QT_TRANSLATE_NOOP("Cli", "{records} synthetic records from {first} to {last}"),
                first=first,
                last=last,
                **made,
            )
        ],
    )


@program.group("import")
def import_() -> None:
    """Import files."""


@import_.command("cargo")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--sheet", help="name of the sheet")
@click.option("--header-row", type=click.IntRange(1), help="row of the headings, as Excel counts")
@click.option("--mapping", help="name of a remembered mapping")
@click.option("--day", type=DAY, help="day of rows that name none")
@click.option("--dry-run", is_flag=True, help="only tell what would be done")
@click.option("--on-error", type=click.Choice(["skip", "abort"]), default="skip", show_default=True)
@click.option("--rejects", type=FILE, help="write rejected rows with their reasons to this .xlsx")
@click.option("--preview", is_flag=True, help="with --json: also sheets, headings and the rows to look at")
@click.option("--progress", is_flag=True, help="tell progress as lines of JSON on standard error")
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
    progress: bool,
) -> None:
    """Import cargo records from .xlsx, .xls, .ods, .csv or .tsv."""
    from horgosdesk.excel import intake, mapping as mappings, reading
    from horgosdesk.excel.rejects import write_rejects

    for file in files:
        if not file.is_file():
            raise click.UsageError(tr("Cli", QT_TRANSLATE_NOOP("Cli", "no such file: {file}"), file=file))

    def tell(done: int, total: int) -> None:
        click.echo(json.dumps({"done": done, "total": total}), err=True)

    reports = []
    lines = []
    with call.store() as store:
        for file in files:
            said: dict[str, Any] = {}
            try:
                rules = call.rules(store)
                book = reading.read_book(file)
                place = None if header_row is None else header_row - 1
                how = mappings.chosen(book, store.folder, sheet=sheet, header_row=place, name=mapping)
                report = intake.import_book(
                    store,
                    book,
                    how,
                    rules,
                    day=day,
                    dry_run=dry_run,
                    on_error=on_error,
                    progress=tell if progress else None,
                )
                if rejects is not None and report.rejected:
                    bad = (row for row in intake.rows(book, how, rules, day=day) if row.record is None)
                    write_rejects(rejects, book, how, bad)
                if preview:
                    said = intake.preview(book, how, [wrong["row"] for wrong in report.rejections])
            except Refused:
                raise
            except Problem as problem:
                report = intake.Report(str(file))
                report.rejections.append(
                    {"row": 0, "column": "", "value": "", "code": problem.code, "message": str(problem)}
                )
            reports.append(report.as_dict() | said)
            lines += _report_lines(report)
            if report.rejections:
                call.code = DIFFERENT
    call.answer({"files": reports}, lines)


def _report_lines(report: Any) -> list[str]:
    summary = QT_TRANSLATE_NOOP(
        "Cli",
        "{file}: {accepted} added, {duplicates} there already, {rejected} rejected, {skipped_totals} totals rows passed over",
    )
    row = QT_TRANSLATE_NOOP("Cli", "  row {row}, {column}: {message}")
    said = report.as_dict()
    lines = [tr("Cli", summary, **said)] if report.sheet else []
    for wrong in report.rejections:
        lines.append(tr("Cli", row, **wrong) if wrong["row"] else wrong["message"])
    return lines


@program.group("export")
def export() -> None:
    """Export records and returns."""


@export.command("cargo")
@_over_days
@click.option("--direction", type=click.Choice(["import", "export", "transit"]), default=None)
@click.option("--mode", type=click.Choice(["rail", "road", "pipeline", "air", "post", "other"]), default=None)
@click.option("--out", type=FILE, required=True, help=".xlsx or .csv")
@click.pass_obj
def export_cargo(call: Call, first: str, last: str, direction: str | None, mode: str | None, out: Path) -> None:
    """Write final cargo records to a workbook or a text file."""
    from horgosdesk.excel import sheets
    from horgosdesk.store import cargo

    with call.store() as store:
        rows = sheets.export_cargo(out, cargo.between(store, first, last, direction=direction or "", mode=mode or ""))
    call.answer(
        {"file": str(out), "rows": rows},
        [tr("Cli", QT_TRANSLATE_NOOP("Cli", "{rows} records written to {file}"), rows=rows, file=out)],
    )


@export.command("return")
@click.option("--month", type=MONTH, required=True)
@click.option("--template", default="monthly", show_default=True, help="its name, or an .xlsx file")
@click.option("--out", type=FILE, required=True, help=".xlsx")
@click.pass_obj
def export_return(call: Call, month: str, template: str, out: Path) -> None:
    """Write the monthly return."""
    from horgosdesk.excel.monthly import export_return as write

    with call.store() as store:
        made = write(store, month, out, template=template)
    if not all(check["ok"] for check in made["checks"]):
        call.code = DIFFERENT
    good, bad = (
        QT_TRANSLATE_NOOP("Cli", "  ok      {name}: {detail}"),
        QT_TRANSLATE_NOOP("Cli", "  DIFFERS {name}: {detail}"),
    )
    lines = [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Return {register_no} of {month} written to {file}"), **made)]
    call.answer(made, lines + [tr("Cli", good if check["ok"] else bad, **check) for check in made["checks"]])


# Questions


@program.command()
@_over_days
@click.option("--by", default="", help="direction,mode,category,country,month,day")
@click.option("--compare", type=click.Choice(["year"]), default=None)
@click.pass_obj
def totals(call: Call, first: str, last: str, by: str, compare: str | None) -> None:
    """Exact sums of final records."""
    from horgosdesk.store import totals as sums

    cuts = [cut.strip() for cut in by.split(",") if cut.strip()]
    for cut in cuts:
        if cut not in sums.CUTS:
            raise click.UsageError(
                tr(
                    "Cli",
                    QT_TRANSLATE_NOOP("Cli", "--by knows no “{cut}”; it takes {cuts}"),
                    cut=cut,
                    cuts=",".join(sums.CUTS),
                )
            )
    with call.store() as store:
        found = sums.totals(store, first, last, cuts, compare=compare == "year")
    call.answer({"rows": [_total(line) for line in found]}, _table(call, cuts, found, compare == "year"))


def _total(line: "Line") -> dict[str, Any]:
    row = {**line.keys, **_sums(line.sums)}
    if line.base is not None:
        change = line.change_pct
        row["base_gross_kg"] = units.kilograms(line.base.gross_g)
        row["change_pct"] = None if change is None else float(units.round_half_up(change, 6))
    return row


def _sums(sums: "Sums") -> dict[str, Any]:
    """Value and quantity are one figure where all is of one currency and unit, and null, with the parts, where not."""
    value = {currency: units.money_text(fen) for currency, fen in sums.value_fen.items()}
    quantity = {unit: units.quantity_text(milli) for unit, milli in sums.quantity_milli.items()}
    return {
        "records": sums.records,
        "gross_kg": units.kilograms(sums.gross_g),
        "net_kg": units.kilograms(sums.net_g),
        "value": _only(value),
        "quantity": _only(quantity),
        "values": value,
        "quantities": quantity,
    }


def _only(parts: Mapping[str, str]) -> str | None:
    return next(iter(parts.values()), "0") if len(parts) < 2 else None


def _table(call: Call, cuts: Sequence[str], found: "Sequence[Line]", compared: bool) -> list[str]:
    marks = units.MARKS[call.lang]
    heads = [
        *cuts,
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "records")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "gross t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "net t")),
    ]
    if compared:
        heads += [tr("Cli", QT_TRANSLATE_NOOP("Cli", "last year t")), "%"]
    rows = []
    for line in found:
        figures = [
            units.show_number(line.sums.records, marks),
            *(units.show_number(units.tonnes(g, 3), marks, 3) for g in (line.sums.gross_g, line.sums.net_g)),
        ]
        if line.base is not None:
            change = line.change_pct
            figures += [
                units.show_number(units.tonnes(line.base.gross_g, 3), marks, 3),
                "–" if change is None else units.show_number(change, marks, 1),
            ]
        rows.append([*line.keys.values(), *figures])
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    return [
        "  ".join(
            cell.ljust(width) if place < len(cuts) else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in [heads, *rows]
    ]


@program.command()
@click.option("--month", type=MONTH, required=True)
@click.option("--span", type=click.Choice(["month", "ytd"]), default="ytd", show_default=True)
@click.pass_obj
def headline(call: Call, month: str, span: str) -> None:
    """The sentence for the press, in the chosen language."""
    from horgosdesk import resources
    from horgosdesk.core.headline import headline as sentence
    from horgosdesk.store import monthly
    from horgosdesk.store import totals as sums

    with call.store() as store:
        first, last = monthly.span(store, month, to_date=span == "ytd")
        [line] = sums.totals(store, first, last, compare=True)
        port = resources.port_name(store.meta("port"), call.lang, store.folder)
        synthetic = bool(store.meta("synthetic"))
    base_g = line.base.gross_g if line.base else 0
    text = sentence(port, first, last, total_g=line.sums.gross_g, base_g=base_g, lang=call.lang, synthetic=synthetic)
    change = line.change_pct
    call.answer(
        {
            "text": text,
            "total_kg": units.kilograms(line.sums.gross_g),
            "base_kg": units.kilograms(base_g),
            "change_pct": None if change is None else float(units.round_half_up(change, 6)),
            "from": first,
            "to": last,
        },
        [text],
    )


# Months, journal, file


@program.command()
@click.argument("month", type=MONTH)
@click.pass_obj
def close(call: Call, month: str) -> None:
    """Lock a month against changes."""
    from horgosdesk.store import months

    with call.store() as store:
        months.close(store, month)
    call.answer(
        {"month": month, "state": "closed"}, [tr("Cli", QT_TRANSLATE_NOOP("Cli", "{month} is closed now"), month=month)]
    )


@program.command()
@click.argument("month", type=MONTH)
@click.option("--reason", required=True, help="why; kept in the journal")
@click.pass_obj
def reopen(call: Call, month: str, reason: str) -> None:
    """Unlock a month, with a reason."""
    from horgosdesk.store import months

    with call.store() as store:
        months.reopen(store, month, reason)
    call.answer(
        {"month": month, "state": "open"}, [tr("Cli", QT_TRANSLATE_NOOP("Cli", "{month} is open again"), month=month)]
    )


@program.command()
@click.option("--from", "first", type=click.IntRange(1), default=1, show_default=True, help="number of the first entry")
@click.option("--limit", type=click.IntRange(1), default=None)
@click.pass_obj
def journal(call: Call, first: int, limit: int | None) -> None:
    """Read the journal."""
    from horgosdesk.store import journal as entries

    with call.store() as store:
        found = list(entries.read(store, first, limit))
    lines = [f"{e.no}\t{e.at}\t{e.who}\t{e.action}\t{e.subject} {e.key}\t{e.reason}\t{e.after or ''}" for e in found]
    call.answer({"entries": [entry.as_dict() for entry in found]}, lines)


@program.command()
@click.pass_obj
def verify(call: Call) -> None:
    """Check the file, the hash chain, the records against the journal, and the totals against a recount."""
    from horgosdesk.store.verify import verify as check

    with call.store() as store:
        checks = check(store)
    whole = all(one.ok for one in checks)
    if not whole:
        call.code = DAMAGED if not next(one.ok for one in checks if one.name == "file") else DIFFERENT
    lines = [
        f"{'ok' if one.ok else 'DIFFERS':8}{one.name}" + "".join(f"\n        {found}" for found in one.found)
        for one in checks
    ]
    call.answer(
        {"ok": whole, "checks": [{"name": one.name, "ok": one.ok, "found": one.found} for one in checks]}, lines
    )


@program.command()
@click.option("--out", type=FILE, default=None, help="where; by default in the folder backups")
@click.pass_obj
def backup(call: Call, out: Path | None) -> None:
    """Make a backup while the desk is in use."""
    from horgosdesk.store import backup as copies

    with call.store() as store:
        file = copies.backup(store, out)
    call.answer({"file": str(file), "bytes": file.stat().st_size}, [str(file)])


@program.command()
@click.argument("file", type=FILE)
@click.pass_obj
def restore(call: Call, file: Path) -> None:
    """Put a backup in place of what is stored; that is kept beside it."""
    from horgosdesk.store import backup as copies

    if not file.is_file():
        raise click.UsageError(tr("Cli", QT_TRANSLATE_NOOP("Cli", "no such file: {file}"), file=file))
    with call.store() as store:
        kept = copies.restore(store, file)
    call.answer(
        {"file": str(file), "replaced": str(kept)},
        [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Restored {file}; what it replaced is in {kept}"), file=file, kept=kept)],
    )


@program.command()
@click.pass_obj
def doctor(call: Call) -> None:
    """Versions, folders, space, fonts, libraries, last backup: what to send when asking for help."""
    from horgosdesk.doctor import examine

    found = examine(call.folder)
    if any(not part.get("ok", True) for part in found.values() if isinstance(part, dict)):
        call.code = DIFFERENT
    lines = []
    for name, part in found.items():
        if isinstance(part, dict):
            lines += [name, *(f"  {key}: {value}" for key, value in part.items())]
        else:
            lines.append(f"{name}: {part}")
    call.answer(found, lines)


# Starting, and what goes wrong


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with the contract's codes."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    given = [word for word in given if word != "--json"]
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    folder = _folder()
    try:
        with program.make_context("horgosdesk", [*(["--json"] if as_json else []), *given]) as ctx:
            folder = Path(ctx.params.get("folder") or folder)
            program.invoke(ctx)
            code = ctx.obj.code if ctx.obj else DONE
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        code = error.exit_code
    except click.ClickException as error:
        code = _fail(error.format_message(), USAGE)
    except (click.Abort, KeyboardInterrupt):
        code = 130
    except Damaged as problem:
        code = _fail(str(problem), DAMAGED)
    except Refused as problem:
        code = _fail(str(problem), REFUSED)
    except Problem as problem:
        code = _fail(str(problem), DIFFERENT)
        if as_json:
            click.echo(json.dumps({"error": {"code": problem.code, "message": str(problem)}}, ensure_ascii=False))
    except BrokenPipeError:
        # whoever read has enough; Python must not complain of it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = DONE
    except Exception as error:
        file = log.record(folder, error)
        text = QT_TRANSLATE_NOOP("Cli", "something went wrong in the program ({error}); what happened is in {file}")
        code = _fail(tr("Cli", text, error=type(error).__name__, file=file), DIFFERENT)
        if as_json:
            click.echo(json.dumps({"error": {"code": "bug", "message": repr(error)}}, ensure_ascii=False))
    sys.exit(code)


def _fail(text: str, code: int) -> int:
    click.echo("horgosdesk: " + " ".join(text.split()), err=True)
    return code


def gui_main() -> NoReturn:
    """Open the window, from a start menu."""
    main(["gui", *sys.argv[1:]])
