"""One consignment to be entered or corrected: all its fields, checked while they are typed."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Instant
from horgosdesk.core.identity import new_uid
from horgosdesk.store import clearance
from horgosdesk.store.door import Change
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk

CHECK_MS = 120


class Form(QDialog):
    """Enter goes on from field to field and saves behind the last; what is wrong stands beside its field.

    record: the one to correct; None for a new one. texts: what a new one begins with, by field name. draft: what was typed
    into another form about it that was left without saving.
    """

    def __init__(
        self,
        desk: Desk,
        record: Clearance | None = None,
        texts: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
        draft: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.record = desk, record
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New consignment") if record is None else self.tr("Correct the consignment"))
        self.edits: dict[str, QLineEdit] = {}
        self.notes: dict[str, QLabel] = {}
        self._uid = record.uid if record is not None else new_uid()
        self._confirmed: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._soon.timeout.connect(self._check)
        desk.closing.connect(self._rest)
        self._lay_out()
        self._begin = CLEARANCE.texts_of(record, self._rules()) if record is not None else dict(texts or {})
        for name, text in {**self._begin, **(draft or {})}.items():
            self.edits[name].setText(text)
        self._check()
        if draft:
            self._say(self.tr("What was typed before is here again, not saved yet."), "warn")
        next(iter(self.edits.values())).setFocus()

    def _rules(self) -> Any:
        return self.desk.rules(self._uid, "clearance")

    def _lay_out(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        for row, field in enumerate(CLEARANCE.fields):
            title = QLabel(CLEARANCE.title(field) + (" *" if field.required else ""))
            edit = QLineEdit()
            edit.setAccessibleName(CLEARANCE.title(field))
            edit.setFixedWidth(QFontMetrics(theme.number_font()).horizontalAdvance("0") * 36)
            title.setBuddy(edit)
            note = QLabel(wordWrap=True)
            note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            if isinstance(field.kind, Coded):
                self._complete(edit, field)
            elif isinstance(field.kind, Instant):
                edit.setPlaceholderText(self.tr("14:30 · 3 14:30 · 2025-11-03 14:30"))
            edit.setFont(theme.number_font())
            edit.textEdited.connect(lambda _text: self._soon.start())
            for column, widget in enumerate((title, edit, note)):
                grid.addWidget(widget, row, column)
            self.edits[field.name], self.notes[field.name] = edit, note
        grid.setColumnStretch(2, 1)
        self.edits["declaration_no"].editingFinished.connect(self._fill_from_cargo)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        self.said = QLabel(wordWrap=True)
        self.save = QPushButton(self.tr("&Save"))
        self.save.setObjectName("primary")
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.keep)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3))
        foot.addWidget(self.said, 1)
        foot.addWidget(self.save)
        foot.addWidget(cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        box.addLayout(foot)
        room = self.screen().availableGeometry()
        wide = self.fontMetrics().averageCharWidth() * 120
        high = (self.edits["remark"].sizeHint().height() + theme.space(1)) * (len(self.edits) + 3)
        self.resize(min(wide, room.width() * 8 // 10), min(high, room.height() * 9 // 10))

    def _complete(self, edit: QLineEdit, field: Field) -> None:
        assert isinstance(field.kind, Coded)
        table = field.kind.codes(self._rules())
        completer = QCompleter([code.name(self.desk.lang) for code in table], edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _text: self._soon.start())
        edit.setCompleter(completer)

    def texts(self) -> dict[str, str]:
        """What is typed, by field name."""
        return {name: edit.text() for name, edit in self.edits.items()}

    @property
    def typed(self) -> dict[str, str]:
        """What was typed that is not stored, by field name."""
        return {name: text for name, text in self.texts().items() if text.strip() != self._begin.get(name, "").strip()}

    def _rest(self) -> None:
        """The desk is closed: a field that loses the focus now looks nothing up."""
        self._soon.stop()
        self.edits["declaration_no"].blockSignals(True)

    def _fill_from_cargo(self) -> None:
        """What the cargo records of the declaration say goes into the fields left empty."""
        number = "".join(c for c in self.edits["declaration_no"].text() if c.isalnum())
        known = clearance.from_cargo(self.desk.store, number) if number else {}
        if not known:
            return
        rules = self._rules()
        for column, value in known.items():
            field = CLEARANCE.by_column[column]
            if not self.edits[field.name].text().strip():
                self.edits[field.name].setText(field.kind.show(value, rules))
        self._check()

    def _understand(self) -> tuple[dict[str, Any], list[Problem]]:
        rules = self._rules()
        values, wrong = CLEARANCE.read(self.texts(), rules)
        unread = {problem.field for problem in wrong}
        return values, wrong + [p for p in CLEARANCE.problems(values, rules) if p.field not in unread]

    def _check(self) -> None:
        """Show beside each field what is wrong with it, or what was understood."""
        rules = self._rules()
        values, found = self._understand()
        first: dict[str, Problem] = {}
        for problem in sorted(found, key=lambda one: one.level != "error"):
            first.setdefault(problem.field or "declaration_no", problem)
        for field in CLEARANCE.fields:
            note, wrong = self.notes[field.name], first.get(field.name)
            typed, value = self.edits[field.name].text().strip(), values.get(field.column)
            # what is merely missing is told when somebody wants to save
            quiet = wrong is not None and wrong.code in ("missing", "consignment-unnamed")
            if wrong is not None and not quiet:
                note.setText(str(wrong))
                note.setObjectName("bad" if wrong.level == "error" else "warn")
            else:
                shown = "" if value in (None, "") else field.kind.show(value, rules)
                note.setText(shown if shown != typed else "")
                note.setObjectName("quiet")
            note.style().polish(note)

    def keep(self) -> None:
        """Save, if nothing is wrong; what is doubtful is asked about once."""
        self._soon.stop()
        self._check()
        values, found = self._understand()
        errors = [problem for problem in found if problem.level == "error"]
        if errors:
            self._say(str(errors[0]), "bad")
            self.edits[errors[0].field or "declaration_no"].setFocus()
            return
        doubts = tuple(f"{problem.code} {problem.field} {problem}" for problem in found)
        if doubts and doubts != self._confirmed:
            self._confirmed = doubts
            self._say(self.tr("{doubt} Save again if it is right.").format(doubt=found[0]), "warn")
            return
        old = self.record
        kept = {} if old is None else {name: getattr(old, name) for name in ("snoozed_until_s", "snooze_reason")}
        made = CLEARANCE.build(self._uid, values, **kept)
        if old is not None:
            text = self.tr("correction of {number}").format(number=made.number)
        else:
            text = self.tr("entry of {number}").format(number=made.number)
        try:
            self.desk.do([Change(old, made)], text)
        except Problem as problem:
            self._say(str(problem), "bad")
            return
        self.desk.say(self.tr("{number} saved").format(number=made.number))
        self.accept()

    def _say(self, text: str, level: str) -> None:
        self.said.setText(text)
        self.said.setObjectName(level)
        self.said.style().polish(self.said)

    @property
    def uid(self) -> str:
        """Of the consignment that is entered."""
        return self._uid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            edits = list(self.edits.values())
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            at = next((place for place, edit in enumerate(edits) if edit.hasFocus()), len(edits) - 1)
            if control or at + 1 == len(edits):
                self.keep()
            else:
                edits[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
                edits[at + 1].selectAll()
            return
        super().keyPressEvent(event)
