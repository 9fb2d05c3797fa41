"""`python tests/benchmarks/seen.py DESK`: what the program holds in memory once all its tabs were seen.

Prints one line of JSON: pss_mb: its share of the memory (Linux; elsewhere the most it ever held), rss_mb, modules: what is loaded,
study_mb: pss_mb once the study of release times of a year is open besides.
`python tests/benchmarks/seen.py - FILE`: the same of a bare window that has imported the modules that a file lists.
"""

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

from desks import LAST
from started import Watcher

LEAST_S, MOST_S = 2.0, 120.0
"""So long each tab is looked at, and so long it is waited for what it reads on threads."""


def held() -> dict[str, float]:
    """The process's memory in megabytes."""
    said = Path("/proc/self/smaps_rollup")
    if not said.exists():
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        return {"pss_mb": most, "rss_mb": most}
    found = {line.split(":")[0]: line.split() for line in said.read_text().splitlines() if ":" in line}
    return {"pss_mb": int(found["Pss"][1]) / 1024, "rss_mb": int(found["Rss"][1]) / 1024}


def watch(app: Any) -> None:
    """Have the window show all its tabs, one after the other, and then say what it holds."""
    from PySide6.QtCore import QTimer

    begin = app.Window.begin

    def seen_begin(window: Any) -> None:
        first = window.current is None
        begin(window)
        if first and window.current is not None:
            names = [place.name for place in window.places]
            said: dict[str, Any] = {}
            window.looked = time.monotonic()
            clock = QTimer(window, interval=100)

            def look() -> None:
                from horgosdesk.ui import tasks

                since = time.monotonic() - window.looked
                if since < LEAST_S or (tasks._alive and since < MOST_S):
                    return
                if names:
                    window.go_to(names.pop(0))
                    window.looked = time.monotonic()
                    return
                if not said:
                    said.update(held() | {"modules": sorted(sys.modules)})
                    window.go_to("clearance")
                    tab = window.tab("clearance")
                    tab.turn()
                    # a year of the sample: the last twelve months by the computer's clock may have nothing
                    tab._study.choose("period", LAST[:4])
                    window.looked = time.monotonic()
                    return
                clock.stop()
                print(json.dumps(said | {"study_mb": held()["pss_mb"]}), flush=True)
                window.close()

            clock.timeout.connect(look)
            clock.start()

    app.Window.begin = seen_begin


def bare(modules: list[str]) -> None:
    """A bare window with the same imports."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.show()
    for name in modules:
        if name != "__main__" and name not in sys.modules:
            try:
                importlib.import_module(name)
            except ImportError:
                continue  # made by another module, under a name that is not of a file
    app.processEvents()
    print(json.dumps(held()), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "-":
        bare(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))
    else:
        sys.meta_path.insert(0, Watcher(watch))  # type: ignore[arg-type]
        from horgosdesk.cli import main

        main(["--data", sys.argv[1], "gui", "--tab", "cargo"])
