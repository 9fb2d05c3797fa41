"""What one key recorded while the file could not be written: kept, tried again until it is stored, or taken back by Esc."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from horgosdesk.core.errors import Hindered, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from horgosdesk.store.door import Change
    from horgosdesk.ui.desk import Desk

RETRY_MS = 200
"""So often it is tried again while another program writes; a full disk is looked at as often, which costs nothing."""


class _Kept(NamedTuple):
    """Changes that wait. text: what the Edit menu will call them."""

    changes: "Sequence[Change]"
    text: str
    reason: str


class Waiting(QObject):
    """The changes that wait, first come, first stored. others: counts of what waits elsewhere, such as in a day sheet.

    changed: so many changes and records wait now; whoever counts in others tells it by `note`.
    """

    changed = Signal(int)

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._kept: list[_Kept] = []
        self._told = ""
        self.others: list[Callable[[], int]] = []
        self._again = desk.timer(self, RETRY_MS, self.retry, repeat=True)

    @property
    def count(self) -> int:
        """How many changes and records are not stored yet."""
        return sum(len(one.changes) for one in self._kept) + sum(count() for count in self.others)

    def note(self) -> None:
        """Tell how much waits."""
        self.changed.emit(self.count)

    def refuse_twice(self, changes: "Sequence[Change]") -> None:
        """Hindered: one of the records waits already, and what is on the screen is how it was before."""
        waiting = {change.after.uid for one in self._kept for change in one.changes}
        if any(change.after.uid in waiting for change in changes):
            raise Hindered(
                "still-waiting",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "What was recorded before waits to be stored. Press again when it is, or Esc takes it back.",
                ),
            )

    def keep(self, changes: "Sequence[Change]", text: str, reason: str, problem: Problem) -> None:
        """Take in what could not be stored."""
        if not self._kept:
            QCoreApplication.instance().installEventFilter(self)
        self._kept.append(_Kept(changes, text, reason))
        self._tell(problem)
        self._again.start()
        self.note()

    def retry(self) -> None:
        """Store what waits, as far as it goes; what is refused for good is said and given up."""
        while self._kept:
            one = self._kept[0]
            try:
                self._desk.do(one.changes, one.text, one.reason)
            except Hindered as problem:
                self._tell(problem)
                return
            except Problem as problem:
                self._desk.say(self.tr("Not stored: {what}. {why}").format(what=one.text, why=problem), "bad")
            else:
                self._desk.say(self.tr("Stored now: {what}. Ctrl+Z takes it back.").format(what=one.text))
            del self._kept[0]
        self._rest()

    def give_up(self) -> None:
        """Take back the newest of what waits."""
        one = self._kept.pop()
        self._desk.say(self.tr("Taken back, not stored: {what}").format(what=one.text), "warn")
        self.note()
        if not self._kept:
            self._rest()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        # once per key: windows see it before their widgets do, and so on down
        if event.type() == QEvent.Type.KeyPress and self._kept:
            self.give_up()
        event.accept()
        return True

    def _tell(self, problem: Problem) -> None:
        """Say what waits and why, once for each reason: other lines are not to be covered five times a second."""
        what = "; ".join(one.text for one in self._kept)
        if problem.code == "database-locked":
            said = self.tr("Another program is writing. Stored as soon as it lets go: {what}. Esc takes it back.")
        else:
            said = self.tr("{why} Tried again by itself until then: {what}. Esc takes it back.")
        text = said.format(what=what, why=problem)
        if text != self._told:
            self._told = text
            self._desk.say(text, "warn")

    def _rest(self) -> None:
        self._told = ""
        self._again.stop()
        self.note()
        QCoreApplication.instance().removeEventFilter(self)
