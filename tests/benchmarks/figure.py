"""A measured figure beside its peer, and how a benchmark is run: `python tests/benchmarks/NAME.py DESK`.

A benchmark is a module with `measure(desk)`, which yields Figures. Each figure that a user feels stands beside a peer or a
limit measured in the same run, since absolute times are of this machine and noisy. Nothing here is asserted.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    unit: "ms", "MB", "bytes", "times"…, of value and of peer alike. Goals: most_times the peer, at most `most`, and growing
    at most `grows[1]` times from the desk of size `grows[0]` on; what is None is no goal.
    """

    what: str
    value: float
    unit: str = "ms"
    beside: str = ""
    peer: float | None = None
    most_times: float | None = None
    most: float | None = None
    grows: tuple[str, float] | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the peer it is."""
        return self.value / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        """Whether its own goals are met, growth aside; None when it has none."""
        wrong = []
        if self.most_times is not None and self.ratio is not None:
            wrong.append(self.ratio > self.most_times)
        if self.most is not None:
            wrong.append(self.value > self.most)
        return not any(wrong) if wrong else None

    def __str__(self) -> str:
        goals = [f"<= {self.most_times:g} x"] if self.most_times is not None else []
        goals += [f"<= {self.most:g} {self.unit}"] if self.most is not None else []
        goals += [f"growth <= {self.grows[1]:g} from {self.grows[0]}"] if self.grows is not None else []
        beside = f"{self.ratio:8.2f} x {self.beside} ({self.peer:.3g} {self.unit})" if self.ratio is not None else ""
        met = {None: "    ", True: "met ", False: "MISS"}[self.met]
        return f"{self.what:60} {self.value:12.2f} {self.unit:5} {met} {', '.join(goals):32} {beside}"


def read(files: Iterable[Path]) -> dict[str, dict[str, Figure]]:
    """Figures by size and by what they are of, out of files that `--json` wrote; of one in several files the last."""
    found: dict[str, dict[str, Figure]] = {}
    for file in files:
        for size, figures in json.loads(file.read_text(encoding="utf-8")).items():
            for said in figures:
                figure = Figure(**said | {"grows": tuple(said["grows"]) if said["grows"] else None})
                found.setdefault(size, {})[figure.what] = figure
    return found


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """Median seconds of some runs."""
    return statistics.median(samples(work, times))


def ms(work: Callable[[], object], times: int = 1) -> float:
    """Median milliseconds of some runs."""
    return seconds(work, times) * 1000


def samples(work: Callable[[], object], times: int) -> list[float]:
    """The seconds of each of some runs, the shortest first."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return sorted(taken)


def run(measure: Callable[[Path], Iterator[Figure]]) -> None:
    """Measure on the desk that the command line names, as lines for people, or of JSON with --json."""
    desk, as_json = Path(sys.argv[1]), "--json" in sys.argv
    for figure in measure(desk):
        print(json.dumps(asdict(figure)) if as_json else figure, flush=True)
