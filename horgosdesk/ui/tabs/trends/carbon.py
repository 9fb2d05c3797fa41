"""What transport emits by month, and what rail saves against road: over the border leg, or the whole leg where it is known."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from horgosdesk.core.calendar import month_days
from horgosdesk.core.errors import Problem
from horgosdesk.core.stretch import Stretch
from horgosdesk.store import carbon, journal, totals, trends
from horgosdesk.store.desk import Store
from horgosdesk.store.outlook import month_on
from horgosdesk.store.sheet import Filter, View
from horgosdesk.study.steps import days_of
from horgosdesk.ui import actions, printing, spans, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.graph import Graph, load_easel
from horgosdesk.ui.lines import Lines
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.trends import carbon_chain, carbon_words, saving
from horgosdesk.ui.tabs.trends.carbon_chain import Chain
from horgosdesk.ui.tabs.trends.carbon_words import Found
from horgosdesk.ui.tabs.trends.edges import inset, page_of
from horgosdesk.ui.tabs.trends.figures import Table
from horgosdesk.ui.tabs.trends.page_reading import PageReading
from horgosdesk.ui.tabs.trends.period_box import PeriodBox
from horgosdesk.ui.tasks import Progress
from horgosdesk.ui.topline import Topline
from horgosdesk.ui.viewport import Pages

RULES = ("year", "lately", "all")
"""Periods that move on with the records: the newest year, the newest LATELY months, all months."""
LATELY = 24


class Carbon(QWidget):
    """The page. left: back to where one came from. answered: there is a new answer."""

    left = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(parent)
        self.desk = desk
        self._choose_file = choose_file
        self.rule = "year"
        self.days: Stretch | None = None
        self.leg = "border"
        self.direction = ""
        self.found: Found | None = None
        self.chain: Chain | None = None
        self._actions: dict[str, QAction] = {}
        self.period_box = PeriodBox(desk, self)
        self.leg_box, self.direction_box = slim(QComboBox(self)), slim(QComboBox(self))
        self.wrong = Paragraph(self, objectName="bad")
        self.working = QLabel(self, objectName="quiet")
        self.figures = Topline(self)
        self.sentence = Paragraph(self, objectName="section")
        self.pages = Pages(self)
        self.graph, self.table = Graph(desk, self.pages), Table(self.pages)
        self.chain_table = Table(self.pages, words=4)
        self.ask_line = Ask(self)
        self.words = QLabel(self.pages, objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.how = Paragraph(self, objectName="quiet")
        self.reading = PageReading(desk, self, self.working, self.ask)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        for label in (self.sentence, self.how):
            label.setTextInteractionFlags(flags.TextSelectableByMouse)
        self.sentence.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._head = head = Lines(self)
        for widget in (self.period_box, self.leg_box, self.direction_box, self.working):
            head.add(widget)
        for shown in (self.words, self.graph, self.table, self.chain_table):
            self.pages.addWidget(shown)
        page = page_of(self)
        page.addLayout(inset(head, self.wrong, self.figures, self.sentence))
        page.addWidget(self.pages, 1)
        page.addLayout(inset(self.how, self.ask_line))
        self.wrong.hide()

    def _connect(self) -> None:
        self.period_box.chosen.connect(self._choose_period)
        self.period_box.refused.connect(self._refuse)
        self.leg_box.activated.connect(lambda _: self.choose(leg=self.leg_box.currentData()))
        self.direction_box.activated.connect(lambda _: self.choose(direction=self.direction_box.currentData()))
        self.graph.opened.connect(self.open)
        self.table.opened.connect(self.open)
        self.ask_line.closed.connect(self._focus)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.left.emit),
            ("table", "columns", "Ctrl+T", self.turn),
            ("consignment", "find", "Ctrl+F", self.ask_consignment),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("export", "export", "Ctrl+E", self.export),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)
        self._actions["table"].setCheckable(True)

    def shown_actions(self) -> list[QAction]:
        """For the toolbar."""
        return [self._actions[name] for name in ("back", "table", "consignment", "copy", "save", "export")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions[name] for name in ("print", "sentence")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("← →", self.tr("move the crosshair; the box tells the figures")),
            (self.tr("Enter"), self.tr("the records of the month")),
            (self.tr("Esc"), self.tr("from a consignment to the months, then back")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Back"),
            "table": self.tr("Table"),
            "consignment": self.tr("Consignment…"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "export": self.tr("Save as Excel…"),
            "print": printing.title(),
            "sentence": self.tr("Copy the sentence"),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text)
        self.period_box.setAccessibleName(self.tr("Period"))
        self.period_box.setToolTip(
            self.tr("Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter")
        )
        self.leg_box.setAccessibleName(self.tr("Leg"))
        self.direction_box.setAccessibleName(self.tr("Direction"))
        offer(self.leg_box, [(self.tr("Border leg"), "border"), (self.tr("Whole leg where known"), "whole")])
        directions = [(code.name(self.desk.lang), code.code) for code in self.desk.codes.directions]
        offer(self.direction_box, [(self.tr("All directions"), ""), *directions])
        self.sentence.setAccessibleName(self.tr("What the columns say"))
        self.restyle()
        self._offer_periods()
        self._show()

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        actions.dress(self._actions.values())
        self.figures.restyle()
        self.table.restyle()
        self.chain_table.restyle()
        self.how.setFont(theme.font(0.92))

    # Choosing and asking

    def show_choice(self, choice: trends.Choice) -> None:
        """Take up the period of the explorer."""
        if choice.period == "":
            self.rule, self.days = "all", None
        elif choice.period == trends.LATELY:
            self.rule, self.days = "lately", None
        else:
            # of a month the year up to it: one month alone is no course of months
            first, last = days_of(choice.period)
            self.rule, self.days = "", (f"{first[:4]}-01-01" if first[:7] == last[:7] else first, last)
        self.reading.note_change()

    def choose(self, leg: str | None = None, direction: str | None = None) -> None:
        """Show another leg or direction."""
        self.leg = self.leg if leg is None else leg
        self.direction = self.direction if direction is None else direction
        self.chain = None
        self.ask()

    def _choose_period(self, chosen: Stretch | str) -> None:
        self._refuse("")
        if isinstance(chosen, str):
            self.rule, self.days = chosen, None
        else:
            self.rule, self.days = "", (chosen[0], chosen[1])
        self.chain = None
        self.ask()

    def _refuse(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self.reading.busy

    def _span(self, months: list[str], newest: str) -> Stretch:
        """The days that are meant."""
        match self.rule:
            case "all":
                return f"{months[0]}-01", newest
            case "lately":
                return f"{max(months[0], month_on(newest[:7], 1 - LATELY))}-01", newest
        if self.days is None:
            return f"{newest[:4]}-01-01", newest
        return self.days

    def ask(self) -> None:
        """Reckon on a thread: the border leg is there at once, ten years of whole legs are not."""
        store = self.desk.store
        months = totals.months_with_records(store)
        if not months:
            self.reading.stale = False
            self._take(None)
            return
        first, last = self._span(months, trends.newest_counted(store))
        self._offer_periods()
        self._show_choices((first, last))
        whole, direction = self.leg == "whole", self.direction

        def work(reader: Store, progress: Progress) -> Found:
            load_easel()

            method = carbon.method(reader)
            with reader.reading():
                lines = carbon.emissions(
                    reader, method, first, last, carbon.CUTS, whole=whole, direction=direction, progress=progress
                )
                return Found(first, last, whole, direction, method, lines, journal.position(reader))

        self.reading.ask(work, self._take, self._fail)

    def _take(self, found: Found | None) -> None:
        self.found = found
        if self.chain is not None:
            # a change may have been to this very consignment
            try:
                self.chain = self._chain(self.chain.number) if found is not None else None
            except Problem:
                self.chain = None
        self._show()
        self.answered.emit()

    def _fail(self, error: BaseException) -> None:
        """A table of the desk's own that cannot be read, above all."""
        self.found = self.chain = None
        self._show()
        self.words.setText(str(error))
        self.answered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.hidden()

    # Showing

    def _offer_periods(self) -> None:
        store = self.desk.store
        months = totals.months_with_records(store)
        rules = [
            (self.tr("The last {count} months").format(count=LATELY), "lately"),
            (self.tr("All months"), "all"),
        ]
        self.period_box.offer(months, trends.newest_counted(store) if months else "", rules if months else ())
        # in an empty desk there is nothing to choose
        self._head.setVisible(bool(months))

    def _show_choices(self, days: Stretch) -> None:
        self.period_box.say(days, self.rule if self.rule in ("lately", "all") else "")
        self.leg_box.setCurrentIndex(max(0, self.leg_box.findData(self.leg)))
        self.direction_box.setCurrentIndex(max(0, self.direction_box.findData(self.direction)))

    def _show(self) -> None:
        found, desk = self.found, self.desk
        for name in ("table", "copy", "save", "export", "print", "sentence", "consignment"):
            self._actions[name].setEnabled(found is not None)
        for shown in (self.figures, self.sentence, self.how):
            shown.setVisible(found is not None)
        is_tabled = self._actions["table"].isChecked()
        if found is None:
            self.words.setText("" if self.reading.is_unknown else self._nothing())
            self.pages.setCurrentWidget(self.words)
            return
        self._show_choices((found.first, found.last))
        self.figures.show_figures(carbon_words.figures(desk, found))
        self.sentence.setText(carbon_words.sentence(desk, found))
        self.graph.show_drawing(carbon_words.drawing(desk, found))
        self.table.show_lines(carbon_words.lines(desk, found), carbon_words.heads(desk, found), desk.lang)
        self.how.setText(carbon_words.how(desk, found))
        self.pages.setCurrentWidget(self.table if is_tabled else self.graph)
        if self.chain is not None:
            self._show_chain(self.chain)

    def _show_chain(self, chain: Chain) -> None:
        for name in ("table", "save", "print"):
            self._actions[name].setEnabled(False)
        self.figures.hide()
        self.sentence.setText(spans.opening(carbon_chain.sentence(self.desk, chain)))
        self.how.setText(carbon_chain.how(self.desk, chain))
        lines = carbon_chain.lines(self.desk, chain)
        self.chain_table.show_lines(lines, carbon_chain.heads(), self.desk.lang)
        self.pages.setCurrentWidget(self.chain_table)

    def _nothing(self) -> str:
        return self.tr(
            "No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); what their transport emits is reckoned from their weight."
        )

    # Actions

    def ask_consignment(self) -> None:
        """Show what one consignment emits, element by element of its transport chain."""

        def take(number: str) -> None:
            if number.strip():
                self.chain = self._chain(number)
                self._show()

        number = self.chain.number if self.chain is not None else ""
        self.ask_line.ask(self.tr("Declaration number of the consignment:"), take, number, self.tr("Show"))

    def _chain(self, number: str) -> Chain:
        method = carbon.method(self.desk.store)
        return Chain("".join(number.split()), method, carbon.consignment(self.desk.store, method, number))

    def leave_consignment(self) -> None:
        """Back to the months."""
        self.chain = None
        self._show()
        self._focus()

    def _focus(self) -> None:
        self.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, month: object) -> None:
        """The records of a month."""
        found = self.found
        if found is None or not isinstance(month, str) or month not in found.months:
            return
        first, last = month_days(month)
        filters = (Filter("direction", "is", (found.direction,)),) if found.direction else ()
        self.desk.cargo_wanted.emit(View(max(first, found.first), min(last, found.last), filters))

    def turn(self) -> None:
        """From the columns to the table behind them, or back."""
        if self.found is None:
            return
        is_tabled = self.pages.currentWidget() is not self.table
        self._actions["table"].setChecked(is_tabled)
        self.pages.setCurrentWidget(self.table if is_tabled else self.graph)
        self._focus()

    def copy(self) -> None:
        """The columns as a picture, or the table's figures."""
        shown = self.pages.currentWidget()
        if isinstance(shown, Table):
            self.desk.say(self.tr("%n row(s) copied", "", shown.copy()))
        else:
            self.graph.copy()
            self.desk.say(self.tr("Picture copied"))

    def copy_sentence(self) -> None:
        """What the columns say, to the clipboard."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def save(self) -> None:
        """Write the columns as a picture where the person wants it."""
        saving.save_picture(self.desk, self, self._choose_file, self._file_name(), self.graph.save)

    def print(self) -> None:
        """Show it as it will come out of the printer."""
        printing.preview(self, self._file_name(), printing.of_pictures([self.graph.paper]))

    def export(self) -> None:
        """Write the table as a workbook."""
        assert self.found is not None
        found, chain = self.found, self.chain
        pages = carbon_chain.pages(self.desk, chain) if chain is not None else carbon_words.pages(self.desk, found)
        saving.save_book(self.desk, self, self._choose_file, self._file_name(), pages)

    def _file_name(self) -> str:
        if self.chain is not None:
            return f"carbon-{self.chain.number}"
        return f"carbon-{self.leg}-{self.found.first}-{self.found.last}" if self.found else "carbon"

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self.pages.currentWidget() if self.found is not None else self.leg_box).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.chain is not None:
            self.leave_consignment()
        else:
            self.left.emit()

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        is_tabled = self._actions["table"].isChecked()
        return {"rule": self.rule or "year", "leg": self.leg, "direction": self.direction, "table": is_tabled}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        if state.get("rule") in RULES:
            self.rule, self.days = state["rule"], None
        if state.get("leg") in ("border", "whole"):
            self.leg = state["leg"]
        if state.get("direction") in [code.code for code in self.desk.codes.directions]:
            self.direction = state["direction"]
        self._actions["table"].setChecked(bool(state.get("table")))
        self.reading.note_change()
