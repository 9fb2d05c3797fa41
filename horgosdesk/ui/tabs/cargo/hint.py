"""The panel under the row in focus: what the field wants, what was understood, what is wrong, the look-up's best six."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.tabs.cargo.lookup import Choice


class Hint(QWidget):
    """A light panel painted by hand, since it changes with each key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # the cells under it are not painted again with each key
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines: list[tuple[str, str]] = []
        self.choices: list[Choice] = []
        self.chosen = -1
        self._told = 0, -1
        self._measure()
        self.hide()

    def tell(self, lines: list[tuple[str, str]], choices: list[Choice], chosen: int) -> None:
        """Show lines of (text, token name of its colour), and a list with its chosen row (-1: none)."""
        if not lines and not choices:
            self.hide()
            return
        shown = self.isVisible()
        before = [*self.lines, *self.choices] if shown else []
        now: list[tuple[str, str]] = [*lines, *choices]
        told, self._told = self._told, (len(lines), chosen)
        same_list, same_choice = choices == self.choices, chosen == told[1]
        if shown and now == before and same_choice:
            return
        if lines != self.lines:
            self.setAccessibleDescription("\n".join(text for text, _ in lines))
        self.lines, self.choices, self.chosen = lines, choices, chosen
        if not same_list:
            self._code_width = self._width_of_codes()
        height = self._line_height
        # while it stands it grows no narrower, which would paint all of it anew at every other key
        least = self.width() if shown and choices else 0
        size = QSize(max(self._wanted_width(), least), height * len(now) + theme.space(2))
        if not shown or size != self.size() or len(lines) != told[0]:
            self.resize(size)
            self.show()
            self.update()
            return
        top, inner = theme.space(1), self.width() - 2
        for place, (one, other) in enumerate(zip(now, before, strict=True)):
            if one != other or (not same_choice and place >= len(lines)):
                # between its edges, which stay as they are
                self.update(1, top + place * height, inner, height)

    def choose(self, step: int) -> None:
        """Go to another line of the list, over its end to its other end."""
        self.tell(self.lines, self.choices, (self.chosen + step) % len(self.choices) if self.choices else -1)

    def place(self, cell: QRect, room: QRect) -> None:
        """Put the panel under a cell of the parent, or above it where there is no room below."""
        x = max(room.left(), min(cell.left(), room.right() - self.width()))
        y = cell.bottom() + 2 if cell.bottom() + 2 + self.height() <= room.bottom() else cell.top() - self.height() - 2
        self.move(x, max(room.top(), y))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        height, left, y = self._line_height, theme.space(2), theme.space(1)
        top, bottom = event.rect().top(), event.rect().bottom()
        if event.rect().left() > 0 and top >= y:
            painter.fillRect(event.rect(), tokens.raised)
        else:
            painter.fillRect(self.rect(), tokens.surface)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.line, 1))
            painter.setBrush(tokens.raised)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        for text, colour in self.lines:
            if y + height > top and y <= bottom:
                painter.setPen(getattr(tokens, colour))
                painter.drawText(QRect(left, y, self.width() - 2 * left, height), Qt.AlignmentFlag.AlignVCenter, text)
            y += height
        code_width = self._code_width
        for place, choice in enumerate(self.choices):
            if y + height <= top or y > bottom:
                y += height
                continue
            row = QRect(0, y, self.width(), height)
            if place == self.chosen:
                painter.fillRect(row.adjusted(1, 0, -1, 0), tokens.accent)
            painter.setPen(tokens.surface if place == self.chosen else tokens.text)
            painter.drawText(row.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, choice.text)
            if choice.name:
                if place != self.chosen:
                    painter.setPen(tokens.quiet)
                name = QRect(left + code_width, y, self.width() - 2 * left - code_width, height)
                painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self._cut(choice.name, name.width()))
            y += height

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        """Take from the font what it gives."""
        self._metrics = QFontMetrics(self.font())
        self._line_height = round(self._metrics.height() * 1.4)
        self._widest = self._metrics.averageCharWidth() * 70
        self._code_width = self._width_of_codes()

    def _width_of_codes(self) -> int:
        named = [choice.text for choice in self.choices if choice.name]
        return max(map(self._metrics.horizontalAdvance, named), default=0) + theme.space(4)

    def _wanted_width(self) -> int:
        wide = [self._metrics.horizontalAdvance(text) for text, _ in self.lines]
        room = self._widest - self._code_width
        wide += [self._code_width + min(room, self._metrics.horizontalAdvance(c.name or c.text)) for c in self.choices]
        return min(max(wide, default=0) + 2 * theme.space(2), self.parentWidget().width())

    def _cut(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
