"""What is done with the selected consignments besides their stages: void, restore, keep quiet about, look up."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import show_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import clearance, door
from horgosdesk.store.door import Change
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.clearance.board import Board
from horgosdesk.ui.tabs.clearance.quiet import read_quiet


class Keeping(QObject):
    """Asks for what it needs in the line at the foot, and says in the status line what it did."""

    def __init__(self, desk: Desk, board: Board, ask: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._board = board
        self._ask = ask
        self._parent = parent

    def void(self) -> None:
        """Void the selected consignments, for a reason."""
        records = [record for record in self._chosen() if record.status == "final"]
        if not records:
            return

        def take(reason: str) -> None:
            if not reason.strip():
                raise Problem(
                    "reason-missing", QT_TRANSLATE_NOOP("Problem", "Type a reason; it is kept in the journal.")
                )
            text = self.tr("void of %n consignment(s)", "", len(records))
            self.desk.do([door.void(record) for record in self._now(records)], text, reason.strip())
            self.desk.say(self.tr("%n consignment(s) voided. Ctrl+Z brings them back.", "", len(records)))

        self._ask.ask(self.tr("Reason to void %n consignment(s):", "", len(records)), take, ok=self.tr("Void"))

    def restore(self) -> None:
        """Put the selected voided consignments back."""
        records = [record for record in self._board.records() if record.status == "void"]
        if not records:
            self.desk.say(self.tr("Select voided consignments first; “Ever” finds them by their number."), "warn")
            return
        try:
            text = self.tr("restore of %n consignment(s)", "", len(records))
            self.desk.do([door.restore(record) for record in records], text)
        except Problem as problem:
            self.desk.say(str(problem), "bad")
        else:
            self.desk.say(self.tr("%n consignment(s) restored. Ctrl+Z takes it back.", "", len(records)))

    def ask_quiet(self) -> None:
        """Ask how long nobody needs to be told that the selected consignments are late, and why."""
        records = self._chosen()
        if not records:
            return

        def take(text: str) -> None:
            until_s, reason = read_quiet(text, int(self.desk.store.clock().timestamp()))
            changes = [
                Change(record, replace(record, snoozed_until_s=until_s, snooze_reason=reason))
                for record in self._now(records)
            ]
            self.desk.do(changes, self.tr("quiet for %n consignment(s)", "", len(records)), reason)
            if until_s is None:
                self.desk.say(self.tr("Told of again: %n consignment(s). Ctrl+Z takes it back.", "", len(records)))
            else:
                until = show_instant(until_s, self.desk.store.meta("zone"))[:16]
                told = self.tr("Quiet until {time}: %n consignment(s). Ctrl+Z takes it back.", "", len(records))
                self.desk.say(told.format(time=until))

        question = self.tr("Quiet for how long, and why?")
        self._ask.ask(question, take, hint=self.tr("2h waiting for a certificate · 30m … · –: ends it"))

    def show_history(self) -> None:
        """Show what happened to the current consignment."""
        from horgosdesk.ui.history import History

        record = self._board.current
        if record is None:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
        else:
            History(self.desk, record.uid, self._parent, CLEARANCE, record.number).open()

    def _chosen(self) -> list[Clearance]:
        records = self._board.records()
        if not records:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
        return records

    def _now(self, records: Sequence[Clearance]) -> list[Clearance]:
        """The consignments as they are stored now: a question may have stood open for a while."""
        there = clearance.TABLE.stored(self.desk.store, [record.uid for record in records])
        return [record for _, record in there.values()]
