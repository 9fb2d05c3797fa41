"""The stages: what each adds to the mean release time, and how long each takes."""

from collections.abc import Iterator
from math import fsum
from typing import Any

from horgosdesk.excel.chart import Part, stacked_bars
from horgosdesk.excel.paper import COUNT, WORDS, Column, Page
from horgosdesk.excel.release.study import (
    COUNTS,
    HOURS,
    MEAN,
    MEDIAN,
    QUANTILES,
    SHARE,
    WITHIN,
    Study,
    durations,
    put_chart,
    two_lines,
    within,
)
from horgosdesk.excel.template import Formula, Value
from horgosdesk.study.period import Group

STAGE_COLOURS = ("4477AA", "66CCEE", "228833", "CCBB44", "EE6677", "AA3377", "BBBBBB")


def _stage_groups(made: Study) -> Iterator[tuple[str, Group]]:
    """All together, each direction, each direction and lane."""
    for by in ((), ("direction",), ("direction", "lane")):
        for group in made.period.report(by):
            yield made.name(by, group.keys), group


def parts_of_the_mean(book: Any, made: Study, charts: Any) -> Page:
    """What each stage adds to the mean: the parts of a line add up to it, by formula."""
    stages = made.parts
    columns = (
        Column("分组", "Group", 40, WORDS),
        Column("已放行", "Released", 10, COUNT),
        *(Column(*two_lines(made.stage(stage)), 13, HOURS) for stage in stages),
        Column("合计", "Sum", 12, HOURS),
        MEAN,
    )
    page = Page(
        book,
        "2 环节构成 Parts of the mean",
        "表2  平均放行时间的构成",
        "Table 2  What each stage adds to the mean release time of the released consignments",
        columns,
        made.notes,
        made.mark,
    )
    page.group("各环节所占小时 Hours of each stage", 2, 1 + len(stages))
    first, last = page.letters[2], page.letters[1 + len(stages)]
    parts: dict[str, list[float]] = {stage: [] for stage in stages}
    for name, group in _stage_groups(made):
        of = group.summary
        adds = [group.stages[stage].adds_h if stage in group.stages else None for stage in stages]
        known = [hours for hours in adds if hours is not None]
        values: list[Value | None] = [name, of.cases - of.open]
        if of.mean_h is None:
            page.line([*values, *(None for _ in stages), None, None], total=not group.keys)
            continue
        cells = f"{first}{page.row}:{last}{page.row}"
        values += [hours if hours is not None else 0.0 for hours in adds]
        page.line([*values, Formula(f"=SUM({cells})", fsum(known)), of.mean_h], total=not group.keys)
        for stage, hours in zip(stages, adds, strict=True):
            parts[stage].append(hours or 0.0)
    rows = len(parts[stages[0]])
    if rows:
        series = [
            Part(made.stage(stage), STAGE_COLOURS[place % len(STAGE_COLOURS)], page.letters[2 + place], parts[stage])
            for place, stage in enumerate(stages)
        ]
        chart = stacked_bars(
            page.sheet,
            "平均放行时间的构成（小时） Mean release time by stage (h)",
            series,
            "A",
            (page.row - rows, page.row - 1),
            "0",
        )
        put_chart(charts, chart, "O3")
    return page


def stage_times(book: Any, made: Study) -> Page:
    columns = (
        Column("环节", "Stage", 34, WORDS),
        *COUNTS,
        *MEDIAN,
        *QUANTILES,
        Column("平均（已完成）", "Mean of finished", 15, HOURS),
        Column("占平均", "Part of the mean", 14, HOURS),
        Column("占比", "Share of it", 10, SHARE),
        *WITHIN,
    )
    page = Page(
        book,
        "3 环节 Stages",
        "表3  各环节用时",
        "Table 3  Times of the stages; the parts add up to the mean release time",
        columns,
        made.notes,
        made.mark,
    )
    page.group("构成 Parts of the mean", 9, 10)
    page.group("目标内完成 Finished within target", 11, 14)
    part, share = page.letters[9], page.letters[10]
    for name, group in _stage_groups(made):
        page.section(name)
        first, end = page.row, page.row + len(group.stages)
        counted = [of for of in group.stages.values() if of.adds_h is not None]
        whole_h = fsum(of.adds_h or 0.0 for of in counted)
        for stage, of in group.stages.items():
            has = of.adds_h is not None and whole_h > 0
            page.line(
                [
                    made.stage(stage),
                    *durations(of),
                    of.adds_h,
                    Formula(f"={part}{page.row}/{part}${end}", (of.adds_h or 0.0) / whole_h) if has else None,
                    *within(of),
                ]
            )
        whole = group.summary
        sums: list[Value | None] = [None, None]
        if counted and whole.mean_h is not None:
            sums[0] = Formula(f"=SUM({part}{first}:{part}{end - 1})", whole_h)
            if whole_h > 0:
                shares = fsum((stage.adds_h or 0.0) / whole_h for stage in counted)
                sums[1] = Formula(f"=SUM({share}{first}:{share}{end - 1})", shares)
        page.line(["放行时间 Release time", *durations(whole), *sums, *within(whole)], total=True)
    return page
