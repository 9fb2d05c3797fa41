"""`python tests/benchmarks/entry.py DESK`: a key in the entry row until it is painted, beside the same key in a bare editor."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from figure import Figure, run
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from horgosdesk.store.desk import open_store

CELLS = (
    ("hs_code", "100119"),
    ("trader", "shili"),
    ("wagon_no", "52738168"),
    ("gross_kg", "64200"),
    ("remark", "remark"),
)
"""What is typed into which cell: a code with its look-up, a name that completes, a checked number, a weight, free text."""
ROUNDS = 12


def keys(app: QApplication, focus: Callable[[], QWidget], text: str) -> list[float]:
    """The seconds of each key from its press until all that it changed is painted."""
    taken = []
    for character in text:
        begun = time.perf_counter()
        QTest.keyClick(focus(), character)
        app.processEvents()
        taken.append(time.perf_counter() - begun)
    return taken


def bare(app: QApplication) -> float:
    """Median seconds of a key in an editor of a table without checks, look-up or store."""
    table = QTableWidget(30, 12)
    table.resize(1366, 700)
    table.show()
    QTest.qWaitForWindowActive(table)
    taken: list[float] = []
    for _ in range(ROUNDS):
        for column, (_name, text) in enumerate(CELLS):
            table.setCurrentCell(20, column)
            table.editItem(table.item(20, column) or _item(table, 20, column))
            taken += keys(app, app.focusWidget, text)[1:]
            QTest.keyClick(app.focusWidget(), Qt.Key.Key_Escape)
    table.close()
    return sorted(taken)[len(taken) // 2]


def _item(table: QTableWidget, row: int, column: int):  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QTableWidgetItem

    table.setItem(row, column, QTableWidgetItem(""))
    return table.item(row, column)


def measure(desk: Path) -> Iterator[Figure]:
    from horgosdesk.ui import theme
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.settings import Settings
    from horgosdesk.ui.tabs.cargo import CargoTab

    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    peer = bare(app)
    with TemporaryDirectory() as folder:
        store = open_store(desk)
        opened = Desk(store, Settings(Path(folder)), "en")
        opened.learn()
        end = time.time() + 30
        while opened._habits is None and time.time() < end:
            app.processEvents()
        tab = CargoTab(opened)
        tab.resize(1366, 700)
        tab.show()
        QTest.qWaitForWindowActive(tab)
        tab.grid.setFocus()
        by: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for name, text in CELLS:
                tab.grid.go_to(tab.model.blank_row, tab.model.column_of(name))
                by.setdefault(name, []).extend(keys(app, app.focusWidget, text)[1:])
                QTest.keyClick(app.focusWidget(), Qt.Key.Key_Escape)
                app.processEvents()
        for name, t in by.items():
            t.sort()
            print(name, t[len(t) // 2] * 1000, t[-1] * 1000)
        opened.close()
    taken = sorted(one for some in by.values() for one in some)
    yield Figure(
        "a key in the entry row until it is painted, p50",
        taken[len(taken) // 2] * 1000,
        beside="the same key in a bare editor",
        peer=peer * 1000,
        most_times=2.5,
    )
    yield Figure("a key in the entry row until it is painted, p99", taken[len(taken) * 99 // 100] * 1000, most=16)


if __name__ == "__main__":
    run(measure)
