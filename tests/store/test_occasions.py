"""Occasions, targets and ticks: journaled, and proven with the rest."""

from dataclasses import replace

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import goals, journal, occasions, ticks
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, void
from horgosdesk.store.verify import verify


def holiday(first: str = "2025-10-01", last: str = "2025-10-08") -> Occasion:
    return Occasion(uid=new_uid(), first=first, last=last, kind="holiday", title="国庆节")


def test_an_occasion_is_found_by_any_day_that_it_touches_and_voided_not_deleted(store: Store) -> None:
    [added] = apply(store, [Change(None, holiday())])
    for first, last in (("2025-10-08", "2025-12-01"), ("2025-01-01", "2025-10-01"), ("2025-10-03", "2025-10-03")):
        assert [one.uid for one in occasions.between(store, first, last)] == [added.after.uid]
    assert occasions.between(store, "2025-10-09", "2025-12-31") == []
    [changed] = apply(store, [Change(added.after, replace(added.after, title="Golden Week"))])
    assert occasions.between(store, "2025-10-01", "2025-10-01")[0].title == "Golden Week"
    apply(store, [void(changed.after)])
    assert occasions.between(store, "2025-01-01", "2025-12-31") == []
    assert [one.action for one in journal.read(store)] == ["add", "edit", "void"]
    assert all(check.ok for check in verify(store))


def test_a_target_is_set_changed_and_taken_away_and_the_journal_knows(store: Store) -> None:
    goals.put(store, "2025", "gross", 45_000_000_000_000)
    goals.put(store, "2025", "gross", 46_000_000_000_000)
    goals.put(store, "2025", "gross", 46_000_000_000_000)
    assert goals.of_year(store, "2025", "gross") == 46_000_000_000_000
    assert goals.of_year(store, "2024", "gross") is None
    goals.put(store, "2025", "gross", None)
    assert goals.of_year(store, "2025", "gross") is None
    assert [(one.key, one.as_dict()["after"]) for one in journal.read(store)] == [
        ("2025/gross", 45_000_000_000_000),
        ("2025/gross", 46_000_000_000_000),
        ("2025/gross", None),
    ]
    with pytest.raises(Problem, match="more than nothing"):
        goals.put(store, "2025", "gross", 0)


def test_a_tick_says_who_and_what_it_said_then_and_can_be_taken_away(store: Store) -> None:
    ticks.put(store, "2025-11", "days", "2", note="no trains on the holiday")
    tick = ticks.of_month(store, "2025-11")["days"]
    assert (tick.found, tick.note, tick.who) == ("2", "no trains on the holiday", "tester")
    assert ticks.of_month(store, "2025-10") == {}
    ticks.take(store, "2025-11", "days")
    ticks.take(store, "2025-11", "days")
    assert ticks.of_month(store, "2025-11") == {}
    assert [one.action for one in journal.read(store)] == ["tick", "untick"]
    assert all(check.ok for check in verify(store))
