"""The tables of a month's return, as screen and paper show them: in the return's own two languages, figures exact."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from horgosdesk import resources
from horgosdesk.core.carbon import GKM_PER_TKM, NG_PER_KG
from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.places import Places
from horgosdesk.core.units import GRAMS, Marks, plain_decimal, round_half_up, show_number
from horgosdesk.excel.carbon_basis import basis
from horgosdesk.excel.monthly import bilingual
from horgosdesk.store.carbon import Annex
from horgosdesk.store.monthly import DIRECTIONS, Day, Monthly, Row, added
from horgosdesk.ui.figures import DASH, MINUS

Kind = Literal["line", "part", "whole"]
"""Of a row: a line of the table, the sum of the lines under it, the total."""
Measure = Literal["t", "%", "n", "tkm", "kg"]
"""Of a column: grams that are shown in tonnes, a change, a count, gram-kilometres in tonne-kilometres, nanograms in kilograms."""
Cell = int | Decimal | None

_PER: dict[Measure, int] = {"t": GRAMS["t"], "n": 1, "tkm": GKM_PER_TKM, "kg": NG_PER_KG}
_TOTAL = "合计 Total"
_FIGURES = (
    ("本月", "This month"),
    ("上年同月", "Same month of last year"),
    ("增减 %", "Change, %"),
    ("本年累计", "Year to date"),
    ("上年同期累计", "Same of last year"),
    ("增减 %", "Change, %"),
)
_MEASURES: tuple[Measure, ...] = ("t", "t", "%", "t", "t", "%")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of the return. heads: Chinese and English, the name first. rows: kind, name, and a cell for each measure.
    notes: titles, and the lines under each, below the table."""

    title: tuple[str, str]
    heads: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...]
    rows: tuple[tuple[Kind, str, tuple[Cell, ...]], ...]
    notes: Sequence[tuple[str, Sequence[str]]] = ()


def sheets_of(made: Monthly, codes: Codebook, folder: Path | None = None) -> list[Sheet]:
    """Tables 1 to 4 with their totals, and the annex on carbon where the return has it."""
    first: list[tuple[Kind, str, tuple[Cell, ...]]] = []
    for direction in dict.fromkeys([*DIRECTIONS, *(row.keys[0] for row in made.by_mode)]):
        first.append(("part", bilingual(codes.directions, direction), _cells(made.of_direction(direction))))
        rows = [row for row in made.by_mode if row.keys[0] == direction]
        first += [("line", bilingual(codes.modes, row.keys[1]), _cells(row)) for row in rows]
    first.append(("whole", _TOTAL, _cells(added((), made.by_mode))))
    heads = (
        ("日期", "Day"),
        ("进口", "Import"),
        ("出口", "Export"),
        ("过境", "Transit"),
        ("合计", "Total"),
        ("记录数", "Records"),
    )
    days: list[tuple[Kind, str, tuple[Cell, ...]]] = [("line", day.day, _of_day(day)) for day in made.daily]
    sums = tuple(sum(column) for column in zip(*map(_of_day, made.daily), strict=True))
    return [
        Sheet(
            ("表1 按进出口方向和运输方式", "Table 1  By direction and transport mode"),
            (("方向、运输方式", "Direction, mode"), *_FIGURES),
            _MEASURES,
            tuple(first),
        ),
        _sheet(
            ("表2 按商品类别", "Table 2  By category of goods"),
            ("商品类别", "Category"),
            codes.categories,
            made.by_category,
        ),
        _sheet(("表3 按国别", "Table 3  By country"), ("国别", "Country"), codes.countries, made.by_country),
        Sheet(("表4 按日", "Table 4  By day"), heads, ("t", "t", "t", "t", "n"), (*days, ("whole", _TOTAL, sums))),
        *([] if made.carbon is None else [_emitted(made.carbon, codes, resources.places(folder))]),
    ]


def _emitted(annex: Annex, codes: Codebook, places: Places) -> Sheet:
    heads = (
        ("方向、运输方式", "Direction, mode"),
        ("已核算", "Covered, t"),
        ("周转量", "Activity, tkm"),
        ("排放量", "Emitted, kg CO2e"),
        ("同程公路", "Same by road, kg CO2e"),
        ("比公路减排", "Saved against road, kg CO2e"),
    )
    lines: list[tuple[Kind, str, tuple[Cell, ...]]] = []
    for row in annex.rows:
        name = f"{bilingual(codes.directions, row.direction)} · {bilingual(codes.modes, row.mode)}"
        saved = None if row.ng is None or row.road_ng is None else row.road_ng - row.ng
        lines.append(("line", name, (row.covered_g, row.gkm, row.ng, row.road_ng, saved)))
    whole = annex.total
    sums = (whole.covered_g, whole.gkm, whole.ng, whole.road_ng, whole.saved_ng)
    title = ("附表 碳排放（口岸区段）", "Annex  Carbon, over the border leg")
    rows = (*lines, ("whole", _TOTAL, sums))
    return Sheet(title, heads, ("t", "tkm", "kg", "kg", "kg"), rows, basis(annex, codes, places))


def _sheet(title: tuple[str, str], head: tuple[str, str], names: Table, rows: Sequence[Row]) -> Sheet:
    lines: list[tuple[Kind, str, tuple[Cell, ...]]] = [
        ("line", bilingual(names, row.keys[0]), _cells(row)) for row in rows
    ]
    return Sheet(title, (head, *_FIGURES), _MEASURES, (*lines, ("whole", _TOTAL, _cells(added((), rows)))))


def _cells(row: Row) -> tuple[Cell, ...]:
    return (row.month_g, row.month_base_g, row.month_change_pct, row.year_g, row.year_base_g, row.year_change_pct)


def _of_day(day: Day) -> tuple[int, int, int, int, int]:
    return day.import_g, day.export_g, day.transit_g, day.total_g, day.records


def shown(value: Cell, measure: Measure, marks: Marks) -> str:
    """A cell as it is read."""
    if value is None:
        return DASH
    if measure == "%":
        return show_number(value, marks, 1).replace("-", MINUS)
    if measure == "n":
        return show_number(value, marks)
    return show_number(Decimal(value) / _PER[measure], marks, 3).replace("-", MINUS)


def plain(value: Cell, measure: Measure, marks: Marks) -> str:
    """A cell as other programs read it: no groups."""
    if value is None:
        return DASH
    exact = Decimal(value)
    number = f"{round_half_up(exact, 1)}" if measure == "%" else plain_decimal(exact / _PER[measure])
    return number.replace(".", marks.decimal)
