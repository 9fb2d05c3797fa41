"""Events of a train, typed while the feed is down or about a train that nobody announced."""

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.message import Event
from horgosdesk.core.train import Train
from horgosdesk.core.train_entry import doubts, typed
from horgosdesk.core.train_row import TRAIN_ROW, TrainRow
from horgosdesk.store import trains
from horgosdesk.store.door import Change
from horgosdesk.ui import form
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    from horgosdesk.ui.tabs.trains.sight import Sight

FIELDS = ("train_no", "day", "direction", "origin", "destination", "location", "event", "type", "at")
KEPT = ("train_no", "day", "direction", "origin", "destination")
"""What the next event of the train begins with."""


class Form(form.Form):
    """Saves an event and stays for the next one of the same train. train: the one that it begins with."""

    UNNAMED: ClassVar[str] = "train_no"
    QUIET: ClassVar[frozenset[str]] = frozenset(
        {"missing", "train-row-empty", "event-time", "event-place", "event-missing", "train-day"}
    )

    def __init__(self, desk: Desk, sight: "Sight", train: Train | None, parent: QWidget | None = None) -> None:
        self.desk, self._sight = desk, sight
        fields = [TRAIN_ROW.by_name[name] for name in FIELDS]
        super().__init__(desk, TRAIN_ROW, fields, self._of(train), parent)
        self.setWindowTitle(self.tr("Enter an event of a train"))

    def _of(self, train: Train | None) -> dict[str, str]:
        rules = self.rules()
        port = min(self._sight.places.of_port(self.desk.store.meta("port")), default="")
        texts = {"location": self._name(port), "type": rules.codes.types.get("actual").name(rules.lang)}
        if train is None:
            return texts | {"day": self.desk.store.today}
        texts |= {"train_no": train.train_no, "day": train.day}
        direction = rules.codes.directions.get(train.run.get("direction", ""))
        texts["direction"] = direction.name(rules.lang) if direction else ""
        for end in ("origin", "destination"):
            texts[end] = self._name(train.run.get(end, ""))
        return texts

    def _name(self, location: str) -> str:
        return self._sight.places.name(location, self.desk.lang)

    def rules(self) -> Rules:
        return self.desk.rules(subject="trains")

    def _read(self, values: dict[str, Any]) -> tuple[TrainRow, list[Event], Train | None]:
        row: TrainRow = TRAIN_ROW.build("", values)
        place = self._sight.places.resolve(row.location) if row.location else ""
        events = [Event(place, event, kind, at_s) for (event, kind), at_s in row.happened.items()]
        stored = trains.get(self.desk.store, row.train_no, row.day)
        return row, events, stored.train if stored is not None else None

    def doubts(self, values: dict[str, Any]) -> list[Problem]:
        _row, events, train = self._read(values)
        return doubts(train, events, self._sight.clock_s(), self._sight.zone)

    def store(self, values: dict[str, Any]) -> None:
        row, events, train = self._read(values)
        facts = {
            name: self._sight.places.resolve(value) if name in ("origin", "destination") else value
            for name, value in row.facts.items()
        }
        known = train.run if train is not None else {}
        made = typed(
            row.train_no,
            row.day,
            events,
            self._sight.clock_s(),
            trains.settled(self.desk.store, row.train_no, row.day),
            {name: value for name, value in facts.items() if known.get(name) != value},
        )
        if not made:
            self.say(self.tr("Nothing new: all of it is known already."), "ok")
            return
        self.desk.do(
            [Change(None, one) for one in made], self.tr("entry of train {number}").format(number=row.train_no)
        )
        self.say(self.tr("Saved. Type the next event, or Esc."), "ok")
        self._go_on()

    def _go_on(self) -> None:
        """Ready for the next event of the train."""
        for name in FIELDS:
            if name not in (*KEPT, "type", "location"):
                self.edits[name].clear()
        self.check()
        self.edits["location"].setFocus()
        self.edits["location"].selectAll()
