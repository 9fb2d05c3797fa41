"""Signing in: what wrong passwords cost, that strangers learn nothing, and the secrets of our own child processes."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.errors import Refused
from horgosdesk.store import accounts, journal, passwords, signing
from horgosdesk.store.desk import Store, open_store
from tests.conftest import NOON, PASSWORD


class Clock:
    """A clock that is wound by hand."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self):  # type: ignore[no-untyped-def]
        return self.at

    def pass_(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock(guarded: Store) -> Clock:
    wound = Clock()
    guarded.clock = wound
    return wound


def refused(store: Store, name: str, password: str = "wrong password") -> Refused:
    with pytest.raises(Refused) as caught:
        signing.sign_in(store, name, password)
    assert store.role is None
    return caught.value


def test_a_right_password_lets_in_by_any_spelling_of_the_name(guarded: Store) -> None:
    for name in ("clerk", "Clerk", " ＣＬＥＲＫ "):
        found = signing.sign_in(guarded, name, PASSWORD.format(name="clerk"))
        assert (found.name, guarded.who, guarded.shown, guarded.role) == ("clerk", "clerk", "张伟", "clerk")
    signing.sign_out(guarded)
    assert (guarded.who, guarded.role) == ("tester", None)


@pytest.mark.parametrize("name", ["clerk", "nobody at all"])
def test_wrong_tries_make_the_next_one_wait_longer_each_time_and_never_for_ever(
    guarded: Store, clock: Clock, name: str
) -> None:
    waits = []
    for _ in range(14):
        problem = refused(guarded, name)
        assert problem.code == "sign-in-wrong"
        waits.append(int(str(problem.values["seconds"])))
        clock.pass_(waits[-1])
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]


@pytest.mark.parametrize("name", ["clerk", "nobody at all"])
def test_a_try_that_comes_too_early_is_not_looked_at_nor_counted(guarded: Store, clock: Clock, name: str) -> None:
    for _ in range(5):
        refused(guarded, name)
    clock.pass_(10)
    for _ in range(3):
        problem = refused(guarded, name, PASSWORD.format(name="clerk"))
        assert (problem.code, problem.values["seconds"]) == ("sign-in-wait", 20)
    clock.pass_(20)
    if name == "clerk":
        signing.sign_in(guarded, name, PASSWORD.format(name="clerk"))
        assert accounts.get(guarded, "clerk").failures == 0
        signing.sign_out(guarded)
        assert refused(guarded, name).values["seconds"] == 0
    else:
        assert refused(guarded, name).values["seconds"] == 60


def test_one_person_s_wrong_tries_cost_nobody_else(guarded: Store) -> None:
    for _ in range(5):
        refused(guarded, "clerk")
    signing.sign_in(guarded, "mate", PASSWORD.format(name="mate"))


def test_strangers_hear_the_same_words_as_those_who_mistype(guarded: Store, clock: Clock) -> None:
    for _ in range(7):
        said = {str(refused(guarded, name)) for name in ("clerk", "nobody")}
        assert len(said) == 1
        clock.pass_(3600)


def test_nothing_of_a_name_that_there_is_not_is_kept(guarded: Store) -> None:
    refused(guarded, "MyPasswordInTheWrongField")
    assert "passwordinthewrongfield" not in "\n".join(guarded.db.iterdump()).casefold()
    assert guarded.db.execute("SELECT count(*) FROM stranger").fetchone() == (1,)


@given(st.integers(0, 10_000))
def test_waiting_grows_and_has_an_end(failures: int) -> None:
    assert 0 <= signing.delay_s(failures) <= signing.delay_s(failures + 1) <= signing.MOST_S


@given(st.text(max_size=5), st.booleans())
def test_a_recovery_code_is_read_however_it_is_typed(between: str, small: bool) -> None:
    code = passwords.new_code()
    between = "".join(one for one in between if passwords.code_of(one) == "")
    typed = between.join(code.replace("-", ""))
    assert passwords.code_of(typed.lower() if small else typed) == code.replace("-", "")


def test_a_new_start_does_not_forget_the_tries(guarded: Store, clock: Clock) -> None:
    for _ in range(5):
        refused(guarded, "clerk")
    other = open_store(guarded.folder, clock=clock)
    assert refused(other, "clerk", PASSWORD.format(name="clerk")).code == "sign-in-wait"
    other.close()


def test_an_administrator_unlocks_and_the_journal_tells_of_the_tries(guarded: Store) -> None:
    for _ in range(5):
        refused(guarded, "clerk")
    signing.sign_in(guarded, "boss", PASSWORD.format(name="boss"))
    accounts.unlock(guarded, "clerk")
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    told = [(one.action, one.key, one.reason) for one in journal.read(guarded) if one.subject == "account"][-2:]
    assert told == [("wrong password", "clerk", '{"tries": 5}'), ("unlock", "clerk", "")]


