"""One window for one folder, between real processes: two at the same moment, a killed one, a hung one, another path."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.ui.single import Single

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from horgosdesk.ui.single import Single
app = QCoreApplication([])
single = Single(Path(sys.argv[1]))
if not single.claim({"tab": sys.argv[2]}):
    print("second", flush=True)
    sys.exit(0)
single.called.connect(lambda wanted: print("called", wanted["tab"], flush=True))
QTimer.singleShot(int(sys.argv[3]), single.listen)
print("first", flush=True)
app.exec()
"""
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts what claims a folder, as the window does; ended with the test."""
    running: list[subprocess.Popen[str]] = []

    def begin(folder: Path, tab: str = "cargo", busy_ms: int = 0) -> "subprocess.Popen[str]":
        command = [sys.executable, "-c", PROGRAM, str(folder), tab, str(busy_ms)]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return running[-1]

    yield begin
    for one in running:
        one.kill()
        one.communicate()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_of_several_starts_at_the_same_moment_one_stays(start: Start, tmp_path: Path) -> None:
    begun = [start(tmp_path / "desk", f"tab{n}") for n in range(4)]
    answers = [said(one) for one in begun]
    assert sorted(answers) == ["first", "second", "second", "second"]
    first = begun[answers.index("first")]
    called = {said(first) for _ in range(3)}
    assert called == {f"called tab{n}" for n in range(4)} - {f"called tab{answers.index('first')}"}
    assert first.poll() is None


def test_a_first_that_takes_long_to_open_is_waited_for(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow computer two windows stood side by side."""
    monkeypatch.setattr("horgosdesk.ui.single.CONNECT_MS", 50)
    slow = start(tmp_path / "desk", busy_ms=900)
    assert said(slow) == "first"
    assert not Single(tmp_path / "desk").claim({"tab": "cargo"})
    assert said(slow) == "called cargo"
    ending = start(tmp_path / "other", busy_ms=60_000)
    assert said(ending) == "first"
    ending.kill()
    assert Single(tmp_path / "other").claim({}), "nobody is waited for who is gone"


def test_after_a_kill_the_next_start_is_the_first_and_a_link_is_the_same_folder(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    (tmp_path / "link").symlink_to(folder)
    killed = start(folder)
    assert said(killed) == "first"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    next_one = start(tmp_path / "link")
    assert said(next_one) == "first", "the lock of a dead process holds nobody up"
    assert said(start(folder / ".." / "desk", "trends")) == "second"
    assert said(next_one) == "called trends"


def test_a_window_that_hangs_is_told_of(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("horgosdesk.ui.single.ANSWER_MS", 200)
    hung = start(tmp_path / "desk")
    assert said(hung) == "first"
    assert not Single(tmp_path / "desk").claim({"tab": "cargo"}), "it hears"
    os.kill(hung.pid, signal.SIGSTOP)
    with pytest.raises(Problem) as silent:
        Single(tmp_path / "desk").claim({"tab": None})
    assert silent.value.code == "window-silent"
    assert str(tmp_path / "desk") in str(silent.value)
    os.kill(hung.pid, signal.SIGCONT)
    assert not Single(tmp_path / "desk").claim({"tab": "cargo"})


def test_another_user_has_a_window_of_his_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = Single(tmp_path)
    monkeypatch.setenv("LOGNAME", "somebody-else")
    assert Single(tmp_path).name != mine.name


def test_no_place_for_a_lock_keeps_nobody_out(
    start: Start, tmp_path: Path, small_disk: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full or missing folder for temporary files: better two windows than none."""
    from PySide6.QtCore import QDir

    monkeypatch.setenv("TMPDIR", str(tmp_path / "none"))
    assert QDir.temp().path() == str(tmp_path / "none")
    one = Single(tmp_path)
    assert one.claim({})
    one.listen()
    one.free()
    small_disk.fill()  # type: ignore[attr-defined]
    monkeypatch.setenv("TMPDIR", str(small_disk.folder))  # type: ignore[attr-defined]
    full = Single(tmp_path)
    assert full.claim({})
    full.free()
