"""The actions of a tab or a page: made from one table, named anew with the language, dressed anew with the theme."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from horgosdesk.core.rights import LEAST, Right, Role, may, word
from horgosdesk.ui import theme

if TYPE_CHECKING:
    from horgosdesk.ui.desk import Desk

Work = tuple[str, str, str | QKeySequence | QKeySequence.StandardKey, Callable[[], object]]
"""Name, icon of resources/icons or "", keys or "", and what it does."""


class Action(QAction):
    """An action that may ask for a right: without it, it is disabled, whatever its owner says, and its tip tells who may."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.right: Right | None = None
        self._role: Role | None = "administrator"
        self._wanted, self._tip = True, ""

    @property
    def allowed(self) -> bool:
        """Whether who works here has the right."""
        return self.right is None or may(self._role, self.right)

    def allow(self, role: Role | None) -> None:
        """Take up the role of who works here now."""
        self._role = role
        self.setEnabled(self._wanted)
        self.setToolTip(self._tip)

    def setEnabled(self, on: bool) -> None:
        self._wanted = on
        super().setEnabled(on and self.allowed)

    def setToolTip(self, tip: str) -> None:
        self._tip = tip
        super().setToolTip(tip if self.allowed or self.right is None else f"{tip}\n{who_may(self.right)}")


def who_may(right: Right) -> str:
    """Who has a right, in words for a tool tip."""
    least = LEAST[right]
    text = QCoreApplication.translate("Actions", "This takes the role of {role}.")
    return text.format(role=word(least)) if least else ""


def need(desk: "Desk", works: Mapping[str, QAction], rights: Mapping[str, Right]) -> None:
    """Have actions ask for rights, by their names, for as long as the desk is open."""
    asking = [works[name] for name in rights]

    def look() -> None:
        for action in asking:
            if isinstance(action, Action):
                action.allow(desk.store.role)

    for (_name, right), action in zip(rights.items(), asking, strict=True):
        assert isinstance(action, Action)
        action.right = right
    desk.person_changed.connect(look)
    look()


def make(owner: QWidget, works: Iterable[Work], *, dressed: bool = True) -> dict[str, QAction]:
    """The actions by name, in their order; their keys work while the focus is in `owner`. dressed: with their icons."""
    made: dict[str, QAction] = {}
    for name, icon, keys, work in works:
        action = Action(owner)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setData(icon)
        action.triggered.connect(lambda _checked=False, work=work: work())
        made[name] = action
        owner.addAction(action)
    if dressed:
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


class _Presser(QObject):
    """Takes Enter on a button for a click."""

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(button, QPushButton):
            return False
        button.click()
        return True


def press_by_enter(owner: QWidget) -> None:
    """Have Enter press the button that the focus is on, also where the dialog's Enter is another's or nobody's."""
    # Qt leaves that to the desktop: on Windows, and on X without one of the two big desktops, only space would do it
    presser = _Presser(owner)
    for button in owner.findChildren(QPushButton):
        if not button.autoDefault():
            button.installEventFilter(presser)
