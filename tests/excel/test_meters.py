"""What flowed through a meter is what the return says, to the gram, whatever its counter did."""

from decimal import Decimal
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.excel.returns import export_return
from horgosdesk.store import meters
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, void

CAPACITY = 10_000_000_000


@given(
    st.lists(st.tuples(st.integers(1, CAPACITY - 1), st.booleans()), min_size=1, max_size=29),
    st.integers(10_000, 9_999_999),
    st.sampled_from(["times", "by"]),
)
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_tonnes_through_the_meter_are_the_tonnes_of_the_return(
    store: Store, tmp_path: Path, days: list[tuple[int, bool]], factor_micro: int, conversion: str
) -> None:
    meter = Meter(
        uid=new_uid(),
        name=new_uid(),
        unit="m3",
        shows="counter",
        conversion=conversion,
        direction="import",
        hs_code="271121",
        country="AF",
    )
    factor = Factor(uid=new_uid(), meter=meter.uid, day="2025-01-01", factor_micro=factor_micro, source="lab")
    readings, stands = [Reading(uid=new_uid(), meter=meter.uid, day="2025-10-31", reading_milli=0)], 0
    for day, (flow, is_new) in enumerate(days, 1):
        end, more = (stands + flow) % CAPACITY, {}
        if stands + flow >= CAPACITY:
            more["turned_milli"] = CAPACITY
        if is_new:
            more |= {"old_end_milli": end, "new_start_milli": 7}
        stands = 7 if is_new else end
        readings.append(Reading(uid=new_uid(), meter=meter.uid, day=f"2025-11-{day:02d}", reading_milli=stands, **more))
    apply(store, [Change(None, one) for one in (meter, factor, *readings)])
    month = meters.month(store, meter, "2025-11").total
    assert month.quantity_milli == sum(flow for flow, _ in days) and month.weight_g is not None
    export_return(store, "2025-11", tmp_path / "r.xlsx")
    said = [
        row
        for sheet in openpyxl.load_workbook(tmp_path / "r.xlsx", data_only=True)
        for row in sheet.iter_rows(values_only=True)
        if any("阿富汗" in str(cell) for cell in row)
    ]
    [row] = said
    figures = [cell for cell in row if isinstance(cell, int | float)]
    assert Decimal(repr(figures[0])) == Decimal(month.weight_g) / 1_000_000
    # the next example begins with an empty month
    apply(store, [void(flow.reading) for flow in meters.flows(store, meter)])
