"""The people of a desk: who may sign in, and as what. Off until somebody switches accounts on.

An account is never deleted and its sign-in name never changes nor is given away again, since the journal and the records
name people by it. What happens to accounts is journaled; of passwords and the recovery code a seal, by which `verify` sees a
hash that was put in by other means and which helps nobody to guess. Signing in is store/signing.py.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from horgosdesk import resources
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.passwords import check_password, folded, normal
from horgosdesk.core.rights import Role
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.desk import Store
from horgosdesk.store.passwords import code_of, fits, hashed, new_code
from horgosdesk.store.signed import Signed

SUBJECT = "account"
IDLE_MIN = 15
"""Minutes without a key or the pointer after which the window locks, until an administrator says otherwise."""
LONGEST_IDLE_MIN = 480
_Entry = tuple[str, str, journal.Key, str | None, str | None]
_COLUMNS = "id, name, shown, role, active, created_at, signed_in_at, failures, locked_until_s, epoch, hash"


@dataclass(frozen=True, slots=True)
class Account:
    """One person. name: signs in with it, and is in the journal; shown: as people are called. Instants are UTC text, "" never.

    failures: tries with a wrong password since the last right one. locked_until_s: no try before, UTC seconds since 1970.
    seal: of the password's hash.
    """

    id: int
    name: str
    shown: str
    role: Role
    active: bool
    created_at: str
    signed_in_at: str
    failures: int
    locked_until_s: int
    epoch: int
    seal: str


# Reading


def everyone(store: Store) -> list[Account]:
    """All accounts: the active ones first, by name."""
    rows = store.db.execute(f"SELECT {_COLUMNS} FROM account ORDER BY active DESC, folded")
    return [_account(row) for row in rows]


def get(store: Store, name: str) -> Account:
    """One account by its sign-in name. Problem "account-unknown"."""
    found = find(store, name)
    if found is None:
        raise Problem(
            "account-unknown",
            QT_TRANSLATE_NOOP("Problem", "There is no account “{name}”. There are: {known}."),
            field="name",
            name=name,
            known=", ".join(one.name for one in everyone(store)) or "–",
        )
    return found


def find(store: Store, name: str) -> Account | None:
    """One account by its sign-in name, however that is typed; None where there is none."""
    row = store.db.execute(f"SELECT {_COLUMNS} FROM account WHERE folded = ?", (folded(name),)).fetchone()
    return _account(row) if row else None


def idle_min(store: Store) -> int:
    """Minutes without a sign of life after which the window locks; 0: never, as while accounts are off."""
    row = store.db.execute("SELECT idle_min FROM guard").fetchone()
    return int(row[0]) if row else 0


def _account(row: tuple[Any, ...]) -> Account:
    id_, name, shown, role, active, created_at, signed_in_at, failures, locked_until_s, epoch, secret = row
    tries = failures, locked_until_s
    return Account(id_, name, shown, role, bool(active), created_at, signed_in_at, *tries, epoch, seal(secret))


def seal(secret: str) -> str:
    """What the journal keeps of a hash, which has its own salt: SHA-256 of it."""
    return hashlib.sha256(secret.encode()).hexdigest()


# On and off


def switch_on(store: Store, name: str, shown: str, password: str) -> str:
    """Begin with accounts: the first administrator; the recovery code, which is shown this once and kept as a hash.

    Who had an account before they were switched off has it again; the one who is named is administrator with the new
    password. Refused: accounts are on already.
    """
    store.require("manage")
    _check_off(store)
    name, shown = _names(name, shown)
    _check(password, (name, shown))
    # slow, so before the file is locked for others
    secret, code = hashed(password), new_code()
    recovery = hashed(code_of(code))
    with store.transaction("manage"):
        _check_off(store)
        known = find(store, name)
        if known is None:
            _insert(store, name, shown, "administrator", secret)
        else:
            store.db.execute(
                "UPDATE account SET shown = ?, role = 'administrator', hash = ?, epoch = epoch + 1, active = 1, failures = 0,"
                " locked_until_s = 0 WHERE id = ?",
                (shown, secret, known.id),
            )
        store.db.execute(
            "INSERT INTO guard (one, recovery, idle_min, since) VALUES (1, ?, ?, ?)",
            (recovery, IDLE_MIN, store.now_text()),
        )
        # who it is from now on enters it: before, there was but the computer's user
        now = get(store, name)
        journal.append(
            store,
            [
                (*("switch on", "desk", "accounts"), json.dumps("off"), json.dumps("on")),
                *_guard_said(None, (recovery, IDLE_MIN)),
                ("add" if known is None else "edit", SUBJECT, now.name, _said(known), _said(now)),
            ],
        )
    store.signed = Signed(now.id, now.epoch)
    _tell(store)
    return code


def _check_off(store: Store) -> None:
    if store.guarded:
        raise Refused("accounts-on", QT_TRANSLATE_NOOP("Problem", "Accounts are on already."))


def switch_off(store: Store) -> None:
    """Go on without accounts: whoever opens the desk may do all. The accounts stay, for when they are switched on again."""
    with store.transaction("manage"):
        _check_on(store)
        said = _guard_said(_guard(store), None)
        journal.append(store, [("switch off", "desk", "accounts", json.dumps("on"), json.dumps("off")), *said])
        for table in ("guard", "session", "stranger"):
            store.db.execute(f"DELETE FROM {table}")
    store.signed = None
    _tell(store)


def _check_on(store: Store) -> None:
    if not store.guarded:
        raise Refused(
            "accounts-off",
            QT_TRANSLATE_NOOP("Problem", "Accounts are off on this desk. Switch them on first."),
        )


# People


def add(store: Store, name: str, shown: str, role: Role, password: str) -> Account:
    """A new account. Problem when the name is taken or the password no good."""
    store.require("manage")
    name, shown = _names(name, shown)
    _check(password, (name, shown))
    secret = hashed(password)
    with store.transaction("manage"):
        _check_on(store)
        if find(store, name) is not None:
            raise Problem(
                "account-taken",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "There is an account “{name}” already; a name is never given to another person. Choose another.",
                ),
                field="name",
                name=name,
            )
        _insert(store, name, shown, role, secret)
        made = get(store, name)
        journal.append(store, [("add", SUBJECT, made.name, None, _said(made))])
    _tell(store)
    return made


def set_role(store: Store, name: str, role: Role) -> None:
    """Give a person another role. Refused: it is the last active administrator."""
    _change(store, name, {"role": role}, "edit")


def rename(store: Store, name: str, shown: str) -> None:
    """Call a person otherwise; the sign-in name stays."""
    _change(store, name, {"shown": _names(name, shown)[1]}, "edit")


def deactivate(store: Store, name: str) -> None:
    """Let a person in no more, at once. Refused: it is the last active administrator."""
    _change(store, name, {"active": 0}, "deactivate")


def activate(store: Store, name: str) -> None:
    """Let a person in again, with the password of before."""
    _change(store, name, {"active": 1, "failures": 0, "locked_until_s": 0}, "activate")


def unlock(store: Store, name: str) -> None:
    """Forget a person's wrong passwords, so that the next try need not wait."""
    _change(store, name, {"failures": 0, "locked_until_s": 0}, "unlock")


