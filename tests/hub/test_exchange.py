"""Each rule of the exchange with the hub, with desks of their own and a real PostgreSQL."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from tests.hub.desks import Port, add, at, edit, waiting

Make = Callable[..., Cargo]


@pytest.fixture
def port(hub_url: str, tmp_path: Path, schema_file: Path) -> Iterator[Port]:
    """A hub that nobody has joined."""
    found = Port(hub_url, tmp_path / "port", schema_file)
    yield found
    found.close()


def meter(name: str = "A线", **more: Any) -> Meter:
    usual: dict[str, Any] = {"unit": "m3", "shows": "counter", "direction": "import", "hs_code": "271121"}
    return Meter(uid=new_uid(), name=name, **(usual | {"category": "energy_gas", "country": "TM"} | more))


def factor(of: Meter, day: str = "2025-01-01", micro: int = 700_000) -> Factor:
    return Factor(uid=new_uid(), meter=of.uid, day=day, factor_micro=micro, source="lab")


def reading(of: Meter, day: str, cubic_metres: int) -> Reading:
    return Reading(uid=new_uid(), meter=of.uid, day=day, reading_milli=cubic_metres * 1000)


def test_readings_and_the_cargo_that_follows_come_to_the_others(port: Port) -> None:
    here, there = port.desk("a"), port.desk("b")
    line = add(here, meter())
    add(here, factor(line))
    one, two = reading(line, "2025-10-01", 100), reading(line, "2025-10-02", 400)
    add(here, one)
    add(here, two)
    port.rest()
    edit(there, two.uid, "reading", reading_milli=500_000)
    port.rest()
    assert at((here, there), two.uid, "gross_g") == [280_000] * 2
    assert waiting(here) == waiting(there) == []
