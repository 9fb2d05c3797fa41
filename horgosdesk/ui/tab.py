"""What a tab is to the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from horgosdesk.ui import dressing
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    from horgosdesk.store.sheet import View


class Tab(QWidget):
    """A page of the main window. The window calls these; a tab knows no other tab.

    NAME: as on the command line (`gui --tab`). A tab listens to `desk` itself for changes.
    """

    NAME: ClassVar[str]
    actions_changed = Signal()
    """What `shown_actions` gives is another now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        desk.language_changed.connect(lambda _lang: self.soon(self.retranslate))

    def soon(self, work: Callable[[], object]) -> None:
        """Do it now where this is on the screen, else by itself after: who looks at another tab need not wait for it."""
        if self.isVisible():
            work()
        else:
            QTimer.singleShot(0, self, work)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dressing.at_once(self)

    def title(self) -> str:
        """The word on the tab, in the current language."""
        raise NotImplementedError

    def shown_actions(self) -> list[QAction]:
        """At most six actions for the tab's toolbar, with icon, text and shortcut."""
        return []

    def more_actions(self) -> list[QAction]:
        """Further actions, for the menu and the palette; one that opens a menu stands for those in it."""
        return []

    def keys(self) -> list[tuple[str, str]]:
        """Keys of the tab that are no action, for the page of keys: what is pressed and what it does."""
        return []

    def find(self, text: str) -> None:
        """Show the records with a number, wherever they are."""

    def open_view(self, view: "View") -> None:
        """Show the records of a view, where the tab shows cargo records."""

    def finish_typing(self) -> None:
        """Take what is being typed in a cell as it stands, in the language that is in force still."""

    def retranslate(self) -> None:
        """Set every text anew in the current language, keeping data, selection and focus."""

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
