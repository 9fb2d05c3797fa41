"""Python's collector of cycles, kept to the window's thread.

Left alone it runs on whatever thread happens to allocate. One that reads for the window would then destroy widgets: Qt holds a
lock there and asks Python for its own, while the window's thread holds Python's and waits for Qt's, and both stand for good.

What comes in large numbers at once, as with modules, code tables and what is usual at a desk, stays as long as the program and is
most of what there is: to go through it, a minute after the other, would have the window stand for a tenth of a second and more.
What modules brought is not gone through even once: a hundred thousand objects of a statistics package take 60 ms.
"""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
MANY = 20_000
"""Objects that came between two looks, from which on all that is there is passed over for good: they still go when nobody knows
them any more, and only cycles among them would stay."""
MODULES = 20
"""Modules that were loaded between two looks, from which on it is they that brought so many objects."""


class Garbage(QObject):
    """Collects now and then for as long as it lives, instead of Python by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._modules = len(sys.modules)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def keep(self) -> None:
        """What is there now stays, most likely, as long as the window: it is not gone through any more, until `let_go`."""
        gc.freeze()

    def let_go(self) -> None:
        """The window goes, and what was kept for it is collected like everything else."""
        gc.unfreeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self.let_go()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect what is due, or all there is before what came in large numbers is set apart; that of modules as it is."""
        before, self._modules = self._modules, len(sys.modules)
        if gc.get_count()[0] >= MANY:
            if self._modules - before < MODULES:
                gc.collect()
            gc.freeze()
        else:
            tidy()


def tidy() -> None:
    """Collect what is due by Python's own thresholds, on the thread that asks."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])
