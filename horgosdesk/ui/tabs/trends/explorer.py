"""The explorer: choices, the sentence, one large chart or the table behind it, and where the figures come from."""

import sys
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.store import trends
from horgosdesk.store.sheet import Filter
from horgosdesk.store.sheet import View as Records
from horgosdesk.store.trends import LATELY, Choice, Trend
from horgosdesk.study.series import OTHERS
from horgosdesk.study.steps import days_of, step_of
from horgosdesk.ui import theme
from horgosdesk.ui.chart import Chart
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.trends import sentence, words
from horgosdesk.ui.tabs.trends.asking import DRAWS, Asking
from horgosdesk.ui.tabs.trends.choices import Choices, periods
from horgosdesk.ui.tabs.trends.edges import inset
from horgosdesk.ui.tabs.trends.names import key_name
from horgosdesk.ui.tabs.trends.table import Table
from horgosdesk.ui.viewport import Pages

REFRESH_MS = 60
"""Changes that come closer together than this are drawn once."""
RELOAD_MS = 2_000
"""The same where records have to be gone through."""
WAIT_MS = 150
"""So long an answer may take before the page says that it is on its way."""
BELOW = {"year": "month", "quarter": "month", "month": "day", "week": "day"}
"""The step that a span is looked into by."""
FIRST = Choice(cut="direction")
State = dict[str, Any]


