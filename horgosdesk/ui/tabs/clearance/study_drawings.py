"""The four graphs of the study, drawn from its answer: trend, control chart, stages, distribution."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study import control
from horgosdesk.study.period import Point
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Line, Mark, Numbers, Part, Row, Rule
from horgosdesk.ui.occasion_rules import rules_of
from horgosdesk.ui.tabs.clearance import study_words as words
from horgosdesk.ui.tabs.clearance.line import stage_name
from horgosdesk.ui.tabs.clearance.study_answer import AFTER, BEFORE, Answer, Piece, Stair, monday

GRAPHS = ("trend", "control", "stages", "distribution")
TINTS: dict[str, str] = {"import": "import_", "export": "export", "transit": "transit", "": "quiet"}
SIDES = {BEFORE: "quiet", AFTER: "accent"}
BANDS = 3
"""With more lines than this their bands would hide one another."""
SPELT_OUT = 2
"""So many lines have room to say what their share is."""
REACH = 97.0
"""The distribution goes so far that this percentage of each line is seen; the rest is a long tail."""
SPLIT = "split"
MARKS = (
    (control.RUN, "t", "warn"),
    (control.NEAR, "t1", "warn"),
    (control.RANGE, "x", "bad"),
    (control.OUTSIDE, "d", "bad"),
)
"""The rules with symbol and tint; of several that a point breaks the last is drawn."""

Rows = list[list[Any]]


def drawings(desk: Desk, answer: Answer) -> dict[str, Drawing]:
    """All four, by the names of GRAPHS."""
    return {
        "trend": trend(desk, answer),
        "control": control_chart(desk, answer),
        "stages": stages(desk, answer),
        "distribution": distribution(desk, answer),
    }


# Shared


def _tint(desk: Desk, answer: Answer, place: int, key: str) -> str | int:
    cut, direction = answer.choice.cut, answer.choice.direction
    if not cut:
        return TINTS.get(direction, "accent") if direction else "accent"
    if key in TINTS:
        return TINTS[key]
    if cut in ("mode", "lane"):
        # a colour keeps its meaning whichever is the largest
        codes = [code.code for code in getattr(desk.codes, words.TABLES[cut])]
        return codes.index(key) if key in codes else place
    return place


def _keys(answer: Answer) -> list[str]:
    """The steps as an axis knows them: months, or weeks by their Mondays."""
    return [start[:7] if answer.choice.step == "month" else monday(start) for start in answer.starts]


def _released_label() -> str:
    return tr("Study", QT_TRANSLATE_NOOP("Study", "Release time, h"))


def _empty() -> str:
    return tr("Study", QT_TRANSLATE_NOOP("Study", "Nothing is released yet."))


def _targets(desk: Desk, answer: Answer, *, upright: bool) -> list[Rule]:
    """A rule for each target that is not another part's too."""
    lang = desk.lang
    found: dict[float, list[tuple[int, Piece]]] = {}
    for place, part in enumerate(answer.parts):
        target = part.group.summary.target_h
        if target is not None:
            found.setdefault(target, []).append((place, part))
    rules = []
    for target, of in found.items():
        values = {"target": words.bare_hours(target, lang)}
        label = tr("Study", QT_TRANSLATE_NOOP("Study", "target {target}"), **values)
        tint: str | int = "ok"
        if len(found) > 1 and len(of) == 1:
            place, part = of[0]
            name = words.name_of(desk, answer.choice.cut, part.key)
            label = tr("Study", QT_TRANSLATE_NOOP("Study", "{name} {target}"), name=name, **values)
            tint = _tint(desk, answer, place, part.key)
        rules.append(Rule(f"target {target}", target, label, upright=upright, tint=tint))
    return rules


def _split_rules(desk: Desk, answer: Answer, *, draggable: bool) -> list[Rule]:
    """The day of the comparison; without one the days that a change was published for."""
    first, last = answer.days
    if answer.split:
        label = spans.day(answer.split, desk.lang)
        return [Rule(SPLIT, answer.split, label, upright=True, tint="accent", draggable=draggable)]
    return [
        Rule(
            f"reform {day}",
            day,
            tr("Study", QT_TRANSLATE_NOOP("Study", "reform {day}"), day=spans.day(day, desk.lang)),
            upright=True,
        )
        for day in sorted({one.split for one in answer.loaded.baselines})
        if first < day <= last
    ]


def _hour_heading(text: str) -> str:
    return tr("Study", QT_TRANSLATE_NOOP("Study", "{what}, h"), what=text)


