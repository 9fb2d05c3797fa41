"""Every return tells the journal that it was made of, whole, and it is found again."""

import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.excel.pinned import pin_of
from horgosdesk.excel.returns import export_return
from horgosdesk.store import door, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]


@pytest.mark.parametrize("template", ["monthly", "bulletin", "clearance", "trains"])
def test_every_shipped_form_prints_number_and_hash(store: Store, make: Make, tmp_path: Path, template: str) -> None:
    door.apply(store, [Change(None, make()), Change(None, make())])
    export_return(store, "2025-11", tmp_path / "first.xlsx", template=template)
    pin, [issue] = pin_of(tmp_path / "first.xlsx"), returns.issued(store)
    assert (pin.no, pin.hash, pin.where) == (issue.state.position, issue.state.hash, "first.xlsx")
    assert len(pin.hash) == 64 and pin.no == 2
    # an entry that changes no figure of it leaves the paper as it was
    door.apply(store, [Change(None, make(day="2025-12-01"))])
    export_return(store, "2025-11", tmp_path / "again.xlsx", template=template)
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "first.xlsx").read_bytes()


def test_a_paper_of_an_earlier_version_has_sixteen_digits(store: Store, make: Make, tmp_path: Path) -> None:
    old = store.folder / "templates" / "monthly.xlsx"
    shutil.copyfile(resources.folder() / "templates" / "monthly.xlsx", old)
    book = openpyxl.load_workbook(old)
    book["核对 Checks"]["A4"] = None
    book.save(old)
    door.apply(store, [Change(None, make())])
    export_return(store, "2025-11", tmp_path / "old.xlsx")
    pin = pin_of(tmp_path / "old.xlsx")
    assert (pin.no, pin.hash) == (0, returns.issued(store)[0].state.hash[:16])


def test_a_hash_in_a_footer_of_a_form_is_not_cut(store: Store, make: Make, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "{{gross_t}}"
    book.active.oddFooter.left.text = "{{journal_no}}:{{journal_hash}}"
    book.save(store.folder / "templates" / "own.xlsx")
    door.apply(store, [Change(None, make())])
    export_return(store, "2025-11", tmp_path / "own.xlsx", template="own")
    state = returns.issued(store)[0].state
    assert openpyxl.load_workbook(tmp_path / "own.xlsx").active.oddFooter.left.text == f"1:{state.hash}"
    assert (pin_of(tmp_path / "own.xlsx").no, pin_of(tmp_path / "own.xlsx").hash) == (1, state.hash)


@pytest.mark.parametrize("cell", ["1234567890123456", "ab" * 33, "no hash"])
def test_what_is_no_hash_is_not_taken_for_one(tmp_path: Path, cell: str) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = cell
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(Problem) as refused:
        pin_of(tmp_path / "other.xlsx")
    assert refused.value.code == "return-no-pin"