class Explorer(QWidget):
    """One trend at a time. shown: another one is on the screen, or none yet. left: back was pressed where it all began."""

    shown = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.choice = FIRST
        self.drawn = FIRST
        """What the chart shows: behind `choice` while an answer is on its way."""
        self.trend = Trend()
        self.trail: list[State] = []
        self._stale = True
        self._touched = False
        self._kept: State = {}
        self._asking = Asking(desk)
        self.choices = Choices(desk, self)
        self.sentence = Paragraph(self, objectName="section")
        self.working = QLabel(self, objectName="quiet")
        self.pages = Pages(self)
        self.chart = Chart(desk, self.pages)
        self.table = Table(self.pages)
        self.source = Paragraph(self, objectName="quiet")
        self.menu = QMenu(self)
        self._soon = desk.timer(self, REFRESH_MS, self.reload)
        self._later = desk.timer(self, RELOAD_MS, self.reload)
        self._first = desk.timer(self, 0, self.reload)
        self._wait = desk.timer(self, WAIT_MS, lambda: self.working.setText(self.tr("Working it out…")))
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        for label in (self.sentence, self.source):
            label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.source.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.pages.addWidget(self.chart)
        self.pages.addWidget(self.table)
        top = QHBoxLayout()
        top.setSpacing(theme.space(4))
        top.addWidget(self.sentence, 1)
        top.addWidget(self.working, 0, Qt.AlignmentFlag.AlignTop)
        main = QVBoxLayout()
        main.setContentsMargins(theme.space(2), theme.space(3), theme.space(2), theme.space(2))
        main.setSpacing(theme.space(2))
        top.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        main.addLayout(top)
        main.addWidget(self.pages, 1)
        main.addLayout(inset(self.source))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choices)
        row.addLayout(main, 1)

    def _connect(self) -> None:
        desk = self.desk
        self.choices.chosen.connect(self.choose)
        self.choices.unkept.connect(self.drop_filter)
        self.choices.keep_wanted.connect(self.offer_parts)
        self.chart.picked.connect(lambda _span: self._tell())
        self.chart.opened.connect(self.look_into)
        self.chart.kept.connect(self.keep_part)
        self.table.picked.connect(self.chart.select)
        self.table.opened.connect(self.look_into)
        desk.changed.connect(lambda _days: self._note_change())
        desk.clearances_changed.connect(lambda _uids: self._note_change("hours"))
        desk.trains_changed.connect(lambda: self._note_change("trains", "wagons"))

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        self.choices.retranslate()
        self.sentence.setAccessibleName(self.tr("What the chart says"))
        self.source.setAccessibleName(self.tr("Where the figures come from"))
        self.restyle()
        if not self._stale:
            self._offer()
            if self.chart.plot is not None:
                # before the first answer there is nothing to draw, which is not the same as no cargo
                self._draw()

    def restyle(self) -> None:
        """Take up the colours in force."""
        self.choices.restyle()
        self.table.restyle()
        self.source.setFont(theme.font(0.92))

    # Choosing

    def choose(self, name: str, value: str) -> None:
        """Take up one choice of the column."""
        fields: dict[str, Any] = {name: value}
        if name == "measure":
            measure, _, of = value.partition(":")
            fields = {"measure": measure}
            if of:
                fields["currency" if measure == "value" else "unit"] = of
        choice = trends.fitting(replace(self.choice, **fields))
        self.show_choice(replace(choice, period=self._period(choice)))

    def _period(self, choice: Choice) -> str:
        """The period that goes with the steps: days are looked at month by month, months year by year."""
        period = choice.period
        if choice.view == "running":
            return period[:4] if period != LATELY else LATELY
        match choice.by:
            case "year":
                return ""
            case "quarter":
                return period if len(period) == 4 and choice.by == self.choice.by else ""
            case "day" if len(period) in (0, 4):
                chosen = self.chart.selected
                return days_of(chosen)[0][:7] if chosen else self._newest_month(period)
            case "day":
                return period
        if choice.by == "month" and step_of(period or "0000") == "quarter" and self.choice.by == "month":
            return period
        return period[:4]

    def _newest_month(self, year: str) -> str:
        months = trends.known_months(self.desk.store, self.choice)
        return max((month for month in months if month.startswith(year)), default=year)

    def show_choice(self, choice: Choice, *, step: bool = False) -> None:
        """Draw this instead. step: with a way back to what is on the screen now."""
        if step:
            self.trail.append(self.state())
        self._touched = True
        self.choice = choice
        self.reload()

    def look_into(self, span: str) -> None:
        """Show a span in shorter steps, with a way back; below a day are its records."""
        choice, by = self.drawn, step_of(span)
        if by == "day":
            if choice.measure not in ("trains", "wagons", "hours"):
                self.desk.cargo_wanted.emit(Records(span, span, _conditions(choice)))
            return
        view = choice.view if choice.view in ("mix", "change") else "compare"
        self.show_choice(
            trends.fitting(replace(choice, by=cast(trends.By, BELOW[by]), period=span, view=view)), step=True
        )

    def keep_part(self, key: str) -> None:
        """Show only one part of the cut, with a way back. The others together have no name to be kept by."""
        choice = self.drawn
        if not choice.parted or key in (OTHERS, words.WHOLE):
            return
        filters = (*(one for one in choice.filters if one[0] != choice.parted), (choice.parted, key))
        state = self.state()
        self.chart.hidden.discard(key)
        view = choice.view if choice.view != "mix" else "compare"
        self.trail.append(state)
        self.show_choice(replace(choice, filters=filters, cut="", view=view))

    def drop_filter(self, cut: str, key: str) -> None:
        """Take a filter away, with a way back."""
        filters = tuple(one for one in self.choice.filters if one != (cut, key))
        self.show_choice(replace(self.choice, filters=filters), step=True)

    def offer_parts(self) -> None:
        """Let the person choose the part to keep."""
        self._fill_menu()
        if self.menu.actions():
            self.menu.popup(self.choices.keep.mapToGlobal(self.choices.keep.rect().bottomLeft()))
            self.menu.setActiveAction(self.menu.actions()[0])
        else:
            self.desk.say(self.tr("There are no parts. Choose under Parts what to tell apart."), "warn")

    def _fill_menu(self) -> None:
        self.menu.clear()
        keys = [key for key in self.trend.now if key != OTHERS] if self.drawn.parted else []
        for key in words.ordered(self.desk, self.drawn, keys):
            name = key_name(self.desk, self.drawn.parted, key)
            self.menu.addAction(name.replace("&", "&&"), lambda key=key: self.keep_part(key))

    def go_back(self) -> None:
        """One step back on the way here, to exactly what was on the screen then."""
        if not self.trail:
            self.left.emit()
            return
        self._take_up(self.trail.pop())
        self.reload()

    def step(self, places: int) -> None:
        """Choose the period so many places further down the list, which goes into the past."""
        box = self.choices.boxes["period"]
        at = box.currentIndex() + places
        if 0 <= at < box.count():
            self.show_choice(replace(self.choice, period=box.itemData(at)))

    @property
    def asked_about(self) -> Choice:
        """What is on the screen, with the span that the sentence is about as its period: what a further page begins from."""
        told = sentence.span_told(self.drawn, self.trend, self.chart.selected)
        return replace(self.drawn, period=told)

    # Reading and drawing

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._asking.is_under_way or any(timer.isActive() for timer in (self._soon, self._later, self._first))

    def reload(self) -> None:
        """Ask the store and draw anew; zoom, choice and legend stay. What has to go through records is read on a thread."""
        for timer in (self._soon, self._later, self._first):
            timer.stop()
        self._stale = False
        self._offer()
        if self.choice.is_quick and DRAWS in sys.modules:
            self._asking.cancel()
            self._rest()
            self._take(self.choice, trends.trend(self.desk.store, self.choice))
            return
        choice = self.choice
        self._wait.start()
        self._asking.ask(choice, lambda found: self._take(choice, found), self._fail)
        self.shown.emit()

    def _take(self, choice: Choice, found: Trend) -> None:
        self._rest()
        self.drawn, self.trend = choice, found
        if self._kept:
            self.chart.restore(self._kept)
            self._kept = {}
        self._draw()

    def _fail(self, error: BaseException) -> None:
        self._rest()
        if isinstance(error, Problem):
            self.desk.say(str(error), "bad")

    def _rest(self) -> None:
        self._wait.stop()
        self.working.clear()

    def _draw(self) -> None:
        plot = words.plot_of(self.desk, self.drawn, self.trend, "")
        self.chart.show_plot(plot)
        if self.pages.currentWidget() is self.table:
            self.table.show_plot(plot, self.desk.lang)
        self.source.setText("" if plot.is_empty else plot.note)
        self._tell()
        self.shown.emit()

    def _offer(self) -> None:
        """Have the column offer what there is; what is not there any more is chosen no longer."""
        store = self.desk.store
        currencies, units = trends.currencies(store), trends.units(store)
        choice = trends.fitting(self.choice)
        choice = replace(
            choice,
            currency=_one_of(choice.currency, currencies),
            unit=_one_of(choice.unit, [unit for unit in units if unit != "vehicle"]),
        )
        known = trends.known_months(store, choice)
        offered = periods(choice, known) if known else [choice.period]
        if choice.period not in offered or (not choice.period and not self._touched and known):
            choice = replace(choice, period=offered[0])
        self._touched = self._touched or bool(known)
        self.choice = choice
        self.choices.show_choice(choice, currencies, units, offered)

    def _tell(self) -> None:
        said = sentence.sentence(self.desk, self.drawn, self.trend, self.chart.selected)
        self.sentence.setText(said)
        self.chart.set_title(said)
        if self.table.isVisible():
            self.table.go_to(self.chart.selected)

    def _note_change(self, *measures: str) -> None:
        if measures and self.choice.measure not in measures:
            return
        self._stale = True
        if self.isVisible():
            timer = self._soon if self.choice.is_quick else self._later
            if self.choice.is_quick or not timer.isActive():
                timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._stale:
            return
        if self.chart.is_prepared or DRAWS not in sys.modules:
            self.reload()
        else:
            # the page is there first; what is drawn on it is another piece of work, right after
            self.chart.prepare()
            self._first.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # no focus proxy: with one, Tab passes over all that comes before it
        self.pages.currentWidget().setFocus(event.reason())

    # The table

    def turn(self) -> None:
        """From the chart to the table behind it, or back."""
        page = self.table if self.pages.currentWidget() is self.chart else self.chart
        self._show_page(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_tabled(self) -> bool:
        """Whether the table is shown."""
        return self.pages.currentWidget() is self.table

    def _show_page(self, page: QWidget) -> None:
        if page is self.table and self.chart.plot is not None:
            # before it is shown: a view that gets the focus without a current row chooses its first
            self.table.show_plot(self.chart.plot, self.desk.lang)
            self.table.go_to(self.chart.selected)
        self.pages.setCurrentWidget(page)
        self.shown.emit()

    # Remembering

    def state(self) -> State:
        """What is on the screen, as JSON values."""
        chart = self._kept or self.chart.state()
        return {"choice": trends.to_json(self.choice), "chart": chart, "table": self.is_tabled}

    def restore(self, state: State) -> None:
        """Take up what `state` gave at another time."""
        self._take_up(state)
        trail = state.get("trail")
        self.trail = [one for one in trail if isinstance(one, dict)] if isinstance(trail, list) else []
        if not self._stale:
            self.reload()

    def _take_up(self, state: State) -> None:
        if isinstance(said := state.get("choice"), dict):
            self.choice = trends.from_json(said, FIRST)
            self._touched = isinstance(said.get("period"), str)
        if isinstance(state.get("chart"), dict):
            self._kept = state["chart"]
        if bool(state.get("table")) != self.is_tabled:
            self._show_page(self.table if state.get("table") else self.chart)


def _one_of(value: str, known: list[str]) -> str:
    return value if value in known else (known or [""])[0]


def _conditions(choice: Choice) -> tuple[Filter, ...]:
    """The filters of a choice as the sheet of cargo records has them."""
    found = []
    for cut, key in choice.filters:
        if cut == "chapter":
            # as texts, so that headings and codes of any length lie between
            found += [Filter("hs_code", "from", (key,)), Filter("hs_code", "to", (f"{key}99999999",))]
        else:
            found.append(Filter(cut, "is", (key,)) if key else Filter(cut, "empty"))
    match choice.measure:
        case "value":
            found.append(Filter("currency", "is", (choice.currency,)))
        case "vehicles" | "quantity":
            found.append(Filter("unit", "is", ("vehicle" if choice.measure == "vehicles" else choice.unit,)))
        case "teu":
            found.append(Filter("container_no", "from", ("0",)))
    return tuple(found)
