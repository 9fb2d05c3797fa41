"""Double entry in the file: drawn once, keyed blind, never changed after that, settled through the door."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from horgosdesk import resources
from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.fields import Rules
from horgosdesk.core.habits import Habits
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.excel.returns import export_return
from horgosdesk.store import cargo, checklist, door, journal, months, second_entry, seconds, undo
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, void
from horgosdesk.store.second_entry import drawn, keyed, settled, taken_back
from horgosdesk.store.seconds import Sample
from horgosdesk.store.signing import sign_in, sign_out
from horgosdesk.store.verify import verify
from tests.conftest import PASSWORD

RULES = Rules(resources.codebook(), date(2025, 12, 3))
BLIND = second_entry.blind(RULES)
PAPER = {
    "direction": "i",
    "mode": "rail",
    "hs_code": "100119",
    "country": "KZ",
    "wagon_no": "54550181",
    "gross_kg": "64200",
    "net_kg": "64000",
}
"""What stands on the papers of `filled`."""


def filled(store: Store, make: Callable[..., Cargo], count: int = 5, **columns: Any) -> list[Cargo]:
    usual = {"wagon_no": "54550181", "commodity": "其他硬粒小麦"} | columns
    records = [make(declaration_no=f"9400202513070000{place:02d}", **usual) for place in range(count)]
    return [change.after for change in apply(store, [Change(None, one) for one in records])]


def draw(store: Store, size: int = 5, **values: Any) -> Sample:
    usual = {"first": "2025-11-01", "last": "2025-11-30", "size": size, "seed": "7", "finder": "declaration_no"}
    done = apply(store, drawn(store, usual | values))
    return again(store, done[0].after.uid)


def again(store: Store, uid: str) -> Sample:
    found = seconds.sample(store, uid)
    assert found is not None
    return found


def key(store: Store, sample: Sample, place: int = 0, **texts: str) -> Sample:
    apply(store, [keyed(store, sample.draw, sample.papers[place], PAPER | texts, BLIND)])
    return again(store, sample.draw.uid)


def settle(store: Store, sample: Sample, field: str, verdict: Any, text: str = "", place: int = 0) -> Sample:
    changes = settled(store, sample.draw, sample.papers[place], field, verdict, RULES, text)
    door.applied(store, changes, reason=second_entry.REASON)
    return again(store, sample.draw.uid)


def record_of(store: Store, sample: Sample, place: int = 0) -> Cargo:
    found = cargo.get(store, sample.papers[place].cargo)
    assert found is not None
    return found


def test_a_sample_is_drawn_keyed_compared_and_settled_and_all_is_journaled(
    store: Store, make: Callable[..., Cargo]
) -> None:
    filled(store, make)
    sample = draw(store, 3)
    assert [one.place for one in sample.papers] == [1, 2, 3]
    assert all(not one.is_keyed for one in sample.papers) and len(sample.waiting) == 3
    sample = key(store, sample, gross_kg="64300", net_kg="64,000")
    [outcome] = sample.outcomes
    assert [tuple(one) for one in outcome.differing] == [("gross_kg", 64_200_000, 64_300_000)]
    sample = settle(store, sample, "gross_kg", "second")
    assert record_of(store, sample).gross_g == 64_300_000
    assert sample.papers[0].verdicts == {"gross_kg": ("second", 64_300_000)}
    assert [(one.action, one.subject, one.reason) for one in journal.read(store)][-3:] == [
        ("key", "second", ""),
        ("edit", "second", "double entry"),
        ("edit", "cargo", "double entry"),
    ]
    assert len(sample.waiting) == 2
    assert not seconds.is_changed_since(store, sample.papers[0], second_entry.REASON), "but for what was settled"
    assert all(check.ok for check in verify(store)), verify(store)


def test_anybody_can_draw_the_same_sample_again(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make, 20)
    one, other = draw(store, 6, strata="mode,direction"), draw(store, 6, strata="mode,direction")
    assert [paper.cargo for paper in one.papers] == [paper.cargo for paper in other.papers]
    assert [paper.cargo for paper in draw(store, 6, seed="8").papers] != [paper.cargo for paper in one.papers]


def test_what_is_void_or_follows_from_a_meter_is_not_drawn(store: Store, make: Callable[..., Cargo]) -> None:
    from tests.store.test_meters import density, enter, gas, of

    meter: Meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-11-02", 100), of(meter, "2025-11-03", 200))
    first, second, *_ = filled(store, make, 3)
    apply(store, [void(first)])
    with pytest.raises(Problem, match="There are 2 records to draw from, and 3"):
        draw(store, 3)
    sample = draw(store, 2)
    # numbered as the day sheet has them, where the meter's record stands among the others
    assert [one.number for one in sample.papers] == [2, 3] and sample.papers[0].cargo == second.uid
    assert seconds.draws(store) == [sample.draw], "what was refused left nothing"


def test_a_second_entry_that_is_saved_never_changes_and_is_no_step_to_undo(
    store: Store, make: Callable[..., Cargo]
) -> None:
    filled(store, make)
    sample = key(store, draw(store, 2), net_kg="63000")
    paper = sample.papers[0]
    before = list(store.db.iterdump())
    for changed in (
        {"typed": "{}"},
        {"stood": "{}"},
        {"keyed_by": "somebody"},
        {"typed": "", "stood": "", "filled": "", "keyed_by": "", "keyed_at": "", "settled": ""},
    ):
        with pytest.raises(Refused) as found:
            apply(store, [Change(paper, replace(paper, **changed))])
        assert found.value.code == "second-keyed"
    for changed in ({"cargo": new_uid()}, {"place": 9}, {"found_by": "1"}, {"drawn_revision": 2}, {"status": "void"}):
        with pytest.raises(Refused) as found:
            apply(store, [Change(paper, replace(paper, **changed))])
        assert found.value.code == "draw-fixed"
    with pytest.raises(Refused, match="keyed already"):
        apply(store, taken_back(sample))
    with pytest.raises(Refused, match="stays as it was drawn"):
        apply(store, [Change(sample.draw, replace(sample.draw, seed="8"))])
    with pytest.raises(Refused, match="stays as it was drawn"):
        more = replace(sample.papers[1], uid=new_uid(), cargo=new_uid(), place=3)
        apply(store, [Change(None, more)])
    assert list(store.db.iterdump()) == before
    with pytest.raises(Exception, match="never changed"):
        store.db.execute("UPDATE second SET typed = '{}' WHERE place = 1")
    [step] = undo.steps(store).undo
    assert (step.action, step.count) == ("add", 8), "records, sample and papers, all at one instant here, and no key"


def test_what_is_kept_as_the_first_entry_is_what_it_was(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make)
    sample = draw(store, 1)
    change = keyed(store, sample.draw, sample.papers[0], PAPER, BLIND)
    with pytest.raises(ValueError, match="as it was drawn"):
        apply(store, [Change(change.before, replace(change.after, stood='{"gross_g":1}'))])


def test_a_settling_is_undone_with_the_correction_and_made_again(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make)
    sample = settle(store, key(store, draw(store, 1), net_kg="63000"), "net_kg", "second")
    assert record_of(store, sample).net_g == 63_000_000
    back = undo.undo(store, undo.steps(store).undo[-1])
    sample = again(store, sample.draw.uid)
    assert record_of(store, sample).net_g == 64_000_000 and not sample.papers[0].settled
    assert sample.papers[0].is_keyed
    undo.undo(store, back)
    assert record_of(store, sample).net_g == 63_000_000
    assert all(check.ok for check in verify(store))


def test_a_sample_of_which_nothing_is_keyed_can_be_taken_back(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make)
    sample = draw(store, 2)
    apply(store, taken_back(sample))
    assert seconds.draws(store) == [] and seconds.of_days(store, "2025-11-01", "2025-11-30") == []
    assert undo.undo(store, undo.steps(store).undo[-1]).action == "void"
    assert again(store, sample.draw.uid).papers[0].cargo == sample.papers[0].cargo


def test_a_record_changed_since_is_compared_as_it_was_drawn(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make)
    sample = draw(store, 1)
    before = record_of(store, sample)
    apply(store, [Change(before, replace(before, net_g=1_000))])
    sample = key(store, sample, net_kg="63000")
    assert [tuple(one) for one in sample.outcomes[0].differing] == [("net_kg", 64_000_000, 63_000_000)]
    sample = settle(store, sample, "net_kg", "first")
    assert seconds.is_changed_since(store, sample.papers[0], second_entry.REASON)
    assert record_of(store, sample).net_g == 1_000, "whoever changed it since had a reason"


def test_what_is_right_may_be_neither_and_one_that_is_known_is_known_for_it(
    store: Store, make: Callable[..., Cargo]
) -> None:
    filled(store, make)
    sample = key(store, draw(store, 3), net_kg="63000")
    with pytest.raises(Problem) as found:
        settle(store, sample, "net_kg", "other", "many")
    assert found.value.field == "net_kg"
    with pytest.raises(Problem, match="more than gross"):
        settle(store, sample, "net_kg", "other", "65000")
    with pytest.raises(Refused, match="do not differ"):
        settle(store, sample, "gross_kg", "second")
    assert again(store, sample.draw.uid) == sample and record_of(store, sample).net_g == 64_000_000
    done = settle(store, sample, "net_kg", "other", "62 t")
    assert done.papers[0].verdicts == {"net_kg": ("other", 62_000_000)} and record_of(store, done).net_g == 62_000_000
    sample = settle(store, key(store, done, 1, net_kg="63000"), "net_kg", "other", "63,000", place=1)
    assert sample.papers[1].verdicts == {"net_kg": ("second", 63_000_000)}
    sample = settle(store, key(store, sample, 2, net_kg="63000"), "net_kg", "other", "", place=2)
    assert record_of(store, sample, 2).net_g is None


def test_another_hs_code_brings_its_category_and_goods(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make)
    sample = key(store, draw(store, 1), hs_code="310210")
    assert [one.field for one in sample.outcomes[0].differing] == ["hs_code"]
    now = record_of(store, settle(store, sample, "hs_code", "second"))
    assert now.hs_code == "310210"
    assert now.category == RULES.codes.category_of("310210") != "agricultural"
    assert now.commodity == (RULES.codes.goods_of("310210", "zh_CN") or "")[:120]


def test_in_a_closed_month_only_the_first_can_be_right_and_nothing_else_is_changed(
    store: Store, make: Callable[..., Cargo]
) -> None:
    filled(store, make)
    sample = draw(store, 1)
    months.close(store, "2025-11")
    sample = key(store, sample, net_kg="63000", gross_kg="64201")
    before = list(store.db.iterdump())
    with pytest.raises(Refused, match="2025-11 is closed"):
        settle(store, sample, "net_kg", "second")
    assert list(store.db.iterdump()) == before
    assert settle(store, sample, "net_kg", "first").papers[0].verdicts == {"net_kg": ("first", 64_000_000)}


def test_a_record_that_is_void_meanwhile_is_settled_and_stays_as_it_is(
    store: Store, make: Callable[..., Cargo]
) -> None:
    filled(store, make)
    sample = key(store, draw(store, 1), net_kg="63000")
    apply(store, [void(record_of(store, sample))])
    sample = settle(store, sample, "net_kg", "second")
    assert record_of(store, sample).net_g == 64_000_000 and sample.papers[0].verdicts["net_kg"][0] == "second"


def test_errors_keep_a_second_entry_from_being_saved(store: Store, make: Callable[..., Cargo]) -> None:
    filled(store, make)
    sample = draw(store, 1)
    for texts, code in (
        ({"gross_kg": ""}, "missing"),
        ({"net_kg": "65000"}, "net-over-gross"),
        ({"hs_code": "1"}, "hs-length"),
    ):
        with pytest.raises(Problem) as found:
            key(store, sample, **texts)
        assert found.value.code == code
    assert not again(store, sample.draw.uid).papers[0].is_keyed


def test_blind_rules_know_nothing_that_one_record_alone_has() -> None:
    used = {"trader": {"甲": 1, "乙": 2}, "country": {"KZ": 9}}
    rules = replace(RULES, alike=lambda _values: "twin", habits=Habits(used=used, usual={("100119", "rail"): (1, 0.1)}))  # type: ignore[dict-item]
    told = second_entry.blind(replace(rules, closed=frozenset({"2025-11"})))
    assert told.alike is None and told.habits.usual == {} and not told.closed
    assert told.habits.used == {"trader": {"乙": 2}, "country": {"KZ": 9}}


def test_with_accounts_nobody_keys_her_own_record_and_a_clerk_draws_none(
    guarded: Store, make: Callable[..., Cargo]
) -> None:
    store = guarded

    def be(name: str) -> None:
        sign_out(store)
        sign_in(store, name, PASSWORD.format(name=name))

    be("clerk")
    [record] = filled(store, make, 1)
    with pytest.raises(Refused) as refused:
        draw(store, 1)
    assert refused.value.code == "no-right"
    be("super")
    apply(store, [Change(record, replace(record, remark="x"))])
    sample = draw(store, 1)
    assert sample.papers[0].first_by == "super"
    for name in ("clerk", "super"):  # both had a hand in it
        be(name)
        assert seconds.is_own(store, sample.papers[0])
        with pytest.raises(Refused) as refused:
            key(store, sample)
        assert refused.value.code == "second-own"
    be("mate")
    with pytest.raises(Refused, match="role of"):
        apply(store, taken_back(sample))
    change = keyed(store, sample.draw, sample.papers[0], PAPER, BLIND)
    with pytest.raises(ValueError, match="by who keyed it"):
        apply(store, [Change(change.before, replace(change.after, keyed_by="super"))])
    sample = key(store, sample)
    assert sample.papers[0].keyed_by == "mate"
    settle(store, sample, "remark", "first")


# Where it is told


def test_the_checklist_asks_for_what_was_drawn_and_is_calm_where_nothing_was(
    store: Store, make: Callable[..., Cargo]
) -> None:
    filled(store, make)
    line = checklist.line(store, "2025-11", "second")
    assert (line.level, line.count, line.detail) == ("ok", 0, "No sample was drawn.")
    sample = draw(store, 2)
    line = checklist.line(store, "2025-11", "second")
    assert (line.level, line.count) == ("look", 2)
    assert all(item.ref is None for item in line.refs), "who keys may be looking"
    sample = key(store, key(store, sample, net_kg="63000"), 1)
    line = checklist.line(store, "2025-11", "second")
    assert (line.level, line.count) == ("look", 1)
    # 2 papers of direction, mode, HS code, country, wagon, gross and net: 13 of 14 agree; Wilson by hand
    assert line.detail == "Drawn 2, keyed 2, differences not settled 1. 92.9 % of 14 fields agree (68.5 to 98.7 %)."
    assert ("Net kg", "50.0 % of 2 fields agree (9.5 to 90.5 %).") in {(one.label, one.detail) for one in line.refs}
    assert ("First entry by tester", line.detail.partition(". ")[2]) in {(one.label, one.detail) for one in line.refs}
    told: list[tuple[str, frozenset[str]]] = []
    store.changed.append(lambda subject, days: told.append((subject, days)))
    settle(store, sample, "net_kg", "second")
    assert ("second", frozenset({"2025-11-03"})) in told, "who shows the month looks again"
    assert checklist.line(store, "2025-11", "second").level == "ok"
    assert checklist.line(store, "2025-10", "second").detail == "No sample was drawn."


def test_the_return_tells_of_it_where_that_is_wanted_and_is_else_as_ever(
    store: Store, make: Callable[..., Cargo], tmp_path: Path
) -> None:
    import openpyxl

    filled(store, make)
    key(store, draw(store, 2), net_kg="63000")

    def said(number: str) -> list[str]:
        out = tmp_path / f"{number}.xlsx"
        export_return(store, "2025-11", out)
        book = openpyxl.load_workbook(out)
        return [str(cell.value) for sheet in book for row in sheet for cell in row if "双录" in str(cell.value)]

    assert said("without") == []
    door.set_meta(store, {seconds.TOLD: "1"})
    assert said("with") == [
        "双录核对 Double entry: 抽取 2，已录 1 records drawn, keyed · 一致率 agreement 85.7 % (48.7 … 97.4 %)，"
        "6 / 7 项 fields · 待裁定 not settled 1"
    ]
    door.set_meta(store, {seconds.TOLD: ""})
    assert said("again") == []


def test_on_the_command_line_it_is_drawn_listed_reported_and_told(
    store: Store, make: Callable[..., Cargo], capsys: Any
) -> None:
    filled(store, make)
    store.close()
    folder = ["--data", str(store.folder), "--lang", "en"]

    def call(*words: str) -> tuple[int, str]:
        code = run([*folder, "second", *words])
        told = capsys.readouterr()
        return code, told.out + told.err

    days = ("--from", "2025-11-01", "--to", "2025-11-30")
    code, said = call("draw", *days, "--size", "9")
    assert code == 2 and "There are 5 records to draw from, and 9 were asked for" in said
    code, said = call("draw", *days, "--size", "0")
    assert code == 2 and "at least one record" in said
    code, said = call("draw", *days, "--size", "2", "--seed", "7", "--by", "mode,direction", "--json")
    document = json.loads(said)
    assert code == 0 and document["seed"] == "7" and document["by"] == ["mode", "direction"]
    assert set(document["papers"][0]) == {"uid", "place", "day", "number", "found_by", "keyed_by", "keyed_at"}
    assert "seed 7" in call("list")[1]
    code, said = call("report", "--month", "2025-11", "--json")
    report = json.loads(said)
    assert code == 1 and (report["drawn"], report["keyed"], report["all"]["rate_pct"]) == (2, 0, None)
    assert call("return", "on")[0] == 0
