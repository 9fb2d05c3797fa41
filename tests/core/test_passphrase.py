"""Recovery keys survive how people copy them; a word for a passphrase is no better than it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.core.passphrase import check, new_recovery, normal, recovery_secret, strength


@given(st.randoms(use_true_random=False))
def test_a_recovery_key_is_read_however_it_was_copied(chance: object) -> None:
    text = new_recovery()
    assert len(text) == 34 and text.count("-") == 6
    secret = recovery_secret(text)
    spoken = text.replace("1", "l").replace("0", "O").lower().replace("-", chance.choice([" ", "", "--", "\n"]))  # type: ignore[attr-defined]
    assert recovery_secret(spoken) == secret


@given(st.data())
def test_one_wrong_character_is_noticed_at_once(data: st.DataObject) -> None:
    text = new_recovery()
    at = data.draw(st.sampled_from([at for at, one in enumerate(text) if one != "-"]))
    other = data.draw(st.sampled_from([one for one in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" if one != text[at]]))
    mistyped = text[:at] + other + text[at + 1 :]
    # two check characters let one in 1024 pass, which the key file refuses then
    if at >= 32:
        with pytest.raises(Problem, match="mistyped"):
            recovery_secret(mistyped)
    else:
        try:
            assert recovery_secret(mistyped) != recovery_secret(text)
        except Problem as problem:
            assert problem.code == "recovery-mistyped"


@pytest.mark.parametrize("text", ["", "nine wagons", "U" * 28, "0" * 27, "0" * 29])
def test_what_is_no_recovery_key_gets_words(text: str) -> None:
    with pytest.raises(Problem, match="seven groups"):
        recovery_secret(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "short"),
        ("1234567", "short"),
        ("12345678", "weak"),
        ("aaaaaaaaaaaaaaaa", "weak"),
        ("password", "weak"),
        ("nine wagons", "fair"),
        ("nine wagons of durum", "strong"),
        ("霍尔果斯九车小麦", "strong"),
    ],
)
def test_a_word_for_how_good_a_passphrase_is(text: str, word: str) -> None:
    assert strength(text) == word


def test_the_same_passphrase_by_another_input_method() -> None:
    assert normal("ｎｉｎｅ　wagons") == normal("nine wagons")
    assert normal("café") == normal("café")
    with pytest.raises(Problem, match="at least 8"):
        check("seven..")
