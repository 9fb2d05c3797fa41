"""One meter with all that its page tells: what each reading brought, by weight and in its unit, its target and its yardsticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from horgosdesk.core.meter import Meter
from horgosdesk.core.run_rate import Brought, days_later
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store import goals, journal, meters
from horgosdesk.store.desk import Store
from horgosdesk.store.meters import Flow

By = Literal["weight", "unit"]


@dataclass(frozen=True)
class Figures:
    """flows: that brought something, by day. weights: grams of each; None where no factor can weigh it. targets: grams by year.
    position: of the journal."""

    meter: Meter
    flows: tuple[Flow, ...]
    weights: tuple[int | None, ...]
    targets: dict[str, int]
    yardsticks: tuple[Yardstick, ...]
    position: int

    @property
    def is_weighed(self) -> bool:
        """Whether all that was read can be told by weight."""
        return None not in self.weights

    def brought(self, by: By) -> list[Brought]:
        """What each reading brought: grams, or thousandths of the unit."""
        return self._by_unit if by == "unit" else self._by_weight

    @cached_property
    def _by_unit(self) -> list[Brought]:
        return self._brought([flow.quantity_milli for flow in self.flows])

    @cached_property
    def _by_weight(self) -> list[Brought]:
        return self._brought(self.weights)

    def _brought(self, amounts: Sequence[int | None]) -> list[Brought]:
        return [
            Brought(_since(self.meter, flow), flow.reading.day, amount)
            for flow, amount in zip(self.flows, amounts, strict=True)
            if amount is not None
        ]


def _since(meter: Meter, flow: Flow) -> str:
    """The first day that a reading stands for: a counter's has all since the one before, a daily quantity is of its day."""
    return flow.reading.day if meter.shows == "daily" or not flow.before else days_later(flow.before, 1)


def measure(meter: str) -> str:
    """What the targets of a meter are kept under."""
    return f"meter/{meter}"


def figures(store: Store, uid: str) -> Figures | None:
    """All of a meter; None where there is none. Problem of `core.meter.flowed`: the file was changed by hand."""
    meter = meters.METERS.get(store, uid)
    if meter is None or meter.status == "void":
        return None
    flows = tuple(flow for flow in meters.flows(store, meter) if flow.quantity_milli is not None)
    years = sorted({flow.reading.day[:4] for flow in flows})
    targets = {year: goals.of_year(store, year, measure(uid)) for year in years}
    return Figures(
        meter,
        flows,
        tuple(meters.weight_of(meter, flow) for flow in flows),
        {year: goal for year, goal in targets.items() if goal is not None},
        tuple(meters.yardsticks(store, uid)),
        journal.position(store),
    )
