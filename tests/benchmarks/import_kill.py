"""`python tests/benchmarks/import_kill.py [kills] [rows]`: is anything lost or half written where an import is cancelled?

A desk as the window has it starts an import in a child process, as the window does, and cancels it, which is kill -9, at a
random instant from its start to its end; meanwhile a clerk records, a record every few milliseconds. After each one all rows of
the file are there or none, as is what the child reported; each record that was typed is stored, once; and `verify` finds
nothing. Prints what was seen; exits with 1 when something was wrong.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

import imports
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid, uid_bytes
from horgosdesk.store.desk import open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from horgosdesk.ui import tasks
from horgosdesk.ui.desk import WAIT_S, Desk
from horgosdesk.ui.settings import Settings

TYPED_MS = 15
"""So often a record is typed: many times faster than anybody does, so that some wait for each import's lock."""


@dataclass
class Seen:
    """What came of the imports. done: those that were through before they were cancelled; waited: records that had to wait."""

    cancelled: int = 0
    done: int = 0
    typed: int = 0
    waited: int = 0
    slowest_s: float = 0.0
    wrong: list[str] = field(default_factory=list)


class Attack:
    """One desk on which imports are cancelled while a clerk records."""

    def __init__(self, folder: Path, rows: int, seed: int) -> None:
        self.seen, self._rows, self._folder = Seen(), rows, folder
        self._random = random.Random(seed)
        self._store = open_store(folder / "desk")
        self._store.wait(WAIT_S)
        self._desk = Desk(self._store, Settings(folder), "en")
        self._typed: list[str] = []
        self._lasts_s = 0.0
        self._run(None)

    def cancel_one(self) -> None:
        """Import a file and cancel it at a random instant, or when it is through."""
        self._run(self._random.uniform(0.1, 1.1) * self._lasts_s)

    def end(self) -> Seen:
        """Look the whole desk over."""
        self.seen.wrong += [f"verify: {check.name} {check.detail}" for check in verify(self._store) if not check.ok]
        self._desk.close()
        return self.seen

    def _run(self, after_s: float | None) -> None:
        path = imports.text_file(self._folder / "rows.csv", self._rows)
        remark = path.read_text(encoding="utf-8-sig").splitlines()[1].rpartition(",")[2]
        answers: list[dict[str, Any]] = []
        child = tasks.Process(
            self._folder / "desk",
            ["import", "cargo", str(path)],
            lambda answer, _code: answers.append(answer),
            lambda problem: self.seen.wrong.append(f"refused: {problem}"),
        )
        began = time.perf_counter()
        child.start()
        while child.running and (after_s is None or time.perf_counter() - began < after_s):
            self._type()
            QTest.qWait(TYPED_MS)
        if child.running:
            child.cancel()
            self.seen.cancelled += 1
        else:
            self.seen.done += 1
            self._lasts_s = self._lasts_s or time.perf_counter() - began
        while self._desk.waiting.count:
            QTest.qWait(TYPED_MS)
        self.seen.wrong += self._wrong(remark, answers)

    def _type(self) -> None:
        record = Cargo(
            uid=new_uid(),
            day="2025-11-03",
            direction="import",
            mode="rail",
            hs_code="10011900",
            gross_g=len(self._typed),
        )
        self._typed.append(record.uid)
        began = time.perf_counter()
        stored = self._desk.do_soon([Change(None, record)], "record")
        self.seen.slowest_s = max(self.seen.slowest_s, time.perf_counter() - began)
        self.seen.typed += 1
        self.seen.waited += not stored

    def _wrong(self, remark: str, answers: list[dict[str, Any]]) -> Iterator[str]:
        def count(where: str, *values: object) -> int:
            return int(self._store.db.execute(f"SELECT count(*) FROM {where}", values).fetchone()[0])

        there = count("cargo WHERE remark = ?", remark)
        told = sum(one["files"][0]["accepted"] for one in answers)
        if there not in (0, self._rows) or (answers and told != there):
            yield f"{there} of {self._rows} rows are there, {told} were reported"
        of_file = count("journal WHERE subject = 'cargo' AND after LIKE ?", f"%{remark}%")
        thirds = {remark[at : at + 3] for at in range(len(remark) - 2)}
        found = count("cargo_search WHERE cargo_search MATCH ?", " AND ".join(f'"{one}"' for one in thirds))
        if (of_file, found) != (there, there):
            yield f"{there} rows are there, {of_file} are in the journal and {found} are found"
        stored = sum(count("cargo WHERE uid = ?", uid_bytes(uid)) for uid in self._typed)
        if stored != len(self._typed):
            yield f"{stored} of {len(self._typed)} typed records are stored"
        self._typed.clear()


def attack(folder: Path, kills: int, rows: int, seed: int = 1) -> Seen:
    """Some imports of so many rows, cancelled; and one before them that nobody disturbs."""
    one = Attack(folder, rows, seed)
    for _ in range(kills):
        one.cancel_one()
    return one.end()


if __name__ == "__main__":
    kills, rows = (int(word) for word in [*sys.argv[1:], "60", "20000"][:2])
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        seen = attack(Path(folder), kills, rows)
    tasks.cancel_all()
    print(
        f"{seen.cancelled} imports of {rows} rows cancelled, {seen.done} done; {seen.typed} records typed meanwhile,"
        f" {seen.waited} waited; the slowest was accepted in {seen.slowest_s * 1000:.0f} ms"
    )
    print(*(seen.wrong or ["nothing lost, nothing half written"]), sep="\n")
    sys.exit(bool(seen.wrong))
