"""`python tests/benchmarks/entry.py DESK`: a key in the entry row until it is painted, beside the same key in a bare editor."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from desks import to_write
from figure import Figure, run
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from horgosdesk.resources import codebook
from horgosdesk.store.desk import open_store
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.tabs.cargo import CargoTab

CELLS = (
    ("hs_code", "100119"),
    ("trader", "shili"),
    ("wagon_no", "52738168"),
    ("gross_kg", "64200"),
    ("remark", "remark"),
)
"""What is typed into which cell: a code with its look-up, a name that completes, a checked number, a weight, free text."""
ROUNDS = 25


Taken = tuple[float, float]
"""Seconds of the window's thread at work, and by the clock: on a busy machine the latter are of what else runs."""


def keys(app: QApplication, text: str) -> list[Taken]:
    """What each key took from its press until all that it changed is painted; the first one opens the editor."""
    app.processEvents()
    taken = []
    for character in text:
        begun, worked = time.perf_counter(), time.thread_time()
        QTest.keyClick(app.focusWidget(), character)
        app.processEvents()
        taken.append((time.thread_time() - worked, time.perf_counter() - begun))
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Escape)
    app.processEvents()
    return taken


def show(widget: QWidget) -> None:
    """In a window that keys reach."""
    widget.resize(1366, 700)
    widget.show()
    QTest.qWaitForWindowActive(widget)


def measure(desk: Path) -> Iterator[Figure]:
    """Keys in the entry row, the same keys in turn in a table without checks, look-up or store."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    bare = QTableWidget(30, len(CELLS))
    for column in range(len(CELLS)):
        bare.setItem(20, column, QTableWidgetItem(""))
    show(bare)
    helped = QLineEdit()
    helped.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9]*"), helped))
    helped.setCompleter(QCompleter([code.code for code in codebook().hs], helped))
    show(helped)
    ours: dict[str, list[list[Taken]]] = {}
    peer: list[list[Taken]] = []
    other: list[list[Taken]] = []
    with to_write(desk) as folder, TemporaryDirectory() as settings:
        opened = Desk(open_store(folder), Settings(Path(settings)), "en")
        tab = CargoTab(opened)
        show(tab)
        opened.learn()
        while "trader" not in tab.grid.lookup._tables:
            app.processEvents()
        for _ in range(ROUNDS):
            for column, (name, text) in enumerate(CELLS):
                tab.activateWindow()
                tab.grid.setFocus()
                tab.grid.go_to(tab.model.blank_row, tab.model.column_of(name))
                ours.setdefault(name, []).append(keys(app, text))
                bare.activateWindow()
                bare.setFocus()
                bare.setCurrentCell(20, column)
                peer.append(keys(app, text))
                helped.activateWindow()
                helped.clear()
                helped.setFocus()
                other.append(keys(app, text))
                helped.completer().popup().hide()
        opened.close()
    bare_ms = at([taken for row in peer for taken in row[1:]], 50)
    for name, rows in ours.items():
        taken = at([one for row in rows for one in row[1:]], 50)
        yield Figure(f"a key in {name}, painted, p50", taken, beside="the same keys in a bare editor", peer=bare_ms)
    every = [taken for rows in ours.values() for row in rows for taken in row]
    yield Figure(
        "a key in the entry row, painted, p50",
        at([taken for rows in ours.values() for row in rows for taken in row[1:]], 50),
        beside="the same keys in a bare editor",
        peer=bare_ms,
        most_times=2.5,
        grows=("10k", 1.2),
    )
    yield Figure(
        "a key in the entry row, painted, p50, and a completer",
        at([taken for rows in ours.values() for row in rows for taken in row[1:]], 50),
        beside="a bare line with validator and completer",
        peer=at([taken for row in other for taken in row[1:]], 50),
    )
    yield Figure("a key in the entry row, painted, p99, the first included", at(every, 99), most=16)
    yield Figure(
        "a key in the entry row by the clock, p99",
        at(every, 99, 1),
        beside="the same keys in a bare editor",
        peer=at([taken for row in peer for taken in row], 99, 1),
    )


def at(taken: list[Taken], percent: int, which: int = 0) -> float:
    """A percentile in milliseconds, of work (0) or by the clock (1)."""
    return sorted(one[which] for one in taken)[len(taken) * percent // 100] * 1000


if __name__ == "__main__":
    run(measure)
