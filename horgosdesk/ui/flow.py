"""Widgets in lines, as words in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from horgosdesk.ui import theme


class Flow(QLayout):
    """Puts widgets in lines, as words in a paragraph."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width: the layout around it asks some hundred times for the same few until anything in it changes."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.space(1))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def clear(self) -> None:
        """Delete all widgets in it."""
        self._heights.clear()
        while self._items:
            widget = self._items.pop().widget()
            widget.hide()
            widget.deleteLater()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._lay(box, move=True)

    def _lay(self, box: QRect, *, move: bool) -> int:
        x, y = box.x(), box.y()
        line: list[tuple[QLayoutItem, int, QSize]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            # what is longer than a line gives way as far as it can
            size.setWidth(max(item.minimumSize().width(), min(size.width(), box.width())))
            if line and x + size.width() > box.right() + 1:
                x, y = box.x(), y + _set(line, y, move=move) + self.spacing()
                line = []
            line.append((item, x, size))
            x += size.width() + self.spacing()
        return y + _set(line, y, move=move) - box.y()


def _set(line: list[tuple[QLayoutItem, int, QSize]], top: int, *, move: bool) -> int:
    """Put a line's widgets on its middle; how high it is."""
    height = max((size.height() for _item, _x, size in line), default=0)
    for item, x, size in line if move else ():
        item.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
    return height
