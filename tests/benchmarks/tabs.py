"""`python tests/benchmarks/tabs.py DESK`: each tab opened in the real window, and what takes long in it: how long the window stands.

The window stands for an event by so much of its thread's processor time, as in frames.py; beside it the longest event by the
clock, which others on the machine use up too. Modules are loaded ahead, as they are some seconds after the start.
"""

import gc
import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desks import LAST, to_write
from figure import Figure, ms, run
from frames import MOST_MS, Timed
from PySide6.QtGui import QGuiApplication

from horgosdesk.store.desk import open_store
from horgosdesk.ui import language, theme
from horgosdesk.ui.ahead import load
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.garbage import Garbage
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.window import Window

WAIT_S = 20
NOON = datetime.fromisoformat(f"{LAST}T12:00+08:00").astimezone(UTC)
CONTENT: dict[str, Callable[[Any], bool]] = {
    "cargo": lambda tab: tab.model.rowCount() > 0,
    "meters": lambda tab: tab.model.month != "",
    "clearance": lambda tab: tab.model.rowCount() > 0,
    "trains": lambda tab: tab.model.rowCount() > 0,
    "trends": lambda tab: tab.opening.cards[0].trend is not None,
    "returns": lambda tab: tab.page.answer is not None,
}
PASTED, LONG = 200, 250
"""Rows of a paste, and of one that is undone on a thread."""


def measure(desk: Path) -> Iterator[Figure]:
    """One tab after the other, then the study of release times, then what else takes long."""
    with to_write(desk) as written, TemporaryDirectory() as place:
        yield from _measure(written, Path(place), copied=written != desk)
    os._exit(0)  # what is still read on threads is nobody's


def _measure(desk: Path, place: Path, *, copied: bool) -> Iterator[Figure]:
    app = Timed(False)
    garbage = Garbage(app)  # as in the program, where Python does not collect in the middle of something
    theme.apply(app, "light")
    language.use("en")
    # on the last day of the sample, when there are trains on their way and months not closed
    store = open_store(desk, clock=lambda: NOON)
    window = app.call(lambda: Window(Desk(store, Settings(place), "en")), "Window")
    window.resize(1366, 740)
    window.show()
    app.rest(300)
    load(window.places, lambda _done: None)  # type: ignore[arg-type]
    app.rest(1000)
    for name, there in CONTENT.items():
        yield from _opened(
            app, f"tab {name}", partial(window.go_to, name), lambda name=name, there=there: there(window.tab(name))
        )
    window.go_to("clearance")
    tab: Any = window.tab("clearance")
    app.rest(300)
    yield from _opened(app, "study of release times", tab.turn, lambda: tab._study.answer is not None)
    yield from _returns(app, window, place)
    yield from _trends(app, window)
    if copied:  # a desk that is too large for that stays as it is
        yield from _cargo(app, window)
    yield from _whole(app, window)
    yield Figure("collecting all cycles, once all of that was shown", ms(gc.collect), most=MOST_MS)
    garbage.stop()


def _returns(app: Timed, window: Window, place: Path) -> Iterator[Figure]:
    """Another month, and a return as PDF."""
    window.go_to("returns")
    tab: Any = window.tab("returns")
    app.rest(500)
    if tab.list.rowCount() < 3:
        return
    yield _act(app, "another month of returns", partial(tab.list.setCurrentCell, 1, 0))
    file = place / "return.pdf"
    tab.page._to_write = lambda *_asked: file
    yield _act(app, "a return saved as PDF", tab.page.save_pdf)
    assert file.exists()


def _trends(app: Timed, window: Window) -> Iterator[Figure]:
    """Its inner pages, each for the first time."""
    window.go_to("trends")
    tab: Any = window.tab("trends")
    app.rest(500)
    yield _act(app, "trends: the explorer", tab.show_explorer)
    for name in tab._pages:
        yield _act(app, f"trends: {name}", partial(tab.show_page, name), lambda name=name: not tab._made[name].busy)


def _cargo(app: Timed, window: Window) -> Iterator[Figure]:
    """Rows pasted, one step of many undone, and cells emptied, with what is usual learnt as some seconds after the start."""
    window.go_to("cargo")
    window.desk.learn()
    app.rest(2500)
    tab: Any = window.tab("cargo")
    tab.scope.setCurrentIndex(0)
    tab.go_to_day(LAST)
    app.rest(500)

    def paste(count: int) -> None:
        tab.grid.go_to(tab.model.blank_row, tab.model.column_of("gross_kg"))
        QGuiApplication.clipboard().setText("\n".join(f"{60000 + n}\t{59000 + n}" for n in range(count)))

    app.call(partial(paste, PASTED), "on the clipboard")
    if tab.model.rowCount() > 1:  # else nothing is carried over, and all are drafts
        yield _act(app, f"{PASTED} rows pasted", tab.paste)
        yield _act(app, f"{PASTED} pasted rows undone", tab.undo)
        app.call(partial(paste, LONG), "on the clipboard")
        yield _act(app, f"{LONG} rows pasted", tab.paste)
        yield _act(app, f"{LONG} pasted rows undone", tab.undo)
        app.rest(1000)
    tab.grid.selectAll()
    yield _act(app, "a day's cells emptied by one key", tab.grid._clear_cells)
    for entry in tab.model.entries():
        app.call(partial(tab.model.drop, entry.uid), "drop")


def _whole(app: Timed, window: Window) -> Iterator[Figure]:
    """The whole window in another language and in other colours."""
    for name in CONTENT:
        window.go_to(name)
        app.rest(300)
        yield _act(app, f"Chinese, with {name} shown", partial(window.choose_language, "zh_CN"))
        yield _act(app, f"dark, with {name} shown", partial(window.choose_theme, "dark"))
        app.call(partial(window.choose_language, "en"), "English")
        app.call(partial(window.choose_theme, "light"), "light")
        app.rest(500)


def _opened(app: Timed, told: str, work: Callable[[], object], there: Callable[[], bool]) -> Iterator[Figure]:
    app.forget()
    begun = time.perf_counter()
    app.call(work, told)
    while not there() and time.perf_counter() - begun < WAIT_S:
        app.rest(2)
    if there():  # a desk of few records may have none
        yield Figure(f"{told}: first content", (time.perf_counter() - begun) * 1000)
    app.rest(1500)  # until its other parts are drawn
    yield _longest(app, told)


def _act(app: Timed, told: str, work: Callable[[], object], over: Callable[[], bool] = lambda: True) -> Figure:
    """What a key or a click does, with all that follows from it. over: whether what it asked for is there and drawn."""
    app.forget()
    app.call(work, told)
    app.rest(1500)
    until = time.monotonic() + WAIT_S
    while not over() and time.monotonic() < until:
        app.rest(50)
    return _longest(app, told)


def _longest(app: Timed, told: str) -> Figure:
    what = f"{told}: the longest that the window stands"
    return Figure(what, max(app.found)[0], beside="the same by the clock", peer=max(app.waited), most=MOST_MS)


if __name__ == "__main__":
    run(measure)
