"""The two graphs of a meter, and the table behind them: what came by day, and the running sum with the target."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from horgosdesk.core.units import GRAMS
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store.meter_figures import Figures
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Line, Part, Row, Rule, Value
from horgosdesk.ui.figures import Scale, exact
from horgosdesk.ui.tabs.meters import page_words as words
from horgosdesk.ui.tabs.meters.page_amounts import Amount, Exactly
from horgosdesk.ui.tabs.meters.page_answer import Answer

GRAPHS = ("days", "sum")
BEYOND = 2
"""A rule for all that is ever meant is drawn in a year's curve where that is no higher than so many times what is there."""


def drawings(desk: Desk, answer: Answer, amount: Amount) -> dict[str, Drawing]:
    """Both, by the names of GRAPHS."""
    heads, found, note = headings(desk, answer.figures), rows(answer), words.source(desk, answer)
    empty = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Nothing flowed in these days."))
    made = {"days": _days(answer, amount), "sum": _sum(answer, amount)}
    return {
        name: replace(drawing, note=note, empty=empty, headings=heads, rows=found) for name, drawing in made.items()
    }


def beside(answer: Answer, amount: Amount) -> Drawing:
    """The days of a month for beside the sheet, which has the figures and tells where they come from."""
    empty = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Nothing flowed in these days."))
    return replace(_days(answer, amount), title=answer.figures.meter.name, empty=empty)


def _scaled(values: Sequence[int | Fraction | None], scale: Scale) -> list[Value]:
    return [None if value is None else Fraction(value) / scale.per for value in values]


def _rounded(values: Sequence[int | Fraction | None], amount: Amount) -> list[int | Fraction | None]:
    """To the whole unit: more digits of an estimate would say more than is known."""
    return [None if value is None else Fraction(round(Fraction(value) / amount.per) * amount.per) for value in values]


def _height(label: str, amount: Amount, scale: Scale) -> Height:
    title = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "{what}, {unit}"), what=label, unit=scale.label)
    decimals = 0 if scale.per == amount.per else 3
    return Height(title, Exactly(scale.label, decimals, amount, scale.per))


def _days(answer: Answer, amount: Amount) -> Drawing:
    found = answer.months if answer.is_monthly else answer.bars
    # a month's mean is made of days too, and these rules with it
    measured = () if answer.is_empty else answer.yardsticks
    rules = [one.yardstick for one in measured if one.yardstick.sort == "daily" and answer.is_weight]
    scale = amount.scale([*(bar.amount for bar in found), *(one.amount_g for one in rules)])
    own = [None if bar.shared else bar.amount for bar in found]
    shared = [bar.amount if bar.shared else None for bar in found]
    parts = [
        Part(
            "read",
            tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Mean a day of the month"))
            if answer.is_monthly
            else tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Read that day")),
            "accent",
            _scaled(own, scale),
        )
    ]
    if any(value is not None for value in shared):
        title = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Equal share of a reading for several days"))
        parts.append(Part("shared", title, "accent", _scaled(shared, scale), hollow=True))
    title = (
        QT_TRANSLATE_NOOP("MeterPage", "A day, by month")
        if answer.is_monthly
        else QT_TRANSLATE_NOOP("MeterPage", "Day by day")
    )
    return Drawing(
        title=tr("MeterPage", title),
        x=Row([bar.day for bar in found]),
        y=_height(tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "A day")), amount, scale),
        parts=parts,
        rules=[
            Rule(one.uid, float(exact(one.amount_g, scale.per)), words.rule_label(one, amount), tint="ok")
            for one in rules
        ],
    )


def _sum(answer: Answer, amount: Amount) -> Drawing:
    places, curve = answer.curve_drawn
    lines_of = [answer.curve_before, curve, answer.ahead]
    highest = max((value for values in lines_of for value in values if value is not None), default=Fraction(0))
    totals = _totals(answer, highest)
    goal = answer.goal if answer.span != "all" else None
    scale = amount.scale([highest, goal, *(at for _one, at in totals)])
    lines = []
    if any(answer.curve_before):
        lines.append(
            Line(
                "before",
                spans.year(str(int(answer.year) - 1)),
                "accent",
                _scaled(answer.curve_before, scale),
                hollow=True,
            )
        )
    title = (
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Since the first reading"))
        if answer.span == "all"
        else spans.year(answer.year)
    )
    lines.append(Line("now", title, "accent", _scaled(curve, scale)))
    if answer.ahead:
        pace = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "At the pace of the last days, estimated"))
        lines.append(Line("ahead", pace, "accent", _scaled(_rounded(answer.ahead, amount), scale), dashed=True))
    rules = [
        Rule(one.uid, float(exact(at, scale.per)), words.rule_label(one, amount), tint="warn") for one, at in totals
    ]
    if goal is not None:
        label = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "target {amount}"), amount=amount.plain(goal))
        rules.append(Rule("goal", float(exact(goal, scale.per)), label, tint="ok"))
    return Drawing(
        title=tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Running sum since the first reading"))
        if answer.span == "all"
        else tr(
            "MeterPage",
            QT_TRANSLATE_NOOP("MeterPage", "Running sum of {year}"),
            year=spans.year(answer.year),
        ),
        x=Row(places),
        y=_height(tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "In all")), amount, scale),
        lines=lines,
        rules=rules,
    )


def _totals(answer: Answer, highest: int | Fraction) -> list[tuple[Yardstick, int]]:
    """The yardsticks of all that ever came, with their heights in the curve: in a year's less what came before it."""
    if not answer.is_weight:
        return []
    before = 0
    if answer.span != "all":
        first = answer.curve_days[0]
        before = sum(one.amount for one in answer.brought if one.last < first)
    found = [
        (one.yardstick, one.yardstick.amount_g - before) for one in answer.yardsticks if one.yardstick.sort == "total"
    ]
    return found if answer.span == "all" else [(one, at) for one, at in found if 0 < at <= BEYOND * highest]


# The table


def headings(desk: Desk, figures: Figures) -> list[str]:
    """Of the table, with the units."""
    code = desk.codes.units.get(figures.meter.unit)
    unit = code.name(desk.lang) if code else figures.meter.unit
    what = QT_TRANSLATE_NOOP("MeterPage", "{what}, {unit}")
    return [
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Read on")),
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Days")),
        tr("MeterPage", what, what=tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Reading")), unit=unit),
        tr("MeterPage", what, what=tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Quantity")), unit=unit),
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Factor")),
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Weight, t")),
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Remark")),
    ]


def rows(answer: Answer) -> list[list[str | int | Decimal | None]]:
    """What was read in the period, exactly, the newest first."""
    first, last = answer.days
    found: list[list[str | int | Decimal | None]] = []
    figures = answer.figures
    for flow, weight, brought in zip(figures.flows, figures.weights, figures.brought("unit"), strict=True):
        if first <= flow.reading.day <= last:
            factor = None if flow.factor is None else Decimal(flow.factor.factor_micro) / 10**6
            found.append(
                [
                    flow.reading.day,
                    brought.days,
                    Decimal(flow.reading.reading_milli) / 1000,
                    Decimal(brought.amount) / 1000,
                    factor,
                    None if weight is None else Decimal(weight) / GRAMS["t"],
                    flow.reading.remark,
                ]
            )
    return found[::-1]
