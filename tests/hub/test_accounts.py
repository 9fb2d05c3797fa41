"""Accounts of a port: who may sign in at one desk may at all, with the same password, and who may not may nowhere."""

import json
import os
import random
from collections.abc import Callable
from contextlib import suppress

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.passwords import folded
from horgosdesk.hub.compare import compare
from horgosdesk.store import accounts, contests, door, encryption, goals, journal, signing
from horgosdesk.store.backup.second import KEY as SECOND_FOLDER
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.signed import Signed
from tests.conftest import NOON
from tests.hub.port import Port

Make = Callable[..., Cargo]
WORD = "rides at dawn over nine wagons"


def on(store: Store, name: str = "boss") -> str:
    return accounts.switch_on(store, name, name.title(), f"{name} {WORD}")


def enter(store: Store, name: str, word: str = WORD) -> None:
    signing.sign_in(store, name, f"{name} {word}")


def refused(store: Store, name: str, word: str = WORD) -> str:
    with pytest.raises(Refused) as caught:
        enter(store, name, word)
    return str(caught.value.code)


def told(store: Store) -> dict[str, tuple[object, ...]]:
    """What is the same at all desks of each account; how its name is written need not be."""
    return {folded(one.name): (one.shown, one.role, one.active, one.seal) for one in accounts.everyone(store)}


