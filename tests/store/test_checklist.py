"""The month's checklist: each line found and not found on real stores, and ticks that hold as long as it says the same."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.calendar import days_between
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Refused
from horgosdesk.core.identity import new_uid
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.store import checklist as lists
from horgosdesk.store import drafts, monthly, months, returns, sheet, ticks, trains
from horgosdesk.store.checklist import NAMES, Line, Number
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.duplicates import duplicates
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, void
from horgosdesk.store.sheet import Filter, View

Make = Callable[..., Cargo]
MONTH = "2025-11"
NOON_S = int(datetime(2025, 11, 20, 4, tzinfo=UTC).timestamp())


def add(store: Store, *records: Cargo) -> None:
    apply(store, [Change(None, record) for record in records])


def read(store: Store, *days: str, name: str = "A") -> None:
    """A meter of the day's quantity, read on some days."""
    meter = Meter(uid=new_uid(), name=name, unit="t", shows="daily")
    readings = [Reading(uid=new_uid(), meter=meter.uid, day=day, reading_milli=1) for day in days]
    apply(store, [Change(None, meter), *(Change(None, one) for one in readings)])


def the(store: Store, name: str) -> Line:
    return lists.line(store, MONTH, name)


def uids(view: object) -> set[str]:
    assert isinstance(view, View)
    return {str(value) for one in view.filters if one.column == "uid" for value in one.values}


def shown(store: Store, view: object) -> set[str]:
    """The uids of the records that the grid shows of a view."""
    assert isinstance(view, View)
    return {record.uid for record in sheet.page(store, list(sheet.ids(store, view))).values()}


def train(number: str, loads: list[Load], *, day: str = "2025-11-20", **more: Any) -> Message:
    at_s = int(datetime.fromisoformat(f"{day}T04:00:00+00:00").timestamp())
    run = {"direction": "import"} | more
    events = [Event("horgos", "arrival", "actual", at_s)]
    return message(
        "taf:0027", number, "running", train_no=number, day=day, sent_s=at_s, events=events, run=run, loads=loads
    )


# The whole


def test_lines_come_in_their_order_and_an_empty_month_has_only_its_days_missing(store: Store) -> None:
    lines = lists.checklist(store, MONTH)
    assert tuple(line.name for line in lines) == NAMES
    assert [line.name for line in lines if line.level != "ok"] == ["days"]
    assert [line.name for line in lists.unsettled(lines)] == ["days"]


def test_progress_is_told_by_line_and_a_stop_ends_it_with_the_lines_that_are_done(store: Store, make: Make) -> None:
    add(store, make())
    told: list[str] = []
    lines = lists.checklist(
        store, MONTH, progress=lambda name, _done, _total: told.append(name), stop=lambda: "warnings" in told
    )
    assert [line.name for line in lines] == list(NAMES[:2]), "the line under way is dropped"
    assert lists.checklist(store, MONTH, stop=lambda: True) == []
    assert list(dict.fromkeys(told)) == list(NAMES[:3])


# Days


def test_working_days_without_records_are_named_and_days_off_are_quiet(store: Store, make: Make) -> None:
    days = [day for day in days_between("2025-11-01", "2025-11-30") if day not in ("2025-11-04", "2025-11-08")]
    add(store, *(make(day=day) for day in days))
    line = the(store, "days")
    assert (line.count, line.level) == (1, "look"), "the 8th is a Saturday"
    assert line.refs[0].label == "2025-11-04"
    assert line.refs[0].ref == View("2025-11-04", "2025-11-04")
    assert line.detail == "Working days without records: 4. Days off without records: 1."
    add(store, make(day="2025-11-04"))
    assert the(store, "days").level == "ok"


def test_a_working_saturday_of_the_desk_counts_as_one(store: Store, make: Make) -> None:
    days = [day for day in days_between("2025-11-01", "2025-11-30") if day != "2025-11-08"]
    add(store, *(make(day=day) for day in days))
    (store.folder / "days.csv").write_text("country,day,kind,name\nCN,2025-11-08,work,made up\n", encoding="utf-8")
    assert the(store, "days").count == 1


def test_of_a_month_under_way_only_days_that_are_over_can_be_missing(store: Store) -> None:
    # the clock stands at Wednesday, 3 December
    assert lists.line(store, "2025-12", "days").count == 2
    assert lists.line(store, "2026-01", "days").detail == "No day of this month is over yet."


# Drafts


