"""The board's rows: the trains at the port, due and gone, as the view wants them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from horgosdesk.core.formula import tab_line
from horgosdesk.core.order import by_name
from horgosdesk.core.train_words import STATUS
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.tabs.trains import words
from horgosdesk.ui.tabs.trains.sight import Sight

if TYPE_CHECKING:
    from horgosdesk.store.board import Line

Index = QModelIndex | QPersistentModelIndex
Scope = Literal["all", "due", "at_port", "gone", "alerts"]
FAR_ZONE = "Asia/Almaty"
"""The other country's clocks."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. title: marked English. width: characters. sort: what its header sorts by; None comes last either way."""

    name: str
    title: str
    width: int
    sort: "Callable[[TrainModel, Line], Any]"
    numeric: bool = False


def _eta(_model: "TrainModel", line: "Line") -> int | None:
    stands = line.standing
    known = {"at_port": stands.arrived_s, "gone": stands.left_s}.get(stands.status, stands.expected_s)
    return line.eta.median_s if line.eta is not None else known


def _undeclared(_model: "TrainModel", line: "Line") -> int | None:
    return None if line.declared is None else -line.declared[1]


def _ends(model: "TrainModel", line: "Line") -> Any:
    return by_name(said) if (said := words.ends(line, model.sight.places, model.lang)) else None


def _place(model: "TrainModel", line: "Line") -> Any:
    return by_name(said) if (said := words.place(line, model.sight.places, model.lang)) else None


COLUMNS = (
    Column("train", QT_TRANSLATE_NOOP("TrainBoard", "Train"), 9, lambda _model, line: line.train.train_no),
    Column(
        "way", QT_TRANSLATE_NOOP("TrainBoard", "Way"), 8, lambda _model, line: line.train.run.get("direction") or None
    ),
    Column("ends", QT_TRANSLATE_NOOP("TrainBoard", "From → to"), 23, _ends),
    Column("status", QT_TRANSLATE_NOOP("TrainBoard", "Status"), 9, lambda _model, line: line.standing.status),
    Column("place", QT_TRANSLATE_NOOP("TrainBoard", "Seen at"), 24, _place),
    Column(
        "delay", QT_TRANSLATE_NOOP("TrainBoard", "Delay"), 8, lambda _model, line: line.standing.delay_s, numeric=True
    ),
    Column("eta", QT_TRANSLATE_NOOP("TrainBoard", "Expected (10 to 90 %)"), 29, _eta),
    Column("far", QT_TRANSLATE_NOOP("TrainBoard", "Almaty time"), 12, _eta),
    Column("wagons", QT_TRANSLATE_NOOP("TrainBoard", "Wagons declared"), 20, _undeclared),
    Column("alerts", QT_TRANSLATE_NOOP("TrainBoard", "Look at"), 12, lambda _model, line: -len(line.alerts)),
)
NAMES = tuple(column.name for column in COLUMNS)


@dataclass(frozen=True, slots=True)
class View:
    """Which trains the board shows. find: part of a number or a place, or of a wagon's or container's number."""

    scope: Scope = "all"
    direction: str = ""
    find: str = ""


