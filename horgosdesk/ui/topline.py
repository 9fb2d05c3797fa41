"""The four figures on top of a page, in large type, and how sure each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.graph import Short

COUNT = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the four: what it is, the figure, and quietly how sure it is."""

    title: str
    value: str
    under: str


class Topline(QWidget):
    """Four columns; every figure can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = [Short(self, objectName="quiet") for _ in range(COUNT)]
        self.values = [QLabel(self, textFormat=Qt.TextFormat.PlainText) for _ in range(COUNT)]
        self.unders = [Short(self, objectName="quiet") for _ in range(COUNT)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(5))
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        for title, value, under in zip(self.titles, self.values, self.unders, strict=True):
            value.setTextInteractionFlags(flags)
            under.setTextInteractionFlags(flags)
            column = QVBoxLayout()
            column.setSpacing(0)
            for label in (title, value, under):
                column.addWidget(label)
            row.addLayout(column, 1)
        self.restyle()

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
