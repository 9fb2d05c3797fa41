"""How a meter's column is painted: the reading, and quiet beside it what flowed and the tonnes, in heading, cells and total."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from horgosdesk.core import units
from horgosdesk.core.meter import Meter
from horgosdesk.ui import points, theme
from horgosdesk.ui.figures import tonnes, unit_sign
from horgosdesk.ui.tabs.meters.model import MISSING, TONNE_PLACES, TYPED_STATES, MonthModel
from horgosdesk.ui.tabs.meters.words import number

if TYPE_CHECKING:
    from horgosdesk.ui.tabs.meters.grid import Grid

RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
LINES = 3
"""Lines of a heading: name, unit and place, what its three figures are."""
LEAST = 9
"""Figures that there is room for in a column that has none yet."""


class Lanes(NamedTuple):
    """Widths within a column: of the sign before a reading, the reading, what flowed and the tonnes; 0 for what is not told.

    tails: of each of the three the decimals of the figure that has most of them, so that all points stand in one line.
    """

    mark: int
    reading: int
    quantity: int
    tonnes: int
    tails: tuple[str, ...]

    @property
    def width(self) -> int:
        """Of all."""
        return self.mark + self.reading + self.quantity + self.tonnes

    def split(self, rect: QRect) -> tuple[QRect, QRect, QRect]:
        """Where reading, quantity and tonnes are in a cell; whatever it has more is the reading's."""
        right = rect.right() + 1
        tonnes = QRect(right - self.tonnes, rect.top(), self.tonnes, rect.height())
        quantity = QRect(tonnes.left() - self.quantity, rect.top(), self.quantity, rect.height())
        return QRect(rect.left(), rect.top(), quantity.left() - rect.left(), rect.height()), quantity, tonnes


class Tints:
    """What painting needs of theme and font, worked out once for each of them."""

    def __init__(self) -> None:
        self.tokens = tokens = theme.tokens()
        self.selected = theme.mix(tokens.surface, tokens.accent, 0.16)
        self.odd = theme.mix(tokens.surface, tokens.raised, 0.6)
        self.pad = theme.space(2)
        self.font, self.bold = theme.number_font(), theme.number_font(bold=True)
        self.metrics = QFontMetrics(self.font)


def colour_of(meter: Meter) -> QColor:
    """The colour of a meter's direction, as everywhere; the line's for one that is no cargo."""
    tokens = theme.tokens()
    known = {"import": tokens.import_, "export": tokens.export, "transit": tokens.transit}
    return known.get(meter.direction, tokens.line)


def titles(model: MonthModel, column: int) -> tuple[str, str, str]:
    """What a column's three figures are called; "" for what it does not tell."""
    month = model.columns[column]
    counter, weighed = month.meter.shows == "counter", model.is_weighed(month)
    return (
        QCoreApplication.translate("MeterSheet", "Reading")
        if counter
        else QCoreApplication.translate("MeterSheet", "Of the day"),
        QCoreApplication.translate("MeterSheet", "Flowed") if counter else "",
        unit_sign("t", "t") if weighed else "",
    )


def total_word() -> str:
    """How the last row is called."""
    return QCoreApplication.translate("MeterSheet", "Total")


def sums(model: MonthModel, column: int) -> tuple[str, str, str]:
    """A column's totals in the places of its three figures."""
    month, total = model.columns[column], model.total(column)
    flowed, tonnes = model.shown(month, total)
    if month.meter.shows == "daily":
        flowed = "–" if total.quantity_milli is None else number(total.quantity_milli, model.rules)
        return flowed, "", tonnes
    return "", flowed, tonnes


