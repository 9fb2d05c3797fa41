"""Agreement of two entries: counts, shares and intervals."""

import pytest

from horgosdesk.core.second import Difference, Outcome
from horgosdesk.study.agreement import agreement, by_clerk, by_field
from horgosdesk.study.share import wilson

FIELDS = ("mode", "gross_kg", "trader")


def paper(clerk: str, *differ: str, settled: dict[str, str] | None = None) -> Outcome:
    said = {name: (verdict, 1) for name, verdict in (settled or {}).items()}
    return Outcome(clerk, FIELDS, tuple(Difference(name, 1, 2) for name in differ), said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("agree", "of", "low", "high"),
    # by hand from Wilson's formula; the first two are in Newcombe 1998, table I (81/263, 15/148)
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (20, 20, 0.8389, 1.0), (0, 20, 0.0, 0.1611)],
)
def test_wilsons_interval_is_the_published_one(agree: int, of: int, low: float, high: float) -> None:
    share = wilson(agree / of, of)
    assert (round(share.low, 4), round(share.high, 4)) == (low, high)
    assert share.low <= share.share <= share.high or share.share in (0, 1)


def test_what_agrees_and_who_was_wrong_is_counted_by_field_and_by_clerk() -> None:
    some = [
        paper("甲"),
        paper("甲", "gross_kg", settled={"gross_kg": "second"}),
        paper("乙", "gross_kg", "trader", settled={"gross_kg": "first", "trader": "other"}),
    ]
    every = agreement(some)
    assert (every.papers, every.compared, every.agree, every.differ, every.open, every.first_wrong) == (
        3,
        9,
        6,
        3,
        0,
        2,
    )
    assert every.share == wilson(6 / 9, 9) and every.wrong == wilson(2 / 9, 9)
    fields = by_field(some, (*FIELDS, "remark"))
    assert {name: (one.agree, one.compared, one.first_wrong) for name, one in fields.items()} == {
        "mode": (3, 3, 0),
        "gross_kg": (1, 3, 1),
        "trader": (2, 3, 1),
    }
    assert {name: (one.agree, one.compared) for name, one in by_clerk(some).items()} == {"乙": (1, 3), "甲": (5, 6)}


def test_how_often_the_first_was_wrong_is_not_told_before_all_is_settled() -> None:
    found = agreement([paper("甲", "mode", "trader", settled={"mode": "second"})])
    assert (found.open, found.first_wrong, found.wrong) == (1, 1, None)


def test_nothing_compared_has_no_share() -> None:
    assert agreement([]).share is None and agreement([]).wrong is None