def set_password(store: Store, name: str, password: str) -> None:
    """Give a person a new password; whatever was signed in with the old one has no right any more."""
    store.require("manage")
    account = get(store, name)
    _check(password, (account.name, account.shown))
    secret = hashed(password)
    with store.transaction("manage"):
        _check_on(store)
        _put_password(store, account, secret)
    _tell(store)


def change_password(store: Store, before: str, after: str) -> None:
    """Change one's own password. Refused: `before` is wrong, or nobody is signed in."""
    from horgosdesk.store.signing import checked

    store.require("enter")
    account = checked(store, store.who, before)
    _check(after, (account.name, account.shown))
    secret = hashed(after)
    with store.transaction("enter"):
        _check_on(store)
        _put_password(store, account, secret)
    _tell(store)


def new_recovery(store: Store) -> str:
    """A new recovery code in place of the one before."""
    store.require("manage")
    code = new_code()
    secret = hashed(code_of(code))
    with store.transaction("manage"):
        _check_on(store)
        _put_recovery(store, secret)
    _tell(store)
    return code


def recover(store: Store, code: str, name: str, password: str) -> str:
    """Let an administrator in again who forgot the password: set a new one by the recovery code; the next code.

    Refused: the code is wrong, or it is too early for another try. Problem: nobody of that name is administrator, or the
    password is no good; the code holds on then.
    """
    from horgosdesk.store import signing

    store.look()
    _check_on(store)
    signing.check_code(store, code)
    account = get(store, name)
    if account.role != "administrator":
        raise Problem(
            "recover-administrator",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{name} is no administrator. The code lets an administrator in; who can set the passwords of others then.",
            ),
            field="name",
            name=account.shown,
        )
    _check(password, (account.name, account.shown))
    secret, following = hashed(password), new_code()
    recovery = hashed(code_of(following))
    with store.transaction("note"):
        _check_on(store)
        known = store.db.execute("SELECT recovery FROM guard").fetchone()[0]
        if not fits(known, code_of(code)):
            # somebody else used it in between
            raise signing.wrong_code()
        store.db.execute("UPDATE account SET active = 1 WHERE id = ?", (account.id,))
        _put_recovery(store, recovery)
        _put_password(store, account, secret, "recover")
    _tell(store)
    return following


