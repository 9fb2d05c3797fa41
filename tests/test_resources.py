"""The files that a desk puts in the place of the shipped ones."""

from pathlib import Path

from horgosdesk import resources


def test_forms_of_the_desk_come_behind_the_shipped_ones_and_win_over_them(tmp_path: Path) -> None:
    shipped = resources.templates()
    assert "monthly" in shipped and all(file.is_file() for file in shipped.values())
    (tmp_path / "templates").mkdir()
    for name in ("monthly", "customs office", "~$customs office"):
        (tmp_path / "templates" / f"{name}.xlsx").write_bytes(b"")
    found = resources.templates(tmp_path)
    assert list(found) == [*shipped, "customs office"]
    assert found["monthly"] == tmp_path / "templates" / "monthly.xlsx"
