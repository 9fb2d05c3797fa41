"""What the cells of a finished workbook show, numbers with all the digits that are written: to compare papers exactly."""

import io
import zipfile
from decimal import Decimal
from posixpath import join, normpath
from typing import Any

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Shown = Decimal | str


def shown(data: bytes) -> dict[str, dict[str, Shown]]:
    """By the titles of the sheets, in their order, what each cell that is not empty shows; of a formula what it came to."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        links = {one.get("Id"): one.get("Target") for one in _root(package, "xl/_rels/workbook.xml.rels")}
        texts: list[str] = []
        if "xl/sharedStrings.xml" in package.namelist():
            texts = [_text(one) for one in _root(package, "xl/sharedStrings.xml").iter(f"{_MAIN}si")]
        found: dict[str, dict[str, Shown]] = {}
        for sheet in _root(package, "xl/workbook.xml").iter(f"{_MAIN}sheet"):
            part = normpath(join("/xl", links[sheet.get(_LINK)])).lstrip("/")
            if part in package.namelist():
                found[sheet.get("name")] = _cells(_root(package, part), texts)
        return found


def running(data: bytes) -> list[str]:
    """The texts of the heads and feet of the printed pages, with Excel's codes in them."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [name for name in package.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        texts = (one for part in parts for one in _root(package, part).iterfind(f"{_MAIN}headerFooter/*"))
        return [one.text for one in texts if one.text]


def _root(package: zipfile.ZipFile, name: str) -> Any:
    from lxml import etree

    # entities stay unread: a kept file may have been tampered with
    return etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def _text(item: Any) -> str:
    """The text of a string, its parts joined, without the reading aids that East Asian Excel keeps beside it."""
    return "".join(one.text or "" for one in item.iter(f"{_MAIN}t") if one.getparent().tag != f"{_MAIN}rPh")


def _cells(sheet: Any, texts: list[str]) -> dict[str, Shown]:
    found: dict[str, Shown] = {}
    for cell in sheet.iter(f"{_MAIN}c"):
        kind, value = cell.get("t", "n"), cell.find(f"{_MAIN}v")
        if kind == "inlineStr":
            said: Shown = _text(cell)
        elif value is None or value.text is None:
            continue
        else:
            said = texts[int(value.text)] if kind == "s" else Decimal(value.text) if kind == "n" else value.text
        if said != "":
            found[cell.get("r")] = said
    return found
