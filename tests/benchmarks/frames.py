"""`python tests/benchmarks/frames.py [--folder DESK] [--only NAME…] [--profile] [--twice]`: how long the window stands.

Does in the real window what people do, piece by piece, and says for each the events that took more than 50 ms of this thread's
processor time (not of the clock, which others on the machine use up too), the worst of them and the sum of all.
Timing costs some 0.03 ms for each event sent within another one, so that a change of theme, with twenty thousand of them, takes
half of what stands here. Without a folder a desk with a year of sample records is made. With --profile it says what the worst pieces were spent on.
"""

import argparse
import cProfile
import faulthandler
import os
import pstats
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from soak import Clerk

from horgosdesk import sample
from horgosdesk.store.desk import open_store
from horgosdesk.ui import language, tasks, theme
from horgosdesk.ui.ahead import load
from horgosdesk.ui.desk import WAIT_S, Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.window import Window

MOST_MS = 50


class Timed(QApplication):
    """Times each event by its outermost delivery."""

    def __init__(self, profiled: bool) -> None:
        super().__init__([])
        self.profiled = profiled
        self.found: list[tuple[float, str]] = []
        self.waited: list[float] = []
        """The same by the clock."""
        self.spent = cProfile.Profile(time.thread_time) if profiled else None
        self._deep = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._deep:
            return super().notify(receiver, event)
        self._deep = True
        told = f"{type(receiver).__name__} {receiver.objectName()} {event.type().name}"
        return self._timed(lambda: super(Timed, self).notify(receiver, event), told)

    def call(self, work: Callable[[], Any], told: str) -> Any:
        """What a script does at once counts as one event, as a key or a click would."""
        self._deep = True
        return self._timed(work, told)

    def _timed(self, work: Callable[[], Any], told: str) -> Any:
        began, begun = time.thread_time(), time.perf_counter()
        try:
            return work()
        finally:
            self.found.append(((time.thread_time() - began) * 1000, told))
            self.waited.append((time.perf_counter() - begun) * 1000)
            self._deep = False

    def forget(self) -> None:
        """Begin anew."""
        self.found.clear()
        self.waited.clear()

    def rest(self, ms: float) -> None:
        """Let so much time pass for events and timers, and for what works on threads."""
        until = time.monotonic() + ms / 1000
        while True:
            self.processEvents()
            left = until - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(0.005, left))


class Pieces(Clerk):
    """What is measured, each a generator that yields the milliseconds to wait."""

    def open_cargo(self) -> Iterator[int]:
        self.tab("cargo")
        yield 300

    def open_clearance(self) -> Iterator[int]:
        self.tab("clearance")
        yield 300

    def open_trains(self) -> Iterator[int]:
        self.tab("trains")
        yield 500

    def open_trends(self) -> Iterator[int]:
        self.tab("trends")
        yield 800

    def open_returns(self) -> Iterator[int]:
        tab = self.tab("returns")
        tab.page._to_write = lambda _page, _title, file, _kinds: self.out / file.name
        yield 800

    def switch_tabs(self) -> Iterator[int]:
        for place in self.window.places:
            self.tab(place.name)
            yield 150

    def paste200(self) -> Iterator[int]:
        from PySide6.QtGui import QGuiApplication

        tab = self.tab("cargo")
        tab.grid.setFocus()
        tab.scope.setCurrentIndex(0)
        tab.go_to_day(self.desk.store.today)
        yield 50
        tab.grid.go_to(tab.model.blank_row, tab.model.column_of("gross_kg"))
        QGuiApplication.clipboard().setText("\n".join(f"{60000 + n}\t{59000 + n}" for n in range(200)))
        yield 50
        tab.paste()
        yield 100
        self.desk.undo.undo()
        yield 100

    def palette(self) -> Iterator[int]:
        self.window.show_palette()
        yield 50
        yield from self.type("trends")
        self.window.palette_.close()
        yield 30

    def keys_page(self) -> Iterator[int]:
        self.window.show_keys()
        yield 50
        yield from self.close_dialogs()

    def history(self) -> Iterator[int]:
        from horgosdesk.ui.history import History

        tab = self.tab("cargo")
        tab.grid.go_to(0, 1)
        history = History(self.desk, tab.model.record(0).uid, tab)
        yield 0
        history.show()
        yield 50
        history.close()
        yield 30

    def outlook(self) -> Iterator[int]:
        tab = self.tab("trends")
        tab.show_explorer()
        yield 300
        for name in tab._pages:
            tab.show_page(name)
            yield 1500
        tab.show_opening()
        yield 300

    def close_dialogs(self) -> Iterator[int]:
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        yield 50

    def backups(self) -> Iterator[int]:
        self.window.show_backups()
        yield 500
        yield from self.close_dialogs()

    def accounts(self) -> Iterator[int]:
        self.window.show_accounts()
        yield 300
        yield from self.close_dialogs()

    def verify(self) -> Iterator[int]:
        self.window.verify()
        yield 1500
        yield from self.close_dialogs()

    def encryption(self) -> Iterator[int]:
        from horgosdesk.ui.encryption import Encryption

        dialog = Encryption(self.desk, self.window)
        yield 0
        dialog.show()
        yield 300
        yield from self.close_dialogs()

    def unlock(self) -> Iterator[int]:
        from horgosdesk.core.errors import Locked
        from horgosdesk.ui.unlock import Unlock

        dialog = Unlock(self.folder, Locked("locked", "It is locked."), self.window)
        yield 0
        dialog.show()
        yield 200
        yield from self.close_dialogs()

    def speak_chinese(self) -> Iterator[int]:
        self.window.choose_language("zh_CN")
        yield 1000

    def speak_english(self) -> Iterator[int]:
        self.window.choose_language("en")
        yield 1000

    def go_dark(self) -> Iterator[int]:
        self.window.choose_theme("dark")
        yield 1000

    def go_light(self) -> Iterator[int]:
        self.window.choose_theme("light")
        yield 1000


