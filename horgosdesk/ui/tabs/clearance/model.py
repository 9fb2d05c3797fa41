"""The board's rows: open consignments, the most urgent first, each with what is left of its time."""

import bisect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from horgosdesk.core.clearance import CARRIED_BY, CLEARANCE, Clearance, Standing, duration, standing
from horgosdesk.core.identifiers import read_container
from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.order import by_name
from horgosdesk.core.targets import Targets
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import clearance
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH
from horgosdesk.ui.watch import SOON_PCT

if TYPE_CHECKING:
    # numpy takes longer to import than the board to paint
    from horgosdesk.study.chances import Chances

Index = QModelIndex | QPersistentModelIndex
Scope = Literal["open", "released", "found"]
State = Literal["expected", "none", "time", "soon", "late", "over"]
"""How a consignment stands against its target: not arrived, without target, on time, soon late, late, released."""

NEVER_S = 1 << 40
"""A deadline after all others, of consignments that have none."""


_COLUMN = {name: place for place, name in enumerate(CLEARANCE.columns)}
_ARRIVED, _RELEASED = _COLUMN["arrived_s"], _COLUMN["released_s"]
_KIND = itemgetter(*(_COLUMN[name] for name in ("direction", "mode", "lane")))
_SEARCHED = itemgetter(*(_COLUMN[name] for name in ("declaration_no", *CARRIED_BY)))
_TRADER = _COLUMN["trader"]


