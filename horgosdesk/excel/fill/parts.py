"""The package of an office's own form: what it is made of, and what makes it unfit to be filled.

The parts are kept as bytes; only those that a mark, a formula or a watermark touches are ever written anew.
"""

import hashlib
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.template import check_form

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LINKED = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_EXTERNAL = re.compile(r"\[\d+\]")

Runs = list[tuple[Any, str]]
"""A rich text: properties (an element, or None) and text of each run."""


@dataclass(frozen=True, slots=True)
class Place:
    """A sheet of the workbook: its name, its part, whether it is shown, whether it has cells."""

    name: str
    part: str
    hidden: bool
    has_cells: bool


@dataclass
class Package:
    """An opened form. sha256: of the file. strings: the shared texts."""

    file: Path
    sha256: str
    parts: dict[str, bytes]
    places: Sequence[Place]
    strings: Sequence[Runs]
    date1904: bool
    trees: dict[str, Any] = field(default_factory=dict)

    def tree(self, part: str) -> Any:
        """The root of a part, parsed once."""
        if part not in self.trees:
            self.trees[part] = _parse(self.file, self.parts[part])
        return self.trees[part]

    def write(self, part: str) -> None:
        """Put a changed tree back into its part."""
        from lxml import etree

        self.parts[part] = etree.tostring(
            self.tree(part).getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
        )

    def reckon_anew(self) -> None:
        """Have every formula calculated when the workbook is opened."""
        book = self.tree("xl/workbook.xml")
        reckoning = book.find(f"{MAIN}calcPr")
        if reckoning is None:
            before = {f"{MAIN}{name}" for name in _BEFORE_RECKONING}
            at = max(place for place, one in enumerate(book) if one.tag in before) + 1
            reckoning = book.makeelement(f"{MAIN}calcPr")
            book.insert(at, reckoning)
        reckoning.set("fullCalcOnLoad", "1")
        self.write("xl/workbook.xml")


_BEFORE_RECKONING = (
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
)


def open_form(file: Path, limits: Limits = LIMITS) -> Package:
    """Read a form. Problem when it is locked, no .xlsx workbook, made to do harm, has macros, or leans on other files."""
    check_form(file, limits)
    data = file.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(data)):
        raise not_xlsx(file)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types or any("vbaproject" in name.casefold() for name in parts):
        raise Problem(
            "template-macros",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} holds macros, which no return may carry. Open it in Excel and save it as .xlsx."
            ),
            file=file.name,
        )
    if "xl/workbook.xml" not in parts or b"spreadsheetml.sheet.main+xml" not in types:
        raise not_xlsx(file)
    book = _parse(file, parts["xl/workbook.xml"])
    if book.tag != f"{MAIN}workbook":
        if _STRICT in book.tag:
            raise Problem(
                "template-strict",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file} is a “Strict Open XML” workbook. Save it in Excel as “Excel workbook (.xlsx)”."
                ),
                file=file.name,
            )
        raise not_xlsx(file)
    links = dict(links_of(file, parts, "xl/workbook.xml"))
    places = []
    for sheet in book.iterfind(f"{MAIN}sheets/{MAIN}sheet"):
        kind, part = links.get(sheet.get(_RELATION, ""), ("", ""))
        if part not in parts:
            raise not_xlsx(file)
        shown = sheet.get("state", "visible") == "visible"
        places.append(Place(sheet.get("name", ""), part, not shown, kind == "worksheet"))
    strings = next((part for kind, part in links.values() if kind == "sharedStrings" and part in parts), "")
    texts = [runs_of(one) for one in _parse(file, parts[strings]).iterfind(f"{MAIN}si")] if strings else []
    properties = book.find(f"{MAIN}workbookPr")
    date1904 = properties is not None and properties.get("date1904") in ("1", "true", "on")
    made = Package(file, hashlib.sha256(data).hexdigest(), parts, places, texts, date1904, {"xl/workbook.xml": book})
    _refuse_links(made)
    return made


def runs_of(text: Any) -> Runs:
    """A text element (si, is) as runs; what only tells how to say it aloud is left out."""
    found: Runs = []
    for child in text:
        if child.tag == f"{MAIN}t":
            found.append((None, child.text or ""))
        elif child.tag == f"{MAIN}r":
            said = child.find(f"{MAIN}t")
            found.append((child.find(f"{MAIN}rPr"), (said.text or "") if said is not None else ""))
    return found


def _parse(file: Path, data: bytes) -> Any:
    from lxml import etree

    try:
        # entities stay unread: a form may come from anywhere
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False))
    except etree.XMLSyntaxError as error:
        raise not_xlsx(file) from error


def links_of(file: Path, parts: Mapping[str, bytes], part: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """What a part refers to: id, then the last word of the kind and the part that is meant."""
    folder, _, name = part.rpartition("/")
    told = parts.get(f"{folder}/_rels/{name}.rels")
    for link in _parse(file, told).iterfind(_LINKED) if told is not None else ():
        meant = posixpath.normpath(posixpath.join(f"/{folder}", link.get("Target", ""))).lstrip("/")
        yield link.get("Id", ""), (link.get("Type", "").rpartition("/")[2], meant)


def _refuse_links(package: Package) -> None:
    """Problem naming a cell that takes figures from another file, or at least that something does."""
    if not any(name.startswith("xl/externalLinks/") for name in package.parts):
        return
    for place in package.places:
        for cell in package.tree(place.part).iter(f"{MAIN}c"):
            formula = cell.find(f"{MAIN}f")
            if formula is not None and _EXTERNAL.search(formula.text or ""):
                raise Problem(
                    "template-links",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "{file}, sheet “{sheet}”, cell {cell} takes its value from another file, which no one will have. Break the link (Data › Edit Links) and save.",
                    ),
                    file=package.file.name,
                    sheet=place.name,
                    cell=cell.get("r", ""),
                )
    raise Problem(
        "template-links",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} has links to other files in a name, a chart or a rule. Break them (Data › Edit Links) and save.",
        ),
        file=package.file.name,
    )


def not_xlsx(file: Path) -> Problem:
    """What to say of a form that is something else, or broken."""
    return Problem(
        "template-not-xlsx",
        QT_TRANSLATE_NOOP("Problem", "{file} is no .xlsx workbook. Open it in Excel or WPS and save it as .xlsx."),
        file=file.name,
    )
