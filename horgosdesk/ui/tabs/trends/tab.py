"""The Trends tab: choices, sentence, chart and table, kept fresh while records change."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.store import totals, trends
from horgosdesk.store.trends import By, Choice, Cut, Measure, Trend, View
from horgosdesk.ui import actions, spans, theme
from horgosdesk.ui.chart import Chart
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.options import Options
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.trends import words
from horgosdesk.ui.tabs.trends.table import Table

REFRESH_MS = 60
"""Changes that come closer together than this are drawn once."""
FIELDS = {"by": get_args(By), "view": get_args(View), "cut": get_args(Cut), "measure": get_args(Measure)}


class TrendsTab(Tab):
    """Monthly and daily sums against last year's, as curve or mix; the answer to "why is November down?"."""

    NAME = "trends"

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(desk, parent)
        self.choice = Choice(cut="direction")
        self.trend = Trend()
        self._choose_file = choose_file
        self._months: list[tuple[Choice, str]] = []
        self._stale = True
        self._touched = False
        self._kept: dict[str, Any] = {}
        self._actions: dict[str, QAction] = {}
        self.options = {name: Options(name, values) for name, values in FIELDS.items()}
        self.period, self.currency = QComboBox(), QComboBox()
        self.sentence = QLabel(wordWrap=True)
        self.chart = Chart(desk)
        self.table = Table()
        self.pages = QStackedWidget()
        self._soon = desk.timer(self, REFRESH_MS, self.reload)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        self._period_title, self._currency_title = QLabel(), QLabel()
        for title, box in ((self._period_title, self.period), (self._currency_title, self.currency)):
            title.setObjectName("quiet")
            title.setBuddy(box)
        inner = QWidget()
        inner.setObjectName("choices")
        column = QVBoxLayout(inner)
        column.setSpacing(theme.space(1))
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        for widget in (self._period_title, self.period, *self.options.values(), self._currency_title, self.currency):
            column.addWidget(widget)
        column.addStretch(1)
        self._side = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidget(inner)
        flags = Qt.TextInteractionFlag
        self.sentence.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.sentence.setObjectName("section")
        self.pages.addWidget(self.chart)
        self.pages.addWidget(self.table)
        main = QVBoxLayout()
        main.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        main.setSpacing(theme.space(2))
        main.addWidget(self.sentence)
        main.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(main, 1)

    def _connect(self) -> None:
        for options in self.options.values():
            options.chosen.connect(self._choose_field)
        self.period.activated.connect(lambda _: self._choose(period=self.period.currentData()))
        self.currency.activated.connect(lambda _: self._choose(currency=self.currency.currentData()))
        self.chart.picked.connect(lambda _span: self._tell())
        self.chart.opened.connect(self.look_into)
        self.table.picked.connect(self.chart.select)
        self.table.opened.connect(self.look_into)
        self.desk.changed.connect(lambda _days: self._note_change())
        self.desk.theme_changed.connect(self._restyle)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.go_back),
            ("table", "columns", "Ctrl+T", self.turn),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save_picture),
            ("earlier", "previous", "PgUp", lambda: self.step(1)),
            ("later", "next", "PgDown", lambda: self.step(-1)),
            ("whole", "refresh", "Ctrl+0", lambda: self.chart.zoom(0)),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)
        self._actions["table"].setCheckable(True)

    def title(self) -> str:
        return self.tr("Trends")

    def shown_actions(self) -> list[QAction]:
        return [self._actions[name] for name in ("back", "table", "copy", "save")]

    def more_actions(self) -> list[QAction]:
        return [self._actions[name] for name in ("earlier", "later", "whole", "sentence")]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("← →", self.tr("Choose a month or day; the sentence tells it")),
            ("Enter", self.tr("Look into the days of the month")),
            ("Esc", self.tr("Choose none")),
            ("+ − 0", self.tr("Zoom in, zoom out, show all")),
        ]

    def retranslate(self) -> None:
        texts = {
            "back": self.tr("Back"),
            "table": self.tr("Table"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "earlier": self.tr("Earlier period"),
            "later": self.tr("Later period"),
            "whole": self.tr("Show the whole period"),
            "sentence": self.tr("Copy the sentence"),
        }
        for name, action in self._actions.items():
            actions.name(action, texts[name])
        self.options["measure"].name_them(
            self.tr("Measure"),
            {
                "gross": self.tr("Tonnes"),
                "value": self.tr("Value"),
                "vehicles": self.tr("Vehicles"),
                "records": self.tr("Records"),
            },
        )
        self.options["cut"].name_them(
            self.tr("Parts"),
            {
                "": self.tr("All together"),
                "direction": self.tr("By direction"),
                "mode": self.tr("By mode"),
                "category": self.tr("By category"),
            },
        )
        self.options["by"].name_them(self.tr("Steps"), {"month": self.tr("Months"), "day": self.tr("Days")})
        self.options["view"].name_them(
            self.tr("View"),
            {
                "compare": self.tr("Against last year"),
                "running": self.tr("Year to date"),
                "mix": self.tr("Mix in percent"),
            },
        )
        self._period_title.setText(self.tr("Period"))
        self._currency_title.setText(self.tr("Currency"))
        self.sentence.setAccessibleName(self.tr("What the chart says"))
        self._restyle()
        if not self._stale:
            self.reload()

    def _restyle(self) -> None:
        look = theme.tokens()
        self._side.setStyleSheet(
            f"QScrollArea {{ background: {look.raised.name()}; border-right: 1px solid {look.line.name()}; }}"
            f"QWidget#choices {{ background: {look.raised.name()}; }}"
        )
        for options in self.options.values():
            options.restyle()
        self.table.restyle()
        self._side.setFixedWidth(max(theme.space(42), self._side.widget().sizeHint().width() + theme.space(3)))

    # Choices

    def _choose_field(self, name: str, value: str) -> None:
        fields: dict[str, Any] = {name: value}
        choice = replace(self.choice, **fields)
        period = choice.period
        # days are looked at month by month, months and year-to-date curves year by year: stay where one looked
        if choice.by == "day" and choice.view != "running":
            if len(period) < 7:
                period = self.chart.selected[:7] or self._newest_month(period)
        else:
            period = period[:4]
        self._choose(**fields, period=period)

    def _choose(self, **fields: Any) -> None:
        self._months.clear()
        self.choice = replace(self.choice, **fields)
        self.reload()

    def _newest_month(self, year: str) -> str:
        months = totals.months_with_records(self.desk.store)
        return max((month for month in months if month.startswith(year)), default=year)

    def look_into(self, span: str) -> None:
        """Show the days of a month, with a way back; there is nothing below a day."""
        if self.choice.by == "day":
            return
        self._months.append((self.choice, span))
        view = "compare" if self.choice.view == "running" else self.choice.view
        self.choice = replace(self.choice, by="day", period=span, view=view)
        self.reload()

    def go_back(self) -> None:
        """From the days back to the months."""
        if self._months:
            self.choice, span = self._months.pop()
            self.reload()
            self.chart.select(span)

    def step(self, places: int) -> None:
        """Choose the period so many places further down the list, which goes into the past."""
        at = self.period.currentIndex() + places
        if 0 <= at < self.period.count():
            self.period.setCurrentIndex(at)
            self._choose(period=self.period.currentData())

    # Drawing

    def reload(self) -> None:
        """Ask the store and draw anew; zoom, choice and legend stay."""
        self._soon.stop()
        self._stale = False
        store = self.desk.store
        self._offer_periods(totals.months_with_records(store))
        self._offer_currencies(trends.currencies(store))
        for name, options in self.options.items():
            options.choose(getattr(self.choice, name))
        self.trend = trends.trend(store, self.choice)
        if self._kept:
            self.chart.restore(self._kept)
            self._kept = {}
        plot = words.plot_of(self.desk, self.choice, self.trend, "")
        self.chart.show_plot(plot)
        if self.pages.currentWidget() is self.table:
            self.table.show_plot(plot, self.desk.lang)
        self._actions["back"].setEnabled(bool(self._months))
        for name in ("copy", "save", "table"):
            self._actions[name].setEnabled(not plot.is_empty)
        self._tell()

    def _offer_periods(self, months: Sequence[str]) -> None:
        years = sorted({month[:4] for month in months}, reverse=True)
        if self.choice.by == "month":
            offered = [*years, ""] if len(years) > 1 else years
        else:
            offered = years if self.choice.view == "running" else [*reversed(months), *years]
        if self.choice.period not in offered or (not self.choice.period and not self._touched):
            self.choice = replace(self.choice, period=offered[0] if offered else "")
        self._touched = True
        self.period.clear()
        for period in offered:
            self.period.addItem(spans.show(period, self.desk.lang) if period else self.tr("All years"), period)
        self.period.setCurrentIndex(offered.index(self.choice.period) if offered else -1)

    def _offer_currencies(self, known: Sequence[str]) -> None:
        if self.choice.currency not in known:
            self.choice = replace(self.choice, currency=known[0] if known else "")
        self.currency.clear()
        for code in known:
            found = self.desk.codes.currencies.get(code)
            self.currency.addItem(code, code)
            self.currency.setItemData(
                self.currency.count() - 1, found.name(self.desk.lang) if found else code, Qt.ItemDataRole.ToolTipRole
            )
        self.currency.setCurrentIndex(self.currency.findData(self.choice.currency))
        for widget in (self._currency_title, self.currency):
            widget.setVisible(self.choice.measure == "value")

    def _tell(self) -> None:
        said = words.sentence(self.desk, self.choice, self.trend, self.chart.selected)
        self.sentence.setText(said)
        self.chart.set_title(said)
        if self.table.isVisible():
            self.table.go_to(self.chart.selected)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # no focus proxy: with one, Tab passes over all that comes before it
        self.pages.currentWidget().setFocus(event.reason())

    # Actions

    def turn(self) -> None:
        """From the chart to the table behind it, or back."""
        page = self.table if self.pages.currentWidget() is self.chart else self.chart
        self._show_page(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, page: QWidget) -> None:
        if page is self.table and self.chart.plot is not None:
            # before it is shown: a view that gets the focus without a current row chooses its first
            self.table.show_plot(self.chart.plot, self.desk.lang)
            self.table.go_to(self.chart.selected)
        self.pages.setCurrentWidget(page)
        self._actions["table"].setChecked(page is self.table)

    def copy(self) -> None:
        """The picture, or from the table its figures, to the clipboard."""
        if self.pages.currentWidget() is self.table:
            rows = self.table.copy(lambda value: words.plain(self.choice, value, self.desk.lang))
            self.desk.say(self.tr("%n row(s) copied", "", rows))
        else:
            self.chart.copy()
            self.desk.say(self.tr("Picture copied"))

    def copy_sentence(self) -> None:
        """What the chart says, to the clipboard."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def save_picture(self) -> None:
        """Write the chart as a picture where the person wants it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or ".")
        name = "-".join(part for part in ("trend", self.choice.measure, self.choice.cut, self.choice.period) if part)
        kinds = self.tr("Picture (*.png);;Drawing (*.svg)")
        file = self._choose_file(self, self.tr("Save picture"), folder / f"{name}.png", kinds)
        if file is None:
            return
        try:
            self.chart.save(file)
        except OSError as error:
            why = error.strerror or str(error)
            self.desk.say(
                self.tr("{file} cannot be written ({why}). Choose another folder.").format(file=file, why=why), "bad"
            )
        else:
            self.desk.say(self.tr("Saved as {file}").format(file=file))

    # Remembering

    def state(self) -> dict[str, Any]:
        chart = self._kept or self.chart.state()
        return {"choice": asdict(self.choice), "chart": chart, "table": self.pages.currentWidget() is self.table}

    def restore(self, state: dict[str, Any]) -> None:
        kept = state.get("choice")
        if isinstance(kept, dict):
            fields = {name: kept[name] for name, allowed in FIELDS.items() if kept.get(name) in allowed}
            texts = {name: kept[name] for name in ("period", "currency") if isinstance(kept.get(name), str)}
            self.choice = replace(self.choice, **fields, **texts)
            self._touched = "period" in texts
        if isinstance(state.get("chart"), dict):
            self._kept = state["chart"]
        if state.get("table"):
            self._show_page(self.table)
        if not self._stale:
            self.reload()
