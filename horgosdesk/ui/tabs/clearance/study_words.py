"""What the study says: names, figures with their intervals, and the sentences above and under the charts."""

from collections.abc import Iterator
from datetime import datetime
from operator import itemgetter
from zoneinfo import ZoneInfo

from horgosdesk.core.baselines import Baseline
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study import control
from horgosdesk.study.compare import Change, Comparison
from horgosdesk.study.published import Published
from horgosdesk.study.release import StageTimes, Summary
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Measure, Value, known
from horgosdesk.ui.figures import DASH, MINUS
from horgosdesk.ui.tabs.clearance.line import stage_name
from horgosdesk.ui.tabs.clearance.study_answer import AFTER, BEFORE, Answer, Piece
from horgosdesk.ui.topline import Figure

PERCENT = Measure("%")
TABLES = {"direction": "directions", "mode": "modes", "lane": "lanes", "category": "categories"}
CHANCE = 0.05
"""From this p-value on a difference may be chance."""


def hours() -> Measure:
    """How hours are told."""
    return Measure(tr("Study", QT_TRANSLATE_NOOP("Study", "h")))


def count(number: int, lang: str) -> str:
    """A number of consignments."""
    return show_number(number, MARKS[lang])


def signed(measure: Measure, value: Value, lang: str) -> str:
    """A change without its unit: +1.2, −45.8."""
    said = measure.number(value, lang)
    return f"+{said}" if known(value) and not said.startswith(MINUS) and said.strip("0.,") else said


def ends(measure: Measure, low: Value, high: Value, lang: str, *, plus: bool = False) -> str:
    """An interval within a sentence, without the unit: −47.3 to −44.7; an end that is not known is an ellipsis."""
    shown = [
        (signed(measure, end, lang) if plus else measure.number(end, lang)) if known(end) else "…"
        for end in (low, high)
    ]
    return tr("Study", QT_TRANSLATE_NOOP("Study", "{low} to {high}"), low=shown[0], high=shown[1])


# Figures


def cells(of: Summary | StageTimes) -> list[Value]:
    """The figures of a row in a table: number, open, mean, quantiles with the median's interval, target and share within."""
    return [
        of.cases,
        of.open,
        of.mean_h,
        of.median_h,
        of.median_low_h,
        of.median_high_h,
        of.p75_h,
        of.p90_h,
        of.target_h,
        of.within_pct,
        of.within_low_pct,
        of.within_high_pct,
    ]


# Names


def name_of(desk: Desk, cut: str, key: str) -> str:
    """What a part is called; all of them together without a cut."""
    if not cut:
        return tr("Study", QT_TRANSLATE_NOOP("Study", "All"))
    found = getattr(desk.codes, TABLES[cut]).get(key) if cut in TABLES else None
    return found.name(desk.lang) if found else key or tr("Study", QT_TRANSLATE_NOOP("Study", "Not stated"))


def side_name(key: str) -> str:
    """What a side of the comparison is called."""
    names = {
        BEFORE: QT_TRANSLATE_NOOP("Study", "Before"),
        AFTER: QT_TRANSLATE_NOOP("Study", "Since"),
    }
    return tr("Study", names[key])


def cut_names() -> dict[str, str]:
    """What the charts can be parted by."""
    return {
        "": tr("Study", QT_TRANSLATE_NOOP("Study", "All together")),
        "direction": tr("Study", QT_TRANSLATE_NOOP("Study", "By direction")),
        "mode": tr("Study", QT_TRANSLATE_NOOP("Study", "By mode")),
        "lane": tr("Study", QT_TRANSLATE_NOOP("Study", "By lane")),
        "category": tr("Study", QT_TRANSLATE_NOOP("Study", "By category")),
        "trader": tr("Study", QT_TRANSLATE_NOOP("Study", "By trader")),
    }


def rule_name(rule: str) -> str:
    """What a special cause shows itself by."""
    names = {
        control.OUTSIDE: QT_TRANSLATE_NOOP("Study", "beyond a limit"),
        control.RUN: QT_TRANSLATE_NOOP("Study", "eight on one side"),
        control.NEAR: QT_TRANSLATE_NOOP("Study", "three of four near a limit"),
        control.RANGE: QT_TRANSLATE_NOOP("Study", "a jump"),
    }
    return tr("Study", names[rule])


