"""`feed`: one JSON document, the contract's exit codes, files moved or left as they should be, channels set up and out."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from horgosdesk.cli import run
from horgosdesk.railway import intake
from horgosdesk.railway.feed import Feed, read_status
from horgosdesk.railway.formats import Context
from horgosdesk.railway.inbox import Inbox
from horgosdesk.railway.intake import Result
from horgosdesk.store.desk import Store
from tests.tools.ring import Ring

PARTS = {"file", "message_id", "kind", "outcome", "detail"}


def train(number: int, version: int = 1, day: str = "2025-11-03") -> dict[str, Any]:
    row = {"stationShortCode": "HKI", "countryCode": "FI", "type": "DEPARTURE", "scheduledTime": f"{day}T10:00:00.000Z"}
    return {
        "trainNumber": number,
        "departureDate": day,
        "version": version,
        "timetableAcceptanceDate": "2025-10-01T00:00:00.000Z",
        "timeTableRows": [row],
    }


class Desk:
    """The program as a script calls it, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object, lang: str = "en", code: int = 0) -> str:
        said = run(["--data", str(self.folder), "--lang", lang, *map(str, words)])
        out, self.err = self._capsys.readouterr()
        assert said == code, self.err
        assert "Traceback" not in self.err
        return out

    def messages(self, *words: object, code: int = 0) -> list[tuple[str, str]]:
        """The names of the files and the outcomes that a command answers with."""
        said = json.loads(self(*words, "--json", code=code))
        assert said.keys() == {"messages"}
        assert all(one.keys() == PARTS for one in said["messages"])
        self.details = [one["detail"] for one in said["messages"]]
        return [(Path(one["file"]).name, one["outcome"]) for one in said["messages"]]