def test_a_draft_must_be_gone_before_the_month_is_closed(store: Store) -> None:
    uid = new_uid()
    drafts.keep(store, uid, "2025-11-09", {"day": "2025-11-09", "wagon_no": "57463309"})
    drafts.keep(store, new_uid(), "2025-12-01", {"day": "2025-12-01"})
    line = the(store, "drafts")
    assert (line.count, line.level, line.settled) == (1, "bad", False)
    assert (line.refs[0].label, line.refs[0].detail) == ("2025-11-09", "57463309, begun by tester")
    with pytest.raises(Refused, match="cannot be ticked off"):
        lists.tick(store, MONTH, line)
    drafts.forget(store, [uid])
    assert the(store, "drafts").level == "ok"


# Warnings


def test_records_that_the_checks_doubt_are_counted_by_column(store: Store, make: Make) -> None:
    good = make()
    doubted = make(vehicle_no="新FU6852")
    add(store, good, doubted, make(day="2025-10-05", vehicle_no="新FU6852"))
    line = the(store, "warnings")
    assert (line.count, line.level) == (1, "look")
    assert line.detail == "By column: Truck 1."
    assert line.refs[0].label == "2025-11-03 新FU6852"
    assert "does not go with this transport mode" in line.refs[0].detail
    assert shown(store, line.refs[0].ref) == shown(store, line.every) == {doubted.uid}


def test_what_could_not_be_saved_today_is_bad(store: Store, make: Make) -> None:
    add(store, make(value_fen=100, currency=""))
    line = the(store, "warnings")
    assert (line.count, line.level) == (1, "bad")
    assert line.detail == "By column: Currency 1. Could not be saved as they are, so mend them: 1."


def test_a_closed_month_is_checked_as_if_it_were_open(store: Store, make: Make) -> None:
    add(store, make())
    months.close(store, MONTH)
    assert the(store, "warnings").level == "ok"


# Duplicates


def test_loads_that_look_alike_are_found_with_what_is_at_stake(store: Store, make: Make) -> None:
    twins = [make(wagon_no="57463309"), make(wagon_no="57463309")]
    others = [
        make(wagon_no="54550181"),
        make(wagon_no="57463309", day="2025-11-04"),
        make(wagon_no="57463309", gross_g=64_200_001),
        make(wagon_no="57463309", hs_code="270112"),
        make(),
        make(),
    ]
    add(store, *twins, *others)
    line = the(store, "duplicates")
    assert (line.count, line.level, len(line.refs)) == (1, "look", 1)
    assert line.detail == "Counted twice, if they are the same: 64.200 t; groups: 1."
    assert line.refs[0].detail == "2 records, HS 100119, 64,200 kg each"
    assert shown(store, line.refs[0].ref) == shown(store, line.every) == {one.uid for one in twins}
    apply(store, [void(next(iter(sheet.page(store, list(sheet.ids(store, line.every))).values())))])  # type: ignore[arg-type]
    assert the(store, "duplicates").level == "ok", "one that is voided is no twin"


def test_a_declaration_line_is_found_again_in_another_month(store: Store, make: Make) -> None:
    number = "940020251000000010"
    twins = [make(declaration_no=number), make(declaration_no=number, day="2025-10-31")]
    add(store, *twins, make(declaration_no=number, declaration_item=2))
    line = the(store, "duplicates")
    assert line.count == 1
    assert line.refs[0].label == f"2025-10-31 … 2025-11-03 {number}"
    assert shown(store, line.refs[0].ref) == {one.uid for one in twins}
    assert lists.line(store, "2025-09", "duplicates").count == 0


def test_a_group_within_a_larger_one_is_told_once(store: Store, make: Make) -> None:
    number = "940020251000000010"
    same = {"declaration_no": number, "wagon_no": "57463309"}
    add(store, make(**same), make(**same), make(**same, day="2025-11-05"))
    line = the(store, "duplicates")
    assert (line.count, len(line.refs)) == (2, 1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.sampled_from(["57463309", "54550181", ""]), st.integers(1, 2)), max_size=12
    )
)
def test_loads_alike_are_those_a_plain_count_finds(store: Store, make: Make, drawn: list[tuple[int, str, int]]) -> None:
    records = [make(day=f"2025-11-0{day}", wagon_no=wagon, gross_g=weight) for day, wagon, weight in drawn]
    add(store, *records)
    keys = [key for key in drawn if key[1]]
    assert duplicates(Asked(store, MONTH)).count == len(keys) - len(set(keys))
    apply(store, [void(one) for one in sheet.page(store, list(sheet.ids(store, View()))).values()])


