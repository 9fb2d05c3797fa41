"""The channels as a table: what each is, how it does, how old its newest message is, and what came of all."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from horgosdesk.core.instants import show_instant
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.railway.channels import INBOX, MQTT5, Channel
from horgosdesk.railway.feed import STARTING, STOPPED, UP, WAITING, State
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH
from horgosdesk.ui.table import Table
from horgosdesk.ui.tabs.trains.words import joined

Index = QModelIndex | QPersistentModelIndex
COLUMNS = {
    "name": QT_TRANSLATE_NOOP("ChannelTable", "Channel"),
    "kind": QT_TRANSLATE_NOOP("ChannelTable", "Kind"),
    "address": QT_TRANSLATE_NOOP("ChannelTable", "Address"),
    "topics": QT_TRANSLATE_NOOP("ChannelTable", "Topics"),
    "state": QT_TRANSLATE_NOOP("ChannelTable", "State"),
    "newest": QT_TRANSLATE_NOOP("ChannelTable", "Newest message"),
    "applied": QT_TRANSLATE_NOOP("ChannelTable", "Applied"),
    "duplicate": QT_TRANSLATE_NOOP("ChannelTable", "Repeated"),
    "quarantined": QT_TRANSLATE_NOOP("ChannelTable", "Quarantined"),
}
NAMES = tuple(COLUMNS)
COUNTS = ("applied", "duplicate", "quarantined")


class ChannelModel(QAbstractTableModel):
    """One row a channel; one without a name is new. unsaved: names of those that somebody has typed at without saving."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.channels: Sequence[Channel] = ()
        self.unsaved: frozenset[str] = frozenset()
        self.runs = False
        self._states: Mapping[str, State] = {}
        self._zone = ZoneInfo(desk.store.meta("zone"))

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Show these."""
        self.beginResetModel()
        self.channels = channels
        self.endResetModel()

    def show_states(self, states: Collection[State], runs: bool) -> None:
        """Show how they do. runs: whether anything takes messages in now."""
        self._states, self.runs = {one.name: one for one in states}, runs
        self._told()

    def show_unsaved(self, names: frozenset[str]) -> bool:
        """Mark these as typed at and not saved; whether they are others than before."""
        if names == self.unsaved:
            return False
        self.unsaved = names
        self._told()
        return True

    def _told(self) -> None:
        if self.channels:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.channels) - 1, len(NAMES) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.channels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("ChannelTable", COLUMNS[NAMES[section]])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(NAMES[section])
        if role == Qt.ItemDataRole.ToolTipRole and NAMES[section] in COUNTS:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "Since the messages are being taken in"))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        channel, name = self.channels[index.row()], NAMES[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(channel, name)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(name)
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.ForegroundRole:
                return self._tint(channel, name)
            case Qt.ItemDataRole.ToolTipRole:
                return self.told(channel) if name in ("state", "newest") else self.text(channel, name)
        return None

    def _side(self, name: str) -> int:
        side = Qt.AlignmentFlag.AlignRight if name in (*COUNTS, "newest") else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def _tint(self, channel: Channel, name: str) -> QColor | None:
        tokens, state = theme.tokens(), self._states.get(channel.name)
        if name == "quarantined" and state is not None and state.quarantined:
            return tokens.warn
        if name != "state":
            return None if name == "name" else tokens.quiet if name in ("kind", "topics") else None
        if not self.runs or state is None or state.state == STOPPED:
            return tokens.quiet
        if state.state == WAITING:
            return tokens.bad
        return tokens.warn if state.wrong else tokens.ok if state.state == UP else tokens.quiet

    # In words

    def state(self, channel: Channel) -> State | None:
        """How a channel does, None while nothing is known of it."""
        return self._states.get(channel.name)

    def text(self, channel: Channel, name: str) -> str:
        """What a cell says."""
        state, lang = self._states.get(channel.name), self.desk.lang
        if not channel.name and name != "name":
            return ""
        match name:
            case "name":
                return self._name(channel)
            case "kind":
                return self._kind(channel)
            case "address":
                return channel.address
            case "topics":
                return "  ".join(channel.topics)
            case "state":
                return self._doing(channel)
            case "newest":
                return self._age(state)
        return show_number(getattr(state, name), MARKS[lang]) if state is not None else DASH

    def _name(self, channel: Channel) -> str:
        if not channel.name:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "New channel • not saved"))
        if channel.name in self.unsaved:
            text = QT_TRANSLATE_NOOP("ChannelTable", "{name} • not saved")
            return tr("ChannelTable", text, name=channel.name)
        if channel.name == INBOX:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "Inbox"))
        return channel.name

    def _kind(self, channel: Channel) -> str:
        if channel.kind == INBOX:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "folder"))
        return "MQTT 5" if channel.kind == MQTT5 else "MQTT 3.1.1"

    def _doing(self, channel: Channel) -> str:
        state = self._states.get(channel.name)
        if not self.runs:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "not running"))
        if state is None:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "about to start"))
        if state.state == WAITING and state.until_s is not None:
            text = QT_TRANSLATE_NOOP("ChannelTable", "down, next try {time}")
            return tr("ChannelTable", text, time=f"{datetime.fromtimestamp(state.until_s, self._zone):%H:%M:%S}")
        words = {
            STARTING: QT_TRANSLATE_NOOP("ChannelTable", "starting"),
            UP: QT_TRANSLATE_NOOP("ChannelTable", "works"),
            WAITING: QT_TRANSLATE_NOOP("ChannelTable", "down"),
            STOPPED: QT_TRANSLATE_NOOP("ChannelTable", "stopped"),
        }
        if state.state == UP and state.wrong:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "works, but not all"))
        return tr("ChannelTable", words.get(state.state, words[STOPPED]))

    def _age(self, state: State | None) -> str:
        if state is None or state.sent_s is None:
            return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "none yet"))
        seconds = max(0, int(self.desk.store.clock().timestamp()) - state.sent_s)
        for length, text in (
            (2 * 86_400, QT_TRANSLATE_NOOP("ChannelTable", "{count} d ago")),
            (3_600, QT_TRANSLATE_NOOP("ChannelTable", "{count} h ago")),
            (60, QT_TRANSLATE_NOOP("ChannelTable", "{count} min ago")),
        ):
            if seconds >= length:
                each = 86_400 if length > 86_400 else length
                return tr("ChannelTable", text, count=show_number(seconds // each, MARKS[self.desk.lang]))
        return tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "just now"))

    def told(self, channel: Channel) -> str:
        """All that there is to know of how a channel does: what is wrong with it, and when its newest message was sent and came."""
        if not channel.name:
            return ""
        state, zone = self._states.get(channel.name), self._zone.key
        parts = [self._doing(channel)]
        if state is not None and self.runs:
            parts.append(state.wrong)
        if state is not None and state.sent_s is not None:
            text = QT_TRANSLATE_NOOP("ChannelTable", "newest message sent {time}")
            parts.append(tr("ChannelTable", text, time=show_instant(state.sent_s, zone)))
        if state is not None and state.received_s is not None:
            text = QT_TRANSLATE_NOOP("ChannelTable", "the last came {time}")
            parts.append(tr("ChannelTable", text, time=show_instant(state.received_s, zone)))
        return joined(parts)


LEAST = 45
"""Room for an address in steps, of which both ends still tell; with less beside the others the table scrolls sideways."""


class ChannelTable(Table):
    """The table; address and topics give way to the others."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.rows = ChannelModel(desk)
        super().__init__(self.rows, NAMES, parent)
        self.rows.setParent(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("ChannelTable", QT_TRANSLATE_NOOP("ChannelTable", "Channels")))
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.space(14))
        self._address = 0  # how wide the longest one is
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header.sectionResized.connect(lambda section, *_: self._fit(section))
        # of a path both ends tell
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.dress()

    @property
    def current(self) -> Channel | None:
        """The channel that it stands on."""
        index = self.currentIndex()
        return self.rows.channels[index.row()] if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, changed: int = -1) -> None:
        """The address has what there is beside the others, and with little room still enough to tell one from another."""
        header, at = self.horizontalHeader(), NAMES.index("address")
        if changed == at:
            return
        room = self.viewport().width() - header.length() + header.sectionSize(at)
        self.setColumnWidth(at, max(room, min(self._address, theme.space(LEAST))))

    def measure(self) -> None:
        """Give each column the room that its words need."""
        metrics, heads = QFontMetrics(theme.number_font()), QFontMetrics(theme.font())
        least = heads.horizontalAdvance(tr("ChannelTable", COLUMNS["address"])) + theme.space(6)
        self.horizontalHeader().setMinimumSectionSize(max(theme.space(14), least))
        for section, name in enumerate(NAMES):
            texts = [self.rows.text(channel, name) for channel in self.rows.channels]
            wide = max(
                [heads.horizontalAdvance(tr("ChannelTable", COLUMNS[name])), *map(metrics.horizontalAdvance, texts)]
            )
            if name == "topics":
                wide = min(wide, theme.space(50))
            if name == "state":
                # the time of the next try comes and goes: the columns must not move each time
                longest = tr("ChannelTable", "down, next try {time}", time="00:00:00")
                wide = max(wide, metrics.horizontalAdvance(longest))
            if name == "address":
                self._address = wide + theme.space(6)
            else:
                self.setColumnWidth(section, wide + theme.space(6))
        self._fit()

    def go_to(self, name: str) -> bool:
        """Stand on a channel; whether it is there."""
        for place, channel in enumerate(self.rows.channels):
            if channel.name == name:
                self.stand_on(place)
                return True
        return False
