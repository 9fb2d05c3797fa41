"""Which sheet holds the records, where its headings are, and which heading is which field."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from horgosdesk import resources
from horgosdesk.core import units
from horgosdesk.core.cargo import BY_NAME
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.excel.reading import Book, Cell, Sheet, text_of

SEARCHED_ROWS = 40
"""Titles, notes and logos above a table take fewer rows than this."""
LEAST_FIELDS = 3
"""A row with fewer headings is a title that happens to name one."""
WEIGHTS = ("gross_kg", "net_kg")
FOLDER = "mappings"

_BRACKETS = re.compile(r"[(\[{【（][^)\]}】）]*[)\]}】）]")
_SEPARATORS = re.compile(r"[\s_\-—–:：.,，、·/\\*#№\"'“”]+")


@dataclass(frozen=True)
class Mapping:
    """How a sheet is read. header_row: the row of headings, from 0; first_row: the first row of records.

    columns: field name to column, from 0. units: field name to weight unit (a key of core.units.GRAMS).
    """

    sheet: str
    header_row: int
    first_row: int
    columns: MappingType[str, int]
    headings: Sequence[str]
    units: MappingType[str, str] = field(default_factory=dict)

    def heading(self, name: str) -> str:
        """The heading of a field's column as it is written."""
        return self.headings[self.columns[name]] if name in self.columns else ""

    @property
    def signature(self) -> str:
        """Tells files with the same headings: what a corrected mapping is remembered under."""
        return signature_of(self.headings)


def signature_of(headings: Sequence[str]) -> str:
    """A short name for a row of headings."""
    return hashlib.sha256("\x1f".join(map(_folded, headings)).encode()).hexdigest()[:16]


def field_of(heading: str, desk: Path | None = None) -> str | None:
    """The field that a heading means in any of the four languages, with or without brackets and unit; or None."""
    known = _known(resources.find("headings.csv", desk))
    text = unicodedata.normalize("NFKC", heading)
    for candidate in (text, _BRACKETS.sub("", text), re.split(r"[,，;；/]", _BRACKETS.sub("", text))[0]):
        found = known.get(_folded(candidate))
        if found:
            return found
    return _by_title(_folded(_BRACKETS.sub("", text)))


def fields_of(row: Sequence[Cell], desk: Path | None = None) -> list[str | None]:
    """The field of each heading of a row; of two headings of one field, the first has it."""
    found: list[str | None] = []
    for cell in row:
        name = field_of(text_of(cell), desk) if text_of(cell).strip() else None
        found.append(name if name not in found else None)
    return found


def guess(book: Book, desk: Path | None = None, sheet: str | None = None, header_row: int | None = None) -> Mapping:
    """The mapping that fits a file best. Problem when no sheet has a row of headings, or `sheet` does not exist."""
    if sheet is not None and sheet not in book.names:
        raise Problem(
            "sheet-unknown",
            QT_TRANSLATE_NOOP("Problem", "There is no sheet “{sheet}”. The file has: {names}."),
            sheet=sheet,
            names=", ".join(book.names),
        )
    best: Mapping | None = None
    for name in [sheet] if sheet is not None else book.names:
        found = _guess_sheet(book.sheet(name), desk, header_row)
        if found is not None and (best is None or len(found.columns) > len(best.columns)):
            best = found
    if best is None:
        raise Problem(
            "no-headings",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 进出口, HS编码, 毛重.",
            ),
            file=book.path.name,
            rows=SEARCHED_ROWS,
        )
    return _remembered(best, desk)


def _guess_sheet(sheet: Sheet, desk: Path | None, header_row: int | None) -> Mapping | None:
    best: tuple[int, int, list[str], list[str | None], int] | None = None
    places = range(min(SEARCHED_ROWS, len(sheet.rows))) if header_row is None else [header_row]
    for row in places:
        for height in (1, 2):
            if row + height > len(sheet.rows):
                continue
            headings = _headings(sheet, row, height)
            names = fields_of(headings, desk)
            score = sum(name is not None for name in names)
            if height == 2 and score and not _is_heading_row(sheet.rows[row + 1], desk):
                continue
            least = LEAST_FIELDS if header_row is None else 0
            if score >= least and (best is None or score > best[0]):
                best = (score, row, headings, names, height)
    if best is None:
        return None
    _, row, headings, names, height = best
    columns = {name: column for column, name in enumerate(names) if name}
    first = row + height
    weights = {}
    unit_row = sheet.rows[first] if first < len(sheet.rows) else []
    for name in WEIGHTS:
        if name in columns:
            below = text_of(unit_row[columns[name]]) if columns[name] < len(unit_row) else ""
            from_below = units.weight_unit(below) if below and not any(c.isdigit() for c in below) else None
            weights[name] = units.weight_unit(headings[columns[name]]) or from_below or "kg"
    if _is_unit_row(unit_row):
        first += 1
    return Mapping(sheet.name, row + height - 1, first, columns, headings, weights)


