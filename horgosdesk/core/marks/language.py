"""What marks can ask for: measures, filters, spans, words, tables; and the marks themselves, as they were understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

OPEN, CLOSE = "{{", "}}"
Family = Literal["cargo", "trains", "release"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What can be counted. raw: the name of the exact figure that it comes from, of which `per` make one.

    places: decimals that it is rounded to unless the mark says otherwise; None keeps all. needs: a filter that must have
    one value, since unlike things do not add. adds: whether the figures of parts add up to that of the whole.
    """

    family: Family
    raw: str
    per: int = 1
    places: int | None = None
    needs: str = ""
    adds: bool = True


MEASURES: Mapping[str, Measure] = {
    **{
        f"{weight}_{unit}": Measure("cargo", f"{weight}_g", grams)
        for weight in ("gross", "net")
        for unit, grams in (("t", 1_000_000), ("kg", 1000), ("10kt", 10_000_000_000))
    },
    "value": Measure("cargo", "value_fen", 100, needs="currency"),
    "value_10k": Measure("cargo", "value_fen", 1_000_000, needs="currency"),
    "quantity": Measure("cargo", "quantity_milli", 1000, needs="unit"),
    "vehicles": Measure("cargo", "vehicle_milli", 1000, places=0),
    "records": Measure("cargo", "records"),
    "trains": Measure("trains", "trains"),
    "wagons": Measure("trains", "wagons"),
    "cases": Measure("release", "cases"),
    "release_median_h": Measure("release", "median_h", places=2, adds=False),
    "release_mean_h": Measure("release", "mean_h", places=2, adds=False),
    "release_p90_h": Measure("release", "p90_h", places=2, adds=False),
    "within_pct": Measure("release", "within_pct", places=1, adds=False),
}

FILTERS: Mapping[Family, tuple[str, ...]] = {
    "cargo": ("direction", "mode", "category", "country", "hs", "trader", "supervision", "currency", "unit"),
    "trains": ("direction",),
    "release": ("direction", "mode", "lane", "category", "trader"),
}
"""What each family of measures can be filtered by, and its tables cut by."""
CUTS: Mapping[Family, tuple[str, ...]] = {
    "cargo": (*FILTERS["cargo"], "day", "month", "train"),
    "trains": (*FILTERS["trains"], "day", "month", "train"),
    "release": (*FILTERS["release"], "day", "month"),
}
TABLES = {
    "direction": "directions",
    "mode": "modes",
    "category": "categories",
    "country": "countries",
    "supervision": "supervision",
    "currency": "currencies",
    "unit": "units",
    "lane": "lanes",
}
"""The code table of each filter that has one."""
SPANS = ("month", "ytd", "quarter", "last12", "previous", "year")
LANGUAGES = ("zh_CN", "en", "ru", "kk")
WORDS: Mapping[str, tuple[str, ...]] = {
    "month": (),
    "month_zh": (),
    "month_en": (),
    "year": (),
    "days": ("lang", "span"),
    "port": ("lang",),
    "unit": (),
    "as_of": (),
    "position": (),
    "register_no": (),
    "hash": (),
    "journal_no": (),
    "journal_hash": (),
    "state": (),
    "base": (),
    "headline": ("lang", "span"),
}
"""Words that a mark can ask for, and their options."""
ROW_WORDS: Mapping[str, tuple[str, ...]] = {"name": ("lang",), "code": (), "no": (), "date": ()}
MOST_ROWS = 10_000
Where = tuple[tuple[str, tuple[str, ...]], ...]
"""Filters, by key in order, each with the codes that it lets through."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A figure, its change on last year in percent, or its share in percent.

    span: one of SPANS, "" for that of the table, or the month. base: the same of last year. of: the filters that the whole
    of a share keeps. row: whether it is of a table's row.
    """

    measure: str
    how: Literal["", "change", "share"] = ""
    where: Where = ()
    span: str = ""
    base: bool = False
    places: int | None = None
    of: tuple[str, ...] = ()
    row: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """One of WORDS, or of a table's row one of ROW_WORDS. lang: "" for the usual."""

    name: str
    lang: str = ""
    span: str = ""
    row: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Where a table begins. by: what its rows are; digits: of an HS code, by=hs; top: 0 for all; order: a measure, "code",
    "name", or "" for the usual. others: whether one more row holds all the rest."""

    by: str
    where: Where = ()
    span: str = ""
    top: int = 0
    order: str = ""
    others: bool = False
    digits: int = 2


Mark = Ask | Word | Rows


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark and where in its text it stands."""

    first: int
    end: int
    mark: Mark
