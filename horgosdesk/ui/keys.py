"""F1: all keys that work here."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from horgosdesk.ui import theme

Group = tuple[str, list[tuple[str, str]]]
"""A heading, and its keys with what they do."""


class Keys(QDialog):
    """A page of keys in two columns; it may stay open beside the work."""

    def __init__(self, groups: Iterable[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        shown = [group for group in groups if group[1]]
        bold = QFontMetrics(theme.font(bold=True))
        self._wide = max((bold.horizontalAdvance(key) for _heading, keys in shown for key, _does in keys), default=0)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(*[theme.space(5)] * 4)
        columns.setSpacing(theme.space(10))
        for half in _halves(shown):
            column = QVBoxLayout()
            column.setSpacing(theme.space(5))
            for heading, keys in half:
                column.addLayout(self._group(heading, keys))
            column.addStretch(1)
            columns.addLayout(column)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        accent = theme.role("accent")
        theme.wear(
            area, f"QScrollArea {{ border: 1px solid transparent; }} QScrollArea:focus {{ border-color: {accent}; }}"
        )
        close = QPushButton(self.tr("C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(4))
        foot.addStretch(1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area, 1)
        box.addLayout(foot)
        room = (parent or self).screen().availableGeometry()
        wanted = page.sizeHint()
        self.resize(
            min(wanted.width() + theme.space(5), room.width() * 9 // 10),
            min(wanted.height() + theme.space(18), room.height() * 8 // 10),
        )

    def _group(self, heading: str, keys: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(theme.space(1))
        grid.setColumnMinimumWidth(0, self._wide)
        grid.setColumnStretch(1, 1)
        title = QLabel(heading)
        title.setObjectName("section")
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (pressed, does) in enumerate(keys, 1):
            key = QLabel(pressed)
            key.setFont(theme.font(bold=True))
            grid.addWidget(key, row, 0)
            grid.addWidget(QLabel(does), row, 1)
        return grid


def _halves(groups: list[Group]) -> list[list[Group]]:
    """The groups in two columns of about the same length, in their order."""
    lines = sum(len(keys) + 2 for _heading, keys in groups)
    left: list[Group] = []
    for at, group in enumerate(groups):
        if left and sum(len(keys) + 2 for _heading, keys in left) + (len(group[1]) + 2) / 2 > lines / 2:
            return [left, groups[at:]]
        left.append(group)
    return [left]
