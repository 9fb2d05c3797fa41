"""What transport emits: exact sums whatever the grouping, the saving against the road, and what a table may say."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.carbon import Account, Element, Intensity, Leg, Method, method_of, summed
from horgosdesk.core.carbon_tables import read_intensities, read_legs
from horgosdesk.core.codes import read_table
from horgosdesk.core.errors import Problem
from horgosdesk.core.places import Places, read_places

MODES = {"rail", "road", "air", "pipeline"}
HEAD = "mode,g_per_tkm,source,year\n"
ROAD = "road,137,EEA,2018\n"
LEG_HEAD = "mode,from,to,km,source,unverified\n"
LOCATIONS = "code,zh,en,ru,kk,initials,aliases,country,zone,port,codes\n" + "\n".join(
    f"{code},{code},,,,,,CN,Asia/Shanghai,{'horgos' if code == 'horgos' else ''},"
    for code in ("xian", "urumqi", "horgos", "altynkol", "almaty", "tashkent", "dostyk")
)
ROUTES = (
    "route,location,km\nwest,xian,0\nwest,urumqi,2568\nwest,horgos,3236\nwest,altynkol,3250\nwest,almaty,3586\n"
    "south,urumqi,0\nsouth,horgos,668\nsouth,altynkol,682\nsouth,tashkent,2000\nnorth,urumqi,0\nnorth,dostyk,480\n"
)


@pytest.fixture(scope="module")
def places() -> Places:
    return read_places(read_table("locations", LOCATIONS), LOCATIONS, ROUTES)


def method(places: Places | None = None, rail_mg: int = 24_000, road_mg: int = 137_000) -> Method:
    return Method(
        {"rail": Intensity("rail", rail_mg, "a", 2018), "road": Intensity("road", road_mg, "b", 2018)},
        {"rail": Leg("rail", "horgos", "altynkol", 14, "r"), "road": Leg("road", "horgos", "nurzholy", 5, "e")},
        places,
    )


def test_a_thousand_tonnes_over_the_border_by_rail() -> None:
    """14 000 tkm at 24 g are 336 kg, by road at 137 g 1918 kg."""
    account = method().border("rail", 1_000 * 10**6)
    assert (account.gkm, account.ng, account.road_ng) == (14_000 * 10**6, 336 * 10**12, 1_918 * 10**12)
    assert account.saved_ng == 1_582 * 10**12


def test_a_mode_without_intensity_or_leg_is_weighed_and_not_covered() -> None:
    assert method().border("pipeline", 5) == Account(weight_g=5)
    assert not method().covers("air") and method().covers("road")


def test_activity_is_weight_times_way() -> None:
    assert Element("rail", 64_200_000, 14).gkm == 898_800_000


goods = st.lists(
    st.tuples(st.sampled_from(["rail", "road", "pipeline"]), st.integers(0, 10**14), st.integers(0, 12_000)),
    max_size=20,
)


@settings(max_examples=40)
@given(goods, st.integers(1, 10**8), st.integers(1, 10**8), st.data())
def test_elements_sum_to_the_whole_however_they_are_grouped_and_saving_and_own_are_road(
    some: list[tuple[str, int, int]], rail_mg: int, road_mg: int, data: st.DataObject
) -> None:
    by = method(None, rail_mg, road_mg)
    parts = [by.border(mode, grams) for mode, grams, _ in some]
    parts += [by.beyond(mode, grams, km) for mode, grams, km in some if by.covers(mode)]
    cut = data.draw(st.integers(0, len(parts)))
    whole = summed(parts)
    assert summed([summed(parts[cut:]), summed(parts[:cut])]) == whole
    assert whole.ng + whole.saved_ng == whole.road_ng
    # in any other order, and each mode as one load
    rail_g = sum(grams for mode, grams, _ in some if mode == "rail")
    rail_gkm = rail_g * 14 + sum(grams * km for mode, grams, km in some if mode == "rail")
    road_gkm = sum(grams * (5 + km) for mode, grams, km in some if mode == "road")
    assert whole.gkm == rail_gkm + road_gkm
    assert whole.ng == rail_gkm * rail_mg + road_gkm * road_mg
    assert whole.road_ng == whole.gkm * road_mg
    assert whole.weight_g == sum(grams for _, grams, _ in some)


@pytest.mark.parametrize(
    ("ends", "km"),
    [
        (("xian", "almaty"), 3586 - 14),
        (("almaty", "xian"), 3586 - 14),
        (("xian", "horgos"), 3236),  # its load goes over at the border, which is counted apart
        (("altynkol", "almaty"), 336),
        (("horgos", "altynkol"), 0),
        (("urumqi", "tashkent"), 2000 - 14),
        (("xian", "urumqi"), None),  # was never at the border
        (("almaty", "tashkent"), None),  # on no route together
        (("urumqi", "dostyk"), None),
        (("", "almaty"), None),
        (("Atlantis", "almaty"), None),
    ],
)
def test_beyond_the_border_is_what_the_train_runs_less_the_border_leg(
    places: Places, ends: tuple[str, str], km: int | None
) -> None:
    assert method(places).beyond_km(*ends) == km


def test_without_places_no_whole_leg_is_known() -> None:
    assert method().beyond_km("xian", "almaty") is None


def test_a_table_is_read_with_its_sources() -> None:
    found = read_intensities(HEAD + ROAD + "rail,24.5,somebody,2020\n", MODES)
    assert found["rail"] == Intensity("rail", 24_500, "somebody", 2020)
    assert found["rail"].g_per_tkm == Decimal("24.5")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ship,7,EEA,2018", "carbon-mode"),
        (",7,EEA,2018", "carbon-mode"),
        ("road,7,EEA,2018", "carbon-mode"),
        ("rail,,EEA,2018", "carbon-number"),
        ("rail,a lot,EEA,2018", "carbon-number"),
        ("rail,0,EEA,2018", "carbon-number"),
        ("rail,-24,EEA,2018", "carbon-number"),
        ("rail,0.0001,EEA,2018", "carbon-number"),
        ("rail,24e99,EEA,2018", "carbon-number"),
        ("rail,99999999,EEA,2018", "carbon-number"),
        ("rail,24,,2018", "carbon-source"),
        ("rail,24, ,2018", "carbon-source"),
        ("rail,24,EEA,", "carbon-year"),
        ("rail,24,EEA,18", "carbon-year"),
        ("rail,24,EEA,20180", "carbon-year"),
        ("rail,24,EEA", "table-cells"),
    ],
)
def test_a_line_that_cannot_be_meant_so_is_named(line: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_intensities(HEAD + ROAD + line + "\n", MODES)
    assert caught.value.code == code
    assert str(caught.value).startswith("carbon.csv, line 3")


def test_without_road_there_is_nothing_to_save_against() -> None:
    with pytest.raises(Problem) as caught:
        read_intensities(HEAD + "rail,24,EEA,2018\n", MODES)
    assert caught.value.code == "carbon-base"


def test_a_leg_without_kilometres_has_those_of_the_route(places: Places) -> None:
    rail, road = read_legs(
        LEG_HEAD + "rail,horgos,altynkol,,routes.csv,\nroad,horgos,altynkol,5,,estimate\n", MODES, places
    )
    assert (rail.km, road.km) == (14, 5)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ship,horgos,altynkol,7,s,", "carbon-mode"),
        ("rail,horgos,almaty,7,s,", "carbon-mode"),
        ("road,horgos,atlantis,7,s,", "carbon-place"),
        ("road,horgos,horgos,7,s,", "carbon-place"),
        ("road,horgos,altynkol,near,s,", "carbon-km"),
        ("road,horgos,altynkol,-5,s,", "carbon-km"),
        ("road,horgos,altynkol,0,s,", "carbon-km"),
        ("road,horgos,altynkol,2.5,s,", "carbon-km"),
        ("road,horgos,dostyk,,s,", "carbon-km"),
        ("road,horgos,altynkol,5,,", "carbon-source"),
    ],
)
def test_a_leg_that_cannot_be_meant_so_is_named(places: Places, line: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_legs(f"{LEG_HEAD}rail,horgos,altynkol,,r,\n{line}\n", MODES, places)
    assert caught.value.code == code
    assert str(caught.value).startswith("carbon_legs.csv, line 3")


def test_the_shipped_tables_are_those_of_the_port_and_each_says_what_is_not_sure() -> None:
    shipped = resources.carbon("Horgos")
    assert {mode: int(one.g_per_tkm) for mode, one in shipped.intensities.items()} == {
        "rail": 24,
        "road": 137,
        "air": 1036,
    }
    assert {mode: leg.km for mode, leg in shipped.legs.items()} == {"rail": 14, "road": 5}
    assert all(one.unverified for one in (*shipped.intensities.values(), *shipped.legs.values()))
    assert [leg.destination for leg in resources.carbon("alashankou").legs.values()] == ["dostyk"]
    assert not resources.carbon("nowhere").legs
    # a consignment from Xi'an to Duisburg
    assert shipped.beyond_km("xian", "duisburg") == 10122 - 14


def test_what_is_kept_with_a_return_is_the_same_again() -> None:
    shipped = resources.carbon("horgos")
    again = method_of(shipped.document())
    assert (again.intensities, again.legs) == (shipped.intensities, shipped.legs)
    assert again.border("rail", 10**9) == shipped.border("rail", 10**9)
