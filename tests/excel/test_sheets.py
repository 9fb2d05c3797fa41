"""What is exported is there as a whole, or what was there before."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.sheets import export_cargo


def test_an_export_that_breaks_off_leaves_the_file_that_was_there(tmp_path: Path, make: Callable[..., Cargo]) -> None:
    file = tmp_path / "cargo.csv"
    export_cargo(file, [make()])
    before = file.read_bytes()

    def records() -> Iterator[Cargo]:
        yield make()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_cargo(file, records())
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [file.name]
