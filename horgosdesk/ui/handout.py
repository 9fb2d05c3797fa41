"""Tables on paper: read and laid out on a thread, drawn sharp on any device, whole down to the last row."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QSizeF, Qt
from PySide6.QtGui import QBrush, QFont, QPagedPaintDevice, QPainter, QPen
from PySide6.QtWidgets import QWidget

from horgosdesk import resources
from horgosdesk.core.instants import show_instant
from horgosdesk.store import journal
from horgosdesk.ui import language, printing, theme
from horgosdesk.ui.handout_layout import POINT, Fonts, Layout, Page, Said
from horgosdesk.ui.handout_parts import Handout
from horgosdesk.ui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPdfWriter

    from horgosdesk.store.desk import Store
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.tasks import Progress, Task


class Pages:
    """A handout that is drawn as `printing.Draw`. Made on a thread, it is laid out for A4 by then; other paper takes a moment."""

    def __init__(self, handout: Handout, font: QFont) -> None:
        self.handout = handout
        self._font = font
        self.laid = self._lay_out(printing.paper_points(upright=handout.upright) * POINT)

    def _lay_out(self, size: QSizeF) -> Layout:
        return Layout(size, Fonts(self._font)).lay_out(self.handout)

    def __call__(self, device: QPagedPaintDevice) -> None:
        painter = QPainter(device)
        try:
            dots = cast("QPdfWriter", device).logicalDpiX() / 72 / POINT
            size = QSizeF(painter.viewport().size()) / dots
            if (
                abs(size.width() - self.laid.size.width()) > POINT
                or abs(size.height() - self.laid.size.height()) > POINT
            ):
                self.laid = self._lay_out(size)
            painter.scale(dots, dots)
            for place, page in enumerate(self.laid.pages):
                if place:
                    device.newPage()
                _draw(painter, page, self.laid.fonts)
        finally:
            painter.end()


def _draw(painter: QPainter, page: Page, fonts: Fonts) -> None:
    inks = {"text": LIGHT.text, "quiet": LIGHT.quiet, "bad": LIGHT.bad}
    faint, strong = LIGHT.line, theme.mix(LIGHT.line, LIGHT.text, 0.55)
    for one in page:
        if isinstance(one, Said):
            painter.setFont(fonts.get(one.pt, one.bold, one.struck))
            painter.setPen(inks[one.ink])
            painter.drawText(QPointF(one.x, one.y), one.text)
        else:
            # a stroke: of an area as thin a preview leaves out one here and there
            ink = QBrush(strong if one.strong else faint)
            painter.setPen(QPen(ink, POINT / 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            level = one.y + POINT / 4
            painter.drawLine(QPointF(one.left, level), QPointF(one.right, level))


def running(store: "Store", left: str) -> printing.Running:
    """Head and foot of what a desk prints: whose it is, as of when, by whom, and that sample data are none."""

    now = show_instant(int(store.clock().timestamp()), store.meta("zone"))[:16]
    as_of = QCoreApplication.translate("Handout", "as of {time}, journal no. {number}")
    as_of = as_of.format(time=now, number=journal.position(store))
    return printing.Running(
        left=left,
        right=resources.port_name(store.meta("port"), language.now(), store.folder),
        foot=f"HorgosDesk · {as_of} · {store.shown or store.who}",
        mark=QCoreApplication.translate("Handout", "SAMPLE DATA, all made up") if store.meta("synthetic") else "",
    )


def day_name(day: str, lang: str) -> str:
    """A day with its weekday."""
    weekday = QLocale(lang).dayName(date.fromisoformat(day).isoweekday(), QLocale.FormatType.LongFormat)
    return f"{day} {weekday}"


def show(
    desk: "Desk",
    parent: QWidget,
    make: "Callable[[Store, Progress], Handout]",
    preview: "printing.Show | None" = None,
) -> "Task":
    """Read and lay out on a thread, then show the pages, from where they are printed or saved."""
    font = theme.number_font()
    desk.say(QCoreApplication.translate("Handout", "Laying out the pages…"))

    def work(reader: "Store", progress: "Progress") -> Pages:
        with reader.reading():
            handout = make(reader, progress)
        progress(0)
        return Pages(handout, font)

    def done(pages: Pages) -> None:
        desk.say("")
        (preview or printing.preview)(parent, pages.handout.title, pages, upright=pages.handout.upright)

    return desk.read(work, done, lambda problem: desk.say(str(problem), "bad"))
