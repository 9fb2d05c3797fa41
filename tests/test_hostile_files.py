"""Files made to do harm are refused in words, soon, and before they take memory; in a hundredth of the size that
`python tests/benchmarks/hostile.py` makes them, with limits to match."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import FILE, LIMITS, WHAT, Limits, json_depth, read_limits
from horgosdesk.store.desk import Store

READ = {"A1:XFD1048576 with 1 cell", ".xls, 4 billion texts"}
"""That lie without doing harm."""


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hostile", Path(__file__).parent / "benchmarks" / "hostile.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["hostile"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measures a child's memory by Linux's means")
def test_no_file_takes_memory_or_time_that_the_limits_do_not_give(tmp_path: Path) -> None:
    hostile = bench()
    wrong = []
    for name, one in hostile.run([*hostile.CASES], small=True):
        if one.code.endswith("!") or (one.code == "") != (name in READ) or one.megabytes > 60 or one.seconds > 20:
            wrong.append((name, one))
    assert not wrong


def test_the_shipped_table_names_every_limit_as_it_is() -> None:
    text = (resources.folder() / FILE).read_text("utf-8-sig")
    assert read_limits(text) == LIMITS == Limits()
    assert all(f",{what}" in text.replace('"', "") for what in WHAT.values())
    assert len(text.splitlines()) == len(WHAT) + 1


def test_a_desk_has_limits_of_its_own(store: Store) -> None:
    from horgosdesk.excel.reading import read_book

    (store.folder / FILE).write_text("name,value\nsheet_columns,2\n", encoding="utf-8")
    limits = resources.limits(store.folder)
    assert (limits.sheet_columns, limits.feed_mb) == (2, LIMITS.feed_mb)
    file = store.folder / "a.csv"
    file.write_text("a,b,c\n1,2,3\n", encoding="utf-8")
    with pytest.raises(
        Problem, match=r"a\.csv was not read: it has 3, and up to 2 are allowed \(sheet_columns: columns"
    ):
        read_book(file, limits)
    assert read_book(file).names == ["a"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("file_mb,0", "limit-value"),
        ("file_mb,1e9", "limit-value"),
        ("file_mb,-5", "limit-value"),
        ("file_mb," + "9" * 40, "limit-value"),
        ("file_mb,５", "limit-value"),
        ("memory,5", "limit-unknown"),
        ("file_mb,5\nfile_mb,6", "limit-unknown"),
    ],
)
def test_a_limit_that_cannot_be_meant_so_is_named_with_its_line(line: str, code: str) -> None:
    with pytest.raises(Problem, match=r"limits\.csv, line [23]: ") as caught:
        read_limits(f"name,value\n{line}\n")
    assert caught.value.code == code


def test_a_table_of_the_desk_may_only_be_so_large(store: Store) -> None:
    (store.folder / FILE).write_text("name,value\ntable_mb,1\n", encoding="utf-8")
    (store.folder / "targets.csv").write_bytes(b"a" * 1_500_000)
    with pytest.raises(Problem, match=r"targets\.csv was not read: it has 2, and up to 1"):
        resources.targets(store.folder)


@pytest.mark.parametrize(
    ("text", "depth"),
    [(b"", 0), (b"[]", 1), (b'{"[[[":[{"\\"[[":1}]}', 3), (b"]]][", 0), (b'["', 1), (b"[" * 500, 500)],
)
def test_how_deep_json_is_nested(text: bytes, depth: int) -> None:
    assert json_depth(text) == depth
