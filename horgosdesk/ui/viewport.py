"""Room for a page that needs more than there is, on a small screen or a large scale: it is scrolled instead of squeezed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Pages of which the one that is shown says how much room is needed; those behind need none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        if shown is None:
            return super().minimumSizeHint()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        # what a page's texts would like at this width is no need: the scroll area would take it for one
        return -1


class Viewport(QScrollArea):
    """Shows pages as large as there is room, and never smaller than they can be read."""

    def __init__(self, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(pages)
        pages.currentChanged.connect(lambda _at: self.begin())

    def begin(self) -> None:
        """Another page: from its upper left corner on."""
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def begin(page: QWidget) -> None:
    """Another page in a page: the viewport that it stands in shows it from its upper left corner on."""
    above = page.parentWidget()
    while above is not None and not isinstance(above, Viewport):
        above = above.parentWidget()
    if above is not None:
        above.begin()
