"""Python's collector of cycles, kept to the window's thread.

Left alone it runs on whatever thread happens to allocate. One that reads for the window would then destroy widgets: Qt holds a
lock there and asks Python for its own, while the window's thread holds Python's and waits for Qt's, and both stand for good.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


class Garbage(QObject):
    """Collects now and then for as long as it lives, instead of Python by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(tidy)
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


def tidy() -> None:
    """Collect what is due by Python's own thresholds, on the thread that asks."""
    due = [
        age for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])
