"""Believable synthetic records, marked as synthetic: for a look around, for tests and for measuring.

The same arguments give the same records on every machine: integers only, one random stream for each kind and day, so that
kinds added later leave the cargo of a seed as it was.

What is invented: traders, quantities, the split by mode (the port's is not published). In its spirit are: some 46 million
tonnes a year, most of it by pipeline, about 12 by rail; imports of gas, grain, ores and metals, exports led by new energy
vehicles; a growth of 1.4 percent a year.
"""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from stdnum import iso6346, luhn

from horgosdesk.core import calendar
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

BATCH = 20_000
"""Records stored by one transaction."""
GROWTH_PER_MILLE = 14
_FIRST_YEAR = 2020


@dataclass(frozen=True, slots=True)
class Goods:
    """Goods that cross: how often, how, and what one load weighs and is worth (kg, currency per kg in hundredths)."""

    often: int
    direction: str
    mode: str
    hs_code: str
    name: str
    countries: str
    load_kg: tuple[int, int]
    fen_per_kg: int
    container: bool = False
    unit: str = ""
    unit_kg: int = 0


GOODS = (
    Goods(9, "import", "rail", "10011900", "硬粒小麦", "KZ RU", (62_000, 69_000), 190),
    Goods(5, "import", "rail", "10059000", "玉米", "KZ", (60_000, 68_000), 170),
    Goods(4, "import", "rail", "12060090", "葵花籽", "KZ", (48_000, 62_000), 420),
    Goods(6, "import", "rail", "26030000", "铜矿砂及其精矿", "KZ", (61_000, 69_500), 1650),
    Goods(5, "import", "rail", "74031111", "精炼铜阴极", "KZ UZ", (58_000, 66_000), 6600),
    Goods(4, "import", "rail", "26011120", "铁矿砂", "KZ", (64_000, 69_900), 85),
    Goods(4, "import", "rail", "84798999", "机械设备", "DE PL IT", (9_000, 24_000), 11_000, True),
    Goods(3, "import", "rail", "85371090", "电力控制装置", "DE CZ", (6_000, 18_000), 16_000, True),
    Goods(4, "import", "road", "02023000", "冻去骨牛肉", "KZ KG", (18_000, 21_500), 3400),
    Goods(3, "import", "road", "52010000", "未梳棉花", "UZ TJ", (19_000, 22_000), 1500),
    Goods(3, "import", "road", "08081000", "鲜苹果", "KZ", (17_000, 21_000), 620),
    Goods(12, "export", "road", "87038000", "纯电动乘用车", "KZ UZ RU", (12_600, 16_800), 8200, False, "vehicle", 2100),
    Goods(6, "export", "rail", "87038000", "纯电动乘用车", "RU BY UZ", (8_400, 12_600), 8000, True, "vehicle", 2100),
    Goods(
        3,
        "export",
        "road",
        "87036000",
        "插电式混合动力乘用车",
        "KZ RU KG",
        (12_000, 16_000),
        7600,
        False,
        "vehicle",
        2000,
    ),
    Goods(6, "export", "rail", "84295212", "履带式挖掘机", "KZ RU UZ", (21_000, 44_000), 3600, False, "set", 22_000),
    Goods(5, "export", "rail", "85414300", "光伏组件", "UZ KZ", (18_000, 24_000), 2600, True),
    Goods(5, "export", "road", "61091000", "棉制针织T恤衫", "KZ KG TJ", (9_000, 18_000), 5200),
    Goods(4, "export", "road", "64029929", "鞋靴", "KZ RU", (8_000, 15_000), 4100),
    Goods(4, "export", "rail", "94036099", "木家具", "PL DE KZ", (9_000, 16_000), 2400, True),
    Goods(3, "export", "rail", "40111000", "小客车用轮胎", "RU KZ", (14_000, 22_000), 2100, True),
    Goods(4, "transit", "rail", "85171300", "智能手机", "DE PL NL", (6_000, 12_000), 90_000, True),
    Goods(3, "transit", "rail", "84713000", "便携式自动数据处理设备", "DE PL", (7_000, 13_000), 48_000, True),
)
GAS = Goods(0, "import", "pipeline", "27112100", "气态天然气", "TM UZ KZ", (76_000_000, 92_000_000), 0)
_TRADERS = tuple(
    f"示例{kind}有限公司（{letter}）"
    for letter in "甲乙丙丁戊己庚辛"
    for kind in ("国际贸易", "物流", "粮油", "汽车出口")
)
_OWNERS = ("CSQU", "TCLU", "MSKU", "HLXU", "TOLU", "BEAU")


def fill(
    store: Store,
    first: str,
    last: str,
    rows_per_day: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """Fill an empty desk over the days from `first` to `last`; how many records of each kind. Problem when not empty.

    progress: called with days done and days in all; it may raise to stop, what was stored so far then stays.
    """
    if store.db.execute("SELECT 1 FROM journal WHERE subject = 'cargo' LIMIT 1").fetchone():
        raise Problem(
            "sample-not-empty",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.",
            ),
            folder=store.folder,
        )
    if first > last:
        raise Problem(
            "days-reversed",
            QT_TRANSLATE_NOOP("Problem", "The first day, {first}, is after the last, {last}. Exchange them."),
            first=first,
            last=last,
        )
    door.set_meta(store, {"synthetic": "1"})
    categories = _category_of(store)
    days = calendar.days_between(first, last)
    batch: list[Change] = []
    count = 0
    for done, day in enumerate(days, 1):
        batch += [Change(None, record) for record in cargo_of_day(day, rows_per_day, seed, categories)]
        if len(batch) >= BATCH or done == len(days):
            door.apply(store, batch, reason="sample")
            count += len(batch)
            batch = []
        if progress is not None:
            progress(done, len(days))
    return {"records": count, "days": len(days), "seed": seed, "synthetic": True}


