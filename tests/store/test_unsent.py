"""What of a desk is not at the hub yet, found by what it minds."""

from dataclasses import replace

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import door, joined, journal
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.taking import Unsent


def cargo(**said: object) -> Cargo:
    return Cargo(uid=new_uid(), day="2025-10-05", direction="import", mode="road", hs_code="870380", gross_g=1, **said)  # type: ignore[arg-type]


def joined_desk(store: Store) -> None:
    with store.transaction("manage"):
        joined.put_within(store, joined.Joined("postgresql://hub/x", "main", "A", 1))


def test_what_is_entered_is_found_until_it_is_sent_or_taken_back(store: Store) -> None:
    joined_desk(store)
    unsent = Unsent(journal.position(store))
    one, other = (change.after for change in door.apply(store, [Change(None, cargo()), Change(None, cargo())]))
    assert unsent.minding(store, [one.uid]) == []  # nobody looked yet
    unsent.look(store)
    edited = door.apply(store, [Change(one, replace(one, gross_g=2))])[0].after
    unsent.look(store)
    last = journal.position(store)
    assert [(of.no, of.key) for of in unsent.minding(store, [one.uid])] == [(last - 2, one.uid), (last, one.uid)]
    assert [of.key for of in unsent.minding(store, ["C:2025-10"])] == [one.uid, other.uid, edited.uid]
    assert unsent.minding(store, ["C:2025-11", new_uid(), "R:2025-10"]) == []
    with store.transaction("note"):
        joined.skip_within(store, last - 1, last - 1)
    assert unsent.minding(store, [other.uid]) == []
    unsent.sent(last - 2)
    assert [of.no for of in unsent.minding(store, ["C:2025-10"])] == [last]
    unsent.sent(last)
    assert unsent.minding(store, ["C:2025-10"]) == []
    third = door.apply(store, [Change(None, cargo())])[0].after
    unsent.look(store)
    assert [of.key for of in unsent.minding(store, ["C:2025-10"])] == [third.uid]
