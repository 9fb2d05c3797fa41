"""Why a figure changed: over random stores the parts add up, whatever it is broken down by, and match the kept totals."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import sheet, totals, why
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.totals import Sums
from horgosdesk.store.why import Question
from horgosdesk.study.effects import EFFECTS

Make = Callable[..., Cargo]
MEASURES = (("gross", ""), ("value", "CNY"), ("value", "USD"), ("vehicles", ""), ("records", ""))
NOW, BASE = ("2025-11-01", "2025-11-30"), ("2024-10-20", "2024-11-28")


def random_records(make: Make, seed: int, count: int = 150) -> list[Cargo]:
    """Records of two autumns, with whatever may be missing missing now and then."""
    draw = Random(seed)
    records = []
    for _ in range(count):
        valued, counted = draw.random() < 0.7, draw.random() < 0.4
        records.append(
            make(
                day=draw.choice(("2025-11-", "2024-11-", "2024-10-")) + f"{draw.randint(1, 30):02d}",
                direction=draw.choice(("import", "export")),
                mode=draw.choice(("rail", "road")),
                hs_code=draw.choice(("100119", "1001", "870323", "720851", "27")),
                category=draw.choice(("agricultural", "vehicles", "energy", "")),
                country=draw.choice(("KZ", "UZ", "RU", "DE", "")),
                trader=draw.choice(("甲公司", "乙公司", "丙公司", "")),
                gross_g=draw.choice((0, draw.randint(1, 10**9))),
                net_g=None,
                value_fen=draw.randint(0, 10**9) if valued else None,
                currency=draw.choice(("CNY", "USD")) if valued else "",
                quantity_milli=draw.randint(1, 9) * 1000 if counted else None,
                unit=draw.choice(("vehicle", "m3")) if counted else "",
            )
        )
    return records


@pytest.mark.parametrize("seed", range(3))
def test_parts_effects_and_totals_are_one_sum_down_to_the_records(store: Store, make: Make, seed: int) -> None:
    apply(store, [Change(None, record) for record in random_records(make, seed)])
    for measure, currency in MEASURES:
        for cut in why.CUTS:
            question = Question(NOW, BASE, measure, currency, cut)  # type: ignore[arg-type]
            found = why.answer(store, question, most=2)
            every = [*found.parts, *([found.others] if found.others else [])]
            assert sum(part.change for part in every) == found.now - found.base
            assert sum(part.now for part in every) == found.now
            assert found.now == _amount(store, question, NOW)
            assert found.base == _amount(store, question, BASE)
            for key in found.parts[0].keys:
                below = question.into(key)
                if below is not None:
                    inner = why.answer(store, below)
                    assert (inner.now, inner.base) == (found.parts[0].now, found.parts[0].base)
                rows = sheet.summary(store, question.records(key))
                assert _measure(question, rows.values()) == found.parts[0].now
            if measure == "value":
                assert found.effects
                moved = sum(Fraction(getattr(one, name)) for one in found.effects for name in EFFECTS)
                assert moved == found.now - found.base
                assert sum(one.now for one in found.effects) == found.now


def _amount(store: Store, question: Question, days: tuple[str, str]) -> int:
    return _measure(question, [totals.totals(store, *days)[0].sums])


def _measure(question: Question, sums: Iterable[Sums]) -> int:
    return sum(why.measured(question.measure, question.currency)(one) for one in sums)


def test_one_goes_down_from_category_to_trader_and_then_to_records(store: Store, make: Make) -> None:
    question = Question(NOW, BASE)
    below = question.into("energy")
    assert below is not None and below.cut == "country"
    traders = below.into("KZ")
    assert traders is not None and traders.cut == "trader"
    assert traders.into("甲公司") is None
    assert [(one.column, one.values) for one in traders.records("甲公司").filters] == [
        ("category", ("energy",)),
        ("country", ("KZ",)),
        ("trader", ("甲公司",)),
    ]
    by_trader = replace(question, cut="trader")
    assert by_trader.into("甲公司") is None
    chapters = replace(question, cut="chapter").into("10")
    assert chapters is not None and chapters.cut == "country"


def test_a_base_that_the_desk_has_a_part_of_is_told(store: Store, make: Make) -> None:
    apply(store, [Change(None, make(day=day)) for day in ("2024-11-20", "2025-11-20")])
    november = Question(("2025-11-01", "2025-11-30"), ("2024-11-01", "2024-11-30"))
    assert why.answer(store, november).begun == "2024-11-20"
    assert why.answer(store, replace(november, base=("2024-11-20", "2024-11-30"))).begun == ""


def test_what_is_remembered_of_both_periods_is_told(store: Store, make: Make) -> None:
    apply(store, [Change(None, make())])
    for day, title in (("2025-11-30", "closure"), ("2024-10-20", "holiday"), ("2025-12-01", "later")):
        apply(store, [Change(None, Occasion(uid=new_uid(), first=day, last=day, kind="other", title=title))])
    assert why.answer(store, Question(NOW, BASE)).remembered == (["closure"], ["holiday"])


def test_the_first_question_is_the_newest_whole_month_against_last_years(store: Store, make: Make) -> None:
    assert why.first_question(store) is None
    apply(store, [Change(None, make(day=day)) for day in ("2025-11-30", "2025-12-02", "2024-11-05")])
    question = why.first_question(store)
    assert question == Question(("2025-11-01", "2025-11-30"), ("2024-11-01", "2024-11-30"))
    assert why.counted(store, ("2025-12-01", "2025-12-31")) == ("2025-12-01", "2025-12-02")
