"""Changes of returned months are found by what the journal's entries begin with."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid, uid_text
from horgosdesk.excel.returns import export_return
from horgosdesk.store import cargo, journal, restatements, tallies
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, restore, void
from horgosdesk.store.restatement import PAGE, Restatement


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
    assert not restatements.changes(store, at, ("2025-01", "2025-09"))


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
    assert not restatements.owed(store, "2025-11")


def by_hand(store: Store, behind: int, months: tuple[str, str], until: int, cuts: tuple[str, ...]) -> list[Restatement]:
    """Entry by entry: all is read, and every change goes through what keeps the totals."""
    found = []
    sql = "SELECT no, at, who, action, reason, key, before, after FROM journal WHERE subject = 'cargo' ORDER BY no"
    for no, at, who, action, reason, key, *texts in store.db.execute(sql):
        before, after = (cargo.from_journal(uid_text(key), text) if text else None for text in texts)
        moved: dict[str, int] = {}
        for key, sums in tallies.deltas([before] if before else [], [after]).daily.items():
            moved[key[0][:7]] = moved.get(key[0][:7], 0) + sums[1]
        if (
            before
            and before.status == after.status == "final"
            and any(getattr(before, cut) != getattr(after, cut) for cut in cuts)
        ):
            moved.setdefault(after.day[:7], 0)
        if behind < no <= until:
            found += [
                Restatement(month, no, at, who, action, reason, delta_g, before, after)
                for month, delta_g in sorted(moved.items())
                if months[0] <= month <= months[1]
            ]
    return found


def test_of_many_little_is_held_and_all_is_told(store: Store, make: Callable[..., Cargo]) -> None:
    draw = random.Random(5)

    def new() -> Cargo:
        day = f"2025-{draw.randint(8, 12):02d}-{draw.randint(1, 28):02d}"
        return make(day=day, gross_g=draw.choice((0, 1, 64_200_000)), net_g=None, commodity=draw.choice("ab"))

    added = [one.after for one in apply(store, [Change(None, new()) for _ in range(PAGE + 60)])]
    middle = journal.position(store)
    for one in draw.sample(added, 120):
        record = cargo.get(store, one.uid)
        what = draw.choice(("day", "gross_g", "commodity", "category", "void", "restore"))
        if what in ("void", "restore"):
            apply(store, [void(record)], reason="twice")
            if what == "restore":
                apply(store, [restore(cargo.get(store, one.uid))], reason="not twice")
            continue
        changed = {"day": f"2025-{draw.randint(8, 12):02d}-28", "gross_g": draw.randint(0, 9), "commodity": "c"}
        apply(store, [Change(record, replace(record, **{what: changed.get(what, "other")}))], reason="looked up")
    last = journal.position(store)
    for behind, until in ((0, last), (middle, last), (0, middle), (middle + 20, last - 20)):
        for months in (("2025-08", "2025-12"), ("2025-10", "2025-10"), ("2025-01", "2025-07")):
            for cuts in ((), ("commodity", "hs_code")):
                wanted = by_hand(store, behind, months, until, cuts)
                found = restatements.changes(store, behind, months, until, cuts)
                assert list(found) == wanted
                assert (len(found), found.delta_g) == (len(wanted), sum(one.delta_g for one in wanted))
                assert found.nos == [one.no for one in wanted]
                assert list(found[-7:]) == wanted[-7:]
                assert [found.index(one) for one in wanted] == list(range(len(wanted)))
                later = found.where(lambda month, no: no % 3 and month > "2025-09")  # type: ignore[arg-type, return-value]
                assert list(later.on(store)) == [one for one in wanted if one.no % 3 and one.month > "2025-09"]
