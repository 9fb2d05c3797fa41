"""`python tests/benchmarks/started.py DESK`: the program itself, `horgosdesk gui`, up to its day sheet and the first key in it.

Prints one line of JSON: painted_ms: from the start of the interpreter (START in the environment, by time.perf_counter, else from
now) to the day sheet painted with the keyboard in its waiting row; cpu_ms: what that took of processors; modules: what is loaded
by then; key_ms: from there to a key's letter painted, pressed at once; stall_ms: the longest time that no event was heard in the
second after. Nothing is entered: the key is taken back.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

BEGUN = float(os.environ.get("START") or time.perf_counter())
WATCHED_S = 1.0


class Watcher:
    """Has somebody see the module of the window's program as soon as it is loaded, which the program does in its own time."""

    def __init__(self, watch: Callable[[Any], None]) -> None:
        self._watch = watch

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name != "horgosdesk.ui.app":
            return None
        spec = PathFinder.find_spec(name, path, target)
        assert spec is not None and spec.loader is not None
        load = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            load(module)
            self._watch(module)

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def watch(app: Any) -> None:
    """Follow the window from its first tab on."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    said: dict[str, Any] = {}

    class Eye(QObject):
        """Sees the sheet's first paint, then that of the letter, then how long events have to wait."""

        def __init__(self) -> None:
            super().__init__()
            self.window: Any = None
            self.editor: Any = None
            self.pressed = self.ticked = self.stall = 0.0
            self.seen = 0

        def eventFilter(self, watched: Any, event: Any) -> bool:
            if event.type() == QEvent.Type.Paint:
                if watched is self.window.current.grid.viewport() and self.seen == 0:
                    self.seen = 1
                    self.ask()
                elif self.seen == 2 and watched is self.editor:
                    self.seen = 3
                    self.ask()
            return False

        def ask(self) -> None:
            """Before any other event, but after the painting that is under way."""
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), 1000)

        def event(self, event: Any) -> bool:
            if event.type() == QEvent.Type.User:
                self.note_sheet() if self.seen == 1 else self.note_key()
                return True
            if event.type() == QEvent.Type.User + 1:
                # of the editor alone: an eye on the application would have PySide make the class of all that it sees
                self.editor = QApplication.focusWidget()
                self.editor.installEventFilter(self)
                return True
            return super().event(event)

        def note_sheet(self) -> None:
            said["painted_ms"] = (time.perf_counter() - BEGUN) * 1000
            said["cpu_ms"] = time.process_time() * 1000
            said["modules"] = sorted(sys.modules)
            grid = self.window.current.grid
            said["ready"] = QApplication.focusWidget() is grid and grid.currentIndex().row() == grid.sheet.blank_row
            self.seen, self.pressed = 2, time.perf_counter()
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
            QCoreApplication.postEvent(grid, key)
            QCoreApplication.postEvent(self, QEvent(QEvent.Type(QEvent.Type.User + 1)))

        def note_key(self) -> None:
            self.editor.removeEventFilter(self)
            said["key_ms"] = (time.perf_counter() - self.pressed) * 1000
            said["typed"] = self.window.current.grid.is_typing
            self.ticked = time.perf_counter()
            self.clock = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
            self.clock.timeout.connect(self.tick)
            self.clock.start()
            QTimer.singleShot(round(WATCHED_S * 1000), self.end)

        def tick(self) -> None:
            now = time.perf_counter()
            self.stall, self.ticked = max(self.stall, now - self.ticked), now

        def end(self) -> None:
            self.clock.stop()
            said["stall_ms"] = self.stall * 1000
            escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(QApplication.focusWidget(), escape)
            print(json.dumps(said), flush=True)
            self.window.close()

    eye = Eye()
    begin = app.Window.begin

    def seen_begin(window: Any) -> None:
        first = window.current is None
        begin(window)
        if first and window.current is not None:
            eye.window = window
            window.current.grid.viewport().installEventFilter(eye)

    app.Window.begin = seen_begin


if __name__ == "__main__":
    sys.meta_path.insert(0, Watcher(watch))  # type: ignore[arg-type]
    from horgosdesk.cli import main

    main(["--data", sys.argv[1], "gui", "--tab", "cargo"])
