"""The part of a graph that pyqtgraph draws: lines, bands, columns and pointing. Slow to import: only graphs do, late."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QMouseEvent, QPainter, QPainterPath, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from horgosdesk.ui import brush, theme
from horgosdesk.ui.canvas import Bar, Bars, Frame
from horgosdesk.ui.drawing import Drawing, Numbers, Rule, Run
from horgosdesk.ui.look import Look
from horgosdesk.ui.plan import SMALL, Plan, View, full

GRIP = 1.5
"""So near the pointer must be to a rule to take it, in steps of theme.space."""


class Layer(QGraphicsItem):
    """Drawn by a function in the widget's pixels, under or over what pyqtgraph draws."""

    def __init__(self, draw: Callable[[QPainter], None], depth: float) -> None:
        super().__init__()
        self._box = QRectF()
        self._draw = draw
        self.setZValue(depth)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def resize(self, box: QRectF) -> None:
        """Draw into another box."""
        self.prepareGeometryChange()
        self._box = box

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._draw(painter)
        painter.restore()


class Easel(Frame):
    """Shows a Drawing, as a Plan lays it out.

    pointed: the place under the pointer, None when it left. picked: clicked. enlarged: double-clicked. moving, moved: a
    rule is dragged, and was dropped, at a place. fitted: the place of things on the widget has changed.
    """

    pointed = Signal(object)
    picked = Signal(object)
    enlarged = Signal()
    moving = Signal(str, object)
    moved = Signal(str, object)
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in ("left", "bottom"):
            self.getPlotItem().hideAxis(name)
        self.view.setMouseEnabled(x=False, y=False)
        self.plan: Plan | None = None
        self._view: View | None = None
        self._at: float | None = None
        self._held = ""
        self._pressed: QPointF | None = None
        self._swept: QRectF | None = None
        self._printing = False
        self._items: list[Any] = []
        self._bars = Bars()
        self.view.addItem(self._bars, ignoreBounds=True)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit)
        self._layers = [Layer(self._draw_under, -100), Layer(self._draw_over, 100)]
        for layer in self._layers:
            self.scene().addItem(layer)

    # What is drawn

    def show_drawing(self, drawing: Drawing, hidden: frozenset[str], lang: str, counts: Sequence[str]) -> None:
        """Draw this without what is hidden. counts: the counts of a row as words."""
        window = pulled = None
        edges = self._view.edges if self._view is not None else (0, 0)
        if self._view is not None and self._view.drawing.x == drawing.x:
            window = self._view.window
        if self._view is not None and self._view.drawing is drawing:
            pulled = self._view.pulled
        self._view = View(drawing, lang, hidden, counts, window, pulled, edges)
        self.setBackground(theme.tokens().surface)
        self._fit()

    def recolour(self) -> None:
        """Draw the same in the colours in force; laid out anew only where the font is another too."""
        self.setBackground(theme.tokens().surface)
        plan, font = self.plan, theme.number_font(SMALL)
        if plan is None or plan.view is not self._view or (plan.box, plan.font) != (QRectF(self.rect()), font):
            self._fit()
            return
        plan.recolour()
        self._show_plan(plan)

    def mark(self, place: float | None) -> None:
        """Put the crosshair at a place, or take it away."""
        self._at = place
        self._refresh()

    def show_window(self, first: float, last: float) -> None:
        """Show a part of an axis of numbers; all of it when the part is no part."""
        if self._view is None or not isinstance(self._view.drawing.x, Numbers):
            return
        start, end = full(self._view.drawing)
        first, last = max(start, first), min(end, last)
        part = (first, last) if last > first and (first, last) != (start, end) else None
        self._view = replace(self._view, window=part)
        self._fit()

    def widen(self, edges: tuple[int, int]) -> None:
        """Leave so much room at least at the left and at the right of the axes."""
        if self._view is not None and self._view.edges != edges:
            self._view = replace(self._view, edges=edges)
            self._fit()

    def pull(self, rule: Rule, x: float) -> object:
        """Move a rule to the place nearest to an x, and tell that place as the drawing would have it."""
        assert self._view is not None and self.plan is not None
        at, told = self.plan.pulled(x)
        self._view = replace(self._view, pulled={**(self._view.pulled or {}), rule.key: at})
        self._fit()
        return told

    def draw_on(self, painter: QPainter, box: QRectF) -> None:
        """Draw all but the crosshair into a box of another device."""
        if self.plan is None:
            # never shown: there was no size to fit it to
            self._fit()
        self._printing, self.ratio = True, painter.device().devicePixelRatioF()
        self._draw_curves()
        self.render(painter, box, self.rect())
        self._printing, self.ratio = False, self.devicePixelRatioF()
        self._draw_curves()

    def _fit(self) -> None:
        if self._view is None or min(self.width(), self.height()) < theme.space(15):
            return
        self.plan = plan = Plan(self._view, QRectF(self.rect()))
        layout = self.getPlotItem().layout
        layout.setContentsMargins(*plan.margins)
        layout.activate()
        self.view.setRange(xRange=plan.window, yRange=(plan.bottom, plan.top), padding=0)
        self._show_plan(plan)
        self.fitted.emit()

    def _show_plan(self, plan: Plan) -> None:
        self.ratio = self.devicePixelRatioF()
        self._bars.show_bars([Bar(one.left, one.right, one.bottom, one.top, one.look) for one in plan.blocks()])
        self._draw_curves()
        self._refresh()

    def _refresh(self) -> None:
        for layer in self._layers:
            layer.resize(QRectF(self.rect()))
            layer.update()

    def _draw_curves(self) -> None:
        plan = self.plan
        for item in self._items:
            self.view.removeItem(item)
        self._items = []
        for line in plan.lines if plan is not None else ():
            look = plan.drawing.look(line)
            if band := plan.band(line):
                self._items.append(_band(band, look))
            xs, ys = list[float](), list[float]()
            for run in plan.runs(line):
                xs += [*(point[0] for point in run), math.nan]
                ys += [*(point[1] for point in run), math.nan]
            if len(xs) > 2:
                curve = self.curve(xs, ys, look, quick=not self._printing)
                curve.setZValue(0 if look.hollow or look.thin else 1)
                self._items.append(curve)
        for item in self._items:
            self.add(item)

    def _draw_under(self, painter: QPainter) -> None:
        if self.plan is None:
            return
        if self._at is not None and self.plan.stacks and not self._printing:
            brush.draw_column(painter, self.plan, self._at)
        brush.draw_ground(painter, self.plan)

    def _draw_over(self, painter: QPainter) -> None:
        if self.plan is None:
            return
        brush.draw_over(painter, self.plan, printing=self._printing)
        if self._swept is not None and not self._printing:
            tint = QColor(theme.tokens().accent)
            tint.setAlpha(40)
            painter.fillRect(self._swept, tint)
        if self._at is not None and not self._printing:
            brush.draw_crosshair(painter, self.plan, self._at)

    # Pointing

    def _rule_near(self, spot: QPointF) -> Rule | None:
        """The rule that can be dragged from here."""
        for rule in self.plan.drawing.rules if self.plan is not None else ():
            at = self.plan.where(rule) if rule.draggable and rule.upright else None
            if at is not None and abs(self.plan.x(at) - spot.x()) <= theme.space(GRIP):
                return rule
        return None

    def _place_at(self, spot: QPointF) -> float | None:
        if self.plan is None or not self.plan.area.contains(spot):
            return None
        for rule in self.plan.drawing.rules if isinstance(self.plan.drawing.x, Numbers) else ():
            at = self.plan.where(rule) if rule.upright else None
            # what people come for is the value at the rule itself
            if at is not None and at in self.plan.places and abs(self.plan.x(at) - spot.x()) <= theme.space(1):
                return at
        return self.plan.nearest(self.plan.x_at(spot.x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.plan is None:
            event.ignore()
            return
        rule = self._rule_near(event.position())
        self._held = rule.key if rule else ""
        self._pressed = event.position() if not rule and self.plan.area.contains(event.position()) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        if self.plan is None:
            return
        if held := self._held_rule():
            self.pointed.emit(None)
            self.moving.emit(held.key, self.pull(held, self.plan.x_at(spot.x())))
            return
        if self._pressed is not None and isinstance(self.plan.drawing.x, Numbers):
            self._sweep(self._pressed, spot)
        near = self._rule_near(spot) is not None
        self.viewport().setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)
        self.pointed.emit(self._place_at(spot))

    def _held_rule(self) -> Rule | None:
        rules = self.plan.drawing.rules if self.plan is not None and self._held else ()
        return next((rule for rule in rules if rule.key == self._held), None)

    def _sweep(self, start: QPointF, end: QPointF) -> None:
        """Tint the part that will be shown when the button is let go."""
        assert self.plan is not None
        if self._swept is not None or abs(end.x() - start.x()) > theme.space(2):
            area = self.plan.area
            box = QRectF(QPointF(start.x(), area.top()), QPointF(end.x(), area.bottom()))
            self._swept = box.normalized() & area
            self._refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.plan is None:
            event.ignore()
            return
        held, swept, pressed = self._held_rule(), self._swept, self._pressed
        self._held, self._swept, self._pressed = "", None, None
        if held is not None:
            self.moved.emit(held.key, self.pull(held, self.plan.x_at(event.position().x())))
        elif swept is not None:
            self.show_window(self.plan.x_at(swept.left()), self.plan.x_at(swept.right()))
        elif pressed is not None and (place := self._place_at(event.position())) is not None:
            self.picked.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.enlarged.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # the page that the graph stands in scrolls
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph calls this before the rest is made
        if hasattr(self, "_layers"):
            # a page that settles resizes several times; it is fitted to where it comes to rest
            self._fit_soon.start() if self.plan is not None and self.isVisible() else self._fit()


def _band(runs: Sequence[Run], look: Look) -> QGraphicsPathItem:
    path = QPainterPath()
    for run in runs:
        corners = [QPointF(x, high) for x, _, high in run] + [QPointF(x, low) for x, low, _ in reversed(run)]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    item = QGraphicsPathItem(path)
    tint = QColor(look.stroke)
    tint.setAlphaF(0.32 if theme.tokens().dark else 0.18)
    item.setBrush(QBrush(tint))
    item.setPen(Qt.PenStyle.NoPen)
    item.setZValue(-5)
    return item