def test_accounts_switched_on_at_one_desk_are_on_at_all(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    code = on(a)
    accounts.add(a, "clerk", "张伟", "clerk", f"clerk {WORD}")
    accounts.set_idle(a, 7)
    assert b.role == "administrator"
    port.sync("ab")
    b.look()
    assert (b.guarded, b.role, accounts.idle_min(b)) == (True, None, 7)
    with pytest.raises(Refused, match="Nobody is signed in"):
        goals.put(b, "2026", "net", 1)
    enter(b, "clerk")
    assert (b.role, b.shown) == ("clerk", "张伟")
    assert refused(b, "clerk", "another word of nine") == "sign-in-wrong"
    following = accounts.recover(b, code, "boss", f"boss anew {WORD}")
    port.sync("ba")
    enter(a, "boss", f"anew {WORD}")
    with pytest.raises(Refused):
        signing.check_code(a, code)
    signing.check_code(a, following)
    port.all_whole()
    assert told(a) == told(b)


def test_what_happens_to_an_account_happens_at_every_desk(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    on(a)
    for name in ("clerk", "mate"):
        accounts.add(a, name, name, "clerk", f"{name} {WORD}")
    port.sync("ab")
    enter(b, "clerk")
    signed = b.signed
    accounts.set_role(a, "clerk", "supervisor")
    port.sync("ab")
    b.look()
    assert (b.role, b.signed) == ("supervisor", signed)  # who works on need not sign in anew
    accounts.set_password(a, "clerk", f"clerk first {WORD}")
    accounts.set_password(a, "clerk", f"clerk second {WORD}")  # changed twice before it was sent
    port.sync("ab")
    b.look()
    assert b.role is None
    assert (refused(b, "clerk"), refused(b, "clerk", f"first {WORD}")) == ("sign-in-wrong", "sign-in-wrong")
    enter(b, "clerk", f"second {WORD}")
    accounts.deactivate(a, "clerk")
    port.sync("ab")
    b.look()
    assert b.role is None
    assert refused(b, "clerk", f"second {WORD}") == "sign-in-off"
    accounts.activate(a, "clerk")
    port.sync("ab")
    enter(b, "clerk", f"second {WORD}")
    port.all_whole()
    accounts.switch_off(a)
    port.sync("ab")
    b.look()
    assert (b.guarded, b.role) == (False, "administrator")
    port.all_whole()


def test_wrong_tries_are_counted_at_each_desk_until_an_administrator_unlocks(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    on(a)
    accounts.add(a, "clerk", "clerk", "clerk", f"clerk {WORD}")
    port.sync("ab")
    for _ in range(signing.FREE):
        refused(b, "clerk", "guess")
    port.sync("ba")
    enter(a, "clerk")
    enter(a, "boss")
    accounts.rename(a, "clerk", "Clerk")
    port.sync("ab")
    assert refused(b, "clerk") == "sign-in-wait"
    for _ in range(signing.FREE):
        refused(a, "clerk", "guess")
    accounts.unlock(a, "clerk")
    port.sync("ab")
    enter(b, "clerk")
    port.all_whole()


def test_two_desks_that_had_accounts_of_the_same_name_have_those_of_the_register(port: Port, make: Make) -> None:
    a = port.desk("a")
    on(a)
    port.sync("a")

    def before(store: Store) -> None:
        door.apply(store, [Change(None, make())])
        on(store, "mate")
        accounts.add(store, "boss", "Another", "clerk", f"boss of b {WORD}")
        # its numbers differ from those of the other desk
        signing.sign_out(store)
        enter(store, "boss", f"of b {WORD}")
        assert store.role == "clerk"
        signing.sign_out(store)
        enter(store, "mate")

    b = port.desk("b", before)
    signing.sign_out(b)
    enter(b, "boss", f"of b {WORD}")
    port.sync("ba")
    b.look()
    assert b.role is None  # the boss of b was another person, and has no rights of the register's boss
    assert refused(b, "boss", f"of b {WORD}") == "sign-in-wrong"
    for store in (a, b):
        enter(store, "boss")
        assert store.role == "administrator"
        enter(store, "mate")
    assert told(a) == told(b)
    assert contests.open_ones(a) == contests.open_ones(b) == []
    port.all_whole()


def test_the_minutes_until_windows_lock_are_the_registers_where_two_desks_changed_them(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    on(a)
    port.sync("ab")
    enter(b, "boss")
    accounts.set_idle(a, 5)
    accounts.set_idle(b, 9)
    accounts.new_recovery(b)
    code = accounts.new_recovery(a)
    port.sync("abab")
    assert (accounts.idle_min(a), accounts.idle_min(b)) == (5, 5)
    signing.check_code(b, code)
    assert contests.open_ones(a) == contests.open_ones(b) == []
    port.all_whole()


def test_two_accounts_added_at_two_desks_offline(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    on(a)
    port.sync("ab")
    enter(b, "boss")
    accounts.add(a, "one", "1", "clerk", f"one {WORD}")
    accounts.add(b, "two", "2", "clerk", f"two {WORD}")
    accounts.add(a, "same", "of a", "clerk", f"same at a {WORD}")
    accounts.add(b, "same", "of b", "supervisor", f"same at b {WORD}")
    port.sync("abab")
    ids = [{one.name: one.id for one in accounts.everyone(store)} for store in (a, b)]
    assert ids[0] != ids[1]
    assert told(a) == told(b)
    for store in (a, b):
        for name in ("one", "two"):
            enter(store, name)
        enter(store, "same", f"at a {WORD}")
        assert (store.role, store.shown) == ("clerk", "of a")
    port.all_whole()


def test_an_account_that_two_desks_changed_is_the_registers_at_both(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    on(a)
    accounts.add(a, "clerk", "clerk", "clerk", f"clerk {WORD}")
    port.sync("ab")
    enter(b, "boss")
    accounts.set_password(a, "clerk", f"clerk at a {WORD}")
    accounts.set_role(b, "clerk", "supervisor")
    accounts.set_password(b, "clerk", f"clerk at b {WORD}")
    port.sync("abab")
    assert told(a) == told(b)
    enter(b, "clerk", f"at a {WORD}")
    assert b.role == "clerk"
    port.all_whole()


def test_a_new_desk_is_set_up_with_the_accounts_of_the_register_and_none_of_its_own_in_their_place(port: Port) -> None:
    a = port.desk("a")
    code = on(a)
    door.set_meta(a, {"unit": "Horgos rail"})
    port.sync("a")

    def before(store: Store) -> None:
        door.set_meta(store, {"unit": "my own desk"})
        on(store)
        accounts.set_password(store, "boss", f"boss of b {WORD}")
        accounts.add(store, "mate", "mate", "clerk", f"mate {WORD}")

    b = port.desk("b", before)
    port.sync("bab")
    assert told(a) == told(b)
    assert (a.meta("unit"), b.meta("unit")) == ("Horgos rail", "Horgos rail")
    for store in (a, b):
        enter(store, "boss")
        assert store.role == "administrator"
        signing.check_code(store, code)
        assert refused(store, "boss", f"of b {WORD}") == "sign-in-wrong"
        enter(store, "mate")
    port.all_whole()


def test_a_desk_with_accounts_begins_a_register_and_does_not_join_one_without(port: Port) -> None:
    a = port.desk("a")
    goals.put(a, "2026", "net", 5)
    port.sync("a")
    with pytest.raises(Refused, match="sign in at once") as refused:
        port.desk("b", on)
    assert refused.value.code == "hub-accounts"
    port.sync("a")
    a.look()
    assert not a.guarded
    port.all_whole()


def test_an_encrypted_desk_takes_accounts_like_any_other(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    content, key, _recovery = encryption.new_key("nine wagons of durum")
    b.close()
    encryption.switch(b.folder, (content, key), lambda _done, _total: None)
    b = port.desks["b"] = open_store(b.folder, who="tester", clock=lambda: NOON)
    on(a)
    port.sync("ab")
    enter(b, "boss")
    port.all_whole()


def test_what_is_about_one_computer_is_not_told(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    door.set_meta(a, {SECOND_FOLDER: "/media/stick of a", "port": "Altynkol"})
    door.set_meta(b, {SECOND_FOLDER: "/media/stick of b"})
    port.sync("abab")
    assert (a.meta(SECOND_FOLDER), b.meta(SECOND_FOLDER)) == ("/media/stick of a", "/media/stick of b")
    assert b.meta("port") == "Altynkol"
    text = json.dumps(
        [
            port.conns["a"].execute(f"SELECT * FROM horgosdesk.{table}").fetchall()
            for table in ("journal", "kept", "contest")
        ],
        default=str,
    )
    assert "Altynkol" in text and "stick" not in text
    port.all_whole()
    said = [one.key for one in journal.read(b) if one.subject == "desk" and one.desk == a.desk]
    assert said == ["port"]


def test_no_password_and_no_hash_stands_in_a_journal(port: Port) -> None:
    a = port.desk("a")
    on(a)
    port.sync("a")
    [(kept,)] = a.db.execute("SELECT hash FROM account").fetchall()
    rows = port.conns["a"].execute("SELECT after, says FROM horgosdesk.journal").fetchall()
    assert kept not in str(rows) and WORD not in str(rows)


def test_a_name_written_in_two_ways_is_one_person(port: Port) -> None:
    a, b = port.desk("a"), port.desk("b")
    on(a)
    port.sync("ab")
    enter(b, "boss")
    accounts.add(a, "Mate", "of a", "clerk", f"mate {WORD}")
    accounts.add(b, "mate", "of b", "supervisor", f"mate of b {WORD}")
    port.sync("abab")
    for store in (a, b):
        enter(store, "mate")
        assert (store.role, store.shown) == ("clerk", "of a")
    enter(b, "boss")
    accounts.set_role(b, "mate", "supervisor")
    c = port.desk("c")
    port.sync("baca")
    for name, store in (("a", a), ("b", b), ("c", c)):
        signing.sign_in(store, "MATE", f"mate {WORD}")
        assert store.role == "supervisor"
        assert all(one.ok for one in compare(store, port.conns[name]))
    port.all_whole()


@pytest.mark.parametrize("seed", [int(one) for one in os.environ.get("HORGOSDESK_SEEDS", "45,53").split(",")])
def test_whatever_is_done_where_all_desks_let_the_same_people_in(port: Port, seed: int) -> None:
    draw = random.Random(seed)
    for name in "abc":
        port.desk(name)
    for step in range(40):
        name = draw.choice("abc")
        store = port.desks[name]
        # as who is at the computer, whoever that is
        store.signed = None
        store.look()
        if store.guarded:
            boss = next((one for one in accounts.everyone(store) if one.active and one.role == "administrator"), None)
            store.signed = Signed(boss.id, boss.epoch) if boss else None
        with suppress(Problem):
            _act(store, draw, step)
        if draw.random() < 0.4:
            port.sync(name)
    port.sync("abcabc")
    port.all_whole()
    a, b, c = port.desks.values()
    assert told(a) == told(b) == told(c)
    assert a.guarded == b.guarded == c.guarded
    assert accounts.idle_min(a) == accounts.idle_min(b) == accounts.idle_min(c)
    for name, store in port.desks.items():
        assert {one.name: one.found for one in compare(store, port.conns[name]) if not one.ok} == {}


def _act(store: Store, draw: random.Random, step: int) -> None:
    who = draw.choice(("one", "two", "Two", "three"))
    word = f"{who} {WORD} {step}"
    acts: list[Callable[[], object]] = [
        lambda: accounts.switch_on(store, who, who, word),
        lambda: accounts.add(store, who, who, draw.choice(("clerk", "supervisor", "administrator")), word),
        lambda: accounts.set_password(store, who, word),
        lambda: accounts.set_role(store, who, draw.choice(("clerk", "administrator"))),
        lambda: accounts.rename(store, who, f"{who} {step}"),
        lambda: accounts.deactivate(store, who),
        lambda: accounts.activate(store, who),
        lambda: accounts.set_idle(store, step),
        lambda: accounts.new_recovery(store),
        lambda: accounts.unlock(store, who),
        lambda: accounts.switch_off(store) if step % 5 == 0 else None,
    ]
    draw.choice(acts)()
