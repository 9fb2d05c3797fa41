"""The table behind a trend, written as a workbook on a thread."""

from collections.abc import Callable
from pathlib import Path

from horgosdesk.store.desk import open_store
from horgosdesk.store.trends import Choice
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trends.asking import STOP_EVERY
from horgosdesk.ui.tasks import Progress, Task


def export(
    desk: Desk, choice: Choice, file: Path, done: Callable[[int], object], failed: Callable[[BaseException], object]
) -> Task:
    """Read the trend anew and write it; `done` gets how many rows it has."""
    folder, clock = desk.store.folder, desk.store.clock

    def work(progress: Progress) -> int:
        from horgosdesk.excel.trend import write_trend

        reader = open_store(folder, clock=clock, read_only=True)
        reader.db.set_progress_handler(lambda: progress.cancelled, STOP_EVERY)
        try:
            return write_trend(file, reader, choice)
        finally:
            reader.close()

    return desk.run(work, done, failed)