def period_words(answer: Answer, lang: str) -> str:
    """The days of the answer."""
    return spans.between(*answer.days, lang)


def source(desk: Desk, answer: Answer) -> str:
    """What the figures rest on, in one line."""
    of, lang = answer.whole.group.summary, desk.lang
    at = datetime.fromtimestamp(answer.loaded.period.as_of_s, ZoneInfo(answer.loaded.zone))
    parts = [
        tr(
            "Study",
            QT_TRANSLATE_NOOP("Study", "{cases} consignments, {open} of them open"),
            cases=count(of.cases, lang),
            open=count(of.open, lang),
        ),
        tr(
            "Study",
            QT_TRANSLATE_NOOP("Study", "as of {day} {time}"),
            day=spans.day(at.date().isoformat(), lang),
            time=f"{at:%H:%M}",
        ),
        tr("Study", QT_TRANSLATE_NOOP("Study", "journal no. {number}"), number=count(answer.loaded.journal, lang)),
        tr("Study", QT_TRANSLATE_NOOP("Study", "working hours of the post"))
        if answer.choice.clock == "working"
        else tr("Study", QT_TRANSLATE_NOOP("Study", "all hours")),
    ]
    if answer.loaded.synthetic:
        parts.insert(0, tr("Study", QT_TRANSLATE_NOOP("Study", "sample data, all made up")))
    return " · ".join(parts)


# Figures


def figures(desk: Desk, answer: Answer) -> list[Figure]:
    """The four on top: of all, or when comparing from before to since."""
    if answer.comparison is not None:
        return _changes(desk, answer, answer.comparison)
    of, lang, h = answer.whole.group.summary, desk.lang, hours()
    return [
        Figure(_title("median"), h.tell(of.median_h, lang), _interval(h, of.median_low_h, of.median_high_h, lang)),
        Figure(_title("p90"), h.tell(of.p90_h, lang), _interval(h, *answer.p90, lang)),
        Figure(
            _within_title(of, lang),
            PERCENT.tell(of.within_pct, lang),
            _interval(PERCENT, of.within_low_pct, of.within_high_pct, lang)
            if of.within_pct is not None
            else tr("Study", QT_TRANSLATE_NOOP("Study", "no target is set for them")),
        ),
        Figure(
            _title("open"),
            count(of.open, lang),
            tr(
                "Study",
                QT_TRANSLATE_NOOP("Study", "of {cases} · counted as not yet released"),
                cases=count(of.cases, lang),
            ),
        ),
    ]


def _title(name: str) -> str:
    titles = {
        "median": QT_TRANSLATE_NOOP("Study", "Median release time"),
        "p90": QT_TRANSLATE_NOOP("Study", "Nine of ten released in"),
        "within": QT_TRANSLATE_NOOP("Study", "Within target"),
        "open": QT_TRANSLATE_NOOP("Study", "Open"),
    }
    return tr("Study", titles[name])


def _within_title(of: Summary, lang: str) -> str:
    if of.target_h is None:
        return _title("within")
    return tr(
        "Study", QT_TRANSLATE_NOOP("Study", "Within the target of {target}"), target=bare_hours(of.target_h, lang)
    )


def _interval(measure: Measure, low: Value, high: Value, lang: str) -> str:
    said = measure.between(low, high, lang)
    return tr("Study", QT_TRANSLATE_NOOP("Study", "95 %: {interval}"), interval=said) if said else ""


