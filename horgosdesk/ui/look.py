"""How a series looks in a chart and its legend, so that colour is never its only sign: hatch, mark, line and hollowness."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

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
    """One series: its colour, its place among the series (which gives hatch and mark), hollow for last year.

    dashed: for what is not measured. thin: for what is secondary.
    """

    colour: QColor
    place: int = 0
    hollow: bool = False
    dashed: bool = False
    thin: bool = False

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
        return Qt.PenStyle.DashLine if self.hollow or self.dashed else Qt.PenStyle.SolidLine

    @property
    def width(self) -> float:
        """Of lines, in pixels."""
        return 1.4 if self.hollow or self.thin else 2.0

    def sign(self, form: str) -> str:
        """The character that stands for it in a line of text."""
        signs = SIGNS[self.place % len(SIGNS)] if form in ("line", "mark") else SIGNS[1]
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
    """A legend's sign: a small bar, a piece of the curve with its mark, or ("mark") the mark alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if form not in ("line", "mark"):
        draw_bar(painter, QRectF(box.toAlignedRect()), look)
    else:
        middle = box.center()
        if form == "line":
            pen = QPen(look.stroke, look.width, look.dash)
            if look.dash is not Qt.PenStyle.SolidLine:
                # of the usual ones the mark would hide the only gap
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([1.5, 1.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
        draw_mark(painter, middle, box.height() * (0.3 if form == "line" else 0.4), look)
    painter.restore()


def draw_mark(painter: QPainter, middle: QPointF, size: float, look: Look) -> None:
    """The mark of a curve's point, reaching so many pixels to each side of its middle."""
    painter.setPen(QPen(look.stroke, 1.2))
    painter.setBrush(theme.tokens().surface if look.hollow else look.colour)
    if look.symbol == "o":
        painter.drawEllipse(middle, size, size)
    else:
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * size for x, y in _POLYGONS[look.symbol]]))


def swatch(look: Look, size: QSize, form: str, ratio: float) -> QIcon:
    """A legend's sign as an icon, for a screen with so many pixels to one."""
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(0, 0, 0, 0))
    painter = QPainter(drawn)
    # room between sign and words, which the style does not give
    draw_sign(painter, QRectF(0, 0, size.width() - theme.space(1), size.height()), look, form)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        icon.addPixmap(drawn, mode)
    return icon


def draw_focus(widget: QWidget) -> None:
    """A hair around a chart that the keys go to."""
    painter, tokens = QPainter(widget), theme.tokens()
    painter.setPen(theme.mix(tokens.line, tokens.accent, 0.6))
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1))
    painter.end()
