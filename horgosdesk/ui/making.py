"""How far the sample data are, when they were asked for from the menu."""

from collections.abc import Callable

from PySide6.QtWidgets import QProgressDialog, QWidget

from horgosdesk.core.errors import Problem


class Making(QProgressDialog):
    """How far the sample data are, when they were asked for from the menu."""

    def __init__(self, cancel: Callable[[], object], say: Callable[[str, str], object], window: QWidget) -> None:
        super().__init__(window)
        self._say = say
        self.setAutoReset(False)
        self.setAutoClose(False)
        self.setLabelText(self.tr("Making sample data…"))
        self.canceled.connect(cancel)

    def work(self, done: int, total: int) -> None:
        """So much of so much."""
        self.setMaximum(total)
        self.setValue(done)

    def rest(self, problem: Problem | None = None) -> None:
        """It is over; say what went wrong if something did."""
        self.deleteLater()
        if problem is not None:
            self._say(str(problem), "bad")
