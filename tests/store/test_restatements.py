"""Changes of returned months are found by what the journal's entries begin with."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.excel.returns import export_return
from horgosdesk.store import cargo, journal, restatements
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply


@given(st.text(min_size=1), st.dates())
def test_the_month_of_a_record_is_read_off_its_journal_text(commodity: str, day: object) -> None:
    record = Cargo(
        uid=new_uid(), day=str(day), direction="import", mode="rail", hs_code="1001", gross_g=1, commodity=commodity
    )
    text = cargo.TABLE.journal_text(record)
    assert text[8:15] == json.loads(text)["day"][:7] == str(day)[:7]


def test_a_record_that_changes_its_month_is_found_from_both(store: Store, make: Callable[..., Cargo]) -> None:
    [added] = apply(store, [Change(None, make(day="2025-10-05", gross_g=5_000_000))])
    at = journal.position(store)
    apply(store, [Change(added.after, replace(added.after, day="2025-11-05"))], reason="wrong month")
    for months, moved in (
        (("2025-10", "2025-10"), [("2025-10", -5_000_000)]),
        (("2025-11", "2025-12"), [("2025-11", 5_000_000)]),
    ):
        found = restatements.changes(store, at, months)
        assert [(one.month, one.delta_g) for one in found] == moved
        assert {one.reason for one in found} == {"wrong month"}
    assert restatements.changes(store, at, ("2025-01", "2025-09")) == []


def test_a_return_in_another_form_reports_nothing_to_those_who_got_the_first(
    store: Store, make: Callable[..., Cargo], tmp_path: Path
) -> None:
    [wheat, _] = apply(store, [Change(None, make(day="2025-09-05")), Change(None, make(day="2025-10-05"))])
    export_return(store, "2025-09", tmp_path / "a.xlsx")
    apply(store, [Change(wheat.after, replace(wheat.after, gross_g=65_000_000))], reason="weighed again")
    assert [one.reason for one in restatements.owed(store, "2025-10")] == ["weighed again"]
    export_return(store, "2025-10", tmp_path / "b.xlsx", template="bulletin")
    assert [one.reason for one in restatements.owed(store, "2025-11")] == ["weighed again"]
    export_return(store, "2025-10", tmp_path / "c.xlsx")
    assert restatements.owed(store, "2025-11") == []
