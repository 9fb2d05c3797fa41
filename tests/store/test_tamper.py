"""The tamper matrix: whatever is altered in a desk's file, by the right check and at the right place it is found."""

import contextlib
import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.contest import Contest
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid, uid_text
from horgosdesk.core.meter import Meter
from horgosdesk.core.occasion import Occasion
from horgosdesk.core.reading import Reading
from horgosdesk.core.second import Draw, Second
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.excel.returns import export_return
from horgosdesk.store import (
    accounts,
    backup,
    door,
    drafts,
    goals,
    joined,
    journal,
    months,
    pins,
    returns,
    seconds,
    signing,
    ticks,
)
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.proof import search
from horgosdesk.store.verify import Check, verify
from tests.benchmarks import journal as benchmark
from tests.conftest import NOON
from tests.store.tampering import UNTRIED, Case, cases

RIGHT = {
    "cargo": {"records"},
    "clearance": {"records"},
    "message": {"records"},
    "occasion": {"records"},
    "meter": {"records"},
    "reading": {"records"},
    "factor": {"records"},
    "yardstick": {"records"},
    "draw": {"records"},
    "second": {"records"},
    "contest": {"records"},
    "journal": {"chain"},
    "meta": {"records", "chain"},
    "months": {"records"},
    "goal": {"records"},
    "tick": {"records"},
    "daily_totals": {"totals"},
    "monthly_totals": {"totals"},
    "monthly_parts": {"totals"},
    "train": {"trains", "file"},
    "train_event": {"trains", "file"},
    "consist": {"trains", "file"},
    "cargo_search_data": {"search"},
    "cargo_search_idx": {"search"},
    "cargo_search_config": {"search"},
    "_sqlite_migrations": {"schema"},
    "account": {"records", "file"},
    "guard": {"records"},
}
"""Which check finds what of a table."""
GAUGE = ("1520", "1435")
UNPROVEN = {
    "drafts": "counts in no figure, and stands in no journal: verify says how many there are",
    **{
        f"{table} {column}": "tries with wrong passwords are counted here, and stand in no journal"
        for table in ("account", "guard")
        for column in ("failures", "locked_until_s")
    },
    **dict.fromkeys(
        ("account created_at", "account signed_in_at", "guard since"),
        "when it was, the journal's entries say; nothing is made of this",
    ),
    "stranger": "tries with names that nobody has; cleared by time",
    "session": "secrets that let a child process of the window in, once and for a minute",
    "hub": "how far the exchange is: altered, entries are sent or taken again, which the hub and the desk notice",
    "hub_skip": "what the hub has already: altered, entries are sent again or stay here, which “hub verify” finds",
    "hub_mark": "by what the hub is known again: altered, entries are taken again that are here already",
    "_sqlite_migrations applied_at": "when a migration was made is told nowhere else, and nothing reads it",
}
"""What nothing can tell, table or column, and why that may be."""


def _record(kind: Any, number: int, /, **columns: Any) -> Any:
    """A record with something in every column, other for each number. The door asks for no sense."""
    said = {}
    for name in (field.name for field in fields(kind)):
        if name in ("uid", "status", "entered_by", "entered_at", "revision"):
            continue
        is_number = name.endswith(("_s", "_g", "_fen", "_milli")) or name in ("packages", "declaration_item")
        said[name] = len(said) * 1000 + number * 7 if is_number else f"{name} {number}"
    return kind(uid=new_uid(), **(said | columns))


def _message(number: int) -> Any:
    """A message that tells a train of its own, with all that a train can have."""
    from horgosdesk.core.message import Event, Load, message

    at_s = int(NOON.timestamp()) + number * 600
    run = {"direction": f"d{number}", "origin": f"o{number}", "destination": f"t{number}", "route": f"r{number}"}
    run |= {"operator": f"p{number}", "gauge": GAUGE[number % 2], "loaded": bool(number % 2), "gross_g": 5 + number}
    run |= {"wagons": number + 1, "cancelled": bool(number % 2)}
    loads = [
        Load(
            place + number,
            f"5{number}{place}",
            f"C{number}{place}",
            f"s{number}{place}",
            f"g{number}{place}",
            7 * place + number,
            place,
            f"f{number}{place}",
        )
        for place in (1, 2)
    ]
    events = [Event(f"horgos{number}", "arrival", "actual", at_s), Event("altynkol", "departure", "planned", at_s + 60)]
    return message(
        f"taf:{number}",
        f"m{number}",
        "running" if number % 2 else "consist",
        train_no=f"7500{number}",
        day=f"2025-12-0{number + 1}",
        sent_s=at_s,
        events=events,
        loads=loads,
        run=run,
        gauge=GAUGE[number % 2],
        refers="" if number % 2 else f"x{number}",
        act="new" if number % 2 else "change",
        version=number % 2,
    )


