"""The four figures on top of a page, in large type, and how sure each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.graph import Short

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
    """Four columns, in a narrow window two lines of two; every figure can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = [Short(self, objectName="quiet") for _ in range(COUNT)]
        self.values = [QLabel(self, textFormat=Qt.TextFormat.PlainText) for _ in range(COUNT)]
        self.unders = [Short(self, objectName="quiet") for _ in range(COUNT)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(5))
        self._grid.setVerticalSpacing(theme.space(1))
        self._columns: list[QVBoxLayout] = []
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        for title, value, under in zip(self.titles, self.values, self.unders, strict=True):
            value.setTextInteractionFlags(flags)
            under.setTextInteractionFlags(flags)
            column = QVBoxLayout()
            column.setSpacing(0)
            for label in (title, value, under):
                column.addWidget(label)
            self._columns.append(column)
        self._abreast = 0
        self._stand(COUNT)
        self.restyle()

    def _stand(self, abreast: int) -> None:
        """So many beside one another."""
        if abreast == self._abreast:
            return
        self._abreast = abreast
        for column in self._columns:
            self._grid.removeItem(column)
        for place, column in enumerate(self._columns):
            self._grid.addLayout(column, place // abreast, place % abreast)
        for at in range(COUNT):
            self._grid.setColumnStretch(at, 1 if at < abreast else 0)

    def minimumSizeHint(self) -> QSize:
        widest = max(value.sizeHint().width() for value in self.values)
        return QSize(2 * widest + theme.space(5), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand(COUNT if event.size().width() >= COUNT * theme.space(ABREAST) else COUNT // 2)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these."""
        for place, figure in enumerate(figures):
            self.titles[place].say(figure.title)
            self.values[place].setText(figure.value)
            self.unders[place].say(figure.under)
            self.values[place].setAccessibleName(figure.title)
            self.values[place].setAccessibleDescription(figure.under)

    def restyle(self) -> None:
        """Take up the fonts in force."""
        for value in self.values:
            value.setFont(theme.number_font(1.6))
        for under in self.unders:
            under.setFont(theme.number_font())