def _category_of(store: Store) -> Callable[[str], str]:
    from horgosdesk import resources

    codes = resources.codebook(store.folder)
    return lambda hs_code: codes.category_of(hs_code) or ""


def cargo_of_day(day: str, rows: int, seed: int, category_of: Callable[[str], str]) -> Iterator[Cargo]:
    """The cargo records of one day: one reading of the pipeline's meter, the others by rail and road."""
    random = Random(f"{seed}:cargo:{day}")
    at = date.fromisoformat(day)
    names = _names(random, day, rows)
    yield _gas(random, at, day, next(names), category_of)
    weights = [goods.often for goods in GOODS]
    # trains run every day, trucks less on Sundays
    sunday = at.isoweekday() == 7
    train = ""
    for _ in range(rows - 1):
        goods = random.choices(GOODS, weights)[0]
        if sunday and goods.mode == "road" and random.randrange(3):
            goods = random.choice([one for one in GOODS if one.mode == "rail"])
        if goods.mode == "rail" and (not train or random.randrange(12) == 0):
            train = f"X{random.randrange(8001, 9899)}"
        yield _load(random, goods, at, next(names), train, category_of)


def _names(random: Random, day: str, rows: int) -> Iterator[tuple[str, str]]:
    """Uids and instants of entry, spread over the working day in Horgos (00:00 to 12:00 UTC)."""
    midnight_ms = (date.fromisoformat(day).toordinal() - date(1970, 1, 1).toordinal()) * 86_400_000
    for place in range(rows):
        offset = place * 43_200_000 // rows
        value = (
            (midnight_ms + offset) << 80
            | 0x7 << 76
            | random.getrandbits(12) << 64
            | 0b10 << 62
            | random.getrandbits(62)
        )
        seconds = offset // 1000
        yield str(uuid.UUID(int=value)), f"{day}T{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.000Z"


def _grown(amount: int, at: date) -> int:
    """An amount of 2020 grown to a day's year."""
    for _ in range(max(0, at.year - _FIRST_YEAR)):
        amount = amount * (1000 + GROWTH_PER_MILLE) // 1000
    return amount


def _gas(random: Random, at: date, day: str, name: tuple[str, str], category_of: Callable[[str], str]) -> Cargo:
    winter = at.month in (11, 12, 1, 2, 3)
    kilograms = _grown(random.randrange(*GAS.load_kg), at) * (106 if winter else 97) // 100
    return Cargo(
        uid=name[0],
        day=day,
        direction=GAS.direction,
        mode=GAS.mode,
        hs_code=GAS.hs_code,
        gross_g=kilograms * 1000,
        net_g=kilograms * 1000,
        commodity=GAS.name,
        category=category_of(GAS.hs_code),
        country=random.choices(GAS.countries.split(), (60, 25, 15))[0],
        trader="示例管道运输有限公司",
        quantity_milli=kilograms * 1_390_000 // 1_000_000 * 1000,
        unit="m3",
        remark="计量站日报",
        entered_by="sample",
        entered_at=name[1],
    )


def _load(
    random: Random, goods: Goods, at: date, name: tuple[str, str], train: str, category_of: Callable[[str], str]
) -> Cargo:
    net_kg = random.randrange(goods.load_kg[0], goods.load_kg[1], 10)
    quantity = 0
    if goods.unit:
        quantity = max(1, net_kg // goods.unit_kg)
        net_kg = quantity * goods.unit_kg + random.randrange(0, 200, 10)
    tare_kg = random.randrange(2, 30) * net_kg // 1000 + (2200 if goods.container else 0)
    rail = goods.mode == "rail"
    flag = {"import": "1", "export": "0"}.get(goods.direction)
    return Cargo(
        uid=name[0],
        day=at.isoformat(),
        direction=goods.direction,
        mode=goods.mode,
        hs_code=goods.hs_code,
        gross_g=(net_kg + tare_kg) * 1000,
        net_g=net_kg * 1000,
        commodity=goods.name,
        category=category_of(goods.hs_code),
        country=random.choice(goods.countries.split()),
        trader=random.choice(_TRADERS),
        packages=quantity or random.randrange(1, 900),
        value_fen=net_kg * goods.fen_per_kg * random.randrange(90, 111) // 100,
        currency=random.choices(("CNY", "USD"), (3, 2))[0],
        quantity_milli=quantity * 1000 or None,
        unit=goods.unit,
        wagon_no=_wagon(random, goods.container) if rail else "",
        container_no=_container(random) if goods.container else "",
        vehicle_no=f"新F{random.randrange(10_000, 99_999)}" if goods.mode == "road" else "",
        train_no=train if rail else "",
        declaration_no=f"9400{at.year}{flag}{random.randrange(10**8, 10**9)}" if flag else "",
        supervision="0110" if flag else "",
        entered_by="sample",
        entered_at=name[1],
    )


def _wagon(random: Random, flat: bool) -> str:
    digits = ("4" if flat else random.choice("269")) + f"{random.randrange(10**6):06d}"
    return digits + luhn.calc_check_digit(digits)


def _container(random: Random) -> str:
    while True:
        number = random.choice(_OWNERS) + f"{random.randrange(10**6):06d}"
        digit = iso6346.calc_check_digit(number)
        if digit != "0":  # 0 may stand for the remainder 10, which is asked about
            return number + digit
