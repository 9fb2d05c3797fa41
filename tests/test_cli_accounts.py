"""Accounts on the command line: passwords from the environment or a private file, exit code 3, nothing asked of who reads."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.cli import run
from horgosdesk.store import accounts, signing
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify
from tests.conftest import PASSWORD


class Line:
    """The program as a script calls it, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._capsys, self._monkeypatch = folder, capsys, monkeypatch
        self.err = ""

    def __call__(self, *words: str, as_: str = "", code: int = 0, **environment: str) -> Any:
        with self._monkeypatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(f"HORGOSDESK_{name}", value)
            if as_:
                patch.setenv("HORGOSDESK_PASSWORD", environment.get("PASSWORD", PASSWORD.format(name=as_)))
            who = ["--user", as_] if as_ else []
            found = run(["--data", str(self.folder), "--lang", "en", *who, *words, "--json"])
            left = [name for name in os.environ if name.startswith("HORGOSDESK_") and name.split("_")[1] in "PASSWORD"]
        said = self._capsys.readouterr()
        self.err = said.err
        assert found == code, said.err
        assert "Traceback" not in said.err and left == []
        return json.loads(said.out) if said.out else None


@pytest.fixture
def line(store: Store, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, weak_hashes: None) -> Line:
    return Line(store.folder, capsys, monkeypatch)


@pytest.fixture
def desk(guarded: Store, line: Line) -> Line:
    return line


def test_accounts_are_switched_on_kept_and_switched_off(line: Line) -> None:
    on = line("account", "on", "boss", "--shown", "王主任", NEW_PASSWORD=PASSWORD.format(name="boss"))
    assert on["accounts"] == "on" and len(on["recovery_code"]) == 29
    made = line("account", "add", "clerk", "--shown", "张伟", as_="boss", NEW_PASSWORD=PASSWORD.format(name="clerk"))
    assert (made["name"], made["shown"], made["role"], made["active"]) == ("clerk", "张伟", "clerk", True)
    assert line("account", "role", "clerk", "supervisor", as_="boss")["role"] == "supervisor"
    assert line("account", "rename", "clerk", "张伟 2", as_="boss")["shown"] == "张伟 2"
    assert line("account", "deactivate", "clerk", as_="boss")["active"] is False
    assert line("account", "activate", "clerk", as_="boss")["active"] is True
    assert line("account", "idle", "0", as_="boss") == {"idle_min": 0}
    code = line("account", "code", as_="boss")["recovery_code"]
    next_code = line("account", "recover", "boss", RECOVERY_CODE=code, NEW_PASSWORD="forgot the old one")[
        "recovery_code"
    ]
    assert next_code != code
    line("account", "password", "clerk", as_="boss", PASSWORD="forgot the old one", NEW_PASSWORD="set by the boss")
    line("account", "password", as_="clerk", PASSWORD="set by the boss", NEW_PASSWORD="chosen by myself")
    listed = line("account", "list")
    assert [(one["name"], one["role"]) for one in listed["people"]] == [
        ("boss", "administrator"),
        ("clerk", "supervisor"),
    ]
    assert "argon2" not in json.dumps(listed)
    line("account", "unlock", "boss", as_="clerk", PASSWORD="chosen by myself", code=3)
    assert line("account", "off", as_="boss", PASSWORD="forgot the old one") == {"accounts": "off"}
    line("close", "2025-10")


def test_what_is_refused_exits_with_3_and_says_who_may(desk: Line) -> None:
    desk("close", "2025-10", code=3)
    assert "supervisor" in desk.err and "--user" in desk.err
    desk("close", "2025-10", as_="clerk", code=3)
    assert "张伟" in desk.err and "supervisor" in desk.err
    desk("close", "2025-10", as_="super", PASSWORD="not the right one", code=3)
    assert desk.err == "horgosdesk: Wrong name or password. Nothing was changed.\n"
    desk("close", "2025-10", as_="super")
    desk("account", "deactivate", "boss", as_="boss", code=3)
    assert "last administrator" in desk.err


