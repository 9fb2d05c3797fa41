"""The cargo records of one day, as a desk of the port would have entered them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from itertools import accumulate
from typing import Any

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.meter import Meter
from horgosdesk.sample import meters
from horgosdesk.sample.draw import Draw
from horgosdesk.sample.goods import EVEN, GAS, RAIL, ROAD, WAGON_KINDS, WINTER, Goods, Season, traders

GAS_KG_A_DAY = {"TM": 58_500_000, "KZ": 22_500_000, "UZ": 11_000_000}
"""33.6 million tonnes a year. How the port's tonnage is split by mode was not found published; this split is invented."""
RAIL_KG_A_DAY = 33_100_000
"""12.1 million tonnes a year (Horgos Customs, 2024)."""
GROWTH = 14
"""Ten-thousandths by which each month is above the one before: 1.7 % a year."""
GROWN_FROM = 2024
RAIL_SHARE = (56, 56, 56, 56, 56, 60, 70)
"""Percent of the records from Monday to Sunday; trains run every day, trucks less at the weekend."""
WEEK = tuple(accumulate((105, 104, 104, 104, 103, 96, 84), initial=0))
"""Percent of the usual number of records by weekday, summed up: a week has seven times the usual number."""
SINGLE_WAGONS_KG = 70_000
"""Where more than this must pass with each record, a declaration covers many wagons."""
MOST_WAGONS = 57
"""Wagons of a long train."""
CNY_PER_100_USD = 715
DISTRICT = "9400"
"""Urumqi, the only customs district of a declaration here that is sourced."""
DAY_MS = 86_400_000
OPENS_MS, CLOSES_MS = 3_600_000, 43_200_000
"""Records are entered from 9 to 20 o'clock in Horgos, which is the same day in UTC."""

Columns = dict[str, Any]
Lot = list[Columns]
"""Records that are entered one after the other: a train, a truck, a declaration of many wagons."""


@dataclass
class Day:
    """A day that is being made up."""

    at: date
    seed: int
    draw: Draw
    declared: int = field(default=0, init=False)

    def usual(self, amount: int, kind: str, season: Season) -> int:
        """An amount of 2024 moved to this day: growth, season, the month's luck and the day's."""
        months = (self.at.year - GROWN_FROM) * 12 + self.at.month - 1
        luck = Draw(f"{self.seed}:{kind}:{self.at.isoformat()[:7]}").between(988, 1012)
        grown = amount * (10_000 + GROWTH * months) // 10_000
        return grown * season[self.at.month - 1] // 100 * luck // 1000 * self.draw.between(970, 1030) // 1000


@dataclass(frozen=True, slots=True)
class Terms:
    """What the lines of one declaration share."""

    country: str
    trader: str
    trader_code: str
    declaration_no: str
    supervision: str
    currency: str
    price_pct: int


