"""All trains of a stringline as they are painted: from arrays, in the widget's own pixels.

Qt draws strokes of a pen fast only one by one, and only where both axes are scaled alike: ten thousand in ten
milliseconds, where paths or an axis of seconds would take ten times as long.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from horgosdesk.ui import theme
from horgosdesk.ui.look import Look, draw_mark
from horgosdesk.ui.tabs.trains import stringline_brush as brush
from horgosdesk.ui.tabs.trains.stringline_runs import DIRECTIONS, KINDS, Kind, Run
from horgosdesk.ui.tabs.trains.stringline_strokes import Floats, Mask, Strokes, aside

ORDER: tuple[Kind, ...] = ("planned", "ahead", "actual")
"""What is drawn over what."""
ROOM_PX = 500
"""With less room than this for each mark there are none: they would hide the lines."""
RIM_PX = 7
"""A rim lifts the train that is lit off the others."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Which part of time goes where: the x of `first_s`, and how many pixels a second is wide. clip: what is seen."""

    first_s: float
    last_s: float
    left: float
    pixels: float
    clip: QRectF

    def xs(self, times: Floats) -> Floats:
        """Times as pixels."""
        return self.left + (times - self.first_s) * self.pixels


@dataclass(frozen=True, slots=True)
class Curve:
    """Strokes (n, 4) of one pen: time and height of both ends."""

    ends: Floats
    pen: QPen


@dataclass(frozen=True, slots=True)
class Areas:
    """Rings of one colour, one behind the other: times and heights of their corners.

    begins: of each ring its first corner, and one more behind the last. spans: its first and its last time.
    """

    times: Floats
    heights: Floats
    begins: Sequence[int]
    spans: Floats
    tint: QColor


@dataclass(frozen=True, slots=True)
class Dots:
    """Marks of one look: times and heights. size: how far they reach from their middle."""

    times: Floats
    heights: Floats
    look: Look
    size: float


class Painting:
    """What is painted of some runs at one size of the widget.

    ys: the height of each stop of the route, lane_px: of a lane. selected: the train that is lit. In `parts` what is
    below comes first: all others, then the train that is lit.
    """

    def __init__(self, strokes: Strokes, ys: Floats, lane_px: float, selected: int | None) -> None:
        self.strokes, self.selected = strokes, selected
        self.ends = strokes.ends(ys, lane_px)
        self._ys, self._lane_px = ys.tolist(), lane_px
        self._stamps: dict[tuple[str, str, bool, float], QPixmap] = {}
        chosen = np.array([run.id == selected for run in strokes.runs], bool)
        self.is_chosen = chosen[strokes.owner]
        mark_heights = strokes.mark_heights(ys, lane_px)
        self.parts: list[tuple[list[Areas], list[Curve], list[Dots]]] = []
        for lit in (False, True):
            areas, rims, curves, dots = list[Areas](), list[Curve](), list[Curve](), list[Dots]()
            of_lit = self.is_chosen == lit
            marks_of_lit = chosen[strokes.mark_owner] == lit
            for number, direction in enumerate(DIRECTIONS):
                ink = brush.colour(direction)
                runs = [run for run in strokes.runs if run.direction == direction and (run.id == selected) == lit]
                if (area := self._areas(runs, ink, lit)) is not None:
                    areas.append(area)
                marks = marks_of_lit & (strokes.mark_direction == number)
                for hollow in (False, True):
                    which = marks & (strokes.hollow == hollow)
                    if which.any():
                        look = Look(ink, number, hollow=hollow)
                        size = theme.space(1) * (0.85 if lit else 0.5) + hollow * 0.5
                        dots.append(Dots(strokes.mark_time[which], mark_heights[which], look, size))
            for kind in ORDER:
                for number, direction in enumerate(DIRECTIONS):
                    which = of_lit & (strokes.kind == KINDS.index(kind)) & (strokes.direction == number)
                    if which.any():
                        curves.append(Curve(self.ends[which], brush.line_pen(brush.colour(direction), kind, lit=lit)))
                        if lit and kind != "planned":
                            rim = QPen(theme.tokens().surface, RIM_PX, c=Qt.PenCapStyle.RoundCap)
                            rims.append(Curve(self.ends[which], rim))
            self.parts.append((areas, [*rims, *curves], dots))

    def height(self, id_: int, stop: int) -> float:
        """The height of a train at a stop."""
        return float(self._ys[stop] + aside(self.strokes.lane_of.get((id_, stop), 0)) * self._lane_px)

    def _areas(self, runs: Sequence[Run], ink: QColor, lit: bool) -> Areas | None:
        times, heights, begins, spans = list[float](), list[float](), [0], list[tuple[float, float]]()
        for run in runs:
            for band in run.bands:
                ys = [self.height(run.id, one.stop) for one in band]
                low, high = [one.low_s for one in band], [one.high_s for one in band]
                times += [*low, *high[::-1]]
                heights += [*ys, *ys[::-1]]
                begins.append(len(times))
                spans.append((min(low), max(high)))
        if not spans:
            return None
        tint = QColor(ink)
        tint.setAlphaF((0.16 if theme.tokens().dark else 0.11) * (2 if lit else 1))
        return Areas(np.array(times, float), np.array(heights), begins, np.array(spans, float), tint)

    # Painting

    def draw(self, painter: QPainter, frame: Frame, *, vector: bool = False, rough: bool = False) -> None:
        """Paint what a frame shows. vector: for a device that is no screen, and may know no clip. rough: for a moment."""
        painter.save()
        painter.setClipRect(frame.clip)
        roomy = self._marks_fit(frame)
        for lit, (areas, curves, dots) in enumerate(self.parts):
            for area in areas:
                self._draw_areas(painter, frame, area, vector)
            for curve in curves:
                # half of all strokes are hairs of plans, and smoothing is half of what they take
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, not rough or curve.pen.widthF() > 1)
                _draw_lines(painter, frame, curve)
            for some in dots if roomy or lit else ():
                self._draw_dots(painter, frame, some, vector)
        painter.restore()

    def _marks_fit(self, frame: Frame) -> bool:
        strokes = self.strokes
        shown = int(np.count_nonzero((strokes.mark_time >= frame.first_s) & (strokes.mark_time <= frame.last_s)))
        width = (frame.last_s - frame.first_s) * frame.pixels
        return shown * ROOM_PX <= width * frame.clip.height()

    def _draw_areas(self, painter: QPainter, frame: Frame, areas: Areas, vector: bool) -> None:
        shown = (areas.spans[:, 1] > frame.first_s) & (areas.spans[:, 0] < frame.last_s)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(areas.tint)
        # their edges are so faint that to smooth them is not worth forty times the time
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, vector)
        if not vector:
            # where two lie on one another it is no darker
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        left, right = frame.left, frame.left + (frame.last_s - frame.first_s) * frame.pixels
        xs = frame.xs(areas.times)
        for ring in np.flatnonzero(shown).tolist():
            corners = slice(areas.begins[ring], areas.begins[ring + 1])
            polygon = pg.functions.arrayToQPolygonF(xs[corners], areas.heights[corners])
            painter.drawPolygon(QPolygonF(within(polygon.toList(), left, right)) if vector else polygon)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _draw_dots(self, painter: QPainter, frame: Frame, dots: Dots, vector: bool) -> None:
        seen = (dots.times >= frame.first_s) & (dots.times <= frame.last_s)
        spots = zip(frame.xs(dots.times[seen]).tolist(), dots.heights[seen].tolist(), strict=True)
        if vector:
            for x, y in spots:
                draw_mark(painter, QPointF(x, y), dots.size, dots.look)
            return
        ratio = painter.device().devicePixelRatioF()
        stamp = self._stamp(dots, ratio)
        reach = stamp.width() / ratio / 2
        for x, y in spots:
            painter.drawPixmap(QPointF(x - reach, y - reach), stamp)

    def _stamp(self, dots: Dots, ratio: float) -> QPixmap:
        key = dots.look.colour.name(), dots.look.symbol, dots.look.hollow, dots.size * ratio
        if key not in self._stamps:
            edge = 2 * round(dots.size * 1.4 + 2)
            stamp = QPixmap(round(edge * ratio), round(edge * ratio))
            stamp.setDevicePixelRatio(ratio)
            stamp.fill(Qt.GlobalColor.transparent)
            painter = QPainter(stamp)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            draw_mark(painter, QPointF(edge / 2, edge / 2), dots.size, dots.look)
            painter.end()
            self._stamps[key] = stamp
        return self._stamps[key]