def _changes(desk: Desk, answer: Answer, one: Comparison) -> list[Figure]:
    was, now, lang, h = one.before, one.after, desk.lang, hours()
    p90 = None if was.p90_h is None or now.p90_h is None else now.p90_h - was.p90_h
    return [
        Figure(_title("median"), _arrow(h, was.median_h, now.median_h, lang), _changed(h, one.median_h, lang)),
        Figure(
            _title("p90"),
            _arrow(h, was.p90_h, now.p90_h, lang),
            "" if p90 is None else with_unit(h, signed(h, p90, lang)),
        ),
        Figure(
            _within_title(answer.whole.group.summary, lang),
            _arrow(PERCENT, was.within_pct, now.within_pct, lang),
            _changed(points(), one.within_points, lang),
        ),
        Figure(
            _title("open"),
            count(was.open + now.open, lang),
            tr(
                "Study",
                QT_TRANSLATE_NOOP("Study", "of {before} before and {after} since"),
                before=count(was.cases, lang),
                after=count(now.cases, lang),
            ),
        ),
    ]


def points() -> Measure:
    """How the change of a share is told."""
    return Measure(tr("Study", QT_TRANSLATE_NOOP("Study", "points")))


def _arrow(measure: Measure, before: Value, after: Value, lang: str) -> str:
    if not known(before) and not known(after):
        return DASH
    return tr(
        "Study",
        QT_TRANSLATE_NOOP("Study", "{before} → {after}"),
        before=measure.number(before, lang),
        after=measure.tell(after, lang),
    )


def _changed(measure: Measure, change: Change | None, lang: str) -> str:
    if change is None:
        return ""
    return tr(
        "Study",
        QT_TRANSLATE_NOOP("Study", "{change}, 95 %: {interval}"),
        change=with_unit(measure, signed(measure, change.value, lang)),
        interval=ends(measure, change.low, change.high, lang, plus=True),
    )


# Sentences


def sentence(desk: Desk, answer: Answer) -> str:
    """What the charts say; "" when there is nothing to say."""
    if not answer.whole.group.summary.cases:
        return ""
    said = _compared(desk, answer) if answer.split else _told(desk, answer)
    return _join(said)


def _join(parts: Iterator[str]) -> str:
    said = ""
    for part in filter(None, parts):
        said = tr("Study", QT_TRANSLATE_NOOP("Study", "{said} {next}"), said=said, next=part) if said else part
    return said


def _told(desk: Desk, answer: Answer) -> Iterator[str]:
    of, lang, h = answer.whole.group.summary, desk.lang, hours()
    values = {
        "period": period_words(answer, lang),
        "median": h.tell(of.median_h, lang),
        "p90": h.tell(of.p90_h, lang),
        "share": PERCENT.tell(of.within_pct, lang),
        "cases": count(of.cases, lang),
        "open": count(of.open, lang),
    }
    if of.median_h is None:
        text = QT_TRANSLATE_NOOP(
            "Study", "{period}: of {cases} consignments {open} are still open, too many to tell a median."
        )
    elif of.within_pct is None:
        text = QT_TRANSLATE_NOOP("Study", "{period}: half were released within {median}, nine of ten within {p90}.")
    else:
        text = QT_TRANSLATE_NOOP(
            "Study", "{period}: half were released within {median}, nine of ten within {p90}; {share} met their target."
        )
    yield tr("Study", text, **values)
    if len(answer.parts) > 1:
        yield _extremes(desk, answer)
    yield _longest(desk, answer.whole, lang)
    yield _special(answer, lang)


def _extremes(desk: Desk, answer: Answer) -> str:
    told = [part for part in answer.parts if part.group.summary.median_h is not None]
    if len(told) < 2:
        return ""
    told.sort(key=lambda part: part.group.summary.median_h or 0)
    h, names = hours(), [name_of(desk, answer.choice.cut, part.key) for part in (told[-1], told[0])]
    return tr(
        "Study",
        QT_TRANSLATE_NOOP("Study", "{slow} takes longest (median {most}), {fast} is quickest ({least})."),
        slow=names[0],
        fast=names[1],
        most=h.tell(told[-1].group.summary.median_h, desk.lang),
        least=h.tell(told[0].group.summary.median_h, desk.lang),
    )


def _longest(desk: Desk, whole: Piece, lang: str) -> str:
    adds = {code: of.adds_h for code, of in whole.group.stages.items() if of.adds_h}
    if not adds:
        return ""
    most = max(adds, key=lambda code: adds[code])
    return tr(
        "Study",
        QT_TRANSLATE_NOOP("Study", "Of the mean of {mean}, “{stage}” takes most: {hours}."),
        mean=hours().tell(whole.group.summary.mean_h, lang),
        stage=stage_name(desk, most),
        hours=hours().tell(adds[most], lang),
    )


