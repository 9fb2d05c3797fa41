"""What transport emits, after the structure of ISO 14083: elements of a transport chain, their activity, its intensity.

An element is goods moved by one mode over one leg. Its activity is grams times kilometres; what that emits is the activity
times the intensity of the mode, milligrams of CO2e per tonne-kilometre: exact whole nanograms. The border leg is the same for
all goods of a mode; what a train runs beyond it is an element of its own. Emissions of hubs (the change of gauge, reloading,
storing) and of empty wagons on their way back are none of this but as far as the intensities have them.

Saving is against the road: the same activity by the intensity of road. Intensities and legs are data (core/carbon_tables.py).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from horgosdesk.core.places import Places
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

BASE = "road"
"""What is saved against."""
ROUTED = "rail"
"""Whose whole leg may be known, by the train."""
NG_PER_KG = 10**12
GKM_PER_TKM = 10**6


@dataclass(frozen=True, slots=True)
class Intensity:
    """What moving a tonne over a kilometre by a mode emits, well-to-wheel, in milligrams of CO2e. year: that the figure is of;
    unverified: what of it was not checked."""

    mode: str
    mg_per_tkm: int
    source: str
    year: int
    unverified: str = ""

    @property
    def g_per_tkm(self) -> Decimal:
        """As it is told."""
        return Decimal(self.mg_per_tkm) / 1000


@dataclass(frozen=True, slots=True)
class Leg:
    """The border leg of a mode, from one location to another."""

    mode: str
    origin: str
    destination: str
    km: int
    source: str
    unverified: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a transport chain: goods moved by one mode over so many kilometres. part: of the whole way, the border leg or
    what lies beyond it."""

    mode: str
    grams: int
    km: int
    part: Literal["border", "beyond"] = "border"

    @property
    def gkm(self) -> int:
        """Its activity, gram-kilometres."""
        return self.grams * self.km


@dataclass(slots=True)
class Account:
    """Sums of some goods. weight_g: all of them; covered_g: those of a mode that has an intensity and a leg; routed_g: of
    these, those whose whole leg was asked for and is known. gkm: activity; ng: what it emits; road_ng: what it would by road."""

    weight_g: int = 0
    covered_g: int = 0
    routed_g: int = 0
    gkm: int = 0
    ng: int = 0
    road_ng: int = 0

    @property
    def saved_ng(self) -> int:
        """Against the road; under zero where more is emitted."""
        return self.road_ng - self.ng

    def include(self, other: "Account") -> None:
        """Add other goods."""
        self.weight_g += other.weight_g
        self.covered_g += other.covered_g
        self.routed_g += other.routed_g
        self.gkm += other.gkm
        self.ng += other.ng
        self.road_ng += other.road_ng


@dataclass(frozen=True)
class Method:
    """Intensities and border legs by mode, of one port. places: for whole legs, None where these are not asked for."""

    intensities: Mapping[str, Intensity]
    legs: Mapping[str, Leg]
    places: Places | None = None
    _known: dict[tuple[str, str], int | None] = field(default_factory=dict, compare=False, repr=False)

    def covers(self, mode: str) -> bool:
        """Whether what a mode emits over the border leg is known."""
        return mode in self.intensities and mode in self.legs

    def border(self, mode: str, grams: int) -> Account:
        """Goods of a mode over the border leg; of one that is not covered their weight alone."""
        account = Account(weight_g=grams)
        if self.covers(mode):
            account.covered_g = grams
            self._count(account, Element(mode, grams, self.legs[mode].km))
        return account

    def beyond(self, mode: str, grams: int, km: int) -> Account:
        """The same goods over what lies beyond the border leg, their weight being counted there."""
        account = Account(routed_g=grams)
        self._count(account, Element(mode, grams, km, "beyond"))
        return account

    def _count(self, account: Account, element: Element) -> None:
        account.gkm += element.gkm
        account.ng += element.gkm * self.intensities[element.mode].mg_per_tkm
        account.road_ng += element.gkm * self.intensities[BASE].mg_per_tkm

    def beyond_km(self, origin: str, destination: str) -> int | None:
        """Kilometres that a train runs beyond the border leg of rail; None where no route tells them.

        They are those between the ends of the train's way, on a route that has these and both ends of the border leg. A train
        that ends at the border, where its load goes over to another, is counted as far as it runs.
        """
        if (origin, destination) not in self._known:
            self._known[origin, destination] = self._beyond_km(origin, destination)
        return self._known[origin, destination]

    def _beyond_km(self, origin: str, destination: str) -> int | None:
        leg = self.legs.get(ROUTED)
        if self.places is None or leg is None or not origin or not destination:
            return None
        route = self.places.route_of({origin, destination, leg.origin, leg.destination})
        if route is None or not {origin, destination, leg.origin, leg.destination} <= set(route.stops):
            return None
        at = dict(zip(route.stops, route.km, strict=True))
        first, last = sorted((at[origin], at[destination]))
        border = sorted((at[leg.origin], at[leg.destination]))
        if last < border[0] or first > border[1]:
            return None  # it was not at the border
        return max(0, border[0] - first) + max(0, last - border[1])

    def document(self) -> dict[str, Any]:
        """Intensities and legs as JSON values, to be kept with what was reckoned by them."""
        return {
            "intensities": [
                [one.mode, one.mg_per_tkm, one.source, one.year, one.unverified] for one in self.intensities.values()
            ],
            "legs": [
                [one.mode, one.origin, one.destination, one.km, one.source, one.unverified]
                for one in self.legs.values()
            ],
        }


def method_of(document: Mapping[str, Any]) -> Method:
    """What `Method.document` kept; whole legs it cannot tell."""
    return Method(
        {one[0]: Intensity(*one) for one in document["intensities"]}, {one[0]: Leg(*one) for one in document["legs"]}
    )


def tkm(gkm: int) -> Decimal:
    """Tonne-kilometres with all their digits."""
    return Decimal(gkm) / GKM_PER_TKM


def kilograms(ng: int) -> Decimal:
    """Kilograms of CO2e with all their digits."""
    return Decimal(ng) / NG_PER_KG


def told(*, whole: bool = False) -> list[str]:
    """How it is reckoned, and what of it is estimated, in sentences."""
    said = [
        QT_TRANSLATE_NOOP(
            "Carbon",
            "After the structure of ISO 14083: each transport chain element is a gross weight moved by one mode over one leg, its activity in tonne-kilometres times the intensity of the mode, well-to-wheel.",
        ),
        QT_TRANSLATE_NOOP(
            "Carbon",
            "Rail goods whose train and its route are known are counted over the train's whole way, all others over the border leg.",
        )
        if whole
        else QT_TRANSLATE_NOOP("Carbon", "Only the border leg is counted."),
        QT_TRANSLATE_NOOP(
            "Carbon",
            "Estimated: intensities are averages, no measurements of these trains and lorries; for what road would emit, the same distance is assumed.",
        ),
        QT_TRANSLATE_NOOP(
            "Carbon",
            "Not counted: modes without an intensity or a border leg, such as pipelines, and the work at the port (change of gauge, reloading, storing).",
        ),
    ]
    return [tr("Carbon", text) for text in said]


def summed(accounts: Iterable[Account]) -> Account:
    """All of them in one."""
    whole = Account()
    for account in accounts:
        whole.include(account)
    return whole
