"""A waterfall: one row for each step from what was to what is, with the exact figure in it, so that it can be added up."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from horgosdesk.ui import picture, theme
from horgosdesk.ui.look import Look, draw_bar, draw_focus
from horgosdesk.ui.picture import Paint

LEAST_SPREAD = 0.5
"""Where the steps use less of the axis than this, it does not begin at zero, and the bars of the sums are broken."""
MOST_TITLES = 0.36
"""The part of the width that the titles take at most: a category's name is whole on half of a small screen."""


@dataclass(frozen=True, slots=True)
class Step:
    """One row. amount: of a sum the whole, else what it adds. value: the amount in words; aside: quietly behind it.

    opens: whether one can look into it. exact: the amount to its last digit with its unit, where value does not tell it.
    """

    key: str
    title: str
    amount: int | Fraction
    value: str
    aside: str = ""
    is_sum: bool = False
    opens: bool = False
    exact: str = ""

    @property
    def told(self) -> tuple[str, ...]:
        """Amount and aside, as exactly as they are known."""
        return tuple(filter(None, (self.exact or self.value, self.aside)))


@dataclass(frozen=True, slots=True)
class Fall:
    """Rows from top to bottom, sums first and last. note: a line under it. empty: words for when there is nothing."""

    title: str
    unit: str = ""
    steps: Sequence[Step] = ()
    note: str = ""
    empty: str = ""
    said: str = ""
    """What it says in a sentence: over a picture that leaves the building."""

    def spans(self) -> list[tuple[float, float]]:
        """From where to where each bar goes."""
        # here, and only here, exact amounts become floats: for pixels
        levels = [
            *accumulate((Fraction(0) if step.is_sum else step.amount for step in self.steps), initial=Fraction(0))
        ]
        start = Fraction(self.steps[0].amount) if self.steps and self.steps[0].is_sum else Fraction(0)
        spans = []
        for step, level in zip(self.steps, levels, strict=False):
            low = Fraction(0) if step.is_sum else start + level
            spans.append((float(low), float(low + step.amount)))
        return spans


