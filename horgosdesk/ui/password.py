"""A field for a password that tells when the caps lock is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class PasswordEdit(QLineEdit):
    """Dots in place of letters. caps: the caps lock seems to be on, or off again."""

    caps = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        # a whole password may be pasted, but not more than is one
        self.setMaxLength(200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, held = event.text(), event.modifiers()
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if text.isalpha() and text.lower() != text.upper() and not held & command:
            # Qt does not say how the lock stands: a letter that is large without Shift does
            self.caps.emit(text.isupper() != bool(held & Qt.KeyboardModifier.ShiftModifier))
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caps.emit(False)
