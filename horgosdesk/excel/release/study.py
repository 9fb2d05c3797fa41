"""What a study's workbook is made of, and the columns and names that its tables share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from horgosdesk import resources
from horgosdesk.core.baselines import Baseline, split_day
from horgosdesk.core.codes import Codebook
from horgosdesk.core.instants import show_instant
from horgosdesk.excel.monthly import bilingual
from horgosdesk.excel.paper import COUNT, Column
from horgosdesk.excel.template import Value
from horgosdesk.store import returns, study
from horgosdesk.store.desk import Store
from horgosdesk.store.study import Question
from horgosdesk.study.period import Group, Keys, Period
from horgosdesk.study.release import StageTimes, Summary

TRADERS = 20
"""How many traders are named, those with most consignments."""
HOURS, SHARE = '0.0" h"', "0.0%"
ALL = "全部 All"
CUT_NAMES: dict[tuple[str, ...], str] = {
    (): ALL,
    ("direction",): "按方向 By direction",
    ("direction", "mode"): "按方向和运输方式 By direction and mode",
    ("direction", "lane"): "按方向和通道 By direction and lane",
    ("category",): "按商品类别 By category",
    ("trader",): "货物最多的收发货人 Traders with most consignments",
}
CUTS = tuple(CUT_NAMES)
"""How the release times are always cut."""
CUT_WORDS = {"direction": "方向", "mode": "运输方式", "lane": "通道", "category": "类别", "trader": "收发货人"}
_CODED = {"direction": "directions", "mode": "modes", "lane": "lanes", "category": "categories"}
CLOCKS = {"wall": "全部时间 Wall time", "working": "工作时间 Working time"}
_MARK = "合成数据 · 不得上报  SYNTHETIC DATA · NOT FOR SUBMISSION"
INTERVAL = (("95%下限", "95 % low"), ("95%上限", "95 % high"))


@dataclass(frozen=True)
class Study:
    """What a workbook is made of: consignments, what was asked, and what is known of the desk."""

    period: Period
    question: Question
    cuts: Sequence[tuple[str, ...]]
    split: str | None
    baselines: Sequence[Baseline]
    codes: Codebook
    port: tuple[str, str]
    zone: str
    not_arrived: int
    state: returns.State
    synthetic: bool
    folder: Path

    @cached_property
    def as_of(self) -> str:
        """The instant in the desk's zone."""
        return f"{show_instant(self.period.as_of_s, self.zone)} ({self.zone})"

    @property
    def notes(self) -> tuple[str, str, str]:
        """What every table says of itself."""
        asked = self.question
        return (
            f"{asked.first} … {asked.last}",
            f"时点 As of {self.as_of}",
            CLOCKS[asked.clock] + "".join(f" · {self.name((cut,), (code,))}" for cut, code in asked.chosen.items()),
        )

    @property
    def mark(self) -> str:
        """The warning that data are made up."""
        return _MARK if self.synthetic else ""

    def name(self, by: Sequence[str], keys: Keys) -> str:
        """A group's name in both languages."""
        return " · ".join(map(self._one, by, keys)) or ALL

    def _one(self, cut: str, code: str) -> str:
        if cut in _CODED and code:
            return bilingual(getattr(self.codes, _CODED[cut]), code)
        return code or "不详 Not stated"

    def stage(self, code: str) -> str:
        """A stage's name in both languages."""
        return bilingual(self.codes.stages, code)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The stages that add up to the release time."""
        return self.period.stages[1 : self.period.cases.released + 1]

    def groups(self, by: tuple[str, ...]) -> list[Group]:
        """The figures of one cut; of traders only the busiest, those with most consignments first."""
        if by != ("trader",):
            return self.period.report(by)
        label = self.period.labels["trader"]
        counts = np.bincount(label.codes, minlength=len(label.names))
        # the empty name is nobody
        known = [place for place in np.argsort(-counts, kind="stable") if counts[place] and label.names[place]]
        taken = self.period.part(np.isin(label.codes, known[:TRADERS]))
        return sorted(taken.report(by), key=lambda group: (-group.summary.cases, group.keys))


def load(store: Store, question: Question, cuts: Sequence[Sequence[str]] = (), split: str | None = None) -> Study:
    """The study that a workbook is made of; the store is not needed any more then."""
    every = tuple(dict.fromkeys((*CUTS, *map(tuple, cuts))))
    question = replace(question, cuts=tuple(dict.fromkeys(name for cut in every for name in cut)))
    baselines = resources.baselines(store.folder)
    usual = split_day(baselines)
    if split is None and usual is not None and question.first < usual <= question.last:
        split = usual
    zh, en = (resources.port_name(store.meta("port"), lang, store.folder) for lang in ("zh_CN", "en"))
    return Study(
        study.period(store, question),
        question,
        every,
        split,
        baselines,
        resources.codebook(store.folder),
        (zh.removesuffix("口岸"), en),
        store.meta("zone"),
        study.not_arrived(store, question),
        returns.state(store),
        bool(store.meta("synthetic")),
        store.folder,
    )


def fraction(percent: float | None) -> float | None:
    """A percentage as Excel keeps it."""
    return None if percent is None else percent / 100


def as_date(text: str) -> date:
    """A day as Excel keeps it."""
    return date.fromisoformat(text)


def two_lines(name: str) -> tuple[str, str]:
    """A name in both languages as the two lines of a heading."""
    zh, _, en = name.partition(" ")
    return zh, en


def put_chart(charts: Any, chart: Any, anchor: str) -> None:
    """Place a chart among the others."""
    chart.width, chart.height = 23.0, 13.0  # centimetres
    charts.add_chart(chart, anchor)


COUNTS = (Column("票数", "Cases", 9, COUNT), Column("未放行", "Open", 9, COUNT))
MEDIAN = (Column("中位数", "Median", 10, HOURS), *(Column(*one, 10, HOURS) for one in INTERVAL))
QUANTILES = (Column("75%以内", "75 % within", 11, HOURS), Column("90%以内", "90 % within", 11, HOURS))
MEAN = Column("平均（已放行）", "Mean of released", 15, HOURS)
WITHIN = (
    Column("目标", "Target", 9, HOURS),
    Column("目标内", "Within target", 11, SHARE),
    *(Column(*one, 10, SHARE) for one in INTERVAL),
)


def figures(of: Summary) -> list[Value | None]:
    """The cells of COUNTS, MEDIAN, QUANTILES, MEAN and WITHIN."""
    return [*durations(of), *within(of)]


def durations(of: Summary | StageTimes) -> list[Value | None]:
    """The cells of COUNTS, MEDIAN, QUANTILES and MEAN."""
    return [
        of.cases,
        of.open,
        of.median_h,
        of.median_low_h,
        of.median_high_h,
        of.p75_h,
        of.p90_h,
        of.mean_h,
    ]


def within(of: Summary | StageTimes) -> list[Value | None]:
    """The cells of WITHIN."""
    shares = (fraction(percent) for percent in (of.within_pct, of.within_low_pct, of.within_high_pct))
    return [of.target_h, *shares]
