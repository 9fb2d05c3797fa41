"""The lines of the month's checklist as a list: a mark, what is asked, how much was found, and who ticked it off."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from horgosdesk.core.calendar import parse_instant
from horgosdesk.core.instants import show_instant
from horgosdesk.store.checklist import NAMES, Line, counted, title
from horgosdesk.ui import theme
from horgosdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("title", "count", "detail", "ticked")
TITLE, COUNT, DETAIL, TICKED = range(4)
MARKS = {"ok": "check", "look": "warning", "bad": "error", "": "time"}
"""The icon of a line by its level, "" for one that is not worked through yet: told apart by shape, not by colour alone."""


class ChecklistLines(QAbstractTableModel):
    """All lines in their order, those that are not worked through yet among them. toggled: a box was clicked (its row)."""

    toggled = Signal(int)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self.lines: dict[str, Line] = {}
        self.renewed: frozenset[str] = frozenset(NAMES)
        self.working = ""

    def show_lines(self, lines: Mapping[str, Line], renewed: frozenset[str], working: str = "") -> None:
        """Show these. renewed: those that were worked through this time; working: the one under way."""
        self.lines, self.renewed, self.working = dict(lines), renewed, working
        self.dataChanged.emit(self.index(0, 0), self.index(len(NAMES) - 1, len(COLUMNS) - 1))

    def line(self, row: int) -> Line | None:
        """The line of a row; None while it is not worked through."""
        return self.lines.get(NAMES[row]) if 0 <= row < len(NAMES) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICKED else usual

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Asked"), self.tr("Found"), self.tr("What it says"), self.tr("Ticked off"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._side(section) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggled.emit(index.row())
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, line, column = NAMES[index.row()], self.line(index.row()), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(name, line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(name, line, column) if column == DETAIL else None
            case Qt.ItemDataRole.DecorationRole if column == TITLE:
                return self._mark(line)
            case Qt.ItemDataRole.AccessibleTextRole if column == TITLE:
                return f"{title(name)}: {self._level(line)}"
            case Qt.ItemDataRole.CheckStateRole if column == TICKED:
                return self._box(line)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(name, line, column)
            case Qt.ItemDataRole.FontRole if column in (COUNT, TICKED):
                return theme.number_font(bold=column == COUNT and line is not None and not line.settled)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(self._side(column) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, name: str, line: Line | None, column: int) -> str:
        if column == TITLE:
            return title(name)
        if line is None:
            pending = self.tr("being worked through…") if name == self.working else self.tr("not worked through yet")
            return ("", "", pending, "")[column]
        return ("", str(line.count), line.detail, self._ticked(line))[column]

    def _ticked(self, line: Line) -> str:
        if line.level == "bad":
            return self.tr("to be mended")
        if line.tick is None or (line.level == "ok" and line.outdated):
            return ""
        if line.outdated:
            then, now = counted(line.tick.found), str(line.count)
            if then == now:
                return self.tr("ticked at {then}, now others").format(then=then)
            return self.tr("ticked at {then}, now {now}").format(then=then, now=now)
        at_s = int(parse_instant(line.tick.at, self._zone).timestamp())
        said = f"{line.tick.who}, {show_instant(at_s - at_s % 60, self._zone)}"
        return f"{said} ✎" if line.tick.note else said

    def _level(self, line: Line | None) -> str:
        return {
            "ok": self.tr("in order"),
            "look": self.tr("to be looked at"),
            "bad": self.tr("to be mended"),
            "": self.tr("not worked through yet"),
        }[line.level if line else ""]

    def _mark(self, line: Line | None) -> QIcon:
        tokens = theme.tokens()
        ink = {"ok": tokens.ok, "look": tokens.warn, "bad": tokens.bad}.get(line.level if line else "", tokens.quiet)
        if line is not None and line.ticked:
            ink = tokens.quiet
        icon, picture = QIcon(), theme.picture(MARKS[line.level if line else ""], theme.icon_size(), ink, 2.0)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(picture, mode)
        return icon

    def _box(self, line: Line | None) -> int | None:
        if line is None or line.level == "bad" or (line.level == "ok" and not line.ticked):
            return None
        return (Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked).value

    def _ink(self, name: str, line: Line | None, column: int) -> Any:
        tokens = theme.tokens()
        if line is None or name not in self.renewed:
            return None if column == TITLE else tokens.quiet
        if column == TICKED and line.level == "bad":
            return tokens.bad
        if column == TICKED and line.outdated:
            return tokens.warn
        return tokens.quiet if column == DETAIL or (column == COUNT and line.settled) else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if column == COUNT else Qt.AlignmentFlag.AlignLeft


MOST_CUT = 48
"""With less room than so many steps for what the lines say, nothing of it can be read."""


class LineTable(Table):
    """The list of lines: as high as they are, with what they say taking the room that is left."""

    def __init__(self, model: ChecklistLines, parent: QWidget | None = None) -> None:
        super().__init__(model, COLUMNS, parent)
        self.lines = model
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.Stretch)

    @property
    def current(self) -> Line | None:
        """The line that is chosen; None while it is not worked through."""
        return self.lines.line(self.currentIndex().row())

    @property
    def name(self) -> str:
        """The name of the line that is chosen."""
        return NAMES[max(0, self.currentIndex().row())]

    def fit(self) -> None:
        """As high as its lines, and columns as wide as they need; the sentences give way first."""
        head = self.horizontalHeader()
        self.setFixedHeight(head.sizeHint().height() + len(NAMES) * self.verticalHeader().defaultSectionSize() + 2)
        self.setIconSize(QSize(theme.icon_size(), theme.icon_size()))
        words = QFontMetrics(theme.font())
        room = theme.space(2) * 2
        asked = max(words.horizontalAdvance(title(name)) for name in NAMES)
        head.resizeSection(TITLE, asked + theme.icon_size() + room + theme.space(4))
        # the sections' own hints know what is written in them
        figures = max(
            words.horizontalAdvance("00 000"),
            words.horizontalAdvance(self.lines.headerData(COUNT, Qt.Orientation.Horizontal)),
        )
        head.resizeSection(COUNT, figures + room)
        ticked = max(self.sizeHintForColumn(TICKED), words.horizontalAdvance("0" * 16)) + room
        head.resizeSection(TICKED, ticked)
        # in a narrow window what a line says stands below the list alone
        left = self.width() - head.sectionSize(TITLE) - head.sectionSize(COUNT) - ticked
        narrow = left < theme.space(MOST_CUT)
        self.setColumnHidden(DETAIL, narrow)
        head.setStretchLastSection(narrow)
        if narrow:
            head.resizeSection(
                TITLE, min(head.sectionSize(TITLE), max(theme.space(30), head.sectionSize(TITLE) + left))
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
