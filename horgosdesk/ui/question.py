"""A question at the foot of a page, asked once and answered there."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from horgosdesk.ui import theme


class Question(QFrame):
    """A sentence and two buttons at the foot; No has the focus, so that Enter changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.words = QLabel(wordWrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.yes = QPushButton()
        self.no = QPushButton()
        self.no.setAutoDefault(True)
        self.yes.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.space(2)] * 4)
        row.setSpacing(theme.space(2))
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, text: str, yes: str, no: str) -> None:
        """Ask this."""
        self.words.setText(text)
        self.yes.setText(yes)
        self.no.setText(no)
        self.show()
        # after the click or key that asked has been dealt with
        QTimer.singleShot(0, self.no, self.no.setFocus)
