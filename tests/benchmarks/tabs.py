"""`python tests/benchmarks/tabs.py DESK`: each tab opened in the real window: when its first content is there, and how long the window stands.

The window stands for an event by so much of its thread's processor time, as in frames.py. Modules are loaded ahead, as they
are some seconds after the start. The desk is read only.
"""

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desks import LAST
from figure import Figure, run
from frames import MOST_MS, Timed

from horgosdesk.store.desk import open_store
from horgosdesk.ui import theme
from horgosdesk.ui.ahead import load
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.window import Window

WAIT_S = 20
NOON = datetime.fromisoformat(f"{LAST}T12:00+08:00").astimezone(UTC)
CONTENT: dict[str, Callable[[Any], bool]] = {
    "cargo": lambda tab: tab.model.rowCount() > 0,
    "clearance": lambda tab: tab.model.rowCount() > 0,
    "trains": lambda tab: tab.model.rowCount() > 0,
    "trends": lambda tab: tab.opening.cards[0].trend is not None,
    "returns": lambda tab: tab.page.answer is not None,
}


def measure(desk: Path) -> Iterator[Figure]:
    """One tab after the other, then the study of release times."""
    app = Timed(False)
    theme.apply(app, "light")
    with TemporaryDirectory() as place:
        # on the last day of the sample, when there are trains on their way and months not closed
        store = open_store(desk, clock=lambda: NOON)
        window = app.call(lambda: Window(Desk(store, Settings(Path(place)), "en")), "Window")
        window.resize(1366, 740)
        window.show()
        app.rest(300)
        load(window.places, lambda _done: None)  # type: ignore[arg-type]
        for name, there in CONTENT.items():
            yield from _opened(
                app, f"tab {name}", partial(window.go_to, name), lambda name=name, there=there: there(window.tab(name))
            )
        window.go_to("clearance")
        tab: Any = window.tab("clearance")
        app.rest(300)
        yield from _opened(app, "study of release times", tab.turn, lambda: tab._study.answer is not None)
    os._exit(0)  # what is still read on threads is nobody's


def _opened(app: Timed, told: str, work: Callable[[], object], there: Callable[[], bool]) -> Iterator[Figure]:
    app.found.clear()
    begun = time.perf_counter()
    app.call(work, told)
    while not there() and time.perf_counter() - begun < WAIT_S:
        app.rest(2)
    if there():  # a desk of few records may have none
        yield Figure(f"{told}: first content", (time.perf_counter() - begun) * 1000)
    app.rest(1500)  # until its other parts are drawn
    yield Figure(f"{told}: the longest that the window stands", max(app.found)[0], most=MOST_MS)


if __name__ == "__main__":
    run(measure)