def _summary_headings() -> list[str]:
    median = tr("Study", QT_TRANSLATE_NOOP("Study", "Median"))
    return [
        tr("Study", QT_TRANSLATE_NOOP("Study", "Consignments")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Open")),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Mean of the released"))),
        _hour_heading(median),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Median, 95 % from"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Median, 95 % to"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "75 % released in"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "90 % released in"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Target"))),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Within target, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Within target, 95 % from, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Within target, 95 % to, %")),
    ]


def _first_day() -> str:
    return tr("Study", QT_TRANSLATE_NOOP("Study", "From day"))


def _part_heading() -> str:
    return tr("Study", QT_TRANSLATE_NOOP("Study", "Part"))


# The trend


def trend(desk: Desk, answer: Answer) -> Drawing:
    """The medians step by step with their intervals, a line for each part."""
    keys = _keys(answer)
    banded = len(answer.parts) <= BANDS
    lines = []
    for place, part in enumerate(answer.parts):
        found = [point.summary for point in part.trend]
        lines.append(
            Line(
                part.key or "all",
                words.name_of(desk, answer.choice.cut, part.key)
                if answer.choice.cut
                else tr("Study", QT_TRANSLATE_NOOP("Study", "Median with 95 % interval")),
                _tint(desk, answer, place, part.key),
                [one.median_h for one in found],
                low=[one.median_low_h for one in found] if banded else (),
                high=[one.median_high_h for one in found] if banded else (),
            )
        )
    title = (
        QT_TRANSLATE_NOOP("Study", "Median release time by month")
        if answer.choice.step == "month"
        else QT_TRANSLATE_NOOP("Study", "Median release time by week")
    )
    headings = [_first_day(), *([_part_heading()] if answer.choice.cut else []), *_summary_headings()]
    return Drawing(
        title=tr("Study", title),
        x=Row(keys, counts=[point.summary.cases for point in answer.whole.trend]),
        y=Height(_released_label(), words.hours()),
        lines=lines,
        rules=[
            *_targets(desk, answer, upright=False),
            *_split_rules(desk, answer, draggable=True),
            *rules_of(desk, *answer.days),
        ],
        note=words.source(desk, answer),
        empty=_empty(),
        headings=headings,
        rows=[row for part in answer.parts for row in _trend_rows(desk, answer, part, part.trend)],
    )


def _trend_rows(desk: Desk, answer: Answer, part: Piece, points: Sequence[Point]) -> Rows:
    cut = answer.choice.cut
    named = [words.name_of(desk, cut, part.key)] if cut else []
    return [[point.first, *named, *words.cells(point.summary)] for point in points]


# The control chart


def control_chart(desk: Desk, answer: Answer) -> Drawing:
    """The medians of all as an XmR chart; when comparing with limits of their own before and since."""
    medians, h = answer.medians, words.hours()
    keys = _keys(answer)
    special: list[Mark] = []
    for rule, symbol, tint in MARKS:
        for phase in answer.phases:
            special += [
                Mark(phase.first + at, words.rule_name(rule), symbol, tint)
                for at, broken in enumerate(phase.chart.marks)
                if rule in broken
            ]
    monthly = answer.choice.step == "month"
    title = (
        QT_TRANSLATE_NOOP("Study", "Control chart of the monthly medians")
        if monthly
        else QT_TRANSLATE_NOOP("Study", "Control chart of the weekly medians")
    )
    point = QT_TRANSLATE_NOOP("Study", "Monthly median") if monthly else QT_TRANSLATE_NOOP("Study", "Weekly median")
    hue = "accent" if answer.choice.cut else _tint(desk, answer, 0, "")
    lines = [Line("median", tr("Study", point), hue, medians, marks=special, thin=True), *_limits(answer)]
    headings = [
        _first_day(),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Median"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Moving range"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Centre"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Lower limit"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Upper limit"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Upper limit of the ranges"))),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Special cause")),
    ]
    return Drawing(
        title=tr("Study", title),
        x=Row(keys),
        y=Height(_released_label(), h, least=0.0 if answer.split else None),
        lines=lines,
        rules=[
            *_limit_rules(desk, answer),
            *_split_rules(desk, answer, draggable=False),
            *rules_of(desk, *answer.days),
        ],
        note=words.source(desk, answer),
        empty=_empty(),
        headings=headings,
        rows=_control_rows(answer),
    )


def _limits(answer: Answer) -> list[Line]:
    """The centres with the natural limits as a band, with a gap where the procedure changed; for one stretch there are rules."""
    known = [phase for phase in answer.phases if phase.chart.centre is not None]
    if len(known) < 2:
        return []
    corners: list[tuple[float, float | None, float | None, float | None]] = []
    for phase in known:
        one, start = phase.chart, phase.first - 0.5
        if corners:
            corners[-1] = (corners[-1][0], None, None, None)
        corners.append((start, one.centre, one.low, one.high))
        corners.append((start + len(one.values), one.centre, one.low, one.high))
    xs, ys, low, high = (list(column) for column in zip(*corners, strict=True))
    title = tr("Study", QT_TRANSLATE_NOOP("Study", "Centre and limits"))
    return [Line("limits", title, "quiet", ys, xs=xs, low=low, high=high, step=True, dashed=True, thin=True)]


