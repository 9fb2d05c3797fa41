"""The estimates as a table: a row for all and one for each class of hours to go."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTableView

from horgosdesk.core.formula import tab_line
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study.eta_quality import Quality
from horgosdesk.ui import figure_table, theme
from horgosdesk.ui.drawing import Measure
from horgosdesk.ui.figure_table import Index
from horgosdesk.ui.tabs.trains import quality_words as words
from horgosdesk.ui.tabs.trains.quality_answer import FEW_CASES
from horgosdesk.ui.tabs.trains.quality_drawings import cells, headings, rows

COUNTS = (1, 3)
MINUTES = (2, 4, 5, 10)
WITH_A_PLAN = (3, 4)
"""Columns that say something of their own only where some trains had no plan."""
CHANGE = 6


class Figures(figure_table.Figures[Quality]):
    """The rows as they are shown; exact when they are copied."""

    def is_sum(self, row: int) -> bool:
        return row == 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.ToolTipRole):
            cases = self.lines[index.row()].cases
            if role == Qt.ItemDataRole.ForegroundRole:
                return theme.tokens().quiet if cases < FEW_CASES else None
            few = cases and cases < FEW_CASES
            return tr("Quality", QT_TRANSLATE_NOOP("Quality", "Too few to go by")) if few else None
        return super().data(index, role)

    def text(self, row: int, column: int) -> str:
        of = self.lines[row]
        if not column:
            return words.class_name(of)
        value = cells(of)[column - 1]
        if column in COUNTS:
            return words.count(value, self.lang)
        if column in MINUTES:
            return words.minutes().number(value, self.lang)
        return words.signed(Measure(), value, self.lang) if column == CHANGE else Measure().number(value, self.lang)

    def plain(self) -> list[list[str]]:
        """All as Excel takes it, with all digits."""
        exact = [["" if value is None else str(value) for value in row] for row in rows(self.lines)]
        return [list(self.heads), *exact]


class Table(QTableView):
    """As high as its rows, as wide as its columns."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = Figures()
        self.setModel(self.figures)
        figure_table.set_up(self)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_classes(self, classes: Sequence[Quality], lang: str) -> None:
        """Show these."""
        self.figures.show_lines(classes, headings(), lang)
        self.setAccessibleName(tr("Quality", QT_TRANSLATE_NOOP("Quality", "Quality of the estimates by hours to go")))
        for column in WITH_A_PLAN:
            self.setColumnHidden(column, all(of.planned == of.cases for of in classes))
        self._fit()

    def restyle(self) -> None:
        """Take up the fonts in force."""
        figure_table.dress(self)
        self._fit()

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        for column in range(self.figures.columnCount()):
            self.setColumnWidth(column, max(self.columnWidth(column), theme.space(14)))
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # its scroll bar needs room of its own
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader()
        rows_high = self.figures.rowCount() * self.verticalHeader().defaultSectionSize()
        edge = 2 * self.frameWidth()
        if 0 < self.width() < header.length():
            rows_high += self.horizontalScrollBar().sizeHint().height()
        return QSize(header.length() + edge, header.sizeHint().height() + rows_high + edge)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(60), self.sizeHint().height())

    def copy(self) -> int:
        """Put all rows with their headings on the clipboard; how many rows."""
        QGuiApplication.clipboard().setText("\n".join(tab_line(line) for line in self.figures.plain()))
        return self.figures.rowCount()
