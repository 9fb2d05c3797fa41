"""A desk's own tables: tried beside the others, put in place, taken away; what was there is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from horgosdesk import resources
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.hub import own
from horgosdesk.store import signing
from horgosdesk.store.desk import Store
from tests.conftest import PASSWORD

LANES = own.shipped("lanes.csv").read_text("utf-8-sig")
TARGETS = own.shipped("targets.csv").read_text("utf-8-sig")
ORANGE = LANES + "orange,橙色,Orange,,,,\n"
OF_ORANGE = TARGETS + "import,,orange,,8,ours\n"


def test_a_table_is_tried_beside_the_desks_own(store: Store) -> None:
    with pytest.raises(Problem, match=r"targets.csv, line 4: “orange” is no lane"):
        own.try_out(store.folder, "targets.csv", OF_ORANGE.encode(), "horgos")
    own.try_out(store.folder, "lanes.csv", ORANGE.encode(), "horgos")
    own.put(store, "lanes.csv", ORANGE.encode())
    own.try_out(store.folder, "targets.csv", OF_ORANGE.encode(), "horgos")
    own.put(store, "targets.csv", OF_ORANGE.encode())
    assert resources.targets(store.folder).of("import", "rail", "orange") == 8 * 3600


def test_a_table_that_another_one_needs_cannot_be_taken_away(store: Store) -> None:
    own.put(store, "lanes.csv", ORANGE.encode())
    own.put(store, "targets.csv", OF_ORANGE.encode())
    with pytest.raises(Problem, match=r"targets\.csv, line 4") as refused:
        own.try_out(store.folder, "lanes.csv", None, "horgos")
    # and nobody reads of the folder in which it was tried
    assert "horgosdesk-tables" not in str(refused.value)
    own.try_out(store.folder, "targets.csv", None, "horgos")


def test_what_was_replaced_or_taken_away_is_kept(store: Store) -> None:
    own.put(store, "lanes.csv", ORANGE.encode())
    own.put(store, "lanes.csv", LANES.encode())
    own.take_away(store, "lanes.csv")
    own.take_away(store, "lanes.csv")
    assert not (store.folder / "lanes.csv").exists()
    kept = sorted((store.folder / own.REPLACED).iterdir(), key=lambda file: file.name)
    assert [file.read_text("utf-8") for file in kept] == [LANES, ORANGE] or [
        file.read_text("utf-8") for file in kept
    ] == [ORANGE, LANES]


@pytest.mark.parametrize(
    "work", [lambda store: own.put(store, "lanes.csv", b""), lambda s: own.take_away(s, "lanes.csv")]
)
def test_a_clerk_may_not(guarded: Store, work: Callable[[Store], object]) -> None:
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    with pytest.raises(Refused):
        work(guarded)
    assert not list(guarded.folder.glob("*.csv"))


def test_shipped_tables_are_found_by_their_names() -> None:
    assert own.shipped("targets.csv").parent == resources.folder()
    assert own.shipped("hs.csv").parent == Path(resources.folder() / "codes")
