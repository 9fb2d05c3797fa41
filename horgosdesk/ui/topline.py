"""The four figures on top of a page, in large type, and how sure each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.paragraph import Paragraph

COUNT = 4
ABREAST = 30
"""Steps of theme.space that each needs for all four to stand in one line; else they stand in two."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four: what it is, the figure, and quietly how sure it is."""

    title: str
    value: str
    under: str


class Topline(QWidget):
    """Four columns, in a narrow window two and two; every figure can be selected and copied. Words take a second line where
    they need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = [Paragraph(self, objectName="quiet") for _ in range(COUNT)]
        self.values = [QLabel(self, textFormat=Qt.TextFormat.PlainText) for _ in range(COUNT)]
        self.unders = [Paragraph(self, objectName="quiet") for _ in range(COUNT)]
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(0)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        sides = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        for column in range(COUNT):
            for row, labels in enumerate(self._rows):
                labels[column].setAlignment(Qt.AlignmentFlag.AlignLeft | sides[row])
                if row:
                    labels[column].setTextInteractionFlags(flags)
        self._abreast = 0
        self._stand(COUNT)
        self.restyle()

    @property
    def _rows(self) -> tuple[Sequence[QLabel], ...]:
        return self.titles, self.values, self.unders

    def _stand(self, abreast: int) -> None:
        """So many beside one another."""
        if abreast == self._abreast:
            return
        self._abreast, grid = abreast, self._grid
        for column in range(COUNT):
            line, at = divmod(column, abreast)
            for row, labels in enumerate(self._rows):
                grid.removeWidget(labels[column])
                grid.addWidget(labels[column], 4 * line + row, at)
            grid.setColumnStretch(column, int(column < abreast))
        grid.setRowMinimumHeight(3, theme.space(1) if abreast < COUNT else 0)

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
