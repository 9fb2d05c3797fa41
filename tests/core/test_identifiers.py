"""Numbers of containers, wagons, declarations and traders: what is right, what is wrong, what was probably meant."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from stdnum import iso6346, luhn
from stdnum.cn import uscc

from horgosdesk.core import identifiers
from horgosdesk.core.identifiers import (
    Reading,
    container_fixes,
    read_container,
    read_declaration,
    read_uscc,
    read_wagon,
)

CONTAINERS = ["CSQU3054383", "MSKU6011672", "HLXU2008419", "TOLU4734787", "APZU4812090", "BEAU5694302", "MZWU2146680"]
WAGONS = [
    "57463309",
    "54550181",
    "95236196",
    "54548581",
    "218124712173",
    "518008430010",
    "217433539988",
    "505126180015",
]
USCCS = ["9144030071526726XG", "91110108551385082Q", "91110000600037341L"]

digits = st.sampled_from("0123456789")
containers = st.builds(
    lambda owner, category, serial: (stem := owner + category + serial) + iso6346.calc_check_digit(stem),
    st.text(st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), min_size=3, max_size=3),
    st.sampled_from("UJZ"),
    st.text(digits, min_size=6, max_size=6),
)
wagons = st.sampled_from([7, 11]).flatmap(
    lambda size: st.text(digits, min_size=size, max_size=size).map(lambda stem: stem + luhn.calc_check_digit(stem))
)
traders = st.builds(
    lambda office, organisation: (stem := office + organisation) + uscc.calc_check_digit(stem),
    st.text(digits, min_size=8, max_size=8),
    st.text(st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY"), min_size=9, max_size=9),
)
anything = st.text() | st.text(st.sampled_from("ABUJZАВС0123456789 -_·/Ｕ１²٣ı"), max_size=24)


def codes(reading: Reading) -> list[str]:
    """What is wrong, by code."""
    return [problem.code for problem in reading.problems]


def swapped(value: str, place: int) -> str:
    """The value with the characters at `place` and behind it exchanged."""
    return value[:place] + value[place + 1] + value[place] + value[place + 2 :]


def replaced(value: str, place: int, character: str) -> str:
    """The value with another character at `place`."""
    return value[:place] + character + value[place + 1 :]


# Containers


@pytest.mark.parametrize("number", CONTAINERS)
def test_a_right_container_number_has_no_problem(number: str) -> None:
    assert read_container(number) == Reading(number)
    assert container_fixes(number) == []


@pytest.mark.parametrize(
    "text",
    ["csqu3054383", "CSQU 305438 3", "CSQU-305438-3", "CSQU 305438–3", "ＣＳＱＵ３０５４３８３", " CSQU\u00a03054383\u200b", "CSQU.305438.3"],
)  # fmt: skip
def test_what_is_only_for_the_eye_is_left_out(text: str) -> None:
    assert read_container(text) == Reading("CSQU3054383")


@pytest.mark.parametrize(
    "text", ["", "CSQ3054383", "CSQU305438", "CSQR3054383", "1SQU3054382", "CSQ_3054383", "CSQUU054383", "ЖSQU3054383",
             "CSQU30543831", "57463309", "CSQU305438٣", "x" * 100_000]
)  # fmt: skip
def test_what_is_no_container_number_is_refused(text: str) -> None:
    reading = read_container(text)
    assert codes(reading) == ["container-form"]
    assert len(str(reading.problems[0])) < 250


def test_a_container_whose_check_digit_does_not_fit_names_what_was_meant() -> None:
    (problem,) = read_container("TCLU1234567").problems
    assert (problem.code, problem.level, problem.fix) == ("container-check", "error", "TCLU1234568")
    assert str(problem).startswith(
        "Container TCLU1234567: the check digit does not fit. Did you mean TCLU1234568, or TCLU"
    )
    (problem,) = read_container("CSQU3045383").problems
    assert problem.fix == "CSQU3054383"  # two neighbours swapped come before another check digit


def test_a_container_number_without_its_check_digit_gets_it() -> None:
    (problem,) = read_container("CSQU305438").problems
    assert (problem.code, problem.fix) == ("container-form", "CSQU3054383")
    assert str(problem).endswith("Did you mean CSQU3054383?")


def test_a_letter_typed_for_a_digit_has_one_fix() -> None:
    (problem,) = read_container("CSQU3O54383").problems
    assert (problem.code, problem.fix) == ("container-form", "CSQU3054383")
    (problem,) = read_container("CSQR3054383").problems
    assert problem.fix == "CSQU3054383"


def test_a_remainder_of_ten_is_only_asked_about() -> None:
    (problem,) = read_container("TASU1170000").problems
    assert (problem.code, problem.level, problem.fix) == ("container-ten", "warning", None)


def test_cyrillic_letters_that_look_latin_are_mapped_with_a_note() -> None:
    reading = read_container("мsкu6011672")  # м and к are Cyrillic
    assert reading.value == "MSKU6011672"
    assert [(problem.code, problem.level) for problem in reading.problems] == [("cyrillic-letters", "warning")]
    assert read_container(reading.value) == Reading("MSKU6011672")
    assert read_wagon("С70 1500001").value == "C701500001"  # С is Cyrillic
    assert read_uscc("9144030071526726ХG").value == "9144030071526726XG"  # Х is Cyrillic


@given(number=containers, place=st.integers(0, 10), data=st.data())
def test_one_wrong_character_of_a_container_is_seen_and_the_right_number_offered(
    number: str, place: int, data: st.DataObject
) -> None:
    allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if place < 3 else "UJZ" if place == 3 else "0123456789"
    wrong = replaced(number, place, data.draw(st.sampled_from(allowed.replace(number[place], ""))))
    # letters that differ by 11 or 22 (A and K), and a remainder of 10 that is written 0, are not seen by ISO 6346
    assume(iso6346.calc_check_digit(wrong[:-1]) != wrong[-1])
    reading = read_container(wrong)
    assert codes(reading) == ["container-check"]
    fixes = container_fixes(wrong)
    assert number in fixes
    assert reading.problems[0].fix == fixes[0]
    assert all(
        read_container(fix).value == fix and "container-check" not in codes(read_container(fix)) for fix in fixes
    )


@given(number=containers, place=st.integers(4, 10), digit=digits)
def test_one_wrong_digit_of_a_container_is_missed_only_by_the_remainder_of_ten(
    number: str, place: int, digit: str
) -> None:
    wrong = replaced(number, place, digit)
    assume(wrong != number)
    if "container-check" not in codes(read_container(wrong)):
        assert "container-ten" in codes(read_container(number)) + codes(read_container(wrong))


@given(number=containers, place=st.integers(4, 9))
def test_two_swapped_digits_of_a_container_are_the_first_fix(number: str, place: int) -> None:
    wrong = swapped(number, place)
    assume(wrong != number and iso6346.calc_check_digit(wrong[:-1]) != wrong[-1])
    fixes = container_fixes(wrong)
    swaps = {swapped(wrong, at) for at in range(10)}
    assert number in fixes[: len(swaps & set(fixes))]
    assert container_fixes(wrong, known={number})[0] == number
    assert read_container(wrong, known={number}).problems[0].fix == number


# Wagons


@pytest.mark.parametrize("number", WAGONS)
def test_a_right_wagon_number_has_no_problem(number: str) -> None:
    assert read_wagon(number) == Reading(number)
    assert identifiers.wagon_fixes(number) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("50 51 26-18 001-5", "505126180015"),
        ("５７４６３３０９", "57463309"),
        ("C70 1500001", "C701500001"),
        ("c70e-1500001", "C70E1500001"),
        ("NX70A 5270001", "NX70A5270001"),
        ("P62 3300001", "P623300001"),
        ("JSQ6 1234567", "JSQ61234567"),
        ("1500001", "1500001"),
    ],
)
def test_wagons_of_three_railways(text: str, value: str) -> None:
    assert read_wagon(text) == Reading(value)


@pytest.mark.parametrize("text", ["", "X", "574633", "574633091", "MSKU6011672", "5746330٩", "C70", "1" * 100_000])
def test_what_is_no_wagon_number_is_refused(text: str) -> None:
    reading = read_wagon(text)
    assert codes(reading) == ["wagon-form"]
    assert len(str(reading.problems[0])) < 250


def test_a_wagon_whose_check_digit_does_not_fit_names_what_was_meant() -> None:
    (problem,) = read_wagon("54548588").problems
    assert (problem.code, problem.level, problem.fix) == ("wagon-check", "error", "54548581")
    assert str(problem) == (
        "Wagon 54548588: the check digit does not fit. Did you mean 54548581, or 54548508, 54548888?"
    )
    (problem,) = read_wagon("218124712137").problems
    assert problem.fix == "218124712173"
    (problem,) = read_wagon("5746330O").problems
    assert (problem.code, problem.fix) == ("wagon-form", "57463309")


def test_numbers_that_the_desk_has_seen_are_offered_first() -> None:
    seen = "54540588"
    assert identifiers.wagon_fixes("54548588")[0] != seen
    assert identifiers.wagon_fixes("54548588", known={seen})[0] == seen
    assert set(identifiers.wagon_fixes("54548588", known={seen})) == set(identifiers.wagon_fixes("54548588"))
    assert read_wagon("54548588", known={seen}).problems[0].fix == seen


def test_a_number_that_no_freight_wagon_has_is_asked_about() -> None:
    assert [problem.level for problem in read_wagon("00000000").problems] == ["warning"]


@given(number=wagons, place=st.integers(0, 11), digit=digits)
def test_any_wrong_digit_of_a_wagon_is_seen_and_the_right_number_offered(number: str, place: int, digit: str) -> None:
    wrong = replaced(number, place % len(number), digit)
    assume(wrong != number)
    assert codes(read_wagon(wrong)) == ["wagon-check"]
    assert number in identifiers.wagon_fixes(wrong)
    # a digit of each place mends it, so that the fixes differ in one place, or in two that are neighbours
    assert all(luhn.is_valid(fix) for fix in identifiers.wagon_fixes(wrong))


@given(number=wagons, place=st.integers(0, 10))
def test_two_swapped_digits_of_a_wagon_are_among_the_first_fixes(number: str, place: int) -> None:
    wrong = swapped(number, place % (len(number) - 1))
    assume(wrong != number)
    # Luhn sees all but 09 for 90
    if {number[place % (len(number) - 1)], number[place % (len(number) - 1) + 1]} == {"0", "9"}:
        assert "wagon-check" not in codes(read_wagon(wrong))
        return
    assert codes(read_wagon(wrong)) == ["wagon-check"]
    fixes = identifiers.wagon_fixes(wrong)
    swaps = {swapped(wrong, at) for at in range(len(wrong) - 1)}
    assert number in fixes[: len(swaps & set(fixes))]


@given(number=wagons, digit=digits)
def test_the_check_digit_is_the_first_fix_where_no_swap_explains_it(number: str, digit: str) -> None:
    wrong = number[:-1] + digit
    assume(wrong != number)
    if not any(luhn.is_valid(swapped(wrong, at)) for at in range(len(wrong) - 1)):
        assert identifiers.wagon_fixes(wrong)[0] == number


# Declarations


def declared(text: str, direction: str | None = "import", day: str | None = "2025-11-03") -> identifiers.Declaration:
    """The declaration read by a desk that knows the district 9400."""
    return read_declaration(text, direction=direction, day=day, districts={"9400"})


def test_a_declaration_number_is_split_into_its_parts() -> None:
    found = declared("9400 2025 1 000000001")
    assert found == identifiers.Declaration("940020251000000001", "9400", "2025", "1", "000000001")


@pytest.mark.parametrize(
    ("text", "item"),
    [("94002025100000000112", 12), ("940020251000000001-3", 3), ("940020251000000001/004", 4), ("９４００２０２５１０００００００01", None)],
)  # fmt: skip
def test_an_item_number_behind_it_is_split_off(text: str, item: int | None) -> None:
    found = declared(text)
    assert (found.value, found.item, found.problems) == ("940020251000000001", item, ())


def test_old_paper_has_nine_digits() -> None:
    assert declared("123456789") == identifiers.Declaration("123456789", serial="123456789")


@pytest.mark.parametrize(
    "text", ["", "1", "94002025100000000", "94002025100000000112345", "9400202510000000O1", "٣" * 18]
)
def test_what_is_no_declaration_number_is_refused(text: str) -> None:
    assert [problem.code for problem in declared(text).problems] == ["declaration-form"]


@pytest.mark.parametrize(
    ("text", "direction", "day", "wrong"),
    [
        ("940020250000000001", "export", "2025-11-03", []),
        ("940020250000000001", "transit", "2025-11-03", []),
        ("940020250000000001", None, None, []),
        ("940020250000000001", "import", "2025-11-03", ["declaration-direction"]),
        ("940020251000000001", "export", "2025-11-03", ["declaration-direction"]),
        ("940020252000000001", "export", "2025-11-03", ["declaration-flag"]),
        # declared in December, crossed in January, and the other way round
        ("940020241000000001", "import", "2025-01-03", []),
        ("940020261000000001", "import", "2025-12-30", []),
        ("940020261000000001", "import", "2025-11-30", ["declaration-year"]),
        ("940020231000000001", "import", "2025-11-03", ["declaration-year"]),
        ("940019991000000001", None, None, ["declaration-year"]),
        # an office of a known district is known
        ("940420251000000001", "import", "2025-11-03", []),
        ("777720251000000001", "import", "2025-11-03", ["declaration-district"]),
        (
            "777720233000000001",
            "import",
            "2025-11-03",
            ["declaration-year", "declaration-flag", "declaration-district"],
        ),
    ],
)
def test_the_parts_of_a_declaration_fit_the_record(
    text: str, direction: str | None, day: str | None, wrong: list[str]
) -> None:
    found = declared(text, direction, day).problems
    assert [problem.code for problem in found] == wrong
    assert all((problem.level == "warning") == (problem.code == "declaration-district") for problem in found)
    assert all("{" not in str(problem) for problem in found)


def test_the_words_say_which_direction_the_number_has() -> None:
    (problem,) = declared("940020250000000001", "import").problems
    assert "is one of export by its ninth digit; the record says import" in str(problem)


# Traders, trucks, trains


@pytest.mark.parametrize("number", USCCS)
def test_a_right_credit_code_has_no_problem(number: str) -> None:
    assert read_uscc(number) == Reading(number)
    assert read_uscc(f" {number[:8].lower()}-{number[8:].lower()}") == Reading(number)


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("91110108551835082Q", "91110108551385082Q"),
        ("91110108551385082P", "91110108551385082Q"),
        ("911101O8551385082Q", "91110108551385082Q"),
        ("9111010855138508ZQ", "91110108551385082Q"),
        ("1", None),
        ("", None),
        ("990140000001", None),
        ("9144030071526726Ж3", None),
    ],
)
def test_a_wrong_credit_code_names_what_was_meant(text: str, fix: str | None) -> None:
    (problem,) = read_uscc(text).problems
    assert (problem.code, problem.fix) == ("uscc-check", fix)
    assert ("Did you mean" in str(problem)) == (fix is not None)


@given(number=traders, place=st.integers(0, 17), data=st.data())
def test_any_wrong_character_of_a_credit_code_is_seen_and_the_right_one_known(
    number: str, place: int, data: st.DataObject
) -> None:
    wrong = replaced(number, place, data.draw(st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXYIOZSV")))
    assume(wrong != number)
    (problem,) = read_uscc(wrong, known={number}).problems
    assert problem.fix == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("新F·12345", "新F12345"),
        ("沪A•D1234 5", "沪AD12345"),
        ("123 abc 02", "123ABC02"),
        ("粤Ｚ-1234港", "粤Z1234港"),
        ("?", "?"),
    ],
)
def test_plates_are_only_written_one_way(text: str, value: str) -> None:
    assert identifiers.read_plate(text) == Reading(value)


@pytest.mark.parametrize(
    ("text", "value"), [(" x8001 ", "X8001"), ("Х 8001", "X8001"), ("８０００１", "80001"), ("Ж8001", "Ж8001")]
)
def test_train_numbers_are_only_written_one_way(text: str, value: str) -> None:
    assert identifiers.read_train_no(text) == Reading(value)


@given(text=anything)
def test_any_text_is_read_and_reading_it_again_changes_nothing(text: str) -> None:
    for read in (read_container, read_wagon, read_uscc, identifiers.read_plate, identifiers.read_train_no):
        reading = read(text)
        again = read(reading.value)
        assert again.value == reading.value
        noted = [code for code in codes(reading) if code != "cyrillic-letters"]
        assert codes(again) == noted
        assert all(str(problem) for problem in reading.problems)
    found = declared(text)
    again = declared(found.value)
    assert (again.value, again.serial) == (found.value, found.serial)
    assert all(str(problem) for problem in found.problems)
