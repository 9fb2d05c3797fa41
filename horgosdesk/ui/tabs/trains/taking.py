"""What is taken along from the board: a train or all of them as cells, the stringline as a picture."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from horgosdesk.ui import picture, printing
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser
from horgosdesk.ui.tabs.trains.board import Board
from horgosdesk.ui.tabs.trains.model import TrainModel

if TYPE_CHECKING:
    from horgosdesk.ui.tabs.trains.stringline import Stringline


class Taking(QObject):
    """Copies and saves, and says in the status line what it did. strings: the stringline, once there is one."""

    def __init__(
        self,
        desk: Desk,
        board: Board,
        model: TrainModel,
        strings: "Callable[[], Stringline | None]",
        choose_file: Chooser,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.desk, self._board, self._model, self._strings = desk, board, model, strings
        self._choose_file, self._window = choose_file, parent

    def copy(self) -> None:
        """Put the current train on the clipboard as cells, or the stringline, where that has the focus, as a picture."""
        strings, focus = self._strings(), QApplication.focusWidget()
        if strings is not None and focus is not None and (focus is strings or strings.isAncestorOf(focus)):
            strings.copy()
            self.desk.say(self.tr("Picture copied"))
        elif (line := self._board.current) is not None:
            QGuiApplication.clipboard().setText(self._model.row_text(line))
            self.desk.say(self.tr("Train {train} copied").format(train=line.train.train_no))

    def copy_all(self) -> None:
        """Put the board on the clipboard as cells that a sheet takes."""
        lines = [self._model.line(place) for place in range(self._model.rowCount())]
        QGuiApplication.clipboard().setText("\n".join([self._model.heads_text(), *map(self._model.row_text, lines)]))
        self.desk.say(self.tr("%n train(s) copied", "", len(lines)))

    def save_picture(self) -> None:
        """Write the stringline as a picture where the person wants it."""
        strings = self._strings()
        if strings is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        file = self._choose_file(
            self._window, self.tr("Save the stringline"), Path(folder or ".") / "stringline.png", picture.kinds()
        )
        if file is None:
            return
        try:
            strings.save(file)
        except OSError as error:
            text = self.tr("{file} cannot be written ({why}). Choose another folder.")
            self.desk.say(text.format(file=file, why=error.strerror or str(error)), "bad")
        else:
            self.desk.say(self.tr("Saved as {file}").format(file=file))

    def print(self) -> None:
        """Show the stringline as it will come out of the printer."""
        strings = self._strings()
        if strings is not None:
            printing.preview(self._window, self.tr("Stringline"), printing.of_picture(strings.paper))
