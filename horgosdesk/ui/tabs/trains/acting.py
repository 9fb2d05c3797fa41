"""What is done about the differences of a train: slips mended on either side, drafts made, records opened."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Load
from horgosdesk.core.units import MARKS
from horgosdesk.store import slips, undeclared
from horgosdesk.store.drafts import Draft
from horgosdesk.store.matching import Matched
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains.differences import Difference


class Acting(QObject):
    """Acts on differences, and says in the status line what came of it. done: something was changed."""

    done = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def enter(self, matched: Matched, rows: Sequence[Difference]) -> None:
        """Do what Enter does with each of some rows: take the railway's number, make a draft, or open the only one."""
        if not rows:
            self.desk.say(self.tr("Choose a difference first."), "warn")
            return
        slipped = [row for row in rows if row.pair.state == "slip"]
        lacking = [row for row in rows if row.pair.state == "train_only"]
        if len(rows) == 1 and not slipped and not lacking:
            self.open(rows)
            return
        try:
            if slipped:
                self._take(slipped)
            if lacking:
                self._draft(matched, [row.pair.load.load for row in lacking if row.pair.load is not None])
        except Problem as problem:
            self.desk.say(str(problem), "bad")
        left = len(rows) - len(slipped) - len(lacking)
        if left and not slipped and not lacking:
            self.desk.say(self.tr("Open records one by one: choose a single row."), "warn")

    def _take(self, rows: Sequence[Difference]) -> None:
        """Put the railway's numbers into the records."""
        changes = slips.in_records(self.desk.store, [row.pair for row in rows])
        if not changes:
            return
        number = rows[0].pair.number
        what = (
            self.tr("{number} into the record").format(number=number)
            if len(rows) == 1
            else self.tr("the railway's number into the records of %n load(s)", "", len(rows))
        )
        self.desk.do(changes, what)
        self.desk.say(self.tr("Corrected: {what}. Ctrl+Z takes it back.").format(what=what))
        self.done.emit()

    def correct(self, matched: Matched, rows: Sequence[Difference]) -> None:
        """The records of some slips are right: correct the train's consist."""
        slipped = [row for row in rows if row.pair.state == "slip"]
        if not slipped:
            self.desk.say(self.tr("Choose a probable slip: only there the record may be right."), "warn")
            return
        changes = slips.in_train(self.desk.store, matched.train, [row.pair for row in slipped])
        what = (
            self.tr("{number} into train {train}").format(
                number=slips.said(slipped[0].pair), train=matched.train.train_no
            )
            if len(slipped) == 1
            else self.tr("%n number(s) into train {train}", "", len(slipped)).format(train=matched.train.train_no)
        )
        try:
            self.desk.do(changes, what)
        except Problem as problem:
            self.desk.say(str(problem), "bad")
            return
        self.desk.say(self.tr("Corrected: {what}. Ctrl+Z takes it back.").format(what=what))
        self.done.emit()

    def draft_all(self, matched: Matched) -> None:
        """Make a draft of a cargo record for every load that nobody has declared."""
        loads = undeclared.undeclared(matched.pairs)
        if not loads:
            self.desk.say(self.nothing(matched))
            return
        try:
            self._draft(matched, loads)
        except Problem as problem:
            self.desk.say(str(problem), "bad")

    def _draft(self, matched: Matched, loads: Sequence[Load]) -> None:
        made = undeclared.make_drafts(self.desk.store, matched, loads, MARKS[self.desk.lang])
        if not made:
            self.desk.say(
                self.tr("A draft waits in Cargo on {day} already: F8 there goes to it.").format(
                    day=self._waits_on(matched, loads)
                )
            )
            return
        self.desk.undo.push(_Drafts(self.desk, made, self.tr("%n draft(s)", "", len(made))))
        said = self.tr("%n draft(s) made in Cargo on {day}: F8 there goes to them.", "", len(made))
        self.desk.say(said.format(day=matched.day))
        self.done.emit()

    def _waits_on(self, matched: Matched, loads: Sequence[Load]) -> str:
        there = undeclared.waiting(self.desk.store, matched.train.train_no)
        days = (one.day for load in loads if (one := undeclared.draft_of(load, there)) is not None)
        return next(days, matched.day)

    def nothing(self, matched: Matched) -> str:
        """Why there is no load that nobody has declared."""
        if not matched.train.loads:
            return self.tr("The railway has not told the wagons of this train yet.")
        if any(pair.state == "slip" for pair in matched.pairs):
            return self.tr("All that is left are probable slips: decide on those first.")
        return self.tr("All wagons of this train are declared.")

    def open(self, rows: Sequence[Difference]) -> None:
        """Open the record of a row, in Cargo or Clearance."""
        record = next((record for row in rows for record in row.pair.declared), None)
        if record is None:
            self.desk.say(self.tr("Nobody has declared it: there is no record to open. Enter makes a draft."), "warn")
            return
        carried = record.container_no or record.wagon_no
        if record.subject == "cargo":
            # the declaration may have many lines, the wagon may come every month: both together are this one
            self.desk.records_wanted.emit("cargo", " ".join(filter(None, (record.declaration_no, carried))))
        else:
            self.desk.records_wanted.emit(record.subject, record.declaration_no or carried)


class _Drafts(QUndoCommand):
    """Drafts just made. Undo drops those that nobody has worked on since."""

    def __init__(self, desk: Desk, made: Sequence[Draft], text: str) -> None:
        super().__init__(text)
        self._desk, self._made = desk, made
        self._fresh = True

    def redo(self) -> None:
        """Qt calls this once on push, when they are made already."""
        if self._fresh:
            self._fresh = False
        else:
            self._try(lambda: undeclared.put_back(self._desk.store, self._made))

    def undo(self) -> None:
        """Drop them."""
        self._try(lambda: undeclared.take_back(self._desk.store, self._made))

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Problem as problem:
            self.setObsolete(True)
            self._desk.say(str(problem), "bad")
