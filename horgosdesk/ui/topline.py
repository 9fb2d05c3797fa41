"""The four figures on top of a page, in large type, and how sure each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from horgosdesk.ui import theme

COUNT = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four: what it is, the figure, and quietly how sure it is."""

    title: str
    value: str
    under: str


class Topline(QWidget):
    """Four columns; every figure can be selected and copied. Words take a second line where they need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain = Qt.TextFormat.PlainText
        self.titles = [QLabel(self, objectName="quiet", textFormat=plain, wordWrap=True) for _ in range(COUNT)]
        self.values = [QLabel(self, textFormat=plain) for _ in range(COUNT)]
        self.unders = [QLabel(self, objectName="quiet", textFormat=plain, wordWrap=True) for _ in range(COUNT)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(0)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        sides = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        for column in range(COUNT):
            grid.setColumnStretch(column, 1)
            for row, labels in enumerate((self.titles, self.values, self.unders)):
                labels[column].setAlignment(Qt.AlignmentFlag.AlignLeft | sides[row])
                labels[column].setMinimumWidth(1)
                if row:
                    labels[column].setTextInteractionFlags(flags)
                grid.addWidget(labels[column], row, column)
        self.restyle()

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
