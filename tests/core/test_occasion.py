"""Occasions: the days that charts remember."""

import pytest

from horgosdesk import resources
from horgosdesk.core.fields import Rules
from horgosdesk.core.occasion import OCCASION, Occasion


@pytest.fixture
def rules() -> Rules:
    from datetime import date

    return Rules(resources.codebook(), date(2025, 12, 3))


def test_a_single_day_needs_no_end_and_kinds_are_typed_in_any_language(rules: Rules) -> None:
    values, wrong = OCCASION.read({"first": "1.5.2025", "kind": "改革", "title": "Reform of May"}, rules)
    assert not wrong and not OCCASION.problems(values, rules)
    made = OCCASION.build("0" * 8, values)
    assert (made.first, made.last, made.kind) == ("2025-05-01", "2025-05-01", "reform")
    assert isinstance(made, Occasion)


def test_an_end_before_the_beginning_and_what_is_missing_are_named(rules: Rules) -> None:
    found = OCCASION.problems({"first": "2025-05-02", "last": "2025-05-01"}, rules)
    assert {(one.code, one.field) for one in found} == {
        ("missing", "kind"),
        ("missing", "title"),
        ("occasion-order", "last"),
    }
