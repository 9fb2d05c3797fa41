"""A desk and its hub have the same, and what somebody altered at either is named."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.returns import export_return
from horgosdesk.hub import compare, greeting
from horgosdesk.store import accounts, door, goals, joined, months, signing, ticks
from horgosdesk.store.backup.second import KEY as SECOND_FOLDER
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from tests.hub.port import Port
from tests.store.test_tamper import fill

Make = Callable[..., Cargo]


def work(store: Store, make: Make, day: str = "2025-11-03") -> None:
    """A little of all that travels."""
    [change, *_] = door.apply(store, [Change(None, make(day=day)) for _ in range(5)])
    door.apply(store, [Change(change.after, replace(change.after, gross_g=70_000_000))], reason="weighed again")
    door.set_meta(store, {SECOND_FOLDER: "/media/stick", "unit": f"of {day}"})


@pytest.fixture
def full(port: Port, make: Make) -> Port:
    """Two desks that worked and exchanged."""
    a, b = port.desk("a"), port.desk("b")
    work(a, make)
    port.sync("ab")
    work(b, make, "2025-10-04")
    goals.put(a, "2026", "net", 5_000)
    ticks.put(a, "2025-10", "one", "1", "looked")
    export_return(b, "2025-10", b.folder / "out.xlsx")
    months.close(a, "2025-09")
    accounts.switch_on(b, "boss", "The Boss", "boss rides at dawn over nine wagons")
    port.sync("abab")
    return port


def found(port: Port, name: str) -> dict[str, list[str]]:
    """What is said of a desk, by check, without what is fine."""
    port.sync(name)
    return differences(port, name)


def differences(port: Port, name: str) -> dict[str, list[str]]:
    checks = compare.compare(port.desks[name], port.conns[name])
    assert [one.name for one in checks] == list(compare.TITLES)
    return {one.name: [str(place) for place in one.places] for one in checks if not one.ok}


def test_all_desks_have_what_the_hub_has(full: Port) -> None:
    assert found(full, "a") == found(full, "b") == {}


def test_a_desk_that_sent_nothing_under_its_new_line_misses_nothing(full: Port) -> None:
    # as after a hub that came back from a backup, where others had what this one had sent
    store, conn = full.desks["a"], full.conns["a"]
    state = greeting.kept(store)
    now = greeting._on_a_new_line(store, conn, state, greeting.common(store, conn, state.register))
    with store.transaction("note"):
        joined.put_within(store, now)
    assert differences(full, "a") == {}


def test_a_desk_with_a_little_of_everything_is_its_hub(port: Port, ready: Callable[..., Store]) -> None:
    store = ready(port.alone("a"), fill)
    for table in ("hub", "hub_skip"):
        store.db.execute(f"DELETE FROM {table}")
    port.join("a")
    assert found(port, "a") == {}
    port.desk("b")
    assert found(port, "b") == {}


ALTERED: list[tuple[str, str, str]] = [
    ("UPDATE cargo SET gross_g = gross_g + 1 WHERE uid = {uid}", "same", "gross_g"),
    ("DELETE FROM cargo WHERE uid = {uid}", "same", "here only"),
    ("UPDATE journal SET hash = 'x' WHERE no = 2 AND desk = {desk}", "entries", "no. 2 is another"),
    ("UPDATE journal SET after = replace(after, 'rail', 'road') WHERE no = 2 AND desk = {desk}", "entries", "no. 2 is"),
    ("UPDATE journal SET who = 'nobody' WHERE no = 3 AND desk = {desk}", "entries", "no. 3 is another"),
    ("DELETE FROM journal WHERE no = 2 AND desk = {desk}", "entries", "no. 2 was sent"),
    ("UPDATE journal SET no = 1 WHERE no = 9000", "", ""),
    ("DELETE FROM kept WHERE subject = 'month'", "beside", "month 2025-09 is “closed” here"),
    ("UPDATE kept SET value = '6000' WHERE subject = 'goal'", "beside", "target 2026/net is “5000” here, and “6000”"),
    ("DELETE FROM kept WHERE subject = 'checklist'", "beside", "tick 2025-10/one"),
    ("UPDATE kept SET value = '\"x\"' WHERE key = 'unit'", "beside", "setting unit is “of 2025-10-04” here, and “x”"),
    ("DELETE FROM kept WHERE key = 'accounts'", "beside", "setting accounts is “on” here, and “off”"),
    ("UPDATE kept SET value = replace(value, 'The Boss', 'X') WHERE subject = 'account'", "beside", "account boss"),
    ("DELETE FROM kept WHERE subject = 'return'", "beside", "return 2025-10/001B"),
]


def test_what_was_altered_at_the_hub_is_named(full: Port) -> None:
    store, conn = full.desks["a"], full.conns["a"]
    [uid] = store.db.execute("SELECT key FROM journal WHERE no = 2 AND subject = 'cargo'").fetchone()
    values = {"uid": f"'{uid.hex()}'::uuid", "desk": f"'{store.desk}'"}
    conn.execute("SET search_path = horgosdesk")
    for sql, name, words in ALTERED:
        conn.execute("BEGIN")
        conn.execute(sql.format(**values))
        # inside the transaction, which is taken back: no snapshot of its own then
        said = {one.name: [str(place) for place in one.places] for one in _inside(store, conn) if not one.ok}
        conn.execute("ROLLBACK")
        assert list(said) == ([name] if name else []), (sql, said)
        if name:
            [told] = said[name]
            assert words in told, (sql, told)


def _inside(store: Store, conn: Any) -> Any:
    class Inside:
        """The connection, whose transaction has begun already."""

        def __getattr__(self, name: str) -> Any:
            return getattr(conn, name)

        def execute(self, sql: Any, *values: Any) -> Any:
            return conn.execute("SELECT 1" if str(sql).startswith("SET TRANSACTION") else sql, *values)

    inside = Inside()
    original = compare._stream
    compare._stream = lambda _conn, *rest: original(conn, *rest)  # type: ignore[assignment]
    try:
        return compare.compare(store, inside)  # type: ignore[arg-type]
    finally:
        compare._stream = original  # type: ignore[assignment]


def test_what_was_altered_here_is_named(full: Port) -> None:
    store = full.desks["b"]
    store.db.execute("UPDATE cargo SET net_g = 1 WHERE id = 3")
    store.db.execute("INSERT INTO goal VALUES ('2030', 'net', 7)")
    said = differences(full, "b")
    assert said.keys() == {"same", "beside"}
    assert said["same"][0].endswith("is another at the hub: net_g")
    assert said["beside"] == ["target 2030/net is “7” here, and “–” at the hub"]


def test_what_is_on_its_way_is_no_difference(full: Port, make: Make) -> None:
    a = full.desks["a"]
    signing.sign_in(a, "boss", "boss rides at dawn over nine wagons")
    work(a, make, "2025-12-01")
    goals.put(a, "2026", "net", 9_000)
    assert differences(full, "a") == {}
    full.sync("a")
    assert differences(full, "b") == {}


def test_at_most_so_many_are_named_and_it_can_be_cancelled(port: Port, make: Make) -> None:
    a = port.desk("a")
    door.apply(a, [Change(None, make()) for _ in range(compare.MOST_NAMED + 30)])
    port.sync("a")
    a.db.execute("UPDATE cargo SET net_g = 1")
    checks = {one.name: one for one in compare.compare(a, port.conns["a"])}
    assert len(checks["same"].places) == compare.MOST_NAMED
    assert checks["same"].places[0].subject == "cargo"
    told: list[str] = []

    def stop(name: str, _done: int, _total: int) -> None:
        told.append(name)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        compare.compare(a, port.conns["a"], stop)
    assert told == ["entries"]
    assert {one.name for one in compare.compare(a, port.conns["a"]) if one.ok} == {"entries", "beside"}
