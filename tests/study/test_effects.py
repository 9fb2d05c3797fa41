"""Parts and effects of a change: whatever the figures, they add up to it exactly."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.effects import EFFECTS, Effect, Side, effects, parts

AMOUNTS = st.dictionaries(st.text("abcdefghijklmno", max_size=1), st.integers(-(10**6), 10**15), max_size=15)
SIDES = st.dictionaries(
    st.sampled_from("abcdef"),
    st.builds(
        Side,
        value=st.integers(0, 10**12),
        weight=st.integers(1, 10**12),
        loose=st.sampled_from((0, 0, 7, 10**6)),
        unvalued=st.integers(0, 2),
    )
    | st.builds(Side, loose=st.integers(0, 10**6), unvalued=st.integers(0, 2)),
)


def moved(found: list[Effect[str]]) -> dict[str, Fraction]:
    return {name: Fraction(sum(getattr(one, name) for one in found)) for name in EFFECTS}


@given(AMOUNTS, AMOUNTS, st.integers(1, 6))
def test_parts_and_others_add_up_to_the_change(now: dict[str, int], base: dict[str, int], most: int) -> None:
    named, others = parts(now, base, most)
    every = [*named, *([others] if others else [])]
    assert sum(part.change for part in every) == sum(now.values()) - sum(base.values())
    assert sorted(key for part in every for key in part.keys) == sorted({*now, *base})
    assert [abs(part.change) for part in named] == sorted((abs(part.change) for part in named), reverse=True)
    assert others is None or (len(others.keys) > 1 and len(named) == most)


@given(SIDES, SIDES)
def test_effects_add_up_to_the_change_for_each_kind_of_goods_and_in_sum(
    now: dict[str, Side], base: dict[str, Side]
) -> None:
    found = effects(now, base)
    for one in found:
        assert sum(getattr(one, name) for name in EFFECTS) == one.now - one.base
    whole = [sum(side.value + side.loose for side in sides.values()) for sides in (now, base)]
    assert sum(moved(found).values()) == whole[0] - whole[1]
    # the other way round each effect has the other sign
    back = moved(effects(base, now))
    assert {name: -moved(found)[name] for name in ("volume", "mix", "price", "apart")} == {
        name: back[name] for name in ("volume", "mix", "price", "apart")
    }
    assert moved(found)["fresh"] == -back["gone"]


def test_what_stays_has_no_effect() -> None:
    base = {"grain": Side(200, 100), "ore": Side(300, 300)}
    doubled = {key: Side(side.value * 2, side.weight * 2) for key, side in base.items()}
    assert moved(effects(doubled, base)) == dict.fromkeys(EFFECTS, 0) | {"volume": 500}
    dearer = {key: Side(side.value * 2, side.weight) for key, side in base.items()}
    assert moved(effects(dearer, base)) == dict.fromkeys(EFFECTS, 0) | {"price": 500}
    shifted = {"grain": Side(400, 200), "ore": Side(200, 200)}
    assert moved(effects(shifted, base)) == dict.fromkeys(EFFECTS, 0) | {"mix": 100}
    both = {key: Side(side.value * 6, side.weight * 2) for key, side in base.items()}
    assert moved(effects(both, base))["mix"] == 0


def test_goods_without_value_on_one_side_are_not_comparable_and_not_new() -> None:
    found = effects({"grain": Side(50, 10), "cars": Side(70, 7)}, {"grain": Side(unvalued=4)})
    by_key = {one.key: one for one in found}
    assert by_key["cars"].fresh == 70
    assert (by_key["grain"].fresh, by_key["grain"].apart) == (0, 50)
    [one] = effects({}, {"gas": Side(90, 9, loose=5)})
    assert (one.gone, one.apart) == (-90, -5)
