"""The blind form: a record's fields one below the other, typed from the paper with nothing of the first entry in sight."""

from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from horgosdesk.core.cargo import BY_NAME, CARGO, FIELDS
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Field, Rules
from horgosdesk.core.second import Draw, Second
from horgosdesk.ui import theme
from horgosdesk.ui.figures import kilograms
from horgosdesk.ui.tabs.cargo.entry import Entry
from horgosdesk.ui.tabs.cargo.grid import SKIPPED_BY_MODE, CellEditor
from horgosdesk.ui.tabs.cargo.hint import Hint
from horgosdesk.ui.tabs.cargo.lookup import Choice, Lookup, wants

KEYED = tuple(field for field in FIELDS if field.name != "day")
DIGITS = 34
"""Figures that a field shows."""


class BlindEdit(CellEditor):
    """A field of the form: the keys of a cell, and told when it is entered or left by other means."""

    entered = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(True)

    def event(self, event: QEvent) -> bool:
        # as in a cell: Escape is no shortcut of the window's while somebody types
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or not self.take(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # who looks at another window for a moment has not done with the field
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.gone.emit()


class BlindForm(QScrollArea):
    """Enter goes on, Ctrl+Enter saves, Esc leaves.

    save_wanted: all is right, or was asked about. left: Esc. said: a Problem stands in the way.
    """

    save_wanted = Signal()
    left = Signal()
    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lookup = Lookup()
        self.entry: Entry | None = None
        self._rules: Rules | None = None
        self._finder = ""
        self._asked = False
        self._now = ""
        self.edits: dict[str, BlindEdit] = {}
        self.notes: dict[str, QLabel] = {}
        self.titles: dict[str, QLabel] = {}
        self._inner = QWidget()
        self._lay_out()
        self.hint = Hint(self._inner)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2))
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(0.5))
        for row, field in enumerate(KEYED):
            title, edit, note = QLabel(self._inner), BlindEdit(self._inner), QLabel(self._inner)
            title.setBuddy(edit)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            edit.left.connect(partial(self._leave, field))
            edit.choose.connect(self._choose)
            edit.entered.connect(partial(self._enter, field))
            edit.gone.connect(partial(self._gone, field))
            edit.textEdited.connect(partial(self._typed, field))
            for column, widget in enumerate((title, edit, note)):
                grid.addWidget(widget, row, column)
            self.titles[field.name], self.edits[field.name], self.notes[field.name] = title, edit, note
        grid.setRowStretch(len(KEYED), 1)
        grid.setColumnStretch(2, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._inner)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.restyle()

    def restyle(self) -> None:
        """Take up fonts in force, and the words of the language."""
        font = theme.number_font()
        wide = QFontMetrics(font).horizontalAdvance("0") * DIGITS
        for field in KEYED:
            title = CARGO.title(field)
            self.titles[field.name].setText(title + (" *" if field.required else ""))
            edit = self.edits[field.name]
            edit.setFont(font)
            edit.setFixedWidth(wide)
            edit.setAccessibleName(title)
        self._tell()

    # A paper

    def show_paper(self, draw: Draw, paper: Second, rules: Rules, texts: Mapping[str, str]) -> None:
        """Begin with a paper. rules: blind ones. texts: what was typed of it before."""
        self._rules, self._finder, self._asked = rules, draw.finder, False
        given = {draw.finder: paper.found_by} if draw.finder else {}
        self.entry = Entry(paper.uid, paper.day, {**texts, **given})
        self.entry.check(rules)
        for name, edit in self.edits.items():
            edit.setText(self.entry.typed.get(name, "") if name != self._finder else "")
            for widget in (edit, self.titles[name], self.notes[name]):
                widget.setVisible(name != self._finder)
        self.verticalScrollBar().setValue(0)
        self.hint.hide()
        self._tell()

    def clear(self) -> None:
        """Show no paper; what was typed is the page's to keep."""
        self.entry, self._asked = None, False
        for edit in self.edits.values():
            edit.clear()
        self.hint.hide()

    def begin(self) -> None:
        """Put the focus on the first field that is empty."""
        fields = self._fields()
        first = next((field for field in fields if not self.edits[field.name].text()), fields[0])
        self._go(first)

    @property
    def texts(self) -> dict[str, str]:
        """What is typed, by field name."""
        return {name: edit.text() for name, edit in self.edits.items() if edit.text() and name != self._finder}

    def _fields(self) -> list[Field]:
        """Those that Enter goes through, in their order."""
        values = self.entry.values if self.entry is not None else {}
        skipped = SKIPPED_BY_MODE.get(values.get("mode") or "", set())
        return [
            field
            for field in KEYED
            if field.name != self._finder and (field.name not in skipped or self.edits[field.name].text())
        ]

    def _go(self, field: Field) -> None:
        edit = self.edits[field.name]
        edit.setFocus(Qt.FocusReason.TabFocusReason)
        edit.selectAll()
        self.ensureWidgetVisible(edit, 0, theme.row_height() * 3)

    # Typing

    def _enter(self, field: Field) -> None:
        self._now = field.name
        self.ensureWidgetVisible(self.edits[field.name], 0, theme.row_height() * 2)
        self._tell()

    def _typed(self, field: Field, text: str) -> None:
        if self._rules is None:
            return
        self._asked = False
        choices = self.lookup.choices(field, text, self._rules)
        self.edits[field.name].choosing = bool(choices)
        self.hint.tell([], choices, -1)
        self._place_hint(field)
        self._note(field, *self._while_typed(field, text, choices))

    def _while_typed(self, field: Field, text: str, choices: list[Choice]) -> tuple[str, str]:
        """What a text would be understood as, or what the field wants."""
        assert self._rules is not None
        if not text.strip():
            return wants(field), "quiet"
        try:
            value = field.kind.parse(text, self._rules)
        except Problem as problem:
            return (wants(field), "quiet") if choices else (str(problem), "warn")
        shown = field.kind.show(value, self._rules)
        if field.name == "hs_code" and (known := self._rules.codes.hs.get(str(value)[:6])) is not None:
            shown = f"{shown} {known.name(self._rules.lang)}"
        shown = kilograms(shown) if field.name in ("gross_kg", "net_kg") else shown
        return (f"= {shown}", "ok") if shown != text.strip() else ("", "quiet")

    def _choose(self, step: int) -> None:
        self.hint.choose(step)

    def _place_hint(self, field: Field) -> None:
        if not self.hint.isHidden():
            self.hint.place(self.edits[field.name].geometry(), QRect(self._inner.rect()))
            self.hint.raise_()

    def _commit(self, field: Field, text: str | None = None) -> None:
        """Take up what a field says now."""
        edit = self.edits[field.name]
        text = edit.text() if text is None else text
        self.hint.hide()
        edit.choosing = False
        if self.entry is None or self._rules is None or field.name == self._finder:
            return
        if text.strip() != self.entry.typed.get(field.name, ""):
            self.entry.put({field.name: text.strip()}, self._rules)
        edit.setText(self.entry.typed.get(field.name, ""))
        self._tell()

    def _gone(self, field: Field) -> None:
        """Left by Tab or the mouse: as with Enter, the best of a list stands for a text that is none."""
        edit = self.edits[field.name]
        if self._rules is not None and edit.isModified():
            self._commit(field, self.lookup.completed(field, edit.text(), self._rules))
        else:
            self._commit(field)

    def _leave(self, field: Field, how: str) -> None:
        if self.entry is None or self._rules is None:
            return
        if how == "escape":
            self._escape(field)
            return
        text = self.edits[field.name].text()
        if 0 <= self.hint.chosen < len(self.hint.choices) and not self.hint.isHidden():
            text = self.hint.choices[self.hint.chosen].text
        else:
            text = self.lookup.completed(field, text, self._rules)
        self._commit(field, text)
        if how == "fix":
            problem = self.entry.problem_of(field.name)
            if problem is not None and problem.fix:
                self._commit(field, problem.fix)
            return
        if how == "row":
            self.save()
            return
        fields = self._fields()
        place = next((at for at, one in enumerate(fields) if one.name == field.name), -1)
        step = place + (-1 if how in ("previous", "up") else 1)
        if 0 <= step < len(fields):
            self._go(fields[step])
        elif how == "enter":
            self.save()

    def _escape(self, field: Field) -> None:
        if not self.hint.isHidden():
            self.hint.hide()
            self.edits[field.name].choosing = False
            return
        self._commit(field)
        self.left.emit()

    # Saving

    def _problems(self) -> list[Problem]:
        """What is wrong, but for what was not typed but read off the list."""
        if self.entry is None:
            return []
        return [one for one in self.entry.problems if one.field not in ("day", self._finder)]

    def save(self) -> None:
        """Have it saved, if nothing is wrong; what is doubtful is asked about once."""
        if self.entry is None:
            return
        self._asked = True
        problems = self._problems()
        errors = [one for one in problems if one.level == "error"]
        doubts = [one for one in self.entry.unasked if one in problems]
        self._tell()
        for worst in (errors or doubts)[:1]:
            if not errors:
                self.entry.accept_warnings()
            if worst.field in self.edits:
                self._go(BY_NAME[worst.field])
            self.said.emit(worst)
            return
        self.save_wanted.emit()

    # What is told

    def _tell(self) -> None:
        """Beside each field what is wrong with it, else what follows, else, of the one in focus, what it wants."""
        first: dict[str, Problem] = {}
        for problem in sorted(self._problems(), key=lambda one: one.level != "error"):
            if problem.code != "missing" or self._asked:
                first.setdefault(problem.field or "", problem)
        for field in KEYED:
            wrong, typed = first.get(field.name), self.edits[field.name].text()
            if wrong is not None:
                words = str(wrong)
                if wrong.fix and field.name == self._now:
                    words += " " + self.tr("Alt+Enter takes {fix}").format(fix=wrong.fix)
                self._note(field, words, "bad" if wrong.level == "error" else "warn")
            elif not typed and self.entry is not None and self._rules is not None:
                follows = self.entry.shown(field.name, self._rules)
                here = field.name == self._now and self.edits[field.name].hasFocus()
                self._note(field, f"= {follows}" if follows else wants(field) if here else "", "quiet")
            else:
                self._note(field, self._named(field), "quiet")

    def _named(self, field: Field) -> str:
        if field.name != "hs_code" or self.entry is None or self._rules is None:
            return ""
        known = self._rules.codes.hs.get(str(self.entry.values.get("hs_code") or "")[:6])
        return known.name(self._rules.lang) if known else ""

    def _note(self, field: Field, words: str, look: str) -> None:
        note = self.notes[field.name]
        note.setText(words)
        note.setToolTip(words)
        if note.objectName() != look:
            note.setObjectName(look)
            note.style().polish(note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(100), theme.row_height() * 6)
