"""Ctrl+K: every action and menu by a few letters of its words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from horgosdesk.ui import tasks, theme
from horgosdesk.ui.commands import Command, find, hear, hears
from horgosdesk.ui.vacant import Vacant

ROWS = 12
LAST = 3
"""So many commands that were done last stand first, before anything is typed."""
KeysRole = Qt.ItemDataRole.UserRole
CommandRole = KeysRole + 1


class _Row(QStyledItemDelegate):
    """A row: what is done, quietly where it is found, and its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        style = row.widget.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, row, row.widget)
        row.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        command, keys, tokens = index.data(CommandRole), index.data(KeysRole), theme.tokens()
        side, middle, right = theme.space(2), Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        room = option.rect.adjusted(words.left() - option.rect.left() + _MARGIN, 0, -side, 0)
        painter.save()
        painter.setPen(tokens.quiet)
        painter.drawText(room, right | middle, keys)
        room.setRight(room.right() - row.fontMetrics.horizontalAdvance(keys) - (2 * side if keys else 0))
        if command.action.isEnabled():
            painter.setPen(tokens.text)
        painter.drawText(
            room, middle, row.fontMetrics.elidedText(command.text, Qt.TextElideMode.ElideRight, room.width())
        )
        room.setLeft(room.left() + row.fontMetrics.horizontalAdvance(command.text) + 2 * side)
        painter.setPen(tokens.quiet)
        if room.width() > 4 * side:
            painter.drawText(
                room, middle, row.fontMetrics.elidedText(command.path, Qt.TextElideMode.ElideRight, room.width())
            )
        painter.restore()


_MARGIN = 3


class Palette(QFrame):
    """A line to type in, and what is found; Enter does it, Escape goes away. Lies over its window."""

    def __init__(self, commands: Callable[[], list[Command]], do: Callable[[Command], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._commands = commands
        self._do = do
        self._all: list[Command] = []
        self._found: list[Command] = []
        self._done: dict[QAction, int] = {}
        """What was done last, the newest lowest."""
        self._back: QWidget | None = None
        self.line = QLineEdit()
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.vacant = Vacant(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setIconSize(QSize(theme.icon_size(), theme.icon_size()))
        self.list.itemClicked.connect(lambda _item: self.take())
        self.line.textEdited.connect(self.show_found)
        self.line.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(2)] * 4)
        box.setSpacing(theme.space(1))
        box.addWidget(self.line)
        box.addWidget(self.list)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show everything there is and wait for letters."""
        self._back = self.window().focusWidget()
        self._all = self._commands()
        self.line.setPlaceholderText(self.tr("What do you want to do? Type a few letters"))
        self.line.setAccessibleName(self.tr("Find a command"))
        self.line.clear()
        self.show_found("")
        if not hears():
            tasks.run(lambda _progress: hear(), lambda _none: self._hear())
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_found(self, typed: str) -> None:
        """List what fits the letters."""
        found = find(self._all, typed)
        if not typed.strip():
            # what was done last is likely to be done again
            found.sort(key=lambda command: self._done.get(command.action, 0))
        # what cannot be done now comes last
        self._found = sorted(found, key=lambda command: not command.action.isEnabled())
        self.list.clear()
        blank = theme.nothing()
        for command in self._found:
            item = QListWidgetItem(
                command.action.icon() if not command.action.icon().isNull() else QIcon(blank),
                f"{command.path} › {command.text}" if command.path else command.text,
            )
            item.setData(KeysRole, command.keys)
            item.setData(CommandRole, command)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.vacant.tell("" if self._found else self.tr("Nothing is called so. Fewer letters find more."))
        self._place()

    def _hear(self) -> None:
        """Pinyin is known now: find anew what was typed before."""
        if isValid(self) and self.isVisible() and self.line.text():
            self.show_found(self.line.text())

    def take(self) -> None:
        """Do what is chosen."""
        row = self.list.currentRow()
        command = self._found[row] if 0 <= row < len(self._found) else None
        if command is None or not command.action.isEnabled():
            return
        self._done.pop(command.action, None)
        self._done = {action: -place for place, action in enumerate([*self._done, command.action][-LAST:], 1)}
        self.leave()
        self._do(command)

    def leave(self) -> None:
        """Go away; typing goes on where it was."""
        self.hide()
        if self._back is not None and isValid(self._back):
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None

    def _place(self) -> None:
        parent = self.parentWidget()
        height = theme.row_height()
        self.list.setFixedHeight(min(ROWS, max(1, self.list.count())) * height + 2 * self.list.frameWidth())
        self.setFixedWidth(min(parent.width() - theme.space(8), theme.space(150)))
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, theme.space(16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        elif (
            watched is self.line
            and isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        ):
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ROWS,
            Qt.Key.Key_PageUp: -ROWS,
        }.get(Qt.Key(event.key()))
        if step is not None and self.list.count():
            last = self.list.count() - 1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(row % (last + 1) if abs(step) == 1 else max(0, min(row, last)))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        else:
            return False
        return True
