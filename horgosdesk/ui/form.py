"""A form: fields of a subject one below the other, checked while they are typed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
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

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Instant, Rules
from horgosdesk.core.subject import Subject
from horgosdesk.ui import help, theme
from horgosdesk.ui.desk import Desk

CHECK_MS = 120
FEW = 8
"""So many codes are told beside an empty field."""
WIDE, NARROW = 36, 18
"""Figures that there is room for in a field, and in a narrow form."""
NOTE = 30
"""Steps of theme.space that what is told beside a field is wide at least."""


class Form(QDialog):
    """Enter goes on from field to field and saves behind the last; what is wrong stands beside its field.

    texts: what it begins with, by field name. draft: what was typed into another such form that was left without saving.
    UNNAMED: the field that a problem of no field stands at. QUIET: codes of problems that are told when somebody saves, not
    while the form is being filled in.
    """

    UNNAMED: ClassVar[str]
    QUIET: ClassVar[frozenset[str]] = frozenset({"missing"})

    def __init__(
        self,
        desk: Desk,
        subject: Subject[Any],
        fields: Sequence[Field],
        texts: Mapping[str, str],
        parent: QWidget | None = None,
        draft: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        help.listen(self)
        self.desk, self.subject, self.fields = desk, subject, fields
        self._lang = desk.lang
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edits: dict[str, QLineEdit] = {}
        self.notes: dict[str, QLabel] = {}
        self._confirmed: tuple[str, ...] = ()
        self._soon = desk.timer(self, CHECK_MS, self.check)
        desk.closing.connect(self.rest)
        self._lay_out()
        self._begin = dict(texts)
        for name, text in {**self._begin, **(draft or {})}.items():
            self.edits[name].setText(text)
        self.check()
        if draft:
            self.say(self.tr("What was typed before is here again, not saved yet."), "warn")
        next(iter(self.edits.values())).setFocus()

    def rules(self) -> Rules:
        """What the checks know."""
        raise NotImplementedError

    def store(self, values: dict[str, Any]) -> None:
        """Store the values, which passed the checks. Problem when they are refused; the form stays then."""
        raise NotImplementedError

    def doubts(self, values: dict[str, Any]) -> list[Problem]:
        """What is doubtful beyond the subject's own problems."""
        return []

    @property
    def _rules(self) -> Rules:
        """What the checks know, in the language that the form was opened in and stays in."""
        return replace(self.rules(), lang=self._lang)

    @property
    def _figure(self) -> int:
        return QFontMetrics(theme.number_font()).horizontalAdvance("0")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # in a narrow form the fields give way first
        between = 2 * theme.space(4) + 2 * theme.space(3) + self._area.verticalScrollBar().sizeHint().width()
        room = event.size().width() - self._titles - theme.space(NOTE) - between
        wide = max(self._figure * NARROW, min(self._figure * WIDE, room))
        for edit in self.edits.values():
            if edit.width() != wide:
                edit.setFixedWidth(wide)

    def _lay_out(self) -> None:
        inner = QWidget()
        self._titles = 0
        grid = QGridLayout(inner)
        grid.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        for row, field in enumerate(self.fields):
            title = QLabel(self.subject.title(field) + (" *" if field.required else ""))
            edit = QLineEdit()
            edit.setAccessibleName(self.subject.title(field))
            edit.setFixedWidth(self._figure * WIDE)
            title.setBuddy(edit)
            self._titles = max(self._titles, title.sizeHint().width())
            note = QLabel(wordWrap=True)
            note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            # words of one letter a line would make a row as high as the form
            note.setMinimumWidth(theme.space(NOTE))
            if isinstance(field.kind, Coded):
                self._complete(edit, field)
            edit.setFont(theme.number_font())
            edit.textEdited.connect(lambda _text: self._soon.start())
            for column, widget in enumerate((title, edit, note)):
                grid.addWidget(widget, row, column)
            self.edits[field.name], self.notes[field.name] = edit, note
        grid.setColumnStretch(2, 1)
        self._area = area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field in focus
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
        foot.setSpacing(theme.space(2))
        foot.addWidget(self.said, 1)
        foot.addWidget(self.save)
        foot.addWidget(cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        box.addLayout(foot)
        room = self.screen().availableGeometry()
        # by a figure: the mean of a Chinese font is as wide as a character, which made it twice as wide as its words
        wide = self._figure * 120
        high = (next(iter(self.edits.values())).sizeHint().height() + theme.space(1)) * (len(self.edits) + 3)
        self.resize(min(wide, room.width() * 8 // 10), min(high, room.height() * 9 // 10))

    def _complete(self, edit: QLineEdit, field: Field) -> None:
        assert isinstance(field.kind, Coded)
        table = field.kind.codes(self._rules)
        completer = QCompleter([code.name(self._lang) for code in table], edit)
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

    def rest(self) -> None:
        """The desk is closed: a field that loses the focus now looks nothing up."""
        self._soon.stop()

    def _understand(self) -> tuple[dict[str, Any], list[Problem]]:
        rules = self._rules
        values, wrong = self.subject.read(self.texts(), rules)
        unread = {problem.field for problem in wrong}
        found = [*self.subject.problems(values, rules), *self.doubts(values)]
        return values, wrong + [p for p in found if p.field not in unread]

    def check(self) -> None:
        """Show beside each field what is wrong with it, or what was understood."""
        rules = self._rules
        values, found = self._understand()
        first: dict[str, Problem] = {}
        for problem in sorted(found, key=lambda one: one.level != "error"):
            first.setdefault(self._at(problem), problem)
        for field in self.fields:
            note, wrong = self.notes[field.name], first.get(field.name)
            typed, value = self.edits[field.name].text().strip(), values.get(field.column)
            if wrong is not None and wrong.code not in self.QUIET:
                note.setText(str(wrong))
                note.setObjectName("bad" if wrong.level == "error" else "warn")
            else:
                shown = "" if value in (None, "") else field.kind.show(value, rules)
                note.setText(shown if shown != typed else "" if typed else self._offer(field, rules))
                note.setObjectName("quiet")
            note.style().polish(note)

    def _offer(self, field: Field, rules: Rules) -> str:
        """What a field takes, where these are few: nobody guesses them. Of times below one another the first tells it."""
        if isinstance(field.kind, Instant):
            first = next(one for one in self.fields if isinstance(one.kind, Instant))
            return self.tr("14:30 · 3 14:30 · 2025-11-03 14:30") if field is first else ""
        table = field.kind.codes(rules) if isinstance(field.kind, Coded) else ()
        names = [code.name(self._lang) for code in table]
        return " · ".join(names) if len(names) <= FEW else ""

    def _at(self, problem: Problem) -> str:
        return problem.field if problem.field in self.edits else self.UNNAMED

    def keep(self) -> None:
        """Save, if nothing is wrong; what is doubtful is asked about once."""
        self._soon.stop()
        self.check()
        values, found = self._understand()
        errors = [problem for problem in found if problem.level == "error"]
        if errors:
            self.say(str(errors[0]), "bad")
            self.edits[self._at(errors[0])].setFocus()
            return
        doubts = tuple(f"{problem.code} {problem.field} {problem}" for problem in found)
        if doubts and doubts != self._confirmed:
            self._confirmed = doubts
            self.say(self.tr("{doubt} Save again if it is right.").format(doubt=found[0]), "warn")
            return
        try:
            self.store(values)
        except Problem as problem:
            self.say(str(problem), "bad")

    def say(self, text: str, level: str) -> None:
        """Say something at the foot of the form: level "ok", "warn" or "bad"."""
        self.said.setText(text)
        self.said.setObjectName(level)
        self.said.style().polish(self.said)

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
