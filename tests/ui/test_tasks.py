"""Work on a thread and in a child process: its result, its progress, its errors, and a cancel that cancels."""

import sys
import threading
import weakref
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from horgosdesk.core.errors import Problem
from horgosdesk.store.desk import Store, open_store
from horgosdesk.ui import tasks
from horgosdesk.ui.tasks import Process, Progress


def test_the_result_arrives_here_and_the_work_was_elsewhere(qtbot: QtBot) -> None:
    results: list[tuple[object, object]] = []
    here = threading.current_thread()
    tasks.run(
        lambda _progress: threading.current_thread(), lambda there: results.append((there, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(results))
    there, back = results[0]
    assert there is not here
    assert back is here


def test_a_task_is_let_go_by_the_window_and_never_by_its_thread(qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    told = threading.Event()

    def dawdle(frame: Any, event: str, _arg: object) -> None:
        """Keep the thread where it has told its result and is not through yet, as on a busy machine."""
        if event == "c_return" and frame.f_code.co_name == "_run":
            told.wait(0.3)

    def begin() -> None:
        task = tasks.run(lambda _progress: None, lambda _none: told.set())
        weakref.finalize(task, lambda: ended.append(threading.current_thread()))

    threading.setprofile(dawdle)
    try:
        begin()
    finally:
        threading.setprofile(None)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_progress_arrives_in_order_and_ends_with_all(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    results: list[int] = []

    def work(progress: Progress) -> int:
        for done in range(1, 5001):
            progress(done, 5000)
        return 5000

    task = tasks.Task(work, results.append, None)
    task.progressed.connect(lambda done, total: told.append((done, total)))
    task.start()
    qtbot.waitUntil(lambda: bool(results))
    assert told == sorted(told)
    assert told[-1] == (5000, 5000)
    assert len(told) < 200


def test_cancel_stops_the_work_and_calls_nobody(qtbot: QtBot) -> None:
    begun = threading.Event()
    called: list[object] = []

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress(1, 2)

    task = tasks.run(work, called.append, called.append)
    assert begun.wait(5)
    with qtbot.waitSignal(task.ended, timeout=5000):
        task.cancel()
    assert task.wait(5)
    assert called == []


def test_cancel_rolls_back_what_the_work_wrote(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    written = threading.Event()

    def work(progress: Progress) -> None:
        own = open_store(store.folder)
        try:
            with own.transaction("enter") as db:
                db.execute("INSERT OR REPLACE INTO meta VALUES ('unit', 'half')")
                written.set()
                while True:
                    progress(1)
        finally:
            own.close()

    task = tasks.run(work, lambda _none: None)
    assert written.wait(5)
    with qtbot.waitSignal(task.ended, timeout=5000):
        task.cancel()
    assert store.meta("unit") == ""


def test_a_problem_goes_to_the_one_who_asked(qtbot: QtBot) -> None:
    failed: list[BaseException] = []

    def work(_progress: Progress) -> None:
        raise Problem("no-such", "There is no such thing.")

    tasks.run(work, lambda _none: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "There is no such thing."


def test_a_bug_goes_to_the_hook_as_well(qtbot: QtBot) -> None:
    failed: list[BaseException] = []

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.run(work, lambda _none: None, failed.append)
        qtbot.waitUntil(lambda: bool(failed))
        qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(failed[0], ZeroDivisionError)
    assert caught[0][0] is ZeroDivisionError


def test_the_end_of_the_program_cancels_what_is_under_way(qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress(1)

    task = tasks.run(work, lambda _none: None)
    assert begun.wait(5)
    tasks.cancel_all()
    assert task.wait(0)


class Child(Process):
    """A child that runs a script in place of our command line."""

    def __init__(self, script: str, folder: Path) -> None:
        self.answers: list[tuple[dict[str, Any], int]] = []
        self.problems: list[Problem] = []
        self.told: list[tuple[int, int]] = []
        super().__init__(
            folder, ["totals"], lambda answer, code: self.answers.append((answer, code)), self.problems.append
        )
        self._child.setProgram(sys.executable)
        self._child.setArguments(["-c", script])
        self.progressed.connect(lambda done, total: self.told.append((done, total)))


def run(qtbot: QtBot, child: Child) -> Child:
    with qtbot.waitSignal(child.ended, timeout=20_000):
        child.start()
    return child


def test_a_child_tells_its_progress_and_its_answer(qtbot: QtBot, tmp_path: Path) -> None:
    child = run(
        qtbot,
        Child(
            "import sys, json\n"
            "for n in range(3): print(json.dumps({'done': n, 'total': 3}), file=sys.stderr)\n"
            "print('horgosdesk: 1 row was rejected', file=sys.stderr)\n"
            "print(json.dumps({'名': ['x' * 100000]}, ensure_ascii=False)); sys.exit(1)",
            tmp_path,
        ),
    )
    assert child.told == [(0, 3), (1, 3), (2, 3)]
    assert child.words == ["horgosdesk: 1 row was rejected"]
    assert child.answers == [({"名": ["x" * 100000]}, 1)]
    assert child.problems == []


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("import sys; print('horgosdesk: 2025-11 is closed.', file=sys.stderr); sys.exit(3)", "2025-11 is closed."),
        ('print(\'{"error": {"code": "x", "message": "It is so."}}\'); raise SystemExit(1)', "It is so."),
        ("import os; os._exit(70)", "nothing was changed"),
        ("print('no JSON')", "nothing was changed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGTERM)", "nothing was changed"),
    ],
)
def test_a_child_that_fails_says_why(qtbot: QtBot, tmp_path: Path, script: str, said: str) -> None:
    child = run(qtbot, Child(script, tmp_path))
    assert child.answers == []
    assert [said in str(problem) for problem in child.problems] == [True]


def test_a_program_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    child = Child("", tmp_path)
    child._child.setProgram(str(tmp_path / "nothing"))
    run(qtbot, child)
    assert [problem.code for problem in child.problems] == ["command-died"]


def test_cancel_kills_the_child(qtbot: QtBot, tmp_path: Path) -> None:
    child = Child("import sys, time\nprint('{\"done\": 1}', file=sys.stderr, flush=True)\ntime.sleep(60)", tmp_path)
    with qtbot.waitSignal(child.progressed, timeout=20_000):
        child.start()
    assert child.running
    with qtbot.waitSignal(child.ended, timeout=5000):
        child.cancel()
    assert not child.running
    assert (child.answers, child.problems) == ([], [])


def cargo_file(folder: Path, rows: int) -> Path:
    """A file of valid records, no two alike."""
    file = folder / "cargo.csv"
    lines = [f"2025-11-03,import,rail,100119,KZ,{64_000 + row},{63_000 + row}" for row in range(rows)]
    file.write_text("\n".join(("day,direction,mode,hs_code,country,gross_kg,net_kg", *lines)), "utf-8")
    return file


def test_our_own_import_in_a_child(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    answers: list[tuple[dict[str, Any], int]] = []
    problems: list[Problem] = []
    file = cargo_file(tmp_path, 25)
    child = Process(
        store.folder,
        ["import", "cargo", str(file)],
        lambda answer, code: answers.append((answer, code)),
        problems.append,
    )
    with qtbot.waitSignal(child.ended, timeout=60_000):
        child.start()
    assert problems == []
    assert answers[0][0]["files"][0]["accepted"] == 25
    assert store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 25


def test_our_own_import_cancelled_adds_nothing(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    child = Process(
        store.folder,
        ["import", "cargo", str(cargo_file(tmp_path, 60_000))],
        lambda answer, code: None,
        lambda problem: None,
    )
    with qtbot.waitSignal(child.progressed, timeout=60_000):
        child.start()
    child.cancel()
    assert not child.running
    assert store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 0
    assert store.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
