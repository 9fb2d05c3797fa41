"""`python tests/benchmarks/grid.py DESK`: jumping, sorting, filtering and finding in the grid, beside the same SQL by hand."""

import itertools
import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from figure import Figure, ms, run
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from horgosdesk.store import listing, sheet
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.located import Located
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.tabs.cargo.grid import Grid
from horgosdesk.ui.tabs.cargo.model import EDITABLE, LEFT, Look, SheetModel

JUMPS = 60
INDEXED = ("wagon_no", "declaration_no", "direction", "day")
SCANNED = ("gross_g", "trader", "remark")


class Constants(SheetModel):
    """A sheet of as many rows that says the same in each cell and asks nothing."""

    rows = 0

    def rowCount(self, parent: Any = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.rows

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return "constant"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None

    def look(self, row: int, column: int) -> Look:
        return Look("constant", LEFT, None, False, False)

    def flags(self, index: Any) -> Qt.ItemFlag:
        return EDITABLE

    def record(self, row: int) -> None:
        return None

    def entry(self, row: int) -> None:
        return None


def jumps(app: QApplication, grid: Grid, rows: list[int]) -> float:
    """Median milliseconds from a jump to a row until it is painted."""
    taken = []
    for row in rows:
        begun = time.perf_counter()
        grid.go_to(row, 2)
        app.processEvents()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


def first_page(store: Store, view: View) -> float:
    """Milliseconds until the first records of a view are known, as the window finds them: at once, or on a thread."""
    begun = time.perf_counter()
    found = listing.within(store, listing.QUICK_S, lambda: listing.first(store, view))
    if found is None:
        found = next(one for one in listing.stream(store, view) if len(one.ids) or one.share == 1)
    sheet.page(store, list(found.ids[:64]))
    return (time.perf_counter() - begun) * 1000


def measure(desk: Path) -> Iterator[Figure]:
    """Jumps, first pages, finding."""
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    store = open_store(desk)
    everything = Located(store, View())
    if not everything:
        store.close()
        return
    with TemporaryDirectory() as folder:
        opened = Desk(store, Settings(Path(folder)), "en")
        yield from _jumping(app, opened)
        opened.close()
    store = open_store(desk, read_only=True)
    yield from _ordering(store)
    yield from _finding(store)
    store.close()


def _jumping(app: QApplication, desk: Desk) -> Iterator[Figure]:
    shown: dict[str, Grid] = {}
    for kind in (Constants, SheetModel):
        model = kind(desk)
        model.view = View()
        model.load()
        end = time.monotonic() + 60
        while model.is_finding and time.monotonic() < end:
            app.processEvents()
        model.rows = len(model._keys)
        grid = Grid(model)
        grid.resize(1366, 600)
        grid.show()
        QTest.qWaitForWindowActive(grid)
        shown[kind.__name__] = grid
    rows = len(shown["SheetModel"].sheet._keys)
    chance = random.Random(1)
    there = [chance.randrange(rows) for _ in range(JUMPS)]
    peer = jumps(app, shown["Constants"], there)
    jumps(app, shown["SheetModel"], there)  # what the disk has to give at first is not the program's
    shown["SheetModel"].sheet._put_keys(Located(desk.store, View()))  # and what it fetched then is forgotten
    yield Figure(
        "a jump to any place of all days, painted",
        jumps(app, shown["SheetModel"], there),
        beside="the same over a model of constants",
        peer=peer,
        most_times=1.6,
        grows=("1m", 1.2),
    )
    for grid in shown.values():
        grid.close()


def _ordering(store: Store) -> Iterator[Figure]:
    for column, down in itertools.product((*INDEXED, *SCANNED), (False, True)):
        view = View(sort=((column, down),))
        by_hand = f"SELECT id FROM cargo WHERE status = 'final' ORDER BY {sheet.order_of(view)} LIMIT 64"
        first_page(store, view)
        yield Figure(
            f"first page sorted by {column}{' down' if down else ''}",
            first_page(store, view),
            beside="the same SQL by hand",
            peer=ms(lambda by_hand=by_hand: store.db.execute(by_hand).fetchall()),
            most=300 if column in INDEXED else 3000,
        )
    for name, view in (
        ("direction", View(filters=(Filter("direction", "is", ("import",)),))),
        ("a wagon", View(filters=(Filter("wagon_no", "is", (_some(store, "wagon_no"),)),))),
        ("part of a trader's name", View(filters=(Filter("trader", "contains", (_some(store, "trader")[2:6],)),))),
        ("a name that nobody has", View(filters=(Filter("trader", "contains", ("no such trader",)),))),
    ):
        yield Figure(f"first page filtered by {name}", first_page(store, view), most=3000 if "nobody" in name else 300)


def _some(store: Store, column: str) -> str:
    sql = f"SELECT {column} FROM cargo WHERE {column} <> '' AND id > (SELECT max(id) / 2 FROM cargo) LIMIT 1"
    return str(store.db.execute(sql).fetchone()[0])


def _finding(store: Store) -> Iterator[Figure]:
    def like(column: str, part: str) -> Callable[[], object]:
        return lambda: store.db.execute(f"SELECT count(*) FROM cargo WHERE {column} LIKE ?", [f"%{part}%"]).fetchall()

    for what, column, cut in (
        ("part of a trader's name", "trader", slice(1, 5)),
        ("six digits of a wagon number", "wagon_no", slice(1, 7)),
        ("a whole declaration number", "declaration_no", slice(None)),
        ("part of a remark", "remark", slice(0, 4)),
        ("two characters of the goods", "commodity", slice(0, 2)),
    ):
        part = _some(store, column)[cut]
        first_page(store, View(find=part))
        yield Figure(
            f"find {what}, all days",
            statistics.median(first_page(store, View(find=part)) for _ in range(5)),
            beside="LIKE on one column",
            peer=ms(like(column, part)),
            most=50,
        )
    for what, part in (
        ("a name that many have", _some(store, "trader")),
        ("what nearly all names have", _some(store, "trader")[-4:]),
    ):
        view = View(find=part, sort=(("gross_g", True),))
        first_page(store, view)
        yield Figure(f"find {what}, sorted by gross_g", first_page(store, view), most=3000)


if __name__ == "__main__":
    run(measure)
