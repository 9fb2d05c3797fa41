"""Before and after a day, as measured and as published."""

from collections.abc import Sequence
from math import fsum
from typing import Any

from horgosdesk.excel.paper import COUNT, DAY, QUIET, WORDS, Column, Page, font
from horgosdesk.excel.release.study import (
    ALL,
    CUTS,
    HOURS,
    INTERVAL,
    SHARE,
    Study,
    as_date,
    fraction,
    two_lines,
)
from horgosdesk.excel.template import Form, Formula, Value
from horgosdesk.study.compare import Change, Comparison
from horgosdesk.study.published import Published, published

GAIN, GAIN_PCT, GAIN_POINTS = '+0.0" h";-0.0" h";0.0" h"', "+0.0%;-0.0%;0.0%", '+0.0" pp";-0.0" pp";0.0" pp"'
TEST, P_VALUE = "0.00", '[<0.0001]"< 0.0001";0.0000'


def before_after(book: Any, made: Study) -> list[Form]:
    split = made.split
    assert split is not None
    asked = [by for by in made.cuts if by not in CUTS]
    found = [
        (made.name(by, keys), one)
        for by in ((), ("direction",), ("direction", "lane"), *asked)
        for keys, one in made.period.compare(split, by)
    ]
    said = published(made.period, split, made.baselines, made.question.chosen.get("direction", ""))
    pages = [_changes(book, made, split, found), _saved(book, made, split, found)]
    if said:
        pages.append(_published(book, made, split, said))
    return [page.form for page in pages]


def _changes(book: Any, made: Study, split: str, found: Sequence[tuple[str, Comparison]]) -> Page:
    sides = ("之前", "Before"), ("之后", "After"), ("变化", "Change")
    columns = (
        Column("指标", "Measure", 36, WORDS),
        *(
            column
            for zh, en in sides
            for column in (Column(zh, en, 11, HOURS), *(Column(*one, 10, HOURS) for one in INTERVAL))
        ),
        Column("变化率", "Change, %", 11, GAIN_PCT),
        *(Column(*one, 10, GAIN_PCT) for one in INTERVAL),
    )
    page = Page(
        book,
        "6 前后对比 Before and after",
        f"表6  前后对比：分界日 {split}",
        f"Table 6  Before and after {split}, measured at this port",
        columns,
        made.notes,
        made.mark,
    )
    page.group(f"{split} 以前运抵 Arrived before", 1, 3)
    page.group(f"{split} 起运抵 Arrived from then on", 4, 6)
    page.group("变化（实测） Change, measured", 7, 12)
    none: list[Value | None] = ["", "", ""]
    for name, one in found:
        was, now = one.before, one.after
        page.section(name)
        counted = dict.fromkeys(range(1, 7), COUNT)
        page.line(["票数 Cases", was.cases, "", "", now.cases, "", "", *none, *none], forms=counted)
        page.line(["其中未放行 Of these open", was.open, "", "", now.open, "", "", *none, *none], forms=counted)
        medians = [(side.median_h, side.median_low_h, side.median_high_h) for side in (was, now)]
        gains = dict.fromkeys((7, 8, 9), GAIN)
        pct = [fraction(end) for end in _change(one.median_pct)]
        page.line(
            ["中位放行时间 Median", *medians[0], *medians[1], *_change(one.median_h), *pct],
            forms=gains,
        )
        shares = [
            [fraction(percent) for percent in (side.within_pct, side.within_low_pct, side.within_high_pct)]
            for side in (was, now)
        ]
        page.line(
            ["目标内放行 Within target", *shares[0], *shares[1], *_change(one.within_points), *none],
            forms={**dict.fromkeys(range(1, 7), SHARE), **dict.fromkeys((7, 8, 9), GAIN_POINTS)},
        )
        mean = None if one.mean_saved_h is None else -one.mean_saved_h
        means = [was.mean_h, "", "", now.mean_h, "", "", mean, "", ""]
        page.line(["平均（已放行） Mean of released", *means, *none], forms=gains)
        tested = one.log_rank
        page.line(
            ["对数秩检验 χ² Log-rank, chi-square", *none, *none, tested.statistic, "", "", *none], forms={7: TEST}
        )
        page.line(
            ["对数秩检验 p 值 Log-rank, p-value", *none, *none, tested.p_value, "", "", *none], forms={7: P_VALUE}
        )
    return page


def _change(change: Change | None) -> tuple[float | None, float | None, float | None]:
    return change or (None, None, None)


def _saved(book: Any, made: Study, split: str, found: Sequence[tuple[str, Comparison]]) -> Page:
    stages = made.parts
    columns = (
        Column("分组", "Group", 40, WORDS),
        *(Column(*two_lines(made.stage(stage)), 13, GAIN) for stage in stages),
        Column("合计", "Sum", 12, GAIN),
        Column("平均之差", "Difference of means", 17, GAIN),
    )
    page = Page(
        book,
        "7 节省 Hours saved",
        f"表7  各环节节省的小时：分界日 {split}",
        f"Table 7  Mean hours that each stage saved, before minus after {split}",
        columns,
        made.notes,
        made.mark,
    )
    page.group("平均每票节省（已放行） Saved on average, released consignments", 1, len(stages))
    first, last = page.letters[1], page.letters[len(stages)]
    for name, one in found:
        known = [hours for hours in one.saved_h if hours is not None]
        cells = f"{first}{page.row}:{last}{page.row}"
        whole = Formula(f"=SUM({cells})", fsum(known)) if known else None
        page.line([name, *one.saved_h, whole, one.mean_saved_h], total=name == ALL)
    return page


def _published(book: Any, made: Study, split: str, said: Sequence[Published]) -> Page:
    columns = (
        Column("数字", "Figure", 52, WORDS),
        Column("之前 从", "Before, from", 13, HOURS),
        Column("之前 至", "Before, to", 13, HOURS),
        Column("之后", "After", 11, HOURS),
        Column("变化率", "Change", 11, GAIN_PCT),
        Column("从", "from", 11, GAIN_PCT),
        Column("至", "to", 11, GAIN_PCT),
        Column("分界日", "From day", 12, DAY),
    )
    page = Page(
        book,
        "8 公布与实测 Published",
        "表8  公布的数字与本口岸实测",
        "Table 8  Published figures beside those measured here, each named as what it is",
        columns,
        made.notes,
        made.mark,
    )
    for one in said:
        base, measured = one.baseline, one.measured
        page.section(made.name(("direction",), (base.direction,)) if base.direction else ALL)
        hours = [base.before_low_h, base.before_high_h, base.after_h]
        day = as_date(base.split)
        page.line(["公布的变化 Published change", *hours, fraction(base.published_pct), "", "", day])
        low, high = fraction(one.computed_low_pct), fraction(one.computed_high_pct)
        if low == high:
            page.line(["按公布小时推算 Reckoned from the published hours", *hours, low, "", "", day])
        else:
            page.line(["按公布小时推算 Reckoned from the published hours", *hours, "", low, high, day])
        medians = [measured.before.median_h, measured.after.median_h] if measured else [None, None]
        change = [fraction(end) for end in _change(measured.median_pct if measured else None)]
        page.line(
            [
                "实测：中位数之变，95%区间 Measured: change of medians, 95 %",
                medians[0],
                "",
                medians[1],
                *change,
                as_date(split),
            ],
            total=True,
        )
        for label, text in (("来源 Source", base.source), ("未核实 Not verified", base.unverified)):
            if text:
                page.say(f"A{page.row}", f"{label}: {text}", font(8.5, QUIET))
                page.row += 1
        page.row += 1
    return page
