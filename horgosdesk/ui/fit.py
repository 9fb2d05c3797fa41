"""A dialog as high as what it says: Qt gives room to words that wrap when it opens, and none to those that come later."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def fit(dialog: QWidget) -> None:
    """Make a dialog as high as it needs to be, at the width that it has, once it has taken up what was said."""
    QTimer.singleShot(0, dialog, lambda: _fit(dialog))


def _fit(dialog: QWidget) -> None:
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.minimumHeight(), layout.totalHeightForWidth(dialog.width())))