def _special(answer: Answer, lang: str) -> str:
    odd = sum(bool(marks) for phase in answer.phases for marks in phase.chart.marks)
    steps = sum(value is not None for value in answer.medians)
    if not odd:
        return ""
    text = (
        QT_TRANSLATE_NOOP("Study", "{odd} of {steps} months stand out.")
        if answer.choice.step == "month"
        else QT_TRANSLATE_NOOP("Study", "{odd} of {steps} weeks stand out.")
    )
    return tr("Study", text, odd=count(odd, lang), steps=count(steps, lang))


def _compared(desk: Desk, answer: Answer) -> Iterator[str]:
    one, lang, h = answer.comparison, desk.lang, hours()
    day = spans.day(answer.split, lang)
    if one is None:
        empty = next(side.key for side in answer.sides if not side.group.summary.cases)
        text = (
            QT_TRANSLATE_NOOP("Study", "Nothing arrived before {day} in this period: choose a later day.")
            if empty == BEFORE
            else QT_TRANSLATE_NOOP("Study", "Nothing arrived from {day} on in this period: choose an earlier day.")
        )
        yield tr("Study", text, day=day)
        return
    if one.median_h is None:
        yield tr(
            "Study",
            QT_TRANSLATE_NOOP("Study", "Since {day}: on one side too many are still open to tell a median ({test})."),
            day=day,
            test=_test(one, lang),
        )
    else:
        way = round(one.median_h.value, 1)
        text = (
            QT_TRANSLATE_NOOP(
                "Study",
                "Since {day} the median fell from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.",
            )
            if way < 0
            else QT_TRANSLATE_NOOP(
                "Study",
                "Since {day} the median rose from {before} to {after} ({change}, 95 %: {interval}; {test}){within}.",
            )
            if way > 0
            else QT_TRANSLATE_NOOP(
                "Study",
                "Since {day} the median is {after}, as it was before ({change}, 95 %: {interval}; {test}){within}.",
            )
        )
        yield tr(
            "Study",
            text,
            day=day,
            before=h.tell(one.before.median_h, lang),
            after=h.tell(one.after.median_h, lang),
            change=with_unit(h, signed(h, one.median_h.value, lang)),
            interval=ends(h, one.median_h.low, one.median_h.high, lang, plus=True),
            test=_test(one, lang),
            within=_shares(one, lang),
        )
    if one.log_rank.p_value is not None and one.log_rank.p_value >= CHANCE:
        yield tr("Study", QT_TRANSLATE_NOOP("Study", "Such a difference may be chance."))
    yield _saved_most(desk, answer, one)


def _shares(one: Comparison, lang: str) -> str:
    if one.within_points is None:
        return ""
    return tr(
        "Study",
        QT_TRANSLATE_NOOP("Study", "; within target {before} → {after}"),
        before=PERCENT.tell(one.before.within_pct, lang),
        after=PERCENT.tell(one.after.within_pct, lang),
    )


def _test(one: Comparison, lang: str) -> str:
    p = one.log_rank.p_value
    if p is None:
        return tr("Study", QT_TRANSLATE_NOOP("Study", "nothing to test"))
    shown = Measure(decimals=3).number(max(p, 0.001), lang)
    text = (
        QT_TRANSLATE_NOOP("Study", "log-rank p < {p}") if p < 0.001 else QT_TRANSLATE_NOOP("Study", "log-rank p = {p}")
    )
    return tr("Study", text, p=shown)


