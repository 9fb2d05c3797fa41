"""The part of the stringline that pyqtgraph draws: a window of time over all trains, and what the pointer does there.

Slow to import: only a stringline with a train on it does, late.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from horgosdesk.ui import canvas, theme
from horgosdesk.ui.easel import Layer
from horgosdesk.ui.tabs.trains import stringline_brush as brush
from horgosdesk.ui.tabs.trains.stringline_numbers import Place, angle, places
from horgosdesk.ui.tabs.trains.stringline_paint import Frame, Painting, clipped, seen
from horgosdesk.ui.tabs.trains.stringline_plan import DAY_S, Clock, Plan, Station
from horgosdesk.ui.tabs.trains.stringline_runs import KINDS, Kind, Run
from horgosdesk.ui.tabs.trains.stringline_strokes import Strokes, strokes_of

NEAR = 2.0
"""So near the pointer must be to a line to be on it, in steps of theme.space."""
LEAST_S, MOST_S = 3600, 60 * DAY_S
"""The shortest and the longest time that is shown."""
WEEK_S = 7 * DAY_S
REST_MS = 80
"""A pan or zoom that pauses for so long has come to rest."""
BESIDE = 0.5
"""So much of the window is painted on either side of it, for a pan to come to."""


@dataclass(frozen=True)
class Scene:
    """What is to be drawn. lanes: as stringline_runs has them. stops: the numbers of `stations` on the route, in order.
    happened: the names of occasions by day."""

    runs: Sequence[Run]
    lanes: Mapping[tuple[int, int], int]
    stations: Sequence[Station]
    stops: range
    clocks: Sequence[Clock]
    now_s: int
    now_text: str
    lang: str
    selected: int | None = None
    happened: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hit:
    """A point on a train's line."""

    id: int
    kind: Kind
    at_s: float


@dataclass(frozen=True, slots=True)
class Strip:
    """All trains painted for some time, which is moved under the axes while it is panned."""

    picture: QPixmap
    first_s: float
    last_s: float
    pixels: float