def lanes(model: MonthModel, column: int, tints: Tints) -> Lanes:
    """Widths that hold every figure of a month, and its total."""
    looks = [model.look(row, column) for row in range(len(model.days))]
    whole, heads, metrics = sums(model, column), titles(model, column), tints.metrics
    columns = zip(*((look.reading, look.quantity, look.tonnes) for look in looks), strict=True)
    point, bold, wide, tails = model.rules.marks.decimal, QFontMetrics(tints.bold), list[int](), list[str]()
    for place, (texts, total, head) in enumerate(zip(columns, whole, heads, strict=True)):
        tails.append(max((points.tail(text, point) for text in (*texts, total)), key=len))
        if not head:
            wide.append(0)
            continue
        longest = max(
            (*(_padded(text, tails[-1], point) for text in texts), "0" * LEAST if place == 0 else ""), key=len
        )
        widest = bold.horizontalAdvance(_padded(total, tails[-1], point))
        wide.append(max(metrics.horizontalAdvance(longest), widest, metrics.horizontalAdvance(head)) + 2 * tints.pad)
    # before the total stands how many days are missing
    count = f"{MISSING} 00" if whole[0] else "⇄"
    mark, (reading, quantity, tonnes) = metrics.horizontalAdvance(count) + tints.pad, wide
    return Lanes(mark, reading, quantity, tonnes, tuple(tails))


def _padded(text: str, tail: str, point: str) -> str:
    """A figure as wide as it is with the decimals that it lacks."""
    return text + tail[len(points.tail(text, point)) :]


def _draw_figure(painter: QPainter, area: QRect, text: str, tail: str, model: MonthModel) -> None:
    """A figure, its point under the others'; decimals that nobody read are left blank, not made up."""
    if text:
        lacking = tail[len(points.tail(text, model.rules.marks.decimal)) :] if text[-1].isdigit() else ""
        blank = painter.fontMetrics().horizontalAdvance(lacking)
        painter.drawText(area.adjusted(0, 0, -theme.space(2) - blank, 0), RIGHT, text)


