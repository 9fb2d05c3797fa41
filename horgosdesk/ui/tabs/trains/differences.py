"""What differs between the train and the declarations: one row each, with the key that does something about it."""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from horgosdesk.core.identifiers import read_container, read_wagon
from horgosdesk.core.match import Pair, State
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import slips
from horgosdesk.store.matching import Matched
from horgosdesk.store.undeclared import Waiting, draft_of
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.table import Table
from horgosdesk.ui.tabs.trains import page_words as words
from horgosdesk.ui.tabs.trains.strip import sign

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, ...]
ORDER: tuple[State, ...] = ("slip", "weight", "train_only", "declared_only")
"""What waits for a yes or no comes first."""
COLUMNS = {
    "state": QT_TRANSLATE_NOOP("Differences", "State"),
    "position": QT_TRANSLATE_NOOP("Differences", "No."),
    "wagon": QT_TRANSLATE_NOOP("Differences", "Wagon"),
    "container": QT_TRANSLATE_NOOP("Differences", "Container"),
    "railway": QT_TRANSLATE_NOOP("Differences", "Railway kg"),
    "declared": QT_TRANSLATE_NOOP("Differences", "Declared kg"),
    "apart": QT_TRANSLATE_NOOP("Differences", "Difference kg"),
    "do": QT_TRANSLATE_NOOP("Differences", "What to do"),
}
NAMES = tuple(COLUMNS)
NUMERIC = frozenset({"position", "railway", "declared", "apart"})


@dataclass(frozen=True)
class Difference:
    """One pair that is not matched. place: among the pairs. waiting: its draft, if there is one. with_others: whether
    other loads share its declaration."""

    place: int
    pair: Pair
    waiting: Waiting | None = None
    with_others: bool = False

    @property
    def key(self) -> Key:
        """What tells it from all others, also after the train was read anew."""
        load = self.pair.load
        if load is None:
            return ("", self.pair.declared[0].uid)
        return (load.load.wagon_no, load.load.container_no, str(load.load.position))

    @property
    def position(self) -> int:
        """Of its wagon on the train, 0 for none."""
        return self.pair.load.load.position if self.pair.load is not None else 0

    @property
    def wagon_no(self) -> str:
        """The railway's; of what is on no wagon, the record's."""
        load = self.pair.load
        return load.load.wagon_no if load is not None else self.pair.declared[0].wagon_no

    @property
    def container_no(self) -> str:
        """The railway's; of what is on no wagon, the record's."""
        load = self.pair.load
        return load.load.container_no if load is not None else self.pair.declared[0].container_no

    @property
    def railway_g(self) -> int | None:
        """The railway's weight; of loads that share a declaration, that of all of them, as it is compared."""
        if self.pair.apart_g is not None and self.pair.declared_g is not None:
            return self.pair.declared_g - self.pair.apart_g
        return self.pair.load.load.gross_g if self.pair.load is not None else None


def differences(matched: Matched, waiting: Sequence[Waiting]) -> list[Difference]:
    """The rows of a train, those of one state together, in the order of its wagons."""
    shared: dict[tuple[str, ...], int] = {}
    for pair in matched.pairs:
        uids = tuple(record.uid for record in pair.declared)
        shared[uids] = shared.get(uids, 0) + 1
    found = [
        Difference(
            place,
            pair,
            draft_of(pair.load.load, waiting) if pair.state == "train_only" and pair.load is not None else None,
            bool(pair.declared) and shared[tuple(record.uid for record in pair.declared)] > 1,
        )
        for place, pair in enumerate(matched.pairs)
        if pair.state != "matched"
    ]
    return sorted(found, key=lambda one: (ORDER.index(one.pair.state), one.place))


