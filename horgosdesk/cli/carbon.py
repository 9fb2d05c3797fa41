"""What the port's transport emits, on the command line."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import OneOf, listed, option, over_days
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.units import GRAMS, plain_decimal, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.carbon import Account, Method
    from horgosdesk.store.carbon import Line

NONE = "–"
_HEADS = {
    "month": QT_TRANSLATE_NOOP("Cli", "Month"),
    "direction": QT_TRANSLATE_NOOP("Cli", "Direction"),
    "mode": QT_TRANSLATE_NOOP("Cli", "Mode"),
}
_CODED = {"direction": "directions", "mode": "modes"}


def _known() -> Sequence[str]:
    from horgosdesk.store.carbon import CUTS

    return CUTS


@click.command(
    "carbon",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "What transport emits, by tonne-kilometres, and what rail saves against road."),
)
@over_days
@option(
    "--by",
    default="",
    callback=listed(_known),
    metavar="NAME,…",
    help=QT_TRANSLATE_NOOP("Cli", "Cut by some of month,direction,mode."),
)
@option(
    "--leg",
    type=OneOf(["border", "whole"]),
    default="border",
    help=QT_TRANSLATE_NOOP(
        "Cli", "The border leg, which is usual, or the whole leg where the train's route is known (whole)."
    ),
)
@click.pass_obj
def carbon(call: Call, first: str, last: str, by: list[str], leg: str) -> None:
    from horgosdesk.core.carbon import told
    from horgosdesk.store import carbon as emitted

    with call.store() as store:
        method = emitted.method(store)
        found = emitted.emissions(store, method, first, last, by, whole=leg == "whole", progress=call.tell)
    document = {
        "from": first,
        "to": last,
        "leg": leg,
        "rows": [{**line.keys, **_document(line.account)} for line in found],
        "factors": [
            {
                "mode": one.mode,
                "g_per_tkm": plain_decimal(one.g_per_tkm),
                "source": one.source,
                "year": one.year,
                "unverified": one.unverified,
            }
            for one in method.intensities.values()
        ],
        "legs": [
            {
                "mode": one.mode,
                "from": one.origin,
                "to": one.destination,
                "km": one.km,
                "source": one.source,
                "unverified": one.unverified,
            }
            for one in method.legs.values()
        ],
        "method": " ".join(told(whole=leg == "whole")),
    }
    call.answer(document, () if call.as_json else [*_table(call, by, found), "", *_basis(call, method, leg == "whole")])


def _document(account: "Account") -> dict[str, Any]:
    """Sums as texts that keep every digit; what is not covered is told, what it emits is not: null where nothing is covered."""
    from horgosdesk.core.carbon import kilograms, tkm

    some = bool(account.covered_g)
    weights = {"tonnes": account.weight_g, "covered_tonnes": account.covered_g, "routed_tonnes": account.routed_g}
    return {
        **{name: plain_decimal(_t(grams)) for name, grams in weights.items()},
        "tkm": plain_decimal(tkm(account.gkm)) if some else None,
        "kg_co2e": plain_decimal(kilograms(account.ng)) if some else None,
        "road_kg_co2e": plain_decimal(kilograms(account.road_ng)) if some else None,
        "saving_kg": plain_decimal(kilograms(account.saved_ng)) if some else None,
    }


def _t(grams: int) -> Decimal:
    return Decimal(grams) / GRAMS["t"]


def _table(call: Call, by: Sequence[str], found: "Sequence[Line]") -> list[str]:
    from horgosdesk.core.carbon import kilograms, summed, tkm
    from horgosdesk.store.carbon import Line

    heads = [
        *(tr("Cli", _HEADS[cut]) for cut in by),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Gross t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Covered t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Route known t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "tkm")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "kg CO2e")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "By road kg CO2e")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Saved kg CO2e")),
    ]
    lines = list(found)
    if by and len(lines) > 1:
        lines.append(Line({}, summed(line.account for line in found)))
    rows = []
    for line in lines:
        keys = [_name(call, cut, line.keys[cut]) if line.keys else "" for cut in by]
        if by and not line.keys:
            keys[0] = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Total"))
        one = line.account
        weights = [show_number(_t(grams), call.marks, 3) for grams in (one.weight_g, one.covered_g, one.routed_g)]
        sums = [tkm(one.gkm), *map(kilograms, (one.ng, one.road_ng, one.saved_ng))]
        emitted = [show_number(value, call.marks, 0) if one.covered_g else NONE for value in sums]
        rows.append([*keys, *weights, *emitted])
    return table(heads, rows, range(len(by), len(heads)))


def _name(call: Call, cut: str, value: str) -> str:
    code = getattr(call.codes, _CODED[cut]).get(value) if cut in _CODED else None
    return code.name(call.lang) if code else value


def _basis(call: Call, method: "Method", whole: bool) -> list[str]:
    """By what it was reckoned."""
    from horgosdesk.core.carbon import told

    intensity = QT_TRANSLATE_NOOP("Cli", "{mode}: {grams} g CO2e per tonne-kilometre, {year}: {source}")
    leg = QT_TRANSLATE_NOOP("Cli", "{mode}: border leg {km} km, {origin} – {destination}")
    return [
        *(
            tr(
                "Cli",
                intensity,
                mode=_name(call, "mode", one.mode),
                grams=show_number(one.g_per_tkm, call.marks),
                year=one.year,
                source=one.source,
            )
            for one in method.intensities.values()
        ),
        *(
            tr(
                "Cli",
                leg,
                mode=_name(call, "mode", one.mode),
                km=one.km,
                origin=one.origin,
                destination=one.destination,
            )
            for one in method.legs.values()
        ),
        *told(whole=whole),
    ]