def set_idle(store: Store, minutes: int) -> None:
    """So many minutes without a sign of life lock the window; 0: never."""
    if not 0 <= minutes <= LONGEST_IDLE_MIN:
        raise Problem(
            "idle-range",
            QT_TRANSLATE_NOOP("Problem", "From 1 to {most} minutes, or 0 for never."),
            field="idle",
            most=LONGEST_IDLE_MIN,
        )
    with store.transaction("manage"):
        _check_on(store)
        before = _guard(store)
        store.db.execute("UPDATE guard SET idle_min = ?", (minutes,))
        journal.append(store, _guard_said(before, _guard(store)))
    _tell(store)


# The steps


def _names(name: str, shown: str) -> tuple[str, str]:
    name, shown = normal(name).strip(), normal(shown).strip()
    # the command line and the journal show names in one line, and what nobody sees makes two names look like one
    if not name or len(name) > 64 or any(not letter.isprintable() or letter.isspace() for letter in name):
        raise Problem(
            "account-name",
            QT_TRANSLATE_NOOP(
                "Problem", "A sign-in name has 1 to 64 characters and no spaces, such as zhangwei. Type one."
            ),
            field="name",
        )
    if len(shown) > 64 or not (shown or name).isprintable():
        raise Problem(
            "account-shown",
            QT_TRANSLATE_NOOP("Problem", "A name has up to 64 characters in one line. Shorten it."),
            field="shown",
        )
    return name, shown or name


def _check(password: str, names: Iterable[str]) -> None:
    check_password(password, names, resources.common_passwords())


def _insert(store: Store, name: str, shown: str, role: Role, secret: str) -> None:
    store.db.execute(
        "INSERT INTO account (name, folded, shown, role, hash, created_at) VALUES (?, ?, ?, ?, ?, ?)",
        (name, folded(name), shown, role, secret, store.now_text()),
    )


def _change(store: Store, name: str, columns: Mapping[str, Any], action: str) -> None:
    with store.transaction("manage"):
        _check_on(store)
        before = get(store, name)
        store.db.execute(
            f"UPDATE account SET {', '.join(f'{column} = ?' for column in columns)} WHERE id = ?",
            (*columns.values(), before.id),
        )
        after = get(store, name)
        if after == before:
            return
        if not store.db.execute("SELECT 1 FROM account WHERE role = 'administrator' AND active = 1").fetchone():
            raise Refused(
                "last-administrator",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{name} is the last administrator, so nobody could look after the accounts any more. Make another one administrator first.",
                ),
                name=before.shown,
            )
        journal.append(store, [(action, SUBJECT, before.name, _said(before), _said(after))])
    _tell(store)


def _put_password(store: Store, account: Account, secret: str, action: str = "password") -> None:
    """A new hash, entered by who is signed in; that one stays signed in where it is the own."""
    own = store.signed is not None and store.signed.account == account.id
    store.db.execute(
        "UPDATE account SET hash = ?, epoch = epoch + 1, failures = 0, locked_until_s = 0 WHERE id = ?",
        (secret, account.id),
    )
    after = get(store, account.name)
    journal.append(store, [(action, SUBJECT, account.name, _said(account), _said(after))])
    if own:
        store.signed = Signed(after.id, after.epoch)


def _put_recovery(store: Store, secret: str) -> None:
    before = _guard(store)
    store.db.execute("UPDATE guard SET recovery = ?, failures = 0, locked_until_s = 0", (secret,))
    journal.append(store, _guard_said(before, _guard(store)))


def note_rehashed(store: Store, before: Account) -> None:
    """Enter, in the transaction of a sign-in that hashed the same password anew, that its seal is another now."""
    journal.append(store, [("rehash", SUBJECT, before.name, _said(before), _said(get(store, before.name)))])


def _said(account: Account | None) -> str | None:
    """What the journal keeps of an account."""
    if account is None:
        return None
    said = {name: getattr(account, name) for name in ("id", "shown", "role", "active", "epoch", "seal")}
    return json.dumps(said, ensure_ascii=False)


def _guard(store: Store) -> tuple[str, int] | None:
    """The recovery code's hash, and the minutes until the window locks; None while accounts are off."""
    row = store.db.execute("SELECT recovery, idle_min FROM guard").fetchone()
    return (row[0], row[1]) if row else None


def _guard_said(before: tuple[str, int] | None, after: tuple[str, int] | None) -> list[_Entry]:
    """The entries of what stands beside the accounts and is another now."""
    was, now = (
        {"recovery code": seal(one[0]), "idle": one[1]} if one else {"recovery code": None, "idle": None}
        for one in (before, after)
    )
    return [("set", "desk", key, json.dumps(was[key]), json.dumps(now[key])) for key in was if was[key] != now[key]]


