"""Exact sums, and the sentence that tells them to the press."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from horgosdesk import resources
from horgosdesk.cli.arguments import MONTH_OR_LAST, OneOf, listed, month_meant, option, over_days
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core import units
from horgosdesk.core.calendar import same_span_last_year
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.totals import Line, Sums

NO_BASE = "–"
_NOT_WHOLE = QT_TRANSLATE_NOOP(
    "Cli", "The year before is not whole: records begin on {day}, so that changes are against a part of it."
)
_HEADS = {
    "direction": QT_TRANSLATE_NOOP("Cli", "Direction"),
    "mode": QT_TRANSLATE_NOOP("Cli", "Mode"),
    "category": QT_TRANSLATE_NOOP("Cli", "Category"),
    "country": QT_TRANSLATE_NOOP("Cli", "Country"),
    "month": QT_TRANSLATE_NOOP("Cli", "Month"),
    "day": QT_TRANSLATE_NOOP("Cli", "Day"),
}
_CODED = {"direction": "directions", "mode": "modes", "category": "categories", "country": "countries"}


def _known() -> Sequence[str]:
    from horgosdesk.store.totals import CUTS

    return CUTS


@click.command("totals", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Exact sums of the final records."))
@over_days
@option(
    "--by",
    default="",
    callback=listed(_known),
    metavar="NAME,…",
    help=QT_TRANSLATE_NOOP("Cli", "Cut by some of direction,mode,category,country,month,day."),
)
@option(
    "--compare", type=OneOf(["year"]), help=QT_TRANSLATE_NOOP("Cli", "Compare with the same days of the year before.")
)
@click.pass_obj
def totals(call: Call, first: str, last: str, by: list[str], compare: str | None) -> None:
    from horgosdesk.store import totals as sums

    with call.store() as store:
        found = sums.totals(store, first, last, by, compare=compare is not None)
        begun = sums.begun_within(store, same_span_last_year(first, last)) if compare else ""
    rows = [{**line.keys, **_sums(line.sums), **_compared(line)} for line in found]
    base = {"base_from": begun} if begun else {}
    note = [tr("Cli", _NOT_WHOLE, day=begun)] if begun else []
    call.answer(
        {"from": first, "to": last, "rows": rows, **base}, () if call.as_json else _table(call, by, found) + note
    )


def _sums(sums: "Sums") -> dict[str, Any]:
    """Value and quantity are one figure where all is of one currency and unit, and null, with the parts, where not."""
    value = {currency: units.money_text(fen) for currency, fen in sums.value_fen.items()}
    quantity = {unit: units.quantity_text(milli) for unit, milli in sums.quantity_milli.items()}
    return {
        "records": sums.records,
        "gross_kg": units.kilograms(sums.gross_g),
        "net_kg": units.kilograms(sums.net_g),
        "value": _only(value),
        "values": value,
        "quantity": _only(quantity),
        "quantities": quantity,
    }


def _only(parts: Mapping[str, str]) -> str | None:
    return next(iter(parts.values()), "0") if len(parts) < 2 else None


def _compared(line: "Line") -> dict[str, Any]:
    if line.base is None:
        return {}
    return {"base_gross_kg": units.kilograms(line.base.gross_g), "change_pct": _pct(line.change_pct)}


def _pct(change: Decimal | None) -> float | None:
    """As JSON has it: digits enough for any figure that is published."""
    return None if change is None else float(units.round_half_up(change, 6))


def _table(call: Call, by: Sequence[str], found: "Sequence[Line]") -> list[str]:
    from horgosdesk.store.totals import Line, Sums

    marks = call.marks
    currencies = sorted({currency for line in found for currency in line.sums.value_fen})
    heads = [
        *(tr("Cli", _HEADS[cut]) for cut in by),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Records")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Gross t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Net t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Vehicles")),
        *(tr("Cli", QT_TRANSLATE_NOOP("Cli", "Value {currency}"), currency=currency) for currency in currencies),
    ]
    lines = list(found)
    if by and len(lines) > 1:
        whole = Line({}, Sums(), Sums() if lines[0].base else None)
        for line in found:
            whole.sums.include(line.sums)
            if whole.base and line.base:
                whole.base.include(line.base)
        lines.append(whole)
    rows = []
    for line in lines:
        keys = [_name(call, cut, line.keys[cut]) if line.keys else "" for cut in by]
        if by and not line.keys:
            keys[0] = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Total"))
        row = [*keys, units.show_number(line.sums.records, marks)]
        row += [_tonnes(call, weight_g) for weight_g in (line.sums.gross_g, line.sums.net_g)]
        row.append(units.show_number(line.sums.vehicles, marks))
        values = line.sums.value_fen
        row += [units.show_number(Decimal(values[one]) / 100, marks, 2) if one in values else "" for one in currencies]
        if line.base is not None:
            change = line.change_pct
            shown = NO_BASE if change is None else units.show_number(change, marks, 1)
            row += [_tonnes(call, line.base.gross_g), shown]
        rows.append(row)
    if any(line.base for line in found):
        heads += [
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Year before t")),
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Change %")),
        ]
    return table(heads, rows, range(len(by), len(heads)))


def _tonnes(call: Call, weight_g: int) -> str:
    return units.show_number(units.tonnes(weight_g, 3), call.marks, 3)


def _name(call: Call, cut: str, value: str) -> str:
    code = getattr(call.codes, _CODED[cut]).get(value) if cut in _CODED else None
    return code.name(call.lang) if code else value


@click.command("headline", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "The sentence for the press."))
@option(
    "--month",
    type=MONTH_OR_LAST,
    required=True,
    help=QT_TRANSLATE_NOOP("Cli", "The month, as 2025-11; last: the one before today."),
)
@option(
    "--span",
    type=OneOf(["month", "ytd"]),
    default="ytd",
    help=QT_TRANSLATE_NOOP("Cli", "The month alone, or the year to its end (ytd) if not said."),
)
@click.pass_obj
def headline(call: Call, month: str, span: str) -> None:
    from horgosdesk.core.headline import headline as sentence
    from horgosdesk.store import monthly
    from horgosdesk.store import totals as sums

    with call.store() as store:
        first, last = monthly.span(store, month_meant(month, store.today), to_date=span == "ytd")
        [line] = sums.totals(store, first, last, compare=True)
        begun = sums.begun_within(store, same_span_last_year(first, last))
        port = resources.port_name(store.meta("port"), call.lang, store.folder)
        synthetic = bool(store.meta("synthetic"))
    base_g = line.base.gross_g if line.base else 0
    text = sentence(port, first, last, total_g=line.sums.gross_g, base_g=base_g, lang=call.lang, synthetic=synthetic)
    document = {
        "text": text,
        "total_kg": units.kilograms(line.sums.gross_g),
        "base_kg": units.kilograms(base_g),
        "change_pct": _pct(line.change_pct),
        "from": first,
        "to": last,
        **({"base_from": begun} if begun else {}),
    }
    call.answer(document, [text])
