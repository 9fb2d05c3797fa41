"""Nothing in logs, reports and details that a stranger should not read: a marker in records, passwords and addresses."""

import json
import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from horgosdesk import doctor, log
from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.railway import channels
from horgosdesk.store import accounts, door, drafts, signing, totals
from horgosdesk.store.desk import FOLDERS, Store, open_store
from horgosdesk.store.door import Change

MARK = "TOPSECRET"


def raised(work: Callable[[], object]) -> BaseException:
    try:
        work()
    except BaseException as error:
        return error
    raise AssertionError("nothing went wrong")


def chained() -> None:
    try:
        {}[MARK]
    except KeyError as error:
        raise RuntimeError("the table is broken") from error


def in_search(store: Store) -> None:
    store.db.execute("SELECT * FROM cargo_search WHERE cargo_search MATCH ?", (f'"{MARK} AND (',)).fetchall()


def in_column(store: Store) -> None:
    store.db.execute("SELECT * FROM cargo_search WHERE cargo_search MATCH ?", (f"{MARK}:x",)).fetchall()


FAILURES: dict[str, Callable[[Store], object]] = {
    "a number that is none": lambda _s: int(MARK),
    "a key": lambda _s: {}[MARK],
    "a key that led to more": lambda _s: chained(),
    "text that is no JSON": lambda _s: json.loads('{"x": ' + MARK),
    "bytes that are no text": lambda _s: (MARK.encode() + b"\xff").decode("utf-8"),
    "an assertion": lambda _s: _false(),
    "a look-up": lambda _s: _raise(LookupError(f"no {MARK}")),
    "a search that is wrong": in_search,
    "a search in a column": in_column,
    "the schema": lambda s: s.db.execute("INSERT INTO meta VALUES (?, ?)", (MARK, None)),
    "a type": lambda s: s.db.execute("INSERT INTO goal VALUES ('2025', 'gross', ?)", (MARK,)),
    "a group": lambda _s: _raise(ExceptionGroup(MARK, [ValueError(MARK)])),
}


def _false() -> None:
    found = MARK
    assert not found, found


def _raise(error: BaseException) -> None:
    raise error


@pytest.mark.parametrize("what", FAILURES)
def test_a_log_tells_where_it_was_and_nothing_of_a_record(store: Store, what: str) -> None:
    error = raised(lambda: FAILURES[what](store))
    file = log.record(store.folder, error)
    # but for the lines of this test's own source, which a traceback shows
    written = [one for one in file.read_text("utf-8").splitlines() if "MARK" not in one]
    assert MARK not in "\n".join(written)
    assert "test_privacy.py" in "\n".join(written) and type(error).__name__ in "\n".join(written)


def test_what_helps_is_kept(store: Store) -> None:
    """The words of errors of the program itself, and what SQLite calls its own."""
    assert log.told(raised(lambda: None.nothing)).endswith("no attribute 'nothing'")  # type: ignore[attr-defined]
    assert "No such file" in log.told(raised(lambda: Path("/not/there").read_text("utf-8")))
    found = log.told(raised(lambda: store.db.execute("INSERT INTO meta VALUES ('a', NULL)")))
    assert found == "SQLITE_CONSTRAINT_NOTNULL: NOT NULL constraint failed: meta.value"
    assert "RuntimeError: the table is broken" in log.details(raised(chained))
    assert "KeyError: (11 characters" in log.details(raised(chained))


