"""How far two entries of the same papers agree, by field and by the clerk who entered first, and how often the first was wrong.

Over fields that at least one of the two filled. The strata share the sample by their numbers, so that each record had the same
chance and the shares need no weights. Wilson's interval takes each field for a case of its own: slips of one record that come
together make it a little narrower than it should be where many fields are counted at once, not for a single field.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from horgosdesk.core.second import Outcome
from horgosdesk.study.share import Share, wilson


@dataclass(frozen=True, slots=True)
class Agreement:
    """What came of some comparisons. papers: that were keyed; compared: fields in them; agree: that say the same in both.

    open: differences not settled. first_wrong: where the first entry was not right, of `compared`, as far as it is settled.
    share: agree of compared; wrong: first_wrong of compared, None while differences are open. None where nothing is compared.
    """

    papers: int
    compared: int
    agree: int
    open: int
    first_wrong: int
    share: Share | None
    wrong: Share | None

    @property
    def differ(self) -> int:
        """Differences found."""
        return self.compared - self.agree


def agreement(outcomes: Iterable[Outcome]) -> Agreement:
    """Over all fields."""
    return _over(list(outcomes), lambda _field: True)


def by_clerk(outcomes: Sequence[Outcome]) -> dict[str, Agreement]:
    """By the clerk who entered first, in the order of their names."""
    names = sorted({one.first_by for one in outcomes})
    return {name: agreement(one for one in outcomes if one.first_by == name) for name in names}


def by_field(outcomes: Sequence[Outcome], fields: Iterable[str]) -> dict[str, Agreement]:
    """By field; those that no paper had are left out."""
    of = {field: _over(outcomes, field.__eq__) for field in fields}
    return {field: one for field, one in of.items() if one.compared}


def _over(outcomes: Sequence[Outcome], wanted: Callable[[str], bool]) -> Agreement:
    compared = sum(sum(map(wanted, one.compared)) for one in outcomes)
    differ = sum(sum(wanted(each.field) for each in one.differing) for one in outcomes)
    waiting = sum(sum(wanted(each.field) for each in one.open) for one in outcomes)
    first_wrong = sum(
        sum(wanted(field) and verdict != "first" for field, (verdict, _) in one.settled.items()) for one in outcomes
    )
    share = wilson((compared - differ) / compared, compared) if compared else None
    wrong = wilson(first_wrong / compared, compared) if compared and not waiting else None
    return Agreement(len(outcomes), compared, compared - differ, waiting, first_wrong, share, wrong)
