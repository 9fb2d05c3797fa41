"""Saving what a page shows: its picture at once, its table as a workbook on a thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from horgosdesk.excel.figures import Page
from horgosdesk.ui import picture, tasks
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser


def save_picture(desk: Desk, parent: QWidget, choose: Chooser, name: str, save: Callable[[Path], None]) -> None:
    """Ask where, and write a PNG, SVG or PDF there."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or ".")
    title = QCoreApplication.translate("Pages", "Save picture")
    file = choose(parent, title, folder / f"{name}.png", picture.kinds())
    if file is None:
        return
    try:
        save(file)
    except OSError as error:
        words = QCoreApplication.translate("Pages", "{file} cannot be written ({why}). Choose another folder.")
        desk.say(words.format(file=file, why=error.strerror or str(error)), "bad")
    else:
        _say_saved(desk, file)


def save_book(desk: Desk, parent: QWidget, choose: Chooser, name: str, pages: Sequence[Page]) -> tasks.Task | None:
    """Ask where, and write the tables there as a workbook; the task, None when nobody chose a file."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
    kinds = QCoreApplication.translate("Pages", "Excel (*.xlsx)")
    file = choose(parent, QCoreApplication.translate("Pages", "Save table"), folder / f"{name}.xlsx", kinds)
    if file is None:
        return None

    def work(progress: tasks.Progress) -> int:
        from horgosdesk.excel import figures

        return figures.write(file, pages, progress)

    return desk.run(work, lambda _rows: _say_saved(desk, file), lambda error: desk.say(str(error), "bad"))


def _say_saved(desk: Desk, file: Path) -> None:
    desk.say(QCoreApplication.translate("Pages", "Saved as {file}").format(file=file))
