"""What the year will come to, how good such estimates were, and what the target still needs."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.goal import parse_goal
from horgosdesk.core.units import MARKS
from horgosdesk.store import goals, totals, trends
from horgosdesk.store.desk import Store
from horgosdesk.store.outlook import Outlook as Found
from horgosdesk.store.outlook import goal_key, outlook_of
from horgosdesk.ui import actions, printing, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.graph import Graph, load_easel
from horgosdesk.ui.lines import Lines
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.trends import outlook_words, saving
from horgosdesk.ui.tabs.trends.amounts import MEASURES, Amount
from horgosdesk.ui.tabs.trends.edges import inset, page_of
from horgosdesk.ui.tabs.trends.figures import Table
from horgosdesk.ui.tabs.trends.page_reading import PageReading
from horgosdesk.ui.tasks import Progress
from horgosdesk.ui.topline import Topline
from horgosdesk.ui.viewport import Pages


class Outlook(QWidget):
    """The page. left: back to where one came from. answered: there is a new answer."""

    left = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(parent)
        self.desk = desk
        self._choose_file = choose_file
        self.measure = "gross"
        self.currency = ""
        self.found: Found | None = None
        self._actions: dict[str, QAction] = {}
        self.pages = Pages(self)
        self._full = full = QWidget(self.pages)
        self.measure_box, self.currency_box = slim(QComboBox(self)), slim(QComboBox(self))
        self.goal, self._goal_title = QLineEdit(self), QLabel(self, objectName="quiet")
        self.understood, self.working = QLabel(self, objectName="quiet"), QLabel(self, objectName="quiet")
        self.figures = Topline(full)
        self.sentence = Paragraph(full, objectName="section")
        self.graph, self.table = Graph(desk, full), Table(full)
        self.past = QLabel(full, objectName="quiet")
        self.how = Paragraph(full, objectName="quiet")
        self.words = QLabel(self.pages, objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.reading = PageReading(desk, self, self.working, self.ask)
        self._next = desk.timer(self, 0, self._draw_next)
        self._untold = False
        """Whether there is an answer that nobody was told of yet."""
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        self.sentence.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.how.setTextInteractionFlags(flags.TextSelectableByMouse)
        self.how.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.goal.setMinimumWidth(theme.space(36))
        self._goal_title.setBuddy(self.goal)
        head = Lines(self)
        for widget in (self.measure_box, self.currency_box):
            head.add(widget)
        head.add(self._goal_title, self.goal)
        for widget in (self.understood, self.working):
            head.add(widget)
        box = QVBoxLayout(self._full)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(2))
        box.addLayout(inset(self.figures, self.sentence))
        box.addWidget(self.graph, 1)
        box.addLayout(inset(self.past))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(5))
        foot.setContentsMargins(0, 0, theme.space(2), 0)
        foot.addWidget(self.table)
        foot.addWidget(self.how, 1)
        box.addLayout(foot)
        self.pages.addWidget(self.words)
        self.pages.addWidget(self._full)
        page = page_of(self)
        page.addLayout(inset(head))
        page.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.measure_box.activated.connect(lambda _: self.choose(self.measure_box.currentData(), self.currency))
        self.currency_box.activated.connect(lambda _: self.choose(self.measure, self.currency_box.currentData()))
        self.goal.textEdited.connect(lambda _text: self._understand())
        self.goal.returnPressed.connect(self.keep_goal)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.left.emit),
            ("goal", "check", "Ctrl+G", self.ask_goal),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("export", "export", "Ctrl+E", self.export),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)
        actions.need(self.desk, self._actions, {"goal": "plan"})

    def shown_actions(self) -> list[QAction]:
        """For the toolbar."""
        return [self._actions[name] for name in ("back", "goal", "copy", "save", "export")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions[name] for name in ("print", "sentence")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("← →", self.tr("move the crosshair; the box tells the figures")),
            (self.tr("Enter"), self.tr("in the target's field: keep it; empty: take it away")),
            (self.tr("Esc"), self.tr("back")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Back"),
            "goal": self.tr("Target…"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "export": self.tr("Save as Excel…"),
            "print": printing.title(),
            "sentence": self.tr("Copy the sentence"),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text)
        lang = self.desk.lang
        names = [
            (QCoreApplication.translate("Trends", "Value") if name == "value" else Amount(name, "", lang).name, name)
            for name in MEASURES
        ]
        offer(self.measure_box, names)
        self.measure_box.setAccessibleName(self.tr("Measure"))
        self.currency_box.setAccessibleName(self.tr("Currency"))
        self.goal.setPlaceholderText(self.tr("such as 45.6 Mt, 4560万吨"))
        hint = self.goal.fontMetrics().horizontalAdvance(self.goal.placeholderText())
        self.goal.setMinimumWidth(max(theme.space(36), hint + theme.space(6)))
        self.goal.setToolTip(self.tr("The target of the year; Enter keeps it, an empty field takes it away"))
        self.past.setText(self.tr("How good such estimates were, at the same time of past years"))
        self.sentence.setAccessibleName(self.tr("What the curves say"))
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        actions.dress(self._actions.values())
        self.figures.restyle()
        self.table.restyle()
        self.how.setFont(theme.font(0.92))

    # Choosing and asking

    def show_choice(self, choice: trends.Choice) -> None:
        """Take up the measure and currency of the explorer."""
        if choice.measure in MEASURES:
            self.measure = choice.measure
        self.currency = choice.currency or self.currency
        self.reading.note_change()

    def choose(self, measure: str, currency: str) -> None:
        """Show another measure or currency."""
        self.measure, self.currency = measure, currency
        self.ask()

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way, or not wholly drawn."""
        return self.reading.busy or self._next.isActive()

    def ask(self) -> None:
        """Estimate on a thread: what estimates is slow to import, and every past year is tried."""
        currencies = trends.currencies(self.desk.store)
        if self.currency not in currencies:
            self.currency = currencies[0] if currencies else ""
        offer(self.currency_box, [(code, code) for code in currencies])
        self._show_choices()
        measure, currency = self.measure, self.currency
        if measure == "value" and not currency:
            self.reading.rest()
            self.reading.stale = False
            self._take(None)
            return

        def work(reader: Store, progress: Progress) -> Found | None:
            load_easel()

            return outlook_of(reader, measure, currency, progress)  # type: ignore[arg-type]

        self.reading.ask(work, self._take)

    def _take(self, found: Found | None) -> None:
        self.found = found
        self._untold = True
        self._show()
        if found is None:
            self._tell_answered()

    def _tell_answered(self) -> None:
        if self._untold:
            self._untold = False
            self.answered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.hidden()

    # Showing

    def _show_choices(self) -> None:
        self.measure_box.setCurrentIndex(max(0, self.measure_box.findData(self.measure)))
        self.currency_box.setCurrentIndex(self.currency_box.findData(self.currency))
        self.currency_box.setVisible(self.measure == "value")

    def _show(self) -> None:
        found, desk = self.found, self.desk
        self._next.stop()
        for name in ("goal", "copy", "save", "export", "print", "sentence"):
            self._actions[name].setEnabled(found is not None)
        self._show_choices()
        self.goal.setEnabled(found is not None)
        self.pages.setCurrentIndex(1 if found is not None else 0)
        if found is None:
            self._goal_title.setText(self.tr("&Target"))
            self.words.setText(self._nothing())
            return
        self._goal_title.setText(self.tr("&Target for {year}").format(year=spans.year(found.year)))
        self.goal.setAccessibleName(self._goal_title.text().replace("&", ""))
        if not self.goal.isModified():
            self.goal.setText(self._goal_text())
            self._understand()
        self.figures.show_figures(outlook_words.figures(desk, found))
        self.sentence.setText(spans.opening(outlook_words.sentence(desk, found)))
        lines = outlook_words.lines(desk, found)
        self.table.show_lines(lines, outlook_words.heads(desk, found), desk.lang)
        self.table.setVisible(bool(lines))
        self.past.setVisible(bool(lines))
        # as large as what it holds, up to six lines: what is left is for the curves
        high = self.table.horizontalHeader().sizeHint().height() + theme.row_height() * min(6, len(lines))
        wide = self.table.horizontalHeader().length() + self.table.verticalScrollBar().sizeHint().width()
        self.table.setFixedSize(wide + 2 * self.table.frameWidth(), high + 2 * self.table.frameWidth())
        self.how.setText(outlook_words.how(desk, found))
        # the curves are a piece of work of their own, which no key has to wait for together with the rest
        self._next.start()

    def _draw_next(self) -> None:
        if self.graph.prepare():
            self._next.start()
        else:
            self._draw()

    def _draw(self) -> None:
        """Draw the curves that are still to be drawn."""
        self._next.stop()
        if self.found is not None:
            self.graph.show_drawing(outlook_words.drawing(self.desk, self.found))
        self._tell_answered()

    def _drawn(self) -> Graph:
        """The graph with what it has to show, however soon it is asked for."""
        if self._next.isActive():
            self._draw()
        return self.graph

    def _nothing(self) -> str:
        if self.reading.is_unknown:
            return ""
        if not totals.months_with_records(self.desk.store):
            return self.tr(
                "No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); with whole months the year's end can be estimated."
            )
        if self.measure == "value" and not self.currency:
            return self.tr("No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1).")
        return self.tr("No whole month yet. The year's end is estimated from whole months.")

    # The target

    def _goal_text(self) -> str:
        found = self.found
        if found is None or found.goal is None:
            return ""
        amount = outlook_words.amount_of(self.desk, found)
        short = amount.short(found.goal)
        goal = found.goal // 1000 if found.measure == "vehicles" else found.goal
        try:
            # where the short form is the whole truth it is easier to read
            return (
                short if parse_goal(short, found.measure, MARKS[self.desk.lang]) == goal else amount.exact(found.goal)
            )
        except Problem:
            return amount.exact(found.goal)

    def _read_goal(self) -> int | None:
        text = self.goal.text().strip()
        return parse_goal(text, self.measure, MARKS[self.desk.lang]) if text else None

    def _understand(self) -> None:
        """Say beside the field what was understood, while it is typed."""
        try:
            goal = self._read_goal()
        except Problem as problem:
            self._tell(str(problem), "bad")
            return
        amount = Amount(self.measure, self.currency, self.desk.lang)
        words = "" if goal is None else amount.exact(goal * 1000 if self.measure == "vehicles" else goal, unit=True)
        if words and self.goal.isModified():
            words = self.tr("{amount}: Enter keeps it").format(amount=words)
        self._tell(words, "quiet")

    def _tell(self, words: str, level: str) -> None:
        self.understood.setText(words)
        self.understood.setObjectName(level)
        self.understood.style().polish(self.understood)

    def keep_goal(self) -> None:
        """Keep the target that is typed; an empty field takes it away."""
        if self.found is None or not self.goal.isModified():
            return
        try:
            goal = self._read_goal()
            goals.put(self.desk.store, self.found.year, goal_key(self.measure, self.currency), goal)
        except Problem as problem:
            self._tell(str(problem), "bad")
            return
        self.goal.setModified(False)
        year = spans.year(self.found.year)
        if goal is None:
            self.desk.say(self.tr("No target for {year} any more").format(year=year))
        else:
            amount = Amount(self.measure, self.currency, self.desk.lang)
            said = amount.short(goal * 1000 if self.measure == "vehicles" else goal)
            self.desk.say(self.tr("Target for {year}: {amount}").format(year=year, amount=said))
        self._understand()
        self.ask()

    def ask_goal(self) -> None:
        """To the target's field."""
        self.goal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.goal.selectAll()

    # Actions

    def copy(self) -> None:
        """The curves as a picture, or the table's figures, whichever has the focus."""
        if self.table.hasFocus():
            self.desk.say(self.tr("%n row(s) copied", "", self.table.copy()))
        else:
            self._drawn().copy()
            self.desk.say(self.tr("Picture copied"))

    def copy_sentence(self) -> None:
        """What the curves say, to the clipboard."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def save(self) -> None:
        """Write the curves as a picture where the person wants it."""
        saving.save_picture(self.desk, self, self._choose_file, self._file_name(), self._drawn().save)

    def print(self) -> None:
        """Show it as it will come out of the printer."""
        printing.preview(self, self._file_name(), printing.of_pictures([self._drawn().paper]))

    def export(self) -> None:
        """Write the tables as a workbook."""
        assert self.found is not None
        pages = outlook_words.pages(self.desk, self.found)
        saving.save_book(self.desk, self, self._choose_file, self._file_name(), pages)

    def _file_name(self) -> str:
        return f"outlook-{self.measure}-{self.found.year if self.found else ''}"

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self.graph if self.found is not None else self.measure_box).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.goal.hasFocus() and self.goal.isModified():
            # what was typed and not kept goes back to what is kept
            self.goal.setText(self._goal_text())
            self.goal.setModified(False)
            self._understand()
        else:
            self.left.emit()

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        return {"measure": self.measure, "currency": self.currency, "hidden": sorted(self.graph.hidden)}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        if state.get("measure") in MEASURES:
            self.measure = state["measure"]
        if isinstance(state.get("currency"), str):
            self.currency = state["currency"]
        hidden = state.get("hidden")
        self.graph.hidden |= {key for key in hidden if isinstance(key, str)} if isinstance(hidden, list) else set()
        self.reading.note_change()
