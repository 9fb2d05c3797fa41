"""Lists to choose one of a few from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox

from horgosdesk.ui import theme


def slim(box: QComboBox) -> QComboBox:
    """The list, which gives way in a narrow window to what stands beside it."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumWidth(theme.space(18))
    return box


def offer(box: QComboBox, choices: Sequence[tuple[str, Any]]) -> None:
    """Offer these texts with their values, keeping what is chosen."""
    kept = box.currentData()
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(kept)))
