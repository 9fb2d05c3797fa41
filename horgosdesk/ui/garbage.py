"""Python's collector of cycles, kept to the window's thread.

Left alone it runs on whatever thread happens to allocate. One that reads for the window would then destroy widgets: Qt holds a
lock there and asks Python for its own, while the window's thread holds Python's and waits for Qt's, and both stand for good.

What modules are made of stays as long as the program and is most of what there is: to go through it, a minute after the other,
would have the window stand for a tenth of a second and more.
"""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
MANY = 100
"""Modules that were loaded since, from which on all that is there is passed over for good: a few times in a program's life."""


class Garbage(QObject):
    """Collects now and then for as long as it lives, instead of Python by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._modules = 0
        gc.disable()
        self._set_apart()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect what is due, or all there is before what came with many new modules is set apart."""
        if len(sys.modules) - self._modules >= MANY:
            gc.collect()
            self._set_apart()
        else:
            tidy()

    def _set_apart(self) -> None:
        self._modules = len(sys.modules)
        gc.freeze()


def tidy() -> None:
    """Collect what is due by Python's own thresholds, on the thread that asks."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])