class StringEasel(canvas.Frame):
    """Draws a Scene in a window of time. The wheel zooms about the pointer, a drag pans.

    pointed: what the pointer is on, None for nothing. picked, opened: clicked, double-clicked. panned: by hand. fitted:
    the window, or the place of things on the widget, has changed.
    """

    pointed = Signal(object)
    picked = Signal(object)
    opened = Signal(object)
    panned = Signal()
    fitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in ("left", "bottom"):
            self.getPlotItem().hideAxis(name)
        self.view.setMouseEnabled(x=True, y=False)
        self.plan: Plan | None = None
        self.full = self._limits = (0.0, float(DAY_S))
        self._scene: Scene | None = None
        self._strokes: Strokes | None = None
        self._painting: Painting | None = None
        self._base = 0
        self._hit: Hit | None = None
        self._printing = False
        self._named: Sequence[Place] = ()
        self._strip: Strip | None = None
        self._sheet: QPixmap | None = None
        # numbers find their places anew when a pan or zoom comes to rest: to look for them in each frame is too slow
        self._rest_soon = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest_soon.timeout.connect(self.rest)
        # a page that settles resizes several times; it is fitted to where it comes to rest
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self.fit)
        self._layer = Layer(self._draw, -100)
        self.scene().addItem(self._layer)
        self.view.sigXRangeChanged.connect(lambda *_: self._move())
        self.view.sigRangeChangedManually.connect(lambda *_: self.panned.emit())
        self.scene().sigMouseClicked.connect(self._click)

    # What is shown

    def show_scene(self, scene: Scene, window: tuple[float, float]) -> None:
        """Draw this, in a window of time."""
        before = self._scene
        self._scene = scene
        if before is None:
            # pyqtgraph is given seconds from here, of which a float holds fractions that are no pixel
            self._base = scene.now_s
        if before is None or before.runs is not scene.runs:
            self._strokes = strokes_of(scene.runs, scene.lanes)
        self.setBackground(theme.tokens().surface)
        first = min((run.span[0] for run in scene.runs), default=scene.now_s)
        last = max((run.span[1] for run in scene.runs), default=scene.now_s)
        self.full = float(min(first, scene.now_s) - DAY_S // 4), float(max(last, scene.now_s) + DAY_S // 4)
        self._limits = min(self.full[0], scene.now_s - WEEK_S), max(self.full[1], scene.now_s + WEEK_S)
        start, end = (at_s - self._base for at_s in self._limits)
        self.view.setLimits(xMin=start, xMax=end, minXRange=LEAST_S, maxXRange=min(MOST_S, end - start))
        # what is drawn in any case need not be moved before
        self.plan = None
        self.show_window(*window)
        self.fit()

    @property
    def window(self) -> tuple[float, float]:
        """The first and the last time that is shown."""
        first, last = self.view.viewRange()[0]
        return float(first) + self._base, float(last) + self._base

    def show_window(self, first: float, last: float) -> None:
        """Show another part, within all there is and a week on either side of now."""
        start, end = self._limits
        width = min(max(last - first, LEAST_S), MOST_S, end - start)
        first = min(max((first + last - width) / 2, start), end - width)
        self.view.setXRange(first - self._base, first + width - self._base, padding=0)

    def fit(self) -> None:
        """Lay it out anew in the size that the widget has."""
        scene = self._scene
        if scene is None or min(self.width(), self.height()) < theme.space(15):
            return
        self.plan = Plan(QRectF(self.rect()), scene.stations, scene.clocks, self.window, scene.lang, scene.happened)
        layout = self.getPlotItem().layout
        layout.setContentsMargins(*self.plan.margins)
        layout.activate()
        self._paint_anew()
        self._let_go()

    def select(self, id_: int | None) -> None:
        """Light a train."""
        if self._scene is not None and id_ != self._scene.selected:
            self._scene = replace(self._scene, selected=id_)
            if self.plan is not None:
                self._paint_anew()

    def _paint_anew(self) -> None:
        scene, strokes, plan = self._scene, self._strokes, self.plan
        assert scene is not None and strokes is not None and plan is not None
        # to what is not shown of the route no train comes
        ys = np.full(max(scene.stops.stop, 1), plan.area.top())
        ys[scene.stops.start : scene.stops.stop] = plan.ys
        self._painting = Painting(strokes, ys, plan.lane, scene.selected)
        self.rest()

    def rest(self) -> None:
        """The window stays for a while: find places for the numbers, and paint what a pan would come to."""
        self._rest_soon.stop()
        if self.plan is None or self._painting is None:
            return
        self._named = places(self._painting, self._frame())
        self._strip = None
        self._refresh()

    def _move(self) -> None:
        """Another part is shown."""
        if self.plan is not None:
            self.plan = self.plan.at(self.window)
            self._rest_soon.start()
            self._refresh()
            self._let_go()

    def _refresh(self) -> None:
        self._layer.resize(QRectF(self.rect()))
        self._sheet = None
        self.viewport().update()

    def _let_go(self) -> None:
        """What was under the pointer is elsewhere."""
        self._hit = None
        self.fitted.emit()

    # Drawing

    def _frame(self) -> Frame:
        """The window on the widget."""
        assert self.plan is not None
        return Frame(*self.plan.window, self.plan.area.left(), self.plan.pixels, self.plan.area)

    @property
    def numbers(self) -> Sequence[brush.Number]:
        """The trains' numbers where they are now."""
        if self.plan is None or self._painting is None:
            return ()
        return [number for number in self._numbers(self._frame()) if self.plan.area.contains(number.spot)]

    def _numbers(self, frame: Frame) -> Sequence[brush.Number]:
        painting = self._painting
        assert painting is not None
        made = []
        for stroke, at_s in self._named:
            first_s, y, last_s, other = painting.ends[stroke].tolist()
            run = painting.strokes.runs[int(painting.strokes.owner[stroke])]
            spot = QPointF(
                frame.left + (at_s - frame.first_s) * frame.pixels,
                y + (other - y) * (at_s - first_s) / (last_s - first_s),
            )
            turn = angle((first_s, y, last_s, other), frame.pixels)
            made.append(brush.Number(run.id, run.line.train.train_no, run.direction, spot, turn))
        return made

    def _draw(self, painter: QPainter) -> None:
        plan, scene = self.plan, self._scene
        if plan is None or scene is None or self._painting is None:
            return
        brush.draw_ground(painter, plan, scene.now_s)
        if self._printing:
            self._painting.draw(painter, self._frame(), vector=True)
            brush.draw_numbers(painter, self._numbers(self._frame()), scene.selected, plan.area)
        else:
            strip = self._fresh_strip(plan)
            painter.save()
            painter.setClipRect(plan.area)
            painter.drawPixmap(QPointF(plan.x(strip.first_s), plan.area.top()), strip.picture)
            painter.restore()
        brush.draw_now(painter, plan, scene.now_s, scene.now_text)

    def _fresh_strip(self, plan: Plan) -> Strip:
        """The trains as a picture that holds the window."""
        first, last = plan.window
        strip = self._strip
        fits = strip is not None and math.isclose(strip.pixels, plan.pixels, rel_tol=1e-9)
        if strip is not None and strip.picture.devicePixelRatioF() != self.devicePixelRatioF():
            strip = None
        if strip is None or not fits or not strip.first_s <= first <= last <= strip.last_s:
            # while it is zoomed each frame is another, and of no more use
            rough = strip is not None and not fits
            beside = 0.0 if rough else BESIDE * (last - first)
            self._strip = strip = self._paint_strip(plan, first - beside, last + beside, rough)
        return strip

    def _paint_strip(self, plan: Plan, first_s: float, last_s: float, rough: bool) -> Strip:
        assert self._painting is not None and self._scene is not None
        ratio = self.devicePixelRatioF()
        box = QRectF(0, plan.area.top(), (last_s - first_s) * plan.pixels, plan.area.height())
        picture = QPixmap(math.ceil(box.width() * ratio), math.ceil(box.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.translate(0, -box.top())
        frame = Frame(first_s, last_s, 0.0, plan.pixels, box)
        self._painting.draw(painter, frame, rough=rough)
        if not rough:
            brush.draw_numbers(painter, self._numbers(frame), self._scene.selected, box)
        painter.end()
        return Strip(picture, first_s, last_s, plan.pixels)

    def draw_on(self, painter: QPainter, box: QRectF) -> None:
        """Draw all but what the pointer is on into a box of another device."""
        if self.plan is None:
            self.fit()
        self.rest()
        self._printing = True
        self.render(painter, box, self.rect())
        self._printing = False

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.plan is None:
            super().paintEvent(event)
            return
        ratio = self.devicePixelRatioF()
        if self._sheet is None or self._sheet.devicePixelRatioF() != ratio:
            self._sheet = QPixmap(self.size() * ratio)
            self._sheet.setDevicePixelRatio(ratio)
            on_sheet = QPainter(self._sheet)
            self.render(on_sheet, QRectF(self.rect()), self.rect())
            on_sheet.end()
        # nothing is painted anew under a pointer that moves
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, self._sheet)
        if self._hit is not None and (spot := self.spot(self._hit)) is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            brush.draw_ring(painter, spot)
        painter.end()

    # Pointing

    def spot(self, hit: Hit) -> QPointF | None:
        """Where a point of a train's line is on the widget; None where it is not in sight."""
        run = next((run for run in self._scene.runs if run.id == hit.id), None) if self._scene is not None else None
        ends = run.around(round(hit.at_s), hit.kind) if run is not None else None
        if ends is None or self.plan is None or self._painting is None or not self.plan.sees(hit.at_s):
            return None
        one, other = ends
        part = (hit.at_s - one.at_s) / (other.at_s - one.at_s) if other.at_s > one.at_s else 0.0
        first, last = (self._painting.height(hit.id, point.stop) for point in ends)
        return QPointF(self.plan.x(hit.at_s), first + (last - first) * part)

    def point_at(self, hit: Hit | None) -> None:
        """Ring a point of a line, or none."""
        reach = theme.space(3)
        for one in (self._hit, hit):
            if one is not None and (spot := self.spot(one)) is not None:
                self.viewport().update(QRectF(spot.x() - reach, spot.y() - reach, 2 * reach, 2 * reach).toRect())
        self._hit = hit

    def near(self, spot: QPointF) -> Hit | None:
        """The point of a line nearest to a place on the widget, if it is near."""
        plan, painting = self.plan, self._painting
        if plan is None or painting is None or not plan.area.contains(spot):
            return None
        reach, frame, strokes = theme.space(NEAR), self._frame(), painting.strokes
        first_s, last_s = (
            max(frame.first_s, plan.time(spot.x() - reach)),
            min(frame.last_s, plan.time(spot.x() + reach)),
        )
        which = np.flatnonzero(seen(painting.ends, first_s, last_s))
        if not len(which):
            return None
        ends = clipped(painting.ends[which], frame.first_s, frame.last_s)
        ends[:, 0::2] = frame.xs(ends[:, 0::2])
        across, down = ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]
        squared = np.maximum(across**2 + down**2, 1e-9)
        part = np.clip(((spot.x() - ends[:, 0]) * across + (spot.y() - ends[:, 1]) * down) / squared, 0, 1)
        apart = np.hypot(ends[:, 0] + part * across - spot.x(), ends[:, 1] + part * down - spot.y())
        # of lines on one another what happened is meant rather than the plan, and the train that is lit
        rank = apart + (strokes.kind[which] == KINDS.index("planned")) * theme.space(0.75)
        rank -= painting.is_chosen[which] * theme.space(0.75)
        best = int(np.argmin(np.where(apart <= reach, rank, np.inf)))
        if apart[best] > reach:
            return None
        run, kind = strokes.runs[int(strokes.owner[which[best]])], KINDS[int(strokes.kind[which[best]])]
        at_s = plan.time(float(ends[best, 0] + part[best] * across[best]))
        return Hit(run.id, kind, self._snapped(run, kind, at_s, spot))

    def _snapped(self, run: Run, kind: Kind, at_s: float, spot: QPointF) -> float:
        """The time of the event that the pointer is at, else that of the line."""
        assert self.plan is not None
        near = [
            (math.hypot(at.x() - spot.x(), at.y() - spot.y()), point.at_s)
            for point in run.trace(kind)
            if (at := self.spot(Hit(run.id, kind, point.at_s))) is not None
        ]
        away, exact_s = min(near, default=(math.inf, 0))
        return float(exact_s) if away <= theme.space(NEAR) else at_s

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        # pyqtgraph passes over moves that come too soon, be it the last; what is dragged along is not pointed at
        hit = self.near(event.position()) if not self.scene().dragButtons else None
        if hit != self._hit:
            self.point_at(hit)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
            self.pointed.emit(hit)

    def _click(self, event: Any) -> None:
        spot = event.scenePos()
        if event.button() != Qt.MouseButton.LeftButton or self.plan is None or not self.plan.area.contains(spot):
            return
        event.accept()
        if not event.double():
            self.picked.emit(self.near(spot))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        hit = self.near(event.position())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(hit)

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        self.pointed.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # pyqtgraph calls this before the rest is made
        if hasattr(self, "_layer"):
            self._fit_soon.start() if self.plan is not None and self.isVisible() else self.fit()