def _headings(sheet: Sheet, row: int, height: int) -> list[str]:
    """The headings of one or two rows; a merged heading belongs to each column that it spans."""
    width = max(len(sheet.rows[row + place]) for place in range(height))
    lines = []
    for place in range(height):
        cells = [text_of(cell).strip() for cell in sheet.rows[row + place]]
        cells += [""] * (width - len(cells))
        for top, left, bottom, right in sheet.merged:
            if top <= row + place <= bottom and left < width and (height == 2 or top == row):
                source = sheet.rows[top]
                text = text_of(source[left]).strip() if left < len(source) else ""
                for column in range(left, min(right + 1, width)):
                    cells[column] = cells[column] or text
        lines.append(cells)
    if height == 1:
        return lines[0]
    return [
        low if not high or high == low else f"{high} {low}" if low and field_of(low) is None else (low or high)
        for high, low in zip(*lines, strict=True)
    ]


def _is_heading_row(row: Sequence[Cell], desk: Path | None) -> bool:
    texts = [text_of(cell) for cell in row if text_of(cell).strip()]
    return (
        bool(texts)
        and not any(any(c.isdigit() for c in text) for text in texts)
        and any(field_of(text, desk) for text in texts)
    )


def _is_unit_row(row: Sequence[Cell]) -> bool:
    texts = [text_of(cell).strip() for cell in row if text_of(cell).strip()]
    named = [text for text in texts if len(text) <= 8 and not any(c.isdigit() for c in text)]
    return bool(texts) and len(named) == len(texts) and any(units.weight_unit(text) for text in texts)


def _folded(text: str) -> str:
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).casefold()


@cache
def _known(file: Path) -> dict[str, str]:
    known: dict[str, str] = {}
    for line in resources.read_text(file).splitlines()[1:]:
        name, _, headings = line.partition(",")
        if name in BY_NAME:
            known[_folded(name)] = name
            for heading in headings.strip('"').split("|"):
                known.setdefault(_folded(heading), name)
    return known


def _by_title(folded: str) -> str | None:
    """Our own headings as the screen and the export show them, in the language in force."""
    return next(
        (name for name, one in BY_NAME.items() if _folded(_BRACKETS.sub("", tr("Cargo", one.title))) == folded), None
    )


# Corrected mappings, remembered


def save(desk: Path, name: str, mapping: Mapping) -> Path:
    """Remember a mapping under a name, for files with the same headings and for `--mapping`."""
    folder = desk / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    plain = re.sub(r"[^\w.-]+", "_", name) or "mapping"
    file = folder / f"{plain}.json"
    file.write_text(
        json.dumps({"signature": mapping.signature, **asdict(mapping)}, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    return file


def load(desk: Path, name: str) -> dict[str, Any]:
    """A remembered mapping by its name. Problem when there is none."""
    file = desk / FOLDER / f"{name}.json"
    if not file.is_file():
        known = sorted(one.stem for one in (desk / FOLDER).glob("*.json"))
        raise Problem(
            "mapping-unknown",
            QT_TRANSLATE_NOOP("Problem", "There is no mapping “{name}”. Known: {known}."),
            name=name,
            known=", ".join(known) or "–",
        )
    said: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return said


def apply_saved(mapping: Mapping, said: MappingType[str, Any]) -> Mapping:
    """A guessed mapping corrected by a remembered one, column by heading."""
    by_heading = {_folded(heading): column for column, heading in reversed(list(enumerate(mapping.headings)))}
    columns = {}
    for name, column in said["columns"].items():
        heading = _folded(said["headings"][column]) if column < len(said["headings"]) else ""
        same_place = column < len(mapping.headings) and _folded(mapping.headings[column]) == heading
        if name in BY_NAME and (same_place or heading in by_heading):
            columns[name] = column if same_place else by_heading[heading]
    return replace(mapping, columns=columns, units={**mapping.units, **said.get("units", {})})


def chosen(
    book: Book, desk: Path, *, sheet: str | None = None, header_row: int | None = None, name: str | None = None
) -> Mapping:
    """The mapping that a person asked for: sheet, header row (from 0) and remembered mapping as given, the rest guessed."""
    if name is None:
        return guess(book, desk, sheet, header_row)
    said = load(desk, name)
    place = header_row if header_row is not None else int(said["header_row"])
    if sheet is None and said["sheet"] in book.names:
        sheet = said["sheet"]
    try:
        how = guess(book, desk, sheet, header_row)
    except Problem:
        # headings that nobody knows: where they are is what was remembered
        how = guess(book, desk, sheet or book.names[0], place)
    return apply_saved(how, said)


def _remembered(mapping: Mapping, desk: Path | None) -> Mapping:
    for file in sorted((desk / FOLDER).glob("*.json")) if desk else []:
        said = json.loads(file.read_text(encoding="utf-8"))
        if said.get("signature") == mapping.signature:
            return apply_saved(mapping, said)
    return mapping
