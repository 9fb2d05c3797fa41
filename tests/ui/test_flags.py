"""Occasions on an axis: where they stand, which labels have room, and the rules of graphs."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.study.series import months_between
from horgosdesk.study.steps import spans_between
from horgosdesk.ui import theme
from horgosdesk.ui.chart import Chart
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import Scale
from horgosdesk.ui.flags import flags_of, labels, mast
from horgosdesk.ui.occasion_rules import rules_of
from horgosdesk.ui.plot import Plot, Series

MONTHS = months_between("2025-01", "2025-12")


def occasion(first: str, last: str = "", kind: str = "holiday", title: str = "Feast") -> Occasion:
    return Occasion(uid=new_uid(), first=first, last=last or first, kind=kind, title=title)


@pytest.mark.parametrize(
    ("step", "first", "last", "start", "end"),
    [
        ("month", "2025-03-01", "2025-03-31", 1.5, 2.5),
        ("day", "2025-03-03", "2025-03-03", 60.5, 61.5),
        ("year", "2025-01-01", "2025-12-31", -0.5, 0.5),
        ("quarter", "2025-07-01", "2025-09-30", 1.5, 2.5),
        ("week", "2025-01-06", "2025-01-12", 0.5, 1.5),
    ],
)
def test_an_occasion_stands_where_its_days_are(step: Any, first: str, last: str, start: float, end: float) -> None:
    (flag,) = flags_of([occasion(first, last)], spans_between("2025-01-01", "2025-12-31", step), "en")
    assert (flag.start, flag.end) == pytest.approx((start, end))


def test_what_reaches_over_the_axis_is_cut_and_what_lies_outside_is_left_out() -> None:
    found = flags_of([occasion("2024-12-20", "2025-01-15"), occasion("2026-01-01")], MONTHS, "en")
    assert [flag.start for flag in found] == [-0.5]
    assert found[0].text == "Feast · 20 Dec 2024 to 15 Jan 2025"
    assert flags_of([occasion("2025-05-05")], [], "en") == []


def test_labels_do_not_touch_and_the_weightier_stay(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font(0.86))
    days = [occasion(f"2025-05-{day:02d}", kind="other", title=f"Something of day {day}") for day in range(1, 25)]
    flags = flags_of([*days, occasion("2025-05-12", kind="reform", title="Reform of the port")], MONTHS, "en")
    told = labels(flags, lambda place: 60 + place * 80, metrics, 20, 1000)
    assert len(told) < len(flags)
    assert told[0].flag.kind == "reform"
    for line in {label.line for label in told}:
        spots = sorted((one.left, one.left + metrics.horizontalAdvance(one.text)) for one in told if one.line == line)
        assert all(one[1] < other[0] for one, other in pairwise(spots))
    for label in told:
        assert 20 <= label.left <= label.left + metrics.horizontalAdvance(label.text) <= 1000


def test_a_day_has_its_line_in_the_middle_and_a_span_where_it_begins() -> None:
    day, span = flags_of([occasion("2025-05-05"), occasion("2025-06-01", "2025-06-30")], MONTHS, "en")
    assert day.start < mast(day) < day.end
    assert mast(span) == span.start


def test_a_chart_draws_them_and_makes_room(desk: Desk, shown: Callable[..., None]) -> None:
    made = Chart(desk)
    plot = Plot("t", MONTHS, [Series("", "Tonnes", "accent", [7] * 12)], "stack", [Scale(1, "t")], str)
    made.show_plot(plot)
    shown(made, 900, 500)
    canvas = made._canvas
    assert canvas is not None
    before: QImage = made.picture()
    top = canvas.view.viewRange()[1][1]
    made.show_plot(replace(plot, flags=flags_of([occasion("2025-05-12", kind="reform")], MONTHS, "en")))
    assert canvas.view.viewRange()[1][1] > top
    assert made.picture() != before


def test_graphs_have_them_as_rules(desk: Desk, store: Store) -> None:
    apply(
        store,
        [
            Change(None, one)
            for one in (
                occasion("2025-01-28", "2025-02-04"),
                occasion("2025-05-12", kind="reform", title="Reform"),
                occasion("2023-01-01"),
            )
        ],
    )
    rules = rules_of(desk, "2025-02-01", "2025-12-31")
    assert [(rule.at, rule.label, rule.dashed, rule.upright) for rule in rules] == [
        ("2025-05-12", "◆ Reform", False, True),
        ("2025-02-01", "● Feast", True, True),
    ]
    assert len({rule.key for rule in rules}) == 2