class DifferenceModel(QAbstractTableModel):
    """The rows as they are shown. ratio: pixels of the screen to one of ours."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: Sequence[Difference] = ()
        self.ratio = 1.0

    def show_rows(self, rows: Sequence[Difference]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("Differences", COLUMNS[NAMES[section]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def _side(self, section: int) -> Any:
        side = Qt.AlignmentFlag.AlignRight if NAMES[section] in NUMERIC else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, name = self.rows[index.row()], NAMES[index.column()]
        tokens = theme.tokens()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, name)
            case Qt.ItemDataRole.DecorationRole if name == "state":
                return sign(row.pair.state, QSize(theme.space(4.5), theme.space(3.5)), self.ratio)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.ForegroundRole:
                return tokens.quiet if name in ("do", "position") or row.waiting is not None else tokens.text
            case Qt.ItemDataRole.ToolTipRole:
                return self.text(row, name) if name != "do" else self.told(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr('Differences', COLUMNS[name])}: {self.text(row, name)}"
        return None

    def text(self, row: Difference, name: str) -> str:
        """What a cell shows."""
        lang, pair = self.desk.lang, row.pair
        match name:
            case "state":
                return words.state_name(pair.state)
            case "position":
                return str(row.position) if row.position else ""
            case "wagon":
                return row.wagon_no
            case "container":
                return row.container_no
            case "railway":
                return words.weight(row.railway_g, lang)
            case "declared":
                return words.weight(pair.declared_g, lang)
            case "apart":
                if pair.apart_g is None:
                    return ""
                apart = words.apart(pair.apart_g, lang)
                return f"{apart} ({words.apart_share(pair.apart_g, row.railway_g, lang)})" if row.railway_g else apart
            case "do":
                return self._do(row)
        return ""

    def _do(self, row: Difference) -> str:
        match row.pair.state:
            case "slip":
                return self.tr("Enter: correct {number}").format(number=slips.said(row.pair))
            case "train_only" if row.waiting is not None:
                return self.tr("A draft waits in Cargo")
            case "train_only":
                return self.tr("Enter: make a draft")
        return self.tr("Enter: open the record")

    def told(self, row: Difference) -> str:
        """What Enter does with a row, in full; as rich text."""
        pair = row.pair
        match pair.state:
            case "slip":
                ours, theirs = pair.number, slips.said(pair)
                return self.tr(
                    "<b>Enter</b>: the railway is right, {railway}{check} goes into the record. <b>Shift+Enter</b>: the record is right, {record}{other} goes into the train."
                ).format(
                    railway=_marked(ours, theirs),
                    check=self._checked(pair, ours),
                    record=_marked(theirs, ours),
                    other=self._checked(pair, theirs),
                )
            case "train_only" if row.waiting is not None:
                return self.tr("Its draft waits in Cargo on {day}: <b>F8</b> there goes to it.").format(
                    day=row.waiting.day
                )
            case "train_only":
                return self.tr(
                    "<b>Enter</b>: make a draft of a cargo record for it. <b>Ctrl+D</b>: for all that are not declared."
                )
            case "weight" if row.with_others:
                return self.tr(
                    "<b>Enter</b>: open the record. It is shared: the weights are of all its wagons together."
                )
        return self.tr("<b>Enter</b>: open the record.")

    def _checked(self, pair: Pair, number: str) -> str:
        """Whether a number's own check digit says that it is right."""
        container = slips.field_of(pair) == "container_no"
        if not container and len(number) not in (8, 12):
            return ""
        wrong = (read_container if container else read_wagon)(number).problems
        return " " + (self.tr("(check digit wrong)") if wrong else self.tr("(check digit right)"))


def _marked(number: str, other: str) -> str:
    """A number as rich text, its characters that the other has not in the same place underlined."""
    if len(number) != len(other):
        return html.escape(number)
    return "".join(
        html.escape(one) if one == two else f"<u><b>{html.escape(one)}</b></u>"
        for one, two in zip(number, other, strict=True)
    )


class Differences(Table):
    """The table. Shift with Up and Down chooses several. corrected: Shift+Enter. chosen: others are selected."""

    corrected = Signal()
    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.differences = DifferenceModel(desk)
        super().__init__(self.differences, NAMES, parent)
        self.differences.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setResizeContentsPrecision(-1)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.measure()

    def measure(self) -> None:
        """Take up fonts, distances and words in force."""
        self.dress()
        self.setIconSize(QSize(theme.space(4.5), theme.space(3.5)))
        self.differences.ratio = self.devicePixelRatioF()
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Give each column the room that its words need."""
        for section in range(len(NAMES) - 1):
            self.resizeColumnToContents(section)
        self.fit_headings()

    def show_rows(self, rows: Sequence[Difference], *, keep: bool) -> None:
        """Show these; keep: stand on and select the same as before, or what has come in its place."""
        if keep and list(rows) == list(self.differences.rows):
            return
        keys = {row.key for row in self.selected()} if keep else set[Key]()
        current, at, scrolled = self.current, self.currentIndex().row(), self.verticalScrollBar().value()
        self.differences.show_rows(rows)
        self._fit()
        if not rows:
            return
        places: Mapping[Key, int] = {row.key: place for place, row in enumerate(rows)}
        stands = places.get(current.key) if keep and current is not None else None
        if stands is None:
            self.stand_on(min(max(at, 0), len(rows) - 1) if keep else 0)
            return
        chosen = QItemSelection()
        for key in keys & places.keys():
            index = self.differences.index(places[key], 0)
            chosen.select(index, index.siblingAtColumn(len(NAMES) - 1))
        self.stand_on(stands)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        self.verticalScrollBar().setValue(scrolled)

    @property
    def current(self) -> Difference | None:
        """The row that it stands on."""
        place = self.currentIndex().row()
        return self.differences.rows[place] if 0 <= place < len(self.differences.rows) else None

    def selected(self) -> list[Difference]:
        """The selected rows, in their order."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.differences.rows[place] for place in places]

    def go_to(self, pair: int) -> bool:
        """Stand on the row of a pair; whether there is one."""
        for place, row in enumerate(self.differences.rows):
            if row.place == pair:
                self.stand_on(place)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shifted and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.corrected.emit()
        else:
            super().keyPressEvent(event)
