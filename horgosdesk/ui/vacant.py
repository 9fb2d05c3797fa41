"""What an empty table says in its place: the first step, not a void."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel

from horgosdesk.ui import theme


class Vacant(QLabel):
    """Quiet words in the middle of a table; clicks and keys go to the table as ever."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view.viewport(), objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        view.viewport().installEventFilter(self)
        self.hide()

    def tell(self, text: str) -> None:
        """Say this; an empty text takes the words away."""
        if text != self.text() or self.isHidden() != (not text):
            self.setText(text)
            self.setVisible(bool(text))
            self._view.setAccessibleDescription(text)
            self._place()

    def _place(self) -> None:
        room = self._view.viewport().rect()
        above = min(3 * theme.row_height(), room.height() // 3)  # a row that waits for typing stays free
        self.setGeometry(room.adjusted(theme.space(8), above, -theme.space(8), -theme.space(2)))

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
