"""The estimates as a table: a row for all and one for each class of hours to go."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study.eta_quality import Quality
from horgosdesk.ui import theme
from horgosdesk.ui.drawing import Measure
from horgosdesk.ui.tabs.trains import quality_words as words
from horgosdesk.ui.tabs.trains.quality_answer import FEW_CASES
from horgosdesk.ui.tabs.trains.quality_drawings import cells, headings, rows

Index = QModelIndex | QPersistentModelIndex
COUNTS = (1, 3)
MINUTES = (2, 4, 5, 10)
WITH_A_PLAN = (3, 4)
"""Columns that say something of their own only where some trains had no plan."""
CHANGE = 6


class Figures(QAbstractTableModel):
    """The rows as they are shown; exact when they are copied."""

    def __init__(self) -> None:
        super().__init__()
        self.classes: Sequence[Quality] = ()
        self._heads: list[str] = []
        self._lang = "en"

    def show_classes(self, classes: Sequence[Quality], lang: str) -> None:
        """Show these."""
        self.beginResetModel()
        self.classes, self._heads, self._lang = classes, headings(), lang
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.classes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            # the unit on a line of its own, so that the figures decide how wide a column is
            return "\n".join(re.split(r", |，", self._heads[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignBottom)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        of, column = self.classes[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(of, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole:
                return theme.number_font(bold=index.row() == 0)
            case Qt.ItemDataRole.ForegroundRole:
                return theme.tokens().quiet if of.cases < FEW_CASES else None
            case Qt.ItemDataRole.ToolTipRole:
                few = of.cases and of.cases < FEW_CASES
                return tr("Quality", QT_TRANSLATE_NOOP("Quality", "Too few to go by")) if few else None
        return None

    def text(self, of: Quality, column: int) -> str:
        """What a cell says."""
        if not column:
            return words.class_name(of)
        value = cells(of)[column - 1]
        if column in COUNTS:
            return words.count(value, self._lang)
        if column in MINUTES:
            return words.minutes().number(value, self._lang)
        return words.signed(Measure(), value, self._lang) if column == CHANGE else Measure().number(value, self._lang)

    def plain(self) -> list[list[str]]:
        """All as Excel takes it, with all digits."""
        exact = [["" if value is None else str(value) for value in row] for row in rows(self.classes)]
        return [list(self._heads), *exact]


class Table(QTableView):
    """As high as its rows, as wide as its columns."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = Figures()
        self.setModel(self.figures)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def show_classes(self, classes: Sequence[Quality], lang: str) -> None:
        """Show these."""
        self.figures.show_classes(classes, lang)
        self.setAccessibleName(tr("Quality", QT_TRANSLATE_NOOP("Quality", "Quality of the estimates by hours to go")))
        for column in WITH_A_PLAN:
            self.setColumnHidden(column, all(of.planned == of.cases for of in classes))
        self._fit()

    def restyle(self) -> None:
        """Take up the fonts in force."""
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.space(2)}px; }}")
        self.horizontalHeader().setFont(theme.number_font())
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self._fit()

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        for column in range(self.figures.columnCount()):
            self.setColumnWidth(column, max(self.columnWidth(column), theme.space(14)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader()
        rows_high = self.figures.rowCount() * self.verticalHeader().defaultSectionSize()
        return QSize(header.length(), header.sizeHint().height() + rows_high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(60), self.sizeHint().height())

    def copy(self) -> int:
        """Put all rows with their headings on the clipboard; how many rows."""
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in self.figures.plain()))
        return self.figures.rowCount()
