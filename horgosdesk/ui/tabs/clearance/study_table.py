"""The study as a table: every part with its release time and its stages, each with number, mean, quantiles and share."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QTableView, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import figure_table
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Measure, Row, Value
from horgosdesk.ui.figures import DASH
from horgosdesk.ui.tabs.clearance import study_words as words
from horgosdesk.ui.tabs.clearance.line import stage_name
from horgosdesk.ui.tabs.clearance.study_answer import Answer, Piece

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


class Figures(figure_table.Figures[Line]):
    """The rows as they are shown; exact when they are copied."""

    WORDS: ClassVar[int] = WIDE

    def is_sum(self, row: int) -> bool:
        return self.lines[row].whole

    def text(self, row: int, column: int) -> str:
        line = self.lines[row]
        if column == 0:
            return line.part if row == 0 or self.lines[row - 1].part != line.part else ""
        if column == 1:
            return line.timed
        value = line.figures[column - WIDE]
        if value is None:
            return DASH
        if column - WIDE < 2:
            return words.count(int(value), self.lang)
        return Measure().number(value, self.lang)

    def plain(self, row: int) -> list[str]:
        """A row as Excel takes it, with all digits."""
        line = self.lines[row]
        return [line.part, line.timed, *("" if value is None else repr(value) for value in line.figures)]


class Table(QTableView):
    """Reads like a return; what is copied has every digit and its headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.figures = Figures()
        self.setModel(self.figures)
        figure_table.set_up(self)
        self.restyle()

    def show_answer(self, desk: Desk, answer: Answer) -> None:
        """Show the table of an answer."""
        self.figures.show_lines(lines(desk, answer), headings(), desk.lang)
        self._fit()
        self.setAccessibleName(tr("Study", QT_TRANSLATE_NOOP("Study", "Release time and stages, by part")))

    def drawing(self, note: str) -> Drawing:
        """The table as what a file is written from; note: its source."""
        rows = [(line.part, line.timed, *line.figures) for line in self.figures.lines]
        title = tr("Study", QT_TRANSLATE_NOOP("Study", "Release time and stages, by part"))
        nowhere = Height("", Measure())
        return Drawing(title, Row(()), nowhere, note=note, headings=self.figures.heads, rows=rows)

    def restyle(self) -> None:
        """Take up the fonts in force."""
        figure_table.dress(self)
        self._fit()

    def _fit(self) -> None:
        """As wide as their contents, when that can be seen: the graphs are shown as a rule."""
        self._unfit = not self.isVisible()
        if not self._unfit:
            self.resizeColumnsToContents()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unfit:
            self._fit()

    def copy(self) -> int:
        """Put the selected rows, or all when none or one is selected, on the clipboard; how many."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        rows = chosen if len(chosen) > 1 else range(self.figures.rowCount())
        text = [tab_line(self.figures.heads), *(tab_line(self.figures.plain(row)) for row in rows)]
        QGuiApplication.clipboard().setText("\n".join(text))
        return len(rows)
