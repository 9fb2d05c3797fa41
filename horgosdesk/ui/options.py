"""One thing to choose from a few, each in sight: a heading and a short list."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from horgosdesk.ui import theme


class Options(QWidget):
    """Arrows choose, Tab goes on to the next list. chosen: (the list's name, the value), when a person chose."""

    chosen = Signal(str, str)

    def __init__(self, name: str, values: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.restyle()
        self._title = QLabel(self, objectName="quiet")
        self._group = QButtonGroup(self)
        self.buttons = {value: QRadioButton(self) for value in values}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.space(2), 0, 0)
        box.setSpacing(0)
        box.addWidget(self._title)
        for value, button in self.buttons.items():
            self._group.addButton(button)
            box.addWidget(button)
            button.toggled.connect(lambda on, value=value: self._tell(on, value))
        self._quiet = False

    def name_them(self, title: str, words: Mapping[str, str]) -> None:
        """Put them into the current language."""
        self._title.setText(title)
        for value, button in self.buttons.items():
            button.setText(words[value])
            button.setAccessibleName(f"{title}: {words[value]}")

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, value: str) -> None:
        """Show that this is chosen, without telling so."""
        self._quiet = True
        self.buttons[value].setChecked(True)
        self._quiet = False

    def restyle(self) -> None:
        """Take up the colours in force. What is chosen has a bar at its side, not only a tint."""
        radius = max(2, theme.space(1))
        theme.wear(
            self,
            f"QRadioButton {{ padding: {theme.space(1)}px {theme.space(2)}px; border-left: {theme.space(0.75)}px solid transparent;"
            f" border-top-right-radius: {radius}px; border-bottom-right-radius: {radius}px; }}"
            "QRadioButton::indicator { width: 0; height: 0; border: none; image: none; }"
            f"QRadioButton:hover {{ background: {theme.veil(0.07)}; }}"
            f"QRadioButton:checked {{ background: {theme.veil(0.16, 'accent')};"
            f" border-left-color: {theme.role('accent')}; }}"
            f"QRadioButton:focus {{ background: {theme.veil(0.34, 'accent')}; }}",
        )

    def _tell(self, on: bool, value: str) -> None:
        if on and not self._quiet:
            self.chosen.emit(self.name, value)
