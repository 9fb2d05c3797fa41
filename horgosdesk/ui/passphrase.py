"""Two lines for a new passphrase, with a word for how good it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from horgosdesk.core.passphrase import LEAST, strength
from horgosdesk.ui import theme


class NewPassphrase(QWidget):
    """Asks for a passphrase twice. changed: whether it may be taken as it stands."""

    changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = QLineEdit(), QLineEdit()
        self.see = QCheckBox(self.tr("&Show what is typed"))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        # the longest of the hints must not move what stands below
        self.hint.setMinimumHeight(2 * theme.row_height())
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.textChanged.connect(self._judge)
        self.see.toggled.connect(self._show_typed)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        form.addRow(self.tr("&Passphrase"), self.first)
        form.addRow(self.tr("The same a&gain"), self.again)
        form.addRow("", self.see)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(2))
        box.addLayout(form)
        box.addWidget(self.hint)
        self.setFocusProxy(self.first)
        self._judge()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    @property
    def good(self) -> bool:
        """Whether it may be taken: long enough, and twice the same."""
        return strength(self.text) != "short" and self.text == self.again.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def _show_typed(self, on: bool) -> None:
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def _judge(self) -> None:
        level, text = self._words()
        self.hint.setObjectName(level)
        self.hint.style().polish(self.hint)
        self.hint.setText(text)
        self.changed.emit(self.good)

    def _words(self) -> tuple[str, str]:
        if not self.text:
            return "quiet", self.tr("A sentence that nobody else says is best: long, and easy to type.")
        if self.again.text() and not self.text.startswith(self.again.text()):
            return "bad", self.tr("The two lines differ.")
        match strength(self.text):
            case "short":
                return "quiet", self.tr("At least {least} characters.").format(least=LEAST)
            case "weak":
                return "warn", self.tr("Weak: a thief's computer guesses it in days. More words make it better.")
            case "fair":
                return "quiet", self.tr("Fair.")
        return "ok", self.tr("Strong.")