class Heading(QHeaderView):
    """Of each meter its name, its unit, place and direction, and what its figures are; a bar in the direction's colour."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid = grid
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self._grid.tints.metrics.height() * (LINES + 0.9)))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, tints = self._grid.sheet, self._grid.tints
        if section >= len(model.columns):
            return
        tokens, meter = tints.tokens, model.columns[section].meter
        painter.save()
        painter.fillRect(rect, tokens.raised)
        bar = max(2, theme.space(0.75))
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, bar), colour_of(meter))
        painter.setPen(tokens.line)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(tints.pad, bar + theme.space(0.5), -tints.pad, -theme.space(0.5))
        high = inner.height() // LINES
        here = self._grid.currentIndex().column() == section
        lines = (
            (meter.name, tints.bold, tokens.accent if here else tokens.text),
            (self.about(meter), tints.font, tokens.quiet),
        )
        for place, (text, font, colour) in enumerate(lines):
            self._write(
                painter, QRect(inner.left(), inner.top() + place * high, inner.width(), high), text, font, colour
            )
        below = QRect(rect.left(), inner.top() + 2 * high, rect.width() - 1, high)
        painter.setFont(tints.font)
        painter.setPen(tokens.quiet)
        areas = self._grid.lanes[section].split(below)
        for area, text in zip(areas, titles(model, section), strict=True):
            painter.drawText(area.adjusted(0, 0, -tints.pad, 0), RIGHT, text)
        painter.restore()

    def about(self, meter: Meter) -> str:
        """Unit, place and what it counts as."""
        model = self._grid.sheet
        direction = model.rules.codes.directions.get(meter.direction) if meter.direction else None
        counts = direction.name(model.rules.lang) if direction else self.tr("only kept")
        return " · ".join(filter(None, (model.unit_of(meter), meter.place, counts)))

    @staticmethod
    def _write(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, LEFT, cut)


def paint_cell(grid: "Grid", painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
    """A day of a meter."""
    row, column, tints = index.row(), index.column(), grid.tints
    look, tokens = grid.sheet.look(row, column), tints.tokens
    if grid.selectionModel().isSelected(index):
        painter.fillRect(rect, tints.selected)
    elif row % 2:
        painter.fillRect(rect, tints.odd)
    areas = grid.lanes[column].split(rect)
    colour = {
        "missing": tokens.warn,
        "wrong": tokens.bad,
        "doubt": tokens.warn,
        "waiting": tokens.accent,
        "locked": tokens.quiet,
    }.get(look.state, tokens.text)
    painter.setFont(tints.font)
    painter.setPen(tokens.quiet)
    tails = grid.lanes[column].tails
    for area, text, tail in zip(areas[1:], (look.quantity, look.tonnes), tails[1:], strict=True):
        _draw_figure(painter, area, text, tail, grid.sheet)
    painter.setPen(colour)
    _draw_figure(painter, areas[0], look.reading, tails[0], grid.sheet)
    if look.mark:
        painter.drawText(areas[0].adjusted(tints.pad // 2, 0, 0, 0), LEFT, look.mark)
    if look.state in TYPED_STATES:
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine if look.state == "wrong" else Qt.PenStyle.DotLine))
        base = areas[0].bottom() - 2
        painter.drawLine(areas[0].left() + tints.pad, base, areas[0].right() - tints.pad, base)
    if index == grid.currentIndex():
        painter.setPen(QPen(tokens.accent if grid.hasFocus() else tokens.quiet, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(areas[0].adjusted(1, 1, -1, -1))


class Totals(QWidget):
    """The last row, which is always seen: what flowed in the month by meter, its tonnes, and how many days are missing."""

    def __init__(self, grid: "Grid", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        header = grid.horizontalHeader()
        header.sectionResized.connect(lambda *_: self.update())
        grid.horizontalScrollBar().valueChanged.connect(lambda _: self.update())
        grid.sheet.dataChanged.connect(lambda *_: self.update())
        grid.sheet.modelReset.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(1, theme.row_height() + theme.space(1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        grid, model = self._grid, self._grid.sheet
        tints, header = grid.tints, grid.horizontalHeader()
        # where the grid's cells begin, behind its frame
        tokens, left = tints.tokens, grid.viewport().x()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.raised)
        painter.setPen(tokens.line)
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.setClipRect(left, 0, self.width() - left, self.height())
        for column in range(len(model.columns)):
            at, wide = left + header.sectionViewportPosition(column), header.sectionSize(column)
            if at + wide < left or at > self.width():
                continue
            area = QRect(at, 0, wide - 1, self.height())
            painter.setPen(tokens.line)
            # under the grid's own, which stand behind its cells
            painter.drawLine(at + wide - 1, 0, at + wide - 1, self.height())
            painter.setFont(tints.bold)
            painter.setPen(tokens.text)
            places = grid.lanes[column].split(area)
            texts = sums(model, column)
            for place, text, tail in zip(places, texts, grid.lanes[column].tails, strict=True):
                _draw_figure(painter, place, text, tail, model)
            if missing := len(model.missing(column)):
                painter.setFont(tints.font)
                painter.setPen(tokens.warn)
                painter.drawText(places[0].adjusted(tints.pad // 2, 0, 0, 0), LEFT, f"{MISSING} {missing}")
        painter.setClipping(False)
        painter.fillRect(QRect(0, 1, left, self.height() - 1), tokens.raised)
        painter.setFont(tints.bold)
        painter.setPen(tokens.text)
        painter.drawText(QRect(0, 0, left - tints.pad, self.height()), RIGHT, total_word())

    def words(self) -> str:
        """The row for who cannot see it."""
        model = self._grid.sheet
        lines = []
        for column, month in enumerate(model.columns):
            total = model.total(column)
            flowed = "–" if total.quantity_milli is None else number(total.quantity_milli, model.rules)
            parts = [f"{month.meter.name}: {flowed} {model.unit_of(month.meter)}"]
            if total.weight_g is not None:
                weight = units.show_number(units.tonnes(total.weight_g, TONNE_PLACES), model.rules.marks)
                parts.append(tonnes(weight))
            lines.append(", ".join(parts))
        return "\n".join(lines)