def _metered(store: Store, number: int) -> None:
    """A meter with all that belongs to one: its second reading is cargo, the third is void."""
    meter = _record(Meter, number, shows="counter", conversion=("times", "by")[number % 2])
    factor = _record(Factor, number, meter=meter.uid, day=f"2025-12-0{number}", factor_micro=500_000 + number)
    reading = _record(Reading, number, meter=meter.uid, day=f"2025-12-0{number}", turned_milli=None)
    stands = {"reading_milli": 6_000 + number, "old_end_milli": 4_000, "new_start_milli": 5_000 + number}
    reading = replace(reading, **stands)
    stands = {"reading_milli": 9_000 + number, "old_end_milli": 7_000 + number, "new_start_milli": 8_000 + number}
    second = replace(reading, uid=new_uid(), day="2025-12-05", **stands)
    stands = {"reading_milli": 900, "turned_milli": 20_000 + number, "old_end_milli": 70, "new_start_milli": 100}
    third = replace(reading, uid=new_uid(), day="2025-12-06", **stands)
    stick = _record(Yardstick, number, meter=meter.uid, sort=("daily", "total", "each")[number - 1])
    for one in (meter, factor, reading, second, third, stick):
        door.apply(store, [Change(None, one)])
    door.apply(store, [door.void(third)])


def _sampled(store: Store, number: int, record: Cargo) -> None:
    """A sample of one record, keyed and settled; and another one, taken back."""
    days = {"first": f"2025-11-0{number}", "last": f"2025-12-0{number}"}
    for again in (False, True):
        draw = _record(Draw, number + again * 10, size=number + again, **days)
        paper = _record(Second, number, draw=draw.uid, cargo=record.uid, place=number, number=number + 5)
        still = dict.fromkeys(("typed", "stood", "filled", "keyed_by", "keyed_at", "settled"), "")
        paper = replace(paper, day=days["last"], drawn_revision=1, **still)
        draw, paper = (one.after for one in door.apply(store, [Change(None, draw), Change(None, paper)]))
        if again:
            door.apply(store, [door.void(draw), door.void(paper)])
            return
        said = {"typed": f'{{"gross_g":{number}}}', "filled": f"f{number}", "keyed_at": f"a{number}"}
        said |= {"stood": seconds.stood(store, paper), "keyed_by": f"mate {number}"}
        [keyed] = door.apply(store, [Change(paper, replace(paper, **said))])
        door.apply(store, [Change(keyed.after, replace(keyed.after, settled=f'{{"mode":["first",{number}]}}'))])


def sit(store: Store, who: str) -> None:
    """Have somebody else work here, under the name that the computer knows."""
    store.user = store.who = who  # type: ignore[attr-defined, unused-ignore]


