"""What is typed or stands in cells: numbers, weights, money, days, months, times, identifiers, every field of every record."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

import ground

from horgosdesk import resources
from horgosdesk.core import calendar, identifiers, instants, units
from horgosdesk.core.cargo import CARGO
from horgosdesk.core.clearance import CLEARANCE
from horgosdesk.core.goal import parse_goal
from horgosdesk.core.occasion import OCCASION
from horgosdesk.core.train_row import TRAIN_ROW
from horgosdesk.railway import values

TODAY = date(2025, 12, 3)
DISTRICTS = resources.codebook().districts
READERS: Sequence[Callable[[str], Any]] = (
    *(lambda text, marks=marks: units.parse_number(text, marks) for marks in units.MARKS.values()),
    *(lambda text, unit=unit: units.parse_weight(text, unit=unit) for unit in units.GRAMS),
    units.parse_money,
    units.parse_quantity,
    units.parse_count,
    units.weight_unit,
    lambda text: parse_goal(text, "gross"),
    lambda text: calendar.parse_day(text, TODAY),
    calendar.parse_month,
    lambda text: calendar.parse_instant(text, "Asia/Shanghai"),
    lambda text: instants.read_instant(text, "Asia/Shanghai"),
    lambda text: instants.read_instant(text, "Europe/Helsinki", ground.NOW),
    identifiers.read_container,
    identifiers.read_wagon,
    identifiers.read_uscc,
    identifiers.read_plate,
    identifiers.read_train_no,
    lambda text: identifiers.read_declaration(text, direction="import", day="2025-11-03", districts=DISTRICTS),
    values.service_day,
    values.number,
    lambda text: values.grams(text, 1000),
    *(
        lambda text, field=field: field.kind.plain(field.kind.parse(text, ground.rules()))
        for subject in (CARGO, CLEARANCE, TRAIN_ROW, OCCASION)
        for field in subject.by_name.values()
    ),
)


def seeds() -> Iterator[bytes]:
    texts = (
        "1,234.5", "1 234,5", "1.234,50", "-5", "64.2 t", "6,000 kg", "1.5万吨", "１２３", "2025-11-03", "3.11.2025", "20251103",
        "2025年11月3日", "11-3", "14:30", "2025-11-03T14:30:05+08:00", "下午2:30", "-20m", "45964.604", "2025-11",
        "TCLU1234568", "52345675", "91650100MA775XXX0R", "940420251000000010", "X8044", "新F12345", "KZ", "霍尔果斯", "100119",
    )  # fmt: skip
    for place in range(len(READERS)):
        yield bytes([place]) + texts[place % len(texts)].encode()
    yield from (bytes([place * 3 % 256]) + text.encode() for place, text in enumerate(texts))


def run(data: bytes) -> None:
    which, rest = ground.picked(data)
    text = rest.decode("utf-8", "replace")
    if text.strip():
        READERS[which % len(READERS)](text)
