"""A chart as a picture to save or paste: its title, its legend, its unit, and a line that says where it comes from."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from horgosdesk.ui import theme
from horgosdesk.ui.look import Look, draw_sign
from horgosdesk.ui.plot import Plot


def draw(
    painter: QPainter | None,
    plot: Plot,
    unit: str,
    entries: Sequence[tuple[str, Look]],
    body: QSize,
    draw_body: Callable[[QPainter, QRectF], None] | None,
) -> QSize:
    """Draw it and tell its size; without a painter only tell its size.

    entries: of the legend. body: the size of the chart itself, which `draw_body` draws; None: there is nothing to draw and
    the plot's words stand there.
    """
    tokens, edge = theme.tokens(), theme.space(4)
    title, plain = QFontMetricsF(theme.font(1.25)), QFontMetricsF(theme.font())
    wrapped = int(Qt.TextFlag.TextWordWrap)
    head = title.boundingRect(QRectF(0, 0, body.width(), 10_000), wrapped, plot.title).height()
    line = plain.height() + theme.space(1)
    start = edge + (plain.horizontalAdvance(unit) + theme.space(4) if draw_body else 0)
    placed = []
    x, y = start, edge + head + theme.space(2)
    for text, look in entries:
        wide = theme.space(10) + plain.horizontalAdvance(text)
        if x + wide > edge + body.width() and x > start:
            x, y = start, y + line
        placed.append((QRectF(x, y, wide, line), text, look))
        x += wide
    top = y + line + theme.space(1)
    size = QSize(body.width() + 2 * edge, round(top + body.height() + theme.space(1) + line + edge))
    if painter is None:
        return size
    painter.fillRect(QRect(QPoint(0, 0), size), tokens.surface)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(tokens.text)
    painter.setFont(theme.font(1.25))
    painter.drawText(QRectF(edge, edge, body.width(), head), wrapped, plot.title)
    painter.setFont(theme.font())
    for box, text, look in placed:
        sign = QRectF(box.left(), box.top() + (line - theme.space(2.5)) / 2, theme.space(5), theme.space(2.5))
        draw_sign(painter, sign, look, plot.form)
        painter.setPen(tokens.text)
        painter.drawText(box.adjusted(theme.space(6), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.setPen(tokens.quiet)
    area = QRectF(QPoint(edge, round(top)), body)
    if draw_body is None:
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter) | wrapped, plot.empty)
    else:
        first = QRectF(edge, edge + head + theme.space(2), start, line)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, unit)
        draw_body(painter, area)
    painter.setFont(theme.font(0.92))
    painter.setPen(tokens.quiet)
    painter.drawText(QRectF(edge, area.bottom() + theme.space(1), body.width(), line), plot.note)
    return size
