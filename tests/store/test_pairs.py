"""Words of two characters are found by the index wherever they stand, as a scan finds them."""

import itertools
import random
from collections.abc import Callable

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door, pairs, sheet
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import View

SIGNS = '汽车，aB1"Жж ſ'


@pytest.fixture
def filled(store: Store, make: Callable[..., Cargo]) -> Store:
    chance = random.Random(3)

    def text() -> str:
        return "".join(chance.choices(SIGNS, k=chance.randrange(5))).strip()

    records = [make(commodity=text(), trader=text(), remark=text()) for _ in range(150)]
    door.apply(store, [Change(None, record) for record in records])
    return store


def test_every_pair_is_found_as_a_scan_finds_it(filled: Store) -> None:
    at_ends = 0
    for pair in map("".join, itertools.product(SIGNS.replace(" ", ""), repeat=2)):
        view = View(find=pair)
        where, values = sheet.where_of(filled, view, by_index=False)
        scanned = [row[0] for row in filled.db.execute(f"SELECT id FROM cargo WHERE {where} ORDER BY id DESC", values)]
        assert list(sheet.ids(filled, view)) == scanned, pair
        sql = "SELECT count(*) FROM cargo_search WHERE cargo_search MATCH ?"
        asked = [pairs.asked(filled, pair, ends=ends) for ends in (False, True)]
        if all(asked):
            some, every = (filled.db.execute(sql, (one,)).fetchone()[0] for one in asked)
            at_ends += every - some
    assert at_ends, "some remarks end with a pair that stands nowhere else"


@pytest.mark.parametrize("find", ["", "车", "汽车车", "ſa", "汽ß"])
def test_what_is_no_pair_is_not_asked_for(filled: Store, find: str) -> None:
    assert pairs.asked(filled, find) == ""


def test_a_pair_that_is_in_no_text_finds_nothing(filled: Store) -> None:
    assert pairs.asked(filled, "麦麦") and not sheet.ids(filled, View(find="麦麦"))


def test_a_pair_in_too_many_trigrams_is_looked_for_in_the_records(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = list(sheet.ids(filled, View(find="汽车")))
    monkeypatch.setattr(pairs, "MOST", 2)
    assert pairs.asked(filled, "汽车") == "" and found == list(sheet.ids(filled, View(find="汽车")))
