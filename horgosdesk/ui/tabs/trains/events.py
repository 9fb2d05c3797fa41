"""What is known of a train's times: one row for each event at a place, and who says it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.core.instants import show_instant
from horgosdesk.core.message import EVENTS, TYPES, Message
from horgosdesk.core.places import Places
from horgosdesk.core.train import Sighting, Train, stops
from horgosdesk.core.train_words import TYPES as TYPE_WORDS
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.table import Table
from horgosdesk.ui.tabs.trains import page_words as words
from horgosdesk.ui.tabs.trains.words import joined

Index = QModelIndex | QPersistentModelIndex
COLUMNS = {
    "place": QT_TRANSLATE_NOOP("TrainEvents", "Place"),
    "event": QT_TRANSLATE_NOOP("TrainEvents", "Event"),
    "planned": QT_TRANSLATE_NOOP("TrainEvents", "Planned"),
    "actual": QT_TRANSLATE_NOOP("TrainEvents", "Actual"),
    "source": QT_TRANSLATE_NOOP("TrainEvents", "Source"),
}
NAMES = tuple(COLUMNS)
FORECAST = "≈ "
"""Before a time that is not yet what happened."""
_ORDER = {event: place for place, event in enumerate(("arrival", "pass", *EVENTS[3:], "departure"))}
"""Events at one place that have the same time, or none, in the order in which they happen."""


@dataclass(frozen=True)
class Told:
    """An event at a place, with what is told of it by type."""

    location: str
    event: str
    times: Mapping[str, Sighting]

    @property
    def best(self) -> Sighting:
        """What counts: what happened, else what is expected, else what was planned."""
        return next(self.times[type_] for type_ in reversed(TYPES) if type_ in self.times)

    def time(self, name: str) -> Sighting | None:
        """The time in a column: what is planned, or what happened or is expected to."""
        return self.times.get("planned") if name == "planned" else self.times.get("actual", self.times.get("forecast"))


def told_of(train: Train) -> list[Told]:
    """The events of a train, place by place in its order."""
    found: list[Told] = []
    for stop in stops(train.events):
        events = {event for event, _type in stop.times}
        of = [
            Told(
                stop.location,
                event,
                {type_: stop.times[event, type_] for type_ in TYPES if (event, type_) in stop.times},
            )
            for event in events
        ]
        found += sorted(of, key=lambda told: (told.event == "departure", told.best.at_s, _ORDER.get(told.event, 0)))
    return found


class EventModel(QAbstractTableModel):
    """The rows as they are shown, each time by the clocks of its place."""

    def __init__(self, desk: Desk, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: Sequence[Told] = ()
        self._places = places
        self._messages: Mapping[int, Message] = {}

    def show_rows(self, rows: Sequence[Told], messages: Mapping[int, Message]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows, self._messages = rows, messages
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("TrainEvents", COLUMNS[NAMES[section]])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, name = index.row(), NAMES[index.column()]
        tokens = theme.tokens()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, name)
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.ForegroundRole:
                happened = self.rows[row].best.type == "actual"
                return tokens.text if name in ("place", "event") or (name == "actual" and happened) else tokens.quiet
            case Qt.ItemDataRole.ToolTipRole:
                return self.told(row, name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{tr('TrainEvents', COLUMNS[name])}: {self.text(row, name)}"
        return None

    def text(self, row: int, name: str) -> str:
        """What a cell shows; the place in its first row only."""
        one = self.rows[row]
        match name:
            case "place":
                again = row > 0 and self.rows[row - 1].location == one.location
                return "" if again else self._place(one)
            case "event":
                return words.event_name(self.desk, one.event)
            case "source":
                return self._source(one.best)
        at = one.time(name)
        if at is None:
            return ""
        return (FORECAST if at.type == "forecast" else "") + words.when(at.at_s, self._zone(one))

    def heads(self) -> list[str]:
        """Of the columns of `exact`."""
        types = [tr("Train", TYPE_WORDS[type_]) for type_ in TYPES]
        place, event, source = (tr("TrainEvents", COLUMNS[name]) for name in ("place", "event", "source"))
        return [place, event, *types, source]

    def exact(self, row: int) -> list[str]:
        """A row as Excel takes it: every time that is told, with its offset from UTC."""
        one, zone = self.rows[row], self._zone(self.rows[row])
        times = [
            f"{show_instant(at.at_s, zone)} {words.offset(at.at_s, zone)}" if (at := one.times.get(type_)) else ""
            for type_ in TYPES
        ]
        return [self._place(one), words.event_name(self.desk, one.event), *times, self._source(one.best)]

    def _zone(self, one: Told) -> str:
        return self._places.zone(one.location, self.desk.store.meta("zone"))

    def _place(self, one: Told) -> str:
        return self._places.name(one.location, self.desk.lang)

    def _source(self, at: Sighting) -> str:
        message = self._messages.get(at.message)
        return words.source_name(message.source) if message is not None else ""

    def told(self, row: int, name: str) -> str:
        """Who says a time, when it was said and when it came; of other cells, of the time that counts."""
        one = self.rows[row]
        at = (one.time(name) if name in ("planned", "actual") else None) or one.best
        zone = self._zone(one)
        said = [
            self._place(one),
            words.event_name(self.desk, one.event),
            f"{tr('Train', TYPE_WORDS[at.type])} {show_instant(at.at_s, zone)} ({words.offset(at.at_s, zone)})",
        ]
        message = self._messages.get(at.message)
        if message is not None:
            ours = self.desk.store.meta("zone")
            said += [
                words.source_name(message.source),
                self.tr("message {id}").format(id=message.message_id),
                self.tr("sent {time}").format(time=show_instant(message.sent_s, ours)),
            ]
            if message.entered_at:
                came_s = int(datetime.fromisoformat(message.entered_at).timestamp())
                said.append(
                    self.tr("received {time}, {who}").format(time=show_instant(came_s, ours), who=message.entered_by)
                )
        return joined(said)


class TrainEvents(Table):
    """The table; the time that it stands on is told in full below it."""

    def __init__(self, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        self.events = EventModel(desk, places)
        super().__init__(self.events, NAMES, parent)
        self.events.setParent(self)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setResizeContentsPrecision(-1)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.measure()

    def measure(self) -> None:
        """Take up fonts, distances and words in force."""
        self.dress()
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Give each column the room that its words need; the last has what is left, and no more than it needs for certain."""
        for section in range(len(NAMES)):
            self.resizeColumnToContents(section)

    def show_train(self, train: Train, messages: Mapping[int, Message], *, keep: bool) -> None:
        """Show a train; keep: stand on the same as before, else on the last thing that happened."""
        here, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        stood = None
        if keep and here.isValid():
            one = self.events.rows[here.row()]
            stood = one.location, one.event
        rows = told_of(train)
        if keep and rows == self.events.rows:
            return
        self.events.show_rows(rows, messages)
        self._fit()
        if not rows:
            return
        place = next((at for at, row in enumerate(rows) if (row.location, row.event) == stood), None)
        if place is not None:
            self.setCurrentIndex(self.events.index(place, here.column()))
            self.verticalScrollBar().setValue(scrolled)
            return
        last = max(range(len(rows)), key=lambda at: (rows[at].best.type == "actual", rows[at].best.at_s))
        last = last if rows[last].best.type == "actual" else 0
        column = "planned" if rows[last].best.type == "planned" else "actual"
        self.setCurrentIndex(self.events.index(last, NAMES.index(column)))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def told(self) -> str:
        """What there is to know of the time that it stands on."""
        index = self.currentIndex()
        return self.events.told(index.row(), NAMES[index.column()]) if index.isValid() else ""

    def copied(self) -> str:
        """The rows that are selected, all where it is one or none, with headings and exact times, as Excel takes them."""
        places = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        rows = places if len(places) > 1 else range(self.events.rowCount())
        lines = [self.events.heads(), *(self.events.exact(row) for row in rows)]
        return "\n".join(tab_line(line) for line in lines)
