"""A chart as a picture to save or paste: its title, its legend, its unit, and a line that says where it comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from horgosdesk import durable
from horgosdesk.ui import theme
from horgosdesk.ui.look import Look, draw_sign

Dress = Callable[[], object]
"""Has a chart take up the colours in force."""
Paint = Callable[[QPainter | None], QSize]
"""Draws a picture and tells its size; without a painter only tells its size."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words around a chart. entries: of the legend, each with its form. empty: what stands there for want of a chart."""

    title: str
    unit: str
    entries: Sequence[tuple[str, Look, str]]
    note: str = ""
    empty: str = ""


def draw(
    painter: QPainter | None, sheet: Sheet, body: QSize, draw_body: Callable[[QPainter, QRectF], None] | None
) -> QSize:
    """Draw it and tell its size; without a painter only tell its size.

    body: the size of the chart itself, which `draw_body` draws; None: there is nothing to draw and the sheet's words
    stand there.
    """
    tokens, edge = theme.tokens(), theme.space(4)
    title, plain = QFontMetricsF(theme.font(1.25)), QFontMetricsF(theme.font())
    wrapped = int(Qt.TextFlag.TextWordWrap)
    head = title.boundingRect(QRectF(0, 0, body.width(), 10_000), wrapped, sheet.title).height()
    line = plain.height() + theme.space(1)
    start = edge + (plain.horizontalAdvance(sheet.unit) + theme.space(4) if draw_body else 0)
    placed = []
    x, y = start, edge + head + theme.space(2)
    for text, look, form in sheet.entries:
        wide = theme.space(10) + plain.horizontalAdvance(text)
        if x + wide > edge + body.width() and x > start:
            x, y = start, y + line
        placed.append((QRectF(x, y, wide, line), text, look, form))
        x += wide
    top = y + line + theme.space(1)
    size = QSize(body.width() + 2 * edge, round(top + body.height() + theme.space(1) + line + edge))
    if painter is None:
        return size
    painter.fillRect(QRect(QPoint(0, 0), size), tokens.surface)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(tokens.text)
    painter.setFont(theme.font(1.25))
    painter.drawText(QRectF(edge, edge, body.width(), head), wrapped, sheet.title)
    painter.setFont(theme.font())
    for box, text, look, form in placed:
        sign = QRectF(box.left(), box.top() + (line - theme.space(2.5)) / 2, theme.space(5), theme.space(2.5))
        draw_sign(painter, sign, look, form)
        painter.setPen(tokens.text)
        painter.drawText(box.adjusted(theme.space(6), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.setPen(tokens.quiet)
    area = QRectF(QPoint(edge, round(top)), body)
    if draw_body is None:
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter) | wrapped, sheet.empty)
    else:
        first = QRectF(edge, edge + head + theme.space(2), start, line)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, sheet.unit)
        draw_body(painter, area)
    painter.setFont(theme.font(0.92))
    painter.setPen(tokens.quiet)
    painter.drawText(QRectF(edge, area.bottom() + theme.space(1), body.width(), line), sheet.note)
    return size


def image(paint: Paint) -> QImage:
    """The picture at twice the screen's pixels."""
    made = QImage(paint(None) * 2, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(2)
    painter = QPainter(made)
    paint(painter)
    painter.end()
    return made


def kinds() -> str:
    """What a chart can be saved as, as Qt writes it."""
    return QCoreApplication.translate("Picture", "Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)")


def on_paper(paint: Paint, dress: Dress) -> Paint:
    """The same in light colours, whatever the screen's theme."""

    def draw(painter: QPainter | None) -> QSize:
        with theme.on_paper(dress):
            return paint(painter)

    return draw


def save(file: Path, paint: Paint, title: str, description: str, dress: Dress) -> None:
    """Write the picture; the file's ending says whether as PNG, SVG or PDF. OSError when it cannot be written."""
    if file.suffix.lower() == ".pdf":
        from horgosdesk.ui import printing

        printing.save_pdf(file, title, printing.of_pictures([on_paper(paint, dress)]))
        return
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if file.suffix.lower() != ".svg":
        if not image(paint).save(buffer, file.suffix[1:].upper()):
            raise OSError(f"{file} cannot be written")
        durable.write(file, bytes(buffer.data().data()))
        return
    from PySide6.QtSvg import QSvgGenerator

    size = paint(None)
    drawn = QSvgGenerator()
    drawn.setOutputDevice(buffer)
    drawn.setSize(size)
    drawn.setViewBox(QRect(QPoint(0, 0), size))
    drawn.setResolution(96)
    drawn.setTitle(title)
    drawn.setDescription(description)
    painter = QPainter(drawn)
    paint(painter)
    painter.end()
    durable.write(file, bytes(buffer.data().data()))
