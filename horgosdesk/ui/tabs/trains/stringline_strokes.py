"""All runs of a stringline as arrays: their strokes and marks, so that 500 trains are drawn and found at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from horgosdesk.ui.tabs.trains.stringline_runs import DIRECTIONS, KINDS, MOST_LANES, Run

Ints: TypeAlias = NDArray[np.int64]
Floats: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]
_ASIDE = np.array([(lane + 1) // 2 if lane % 2 else -lane // 2 for lane in range(MOST_LANES)])


@dataclass(frozen=True)
class Strokes:
    """Strokes (n) and marks (m) of runs. owner, direction, kind: numbers in runs, DIRECTIONS, KINDS. Of both ends of a
    stroke: times (n, 2) in UTC seconds, stops (n, 2), lanes (n, 2). hollow: the train only passed."""

    runs: Sequence[Run]
    owner: Ints
    direction: Ints
    kind: Ints
    times: Floats
    stops: Ints
    lanes: Ints
    mark_owner: Ints
    mark_direction: Ints
    mark_time: Floats
    mark_stop: Ints
    mark_lane: Ints
    hollow: Mask
    lane_of: Mapping[tuple[int, int], int]

    def ends(self, ys: Floats, lane_px: float) -> Floats:
        """Time and height of both ends (n, 4). ys: the height of each stop of the route."""
        heights = ys[self.stops] + _ASIDE[self.lanes] * lane_px
        return np.column_stack((self.times[:, 0], heights[:, 0], self.times[:, 1], heights[:, 1]))

    def mark_heights(self, ys: Floats, lane_px: float) -> Floats:
        """The heights of the marks (m,)."""
        return ys[self.mark_stop] + _ASIDE[self.mark_lane] * lane_px


def aside(lane: int) -> int:
    """How many lanes beside the middle of its stop a lane is."""
    return int(_ASIDE[lane])


def strokes_of(runs: Sequence[Run], lane_of: Mapping[tuple[int, int], int]) -> Strokes:
    """The arrays of runs. lane_of: as stringline_runs.lanes has them."""
    # a row for each point, and one for each trace
    points: list[tuple[int, int, int]] = []
    traces: list[tuple[int, int, int, int]] = []
    marks: list[tuple[int, int, int, int, int, bool]] = []
    for owner, run in enumerate(runs):
        id_, direction = run.id, DIRECTIONS.index(run.direction)
        for kind, name in enumerate(KINDS):
            trace = run.trace(name)
            points += [(at_s, stop, lane_of.get((id_, stop), 0)) for at_s, stop, _ in trace]
            traces.append((owner, direction, kind, len(trace)))
        marks += [
            (owner, direction, at_s, stop, lane_of.get((id_, stop), 0), event == "pass")
            for at_s, stop, event in run.past.happened
        ]
    ends: Any = np.array(points, np.int64).reshape(-1, 3)
    heads: Any = np.array(traces, np.int64).reshape(-1, 4)
    of = np.repeat(np.arange(len(heads)), heads[:, 3])
    # a stroke goes from each point to the next of the same trace
    begins = np.flatnonzero(of[1:] == of[:-1])
    pairs, lines = np.stack((ends[begins], ends[begins + 1]), axis=1), heads[of[begins]]
    dots: Any = np.array(marks, np.int64).reshape(-1, 6)
    return Strokes(
        runs,
        *(lines[:, column] for column in range(3)),
        pairs[:, :, 0].astype(np.float64),
        pairs[:, :, 1],
        pairs[:, :, 2],
        *(dots[:, column] for column in range(2)),
        dots[:, 2].astype(np.float64),
        dots[:, 3],
        dots[:, 4],
        dots[:, 5].astype(bool),
        lane_of,
    )
