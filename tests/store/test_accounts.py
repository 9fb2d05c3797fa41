"""Accounts: on and off, people and their passwords, the last administrator, the recovery code, all of it journaled."""

import json
import sqlite3
from collections.abc import Callable

import pytest

from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.rights import Role
from horgosdesk.store import accounts, journal, passwords, returns, signing
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify
from tests.conftest import PASSWORD


def code_of(caught: pytest.ExceptionInfo[Problem]) -> str:
    return caught.value.code


def again(store: Store) -> Store:
    """The same desk as another process opens it."""
    return open_store(store.folder, who="tester", clock=store.clock)


def sign_in(store: Store, name: str) -> Store:
    signing.sign_in(store, name, PASSWORD.format(name=name))
    return store


def test_a_desk_without_accounts_asks_nobody_and_everybody_is_administrator(store: Store) -> None:
    assert (store.guarded, store.role, store.who, store.shown) == (False, "administrator", "tester", "tester")
    store.require("manage")
    for work in (accounts.switch_off, lambda s: accounts.add(s, "a", "", "clerk", "long enough")):
        with pytest.raises(Refused) as caught:
            work(store)
        assert code_of(caught) == "accounts-off"
    assert journal.position(store) == 0


def test_switching_on_makes_the_first_administrator_and_a_code_that_is_kept_as_a_hash_only(
    store: Store, weak_hashes: None
) -> None:
    code = accounts.switch_on(store, "Boss", "", "a quiet afternoon")
    assert (store.guarded, store.role, store.who, store.shown) == (True, "administrator", "Boss", "Boss")
    assert len(code) == 29 and set(code) <= {*passwords.LETTERS, "-"} and not set(code) & set("0O1I")
    other = again(store)
    assert (other.role, other.who) == (None, "tester")
    dump = "\n".join(other.db.iterdump())
    assert code not in dump and code.replace("-", "") not in dump and "a quiet afternoon" not in dump
    assert dump.count("$argon2id$") == 2
    with pytest.raises(Refused) as caught:
        accounts.switch_on(store, "second", "", "another afternoon")
    assert code_of(caught) == "accounts-on"
    other.close()


def test_the_journal_names_who_did_what_to_whom_and_no_hash_nor_password(guarded: Store) -> None:
    sign_in(guarded, "boss")
    accounts.set_role(guarded, "clerk", "supervisor")
    accounts.rename(guarded, "clerk", "张伟 (夜班)")
    accounts.set_password(guarded, "mate", "another long one")
    accounts.deactivate(guarded, "mate")
    accounts.activate(guarded, "mate")
    accounts.change_password(guarded, PASSWORD.format(name="boss"), "a new one for me")
    accounts.set_idle(guarded, 5)
    accounts.new_recovery(guarded)
    accounts.switch_off(guarded)
    said = [(one.who, one.action, one.subject, one.key) for one in journal.read(guarded)]
    assert said == [
        ("tester", "switch on", "desk", "accounts"),
        ("tester", "set", "desk", "recovery code"),
        ("tester", "set", "desk", "idle"),
        ("tester", "add", "account", "boss"),
        *(("boss", "add", "account", name) for name in ("super", "clerk", "mate")),
        ("boss", "edit", "account", "clerk"),
        ("boss", "edit", "account", "clerk"),
        ("boss", "password", "account", "mate"),
        ("boss", "deactivate", "account", "mate"),
        ("boss", "activate", "account", "mate"),
        ("boss", "password", "account", "boss"),
        ("boss", "set", "desk", "idle"),
        ("boss", "set", "desk", "recovery code"),
        ("boss", "switch off", "desk", "accounts"),
        ("boss", "set", "desk", "recovery code"),
        ("boss", "set", "desk", "idle"),
    ]
    texts = json.dumps([one.as_dict() for one in journal.read(guarded)])
    assert "argon2" not in texts and "dawn" not in texts and "another long one" not in texts
    assert all(check.ok for check in verify(guarded))
    # a return is not made of accounts
    assert returns.state(guarded).position == len(said)


def wrong(store: Store) -> list[str]:
    return [found for check in verify(store) for found in check.found]


