"""What the sample's trains, trucks and pipeline carry, and for whom. Invented, in the spirit of what is published of the port."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from stdnum.cn import uscc

Season = tuple[int, ...]
Carrier = Literal["hopper", "covered", "open", "tank", "flat", "container", "truck", "self"]

EVEN: Season = (100,) * 12
"""Percent of the usual in each month."""
HARVEST: Season = (105, 95, 85, 75, 65, 55, 65, 95, 150, 160, 140, 110)
SUMMER: Season = (45, 45, 60, 85, 115, 150, 165, 160, 140, 110, 70, 55)
WINTER: Season = (118, 114, 104, 96, 90, 86, 85, 86, 92, 100, 110, 119)
FACTORY: Season = (98, 62, 96, 102, 104, 104, 103, 104, 106, 104, 108, 109)
"""The factories rest around the Chinese New Year."""

WAGON_KINDS = {"hopper": "9", "covered": "2", "open": "6", "tank": "7", "flat": "4", "container": "49"}
"""First digits of the 8-digit numbers of each kind of wagon."""


@dataclass(frozen=True, slots=True)
class Goods:
    """Goods that cross: how often, and what one load of them is.

    countries: one name more often than others comes more often. load_kg: net weight of one wagon, container or truck.
    cents_per_kg: US cents. packing: per mille that gross is above net, at most. unit_g: net weight of one piece, where
    pieces are counted. whole_trains: whether a declaration may cover many wagons. mixed: whether one truck carries several.
    """

    often: int
    direction: str
    mode: str
    carrier: Carrier
    hs_code: str
    name: str
    countries: str
    load_kg: tuple[int, int]
    cents_per_kg: int
    packing: int = 4
    unit: str = ""
    unit_g: int = 0
    season: Season = EVEN
    trade: str = "国际贸易"
    whole_trains: bool = False
    mixed: bool = False


def _bulk(
    often: int,
    hs_code: str,
    name: str,
    countries: str,
    load_kg: tuple[int, int],
    cents: int,
    trade: str,
    *,
    direction: str = "import",
    carrier: Carrier = "open",
    season: Season = EVEN,
) -> Goods:
    return Goods(
        often,
        direction,
        "rail",
        carrier,
        hs_code,
        name,
        countries,
        load_kg,
        cents,
        season=season,
        trade=trade,
        whole_trains=True,
    )


def _boxed(
    often: int,
    direction: str,
    hs_code: str,
    name: str,
    countries: str,
    load_kg: tuple[int, int],
    cents: int,
    unit: str = "",
    unit_g: int = 0,
    trade: str = "供应链",
) -> Goods:
    season = EVEN if direction == "import" else FACTORY
    return Goods(
        often, direction, "rail", "container", hs_code, name, countries, load_kg, cents, 70, unit, unit_g, season, trade
    )


def _trucked(
    often: int,
    direction: str,
    hs_code: str,
    name: str,
    countries: str,
    load_kg: tuple[int, int],
    cents: int,
    unit: str = "",
    unit_g: int = 0,
    *,
    season: Season = EVEN,
    trade: str = "国际贸易",
    mixed: bool = False,
) -> Goods:
    return Goods(
        often,
        direction,
        "road",
        "truck",
        hs_code,
        name,
        countries,
        load_kg,
        cents,
        60,
        unit,
        unit_g,
        season,
        trade,
        mixed=mixed,
    )


RAIL = (
    _bulk(70, "10019900", "小麦", "KZ KZ RU", (62_000, 69_000), 24, "粮油", carrier="hopper", season=HARVEST),
    _bulk(30, "10011900", "硬粒小麦", "KZ", (62_000, 69_000), 29, "粮油", carrier="hopper", season=HARVEST),
    _bulk(35, "10039000", "大麦", "KZ", (60_000, 67_000), 21, "粮油", carrier="hopper", season=HARVEST),
    _bulk(30, "12060090", "葵花籽", "KZ", (48_000, 60_000), 52, "粮油", carrier="covered", season=HARVEST),
    _bulk(20, "12040000", "亚麻籽", "KZ RU", (58_000, 66_000), 58, "粮油", carrier="hopper", season=HARVEST),
    _bulk(20, "11010000", "小麦粉", "KZ", (60_000, 66_000), 36, "粮油", carrier="covered"),
    _bulk(75, "26030000", "铜精矿", "KZ", (61_000, 69_500), 185, "矿业"),
    _bulk(65, "26011190", "铁矿砂", "KZ", (64_000, 69_900), 11, "矿业"),
    _bulk(20, "26070000", "铅精矿", "KZ TJ", (60_000, 68_000), 120, "矿业"),
    _bulk(20, "26080000", "锌精矿", "KZ UZ", (60_000, 68_000), 95, "矿业"),
    _bulk(40, "74031111", "电解铜", "KZ KZ UZ", (58_000, 66_000), 920, "金属", carrier="covered"),
    _bulk(30, "72024100", "高碳铬铁", "KZ", (62_000, 68_000), 135, "金属"),
    _bulk(15, "76011090", "铝锭", "KZ TJ", (58_000, 66_000), 250, "金属", carrier="covered"),
    _bulk(25, "52010000", "棉花", "UZ UZ TJ", (42_000, 50_000), 195, "棉业", carrier="covered", season=HARVEST),
    _bulk(20, "31042090", "氯化钾", "BY UZ", (64_000, 69_000), 31, "化工", carrier="hopper"),
    _bulk(20, "39012000", "高密度聚乙烯", "UZ KZ", (54_000, 62_000), 105, "化工", carrier="covered"),
    _bulk(20, "27111200", "液化丙烷", "KZ RU", (34_000, 41_000), 48, "能源", carrier="tank", season=WINTER),
    _bulk(35, "72083990", "热轧卷板", "KZ UZ", (60_000, 68_000), 58, "金属", direction="export", carrier="open"),
    _bulk(25, "27040010", "焦炭", "KZ", (54_000, 60_000), 27, "能源", direction="export"),
    _bulk(15, "73051100", "管线管", "UZ KZ TM", (52_000, 62_000), 98, "金属", direction="export", carrier="flat"),
    _bulk(
        20,
        "10019900",
        "小麦",
        "KZ",
        (62_000, 69_000),
        25,
        "粮油",
        direction="transit",
        carrier="hopper",
        season=HARVEST,
    ),
    _boxed(16, "import", "84798999", "机械设备", "DE DE PL IT", (8_000, 22_000), 1_600, "unit", 1_450_000),
    _boxed(12, "import", "85371090", "电力控制装置", "DE CZ", (6_000, 16_000), 2_300),
    _boxed(12, "import", "87089999", "汽车零件", "DE HU", (7_000, 18_000), 900),
    _boxed(6, "import", "90189099", "医疗仪器", "DE", (3_000, 9_000), 6_000),
    _boxed(
        34, "export", "87038000", "纯电动乘用车", "UZ RU BY KZ", (5_600, 7_900), 1_150, "vehicle", 1_890_000, "汽车出口"
    ),
    _boxed(16, "export", "85414300", "光伏组件", "UZ UZ KZ", (18_000, 24_000), 370, "pcs", 27_500),
    _boxed(14, "export", "84151020", "空调", "RU KZ UZ", (9_000, 15_000), 420, "unit", 38_000),
    _boxed(10, "export", "84501110", "洗衣机", "RU KZ", (8_000, 14_000), 330, "unit", 62_000),
    _boxed(12, "export", "94036099", "木家具", "PL DE KZ", (8_000, 15_000), 340, "item", 31_000),
    _boxed(12, "export", "40111000", "小客车轮胎", "RU KZ", (14_000, 21_000), 300, "pcs", 9_600),
    _boxed(10, "export", "69072190", "瓷砖", "KZ UZ", (22_000, 26_500), 45),
    _boxed(10, "export", "39269090", "塑料制品", "KZ PL RU", (7_000, 14_000), 280),
    _boxed(8, "export", "85076000", "锂离子蓄电池", "DE PL", (14_000, 22_000), 1_500, "unit", 480_000),
    Goods(
        14,
        "export",
        "rail",
        "flat",
        "84295212",
        "履带式挖掘机",
        "KZ RU UZ",
        (21_000, 44_000),
        510,
        5,
        "unit",
        21_800_000,
        FACTORY,
        "机械",
    ),
    Goods(
        14,
        "export",
        "rail",
        "flat",
        "87038000",
        "纯电动乘用车",
        "RU KZ UZ",
        (15_000, 19_000),
        1_150,
        5,
        "vehicle",
        1_890_000,
        FACTORY,
        "汽车出口",
    ),
    _boxed(12, "transit", "87082990", "汽车车身零件", "KR", (8_000, 17_000), 620),
    _boxed(8, "transit", "39021000", "聚丙烯", "KR", (22_000, 26_000), 115),
    _boxed(6, "transit", "84713000", "便携式计算机", "VN", (5_000, 10_000), 9_500, "unit", 2_350),
    _boxed(6, "transit", "85287292", "彩色电视机", "VN KR", (7_000, 12_000), 1_300, "unit", 16_500),
)

ROAD = (
    _trucked(
        34,
        "export",
        "87038000",
        "纯电动乘用车",
        "KZ KZ UZ KG RU",
        (11_300, 15_200),
        1_150,
        "vehicle",
        1_890_000,
        season=FACTORY,
        trade="汽车出口",
    ),
    _trucked(
        14,
        "export",
        "87036000",
        "插电式混合动力乘用车",
        "KZ RU KG AZ",
        (12_200, 16_500),
        1_080,
        "vehicle",
        2_040_000,
        season=FACTORY,
        trade="汽车出口",
    ),
    Goods(
        20,
        "export",
        "road",
        "self",
        "87038000",
        "纯电动乘用车",
        "KZ KZ KG",
        (1_700, 1_900),
        1_150,
        5,
        "vehicle",
        1_890_000,
        FACTORY,
        "汽车出口",
    ),
    Goods(
        8,
        "export",
        "road",
        "self",
        "87012100",
        "牵引车",
        "KZ UZ TJ",
        (8_800, 9_000),
        620,
        5,
        "vehicle",
        8_900_000,
        FACTORY,
        "汽车出口",
    ),
    _trucked(
        16,
        "export",
        "61091000",
        "棉制T恤衫",
        "KZ KG TJ",
        (3_000, 8_000),
        1_050,
        "item",
        180,
        season=FACTORY,
        mixed=True,
    ),
    _trucked(
        12, "export", "62034290", "棉制长裤", "KZ KG UZ", (3_000, 8_000), 1_150, "item", 620, season=FACTORY, mixed=True
    ),
    _trucked(14, "export", "64029929", "鞋靴", "KZ RU", (3_000, 7_000), 700, "pair", 850, season=FACTORY, mixed=True),
    _trucked(8, "export", "42029200", "箱包", "KZ KG", (2_000, 5_000), 640, "pcs", 900, season=FACTORY, mixed=True),
    _trucked(8, "export", "95030060", "玩具", "KZ RU", (2_000, 5_000), 560, season=FACTORY, mixed=True),
    _trucked(
        10, "export", "94036099", "木家具", "KZ UZ", (4_000, 9_000), 340, "item", 31_000, season=FACTORY, mixed=True
    ),
    _trucked(10, "export", "87089999", "汽车零件", "KZ UZ GE", (9_000, 18_000), 520, season=FACTORY),
    _trucked(8, "export", "40112000", "卡车轮胎", "KZ UZ", (16_000, 20_500), 260, "pcs", 54_000, season=FACTORY),
    _trucked(
        8,
        "export",
        "84798999",
        "机械设备",
        "KZ UZ TM",
        (9_000, 20_000),
        950,
        "unit",
        1_450_000,
        season=FACTORY,
        trade="机械",
    ),
    _trucked(6, "export", "85171300", "智能手机", "KZ", (1_500, 4_000), 42_000, "unit", 210, season=FACTORY),
    _trucked(8, "export", "08061000", "鲜葡萄", "KZ RU", (17_000, 20_500), 140, season=SUMMER, trade="农业"),
    _trucked(8, "export", "07020000", "番茄", "KZ RU", (17_000, 20_500), 85, season=WINTER, trade="农业"),
    _trucked(8, "export", "08081000", "鲜苹果", "KZ KG", (17_000, 20_500), 95, season=HARVEST, trade="农业"),
    _trucked(10, "import", "02023000", "冻去骨牛肉", "KZ KZ KG", (17_500, 20_500), 520, trade="农业"),
    _trucked(7, "import", "02044300", "冻去骨羊肉", "KZ KG", (17_500, 20_500), 480, trade="农业"),
    _trucked(7, "import", "52010000", "棉花", "UZ TJ", (18_500, 21_500), 195, season=HARVEST, trade="棉业"),
    _trucked(5, "import", "52052200", "棉纱", "UZ", (18_000, 21_500), 290, trade="棉业"),
    _trucked(4, "import", "04090000", "天然蜂蜜", "KZ KG", (8_000, 16_000), 310, season=SUMMER, trade="农业"),
    _trucked(4, "import", "07133190", "绿豆", "UZ", (18_500, 21_500), 120, season=HARVEST, trade="农业"),
    _trucked(5, "transit", "85372090", "电力控制装置", "KR", (6_000, 15_000), 1_700),
)

GAS = Goods(
    0, "import", "pipeline", "tank", "27112100", "气态天然气", "TM KZ UZ", (0, 0), 36, 0, "m3", 720, WINTER, "管道运输"
)
"""unit_g: a cubic metre's weight."""

_STARS = ("天狼", "织女", "牵牛", "大角", "参宿", "心宿", "角宿")


@dataclass(frozen=True, slots=True)
class Trader:
    """An invented trader: the name says that it is an example, the code names a region that there is not."""

    name: str
    code: str


@cache
def traders(trade: str) -> tuple[Trader, ...]:
    """The traders of one trade."""
    trades = list(dict.fromkeys(goods.trade for goods in (GAS, *RAIL, *ROAD)))
    first = trades.index(trade) * len(_STARS) + 1
    bodies = [f"91000000MA{number:07d}" for number in range(first, first + len(_STARS))]
    codes = [body + uscc.calc_check_digit(body) for body in bodies]
    return tuple(Trader(f"示例{star}{trade}有限公司", code) for star, code in zip(_STARS, codes, strict=True))
