"""The versions of a contest side by side, field by field, and the keys that choose between them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from horgosdesk.store.contests import Choice
from horgosdesk.ui import theme
from horgosdesk.ui.contests_words import Line
from horgosdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("sign", "field", "before", "stored", "waiting", "holds")
SIGN, FIELD, BEFORE, STORED, WAITING, HOLDS = range(6)
SIDES: Mapping[Choice, int] = {"stored": STORED, "waiting": WAITING}


class ComparedModel(QAbstractTableModel):
    """The lines. ≠ stands before those that differ, ✓ before those of them for which somebody has chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()
        self.chosen: dict[str, Choice] = {}
        self._heads = ("", "")
        self._tips = ("", "")
        self._is_open = True

    def show_lines(
        self,
        lines: Sequence[Line],
        chosen: dict[str, Choice],
        heads: tuple[str, str] = ("", ""),
        tips: tuple[str, str] = ("", ""),
        *,
        is_open: bool = True,
    ) -> None:
        """Show these; chosen: by column, changed by who chooses; heads, tips: whose the two versions are, and of when."""
        self.beginResetModel()
        self._is_open = is_open
        self.lines, self.chosen, self._heads, self._tips = lines, chosen, heads, tips
        self.endResetModel()

    @property
    def open_rows(self) -> list[int]:
        """The rows for which nobody has chosen yet."""
        return [row for row, line in enumerate(self.lines) if line.differs and line.column not in self.chosen]

    def choose(self, rows: Sequence[int], choice: Choice) -> None:
        """Have one of the versions hold in some rows, as far as these differ."""
        self.chosen.update({self.lines[row].column: choice for row in rows if self.lines[row].differs})
        self.tell()

    def merge(self) -> None:
        """Have what only one of the two changed hold, where nobody has chosen yet."""
        for line in self.lines:
            if line.differs and line.alone:
                self.chosen.setdefault(line.column, line.alone)
        self.tell()

    def tell(self) -> None:
        """Something else is chosen."""
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, HOLDS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        head = ("", self.tr("Field"), self.tr("Before both"), *self._heads, self.tr("Holds"))[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head
        if role == Qt.ItemDataRole.ToolTipRole:
            tip = self._tips[section - STORED] if section in (STORED, WAITING) else ""
            return "\n".join(filter(None, (head, tip)))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return int(left) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        choice = self.chosen.get(line.column) if line.differs else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column, choice)
            case Qt.ItemDataRole.ToolTipRole if column in (BEFORE, STORED, WAITING):
                return self._text(line, column, choice)
            case Qt.ItemDataRole.AccessibleTextRole if column == SIGN:
                return self.tr("chosen") if choice else self.tr("differs") if line.differs else self.tr("agrees")
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(line, column, choice)
            case Qt.ItemDataRole.FontRole:
                bold = line.differs and (SIDES[choice] == column if choice else column in _changed(line))
                return theme.number_font(bold=bold) if column != FIELD else theme.font(bold=line.differs)
        return None

    def _text(self, line: Line, column: int, choice: Choice | None) -> str:
        match column:
            case 0:
                return "✓" if choice else "≠" if line.differs else ""
            case 1:
                return line.title
            case 2 | 3 | 4:
                return (line.before, line.stored, line.waiting)[column - BEFORE]
        if not line.differs:
            return ""
        words = {"stored": self.tr("← 1 stored"), "waiting": self.tr("→ 2 waiting")}
        return words[choice] if choice else self.tr("1 or 2?") if self._is_open else self.tr("changed since")

    def _ink(self, line: Line, column: int, choice: Choice | None) -> Any:
        tokens = theme.tokens()
        if not line.differs or column == BEFORE:
            return tokens.quiet
        if column == FIELD:
            return None
        if choice is None:
            return tokens.warn if column in _changed(line) else tokens.quiet
        return tokens.ok if column in (SIGN, SIDES[choice], HOLDS) else tokens.quiet


def _changed(line: Line) -> tuple[int, ...]:
    """The columns of the versions that changed a line."""
    return (SIGN, SIDES[line.alone]) if line.alone else (SIGN, STORED, WAITING)


class ComparedTable(Table):
    """Up and Down go through the fields; 1 or ← and 2 or → say which version holds in the one that is stood on.

    chosen: somebody chose. can_choose: asked before; a settled contest is only looked at.
    """

    chosen = Signal()

    def __init__(self, can_choose: Callable[[], bool], parent: QWidget | None = None) -> None:
        self.compared = ComparedModel()
        self._can_choose = can_choose
        super().__init__(self.compared, COLUMNS, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsMovable(False)
        # a name may be as long as it likes
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("The two versions"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Choice] = {
            Qt.Key.Key_1: "stored",
            Qt.Key.Key_Left: "stored",
            Qt.Key.Key_2: "waiting",
            Qt.Key.Key_Right: "waiting",
        }
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        choice = keys.get(event.key()) if not held else None
        if choice is None:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid() and self._can_choose():
            self.choose(choice, [self.currentIndex().row()])

    def choose(self, choice: Choice, rows: Sequence[int] | None = None) -> None:
        """Have a version hold in some rows, None for all, and go on to what is still open."""
        here = self.currentIndex().row()
        self.compared.choose(range(len(self.compared.lines)) if rows is None else rows, choice)
        following = [row for row in self.compared.open_rows if row > here]
        if rows is not None and following:
            self.stand_on(following[0])
        self.chosen.emit()

    def stand_on_open(self) -> None:
        """Go to the first field for which nobody has chosen, else to the first."""
        if self.compared.lines:
            self.stand_on(next(iter(self.compared.open_rows), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def measure(self) -> None:
        """Take up the fonts in force."""
        self.dress()
        self._share()

    def _share(self) -> None:
        """Columns as wide as their words ask; the versions share what is left."""
        digit = QFontMetrics(theme.number_font()).horizontalAdvance("0")
        fixed = {SIGN: 3, FIELD: 17, HOLDS: 15}
        room = self.viewport().width() - sum((digit * figures + theme.space(3)) for figures in fixed.values())
        for column in range(HOLDS):
            wide = digit * fixed[column] + theme.space(3) if column in fixed else max(digit * 16, room // 3)
            self.setColumnWidth(column, wide)
