"""A meter in words: the four figures on top, the sentence, and what it comes to by its yardsticks."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.run_rate import lately
from horgosdesk.core.units import MARKS, change_pct, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, exact, percent
from horgosdesk.ui.tabs.meters.page_amounts import Amount
from horgosdesk.ui.tabs.meters.page_answer import Answer, Compared, Measured
from horgosdesk.ui.topline import Figure

LATELY = (7, 28)
"""Means of so many days read stand under the last day."""


def figures(desk: Desk, answer: Answer, amount: Amount) -> list[Figure]:
    """The four on top."""
    return [
        _last(desk, answer, amount),
        _so_far(desk, answer.month, amount),
        _so_far(desk, answer.so_far, amount),
        _ahead(desk, answer, amount),
    ]


def _last(desk: Desk, answer: Answer, amount: Amount) -> Figure:
    last = answer.last
    if last.days > 1:
        title = tr(
            "MeterPage",
            QT_TRANSLATE_NOOP("MeterPage", "Last reading, for {count} days: {days}"),
            count=last.days,
            days=spans.between(last.first, last.last, desk.lang),
        )
    else:
        title = tr(
            "MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Last day read, {day}"), day=spans.day(last.last, desk.lang)
        )
    means = [amount.rough(lately(answer.brought, days)) for days in LATELY]
    under = tr(
        "MeterPage",
        QT_TRANSLATE_NOOP("MeterPage", "Mean of 7 days {week}, of 28 {month}"),
        week=means[0],
        month=means[1],
    )
    return Figure(title, amount.rough(last.amount), under)


def _so_far(desk: Desk, found: Compared, amount: Amount) -> Figure:
    title = spans.opening(spans.between(found.first, found.last, desk.lang))
    if found.base is None:
        under = tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "No record of these days a year before"))
    else:
        under = tr(
            "MeterPage",
            QT_TRANSLATE_NOOP("MeterPage", "{change} against {base} a year before"),
            change=percent(change_pct(found.amount, found.base), desk.lang, signed=True),
            base=amount.short(found.base),
        )
    return Figure(title, amount.short(found.amount), under)


def _ahead(desk: Desk, answer: Answer, amount: Amount) -> Figure:
    rate = answer.rate
    year = spans.year(rate.year)
    title = (
        tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "By the end of {year}, estimated"), year=year)
        if rate.days_left
        else tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "The whole of {year}"), year=year)
    )
    value = amount.short(rate.projected)
    if rate.goal is None:
        under = (
            tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "No target for {year}: Ctrl+G sets one"), year=year)
            if answer.is_weight
            else tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Targets are weights"))
        )
        return Figure(title, value, under)
    values = {"goal": amount.plain(rate.goal), "day": spans.day(rate.day, desk.lang) if rate.day else DASH}
    if rate.is_reached:
        text = QT_TRANSLATE_NOOP("MeterPage", "Target {goal}: reached on {day}")
    elif rate.needed is None:
        text = QT_TRANSLATE_NOOP("MeterPage", "Target {goal}: missed by {left}")
        values["left"] = amount.short(rate.goal - rate.so_far)
    else:
        text = QT_TRANSLATE_NOOP("MeterPage", "Target {goal}: needs {needed} a day")
        values["needed"] = amount.rough(rate.needed)
    return Figure(title, value, tr("MeterPage", text, **values))


def sentence(desk: Desk, answer: Answer, amount: Amount) -> str:
    """What the figures say: the period against the year before, and where the year is going."""
    whole, name = answer.whole, answer.figures.meter.name
    values = {
        "name": name,
        "amount": amount.short(whole.amount),
        "days": spans.between(whole.first, whole.last, desk.lang),
    }
    change = None if whole.base is None else change_pct(whole.amount, whole.base)
    if change is None:
        text = QT_TRANSLATE_NOOP("MeterPage", "{name}: {amount} in {days}.")
    elif change < 0:
        text = QT_TRANSLATE_NOOP("MeterPage", "{name}: {amount} in {days}, {change} less than a year before.")
    else:
        text = QT_TRANSLATE_NOOP("MeterPage", "{name}: {amount} in {days}, {change} more than a year before.")
    said = [tr("MeterPage", text, **values, change=percent(None if change is None else abs(change), desk.lang))]
    said += [ahead for ahead in (_going(desk, answer, amount),) if ahead]
    return ("" if desk.lang == "zh_CN" else " ").join(said)


def _going(desk: Desk, answer: Answer, amount: Amount) -> str:
    rate = answer.rate
    if answer.span == "all" or rate.goal is None or rate.projected is None or not rate.days_left:
        return ""
    values = {"projected": amount.short(rate.projected), "a_day": amount.rough(rate.a_day)}
    if rate.is_reached:
        text = QT_TRANSLATE_NOOP(
            "MeterPage", "The year's target is reached; at the pace of {a_day} a day it will come to about {projected}."
        )
    elif rate.day and rate.day[:4] == rate.year:
        text = QT_TRANSLATE_NOOP(
            "MeterPage", "At the pace of {a_day} a day the year's target will be reached about {day}."
        )
        values["day"] = spans.day(rate.day, desk.lang)
    else:
        text = QT_TRANSLATE_NOOP(
            "MeterPage",
            "At the pace of {a_day} a day the year will come to about {projected}, {left} short of the target.",
        )
        values["left"] = amount.rough(rate.goal - rate.projected)
    return tr("MeterPage", text, **values)


def source(desk: Desk, answer: Answer) -> str:
    """Where the figures come from."""
    lang = desk.lang
    text = tr(
        "MeterPage",
        QT_TRANSLATE_NOOP("MeterPage", "{meter}, {count} readings, journal no. {number}, {port}"),
        meter=answer.figures.meter.name,
        count=show_number(len(answer.brought), MARKS[lang]),
        number=show_number(answer.figures.position, MARKS[lang]),
        port=desk.port,
    )
    if desk.store.meta("synthetic"):
        text += " · " + QCoreApplication.translate("Trends", "sample data, all made up")
    return text


# Yardsticks


def equals(desk: Desk, answer: Answer, amount: Amount) -> str:
    """What the period stands for: so many of what the words of each such yardstick name; "" without one."""
    equal = QT_TRANSLATE_NOOP("MeterPage", "= {pieces} {title}")
    found = [
        tr("MeterPage", equal, pieces=_pieces(desk, one.pieces), title=one.yardstick.title)
        for one in answer.yardsticks
        if one.pieces is not None
    ]
    return " ".join([amount.short(answer.whole.amount), *found]) if found else ""


def _pieces(desk: Desk, pieces: Fraction) -> str:
    return show_number(exact(pieces), MARKS[desk.lang], 0)


def rule_label(one: Yardstick, amount: Amount) -> str:
    """Beside its line: what it is, and how much."""
    return tr(
        "MeterPage",
        QT_TRANSLATE_NOOP("MeterPage", "{title} {amount}"),
        title=one.title,
        amount=amount.plain(one.amount_g),
    )


def measured(desk: Desk, found: Measured) -> str:
    """What the period comes to by a yardstick, in a few characters."""
    if found.days is not None:
        share = percent(exact(Fraction(100 * found.days, found.of)) if found.of else None, desk.lang)
        days = [show_number(count, MARKS[desk.lang]) for count in (found.days, found.of)]
        return tr(
            "MeterPage",
            QT_TRANSLATE_NOOP("MeterPage", "{days} of {of} days, {share}"),
            days=days[0],
            of=days[1],
            share=share,
        )
    if found.pieces is not None:
        return f"= {_pieces(desk, found.pieces)}"
    if found.so_far is None:
        return DASH
    if not found.day:
        return tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "not in sight"))
    text = (
        QT_TRANSLATE_NOOP("MeterPage", "about {month}")
        if found.is_expected
        else QT_TRANSLATE_NOOP("MeterPage", "{day}")
    )
    return tr("MeterPage", text, month=spans.month(found.day, desk.lang), day=spans.day(found.day, desk.lang))


def told(desk: Desk, answer: Answer, found: Measured, amount: Amount) -> str:
    """The same as a sentence, with where the yardstick is from."""
    one, days = found.yardstick, spans.between(*answer.days, desk.lang)
    values = {"amount": amount.plain(one.amount_g), "title": one.title, "period": days}
    if found.days is not None:
        text = QT_TRANSLATE_NOOP(
            "MeterPage",
            "{title}: {amount} or more came on {days} of the {of} days read in {period}; shared days by their mean.",
        )
        values |= {"days": str(found.days), "of": str(found.of)}
    elif found.pieces is not None:
        text = QT_TRANSLATE_NOOP("MeterPage", "{whole} in {period} = {pieces} {title}: {amount} each.")
        values |= {"whole": amount.short(answer.whole.amount), "pieces": _pieces(desk, found.pieces)}
    elif found.so_far is None:
        text = QT_TRANSLATE_NOOP(
            "MeterPage", "{title}: {amount}. Yardsticks are weights, and measure nothing in another unit."
        )
    elif not found.is_expected:
        text = QT_TRANSLATE_NOOP("MeterPage", "{title}: {amount}, reached on {day}.")
        values["day"] = spans.day(found.day, desk.lang)
    elif found.day:
        text = QT_TRANSLATE_NOOP(
            "MeterPage",
            "{title}: {so_far} of {amount} since the first reading; at the pace of the last days reached about {day}, an estimate.",
        )
        values |= {"day": spans.day(found.day, desk.lang), "so_far": amount.short(found.so_far)}
    else:
        text = QT_TRANSLATE_NOOP(
            "MeterPage", "{title}: {so_far} of {amount} since the first reading; at this pace never reached."
        )
        values["so_far"] = amount.short(found.so_far)
    said = [tr("MeterPage", text, **values)]
    if one.source:
        said.append(tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Source: {source}"), source=one.source))
    return "\n".join(said)