class Row:
    """A consignment on the board, made a record when it is first looked at.

    raw: as a row of the table. deadline_s: the instant its target ends; NEVER_S without target or arrival.
    """

    __slots__ = ("_record", "_standing", "deadline_s", "raw", "target_s")

    def __init__(self, raw: Sequence[Any], target_s: int | None) -> None:
        self.raw = raw
        self.target_s = target_s
        arrived_s = raw[_ARRIVED]
        self.deadline_s: int = NEVER_S if arrived_s is None or target_s is None else arrived_s + target_s
        self._record: Clearance | None = None
        self._standing: Standing | Literal[False] | None = False

    @property
    def key(self) -> bytes:
        """The uid as the table keeps it."""
        return bytes(self.raw[0])

    @property
    def record(self) -> Clearance:
        """The consignment."""
        if self._record is None:
            self._record = clearance.TABLE.record_of(self.raw)
        return self._record

    def standing(self, desk: Desk) -> Standing | None:
        """Where it stands; worked out when first asked, since few rows are ever seen."""
        if self._standing is False:
            self._standing = standing(self.record, desk.stages)
        return self._standing

    def state(self, now_s: float, soon_pct: int) -> State:
        """How it stands against its target."""
        arrived_s = self.raw[_ARRIVED]
        if self.raw[_RELEASED] is not None:
            return "over"
        if arrived_s is None:
            return "expected"
        if self.target_s is None:
            return "none"
        if now_s > self.deadline_s:
            return "late"
        return "soon" if (now_s - arrived_s) * 100 >= self.target_s * soon_pct else "time"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. title: marked English. width: characters. sort: what its header sorts by; None comes last either way."""

    name: str
    title: str
    width: int
    sort: "Callable[[BoardModel, Row], Any]"
    numeric: bool = False


def _carrier(record: Clearance) -> str:
    return " ".join(number for name in CARRIED_BY if (number := getattr(record, name)))


def _number(_board: "BoardModel", row: Row) -> str | None:
    return row.record.number or None


def _stage(board: "BoardModel", row: Row) -> int | None:
    stands = row.standing(board.desk)
    return board.desk.stages.codes.index(stands.stage) if stands else None


def _spent(board: "BoardModel", row: Row) -> int | None:
    stands = row.standing(board.desk)
    return None if stands is None or stands.since_s is None else -stands.since_s


def _urgency(board: "BoardModel", row: Row) -> int | None:
    if board.view.scope == "released":
        return -(row.raw[_RELEASED] or 0)
    return row.deadline_s if row.deadline_s != NEVER_S else None


def _odds(board: "BoardModel", row: Row) -> float | None:
    return board.chance(row, board.now_s())


def _way(_board: "BoardModel", row: Row) -> tuple[str, str]:
    return row.record.direction, row.record.mode


def _lane(_board: "BoardModel", row: Row) -> str | None:
    return row.record.lane or None


def _owner(_board: "BoardModel", row: Row) -> Any:
    return by_name(row.record.trader) if row.record.trader else None


def _brought_by(_board: "BoardModel", row: Row) -> str | None:
    return _carrier(row.record) or None


COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("Board", "Consignment"), 23, _number),
    Column("stage", QT_TRANSLATE_NOOP("Board", "Waits for"), 12, _stage),
    Column("spent", QT_TRANSLATE_NOOP("Board", "In stage, h"), 12, _spent, numeric=True),
    Column("left", QT_TRANSLATE_NOOP("Board", "Time left to target, h"), 33, _urgency),
    Column("chance", QT_TRANSLATE_NOOP("Board", "Chance"), 10, _odds, numeric=True),
    Column("trader", QT_TRANSLATE_NOOP("Board", "Trader"), 22, _owner),
    Column("carrier", QT_TRANSLATE_NOOP("Board", "On"), 28, _brought_by),
    Column("way", QT_TRANSLATE_NOOP("Board", "Way"), 12, _way),
    Column("lane", QT_TRANSLATE_NOOP("Board", "Lane"), 12, _lane),
)
NAMES = tuple(column.name for column in COLUMNS)
LIVE = tuple(NAMES.index(name) for name in ("spent", "left", "chance"))
"""Columns that change with every second."""


@dataclass(frozen=True, slots=True)
class View:
    """Which consignments the board shows. find: part of a number, a trader or a train. chosen: by cut, "" for any."""

    scope: Scope = "open"
    find: str = ""
    chosen: tuple[tuple[str, str], ...] = ()


class BoardModel(QAbstractTableModel):
    """All rows of the view in order; what is shown of one is worked out when it is seen.

    counted: how many are on the board and late has changed.
    """

    RowRole: ClassVar[int] = int(Qt.ItemDataRole.UserRole)
    counted = Signal()

    def __init__(self, desk: Desk, targets: Targets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view = View()
        self.chances: Chances | None = None
        self.soon_pct = int(desk.settings.get("clearance_soon_pct", SOON_PCT))
        self._targets = targets
        self._known: dict[tuple[str, ...], int | None] = {}
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._deadlines: list[int] = []
        self._sort: tuple[int, bool] = (NAMES.index("left"), False)
        self._names: dict[tuple[str, str], str] = {}

    # What is there

    def now_s(self) -> float:
        """The desk's clock."""
        return self.desk.store.clock().timestamp()

    def row(self, place: int) -> Row:
        """The row at a place."""
        return self._shown[place]

    def place_of(self, uid: str) -> int:
        """Where a consignment stands, -1 when it is not shown."""
        key = uid_bytes(uid)
        return next((place for place, row in enumerate(self._shown) if row.key == key), -1)

    @property
    def waiting(self) -> int:
        """Consignments that are on the board, shown or filtered away."""
        return len(self._rows)

    def late(self, now_s: float) -> int:
        """How many of those shown are late."""
        return bisect.bisect_left(self._deadlines, now_s) if self.view.scope == "open" else 0

    def soon(self, now_s: float) -> int:
        """How many of those shown are not late yet and soon will be."""
        return sum(row.state(now_s, self.soon_pct) == "soon" for row in self._shown) if self.view.scope == "open" else 0

    # Bringing it up to date

    def show(self, view: View) -> None:
        """Show another view."""
        fetch = view.scope != self.view.scope or "found" in (view.scope, self.view.scope)
        self.view = view
        if fetch:
            self.reload()
        else:
            self._arrange()

    def take_up(self, targets: Targets) -> None:
        """The desk's targets and tables are others now; what is on the board is asked for anew by who calls."""
        self._targets = targets
        self._known.clear()
        self._names.clear()

    def reload(self) -> None:
        """Ask the store for all of it."""
        store = self.desk.store
        if self.view.scope == "open":
            rows: Sequence[Sequence[Any]] = clearance.open_rows(store)
        elif self.view.scope == "released":
            rows = list(map(clearance.TABLE.row_of, clearance.released_since(store, int(self.now_s()) - 86_400)))
        else:
            found = clearance.find(store, compact(self.view.find)) if self.view.find else ()
            rows = list(map(clearance.TABLE.row_of, found))
        self._rows = [self._row(raw) for raw in rows]
        self._arrange()

    def renew(self, uids: frozenset[str]) -> None:
        """Take up what happened to some consignments; to any when none is named."""
        if not uids or len(uids) > 500 or self.view.scope == "found":
            self.reload()
            return
        fresh = clearance.TABLE.stored(self.desk.store, uids)
        keys = {uid_bytes(uid) for uid in uids}
        kept = [row for row in self._rows if row.key not in keys]
        now_s = self.now_s()
        kept += [
            self._row(clearance.TABLE.row_of(record)) for _, record in fresh.values() if self._belongs(record, now_s)
        ]
        self._rows = kept
        self._arrange()

    def _belongs(self, record: Clearance, now_s: float) -> bool:
        if record.status != "final":
            return False
        if self.view.scope == "open":
            return record.released_s is None
        return record.released_s is not None and record.released_s >= now_s - 86_400

    def _row(self, raw: Sequence[Any]) -> Row:
        kind = _KIND(raw)
        if kind not in self._known:
            self._known[kind] = self._targets.of(*kind)
        return Row(raw, self._known[kind])

    def _arrange(self) -> None:
        """Filter and sort, keeping what views stand on by uid."""
        self.layoutAboutToBeChanged.emit()
        before = [(row.key, index) for index in self.persistentIndexList() if (row := self._at(index.row()))]
        column, down = self._sort
        key = COLUMNS[column].sort
        shown = self._passing()
        # the deadline settles what is alike
        shown.sort(key=lambda row: (row.deadline_s, row.raw[_ARRIVED] or NEVER_S))
        keyed = [(key(self, row), row) for row in shown]
        known = sorted((one for one in keyed if one[0] is not None), key=itemgetter(0), reverse=down)
        self._shown = shown = [row for _, row in known] + [row for value, row in keyed if value is None]
        self._deadlines = sorted(row.deadline_s for row in shown) if self.view.scope == "open" else []
        places = {row.key: place for place, row in enumerate(shown)} if before else {}
        for row_key, index in before:
            place = places.get(row_key, -1)
            self.changePersistentIndex(index, self.index(place, index.column()) if place >= 0 else QModelIndex())
        self.layoutChanged.emit()
        self.counted.emit()

    def _at(self, place: int) -> Row | None:
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _passing(self) -> list[Row]:
        """The rows that the filters and what is looked for let through."""
        chosen = [(_COLUMN[name], value) for name, value in self.view.chosen if value]
        rows = [row for row in self._rows if all(row.raw[place] == value for place, value in chosen)]
        if not self.view.find or self.view.scope == "found":
            return rows
        number, words = compact(self.view.find), self.view.find.casefold()
        return [
            row
            for row in rows
            if words in str(row.raw[_TRADER]).casefold()
            or (number and any(number in text for text in _SEARCHED(row.raw)))
        ]

    # The model

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; by the deadline when none is chosen."""
        self._sort = (column if column >= 0 else NAMES.index("left"), order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("Board", column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _SIDES[column.numeric]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.text(row, column.name)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _SIDES[column.numeric]
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.ForegroundRole if row.record.status == "void" or column.name in ("way", "carrier"):
                return theme.tokens().quiet
            case self.RowRole:
                return row
        return None

    def choices(self, name: str) -> list[str]:
        """All that a column of few names may say; none for the others."""
        desk = self.desk
        match name:
            case "way":
                codes = desk.codes
                return [self._way(way.code, mode.code) for way in codes.directions for mode in codes.modes]
            case "lane":
                return [self._name("lanes", lane.code) for lane in desk.codes.lanes]
            case "stage":
                return [self._name("stages", stage) for stage in desk.stages.codes]
            case "left":
                # beside the bar, with hours of three figures
                return [tr("Board", text, time="888:88") for text in (_ON_TIME, _SOON, _LATE, _TOOK)]
        return []

    def rows(self) -> list[Row]:
        """All rows that are shown, in their order."""
        return list(self._shown)

    def text(self, row: Row, name: str, now_s: float | None = None) -> str:
        """What a column says of a row at an instant, now if none is given."""
        record, now_s = row.record, self.now_s() if now_s is None else now_s
        match name:
            case "number":
                return shown_number(record.number)
            case "way":
                return self._way(record.direction, record.mode)
            case "lane":
                return self._name("lanes", record.lane) if record.lane else DASH
            case "stage":
                stands = row.standing(self.desk)
                return self._name("stages", stands.stage) if stands else tr("Board", _DONE)
            case "spent":
                stands = row.standing(self.desk)
                if stands is None or stands.since_s is None:
                    return DASH
                return duration(int(now_s) - stands.since_s)
            case "left":
                return self.left(row, now_s)
            case "chance":
                chance = self.chance(row, now_s)
                return DASH if chance is None else tr("Board", _PERCENT, value=int(chance * 100 + 0.5))
            case "trader":
                return record.trader
        return _carrier(record)

    def left(self, row: Row, now_s: float) -> str:
        """What is left of its time, in words that need no colour."""
        match row.state(now_s, self.soon_pct):
            case "expected":
                return tr("Board", _EXPECTED)
            case "none":
                return tr("Board", _NO_TARGET)
            case "late":
                return tr("Board", _LATE, time=duration(int(now_s) - row.deadline_s))
            case "soon":
                return tr("Board", _SOON, time=duration(row.deadline_s - int(now_s)))
            case "over":
                record = row.record
                took = (record.released_s or 0) - (record.arrived_s if record.arrived_s is not None else 0)
                return tr("Board", _TOOK, time=duration(took) if record.arrived_s is not None else DASH)
        return tr("Board", _ON_TIME, time=duration(row.deadline_s - int(now_s)))

    def chance(self, row: Row, now_s: float) -> float | None:
        """How likely it makes its target, given the time it has taken; None where nobody knows."""
        record = row.record
        if record.arrived_s is None or row.target_s is None or record.released_s is not None:
            return None
        spent_s = max(0, int(now_s) - record.arrived_s)
        if spent_s >= row.target_s:
            return 0.0
        if self.chances is None:
            return None
        return self.chances.of(record.direction, record.mode, record.lane, spent_s, row.target_s)

    def retranslate(self) -> None:
        """Every word anew."""
        self._names.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(COLUMNS) - 1))

    def _way(self, direction: str, mode: str) -> str:
        return f"{self._name('directions', direction)} · {self._name('modes', mode)}"

    def _name(self, table: str, code: str) -> str:
        if (table, code) not in self._names:
            found = getattr(self.desk.codes, table).get(code)
            self._names[table, code] = found.name(self.desk.lang) if found else code
        return self._names[table, code]


_SIDES = {
    numeric: int(
        (Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
    )
    for numeric in (False, True)
}


def compact(text: str) -> str:
    """A number as it is kept: capitals and digits without spaces and hyphens."""
    return read_container(text).value


def shown_number(number: str) -> str:
    """A declaration number in groups that the eye can compare; others as they are."""
    if len(number) == 18 and number.isdigit():
        return f"{number[:4]} {number[4:8]} {number[8:9]} {number[9:]}"
    return number


_DONE = QT_TRANSLATE_NOOP("Board", "all done")
_PERCENT = QT_TRANSLATE_NOOP("Board", "{value} %")
_EXPECTED = QT_TRANSLATE_NOOP("Board", "not arrived yet")
_NO_TARGET = QT_TRANSLATE_NOOP("Board", "no target")
_ON_TIME = QT_TRANSLATE_NOOP("Board", "{time} left")
_SOON = QT_TRANSLATE_NOOP("Board", "{time} left, soon late")
_LATE = QT_TRANSLATE_NOOP("Board", "late by {time}")
_TOOK = QT_TRANSLATE_NOOP("Board", "released after {time}")
