"""As of any entry of the journal, every question of the store is answered as it was then."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horgosdesk.core.calendar import utc_text
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.identity import new_uid
from horgosdesk.core.message import Event, Load, message
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import (
    cargo,
    door,
    drafts,
    goals,
    journal,
    months,
    occasions,
    returns,
    sheet,
    study,
    ticks,
    totals,
    trains,
)
from horgosdesk.store.as_of import as_of
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.monthly import monthly
from horgosdesk.store.study import Question
from horgosdesk.store.trends.figures import WAGONS
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]
BEGUN = datetime(2025, 12, 3, 4, tzinfo=UTC)
MONTHS = ("2024-10", "2024-11", "2025-10", "2025-11")
SPAN = ("2024-01-01", "2025-12-31")


def told(store: Store) -> dict[str, Any]:
    """What the store answers to all manner of questions."""
    november = Question("2025-11-01", "2025-11-30", cuts=("direction",))
    return {
        "position": journal.position(store),
        "state": returns.state(store),
        "issued": returns.issued(store),
        "monthly": [replace(monthly(store, month), drafts=0) for month in MONTHS],
        "totals": totals.totals(store, *SPAN, ("day", "direction", "country"), compare=True),
        "newest": totals.newest_day(store),
        "recount": totals.recount(store),
        "cargo": list(cargo.between(store, *SPAN)),
        "lines": [sheet.summary(store, sheet.View(day, day)) for day in ("2025-11-05", "2024-11-06")],
        "closed": [months.closing(store, month) for month in MONTHS],
        "meta": [store.meta(key) for key in ("port", "unit", "zone", "journal_head")],
        "goals": [goals.of_year(store, year, "gross") for year in ("2024", "2025")],
        "ticks": {month: sorted(ticks.of_month(store, month)) for month in MONTHS},
        "occasions": occasions.between(store, *SPAN),
        "release": study.period(store, november).report(("direction",)),
        "trains": [stored.train for stored in trains.of_days(store, *SPAN)],
        "heard": trains.heard_s(store),
        "where": [replace(found) for found in trains.where_is(store, "51234567")],
    }


@dataclass
class Hand:
    """Does something to a desk, as chance has it; every act takes a minute."""

    store: Store
    draw: random.Random

    def __post_init__(self) -> None:
        minutes = count()
        self.store.clock = lambda: self.now
        self.now = BEGUN
        self.tick = lambda: setattr(self, "now", BEGUN + timedelta(minutes=next(minutes)))
        self.serial = count(1)

    def act(self) -> None:
        self.tick()
        acts = [self.add] * 3 + [self.edit] * 4 + [self.void] * 2 + [self.close, self.reopen, self.set, self.goal]
        acts += [self.tick_off, self.occasion, self.consignment, self.consignment, self.message, self.message]
        with suppress(Refused):  # a closed month
            self.draw.choice(acts)()

    def record(self) -> Cargo | None:
        every = [row[0] for row in self.store.db.execute("SELECT uid FROM cargo ORDER BY uid")]
        return cargo.get(self.store, self.draw.choice(every).hex()) if every else None

    def columns(self) -> dict[str, Any]:
        draw = self.draw
        return {
            "day": f"{draw.choice(MONTHS)}-{draw.randint(1, 28):02d}",
            "direction": draw.choice(("import", "export", "transit")),
            "mode": draw.choice(("rail", "road")),
            "category": draw.choice(("", "agricultural")),
            "country": draw.choice(("KZ", "UZ", "")),
            "gross_g": draw.randint(0, 10**9),
            "net_g": draw.choice((None, 0, 5)),
            "value_fen": draw.choice((None, 0, 123)),
            "currency": draw.choice(("", "CNY", "USD")),
            "packages": draw.choice((None, 0, 7)),
            "remark": draw.choice(("", "“引号” \\ ' \n ok")),
        }

    def add(self) -> None:
        more = self.draw.randint(1, 3)
        made = [Cargo(uid=new_uid(), hs_code="100119", **self.columns()) for _ in range(more)]
        door.apply(self.store, [Change(None, one) for one in made])

    def edit(self) -> None:
        if (before := self.record()) is not None:
            chosen = self.draw.sample(sorted(self.columns().items(), key=str), 3)
            door.apply(self.store, [Change(before, replace(before, **dict(chosen)))], reason="mended")

    def void(self) -> None:
        if (before := self.record()) is not None:
            door.apply(self.store, [door.void(before) if before.status == "final" else door.restore(before)])

    def close(self) -> None:
        months.close(self.store, self.draw.choice(MONTHS))

    def reopen(self) -> None:
        months.reopen(self.store, self.draw.choice(MONTHS), "again")

    def set(self) -> None:
        door.set_meta(self.store, {self.draw.choice(("port", "unit")): self.draw.choice(("甲", "乙", ""))})

    def goal(self) -> None:
        goals.put(self.store, self.draw.choice(("2024", "2025")), "gross", self.draw.choice((None, 1, 2)))

    def tick_off(self) -> None:
        month, line = self.draw.choice(MONTHS), self.draw.choice(("days", "weights"))
        ticks.take(self.store, month, line) if self.draw.random() < 0.4 else ticks.put(self.store, month, line, "3")

    def occasion(self) -> None:
        known = occasions.between(self.store, *SPAN)
        if known and self.draw.random() < 0.6:
            one = self.draw.choice(known)
            door.apply(self.store, [Change(one, replace(one, title=f"{next(self.serial)}"))])
        else:
            new = Occasion(uid=new_uid(), first="2025-10-01", last="2025-10-08", kind="holiday", title="国庆节")
            door.apply(self.store, [Change(None, new)])

    def consignment(self) -> None:
        arrived_s = int(datetime(2025, 11, self.draw.randint(1, 28), tzinfo=UTC).timestamp())
        row = self.store.db.execute("SELECT uid FROM clearance WHERE status = 'final' ORDER BY random()").fetchone()
        known = door.TABLES["clearance"].get(self.store, row[0].hex()) if row else None
        if known is not None and self.draw.random() < 0.6:
            late = replace(known, released_s=(known.arrived_s or 0) + self.draw.randint(0, 10**6))
            door.apply(self.store, [Change(known, late) if self.draw.random() < 0.8 else door.void(known)])
        else:
            number = f"94002025100{next(self.serial):07d}"
            one = Clearance(uid=new_uid(), direction="import", mode="rail", declaration_no=number, arrived_s=arrived_s)
            door.apply(self.store, [Change(None, one)])

    def message(self) -> None:
        serial, draw = next(self.serial), self.draw
        sent_s = int(self.now.timestamp())
        act = draw.choice(("new", "new", "change", "delete"))
        trains.take(
            self.store,
            [
                message(
                    "taf:0080",
                    str(serial),
                    "running",
                    train_no=draw.choice(("75001", "75002")),
                    day=draw.choice(("2025-12-01", "2025-12-02", "")),
                    sent_s=sent_s,
                    act=act,
                    refers="" if act == "new" else str(draw.randint(1, serial)),
                    version=draw.choice((0, 0, 1)),
                    run={"origin": draw.choice(("xian", "almaty"))},
                    events=[Event("horgos", "arrival", "actual", sent_s + draw.randint(-9_000, 9_000))],
                    loads=draw.choice((None, [Load(position=1, wagon_no="51234567")])),
                )
            ],
        )


@pytest.mark.long
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 2**32), acts=st.integers(5, 45))
def test_as_of_any_entry_the_desk_answers_as_it_did_then(seed: int, acts: int) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = open_store(Path(folder), who="tester")
        hand = Hand(store, random.Random(seed))
        then: dict[int, tuple[dict[str, Any], datetime]] = {}
        for _ in range(acts):
            hand.act()
            then[journal.position(store)] = (told(store), hand.now)
        for position, (answers, now) in hand.draw.sample(sorted(then.items()), min(5, len(then))):
            with as_of(store, position=position, at=utc_text(now)) as reader:
                read = told(reader)
            for question, answer in answers.items():
                assert read[question] == answer, (question, position)
        assert all(check.ok for check in verify(store))
        store.close()


def test_a_column_that_came_to_the_table_later_moves_no_value_into_another(store: Store, make: Make) -> None:
    [first] = door.apply(store, [Change(None, make(day="2024-10-05", gross_g=5, net_g=None))])
    then = journal.position(store)
    assert first.after is not None
    door.apply(store, [Change(first.after, replace(first.after, gross_g=50))])
    store.db.execute("ALTER TABLE cargo ADD COLUMN later TEXT NOT NULL DEFAULT ''")
    with as_of(store, position=then) as reader:
        assert [record.gross_g for record in cargo.between(reader, "2024-10-01", "2024-10-31")] == [5]


def test_cargo_of_published_months_is_as_of_their_own_positions(store: Store, make: Make) -> None:
    [october, november] = door.apply(
        store,
        [
            Change(None, make(day="2024-10-05", gross_g=5, net_g=None)),
            Change(None, make(day="2024-11-05", gross_g=7, net_g=None)),
        ],
    )
    first = journal.position(store)
    moved = replace(october.after, day="2024-11-06", gross_g=50)
    [moved_now] = door.apply(store, [Change(october.after, moved)])
    second = journal.position(store)
    door.apply(
        store,
        [
            Change(november.after, replace(november.after, gross_g=700)),
            Change(None, make(day="2024-11-30", gross_g=1, net_g=None)),
        ],
    )

    def weights(**published: int) -> dict[str, int]:
        given = {month.replace("_", "-")[1:]: no for month, no in published.items()}
        with as_of(store, published=given) as reader:
            assert totals.recount(reader) == []
            lines = totals.totals(reader, "2024-10-01", "2024-11-30", ("month",))
            return {line.keys["month"]: line.sums.gross_g for line in lines}

    assert moved_now.after.day == "2024-11-06"
    assert weights() == {"2024-11": 751}
    assert weights(m2024_10=first) == {"2024-10": 5, "2024-11": 751}
    assert weights(m2024_11=first) == {"2024-11": 7}
    assert weights(m2024_11=second) == {"2024-11": 57}
    assert weights(m2024_10=first, m2024_11=second) == {"2024-10": 5, "2024-11": 57}


def test_a_reading_sees_nothing_that_is_entered_meanwhile_and_changes_nothing(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    drafts.keep(store, new_uid(), "2025-11-04", {"remark": "x"})
    with as_of(store) as now:
        door.apply(store, [Change(None, make())])
        assert len(list(cargo.between(now, *SPAN))) == 1
        with pytest.raises(Refused):
            door.apply(now, [Change(None, make())])
        assert drafts.count(now, *SPAN) == 1
    with as_of(store, position=1) as then:
        assert len(list(cargo.between(then, *SPAN))) == 1
        assert drafts.count(then, *SPAN) == 0
    with as_of(store, position=0) as nothing:
        assert totals.newest_day(nothing) is None
    assert drafts.count(store, *SPAN) == 1


def test_an_instant_stands_for_the_last_entry_by_then(store: Store, make: Make) -> None:
    for minute in range(3):
        store.clock = lambda minute=minute: BEGUN + timedelta(minutes=minute)
        door.apply(store, [Change(None, make())])
    for seconds, wanted in ((-1, 0), (0, 1), (61, 2), (120, 3)):
        at = utc_text(BEGUN + timedelta(seconds=seconds))
        with as_of(store, at=at) as then:
            assert journal.position(then) == wanted
            assert then.now_text() == at
            assert len(list(cargo.between(then, *SPAN))) == wanted
    with pytest.raises(Problem, match="still to come"), as_of(store, at="2025-12-03T04:03:00.000Z"):
        pass


def test_a_question_about_what_was_not_asked_for_raises(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    with as_of(store, position=1, subjects=("cargo",)) as then:
        assert totals.newest_day(then) == "2025-11-03"
        with pytest.raises(Exception, match="not_among_the_subjects"):
            trains.heard_s(then)


def test_the_wagons_of_trains_as_of_then_are_looked_up_and_not_walked_through(store: Store) -> None:
    """A month's trains form took minutes to be made again, once any train had been heard of since."""
    hand = Hand(store, random.Random(1))
    for _ in range(3):
        hand.message()
    with as_of(store, position=1) as then:
        plan = then.db.execute(f"EXPLAIN QUERY PLAN SELECT day, {WAGONS} FROM train GROUP BY 1").fetchall()
    steps = [str(step[3]) for step in plan]
    assert any(step.startswith("SEARCH main.consist USING PRIMARY KEY (train=?)") for step in steps), steps
    assert not any("SCAN main.consist" in step for step in steps)
