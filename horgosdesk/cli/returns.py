"""The returns: written, listed, compared, and what the next one owes."""

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import FILE, MONTH, MONTH_OR_LAST, OneOf, month_meant, option
from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.units import kilograms
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.figure import Figure
    from horgosdesk.excel.cells import Shown
    from horgosdesk.excel.differences import Difference, Source
    from horgosdesk.store.restatement import Restatement
    from horgosdesk.store.returns import Issue

NONE = "–"
_KEPT = {
    "kept": QT_TRANSLATE_NOOP("Cli", "kept"),
    "missing": QT_TRANSLATE_NOOP("Cli", "MISSING"),
    "altered": QT_TRANSLATE_NOOP("Cli", "ALTERED"),
    "away": QT_TRANSLATE_NOOP("Cli", "not here yet"),
}
_REASONS = {
    "base": QT_TRANSLATE_NOOP("Cli", "last year is compared as something else"),
    "template": QT_TRANSLATE_NOOP("Cli", "another template"),
    "span": QT_TRANSLATE_NOOP("Cli", "another last day"),
    "month": QT_TRANSLATE_NOOP("Cli", "another month"),
    "program": QT_TRANSLATE_NOOP("Cli", "another version of the program"),
    "rows": QT_TRANSLATE_NOOP("Cli", "the table of the largest has other rows"),
    "rounding": QT_TRANSLATE_NOOP("Cli", "rounding"),
}


@click.command("return", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Write the return of a month."))
@option(
    "--month",
    type=MONTH_OR_LAST,
    required=True,
    help=QT_TRANSLATE_NOOP("Cli", "The month, as 2025-11; last: the one before today."),
)
@option(
    "--template",
    default="monthly",
    help=QT_TRANSLATE_NOOP("Cli", "The template's name or file; the monthly one if not said."),
)
@option(
    "--as-of",
    "at",
    metavar="INSTANT",
    help=QT_TRANSLATE_NOOP("Cli", "Make the return as of this instant; now if not said."),
)
@option(
    "--base",
    type=OneOf(["restated", "first"]),
    default="restated",
    help=QT_TRANSLATE_NOOP("Cli", "Last year as restated, which is usual, or as first published."),
)
@option(
    "--annex",
    type=OneOf(["carbon"]),
    default=None,
    help=QT_TRANSLATE_NOOP("Cli", "With a sheet on what transport emits (carbon); none if not said."),
)
@option(
    "--out",
    type=FILE,
    required=True,
    help=QT_TRANSLATE_NOOP("Cli", "The workbook, .xlsx; {month} in its name becomes the month."),
)
@click.pass_obj
def export_return(
    call: Call, month: str, template: str, at: str | None, base: str, annex: str | None, out: Path
) -> None:
    from horgosdesk.core.calendar import parse_instant, utc_text
    from horgosdesk.excel.returns import export_return as write

    with call.store() as store:
        month = month_meant(month, store.today)
        out = Path(str(out).replace("{month}", month))
        as_of = utc_text(parse_instant(at, store.meta("zone"))) if at else ""
        made = write(store, month, out, template=template, as_of=as_of, base=base, carbon=annex is not None)
    if not all(check["ok"] for check in made["checks"]):
        call.code = DIFFERENT
    said = QT_TRANSLATE_NOOP("Cli", "Return {register_no} of {month} written to {file}")
    good, bad = QT_TRANSLATE_NOOP("Cli", "ok"), QT_TRANSLATE_NOOP("Cli", "DIFFERS")
    rows = [[tr("Cli", good if check["ok"] else bad), check["name"], check["detail"]] for check in made["checks"]]
    call.answer(made, [tr("Cli", said, **made), *table(["", "", ""], rows)[1:]])


@click.command("list", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "The register of the returns that were handed out."))
@option("--month", type=MONTH, help=QT_TRANSLATE_NOOP("Cli", "Those of a month, as 2025-11; all if not said."))
@click.pass_obj
def list_(call: Call, month: str | None) -> None:
    from horgosdesk.excel.differences import kept
    from horgosdesk.store import returns

    with call.store() as store:
        found = [(one, kept(store, one)[0]) for one in returns.issued(store, month or "")]
    if any(how == "altered" for _, how in found):
        call.code = DIFFERENT
    rows = [
        [
            *(one.register_no, one.template, one.base, one.as_of or NONE, one.at, one.who, str(one.state.position)),
            *(one.sha256[:12], tr("Cli", _KEPT[how])),
        ]
        for one, how in found
    ]
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Number")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Template")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Base")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "As of")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Exported")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "By")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Journal no.")),
        "SHA-256",
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Copy")),
    ]
    call.answer({"returns": [{**_issue(one), "kept": how} for one, how in found]}, table(heads, rows, [6]))


