"""What the preview of pages needs besides what Qt gives it: saving as PDF, names for those who hear it, words for its result."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLabel, QLineEdit, QToolBar, QToolButton
from shiboken6 import isValid

from horgosdesk.core.filename import safe
from horgosdesk.ui import tasks, theme
from horgosdesk.ui.files import Chooser, choose_to_write

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintPreviewDialog

    from horgosdesk.ui.printing import Draw

ICONS = (
    *("fit-width", "fit-page", "zoom-out", "zoom-in", "upright", "lying", "first", "previous", "next", "last"),
    *("page", "pages", "overview", "page-setup", "print"),
)
"""Of Qt's buttons, as they stand from left to right."""


def furnish(
    dialog: "QPrintPreviewDialog", title: str, draw: "Draw", *, upright: bool, choose_file: Chooser = choose_to_write
) -> None:
    """Give a preview its further button, icons of the program's family, and names."""
    said = QLabel(objectName="quiet")
    [bar] = dialog.findChildren(QToolBar)
    bar.setMovable(False)
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    if isinstance(more, QToolButton):
        more.setIcon(theme.icon("more"))
    bar.setIconSize(QSize(theme.icon_size(), theme.icon_size()))
    # all but what holds a box or a line
    own = [one for one in bar.actions() if one.text() and not one.isSeparator()]
    if len(own) == len(ICONS):
        for action, name in zip(own, ICONS, strict=True):
            action.setIcon(theme.icon(name))
    save = QAction(theme.icon("export"), QCoreApplication.translate("Printing", "Save as PDF"), bar)
    save.setShortcut(QKeySequence(QKeySequence.StandardKey.Save))
    save.setToolTip(QCoreApplication.translate("Printing", "Save the pages as a PDF (Ctrl+S)"))
    save.triggered.connect(lambda: _save(dialog, title, draw, said, choose_file, upright=upright))
    # first what a preview is opened for: a narrow one leaves out what stands last
    before = bar.actions()[0]
    for action in (own[-1], save):
        bar.insertAction(before, action)
        beside = bar.widgetForAction(action)
        if isinstance(beside, QToolButton):
            beside.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.insertSeparator(before)
    bar.addWidget(said)
    for box in dialog.findChildren(QComboBox):
        box.setAccessibleName(QCoreApplication.translate("Printing", "Size of the pages on the screen"))
        # Qt measures none of what it writes there itself
        box.setMinimumWidth(box.fontMetrics().horizontalAdvance("1000.0%") + theme.space(8))
    for line in dialog.findChildren(QLineEdit):
        if not isinstance(line.parent(), QComboBox):
            line.setAccessibleName(QCoreApplication.translate("Printing", "Page shown"))
    for pages in dialog.findChildren(QGraphicsView):
        pages.setAccessibleName(title)
        pages.setBackgroundBrush(theme.mix(theme.tokens().raised, theme.tokens().text, 0.12))
    for button in bar.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(button.text() or button.toolTip())


def _save(
    dialog: "QPrintPreviewDialog", title: str, draw: "Draw", said: QLabel, choose_file: Chooser, *, upright: bool
) -> None:
    """Write the file on a thread; what came of it is told in the preview."""
    from horgosdesk.ui import printing

    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
    kinds = QCoreApplication.translate("Printing", "PDF (*.pdf)")
    heading = QCoreApplication.translate("Printing", "Save as PDF")
    file = choose_file(dialog, heading, folder / safe(f"{title}.pdf"), kinds)
    if file is None:
        return

    def tell(text: str, error: OSError | None = None) -> None:
        if isValid(said):
            why = "" if error is None else error.strerror or str(error)
            said.setText(text.format(file=file.name, why=why))
            said.setToolTip(str(file))

    def write(_progress: tasks.Progress) -> OSError | None:
        try:
            printing.save_pdf(file, title, draw, upright=upright)
        except OSError as error:
            return error
        return None

    def written(error: OSError | None) -> None:
        if error is None:
            tell(QCoreApplication.translate("Printing", "Saved as {file}"))
        else:
            text = QCoreApplication.translate("Printing", "{file} cannot be written ({why}). Choose another folder.")
            tell(text, error)

    tell(QCoreApplication.translate("Printing", "Writing {file}…"))
    tasks.run(write, written)
