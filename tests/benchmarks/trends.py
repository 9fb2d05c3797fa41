"""`python tests/benchmarks/trends.py DESK`: the Trends tab shown for the first time, and drawn anew after one more record.

matplotlib is the peer of drawing a million points, where a Python has it: `python -m venv V && V/bin/pip install matplotlib`,
then MATPLOTLIB=V/bin/python. Both draw 1100 by 600 dots into memory, without a screen.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from figure import Figure, ms, run

POINTS = 1_000_000
IMPORT = "import time; t = time.perf_counter(); import pyqtgraph; print(time.perf_counter() - t)"
SHOWN = """
import sys, time
from pathlib import Path
from tempfile import TemporaryDirectory
from PySide6.QtWidgets import QApplication
from horgosdesk.store.desk import open_store
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.window import Window

app = QApplication([])
theme.apply(app, "light")
place = TemporaryDirectory()
window = Window(Desk(open_store(Path(sys.argv[1])), Settings(Path(place.name)), "en"))
window.resize(1366, 740)
window.show()

def until(there):
    while not there():
        app.processEvents()
        time.sleep(0.001)
    app.processEvents()

app.processEvents()
if sys.argv[2] == "ahead":
    from horgosdesk.ui.ahead import load
    load(window.places, lambda done: None)
begun = time.perf_counter()
window.go_to("trends")
cards = window.tab("trends").opening.cards
until(lambda: cards[0].trend is not None)
first = time.perf_counter() - begun
until(lambda: all(card.trend is not None for card in cards))
print(first, time.perf_counter() - begun)
sys.stdout.flush()
import os
os._exit(0)
"""
PEER = f"""
import time
import matplotlib
matplotlib.use("agg")
import numpy as np
from matplotlib import pyplot
ys = np.random.default_rng(1).normal(size={POINTS}).cumsum()
figure, axes = pyplot.subplots(figsize=(11, 6), dpi=100)
[line] = axes.plot(np.arange({POINTS}), ys)
figure.canvas.draw()
taken = []
for n in range(7):
    ys[n] += 1
    begun = time.perf_counter()
    line.set_ydata(ys)
    figure.canvas.draw()
    taken.append(time.perf_counter() - begun)
print(sorted(taken)[3])
"""


def measure(desk: Path) -> Iterator[Figure]:
    """First show in processes of their own; then drawing in this one."""
    alone = min(_seconds(sys.executable, IMPORT)[0] for _ in range(3))
    for how, told in (("cold", "trends shown for the first time"), ("ahead", "the same, some seconds after the start")):
        runs = [_seconds(sys.executable, SHOWN, str(desk), how) for _ in range(3)]
        for place, words in enumerate((told, f"{told}: all four charts")):
            yield Figure(
                words,
                min(one[place] for one in runs) * 1000,
                beside="import pyqtgraph",
                peer=alone * 1000,
                most_times=1.6 if not place else None,
                grows=("10k", 1.2) if not place else None,
            )
    yield from _drawn(desk)


def _seconds(python: str, program: str, *words: str) -> list[float]:
    """What a program of its own prints."""
    found = subprocess.run([python, "-c", program, *words], capture_output=True, text=True, check=True)
    return [float(word) for word in found.stdout.split()]


def _drawn(desk: Path) -> Iterator[Figure]:
    import numpy as np
    from PySide6.QtWidgets import QApplication

    from horgosdesk.store import trends
    from horgosdesk.store.desk import open_store
    from horgosdesk.ui import theme
    from horgosdesk.ui.canvas import Canvas, Curve
    from horgosdesk.ui.chart import Chart
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.look import Look
    from horgosdesk.ui.settings import Settings
    from horgosdesk.ui.tabs.trends import words

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    heights = np.random.default_rng(1).normal(size=POINTS).cumsum()
    canvas = Canvas()
    canvas.resize(1100, 600)
    canvas.show()
    look = Look(theme.tokens().accent)

    def replot() -> None:
        heights[-1] += 1
        canvas.show_span(POINTS, [], [Curve(heights, look)])
        canvas.fit(top, [], [], foot)
        canvas.repaint()

    foot, top = float(heights.min()) - 99, float(heights.max()) + 99
    canvas.show_span(POINTS, [], [Curve(heights, look)])
    canvas.show_window(*canvas.full)
    app.processEvents()
    peer = os.environ.get("MATPLOTLIB")
    yield Figure(
        "replot after one new record: 1 million points",
        ms(replot, 15),
        beside="matplotlib" if peer else "",
        peer=_seconds(peer, PEER)[0] * 1000 if peer else None,
        most_times=1 / 8 if peer else None,
        most=16,
    )
    canvas.close()
    store = open_store(desk)
    window = Desk(store, Settings(desk / "config"), "en")
    chart = Chart(window)
    chart.resize(1100, 600)
    chart.show()
    newest = trends.known_days(store, trends.Choice())
    year = newest[1][:4] if newest else "2025"
    for told, asked in (
        ("months by direction", trends.Choice(period=year)),
        ("a year of days by seven parts", trends.Choice(period=year, by="day", cut="category")),
    ):
        choice = trends.fitting(asked)
        plot = words.plot_of(window, choice, trends.trend(store, choice), "")

        def again(plot: object = plot) -> None:
            chart.show_plot(plot)  # type: ignore[arg-type]
            chart.repaint()

        again()
        app.processEvents()
        yield Figure(f"replot after one new record: {told}", ms(again, 9), most=50)
    chart.close()
    window.close()


if __name__ == "__main__":
    run(measure)
