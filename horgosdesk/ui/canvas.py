"""The part of a chart that pyqtgraph draws: bars, curves, axes and pointing. Slow to import: only charts do, late."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.flags import Flag, draw_flags
from horgosdesk.ui.look import Look, draw_bar

MANY = 120
"""Points of a curve from which it is drawn in pieces: as one path, stroked wider than a dot, 365 take 100 ms, in pieces one."""
LONG = 5_000
"""Points from which what falls into one column of dots is drawn as its lowest and highest: a million look like two thousand."""
SLOT = 0.76
"""How much of a span's width its bars take."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in the axes' units."""

    left: float
    right: float
    bottom: float
    top: float
    look: Look


@dataclass(frozen=True, slots=True)
class Curve:
    """One line; what is not known is NaN and leaves a gap."""

    heights: Sequence[float]
    look: Look


class Bars(pg.GraphicsObject):
    """Bars whose edges fall on whole pixels and whose hatches do not stretch."""

    def __init__(self) -> None:
        super().__init__()
        self.window: tuple[float, float] | None = None
        self._bars: list[Bar] = []
        self._bounds = QRectF()

    def show_bars(self, bars: list[Bar]) -> None:
        """Draw these instead."""
        self.prepareGeometryChange()
        self._bars = bars
        self._bounds = QRectF()
        for bar in bars:
            self._bounds |= QRectF(bar.left, bar.bottom, bar.right - bar.left, bar.top - bar.bottom)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        on_device = painter.transform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for bar in self._bars:
            if self.window and not (bar.right > self.window[0] and bar.left < self.window[1]):
                continue
            corners = (on_device.map(QPointF(bar.left, bar.top)), on_device.map(QPointF(bar.right, bar.bottom)))
            left, top, right, bottom = (round(value) for corner in corners for value in (corner.x(), corner.y()))
            # a hair of surface between the parts of a stack
            gap = 1 if bottom - top > 3 else 0
            draw_bar(painter, QRectF(left, top + gap, max(1, right - left), max(1, bottom - top - gap)), bar.look)
        painter.restore()


class Rules(pg.GraphicsObject):
    """Quiet lines across all spans at some heights, each one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self._heights: Sequence[float] = ()
        self._box = QRectF()
        self.setZValue(-30)

    def show_rules(self, heights: Sequence[float], box: QRectF) -> None:
        """Draw these instead, as wide as the box."""
        self.prepareGeometryChange()
        self._heights, self._box = heights, box
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        on_device, view = painter.transform(), QRectF(self.viewRect())
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        tokens = theme.tokens()
        left, right = (round(on_device.map(QPointF(x, 0)).x()) for x in (view.left(), view.right()))
        for height in self._heights:
            y = round(on_device.map(QPointF(0, height)).y())
            # where values are below zero, it is zero that they are seen from
            painter.setPen(QPen(tokens.line if height else theme.mix(tokens.line, tokens.text, 0.3), 1))
            painter.drawLine(left, y, right, y)
        painter.restore()


class Banners(pg.GraphicsObject):
    """Occasions over all that is drawn, their lines and words in whole pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._flags: Sequence[Flag] = ()
        self._box = QRectF()
        self.setZValue(10)

    def show_flags(self, flags: Sequence[Flag], box: QRectF) -> None:
        """Draw these instead, over the box."""
        self.prepareGeometryChange()
        self._flags, self._box = flags, box
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self._flags:
            return
        on_device, view = painter.transform(), QRectF(self.viewRect())
        painter.save()
        painter.resetTransform()
        corners = on_device.mapRect(view)
        draw_flags(painter, self._flags, lambda place: on_device.map(QPointF(place, 0)).x(), corners)
        painter.restore()


class Frame(pg.PlotWidget):
    """Where pyqtgraph draws, in a page that keeps the keys; all of it, or a window of the x axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, enableMenu=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)
        self.hideButtons()
        # pyqtgraph makes it though it is never shown, for no parent: it would stay when the frame is gone
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())
        self.view: Any = self.getPlotItem().getViewBox()
        self.view.setDefaultPadding(0)
        self.ratio = 1.0

    @property
    def window(self) -> tuple[float, float]:
        """The first and last place that are shown."""
        first, last = self.view.viewRange()[0]
        return float(first), float(last)

    def show_window(self, first: float, last: float) -> None:
        """Show another part."""
        self.view.setXRange(first, last, padding=0)

    @property
    def area(self) -> QRectF:
        """The rectangle between the axes, on this widget."""
        return QRectF(self.mapFromScene(self.view.sceneBoundingRect()).boundingRect())

    def pen(self, look: Look) -> QPen:
        """The pen of a curve on a device with `ratio` pixels to one: it counts in the device's own."""
        return pg.mkPen(look.stroke, width=self.ratio * look.width, style=look.dash)

    def curve(self, xs: Any, ys: Any, look: Look, *, quick: bool = True) -> Any:
        """A curve as an item of the view; NaN leaves a gap. quick: on the screen, and not as one path for a picture or paper."""
        pen, dashed = self.pen(look), look.dash is not Qt.PenStyle.SolidLine
        many = quick and len(xs) > MANY
        if many and dashed:
            pen.setWidthF(1)  # in pieces there would be no dashes
        made: Any
        if many and len(xs) > LONG:
            made = pg.PlotDataItem(xs, ys, pen=pen, connect="finite", antialias=True)
            line = made.curve
        else:
            made = line = pg.PlotCurveItem(xs, ys, pen=pen, connect="finite", antialias=True)
        if many and not dashed:
            line.setSegmentedLineMode("on")
        return made

    def add(self, item: Any) -> None:
        """Show an item."""
        self.view.addItem(item, ignoreBounds=True)
        if isinstance(item, pg.PlotDataItem):  # which asks the view that it is in by then
            item.setDownsampling(auto=True, method="peak")
            item.setClipToView(True)