@click.command(
    "compare", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Compare two returns cell by cell, with the changes between.")
)
@click.argument("one")
@click.argument("other")
@click.pass_obj
def compare(call: Call, one: str, other: str) -> None:
    from horgosdesk.excel.differences import differences
    from horgosdesk.store import returns

    with call.store() as store:
        found = differences(store, returns.issue(store, one), returns.issue(store, other))
    if found.figures:
        call.code = DIFFERENT
    document = {
        "one": _source(found.one),
        "other": _source(found.other),
        "figures": [_difference(cell) for cell in found.figures],
        "words": [
            {"sheet": cell.sheet, "cell": cell.cells[1] or cell.cells[0], **_values(cell)} for cell in found.words
        ],
        "changes": [_restatement(change) for change in found.changes],
        "unexplained": len(found.unexplained),
    }
    call.answer(document, () if call.as_json else _compared(found.figures, found.changes, (found.one, found.other)))


@click.command(
    "owed", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "The restatements that the return of a month must report.")
)
@click.argument("month", type=MONTH, metavar="MONTH")
@click.pass_obj
def owed(call: Call, month: str) -> None:
    from horgosdesk.store import restatements

    with call.store() as store:
        found = list(restatements.owed(store, month))
    document = {"month": month, "restatements": [_restatement(one) for one in found]}
    none = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Nothing was changed in the months that were returned."))
    call.answer(document, _listed(found) if found else [none])


def _compared(
    figures: "tuple[Difference, ...]", changes: "list[Restatement]", sources: "tuple[Source, Source]"
) -> list[str]:
    lines = []
    for one in sources:
        if one.kept != "kept":
            said = QT_TRANSLATE_NOOP("Cli", "{number}: the copy that was kept is {kept}; the return was made again.")
            lines.append(tr("Cli", said, number=one.issue.register_no, kept=tr("Cli", _KEPT[one.kept])))
    if not figures:
        return [*lines, tr("Cli", QT_TRANSLATE_NOOP("Cli", "All figures are equal."))]
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Sheet")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Cell")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Figure")),
        *(one.issue.register_no for one in sources),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Difference")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Made by")),
    ]
    rows = []
    for cell in figures:
        delta = cell.delta
        made = [str(one.change.no) for one in cell.made]
        made += [tr("Cli", _REASONS[reason]) for reason in cell.reasons]
        if not cell.is_explained and not cell.reasons:
            made.append(tr("Cli", QT_TRANSLATE_NOOP("Cli", "NOT EXPLAINED")))
        rows.append(
            [
                *(cell.sheet, cell.cells[1] or cell.cells[0], _meaning(cell.figure)),
                *(_text(cell.one) or NONE, _text(cell.other) or NONE),
                *(NONE if delta is None else f"{delta:+f}", ", ".join(made)),
            ]
        )
    return [*lines, *table(heads, rows, [3, 4, 5]), "", *(_listed(changes) if changes else ())]


def _listed(changes: "list[Restatement]") -> list[str]:
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Journal no.")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Month")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "When")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Who")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Gross kg")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Why")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "What")),
    ]
    rows = [
        [str(one.no), one.month, one.at, one.who, _signed(one.delta_g), one.reason or NONE, one.what] for one in changes
    ]
    return table(heads, rows, [0, 4])


def _signed(delta_g: int) -> str:
    return kilograms(delta_g) if delta_g < 0 else f"+{kilograms(delta_g)}"


def _meaning(figure: "Figure | None") -> str:
    if figure is None:
        return ""
    others = [f"{figure.beside[0]}=others"] if figure.beside else []
    where = [f"{name}={value}" for name, value in figure.where]
    return " ".join([figure.measure, f"{figure.first}…{figure.last}", *where, *others])


def _text(value: "Shown | None") -> str | None:
    return f"{value:f}" if isinstance(value, Decimal) else value


def _values(cell: "Difference") -> dict[str, str | None]:
    return {"one": _text(cell.one), "other": _text(cell.other)}


def _issue(one: "Issue") -> dict[str, Any]:
    return {
        "register_no": one.register_no,
        "month": one.month,
        "template": one.template,
        "template_sha256": one.template_sha256 or None,
        "base": one.base,
        "annexes": ["carbon"] if one.carbon else [],
        "as_of": one.as_of or None,
        "at": one.at,
        "who": one.who,
        "desk": one.desk or None,
        "position": one.state.position,
        "entry": one.no,
        "file": one.file,
        "sha256": one.sha256,
    }


def _source(one: "Source") -> dict[str, Any]:
    return {**_issue(one.issue), "kept": one.kept, "exact": one.exact}


def _difference(cell: "Difference") -> dict[str, Any]:
    figure = cell.figure
    return {
        "sheet": cell.sheet,
        "cells": list(cell.cells),
        "measure": figure.measure if figure else None,
        "from": figure.first if figure else None,
        "to": figure.last if figure else None,
        "where": dict(figure.where) if figure else {},
        "others_than": list(figure.beside[1]) if figure and figure.beside else None,
        **_values(cell),
        "delta": _text(cell.delta),
        "changes": [{"no": one.change.no, "delta": _text(one.delta)} for one in cell.made],
        "rest": _text(cell.rest),
        "reasons": list(cell.reasons),
        "explained": cell.is_explained,
    }


def _restatement(one: "Restatement") -> dict[str, Any]:
    return {
        "month": one.month,
        "no": one.no,
        "at": one.at,
        "who": one.who,
        "action": one.action,
        "reason": one.reason,
        "delta_kg": kilograms(one.delta_g),
        "uid": one.uid,
        "what": one.what,
    }
