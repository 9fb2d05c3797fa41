"""The two graphs of the estimates, and the table behind them: how far off by the hours to go, and how many inside."""

from collections.abc import Sequence
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study.eta_quality import Quality
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Line, Row, Rule
from horgosdesk.ui.tabs.trains import quality_words as words
from horgosdesk.ui.tabs.trains.quality_answer import RIGHT, Answer, Answers

GRAPHS = ("error", "inside")


def drawings(desk: Desk, answers: Answers, answer: Answer) -> dict[str, Drawing]:
    """Both, by the names of GRAPHS."""
    source, classes = words.source(desk, answers, answer), answer.classes[1:]
    return {"error": _error(classes, source), "inside": _inside(classes, source, desk.lang)}


def headings() -> list[str]:
    """Of the table, with the units."""
    return [
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Hours to go")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Estimates")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Off by, min")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "With a plan")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Off by with a plan, min")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "The plan off by, min")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Against the plan, %")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Inside the band, %")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "95 % from, %")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "95 % to, %")),
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Width of the band, min")),
    ]


def cells(of: Quality) -> list[Any]:
    """The figures of a row of the table, exactly."""
    inside = of.inside
    return [
        of.cases,
        of.error_min,
        of.planned,
        of.error_planned_min,
        of.plan_error_min,
        words.against_plan(of),
        None if inside is None else 100 * inside.share,
        None if inside is None else 100 * inside.low,
        None if inside is None else 100 * inside.high,
        of.width_min,
    ]


def rows(classes: Sequence[Quality]) -> list[list[Any]]:
    """The table's rows, exactly."""
    return [[words.class_name(of), *cells(of)] for of in classes]


def _axis(classes: Sequence[Quality]) -> Row:
    return Row(
        [str(of.from_h) for of in classes],
        [words.class_name(of) for of in classes],
        tr("Quality", QT_TRANSLATE_NOOP("Quality", "Hours to go when the estimate was made")),
        [of.cases for of in classes],
    )


def _empty() -> str:
    return tr("Quality", QT_TRANSLATE_NOOP("Quality", "No band could be told yet."))


def _error(classes: Sequence[Quality], source: str) -> Drawing:
    return Drawing(
        title=tr("Quality", QT_TRANSLATE_NOOP("Quality", "How far off, by hours to go")),
        x=_axis(classes),
        y=Height(tr("Quality", QT_TRANSLATE_NOOP("Quality", "Mean absolute error, min")), words.minutes()),
        lines=[
            Line(
                "ours",
                tr("Quality", QT_TRANSLATE_NOOP("Quality", "Estimate")),
                "accent",
                [of.error_min for of in classes],
            ),
            Line(
                "plan",
                tr("Quality", QT_TRANSLATE_NOOP("Quality", "Plan with its delay")),
                "export",
                [of.plan_error_min for of in classes],
                hollow=True,
            ),
        ],
        note=source,
        empty=_empty(),
        headings=headings(),
        rows=rows(classes),
    )


def _inside(classes: Sequence[Quality], source: str, lang: str) -> Drawing:
    shares = [of.inside for of in classes]
    right = tr(
        "Quality",
        QT_TRANSLATE_NOOP("Quality", "{share} is right"),
        share=words.percent(0).tell(100 * RIGHT, lang),
    )
    return Drawing(
        title=tr("Quality", QT_TRANSLATE_NOOP("Quality", "Arrivals inside the band, by hours to go")),
        x=_axis(classes),
        y=Height(
            tr("Quality", QT_TRANSLATE_NOOP("Quality", "From p10 to p90, %")), words.percent(), least=None, most=100.0
        ),
        lines=[
            Line(
                "inside",
                tr("Quality", QT_TRANSLATE_NOOP("Quality", "Share with 95 % interval")),
                "accent",
                [None if one is None else 100 * one.share for one in shares],
                low=[None if one is None else 100 * one.low for one in shares],
                high=[None if one is None else 100 * one.high for one in shares],
            )
        ],
        rules=[Rule("right", 100 * RIGHT, right, tint="ok")],
        note=source,
        empty=_empty(),
        headings=headings(),
        rows=rows(classes),
    )
