"""The desk's hub while the window is open: a child process exchanges with it, the window only looks at how that goes.

The desk never waits for it. Whether there is a hub, what is still to be sent and what waits for a person are read from the
desk's own file, so that they are right also while no exchange runs; the rest stands in logs/hub.json.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from horgosdesk.core.calendar import utc_text
from horgosdesk.hub.place import PASSWORD
from horgosdesk.hub.status import At, Status, poke, read_status
from horgosdesk.store import joined
from horgosdesk.ui.companion import Companion
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    from horgosdesk.store.joined import Joined

TELL_MS = 200
"""What the exchange says within this time is looked at once."""
LOOK_MS = 5_000
"""So often it is looked how an exchange of another process does."""
COUNT_MS = 1_500
"""So long after a change what is to be sent is counted: most is sent by then, and nobody is told of it."""
END_MS = 2_000
"""So long it may take to end; one that waits for a hub that does not answer is ended, which loses nothing."""


class HubLink(QObject):
    """Runs the exchange of a desk with its hub, or follows the one that runs already. changed: something of it is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.joined: Joined | None = None
        """The hub of the desk; None: it has none, and nothing runs."""
        self.status = Status()
        self.unsent = 0
        self.contests = 0
        self._well_at = ""
        self._exchange = Companion(desk, ("hub", "watch"), END_MS, self)
        self._exchange.said.connect(self._tell_soon)
        self._exchange.ended.connect(self.look)
        self._exchange.due.connect(self.start)
        self._look = desk.timer(self, LOOK_MS, self.look, repeat=True)
        self._tell = desk.timer(self, TELL_MS, self._told)
        self._soon = desk.timer(self, COUNT_MS, self._check)
        for told in (desk.changed, desk.clearances_changed, desk.meters_changed):
            told.connect(self._look_soon)

    def start(self) -> None:
        """Begin, where the desk has joined a hub, unless it runs."""
        self.look()
        if self.joined is None or self.desk.store.read_only or self._exchange.is_over:
            return
        self._exchange.start()
        self._look.start()

    @property
    def running(self) -> bool:
        """Whether this window's exchange runs."""
        return self._exchange.running

    def hand(self, secret: str) -> None:
        """A password that was typed in this window, for where no keyring can keep it."""
        self._exchange.hand({PASSWORD: secret})

    def exchange_now(self) -> None:
        """Have it ask the hub at once, however long it would have waited."""
        self.start()
        poke(self.desk.store.folder)

    def leave(self) -> None:
        """Have it end, without waiting for that: the desk is about to leave its hub."""
        self._rest()
        self._exchange.let_end()

    def stop(self) -> None:
        """End it, and wait for that: the window closes."""
        self._rest()
        self._exchange.stop()

    def _rest(self) -> None:
        for timer in (self._look, self._soon, self._tell):
            timer.stop()

    @property
    def state(self) -> At:
        """What the exchange does; what was said by one that has ended says nothing of that."""
        return "starting" if self.status.state == "stopped" else self.status.state

    @property
    def synced_at(self) -> str:
        """When all was exchanged last with the hub that is joined now, UTC text."""
        state, status = self.joined, self.status
        if state is None or (status.url, status.register) != (state.url, state.register):
            return ""
        return status.synced_at

    @property
    def well_at(self) -> str:
        """When the hub was there last, UTC text: between two exchanges with nothing to exchange it was, too."""
        return max(self._well_at, self.synced_at)

    def look(self) -> None:
        """Read anew how it does."""
        if self._exchange.is_over:
            return
        store = self.desk.store
        self.joined = joined.joined(store)
        if self.joined is not None:
            from horgosdesk.store import contests

            self.status = read_status(store.folder)
            self.unsent = joined.count_unsent(store, self.joined.pushed)
            self.contests = contests.count(store)
            if self.state == "up" and self.running:
                self._well_at = utc_text(store.clock())
        self.changed.emit()

    def _look_soon(self, _touched: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _check(self) -> None:
        """Something changed: perhaps another program had the desk join a hub."""
        before = self.joined
        self.look()
        if before is None and self.joined is not None:
            self.start()

    def _tell_soon(self) -> None:
        if not self._tell.isActive():
            self._tell.start()

    def _told(self) -> None:
        self.look()
        if self.state not in ("pulling", "filling"):
            # while thousands come it is enough that the desk looks each second: each look has what is seen drawn anew
            self.desk.look_outside()
