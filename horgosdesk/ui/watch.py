"""Tells once when an open consignment is soon late, and once when it is late: a sound, a notice, a line."""

import heapq
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from horgosdesk import resources
from horgosdesk.core.clearance import Clearance
from horgosdesk.store import clearance
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk

SOON_PCT = 75
"""From so much of the target's time on a consignment is soon late, unless the desk says otherwise."""
LONGEST_MS = 3_600_000
NAMED = 3
"""Consignments that a notice names; more would not be read."""

Crossing = tuple[int, str, bool]
"""At which instant in seconds which consignment crosses a threshold; whether it is late then, or only soon."""


class Watch(QObject):
    """Looks at the deadlines of open consignments; sleeps until the next one.

    What was past when the program started is on the board and is not told again. A snoozed consignment is told of when the
    time is over, if it still waits then. notify: shows a notice (title, text); by default the system's, where there is one.
    """

    def __init__(self, desk: Desk, parent: QWidget, notify: Callable[[str, str], None] | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._window = parent
        self._notify = notify or self._show
        self._targets = resources.targets(desk.store.folder)
        self._coming: list[Crossing] = []
        self._valid: dict[str, set[Crossing]] = {}
        self._told: set[tuple[str, bool]] = set()
        self._tray: QSystemTrayIcon | None = None
        self._number = ""
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)
        # before what follows from it
        desk.tables_changed.connect(self._take_up_targets)
        desk.clearances_changed.connect(self._renew)
        desk.closing.connect(self._next.stop)
        self._load(fresh=True)

    # What is coming

    def _load(self, *, fresh: bool = False) -> None:
        """Take up all open consignments; fresh: what is past already needs no telling."""
        self._coming.clear()
        self._valid.clear()
        now_s = self._now_s()
        for uid, direction, mode, lane, arrived_s, quiet_s in clearance.waiting(self.desk.store):
            self._forget_quiet(uid, quiet_s)
            crossings = self._crossings(uid, direction, mode, lane, arrived_s, quiet_s)
            if fresh:
                self._told |= {(uid, late) for at_s, _, late in crossings if at_s <= now_s}
            self._put(uid, crossings)
        self._wait()

    def _take_up_targets(self) -> None:
        self._targets = resources.targets(self.desk.store.folder)

    def _renew(self, uids: frozenset[str]) -> None:
        if not uids:
            self._load()
            return
        there = clearance.TABLE.stored(self.desk.store, uids)
        for uid in uids:
            record = there[uid][1] if uid in there else None
            self._forget_quiet(uid, record.snoozed_until_s if record is not None else None)
            self._put(uid, self._of(record) if record is not None else ())
        self._wait()

    def _forget_quiet(self, uid: str, quiet_s: int | None) -> None:
        """What somebody wants quiet about is told anew when the time is over, even if it was told before."""
        if quiet_s is not None and quiet_s > self._now_s():
            self._told -= {(uid, False), (uid, True)}

    def _of(self, record: Clearance) -> Iterable[Crossing]:
        if record.released_s is not None or record.arrived_s is None or record.status != "final":
            return ()
        return self._crossings(
            record.uid, record.direction, record.mode, record.lane, record.arrived_s, record.snoozed_until_s
        )

    def _crossings(
        self, uid: str, direction: str, mode: str, lane: str, arrived_s: int, quiet_s: int | None
    ) -> list[Crossing]:
        target_s = self._targets.of(direction, mode, lane)
        if target_s is None:
            return []
        soon_s = arrived_s + target_s * int(self.desk.settings.get("clearance_soon_pct", SOON_PCT)) // 100
        return [(max(at_s, quiet_s or 0), uid, late) for at_s, late in ((soon_s, False), (arrived_s + target_s, True))]

    def _put(self, uid: str, crossings: Iterable[Crossing]) -> None:
        fresh = {one for one in crossings if (uid, one[2]) not in self._told}
        self._valid[uid] = fresh
        for one in fresh:
            heapq.heappush(self._coming, one)

    def _wait(self) -> None:
        while self._coming and self._coming[0] not in self._valid.get(self._coming[0][1], ()):
            heapq.heappop(self._coming)
        if self._coming:
            left_ms = round((self._coming[0][0] - self._now_s()) * 1000) + 50
            self._next.start(min(LONGEST_MS, max(0, left_ms)))
        else:
            self._next.stop()

    def _now_s(self) -> float:
        return self.desk.store.clock().timestamp()

    # Telling

    def look(self) -> None:
        """Tell of what has crossed a threshold by now."""
        now_s = self._now_s()
        crossed: dict[str, bool] = {}
        while self._coming and self._coming[0][0] <= now_s:
            crossing = heapq.heappop(self._coming)
            _, uid, late = crossing
            if crossing in self._valid.get(uid, ()) and (uid, late) not in self._told:
                self._told.add((uid, late))
                crossed[uid] = late or crossed.get(uid, False)
        self._wait()
        if crossed:
            self._tell(crossed)

    def _tell(self, crossed: dict[str, bool]) -> None:
        there = clearance.TABLE.stored(self.desk.store, crossed)
        records = [there[uid][1] for uid in crossed if uid in there]
        late = [record for record in records if crossed[record.uid]]
        soon = [record for record in records if not crossed[record.uid]]
        lines = []
        if late:
            lines.append(self.tr("%n consignment(s) late: {names}", "", len(late)).format(names=_names(late)))
        if soon:
            lines.append(self.tr("%n consignment(s) soon late: {names}", "", len(soon)).format(names=_names(soon)))
        self._number = (late or soon)[0].number
        self.desk.say(" · ".join(lines), "bad" if late else "warn")
        if self.desk.settings.get("clearance_sound", True):
            QApplication.beep()
        QApplication.alert(self._window)
        self._notify(self.tr("Clearance"), "\n".join(lines))

    def _show(self, title: str, text: str) -> None:
        """The system's own notice, beside whatever program is in front."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon() or theme.icon("app"), self)
            self._tray.messageClicked.connect(self._open)
            self._tray.activated.connect(lambda _reason: self._open())
            self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Warning, 15_000)

    def _open(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.raise_()
        self._window.activateWindow()
        self.desk.records_wanted.emit("clearance", self._number)


def _names(records: list[Clearance]) -> str:
    names = ", ".join(record.number for record in records[:NAMED])
    return f"{names} …" if len(records) > NAMED else names
