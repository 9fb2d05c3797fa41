"""The table behind a trend as a workbook: typed cells, units and headings in two languages, and where the figures come from."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.codes import Codebook
from horgosdesk.core.errors import Problem
from horgosdesk.core.units import GRAMS, round_half_up
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.paper import COUNT, DAY, QUIET, WORDS, Column, Page, font, running_heads
from horgosdesk.excel.sheets import save
from horgosdesk.excel.template import Value, for_header
from horgosdesk.store import occasions, trends
from horgosdesk.store.desk import Store
from horgosdesk.store.trends import Choice, Trend
from horgosdesk.study.series import OTHERS, changes, shares
from horgosdesk.study.steps import days_of

Names = tuple[str, str]
"""In Chinese and in English."""
Exact = int | Fraction | None

TONNES, MONEY, HOURS, PERCENT, POINT = "#,##0.000", "#,##0.00", "#,##0.0", '0.0" %"', "0.0"
MEASURES: Mapping[str, Names] = {
    "gross": ("毛重", "Gross weight"),
    "net": ("净重", "Net weight"),
    "value": ("货值", "Value"),
    "vehicles": ("车辆数", "Vehicles"),
    "quantity": ("数量", "Quantity"),
    "records": ("货物记录数", "Records"),
    "trains": ("列车数", "Trains"),
    "wagons": ("车皮数", "Wagons"),
    "teu": ("标准箱", "TEU"),
    "hours": ("放行时间中位数", "Release time, median"),
}
UNITS: Mapping[str, Names] = {
    "gross": ("吨", "t"),
    "net": ("吨", "t"),
    "vehicles": ("辆", "vehicles"),
    "records": ("条", "records"),
    "trains": ("列", "trains"),
    "wagons": ("节", "wagons"),
    "teu": ("标准箱", "TEU"),
    "hours": ("小时", "h"),
}
PER: Mapping[str, tuple[int, str]] = {
    "gross": (GRAMS["t"], TONNES),
    "net": (GRAMS["t"], TONNES),
    "value": (100, MONEY),
    "vehicles": (1000, "#,##0.###"),
    "quantity": (1000, "#,##0.###"),
    "hours": (3600, HOURS),
}
STEPS: Mapping[str, Names] = {
    "day": ("按日", "by day"),
    "week": ("按周", "by week"),
    "month": ("按月", "by month"),
    "quarter": ("按季度", "by quarter"),
    "year": ("按年", "by year"),
}
VIEWS: Mapping[str, Names] = {
    "compare": ("本期与上年同期", "against last year"),
    "change": ("同比增减", "change on last year"),
    "running": ("年内累计", "year to date"),
    "mix": ("构成比重", "shares"),
    "index": ("指数", "index"),
    "trailing": ("滚动十二个月", "twelve months rolling"),
}
SPAN: Mapping[str, Names] = {
    "day": ("日期", "Day"),
    "week": ("周", "Week"),
    "month": ("月份", "Month"),
    "quarter": ("季度", "Quarter"),
    "year": ("年份", "Year"),
}
ALL, OTHER, NONE = ("合计", "Together"), ("其他合计", "All others"), ("未填", "Not stated")
OF: Mapping[str, Names] = {
    "trains": ("列车", "trains"),
    "wagons": ("列车", "trains"),
    "hours": ("票通关", "consignments"),
    "teu": ("个集装箱", "containers"),
}


def write_trend(path: Path, store: Store, choice: Choice) -> int:
    """Write the figures of a choice, read now; how many rows. Problem when `path` does not end in .xlsx or cannot be written."""
    if path.suffix.lower() != ".xlsx":
        raise Problem(
            "trend-ending",
            QT_TRANSLATE_NOOP("Problem", "A table of trends is a workbook: {file} must end in .xlsx."),
            file=path.name,
        )
    from openpyxl import Workbook

    choice = trends.fitting(choice)
    found = trends.trend(store, choice)
    book = Workbook()
    book.remove(book.active)
    _Sheet(book, store, choice, found).write()
    save(book, path)
    return len(found.spans)


class _Sheet:
    """One trend being written."""

    def __init__(self, book: object, store: Store, choice: Choice, found: Trend) -> None:
        self.store, self.choice, self.found = store, choice, found
        self.codes = resources.codebook(store.folder)
        self.keys = list(found.now) or [""]
        self.columns: list[Column] = []
        self.lines: list[Sequence[Exact]] = []
        self.per: list[int] = []
        self.groups: list[tuple[str, int, int]] = []
        """A heading over columns, and the first and last of them."""
        self._gather()
        zh, en = self._title()
        port = store.meta("port")
        mark = "虚构示例数据 Sample data, all made up" if store.meta("synthetic") else ""
        span = SPAN[choice.by]
        first = Column(*span, 14, DAY if choice.by == "day" else WORDS)
        self.page = Page(book, "趋势 Trend", zh, en, [first, *self.columns], self._notes(port), mark)
        foot = self._source()
        running_heads(self.page.sheet, for_header(f"{port} · {zh}"), "趋势 Trend", foot, mark)

    def write(self) -> None:
        """All headings and lines, what happened in the days, and the source."""
        for group in self.groups:
            self.page.group(*group)
        for place, span in enumerate(self.found.spans):
            values = [_cell(line[place], per) for line, per in zip(self.lines, self.per, strict=True)]
            self.page.line([date.fromisoformat(span) if self.choice.by == "day" else span, *values])
        self.page.row += 1
        for text in (self._source(), *self._caution(), *self._happened()):
            self.page.say(f"A{self.page.row}", text, font(9, QUIET))
            self.page.row += 1

    def _gather(self) -> None:
        choice, found = self.choice, self.found
        per, form = PER.get(choice.measure, (1, COUNT))
        unknown: list[int | None] = [None] * len(found.spans)
        names = {key: self._name(key) for key in self.keys}
        now, base = dict(found.now), dict(found.base)
        if len(self.keys) > 1 and choice.adds:
            names["="] = ALL
            now["="], base["="] = _together(found.now), _together(found.base) if found.base else unknown
        unit = self._unit()
        for key, name in names.items():
            begun = len(self.columns)
            line, before = now.get(key, unknown), base.get(key, unknown)
            self._column(unit, line, per, form)
            if choice.view == "index":
                month = found.index_month
                if key in found.index:
                    self._column((f"{month}=100", f"{month} = 100"), found.index[key], 1, POINT)
            else:
                self._column(("上年同期", "year before"), before, per, form)
                self._column(("同比 %", "change %"), changes(line, before), 1, PERCENT)
                if choice.view == "mix" and key != "=":
                    share = shares({one: [value or 0 for value in of] for one, of in found.now.items()})
                    self._column(("比重 %", "share %"), share.get(key, unknown), 1, PERCENT)
            if choice.parted:
                self.groups.append((_short(name), begun + 1, len(self.columns)))

    def _column(self, name: Names, line: Sequence[Exact], per: int, form: str) -> None:
        self.columns.append(Column(*name, 10 if form in (PERCENT, POINT) else 16, form))
        self.lines.append(line)
        self.per.append(per)

    def _unit(self) -> Names:
        choice = self.choice
        if choice.measure == "value":
            return choice.currency, choice.currency
        if choice.measure == "quantity":
            unit = self.codes.units.get(choice.unit)
            return (unit.zh, unit.en) if unit else (choice.unit, choice.unit)
        return UNITS[choice.measure]

    def _name(self, key: str) -> Names:
        return part_names(self.codes, self.choice.parted, key)

    def _title(self) -> Names:
        choice = self.choice
        measure, step, view = MEASURES[choice.measure], STEPS[choice.by], VIEWS[choice.view]
        chosen = [part_names(self.codes, cut, key) for cut, key in choice.filters]
        zh = "，".join([f"{measure[0]}（{self._unit()[0]}）{step[0]}", view[0], *(one[0] for one in chosen)])
        en = ", ".join([f"{measure[1]} ({self._unit()[1]}) {step[1]}", view[1], *(one[1] for one in chosen)])
        return zh, en

    def _notes(self, port: str) -> list[str]:
        found = self.found
        if not found.spans:
            return [port]
        days = f"{days_of(found.spans[0])[0]} … {min(found.last, days_of(found.spans[-1])[1])}"
        return [port, days, f"台账序号 Journal no. {found.position}"]

    def _source(self) -> str:
        found = self.found
        zh, en = OF.get(self.choice.measure, ("条记录", "records"))
        if not found.as_of:
            return ""
        at = datetime.fromisoformat(found.as_of).astimezone(ZoneInfo(self.store.meta("zone")))
        return (
            f"{found.records} {zh} {en} · 台账序号 Journal no. {found.position} · 截至 As of {at:%Y-%m-%d %H:%M}"
            f" · {found.last} 为止 up to {found.last}"
        )

    def _caution(self) -> list[str]:
        if self.choice.measure == "teu":
            count = trends.TEU_PER_CONTAINER
            return [
                f"未记录箱型，每箱按 {count} 标准箱（40 英尺）计，每日每方向计一次"
                f"  Container size not recorded; counted as {count} TEU each (40 ft), once a day and direction"
            ]
        return []

    def _happened(self) -> list[str]:
        spans = self.found.spans
        if not spans:
            return []
        known = occasions.between(self.store, days_of(spans[0])[0], days_of(spans[-1])[1])
        return [f"{one.first}{'' if one.first == one.last else f' … {one.last}'}  {one.title}" for one in known]


def part_names(codes: Codebook, cut: str, key: str) -> Names:
    """What a part of a cut is called."""
    if key == OTHERS:
        return OTHER
    if key == "":
        return NONE
    tables = {
        "direction": codes.directions,
        "mode": codes.modes,
        "category": codes.categories,
        "country": codes.countries,
        "chapter": codes.hs,
        "supervision": codes.supervision,
        "lane": codes.lanes,
    }
    code = tables[cut].get(key) if cut in tables else None
    if code is None:
        return key, key
    before = f"{key} " if cut in ("chapter", "supervision") else ""
    return f"{before}{code.zh or code.en}", f"{before}{code.en or code.zh}"


def _short(name: Names) -> str:
    """Both names where they have room over a few columns; those of HS chapters are sentences."""
    zh, en = (one if len(one) <= most else one[: most - 1] + "…" for one, most in zip(name, (16, 24), strict=True))
    return zh if zh == en else f"{zh}  {en}"


def _together(parts: Mapping[str, Sequence[int | None]]) -> list[int | None]:
    return [
        None if all(value is None for value in column) else sum(value or 0 for value in column)
        for column in zip(*parts.values(), strict=True)
    ]


def _cell(value: Exact, per: int) -> Value | None:
    """A figure as a cell holds it: exact, but of percentages, which have no end, with four decimals."""
    if value is None:
        return None
    if isinstance(value, Fraction):
        return round_half_up(Decimal(value.numerator) / Decimal(value.denominator), 4)
    return (
        value if per == 1 else round_half_up(Decimal(value) / Decimal(per), 2) if per == 3600 else Decimal(value) / per
    )