def test_a_failing_command_names_the_log_and_no_record(
    store: Store, make: Callable[..., Cargo], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    door.apply(store, [Change(None, make(commodity=MARK, trader=MARK, remark=MARK))])

    def broken(*_: object, **__: object) -> Any:
        rows = store.db.execute("SELECT commodity FROM cargo").fetchall()
        raise ValueError(f"cannot sum {rows}")

    monkeypatch.setattr(totals, "totals", broken)
    assert run(["--data", str(store.folder), "totals", "--from", "2025-11-01", "--to", "2025-11-30"]) == 70
    said = capsys.readouterr()
    assert MARK not in said.out + said.err + (store.folder / "logs" / log.FILE).read_text("utf-8")


def test_passwords_are_in_no_log_report_nor_answer(
    store: Store, weak_hashes: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    password = f"{MARK} rides at dawn"
    code = accounts.switch_on(store, "boss", "", password)
    log.record(store.folder, raised(lambda: signing.sign_in(store, "boss", password + "x")))

    def broken(*_: object) -> Any:
        raise RuntimeError("argon2 is out of order")

    monkeypatch.setattr(signing, "fits", broken)
    log.record(store.folder, raised(lambda: signing.sign_in(store, "boss", password)))
    log.record(store.folder, raised(lambda: accounts.recover(store, code, "boss", password)))
    monkeypatch.setenv("HORGOSDESK_PASSWORD", password)
    run(["--data", str(store.folder), "--user", "boss", "close", "2025-10", "--json"])
    said = capsys.readouterr()
    files = [file.read_bytes() for file in store.folder.rglob("*") if file.is_file()]
    for secret in (MARK, code, code.replace("-", "")):
        assert secret not in said.out + said.err
        assert all(secret.encode() not in one for one in files)


def test_details_and_doctor_tell_of_the_surroundings_only(
    store: Store, make: Callable[..., Cargo], weak_hashes: None, capsys: pytest.CaptureFixture[str]
) -> None:
    door.apply(store, [Change(None, make(commodity=MARK, trader=MARK))])
    drafts.keep(store, make().uid, store.today, {"commodity": MARK})
    accounts.switch_on(store, MARK, MARK, "a quiet afternoon")
    found = json.dumps(doctor.examine(store.folder))
    assert MARK not in found and "argon2" not in found
    run(["--data", str(store.folder), "doctor"])
    assert MARK not in capsys.readouterr().out


def test_the_window_s_report_and_details_tell_no_record(store: Store, make: Callable[..., Cargo], qtbot: Any) -> None:
    from horgosdesk.doctor import examine
    from horgosdesk.ui.about import details
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.report import FailureDialog
    from horgosdesk.ui.settings import Settings

    door.apply(store, [Change(None, make(commodity=MARK))])
    for work in FAILURES.values():
        error = raised(lambda work=work: work(store))
        dialog = FailureDialog(error, store.folder / "logs" / log.FILE, None)
        qtbot.addWidget(dialog)
        shown = [one for one in dialog.details.splitlines() if "MARK" not in one]
        assert MARK not in "\n".join(shown)
    desk = Desk(store, Settings(store.folder.parent / "config"), "en")
    assert MARK not in details(desk, examine(desk.store.folder))
    desk.close()


@pytest.mark.parametrize(
    "address",
    [
        f"mqtts://clerk:{MARK}@broker:99999",
        f"mqtts://clerk:{MARK}@",
        f"ftp://clerk:{MARK}@broker",
        f"mqtts://clerk:{MARK}@broker:8883?x=1",
        f"mqtts://{MARK}@broker:8883",
        f"mqtts://a:{MARK}@b:{MARK}@broker:0",
    ],
)
def test_a_password_in_an_address_is_said_to_be_wrong_there_without_repeating_it(
    store: Store, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Problem) as caught:
        channels.check(channels.Channel("east", channels.MQTT, address, ("a/#",)))
    assert MARK not in str(caught.value)
    run(["--data", str(store.folder), "feed", "set", "east", address, "--topics", "a/#", "--json"])
    said = capsys.readouterr()
    assert MARK not in said.out + said.err


@pytest.mark.skipif(sys.platform == "win32", reason="rights of files are those of the user's folder there")
def test_what_the_program_makes_is_for_its_user_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(tmp_path / "new" / "desk")
        door.set_meta(store, {"port": "x"})
        for number in range(3):
            log.record(store.folder, ValueError(f"{number}" * 900_000))
        from horgosdesk.store import backup

        backup.backup(store)
        made = [store.folder, *(store.folder / name for name in FOLDERS), *store.folder.rglob("*")]
        modes = {
            str(one.relative_to(tmp_path)): one.stat().st_mode & 0o777
            for one in made
            if one.suffix not in (".lock", ".lock-journal")
        }
        store.close()
    finally:
        os.umask(before)
    assert "new/desk/desk.sqlite3-wal" in modes and "new/desk/logs/horgosdesk.log" in modes
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}


def test_a_folder_that_was_there_keeps_the_rights_that_somebody_gave_it(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir(mode=0o755)
    (tmp_path / "shared").chmod(0o755)
    open_store(tmp_path / "shared").close()
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o755
    with sqlite3.connect(tmp_path / "shared" / "desk.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM guard").fetchone() == (0,)
    db.close()
