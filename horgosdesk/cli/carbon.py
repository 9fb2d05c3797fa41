"""What the port's transport emits, on the command line."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import OneOf, listed, maybe_over_days, option
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
    "day": QT_TRANSLATE_NOOP("Cli", "Day"),
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
@maybe_over_days
@option(
    "--declaration",
    default="",
    metavar="NO",
    help=QT_TRANSLATE_NOOP("Cli", "The transport chain of one consignment, by its declaration; takes no days."),
)
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
def carbon(call: Call, first: str | None, last: str | None, declaration: str, by: list[str], leg: str) -> None:
    if declaration:
        if first or last or by:
            text = QT_TRANSLATE_NOOP(
                "Cli", "--declaration stands alone: of one consignment there are no days and no cuts."
            )
            raise click.UsageError(tr("Cli", text))
        _consignment(call, declaration)
    elif first is None or last is None:
        raise click.UsageError(tr("Cli", QT_TRANSLATE_NOOP("Cli", "Give --from and --to, or --declaration.")))
    else:
        _over(call, first, last, by, leg)


def _over(call: Call, first: str, last: str, by: list[str], leg: str) -> None:
    from horgosdesk.core.carbon import told
    from horgosdesk.store import carbon as emitted

    with call.store() as store:
        method = emitted.method(store)
        found = emitted.emissions(store, method, first, last, by, whole=leg == "whole", progress=call.tell)
    document = {
        "from": first,
        "to": last,
        "leg": leg,
        "rows": [{**line.keys, **_document(line.account, bool(line.account.covered_g))} for line in found],
        **_reckoned_by(method),
        "method": " ".join(told(whole=leg == "whole")),
    }
    call.answer(
        document,
        () if call.as_json else [*_table(call, by, found, leg == "whole"), "", *_basis(call, method, leg == "whole")],
    )


def _consignment(call: Call, declaration: str) -> None:
    """The elements of one consignment's transport chain, and their sum."""
    from horgosdesk.core.carbon import summed, tkm, told
    from horgosdesk.store import carbon as emitted

    with call.store() as store:
        method = emitted.method(store)
        steps = emitted.consignment(store, method, declaration)
    whole = summed(step.account for step in steps)
    document = {
        "declaration_no": "".join(declaration.split()),
        "elements": [
            {
                "day": step.day,
                "direction": step.direction,
                "mode": step.mode,
                "train_no": step.train_no,
                "part": step.element.part if step.element else None,
                "from": step.origin or None,
                "to": step.destination or None,
                "km": step.element.km if step.element else None,
                **_document(step.account, step.element is not None),
                "tonnes": plain_decimal(_t(step.element.grams if step.element else step.account.weight_g)),
            }
            for step in steps
        ],
        "total": _document(whole, bool(whole.covered_g)),
        **_reckoned_by(method),
        "method": " ".join(told(whole=True)),
    }
    heads = [
        tr("Cli", _HEADS["day"]),
        tr("Cli", _HEADS["mode"]),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Element")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Gross t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "km")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "tkm")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "kg CO2e")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "By road kg CO2e")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Saved kg CO2e")),
    ]
    rows = []
    for step in steps:
        one, element = step.account, step.element
        ends = (
            f"{_ends(method, step.origin, call.lang)} – {_ends(method, step.destination, call.lang)}"
            if element
            else NONE
        )
        grams = element.grams if element else one.weight_g
        activity = [str(element.km), show_number(tkm(one.gkm), call.marks, 0)] if element else [NONE] * 2
        row = [step.day, _name(call, "mode", step.mode), ends, show_number(_t(grams), call.marks, 3), *activity]
        rows.append([*row, *_emitted(call, one, element is not None)])
    total = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Total"))
    weight = show_number(_t(whole.weight_g), call.marks, 3)
    moved = show_number(tkm(whole.gkm), call.marks, 0) if whole.covered_g else NONE
    rows.append([total, "", "", weight, "", moved, *_emitted(call, whole, bool(whole.covered_g))])
    words = () if call.as_json else [*table(heads, rows, range(3, len(heads))), "", *_basis(call, method, True)]
    call.answer(document, words)


def _ends(method: "Method", location: str, lang: str) -> str:
    return method.places.name(location, lang) if method.places is not None else location


def _emitted(call: Call, account: "Account", covered: bool) -> list[str]:
    from horgosdesk.core.carbon import kilograms

    sums = (account.ng, account.road_ng, account.saved_ng)
    return [show_number(kilograms(ng), call.marks, 3) if covered else NONE for ng in sums]


def _reckoned_by(method: "Method") -> dict[str, Any]:
    """The intensities and legs as JSON has them."""
    return {
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
    }


def _document(account: "Account", some: bool) -> dict[str, Any]:
    """Sums as texts that keep every digit; some: whether any of it is covered, else what it emits is null."""
    from horgosdesk.core.carbon import kilograms, tkm

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


def _table(call: Call, by: Sequence[str], found: "Sequence[Line]", whole: bool) -> list[str]:
    from horgosdesk.core.carbon import kilograms, summed, tkm
    from horgosdesk.store.carbon import Line

    heads = [
        *(tr("Cli", _HEADS[cut]) for cut in by),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Gross t")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Covered t")),
        *([tr("Cli", QT_TRANSLATE_NOOP("Cli", "Route known t"))] if whole else []),
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
        grams = (one.weight_g, one.covered_g, *((one.routed_g,) if whole else ()))
        weights = [show_number(_t(weight), call.marks, 3) for weight in grams]
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
    unsure = QT_TRANSLATE_NOOP("Cli", "{said} (not verified: {what})")
    lines = []
    for one in method.intensities.values():
        grams = show_number(one.g_per_tkm, call.marks)
        said = tr("Cli", intensity, mode=_name(call, "mode", one.mode), grams=grams, year=one.year, source=one.source)
        lines.append((said, one.unverified))
    for way in method.legs.values():
        ends = {name: _ends(method, getattr(way, name), call.lang) for name in ("origin", "destination")}
        lines.append((tr("Cli", leg, mode=_name(call, "mode", way.mode), km=way.km, **ends), way.unverified))
    return [
        *(tr("Cli", unsure, said=said, what=what) if what else said for said, what in lines),
        *told(whole=whole),
    ]
