"""The papers of a sample as a narrow list: how each is found, and how far it is. Nothing of what was entered first."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from horgosdesk.core.second import Second
from horgosdesk.ui import theme
from horgosdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("place", "day", "number", "state", "found_by")
PLACE, DAY, NUMBER, STATE, FOUND_BY = range(5)
NUMBERS = (PLACE, NUMBER)
LONGEST = 18
"""Figures of a declaration's number."""


class PaperModel(QAbstractTableModel):
    """Papers with their states: to_key, typed (begun), own, differs, settled, agrees; of differs how many are open."""

    def __init__(self) -> None:
        super().__init__()
        self.papers: Sequence[Second] = ()
        self.states: Mapping[str, tuple[str, int]] = {}

    def show_papers(self, papers: Sequence[Second], states: Mapping[str, tuple[str, int]]) -> None:
        """Show these; where they are the same papers the place stays."""
        same = [one.uid for one in papers] == [one.uid for one in self.papers]
        if not same:
            self.beginResetModel()
        self.papers, self.states = papers, states
        if not same:
            self.endResetModel()
        elif papers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(papers) - 1, FOUND_BY))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.papers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Paper"), self.tr("Day"), self.tr("No."), self.tr("How far"), self.tr("Found by"))
            return titles[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        paper, column = self.papers[index.row()], index.column()
        state, count = self.states.get(paper.uid, ("to_key", 0))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (str(paper.place), paper.day, str(paper.number), self.words(state, count), paper.found_by)[
                    column
                ]
            case Qt.ItemDataRole.ForegroundRole:
                tokens = theme.tokens()
                if column != STATE:
                    return tokens.quiet if state in ("own", "settled", "agrees") else None
                return {"differs": tokens.warn, "own": tokens.quiet, "settled": tokens.ok, "agrees": tokens.ok}.get(
                    state
                )
            case Qt.ItemDataRole.FontRole if column != STATE:
                return theme.number_font()
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(column)
        return None

    def words(self, state: str, count: int) -> str:
        """A state with its sign, so that it is not told by colour alone."""
        return {
            "to_key": "○ " + self.tr("to key"),
            "typed": "◐ " + self.tr("begun"),
            "own": "– " + self.tr("another clerk's"),
            "differs": "≠ " + self.tr("%n to settle", "", count),
            "settled": "✓ " + self.tr("settled"),
            "agrees": "✓ " + self.tr("agrees"),
        }[state]

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class PaperTable(Table):
    """The list; Enter goes to the paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.papers = PaperModel()
        super().__init__(self.papers, COLUMNS, parent)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.setAccessibleName(self.tr("Papers of the sample"))

    @property
    def current(self) -> Second | None:
        """The paper that is chosen."""
        row = self.currentIndex().row()
        return self.papers.papers[row] if 0 <= row < len(self.papers.papers) else None

    def measure(self) -> None:
        """Columns as wide as what they show."""
        self.dress()
        digit = QFontMetrics(theme.number_font()).horizontalAdvance("0")
        for column, figures in ((PLACE, 6), (DAY, 11), (NUMBER, 5), (STATE, 15)):
            self.setColumnWidth(column, digit * figures + theme.space(3))
        self.fit_headings()

    @property
    def wanted(self) -> int:
        """How wide it is with what a paper is found by in full: a number that is cut finds none."""
        longest = QFontMetrics(theme.number_font()).horizontalAdvance("0" * LONGEST)
        header = self.horizontalHeader()
        bar = self.verticalScrollBar().sizeHint().width()
        return sum(header.sectionSize(column) for column in range(FOUND_BY)) + longest + theme.space(6) + bar