def test_an_account_changed_with_another_tool_is_found(guarded: Store) -> None:
    assert wrong(guarded) == []
    with sqlite3.connect(guarded.file) as db:
        db.execute("UPDATE account SET role = 'administrator' WHERE name = 'clerk'")
    db.close()
    assert wrong(guarded) == ["account clerk is not what the journal says (no. 6)"]
    with sqlite3.connect(guarded.file) as db:
        db.execute("DELETE FROM guard")
    db.close()
    assert any("setting accounts is not what the journal says" in one for one in wrong(guarded)), wrong(guarded)


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("short", "password-short"),
        ("  ", "password-short"),
        ("x" * 129, "password-long"),
        ("boss boss"[:4] * 2 + "x" * 121, "password-long"),
        ("password", "password-common"),
        ("PassWord123", "password-common"),
        ("88888888", "password-common"),
        ("woaini1314", "password-common"),
        ("abababababab", "password-common"),
        ("ｐａｓｓｗｏｒｄ", "password-common"),
        ("newcomer", "password-name"),
        ("Newcomer2025", "password-name"),
    ],
)
def test_a_password_that_is_guessed_first_is_refused_and_leaves_no_trace(
    guarded: Store, password: str, code: str
) -> None:
    sign_in(guarded, "boss")
    position = journal.position(guarded)
    with pytest.raises(Problem) as caught:
        accounts.add(guarded, "newcomer", "新来的", "clerk", password)
    assert code_of(caught) == code
    assert accounts.find(guarded, "newcomer") is None and journal.position(guarded) == position


@pytest.mark.parametrize("password", ["eight ch", "长长的密码就很好", "correct horse battery staple", "x1" * 60 + "yz"])
def test_any_other_password_is_taken_whatever_it_is_composed_of(guarded: Store, password: str) -> None:
    sign_in(guarded, "boss")
    accounts.add(guarded, "newcomer", "新来的", "clerk", password)
    assert signing.sign_in(guarded, "newcomer", password).shown == "新来的"
    # a full-width keyboard types the same password
    wide = "".join(chr(ord(one) + 0xFEE0) if one in "cdeg" else one for one in password)
    signing.sign_in(guarded, "NEWCOMER ", wide)


@pytest.mark.parametrize("name", ["", "  ", "two words", "a\u200bb", "line\nbreak", "x" * 65])
def test_a_sign_in_name_is_one_word_that_can_be_seen(guarded: Store, name: str) -> None:
    sign_in(guarded, "boss")
    with pytest.raises(Problem) as caught:
        accounts.add(guarded, name, "", "clerk", "long enough for all")
    assert code_of(caught) == "account-name"


def test_a_name_is_never_given_away_again_in_any_spelling(guarded: Store) -> None:
    sign_in(guarded, "boss")
    accounts.deactivate(guarded, "clerk")
    for name in ("clerk", "CLERK", "ｃlerk"):
        with pytest.raises(Problem) as caught:
            accounts.add(guarded, name, "", "clerk", "long enough for all")
        assert code_of(caught) == "account-taken"
    with pytest.raises(Problem) as caught:
        accounts.rename(guarded, "nobody", "x")
    assert code_of(caught) == "account-unknown"


LAST: dict[str, Callable[[Store], object]] = {
    "deactivate": lambda store: accounts.deactivate(store, "boss"),
    "demote": lambda store: accounts.set_role(store, "boss", "supervisor"),
}


@pytest.mark.parametrize("way", LAST)
def test_the_last_administrator_stays_one(guarded: Store, way: str) -> None:
    sign_in(guarded, "boss")
    accounts.set_role(guarded, "super", "administrator")
    LAST[way](guarded)
    sign_in(guarded, "super")
    accounts.activate(guarded, "boss")
    accounts.set_role(guarded, "boss", "clerk")
    position = journal.position(guarded)
    for refused in (
        lambda: accounts.deactivate(guarded, "super"),
        lambda: accounts.set_role(guarded, "super", "clerk"),
    ):
        with pytest.raises(Refused) as caught:
            refused()
        assert code_of(caught) == "last-administrator"
    assert journal.position(guarded) == position
    assert accounts.get(guarded, "super").role == "administrator" and guarded.role == "administrator"


@pytest.mark.parametrize(
    ("change", "role"),
    [
        (lambda boss: accounts.deactivate(boss, "super"), None),
        (lambda boss: accounts.set_role(boss, "super", "clerk"), "clerk"),
        (lambda boss: accounts.set_password(boss, "super", "set by somebody else"), None),
    ],
)
def test_what_another_process_took_away_is_gone_at_once_in_an_open_window(
    guarded: Store, change: Callable[[Store], object], role: Role | None
) -> None:
    sign_in(guarded, "super")
    boss = sign_in(again(guarded), "boss")
    change(boss)
    assert guarded.role == "supervisor", "it is not looked at all the time"
    with pytest.raises(Refused), guarded.transaction("close"):
        pytest.fail("was let in")
    assert guarded.role == role
    boss.close()


