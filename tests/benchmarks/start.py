"""`python tests/benchmarks/start.py DESK`: the program from the start of its interpreter to a painted day sheet that takes keys,
beside a bare window of the same interpreter, and one with a table; the command line beside an interpreter that does nothing."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure, run, samples

TIMES = 7
BARE = """
import os, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
print((time.perf_counter() - float(os.environ["START"])) * 1000, time.process_time() * 1000)
"""
FORM = """
import os, time
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent): return 1_000_000
    def columnCount(self, parent): return 12
    def data(self, index, role):
        return f"小麦 durum wheat {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None
app = QApplication([])
app.setStyleSheet("QTableView { border: none; }")
window = QMainWindow()
window.resize(1366, 700)
table = QTableView()
table.setModel(Model())
window.setCentralWidget(table)
window.menuBar().addMenu("&File")
window.statusBar().showMessage("Saved")
window.show()
app.processEvents()
print((time.perf_counter() - float(os.environ["START"])) * 1000, time.process_time() * 1000)
"""
"""The least of what any window with a table pays: PySide's classes for it, a style sheet, the fonts of two scripts."""
TOTALS = ("totals", "--from", "2025-11-01", "--to", "2025-11-30", "--json")


def told(command: list[str], config: Path) -> str:
    """What a program prints that is told when it was started. Compiled modules are kept, as where the program is installed."""
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"HORGOSDESK_CONFIG": str(config), "START": str(time.perf_counter())}
    return subprocess.run(
        [sys.executable, *command], env=environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def measure(desk: Path) -> Iterator[Figure]:
    """Each start in a process of its own, ours and the bare one in turn; the best of some, since other work only adds."""
    ours = [str(Path(__file__).with_name("started.py")), str(desk)]
    with TemporaryDirectory() as folder:
        config = Path(folder)
        (config / "preferences.json").write_text('{"language": "en"}', encoding="utf-8")
        told(ours, config)  # writes the compiled modules
        starts, bare, form = [], [], []
        for _ in range(TIMES):
            for program, taken in ((BARE, bare), (FORM, form)):
                taken.append([float(word) for word in told(["-c", program], config).split()])
            starts.append(json.loads(told(ours, config)))
        assert all(start["ready"] and start["typed"] for start in starts), "the keyboard is not in the waiting row"

        def best(name: str) -> float:
            return min(float(start[name]) for start in starts)

        wall_ms, cpu_ms = map(min, zip(*bare, strict=True))
        form_ms, form_cpu_ms = map(min, zip(*form, strict=True))
        yield Figure(
            "start: day sheet painted and ready for keys",
            best("painted_ms"),
            beside="bare QMainWindow",
            peer=wall_ms,
            most_times=1.6,
            grows=("empty", 1.2),
        )
        yield Figure("start: the same in processor time", best("cpu_ms"), beside="bare QMainWindow", peer=cpu_ms)
        yield Figure(
            "start: beside a window with one table", best("painted_ms"), beside="table of a million rows", peer=form_ms
        )
        yield Figure(
            "start: the same two in processor time",
            best("cpu_ms"),
            beside="table of a million rows",
            peer=form_cpu_ms,
        )
        yield Figure("start: a key pressed at once, to its letter painted", best("key_ms"), most=50)
        yield Figure("start: longest wait of an event in the next second", best("stall_ms"), most=50)
        yield Figure("start: modules loaded by then", len(starts[-1]["modules"]), unit="")
        totals = ["-m", "horgosdesk", "--data", str(desk), *TOTALS]
        yield Figure(
            "command line: totals of a month, whole process",
            samples(lambda: told(totals, config), TIMES)[0] * 1000,
            beside="python -c pass",
            peer=samples(lambda: told(["-c", "pass"], config), TIMES)[0] * 1000,
        )


if __name__ == "__main__":
    run(measure)
