"""Each rule of the exchange with the hub, with desks of their own and a real PostgreSQL."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.hub import exchange, place
from horgosdesk.store import (
    accounts,
    contests,
    door,
    goals,
    joined,
    journal,
    meters,
    months,
    second_entry,
    seconds,
    signing,
    ticks,
    undo,
)
from horgosdesk.store.backup.second import KEY as SECOND_FOLDER
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from tests.conftest import PASSWORD
from tests.hub.desks import Port, add, at, edit, waiting
from tests.store.test_seconds import BLIND, PAPER, draw, filled

Make = Callable[..., Cargo]


@pytest.fixture
def port(hub_url: str, tmp_path: Path, schema_file: Path) -> Iterator[Port]:
    """A hub that nobody has joined."""
    found = Port(hub_url, tmp_path / "port", schema_file)
    yield found
    found.close()


def meter(name: str = "A线", **more: Any) -> Meter:
    usual: dict[str, Any] = {"unit": "m3", "shows": "counter", "direction": "import", "hs_code": "271121"}
    return Meter(uid=new_uid(), name=name, **(usual | {"category": "energy_gas", "country": "TM"} | more))


def factor(of: Meter, day: str = "2025-01-01", micro: int = 700_000) -> Factor:
    return Factor(uid=new_uid(), meter=of.uid, day=day, factor_micro=micro, source="lab")


def reading(of: Meter, day: str, cubic_metres: int) -> Reading:
    return Reading(uid=new_uid(), meter=of.uid, day=day, reading_milli=cubic_metres * 1000)


def test_readings_and_the_cargo_that_follows_come_to_the_others(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    line = add(here, meter())
    add(here, factor(line))
    one, two = reading(line, "2025-10-01", 100), reading(line, "2025-10-02", 400)
    add(here, one)
    add(here, two)
    port.rest()
    edit(there, two.uid, "reading", reading_milli=500_000)
    port.rest()
    assert at((here, there), two.uid, "gross_g") == [280_000] * 2
    assert waiting(here) == waiting(there) == []


def consignment(number: str = "", **more: Any) -> Clearance:
    return Clearance(uid=new_uid(), direction="import", mode="rail", declaration_no=number, **more)


ONE, TWO, THREE = (f"9400202513070000{number:02d}" for number in range(3))


def test_of_two_edits_of_one_revision_the_later_waits_and_a_third_desk_decides(port: Port, make: Make) -> None:
    here, there, third = port.desk("a"), port.desk("b"), port.desk("c")
    for choice, said in (
        ("waiting", (3, "theirs")),
        ("stored", (2, "ours")),
        ({"gross_g": "waiting", "remark": "stored"}, (3, "ours")),
    ):
        record = add(here, make(gross_g=1, net_g=None))
        port.rest()
        edit(there, record.uid, gross_g=2, remark="ours")
        edit(here, record.uid, gross_g=3, remark="theirs")
        port.sync(there)
        port.rest()
        assert at(port.stores, record.uid, "gross_g") == [2, 2, 2]
        (waits,) = contests.open_ones(third)
        base, waiting_one, stored = waits.versions
        assert (base["gross_g"], waiting_one["gross_g"], stored["gross_g"]) == (1, 3, 2)
        assert (waits.why, waits.maker, waits.desk) == ("changed", "clerk a", "desk a")
        contests.settle(third, waits, choice)  # type: ignore[arg-type]
        port.rest()
        for column, value in zip(("gross_g", "remark"), said, strict=True):
            assert at(port.stores, record.uid, column) == [value] * 3
        assert not any(contests.count(one) for one in port.stores)
    assert [one.settled for one in contests.settled_ones(here)] == ["mixed", "stored", "waiting"]


def test_the_same_change_at_two_desks_is_agreed(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    for store in (here, there):
        edit(store, record.uid, gross_g=2)
        goals.put(store, "2025", "net", 7)
        ticks.put(store, "2025-10", "one", "1")
        months.close(store, "2025-09")
        door.set_meta(store, {"port": "霍尔果斯"})
    port.rest()
    assert waiting(here) == waiting(there) == []
    # the one who was first is who closed and ticked, at both desks
    assert [store.db.execute("SELECT closed_by FROM months").fetchall() for store in (here, there)] == [
        [("clerk a",)]
    ] * 2


def test_somebody_said_the_same_and_it_was_changed_since_by_who_knew(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    edit(there, record.uid, gross_g=2)
    edit(here, record.uid, gross_g=2)
    port.sync(here)
    edit(here, record.uid, gross_g=5)
    port.rest()
    assert at(port.stores, record.uid, "gross_g") == [5, 5]
    assert waiting(there) == []


def test_a_closed_month_is_closed_for_all_and_what_was_entered_offline_waits(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    old = add(here, make(day="2025-10-03", gross_g=1, net_g=None))
    port.rest()
    months.close(there, "2025-10")
    late = add(here, make(day="2025-10-05"))
    edit(here, old.uid, gross_g=9)
    other = add(here, make(day="2025-11-05"))
    port.sync(there)
    port.rest()
    assert months.closed(here) == {"2025-10"}
    assert waiting(there) == [("cargo", "closed"), ("cargo", "closed")]
    assert at(port.stores, late.uid, "status") == ["void", "void"]
    assert at(port.stores, old.uid, "gross_g") == [1, 1]
    assert at(port.stores, other.uid, "status") == ["final", "final"]
    with pytest.raises(Refused) as refused:
        contests.settle(there, contests.open_ones(there)[0], "waiting")
    assert refused.value.code == "month-closed"
    months.reopen(there, "2025-10", "late papers")
    port.rest()
    for one in contests.open_ones(here):
        contests.settle(here, one, "waiting")
    port.rest()
    assert at(port.stores, late.uid, "status") == ["final", "final"]
    assert at(port.stores, old.uid, "gross_g") == [9, 9]


def test_a_closing_that_did_not_know_of_entries_waits_and_takes_nothing_else_with_it(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    theirs = add(there, make(day="2025-10-03"))
    ours = [add(here, make(day="2025-10-04")) for _ in range(3)]
    months.close(here, "2025-10")
    port.sync(there)
    port.rest()
    assert months.closed(here) == months.closed(there) == set()
    assert waiting(here) == waiting(there) == [("month", "unclosed")]
    assert all(at(port.stores, one.uid, "status") == ["final", "final"] for one in (theirs, *ours))
    contests.settle(there, contests.open_ones(there)[0], "waiting")
    port.rest()
    assert months.closed(here) == {"2025-10"}


def test_one_declaration_number_at_two_desks(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    first = add(there, consignment(ONE, arrived_s=5))
    second = add(here, consignment(ONE, arrived_s=7))
    port.sync(there)
    port.rest()
    assert waiting(there) == [("clearance", "taken")]
    assert at(port.stores, first.uid, "status", "clearance") == ["final"] * 2
    assert at(port.stores, second.uid, "status", "clearance") == ["void"] * 2
    with pytest.raises(Problem) as problem:
        contests.settle(there, contests.open_ones(there)[0], "waiting")
    assert problem.value.code == "consignment-twice"
    contests.settle(there, contests.open_ones(there)[0], "stored")
    port.rest()


def test_numbers_that_were_handed_round_are_taken_back_together(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    one, two = add(here, consignment(ONE)), add(here, consignment(TWO))
    port.rest()
    edit(here, one.uid, "clearance", declaration_no=THREE)
    edit(here, two.uid, "clearance", declaration_no=ONE)
    edit(here, one.uid, "clearance", declaration_no=TWO)
    edit(there, two.uid, "clearance", arrived_s=1)
    edit(there, one.uid, "clearance", arrived_s=1)
    port.sync(there)
    port.rest()
    assert at(port.stores, one.uid, "declaration_no", "clearance") == [ONE] * 2
    assert sorted(waiting(there)) == [("clearance", "changed")] * 2


def test_a_number_given_up_and_taken_in_one_step_comes_in_pieces(port: Port, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = port.desk("a"), port.desk("b")
    old = add(here, consignment(ONE))
    port.rest()
    new = consignment(ONE)
    door.apply(here, [Change(None, new), Change(old, replace(old, declaration_no=""))])
    monkeypatch.setattr(exchange, "PULLED", 1)
    port.rest()
    assert at((there,), new.uid, "declaration_no", "clearance") == [ONE]
    undo.undo(here, undo.steps(here).undo[-1])
    port.rest()
    assert at((there,), old.uid, "declaration_no", "clearance") == [ONE]


def test_one_meter_name_and_one_day_of_a_meter_at_two_desks(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    add(there, meter("A线"))
    add(here, meter("A线"))
    port.sync(there)
    port.rest()
    assert waiting(here) == [("meter", "taken")]
    contests.settle(here, contests.open_ones(here)[0], "stored")
    (line,) = meters.every(here)
    add(here, factor(line))
    port.rest()
    first = reading(line, "2025-10-01", 100)
    add(here, first)
    port.rest()
    theirs, ours, next_day = (
        reading(line, "2025-10-02", 300),
        reading(line, "2025-10-02", 400),
        reading(line, "2025-10-03", 700),
    )
    add(there, theirs)
    add(here, ours)
    add(here, next_day)
    port.sync(there)
    port.rest()
    assert at(port.stores, theirs.uid, "gross_g") == [140_000] * 2
    assert at(port.stores, ours.uid, "status", "reading") == ["void"] * 2
    assert sorted(waiting(there)) == [("reading", "taken")] * 2  # the cargo goes without saying
    last = next(one for one in contests.open_ones(there) if one.key == next_day.uid)
    contests.settle(there, last, "waiting")
    port.rest()
    assert at(port.stores, next_day.uid, "gross_g") == [280_000] * 2


def test_two_who_settle_one_contest_do_not_both_have_their_way(port: Port, make: Make) -> None:
    here, there, third = port.desk("a"), port.desk("b"), port.desk("c")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    edit(there, record.uid, gross_g=2)
    edit(here, record.uid, gross_g=3)
    port.sync(there)
    port.rest()
    contests.settle(here, contests.open_ones(here)[0], "waiting")
    contests.settle(third, contests.open_ones(third)[0], "stored")
    port.sync(third)
    port.rest()
    assert at(port.stores, record.uid, "gross_g") == [2, 2, 2]
    assert [one.settled for one in contests.settled_ones(here)] == ["stored"]
    # what the other one decided waits, since neither knew of the other
    assert [json.loads(one.waiting)["gross_g"] for one in contests.open_ones(here)] == [3]


def test_a_decision_that_met_a_newer_edit_is_open_again_and_listed_once(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    edit(there, record.uid, gross_g=2)
    edit(here, record.uid, gross_g=3)
    port.sync(there)
    port.rest()
    contests.settle(here, contests.open_ones(here)[0], "waiting")
    edit(there, record.uid, gross_g=4)
    port.sync(there)
    port.rest()
    assert at(port.stores, record.uid, "gross_g") == [4, 4]
    assert [json.loads(one.waiting)["gross_g"] for one in contests.open_ones(there)] == [3]


def test_settings_of_one_computer_are_no_contest(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    door.set_meta(here, {SECOND_FOLDER: "/mnt/usb"})
    door.set_meta(there, {SECOND_FOLDER: "D:\\"})
    port.rest()
    assert (here.meta(SECOND_FOLDER), there.meta(SECOND_FOLDER)) == ("/mnt/usb", "D:\\")
    assert waiting(here) == waiting(there) == []


@pytest.mark.parametrize(
    ("subject", "after"),
    [("pallet", '{"wood": 1}'), ("cargo", '{"wood": 1}'), ("tide", '"high"')],
)
def test_what_a_newer_program_says_stops_with_words_and_nothing_is_half_applied(
    port: Port, make: Make, subject: str, after: str
) -> None:
    here, there = port.desk("a"), port.desk("b")
    add(here, make())
    port.rest()
    add(there, make())
    port.sync(there)
    (row,) = port.ask("SELECT position, received, no FROM horgosdesk.journal ORDER BY position DESC LIMIT 1")
    said = (row[0] + 1, row[1], row[2] + 1, subject, new_uid(), after)
    with closing(place.connect(port.place)) as conn:
        conn.execute(
            "INSERT INTO horgosdesk.journal VALUES"
            " ('main', %s, %s, 'desk z', 1, %s, '', 'z', 'add', %s, %s, NULL, %s, '', '', '{}')",
            said,
        )
        conn.execute("UPDATE horgosdesk.register SET position = position + 1")
    before = journal.position(here), joined.joined(here)
    with pytest.raises(Problem) as problem:
        port.sync(here)
    assert problem.value.code == "hub-newer"
    assert str(problem.value)
    assert (journal.position(here), joined.joined(here)) == before


def test_what_is_put_back_stays_by_who_made_it(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    for month in ("2025-08", "2025-09"):
        ticks.put(there, month, "one", "1")
        months.close(there, month)
    port.rest()
    # both reopen it; one takes the tick away, the other closes it again
    for store in (there, here):
        months.reopen(store, "2025-09", "a slip")
    ticks.take(here, "2025-09", "one")
    months.close(there, "2025-09")
    port.sync(there)
    port.rest()
    assert ticks.of_month(here, "2025-09")["one"].who == "clerk b"


def test_what_was_taken_back_twice_before_it_was_sent_comes_to_the_hub_all_the_same(
    port: Port, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = port.desk("a"), port.desk("b")
    line = add(here, meter())
    add(here, factor(line))
    add(here, reading(line, "2025-10-01", 1))
    port.rest()
    ours = add(here, reading(line, "2025-10-02", 2))
    for day in (3, 4, 5):
        add(there, reading(line, f"2025-10-0{day}", day))
    port.sync(there)
    monkeypatch.setattr(exchange, "PULLED", 1)
    port.rest()
    assert at(port.stores, ours.uid, "status", "reading") == ["void", "void"]
    assert waiting(there) == [("reading", "taken")]
    contests.settle(there, contests.open_ones(there)[0], "waiting")
    port.rest()


def test_a_container_counts_with_the_same_record_at_all_desks(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    add(here, make(container_no="MSKU1234565", hs_code="100119"))
    add(there, make(container_no="MSKU1234565", hs_code="870380", category="vehicles"))
    port.rest()


def test_who_ticks_a_line_again_has_ticked_it_at_all_desks(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    ticks.put(here, "2025-10", "one", "1")
    port.rest()
    ticks.put(there, "2025-10", "one", "1")
    port.rest()
    assert ticks.of_month(here, "2025-10")["one"].who == "clerk b"


def keyed_at(store: Store, draw: str, **texts: str) -> None:
    sample = seconds.sample(store, draw)
    assert sample is not None
    door.apply(store, [second_entry.keyed(store, sample.draw, sample.papers[0], PAPER | texts, BLIND)])


def drawn(store: Store, make: Make) -> str:
    filled(store, make)
    return draw(store).draw.uid


def test_a_paper_keyed_at_two_desks_counts_once(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    sample = drawn(here, make)
    port.rest()
    keyed_at(there, sample)
    keyed_at(here, sample, gross_kg="64300")
    port.sync(there)
    port.rest()
    assert [seconds.reliability(store, "2025-11-01", "2025-11-30").keyed for store in port.stores] == [1, 1]
    assert waiting(here) == [("second", "changed")]
    with pytest.raises(Refused):
        contests.settle(here, contests.open_ones(here)[0], "waiting")
    contests.settle(here, contests.open_ones(here)[0], "stored")
    port.rest()


def test_a_paper_is_keyed_at_a_desk_that_was_set_up_later(port: Port, make: Make) -> None:
    here = port.desk("a")
    sample = drawn(here, make)
    found = seconds.sample(here, sample)
    assert found is not None
    edit(here, found.papers[0].cargo, remark="looked at again")
    port.sync(here)
    there = port.desk("b")
    with pytest.raises(Problem) as problem:
        keyed_at(there, sample)
    assert problem.value.code == "second-unknown"
    port.rest()


def test_another_paper_of_one_sample_waits_and_is_let_stand(port: Port, make: Make, weak_hashes: None) -> None:
    here, there = port.desk("a"), port.desk("b")
    sample = drawn(here, make)
    accounts.switch_on(here, "boss", "The Boss", PASSWORD.format(name="boss"))
    accounts.add(here, "clerk", "张伟", accounts.role_of("clerk"), PASSWORD.format(name="clerk"))
    port.rest()
    for store, name, place_ in ((there, "boss", 0), (here, "clerk", 1)):
        signing.sign_in(store, name, PASSWORD.format(name=name))
        found = seconds.sample(store, sample)
        assert found is not None
        door.apply(store, [second_entry.keyed(store, found.draw, found.papers[place_], PAPER, BLIND)])
    port.sync(there)
    port.sync()
    assert waiting(there) == []
    port.rest()
    assert [seconds.reliability(store, "2025-11-01", "2025-11-30").keyed for store in port.stores] == [2, 2]


def test_a_sample_is_not_taken_back_in_part_while_another_desk_keys_it(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    sample = drawn(here, make)
    port.rest()
    found = seconds.sample(here, sample)
    assert found is not None
    door.apply(here, second_entry.taken_back(found))
    keyed_at(there, sample)
    port.sync(there)
    port.rest()
    again = seconds.sample(here, sample)
    assert again is not None
    assert (len(again.papers), len(again.keyed)) == (5, 1)
