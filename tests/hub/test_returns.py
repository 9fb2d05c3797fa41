"""Returns of several desks in one register: no number twice, each listed everywhere, the copy where it is."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.differences import differences, kept
from horgosdesk.excel.returns import export_return, remake
from horgosdesk.hub.compare import compare
from horgosdesk.store import door, journal, restatements, returns
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from tests.conftest import NOON
from tests.hub.port import Port

Make = Callable[..., Cargo]


def add(store: Store, *records: Cargo) -> None:
    door.apply(store, [Change(None, record) for record in records])


def export(store: Store, month: str = "2025-11", **how: str) -> str:
    return str(export_return(store, month, store.folder / "out.xlsx", **how)["register_no"])


def take_away(store: Store) -> Callable[[], object]:
    """Have the copies be away for a while, so that they are not sent; what brings them back."""
    copies = store.folder / "returns"
    away = copies.rename(copies.with_name("away"))
    return lambda: away.rename(copies)


def numbers(store: Store, month: str = "") -> list[str]:
    return [one.register_no for one in returns.issued(store, month)]


def test_two_desks_offline_never_give_one_number_twice(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make())
    port.sync("ab")
    assert (export(a), export(b)) == ("2025-11/001A", "2025-11/001B")
    port.sync("aba")
    assert sorted(numbers(a)) == sorted(numbers(b)) == ["2025-11/001A", "2025-11/001B"]
    add(b, make(gross_g=1, net_g=1))
    assert export(b) == "2025-11/003B"
    port.sync("ba")
    assert numbers(a)[-1] == "2025-11/003B"
    port.all_whole()


def test_a_desk_without_hub_numbers_as_before(store: Store, make: Make) -> None:
    add(store, make())
    assert export(store) == "2025-11/001"


def test_numbers_given_before_joining_are_told_apart_at_other_desks(port: Port, make: Make) -> None:
    def before(store: Store) -> None:
        add(store, make())
        export(store)

    a = port.desk("a", before)
    port.sync("a")
    b = port.desk("b", before)
    port.sync("ba")
    assert numbers(a) == ["2025-11/001", "2025-11/001B"]
    assert sorted(numbers(b)) == ["2025-11/001", "2025-11/001A"]
    port.all_whole()


def test_the_return_of_another_desk_is_not_called_lost_before_its_copy_came(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make())
    export(a)
    bring_back = take_away(a)
    port.sync("ab")
    [issue] = returns.issued(b)
    [own] = returns.issued(a)
    assert (issue.desk, issue.who, issue.sha256) == (a.desk, "tester", own.sha256)
    assert issue.at == own.drawn
    assert kept(b, issue)[0] == "away"
    assert [one.name for one in verify(b) if not one.ok] == []
    bring_back()
    port.sync("ab")
    copy = b.folder / "returns" / issue.file
    assert kept(b, issue)[0] == "kept"
    port.all_whole()
    copy.write_bytes(b"another")
    assert [one.name for one in verify(b) if not one.ok] == ["returns"]


def test_what_is_changed_behind_another_desks_return_is_owed_and_accounted_for(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make(day="2025-10-07"))
    port.sync("ab")
    add(b, make(day="2025-10-08", gross_g=7, net_g=7))  # not sent when the return is made
    export(a, "2025-10")
    port.sync("a")
    port.sync("b")
    late = make(day="2025-10-09", gross_g=5_000, net_g=5_000)
    add(b, late)
    port.sync("ba")
    assert [one.uid for one in restatements.owed(b, "2025-11")] == [late.uid]
    assert late.uid in [one.uid for one in restatements.owed(a, "2025-11")]
    for store in (a, b):
        told = export_return(store, "2025-11", store.folder / "out.xlsx")
        assert all(check["ok"] for check in told["checks"]), told["checks"]
        assert any(check["name"] == "restated" for check in told["checks"])


def test_the_same_figures_exported_at_another_desk_get_a_number_of_that_desk(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make())
    export(a)
    port.sync("ab")
    assert export(b) == "2025-11/002B"
    assert export(a) == "2025-11/001A"


def test_returns_of_two_desks_are_compared_by_their_copies(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make())
    export(a)
    port.sync("ab")
    add(b, make(day="2025-11-09", gross_g=1_000, net_g=1_000))
    export(b)
    one, other = returns.issued(b)
    found = differences(b, one, other)
    assert found.one.exact and found.other.exact
    assert found.figures and found.unexplained == []


def test_the_list_tells_the_desk(port: Port, make: Make, capsys: pytest.CaptureFixture[str]) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make())
    export(a)
    take_away(a)
    port.sync("ab")
    assert run(["--data", str(b.folder), "returns", "list", "--json"]) == 0
    [one] = json.loads(capsys.readouterr().out)["returns"]
    assert (one["register_no"], one["desk"], one["kept"]) == ("2025-11/001A", a.desk, "away")


def test_entries_of_a_return_name_no_other_desks_journal(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(b, make(), make(), make())
    add(a, make())
    export(a)
    port.sync("abab")
    [issue] = returns.issued(b)
    entry = next(one for one in journal.read(b, issue.state.position))
    assert entry.hash == issue.state.hash


def test_what_was_handed_out_here_is_made_again_whatever_came_since(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    add(a, make(day="2025-10-03"), make())
    port.sync("ab")
    add(b, make(day="2025-10-04", gross_g=9, net_g=9))
    export(b, "2025-10")
    port.sync("ba")
    export(a)
    add(b, make(day="2025-11-04", gross_g=9, net_g=9), make(day="2025-10-05", gross_g=8, net_g=8))
    export(b)
    port.sync("ba")
    [own] = [one for one in returns.issued(a) if not one.desk]
    assert (own.register_no, own.state.position) == ("2025-11/001A", returns.issue(a, "2025-11/001A").state.position)
    assert remake(a, own).sha256 == own.sha256
    assert export(a) == "2025-11/003A"


def test_a_desk_that_came_back_from_a_backup_gives_numbers_of_its_own(port: Port, make: Make) -> None:
    a = port.desk("a")
    port.desk("b")
    add(a, make())
    port.sync("a")
    with closing(sqlite3.connect(port.folder / "backup")) as copy:
        a.db.backup(copy)
    export(a)
    port.sync("ab")
    a.close()
    shutil.copyfile(port.folder / "backup", a.folder / FILE)
    for ending in ("-wal", "-shm"):
        (a.folder / f"{FILE}{ending}").unlink(missing_ok=True)
    a = port.desks["a"] = open_store(a.folder, who="tester", clock=lambda: NOON)
    add(a, make(gross_g=3, net_g=3))
    port.sync("ab")
    assert numbers(a) == ["2025-11/001A"]
    assert export(a) == "2025-11/002A2"
    port.sync("ab")
    assert numbers(port.desks["b"]) == ["2025-11/001A", "2025-11/002A2"]
    port.all_whole()
    for name in ("a", "b"):
        assert all(one.ok for one in compare(port.desks[name], port.conns[name]))
