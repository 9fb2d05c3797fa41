"""Two entries of one paper side by side, field by field, and the keys that settle what differs."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QElapsedTimer, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from horgosdesk.core.cargo import BY_NAME, CARGO
from horgosdesk.core.fields import Rules
from horgosdesk.core.second import Outcome, Second, outcome
from horgosdesk.ui import theme
from horgosdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("sign", "field", "first", "second", "right")
SIGN, FIELD, FIRST, SECOND, RIGHT = range(5)
PAUSE_MS = 700
"""Who has seen that two entries differ stops typing for longer."""


class ComparedModel(QAbstractTableModel):
    """The fields that were compared. ≠ stands before those that differ, ✓ before those of them that are settled."""

    def __init__(self) -> None:
        super().__init__()
        self.paper: Second | None = None
        self.outcome: Outcome | None = None
        self.fields: tuple[str, ...] = ()
        self._values: dict[str, tuple[Any, Any]] = {}
        self._rules: Rules | None = None

    def show_paper(self, paper: Second | None, finder: str, rules: Rules) -> None:
        """Show a paper that is keyed; None for nothing."""
        self.beginResetModel()
        self.paper, self._rules = paper, rules
        self.outcome = outcome(paper, finder) if paper is not None and paper.is_keyed else None
        self.fields, self._values = (), {}
        if paper is not None and self.outcome is not None:
            import json

            first, second = json.loads(paper.stood), json.loads(paper.typed)
            self.fields = self.outcome.compared
            self._values = {
                name: (first.get(BY_NAME[name].column), second.get(BY_NAME[name].column)) for name in self.fields
            }
        self.endResetModel()

    @property
    def open_rows(self) -> list[int]:
        """The rows that wait to be settled."""
        waiting = {one.field for one in self.outcome.open} if self.outcome else set()
        return [row for row, name in enumerate(self.fields) if name in waiting]

    def differs(self, row: int) -> bool:
        """Whether the two entries of a row differ, settled or not."""
        return self.outcome is not None and self.fields[row] in {one.field for one in self.outcome.differing}

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            first, second = (self.paper.first_by, self.paper.keyed_by) if self.paper else ("", "")
            return (
                "",
                self.tr("Field"),
                self.tr("1 First: {who}").format(who=first),
                self.tr("2 Second: {who}").format(who=second),
                self.tr("Settled"),
            )[section]
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return int(left) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.outcome is None:
            return None
        name, column = self.fields[index.row()], index.column()
        differs, settled = self.differs(index.row()), self.outcome.settled.get(name)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(name, column, differs)
            case Qt.ItemDataRole.ToolTipRole if column in (FIRST, SECOND, RIGHT):
                return self._text(name, column, differs)
            case Qt.ItemDataRole.AccessibleTextRole if column == SIGN:
                return self.tr("settled") if settled else self.tr("differs") if differs else self.tr("agrees")
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(column, differs, settled[0] if settled else "")
            case Qt.ItemDataRole.FontRole:
                bold = differs and settled is None and column in (SIGN, FIRST, SECOND)
                return theme.number_font(bold=bold) if column != FIELD else theme.font(bold=differs and settled is None)
        return None

    def _text(self, name: str, column: int, differs: bool) -> str:
        assert self.outcome is not None
        settled = self.outcome.settled.get(name)
        match column:
            case 0:
                return "✓" if settled else "≠" if differs else ""
            case 1:
                return CARGO.title(BY_NAME[name])
            case 2 | 3:
                return self.shown(name, self._values[name][column - FIRST])
        if settled is None:
            return self.tr("1, 2 or type it") if differs else ""
        words = {
            "first": self.tr("the first was right"),
            "second": self.tr("the second was right"),
            "other": self.tr("right is {value}").format(value=self.shown(name, settled[1])),
        }
        return words[settled[0]]

    def shown(self, name: str, value: Any) -> str:
        """A value as the day sheet shows it; empty ones by a sign."""
        assert self._rules is not None
        return "∅" if value in (None, "") else BY_NAME[name].kind.show(value, self._rules)

    def _ink(self, column: int, differs: bool, verdict: str) -> Any:
        tokens = theme.tokens()
        if not differs:
            return tokens.quiet
        if not verdict:
            return tokens.quiet if column == RIGHT else tokens.warn if column != FIELD else None
        if column in (SIGN, RIGHT):
            return tokens.ok
        right = {"first": FIRST, "second": SECOND}.get(verdict)
        return tokens.quiet if column in (FIRST, SECOND) and column != right else None


class ComparedTable(Table):
    """Stands on what is to be settled.

    ahead: a key was not taken, since it was typed ahead, for the next paper, by somebody whose eyes are on paper.
    """

    ahead = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.compared = ComparedModel()
        self.pause_ms = PAUSE_MS
        self._held = QElapsedTimer()
        super().__init__(self.compared, COLUMNS, parent)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.setAccessibleName(self.tr("First and second entry"))

    @property
    def current(self) -> str:
        """The field that is chosen; "" for none."""
        row = self.currentIndex().row()
        return self.compared.fields[row] if 0 <= row < len(self.compared.fields) else ""

    def hold(self) -> None:
        """Take no key that settles anything before the typing has paused."""
        self._held.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._held.isValid() and (enters or (event.text() and event.text().isprintable())):
            if self._held.restart() < self.pause_ms:
                self.ahead.emit()
                return
            self._held.invalidate()
        super().keyPressEvent(event)

    def stand_on_open(self, after: int = -1) -> bool:
        """Go to the next row to be settled, from the top again where none follows; whether there is one."""
        rows = self.compared.open_rows
        if not rows:
            return False
        self.stand_on(next((row for row in rows if row > after), rows[0]))
        return True

    def measure(self) -> None:
        """Columns as wide as the room and their words ask."""
        self.dress()
        digit = QFontMetrics(theme.number_font()).horizontalAdvance("0")
        for column, figures in ((SIGN, 3), (FIELD, 18), (FIRST, 26), (SECOND, 26)):
            self.setColumnWidth(column, digit * figures + theme.space(3))
