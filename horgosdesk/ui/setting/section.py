"""A section of the settings: its lines, one for each setting."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.rights import Right, may
from horgosdesk.ui import actions, theme
from horgosdesk.ui.commands import words

if TYPE_CHECKING:
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.window import Window


class State(NamedTuple):
    """How a setting stands, in one line. level: "quiet", "ok", "warn" or "bad"; "own" where the desk has it its own way."""

    text: str
    level: str = "quiet"


class Line(QFrame):
    """One setting: what it is called, under it how it stands, beside it what changes it.

    control: a QLabel where there is nothing to change. state: asked whenever the settings are looked at. right: what changing it takes; without it the control is off, and the
    line tells who may. more: further words by which it is found. fill: puts what is in force into the control.
    """

    def __init__(
        self,
        title: str,
        state: Callable[[], State],
        control: QWidget | None = None,
        *,
        right: Right | None = None,
        more: str = "",
        fill: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("line")
        self.title, self.control, self.section = QLabel(title), control, ""
        self.state = QLabel(wordWrap=True)
        self._more, self._ask, self._right, self._fill = more, state, right, fill
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(theme.space(0.5))
        column.addWidget(self.title)
        column.addWidget(self.state)
        row = QHBoxLayout(self)
        high = theme.space(1 if isinstance(control, QLabel) else 2)
        row.setContentsMargins(theme.space(1), high, theme.space(1), high)
        row.setSpacing(theme.space(4))
        row.addLayout(column, 2)
        if control is not None:
            control.setAccessibleName(words(title))
            least, most = theme.space(32), theme.space(72)
            if isinstance(control, QLineEdit):
                # what may be typed is read whole in a narrow window too
                asked = QFontMetrics(theme.font()).horizontalAdvance(control.placeholderText())
                least = min(most, max(least, asked + theme.space(4)))
                control.setMaximumWidth(most)
            else:
                control.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            control.setMinimumWidth(least)
            self.title.setBuddy(control)
            row.addWidget(control, 1 if isinstance(control, QLineEdit) else 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def text(self) -> str:
        """What it is called, for finding."""
        return words(self.title.text())

    @property
    def path(self) -> str:
        """Its section and further words, for finding: what is called so comes before."""
        return f"{self.section} › {self._more}"

    @property
    def said(self) -> str:
        """How it stands and what its control says, in small letters, for finding where nothing is called so."""
        control = self.control.text() if isinstance(self.control, QLabel | QLineEdit) else ""
        return f"{self.section} {self.text} {self.state.text()} {control}".casefold()

    @property
    def can_stand(self) -> bool:
        """Whether there is something to change, now and by who works here."""
        return self.control is not None and not isinstance(self.control, QLabel) and self.control.isEnabled()

    @property
    def has_keys(self) -> bool:
        """Whether the keys go to its control."""
        return self.control is not None and self.control.hasFocus()

    def mark(self, on: bool) -> None:
        """Show it as the one among several that is meant."""
        self.setProperty("marked", on)
        self.style().polish(self)

    def renew(self, desk: "Desk") -> None:
        """Show how it stands now, and whether who works here may change it."""
        text, level = self._ask()
        allowed = self._right is None or may(desk.store.role, self._right)
        if not allowed and self._right is not None:
            between = " " if text.endswith((".", "。")) else " · "
            text = between.join(filter(None, (text, actions.who_may(self._right))))
        self.tell(text, level)
        if self.control is not None:
            self.control.setEnabled(allowed and (self._right is None or not desk.store.read_only))
            self.control.setAccessibleDescription(text)
            if self._fill is not None:
                self._fill()

    def tell(self, text: str, level: str = "bad") -> None:
        """Say something about it, until it is looked at anew."""
        self.state.setObjectName(level)
        self.state.style().polish(self.state)
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def stand_on(self) -> None:
        """Have the keys go to its control."""
        if self.control is not None and self.can_stand:
            self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(self.control, QLineEdit):
                self.control.selectAll()


class Section(QObject):
    """Makes the lines of one section in the language in force; dialogs lie over `page`."""

    def __init__(self, window: "Window", page: QWidget) -> None:
        super().__init__(page)
        self.window, self.page, self.desk = window, page, window.desk

    def lines(self) -> Sequence[Line]:
        """The lines, made anew."""
        raise NotImplementedError

    def button(self, text: str, work: Callable[[], object]) -> QPushButton:
        """What opens something of its own, or does it."""
        made = QPushButton(text, autoDefault=False)
        made.clicked.connect(lambda _checked=False: work())
        return made

    def opening(self, work: Callable[[], object]) -> QPushButton:
        """What opens a page that has more of it."""
        return self.button(QCoreApplication.translate("Settings", "Open…"), work)
