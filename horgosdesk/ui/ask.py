"""One question in one line at the foot of a tab: no dialog where a line will do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.ui import theme


class Ask(QWidget):
    """Asks for a text; Enter answers, Escape leaves everything as it was. An answer that raises Problem asks again."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.answer = QLineEdit()
        self._wrong = QLabel(objectName="bad", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._ok = QPushButton()
        self._no = QPushButton()
        self._question.setBuddy(self.answer)
        # words, however long, must not widen what stands above the line
        self._question.setMinimumWidth(1)
        self._wrong.setMinimumWidth(1)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self._question)
        row.addWidget(self.answer, 1)
        row.addWidget(self._ok)
        row.addWidget(self._no)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        box.setSpacing(theme.space(1))
        box.addLayout(row)
        box.addWidget(self._wrong)
        self._wrong.hide()
        self.answer.returnPressed.connect(self._answered)
        self._ok.clicked.connect(self._answered)
        self._no.clicked.connect(self.leave)
        self._take: Callable[[str], None] = lambda _text: None
        self.hide()

    def ask(self, question: str, take: Callable[[str], None], text: str = "", ok: str = "", *, hint: str = "") -> None:
        """Ask; `take` gets the answer, and may raise Problem to have it asked again with what is wrong.

        hint: how an answer may look, shown where it is typed.
        """
        self._question.setText(question)
        self._question.setToolTip(question)
        self._take = take
        self._say("")
        self.answer.setPlaceholderText(hint)
        self._ok.setText(ok or self.tr("OK"))
        self._no.setText(self.tr("Cancel"))
        self.answer.setText(text)
        self.answer.setAccessibleName(" ".join(filter(None, (question, hint))))
        self.answer.selectAll()
        self.show()
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close without an answer."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _answered(self) -> None:
        try:
            self._take(self.answer.text())
        except Problem as problem:
            self._say(str(problem), problem.level)
            self.answer.setFocus()
        else:
            self.leave()

    def _say(self, text: str, level: str = "error") -> None:
        self._wrong.setText(text)
        self._wrong.setObjectName("bad" if level == "error" else "warn")
        self._wrong.style().polish(self._wrong)
        self._wrong.setVisible(bool(text))