class TrainModel(QAbstractTableModel):
    """The lines of the view in order: the board's own until a header is clicked."""

    LineRole: ClassVar[int] = int(Qt.ItemDataRole.UserRole)

    def __init__(self, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sight = sight
        self.view = View()
        self._shown: list[Line] = []
        self._sort: tuple[int, bool] | None = None
        sight.seen.connect(self.renew)

    # What is there

    @property
    def lang(self) -> str:
        """The language in force."""
        return self.sight.desk.lang

    def line(self, place: int) -> "Line":
        """The train at a place."""
        return self._shown[place]

    def place_of(self, id_: int) -> int:
        """Where a train is, -1 where it is not shown."""
        return next((place for place, line in enumerate(self._shown) if line.id == id_), -1)

    def show(self, view: View) -> None:
        """Show others."""
        self.view = view
        self.renew()

    def renew(self) -> None:
        """Take up what was read."""
        shown = self._sorted([line for line in self.sight.lines if self._fits(line)])
        if [line.id for line in shown] == [line.id for line in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(COLUMNS) - 1))
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self._shown[index.row()].id for index in kept]
        self._shown = shown
        places = {line.id: place for place, line in enumerate(shown)}
        self.changePersistentIndexList(
            kept,
            [
                self.index(places[id_], index.column()) if id_ in places else QModelIndex()
                for id_, index in zip(ids, kept, strict=True)
            ],
        )
        self.layoutChanged.emit()

    def _fits(self, line: "Line") -> bool:
        view = self.view
        if view.scope == "alerts":
            if not line.alerts:
                return False
        elif view.scope != "all" and line.standing.status != view.scope:
            return False
        if view.direction and line.train.run.get("direction") != view.direction:
            return False
        wanted = "".join(view.find.upper().split())
        if not wanted:
            return True
        said = (
            line.train.train_no,
            words.ends(line, self.sight.places, self.lang),
            words.place(line, self.sight.places, self.lang),
        )
        if any(wanted in "".join(one.upper().split()) for one in said):
            return True
        return any(wanted in one.load.wagon_no or wanted in one.load.container_no for one in line.train.loads)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self.renew()

    def _sorted(self, lines: "list[Line]") -> "list[Line]":
        if self._sort is None:
            return lines
        column, down = self._sort
        keyed = [(COLUMNS[column].sort(self, line), line) for line in lines]
        known = sorted((one for one in keyed if one[0] is not None), key=itemgetter(0), reverse=down)
        return [line for _, line in known] + [line for key, line in keyed if key is None]

    # As Qt wants it

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("TrainBoard", COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._shown[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(line, column.name)
            case self.LineRole:
                return line
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.numeric else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(line, column.name)
            case Qt.ItemDataRole.ToolTipRole:
                return self.told(line, column.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr('TrainBoard', column.title)}: {self.text(line, column.name)}"
        return None

    def text(self, line: "Line", name: str) -> str:
        """What a cell shows."""
        places, lang, now_s = self.sight.places, self.lang, self.sight.now_s
        match name:
            case "train":
                return line.train.train_no
            case "way":
                code = self.sight.desk.codes.directions.get(line.train.run.get("direction", ""))
                return code.name(lang) if code else ""
            case "ends":
                return words.ends(line, places, lang)
            case "status":
                return words.status(line)
            case "place":
                return words.place(line, places, lang)
            case "delay":
                return words.delay(line.standing.delay_s)
            case "eta":
                return self._expected(line, self.sight.zone)
            case "far":
                at_s = _eta(self, line)
                return "" if at_s is None else words.clock(at_s, FAR_ZONE, now_s)
            case "wagons":
                return self._wagons(line)
            case "alerts":
                return words.joined(words.alerts(line))
        return ""

    def row_text(self, line: "Line") -> str:
        """A train as cells that a sheet takes."""
        return tab_line(self.text(line, name) for name in NAMES)

    def heads_text(self) -> str:
        """The headings, likewise."""
        return "\t".join(tr("TrainBoard", column.title) for column in COLUMNS)

    def _expected(self, line: "Line", zone: str) -> str:
        now_s, eta = self.sight.now_s, line.eta
        if eta is None:
            stands = line.standing
            at_s, said = {
                "at_port": (stands.arrived_s, self.tr("there since {time}")),
                "gone": (stands.left_s, self.tr("left {time}")),
            }.get(stands.status, (stands.expected_s, "{time}"))
            return "" if at_s is None else said.format(time=words.clock(at_s, zone, now_s))
        shown = words.clock(eta.median_s, zone, now_s)
        if eta.p10_s is None or eta.p90_s is None:
            return self.tr("{time}, by the plan").format(time=shown) if eta.basis == "plan" else shown
        return f"{shown}  ({words.band(eta.p10_s, eta.p90_s, eta.median_s, zone)})"

    def _wagons(self, line: "Line") -> str:
        if line.declared is None:
            return ""
        declared, undeclared = line.declared
        return self.tr("{declared} of {all}").format(declared=declared, all=declared + undeclared)

    def told(self, line: "Line", name: str) -> str:
        """What there is to know of a cell beyond what it shows."""
        places, lang = self.sight.places, self.lang
        if name in ("eta", "far") and (eta := line.eta) is not None:
            where = places.name(eta.location, lang)
            if eta.basis == "plan":
                return self.tr("{place}: by the plan and the delay; too few trains have gone this way").format(
                    place=where
                )
            if eta.basis == "overdue":
                return self.tr("{place}: no train before was silent for so long").format(place=where)
            return self.tr("{place}: from %n train(s) before it", "", eta.samples).format(place=where)
        return self.text(line, name)

    def _ink(self, line: "Line", name: str) -> Any:
        tokens = theme.tokens()
        if line.standing.status in ("gone", "cancelled", "elsewhere"):
            return tokens.quiet
        if name == "delay" and "late" in line.alerts:
            return tokens.warn
        if name == "alerts":
            return tokens.bad if {"order", "unannounced"} & set(line.alerts) else tokens.warn
        return tokens.quiet if name in ("far", "way") else tokens.text

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(COLUMNS) - 1))

    def choices(self, name: str) -> Sequence[str]:
        """The words that a column of few can show: it is as wide as the widest."""
        if name == "status":
            return [tr("Train", word) for word in STATUS.values()]
        return [code.name(self.lang) for code in self.sight.desk.codes.directions] if name == "way" else []
