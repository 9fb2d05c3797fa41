"""`python tests/benchmarks/feed_kill.py [messages] [kills]`: is anything lost or doubled when the feed dies?

Messages are published to a real broker (mosquitto, QoS 1) while `feed watch` is killed with -9 some times, at chosen numbers
of committed messages, and started again. Then the desk must hold what it holds after a run in which nothing happened: each
message, each train, each event, each wagon. Prints what was seen; exits with 1 when there is a difference.
"""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import sender

from horgosdesk.railway.feed import read_status
from horgosdesk.store.desk import open_store
from horgosdesk.store.verify import verify

PROGRAM = [sys.executable, "-m", "horgosdesk"]
LONG_S = 3600.0


@dataclass(frozen=True)
class Outcome:
    """A run: the state that it ended in; seconds; messages committed when it was killed; how many came once more."""

    state: dict[str, list[tuple[Any, ...]]]
    seconds: float
    killed_at: list[int]
    again: int


class Desk:
    """A desk that listens to a broker in a process of its own."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.store = open_store(folder)
        self._program("set", "rail", address, "--topics", "trains/#")
        self._watch: subprocess.Popen[bytes] | None = None

    def _program(self, *words: str) -> None:
        subprocess.run([*PROGRAM, "--data", self.folder, "feed", *words], check=True, stdout=subprocess.DEVNULL)

    def start(self) -> None:
        """Start `feed watch`, and wait until the broker has let it in."""
        before = read_status(self.folder).at
        with (self.folder / "watch.log").open("ab") as log:
            self._watch = subprocess.Popen([*PROGRAM, "--data", self.folder, "feed", "watch"], stdout=log, stderr=log)
        sender.wait(lambda: self._is_up(before), f"not up: {(self.folder / 'watch.log').read_text()}")

    def _is_up(self, before: str) -> bool:
        status = read_status(self.folder)
        return status.at != before and any(one.name == "rail" and one.state == "up" for one in status.channels)

    def kill(self) -> None:
        """As when the power goes."""
        assert self._watch
        os.kill(self._watch.pid, signal.SIGKILL)
        self._watch.wait()

    def stop(self) -> None:
        """In good order."""
        assert self._watch
        self._watch.terminate()
        assert self._watch.wait(30) == 0

    def count(self) -> int:
        """Messages that are committed."""
        return int(self.store.db.execute("SELECT ifnull(max(id), 0) FROM message").fetchone()[0])

    def duplicates(self) -> int:
        """Messages that came once more, since the last start."""
        return sum(one.duplicate for one in read_status(self.folder).channels)

    def state(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that is known of trains and messages, but for when it was entered and the numbers of rows."""
        db = self.store.db
        return {
            name: sorted(db.execute(sql).fetchall(), key=repr)
            for name, sql in {
                "messages": _all_of(db, "message", "entered_at", "entered_by", "id"),
                "trains": _all_of(db, "train", "id"),
                "events": _of_trains(db, "train_event"),
                "consists": _of_trains(db, "consist"),
            }.items()
        }


def _columns(db: sqlite3.Connection, table: str, without: Sequence[str]) -> str:
    return ", ".join(f"{table}.{row[1]}" for row in db.execute(f"PRAGMA table_info({table})") if row[1] not in without)


def _all_of(db: sqlite3.Connection, table: str, *without: str) -> str:
    return f"SELECT {_columns(db, table, without)} FROM {table}"


def _of_trains(db: sqlite3.Connection, table: str) -> str:
    columns = _columns(db, table, ("train", "id"))
    return f"SELECT train_no, day, {columns} FROM {table} JOIN train ON train.id = {table}.train"


def run(top: Path, messages: Sequence[bytes], kills: int) -> Outcome:
    """Publish messages to a desk in a folder, and kill it meanwhile."""
    broker = sender.Mosquitto(top / "broker").start()
    desk = Desk(top / "desk", broker.address)
    publisher = sender.Publisher(broker.port)
    publishing = threading.Thread(target=publisher.send, args=(messages,))
    killed_at: list[int] = []
    try:
        desk.start()
        begun = time.perf_counter()
        publishing.start()
        again = 0
        for number in range(kills):
            goal = len(messages) * (number + 1) // (kills + 1)
            sender.wait(lambda goal=goal: desk.count() >= goal, f"stuck at {desk.count()}", LONG_S)
            desk.kill()
            killed_at.append(desk.count())
            desk.start()
        sender.wait(lambda: desk.count() >= len(messages), f"stuck at {desk.count()}", LONG_S)
        publishing.join()
        seconds = time.perf_counter() - begun
        desk.stop()
        again = desk.duplicates()
        assert all(check.ok for check in verify(desk.store)), verify(desk.store)
        return Outcome(desk.state(), seconds, killed_at, again)
    finally:
        desk.store.close()
        publisher.close()
        broker.stop()


def main() -> int:
    """Both runs, and what they differ in."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    messages = sender.payloads(count)
    print(f"{count} messages, {sum(map(len, messages)) // count} bytes each on average")
    with tempfile.TemporaryDirectory() as folder:
        clean = run(Path(folder) / "clean", messages, 0)
        print(f"clean: {clean.seconds:.1f} s, {count / clean.seconds:.0f} a second")
        killed = run(Path(folder) / "killed", messages, kills)
        print(
            f"killed with {killed.killed_at} committed: {killed.seconds:.1f} s, {count / killed.seconds:.0f} a second"
        )
        print(f"came again after the last start: {killed.again}")
    same = True
    for name, rows in clean.state.items():
        alike = rows == killed.state[name]
        same &= alike
        print(f"{name}: {len(rows)} {'the same' if alike else f'DIFFER: {len(killed.state[name])}'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
