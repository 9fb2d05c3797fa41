"""Recording stages of consignments, by a key, by scanning or at a typed time; what is doubtful is asked about once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import read_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import clearance
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.clearance.line import stage_name
from horgosdesk.ui.tabs.clearance.model import shown_number
from horgosdesk.ui.tabs.clearance.stamp import Stamp, stamp

Meant = tuple[frozenset[str], str, bool]
"""Which consignments, which stage, and whether it was scanned."""


class Recording(QObject):
    """Records, and says in the status line what was recorded, what is wrong, or what is asked about."""

    def __init__(self, desk: Desk, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ask = ask
        self._asked_about: Meant | None = None

    def record(self, records: Sequence[Clearance], stage: str, at_s: int, *, scanned: bool = False) -> bool:
        """Record a stage, after a second press where there is a doubt; whether it is recorded."""
        if not records:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return False
        # whoever presses a key has given up the question that was open
        self._ask.leave()
        made = stamp(records, stage, at_s, self.desk.rules(subject="clearance"))
        meant = (frozenset(record.uid for record in records), stage, scanned)
        if made.wrong:
            self.desk.say(_named(records, str(made.wrong[0])), "bad")
            return False
        if made.doubts and self._asked_about != meant:
            self._asked_about = meant
            again = (
                self.tr("{doubt} Scan it again if it is right.")
                if scanned
                else self.tr("{doubt} Press again if it is right.")
            )
            self.desk.say(again.format(doubt=_named(records, self._doubt(made))), "warn")
            return False
        self._asked_about = None
        try:
            self._store(made, stage)
        except Problem as problem:
            self.desk.say(str(problem), "bad")
            return False
        return True

    def forget(self, chosen: Sequence[Clearance]) -> None:
        """Others are selected: a doubt about those before is not answered by the next key."""
        if self._asked_about is not None:
            uids, _stage, scanned = self._asked_about
            if not scanned and uids != {record.uid for record in chosen}:
                self._asked_about = None

    def ask_time(self, records: Sequence[Clearance], stage: str) -> None:
        """Ask when a stage was; Enter alone means now, a dash takes the time away."""
        if not records:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return
        uids = [record.uid for record in records]
        confirmed: list[str] = []

        def take(text: str) -> None:
            rules = self.desk.rules(subject="clearance")
            gone = text.strip() in ("-", "–")
            at_s = None if gone else read_instant(text, rules.zone, rules.now).at_s
            # as they are now: the question may have stood open for a while
            there = clearance.TABLE.stored(self.desk.store, uids)
            made = stamp([record for _, record in there.values()], stage, at_s, rules)
            if made.wrong:
                raise made.wrong[0]
            if made.doubts and confirmed != [text]:
                confirmed[:] = [text]
                doubt = QT_TRANSLATE_NOOP("Problem", "{doubt} Enter again if it is right.")
                raise Problem("stage-doubt", doubt, level="warning", doubt=self._doubt(made))
            self._store(made, stage)

        number = shown_number(records[0].number)
        who = number if len(records) == 1 else self.tr("%n consignment(s)", "", len(records))
        question = self.tr("{stage}, {who}: when?").format(stage=stage_name(self.desk, stage), who=who)
        self._ask.ask(
            question, take, hint=self.tr("Enter: now · 14:30 · 3 14:30 · -20: 20 minutes ago · –: takes it away")
        )

    def _doubt(self, made: Stamp) -> str:
        more = len(made.doubts) - 1
        said = str(made.doubts[0])
        return said + " " + self.tr("%n more doubt(s).", "", more) if more else said

    def _store(self, made: Stamp, stage: str) -> None:
        name = stage_name(self.desk, stage)
        count = len(made.changes)
        if not count:
            self.desk.say(self.tr("Nothing changed: the time is recorded already."))
            return
        what = (
            self.tr("{stage} of {number}").format(stage=name, number=shown_number(made.changes[0].after.number))
            if count == 1
            else self.tr("{stage} of %n consignment(s)", "", count).format(stage=name)
        )
        if not self.desk.do_soon(list(made.changes), what):
            return
        self.desk.say(self.tr("Recorded: {what}. Ctrl+Z takes it back.").format(what=what))


def _named(records: Sequence[Clearance], said: str) -> str:
    """What is said of one consignment, with its number: it may not be the one that the eye is on."""
    number = records[0].number
    return said if len(records) > 1 or number in said else f"{shown_number(number)}: {said}"
