"""What flows through meters: a line of the pipeline, whose readings are cargo, and a plant that captures carbon dioxide.

All of it is made up and says so. The line carries the last of a day's gas records, so that its readings are counted once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.factor import MILLIONTHS, Factor
from horgosdesk.core.meter import MODE, Meter, cargo_of
from horgosdesk.core.reading import Reading
from horgosdesk.core.units import GRAMS
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.sample.draw import Draw
from horgosdesk.sample.goods import GAS, traders

LINE, PLANT = "天然气管线（示例）", "二氧化碳捕集装置（示例）"
PLACE = "示例计量站"
MADE_UP = "合成数据，非真实计量"
CAPACITY = 10**9
"""Cubic metres at which the line's counter begins anew: nine digits."""
REPLACED_ON = 40
"""The day of the sample on which the line's counter is replaced."""
NEW_START = 137
"""Cubic metres that the new counter has counted on the test bench."""
DENSITY = (712_000, 728_000)
"""Milligrams in a cubic metre, by the month."""
CAPTURED_T10 = (1_005, 1_125)
"""Tenths of a tonne that the plant captures in a day."""
OUTAGES = ((70, 130, 4, 7), (220, 310, 2, 4))
"""Twice a year the plant stands: on which day of the year that begins at the earliest and the latest, and how many days."""
TARGET_T = 38_000
"""What the plant shall capture in the last year of the sample."""
YARDSTICKS = (
    ("daily", 100 * GRAMS["t"], "每日液态二氧化碳", "装置设计能力（示例）"),
    ("total", 360_000 * GRAMS["t"], "累计封存目标", "封存方案（示例）"),
    ("each", 2_400_000, "吨增产油气", "累计封存36万吨、增产15万吨：每增产1吨封存2.4吨（示例）"),
    ("each", 2_400_000, "辆汽车的年排放", "36万吨约合15万辆汽车一年的排放：每辆2.4吨（示例）"),
)
"""Sort, grams, words and source of what the plant is measured by."""
BEGAN = "2020-01-01"
"""The day by which the meters' own uids are made, the same for every span."""
DAY_MS = 86_400_000
READ_MS = 7_200_000
"""The plant is read at 10 o'clock in Horgos, which is 2 o'clock in UTC."""