def cargo_of_day(day: str, rows_per_day: int, seed: int, category_of: Callable[[str], str]) -> list[Cargo]:
    """The records of one day in the order of their entry. category_of: the category of an HS code."""
    at = date.fromisoformat(day)
    this = Day(at, seed, Draw(f"{seed}:cargo:{day}"))
    rows = WEEK[at.weekday() + 1] * rows_per_day // 100 - WEEK[at.weekday()] * rows_per_day // 100
    readings = _readings(this, min(len(GAS_KG_A_DAY), rows // 4), rows_per_day)
    left = rows - len(readings)
    by_rail = sum(this.draw.below(100) < RAIL_SHARE[at.weekday()] for _ in range(left))
    lots = [*_by_rail(this, by_rail), *_by_road(this, left - by_rail)]
    this.draw.shuffle(lots)
    return list(_entered(this, [*readings, *(columns for lot in lots for columns in lot)], category_of))


def _entered(day: Day, rows: Lot, category_of: Callable[[str], str]) -> Iterator[Cargo]:
    text = day.at.isoformat()
    midnight_ms = (day.at.toordinal() - date(1970, 1, 1).toordinal()) * DAY_MS
    step_ms = (CLOSES_MS - OPENS_MS) // max(1, len(rows))
    for place, columns in enumerate(rows):
        ms = OPENS_MS + place * step_ms + day.draw.below(step_ms)
        yield Cargo(
            uid=day.draw.uid(midnight_ms + ms),
            day=text,
            category=category_of(columns["hs_code"]),
            entered_by="sample",
            entered_at=f"{text}T{ms // 3_600_000:02d}:{ms // 60_000 % 60:02d}:{ms // 1000 % 60:02d}.{ms % 1000:03d}Z",
            **columns,
        )


# Pipeline


def _readings(day: Day, count: int, rows_per_day: int) -> Lot:
    """A record for each country; where the desk has room for fewer, the last one holds the rest.

    The last one is what flowed through the metered line: of such a record a meter tells neither declaration nor value.
    """
    by_country = [(country, day.usual(kg, f"gas {country}", WINTER)) for country, kg in GAS_KG_A_DAY.items()]
    found: Lot = []
    for place, (country, kg) in enumerate(by_country[:count]):
        trader = traders(GAS.trade)[place]
        terms = Terms(country, trader.name, trader.code, _declaration_no(day, GAS), "0110", "USD", 100)
        if place == count - 1:
            kg += sum(rest for _, rest in by_country[count:])
            found.append(meters.metered(metered_line(rows_per_day), day.seed, day.at.isoformat(), kg))
            continue
        reading = _line(GAS, terms, net_g=kg * 1000, gross_g=kg * 1000, remark="计量站日报")
        found.append(reading | {"quantity_milli": kg * 1000 // GAS.unit_g * 1000, "unit": GAS.unit})
    return found


@cache
def metered_line(rows_per_day: int) -> Meter:
    """The line of a desk with so many records a day."""
    return meters.line(rows_per_day, list(GAS_KG_A_DAY.values()))


# Rail


def _by_rail(day: Day, rows: int) -> list[Lot]:
    """Trains of single wagons; and declarations of many, where the desk enters fewer records than wagons pass."""
    draw = day.draw
    wanted_kg = day.usual(RAIL_KG_A_DAY, "rail", EVEN)
    many = wanted_kg > rows * SINGLE_WAGONS_KG
    heights = _heights("rail", day.at.month)
    single: dict[str, list[Lot]] = {}
    whole: list[Goods] = []
    left = rows
    while left:
        goods = RAIL[draw.weighted(heights)]
        if many and goods.whole_trains:
            whole.append(goods)
            left -= 1
        else:
            size = min(left, draw.between(1, 3 if many else 6))
            terms = _terms(day, goods)
            single.setdefault(goods.direction, []).append([_load(day, goods, terms) for _ in range(size)])
            left -= size
    lots = [train for direction, lines in single.items() for train in _trains(day, direction, lines)]
    wanted_kg -= sum(columns["net_g"] for lot in lots for columns in lot) // 1000
    load_kg = sum(sum(goods.load_kg) // 2 for goods in whole)
    for goods in whole:
        # hundredths of a wagon, so that a little more wanted is a little more carried
        wagons = (wanted_kg * 100 // load_kg * draw.between(70, 130) // 100 + draw.below(100)) // 100
        lots.append([_load(day, goods, _terms(day, goods), wagons=max(1, min(MOST_WAGONS, wagons)))])
    return lots


def _trains(day: Day, direction: str, lines: list[Lot]) -> list[Lot]:
    """Wagons joined to trains of some 30 to 50."""
    trains: list[Lot] = []
    most, number = 0, ""
    for wagons in lines:
        if not trains or len(trains[-1]) + len(wagons) > most:
            trains.append([])
            most = day.draw.between(30, 50)
            # odd numbers run into China, even ones out of it
            number = f"X{8000 + 2 * day.draw.below(900) + (direction == 'import')}"
        trains[-1] += [columns | {"train_no": number} for columns in wagons]
    return trains


# Road


def _by_road(day: Day, rows: int) -> list[Lot]:
    """Trucks, some with two or three kinds of goods on one declaration."""
    draw = day.draw
    heights = _heights("road", day.at.month)
    lots: list[Lot] = []
    left = rows
    while left:
        goods = ROAD[draw.weighted(heights)]
        terms = _terms(day, goods)
        carried = [goods]
        if goods.mixed:
            others = [one for one in ROAD if one.mixed and one is not goods]
            draw.shuffle(others)
            carried += others[: min(left, draw.between(1, 3)) - 1]
        plate = draw.plate() if goods.carrier == "truck" else ""
        remark = "" if goods.carrier == "truck" else "自驾出境"
        lots.append(
            [
                _load(day, one, terms, item=item) | {"vehicle_no": plate, "remark": remark}
                for item, one in enumerate(carried, 1)
            ]
        )
        left -= len(carried)
    return lots


# One record


@cache
def _heights(mode: str, month: int) -> list[int]:
    """How often each goods crosses in a month, summed up."""
    return list(accumulate(goods.often * goods.season[month - 1] for goods in (RAIL if mode == "rail" else ROAD)))


def _terms(day: Day, goods: Goods) -> Terms:
    draw = day.draw
    trader = draw.one(traders(goods.trade))
    return Terms(
        country=draw.one(goods.countries.split()),
        trader=trader.name,
        trader_code=trader.code,
        declaration_no=_declaration_no(day, goods),
        supervision=""
        if goods.direction == "transit"
        else draw.one(("0110", "1039", "4019"))
        if goods.mixed
        else "0110",
        currency="CNY" if goods.direction == "export" and draw.below(9) < 5 else "USD",
        price_pct=draw.between(92, 108),
    )


def _declaration_no(day: Day, goods: Goods) -> str:
    if goods.direction == "transit":
        return ""
    day.declared += 1
    flag = 1 if goods.direction == "import" else 0
    return f"{DISTRICT}{day.at.year}{flag}{day.at.timetuple().tm_yday:03d}{day.declared:06d}"


def _load(day: Day, goods: Goods, terms: Terms, *, item: int = 1, wagons: int = 1) -> Columns:
    """What one wagon or truck carries; or many wagons together."""
    draw = day.draw
    # bulk is weighed on a wagon scale of 50 kg, cartons on one of 100 g
    step_g = 50_000 if goods.whole_trains else 100 if goods.mixed else 1000
    net_g = draw.middling(*goods.load_kg) * wagons * 1000
    columns: Columns = {}
    if goods.unit:
        count = max(1, (net_g + goods.unit_g // 2) // goods.unit_g)
        net_g = count * goods.unit_g * draw.between(985, 1015) // 1000
        columns |= {"quantity_milli": count * 1000, "unit": goods.unit}
        columns["packages"] = count if goods.unit_g >= 20_000 else max(1, net_g // draw.between(12_000, 25_000))
    elif not goods.whole_trains:
        columns["packages"] = max(1, net_g // draw.between(15_000, 40_000))
    net_g = net_g // step_g * step_g
    gross_g = net_g + net_g * draw.between(1, goods.packing) // 1000 // step_g * step_g
    if wagons > 1:
        columns["remark"] = f"整列{wagons}车"
    elif goods.carrier in WAGON_KINDS:
        columns["wagon_no"] = draw.wagon(WAGON_KINDS[goods.carrier])
        if goods.carrier == "container":
            columns["container_no"] = draw.container()
    if terms.declaration_no:
        columns["declaration_item"] = item
    return _line(goods, terms, net_g=net_g, gross_g=gross_g, **columns)


def _line(goods: Goods, terms: Terms, *, net_g: int, gross_g: int, **columns: Any) -> Columns:
    cents = net_g * goods.cents_per_kg // 1000 * terms.price_pct // 100
    return {
        "direction": goods.direction,
        "mode": goods.mode,
        "hs_code": goods.hs_code,
        "commodity": goods.name,
        "country": terms.country,
        "trader": terms.trader,
        "trader_code": terms.trader_code,
        "gross_g": gross_g,
        "net_g": net_g,
        "value_fen": cents if terms.currency == "USD" else cents * CNY_PER_100_USD // 100,
        "currency": terms.currency,
        "declaration_no": terms.declaration_no,
        "supervision": terms.supervision,
        **columns,
    }