# Weights


def test_weights_far_from_the_usual_and_loads_that_nothing_carries(store: Store, make: Make) -> None:
    usual = [make(day=f"2025-10-{day:02d}") for day in range(1, 21)]
    tonnes_as_kg = make(gross_g=64_200, net_g=None)
    halves = [make(wagon_no="57463309", gross_g=43_000_000, net_g=None) for _ in range(2)]
    trips = [
        make(mode="road", vehicle_no="新FU6852", declaration_no=f"94002025100000001{n}", gross_g=30_000_000, net_g=None)
        for n in range(2)
    ]
    add(store, *usual)
    assert the(store, "weights").level == "ok"
    add(store, tonnes_as_kg, *halves, *trips)
    line = the(store, "weights")
    assert (line.count, line.level) == (2, "look"), "a truck comes twice a day with other papers, a wagon does not"
    said = {item.detail: shown(store, item.ref) for item in line.refs}
    assert said["64,000 kg is usual for these goods and this mode. Is 64.2 in tonnes?"] == {tonnes_as_kg.uid}
    assert said["86,000 kg on 57463309: more than the 85 t that can be carried."] == {one.uid for one in halves}
    assert the(store, "warnings").level == "ok", "weights are told once"


def test_net_above_gross_is_bad(store: Store, make: Make) -> None:
    add(store, make(net_g=64_200_001))
    assert (the(store, "weights").level, the(store, "weights").count) == ("bad", 1)


def test_what_later_months_make_usual_changes_no_answer(store: Store, make: Make) -> None:
    add(store, *(make(day=f"2025-11-{day:02d}") for day in range(3, 20)), make(gross_g=6_420_000, net_g=None))
    before = the(store, "weights")
    assert before.count == 1
    add(store, *(make(day="2025-12-01", gross_g=6_420_000, net_g=None) for _ in range(200)))
    assert the(store, "weights").found == before.found


# Trains


def test_loads_nobody_declared_are_told_by_train(store: Store, make: Make) -> None:
    loads = [Load(1, "57463309", gross_g=64_000_000), Load(2, "54550181", gross_g=64_000_000)]
    assert the(store, "undeclared").detail == "No consist of this month is known."
    trains.take(store, [train("X8001", loads), train("X8002", [Load(1, "95236196")], cancelled=True)])
    add(store, make(day="2025-11-20", wagon_no="57463309", train_no="X8001", gross_g=64_000_000))
    line = the(store, "undeclared")
    assert (line.count, line.level, line.detail) == (1, "look", "Loads on the month's trains: 2; trains: 1.")
    assert line.refs[0].label == "2025-11-20 X8001"
    assert line.refs[0].detail == "1 of 2 not declared: 54550181"
    assert line.refs[0].ref == Number("trains", "54550181")
    add(store, make(day="2025-11-20", wagon_no="54550181", train_no="X8001", gross_g=64_000_000))
    assert the(store, "undeclared").detail == "All are declared; loads: 2, trains: 1."


def test_rail_cargo_is_compared_with_the_trains_by_direction(store: Store, make: Make) -> None:
    loads = [Load(1, "57463309", gross_g=64_000_000), Load(2, "54550181", gross_g=64_000_000)]
    trains.take(store, [train("X8001", loads), train("X8003", [Load(1, "95236196")], direction="transit")])
    one = make(day="2025-11-20", wagon_no="57463309", gross_g=63_000_000, net_g=None)
    add(store, one, make(day="2025-11-20", wagon_no="54550181", gross_g=65_000_000, net_g=None))
    line = the(store, "railway")
    assert (line.count, line.level) == (1, "look"), "of transit the railway says a wagon and no weight"
    assert line.detail == "More than 3 % from the railway's weight or wagons: Transit."
    assert [item.label for item in line.refs] == ["Import", "Transit"]
    assert line.refs[0].detail == "cargo 128.000 t, railway 128.000 t, difference 0.000 t (0.0 %); wagons 2 and 2"
    assert line.refs[1].detail == (
        "cargo 0.000 t, railway 0.000 t, difference 0.000 t (–); wagons 0 and 1; loads without the railway's weight: 1"
    )
    assert shown(store, line.refs[0].ref) >= {one.uid}
    bare = make(direction="transit", gross_g=1_000)
    add(store, bare)
    assert "cargo that names neither wagon nor container: 0.001 t" in the(store, "railway").refs[1].detail


