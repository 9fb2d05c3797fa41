"""Release times by group, over time, and as the empirical curve."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from horgosdesk.core.calendar import month_starts, week_starts
from horgosdesk.excel.chart import Part, Steps, curves, lines
from horgosdesk.excel.monthly import COLOURS
from horgosdesk.excel.paper import ACCENT, DAY, FIRST, QUIET, WORDS, Column, Page
from horgosdesk.excel.release.study import (
    CLOCKS,
    COUNTS,
    CUT_NAMES,
    CUT_WORDS,
    HOURS,
    INTERVAL,
    MEAN,
    MEDIAN,
    QUANTILES,
    SHARE,
    WITHIN,
    Study,
    as_date,
    durations,
    figures,
    put_chart,
)
from horgosdesk.study import control
from horgosdesk.study.period import Point

POINTS = 2_000
"""Points of the curves in all."""
_RULES = {
    control.OUTSIDE: "界外 outside",
    control.RUN: "连续八点 run of eight",
    control.NEAR: "近界 near a limit",
    control.RANGE: "跳变 step",
}


def release_times(book: Any, made: Study) -> Page:
    columns = (Column("分组", "Group", 46, WORDS), *COUNTS, *MEDIAN, *QUANTILES, MEAN, *WITHIN)
    page = Page(
        book,
        "1 放行时间 Release times",
        "表1  放行时间",
        "Table 1  Release times, open consignments as censored",
        columns,
        made.notes,
        made.mark,
    )
    page.group("中位放行时间 Median release time", 3, 5)
    page.group("目标内放行 Released within target", 9, 12)
    for by in made.cuts:
        said = CUT_NAMES.get(by) or f"按{'、'.join(CUT_WORDS[cut] for cut in by)} By {', '.join(by)}"
        if by:
            page.section(said)
        for group in made.groups(by):
            page.line([made.name(by, group.keys), *figures(group.summary)], total=not by)
    return page


def _trend(page: Page, points: Sequence[Point], charts: Any, title: str, anchor: str) -> None:
    """A line for each step, and the medians with their interval as a chart."""
    if not points:
        return
    medians = [
        ("中位数 Median", ACCENT, "D", [point.summary.median_h for point in points], False),
        ("95%下限 low", "8FB1D9", "E", [point.summary.median_low_h for point in points], True),
        ("95%上限 high", "8FB1D9", "F", [point.summary.median_high_h for point in points], True),
    ]
    if any(value is not None for value in medians[0][3]):
        parts = [Part(*one) for one in medians]
        rows = (page.row - len(points), page.row - 1)
        names = [point.first for point in points]
        put_chart(charts, lines(page.sheet, title, parts, names, "A", rows, "0"), anchor)


def by_month(book: Any, made: Study, charts: Any) -> Page:
    columns = (Column("起始日", "From", 13, DAY), *COUNTS, *MEDIAN, *QUANTILES, MEAN, *WITHIN)
    page = Page(
        book,
        "4 按月 Months",
        "表4  按月",
        "Table 4  Release times by month of arrival",
        columns,
        made.notes,
        made.mark,
    )
    page.group("中位放行时间 Median release time", 3, 5)
    page.group("目标内放行 Released within target", 9, 12)
    points = made.period.trend(month_starts(made.question.first, made.question.last))
    for point in points:
        page.line([as_date(point.first), *figures(point.summary)])
    _trend(page, points, charts, "按月中位放行时间（小时） Median release time by month (h)", "B3")
    return page


def by_week(book: Any, made: Study, charts: Any) -> Page:
    """By week, with the limits of an XmR chart."""
    columns = (
        Column("起始日", "From", 13, DAY),
        *COUNTS,
        *MEDIAN,
        *QUANTILES,
        MEAN,
        Column("中心线", "Centre", 10, HOURS),
        Column("下界", "Lower limit", 11, HOURS),
        Column("上界", "Upper limit", 11, HOURS),
        Column("特殊原因", "Special cause", 46, WORDS),
    )
    page = Page(
        book,
        "5 按周 Weeks",
        "表5  按周",
        "Table 5  Release times by week of arrival, with the limits of the medians (XmR)",
        columns,
        made.notes,
        made.mark,
    )
    page.group("中位放行时间 Median release time", 3, 5)
    page.group("中位数的界限 Limits of the medians", 9, 12)
    points = made.period.trend(week_starts(made.question.first, made.question.last))
    # a change that is known of must not widen the limits, nor be told of each week
    changed = next((at for at, point in enumerate(points) if made.split and point.first >= made.split), len(points))
    for side in (points[:changed], points[changed:]):
        limits = control.chart([point.summary.median_h for point in side])
        for point, marks in zip(side, limits.marks, strict=True):
            told = "、".join(_RULES[mark] for mark in marks) or None
            of = durations(point.summary)
            page.line([as_date(point.first), *of, limits.centre, limits.low, limits.high, told])
    _trend(page, points, charts, "按周中位放行时间（小时） Median release time by week (h)", "B29")
    return page


def curve_points(book: Any, made: Study, charts: Any) -> Page:
    """The empirical curve of each direction as points."""
    columns = (
        Column("方向", "Direction", 20, WORDS),
        Column("时间", "Time", 14, '0.00" h"'),
        Column("已放行比例", "Share released", 16, SHARE),
        *(Column(*one, 12, SHARE) for one in INTERVAL),
    )
    page = Page(
        book,
        "曲线 Curve",
        "经验曲线",
        "The empirical curve: share released after so much time",
        columns,
        ("", made.notes[0], f"{made.notes[1]} · {CLOCKS[made.question.clock]}"),
        made.mark,
    )
    label = made.period.labels["direction"]
    codes = [code for code in label.names if code and np.any(label.codes == label.names.index(code))]
    most = POINTS // max(1, len(codes))
    steps, reach = [], 0.0
    for code in codes:
        known = made.period.where({"direction": code}).curve
        first, name = page.row, made.name(("direction",), (code,))
        page.line([name, 0.0, 0.0, 0.0, 0.0])
        places = np.unique(np.linspace(0, len(known.times) - 1, min(len(known.times), most - 1)).round().astype(int))
        low, high = known.low, known.high
        for place in places:
            hours = float(known.times[place]) / 3600
            page.line([name, hours, *(float(1 - side[place]) for side in (known.share, high, low))])
        if len(places):
            colour = dict(zip(("import", "export", "transit"), COLOURS, strict=True)).get(code, QUIET)
            steps.append(Steps(name, colour, (first, page.row - 1)))
            reach = max(reach, (known.quantile(0.9) or known.last) / 3600)
    if steps:
        title = "已放行比例与用时（小时） Share released after so many hours"
        chart = curves(page.sheet, title, steps, ("B", "C"), ("0", "0%"))
        chart.y_axis.scaling.max, chart.x_axis.scaling.max = 1, max(1.0, float(np.ceil(reach * 1.5)))
        put_chart(charts, chart, "O29")
    # the points are for programs: two thousand lines are forty sheets of paper
    page.sheet.print_area = f"A1:{page.letters[-1]}{min(page.row, FIRST + 30)}"
    return page
