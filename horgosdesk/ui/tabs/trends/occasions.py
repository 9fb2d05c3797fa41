"""What is remembered of the days: a list to add to, correct and void, which charts draw as labelled lines."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLabel, QVBoxLayout, QWidget

from horgosdesk.core.occasion import OCCASION, Occasion
from horgosdesk.store import occasions, suggested, totals
from horgosdesk.store.door import Change, void
from horgosdesk.ui import actions, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.tabs.trends.edges import inset, page_of
from horgosdesk.ui.tabs.trends.figures import Line, Table
from horgosdesk.ui.tabs.trends.occasion_form import Form
from horgosdesk.ui.tabs.trends.page_reading import PageReading

SHOWN = ("first", "last", "kind", "title", "remark")
"""Fields in the list."""


class Occasions(QWidget):
    """The page. left: back to where one came from. answered: the list was read anew."""

    left = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.records: list[Occasion] = []
        self.form: Form | None = None
        self._typed: dict[str, dict[str, str]] = {}  # what was typed and not saved, by uid, "" for a new one
        self._wanted = ""  # the one to stand on once it is in the list
        self._actions: dict[str, QAction] = {}
        self.title, self.working = QLabel(objectName="section"), QLabel(objectName="quiet")
        self.years_box, self._years_title = slim(QComboBox()), QLabel(objectName="quiet")
        self.hint = QLabel(objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words = QLabel(objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.table = Table(self, words=len(SHOWN))
        self._place = QWidget()
        self.reading = PageReading(desk, self, self.working, self.ask)
        self._lay_out()
        self._make_actions()
        self.table.opened.connect(lambda _uid: self.correct())
        self.years_box.activated.connect(lambda _: self._enable())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.working)
        self._years_title.setBuddy(self.years_box)
        head.addWidget(self._years_title)
        head.addWidget(self.years_box)
        place = QVBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        page = page_of(self)
        head.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
        page.addLayout(head)
        page.addLayout(inset(self.hint))
        page.addWidget(self._place)
        page.addWidget(self.table, 1)
        page.addWidget(self.words, 1)
        self._place.hide()

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.left.emit),
            ("new", "add", "Ctrl+N", self.enter_new),
            ("correct", "correct", "F2", self.correct),
            ("void", "void", QKeySequence.StandardKey.Delete, self.void),
            ("holidays", "today", "Ctrl+H", self.add_holidays),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
        ]
        self._actions = actions.make(self, works)
        actions.need(self.desk, self._actions, {"new": "plan", "correct": "plan", "void": "plan", "holidays": "plan"})

    def shown_actions(self) -> list[QAction]:
        """For the toolbar."""
        return [self._actions[name] for name in ("back", "new", "correct", "void", "holidays")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions["copy"]]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            (self.tr("Enter"), self.tr("correct the line; in the form: the next field, and save behind the last")),
            (self.tr("Esc"), self.tr("leave the form, which keeps what was typed; then back")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Back"),
            "new": self.tr("New…"),
            "correct": self.tr("Correct"),
            "void": self.tr("Void"),
            "copy": self.tr("Copy"),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text)
        self.title.setText(self.tr("Reforms, holidays, closures"))
        self.hint.setText(self.tr("Charts draw them as lines with their names; the calendar of days marks them."))
        self._years_title.setText(self.tr("&Holidays of"))
        self._offer_years()
        self.table.setAccessibleName(self.title.text())
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        actions.dress(self._actions.values())
        self.table.restyle()

    # The list

    @property
    def year(self) -> str:
        """Whose holidays can be added."""
        return str(self.years_box.currentData())

    def _offer_years(self) -> None:
        """The years with records, this one and the next; at first that of the newest record."""
        store = self.desk.store
        records = {month[:4] for month in totals.months_with_records(store)}
        this = store.today[:4]
        known = sorted({*records, this, f"{int(this) + 1:04d}"}, reverse=True)
        chosen = self.years_box.currentData() or max(records, default=this)
        offer(self.years_box, [(spans.year(year), year) for year in known])
        self.years_box.setCurrentIndex(max(0, self.years_box.findData(chosen)))

    @property
    def current(self) -> Occasion | None:
        """The one in focus."""
        row = self.table.currentIndex().row()
        return self.records[row] if 0 <= row < len(self.records) else None

    @property
    def busy(self) -> bool:
        """Whether the list is being read."""
        return self.reading.busy

    def ask(self) -> None:
        """Read the list: it is short, and no thread is needed."""
        self.reading.rest()
        self.reading.stale = False
        self._offer_years()
        self.records = occasions.every(self.desk.store)
        self._show()
        if self._wanted:
            self.go_to(self._wanted)
            self._wanted = ""
        self.answered.emit()

    def go_to(self, uid: str) -> None:
        """Stand on a line."""
        row = next((place for place, one in enumerate(self.records) if one.uid == uid), -1)
        if row >= 0:
            self.table.setCurrentIndex(self.table.figures.index(row, 0))

    def _show(self) -> None:
        rules = self.desk.rules("", "occasion")
        fields = [OCCASION.by_name[name] for name in SHOWN]
        row = self.table.currentIndex().row()
        lines = []
        for one in self.records:
            shown = OCCASION.texts_of(one, rules)
            texts = [shown.get(field.name, "") for field in fields]
            lines.append(Line(one.uid, texts, texts))
        self.table.show_lines(lines, [OCCASION.title(field) for field in fields], self.desk.lang)
        for place, field in enumerate(fields):
            # the words share the room there is
            wide = field.name in ("title", "remark")
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Interactive
            self.table.horizontalHeader().setSectionResizeMode(place, mode)
        if lines and not self.table.currentIndex().isValid():
            # what was in focus is gone: the next one is
            self.table.setCurrentIndex(self.table.figures.index(max(0, min(row, len(lines) - 1)), 0))
        self.table.setVisible(bool(lines))
        self.words.setVisible(not lines)
        keys = self._actions["holidays"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.words.setText(
            self.tr(
                "Nothing is remembered yet. Ctrl+N: a reform, a closure of the post, anything that a figure may owe its size to. {keys}: the public holidays of {year}."
            ).format(keys=keys, year=spans.year(self.year))
        )
        self._enable()

    def _enable(self) -> None:
        for name in ("correct", "void"):
            self._actions[name].setEnabled(self.current is not None and self.form is None)
        self._actions["copy"].setEnabled(bool(self.records))
        for name in ("new", "holidays"):
            self._actions[name].setEnabled(self.form is None)
        text = self.tr("Add the holidays of {year}").format(year=spans.year(self.year))
        actions.name(self._actions["holidays"], text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.rest()

    # Changing

    def enter_new(self) -> None:
        """Type a new one."""
        self._open(None)

    def correct(self) -> None:
        """Correct the one in focus."""
        if self.current is not None:
            self._open(self.current)

    def _open(self, record: Occasion | None) -> None:
        if self.form is not None:
            self.form.setFocus()
            return
        self.form = form = Form(
            self.desk, record, None, self._place, self._typed.pop(record.uid if record else "", None)
        )
        form.finished.connect(lambda result: self._close(form, result))
        self._place.layout().addWidget(form)
        # no higher and no wider than its fields: the list stands under it
        self._place.setFixedHeight(form.height())
        self._place.setMaximumWidth(theme.space(200))
        self._place.show()
        form.show()
        next(iter(form.edits.values())).setFocus()
        self._enable()

    def _close(self, form: Form, result: int) -> None:
        if form is not self.form:
            return
        self.form = None
        if result:
            self._wanted = form.uid
        elif form.typed:
            # Esc loses nothing
            self._typed[form.record.uid if form.record else ""] = form.typed
            self.desk.say(self.tr("Not saved; what was typed is there again when the form is opened."), "warn")
        self._place.layout().removeWidget(form)
        form.deleteLater()
        self._place.hide()
        self.ask()
        (self.table if self.records else self).setFocus()

    def void(self) -> None:
        """Take the one in focus out; undo puts it back."""
        record = self.current
        if record is None:
            return
        self.desk.do([void(record)], self.tr("voiding of {title}").format(title=record.title))
        self.desk.say(self.tr("{title} is voided; Ctrl+Z puts it back").format(title=record.title))

    def add_holidays(self) -> None:
        """Add the public holidays of a year that are not there yet, as one step that can be undone."""
        lang, year = self.desk.lang, self.year
        self.reading.ask(
            lambda reader, _progress: suggested.suggested(reader, year, lang), lambda found: self._add(found, year)
        )
        self.working.setText(self.tr("Looking up the holidays…"))

    def _add(self, found: list[Occasion], year: str) -> None:
        if not found:
            self.desk.say(self.tr("All holidays of {year} are there.").format(year=spans.year(year)))
            self.ask()
            return
        text = self.tr("holidays of {year}").format(year=spans.year(year))
        done = self.desk.do([Change(None, one) for one in found], text)
        self._wanted = done[0].after.uid
        self.desk.say(self.tr("%n holiday(s) added; Ctrl+Z takes them back", "", len(done)))

    def copy(self) -> None:
        """The lines, to the clipboard."""
        self.desk.say(self.tr("%n row(s) copied", "", self.table.copy()))

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.form is not None:
            next(iter(self.form.edits.values())).setFocus(event.reason())
        elif self.records:
            self.table.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        return {"at": self.current.uid if self.current is not None else ""}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        if isinstance(state.get("at"), str):
            self._wanted = state["at"]
        self.reading.note_change()
