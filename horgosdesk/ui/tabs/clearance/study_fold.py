"""The graphs of the study: two by two where there is room, else one below the other, and under all what they rest on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from horgosdesk.ui import theme

ACROSS = 2


class Fold(QWidget):
    """Lays out graphs; those that are hidden leave their room to the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._graphs: Sequence[QWidget] = ()
        self._across = ACROSS
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def hold(self, graphs: Sequence[QWidget], under: QWidget) -> None:
        """Lay out these. under: a line below them all."""
        self._graphs = graphs
        for graph in graphs:
            self._grid.addWidget(graph)
        self._grid.addWidget(under, len(graphs), 0, 1, ACROSS)
        self.arrange()

    def arrange(self) -> None:
        """Take up which graphs are shown, and how wide it is."""
        grid, shown = self._grid, [graph for graph in self._graphs if not graph.isHidden()]
        for place, graph in enumerate(self._graphs):
            grid.removeWidget(graph)
            grid.addWidget(graph, place // self._across, place % self._across)
        lines = {place // self._across for place, graph in enumerate(self._graphs) if graph in shown}
        columns = {place % self._across for place, graph in enumerate(self._graphs) if graph in shown}
        for line in range(len(self._graphs)):
            grid.setRowStretch(line, int(line in lines))
        for column in range(ACROSS):
            grid.setColumnStretch(column, int(column in columns))
        grid.setHorizontalSpacing(theme.space(2) if len(columns) > 1 else 0)
        grid.setVerticalSpacing(theme.space(0.5) if len(lines) > 1 else 0)

    def minimumSizeHint(self) -> QSize:
        # it folds itself up to one column
        return QSize(self._widest, super().minimumSizeHint().height())

    @property
    def _widest(self) -> int:
        return max((graph.minimumSizeHint().width() for graph in self._graphs if not graph.isHidden()), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across = ACROSS if event.size().width() >= ACROSS * self._widest + theme.space(2) else 1
        if across != self._across:
            self._across = across
            self.arrange()