def _limit_rules(desk: Desk, answer: Answer) -> list[Rule]:
    """The centre and the limits of the one stretch there is."""
    known = [phase.chart for phase in answer.phases if phase.chart.centre is not None]
    if len(known) != 1:
        return []
    one, names = known[0], dict[str, tuple[float | None, str]]()
    names["upper"] = one.high, QT_TRANSLATE_NOOP("Study", "limit {hours}")
    names["centre"] = one.centre, QT_TRANSLATE_NOOP("Study", "centre {hours}")
    names["lower"] = one.low, QT_TRANSLATE_NOOP("Study", "limit {hours}")
    return [
        Rule(name, value, tr("Study", text, hours=words.hours().tell(value, desk.lang)), dashed=name != "centre")
        for name, (value, text) in names.items()
        if value is not None
    ]


def _control_rows(answer: Answer) -> Rows:
    rows: Rows = []
    for place, (start, median) in enumerate(zip(answer.starts, answer.medians, strict=True)):
        row: list[Any] = [start, median, None, None, None, None, None, ""]
        for phase in answer.phases:
            one, at = phase.chart, place - phase.first
            if 0 <= at < len(one.values):
                broken = "; ".join(map(words.rule_name, one.marks[at]))
                row = [start, median, one.ranges[at], one.centre, one.low, one.high, one.range_high, broken]
        rows.append(row)
    return rows


# The stages


def stages(desk: Desk, answer: Answer) -> Drawing:
    """What each stage adds to the mean release time of the released, a column for each part, side or step."""
    columns, h = answer.columns, words.hours()
    saved = dict(zip(answer.released, answer.comparison.saved_h, strict=True)) if answer.comparison else {}
    drawn = _is_drawn(saved)
    parts = []
    for place, code in enumerate(answer.released):
        values = [column.group.stages[code].adds_h if code in column.group.stages else None for column in columns]
        name, less = stage_name(desk, code), saved.get(code)
        if less is not None and not drawn:
            change = words.signed(h, -less, desk.lang)
            name = tr("Study", QT_TRANSLATE_NOOP("Study", "{stage} {change}"), stage=name, change=change)
        if any(values):
            parts.append(Part(code, name, place, [*values, *([less] if drawn else [])]))
    titles = {
        "side": QT_TRANSLATE_NOOP("Study", "Mean release time by stage, before and since"),
        "part": QT_TRANSLATE_NOOP("Study", "Mean release time by stage and part"),
        "month": QT_TRANSLATE_NOOP("Study", "Mean release time by stage and month"),
        "week": QT_TRANSLATE_NOOP("Study", "Mean release time by stage and week"),
    }
    headings, rows = _stage_rows(desk, answer, saved)
    return Drawing(
        title=tr("Study", titles[answer.columned]),
        x=_stage_axis(desk, answer, drawn),
        y=Height(tr("Study", QT_TRANSLATE_NOOP("Study", "Mean of the released, h")), h),
        parts=parts,
        total=tr("Study", QT_TRANSLATE_NOOP("Study", "All stages"))
        if drawn
        else tr("Study", QT_TRANSLATE_NOOP("Study", "Mean of the released")),
        note=words.source(desk, answer),
        empty=_empty(),
        headings=headings,
        rows=rows,
    )


def _is_drawn(saved: dict[str, float | None]) -> bool:
    """Whether what was saved can stand as a column beside before and since, which it is the difference of."""
    return bool(saved) and all(hours is None or hours >= 0 for hours in saved.values())


def _column_names(desk: Desk, answer: Answer) -> list[str]:
    match answer.columned:
        case "side":
            return [words.side_name(column.key) for column in answer.columns]
        case "part":
            return [words.name_of(desk, answer.choice.cut, column.key) for column in answer.columns]
    return [column.key for column in answer.columns]


def _stage_axis(desk: Desk, answer: Answer, drawn: bool) -> Row:
    """drawn: what was saved is a column too."""
    counts = [column.group.summary.cases for column in answer.columns]
    keys = [column.key for column in answer.columns]
    if answer.columned in ("month", "week"):
        return Row([key[:7] if answer.columned == "month" else monday(key) for key in keys], counts=counts)
    names = _column_names(desk, answer)
    if answer.columned == "part":
        return Row([key or "-" for key in keys], names, counts=counts)
    cases = [words.count(number, desk.lang) for number in counts]
    text = QT_TRANSLATE_NOOP("Study", "{side}, n {cases}")
    titles = [tr("Study", text, side=name, cases=number) for name, number in zip(names, cases, strict=True)]
    if drawn:
        keys.append("saved")
        titles.append(tr("Study", QT_TRANSLATE_NOOP("Study", "Saved")))
    return Row(keys, titles)


