"""Who may do what: each operation by each role, in the store, and what is refused leaves no trace.

`python -m pytest tests/store/test_rights.py -s -k every` prints how many cases were refused of how many tried.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from horgosdesk.core.cargo import Cargo, content
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import message_uid, new_uid
from horgosdesk.core.message import DESK, Message
from horgosdesk.core.occasion import Occasion
from horgosdesk.core.rights import LEAST, ROLES, Right, may
from horgosdesk.core.units import MARKS
from horgosdesk.excel.returns import export_return
from horgosdesk.store import (
    accounts,
    backup,
    cargo,
    door,
    drafts,
    goals,
    intake,
    journal,
    matching,
    months,
    returns,
    signing,
    ticks,
    trains,
    undeclared,
)
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.signed import Signed
from tests.conftest import PASSWORD

PEOPLE = {None: "", "clerk": "clerk", "supervisor": "super", "administrator": "boss"}


def record(**columns: object) -> Cargo:
    usual: dict[str, object] = {"day": "2025-11-03", "direction": "import", "mode": "rail", "hs_code": "100119"}
    return Cargo(uid=new_uid(), gross_g=64_200_000, category="agricultural", country="KZ", **(usual | columns))  # type: ignore[arg-type]


def clearance() -> Clearance:
    return Clearance(uid=new_uid(), direction="import", mode="rail", wagon_no="54550181")


def occasion() -> Occasion:
    return Occasion(uid=new_uid(), first="2025-10-01", last="2025-10-08", kind="holiday", title="国庆节")


def message(source: str = "railway", number: str = "1") -> Message:
    return Message(
        uid=message_uid(source, number),
        source=source,
        message_id=number,
        kind="plan",
        train_no="X8001",
        day="2025-11-03",
        sent_s=1_762_000_000,
        act="new",
        refers="",
        version=0,
        content=json.dumps({"events": [], "loads": [], "run": {"direction": "import"}}),
    )


def rules() -> Rules:
    from horgosdesk import resources

    return Rules(resources.codebook(), date(2025, 12, 3), "en", frozenset(), stages=resources.stages())


def stored(store: Store) -> Cargo:
    return next(iter(cargo.between(store, "2025-11-05", "2025-11-05")))


def train_drafts(store: Store) -> object:
    matched = matching.Matched.__new__(matching.Matched)
    object.__setattr__(matched, "train", trains.get(store, "X8001", "2025-11-04").train)  # type: ignore[union-attr]
    object.__setattr__(matched, "day", "2025-11-04")
    return undeclared.make_drafts(store, matched, [undeclared.Load(1, wagon_no="54550181")], MARKS["en"])


def made_drafts() -> list[drafts.Draft]:
    return [drafts.Draft(new_uid(), "2025-11-04", {"wagon_no": "54550181"}, "clerk", "2025-12-03T04:00:00.000Z")]


def registered(store: Store) -> object:
    return returns.register(
        store, "2025-11/001", template="monthly", file="x.xlsx", sha256="0" * 64, figures="f", state=returns.NOTHING
    )


Work = Callable[[Store], object]
OPERATIONS: dict[str, tuple[Right, Work]] = {
    "add cargo": ("enter", lambda s: door.apply(s, [Change(None, record())])),
    "edit cargo of another": ("enter", lambda s: door.apply(s, [Change(stored(s), replace(stored(s), remark="x"))])),
    "void cargo of another": ("enter", lambda s: door.apply(s, [door.void(stored(s))])),
    "undo what another did": ("enter", lambda s: door.apply(s, [Change(None, stored(s)).inverse])),
    "add a clearance": ("enter", lambda s: door.apply(s, [Change(None, clearance())])),
    "add an occasion": ("plan", lambda s: door.apply(s, [Change(None, occasion())])),
    "cargo and an occasion at once": (
        "plan",
        lambda s: door.apply(s, [Change(None, record()), Change(None, occasion())]),  # type: ignore[list-item]
    ),
    "an event typed by hand": ("enter", lambda s: door.apply(s, [Change(None, message(DESK))])),
    "a railway message by hand": ("enter", lambda s: door.apply(s, [Change(None, message(number="2"))])),
    "a message of the feed": ("feed", lambda s: trains.take(s, [message(number="3")])),
    "a message of the feed that claims to be typed": ("enter", lambda s: trains.take(s, [message(DESK, "4")])),
    "void a railway message": ("enter", lambda s: door.apply(s, [door.void(_heard(s))])),
    "import cargo": ("enter", lambda s: intake.add_all(s, [content(record())], reason="file")),
    "import clearances": ("enter", lambda s: intake.merge_all(s, [clearance()], rules(), reason="file")),
    "import trains": ("enter", lambda s: intake.tell_all(s, [message(number="5")], reason="file")),
    "keep a draft": ("enter", lambda s: drafts.keep(s, new_uid(), "2025-11-03", {"hs_code": "1"})),
    "forget a draft": ("enter", lambda s: drafts.forget(s, [drafts.of_day(s, "2025-11-05")[0].uid])),
    "drafts of a train's loads": ("enter", train_drafts),
    "take drafts back": ("enter", lambda s: undeclared.take_back(s, drafts.of_day(s, "2025-11-05"))),
    "put drafts back": ("enter", lambda s: undeclared.put_back(s, made_drafts())),
    "the port's name": ("plan", lambda s: door.set_meta(s, {"port": "Khorgos"})),
    "a target": ("plan", lambda s: goals.put(s, "2025", "gross", 1_000)),
    "close a month": ("close", lambda s: months.close(s, "2025-10")),
    "reopen a month": ("close", lambda s: months.reopen(s, "2025-08", "late paper")),
    "tick a line": ("close", lambda s: ticks.put(s, "2025-10", "drafts", "0")),
    "untick a line": ("close", lambda s: ticks.take(s, "2025-09", "drafts")),
    "register a return": ("return", registered),
    "export a return": ("return", lambda s: export_return(s, "2025-11", s.folder.parent / "out.xlsx")),
    "restore a backup": ("manage", lambda s: backup.restore(s, next((s.folder / "backups").glob("*.sqlite3")))),
    "fill with sample records": ("manage", lambda s: _sample(s)),
    "add an account": ("manage", lambda s: accounts.add(s, "new", "", "clerk", "long enough for all")),
    "make oneself administrator": ("manage", lambda s: accounts.set_role(s, "clerk", "administrator")),
    "rename a person": ("manage", lambda s: accounts.rename(s, "mate", "x")),
    "deactivate a person": ("manage", lambda s: accounts.deactivate(s, "mate")),
    "activate a person": ("manage", lambda s: accounts.activate(s, "gone")),
    "unlock a person": ("manage", lambda s: accounts.unlock(s, "mate")),
    "another's password": ("manage", lambda s: accounts.set_password(s, "mate", "long enough for all")),
    "one's own password": (
        "enter",
        lambda s: accounts.change_password(s, PASSWORD.format(name=s.who), "long enough for all"),
    ),
    "a new recovery code": ("manage", accounts.new_recovery),
    "minutes until the window locks": ("manage", lambda s: accounts.set_idle(s, 1)),
    "switch accounts off": ("manage", accounts.switch_off),
}


def _heard(store: Store) -> Message:
    return next(iter(trains.TABLE.stored(store, [message().uid]).values()))[1]


def _sample(store: Store) -> object:
    from horgosdesk import sample

    try:
        return sample.fill(store, "2025-11-01", "2025-11-01", 1, 1)
    except Refused as problem:
        if problem.code != "sample-not-empty":  # this desk has records: so far the right carries
            raise
        return None


def fill(store: Store) -> None:
    signing.sign_in(store, "boss", PASSWORD.format(name="boss"))
    accounts.add(store, "gone", "", "clerk", PASSWORD.format(name="gone"))
    accounts.deactivate(store, "gone")
    door.apply(store, [Change(None, record(day="2025-11-05"))])
    trains.take(store, [message(), replace(message(number="0"), day="2025-11-04")])
    drafts.keep(store, new_uid(), "2025-11-05", {"hs_code": "1001"})
    months.close(store, "2025-08")
    ticks.put(store, "2025-09", "drafts", "0")
    backup.backup(store)
    signing.sign_out(store)


def everything(store: Store) -> str:
    """All that the file and the folder hold, but for the tries to sign in."""
    tables = [row[0] for row in store.db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    kept = {
        name: store.db.execute(f"SELECT * FROM {name}").fetchall()
        for name in tables
        if not name.startswith(("sqlite_", "cargo_search", "account", "session"))
    }
    kept["account"] = store.db.execute("SELECT name, shown, role, hash, epoch, active FROM account").fetchall()
    files = sorted(
        (str(file), hashlib.sha256(file.read_bytes()).hexdigest())
        for folder in ("returns", "templates", "backups")
        for file in (store.folder / folder).rglob("*")
        if file.is_file()
    )
    return hashlib.sha256(repr((kept, files)).encode()).hexdigest()


@pytest.fixture
def desk(guarded: Store) -> Store:
    fill(guarded)
    return guarded


def test_every_role_does_what_it_may_and_is_refused_the_rest_without_a_trace(desk: Store, tmp_path: Path) -> None:
    import sqlite3

    kept = sqlite3.connect(":memory:")
    desk.db.backup(kept)
    tried = refused = 0
    changed = False
    signed: dict[str, Signed | None] = {"": None}
    for name in filter(None, PEOPLE.values()):
        signing.sign_in(desk, name, PASSWORD.format(name=name))
        signed[name] = desk.signed
    for role, name in PEOPLE.items():
        for what, (right, work) in OPERATIONS.items():
            if changed:
                kept.backup(desk.db)
            changed = may(role, right)
            (tmp_path / "out.xlsx").unlink(missing_ok=True)
            signing.adopt(desk, signed[name])
            assert desk.role == role
            tried += 1
            if changed:
                work(desk)
                continue
            before, at = everything(desk), journal.position(desk)
            with pytest.raises(Refused) as caught:
                work(desk)
            refused += 1
            problem = caught.value
            assert problem.code == ("not-signed-in" if role is None else "no-right"), what
            least = LEAST[right]
            assert least is not None and least in str(problem), what
            assert everything(desk) == before and journal.position(desk) == at, what
            assert not (tmp_path / "out.xlsx").exists()
    kept.close()
    print(f"rights: {refused} cases refused of {tried} tried ({len(OPERATIONS)} operations, {len(PEOPLE)} roles)")
    assert (tried, refused) == (len(OPERATIONS) * 4, _expected())


def _expected() -> int:
    return sum(not may(role, right) for role in PEOPLE for right, _ in OPERATIONS.values())  # type: ignore[arg-type]


def test_the_roles_rise() -> None:
    for right in LEAST:
        allowed = [may(role, right) for role in (None, *ROLES)]
        assert allowed == sorted(allowed) and allowed[-1]


def test_without_accounts_everything_is_let_through(store: Store) -> None:
    for right in LEAST:
        with store.transaction(right):
            pass


def test_nobody_enters_a_record_in_another_s_name(desk: Store) -> None:
    signing.sign_in(desk, "clerk", PASSWORD.format(name="clerk"))
    forged = record(entered_by="boss", entered_at="2020-01-01T00:00:00.000Z")
    [done] = door.apply(desk, [Change(None, forged)])
    intake.add_all(desk, [content(record(remark="r"))], reason="f", at=desk.now_text())
    typed = replace(message(DESK), entered_by="boss", entered_at="2020-01-01T00:00:00.000Z")
    [event] = door.apply(desk, [Change(None, typed)])
    assert {(one.entered_by, one.entered_at) for one in (done.after, event.after)} == {("clerk", desk.now_text())}
    found = list(cargo.between(desk, "2025-11-03", "2025-11-03"))
    assert {one.entered_by for one in found} == {"clerk"}
    names = {json.loads(one.after)["entered_by"] for one in journal.read(desk, journal.position(desk) - 2) if one.after}
    assert names == {"clerk"}


def test_a_state_that_claims_to_be_another_s_is_entered_by_who_is_signed_in(desk: Store) -> None:
    signing.sign_in(desk, "clerk", PASSWORD.format(name="clerk"))
    before = stored(desk)
    [done] = door.apply(desk, [Change(before, replace(before, remark="x", entered_by="boss", revision=99))])
    assert (done.after.entered_by, done.after.revision) == ("clerk", 2)


def test_changes_within_one_transaction_are_asked_for_each(desk: Store) -> None:
    """A lesser right that opened the transaction carries nothing that takes more."""
    signing.sign_in(desk, "clerk", PASSWORD.format(name="clerk"))
    with pytest.raises(Problem), desk.transaction("enter"):
        door.apply_within(desk, [Change(None, occasion())])
    signing.sign_out(desk)
    for one in (record(), clearance(), message(DESK), occasion()):
        with pytest.raises(Problem), desk.transaction("feed"):
            door.apply_within(desk, [Change(None, one)])  # type: ignore[list-item]
