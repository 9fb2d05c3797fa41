"""Names and contents that were made to do harm: to terminals, to folders, to spreadsheets that take a copy."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.excel import mapping
from horgosdesk.excel.reading import read_book, read_bytes
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

NAME = "a\x1b]0;owned\x07\x1b[2J\r\x9b\u202e.csv"
SHOWN = "a\\u001b]0;owned\\u0007\\u001b[2J\\u000d\\u009b\\u202e.csv"


def test_a_terminal_obeys_neither_names_nor_contents(
    store: Store, make: Callable[..., Cargo], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / NAME
    file.write_text("no table at all", encoding="utf-8")
    door.apply(store, [Change(None, make(trader="霍尔果斯\u202e贸易"))])
    folder = str(store.folder)
    said = ""
    for words in (
        ["import", "cargo", str(file)],
        ["import", "cargo", str(file), "--json"],
        ["import", "cargo", str(tmp_path / "x" / NAME)],
        ["feed", "ingest", str(file)],
        ["export", "cargo", str(tmp_path / (NAME + "x"))],
        ["journal", "--json"],
        ["no" + NAME],
    ):
        assert run(["--data", folder, "--lang", "en", *words]) in (0, 1, 2)
        out, err = capsys.readouterr()
        if "--json" in words and out:
            json.loads(out)
        said += out + err
    assert not set(said) & set("\x1b\x07\r\x9b\u202e")
    assert SHOWN in said


def test_a_workbook_that_hides_behind_another_is_looked_through_too(tmp_path: Path) -> None:
    plain = tmp_path / "plain.xlsx"
    openpyxl.Workbook().save(plain)
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    with zipfile.ZipFile(plain) as package, zipfile.ZipFile(tmp_path / "a.xlsx", "w") as out:
        for name in package.namelist():
            part = package.read(name)
            if name == "_rels/.rels":
                part = part.replace(b"xl/workbook.xml", b"evil/workbook.xml")
            out.writestr(name, part)
            if name.startswith("xl/"):
                if name.endswith("sheet1.xml"):
                    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    part = f'<worksheet xmlns="{space}"><sheetData>{far}</sheetData></worksheet>'.encode()
                out.writestr(name.replace("xl/", "evil/", 1), part)
    with pytest.raises(Problem) as caught:
        read_book(tmp_path / "a.xlsx")
    assert caught.value.code == "sheet-sparse"


@pytest.mark.parametrize("name", ["../../x", "/etc/x", "C:\\x", "NUL", "a\0b", "新" * 300, "..", ""])
def test_a_mapping_is_kept_in_the_desks_folder_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    how = mapping.guess(read_bytes("a.csv", "日期,进出口,运输方式,毛重\n2025-11-03,进口,铁路,1\n".encode()))
    file = mapping.save(tmp_path, name, how)
    assert file.resolve().parent == (tmp_path / mapping.FOLDER).resolve()
    assert mapping.load(tmp_path, name)["signature"] == how.signature
