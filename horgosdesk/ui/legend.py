"""A chart's legend: what each sign stands for, and a click that switches it off or on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.lines import Lines
from horgosdesk.ui.look import Look, swatch


@dataclass(frozen=True, slots=True)
class Entry:
    """One sign and its words; form: "line", "mark", or that of bars."""

    key: str
    title: str
    look: Look
    form: str


class Legend(Lines):
    """The entries in as many lines as they need. slim: in lines hardly higher than text. still: keys pass it by. lead: what the first line begins
    with. toggled: one was clicked. opened: one was double-clicked, or Enter was pressed on it."""

    toggled = Signal(str)
    opened = Signal(str)

    def __init__(
        self, parent: QWidget, *, slim: bool = False, still: bool = False, lead: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._slim, self._still = slim, still
        self._entries = self._flow
        self._entries.setSpacing(theme.space(0.5 if slim else 1))
        if lead is not None:
            self._entries.addWidget(lead)

    def fill(self, entries: Sequence[Entry], hidden: Iterable[str], before: QWidget) -> None:
        """Show these; what is hidden is struck out. before: what Tab leaves to come here."""
        buttons = self._buttons()
        if [str(button.property("series")) for button in buttons] != [entry.key for entry in entries]:
            focused = next((button.property("series") for button in buttons if button.hasFocus()), None)
            for button in buttons:
                self._entries.removeWidget(button)
                button.hide()
                button.deleteLater()
            buttons = [self._button(entry.key) for entry in entries]
            for button in buttons:
                self._entries.addWidget(button)
                if button.property("series") == focused:
                    button.setFocus()
            for one, other in pairwise([before, *buttons]):
                QWidget.setTabOrder(one, other)
        off = set(hidden)
        for entry, button in zip(entries, buttons, strict=True):
            self._show(entry, button, entry.key not in off)

    @property
    def line_height(self) -> int:
        """How high one line of it is."""
        return max((button.sizeHint().height() for button in self._buttons()), default=0)

    def _button(self, key: str) -> QToolButton:
        button = QToolButton(self, checkable=True, autoRaise=True)
        button.setObjectName("legend")
        if self._still:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("series", key)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda _checked: self.toggled.emit(key))
        button.installEventFilter(self)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_enter = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        )
        if is_enter or event.type() == QEvent.Type.MouseButtonDblClick:
            self.opened.emit(str(watched.property("series")))
            return True
        return super().eventFilter(watched, event)

    def _show(self, entry: Entry, button: QToolButton, shown: bool) -> None:
        colours, size = theme.tokens(), QSize(theme.space(6), theme.space(2.5))
        look = entry.look if shown else Look(colours.line, entry.look.place, hollow=True)
        button.setText(entry.title)
        button.setChecked(shown)
        button.setIconSize(size)
        button.setIcon(swatch(look, size, entry.form, self.devicePixelRatioF()))
        font = theme.font()
        font.setStrikeOut(not shown)
        button.setFont(font)
        ink = theme.role("text" if shown else "quiet")
        slim = f"padding: 0 {theme.space(1)}px;" if self._slim else ""
        theme.wear(
            button,
            f"QToolButton#legend {{ color: {ink}; background: transparent; {slim} }} QToolButton#legend:hover {{ background: {theme.veil(0.07)}; }}",
        )
        button.setToolTip(
            self.tr("Hide {title}").format(title=entry.title)
            if shown
            else self.tr("Show {title}").format(title=entry.title)
        )

    def _buttons(self) -> list[QToolButton]:
        found = [self._entries.itemAt(index).widget() for index in range(self._entries.count())]
        return [button for button in found if isinstance(button, QToolButton)]
