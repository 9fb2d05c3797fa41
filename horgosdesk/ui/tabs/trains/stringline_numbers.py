"""Where trains' numbers stand: along their lines, so that none covers another."""

import math
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from horgosdesk.ui import theme
from horgosdesk.ui.tabs.trains.stringline_brush import NUMBER
from horgosdesk.ui.tabs.trains.stringline_paint import Frame, Painting, clipped, seen
from horgosdesk.ui.tabs.trains.stringline_runs import KINDS
from horgosdesk.ui.tabs.trains.stringline_strokes import Floats, Ints

MOST = 160
"""So many trains are named at the most."""
TRIES = 3
"""So many strokes of a train are tried."""
STEEPEST = 3.2
"""Along what is steeper nothing can be read."""


class Place(NamedTuple):
    """A train's number: along which stroke, from which time on."""

    stroke: int
    at_s: float


def places(painting: Painting, frame: Frame) -> list[Place]:
    """The numbers of the trains that a frame shows, each as near to the left end of its line as it has room."""
    strokes = painting.strokes
    metrics = QFontMetricsF(theme.number_font(NUMBER))
    widths = np.array([metrics.horizontalAdvance(run.line.train.train_no) for run in strokes.runs])
    only_planned = np.array([not (run.actual or run.ahead) for run in strokes.runs], bool)
    named = (strokes.kind != KINDS.index("planned")) | only_planned[strokes.owner]
    # beside a line that stands others stand
    named &= strokes.stops[:, 0] != strokes.stops[:, 1]
    which = np.flatnonzero(named & seen(painting.ends, frame.first_s, frame.last_s))
    ends = clipped(painting.ends[which], frame.first_s, frame.last_s)
    ends[:, 0::2] = frame.xs(ends[:, 0::2])
    across, down = ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1]
    roomy = np.hypot(across, down) >= widths[strokes.owner[which]] + theme.space(3)
    roomy &= np.abs(down) < STEEPEST * across
    which, ends = which[roomy], ends[roomy]
    first_of = {place for place, run in enumerate(strokes.runs) if run.id == painting.selected}
    found = _placed(strokes.owner[which], ends, widths, metrics.ascent(), frame.clip, first_of)
    return [Place(int(which[row]), frame.first_s + (x - frame.left) / frame.pixels) for row, x in found]


def _placed(
    owners: Ints, ends: Floats, widths: Floats, tall: float, area: QRectF, first_of: Collection[int]
) -> list[tuple[int, float]]:
    """Strokes that numbers can stand along, and the x at which each begins.

    owners, ends: of strokes (n,) and (n, 4) long enough, in pixels, in order of owner and time. widths: of each owner's
    number. first_of: the owners to be served first.
    """
    start, cell = theme.space(1.5), tall * 0.8
    left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
    taken: set[tuple[int, int]] = set()
    rows: dict[int, list[int]] = {}
    for row, owner in enumerate(owners.tolist()):
        rows.setdefault(owner, []).append(row)
    found: list[tuple[int, float]] = []
    for owner in sorted(rows, key=lambda owner: owner not in first_of):
        wide = float(widths[owner])
        steps = max(1, math.ceil(wide / cell))
        for row in rows[owner][:TRIES]:
            x1, y1, x2, y2 = ends[row].tolist()
            long = math.hypot(x2 - x1, y2 - y1)
            cos, sin = (x2 - x1) / long, (y2 - y1) / long
            spots = [
                (x1 + cos * along + sin * up, y1 + sin * along - cos * up)
                for along in (start + wide * step / steps for step in range(steps + 1))
                for up in (2.0, 2.0 + tall)
            ]
            if not all(left < x < right and top < y < bottom for x, y in spots):
                continue
            cells = {(int(x // cell), int(y // cell)) for x, y in spots}
            if taken.isdisjoint(cells):
                taken |= cells
                found.append((row, x1 + cos * start))
                break
        if len(found) >= MOST:
            break
    return found


def angle(ends: Sequence[float], pixels: float) -> float:
    """By how many degrees a stroke turns where a second is so many pixels wide."""
    first_s, y, last_s, other = ends
    return math.degrees(math.atan2(other - y, (last_s - first_s) * pixels))
