"""How a series looks in a chart and its legend, so that colour is never its only sign: hatch, mark, line and hollowness."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from horgosdesk.ui import theme

HATCHES = ("", "/", "\\", "-", "|", "x", "#")
SYMBOLS = ("o", "s", "t1", "d", "t", "h", "x")
"""Marks on curves, as pyqtgraph names them."""
SIGNS = (("●", "○"), ("■", "□"), ("▲", "△"), ("◆", "◇"), ("▼", "▽"), ("⬢", "⬡"), ("✖", "✕"))
"""The same marks as characters: this year's and last year's."""
_POLYGONS = {
    "s": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "t1": ((0, -1.1), (1.1, 0.9), (-1.1, 0.9)),
    "t": ((0, 1.1), (1.1, -0.9), (-1.1, -0.9)),
    "d": ((0, -1.3), (0.9, 0), (0, 1.3), (-0.9, 0)),
    "h": ((-1.1, 0), (-0.55, -1), (0.55, -1), (1.1, 0), (0.55, 1), (-0.55, 1)),
    "x": ((-1, -1), (0, -0.4), (1, -1), (0.4, 0), (1, 1), (0, 0.4), (-1, 1), (-0.4, 0)),
}


@dataclass(frozen=True, slots=True)
class Look:
    """One series: its colour, its place among the series (which gives hatch and mark), hollow for last year."""

    colour: QColor
    place: int = 0
    hollow: bool = False

    @property
    def hatch(self) -> str:
        return HATCHES[self.place % len(HATCHES)]

    @property
    def symbol(self) -> str:
        return SYMBOLS[self.place % len(SYMBOLS)]

    @property
    def stroke(self) -> QColor:
        """Of lines and outlines: last year's are lighter."""
        tokens = theme.tokens()
        return theme.mix(tokens.surface, self.colour, 0.8 if tokens.dark else 0.62) if self.hollow else self.colour

    @property
    def dash(self) -> Qt.PenStyle:
        return Qt.PenStyle.DashLine if self.hollow else Qt.PenStyle.SolidLine

    def sign(self, form: str) -> str:
        """The character that stands for it in a line of text."""
        signs = SIGNS[self.place % len(SIGNS)] if form == "line" else SIGNS[1]
        return signs[self.hollow]


def draw_bar(painter: QPainter, box: QRectF, look: Look) -> None:
    """A bar on the device's pixels: filled, or for last year outlined and hardly filled; hatched where there is room."""
    surface = theme.tokens().surface
    if look.hollow:
        painter.fillRect(box, theme.mix(surface, look.colour, 0.16))
        ink = theme.mix(surface, look.colour, 0.4)
    else:
        painter.fillRect(box, look.colour)
        ink = theme.mix(look.colour, surface, 0.36)
    if look.hatch and box.width() >= 5 and box.height() >= 3:
        painter.setPen(QPen(ink, 1))
        painter.drawLines(list(_hatch(box, look.hatch)))
    if look.hollow and box.width() >= 3 and box.height() >= 2:
        painter.setPen(QPen(look.stroke, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _hatch(box: QRectF, kind: str) -> Iterator[QLineF]:
    # computed line by line: a hatch brush would stretch with the axes, and not every SVG reader knows clips
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    step = 6 if kind != "#" else 5
    if kind in "/x":
        start = int((left + top) // step + 1) * step
        for c in range(start, int(right + bottom) + 1, step):
            x1, x2 = max(left, c - bottom), min(right, c - top)
            yield QLineF(x1, c - x1, x2, c - x2)
    if kind in "\\x":
        start = int((top - right) // step + 1) * step
        for c in range(start, int(bottom - left) + 1, step):
            x1, x2 = max(left, top - c), min(right, bottom - c)
            yield QLineF(x1, x1 + c, x2, x2 + c)
    if kind in "-#":
        for y in range(int(top // step + 1) * step, int(bottom) + 1, step):
            yield QLineF(left, y + 0.5, right, y + 0.5)
    if kind in "|#":
        for x in range(int(left // step + 1) * step, int(right) + 1, step):
            yield QLineF(x + 0.5, top, x + 0.5, bottom)


def draw_sign(painter: QPainter, box: QRectF, look: Look, form: str) -> None:
    """A legend's sign: a small bar, or a piece of the curve with its mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if form != "line":
        draw_bar(painter, QRectF(box.toAlignedRect()), look)
    else:
        middle = box.center()
        pen = QPen(look.stroke, 1.4 if look.hollow else 2, look.dash)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
        painter.setPen(QPen(look.stroke, 1.2))
        painter.setBrush(theme.tokens().surface if look.hollow else look.colour)
        size = box.height() * 0.3
        if look.symbol == "o":
            painter.drawEllipse(middle, size, size)
        else:
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * size for x, y in _POLYGONS[look.symbol]]))
    painter.restore()
