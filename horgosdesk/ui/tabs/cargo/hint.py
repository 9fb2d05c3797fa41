"""The panel under the row in focus: what the field wants, what was understood, what is wrong, the look-up's best six."""

from PySide6.QtCore import QRect, QSize, Qt
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
        self.hide()

    def tell(self, lines: list[tuple[str, str]], choices: list[Choice], chosen: int) -> None:
        """Show lines of (text, token name of its colour), and a list with its chosen row (-1: none)."""
        before = [*self.lines, *self.choices, self.chosen]
        now = [*lines, *choices, chosen]
        if now == before and self.isVisible():
            return
        self.lines, self.choices, self.chosen = lines, choices, chosen
        self.setAccessibleDescription("\n".join(text for text, _ in lines))
        height = self._line_height()
        size = QSize(self._wanted_width(), height * (len(now) - 1) + theme.space(2))
        same = size == self.size() and len(now) == len(before) and now[-1] == before[-1] and self.isVisible()
        self.resize(size)
        self.setVisible(bool(lines or choices))
        if not same:
            self.update()
            return
        for place, (one, other) in enumerate(zip(now, before, strict=True)):
            if one != other:
                self.update(0, theme.space(1) + place * height, self.width(), height)

    def place(self, cell: QRect, room: QRect) -> None:
        """Put the panel under a cell of the parent, or above it where there is no room below."""
        x = max(room.left(), min(cell.left(), room.right() - self.width()))
        y = cell.bottom() + 2 if cell.bottom() + 2 + self.height() <= room.bottom() else cell.top() - self.height() - 2
        self.move(x, max(room.top(), y))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.surface)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        height, left, y = self._line_height(), theme.space(2), theme.space(1)
        top, bottom = event.rect().top(), event.rect().bottom()
        for text, colour in self.lines:
            if y + height > top and y <= bottom:
                painter.setPen(getattr(tokens, colour))
                painter.drawText(QRect(left, y, self.width() - 2 * left, height), Qt.AlignmentFlag.AlignVCenter, text)
            y += height
        code_width = self._code_width()
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

    def _line_height(self) -> int:
        return round(self.fontMetrics().height() * 1.4)

    def _code_width(self) -> int:
        named = [choice.text for choice in self.choices if choice.name]
        return max((self.fontMetrics().horizontalAdvance(text) for text in named), default=0) + theme.space(4)

    def _wanted_width(self) -> int:
        metrics = self.fontMetrics()
        wide = [metrics.horizontalAdvance(text) for text, _ in self.lines]
        most = metrics.averageCharWidth() * 70
        wide += [min(most, self._code_width() + metrics.horizontalAdvance(c.name or c.text)) for c in self.choices]
        return min(max(wide, default=0) + 2 * theme.space(2), self.parentWidget().width())

    def _cut(self, text: str, width: int) -> str:
        return QFontMetrics(self.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