def line(rows_per_day: int, usual_kg: Sequence[int]) -> Meter:
    """The metered line, of the country whose records are a day's last. usual_kg: of the countries in their order, a day."""
    place = max(0, min(len(usual_kg), rows_per_day // 4) - 1)
    usual = sum(usual_kg[place:]) * 1000 // GAS.unit_g
    trader = traders(GAS.trade)[place]
    return Meter(
        uid="",
        name=LINE,
        place=PLACE,
        unit=GAS.unit,
        shows="counter",
        capacity_milli=CAPACITY * 1000,
        low_milli=usual * 70 // 100 // 1000 * 10**6,
        high_milli=usual * 135 // 100 // 1000 * 10**6,
        direction=GAS.direction,
        hs_code=GAS.hs_code,
        commodity=GAS.name,
        country=GAS.countries.split()[place],
        trader=trader.name,
        trader_code=trader.code,
        supervision="0110",
        remark=MADE_UP,
    )


@cache
def density(seed: int, month: str) -> Factor:
    """What the laboratory found for a month."""
    found = Draw(f"{seed}:density:{month}")
    return Factor(
        uid=found.uid(_midnight_ms(f"{month}-01")),
        meter="",
        day=f"{month}-01",
        factor_micro=found.between(*DENSITY),
        source=f"示例化验单 {month}（合成）",
    )


def metered(meter: Meter, seed: int, day: str, net_kg: int) -> dict[str, Any]:
    """The columns of the day's record of the line: of its whole cubic metres those that come nearest to a weight."""
    factor = density(seed, day[:7])
    cubic_metres = (net_kg * MILLIONTHS + factor.factor_micro // 2) // factor.factor_micro
    said = cargo_of(meter, Reading(uid="", meter="", day=day, reading_milli=0), cubic_metres * 1000, factor)
    return {name: getattr(said, name) for name in _SAID}


_SAID = (
    "direction",
    "mode",
    "hs_code",
    "commodity",
    "country",
    "trader",
    "trader_code",
    "gross_g",
    "net_g",
    "quantity_milli",
    "unit",
    "supervision",
    "remark",
)

# The meters on the desk

Made = Meter | Reading | Factor | Yardstick


@dataclass
class Meters:
    """The meters from a day on, read day by day. line: None where a day has too few records for one."""

    first: str
    seed: int
    line: Meter | None
    plant: Meter = field(init=False)
    _stands: int = field(init=False)
    _read: int = field(init=False, default=0)
    _month: str = field(init=False, default="")

    def __post_init__(self) -> None:
        draw = Draw(f"{self.seed}:meters")
        stamp = self._stamp(self.first, READ_MS)
        uids = [draw.uid(_midnight_ms(BEGAN)) for _ in range(2)]
        self._stands = draw.below(CAPACITY)
        if self.line is not None:
            self.line = replace(self.line, uid=uids[0], **stamp)
        self.plant = Meter(
            uid=uids[1],
            name=PLANT,
            place="示例工业园",
            unit="t",
            shows="daily",
            low_milli=90_000,
            high_milli=120_000,
            remark=MADE_UP,
            **stamp,
        )

    def begun(self) -> Iterator[Made]:
        """The meters, what they are measured by, and where the line's counter stood on the day before the first."""
        before = (date.fromisoformat(self.first) - timedelta(days=1)).isoformat()
        draw = Draw(f"{self.seed}:yardsticks")
        stamp = self._stamp(self.first, READ_MS)
        if self.line is not None:
            yield self.line
            uid = draw.uid(_midnight_ms(before) + READ_MS)
            stood = self._stands * 1000
            yield Reading(uid=uid, meter=self.line.uid, day=before, reading_milli=stood, **self._stamp(before, READ_MS))
        yield self.plant
        for sort, amount_g, title, source in YARDSTICKS:
            uid = draw.uid(_midnight_ms(self.first) + READ_MS)
            yield Yardstick(
                uid=uid, meter=self.plant.uid, sort=sort, amount_g=amount_g, title=title, source=source, **stamp
            )

    def of_day(self, day: str, cargo: Sequence[Cargo]) -> Iterator[Made]:
        """What was read on a day. cargo: the day's records, the gas first; the last of that is the line's."""
        piped = [record for record in cargo if record.mode == MODE]
        if self.line is not None and piped:
            if day[:7] != self._month:
                self._month = day[:7]
                stamp = self._stamp(day, READ_MS)
                yield replace(density(self.seed, self._month), meter=self.line.uid, **stamp)
            yield self._read_line(self.line, piped[-1])
        yield self._read_plant(day)

    def _read_line(self, meter: Meter, record: Cargo) -> Reading:
        assert record.quantity_milli is not None
        flowed = record.quantity_milli // 1000
        said: dict[str, Any] = {}
        self._read += 1
        if self._read == REPLACED_ON:
            by_old = flowed * 2 // 5
            old_end = (self._stands + by_old) % CAPACITY
            turns = self._stands + by_old >= CAPACITY
            self._stands = NEW_START + flowed - by_old
            said = {"old_end_milli": old_end * 1000, "new_start_milli": NEW_START * 1000}
        else:
            turns = self._stands + flowed >= CAPACITY
            self._stands = (self._stands + flowed) % CAPACITY
        if turns:
            said["turned_milli"] = CAPACITY * 1000
        return Reading(
            uid=record.uid,
            meter=meter.uid,
            day=record.day,
            reading_milli=self._stands * 1000,
            entered_by=record.entered_by,
            entered_at=record.entered_at,
            **said,
        )

    def _read_plant(self, day: str) -> Reading:
        draw = Draw(f"{self.seed}:plant:{day}")
        stands = date.fromisoformat(day).timetuple().tm_yday in _outages(self.seed, day[:4])
        return Reading(
            uid=draw.uid(_midnight_ms(day) + READ_MS),
            meter=self.plant.uid,
            day=day,
            reading_milli=0 if stands else draw.between(*CAPTURED_T10) * 100,
            remark="停机检修" if stands else "",
            **self._stamp(day, READ_MS),
        )

    @staticmethod
    def _stamp(day: str, ms: int) -> dict[str, Any]:
        return {"entered_by": "sample", "entered_at": f"{day}T{ms // 3_600_000:02d}:00:00.000Z"}


@cache
def _outages(seed: int, year: str) -> frozenset[int]:
    """The days of a year on which the plant stands, counted from 1."""
    draw = Draw(f"{seed}:outages:{year}")
    days: set[int] = set()
    for earliest, latest, least, most in OUTAGES:
        start = draw.between(earliest, latest)
        days |= set(range(start, start + draw.between(least, most)))
    return frozenset(days)


def _midnight_ms(day: str) -> int:
    return (date.fromisoformat(day).toordinal() - date(1970, 1, 1).toordinal()) * DAY_MS