def _draw_lines(painter: QPainter, frame: Frame, curve: Curve) -> None:
    ends = clipped(curve.ends, frame.first_s, frame.last_s)
    if not len(ends):
        return
    lines = PrimitiveArray(QLineF, 4)
    lines.resize(len(ends))
    memory = lines.ndarray()
    memory[:, 0::2] = frame.xs(ends[:, 0::2])
    memory[:, 1::2] = ends[:, 1::2]
    painter.setPen(curve.pen)
    painter.drawLines(*lines.drawargs())


def seen(ends: Floats, first_s: float, last_s: float) -> Mask:
    """Which strokes (n, 4) are seen between two times."""
    return (ends[:, 2] > first_s) & (ends[:, 0] < last_s)


def clipped(ends: Floats, first_s: float, last_s: float) -> Floats:
    """The parts of strokes (n, 4), each from left to right, between two times."""
    ends = ends[seen(ends, first_s, last_s)]
    across, down = ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]
    made = ends.copy()
    for column, edge in ((0, np.maximum(ends[:, 0], first_s)), (2, np.minimum(ends[:, 2], last_s))):
        cut = edge != ends[:, column]
        made[cut, column] = edge[cut]
        made[cut, column + 1] = ends[cut, 1] + (edge - ends[:, 0])[cut] / across[cut] * down[cut]
    return made


def within(ring: Sequence[QPointF], left: float, right: float) -> list[QPointF]:
    """The part of a polygon between two x (Sutherland and Hodgman)."""
    made = list(ring)
    for edge, side in ((left, 1), (right, -1)):
        cut: list[QPointF] = []
        for one, other in zip(made, [*made[1:], *made[:1]], strict=True):
            inside, follows = (one.x() - edge) * side >= 0, (other.x() - edge) * side >= 0
            if inside:
                cut.append(one)
            if inside != follows:
                part = (edge - one.x()) / (other.x() - one.x())
                cut.append(QPointF(edge, one.y() + (other.y() - one.y()) * part))
        made = cut
    return made
