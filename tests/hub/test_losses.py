"""Nothing is lost by what breaks off, comes back from a backup, is copied, or leaves and comes again."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Refused
from horgosdesk.core.identity import new_uid
from horgosdesk.hub import exchange, filling, place
from horgosdesk.store import accounts, contests, door, goals, joined, months, signing, undo
from horgosdesk.store.desk import FILE, Store
from horgosdesk.store.file import connect
from tests.conftest import PASSWORD
from tests.hub.agreeing import lost, said_at
from tests.hub.desks import Port, add, at, edit, waiting
from tests.hub.shaking import Shaky

Make = Callable[..., Cargo]


@pytest.fixture
def port(hub_url: str, tmp_path: Path, schema_file: Path) -> Iterator[Port]:
    """A hub that nobody has joined."""
    found = Port(hub_url, tmp_path / "port", schema_file)
    yield found
    found.close()


def backed_up(store: Store, to: Path) -> Path:
    """A copy of a desk's file as it is now."""
    copy = connect(to, like=store.file)
    store.db.backup(copy)
    copy.close()
    return to


def put_back(port: Port, store: Store, copy: Path) -> Store:
    """The desk again, with an older file."""
    port.shut(store)
    for one in store.folder.glob(f"{FILE}*"):
        one.unlink()
    shutil.copyfile(copy, store.folder / FILE)
    return port.open(store.folder.name)