def test_the_tolerance_is_of_the_railways_figure(store: Store, make: Make) -> None:
    trains.take(store, [train("X8001", [Load(1, "57463309", gross_g=100_000_000)])])
    edge = make(day="2025-11-20", wagon_no="57463309", gross_g=103_000_000, net_g=None)
    add(store, edge)
    assert the(store, "railway").level == "ok"
    stored = sheet.page(store, list(sheet.ids(store, View("2025-11-20", "2025-11-20"))))
    apply(store, [Change(one, replace(one, gross_g=103_000_001)) for one in stored.values()])
    assert the(store, "railway").level == "look"


def test_rail_cargo_without_any_train_is_something_to_look_at(store: Store, make: Make) -> None:
    assert the(store, "railway").level == "ok"
    add(store, make())
    assert the(store, "railway").level == "look"
    assert "nothing to compare with" in the(store, "railway").detail


# Consignments


def test_consignments_of_the_month_that_wait_for_release(store: Store) -> None:
    def arrived(text: str, **more: Any) -> Clearance:
        at_s = int(datetime.fromisoformat(text).timestamp())
        return Clearance(uid=new_uid(), direction="import", mode="rail", wagon_no="57463309", arrived_s=at_s, **more)

    first, last = "2025-11-01T00:00+08:00", "2025-11-30T23:59+08:00"
    inside = [arrived(first), arrived(last)]
    outside = [arrived("2025-10-31T23:59+08:00"), arrived("2025-12-01T00:00+08:00")]
    assert the(store, "open").level == "ok"
    apply(store, [Change(None, one) for one in (*inside, *outside, arrived(first, released_s=NOON_S))])
    line = the(store, "open")
    assert (line.count, line.level) == (2, "look"), "a month begins and ends at midnight in the desk's zone"
    assert line.refs[0].detail == "arrived 2025-11-01 00:00, waits for: Declared"
    assert line.refs[0].ref == Number("clearance", "57463309")


# Totals


def test_totals_that_differ_from_a_recount_are_bad_in_their_month_alone(store: Store, make: Make) -> None:
    add(store, make(), make(day="2025-10-31"))
    assert the(store, "totals").detail == "A recount ties out to the gram; records: 1."
    store.db.execute("UPDATE daily_totals SET gross_g = gross_g + 1 WHERE day = '2025-11-03'")
    line = the(store, "totals")
    assert (line.level, line.count) == ("bad", 1)
    assert line.refs[0].label.startswith("2025-11-03 import rail")
    assert lists.line(store, "2025-10", "totals").level == "ok"


# Returned


def issue(store: Store) -> None:
    made = monthly.monthly(store, MONTH)
    returns.register(
        store,
        made.register_no,
        template="monthly",
        file="x.xlsx",
        sha256="0" * 64,
        figures=made.figures,
        state=made.state,
    )


def test_what_was_changed_since_the_return_is_named(store: Store, make: Make) -> None:
    add(store, make(), make())
    assert the(store, "returned").detail == "Not returned yet."
    issue(store)
    assert the(store, "returned").detail == "No figure was changed since return 2025-11/001."
    add(store, make(day="2025-10-31"))
    assert the(store, "returned").level == "ok", "a change of another month is not one of this"
    stored = list(sheet.page(store, list(sheet.ids(store, View("2025-11-03", "2025-11-03")))).values())
    moved, edited = stored
    apply(store, [Change(moved, replace(moved, day="2025-10-30"))])
    apply(store, [Change(edited, replace(edited, gross_g=1, net_g=None))])
    line = the(store, "returned")
    assert (line.count, line.level) == (2, "look")
    assert line.refs[0].detail.startswith(
        "changed by tester, 2025-12-03 12:00; gross_kg 64200 → 0.001; net_kg 64000 → "
    )
    assert uids(line.every) == {moved.uid, edited.uid}
    assert shown(store, line.every) == {moved.uid, edited.uid}, "also the one that left the month"


def test_closing_after_the_return_changes_no_record(store: Store, make: Make) -> None:
    add(store, make())
    issue(store)
    months.close(store, MONTH)
    assert the(store, "returned").level == "ok"


# Ticks


