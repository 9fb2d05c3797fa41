"""Lists to choose one of a few from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from horgosdesk.ui import theme


class Box(QComboBox):
    """A list whose words end with an ellipsis where there is no room for them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def slim(box: QComboBox) -> QComboBox:
    """The list, which gives way in a narrow window to what stands beside it."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumWidth(theme.space(18))
    return box


def offered(parent: QWidget) -> QComboBox:
    """Such a list that `offer` fills: it is as wide as its texts, and its list of choices is not made before it opens."""
    box = Box(parent)
    box.setMinimumWidth(theme.space(18))
    return box


def offer(box: QComboBox, choices: Sequence[tuple[str, Any]]) -> None:
    """Offer these texts with their values, keeping what is chosen."""
    kept = box.currentData()
    if box.count():
        # it has measured itself when it was first shown; to be told to do so again makes its list of choices
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(kept)))
