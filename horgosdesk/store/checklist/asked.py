"""What is asked: a month of a desk, and what several questions need of it, read once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.calendar import month_days, parse_instant
from horgosdesk.core.cargo import CARGO
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.habits import Habits
from horgosdesk.core.instants import show_instant
from horgosdesk.core.units import show_number, show_weight_kg, tonnes
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import cargo, matching
from horgosdesk.store.desk import Store
from horgosdesk.store.matching import Matched
from horgosdesk.store.visits import shifted

CONTEXT = "Checklist"
BATCH = 500
"""Records read between two looks whether somebody still wants the answer."""
OF_WEIGHT = frozenset({"net-over-gross", "gross-zero", "weight-far"})
"""The checks that the line of odd weights tells of; the line of warnings tells of all others."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A record that today's checks have something against. name: what people call the record by."""

    uid: bytes
    revision: int
    day: str
    name: str
    problems: tuple[Problem, ...]

    @property
    def is_wrong(self) -> bool:
        """Whether it could not be saved today."""
        return any(problem.level == "error" for problem in self.problems)


@dataclass
class Asked:
    """A month (YYYY-MM) of a desk. tell: called with how much of a long question is done and of how much; may raise."""

    store: Store
    month: str
    lang: str = "en"
    tell: Callable[[int, int], None] = field(default=lambda _done, _total: None)

    @property
    def first(self) -> str:
        """The first day."""
        return month_days(self.month)[0]

    @property
    def last(self) -> str:
        """The last day."""
        return month_days(self.month)[1]

    @property
    def last_due(self) -> str:
        """The last day that is over; before the first one where none is."""
        return min(self.last, shifted(self.store.today, -1))

    @property
    def bounds_s(self) -> tuple[int, int]:
        """When the month begins and when it is over, in the desk's zone, as UTC seconds."""
        zone = ZoneInfo(self.store.meta("zone"))
        days = (date.fromisoformat(self.first), date.fromisoformat(shifted(self.last, 1)))
        begins, ends = (int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()) for day in days)
        return begins, ends

    @cached_property
    def rules(self) -> Rules:
        """What checks know. The month itself counts as open, and of what is usual only what was so at its end: records of
        later months change no answer, so that a tick holds."""
        store = self.store
        return Rules(
            resources.codebook(store.folder),
            date.fromisoformat(store.today),
            self.lang,
            habits=Habits(usual=cargo.usual_until(store, self.last)),
            zone=store.meta("zone"),
            now=store.clock(),
            stages=resources.stages(store.folder),
        )

    @cached_property
    def port(self) -> frozenset[str]:
        """The locations that make up the port."""
        return resources.places(self.store.folder).of_port(self.store.meta("port"))

    @cached_property
    def matched(self) -> list[Matched]:
        """The trains at the port in the month that have a consist and run, matched with what is declared."""
        there = matching.at_port(self.store, self.first, self.last, self.port)
        found = []
        for done, stored in enumerate(there):
            self.tell(done, len(there))
            if stored.train.loads and not stored.train.run.get("cancelled"):
                found.append(matching.of_train(self.store, stored, self.port))
        return found

    @cached_property
    def doubts(self) -> list[Doubt]:
        """The month's records that today's checks have something against, by day and in the order they were begun."""
        total = self.records
        rows = self.store.db.execute(
            cargo.SELECT + " WHERE day BETWEEN ? AND ? AND status = 'final' ORDER BY day, uid", (self.first, self.last)
        )
        found, done = list[Doubt](), 0
        while batch := rows.fetchmany(BATCH):
            self.tell(done, total)
            done += len(batch)
            for row in batch:
                values = dict(zip(CARGO.columns, row, strict=True))
                if problems := CARGO.problems(values, self.rules):
                    found.append(Doubt(row[0], values["revision"], values["day"], called(values), tuple(problems)))
        return found

    @cached_property
    def records(self) -> int:
        """How many final records the month has."""
        sql = "SELECT coalesce(sum(records), 0) FROM monthly_totals WHERE month = ?"
        return int(self.store.db.execute(sql, (self.month,)).fetchone()[0])

    def say(self, text: str, /, **values: object) -> str:
        """Words of the checklist in the current language."""
        return tr(CONTEXT, text, **values)

    def listed(self, parts: Iterable[str]) -> str:
        """Several things in a row, as the language parts them."""
        return self.say(QT_TRANSLATE_NOOP("Checklist", ", ")).join(parts)

    def tonnes(self, weight_g: int) -> str:
        """A weight in tonnes with three places, as the language writes it."""
        return show_number(tonnes(weight_g, 3), self.rules.marks, 3)

    def kilograms(self, weight_g: int) -> str:
        """A weight in kilograms with every digit, as the language writes it."""
        return show_weight_kg(weight_g, self.rules.marks)

    def time(self, at: str) -> str:
        """An instant that the store keeps as text, in the desk's zone."""
        return self.minute(int(parse_instant(at, self.store.meta("zone")).timestamp()))

    def minute(self, at_s: int) -> str:
        """An instant to the minute, in the desk's zone."""
        return show_instant(at_s - at_s % 60, self.store.meta("zone"))


def called(values: dict[str, Any]) -> str:
    """What people call a cargo record by: what carries it, else its declaration, else its goods."""
    names = ("wagon_no", "container_no", "vehicle_no", "declaration_no", "commodity", "hs_code")
    return next((str(values[name]) for name in names if values[name]), "")


NONE = QT_TRANSLATE_NOOP("Checklist", "None.")
"""What a line says that found nothing and needs no more words."""
