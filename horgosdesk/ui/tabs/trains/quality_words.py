"""What the page of the estimates says: the four figures, the sentence that answers, and what is needed where nothing can be."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from horgosdesk.core.units import MARKS, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study.eta_quality import Quality
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Measure
from horgosdesk.ui.figures import DASH
from horgosdesk.ui.tabs.trains.quality_answer import FEW_CASES, FEW_TRAINS, Answer, Answers, Where, gain, verdict
from horgosdesk.ui.tabs.trains.words import joined
from horgosdesk.ui.topline import Figure

SAME = 0.01
"""Errors that differ by less than this share are told as equal."""


def minutes() -> Measure:
    """How errors are told."""
    return Measure(tr("Quality", QT_TRANSLATE_NOOP("Quality", "min")), 0)


def percent(decimals: int = 1) -> Measure:
    """How shares are told, of a hundred."""
    return Measure("%", decimals)


def count(number: int, lang: str) -> str:
    """A number of estimates or trains."""
    return show_number(number, MARKS[lang])


def where_name(where: Where) -> str:
    """Of which arrivals."""
    names = {
        "port": QT_TRANSLATE_NOOP("Quality", "At the port"),
        "all": QT_TRANSLATE_NOOP("Quality", "At all locations"),
    }
    return tr("Quality", names[where])


def period_name(period: str, lang: str) -> str:
    """Of which time."""
    if not period:
        return tr("Quality", QT_TRANSLATE_NOOP("Quality", "All that is known"))
    return tr("Quality", QT_TRANSLATE_NOOP("Quality", "Last {days} days"), days=count(int(period), lang))


def class_name(of: Quality) -> str:
    """The hours to go of a class."""
    if of.to_h is None:
        text = QT_TRANSLATE_NOOP("Quality", "{hours} h and more") if of.from_h else QT_TRANSLATE_NOOP("Quality", "All")
        return tr("Quality", text, hours=of.from_h)
    if not of.from_h:
        return tr("Quality", QT_TRANSLATE_NOOP("Quality", "under {hours} h"), hours=of.to_h)
    return tr("Quality", QT_TRANSLATE_NOOP("Quality", "{low} to {high} h"), low=of.from_h, high=of.to_h)


def days(answer: Answer, zone: str, lang: str) -> str:
    """The days on which the estimates would have been made."""
    if answer.first_s is None or answer.last_s is None:
        return ""
    ends = (datetime.fromtimestamp(at_s, ZoneInfo(zone)).date().isoformat() for at_s in (answer.first_s, answer.last_s))
    return spans.between(*ends, lang)


def _trains(answer: Answer, lang: str) -> str:
    return tr("Quality", QT_TRANSLATE_NOOP("Quality", "trains: {count}"), count=count(answer.trains, lang))


def source(desk: Desk, answers: Answers, answer: Answer) -> str:
    """What the figures rest on, in one line."""
    lang, store = desk.lang, desk.store
    read = ""
    if answers.more:
        text = QT_TRANSLATE_NOOP("Quality", "from the newest {count} trains")
        read = tr("Quality", text, count=count(answers.read, lang))
    return joined(
        [
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "sample data, all made up")) if store.meta("synthetic") else "",
            where_name(answers.where),
            days(answer, store.meta("zone"), lang),
            _trains(answer, lang),
            read,
        ]
    )


# Figures


def figures(desk: Desk, answer: Answer) -> list[Figure]:
    """The four on top."""
    of, lang, off, share = answer.whole, desk.lang, minutes(), percent()
    return [
        Figure(
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "Estimates judged")),
            count(of.cases, lang),
            joined([_trains(answer, lang), days(answer, desk.store.meta("zone"), lang)]),
        ),
        Figure(
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "Off by, on average")),
            off.tell(of.error_min, lang),
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "mean absolute error, early or late")),
        ),
        Figure(
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "The plan with its delay, off by")),
            off.tell(of.plan_error_min, lang),
            _same_cases(of, lang),
        ),
        Figure(
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "Arrivals inside the band")),
            share.tell(None if of.inside is None else 100 * of.inside.share, lang),
            ""
            if of.inside is None
            else tr(
                "Quality",
                QT_TRANSLATE_NOOP("Quality", "95 %: {interval} · 80 % is right"),
                interval=share.between(100 * of.inside.low, 100 * of.inside.high, lang),
            ),
        ),
    ]


def _same_cases(of: Quality, lang: str) -> str:
    if not of.planned:
        return tr("Quality", QT_TRANSLATE_NOOP("Quality", "no train had a plan"))
    if of.planned == of.cases:
        return tr("Quality", QT_TRANSLATE_NOOP("Quality", "on the same estimates"))
    return tr(
        "Quality",
        QT_TRANSLATE_NOOP("Quality", "on {count} with a plan, where ours were off by {error}"),
        count=count(of.planned, lang),
        error=minutes().tell(of.error_planned_min, lang),
    )


# The sentence


def sentence(desk: Desk, answer: Answer) -> str:
    """What the figures say; "" when there is nothing to say."""
    said = ""
    for part in _said(answer, desk.lang):
        said = tr("Quality", QT_TRANSLATE_NOOP("Quality", "{said} {next}"), said=said, next=part) if said else part
    return said


def _said(answer: Answer, lang: str) -> Iterator[str]:
    of = answer.whole
    if not of.cases:
        return
    yield _error(of, lang)
    yield _inside(of, lang)
    if answer.trains < FEW_TRAINS:
        text = QT_TRANSLATE_NOOP("Quality", "With so few trains ({count}) all this may be chance.")
        yield tr("Quality", text, count=count(answer.trains, lang))


def _error(of: Quality, lang: str) -> str:
    saved = gain(of)
    values = {"error": minutes().tell(of.error_min, lang)}
    if of.planned < FEW_CASES or saved is None:
        text = QT_TRANSLATE_NOOP(
            "Quality", "Estimates were off by {error} on average; too few trains had a plan to compare with."
        )
    elif abs(saved) < SAME:
        text = QT_TRANSLATE_NOOP(
            "Quality", "Estimates were off by {error} on average, no more and no less than the plan with its delay."
        )
    elif saved > 0:
        text = QT_TRANSLATE_NOOP(
            "Quality", "Estimates were off by {error} on average, {share} less than the plan with its delay."
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Quality",
            "Estimates were off by {error} on average, {share} more than the plan with its delay, which was the better guide.",
        )
    if saved is not None:
        values["share"] = percent(0).tell(abs(100 * saved), lang)
    return tr("Quality", text, **values)


def _inside(of: Quality, lang: str) -> str:
    if of.inside is None:
        text = QT_TRANSLATE_NOOP("Quality", "No band could be told: too few trains had gone the same ways before.")
        return tr("Quality", text)
    texts = {
        "right": QT_TRANSLATE_NOOP("Quality", "{share} of the arrivals fell into the band (80 % is right)."),
        "unsure": QT_TRANSLATE_NOOP(
            "Quality", "{share} of the arrivals fell into the band (80 % is right); too few to judge it by."
        ),
        "narrow": QT_TRANSLATE_NOOP(
            "Quality",
            "Only {share} of the arrivals fell into the band, where 80 % is right: trust it less than it says.",
        ),
        "wide": QT_TRANSLATE_NOOP(
            "Quality", "{share} of the arrivals fell into the band, where 80 % is right: it is wider than it need be."
        ),
    }
    return tr("Quality", texts[verdict(of.inside)], share=percent(0).tell(100 * of.inside.share, lang))


def against_plan(of: Quality) -> float | None:
    """How much more than the plan-based ones the estimates are off, in percent; below 0 where they are better."""
    saved = gain(of)
    return None if saved is None else -100 * saved


def signed(measure: Measure, value: float | None, lang: str) -> str:
    """A change without its unit: +1.2, −45.8."""
    said = measure.number(value, lang)
    return f"+{said}" if value is not None and value > 0 and said.strip("0.,") else said


# Where nothing can be told


def nothing(desk: Desk, answers: Answers, answer: Answer, has_port: bool) -> str:
    """What is needed before there is something to show; "" where there is."""
    if answer.whole.cases:
        return ""
    lang = desk.lang
    if answers.where == "port" and not has_port:
        text = QT_TRANSLATE_NOOP(
            "Quality",
            "No location belongs to the port {port}. Name the port as it is called in the table locations.csv, or choose all locations.",
        )
        return tr("Quality", text, port=desk.port or DASH)
    if not answers.read:
        text = QT_TRANSLATE_NOOP(
            "Quality",
            "No trains yet. Estimates are judged as soon as trains have arrived: take in the railway's messages, import a table of trains, or enter events.",
        )
        return tr("Quality", text)
    if answers.by_period[""].whole.cases:
        text = QT_TRANSLATE_NOOP(
            "Quality", "No train that was estimated has arrived in this time. Choose a longer one."
        )
        return tr("Quality", text)
    text = QT_TRANSLATE_NOOP(
        "Quality",
        "Nothing to judge yet (trains known: {count}). It takes one that was seen on its way and then arrived, and a plan of it or an earlier train that went the same way.",
    )
    return tr("Quality", text, count=count(answers.read, lang))
