"""Whatever a form is cut by and however far its days reach back, the changes add up to what differs, and nothing else does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.differences import Difference, Differences, differences
from horgosdesk.excel.returns import export_return
from horgosdesk.store import cargo, restatements, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, void

Make = Callable[..., Cargo]
KG = Decimal("0.001")


@pytest.fixture
def compared(store: Store, make: Make, tmp_path: Path) -> Callable[..., Differences]:
    """The differences between two returns of a form with this mark, or table and measure, around changes of records."""
    minutes = iter(range(1, 1000))

    def returned(file: Path, month: str) -> None:
        store.clock = lambda: datetime(2026, 1, 5, tzinfo=UTC) + timedelta(minutes=next(minutes))
        export_return(store, month, tmp_path / "out.xlsx", template=str(file))

    def compare(
        marks: tuple[str, ...],
        records: list[dict[str, Any]],
        change: Callable[[list[Cargo]], list[Change[Any]]],
        month: str,
    ) -> Differences:
        book = openpyxl.Workbook()
        for column, mark in enumerate(marks, 1):
            book.active.cell(3, column).value = mark
        book.save(tmp_path / "form.xlsx")
        made = [one.after for one in apply(store, [Change(None, make(net_g=None, **one)) for one in records])]
        returned(tmp_path / "form.xlsx", month)
        apply(store, change([cargo.get(store, one.uid) or one for one in made]))
        returned(tmp_path / "form.xlsx", month)
        one, other = returns.issued(store, month)
        found, back = differences(store, one, other), differences(store, other, one)
        assert found.unexplained == [] == back.unexplained
        return found

    return compare


def heavier(which: int, grams: int = 1000) -> Callable[[list[Cargo]], list[Change[Any]]]:
    return lambda records: [Change(records[which], replace(records[which], gross_g=records[which].gross_g + grams))]


def numbers(found: Differences) -> list[Difference]:
    return [cell for cell in found.figures if cell.delta is not None and not (cell.figure or cell).measure.count(" ")]  # type: ignore[union-attr]


def test_a_figure_by_train_is_moved_by_the_records_of_the_train(compared: Any) -> None:
    records = [{"day": "2025-11-03", "train_no": "75001"}, {"day": "2025-11-04", "train_no": "75002"}]
    found = compared(("{{rows by=train}}{{row.code}}", "{{row.gross_t}}"), records, heavier(1), "2025-11")
    [cell] = found.figures
    assert cell.figure.where == (("train", "75002"),) and [made.delta for made in cell.made] == [KG]


def test_twelve_months_have_their_base_two_years_back(compared: Any) -> None:
    records = [{"day": "2023-12-05"}, {"day": "2024-12-05"}]
    marks = ("{{gross_t span=last12 base=yes}}", "{{change gross_t span=last12}}")
    found = compared(marks, records, heavier(0, 10_000_000), "2025-11")
    plain, change = found.figures
    assert plain.delta == 10 and [len(cell.made) for cell in (plain, change)] == [1, 1]


def test_a_short_code_of_its_own_is_not_moved_by_the_longer_ones(compared: Any) -> None:
    records = [{"day": "2025-11-03", "hs_code": "1001"}, {"day": "2025-11-04", "hs_code": "100119"}]
    both = lambda made: [*heavier(0)(made), *heavier(1, 5000)(made)]  # noqa: E731
    marks = ("{{rows by=hs digits=6}}{{row.code}}", "{{row.gross_t}}")
    found = compared(marks, records, both, "2025-11")
    assert {cell.figure.where[0][1]: cell.delta for cell in found.figures} == {"1001": KG, "100119": 5 * KG}


@pytest.mark.parametrize(
    ("by", "column", "other"), [("hs", "hs_code", "870380"), ("trader", "trader", "乙"), ("train", "train_no", "K1")]
)
def test_a_record_that_only_changes_its_row_is_named(compared: Any, by: str, column: str, other: str) -> None:
    records = [{"day": "2025-11-03"}, {"day": "2025-11-04", column: other}]
    moved = lambda made: [Change(made[0], replace(made[0], **{column: other}))]  # noqa: E731
    found = compared((f"{{{{rows by={by}}}}}{{{{row.code}}}}", "{{row.records}}"), records, moved, "2025-11")
    assert sorted(cell.delta for cell in found.figures) == [-1, 1] and len(found.changes) == 1


def test_the_row_of_all_others_is_a_figure_too(compared: Any) -> None:
    records = [
        {"day": "2025-11-03", "country": one, "gross_g": 10**7 - at} for at, one in enumerate(("KZ", "UZ", "RU", "DE"))
    ]
    marks = ("{{rows by=country top=2 others=yes}}{{row.name}}", "{{row.gross_t}}", "{{row.change gross_t}}")
    found = compared(marks, records, heavier(3, 1), "2025-11")
    [cell] = found.figures
    assert cell.figure.beside == ("country", ("KZ", "UZ")) and cell.delta == Decimal("0.000001")


def test_a_table_of_the_largest_that_has_other_rows_says_so(compared: Any) -> None:
    records = [
        {"day": "2025-11-03", "country": one, "gross_g": 10**7 - at} for at, one in enumerate(("KZ", "UZ", "RU", "DE"))
    ]
    marks = ("{{rows by=country top=2 others=yes}}{{row.name}}", "{{row.gross_t}}")
    found = compared(marks, records, heavier(3, 10**7), "2025-11")
    reasons = {cell.figure.where or "others": cell.reasons for cell in found.figures}
    assert reasons == {(("country", "UZ"),): ("rows",), (("country", "DE"),): ("rows",), "others": ("rows",)}


def test_the_29th_is_a_part_of_the_28th_that_stands_for_it(compared: Any) -> None:
    records = [{"day": "2024-02-29"}, {"day": "2025-02-28"}]
    marks = ("{{rows by=day}}{{row.code}}", "{{row.gross_t base=yes}}", "{{row.change gross_t}}")
    found = compared(marks, records, heavier(0, 10_000_000), "2025-02")
    assert {len(cell.made) for cell in found.figures} == {1} and len(found.figures) == 2


def test_a_check_that_only_one_return_can_make_is_no_difference(store: Store, make: Make, tmp_path: Path) -> None:
    records = [make(day=f"2025-{month}-05") for month in ("09", "10")]
    [_, october] = apply(store, [Change(None, one) for one in records])
    export_return(store, "2025-10", tmp_path / "a.xlsx")
    export_return(store, "2025-09", tmp_path / "b.xlsx")
    apply(store, [void(october.after)])
    export_return(store, "2025-10", tmp_path / "c.xlsx")
    one, other = returns.issued(store, "2025-10")
    for found in (differences(store, one, other), differences(store, other, one)):
        assert found.figures and found.unexplained == []


def test_a_return_of_trains_neither_reports_nor_publishes_cargo(store: Store, make: Make, tmp_path: Path) -> None:
    [october] = apply(store, [Change(None, make(day="2025-10-05"))])
    export_return(store, "2025-10", tmp_path / "a.xlsx")
    apply(store, heavier(0)([october.after]))
    export_return(store, "2025-11", tmp_path / "b.xlsx", template="trains")
    [trains] = returns.issued(store, "2025-11")
    assert not trains.tells_cargo and returns.first_published(store, ["2025-10", "2025-11"]).keys() == {"2025-10"}
    assert [one.delta_g for one in restatements.owed(store, "2025-12")] == [1000]
    assert [one.register_no for one in restatements.touched(store, ["2025-10-05"])] == ["2025-10/001"]
    export_return(store, "2025-11", tmp_path / "c.xlsx")
    assert not restatements.owed(store, "2025-12")
