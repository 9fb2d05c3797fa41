"""The study as a table: every part with its release time and its stages, each with number, mean, quantiles and share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Measure, Row, Value
from horgosdesk.ui.figures import DASH
from horgosdesk.ui.tabs.clearance import study_words as words
from horgosdesk.ui.tabs.clearance.line import stage_name
from horgosdesk.ui.tabs.clearance.study_answer import Answer, Piece

Index = QModelIndex | QPersistentModelIndex
WIDE = 2
"""Columns of words at the left; the others are figures."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: the part (only in its first row), what is timed, and its figures as they are exactly."""

    part: str
    timed: str
    figures: tuple[Value, ...]
    whole: bool


def headings() -> list[str]:
    """Of the columns, with their units."""
    return [
        tr("Study", QT_TRANSLATE_NOOP("Study", "Part")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "From arrival, or of a stage")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Consignments")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Open")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Mean of the done, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Median, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "95 % from, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "95 % to, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "75 %, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "90 %, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Target, h")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Within target, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "95 % from, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "95 % to, %")),
        tr("Study", QT_TRANSLATE_NOOP("Study", "Part of the mean, h")),
    ]


def lines(desk: Desk, answer: Answer) -> list[Line]:
    """All rows: the sides when comparing, else all together and then every part of the cut."""
    found: list[Line] = []
    pieces = answer.sides or ([answer.whole, *answer.every] if answer.choice.cut else [answer.whole])
    for piece in pieces:
        found += _piece(desk, answer, piece)
    return found


def _piece(desk: Desk, answer: Answer, piece: Piece) -> list[Line]:
    if answer.sides:
        name = words.side_name(piece.key)
    else:
        name = words.name_of(desk, "" if piece is answer.whole else answer.choice.cut, piece.key)
    release = tr("Study", QT_TRANSLATE_NOOP("Study", "Release time"))
    whole = piece.group.summary
    rows = [Line(name, release, (*words.cells(whole), whole.mean_h), whole=True)]
    for code, stage in piece.group.stages.items():
        rows.append(Line(name, stage_name(desk, code), (*words.cells(stage), stage.adds_h), whole=False))
    return rows


class Figures(QAbstractTableModel):
    """The rows as they are shown; exact when they are copied."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()
        self._heads: list[str] = []
        self._lang = "en"

    def show_lines(self, lines: Sequence[Line], lang: str) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines, self._heads, self._lang = lines, headings(), lang
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            # the unit on a line of its own, so that the figures decide how wide a column is
            return "\n".join(re.split(r", |，", self._heads[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section < WIDE else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignBottom)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column, index.row())
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if column < WIDE else Qt.AlignmentFlag.AlignRight
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole:
                return theme.number_font(bold=line.whole)
        return None

    def _text(self, line: Line, column: int, row: int) -> str:
        if column == 0:
            return line.part if row == 0 or self.lines[row - 1].part != line.part else ""
        if column == 1:
            return line.timed
        value = line.figures[column - WIDE]
        if value is None:
            return DASH
        if column - WIDE < 2:
            return words.count(int(value), self._lang)
        return Measure().number(value, self._lang)

    def plain(self, row: int) -> list[str]:
        """A row as Excel takes it, with all digits."""
        line = self.lines[row]
        return [line.part, line.timed, *("" if value is None else repr(value) for value in line.figures)]

    @property
    def heads(self) -> list[str]:
        """The headings that are shown."""
        return list(self._heads)


class Table(QTableView):
    """Reads like a return; what is copied has every digit and its headings."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = Figures()
        self.setModel(self.figures)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.restyle()

    def show_answer(self, desk: Desk, answer: Answer) -> None:
        """Show the table of an answer."""
        self.figures.show_lines(lines(desk, answer), desk.lang)
        self.resizeColumnsToContents()
        self.setAccessibleName(tr("Study", QT_TRANSLATE_NOOP("Study", "Release time and stages, by part")))

    def drawing(self, note: str) -> Drawing:
        """The table as what a file is written from; note: its source."""
        rows = [(line.part, line.timed, *line.figures) for line in self.figures.lines]
        title = tr("Study", QT_TRANSLATE_NOOP("Study", "Release time and stages, by part"))
        nowhere = Height("", Measure())
        return Drawing(title, Row(()), nowhere, note=note, headings=self.figures.heads, rows=rows)

    def restyle(self) -> None:
        """Take up the fonts in force."""
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.space(2)}px; }}")
        self.horizontalHeader().setFont(theme.number_font())
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.resizeColumnsToContents()

    def copy(self) -> int:
        """Put the selected rows, or all when none or one is selected, on the clipboard; how many."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = chosen if len(chosen) > 1 else range(self.figures.rowCount())
        text = ["\t".join(self.figures.heads), *("\t".join(self.figures.plain(row)) for row in rows)]
        QGuiApplication.clipboard().setText("\n".join(text))
        return len(rows)
