"""Documents and pictures on paper: as PDF with its fonts in it, and as a preview from which they are printed."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QBuffer, QCoreApplication, QEventLoop, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from horgosdesk import durable
from horgosdesk.ui import picture, theme
from horgosdesk.ui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN_MM = 14
Draw = Callable[[QPagedPaintDevice], None]
"""Draws all pages on a device whose layout is set."""


class Show(Protocol):
    """Shows pages before they are printed, as `preview` does."""

    def __call__(self, parent: QWidget, title: str, draw: Draw, *, upright: bool = False) -> object:
        """Show them."""


@dataclass(frozen=True, slots=True)
class Running:
    """What stands at the head of each page, left and right, and at the foot beside the page's number. mark: a warning."""

    left: str = ""
    right: str = ""
    foot: str = ""
    mark: str = ""


def of_html(html: str, running: Running, font: QFont | None = None) -> Draw:
    """The pages of a document. Headings of tables come again on each page.

    What draws them may be a thread: each drawing makes a document of its own.
    """
    font, small, colours = font or QGuiApplication.font(), theme.font(0.85), theme.palette(LIGHT)

    def draw(device: QPagedPaintDevice) -> None:
        painter = QPainter(device)
        try:
            _draw_document(painter, device, (html, font), running, small, colours)
        finally:
            painter.end()

    return draw


def of_picture(paint: picture.Paint) -> Draw:
    """One page with a picture as large as fits."""
    return of_pictures([paint])


def of_pictures(paints: Sequence[picture.Paint]) -> Draw:
    """A page for each picture, as large as fits."""

    def draw(device: QPagedPaintDevice) -> None:
        # as fine as the screen, on which the pictures measure their letters: else those would be ten times as large.
        # Nothing is lost by it, for what is drawn are curves
        cast("QPdfWriter | QPrinter", device).setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
        painter = QPainter(device)
        try:
            for place, paint in enumerate(paints):
                if place:
                    device.newPage()
                size = paint(None)
                room = QRectF(painter.viewport())
                scale = min(room.width() / size.width(), room.height() / size.height())
                painter.save()
                painter.translate((room.width() - size.width() * scale) / 2, 0)
                painter.scale(scale, scale)
                paint(painter)
                painter.restore()
        finally:
            painter.end()

    return draw


def title() -> str:
    """What the action is called that shows the preview."""
    return QCoreApplication.translate("Printing", "Print…")


def save_pdf(file: Path, title: str, draw: Draw, *, upright: bool = False) -> None:
    """Write the pages, A4. OSError when the file cannot be written; then there is none, or the old one."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("HorgosDesk")
    writer.setPageLayout(_layout(upright))
    draw(writer)
    durable.write(file, bytes(buffer.data().data()))


class _Counter(QPdfWriter):
    """Counts its pages instead of keeping them."""

    def __init__(self, buffer: QBuffer) -> None:
        super().__init__(buffer)
        self.pages = 1

    def newPage(self) -> bool:
        self.pages += 1
        return super().newPage()


def count_pages(draw: Draw, *, upright: bool = False) -> int:
    """How many pages are drawn, A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    counter = _Counter(buffer)
    counter.setPageLayout(_layout(upright))
    draw(counter)
    return counter.pages


def preview(parent: QWidget, title: str, draw: Draw, *, upright: bool = False) -> None:
    """Show the pages as they will come out of the printer; that can be chosen there, or a file to save them in as PDF."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from horgosdesk.ui.preview import furnish

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout(upright))
    printer.setDocName(title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(title)
    # the dialog does not own its printer: what draws on it keeps it for as long as the dialog is there
    dialog.paintRequested.connect(lambda device, _kept=printer: draw(device))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    furnish(dialog, title, draw, upright=upright)
    dialog.resize(parent.window().size() * 0.9)
    dialog.open()


def paper_points(*, upright: bool) -> QSizeF:
    """What A4 has inside its margins, in points."""
    return _layout(upright).paintRect(QPageLayout.Unit.Point).size()


def _on_paper(part: QRectF, colours: QPalette) -> QAbstractTextDocumentLayout.PaintContext:
    """How a part of a document is drawn: words that name no colour are dark, whatever the screen's theme."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = colours
    context.clip = part
    return context


def _laid_out(html: str, font: QFont, device: QPagedPaintDevice, page: QSizeF) -> QTextDocument:
    """A document in pages of a size, by the device's own dots: letters and lines come out in their true sizes."""
    QEventLoop()  # a document sets timers, also on a thread that has none to ring them
    made = QTextDocument()
    # once it is whole: with the layout on, Qt does it for the text, the device, the margin and the size apart
    made.setLayoutEnabled(False)
    made.setDefaultFont(font)
    made.setHtml(html)
    made.documentLayout().setPaintDevice(device)
    made.setDocumentMargin(0)
    made.setPageSize(page)
    made.setLayoutEnabled(True)
    return made


def _layout(upright: bool) -> QPageLayout:
    way = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins, QPageLayout.Unit.Millimeter)


def _draw_document(
    painter: QPainter,
    device: QPagedPaintDevice,
    document: tuple[str, QFont],
    running: Running,
    small: QFont,
    colours: QPalette,
) -> None:
    line = QFontMetricsF(small, device).height()
    page = QRectF(painter.viewport())
    body = page.adjusted(0, 1.6 * line, 0, -1.6 * line)
    pages = _laid_out(*document, device, body.size())
    count = max(1, math.ceil(pages.size().height() / body.height()))
    for place in range(count):
        if place:
            device.newPage()
        painter.save()
        painter.translate(body.topLeft() - QPointF(0, place * body.height()))
        part = QRectF(QPointF(0, place * body.height()), body.size())
        painter.setClipRect(part)
        pages.documentLayout().draw(painter, _on_paper(part, colours))
        painter.restore()
        painter.setFont(small)
        painter.setPen(LIGHT.quiet)
        head, foot = QRectF(page.topLeft(), QSizeF(page.width(), line)), QRectF(page)
        foot.setTop(page.bottom() - line)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(head, left, running.left)
        painter.drawText(head, right, running.right)
        painter.drawText(foot, left, running.foot)
        painter.drawText(foot, right, f"{place + 1} / {count}")
        painter.setPen(LIGHT.bad)
        painter.drawText(head, Qt.AlignmentFlag.AlignHCenter, running.mark)