@pytest.fixture
def desk(store: Store, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The command line on the folder of the fixture `store`; whole files settle at once."""
    monkeypatch.setattr(Inbox, "settle_s", 0.0)
    return Desk(store.folder, capsys)


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def write(name: str, *trains: object, folder: Path = tmp_path) -> Path:
        made = folder / name
        made.write_text(json.dumps(trains), encoding="utf-8")
        return made

    return write


# Files


def test_files_outside_stay_where_they_are_and_the_bad_ones_are_copied(desk: Desk, file: Callable[..., Path]) -> None:
    good = file("good.json", train(1), train(1, 2))
    bad = file("bad.json", train(2), train(3, day="2025-77-77"))
    assert desk.messages("feed", "ingest", good, bad, code=1) == [
        ("good.json", "applied"),
        ("good.json", "applied"),
        ("bad.json", "applied"),
        ("bad.json", "quarantined"),
    ]
    assert "2025-77-77" in desk.details[-1]
    assert good.exists()
    assert bad.exists()
    quarantine = desk.folder / "inbox" / "quarantine"
    assert {one.name for one in quarantine.iterdir()} == {"bad.json", "bad.json.reason.txt"}
    assert desk.messages("feed", "ingest", good) == [("good.json", "duplicate")] * 2


def test_a_file_inside_the_inbox_is_put_away(desk: Desk, file: Callable[..., Path]) -> None:
    inside = file("a.json", train(1), folder=desk.folder / "inbox")
    assert desk.messages("feed", "ingest", inside) == [("a.json", "applied")]
    assert not inside.exists()
    assert (desk.folder / "inbox" / "done" / "2025-12" / "a.json").exists() or list(
        (desk.folder / "inbox" / "done").glob("*/a.json")
    )


def test_a_file_that_is_missing_is_named_and_the_others_are_taken(desk: Desk, file: Callable[..., Path]) -> None:
    good = file("good.json", train(1))
    assert desk.messages("feed", "ingest", "none.json", good, code=2) == [("good.json", "applied")]
    assert desk.err == "horgosdesk: There is no file none.json.\n"
    assert desk.messages("feed", "ingest", desk.folder, good, code=2) == [("good.json", "duplicate")]
    assert str(desk.folder) in desk.err
    desk("feed", "ingest", code=2)


@pytest.mark.parametrize("place", ["", "inbox"])
def test_a_file_that_another_replaces_while_it_is_taken_is_not_put_away_unread(
    desk: Desk, file: Callable[..., Path], tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = desk.folder / place if place else tmp_path
    one = file("a.json", 7, folder=folder)
    real = intake.ingest_file

    def slow(store: Store, path: Path, how: Context) -> list[Result]:
        results = real(store, path, how)
        file("new.part", train(1), train(2), folder=folder).replace(one)
        return results

    monkeypatch.setattr(intake, "ingest_file", slow)
    assert desk.messages("feed", "ingest", one, code=2) == [("a.json", "quarantined")]
    assert "still being written" in desk.err
    assert list((desk.folder / "inbox" / "quarantine").iterdir()) == []
    monkeypatch.undo()
    assert desk.messages("feed", "ingest", one) == [("a.json", "applied")] * 2


def test_a_link_from_outside_into_the_inbox_is_left(desk: Desk, file: Callable[..., Path], tmp_path: Path) -> None:
    inside = file("a.json", train(1), folder=desk.folder / "inbox")
    link = tmp_path / "link.json"
    link.symlink_to(inside)
    assert desk.messages("feed", "ingest", link) == [("link.json", "applied")]
    assert link.exists() and inside.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told_and_the_files_behind_it_are_taken(
    desk: Desk, file: Callable[..., Path]
) -> None:
    secret = file("secret.json", train(1))
    secret.chmod(0)
    assert desk.messages("feed", "ingest", secret, file("good.json", train(2)), code=2) == [("good.json", "applied")]
    assert desk.err == f"horgosdesk: {secret}: Permission denied\n"


def test_a_device_is_refused_and_the_files_behind_it_are_taken(desk: Desk, file: Callable[..., Path]) -> None:
    assert desk.messages("feed", "ingest", "/dev/zero", file("good.json", train(1)), code=2) == [
        ("good.json", "applied")
    ]
    assert desk.err == "horgosdesk: /dev/zero is a folder or a device. Choose a file.\n"


def test_people_are_told_counts_and_what_is_bad(desk: Desk, file: Callable[..., Path]) -> None:
    bad = file("bad.json", train(2), train(3, day="2025-77-77"))
    lines = desk("feed", "ingest", bad, code=1).splitlines()
    assert lines[0].endswith("bad.json: 1 applied, 0 there already, 1 quarantined")
    assert "2025-77-77" in lines[1]


def test_what_was_put_right_is_taken_on_retry(desk: Desk, file: Callable[..., Path]) -> None:
    desk.messages("feed", "ingest", file("a.json", train(1, day="2025-77-77")), file("b.json", 7), code=1)
    quarantine = desk.folder / "inbox" / "quarantine"
    assert desk.messages("feed", "retry", code=1) == [("a.json", "quarantined"), ("b.json", "quarantined")]
    mended = quarantine / "a.json"
    mended.write_text(mended.read_text().replace("2025-77-77", "2025-11-03"))
    assert desk.messages("feed", "retry", "a.json.reason.txt") == [("a.json", "applied")]
    assert {one.name for one in quarantine.iterdir()} == {"b.json", "b.json.reason.txt"}
    desk("feed", "retry", "a.json", code=2)
    desk("feed", "retry", file("outside.json"), code=2)
    assert "feed ingest" in desk.err


# Watching


def test_once_takes_what_is_there_and_ends(desk: Desk, file: Callable[..., Path]) -> None:
    inbox = desk.folder / "inbox"
    assert desk.messages("feed", "watch", "--once") == []
    file("a.json", train(1), folder=inbox)
    assert desk.messages("feed", "watch", "--once") == [("a.json", "applied")]
    file("b.json", train(2, day="2025-77-77"), folder=inbox)
    file("c.part", folder=inbox)
    assert "b.json: 0 applied, 0 there already, 1 quarantined" in desk("feed", "watch", "--once", code=1)
    assert [one.name for one in inbox.iterdir() if one.is_file()] == ["c.part"]
    assert read_status(desk.folder).sent_s is not None


def test_a_second_watch_is_refused(desk: Desk) -> None:
    with Feed(desk.folder, "en"):
        desk("feed", "watch", "--json", code=3)
        assert "taken in already" in desk.err
        desk("feed", "watch", "--once", code=3)


@pytest.fixture
def watch(desk: Desk) -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    """Starts `feed watch` as a process that ends with the test."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: str) -> "subprocess.Popen[str]":
        command = [
            sys.executable,
            "-m",
            "horgosdesk",
            "--data",
            str(desk.folder),
            "--lang",
            "en",
            "feed",
            "watch",
            *words,
        ]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="there a process is asked to end by other means")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_it_ends_clean_with_a_whole_document(
    desk: Desk, file: Callable[..., Path], watch: Callable[..., "subprocess.Popen[str]"], ending: signal.Signals
) -> None:
    file("a.json", train(1), folder=desk.folder / "inbox")
    process = watch("--json", "--progress")
    assert process.stderr is not None
    for line in process.stderr:
        said = json.loads(line)
        if said["channels"][0]["applied"]:
            break
    process.send_signal(ending)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    [one] = json.loads(out)["messages"]
    assert one["outcome"] == "applied"
    assert json.loads(err.splitlines()[-1])["channels"][0]["state"] == "stopped"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe that is closed at the other end")