def _saved_most(desk: Desk, answer: Answer, one: Comparison) -> str:
    saved = [(hours, code) for code, hours in zip(answer.released, one.saved_h, strict=True) if hours is not None]
    if not saved:
        return ""
    most, least = max(saved, key=itemgetter(0)), min(saved, key=itemgetter(0))
    one_way = most if round(most[0], 1) > 0 else least
    text = (
        QT_TRANSLATE_NOOP("Study", "“{stage}” saved most, {hours}.")
        if one_way[0] > 0
        else QT_TRANSLATE_NOOP("Study", "“{stage}” costs most, {hours} more.")
    )
    if not round(abs(one_way[0]), 1):
        return ""
    return tr("Study", text, stage=stage_name(desk, one_way[1]), hours=hours().tell(abs(one_way[0]), desk.lang))


def published_words(desk: Desk, one: Published, *, named: bool) -> str:
    """What was published of a change beside what its own hours come to and what was measured."""
    said, lang = one.baseline, desk.lang
    change = one.measured.median_pct if one.measured else None
    measured = (
        DASH
        if change is None
        else tr(
            "Study",
            QT_TRANSLATE_NOOP("Study", "{change}, 95 %: {interval}"),
            change=PERCENT.tell(change.value, lang),
            interval=ends(PERCENT, change.low, change.high, lang),
        )
    )
    text = (
        QT_TRANSLATE_NOOP(
            "Study", "Published: {before} to {after} (computed {computed}). Measured here, medians: {measured}."
        )
        if said.published_pct is None
        else QT_TRANSLATE_NOOP(
            "Study",
            "Published: {before} to {after}, called {called} (computed {computed}). Measured here, medians: {measured}.",
        )
    )
    whole = Measure(decimals=0)
    told = tr(
        "Study",
        text,
        before=_before(said, lang),
        after=bare_hours(said.after_h, lang),
        called=with_unit(PERCENT, whole.number(said.published_pct, lang)),
        computed=PERCENT.tell(one.computed_high_pct, lang)
        if one.computed_low_pct == one.computed_high_pct
        else with_unit(PERCENT, ends(PERCENT, one.computed_high_pct, one.computed_low_pct, lang)),
        measured=measured,
    )
    if not named or not said.direction:
        return told
    name = name_of(desk, "direction", said.direction)
    return tr("Study", QT_TRANSLATE_NOOP("Study", "{name}. {said}"), name=name, said=told)


def _before(said: Baseline, lang: str) -> str:
    low, high = (_bare(value, lang) for value in (said.before_low_h, said.before_high_h))
    return with_unit(hours(), low if low == high else f"{low}–{high}")


def _bare(value: float, lang: str) -> str:
    """A published number with no more digits than it has."""
    return Measure(decimals=0 if value == int(value) else 1).number(value, lang)


def bare_hours(value: float, lang: str) -> str:
    """A target or a published time, with its unit."""
    return with_unit(hours(), _bare(value, lang))


def published_source(one: Published) -> str:
    """Where a published figure comes from, and what of it is not known for sure."""
    if not one.baseline.unverified:
        return one.baseline.source
    return tr(
        "Study",
        QT_TRANSLATE_NOOP("Study", "{source}\nNot verified: {what}"),
        source=one.baseline.source,
        what=one.baseline.unverified,
    )


def with_unit(measure: Measure, said: str) -> str:
    """A number or an interval as it was made by hand, with the unit behind."""
    return measure.with_unit(said)


# Nothing to show


def nothing(desk: Desk, answer: Answer) -> str:
    """The first step when there is no case to study; "" when there is one."""
    if answer.whole.group.summary.cases:
        return ""
    if answer.loaded.known is None:
        return tr(
            "Study",
            QT_TRANSLATE_NOOP(
                "Study",
                "No consignment has arrived yet. Record arrivals on the board (Ctrl+T), or import a file of times there (Ctrl+I).",
            ),
        )
    period = period_words(answer, desk.lang)
    if answer.loaded.period.size or answer.choice.trader:
        return tr(
            "Study",
            QT_TRANSLATE_NOOP(
                "Study",
                "None that arrived in {period} is of the kind chosen. Choose “All” or another period at the left.",
            ),
            period=period,
        )
    return tr(
        "Study",
        QT_TRANSLATE_NOOP(
            "Study",
            "No consignment arrived in {period}. The first one arrived on {day}: choose another period at the left.",
        ),
        period=period,
        day=spans.day(answer.loaded.known, desk.lang),
    )
