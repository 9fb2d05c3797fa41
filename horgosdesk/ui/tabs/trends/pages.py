"""The further pages of the Trends tab, each loaded when it is first shown."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from horgosdesk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Page:
    """A page: a name, its title marked for translation in "TrendPages", an icon, keys, and the class it is made of.

    The class is a QWidget made of (desk, parent), with retranslate(), restyle(), shown_actions(), state(), restore(state),
    a signal `left` for Esc, and perhaps show_choice(choice) to begin from what the explorer shows.
    """

    name: str
    title: str
    icon: str
    keys: str
    module: str
    cls: str

    def make(self, desk: "Desk", parent: QWidget) -> QWidget:
        """The widget."""
        made: QWidget = getattr(import_module(self.module), self.cls)(desk, parent)
        return made


PAGES: tuple[Page, ...] = ()
"""In the order of the menu."""