def _stage_rows(desk: Desk, answer: Answer, saved: dict[str, float | None]) -> tuple[list[str], Rows]:
    headings = [
        _first_day() if answer.columned in ("month", "week") else _part_heading(),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Stage")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Consignments")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Open")),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Median"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "75 % done in"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "90 % done in"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Mean of the done"))),
        _hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Part of the mean release time"))),
        *([_hour_heading(tr("Study", QT_TRANSLATE_NOOP("Study", "Saved")))] if saved else []),
    ]
    rows: Rows = []
    for name, column in zip(_column_names(desk, answer), answer.columns, strict=True):
        for code, of in column.group.stages.items():
            row = [
                name,
                stage_name(desk, code),
                of.cases,
                of.open,
                of.median_h,
                of.p75_h,
                of.p90_h,
                of.mean_h,
                of.adds_h,
            ]
            rows.append([*row, *([saved.get(code) if column.key == AFTER else None] if saved else [])])
    return headings, rows


# The distribution


def distribution(desk: Desk, answer: Answer) -> Drawing:
    """The share released by a time, a stair for each part or side."""
    lang, pieces = desk.lang, [piece for piece in answer.lines if piece.stair is not None]
    banded = len(pieces) <= BANDS
    lines = []
    most = (
        max((rule.at for rule in _targets(desk, answer, upright=True) if isinstance(rule.at, float)), default=0.0) * 1.4
    )
    for place, piece in enumerate(pieces):
        found = piece.stair
        assert found is not None
        title = _line_name(desk, answer, piece)
        if piece.group.summary.within_pct is not None:
            share = words.PERCENT.tell(piece.group.summary.within_pct, lang)
            text = (
                QT_TRANSLATE_NOOP("Study", "{name}: {share} within target")
                if len(pieces) <= SPELT_OUT
                else QT_TRANSLATE_NOOP("Study", "{name} {share}")
            )
            title = tr("Study", text, name=title, share=share)
        lines.append(
            Line(
                piece.key or "all",
                title,
                SIDES.get(piece.key, "accent") if answer.sides else _tint(desk, answer, place, piece.key),
                found.pct,
                xs=found.hours,
                low=found.low if banded else (),
                high=found.high if banded else (),
                step=True,
                dashed=piece.key == BEFORE and bool(answer.sides),
            )
        )
        most = max(most, next((x for x, y in zip(found.hours, found.pct, strict=True) if y >= REACH), found.hours[-1]))
    headings = [
        _part_heading(),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Hours")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Released, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "95 % from, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "95 % to, %")),
    ]
    return Drawing(
        title=tr("Study", QT_TRANSLATE_NOOP("Study", "Released within so many hours"))
        if len(pieces) <= SPELT_OUT
        else tr("Study", QT_TRANSLATE_NOOP("Study", "Released within so many hours, and within target")),
        x=Numbers(_released_label(), words.hours(), most=most or None),
        y=Height(tr("Study", QT_TRANSLATE_NOOP("Study", "Released, %")), words.PERCENT, most=100.0),
        lines=lines,
        rules=_targets(desk, answer, upright=True),
        note=words.source(desk, answer),
        empty=_empty(),
        headings=headings,
        rows=Steps([(_line_name(desk, answer, piece), piece.stair) for piece in pieces if piece.stair is not None]),
    )


class Steps(Sequence[Any]):
    """The table of the stairs, a row for each step, made when somebody wants it: there are tens of thousands."""

    def __init__(self, stairs: Sequence[tuple[str, Stair]]) -> None:
        self._stairs = stairs

    def __len__(self) -> int:
        return sum(len(one.hours) for _, one in self._stairs)

    def __iter__(self) -> Iterator[Sequence[Any]]:
        for name, one in self._stairs:
            for cells in zip(one.hours, one.pct, one.low, one.high, strict=True):
                yield (name, *cells)

    def __getitem__(self, place: Any) -> Any:
        return list(self)[place]


def _line_name(desk: Desk, answer: Answer, piece: Piece) -> str:
    return words.side_name(piece.key) if answer.sides else words.name_of(desk, answer.choice.cut, piece.key)


OVER_TIME: dict[str, Callable[[Desk, Answer], Drawing]] = {"trend": trend, "control": control_chart}
"""Those with a time axis, on which occasions are drawn."""
