"""Days as a calendar: which are missing, which are odd, and the records of each."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from horgosdesk.store import days, journal, totals, trends
from horgosdesk.store.days import Day
from horgosdesk.store.desk import Store
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui import actions, printing, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.heatmap import Heatmap
from horgosdesk.ui.lines import Lines
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.trends import days_words, saving
from horgosdesk.ui.tabs.trends.amounts import Amount
from horgosdesk.ui.tabs.trends.edges import inset, page_of
from horgosdesk.ui.tabs.trends.figures import Table
from horgosdesk.ui.tabs.trends.page_reading import PageReading
from horgosdesk.ui.tasks import Progress
from horgosdesk.ui.viewport import Pages

MEASURES = ("gross", "records", "vehicles")
YEARS = 2
"""So many years are shown beneath one another."""


class Days(QWidget):
    """The page. left: back to where one came from. answered: there is a new answer."""

    left = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(parent)
        self.desk = desk
        self._choose_file = choose_file
        self.measure = "gross"
        self.direction = ""
        self.last_year = ""
        self.days: list[Day] = []
        self._told = ("gross", "")
        self._position = 0
        self._actions: dict[str, QAction] = {}
        self.pages = Pages(self)
        self.years_box, self.measure_box, self.direction_box = (slim(QComboBox(self)) for _ in range(3))
        self.working = QLabel(self, objectName="quiet")
        self.sentence = Paragraph(self, objectName="section")
        self.map, self.table = Heatmap(desk.lang, self.pages), Table(self.pages, words=2)
        self.readout = Paragraph(self)
        self.how = Paragraph(self, objectName="quiet")
        self.source = Paragraph(self, objectName="quiet")
        self.reading = PageReading(desk, self, self.working, self.ask)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        for label in (self.sentence, self.readout):
            label.setTextInteractionFlags(flags)
        self._head = head = Lines(self)
        for widget in (self.years_box, self.measure_box, self.direction_box, self.working):
            head.add(widget)
        self.pages.addWidget(self.map)
        self.pages.addWidget(self.table)
        page = page_of(self)
        page.addLayout(inset(head, self.sentence, self.readout))
        page.addWidget(self.pages, 1)
        page.addLayout(inset(self.source, self.how))

    def _connect(self) -> None:
        self.years_box.activated.connect(lambda _: self.choose(last_year=self.years_box.currentData()))
        self.measure_box.activated.connect(lambda _: self.choose(measure=self.measure_box.currentData()))
        self.direction_box.activated.connect(lambda _: self.choose(direction=self.direction_box.currentData()))
        self.map.picked.connect(lambda _day: self._tell())
        self.map.opened.connect(self.open)
        self.table.opened.connect(self.open)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.left.emit),
            ("table", "columns", "Ctrl+T", self.turn),
            ("odd", "next", "F4", lambda: self.go_odd(1)),
            ("odd_before", "previous", "Shift+F4", lambda: self.go_odd(-1)),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("export", "export", "Ctrl+E", self.export),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
        ]
        self._actions = actions.make(self, works)
        self._actions["table"].setCheckable(True)

    def shown_actions(self) -> list[QAction]:
        """For the toolbar."""
        return [self._actions[name] for name in ("back", "table", "odd", "copy", "save", "export")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions[name] for name in ("print", "odd_before")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("↑ ↓", self.tr("a day before or after")),
            ("← →", self.tr("a week before or after")),
            ("PgUp PgDn", self.tr("a month before or after")),
            (self.tr("Enter"), self.tr("the records of the day")),
            (self.tr("Esc"), self.tr("back")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Back"),
            "table": self.tr("Table"),
            "odd": self.tr("Next odd day"),
            "odd_before": self.tr("The odd day before"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "export": self.tr("Save as Excel…"),
            "print": printing.title(),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text)
        self.years_box.setAccessibleName(self.tr("Years"))
        self.measure_box.setAccessibleName(self.tr("Measure"))
        self.direction_box.setAccessibleName(self.tr("Direction"))
        offer(self.measure_box, [(Amount(name, "", self.desk.lang).name, name) for name in MEASURES])
        directions = [(code.name(self.desk.lang), code.code) for code in self.desk.codes.directions]
        offer(self.direction_box, [(self.tr("All directions"), ""), *directions])
        self.sentence.setAccessibleName(self.tr("What the calendar says"))
        self.readout.setAccessibleName(self.tr("The day in focus"))
        self.how.setText(days_words.rule(self.desk.lang))
        self.restyle()
        if self.days:
            # names of holidays come with the days
            self.reading.note_change()
        self._show()

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        actions.dress(self._actions.values())
        self.table.restyle()
        for label in (self.how, self.source):
            label.setFont(theme.font(0.92))
        self.readout.setFont(theme.number_font())
        self.map.update()

    # Choosing and asking

    def show_choice(self, choice: trends.Choice) -> None:
        """Take up the measure and the year of the explorer."""
        if choice.measure in MEASURES:
            self.measure = choice.measure
        if choice.period:
            self.last_year = choice.period[:4]
        self.reading.note_change()

    def choose(self, measure: str | None = None, direction: str | None = None, last_year: str | None = None) -> None:
        """Show another measure, direction or years."""
        self.measure = self.measure if measure is None else measure
        self.direction = self.direction if direction is None else direction
        self.last_year = self.last_year if last_year is None else last_year
        self.ask()

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self.reading.busy

    def ask(self) -> None:
        """Read the days on a thread."""
        store, lang = self.desk.store, self.desk.lang
        years = sorted({month[:4] for month in totals.months_with_records(store)})
        # in an empty desk there is nothing to choose
        self._head.setVisible(bool(years))
        if not years:
            self.reading.stale = False
            self.days = []
            self._show()
            return
        offer(self.years_box, [(self._years_name(year), year) for year in reversed(years)])
        if self.last_year not in years:
            self.last_year = years[-1]
        self._show_choices()
        first, last = f"{int(self.last_year) - YEARS + 1}-01-01", f"{self.last_year}-12-31"
        measure, direction = self.measure, self.direction

        def work(reader: Store, _progress: Progress) -> tuple[list[Day], int]:
            return days.days(reader, first, last, measure, direction, lang), journal.position(reader)  # type: ignore[arg-type]

        self.reading.ask(work, lambda found: self._take(*found, measure, direction))

    def _years_name(self, year: str) -> str:
        return self.tr("{first} and {last}").format(first=spans.year(str(int(year) - 1)), last=spans.year(year))

    def _take(self, found: list[Day], position: int, measure: str, direction: str) -> None:
        self.days, self._position, self._told = found, position, (measure, direction)
        self._show()
        self.answered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.hidden()

    # Showing

    @property
    def amount(self) -> Amount:
        """What is shown."""
        return Amount(self._told[0], "", self.desk.lang)

    def _show_choices(self) -> None:
        for box, value in (
            (self.years_box, self.last_year),
            (self.measure_box, self.measure),
            (self.direction_box, self.direction),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))

    def _show(self) -> None:
        found, amount, lang = self.days, self.amount, self.desk.lang
        for name in ("table", "odd", "odd_before", "copy", "save", "export", "print"):
            self._actions[name].setEnabled(bool(found))
        self.sentence.setText(spans.opening(days_words.sentence(found, amount)))
        calendar = days_words.calendar(self.desk, found, amount, self._told[1], self._position)
        self.source.setText(calendar.note if calendar.squares else "")
        # nobody knows yet that there is nothing
        self.map.show_calendar(replace(calendar, empty="") if self.reading.is_unknown else calendar, lang)
        if self.pages.currentWidget() is self.table:
            self._fill_table()
        self._tell()

    def _fill_table(self) -> None:
        """Seven hundred lines: only for who looks at them."""
        amount = self.amount
        self.table.show_lines(days_words.lines(self.days, amount), days_words.heads(amount), self.desk.lang)

    def _tell(self) -> None:
        day = next((day for day in self.days if day.day == self.map.day), None)
        said = [days_words.readout(day, self.amount, exact=exact) if day else "" for exact in (False, True)]
        self.readout.setText(said[0])
        self.readout.setToolTip(said[1] if said[1] != said[0] else "")

    # Actions

    def open(self, day: str) -> None:
        """The records of a day."""
        filters = (Filter("direction", "is", (self._told[1],)),) if self._told[1] else ()
        self.desk.cargo_wanted.emit(View(day, day, filters))

    def go_odd(self, way: int) -> None:
        """To the next day that stands out."""
        if not self.map.go_odd(way):
            self.desk.say(self.tr("No day stands out."), "warn")

    def turn(self) -> None:
        """From the calendar to the table behind it, or back."""
        if self.pages.currentWidget() is self.map:
            self._fill_table()
        self.pages.setCurrentIndex(1 - self.pages.currentIndex())
        self._actions["table"].setChecked(self.pages.currentIndex() == 1)
        self.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """The calendar as a picture, or the table's figures."""
        if self.pages.currentWidget() is self.table:
            self.desk.say(self.tr("%n row(s) copied", "", self.table.copy()))
        else:
            self.map.copy()
            self.desk.say(self.tr("Picture copied"))

    def save(self) -> None:
        """Write the calendar as a picture where the person wants it."""
        saving.save_picture(self.desk, self, self._choose_file, self._file_name(), self.map.save)

    def print(self) -> None:
        """Show it as it will come out of the printer."""
        printing.preview(self, self._file_name(), printing.of_pictures([self.map.paper]))

    def export(self) -> None:
        """Write the table as a workbook."""
        pages = days_words.pages(self.desk, self.days, self.amount, self._told[1])
        saving.save_book(self.desk, self, self._choose_file, self._file_name(), pages)

    def _file_name(self) -> str:
        return f"days-{self._told[0]}-{self.last_year}"

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.pages.currentWidget().setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        return {"measure": self.measure, "direction": self.direction, "table": self.pages.currentIndex() == 1}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        if state.get("measure") in MEASURES:
            self.measure = state["measure"]
        if state.get("direction") in [code.code for code in self.desk.codes.directions]:
            self.direction = state["direction"]
        if bool(state.get("table")) != (self.pages.currentIndex() == 1):
            self.pages.setCurrentIndex(1 - self.pages.currentIndex())
            self._actions["table"].setChecked(self.pages.currentIndex() == 1)
        self.reading.note_change()
