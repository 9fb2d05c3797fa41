"""`python tests/benchmarks/returns.py DESK`: the monthly return, beside openpyxl writing the same cells alone.

Seconds are those of the processor, which other work on the machine does not move. Months are returned for the first time, so
each goes through every step: read, filled, checked, copied, entered in the register.
"""

import io
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desks import to_write
from figure import Figure, run

from horgosdesk.store.desk import open_store

TIMES = 5


def cpu_ms(work: Callable[[], object]) -> float:
    """Milliseconds of the processor that some work takes."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def child_ms(words: list[str]) -> float:
    """Milliseconds of the processor that a process takes from its start to its end."""
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def cells_of(file: Path) -> list[tuple[str, list[tuple[Any, ...]]]]:
    """The cells of a workbook by sheet: row, column, value and looks, each look made once."""
    from copy import copy

    from openpyxl import load_workbook

    made: dict[Any, Any] = {}
    found = []
    for sheet in load_workbook(file).worksheets:
        cells = []
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None or cell.has_style:
                    looks = made.setdefault(
                        cell.style_id,
                        [copy(one) for one in (cell.font, cell.fill, cell.border, cell.alignment)]
                        + [cell.number_format],
                    )
                    cells.append((cell.row, cell.column, cell.value, *looks))
        found.append((sheet.title, cells))
    return found


def write(sheets: list[tuple[str, list[tuple[Any, ...]]]]) -> None:
    """What openpyxl alone takes to make and save the same cells in the same looks."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for title, cells in sheets:
        sheet = book.create_sheet(title)
        for row, column, value, *looks in cells:
            cell = sheet.cell(row, column, value)
            cell.font, cell.fill, cell.border, cell.alignment, cell.number_format = looks
    book.save(io.BytesIO())


def months_of(desk: Path, count: int) -> list[str]:
    """The newest whole months that were never returned."""
    from horgosdesk.store import returns, totals

    store = open_store(desk, read_only=True)
    try:
        done = {one.month for one in returns.issued(store)}
        return [month for month in totals.months_with_records(store)[:-1][::-1] if month not in done][:count]
    finally:
        store.close()


def measure(desk: Path) -> Iterator[Figure]:
    """In the window, where everything is loaded, and as a command."""
    from horgosdesk.excel.returns import export_return

    with to_write(desk) as folder, TemporaryDirectory() as place:
        out = Path(place) / "return.xlsx"
        first, *months = months_of(folder, 2 * TIMES + 1)
        store = open_store(folder)
        export_return(store, first, out)
        peers, ours, again = [], [], []
        for month in months[:TIMES]:
            ours.append(cpu_ms(lambda month=month: export_return(store, month, out)))
            cells = cells_of(out)
            peers.append(cpu_ms(lambda cells=cells: write(cells)))
            again.append(cpu_ms(lambda month=month: export_return(store, month, out)))
        store.close()
        beside = "openpyxl writing the same cells alone"
        peer = min(peers)
        yield Figure("monthly return exported", min(ours), "ms", beside, peer, most_times=1.3, grows=("10k", 1.2))
        yield Figure("monthly return exported again", min(again), "ms", beside, peer)
        code = f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import returns; from pathlib import Path; returns.write(returns.cells_of(Path({str(out)!r})))"
        alone = min(child_ms([sys.executable, "-c", code]) for _ in range(3))
        command = [
            sys.executable,
            "-m",
            "horgosdesk",
            "--data",
            str(folder),
            "export",
            "return",
            "--json",
            "--out",
            str(out),
        ]
        whole = min(child_ms([*command, "--month", month]) for month in months[TIMES : TIMES + 3])
        yield Figure(
            "monthly return exported, as a command", whole, "ms", "openpyxl reading and writing it, as a script", alone
        )
        forms = [("bulletin", "bulletin"), ("clearance", "clearance form")]
        store = open_store(folder)
        for name, said in forms:
            took = [
                cpu_ms(lambda month=month, name=name: export_return(store, month, out, template=name))
                for month in months[:3]
            ]
            yield Figure(f"{said} exported", min(took), "ms", beside, peer)
        store.close()


if __name__ == "__main__":
    run(measure)
