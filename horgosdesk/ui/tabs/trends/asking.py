"""Trends read on a thread from a store of its own; a newer question cancels the older one."""

from collections.abc import Callable
from importlib import import_module

from horgosdesk.store import trends
from horgosdesk.store.desk import Store
from horgosdesk.store.trends import Choice, Trend
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tasks import Progress, Task

DRAWS = "horgosdesk.ui.canvas"
"""The module that draws: half a second to import."""


class Asking:
    """One question at a time. Both ends must be given: what is done with the answer, and with what went wrong."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._task: Task | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, choice: Choice, done: Callable[[Trend], object], failed: Callable[[BaseException], object]) -> None:
        """Read the trend of a choice; what was asked before is no longer wanted."""
        self.cancel()

        def work(reader: Store, _progress: Progress) -> Trend:
            # what draws takes its time to be imported too, and here nobody waits for it
            import_module(DRAWS)
            return trends.trend(reader, choice)

        def take(found: Trend) -> None:
            self._task = None
            done(found)

        def fail(error: BaseException) -> None:
            self._task = None
            failed(error)

        self._task = self._desk.read(work, take, fail)

    def cancel(self) -> None:
        """Nobody wants the answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
