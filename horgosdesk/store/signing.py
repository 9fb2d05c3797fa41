"""Signing in and out, what wrong passwords cost, and the short-lived secrets by which our own child processes are let in.

Wrong tries make the next one wait, longer each time and never for ever; they are counted in the file, so that a new start
does not forget them, and before a password is looked at, so that many programs at once have no more tries than one. A name
that nobody has is treated as one that somebody has: the same words, the same time, the same waiting.
"""

import hashlib
import json
import secrets
from dataclasses import dataclass

from horgosdesk.core.errors import Refused
from horgosdesk.core.passwords import LONGEST, folded, normal
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.accounts import SUBJECT, Account, find, note_rehashed, seal
from horgosdesk.store.desk import Store
from horgosdesk.store.passwords import code_of, fits, hashed, nobodys, outdated
from horgosdesk.store.signed import Signed

FREE = 5
"""Wrong tries that cost no waiting, with the last of which it begins."""
FIRST_S, MOST_S = 30, 3600
SESSION_S = 60
"""So long a child process has to use its secret, once."""


def delay_s(failures: int) -> int:
    """Seconds to wait after so many wrong tries."""
    return 0 if failures < FREE else min(MOST_S, FIRST_S * 2 ** min(failures - FREE, 20))


def sign_in(store: Store, name: str, password: str) -> Account:
    """Work as this person from now on. Refused "sign-in-wrong" or "sign-in-wait", each with `seconds` to wait; "sign-in-off".

    Takes about 0.15 s.
    """
    account = checked(store, name, password)
    adopt(store, Signed(account.id, account.epoch))
    return account


def sign_out(store: Store) -> None:
    """Work as nobody from now on: only reading, and what comes from the railway."""
    store.signed = None
    store.look()
    store.tell(SUBJECT)


def adopt(store: Store, signed: Signed | None) -> None:
    """Work as another store of this process does."""
    store.signed = signed
    store.look()
    store.tell(SUBJECT)


def checked(store: Store, name: str, password: str) -> Account:
    """The account that a name and a password are of, without working as it. Refused as `sign_in`."""
    place = _place_of(store, name)
    kept = _begin_try(store, place)
    # a very long text is no password of ours, and not worth the time
    right = fits(kept, password[: LONGEST + 1])
    if not right:
        _note_wrong(store, place, find(store, name))
        raise _wrong(place.waits_s)
    better = hashed(password) if outdated(kept) else None
    with store.transaction("note"):
        account = find(store, name)
        if account is None or not account.active:
            raise Refused(
                "sign-in-off",
                QT_TRANSLATE_NOOP("Problem", "This account is switched off. An administrator can switch it on again."),
            )
        place.clear(store)
        store.db.execute("UPDATE account SET signed_in_at = ? WHERE id = ?", (store.now_text(), account.id))
        if better is not None and account.seal == seal(kept):
            store.db.execute("UPDATE account SET hash = ? WHERE id = ?", (better, account.id))
            note_rehashed(store, account)
    return account


def check_code(store: Store, code: str) -> None:
    """Refused unless it is the recovery code; it holds on."""
    place = _Place("guard", "one", 1)
    kept = _begin_try(store, place)
    if not fits(kept, code_of(code)):
        raise wrong_code(place.waits_s)
    with store.transaction("note"):
        place.clear(store)


def wrong_code(seconds: int = 0) -> Refused:
    """What is said of a recovery code that is none."""
    return Refused(
        "recovery-wrong",
        QT_TRANSLATE_NOOP("Problem", "This is not the recovery code. Nothing was changed."),
        field="code",
        seconds=seconds,
    )


# Tries


@dataclass(slots=True)
class _Place:
    """Where the tries of a name are counted: at its account, at the recovery code, or among the strangers.

    waits_s: how long the next try has to wait if this one is wrong.
    """

    table: str
    column: str
    key: int
    waits_s: int = 0

    def clear(self, store: Store) -> None:
        """Forget the tries."""
        self.put(store, 0, 0)

    def put(self, store: Store, failures: int, until_s: int) -> None:
        """So many tries, and none before then."""
        if self.table == "stranger":
            store.db.execute("INSERT OR REPLACE INTO stranger VALUES (?, ?, ?)", (self.key, failures, until_s))
            return
        store.db.execute(
            f"UPDATE {self.table} SET failures = ?, locked_until_s = ? WHERE {self.column} = ?",
            (failures, until_s, self.key),
        )


