"""The four figures on top of a page, in large type, and how sure each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from horgosdesk.ui import theme

COUNT = 4
ABREAST = 48
"""Steps of theme.space that each needs for all four to stand in one line; else they stand in two."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four: what it is, the figure, and quietly how sure it is."""

    title: str
    value: str
    under: str


class Topline(QWidget):
    """Four columns, in a narrow window two lines of two; every figure can be selected and copied, words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain = Qt.TextFormat.PlainText
        self.titles = [QLabel(self, objectName="quiet", textFormat=plain, wordWrap=True) for _ in range(COUNT)]
        self.values = [QLabel(self, textFormat=plain) for _ in range(COUNT)]
        self.unders = [QLabel(self, objectName="quiet", textFormat=plain, wordWrap=True) for _ in range(COUNT)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(5))
        self._grid.setVerticalSpacing(0)
        self._parts = (self.titles, self.values, self.unders)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        sides = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        for side, labels in zip(sides, self._parts, strict=True):
            for label in labels:
                label.setAlignment(Qt.AlignmentFlag.AlignLeft | side)
                label.setMinimumWidth(1)
                if labels is not self.titles:
                    label.setTextInteractionFlags(flags)
        self._abreast = 0
        self._stand(COUNT)
        self.restyle()

    def _stand(self, abreast: int) -> None:
        """So many beside one another."""
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for place in range(COUNT):
            line, column = divmod(place, abreast)
            for row, labels in enumerate(self._parts):
                self._grid.addWidget(labels[place], line * len(self._parts) + row, column)
            self._grid.setColumnStretch(place, 1 if place < abreast else 0)

    def minimumSizeHint(self) -> QSize:
        widest = max(value.sizeHint().width() for value in self.values)
        return QSize(2 * widest + theme.space(5), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand(COUNT if event.size().width() >= COUNT * theme.space(ABREAST) else COUNT // 2)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        for place, figure in enumerate(figures):
            self.titles[place].setText(figure.title)
            self.values[place].setText(figure.value)
            self.unders[place].setText(figure.under)
            self.values[place].setAccessibleName(figure.title)
            self.values[place].setAccessibleDescription(figure.under)

    def restyle(self) -> None:
        """Take up the fonts in force."""
        for value in self.values:
            value.setFont(theme.number_font(1.6))
        for under in self.unders:
            under.setFont(theme.number_font())
