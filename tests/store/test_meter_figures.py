"""A meter's page reads what the records say: its sums are those of the readings, of cargo and of every month."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core import run_rate
from horgosdesk.core.calendar import month_days
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.core.run_rate import days_later
from horgosdesk.store import goals, meter_figures, meters, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply


def meter(store: Store, **columns: Any) -> Meter:
    usual: dict[str, Any] = {
        "name": new_uid(),
        "unit": "m3",
        "shows": "counter",
        "direction": "import",
        "hs_code": "271121",
        "category": "energy_gas",
        "country": "TM",
    }
    return apply(store, [Change(None, Meter(uid=new_uid(), **(usual | columns)))])[0].after


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 10**7)), min_size=1, max_size=12), st.integers(1, 10**6))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sums_are_those_of_flows_of_months_and_of_cargo(
    store: Store, steps: list[tuple[int, int]], density: int
) -> None:
    one = meter(store)
    said: list[Any] = [Factor(uid=new_uid(), meter=one.uid, day="2025-01-01", factor_micro=density, source="化验单")]
    day, stands, of = "2025-01-20", 5, 0
    for gap, flowed in [(0, 0), *steps]:
        day, stands = days_later(day, gap), stands + flowed
        said.append(Reading(uid=new_uid(), meter=one.uid, day=day, reading_milli=stands * 1000))
        of += gap
    before = _cargo(store)
    apply(store, [Change(None, record) for record in said])
    found = meter_figures.figures(store, one.uid)
    assert found is not None and found.is_weighed
    weights, quantities = found.brought("weight"), found.brought("unit")
    flows = meters.flows(store, one)
    assert run_rate.counted(quantities, "0000", "9999") == sum(flow.quantity_milli or 0 for flow in flows)
    assert run_rate.counted(weights, "0000", "9999") == _cargo(store) - before
    assert [one.last for one in weights] == [flow.reading.day for flow in flows[1:]]
    assert sum(one.days for one in weights) == of
    for month in ("2025-01", "2025-02", "2025-03"):
        total = meters.month(store, one, month).total
        assert run_rate.counted(weights, *month_days(month)) == (total.weight_g or 0)
        assert run_rate.counted(quantities, *month_days(month)) == (total.quantity_milli or 0)


def _cargo(store: Store) -> int:
    return sum(row.sums.gross_g for row in totals.totals(store, "2025-01-01", "2025-12-31"))


def test_a_days_quantity_stands_for_its_day_and_what_nothing_weighs_has_no_weight(store: Store) -> None:
    one = meter(store, shows="daily", direction="", hs_code="")
    for day in ("2025-03-01", "2025-03-05"):
        apply(store, [Change(None, Reading(uid=new_uid(), meter=one.uid, day=day, reading_milli=7000))])
    goals.put(store, "2025", meter_figures.measure(one.uid), 9)
    found = meter_figures.figures(store, one.uid)
    assert found is not None
    assert not found.is_weighed and found.weights == (None, None) and found.brought("weight") == []
    assert [(each.first, each.last, each.amount) for each in found.brought("unit")] == [
        ("2025-03-01", "2025-03-01", 7000),
        ("2025-03-05", "2025-03-05", 7000),
    ]
    assert found.targets == {"2025": 9}
    assert meter_figures.figures(store, new_uid()) is None
