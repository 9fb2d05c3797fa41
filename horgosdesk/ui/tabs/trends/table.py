"""The table behind the chart: the same exact figures, to read and to copy."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.ui import theme
from horgosdesk.ui.plot import Plot, Value

Index = QModelIndex | QPersistentModelIndex


class Figures(QAbstractTableModel):
    """A plot as rows of spans; for each series its value, last year's and the change."""

    def __init__(self) -> None:
        super().__init__()
        self.plot: Plot | None = None
        self._lang = "en"
        self._columns: list[tuple[str, list[Value], list[Value] | None]] = []
        self._read: dict[int, list[Value]] = {}

    def show_plot(self, plot: Plot, lang: str) -> None:
        """Show this plot's figures."""
        self.beginResetModel()
        self.plot, self._lang = plot, lang
        self._columns, self._read = [], {}
        now = [(series.title, list(series.now)) for series in plot.series]
        base = [list(series.base) for series in plot.series if series.base]
        told = [_by_row(plot, [values for _, values in now]), _by_row(plot, base)]
        if plot.total:
            now.append((plot.total, _summed([values for _, values in now])))
            base += [_summed(base)] if base else []
        for place, (title, values) in enumerate(now):
            if place < len(told[0]):
                self._read |= {len(self._columns) + at: side[place] for at, side in enumerate(told) if side}
            self._columns.append((self._head(title, plot.now_title, plot.unit), values, None))
            if base:
                self._columns.append((self._head(title, plot.base_title, plot.unit), base[place], None))
                self._columns.append((self._head(title, "±"), values, base[place]))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.plot is None else len(self.plot.spans)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.plot is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section][0]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        elif role == Qt.ItemDataRole.DisplayRole:
            return self.plot.span_name(self.plot.spans[section], self._lang)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.plot is None or not index.isValid():
            return None
        _title, values, base = self._columns[index.column()]
        value = values[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if base is None or self.plot.compare is None:
                return self.plot.tell(self._read.get(index.column(), values)[index.row()])
            return self.plot.compare(value, base[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole and base is None and self.plot.exact and (value or 0) % self.plot.grain:
            return f"{self.plot.exact(value)} {self.plot.unit}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def value(self, index: Index) -> Value | str:
        """What a cell stands for: the exact value, or the change in words."""
        _title, values, base = self._columns[index.column()]
        return values[index.row()] if base is None else str(self.data(index))

    def _head(self, title: str, year: str, unit: str = "") -> str:
        assert self.plot is not None
        below = " · ".join(part for part in (year, unit) if part)
        return f"{title}\n{below}" if len(self.plot.series) > 1 or not year else below


class Table(QTableView):
    """Reads like a return; Ctrl+C copies what is selected, or all of it. picked, opened: a row's span."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures = Figures()
        self.setModel(self.figures)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(lambda index: self.opened.emit(self._span(index.row())))
        self.restyle()

    def show_plot(self, plot: Plot, lang: str) -> None:
        """Show another plot; row and scroll stay where the spans are the same."""
        same = self.figures.plot is not None and list(self.figures.plot.spans) == list(plot.spans)
        at, scrolled = self.currentIndex(), (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        row, column = at.row(), at.column()
        self.blockSignals(True)
        self.figures.show_plot(plot, lang)
        self.resizeColumnsToContents()
        if same and row >= 0:
            self.setCurrentIndex(self.figures.index(row, min(column, self.figures.columnCount() - 1)))
            self.horizontalScrollBar().setValue(scrolled[0])
            self.verticalScrollBar().setValue(scrolled[1])
        self.blockSignals(False)
        self.setAccessibleName(plot.title)

    def go_to(self, span: str) -> None:
        """Stand on a span's row, without telling so; on the newest known one when it has none."""
        plot = self.figures.plot
        if plot is None or not self.figures.columnCount():
            return
        known = [place for series in plot.series for place, value in enumerate(series.now) if value is not None]
        row = plot.spans.index(span) if span in plot.spans else max(known, default=0)
        self.blockSignals(True)
        self.setCurrentIndex(self.figures.index(row, max(0, self.currentIndex().column())))
        self.blockSignals(False)

    def restyle(self) -> None:
        """Take up the fonts in force."""
        self.setFont(theme.number_font())
        theme.wear(self, theme.cells())
        self.verticalHeader().setFont(theme.number_font())
        self.horizontalHeader().setFont(theme.number_font())
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.resizeColumnsToContents()

    def copy(self, plain: Callable[[Value], str]) -> int:
        """Put the selected cells, or all when one or none is selected, on the clipboard with their headings; how many rows."""
        model, plot = self.figures, self.figures.plot
        if plot is None:
            return 0
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
        whole = len(chosen) < 2
        rows = range(model.rowCount()) if whole else sorted({row for row, _ in chosen})
        columns = range(model.columnCount()) if whole else sorted({column for _, column in chosen})
        heading = [model.headerData(column, Qt.Orientation.Horizontal).replace("\n", " ") for column in columns]
        lines = [["", *heading]]
        for row in rows:
            line = [plot.spans[row]]
            for column in columns:
                value = model.value(model.index(row, column)) if whole or (row, column) in chosen else None
                line.append(value if isinstance(value, str) else plain(value))
            lines.append(line)
        QGuiApplication.clipboard().setText("\n".join(tab_line(line) for line in lines))
        return len(rows)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.picked.emit(self._span(current.row()))

    def _span(self, row: int) -> str:
        return self.figures.plot.spans[row] if self.figures.plot is not None else ""


def _by_row(plot: Plot, columns: list[list[Value]]) -> list[list[Value]]:
    """The columns as they are read, so that each row adds up to its sum."""
    return [list(column) for column in zip(*map(plot.read, zip(*columns, strict=True)), strict=True)]


def _summed(rows: list[list[Value]]) -> list[Value]:
    return [
        None if all(value is None for value in column) else sum(value or 0 for value in column)
        for column in zip(*rows, strict=True)
    ]
