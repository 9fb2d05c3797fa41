"""Encryption from the command line: its ways to be unlocked, its exit codes, and nothing of the key where others see it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends.fail import Keyring as Missing

from horgosdesk.cli import run
from horgosdesk.store import key
from horgosdesk.store.desk import FILE
from horgosdesk.store.file import PLAIN
from tests.tools.ring import Ring

PASSPHRASE = "nine wagons of durum"


class Call:
    """Runs commands on a desk in this process; a new process knows no key."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.said = ""
        self._capsys = capsys

    def __call__(self, *words: str, code: int = 0) -> Any:
        key._unlocked.clear()
        assert run(["--data", str(self.folder), "--lang", "en", *words, "--json"]) == code, (
            self._capsys.readouterr().err
        )
        out, self.said = self._capsys.readouterr()
        return json.loads(out) if out.strip() else None


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def call(
    tmp_path: Path,
    schema_file: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    ring: Ring,
) -> Iterator[Call]:
    monkeypatch.setitem(key._ARGON, "m", 1024)
    monkeypatch.delenv("HORGOSDESK_PASSPHRASE", raising=False)
    (tmp_path / "desk").mkdir()
    shutil.copyfile(schema_file, tmp_path / "desk" / FILE)
    yield Call(tmp_path / "desk", capsys)
    key._unlocked.clear()


def test_on_used_changed_and_off(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call("backup")
    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", PASSPHRASE)
    answer = call("encrypt")
    recovery = answer["recovery_key"]
    assert answer["encrypted"] and len(answer["plain_copies"]) == 1
    assert recovery in call.said, "said before anything was changed too"
    assert not (call.folder / FILE).read_bytes().startswith(PLAIN)
    assert "encrypted already" in (call("encrypt", code=2) or call.said)
    assert call("encrypt", "--backups")["plain_copies"] == []
    first = answer["key"]
    assert call("encrypt", "--new-key")["key"] != first

    monkeypatch.delenv("HORGOSDESK_PASSPHRASE")
    for words in (("totals", "--from", "2025-11-01", "--to", "2025-11-30"), ("verify",), ("backup",), ("decrypt",)):
        call(*words, code=3)
        assert "is encrypted. Give its passphrase" in call.said and "\n" not in call.said.strip()
    doctor = call("doctor", code=1)
    assert doctor["database"]["state"] == "key-needed"
    assert doctor["encryption"]["state"] == "encrypted" and doctor["encryption"]["plain_copies"] == 0

    file = tmp_path / "passphrase.txt"
    file.write_bytes("\ufeffnine wagons of durum\r\nmore".encode())
    call("--passphrase-file", str(file), "verify")
    file.write_text("nine wagons of barley\n")
    call("--passphrase-file", str(file), "verify", code=3)
    assert "passphrase is wrong" in call.said
    call("--passphrase-file", str(tmp_path / "none"), "verify", code=2)

    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", PASSPHRASE)
    recovery = call("passphrase", "--new-recovery")["recovery_key"]
    monkeypatch.delenv("HORGOSDESK_PASSPHRASE")
    lost = tmp_path / "recovery.txt"
    lost.write_text(recovery)
    call("passphrase", "--recovery-file", str(lost), "--new-passphrase-file", str(file))
    call("--passphrase-file", str(file), "decrypt")
    assert (call.folder / FILE).read_bytes().startswith(PLAIN)
    assert call("verify")
    call("passphrase", code=2)
    call("decrypt", code=2)
    said = "".join(one.read_text(errors="replace") for one in (call.folder / "logs").iterdir() if one.suffix == ".log")
    assert PASSPHRASE not in said and recovery not in said


def test_the_keyring_opens_it_until_it_is_told_to_forget(
    call: Call, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", PASSPHRASE)
    assert call("encrypt", "--keyring")["keyring"]
    monkeypatch.delenv("HORGOSDESK_PASSPHRASE")
    assert call("verify")
    # what the keyring has is not the key, and opens nothing without the key file
    (kept,) = ring.secrets.values()
    assert kept not in (call.folder / key.FILE).read_text()
    keyring.set_keyring(Missing())
    call("verify", code=3)
    assert "keyring" in call.said
    keyring.set_keyring(ring)
    assert not call("passphrase", "--no-keyring")["keyring"]
    assert ring.secrets == {}
    call("verify", code=3)
    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", PASSPHRASE)
    assert call("passphrase", "--keyring")["keyring"]
    monkeypatch.delenv("HORGOSDESK_PASSPHRASE")
    assert not call("decrypt")["encrypted"]
    assert ring.secrets == {}


def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", PASSPHRASE)
    call("encrypt")
    (call.folder / key.FILE).write_text("{")
    call("verify", code=4)
    assert "backups" in call.said


def test_a_child_gets_the_key_by_its_standard_input_and_leaves_the_rest_of_it(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", PASSPHRASE)
    call("encrypt")
    call("verify")
    (one,) = key.unlocked()
    said = json.dumps({"keys": {one.id: one.raw.hex()}})
    # a feed that ends when its standard input does: it must not have been read with the key
    words = [sys.executable, "-m", "horgosdesk", "--data", str(call.folder), "--lang", "en", "--key-stdin"]
    bare = {name: value for name, value in os.environ.items() if name != "HORGOSDESK_PASSPHRASE"}
    with subprocess.Popen(
        [*words, "feed", "watch", "--attached"], stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=bare
    ) as child:
        _out, err = child.communicate(said.encode() + b"\n", timeout=30)
    # what it says of its channels, if it comes to that
    assert child.returncode == 0 and not any(line for line in err.splitlines() if not line.startswith(b"inbox: ")), err


def test_what_encryption_takes_is_imported_for_encrypted_desks_only(call: Call) -> None:
    program = (
        "import sys; from horgosdesk.cli import run; code = run(sys.argv[1:]);"
        "print(sorted({'sqlcipher3', 'argon2', 'cryptography', 'keyring'} & set(sys.modules)), code)"
    )
    words = [sys.executable, "-c", program, "--data", str(call.folder), "journal", "--from", "1"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.strip().endswith("[] 0"), done
