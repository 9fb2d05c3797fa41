"""What measures, parts and amounts of a trend are called, and in which units they are told."""

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.units import GRAMS, MARKS, change_pct, plain_decimal, show_number
from horgosdesk.store.trends import Choice
from horgosdesk.study.series import OTHERS
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, Scale, exact, fitting, percent, short
from horgosdesk.ui.plot import Value
from horgosdesk.ui.tabs.trends.amounts import Amount

LONGEST = 34
"""Letters of a name in a legend; the names of HS chapters are sentences."""
HOUR_S = 3600
PARTS_OF = {"gross": GRAMS["t"], "net": GRAMS["t"], "value": 100, "vehicles": 1000, "quantity": 1000, "hours": HOUR_S}
"""How many of a measure's own units make one that is told."""


def table_of(codes: Codebook, cut: str) -> Table | None:
    """The code table of a cut; None where its keys are names themselves."""
    return {
        "direction": codes.directions,
        "mode": codes.modes,
        "category": codes.categories,
        "country": codes.countries,
        "chapter": codes.hs,
        "supervision": codes.supervision,
        "lane": codes.lanes,
    }.get(cut)


def key_name(desk: Desk, cut: str, key: str) -> str:
    """What a part is called, in full."""
    if key == OTHERS:
        return QCoreApplication.translate("Trends", "All others")
    if key == "":
        return QCoreApplication.translate("Trends", "Not stated")
    table = table_of(desk.codes, cut)
    if cut == "route":
        return _route(desk, key)
    found = table.get(key) if table is not None else None
    if found is None:
        return key
    return f"{key} {found.name(desk.lang)}" if cut in ("chapter", "supervision") else found.name(desk.lang)


def _route(desk: Desk, key: str) -> str:
    """From where to where, if the route's name says so with codes of locations."""
    ends = [desk.codes.locations.get(part) for part in key.split("-")]
    return " – ".join(one.name(desk.lang) for one in ends if one) if all(ends) else key


def name_of(desk: Desk, choice: Choice, key: str) -> str:
    """What a part of the cut in force is called, short enough for a legend."""
    if not choice.parted:
        return measure_name(choice, desk)
    name = key_name(desk, choice.parted, key)
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip(" ,;") + "…"


def cut_name(cut: str) -> str:
    """What a cut is called."""
    return {
        "": QCoreApplication.translate("Trends", "All together"),
        "direction": QCoreApplication.translate("Trends", "Direction"),
        "mode": QCoreApplication.translate("Trends", "Mode"),
        "category": QCoreApplication.translate("Trends", "Category"),
        "chapter": QCoreApplication.translate("Trends", "HS chapter"),
        "country": QCoreApplication.translate("Trends", "Country"),
        "trader": QCoreApplication.translate("Trends", "Trader"),
        "supervision": QCoreApplication.translate("Trends", "Supervision mode"),
        "lane": QCoreApplication.translate("Trends", "Lane"),
        "route": QCoreApplication.translate("Trends", "Route"),
    }[cut]


def unit_name(desk: Desk, unit: str) -> str:
    """What a unit of quantity is called."""
    found = desk.codes.units.get(unit)
    return found.name(desk.lang) if found else unit


def measure_name(choice: Choice, desk: Desk) -> str:
    """What is measured."""
    match choice.measure:
        case "net":
            return QCoreApplication.translate("Trends", "Net tonnes")
        case "value":
            return QCoreApplication.translate("Trends", "Value in {currency}").format(currency=choice.currency)
        case "vehicles":
            return QCoreApplication.translate("Trends", "Vehicles")
        case "quantity":
            return QCoreApplication.translate("Trends", "Quantity: {unit}").format(unit=unit_name(desk, choice.unit))
        case "records":
            return QCoreApplication.translate("Trends", "Records")
        case "trains":
            return QCoreApplication.translate("Trends", "Trains")
        case "wagons":
            return QCoreApplication.translate("Trends", "Wagons")
        case "teu":
            return QCoreApplication.translate("Trends", "TEU")
        case "hours":
            return QCoreApplication.translate("Trends", "Release time, median")
    return QCoreApplication.translate("Trends", "Tonnes")


