"""The further pages of the Trends tab, each loaded when it is first shown."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from horgosdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from horgosdesk.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Page:
    """A page: a name, its title marked for translation in "TrendPages", an icon, keys, and the class it is made of.

    The class is a QWidget made of (desk, parent), with retranslate(), restyle(), shown_actions(), state(), restore(state),
    a signal `left` for Esc, and perhaps show_choice(choice) to begin from what the explorer
    shows: `choice.period` is then the span that its sentence is about.
    """

    name: str
    title: str
    icon: str
    keys: str
    module: str
    cls: str

    def fetch(self) -> None:
        """Import what it is made of."""
        import_module(self.module)

    def make(self, desk: "Desk", parent: QWidget) -> QWidget:
        """The widget."""
        made: QWidget = getattr(import_module(self.module), self.cls)(desk, parent)
        return made


PAGES: tuple[Page, ...] = (
    Page(
        "why",
        QT_TRANSLATE_NOOP("TrendPages", "Why…"),
        "find",
        "Ctrl+Shift+W",
        "horgosdesk.ui.tabs.trends.why",
        "Why",
    ),
    Page(
        "outlook",
        QT_TRANSLATE_NOOP("TrendPages", "Outlook"),
        "time",
        "Ctrl+Shift+L",
        "horgosdesk.ui.tabs.trends.outlook",
        "Outlook",
    ),
    Page(
        "days",
        QT_TRANSLATE_NOOP("TrendPages", "Days"),
        "today",
        "Ctrl+Shift+D",
        "horgosdesk.ui.tabs.trends.days",
        "Days",
    ),
    Page(
        "carbon",
        QT_TRANSLATE_NOOP("TrendPages", "Carbon"),
        "trends",
        "Ctrl+Shift+B",
        "horgosdesk.ui.tabs.trends.carbon",
        "Carbon",
    ),
    Page(
        "occasions",
        QT_TRANSLATE_NOOP("TrendPages", "Occasions"),
        "raise",
        "Ctrl+Shift+J",
        "horgosdesk.ui.tabs.trends.occasions",
        "Occasions",
    ),
)
"""In the order of the menu."""
