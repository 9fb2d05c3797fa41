"""A dialog as high as what it says: Qt gives room to words that wrap when it opens, and none to those that come later."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def fit(dialog: QWidget, *, grow: bool = False) -> None:
    """Make a dialog as high as it needs to be, at the width that it has, once it has taken up what was said.

    grow: but no lower than it is.
    """
    # not 0: that would come before the pages within have told of their new sizes
    QTimer.singleShot(1, dialog, lambda: _fit(dialog, dialog.height() if grow else dialog.minimumHeight()))


def _fit(dialog: QWidget, least: int) -> None:
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(least, layout.totalHeightForWidth(dialog.width())))