def test_when_nobody_listens_any_more_it_ends(
    desk: Desk, file: Callable[..., Path], watch: Callable[..., "subprocess.Popen[str]"]
) -> None:
    process = watch("--json")
    assert process.stdout is not None
    process.stdout.close()
    until = time.monotonic() + 40
    for number in range(400):
        if process.poll() is not None or time.monotonic() > until:
            break
        file(f"{number}.json", *(train(number + 1, version) for version in range(1, 40)), folder=desk.folder / "inbox")
        time.sleep(0.1)
    assert process.wait(20) == 141


# The channels


def test_channels_are_set_up_listed_changed_and_taken_out(desk: Desk, tmp_path: Path) -> None:
    ca = tmp_path / "ca.pem"
    ca.touch()
    said = json.loads(
        desk(
            "feed", "set", "rail", "mqtts://broker.example", "--topics", "a/#|b", "--topics", "c", "--ca", ca, "--json"
        )
    )
    assert said["channel"]["topics"] == ["a/#", "b", "c"]
    assert said["channel"]["ca"] == str(ca)
    desk("feed", "set", "share", tmp_path)
    desk("feed", "set", "rail", "mqtt://broker.example", "--topics", "d", "--protocol", "5")
    listed = json.loads(desk("feed", "channels", "--json"))
    assert [(one["name"], one["kind"], one["state"]) for one in listed["channels"]] == [
        ("inbox", "inbox", "stopped"),
        ("rail", "mqtt5", "stopped"),
        ("share", "inbox", "stopped"),
    ]
    assert listed["running"] is False
    assert "mqtt://broker.example" in desk("feed", "channels")
    desk("feed", "remove", "rail")
    desk("feed", "remove", "rail", code=2)
    assert "share" in desk.err
    assert [one["name"] for one in json.loads(desk("feed", "channels", "--json"))["channels"]] == ["inbox", "share"]


@pytest.mark.parametrize(
    "words",
    [
        ("inbox", "/mnt"),
        ("rail", "mqtts://broker.example"),
        ("rail", "mqtts://me:secret@broker.example", "--topics", "a"),
        ("rail", "carrier://pigeon", "--topics", "a"),
        ("rail", "mqtts://broker.example", "--topics", "a", "--ca", "no-such-file.pem"),
        ("rail", "mqtts://broker.example", "--topics", "a", "--protocol", "7"),
    ],
)
def test_a_channel_that_cannot_be_is_not_written(desk: Desk, words: tuple[str, ...]) -> None:
    desk("feed", "set", *words, code=2)
    assert desk.err.startswith("horgosdesk: ")
    assert "secret" not in desk.err
    assert not (desk.folder / "channels.csv").exists()


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_password_goes_to_the_keyring_and_nowhere_else(
    desk: Desk, ring: Ring, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed = tmp_path / "typed"
    typed.write_text("geheim\n")
    out = desk("feed", "set", "rail", "mqtt://broker.example", "--topics", "a", "--user", "desk")
    assert "horgosdesk feed password rail" in out
    assert "not encrypted" in out
    with typed.open() as handle:
        monkeypatch.setattr(sys, "stdin", handle)
        out = desk("feed", "password", "rail")
    assert ring.secrets == {("HorgosDesk", "mqtt:rail"): "geheim"}
    assert "geheim" not in out + desk.err
    for folder, _, names in os.walk(desk.folder):
        assert all(b"geheim" not in Path(folder, name).read_bytes() for name in names)
    desk("feed", "remove", "rail")
    assert ring.secrets == {}


def test_a_channel_without_a_user_needs_no_password(desk: Desk, ring: Ring) -> None:
    desk("feed", "set", "rail", "mqtts://broker.example", "--topics", "a")
    desk("feed", "password", "rail", code=2)
    desk("feed", "password", "none", code=2)
