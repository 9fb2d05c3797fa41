"""The hub on the command line: two desks as scripts drive them, with a real PostgreSQL."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring
import psycopg
import pytest
from keyring.backends.null import Keyring as NoKeyring

from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.hub.place import PASSWORD
from horgosdesk.store import door, joined
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The keyring of whoever runs the tests is left alone."""
    monkeypatch.delenv(PASSWORD, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


class Line:
    """The program on a desk's folder, as a script calls it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys, self.err = folder, capsys, ""

    def __call__(self, *words: object, code: int = 0, lang: str = "en") -> str:
        said = run(["--data", str(self.folder), "--lang", lang, *map(str, words)])
        out, self.err = self._capsys.readouterr()
        assert said == code, self.err
        assert "Traceback" not in self.err
        return out

    def json(self, *words: object, code: int = 0) -> Any:
        return json.loads(self(*words, "--json", code=code))


@pytest.fixture
def two(store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Line, Line]:
    """The desk of the fixture `store`, and another one."""
    return Line(store.folder, capsys), Line(tmp_path / "other", capsys)


def test_a_record_reaches_another_desk_and_a_contest_is_settled_there(
    two: tuple[Line, Line], hub_url: str, store: Store, make: Make
) -> None:
    one, other = two
    record = door.apply(store, [Change(None, make(gross_g=1000))])[0].after
    assert one.json("hub", "join", hub_url)["sent"] == 1
    assert other.json("hub", "join", hub_url)["code"] == "B"
    assert one.json("totals", "--from", record.day, "--to", record.day) == other.json(
        "totals", "--from", record.day, "--to", record.day
    )
    with_other = open_store(other.folder)
    for desk, grams in ((with_other, 2000), (store, 3000)):
        there = door.TABLES["cargo"].get(desk, record.uid)
        door.apply(desk, [Change(there, replace(there, gross_g=grams))])
    with_other.close()
    assert other.json("hub", "sync")["sent"] == 1
    assert one.json("hub", "sync", code=1)["contests"] == 1
    [contest] = one.json("hub", "contests", code=1)["contests"]
    assert (contest["why"], contest["differing"], contest["waiting"]["gross_g"]) == ("changed", ["gross_g"], 3000)
    assert "both changed it" in one("hub", "contests", code=1)
    other.json("hub", "sync", code=1)
    assert other.json("hub", "settle", contest["uid"], "--field", "gross_kg=waiting")["settled"] == "waiting"
    other("hub", "settle", contest["uid"], "stored", code=3)
    assert "settled meanwhile" in other.err
    other.json("hub", "sync")
    one.json("hub", "sync")
    assert door.TABLES["cargo"].get(store, record.uid).gross_g == 3000
    assert one.json("hub", "contests", "--settled")["contests"][0]["settled"] == "waiting"
    assert [one.json("hub", "contests")["contests"], one.json("hub", "status")["contests"]] == [[], 0]


def test_what_keeps_a_desk_from_its_hub_is_said_with_the_codes_of_the_contract(
    two: tuple[Line, Line], hub_url: str, store: Store
) -> None:
    one, other = two
    assert one.json("hub", "status") == {"joined": False, "running": False, "contests": 0}
    one("hub", "sync", code=3)
    assert "hub join" in one.err
    one("hub", "join", "mysql://x/y", code=2)
    one("hub", "join", "postgresql://postgres@127.0.0.1:1/none", code=5)
    assert joined.joined(store) is None
    one("hub", "join", hub_url)
    one("hub", "join", hub_url, code=3)
    assert "already" in one.err
    other("hub", "join", hub_url, "--register", "another")
    found = {row["register"]: row["code"] for row in one.json("hub", "desks")["desks"]}
    assert found == {"main": "A", "another": "A"}
    one("hub", "leave")
    assert one.json("hub", "status")["joined"] is False
    assert one.json("hub", "join", hub_url, "--register", "main")["code"] == "A"
    assert "CREATE TABLE" in one("hub", "sql") and "PARTITION" not in one("hub", "sql", "--plain")


def test_a_desk_is_admitted_by_a_role_of_its_own_and_cut_off(
    two: tuple[Line, Line], hub_url: str, store: Store, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    role = f"desk_{os.getpid()}_{time.monotonic_ns()}"
    made = one.json("hub", "admit", role, "--register", "port", "--url", hub_url)
    url = hub_url.replace("postgres@", f"{role}:{made['password']}@")
    try:
        door.apply(store, [Change(None, make())])
        assert one.json("hub", "join", url)["register"] == "port"
        assert made["password"] not in one("hub", "status")
        monkeypatch.setenv(PASSWORD, made["password"])
        assert one.json("hub", "sync")["unsent"] == 0
        door.apply(store, [Change(None, make())])
        other("hub", "cut-off", role, "--url", hub_url)
        one("hub", "sync", code=5)
        assert "cut off" in one.err
        assert one.json("hub", "status")["unsent"] == 1
        one("hub", "admit", role, "--register", "port", "--url", hub_url)
        assert one.json("hub", "sync")["sent"] == 1
    finally:
        with psycopg.connect(hub_url, autocommit=True) as conn:
            conn.execute(f"DROP OWNED BY {role}")
            conn.execute(f"DROP ROLE {role}")


def test_a_watching_desk_sends_at_once_and_takes_at_once(
    two: tuple[Line, Line], hub_url: str, store: Store, make: Make, tmp_path: Path
) -> None:
    one, other = two
    one("hub", "join", hub_url)
    other("hub", "join", hub_url)
    watching = [
        subprocess.Popen(
            [sys.executable, "-m", "horgosdesk", "--data", str(folder), "--lang", "en", "hub", "watch", "--attached"],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        )
        for folder in (one.folder, other.folder)
    ]
    with_other = open_store(other.folder)
    try:
        until = time.monotonic() + 20
        while not all(line.json("hub", "status")["running"] for line in two) and time.monotonic() < until:
            time.sleep(0.05)
        record = door.apply(store, [Change(None, make())])[0].after
        while door.TABLES["cargo"].get(with_other, record.uid) is None and time.monotonic() < until:
            time.sleep(0.02)
        assert door.TABLES["cargo"].get(with_other, record.uid) == record
        # the command has the one that runs do it
        assert one.json("hub", "sync")["unsent"] == 0
    finally:
        with_other.close()
        for child in watching:
            child.communicate(timeout=30)
    assert [child.returncode for child in watching] == [0, 0]
    assert one.json("hub", "status")["state"] == "stopped"