def test_reading_asks_nobody_to_sign_in(desk: Line) -> None:
    for words in (
        ("totals", "--from", "2025-11-01", "--to", "2025-11-30"),
        ("journal", "--from", "1"),
        ("verify",),
        ("account", "list"),
        ("returns", "list"),
    ):
        assert desk(*words) is not None


def test_a_password_file_is_read_if_only_its_owner_can(desk: Line, tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(PASSWORD.format(name="super") + "\r\nmore\n", encoding="utf-8")
    file.chmod(0o600)
    words = ("--user", "super", "--password-file", str(file), "close", "2025-10")
    desk(*words)
    if sys.platform != "win32":
        file.chmod(0o640)
        desk(*words, code=3)
        assert "chmod 600" in desk.err
    desk("--user", "super", "--password-file", str(tmp_path / "none"), "close", "2025-10", code=2)


def test_without_a_password_nor_a_terminal_it_says_where_to_put_one(desk: Line) -> None:
    desk("--user", "super", "close", "2025-10", code=3)
    assert "$HORGOSDESK_PASSWORD" in desk.err


def test_user_on_a_desk_without_accounts_is_told_so(line: Line) -> None:
    line("close", "2025-10", as_="super", code=3)
    assert "off" in line.err


def test_a_child_process_works_as_who_started_it_and_only_once(desk: Line, guarded: Store) -> None:
    store = open_store(guarded.folder)  # the command line's clock is the computer's
    signing.sign_in(store, "super", PASSWORD.format(name="super"))
    secret = signing.pass_on(store)
    assert secret
    desk("close", "2025-10", SESSION=secret)
    desk("close", "2025-09", SESSION=secret, code=3)
    assert [row[0] for row in store.db.execute("SELECT who FROM journal WHERE action = 'close'")] == ["super"]
    store.close()


def test_channels_of_the_railway_are_the_supervisor_s(desk: Line, guarded: Store, tmp_path: Path) -> None:
    desk("feed", "set", "east", str(tmp_path), as_="clerk", code=3)
    assert not (guarded.folder / "channels.csv").exists()
    desk("feed", "set", "east", str(tmp_path), as_="super")
    desk("feed", "remove", "east", as_="clerk", code=3)
    desk("feed", "password", "east", as_="clerk", code=3)
    assert "east" in (guarded.folder / "channels.csv").read_text("utf-8")
    desk("feed", "remove", "east", as_="super")


def test_a_restore_is_the_administrator_s_and_keeps_the_people(desk: Line, guarded: Store) -> None:
    file = desk("backup")["file"]
    desk("restore", file, as_="super", code=3)
    desk("restore", file, as_="boss")
    assert accounts.find(guarded, "clerk") is not None and all(check.ok for check in verify(guarded))


def test_an_import_is_refused_before_the_file_is_read(desk: Line, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("day,direction,mode,hs_code,gross_kg\n2025-11-03,import,rail,100119,5\n", encoding="utf-8")
    desk("import", "cargo", str(file), code=3)
    assert desk("import", "cargo", str(file), "--dry-run")["files"][0]["accepted"] == 1
    assert desk("import", "cargo", str(file), as_="clerk")["files"][0]["accepted"] == 1


@pytest.mark.skipif(os.name != "posix", reason="an environment of bytes")
def test_bytes_that_are_no_text_are_told_in_words(desk: Line) -> None:
    none = "\udcff\udcfe of durum"
    desk("account", "idle", "9", code=2, SESSION=none)
    desk("account", "idle", "9", as_="boss", code=2, PASSWORD=none)
    desk("account", "add", "new", as_="boss", code=2, NEW_PASSWORD=none)
    assert "no text in UTF-8" in desk.err and "durum" not in desk.err
    assert not (desk.folder / "logs" / "horgosdesk.log").exists()


def test_people_change_their_own_password_also_by_name(desk: Line) -> None:
    desk("account", "password", "CLERK", as_="clerk", NEW_PASSWORD="chosen by myself")
    desk("account", "password", "mate", as_="clerk", code=3, PASSWORD="chosen by myself", NEW_PASSWORD="of another")
