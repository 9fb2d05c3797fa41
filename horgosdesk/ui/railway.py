"""The railway's messages while the window is open: a child process takes them in, the window only looks at how it does.

In this process the parsing and storing of thousands of messages would make the window stutter (measured in style.md: frames
of 168 to 218 ms beside a thread, of 25 to 30 beside a child).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from horgosdesk.ui.companion import Companion
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    from horgosdesk.railway.feed import Status

LOOK_MS = 5_000
"""So often it is looked how a feed of another process does."""
END_MS = 4_000


class Railway(QObject):
    """Runs the feed of a desk, or follows the one that runs already. changed: its status is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.status: Status | None = None
        self._feed = Companion(desk, ("feed", "watch"), END_MS, self)
        self._feed.said.connect(self._told)
        self._feed.ended.connect(self._read)
        self._feed.due.connect(self.start)
        self._look = desk.timer(self, LOOK_MS, self._read, repeat=True)

    def start(self) -> None:
        """Begin, unless it runs."""
        if self._feed.is_over or self._feed.running:
            return
        self._feed.start()
        self._look.start()
        self._read()

    def stop(self) -> None:
        """End it; what it has not committed comes again."""
        self._look.stop()
        self._feed.stop()

    @property
    def newest_s(self) -> int | None:
        """When the newest message was sent; None before the first."""
        from horgosdesk.store import trains

        told = self.status.sent_s if self.status is not None else None
        return told if told is not None else trains.heard_s(self.desk.store)

    @property
    def wrong(self) -> list[str]:
        """What is wrong with the channels, in words."""
        if self.status is None:
            return []
        said = [f"{one.name}: {one.wrong}" for one in self.status.channels if one.wrong]
        return [*([self.status.wrong] if self.status.wrong else []), *said]

    def _read(self) -> None:
        from horgosdesk.railway.feed import read_status

        self.status = read_status(self.desk.store.folder)
        # the age grows even when nothing comes
        self.changed.emit()

    def _told(self) -> None:
        self._read()
        self.desk.look_outside()