def test_a_clock_set_back_locks_for_no_longer_than_the_delay(guarded: Store, clock: Clock) -> None:
    for _ in range(5):
        refused(guarded, "clerk")
    clock.pass_(-365 * 86_400)
    assert refused(guarded, "clerk").values["seconds"] == 30
    clock.pass_(30)
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))


def test_many_programs_at_once_have_no_more_tries_than_one(guarded: Store) -> None:
    def guess(number: int) -> str:
        store = open_store(guarded.folder, clock=lambda: NOON)
        try:
            signing.sign_in(store, "clerk", f"guess number {number}")
        except Refused as problem:
            return problem.code
        finally:
            store.close()
        return "in"

    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(guess, range(24)))
    assert codes.count("sign-in-wrong") == signing.FREE and codes.count("sign-in-wait") == 24 - signing.FREE


def test_an_account_that_is_off_is_told_so_only_to_who_knows_the_password(guarded: Store) -> None:
    signing.sign_in(guarded, "boss", PASSWORD.format(name="boss"))
    accounts.deactivate(guarded, "clerk")
    signing.sign_out(guarded)
    assert refused(guarded, "clerk").code == "sign-in-wrong"
    assert refused(guarded, "clerk", PASSWORD.format(name="clerk")).code == "sign-in-off"


def test_a_recovery_code_cannot_be_guessed_by_many_tries(guarded: Store, clock: Clock) -> None:
    codes = []
    for _ in range(6):
        with pytest.raises(Refused) as caught:
            accounts.recover(guarded, passwords.new_code(), "boss", "long enough for all")
        codes.append(caught.value.code)
    assert codes == ["recovery-wrong"] * 5 + ["sign-in-wait"]


def test_a_wrong_own_password_changes_nothing_and_counts(guarded: Store) -> None:
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    with pytest.raises(Refused):
        accounts.change_password(guarded, "not mine", "long enough for all")
    assert accounts.get(guarded, "clerk").failures == 1
    accounts.change_password(guarded, PASSWORD.format(name="clerk"), "long enough for all")
    assert guarded.role == "clerk", "one's own new password does not sign one out"
    signing.sign_in(guarded, "clerk", "long enough for all")


def test_of_strangers_and_of_people_a_hash_is_computed_alike(guarded: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the work that is asked of argon2, which is what takes the time; a watch would be late on a busy machine."""
    asked: list[str] = []
    real = passwords.fits
    monkeypatch.setattr(signing, "fits", lambda kept, password: asked.append(kept) or real(kept, password))
    refused(guarded, "clerk")
    refused(guarded, "nobody")
    assert len(asked) == 2
    known, unknown = (one.split("$")[:4] + [len(part) for part in one.split("$")[4:]] for one in asked)
    assert known == unknown


# Child processes


def test_a_secret_lets_a_child_process_in_once_as_who_started_it(guarded: Store) -> None:
    assert signing.pass_on(guarded) == ""
    signing.sign_in(guarded, "super", PASSWORD.format(name="super"))
    secret = signing.pass_on(guarded)
    assert secret not in "\n".join(guarded.db.iterdump())
    child = open_store(guarded.folder, clock=lambda: NOON)
    signing.take_up(child, secret)
    assert (child.who, child.role) == ("super", "supervisor")
    signing.sign_out(child)
    with pytest.raises(Refused) as caught:
        signing.take_up(child, secret)
    assert caught.value.code == "session-over" and child.role is None
    child.close()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda store, clock: clock.pass_(signing.SESSION_S + 1),
        lambda store, clock: accounts.set_password(_boss(store), "super", "set by somebody else"),
        lambda store, clock: accounts.deactivate(_boss(store), "super"),
    ],
)
def test_a_secret_that_is_old_or_of_somebody_who_was_let_go_gives_no_right(
    guarded: Store, clock: Clock, spoil: Callable[[Store, Clock], object]
) -> None:
    signing.sign_in(guarded, "super", PASSWORD.format(name="super"))
    secret = signing.pass_on(guarded)
    spoil(guarded, clock)
    child = open_store(guarded.folder, clock=clock)
    try:
        signing.take_up(child, secret)
    except Refused as problem:
        assert problem.code == "session-over"
    assert child.role is None
    child.close()


def _boss(store: Store) -> Store:
    signing.sign_in(store, "boss", PASSWORD.format(name="boss"))
    return store


def test_the_file_itself_says_no_password(guarded: Store) -> None:
    with sqlite3.connect(guarded.file) as db:
        hashes = [row[0] for row in db.execute("SELECT hash FROM account")]
    db.close()
    assert len(set(hashes)) == 4 and all(one.startswith("$argon2id$v=19$") for one in hashes)
