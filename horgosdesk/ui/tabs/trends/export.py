"""The table behind a trend, written as a workbook on a thread."""

from collections.abc import Callable
from pathlib import Path

from horgosdesk.store.desk import Store
from horgosdesk.store.trends import Choice
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tasks import Progress, Task


def export(
    desk: Desk, choice: Choice, file: Path, done: Callable[[int], object], failed: Callable[[BaseException], object]
) -> Task:
    """Read the trend anew and write it; `done` gets how many rows it has."""

    def work(reader: Store, _progress: Progress) -> int:
        from horgosdesk.excel.trend import write_trend

        return write_trend(file, reader, choice)

    return desk.read(work, done, failed)