def _tell(store: Store) -> None:
    store.look()
    store.tell(SUBJECT)


# Across a restore


@dataclass(frozen=True, slots=True)
class Kept:
    """The accounts of a file, to be put into the one that takes its place: a backup must not bring back who was let go."""

    account: list[tuple[Any, ...]]
    guard: list[tuple[Any, ...]]


def kept(store: Store) -> Kept:
    """The accounts as they are now."""
    return Kept(*(store.db.execute(f"SELECT * FROM {table}").fetchall() for table in ("account", "guard")))


def put_back(store: Store, accounts: Kept) -> None:
    """Within the transaction that enters a restore: the accounts as they were before it, with their entries."""
    before = {account.name: account for account in everyone(store)}
    guard = _guard(store)
    for table in ("session", "stranger", "guard", "account"):
        store.db.execute(f"DELETE FROM {table}")
    for table, rows in (("account", accounts.account), ("guard", accounts.guard)):
        for row in rows:
            store.db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    now = everyone(store)
    entries: list[_Entry] = [
        ("carry over", SUBJECT, one.name, _said(before.get(one.name)), _said(one))
        for one in now
        if _said(before.get(one.name)) != _said(one)
    ]
    there = {one.name for one in now}
    entries += [("carry over", SUBJECT, name, _said(one), None) for name, one in before.items() if name not in there]
    entries += _guard_said(guard, _guard(store))
    if bool(guard) != bool(accounts.guard):
        was, now_is = (json.dumps("on" if state else "off") for state in (guard, accounts.guard))
        entries.append(("carry over", "desk", "accounts", was, now_is))
    journal.append(store, entries)
    store.look()


def role_of(text: str) -> Role:
    """A role by its name, as arguments have it."""
    return cast(Role, text)


# From another desk of the register


GUARDED = ("accounts", "recovery code", "idle")
"""Keys of the subject “desk” that stand beside the accounts."""


def secrets_of(store: Store) -> dict[str, str]:
    """The hashes of this desk by their seals, which other desks need to let the same people in."""
    rows = store.db.execute("SELECT hash FROM account UNION SELECT recovery FROM guard").fetchall()
    return {seal(row[0]): row[0] for row in rows if row[0]}


def put_account(store: Store, name: str, action: str, after: str | None, secret: str) -> list[_Entry]:
    """Have an account be what another desk says of it, under this desk's own number: what the journal is to have of that.

    Another password ends what was begun here with the one before, whatever number that has there; wrong tries are counted at
    each desk. Inside the caller's transaction. secret: the hash behind its seal; of one that was replaced meanwhile nobody has it any
    more, and a later entry tells all.
    """
    said = json.loads(after) if after else None
    if said is None or not secret or seal(secret) != said["seal"]:
        return []
    before = find(store, name)
    epoch = said["epoch"]
    if before is None:
        _insert(store, name, said["shown"], said["role"], secret)
    elif before.seal == said["seal"] or action == "rehash":
        epoch = before.epoch
    else:
        epoch = max(epoch, before.epoch + 1)
    known = get(store, name)
    store.db.execute(
        "UPDATE account SET shown = ?, role = ?, active = ?, epoch = ?, hash = ? WHERE id = ?",
        (said["shown"], said["role"], int(said["active"]), epoch, secret, known.id),
    )
    if known.seal != said["seal"] or action in ("unlock", "activate"):
        store.db.execute("UPDATE account SET failures = 0, locked_until_s = 0 WHERE id = ?", (known.id,))
    now = get(store, name)
    return [] if _said(before) == _said(now) else [(action, SUBJECT, known.name, _said(before), _said(now))]


def put_guard(store: Store, key: str, after: str | None, secret: str) -> list[_Entry]:
    """Have accounts be on or off, with the recovery code and the minutes until the window locks, as another desk says."""
    value = json.loads(after) if after else None
    before = _guard(store)
    if key == "accounts":
        if (value == "on") == (before is not None):
            return []
        if value == "on":
            store.db.execute(
                "INSERT INTO guard (one, recovery, idle_min, since) VALUES (1, '', ?, ?)", (IDLE_MIN, store.now_text())
            )
        else:
            for table in ("guard", "session", "stranger"):
                store.db.execute(f"DELETE FROM {table}")
        was, now = (json.dumps("on" if state else "off") for state in (before, value == "on"))
        return [(f"switch {value}", "desk", key, was, now), *_guard_said(before, _guard(store))]
    if before is None or (key == "recovery code" and (not secret or seal(secret) != value)):
        return []
    column, told = ("recovery", secret) if key == "recovery code" else ("idle_min", value)
    if told is not None:
        store.db.execute(f"UPDATE guard SET {column} = ?", (told,))
    return _guard_said(before, _guard(store))