def test_a_tick_holds_as_long_as_the_line_says_the_same(store: Store, make: Make) -> None:
    twins = [make(wagon_no="57463309"), make(wagon_no="57463309")]
    add(store, *twins)
    line = the(store, "duplicates")
    assert not line.settled
    ticked = lists.tick(store, MONTH, line, " two halves ")
    assert ticked.settled
    assert ticked.tick is not None
    assert (ticked.tick.who, ticked.tick.note, lists.counted(ticked.tick.found)) == ("tester", "two halves", "1")
    add(store, make(day="2025-11-07"))
    assert the(store, "duplicates").ticked, "what has nothing to do with it leaves it"
    add(store, make(wagon_no="57463309"))
    now = the(store, "duplicates")
    assert (now.outdated, now.ticked, now.settled, now.count) == (True, False, False, 2)


def test_a_tick_does_not_hold_for_as_many_others(store: Store, make: Make) -> None:
    first = [make(wagon_no="57463309"), make(wagon_no="57463309")]
    add(store, *first)
    lists.tick(store, MONTH, the(store, "duplicates"))
    stored = list(sheet.page(store, list(sheet.ids(store, View()))).values())
    apply(store, [void(one) for one in stored])
    add(store, make(wagon_no="54550181"), make(wagon_no="54550181"))
    line = the(store, "duplicates")
    assert (line.count, line.outdated, line.settled) == (1, True, False)


def test_another_language_is_no_other_answer(store: Store, make: Make) -> None:
    add(store, make(vehicle_no="新FU6852"), make(wagon_no="57463309"), make(wagon_no="57463309"))
    for name in NAMES:
        assert lists.line(store, MONTH, name).found == lists.line(store, MONTH, name, lang="zh_CN").found


def test_ticks_are_in_the_journal_and_of_a_closed_month_they_stay(store: Store) -> None:
    lists.tick(store, MONTH, the(store, "days"), "post closed")
    ticks.take(store, MONTH, "days")
    ticks.take(store, MONTH, "days")
    lists.tick(store, MONTH, the(store, "days"))
    actions = [row[0] for row in store.db.execute("SELECT action FROM journal ORDER BY no")]
    assert actions == ["tick", "untick", "tick"]
    months.close(store, MONTH)
    for change in (lambda: ticks.put(store, MONTH, "days", "0 x"), lambda: ticks.take(store, MONTH, "days")):
        with pytest.raises(Refused, match="closed, and its checklist with it"):
            change()
    months.reopen(store, MONTH, "late paper")
    ticks.take(store, MONTH, "days")
    assert ticks.of_month(store, MONTH) == {}


def test_a_view_by_uids_shows_these_and_no_others(store: Store, make: Make) -> None:
    records = [make() for _ in range(3)]
    add(store, *records)
    view = View(filters=(Filter("uid", "is", (records[0].uid, records[2].uid)),))
    assert shown(store, view) == {records[0].uid, records[2].uid}
    assert sheet.summary(store, view)["import"].records == 2


def test_what_moves_no_figure_or_was_reported_by_a_later_return_is_none(store: Store, make: Make) -> None:
    [done] = apply(store, [Change(None, make())])
    issue(store)
    [done] = apply(store, [Change(done.after, replace(done.after, remark="seen"))])
    assert the(store, "returned").level == "ok"
    [done] = apply(store, [Change(done.after, replace(done.after, country="UZ"))])
    line = the(store, "returned")
    assert (line.count, line.level) == (1, "look")
    lists.tick(store, MONTH, line)
    issue(store)
    line = the(store, "returned")
    assert (line.level, line.detail) == ("ok", "No figure was changed since return 2025-11/002.")


def test_a_return_of_a_month_under_way_is_followed_by_more(store: Store, make: Make) -> None:
    add(store, make(day="2025-12-01"))
    made = monthly.monthly(store, "2025-12")
    returns.register(
        store, made.register_no, template="m", file="x", sha256="0" * 64, figures=made.figures, state=made.state
    )
    add(store, make(day="2025-12-02"))
    assert lists.line(store, "2025-12", "returned").detail == "Not returned yet."


def test_meters_that_were_not_read_are_told_by_day_and_lead_to_their_cell(store: Store) -> None:
    assert the(store, "meters").level == "ok"
    read(store, "2025-10-31", *(day for day in days_between("2025-11-01", "2025-11-30") if day[8:] not in ("07", "19")))
    read(store, "2025-11-30", name="B")
    line = the(store, "meters")
    assert (line.count, line.level, line.detail) == (2, "look", "Readings missing: 2, of A.")
    assert [item.ref for item in line.refs] == [Number("meters", "2025-11-07 A"), Number("meters", "2025-11-19 A")]
