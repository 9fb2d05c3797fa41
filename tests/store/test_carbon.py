"""What the port's transport emits: the kept totals over the border leg, and rail over the whole leg where the train is known."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from horgosdesk.core.carbon import Account, Method, summed
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Event, message
from horgosdesk.store import carbon, door, totals, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]
TONNE = 10**6
SPAN = ("2025-11-01", "2025-11-30")


def instant(day: str, hour: int = 4) -> int:
    return int(datetime.fromisoformat(day).replace(hour=hour, tzinfo=UTC).timestamp())


def train(number: str, day: str, at_port: str, origin: str, destination: str, direction: str = "import") -> object:
    return message(
        "taf:0027",
        f"{number} {day}",
        "running",
        train_no=number,
        day=day,
        sent_s=instant(day),
        run={"direction": direction, "origin": origin, "destination": destination},
        events=[Event("horgos", "arrival", "actual", instant(at_port))],
    )


@pytest.fixture
def method(store: Store) -> Method:
    return carbon.method(store)


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """November 2025: rail of two trains and of none, road, pipeline; a draft number that runs twice; a void record."""
    trains.take(
        store,
        [
            train("X8001", "2025-10-24", "2025-11-03", "duisburg", "xian"),
            train("X8001", "2025-11-05", "2025-11-15", "almaty", "xian"),
            train("X8002", "2025-11-01", "2025-11-09", "Atlantis", "xian"),
        ],
    )
    rows = [
        {"day": "2025-11-04", "train_no": "X8001", "gross_g": 1000 * TONNE},
        {"day": "2025-11-14", "train_no": "X8001", "gross_g": 100 * TONNE},
        {"day": "2025-11-27", "train_no": "X8001", "gross_g": 7 * TONNE},  # no run of the number within five days
        {"day": "2025-11-09", "train_no": "X8002", "gross_g": 50 * TONNE},  # no route tells where it comes from
        {"day": "2025-11-04", "train_no": "X8001", "gross_g": 3 * TONNE, "direction": "export"},  # not of that journey
        {"day": "2025-11-09", "gross_g": 40 * TONNE},
        {"day": "2025-11-09", "mode": "road", "gross_g": 20 * TONNE},
        {"day": "2025-11-09", "mode": "pipeline", "gross_g": 9000 * TONNE, "hs_code": "271121"},
        {"day": "2025-10-09", "gross_g": 10 * TONNE},
    ]
    records = [make(**({"net_g": None} | row)) for row in rows]
    door.apply(store, [Change(None, record) for record in records])
    return store


def by(found: list[carbon.Line], *names: str) -> dict[tuple[str, ...], Account]:
    return {tuple(line.keys[name] for name in names): line.account for line in found}


def test_the_border_leg_is_the_weight_of_each_mode_over_its_kilometres(filled: Store, method: Method) -> None:
    found = by(carbon.emissions(filled, method, *SPAN, ("mode",)), "mode")
    rail_t, road_t = 1200, 20
    assert found["rail",].gkm == rail_t * TONNE * 14
    assert found["rail",].ng == rail_t * 14 * 24 * 10**9
    assert found["rail",].road_ng == rail_t * 14 * 137 * 10**9
    assert found["road",].ng == found["road",].road_ng == road_t * 5 * 137 * 10**9
    assert found["pipeline",] == Account(weight_g=9000 * TONNE)


def test_any_cut_sums_to_the_whole_and_weighs_what_the_totals_do(filled: Store, method: Method) -> None:
    for whole in (False, True):
        [everything] = carbon.emissions(filled, method, "2025-10-01", "2025-11-30", whole=whole)
        for cut in (("month",), ("direction", "mode"), ("month", "direction", "mode")):
            lines = carbon.emissions(filled, method, "2025-10-01", "2025-11-30", cut, whole=whole)
            assert summed(line.account for line in lines) == everything.account
        [counted] = totals.totals(filled, "2025-10-01", "2025-11-30")
        assert everything.account.weight_g == counted.sums.gross_g
    imports = carbon.emissions(filled, method, *SPAN, direction="import")[0].account
    exports = carbon.emissions(filled, method, *SPAN, direction="export")[0].account
    assert exports.weight_g == 3 * TONNE
    assert summed([imports, exports]) == carbon.emissions(filled, method, *SPAN)[0].account


def test_the_whole_leg_is_that_of_the_train_nearest_to_the_records_day(filled: Store, method: Method) -> None:
    border = carbon.emissions(filled, method, *SPAN)[0].account
    whole = carbon.emissions(filled, method, *SPAN, whole=True)[0].account
    from_duisburg, from_almaty = 10122, 3586
    beyond = (1000 * (from_duisburg - 14) + 100 * (from_almaty - 14)) * TONNE
    assert whole.gkm - border.gkm == beyond
    assert whole.routed_g == 1100 * TONNE
    assert (whole.weight_g, whole.covered_g) == (border.weight_g, border.covered_g)
    assert whole.saved_ng == whole.gkm * 137_000 - whole.ng


def test_how_far_it_is_is_told_by_month(filled: Store, method: Method) -> None:
    told: list[tuple[int, int]] = []
    carbon.emissions(
        filled, method, "2025-10-01", "2025-11-30", whole=True, progress=lambda done, all_: told.append((done, all_))
    )
    assert told == [(1, 2), (2, 2)]


def test_a_consignment_is_a_chain_of_elements_that_sum_to_its_account(
    filled: Store, method: Method, make: Make
) -> None:
    number = "943020250000000017"
    rows = [
        {"day": "2025-11-04", "train_no": "X8001", "gross_g": 60 * TONNE},
        {"day": "2025-11-04", "train_no": "X8001", "gross_g": 40 * TONNE},
        {"day": "2025-11-05", "mode": "pipeline", "gross_g": 5 * TONNE, "hs_code": "271121"},
    ]
    records = [make(**({"net_g": None, "declaration_no": number} | row)) for row in rows]
    door.apply(filled, [Change(None, record) for record in records])
    steps = carbon.consignment(filled, method, f" {number[:4]} {number[4:]} ")
    assert [(step.origin, step.destination) for step in steps[:2]] == [("altynkol", "horgos"), ("duisburg", "xian")]
    assert [step.element and (step.element.part, step.element.km) for step in steps] == [
        ("border", 14),
        ("beyond", 10108),
        ("border", 14),
        ("beyond", 10108),
        None,
    ]
    whole = summed(step.account for step in steps)
    assert whole.weight_g == 105 * TONNE and whole.covered_g == 100 * TONNE
    assert whole.gkm == 100 * TONNE * 10122 and whole.ng == whole.gkm * 24_000
    with pytest.raises(Problem, match=r"No final cargo record has the declaration number 1\."):
        carbon.consignment(filled, method, "1")


def test_a_desk_of_another_port_has_no_border_leg_here(filled: Store) -> None:
    from horgosdesk import resources

    nowhere = resources.carbon("nowhere")
    [line] = carbon.emissions(filled, nowhere, *SPAN, whole=True)
    assert line.account.covered_g == 0 and line.account.weight_g == 10220 * TONNE


def test_a_desks_own_table_counts_and_a_wrong_one_says_so(filled: Store) -> None:
    head = "mode,g_per_tkm,source,year\nroad,137,EEA,2018\n"
    own = filled.folder / "carbon.csv"
    own.write_text(head + "rail,10,the railway's own report,2024\n", "utf-8")
    assert carbon.emissions(filled, carbon.method(filled), *SPAN, ("mode",))[1].account.ng == 1200 * 14 * 10 * 10**9
    own.write_text(head + "rail,10,,2024\n", "utf-8")
    with pytest.raises(Problem, match=r"carbon.csv, line 3: the intensity of rail has no source"):
        carbon.method(filled)


def test_an_empty_desk_emits_nothing(store: Store, method: Method) -> None:
    assert carbon.emissions(store, method, *SPAN)[0].account == Account()
    assert carbon.emissions(store, method, *SPAN, ("mode",), whole=True) == []