def fill(store: Store) -> None:
    """A little of everything, by several people at several times."""
    clock = [NOON]

    def by(who: str) -> None:
        sit(store, who)
        clock[0] += timedelta(minutes=1, milliseconds=7)

    store.clock = lambda: clock[0]
    cargo, waiting, marks, heard, contests = [], [], [], [], []
    for number in range(1, 4):
        by(f"clerk {number}")
        day = f"2025-1{number % 2}-0{number}"
        record = _record(Cargo, number, day=day, direction=("import", "export", "transit")[number % 3])
        cargo.append(door.apply(store, [Change(None, record)])[0].after)
        stages = _record(Clearance, number, lane=f"lane {number}")
        waiting.append(door.apply(store, [Change(None, stages)], reason=f"r{number}")[0].after)
        contests.append(door.apply(store, [Change(None, _record(Contest, number))])[0].after)
        occasion = _record(Occasion, number, first=f"2025-0{number}-01", last=f"2025-0{number}-09", kind=f"k{number}")
        marks.append(door.apply(store, [Change(None, occasion)])[0].after)
        heard.append(door.apply(store, [Change(None, _message(number))])[0].after)
        _metered(store, number)
        _sampled(store, number, cargo[-1])
        goals.put(store, f"202{number}", f"measure{number}", 1000 * number)
        drafts.keep(store, new_uid(), f"2025-12-0{number}", {"mode": f"m{number}", "direction": f"d{number}"})
        drafts.keep(store, new_uid(), f"2025-12-0{number}", {"mode": f"n{number}"})
    by("supervisor")
    for first in (cargo[1], waiting[1], marks[1]):
        door.apply(store, [Change(first, replace(first, remark="mended"))])
    door.apply(store, [Change(contests[1], replace(contests[1], settled="mixed"))])
    for last in (cargo[2], waiting[2], marks[2], heard[2], contests[2]):
        door.apply(store, [door.void(last)], reason="double")
    door.apply(store, [Change(None, replace(cargo[1], uid=new_uid()))])
    more = replace(_message(5), train_no="75001", day="2025-12-02")
    door.apply(store, [Change(None, more)])
    door.set_meta(store, {"port": "Khorgos", "unit": "the office"})
    ticks.put(store, "2025-10", "one", "1", "looked")
    by("another")
    ticks.put(store, "2025-11", "two", "2", "looked too")
    ticks.put(store, "2025-09", "three", "2")
    ticks.take(store, "2025-09", "three")
    for month in ("2025-09", "2025-10", "2025-11"):
        by(f"chief of {month}")
        months.close(store, month)
    months.reopen(store, "2025-09", "a slip")
    store.db.execute("UPDATE _sqlite_migrations SET applied_at = applied_at || rowid")
    with store.transaction("note"):
        joined.skip_within(store, 2, 3)
        joined.skip_within(store, 6, 6)
        for position in (3, 5, 7):
            joined.mark_within(store, joined.Mark(position, bytes([position]) * 32, 4))
        joined.put_within(store, joined.Joined("postgresql://hub/port", "main", "B", 1, 7, "2025-12-03", 9, "now"))
    # last, since from then on only who is signed in may do anything
    accounts.switch_on(store, "boss", "The Boss", "nine wagons of durum")
    accounts.add(store, "chief", "王主管", "supervisor", "ten wagons of durum")
    accounts.add(store, "mate", "李娜", "clerk", "elf wagons of durum")
    accounts.deactivate(store, "mate")
    accounts.set_idle(store, 20)
    with suppress(Problem):
        signing.sign_in(store, "nobody", "wrong")
    signing.pass_on(store)


@pytest.fixture
def rich(store: Store, weak_hashes: None, ready: Callable[..., Store]) -> Iterator[Store]:
    """The rich store; what a test alters in it is rolled back."""
    ready(store, fill)
    sit(store, "auditor")
    return store


def altered(store: Store, case: Case) -> tuple[Any, list[Check]]:
    """What a case tells of itself, and what verify says then; all is rolled back."""
    db = store.db
    triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    whole = case.way not in ("drop", "alter", "add")
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("PRAGMA ignore_check_constraints = ON")
    db.execute("BEGIN")
    try:
        if whole:
            for name, _ in triggers:
                db.execute(f"DROP TRIGGER {name}")
        told = case.do(db)
        if whole:
            for _, sql in triggers:
                db.execute(sql)
        return told, verify(store)
    finally:
        db.execute("ROLLBACK")


