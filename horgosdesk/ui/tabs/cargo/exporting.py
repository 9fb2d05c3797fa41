"""Writing the records of the sheet to a file, on a thread: how far it is, and a way to stop it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from horgosdesk.core import units
from horgosdesk.core.units import MARKS
from horgosdesk.store import sheet
from horgosdesk.store.sheet import View
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.ui.tasks import Progress, Task


class Exporting(QWidget):
    """One export at a time; hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.stop = QToolButton()
        self.stop.clicked.connect(self.give_up)
        self.said = QLabel(textFormat=Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.stop)
        row.addWidget(self.said)
        self._task: Task | None = None
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def write(self, view: View, file: Path) -> None:
        """Write the final records of a view, in its order. A file that is not finished is not there."""
        view = replace(view, voided=False)

        def work(reader: "Store", progress: "Progress") -> int:
            from horgosdesk.excel.cargo import COLUMNS, export_rows

            with reader.reading():
                progress(0)
                ids = sheet.ids(reader, view)
                rows = sheet.values(reader, ids, COLUMNS)
                return export_rows(file, rows, lambda done: progress(done, len(ids)))

        def done(count: int) -> None:
            self._rest()
            number = units.show_number(count, MARKS[self.desk.lang])
            self.desk.say(self.tr("{count} records written to {file}").format(count=number, file=file))

        def failed(error: BaseException) -> None:
            self._rest()
            self.desk.say(str(error), "bad")

        self._task = self.desk.read(work, done, failed)
        self._task.progressed.connect(self._tell)
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop the export; no file is left"))
        self._tell(0, 0)
        self.show()

    def give_up(self) -> None:
        """Stop; the file is not written."""
        if self._task is not None:
            self._task.cancel()
            self._rest()
            self.desk.say(self.tr("The export was stopped; no file was written."), "warn")

    def _tell(self, done: int, total: int) -> None:
        if self._task is None:
            return
        share = f" {100 * done // total} %" if total else ""
        self.said.setText(self.tr("Exporting…") + share)

    def _rest(self) -> None:
        self._task = None
        self.hide()
