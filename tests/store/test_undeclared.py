"""Drafts of what nobody has declared: made once, on the day of the train, taken back while nobody has touched them."""

from typing import Any

import pytest

from horgosdesk.core.errors import Refused
from horgosdesk.core.message import Event, Load, message
from horgosdesk.core.units import MARKS
from horgosdesk.store import drafts, matching, months, trains, undeclared
from horgosdesk.store.desk import Store

NOON_S = 1764734400


def train(store: Store, *loads: Load, at_s: int = NOON_S) -> matching.Matched:
    told = message(
        "table:x",
        "list",
        "composition",
        train_no="75001",
        day="2025-12-01",
        sent_s=NOON_S,
        loads=loads,
        run={"direction": "import"},
        events=[Event("horgos", "arrival", "actual", at_s)],
    )
    trains.take(store, [told])
    stored = trains.get(store, "75001", "2025-12-01")
    assert stored is not None
    return matching.of_train(store, stored, {"horgos"})


def made(store: Store, matched: matching.Matched, lang: str = "en") -> list[drafts.Draft]:
    return undeclared.make_drafts(store, matched, undeclared.undeclared(matched.pairs), MARKS[lang])


def test_each_load_has_a_draft_of_its_own_on_the_day_at_the_port(store: Store) -> None:
    matched = train(
        store, Load(1, "52738368", "TCLU1234560", goods="小麦"), Load(1, "52738368", "TCLU7654321"), Load(2)
    )
    told: list[tuple[str, frozenset[str]]] = []
    store.changed.append(lambda subject, days: told.append((subject, days)))
    first, second = made(store, matched)
    assert first.typed == {
        "day": "2025-12-03",
        "direction": "import",
        "mode": "rail",
        "train_no": "75001",
        "wagon_no": "52738368",
        "container_no": "TCLU1234560",
        "commodity": "小麦",
    }
    assert second.typed["container_no"] == "TCLU7654321"
    assert drafts.of_day(store, "2025-12-03") == [first, second]
    assert told == [("cargo", frozenset({"2025-12-03"}))]
    assert made(store, matched) == []
    assert len(told) == 1


@pytest.mark.parametrize(("lang", "text"), [("en", "64200.5"), ("ru", "64200,5"), ("zh_CN", "64200.5")])
def test_a_weight_is_written_as_the_form_of_the_language_reads_it(store: Store, lang: str, text: str) -> None:
    [draft] = made(store, train(store, Load(1, "52738368", gross_g=64_200_500)), lang)
    assert draft.typed["gross_kg"] == text


@pytest.mark.parametrize(
    ("load", "typed", "there"),
    [
        (Load(1, "52738368"), {"wagon_no": "52738368"}, True),
        (Load(1, "52738368"), {"wagon_no": "52738376"}, False),
        (Load(1, "52738368", "TCLU1234560"), {"container_no": "TCLU1234560"}, True),
        # one wagon, another container: another load
        (Load(1, "52738368", "TCLU1234560"), {"wagon_no": "52738368", "container_no": "TCLU7654321"}, False),
        # the clerk has not got to the container yet
        (Load(1, "52738368", "TCLU1234560"), {"wagon_no": "52738368"}, True),
        (Load(1, "52738368"), {"wagon_no": "52738368", "container_no": "TCLU1234560"}, True),
        (Load(1), {"wagon_no": ""}, False),
    ],
)
def test_a_load_is_known_by_its_container_else_by_its_wagon(
    store: Store, load: Load, typed: dict[str, Any], there: bool
) -> None:
    uid = "01890000-0000-7000-8000-000000000001"
    drafts.keep(store, uid, "2025-12-02", {**typed, "train_no": "75001"})
    drafts.keep(store, uid[:-1] + "2", "2025-12-02", {"wagon_no": "52738368", "train_no": "75003"})
    found = undeclared.draft_of(load, undeclared.waiting(store, "75001"))
    assert (found is not None) is there
    assert found is None or found.day == "2025-12-02"


def test_drafts_are_taken_back_and_put_back_but_not_what_was_worked_on(store: Store) -> None:
    first, second = done = made(store, train(store, Load(1, "52738368"), Load(2, "52738376")))
    drafts.keep(store, first.uid, first.day, {**first.typed, "hs_code": "100119"})
    assert undeclared.take_back(store, done) == 1
    [left] = drafts.of_day(store, "2025-12-03")
    assert left.typed["hs_code"] == "100119"
    undeclared.put_back(store, done)
    there = {one.uid: one.typed for one in drafts.of_day(store, "2025-12-03")}
    assert there[first.uid]["hs_code"] == "100119"
    assert there[second.uid] == second.typed


def test_a_closed_month_takes_no_draft(store: Store) -> None:
    matched = train(store, Load(1, "52738368"), at_s=NOON_S - 5 * 86400)
    months.close(store, "2025-11")
    with pytest.raises(Refused) as refused:
        made(store, matched)
    assert refused.value.code == "month-closed"
    assert drafts.newest(store) is None