def rich_in(store: Store, table: str) -> int:
    """How many rows of a table there are to alter."""
    return int(store.db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def complaint(store: Store, case: Case) -> str:
    """What is wrong with how a case was found; "" when it was found as it must be, "untried" where it could not be done."""
    try:
        told, checks = altered(store, case)
    except sqlite3.Error as error:
        return f"not done: {error}"
    unproven = case.table in UNPROVEN or f"{case.table} {case.column}" in UNPROVEN
    if told is UNTRIED:
        empty = rich_in(store, case.table) == 0 and not unproven
        return "not done: give the store rows of it, or UNPROVEN a reason" if empty else "untried"
    found = {check.name: check for check in checks if not check.ok}
    right = RIGHT.get(case.table, set()) if case.way not in ("drop", "alter", "add", "mark") else {"schema", "file"}
    if unproven and case.way not in ("drop", "alter", "add", "mark"):
        return "unproven" if not found else f"unproven, and yet found by {sorted(found)}"
    if not right & set(found):
        return f"found by {sorted(found)}, not by {sorted(right)}"
    first = [check.places[0] for name, check in found.items() if name in right]
    if isinstance(told, bytes) and case.column != "uid" and not any(one.key == uid_text(told) for one in first):
        return f"named as {list(map(str, first))}, not {uid_text(told)}"
    if isinstance(told, int) and not any(abs(one.no - told) <= 1 for one in first):
        return f"named as {list(map(str, first))}, not no. {told}"
    return ""


@pytest.mark.long
def test_every_alteration_is_found_by_the_right_check_and_named(rich: Store) -> None:
    assert [check for check in verify(rich) if not check.ok] == []
    every = list(cases(rich.db))
    said = {str(case): complaint(rich, case) for case in every}
    counted = Counter(why if why in ("", "untried", "unproven") else "WRONG" for why in said.values())
    wrong = {case: why for case, why in said.items() if why not in ("", "untried", "unproven")}
    print(json.dumps(counted), [case for case, why in said.items() if why == "untried"])
    assert not wrong, "\n".join(f"{case}: {why}" for case, why in wrong.items())
    assert counted[""] > 400


def rechain(db: sqlite3.Connection, first: int = 1) -> None:
    """What somebody does who knows how the chain is made: every hash from an entry on, and the head, anew."""
    origin = db.execute("SELECT value FROM meta WHERE key = 'origin'").fetchone()
    before = db.execute("SELECT hash FROM journal WHERE no = ?", (first - 1,)).fetchone()
    previous = before[0] if before else journal.beginning(origin[0] if origin else "")
    no = first - 1
    for row in db.execute("SELECT * FROM journal WHERE no >= ? ORDER BY no", (first,)).fetchall():
        no, previous = row[0], journal.link(previous, *row[:-1])
        db.execute("UPDATE journal SET hash = ? WHERE no = ?", (previous, no))
    db.execute("UPDATE meta SET value = ? WHERE key = 'journal_head'", (f"{no}:{previous.hex()}",))


def by_hand(
    store: Store, *statements: str, then: Callable[[sqlite3.Connection], object] | None = None
) -> dict[str, Check]:
    """What verify says after some statements, which no trigger hinders."""

    def do(db: sqlite3.Connection) -> None:
        for sql in statements:
            db.execute(sql)
        if then is not None:
            then(db)

    _, checks = altered(store, Case("edit", "", "", do))
    return {check.name: check for check in checks}


MOVE = "UPDATE journal SET no = -no WHERE no >= 12; UPDATE journal SET no = 1 - no WHERE no < 0"


@pytest.mark.parametrize(
    ("statements", "check", "no"),
    [
        (
            (
                "UPDATE journal SET no = -1 WHERE no = 9",
                "UPDATE journal SET no = 9 WHERE no = 8",
                "UPDATE journal SET no = 8 WHERE no = -1",
            ),
            "chain",
            8,
        ),
        (
            (
                *MOVE.split(";"),
                "INSERT INTO journal SELECT 12, at, who, desk, action, subject, key, before, after, reason, hash FROM journal WHERE no = 11",
            ),
            "chain",
            12,
        ),
        (("DELETE FROM journal WHERE no = 9", "UPDATE journal SET no = no - 1 WHERE no > 9"), "chain", 9),
        (("DELETE FROM journal WHERE no = 9",), "chain", 9),
        (("UPDATE journal SET key = lower(hex(key)) WHERE no = 1",), "records", 1),
        (("UPDATE journal SET who = CAST(x'ff' AS TEXT) WHERE no = 3",), "chain", 3),
    ],
    ids=[
        "two entries exchanged",
        "one put in between",
        "one taken out and renumbered",
        "a gap",
        "a key of another kind",
        "no text",
    ],
)
def test_a_journal_that_was_altered_by_somebody_skilled(
    rich: Store, statements: tuple[str, ...], check: str, no: int
) -> None:
    found = by_hand(rich, *statements)
    assert found[check].places[0].no == no, found


def test_a_history_that_was_rewritten_and_chained_anew_contradicts_itself_or_the_records(rich: Store) -> None:
    edit = "UPDATE journal SET {} = replace({}, 'remark 2', 'remark 3') WHERE no = (SELECT max(no) FROM journal WHERE subject = 'cargo' AND action = 'edit')"
    no = rich.db.execute("SELECT max(no) FROM journal WHERE subject = 'cargo' AND action = 'edit'").fetchone()[0]
    found = by_hand(rich, edit.format("before", "before"), then=rechain)
    assert found["chain"].ok and found["records"].places[0].no == no
    assert "does not begin where no." in found["records"].found[0]
    found = by_hand(
        rich, "UPDATE journal SET before = '\"5\"' WHERE subject = 'goal' AND before = 'null' AND no > 5", then=rechain
    )
    assert found["chain"].ok
    found = by_hand(
        rich, "UPDATE journal SET action = 'close', after = '\"closed\"' WHERE action = 'reopen'", then=rechain
    )
    assert [one.key for one in found["records"].places] == ["2025-09"]


def test_a_number_and_hash_on_paper_finds_a_history_that_was_rewritten_as_a_whole(rich: Store) -> None:
    no, digest = rich.db.execute("SELECT no, hash FROM journal ORDER BY no DESC LIMIT 1").fetchone()
    paper = [pins.parse(f" {no} : {digest.hex()[:32].upper()} {digest.hex()[32:]}"), pins.parse(digest.hex()[:16])]
    fine = verify(rich, against=paper)[-1]
    assert fine.ok and [one.no for one in fine.notes] == [no, no]

    def rewrite(db: sqlite3.Connection) -> None:
        db.execute("UPDATE journal SET reason = 'nothing' WHERE no = 5")
        rechain(db, 5)

    told, checks = None, []
    rich.db.execute("BEGIN")
    try:
        for name, _ in rich.db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall():
            rich.db.execute(f"DROP TRIGGER {name}")
        rewrite(rich.db)
        checks = verify(rich, against=paper)
    finally:
        rich.db.execute("ROLLBACK")
    assert told is None and {one.name for one in checks if not one.ok} == {"schema", "against"}
    assert "not the one that it was made of" in checks[-1].found[0]


@pytest.mark.parametrize("typed", ["", "12", "12:abc", "x:" + "a" * 64, "12:" + "g" * 64, "1" * 65])
def test_what_is_no_number_and_hash_is_refused(typed: str) -> None:
    with pytest.raises(Problem) as refused:
        pins.parse(typed)
    assert refused.value.code == "pin-form"


def test_a_chain_that_breaks_before_a_printed_entry_is_no_proof_of_it(rich: Store) -> None:
    [(digest,)] = rich.db.execute("SELECT hash FROM journal WHERE no = 9").fetchall()
    paper = pins.parse(f"9:{digest.hex()}")
    rich.db.execute("BEGIN")
    try:
        rich.db.execute("DROP TRIGGER journal_is_append_only_update")
        rich.db.execute("UPDATE journal SET reason = 'x' WHERE no = 4")
        assert "breaks before it" in verify(rich, against=[paper])[-1].found[0]
    finally:
        rich.db.execute("ROLLBACK")


def test_copies_of_returns_that_are_gone_or_altered_are_named(
    store: Store, make: Callable[..., Cargo], tmp_path: Path
) -> None:
    for grams in (1000, 2000, 3000):
        door.apply(store, [Change(None, make(gross_g=grams, net_g=grams))])
        export_return(store, "2025-11", tmp_path / f"{grams}.xlsx")
    assert all(one.ok for one in verify(store))
    first, second, third = (store.folder / "returns" / one.file for one in returns.issued(store))
    first.unlink()
    second.write_bytes(second.read_bytes() + b" ")
    third.rename(third.with_name(third.name + ".part"))
    [check] = [one for one in verify(store) if not one.ok]
    assert (check.name, [one.key for one in check.places]) == ("returns", ["2025-11/001", "2025-11/002"])
    assert "is gone" in check.found[0] and "was altered" in check.found[1]


def test_a_return_that_no_register_knows_tells_of_a_database_that_was_put_back(
    store: Store, make: Callable[..., Cargo], tmp_path: Path
) -> None:
    door.apply(store, [Change(None, make())])
    old = backup.backup(store, tmp_path / "old.sqlite3")
    export_return(store, "2025-11", tmp_path / "return.xlsx")
    (store.folder / "returns" / "2025-11-by hand.xlsx").write_bytes(b"somebody's own")
    assert all(one.ok for one in verify(store))
    store.close()
    shutil.copyfile(old, store.file)
    back = open_store(store.folder)
    door.apply(back, [Change(None, make(gross_g=1000, net_g=1000))])
    [check] = [one for one in verify(back) if not one.ok]
    assert check.name == "returns" and "stands in no register" in check.found[0]
    # by the program's own restore, of which the journal tells, that is but worth a note
    backup.restore(back, old)
    checks = verify(back)
    assert all(one.ok for one in checks)
    assert ["stands in no register" in str(note) for one in checks for note in one.notes] == [True]
    back.close()


@pytest.mark.parametrize("name", ["sqlite_stat_more", "sqlite_stat1", "SQLITE_STATistics"])
def test_a_trigger_is_found_whatever_it_is_called(store: Store, make: Callable[..., Cargo], name: str) -> None:
    door.apply(store, [Change(None, make())])
    store.db.execute("ANALYZE")
    assert all(one.ok for one in verify(store))
    copy = backup.backup(store)
    hidden = sqlite3.connect(copy, isolation_level=None)
    hidden.execute("PRAGMA writable_schema = ON")
    sql = f"CREATE TRIGGER {name} AFTER INSERT ON account BEGIN UPDATE account SET role = 'administrator'; END"
    hidden.execute("INSERT INTO sqlite_master VALUES ('trigger', ?, 'account', 0, ?)", (name, sql))
    hidden.close()
    with pytest.raises(Problem, match=f"trigger {name}"):
        backup.restore(store, copy)
    store.close()
    shutil.copyfile(copy, store.file)
    with contextlib.closing(open_store(store.folder)) as altered:
        assert [one.name for one in verify(altered) if not one.ok] == ["schema"]


def test_what_nothing_proves_and_a_clock_that_was_set_are_said(store: Store, make: Callable[..., Cargo]) -> None:
    door.apply(store, [Change(None, make())])
    store.clock = lambda: NOON - timedelta(hours=1)
    door.apply(store, [Change(None, make())])
    drafts.keep(store, new_uid(), "2025-12-01", {"mode": "r"})
    checks = {one.name: one for one in verify(store)}
    assert all(one.ok for one in checks.values())
    assert [one.no for one in checks["chain"].notes] == [2]
    assert "prove" in str(checks["records"].notes[0])


def test_a_file_from_before_has_no_origin_and_stays_valid(store: Store, make: Callable[..., Cargo]) -> None:
    store.db.execute("DELETE FROM meta WHERE key = 'origin'")
    door.apply(store, [Change(None, make())])
    assert all(one.ok for one in verify(store))
    origin = json.dumps({"desk": store.desk, "zone": "Asia/Shanghai"})
    store.db.execute("INSERT INTO meta VALUES ('origin', ?)", (origin,))
    assert [one.name for one in verify(store) if not one.ok] == ["chain"]


def test_who_gives_up_gets_no_answer_and_nothing_is_left_open(rich: Store) -> None:
    def give_up(name: str, _done: int, _total: int) -> None:
        if name == "records":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        verify(rich, give_up)
    assert not rich.db.in_transaction
    assert all(one.ok for one in verify(rich))


def test_a_large_file_is_checked_on_two_connections_which_read_the_same_state(
    rich: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("horgosdesk.store.verify.LARGE", 0)
    told: list[tuple[str, int, int]] = []
    other = open_store(rich.folder, clock=rich.clock)
    signing.sign_in(other, "chief", "ten wagons of durum")

    def write(name: str, done: int, total: int) -> None:
        if not told:
            # nobody's writing waits for it, and it is no part of what is checked
            door.apply(other, [Change(None, replace(_message(9), uid=new_uid()))])
        told.append((name, done, total))

    assert [one for one in verify(rich, write) if not one.ok] == []
    other.close()
    assert {"chain", "records"} <= {one[0] for one in told}
    assert by_file(rich) == ["trains"], "on a file that was altered for good"


def test_what_is_copied_of_a_large_search_index_is_not_held_in_memory(
    rich: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[int] = []

    def unlike(db: sqlite3.Connection, names: Iterator[str]) -> list[Any]:
        kept.append(db.execute("PRAGMA temp_store").fetchone()[0])
        return found(db, names)

    found = search.unlike
    monkeypatch.setattr(search, "unlike", unlike)
    monkeypatch.setattr("horgosdesk.store.verify.LARGE", 0)
    assert [one for one in verify(rich) if not one.ok] == []
    memory = 2
    assert kept and memory not in kept


def by_file(store: Store) -> list[str]:
    """Which checks fail once the file itself was altered with another tool."""
    with sqlite3.connect(store.file) as db:
        db.execute("UPDATE train SET route = 'elsewhere' WHERE train_no = '75001'")
    db.close()
    return [one.name for one in verify(store) if not one.ok]


def test_a_chain_of_thousands_of_entries_is_walked_with_progress(tmp_path: Path) -> None:
    store = benchmark.make(tmp_path / "desk", 5_000)
    told: list[tuple[str, int, int]] = []
    try:
        assert [one for one in verify(store, lambda *step: told.append(step)) if not one.ok] == []
    finally:
        store.close()
    assert [step for step in told if step[0] == "chain"] == [("chain", done, 5_000) for done in (2_000, 4_000, 5_000)]
    assert ("records", len(door.TABLES), len(door.TABLES)) in told


def test_the_auditors_own_program_in_the_help_says_the_same(rich: Store, tmp_path: Path) -> None:
    [program] = re.findall(
        r"```python\n(.*?)```", (resources.folder() / "docs" / "journal.md").read_text("utf-8"), re.S
    )
    assert len(program.splitlines()) <= 30
    script, file = tmp_path / "audit.py", rich.file
    script.write_text(program, "utf-8")

    def audit(*more: str) -> tuple[int, str]:
        done = subprocess.run([sys.executable, "-I", str(script), str(file), *more], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    no, digest = rich.db.execute("SELECT no, hash FROM journal ORDER BY no DESC LIMIT 1").fetchone()
    assert audit(f"{no}:{digest.hex()}") == (0, f"{no} entries fit, the last is {digest.hex()}\n")
    assert audit(f"4:{digest.hex()}") == (1, "entry 4 is not the one on paper: history was rewritten\n")
    rich.db.execute("DROP TRIGGER journal_is_append_only_update")
    rich.db.execute("UPDATE journal SET reason = 'x' WHERE no = 7")
    assert audit() == (1, "entry 7 does not fit its hash\n")


def test_a_search_index_of_many_pages_is_led_to_all_of_them(store: Store, make: Callable[..., Cargo]) -> None:
    door.apply(store, [Change(None, make(remark=new_uid() * 6)) for _ in range(600)])
    assert all(one.ok for one in verify(store))
    assert store.db.execute("SELECT count(*) FROM cargo_search_idx").fetchone()[0] > 3
    for statement in (
        "DELETE FROM cargo_search_idx WHERE pgno = (SELECT max(pgno) FROM cargo_search_idx)",
        "UPDATE cargo_search_idx SET term = x'7a7a7a' WHERE pgno = (SELECT max(pgno) FROM cargo_search_idx)",
        "UPDATE cargo_search_idx SET pgno = pgno + 2 WHERE pgno = (SELECT max(pgno) FROM cargo_search_idx)",
        "DELETE FROM cargo_search_data WHERE id = (SELECT max(id) FROM cargo_search_data)",
    ):
        assert not by_hand(store, statement)["search"].ok, statement
    # one record that is not found any more is named
    uid, id_ = store.db.execute("SELECT uid, id FROM cargo WHERE id = 300").fetchone()
    hide = f"INSERT INTO cargo_search (cargo_search, rowid, text) SELECT 'delete', id, text FROM cargo_text WHERE id = {id_}"
    [named] = by_hand(store, hide)["search"].places
    assert named.key == uid_text(uid)


def test_a_search_index_in_the_midst_of_a_merge_is_whole(store: Store, make: Callable[..., Cargo]) -> None:
    for _ in range(3):
        door.apply(store, [Change(None, make(remark=new_uid() * 6)) for _ in range(500)])
    pages = "SELECT min(id & 2147483647) FROM cargo_search_data WHERE id > 10 GROUP BY id >> 37"
    store.db.execute("INSERT INTO cargo_search (cargo_search, rank) VALUES ('merge', -8)")
    assert max(first for (first,) in store.db.execute(pages)) > 1, "pages that are done with are gone"
    assert all(one.ok for one in verify(store))
