"""The register: a number for each return handed out, kept while its figures stay."""

import json
from collections.abc import Callable
from dataclasses import asdict

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.store import door, journal, restatements, returns, verify
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.monthly import Monthly, monthly
from horgosdesk.store.returns import Issue

Make = Callable[..., Cargo]


def add(store: Store, *records: Cargo) -> None:
    door.apply(store, [Change(None, record) for record in records])


def hand_out(store: Store, made: Monthly, sha256: str) -> Issue:
    return returns.register(
        store,
        made.register_no,
        template="monthly",
        file=f"{sha256}.xlsx",
        sha256=sha256,
        figures=made.figures,
        state=made.state,
    )


def test_the_state_is_the_newest_entry_that_is_no_return(store: Store, make: Make) -> None:
    assert returns.state(store) == returns.NOTHING
    add(store, make())
    made = monthly(store, "2025-11")
    assert (made.state.position, made.state.who, made.register_no) == (1, "tester", "2025-11/001")
    hand_out(store, made, "aa")
    assert journal.position(store) == 2
    assert returns.state(store) == made.state


def test_the_same_figures_keep_number_and_state_whatever_else_was_entered(store: Store, make: Make) -> None:
    add(store, make())
    first = monthly(store, "2025-11")
    hand_out(store, first, "aa")
    add(store, make(day="2025-12-01"))
    assert returns.state(store).position == 3
    assert monthly(store, "2025-11") == first


def test_other_figures_get_the_next_number_and_the_state_of_now(store: Store, make: Make) -> None:
    add(store, make())
    hand_out(store, monthly(store, "2025-11"), "aa")
    add(store, make(gross_g=1, net_g=1))
    again = monthly(store, "2025-11")
    assert (again.register_no, again.state.position) == ("2025-11/002", 3)
    hand_out(store, again, "bb")
    assert [issue.register_no for issue in returns.issued(store, "2025-11")] == ["2025-11/001", "2025-11/002"]


def test_what_was_handed_out_is_listed_by_month_or_in_all(store: Store, make: Make) -> None:
    add(store, make(), make(day="2025-10-09"), make(day="2024-11-09"))
    for month in ("2025-10", "2025-11", "2024-11"):
        hand_out(store, monthly(store, month), month)
    door.set_meta(store, {"port": "2025"})
    assert [issue.month for issue in returns.issued(store)] == ["2025-10", "2025-11", "2024-11"]
    [issue] = returns.issued(store, "2025-11")
    assert (issue.file, issue.sha256, issue.template, issue.who) == ("2025-11.xlsx", "2025-11", "monthly", "tester")
    assert issue.state.position == 3
    assert returns.issued(store, "2025-01") == []


def test_the_same_file_is_entered_once(store: Store, make: Make) -> None:
    add(store, make())
    made = monthly(store, "2025-11")
    first = hand_out(store, made, "aa")
    told: list[frozenset[str]] = []
    store.changed.append(lambda _subject, days: told.append(days))
    assert hand_out(store, made, "aa") == first
    assert journal.position(store) == 2
    assert told == []


def test_a_number_that_was_taken_meanwhile_is_refused(store: Store, make: Make) -> None:
    add(store, make())
    made = monthly(store, "2025-11")
    hand_out(store, made, "aa")
    with pytest.raises(Problem, match="2025-11/001"):
        hand_out(store, made, "bb")


def test_the_register_is_in_the_chain_and_verify_holds(store: Store, make: Make) -> None:
    add(store, make())
    hand_out(store, monthly(store, "2025-11"), "aa")
    entry = list(journal.read(store))[-1]
    assert (entry.action, entry.subject, entry.key) == ("return", "return", "2025-11/001")
    assert entry.as_dict()["after"]["sha256"] == "aa"
    # no copy of it was ever written here, which is all that is wrong
    assert [check.name for check in verify.verify(store) if not check.ok] == ["returns"]


def test_returns_entered_by_earlier_versions_are_read(store: Store, make: Make) -> None:
    add(store, make(day="2025-10-09"))
    made = monthly(store, "2025-10")
    said = {"template": "monthly", "file": "a.xlsx", "sha256": "aa", "figures": "f", "state": asdict(made.state)}
    with store.transaction("enter"):
        journal.append(store, [("return", "return", "2025-10/001", None, json.dumps(said))])
    [issue] = returns.issued(store)
    assert (issue.template_sha256, issue.base, issue.as_of, issue.year_g) == ("", "restated", "", None)
    assert (issue.position, issue.drawn, issue.is_whole) == (1, issue.at, True)
    assert monthly(store, "2025-10").register_no == "2025-10/002"
    add(store, make(day="2025-11-09", gross_g=5, net_g=None))
    account = restatements.account(store, "2025-11")
    assert account.last == issue
    assert (account.last_year_g, account.since_g, account.restated_g) == (64_200_000, 5, 0)


def test_a_return_of_a_month_under_way_is_followed_by_more_which_is_no_restatement(store: Store, make: Make) -> None:
    add(store, make(day="2025-12-01"))
    made = monthly(store, "2025-12")
    issue = returns.register(
        store,
        made.register_no,
        template="monthly",
        file="a.xlsx",
        sha256="aa",
        figures=made.figures,
        state=made.state,
        last=made.last,
    )
    add(store, make(day="2025-12-02"))
    assert not issue.is_whole
    assert not restatements.owed(store, "2026-01")
    assert returns.first_published(store, ["2025-12"]) == {}
