"""The moment in which no window has the desk open, while its encryption is changed."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from horgosdesk.ui.switching import Switching


class Handing(QObject):
    """Closes the desk, has the switch finished, and opens the desk again whatever came of it; then says what did.

    leave, open_, say: the program's. It deletes itself.
    """

    def __init__(
        self,
        switching: Switching,
        leave: Callable[[], object],
        open_: Callable[[], object],
        say: Callable[[str, str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._switching = switching
        self._open = open_
        self._say = say
        self._app = cast(QApplication, QApplication.instance())
        self.dialog = QProgressDialog(self.tr("The copy takes the old file's place…"), self.tr("&Stop"), 0, 0)
        self.dialog.setWindowTitle("HorgosDesk")
        self.dialog.setMinimumDuration(0)
        self.dialog.setAutoReset(False)
        self.dialog.setAutoClose(False)
        self.dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.dialog.canceled.connect(self._stop)
        switching.progressed.connect(self._tell)
        switching.done.connect(self._done)
        switching.failed.connect(self._failed)
        # with no window open the program would end
        self._app.setQuitOnLastWindowClosed(False)
        self.dialog.show()
        leave()
        switching.go()

    def _tell(self, done: int, total: int) -> None:
        self.dialog.setMaximum(total)
        self.dialog.setValue(done)

    def _done(self, answer: dict[str, Any]) -> None:
        if not answer.get("encrypted"):
            text = self.tr("The data are plain again.")
        elif answer.get("plain_copies"):
            text = self.tr("The data are encrypted. The older backups are not yet: Desk › Encryption…")
        else:
            text = self.tr("The data are encrypted.")
        self._switching.settle()
        self._end(text, "ok")

    def _failed(self, problem: object) -> None:
        self._end(str(problem), "bad")

    def _stop(self) -> None:
        # wherever it was: who opens the desk finishes it or takes it back
        self._switching.cancel()
        self._end(self.tr("Stopped. Desk › Encryption… says how the data are now."), "warn")

    def _end(self, text: str, level: str) -> None:
        self._open()
        self.dialog.blockSignals(True)
        self.dialog.close()
        self.dialog.deleteLater()
        self._app.setQuitOnLastWindowClosed(True)
        self._say(text, level)
        self._switching.deleteLater()
        self.deleteLater()
