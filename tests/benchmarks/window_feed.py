"""`python tests/benchmarks/window_feed.py [messages] [trains]`: how long the window's frames are while a feed catches up.

The real window on the display there is, else without one, with the trains tab shown on a desk of sample data; files with so
many messages about so many trains of now are put into the inbox. Beside it the frames of the same window while nothing comes.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import sender
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from horgosdesk import sample
from horgosdesk.store.desk import open_store
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.railway import Railway
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.window import Window

STEP_MS = 5
A_FILE = 500


class Frames:
    """Notes how late a timer of 5 ms comes: so long nothing else could have been painted."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=STEP_MS)
        self._timer.timeout.connect(self._note)
        self._timer.start()

    def begin(self) -> None:
        """Forget what was: what this script itself did meanwhile is no frame of the window."""
        self.gaps.clear()
        self._last = time.perf_counter()

    def _note(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - STEP_MS)
        self._last = now

    def told(self, what: str) -> None:
        """One line, and begin anew."""
        cuts = statistics.quantiles(self.gaps, n=1000)
        figures = f"p50 {cuts[499]:6.1f}  p99 {cuts[989]:6.1f}  p99.9 {cuts[998]:6.1f}  worst {max(self.gaps):6.1f} ms"
        print(f"{what:34}{figures}  over 50 ms: {sum(gap > 50 for gap in self.gaps)}")
        self.begin()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    trains = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    app = QApplication([])
    theme.apply(app, "light")
    language.use("en")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "desk"
        store = open_store(folder)
        today = date.fromisoformat(store.today)
        sample.fill(store, (today - timedelta(days=60)).isoformat(), today.isoformat(), 60, 1)
        desk = Desk(store, Settings(Path(place) / "config"), "en")
        window = Window(desk)
        window.resize(1366, 768)
        window.show()
        window.choose("trains")
        window.begin()
        railway = Railway(desk, window)
        window.status.follow(railway)
        railway.start()
        sender.START = int(time.time()) - 86_400

        def run(seconds: float, until: object = None) -> None:
            end = time.monotonic() + seconds
            while time.monotonic() < end and not (callable(until) and until()):
                app.processEvents()
                time.sleep(0.0005)

        run(8)  # the tab is there, pyqtgraph imported, the history learnt
        frames = Frames()
        run(10)
        frames.told("nothing comes")
        before = store.db.execute("SELECT count(*) FROM message").fetchone()[0]
        for number in range(0, count, A_FILE):
            told = [sender.whole(at % trains, 1 + at // trains) for at in range(number, number + A_FILE)]
            half = folder / "inbox" / f"{number}.part"
            half.write_text(json.dumps(told), encoding="utf-8")
            half.rename(half.with_suffix(".json"))
        frames.begin()
        begun = time.monotonic()
        taken = 0

        def all_there() -> bool:
            nonlocal taken
            taken = store.db.execute("SELECT max(id) FROM message").fetchone()[0] - before
            return taken >= count

        last_look = 0.0

        def done() -> bool:
            nonlocal last_look
            if time.monotonic() - last_look < 1:
                return False
            last_look = time.monotonic()
            return all_there()

        run(300, done)
        took = time.monotonic() - begun - 5
        frames.told(f"{taken} messages in {took:.0f} s")
        run(5)
        frames.told("after it")
        desk.close()
        window.close()


if __name__ == "__main__":
    main()