class Canvas(Frame):
    """Axes with bars and curves over a row of spans numbered from 0, and what the pointer does there.

    pointed: the span under the pointer, -1 when it left. picked, opened: clicked, double-clicked (at which height, and whether with Shift). moved: the part that is
    shown has changed, so that heights and labels must be fitted to it.
    """

    pointed = Signal(int)
    picked = Signal(int)
    opened = Signal(int, float, bool)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = 0
        self._bars = Bars()
        self._rules = Rules()
        self._banners = Banners()
        self._flags: Sequence[Flag] = ()
        self._curves: Sequence[Curve] = ()
        self._lines: list[Any] = []
        self._hovered = QGraphicsRectItem()
        self._chosen = QGraphicsRectItem()
        self.view.setMouseEnabled(x=True, y=False)
        for item in (self._hovered, self._chosen):
            item.setZValue(-20)
            item.setPen(Qt.PenStyle.NoPen)
            item.hide()
            self.view.addItem(item, ignoreBounds=True)
        self.view.addItem(self._rules, ignoreBounds=True)
        self.view.addItem(self._bars, ignoreBounds=True)
        self.view.addItem(self._banners, ignoreBounds=True)
        self.view.sigXRangeChanged.connect(lambda *_: self.moved.emit())
        self.scene().sigMouseMoved.connect(self._point)
        self.scene().sigMouseClicked.connect(self._click)
        self.retheme()

    # What is drawn

    def retheme(self) -> None:
        """Take up the colours and fonts in force."""
        look = theme.tokens()
        self.setBackground(look.surface)
        for item, ink, depth in ((self._hovered, look.text, 20), (self._chosen, look.accent, 44)):
            tint = QColor(ink)
            tint.setAlpha(depth)
            item.setBrush(tint)
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(QPen(theme.mix(look.line, look.text, 0.2), 1) if name == "bottom" else QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(look.quiet)
            axis.setTickFont(theme.number_font(0.92))
            # labels may stand over the axis' ends: the first zero at the foot, a month's name at the left edge
            axis.setStyle(
                tickAlpha=0, tickLength=0, tickTextOffset=theme.space(1.5), hideOverlappingLabels=theme.space(20)
            )

    def show_span(self, count: int, bars: list[Bar], curves: Sequence[Curve], flags: Sequence[Flag] = ()) -> None:
        """Draw over so many spans; the part that is shown stays where it was."""
        self.count = count
        self._flags = flags
        self.ratio = self.devicePixelRatioF()
        self._bars.show_bars(bars)
        self._show_curves(curves)
        first, last = self.full
        self.view.setLimits(xMin=first, xMax=last, minXRange=min(3, count), maxXRange=last - first)

    def _show_curves(self, curves: Sequence[Curve], *, quick: bool = True) -> None:
        self._curves = curves
        for line in self._lines:
            self.view.removeItem(line)
        self._lines = [item for curve in curves for item in self._curve(curve, quick)]
        for line in self._lines:
            self.add(line)

    def _curve(self, curve: Curve, quick: bool) -> list[Any]:
        look, heights = curve.look, np.asarray(curve.heights, np.float64)
        if not len(heights):
            return []
        known = [len(heights) - 1] if not math.isnan(heights[-1]) else np.flatnonzero(~np.isnan(heights))[-1:]
        if not len(known):
            return []
        # the last that is known is always marked, since that is where the eye goes
        marked = np.union1d(np.arange(0, len(heights), max(1, math.ceil(len(heights) / 31))), known)
        marked = marked[~np.isnan(heights[marked])]
        line = self.curve(np.arange(len(heights)), heights, look, quick=quick)
        marks = pg.ScatterPlotItem(
            marked,
            heights[marked],
            symbol=look.symbol,
            size=theme.space(1.75),
            pen=pg.mkPen(look.stroke, width=1.2),
            brush=QBrush(theme.tokens().surface if look.hollow else look.colour),
            useCache=quick,  # a picture and paper want shapes
            antialias=True,
        )
        for item, depth in ((line, 1), (marks, 2)):
            item.setZValue(depth - (2 if look.hollow else 0))
        return [line, marks]

    def fit(
        self, top: float, rows: Sequence[tuple[float, str]], columns: Sequence[tuple[float, str]], foot: float = 0.0
    ) -> None:
        """Heights from `foot`, which is zero or below, to `top`, with these labels at the left and below: `area` is then what
        they leave."""
        second_line = any("\n" in text for _, text in columns)
        metrics = QFontMetricsF(theme.number_font(0.92))
        left, bottom = self.getAxis("left"), self.getAxis("bottom")
        left.setWidth(max((metrics.horizontalAdvance(text) for _, text in rows), default=0) + theme.space(4))
        bottom.setHeight(metrics.lineSpacing() * (2 if second_line else 1) + theme.space(3))
        self.view.setYRange(foot, top, padding=0)
        first, last = self.full
        box = QRectF(first, foot, last - first, top - foot)
        self._rules.show_rules([height for height, _ in rows if foot or height], box)
        self._banners.show_flags(self._flags, box)
        left.setTicks([list(rows)])
        bottom.setTicks([list(columns)])
        self.getPlotItem().layout.activate()
        for item in (self._hovered, self._chosen):
            area = item.rect()
            item.setRect(area.left(), foot, area.width(), top - foot)

    def mark(self, hovered: int, chosen: int) -> None:
        """Tint the span under the pointer and the one that was chosen; -1 for none."""
        foot, top = self.view.viewRange()[1]
        for item, place in ((self._hovered, hovered), (self._chosen, chosen)):
            item.setVisible(place >= 0)
            item.setRect(place - 0.5, foot, 1, top - foot)

    def draw_on(self, painter: QPainter, box: QRectF) -> None:
        """Draw all but what the pointer and the choice tint into a box of another device."""
        tints = [item for item in (self._hovered, self._chosen) if item.isVisible()]
        for item in tints:
            item.hide()
        # an SVG knows no clip: what is zoomed out of sight must not be drawn at all
        first, last = self.window
        shown = self._curves
        self.ratio = painter.device().devicePixelRatioF()
        self._show_curves([replace(curve, heights=_within(curve.heights, first, last)) for curve in shown], quick=False)
        self._bars.window = (first, last)
        self.render(painter, box, self.rect())
        self._bars.window = None
        self.ratio = self.devicePixelRatioF()
        self._show_curves(shown)
        for item in tints:
            item.show()

    # Which part is shown

    @property
    def full(self) -> tuple[float, float]:
        """The window that shows all, with room for half a mark at its ends."""
        room = 0.5 + self.count * 0.006
        return -room, self.count - 1 + room

    def place_on_widget(self, place: float) -> QPointF:
        """Where a place is, on this widget, at its top."""
        top = self.view.viewRange()[1][1]
        return QPointF(self.mapFromScene(self.view.mapViewToScene(QPointF(place, top))))

    # Pointing

    def _at(self, on_scene: QPointF) -> int:
        if not self.view.sceneBoundingRect().contains(on_scene):
            return -1
        place = round(self.view.mapSceneToView(on_scene).x())
        return place if 0 <= place < self.count else -1

    def _point(self, on_scene: QPointF) -> None:
        self.pointed.emit(self._at(on_scene))

    def _click(self, event: Any) -> None:
        place = self._at(event.scenePos())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton and not event.double():
            self.picked.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        spot = self.mapToScene(event.position().toPoint())
        place = self._at(spot)
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            height = float(self.view.mapSceneToView(spot).y())
            self.opened.emit(place, height, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()


def _within(heights: Sequence[float], first: float, last: float) -> Sequence[float]:
    places = np.arange(len(heights))
    within: Sequence[float] = np.where((places >= first) & (places <= last), heights, math.nan).tolist()
    return within
