"""`python tests/benchmarks/board.py [seconds] [open] [in all]`: what the board costs while it stands open, and its first paint.

Opens the real window on the display there is, else without one, over a desk of so many open consignments among so many in
all, and counts the processor time that it takes for so many seconds, beside that of a bare window.
"""

import os
import random
import sys
import tempfile
import time
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.store.clearance import TABLE
from horgosdesk.store.desk import open_store

DAY_S = 86_400


def fill(folder: Path, open_ones: int, whole: int) -> None:
    """So many consignments, straight into the table: open ones of the last two days, the others of the year before."""
    draw = random.Random(1)
    store = open_store(folder)
    now_s = int(store.clock().timestamp())

    def made(serial: int) -> Clearance:
        waits = serial < open_ones
        arrived_s = now_s - draw.randrange(2 * DAY_S) if waits else now_s - DAY_S - draw.randrange(364 * DAY_S)
        declared_s = arrived_s + draw.randrange(600, 3 * 3600)
        is_import = serial % 3 > 0
        return Clearance(
            uid=new_uid(),
            direction="import" if is_import else "export",
            mode="rail" if serial % 2 else "road",
            lane=("green", "green", "green", "document", "physical")[serial % 5],
            declaration_no=f"9400{2026}{int(is_import)}{serial:09d}",
            trader=f"公司{serial % 500}",
            train_no=f"X{8000 + serial // 50 % 1000}" if serial % 2 else "",
            arrived_s=arrived_s,
            declared_s=declared_s,
            accepted_s=declared_s + 300,
            released_s=None if waits else declared_s + draw.randrange(3600, 20 * 3600),
            entered_by="benchmark",
            entered_at="2026-01-01T00:00:00.000Z",
        )

    sql = f"INSERT INTO clearance ({TABLE.columns}) VALUES (?{', ?' * TABLE.columns.count(',')})"
    with store.transaction("enter") as db:
        db.executemany(sql, (TABLE.row_of(made(serial)) for serial in range(whole)))
    store.close()


def wait(seconds: float) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def share(seconds: float) -> float:
    """Processor time of this process over so many seconds, in percent of one core."""
    begun, used = time.perf_counter(), time.process_time()
    wait(seconds)
    return 100 * (time.process_time() - used) / (time.perf_counter() - begun)


def main() -> None:
    """Paint, then stand still and count."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    open_ones = int(sys.argv[2]) if len(sys.argv) > 2 else 5_000
    whole = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    app = QApplication([])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as top:
        os.environ["HORGOSDESK_CONFIG"] = str(Path(top) / "config")
        fill(Path(top) / "desk", open_ones, whole)
        from horgosdesk.ui.app import Program
        from horgosdesk.ui.settings import Settings

        bare = QMainWindow()
        bare.resize(1366, 740)
        bare.show()
        wait(1)
        peer = share(min(seconds, 10))
        bare.close()
        settings = Settings()
        settings.set("language", "en")
        program = Program(app, settings)
        if program.open(Path(top) / "desk") is not None or program.window is None:
            raise SystemExit("the desk does not open")
        window = program.window
        window.resize(1366, 740)
        wait(3)
        begun = time.perf_counter()
        window.go_to("clearance")
        window.grab()
        paint_ms = 1000 * (time.perf_counter() - begun)
        wait(8)  # the history is read once
        taken = share(seconds)
        screen = app.primaryScreen().name() or os.environ.get("QT_QPA_PLATFORM", "")
        print(f"board of {open_ones} open among {whole}, {seconds:.0f} s on {screen}: {taken:.2f} % of one core")
        print(f"a bare window: {peer:.2f} %")
        print(f"first paint of the board, module imported for it: {paint_ms:.0f} ms")
        window.go_to("cargo")
        wait(0.5)
        begun = time.perf_counter()
        window.go_to("clearance")
        window.grab()
        print(f"shown again: {1000 * (time.perf_counter() - begun):.0f} ms")
        program.close()


if __name__ == "__main__":
    main()