class Waterfall(QWidget):
    """Shows a Fall. Up, Down, Home and End go from row to row, Enter or a double click looks into one. opened, picked: its key."""

    opened = Signal(str)
    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fall = Fall("")
        self.row = -1
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_fall(self, fall: Fall) -> None:
        """Show this instead; the row in focus stays where it is still there."""
        before = self.key
        self.fall = fall
        self.row = next((place for place, step in enumerate(fall.steps) if step.key == before), -1)
        if self.row < 0 and self.hasFocus() and fall.steps:
            self.row = 0
        self.setAccessibleName(fall.title)
        told = [f"{step.title}: {' '.join(step.told)}" for step in fall.steps]
        self.setAccessibleDescription("\n".join([*told, fall.note] if told else [fall.empty]))
        self.updateGeometry()
        self.update()

    @property
    def key(self) -> str:
        """Of the row in focus; "" without one."""
        return self.fall.steps[self.row].key if 0 <= self.row < len(self.fall.steps) else ""

    def point(self, row: int) -> None:
        """Go to a row."""
        row = min(max(row, 0), len(self.fall.steps) - 1)
        if row != self.row and row >= 0:
            self.row = row
            self.picked.emit(self.key)
            self.update()

    def sizeHint(self) -> QSize:
        rows = max(3, len(self.fall.steps))
        return QSize(theme.space(160), round(rows * theme.row_height() * 1.15) + self._head() + theme.space(2))

    def minimumSizeHint(self) -> QSize:
        rows = max(3, len(self.fall.steps))
        return QSize(theme.space(90), round(rows * theme.row_height() * 0.8) + self._head() + theme.space(1))

    # Pictures

    def picture(self) -> QImage:
        """With its title and note, at twice the screen's pixels."""
        return picture.image(self._paint)

    def save(self, file: Path) -> None:
        """Write the picture; the file's ending says whether as PNG, SVG or PDF. OSError when it cannot be written."""
        picture.save(file, self._paint, self.fall.title, self.accessibleDescription(), self.update)

    @property
    def paper(self) -> Paint:
        """The picture as it is printed."""
        return picture.on_paper(self._paint, self.update)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())

    def _paint(self, painter: QPainter | None) -> QSize:
        fall = self.fall
        unit = " · ".join(filter(None, (fall.title if fall.said else "", fall.unit)))
        sheet = picture.Sheet(fall.said or fall.title, unit, (), fall.note, fall.empty)
        size = QSize(max(self.width(), theme.space(200)), self.sizeHint().height() - self._head())
        return picture.draw(painter, sheet, size, self._draw if self.fall.steps else None)

    # Drawing

    def _head(self) -> int:
        return round(QFontMetricsF(theme.font()).height()) + theme.space(2)

    def _row_at(self, y: float) -> int:
        box = self._body()
        row = int((y - box.top()) // self._high(box))
        return row if 0 <= row < len(self.fall.steps) else -1

    def _body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(theme.space(2), self._head(), -theme.space(2), -theme.space(1))

    def _high(self, box: QRectF) -> float:
        return min(theme.row_height() * 1.5, box.height() / max(1, len(self.fall.steps)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        head = QRectF(theme.space(2), theme.space(1), self.width() - theme.space(4), self._head())
        painter.setFont(theme.font(bold=True))
        painter.setPen(tokens.text)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(head, middle, self.fall.title)
        wide = QFontMetricsF(theme.font(bold=True)).horizontalAdvance(self.fall.title) + theme.space(3)
        painter.setFont(theme.font())
        painter.setPen(tokens.quiet)
        painter.drawText(head.adjusted(wide, 0, 0, 0), middle, self.fall.unit)
        body = self._body()
        if not self.fall.steps:
            wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(body, wrapped, self.fall.empty)
            return
        high = self._high(body)
        for row, ink in ((self._hovered, tokens.hover), (self.row if self.hasFocus() else -1, tokens.chosen)):
            if row >= 0:
                painter.fillRect(QRectF(0, body.top() + row * high, self.width(), high), ink)
        self._draw(painter, body)
        painter.end()
        if self.hasFocus():
            draw_focus(self)

    def _draw(self, painter: QPainter, body: QRectF) -> None:
        tokens, steps, high = theme.tokens(), self.fall.steps, self._high(body)
        plain, bold = QFontMetricsF(theme.number_font()), QFontMetricsF(theme.number_font(bold=True))
        gap = theme.space(3)
        words = ((bold if step.is_sum else plain).horizontalAdvance(step.title) for step in steps)
        titles = min(math.ceil(max(words)), body.width() * MOST_TITLES)
        values = max(bold.horizontalAdvance(step.value) for step in steps)
        asides = max(plain.horizontalAdvance(step.aside) for step in steps)
        area = QRectF(
            body.left() + titles + gap, body.top(), body.width() - titles - values - asides - 3 * gap, high * len(steps)
        )
        spans = self.fall.spans()
        least, most, broken = _axis(spans, [step.is_sum for step in steps])

        def at(level: float) -> float:
            return area.left() + (max(level, least) - least) / (most - least) * area.width() if most > least else 0.0

        before: float | None = None
        for row, (step, (start, end)) in enumerate(zip(steps, spans, strict=True)):
            top = area.top() + row * high
            line = QRectF(body.left(), top, titles, high)
            painter.setFont(theme.number_font(bold=step.is_sum))
            metrics = bold if step.is_sum else plain
            painter.setPen(tokens.text)
            title = metrics.elidedText(step.title, Qt.TextElideMode.ElideRight, titles)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), title)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(area.right() + gap, top, values, high), right, step.value)
            painter.setFont(theme.number_font())
            painter.setPen(tokens.quiet)
            painter.drawText(QRectF(body.right() - asides, top, asides, high), right, step.aside)
            if before is not None:
                painter.setPen(QPen(tokens.quiet, 1, Qt.PenStyle.DotLine))
                x = round(at(before)) + 0.5
                painter.drawLine(QPointF(x, top - high * 0.22), QPointF(x, top + high * 0.22))
            left, far = sorted((at(start), at(end)))
            bar = QRectF(left, top + high * 0.22, max(far - left, 1.5), high * 0.56)
            # less is hatched as well as of another colour, and its figure has the minus sign
            look = (
                Look(tokens.transit) if step.is_sum else Look(tokens.accent) if end >= start else Look(tokens.export, 1)
            )
            draw_bar(painter, QRectF(bar.toAlignedRect()) if bar.width() > 3 else bar, look)
            if step.is_sum and broken:
                _draw_break(painter, bar)
            before = end
        if least <= 0:
            painter.setPen(QPen(theme.mix(tokens.line, tokens.text, 0.3), 1))
            x = round(at(0)) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.point(self.row + 1)
            case Qt.Key.Key_Up:
                self.point(self.row - 1 if self.row >= 0 else len(self.fall.steps) - 1)
            case Qt.Key.Key_Home:
                self.point(0)
            case Qt.Key.Key_End:
                self.point(len(self.fall.steps) - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.key and self.fall.steps[self.row].opens:
                self.opened.emit(self.key)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.point(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and row == self.row >= 0 and self.fall.steps[row].opens:
            self.opened.emit(self.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        opens = row >= 0 and self.fall.steps[row].opens
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if row != self._hovered:
            self._hovered = row
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos().y())
            if row >= 0:
                step = self.fall.steps[row]
                QToolTip.showText(event.globalPos(), "\n".join((step.title, *step.told)), self)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.row < 0 and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.point(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _axis(spans: Sequence[tuple[float, float]], sums: Sequence[bool]) -> tuple[float, float, bool]:
    """Where the axis begins and ends, and whether it leaves zero out."""
    levels = [
        level
        for (start, end), is_sum in zip(spans, sums, strict=True)
        for level in ((end,) if is_sum else (start, end))
    ]
    low, most = min(levels), max(*levels, 0.0)
    if low > 0 and most - low < LEAST_SPREAD * most:
        return max(0.0, low - 0.25 * ((most - low) or most)), most, True
    return min(low, 0.0), most, False


def _draw_break(painter: QPainter, bar: QRectF) -> None:
    """A gap with zigzag edges near the left end of a bar that does not begin at zero."""
    step, x = bar.height() / 4, bar.left() + theme.space(3)
    edge = [
        QPointF(x + (theme.space(1) if place % 2 else 0), bar.top() - 1 + place * (step + 0.5)) for place in range(5)
    ]
    gap = QPointF(theme.space(1.5), 0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens().surface)
    painter.drawPolygon(QPolygonF([*edge, *(point + gap for point in reversed(edge))]))
