"""The railway's wagons against what is declared."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.match import Declared, Pair, Visit, counts, main_gauge, match, slips, with_slips
from horgosdesk.core.message import Load
from horgosdesk.core.train import Carried

TRAIN = "X8001"


def load(
    wagon_no: str = "", container_no: str = "", gross_g: int | None = None, gauge: str = "1520", **more: str
) -> Carried:
    return Carried(gauge, Load(1, wagon_no, container_no, gross_g=gross_g, **more), 1)


def record(
    uid: str, wagon_no: str = "", container_no: str = "", gross_g: int | None = None, train_no: str = ""
) -> Declared:
    return Declared("cargo", uid, "2025-12-03", wagon_no, container_no, train_no, f"9400{uid}", gross_g, "小麦")


def said(pairs: Sequence[Pair]) -> list[tuple[str, tuple[str, ...]]]:
    return [(pair.state, tuple(one.uid for one in pair.declared)) for pair in pairs]


def test_a_container_is_matched_before_its_wagon() -> None:
    loads = [load("57463309", "CSQU3054383"), load("57463309", "MSKU6011672")]
    records = [record("a", "57463309", "MSKU6011672"), record("b", "57463309", "CSQU3054383")]
    assert said(match(loads, "1520", records)) == [("matched", ("b",)), ("matched", ("a",))]


def test_a_wagon_without_containers_is_matched_by_its_number_and_all_its_records_count() -> None:
    (pair,) = match(
        [load("57463309", gross_g=60_000_000)],
        "1520",
        [record("a", "57463309", gross_g=20_000_000), record("b", "57463309", gross_g=40_000_000)],
    )
    assert (pair.state, pair.declared_g, pair.apart_g) == ("matched", 60_000_000, 0)


def test_a_record_of_one_container_does_not_stand_for_another_on_the_same_wagon() -> None:
    loads = [load("57463309", "CSQU3054383"), load("57463309", "MSKU6011672")]
    assert said(match(loads, "1520", [record("b", "57463309", "CSQU3054383")])) == [
        ("matched", ("b",)),
        ("train_only", ()),
    ]


def test_two_containers_declared_by_their_wagon_are_weighed_together() -> None:
    loads = [load("57463309", "CSQU3054383", 20_000_000), load("57463309", "MSKU6011672", 22_000_000)]
    pairs = match(loads, "1520", [record("w", "57463309", gross_g=42_500_000)])
    assert [(pair.state, pair.apart_g) for pair in pairs] == [("matched", 500_000)] * 2


def test_a_weight_beyond_the_tolerance_is_told_and_one_within_is_not() -> None:
    near, far = load("57463309", gross_g=60_000_000), load("54550181", gross_g=60_000_000)
    pairs = match(
        [near, far], "1520", [record("a", "57463309", gross_g=61_800_000), record("b", "54550181", gross_g=61_800_001)]
    )
    assert [(pair.state, pair.apart_g) for pair in pairs] == [("matched", 1_800_000), ("weight", 1_800_001)]


def test_a_small_load_may_be_200_kg_off() -> None:
    (pair,) = match([load("57463309", gross_g=1_000_000)], "1520", [record("a", "57463309", gross_g=1_200_000)])
    assert pair.state == "matched"


def test_what_is_declared_for_the_train_and_not_on_it_is_told_and_other_trains_records_are_not() -> None:
    records = [record("a", "54550181", train_no=TRAIN), record("b", "95236196", train_no="X8003")]
    assert said(match([load("57463309")], "1520", records, TRAIN)) == [("train_only", ()), ("declared_only", ("a",))]


def test_a_record_with_the_wagon_of_the_other_gauge_is_found_through_the_container_and_through_the_transhipment() -> (
    None
):
    loads = [
        load("C701500001", "CSQU3054383", gauge="1435"),
        load("57463309", "CSQU3054383"),
        load("C701500002", gauge="1435"),
        load("54550181", from_wagon="C701500002"),
    ]
    records = [record("a", "C701500001"), record("b", "C701500002")]
    assert said(match(loads, "1520", records)) == [("matched", ("a",)), ("matched", ("b",))]
    assert said(match(loads, "1435", [record("c", "54550181")])) == [("train_only", ()), ("matched", ("c",))]


def test_the_gauge_that_a_train_comes_on_stands_for_it() -> None:
    both = [load("C701500001", gauge="1435"), load("57463309"), load("54550181")]
    assert [main_gauge(both, way) for way in ("import", "export", "transit")] == ["1520", "1435", "1520"]
    assert main_gauge(both[:1], "import") == "1435"
    assert main_gauge([], "import") == ""


def test_a_slip_is_offered_with_the_railways_number_and_the_record_is_told_once() -> None:
    pairs = match([load("57463309")], "1520", [record("a", "57463390", train_no=TRAIN)], TRAIN)
    assert [pair.state for pair in pairs] == ["train_only", "declared_only"]
    (slip,) = with_slips(pairs, lambda _name, _number: ())
    assert (slip.state, slip.number, slip.declared[0].uid) == ("slip", "57463309", "a")


def test_two_loads_do_not_share_one_slip_and_records_of_no_train_are_looked_for() -> None:
    pairs = match([load("57463309"), load("57463390")], "1520", [], TRAIN)
    stray = record("s", "57463300")
    found = with_slips(pairs, lambda name, number: [stray] if (name, number) == ("wagon_no", "57463300") else [])
    assert [pair.state for pair in found] == ["slip", "train_only"]


@given(st.from_regex(r"[A-Z]{3}U[0-9]{7}|[0-9]{8}", fullmatch=True), st.data())
def test_every_slip_is_one_change_away_and_finds_its_way_back(number: str, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(sorted(slips(number))))
    assert other != number and len(other) == len(number)
    assert number in slips(other)


NUMBERS = st.sampled_from(["57463309", "54550181", "95236196", ""])
BOXES = st.sampled_from(["CSQU3054383", "MSKU6011672", ""])


@given(
    st.lists(st.builds(load, NUMBERS, BOXES, st.none() | st.integers(0, 10**8)), max_size=6),
    st.lists(st.tuples(NUMBERS, BOXES, st.none() | st.integers(0, 10**8), st.sampled_from(["", TRAIN])), max_size=6),
)
def test_each_load_is_told_once_and_each_record_of_the_train_is_told(
    loads: list[Carried], given_records: list[tuple[str, str, int | None, str]]
) -> None:
    records = [record(f"r{at}", *one) for at, one in enumerate(given_records)]
    pairs = match(loads, "1520", records, TRAIN)
    assert [pair.load for pair in pairs if pair.load is not None] == loads
    told = {one.uid for pair in pairs for one in pair.declared}
    assert {one.uid for one in records if one.train_no == TRAIN} <= told
    assert sum(counts(pairs).values()) == len(pairs)


def visit(day: str, *wagons: str, gauge: str = "1520", train_no: str = TRAIN, direction: str = "import") -> Visit:
    return Visit(int(day[-2:]), train_no, day, direction, {one: {gauge} for one in wagons}, {})


def test_a_record_on_a_wagon_of_the_train_with_a_container_that_is_not_there_is_told() -> None:
    pairs = match([load("57463309", "CSQU3054383")], "1520", [record("a", "57463309", "MSKU6011672")])
    assert said(pairs) == [("train_only", ()), ("declared_only", ("a",))]


def test_a_record_is_of_the_nearest_run_of_a_number_and_the_nearest_journey_of_a_wagon() -> None:
    runs = [visit(f"2025-12-0{day}") for day in (1, 3, 5)]
    named = record("a", train_no=TRAIN)
    assert [one.owns(named, runs) for one in runs] == [False, True, False]
    there, back = visit("2025-12-02", "57463309"), visit("2025-12-06", "57463309", train_no="X8003")
    assert (there.owns(record("b", "57463309"), [back]), back.owns(record("b", "57463309"), [there])) == (True, False)
    # what carries it comes before what is only named, and that which it names before another
    assert back.owns(record("c", "57463309", train_no="X8003"), [there, *runs])


def test_a_record_is_of_no_train_in_the_other_direction_nor_of_one_more_than_five_days_off() -> None:
    mine = record("a", "57463309")
    assert not visit("2025-12-03", "57463309", direction="export").owns(replace(mine, direction="import"), [])
    assert visit("2025-12-03", "57463309", direction="").owns(replace(mine, direction="import"), [])
    assert visit("2025-12-08", "57463309").owns(mine, []) and not visit("2025-12-09", "57463309").owns(mine, [])


def test_the_same_load_on_a_train_of_the_other_gauge_is_declared_there_too() -> None:
    wide = Visit(1, "75001", "2025-12-03", "import", {}, {"CSQU3054383": {"1520"}})
    narrow = Visit(2, "X8001", "2025-12-05", "import", {}, {"CSQU3054383": {"1435"}})
    mine = record("a", "", "CSQU3054383")
    assert wide.owns(mine, [narrow]) and narrow.owns(mine, [wide])
