"""`python tests/benchmarks/start.py DESK`: the window, painted and ready for keys, beside a bare one; the command line."""

import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from figure import Figure, ms, run

BARE = (
    "import time; t = time.perf_counter(); from PySide6.QtWidgets import QApplication, QMainWindow; a = QApplication([]);"
    "w = QMainWindow(); w.show(); a.processEvents(); print(time.perf_counter() - t)"
)
OURS = (
    "import time; t = time.perf_counter(); import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
    "from horgosdesk.store.desk import open_store; from horgosdesk.ui import theme; from horgosdesk.ui.desk import Desk;"
    "from horgosdesk.ui.settings import Settings; theme.apply(a, 'light'); s = open_store(Path(sys.argv[1]));"
    "d = Desk(s, Settings(Path(sys.argv[1]) / 'config'), 'en'); from horgosdesk.ui.tabs.cargo import CargoTab; w = CargoTab(d);"
    "w.resize(1366, 700); w.show(); a.processEvents(); w.grab(); print(time.perf_counter() - t)"
)


def measure(desk: Path) -> Iterator[Figure]:
    """Each start in a process of its own."""

    def started(program: str) -> float:
        command = [sys.executable, "-c", program, str(desk)]
        times = [float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(5)]
        return statistics.median(times) * 1000

    yield Figure(
        "day sheet painted and ready for keys",
        started(OURS),
        beside="bare QMainWindow",
        peer=started(BARE),
        most_times=1.6,
        grows=("empty", 1.2),
    )
    words = ["totals", "--from", "2025-11-01", "--to", "2025-11-30", "--json"]
    command = [sys.executable, "-m", "horgosdesk", "--data", str(desk), *words]
    yield Figure(
        "command line: totals of a month, whole process",
        ms(lambda: subprocess.run(command, check=True, capture_output=True), 5),
        beside="python -c pass",
        peer=ms(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 5),
    )


if __name__ == "__main__":
    run(measure)