def _place_of(store: Store, name: str) -> _Place:
    account = find(store, name)
    if account is not None:
        return _Place("account", "id", account.id)
    # a few for all names that there are not: what was typed there may be a password, and nothing of it is kept
    return _Place("stranger", "bucket", hashlib.sha256(f"{store.desk}:{folded(name)}".encode()).digest()[0])


def _begin_try(store: Store, place: _Place) -> str:
    """Count a try before it is looked at; the hash that it has to fit. Refused: it comes too early."""
    now_s = int(store.clock().timestamp())
    secret = {"account": "hash", "guard": "recovery"}.get(place.table, "''")
    with store.transaction("note"):
        row = store.db.execute(
            f"SELECT failures, locked_until_s, {secret} FROM {place.table} WHERE {place.column} = ?", (place.key,)
        ).fetchone()
        failures, until_s, kept = row if row else (0, 0, "")
        left_s = min(until_s - now_s, delay_s(failures))
        if left_s <= 0:
            place.waits_s = delay_s(failures + 1)
            place.put(store, failures + 1, now_s + place.waits_s if place.waits_s else 0)
        elif until_s > now_s + left_s:
            # the clock was set back: it must not lock for longer than it would have
            place.put(store, failures, now_s + left_s)
    if left_s > 0:
        raise Refused(
            "sign-in-wait",
            QT_TRANSLATE_NOOP("Problem", "Too many wrong tries. The next one is possible in {seconds} s."),
            seconds=left_s,
        )
    return kept or nobodys()


def _note_wrong(store: Store, place: _Place, account: Account | None) -> None:
    """Have the journal tell that somebody keeps trying a person's password."""
    if not place.waits_s:
        return
    with store.transaction("note"):
        if account is None:
            # nothing to tell, but a write takes its time, and a stranger must not see a name by that
            store.db.execute("UPDATE stranger SET failures = failures WHERE bucket = ?", (place.key,))
            return
        tries = json.dumps({"tries": account.failures})
        journal.append(store, [("wrong password", SUBJECT, account.name, None, None)], reason=tries)


def _wrong(seconds: int) -> Refused:
    if seconds:
        return Refused(
            "sign-in-wrong",
            QT_TRANSLATE_NOOP("Problem", "Wrong name or password. The next try is possible in {seconds} s."),
            seconds=seconds,
        )
    return Refused(
        "sign-in-wrong", QT_TRANSLATE_NOOP("Problem", "Wrong name or password. Nothing was changed."), seconds=0
    )


# Child processes


def pass_on(store: Store) -> str:
    """A secret by which a child process works as who is signed in here: good once, for a minute. "" where nobody is."""
    store.look()
    if store.role is None or store.signed is None or not store.guarded:
        return ""
    secret = secrets.token_urlsafe(32)
    now_s = int(store.clock().timestamp())
    with store.transaction("note"):
        store.db.execute("DELETE FROM session WHERE until_s < ? OR until_s > ?", (now_s, now_s + SESSION_S))
        store.db.execute(
            "INSERT INTO session VALUES (?, ?, ?, ?)",
            (_digest(secret), store.signed.account, store.signed.epoch, now_s + SESSION_S),
        )
    return secret


def take_up(store: Store, secret: str) -> None:
    """Work as the process that handed on a secret. Refused: it was used, or is too old."""
    now_s = int(store.clock().timestamp())
    with store.transaction("note"):
        row = store.db.execute(
            "DELETE FROM session WHERE secret = ? RETURNING account, epoch, until_s", (_digest(secret),)
        ).fetchone()
    if row is None or row[2] < now_s:
        raise Refused(
            "session-over",
            QT_TRANSLATE_NOOP("Problem", "Who started this is not signed in any more. Sign in and start it again."),
        )
    adopt(store, Signed(row[0], row[1]))


def _digest(secret: str) -> bytes:
    return hashlib.sha256(normal(secret).encode()).digest()
