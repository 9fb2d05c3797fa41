"""A calendar of days as a heat map: weeks as columns, Monday on top, one block for each year beneath the other."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from horgosdesk.ui import picture, spans, theme
from horgosdesk.ui.look import draw_focus
from horgosdesk.ui.picture import Paint

LEVELS = 6
"""So many shades; the last one has no upper end."""
Look = Literal["value", "none", "missing", "off", "outside"]


@dataclass(frozen=True, slots=True)
class Square:
    """One day. value: as a number, for its shade. odd: 1 far over, -1 far under what is usual."""

    day: str
    value: float
    look: Look
    odd: int = 0
    marked: bool = False
    """Something is remembered of the day."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days without a gap, oldest first. legend: words of the marks, by "zero", "none", "missing", "off", "high", "low",
    "occasion". ends: of the shades, with their words in `unit`. tell: all that is known of a day, in a line of words."""

    title: str
    squares: Sequence[Square]
    unit: str
    ends: Sequence[float]
    end_words: Sequence[str]
    legend: dict[str, str]
    tell: Callable[[str], str] = str
    note: str = ""
    empty: str = ""


def shade_ends(values: Sequence[float]) -> list[float]:
    """The upper ends of all shades but the last: round numbers, so that few days (5 in 100) are beyond the last.

    Where nearly all days are far from nothing the shades begin near the least of them, so that they can be told apart.
    """
    known = sorted(value for value in values if value > 0)
    if not known:
        return [1.0]
    low, high = (known[min(len(known) - 1, int(len(known) * part))] for part in (0.05, 0.95))
    near = low < 0.4 * high
    least = high / (LEVELS - 1) if near or high == low else (high - low) / (LEVELS - 2)
    power = 10.0 ** math.floor(math.log10(least))
    step = next(power * part for part in (1, 2, 2.5, 5, 10) if power * part >= least * 0.999)
    first = 1 if near else max(1, math.ceil(low / step * 0.999))
    # not by multiplying floats, which gives 0.30000000000000004
    return [float(Decimal(repr(step)) * place) for place in range(first, first + LEVELS - 1)]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the squares are. pitch: of the squares; block: the height of a year; origin: where the first year begins;
    line: the height of a line of text."""

    pitch: float
    block: float
    origin: QPointF
    line: float
    years: Sequence[int]

    def cell(self, day: str) -> QRectF:
        """The square of a day of these years."""
        at = date.fromisoformat(day)
        first = date(at.year, 1, 1)
        column, row = ((at - first).days + first.weekday()) // 7, at.weekday()
        y = self.origin.y() + self.years.index(at.year) * self.block + self.line + theme.space(1) + row * self.pitch
        return QRectF(self.origin.x() + column * self.pitch, y, self.pitch, self.pitch)

    def day_at(self, spot: QPointF) -> str:
        """The day at a spot; "" beside all squares."""
        place = int((spot.y() - self.origin.y()) // self.block) if self.pitch > 0 else -1
        if not 0 <= place < len(self.years):
            return ""
        row = (spot.y() - self.origin.y() - place * self.block - self.line - theme.space(1)) // self.pitch
        column = (spot.x() - self.origin.x()) // self.pitch
        if not 0 <= row < 7 or not 0 <= column < 54:
            return ""
        first = date(self.years[place], 1, 1)
        day = first + timedelta(days=int(column * 7 + row - first.weekday()))
        return day.isoformat() if day.year == self.years[place] else ""


class Heatmap(QWidget):
    """Shows a Calendar. Arrows walk: up and down a day, left and right a week; PgUp and PgDown a month; Enter opens.

    picked, opened: a day.
    """

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, lang: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang = lang
        self.calendar = Calendar("", (), "", (), (), {})
        self.day = ""
        self._places: dict[str, Square] = {}
        self._years: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_calendar(self, calendar: Calendar, lang: str) -> None:
        """Show this instead; the day in focus stays where it is still there, else the newest with a value is."""
        self.calendar, self.lang = calendar, lang
        self._places = {square.day: square for square in calendar.squares}
        self._years = sorted({int(square.day[:4]) for square in calendar.squares})
        if self.day not in self._places:
            inside = [square.day for square in calendar.squares if square.look != "outside"]
            self.day = inside[-1] if inside else ""
        self.updateGeometry()
        self.setAccessibleName(calendar.title)
        told = [square.day for square in calendar.squares if square.odd or square.look == "missing"]
        self.setAccessibleDescription("\n".join([*map(calendar.tell, told), calendar.note]))
        self.update()

    @property
    def square(self) -> Square | None:
        """The day in focus."""
        return self._places.get(self.day)

    def point(self, day: str) -> None:
        """Go to a day, if it is there."""
        if day in self._places and day != self.day:
            self.day = day
            self.picked.emit(day)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.space(240), theme.space(46) * max(1, len(self._years)) + theme.space(10))

    def minimumSizeHint(self) -> QSize:
        # as large as the words beside every other day and over every month need
        metrics = QFontMetricsF(theme.font(0.92))
        months = (spans.month_name(f"2025-{month:02d}", self.lang) for month in range(1, 13))
        widest = max(map(metrics.horizontalAdvance, months)) + theme.space(1)
        pitch = max(metrics.height() / 2, widest / 4)
        frame = self._frame(QRectF(0, 0, 10_000, 10_000))
        block = pitch * 7 + frame.line + theme.space(3)
        across = frame.origin.x() + pitch * 54 + theme.space(2)
        down = max(1, len(self._years)) * block + 2 * frame.line + theme.space(5)
        return QSize(math.ceil(across), math.ceil(down))

    # Pictures

    def picture(self) -> QImage:
        """With its title and note, at twice the screen's pixels."""
        return picture.image(self._paint)

    def save(self, file: Path) -> None:
        """Write the picture; the file's ending says whether as PNG, SVG or PDF. OSError when it cannot be written."""
        picture.save(file, self._paint, self.calendar.title, self.accessibleDescription(), self.update)

    @property
    def paper(self) -> Paint:
        """The picture as it is printed."""
        return picture.on_paper(self._paint, self.update)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())

    def _paint(self, painter: QPainter | None) -> QSize:
        sheet = picture.Sheet(self.calendar.title, "", (), self.calendar.note, self.calendar.empty)
        size = self.size().expandedTo(self.minimumSizeHint())
        frame = self._frame(QRectF(0, 0, size.width(), size.height()))
        # as high as what is drawn
        high = frame.origin.y() + frame.block * len(self._years) + 2 * frame.line + theme.space(4)
        size.setHeight(min(size.height(), round(high)))
        return picture.draw(painter, sheet, size, self._draw if self._places else None)

    # Where things are

    def _frame(self, box: QRectF) -> "Frame":
        metrics = QFontMetricsF(theme.font(0.92))
        line = metrics.height()
        days = max(metrics.horizontalAdvance(self._weekday(at)) for at in range(7))
        left = metrics.horizontalAdvance("2025年") + days + theme.space(5)
        years = max(1, len(self._years))
        room = box.height() - line * 2 - theme.space(5)
        pitch = min((box.width() - left - theme.space(2)) / 54, (room / years - line - theme.space(3)) / 7)
        block = pitch * 7 + line + theme.space(3)
        return Frame(pitch, block, QPointF(box.left() + left, box.top() + theme.space(1)), line, self._years)

    def _weekday(self, at: int) -> str:
        return QLocale(self.lang).standaloneDayName(at + 1, QLocale.FormatType.ShortFormat)

    def _day_at(self, spot: QPointF) -> str:
        day = self._frame(QRectF(self.rect())).day_at(spot) if self._places else ""
        return day if day in self._places else ""

    # Drawing

    def _shade(self, value: float) -> QColor:
        tokens = theme.tokens()
        level = sum(value > end for end in self.calendar.ends)
        least, most = (0.16, 0.95) if not tokens.dark else (0.22, 0.95)
        return theme.mix(
            tokens.surface, tokens.accent, least + (most - least) * level / max(1, len(self.calendar.ends))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if not self._places:
            painter.setPen(theme.tokens().quiet)
            wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()), wrapped, self.calendar.empty)
            return
        self._draw(painter, QRectF(self.rect()))
        if self.day:
            tokens = theme.tokens()
            ring = self._frame(QRectF(self.rect())).cell(self.day).adjusted(-0.5, -0.5, -0.5, -0.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.text if self.hasFocus() else tokens.quiet, 2))
            painter.drawRect(ring)
        painter.end()
        if self.hasFocus():
            draw_focus(self)

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        frame = self._frame(box)
        for place, year in enumerate(self._years):
            self._draw_words(painter, box, year, frame.origin.y() + place * frame.block, frame)
        for square in self.calendar.squares:
            if square.look != "outside":
                self._draw_square(painter, frame.cell(square.day), square)
        top = frame.origin.y() + frame.block * len(self._years) + theme.space(1)
        self._draw_legend(painter, box, top, frame.line)

    def _draw_words(self, painter: QPainter, box: QRectF, year: int, top: float, frame: "Frame") -> None:
        tokens, line, pitch = theme.tokens(), frame.line, frame.pitch
        painter.setFont(theme.font(0.92, bold=True))
        painter.setPen(tokens.text)
        painter.drawText(QPointF(box.left() + theme.space(2), top + line * 0.8), spans.year(str(year)))
        painter.setFont(theme.font(0.92))
        painter.setPen(tokens.quiet)
        for month in range(1, 13):
            cell = frame.cell(f"{year}-{month:02d}-01")
            left = cell.left() + (pitch if date(year, month, 1).weekday() else 0)
            painter.drawText(QPointF(left, top + line * 0.8), spans.month_name(f"{year}-{month:02d}", self.lang))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for row in range(7):
            if pitch >= line or row % 2 == 0:
                y = top + line + theme.space(1) + row * pitch
                wide = frame.origin.x() - box.left() - theme.space(1.5)
                painter.drawText(QRectF(box.left(), y + pitch / 2 - line / 2, wide, line), right, self._weekday(row))

    def _draw_square(self, painter: QPainter, cell: QRectF, square: Square) -> None:
        tokens = theme.tokens()
        gap = 1 if cell.width() < 16 else 1.5
        box = cell.adjusted(gap, gap, -gap, -gap)
        faint = theme.mix(tokens.line, tokens.text, 0.2)
        ink = tokens.text
        if square.look == "value" and square.value > 0:
            shade = self._shade(square.value)
            painter.fillRect(box, shade)
            ink = max((tokens.text, tokens.surface), key=lambda one: abs(one.lightnessF() - shade.lightnessF()))
        elif square.look == "value":  # records, but nothing of the measure
            painter.setPen(QPen(faint, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        elif square.look == "missing":
            painter.setPen(QPen(tokens.bad, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            inner = box.adjusted(*(box.width() * part for part in (0.25, 0.25, -0.25, -0.25)))
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        elif square.look == "off":
            painter.setPen(QPen(tokens.quiet, 1))
            y = box.center().y()
            painter.drawLine(QPointF(box.left() + box.width() * 0.3, y), QPointF(box.right() - box.width() * 0.3, y))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faint)
            painter.drawEllipse(box.center(), 1.2, 1.2)
        if square.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            size = max(2.5, box.width() * 0.2)
            corner = box.topRight()
            painter.drawPolygon(QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)]))
        if square.odd:
            _draw_odd(painter, box, square.odd, ink)

    def _draw_legend(self, painter: QPainter, box: QRectF, top: float, line: float) -> None:
        tokens, words = theme.tokens(), self.calendar.legend
        painter.setFont(theme.font(0.92))
        metrics = QFontMetricsF(theme.font(0.92))
        size = line * 0.85
        x, y = box.left() + theme.space(2), top + theme.space(1)
        ends = self.calendar.ends
        samples = [
            ("zero", 0.0),
            *((f"≤ {text}", end) for text, end in zip(self.calendar.end_words, ends, strict=True)),
        ]
        samples.append(
            (f"> {self.calendar.end_words[-1]}" if self.calendar.end_words else "", ends[-1] * 2 if ends else 0)
        )
        painter.setPen(tokens.quiet)
        painter.drawText(QPointF(x, y + line * 0.8), self.calendar.unit)
        x += metrics.horizontalAdvance(self.calendar.unit) + theme.space(3)
        for text, value in samples:
            said = words.get("zero", "0") if text == "zero" else text
            self._draw_square(painter, QRectF(x, y, size + 2, size + 2), Square("", value, "value"))
            painter.setPen(tokens.quiet)
            painter.drawText(QPointF(x + size + theme.space(1.5), y + line * 0.8), said)
            x += size + metrics.horizontalAdvance(said) + theme.space(4)
        x, y = box.left() + theme.space(2), y + line + theme.space(1)
        marks = {
            "missing": Square("", 0, "missing"),
            "off": Square("", 0, "off"),
            "none": Square("", 0, "none"),
            "high": Square("", ends[len(ends) // 2] if ends else 1, "value", odd=1),
            "low": Square("", ends[len(ends) // 2] if ends else 1, "value", odd=-1),
            "occasion": Square("", ends[len(ends) // 2] if ends else 1, "value", marked=True),
        }
        for name, square in marks.items():
            if name in words:
                self._draw_square(painter, QRectF(x, y, size + 2, size + 2), square)
                painter.setPen(tokens.quiet)
                painter.drawText(QPointF(x + size + theme.space(1.5), y + line * 0.8), words[name])
                x += size + metrics.horizontalAdvance(words[name]) + theme.space(4)

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7}
        key = event.key()
        if key in steps and self.day:
            at = date.fromisoformat(self.day) + timedelta(days=steps[Qt.Key(key)])
            self.point(at.isoformat())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self.day:
            self._month(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._places:
            inside = [square.day for square in self.calendar.squares if square.look != "outside"]
            if inside:
                self.point(inside[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day:
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _month(self, way: int) -> None:
        at = date.fromisoformat(self.day)
        months = at.year * 12 + at.month - 1 + way
        day = min(at.day, (date((months + 1) // 12, (months + 1) % 12 + 1, 1) - timedelta(days=1)).day)
        self.point(date(months // 12, months % 12 + 1, day).isoformat())

    def go_odd(self, way: int) -> bool:
        """Go to the next day that stands out, or with -1 to the one before, round the end; whether any does."""
        days = [square.day for square in self.calendar.squares if square.odd or square.look == "missing"]
        found = [day for day in days if (day > self.day if way > 0 else day < self.day)] or days
        if found:
            self.point(found[0] if way > 0 else found[-1])
        return bool(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.point(self._day_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (day := self._day_at(event.position())):
            self.opened.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        square = self._places.get(self._day_at(event.position()))
        self.setToolTip(self.calendar.tell(square.day) if square is not None else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.setToolTip("")


def _draw_odd(painter: QPainter, box: QRectF, way: int, ink: QColor) -> None:
    """A triangle that points up for far more than usual, down for far less."""
    size = box.width() * 0.26
    middle = box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    tip, base = middle - QPointF(0, size * way), middle.y() + size * 0.8 * way
    painter.drawPolygon(QPolygonF([tip, QPointF(middle.x() + size, base), QPointF(middle.x() - size, base)]))