def scales(choice: Choice, desk: Desk) -> list[Scale]:
    """The units that an axis or a sentence can use, smallest first."""
    myriads = desk.lang == "zh_CN"
    match choice.measure:
        case "value":
            units = (
                (
                    (10**6, QCoreApplication.translate("Trends", "10 000 {currency}")),
                    (10**10, QCoreApplication.translate("Trends", "100 million {currency}")),
                )
                if myriads
                else (
                    (10**8, QCoreApplication.translate("Trends", "million {currency}")),
                    (10**11, QCoreApplication.translate("Trends", "billion {currency}")),
                )
            )
            return [
                Scale(100, choice.currency),
                *(Scale(per, label.format(currency=choice.currency)) for per, label in units),
            ]
        case "vehicles":
            return _counts(QCoreApplication.translate("Trends", "vehicles"), myriads, 1000)
        case "quantity":
            return _counts(unit_name(desk, choice.unit), myriads, 1000)
        case "records":
            return _counts(QCoreApplication.translate("Trends", "records"), myriads)
        case "trains":
            return [Scale(1, QCoreApplication.translate("Trends", "trains"))]
        case "wagons":
            return _counts(QCoreApplication.translate("Trends", "wagons"), myriads)
        case "teu":
            return _counts(QCoreApplication.translate("Trends", "TEU"), myriads)
        case "hours":
            return [Scale(HOUR_S, QCoreApplication.translate("Trends", "h"))]
    tonnes = Scale(GRAMS["t"], QCoreApplication.translate("Trends", "t"))
    # 万 is the step of Chinese numbers; "38.1 10 000 t" is said nowhere else
    if myriads:
        return [tonnes, Scale(GRAMS["10kt"], QCoreApplication.translate("Trends", "10 000 t"))]
    return [tonnes, Scale(10**12, QCoreApplication.translate("Trends", "Mt"))]


def _counts(word: str, myriads: bool, per: int = 1) -> list[Scale]:
    if myriads:
        return [
            Scale(per, word),
            Scale(10_000 * per, QCoreApplication.translate("Trends", "10 000 {things}").format(things=word)),
        ]
    return [
        Scale(per, word),
        Scale(1_000_000 * per, QCoreApplication.translate("Trends", "million {things}").format(things=word)),
    ]


def is_in_percent(choice: Choice) -> bool:
    """Whether what is drawn are percentages."""
    return choice.view in ("mix", "change", "index")


def digits_read(choice: Choice, most: Value) -> int | None:
    """To how many decimals tonnes are read where the most of them is this; None for what is told exactly."""
    if choice.measure not in ("gross", "net"):
        return None
    return Amount("gross", "", "en").read(most or 0)


def tell(choice: Choice, value: Value, lang: str, digits: int | None = None) -> str:
    """A value in the smallest unit of `scales`: to the last digit, or tonnes to so many."""
    if value is None:
        return DASH
    number = int(value)
    match choice.measure:
        case "value":
            return show_number(exact(number, 100), MARKS[lang], 2)
        case "gross" | "net":
            # three decimals are exact to the kilogram; grams, where there are any, are told too
            fine = 3 if number % 1000 == 0 else 6
            return show_number(exact(number, GRAMS["t"]), MARKS[lang], fine if digits is None else digits)
        case "vehicles" | "quantity":
            return show_number(exact(number, 1000), MARKS[lang], 0 if number % 1000 == 0 else 3)
        case "hours":
            return show_number(exact(number, HOUR_S), MARKS[lang], 1)
    return show_number(number, MARKS[lang])


def amount(choice: Choice, value: int | None, desk: Desk) -> str:
    """An amount with its unit, short enough for a sentence; a dash for what is not known."""
    if value is None:
        return DASH
    known = scales(choice, desk)
    scale = fitting(known, value)
    if choice.measure in ("vehicles", "quantity", "hours") and scale is known[0]:
        return QCoreApplication.translate("Figures", "{number} {unit}").format(
            number=tell(choice, value, desk.lang), unit=scale.label
        )
    return short(value, known, desk.lang)


def plain(choice: Choice, value: Value, lang: str) -> str:
    """An exact value as other programs read it: no groups, no unit."""
    if value is None:
        return ""
    if is_in_percent(choice):
        number = f"{exact(value):.4f}"
    elif choice.measure == "hours":
        number = f"{exact(value, HOUR_S):.2f}"
    else:
        number = plain_decimal(exact(value, PARTS_OF.get(choice.measure, 1)))
    return number.replace(".", MARKS[lang].decimal)


def change(now: Value, base: Value, lang: str) -> str:
    """The change in percent; a dash where one of both is not known or the base is nothing."""
    if now is None or base is None:
        return DASH
    return percent(change_pct(int(now), int(base)), lang, signed=True)


def by_name(choice: Choice, desk: Desk) -> str:
    """What is measured in which steps."""
    words = {
        "day": QCoreApplication.translate("Trends", "{measure} by day"),
        "week": QCoreApplication.translate("Trends", "{measure} by week"),
        "month": QCoreApplication.translate("Trends", "{measure} by month"),
        "quarter": QCoreApplication.translate("Trends", "{measure} by quarter"),
        "year": QCoreApplication.translate("Trends", "{measure} by year"),
    }
    return words[choice.by].format(measure=measure_name(choice, desk))


def period_name(choice: Choice, lang: str) -> str:
    """What the period of a choice is called."""
    if choice.period == "12":
        return QCoreApplication.translate("Trends", "Last 12 months")
    return spans.show(choice.period, lang) if choice.period else QCoreApplication.translate("Trends", "All years")
