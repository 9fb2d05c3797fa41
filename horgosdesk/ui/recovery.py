"""The recovery key, shown once: on the screen, on the clipboard, on paper."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from horgosdesk.ui import theme


class Recovery(QWidget):
    """Shows a recovery key until somebody says that it is written down. confirmed: whether they did."""

    confirmed = Signal(bool)

    def __init__(self, port: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._port = port
        what = QLabel(
            self.tr(
                "Who loses the passphrase opens the data with this recovery key, and in no other way. It is shown this once and kept nowhere: write it down or print it, and lock the paper away from this computer."
            )
        )
        what.setWordWrap(True)
        self.key = QLabel()
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(theme.font(1.4).pointSizeF())
        self.key.setFont(font)
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*[theme.space(4)] * 4)
        inner.addWidget(self.key)
        self.copy = QPushButton(theme.icon("copy"), self.tr("&Copy"))
        self.print = QPushButton(theme.icon("print"), self.tr("&Print…"))
        self.sure = QCheckBox(self.tr("I have &written it down"))
        for button in (self.copy, self.print):
            button.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.key.text()))
        self.print.clicked.connect(self._print)
        self.sure.toggled.connect(self.confirmed)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.copy)
        row.addWidget(self.print)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(4))
        box.addWidget(what)
        box.addWidget(card)
        box.addLayout(row)
        box.addWidget(self.sure)
        self.setFocusProxy(self.sure)

    def show_key(self, text: str) -> None:
        """Show another key, not yet confirmed."""
        self.key.setText(text)
        self.sure.setChecked(False)

    def sheet(self) -> str:
        """The sheet that is printed, as HTML."""
        title = self.tr("HorgosDesk: recovery key")
        use = self.tr(
            "Start HorgosDesk, choose “Recovery key…” where it asks for the passphrase, and type this. Keep this sheet locked away, not beside the computer."
        )
        return (
            f"<h2>{escape(title)}</h2><p>{escape(self._port)}</p>"
            f"<p style='font-family: monospace; font-size: 18pt'>{escape(self.key.text())}</p><p>{escape(use)}</p>"
        )

    def _print(self) -> None:
        from horgosdesk.ui import printing

        draw = printing.of_html(self.sheet(), printing.Running())
        printing.preview(self, self.tr("HorgosDesk: recovery key"), draw, upright=True)