PIECES = (
    *(
        "begin",
        "settle",
        "open_cargo",
        "enter",
        "edit",
        "open_clearance",
        "stamp",
        "open_trains",
        "trains",
        "open_trends",
    ),
    *("outlook", "open_returns", "switch_tabs", "study", "paste200", "days", "returns", "palette", "keys_page"),
    *("history", "backups", "accounts", "verify", "encryption", "unlock"),
    *("speak_chinese", "switch_tabs", "go_dark", "switch_tabs", "speak_english", "go_light", "switch_tabs"),
)


def main() -> None:
    take = argparse.ArgumentParser()
    take.add_argument("--folder", type=Path)
    take.add_argument("--only", nargs="*", default=())
    take.add_argument("--skip", nargs="*", default=())
    take.add_argument("--profile", action="store_true")
    asked = take.parse_args()
    faulthandler.dump_traceback_later(300, exit=True)
    app = Timed(asked.profile)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    language.use("en")
    with tempfile.TemporaryDirectory() as place:
        folder = asked.folder or Path(place) / "desk"
        if asked.folder is None:
            made = open_store(folder)
            today = date.fromisoformat(made.today)
            sample.fill(made, (today - timedelta(days=365)).isoformat(), today.isoformat(), 20, 1)
            made.close()
        store = open_store(folder)
        store.wait(WAIT_S)
        desk = Desk(store, Settings(Path(place) / "config"), "en")
        window = app.call(lambda: Window(desk), "Window")
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        app.rest(100)
        clerk = Pieces(window, desk, folder, None, Path(place) / "out")  # type: ignore[arg-type]
        clerk.begin = lambda: iter([window.begin(), 300][1:])  # type: ignore[attr-defined]
        clerk.settle = lambda: iter([desk.run(partial(load, window.places), lambda _none: None) and 4000])  # type: ignore[attr-defined]
        print(f"{'':15} {'worst':>6} {'sum':>6}  events over {MOST_MS} ms")
        for name in [one for one in PIECES if not asked.skip or one not in asked.skip]:
            app.forget()
            now = getattr(clerk, name)
            steps: Iterator[int] | None = None
            profile = (
                cProfile.Profile(time.thread_time) if asked.profile and (not asked.only or name in asked.only) else None
            )
            if profile:
                profile.enable()
            at = 0
            while True:
                if steps is None:
                    steps = iter(now())
                wait = app.call(partial(next, steps, None), f"step {at}")
                at += 1
                if wait is None:
                    break
                app.rest(wait + 20)
            if profile:
                profile.disable()
            over = sorted((one for one in app.found if one[0] > MOST_MS), reverse=True)
            worst = max(app.found)[0]
            print(
                f"{name:15} {worst:6.0f} {sum(ms for ms, _ in app.found):6.0f}  "
                + "; ".join(f"{ms:.0f} {told}" for ms, told in over[:6]),
                flush=True,
            )
            if profile and (name in asked.only or worst > MOST_MS):
                pstats.Stats(profile).sort_stats("cumulative").print_stats("horgosdesk|method", 45)
        desk.close()
        tasks.cancel_all()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QWidget):
                widget.deleteLater()
        app.processEvents()


if __name__ == "__main__":
    main()
