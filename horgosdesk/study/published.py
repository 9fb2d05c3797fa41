"""What was published of a change beside what was measured, each named as what it is."""

from collections.abc import Iterable
from dataclasses import dataclass

from horgosdesk.core.baselines import Baseline
from horgosdesk.study.compare import Comparison, published_change
from horgosdesk.study.period import Period


@dataclass(frozen=True, slots=True)
class Published:
    """One published change.

    computed_low_pct, computed_high_pct: what its own hours come to in percent, for either end of the time before.
    measured: what the consignments of its direction say about the day asked for; None without any.
    """

    baseline: Baseline
    computed_low_pct: float
    computed_high_pct: float
    measured: Comparison | None


def published(period: Period, split: str, baselines: Iterable[Baseline], direction: str = "") -> list[Published]:
    """The published changes, of one direction only if given, beside those measured at the day `split`."""
    wanted = [one for one in baselines if not direction or one.direction in ("", direction)]
    measured: dict[str, Comparison] = {}
    if any(one.direction for one in wanted):
        measured |= {keys[0]: one for keys, one in period.compare(split, ["direction"])}
    if any(not one.direction for one in wanted):
        measured[""] = period.compare(split)[0][1]
    found = []
    for one in wanted:
        computed = published_change(one.before_low_h, one.before_high_h, one.after_h)
        assert computed is not None
        found.append(Published(one, min(computed), max(computed), measured.get(one.direction)))
    return found
