"""The actions of a tab or a page: made from one table, named anew with the language, dressed anew with the theme."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from horgosdesk.ui import theme

Work = tuple[str, str, str | QKeySequence | QKeySequence.StandardKey, Callable[[], object]]
"""Name, icon of resources/icons or "", keys or "", and what it does."""


def make(owner: QWidget, works: Iterable[Work]) -> dict[str, QAction]:
    """The actions by name, in their order; their keys work while the focus is in `owner`."""
    made: dict[str, QAction] = {}
    for name, icon, keys, work in works:
        action = QAction(owner)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setData(icon)
        action.triggered.connect(lambda _checked=False, work=work: work())
        made[name] = action
        owner.addAction(action)
    dress(made.values())
    return made


def name(action: QAction, text: str, tip: str = "") -> None:
    """Give an action its text, and a tip, else the text, that names its keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setText(text)
    action.setToolTip(f"{tip or text} ({keys})" if keys else tip or text)


def dress(actions: Iterable[QAction]) -> None:
    """Their icons in the colours in force."""
    for action in actions:
        if action.data():
            action.setIcon(theme.icon(action.data()))
