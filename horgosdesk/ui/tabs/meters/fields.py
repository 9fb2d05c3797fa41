"""The line at the foot of the sheet: what is told of the cell in focus, and a question with one field or several."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.ui import theme


class Blank(NamedTuple):
    """One field of a question. text: what stands in it at first; hint: what it may hold."""

    title: str
    text: str = ""
    hint: str = ""


class Fields(QWidget):
    """Asks for some texts; Enter goes on and answers behind the last, Escape leaves everything as it was.

    An answer that raises Problem asks again. closed: answered or left.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits: list[QLineEdit] = []
        self._question = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._wrong = QLabel(objectName="bad", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._ok, self._no = QPushButton(), QPushButton()
        # words, however long, must not widen what stands above the line
        self._question.setMinimumWidth(1)
        self._wrong.setMinimumWidth(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.space(2))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        box.setSpacing(theme.space(1))
        box.addLayout(self._row)
        box.addWidget(self._wrong)
        self._titles: list[QLabel] = []
        self._take: Callable[[list[str]], object] = lambda _texts: None
        self._row.addWidget(self._question)
        self._row.addWidget(self._ok)
        self._row.addWidget(self._no)
        self._ok.clicked.connect(self.answer)
        self._no.clicked.connect(self.leave)
        self.hide()

    def ask(self, question: str, blanks: Sequence[Blank], take: Callable[[list[str]], object], ok: str = "") -> None:
        """Ask; `take` gets the answers, and may raise Problem to have them asked again with what is wrong."""
        self._clear()
        self._question.setText(question)
        self._question.setToolTip(question)
        self._take = take
        self._say("")
        for blank in blanks:
            title, edit = QLabel(blank.title, self, textFormat=Qt.TextFormat.PlainText), QLineEdit(blank.text, self)
            edit.setPlaceholderText(blank.hint)
            edit.setAccessibleName(" ".join(filter(None, (question, blank.title, blank.hint))))
            edit.setFont(theme.number_font())
            edit.selectAll()
            title.setVisible(bool(blank.title))
            self._row.insertWidget(self._row.count() - 2, title)
            self._row.insertWidget(self._row.count() - 2, edit, 1)
            self._titles.append(title)
            self.edits.append(edit)
        self._ok.setText(ok or self.tr("OK"))
        self._no.setText(self.tr("Cancel"))
        self.show()
        self.edits[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close without an answer."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def answer(self) -> None:
        """Give the answers."""
        take = self._take
        try:
            take([edit.text() for edit in self.edits])
        except Problem as problem:
            self._say(str(problem), problem.level)
            self.edits[-1].setFocus()
        else:
            # unless the answer leads to another question
            if self._take is take:
                self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = next((place for place, edit in enumerate(self.edits) if edit.hasFocus()), len(self.edits) - 1)
            if at + 1 < len(self.edits):
                self.edits[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.answer()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        for widget in (*self.edits, *self._titles):
            self._row.removeWidget(widget)
            widget.deleteLater()
        self.edits, self._titles = [], []

    def _say(self, text: str, level: str = "error") -> None:
        self._wrong.setText(text)
        self._wrong.setObjectName("bad" if level == "error" else "warn")
        self._wrong.style().polish(self._wrong)
        self._wrong.setVisible(bool(text))


class Told(QWidget):
    """Two lines of words under the sheet, always there: what is told of a cell, and what can be done by which key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = QLabel(objectName="quiet", textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.offer = QLabel(objectName="quiet", textFormat=Qt.TextFormat.PlainText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for label in (self.said, self.offer):
            label.setMinimumWidth(1)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        box.setSpacing(0)
        box.addWidget(self.said)
        box.addWidget(self.offer)
        self.restyle()

    def tell(self, lines: Sequence[tuple[str, str]], offer: str = "") -> None:
        """Show lines of text, the first in the colour of its level, and what can be done."""
        level = lines[0][1] if lines else "quiet"
        self.said.setText("  ".join(text for text, _level in lines))
        if self.said.objectName() != level:
            self.said.setObjectName(level)
            self.said.style().polish(self.said)
        self.offer.setText(offer)

    def restyle(self) -> None:
        """Take up fonts in force; room for two lines and the keys, so that nothing above moves while somebody types."""
        self.said.setFont(theme.number_font())
        high = self.said.fontMetrics().lineSpacing()
        self.said.setFixedHeight(2 * high)
        self.offer.setFixedHeight(high)
