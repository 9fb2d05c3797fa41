"""Widgets in a line, in several where the window is too narrow for one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.flow import Flow


class Steady(Flow):
    """A flow that tells nobody that its height goes by its width: see `Lines`."""

    def hasHeightForWidth(self) -> bool:
        return False


class Lines(QWidget):
    """As many lines as its widgets need at its width, and never lower than they are.

    It says so by its hints: of a height for a width Qt takes the wished one for the least, and squeezes what stands beside.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Steady(self)
        self._flow.setSpacing(theme.space(2))

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._flow.minimumSize().width(), self.heightForWidth(max(1, self.width())))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def add(self, *widgets: QWidget) -> None:
        """What stands together: never parted by the end of a line."""
        if len(widgets) == 1:
            self._flow.addWidget(widgets[0])
            return
        together = QWidget(self)
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._flow.spacing())
        for widget in widgets:
            row.addWidget(widget)
        self._flow.addWidget(together)