def test_a_push_whose_answer_was_lost_is_not_made_twice(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    port.rest()
    for _ in range(3):
        add(here, make())
    with closing(place.connect(port.place)) as conn, pytest.raises(psycopg.OperationalError):
        exchange.Exchange(here, Shaky(conn, 1, "commit")).run()
    assert joined.count_unsent(here, joined.joined(here).pushed) == 3  # type: ignore[union-attr]
    edit(here, add(here, make()).uid, gross_g=70_000_000)
    port.rest()
    assert port.ask("SELECT count(*) FROM horgosdesk.journal") == [(5,)]
    assert len(said_at(there)) == 0


def test_what_the_hub_has_already_is_not_taken_back_when_another_desk_changes_it(port: Port, make: Make) -> None:
    """The answer to a push was lost in an exchange that goes on: a copy of the connection's work was done twice."""
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    edit(here, record.uid, gross_g=2)
    with closing(place.connect(port.place)) as conn, closing(place.connect(port.place)) as other:
        going_on = exchange.Exchange(here, conn)
        going_on.pull(exchange.Done())
        before = joined.joined(here)
        exchange.Exchange(here, other).run()
        with here.transaction("note"):
            joined.put_within(here, before)  # type: ignore[arg-type]
        port.sync(there)
        edit(there, record.uid, gross_g=3)
        port.sync(there)
        going_on.run()
    port.rest()
    assert at(port.stores, record.uid, "gross_g") == [3, 3]
    assert waiting(here) == []


def test_an_exchange_that_is_killed_anywhere_goes_on_where_it_was(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    for cut in range(1, 30):
        edit(here, record.uid, gross_g=10 + cut)
        add(there, make())
        if cut % 3 == 0:
            edit(there, record.uid, gross_g=50 + cut)
        for store in (here, there):
            with closing(place.connect(port.place)) as conn:
                try:
                    exchange.Exchange(store, Shaky(conn, cut, "before" if cut % 2 else "after")).run()
                except psycopg.OperationalError:
                    continue
    port.rest()
    with closing(place.connect(port.place)) as conn:
        said = [one for store in port.stores for one in said_at(store)]
        assert lost(said, port.stores, conn) == []


def test_a_desk_from_an_older_backup_gets_back_what_it_lost(port: Port, make: Make, tmp_path: Path) -> None:
    here, there = port.desk("a"), port.desk("b")
    first = add(here, make(gross_g=1, net_g=None))
    port.rest()
    not_sent = add(here, make())
    copy = backed_up(here, tmp_path / "copy")
    edit(here, first.uid, gross_g=2)
    gone = add(here, make())
    months.close(here, "2025-09")
    port.rest()
    here = put_back(port, here, copy)
    after = add(here, make())
    edit(here, first.uid, gross_g=5)
    port.rest()
    assert joined.joined(here).line == 2  # type: ignore[union-attr]
    for one in (not_sent, gone, after):
        assert at(port.stores, one.uid, "status") == ["final", "final"]
    assert months.closed(here) == {"2025-09"}
    # the restored desk did not know of its own later edit
    assert at(port.stores, first.uid, "gross_g") == [2, 2]
    assert waiting(there) == [("cargo", "changed")]


def test_a_backup_from_before_the_desk_joined_is_no_stranger(port: Port, make: Make, tmp_path: Path) -> None:
    here, there = port.desk("a", joins=False), port.desk("b")
    first = add(here, make(gross_g=1, net_g=None))
    copy = backed_up(here, tmp_path / "copy")
    port.join(here)
    port.rest()
    edit(here, first.uid, gross_g=2)
    port.rest()
    edit(there, first.uid, gross_g=3)
    port.rest()
    here = put_back(port, here, copy)
    port.join(here)
    port.rest()
    assert at(port.stores, first.uid, "gross_g") == [3, 3]
    assert waiting(here) == []
    assert len(port.ask("SELECT 1 FROM horgosdesk.journal")) == 3


def test_a_backup_that_is_put_in_place_while_the_exchange_runs(port: Port, make: Make, tmp_path: Path) -> None:
    here, there = port.desk("a"), port.desk("b")
    add(here, make())
    port.rest()
    copy = backed_up(here, tmp_path / "copy")
    gone = add(here, make())
    theirs = add(there, make())
    port.sync(there)
    with closing(place.connect(port.place)) as conn:
        running = exchange.Exchange(here, conn)
        running.run()
        for one in here.folder.glob(f"{FILE}*"):
            one.unlink()
        shutil.copyfile(copy, here.folder / FILE)
        second = port.open("a")
        after = add(second, make())
        running.run()
    port.shut(here)
    port.rest()
    for one in (gone, theirs, after):
        assert at(port.stores, one.uid, "status") == ["final", "final"]


def test_a_copied_folder_on_two_computers(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    shared = add(here, make(gross_g=1, net_g=None))
    unsent = add(here, make())
    port.shut(here)
    shutil.copytree(here.folder, port.folder / "copied")
    one, copied = port.open("a"), port.open("copied")
    ours, theirs = [add(one, make())], [add(copied, make())]
    port.sync(one, copied, one)
    with closing(place.connect(port.place)) as conn, closing(place.connect(port.place)) as second:
        # both are at work at once, and have taken what is not their own behind what was common
        first, other = exchange.Exchange(one, conn), exchange.Exchange(copied, second)
        for _ in range(3):
            theirs.append(add(there, make()))
            port.sync(there)
            ours.append(add(one, make()))
            first.run()
            theirs.append(add(copied, make()))
            other.run()
    edit(one, shared.uid, gross_g=2)
    edit(copied, shared.uid, gross_g=3)
    port.rest()
    for record in (*ours, *theirs, unsent):
        assert at(port.stores, record.uid, "status") == ["final"] * 3
    assert waiting(there) == [("cargo", "changed")]


def test_the_copy_that_is_behind_gets_what_the_other_pushed_under_their_line(port: Port, make: Make) -> None:
    """The copy's first own entry had a later number than all that the other had pushed, because it had pulled before."""
    here, there = port.desk("a"), port.desk("b")
    add(here, make())
    port.rest()
    port.shut(here)
    shutil.copytree(here.folder, port.folder / "copied")
    one, copied = port.open("a"), port.open("copied")
    with closing(place.connect(port.place)) as conn, closing(place.connect(port.place)) as second:
        first, other = exchange.Exchange(one, conn), exchange.Exchange(copied, second)
        for _ in range(5):
            add(there, make())
        port.sync(there)
        other.run()
        ours = add(one, make())
        first.push(exchange.Done())
        add(copied, make())
        other.run()
    port.rest()
    assert at(port.stores, ours.uid, "status") == ["final"] * 3


def restored(port: Port, copy: str) -> None:
    """The hub as it was when a copy of its database was made."""
    name = port.place.said["dbname"]
    with psycopg.connect(port.place.url.replace(name, "postgres"), autocommit=True) as conn:
        conn.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {copy}".encode())
        conn.execute(f"DROP DATABASE {copy}".encode())


def copied(port: Port) -> str:
    name = port.place.said["dbname"]
    with psycopg.connect(port.place.url.replace(name, "postgres"), autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name}_copy TEMPLATE {name}".encode())
    return f"{name}_copy"


@pytest.mark.parametrize("leaves", [False, True], ids=["all come back", "one is gone for good"])
def test_what_the_hub_lost_comes_again_from_the_desks(port: Port, make: Make, *, leaves: bool) -> None:
    here, there, third = port.desk("a"), port.desk("b"), port.desk("c")
    first = add(here, make(gross_g=1, net_g=None))
    add(third, make())
    port.rest()
    second = add(here, make(gross_g=1, net_g=None))
    port.sync(here)
    copy = copied(port)
    port.rest()
    edit(here, first.uid, gross_g=2)
    late = [add(store, make()) for store in port.stores]
    goals.put(third, "2025", "net", 5)
    port.rest()
    edit(there, first.uid, gross_g=3)
    edit(there, second.uid, gross_g=4)
    port.rest()
    restored(port, copy)
    if leaves:
        port.shut(third)
    # so many new entries that the hub is farther than it was before, ere the second desk asks it again
    later = [add(here, make()) for _ in range(30)]
    mine = add(there, make())
    port.sync(here)
    port.rest()
    for record in (*late, *later, mine):
        assert at(port.stores, record.uid, "status") == ["final"] * len(port.stores)
    assert at(port.stores, first.uid, "gross_g") == [3] * len(port.stores)
    assert at(port.stores, second.uid, "gross_g") == [4] * len(port.stores)
    assert goals.of_year(here, "2025", "net") == 5
    assert waiting(here) == []
    fresh = port.desk("d")
    port.rest()
    assert at((fresh,), late[2].uid, "status") == ["final"]


def test_a_hub_that_forgot_a_desk_is_joined_again(port: Port, make: Make) -> None:
    here = port.desk("a")
    add(here, make())
    port.rest()
    copy = copied(port)
    there = port.desk("b")
    ours = add(there, make())
    port.rest()
    restored(port, copy)
    with pytest.raises(Refused) as refused:
        port.sync(there)
    assert refused.value.code == "hub-unknown"
    joined.leave(there)
    port.join(there)
    port.rest()
    assert at(port.stores, ours.uid, "status") == ["final"] * 2
    assert waiting(here) == []


def test_a_desk_that_leaves_and_comes_back(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    first = add(here, make(gross_g=1, net_g=None))
    port.rest()
    joined.leave(here)
    edit(there, first.uid, gross_g=2)
    port.sync(there)
    ours = add(here, make())
    edit(here, first.uid, gross_g=3)
    with pytest.raises(Refused):
        port.sync(here)
    port.join(here)
    port.rest()
    assert joined.joined(here).line == 1  # type: ignore[union-attr]
    assert at(port.stores, ours.uid, "status") == ["final"] * 2
    assert waiting(there) == [("cargo", "changed")]


def test_desks_that_move_to_another_register_and_one_that_comes_back(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    edit(there, record.uid, gross_g=2)
    port.rest()
    for register in ("second", "main"):
        port.register = register
        for store in (here, there):
            joined.leave(store)
            port.join(store)
            add(store, make())
        port.rest()
        assert at(port.stores, record.uid, "gross_g") == [2, 2]
        assert waiting(here) == []


def test_a_desk_with_records_joins_a_register_with_records(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b", joins=False)
    for store in (here, there):
        for _ in range(3):
            edit(store, add(store, make()).uid, gross_g=70_000_000)
        goals.put(store, "2025", "net", 7 if store is here else 8)
    port.sync(here)
    port.join(there)
    port.rest()
    assert len(port.ask("SELECT 1 FROM horgosdesk.cargo")) == 6
    assert waiting(here) == [("goal", "changed")]


def test_an_empty_desk_is_filled_and_when_that_breaks_off_it_is_done_again(
    port: Port, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.hub.test_exchange import ONE, consignment

    here = port.desk("a")
    for _ in range(7):
        add(here, make())
    old = add(here, consignment(ONE))
    months.close(here, "2025-09")
    port.sync(here)
    monkeypatch.setattr(filling, "TOGETHER", 3)
    fresh = port.desk("b", joins=False)

    def stop(_: str, done: int, __: int) -> None:
        if done == 8:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        port.join(fresh, stop)
    assert filling.is_empty(fresh)
    # the number goes over to another one meanwhile
    edit(here, old.uid, "clearance", declaration_no="")
    add(here, consignment(ONE))
    port.sync(here)
    port.rest()
    assert months.closed(fresh) == {"2025-09"}
    assert [one.reason for one in _entries(fresh)] == ["from the hub"] * 10
    edit(fresh, old.uid, "clearance", arrived_s=5)
    port.rest()


def _entries(store: Store) -> list[Any]:
    from horgosdesk.store import journal

    return list(journal.read(store))


def test_undo_after_an_exchange_is_of_ones_own_steps_and_never_of_what_another_changed(port: Port, make: Make) -> None:
    from horgosdesk.core.errors import Problem

    here, there = port.desk("a"), port.desk("b")
    record, own = add(here, make(gross_g=1, net_g=None)), add(here, make())
    port.rest()
    assert undo.steps(there).undo == ()
    add(there, make())
    port.rest()
    assert [step.subject for step in undo.steps(there).undo] == ["cargo"]
    undo.undo(here, undo.steps(here).undo[-1])
    port.rest()
    assert at(port.stores, own.uid, "status") == ["void", "void"]
    edit(here, record.uid, gross_g=2)
    port.rest()
    edit(there, record.uid, gross_g=3)
    port.rest()
    with pytest.raises(Problem) as problem:
        undo.undo(here, undo.steps(here).undo[-1])
    assert problem.value.code == "stale"
    door.apply(here, [door.void(_now(here, record.uid))])
    port.rest()
    door.apply(there, [door.restore(_now(there, record.uid))])
    port.rest()
    assert at(port.stores, record.uid, "status") == ["final", "final"]


def _now(store: Store, uid: str) -> Any:
    return door.TABLES["cargo"].get(store, uid)


def test_a_clerk_does_not_change_the_record_of_another_desk_and_accounts_travel(
    port: Port, make: Make, weak_hashes: None
) -> None:
    here, there = port.desk("a"), port.desk("b")
    record = add(here, make(gross_g=1, net_g=None))
    accounts.switch_on(here, "boss", "The Boss", PASSWORD.format(name="boss"))
    accounts.add(here, "clerk", "张伟", accounts.role_of("clerk"), PASSWORD.format(name="clerk"))
    port.rest()
    signing.sign_in(there, "clerk", PASSWORD.format(name="clerk"))
    with pytest.raises(Refused) as refused:
        edit(there, record.uid, gross_g=2)
    assert refused.value.code == "record-elsewhere"
    own = add(there, make(gross_g=1, net_g=None))
    edit(there, own.uid, gross_g=2)
    signing.sign_out(there)
    signing.sign_in(there, "boss", PASSWORD.format(name="boss"))
    edit(there, record.uid, gross_g=2)
    port.rest()
    assert at(port.stores, record.uid, "gross_g") == [2, 2]


def test_an_encrypted_desk(port: Port, make: Make, schema_file: Path, tmp_path: Path) -> None:
    from horgosdesk.store import encryption

    here, there = port.desk("a"), port.desk("b")
    add(here, make())
    port.rest()
    port.shut(here)
    content, key, _ = encryption.new_key("nine wagons of durum")
    encryption.switch(here.folder, (content, key), lambda _done, _total: None)
    here = port.open("a")
    record = add(here, make(gross_g=1, net_g=None))
    port.rest()
    edit(there, record.uid, gross_g=2)
    port.rest()
    assert at(port.stores, record.uid, "gross_g") == [2, 2]
    assert contests.count(there) == 0
    assert new_uid()


def test_what_was_set_at_an_empty_desk_before_it_joined_waits(port: Port, make: Make) -> None:
    here, there = port.desk("a"), port.desk("b", joins=False)
    add(here, make(day="2025-09-03"))
    for store, value in ((here, 7), (there, 8)):
        goals.put(store, "2025", "net", value)
        door.set_meta(store, {"port": f"port {value}"})
    goals.put(there, "2024", "net", 5)
    months.close(there, "2025-09")
    port.sync(here)
    port.join(there)
    port.rest()
    assert goals.of_year(here, "2024", "net") == 5
    assert there.meta("port") == "port 7"
    assert sorted(waiting(there)) == [("goal", "changed"), ("month", "unclosed")]