def test_switched_on_by_another_process_an_open_desk_asks_for_sign_in(store: Store, weak_hashes: None) -> None:
    other = again(store)
    accounts.switch_on(other, "boss", "", "a quiet afternoon")
    with pytest.raises(Refused) as caught, store.transaction("enter"):
        pytest.fail("was let in")
    assert code_of(caught) == "not-signed-in" and store.role is None
    accounts.switch_off(other)
    with store.transaction("manage"):
        pass
    assert store.role == "administrator"
    other.close()


def test_switched_on_again_people_have_their_accounts_back(guarded: Store) -> None:
    sign_in(guarded, "boss")
    accounts.switch_off(guarded)
    accounts.switch_on(guarded, "mate", "李娜", "the third of march")
    assert guarded.role == "administrator" and guarded.who == "mate"
    assert sign_in(guarded, "clerk").role == "clerk"
    with pytest.raises(Refused):
        signing.sign_in(guarded, "mate", PASSWORD.format(name="mate"))


def test_the_recovery_code_lets_an_administrator_in_once_and_gives_the_next(store: Store, weak_hashes: None) -> None:
    code = accounts.switch_on(store, "boss", "", "a quiet afternoon")
    signing.sign_out(store)
    following = accounts.recover(store, code.lower().replace("-", " "), "boss", "a loud morning")
    assert following != code and store.role is None
    with pytest.raises(Refused):
        signing.sign_in(store, "boss", "a quiet afternoon")
    signing.sign_in(store, "boss", "a loud morning")
    with pytest.raises(Refused) as caught:
        accounts.recover(store, code, "boss", "a third password")
    assert code_of(caught) == "recovery-wrong"
    accounts.recover(store, following, "boss", "a third password")
    assert [one.action for one in journal.read(store) if one.subject == "account"].count("recover") == 2


def test_a_recovery_with_something_wrong_keeps_the_code(guarded: Store) -> None:
    sign_in(guarded, "boss")
    code = accounts.new_recovery(guarded)
    signing.sign_out(guarded)
    for name, password, said in (
        ("clerk", "long enough for all", "recover-administrator"),
        ("nobody", "long enough for all", "account-unknown"),
        ("boss", "short", "password-short"),
    ):
        with pytest.raises(Problem) as caught:
            accounts.recover(guarded, code, name, password)
        assert code_of(caught) == said
    accounts.recover(guarded, code, "boss", "long enough for all")


def test_hashes_made_with_less_work_are_made_anew_at_the_next_sign_in(
    guarded: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "STRENGTH", passwords.Strength(2, 16, 1))
    sign_in(guarded, "clerk")
    hashes = dict(guarded.db.execute("SELECT name, hash FROM account"))
    assert "m=16,t=2" in hashes["clerk"] and "m=8,t=1" in hashes["boss"]
    sign_in(guarded, "clerk")


@pytest.mark.parametrize("asks", ["m=67108864,t=3,p=4", "m=8,t=4000000,p=1", "m=8,t=1,p=4000", ""])
def test_a_hash_that_asks_for_endless_work_or_is_none_fits_no_password(guarded: Store, asks: str) -> None:
    kept = f"$argon2id$v=19${asks}$c29tZXNhbHRzb21lc2FsdA${'A' * 43}"
    guarded.db.execute("UPDATE account SET hash = ? WHERE name = 'clerk'", (kept if asks else "none",))
    with pytest.raises(Refused, match="Wrong name or password"):
        signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))


def test_a_restore_keeps_the_people_of_today(guarded: Store) -> None:
    from horgosdesk.store import backup

    sign_in(guarded, "boss")
    copy = backup.backup(guarded)
    accounts.deactivate(guarded, "clerk")
    accounts.set_password(guarded, "mate", "since the backup")
    accounts.add(guarded, "new", "新", "clerk", "since the backup")
    sign_in(guarded, "super")
    with pytest.raises(Refused):
        backup.restore(guarded, copy)
    sign_in(guarded, "boss")
    backup.restore(guarded, copy)
    assert guarded.role == "administrator"
    assert [(one.name, one.active) for one in accounts.everyone(guarded)] == [
        ("boss", True),
        ("mate", True),
        ("new", True),
        ("super", True),
        ("clerk", False),
    ]
    signing.sign_in(guarded, "mate", "since the backup")
    assert all(check.ok for check in verify(guarded))


def test_a_backup_of_before_the_accounts_does_not_switch_them_off(store: Store, weak_hashes: None) -> None:
    from horgosdesk.store import backup

    copy = backup.backup(store)
    accounts.switch_on(store, "boss", "", "a quiet afternoon")
    backup.restore(store, copy)
    assert (store.guarded, store.role) == (True, "administrator")
    assert wrong(store) == []
