"""Recording what happens to a train, by a key or at a typed time; what is doubtful is asked about once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import read_instant
from horgosdesk.core.message import Event
from horgosdesk.core.train import Train
from horgosdesk.core.train_entry import doubts, typed
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import trains
from horgosdesk.store.door import Change
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains.sight import Sight

if TYPE_CHECKING:
    from horgosdesk.store.board import Line

KEYS = {
    "arrival": "F2",
    "departure": "F3",
    "tranship_start": "F4",
    "tranship_end": "F5",
    "inspect_start": "F6",
    "inspect_end": "F7",
    "handover": "F8",
    "release": "F9",
}
"""What happens to a train at the port, in its usual order, and the key that records it."""


class Recording(QObject):
    """Records, and says in the status line what was recorded, what is wrong, or what is asked about."""

    def __init__(self, desk: Desk, sight: Sight, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self._sight, self._ask = desk, sight, ask
        self._asked_about: tuple[int, str] | None = None

    def event_name(self, event: str) -> str:
        """What people call an event."""
        code = self.desk.codes.events.get(event)
        return code.name(self.desk.lang) if code else event

    @property
    def here(self) -> str:
        """The location where the desk is; "" where the table of locations does not know the port."""
        return min(self._sight.places.of_port(self.desk.store.meta("port")), default="")

    def record(self, line: "Line | None", event: str) -> None:
        """Something happens to a train at the port, now; a doubt is asked about once."""
        if not self._ready(line):
            return
        assert line is not None
        self._ask.leave()
        events = [Event(self.here, event, "actual", self._sight.clock_s())]
        train = self._now(line)
        found = self._doubts(train, events)
        if found and self._asked_about != (line.id, event):
            self._asked_about = (line.id, event)
            self.desk.say(self.tr("{doubt} Press again if it is right.").format(doubt=found[0]), "warn")
            return
        self._asked_about = None
        try:
            self._store(train, events)
        except Problem as problem:
            self.desk.say(str(problem), "bad")

    def ask_time(self, line: "Line | None", event: str) -> None:
        """Ask when something happened, here or, with a place behind the time, elsewhere; a dash takes it away."""
        if not self._ready(line):
            return
        assert line is not None
        confirmed: list[str] = []

        def take(text: str) -> None:
            events = [self._read(text, event)]
            # as it is now: the question may have stood open for a while
            train = self._now(line)
            found = self._doubts(train, events)
            if found and confirmed != [text]:
                confirmed[:] = [text]
                doubt = QT_TRANSLATE_NOOP("Problem", "{doubt} Enter again if it is right.")
                raise Problem("event-doubt", doubt, level="warning", doubt=str(found[0]))
            self._store(train, events)

        question = self.tr("{event}, train {train}: when?").format(
            event=self.event_name(event), train=line.train.train_no
        )
        hint = self.tr("Enter: now here · 14:30 · 14:30 Altynkol · -20: 20 minutes ago · –: takes it away")
        self._ask.ask(question, take, hint=hint)

    def _ready(self, line: "Line | None") -> bool:
        if line is None:
            self.desk.say(self.tr("Choose a train first."), "warn")
            return False
        if not self.here:
            self.desk.say(
                self.tr("locations.csv has no place of this port. Add one, then times can be recorded."), "bad"
            )
            return False
        return True

    def _read(self, text: str, event: str) -> Event:
        """A time and, behind it, a place."""
        said = text.strip()
        zone, now = self._sight.zone, self.desk.store.clock()
        place = self.here
        head, _, tail = said.rpartition(" ")
        if tail and not any(c.isdigit() for c in tail) and tail not in ("-", "–"):
            # the longest ending that is a place: names have spaces in them
            words = said.split(" ")
            for start in range(len(words)):
                name = " ".join(words[start:])
                found = self._sight.places.table.resolve(name)
                if found is not None:
                    place, said = found, " ".join(words[:start])
                    break
            else:
                raise Problem(
                    "place-unknown",
                    QT_TRANSLATE_NOOP(
                        "Problem", "“{value}” is no place of locations.csv. Write the time, then a place that is in it."
                    ),
                    value=tail if not head else said,
                )
        if said in ("-", "–"):
            return Event(place, event, "actual", None)
        return Event(place, event, "actual", read_instant(said, self._sight.places.zone(place, zone), now).at_s)

    def _now(self, line: "Line") -> Train:
        stored = trains.get(self.desk.store, line.train.train_no, line.train.day)
        return stored.train if stored is not None else line.train

    def _doubts(self, train: Train, events: Sequence[Event]) -> list[Problem]:
        return doubts(train, events, self._sight.clock_s(), self._sight.zone)

    def _store(self, train: Train, events: Sequence[Event]) -> None:
        settled = trains.settled(self.desk.store, train.train_no, train.day)
        made = typed(train.train_no, train.day, events, self._sight.clock_s(), settled)
        what = self.tr("{event} of {train}").format(event=self.event_name(events[0].event), train=train.train_no)
        if not self.desk.do_soon([Change(None, one) for one in made], what):
            return
        self.desk.say(self.tr("Recorded: {what}. Ctrl+Z takes it back.").format(what=what))
