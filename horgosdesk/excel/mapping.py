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

from horgosdesk import durable, resources
from horgosdesk.core import units
from horgosdesk.core.cargo import CARGO
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import FACTOR
from horgosdesk.core.fields import Day, Instant
from horgosdesk.core.filename import safe
from horgosdesk.core.reading import READING
from horgosdesk.core.subject import Subject
from horgosdesk.core.train_row import OVERALL, TRAIN_ROW
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import above
from horgosdesk.excel.reading import Book, Cell, Sheet

SEARCHED_ROWS = 40
"""Titles, notes and logos above a table take fewer rows than this."""
LAST_ROWS = 10
"""Rows at the end of a sheet among which who made it and when is told."""
LEAST_FIELDS = 3
"""A row with fewer headings is a title that happens to name one."""
WEIGHTS = ("gross_kg", "net_kg", "tare_kg")
FOLDER = "mappings"

_BRACKETS = re.compile(r"[(\[{【（][^)\]}】）]*[)\]}】）]")
_BEHIND = re.compile(r"[,;/:]|\s(?=\S+$)")
"""What a heading says behind its name without brackets: "Вес брутто, т", "金额/美元", "毛重 KG"."""
_LABELLED = re.compile(r"[:：]\s*\S")
_BESIDE = re.compile(r"[,;/:]")
_DATE = re.compile(r"日期|\bdate\b|\bдата\b|\bкүні\b", re.IGNORECASE)
_TIME = re.compile(r"时间|\btime\b|\bвремя\b|\bуақыты\b", re.IGNORECASE)
_TIMES_OF = (
    (re.compile(r"(?P<of>.+?)(?:日期[和及与/]?时间|日期|时间)"), ("{}时间", "{}")),
    (re.compile(r"(?P<of>.+?) (?:date|time)(?: ?(?:and|&|/) ?(?:date|time))?", re.IGNORECASE), ("{} time", "{}")),
    (re.compile(r"(?:date|time)(?: ?(?:and|&|/) ?(?:date|time))? of (?P<of>.+)", re.IGNORECASE), ("{} time", "{}")),
    (re.compile(r"(?:дата|время)(?: ?[и/] ?(?:дата|время))? (?P<of>.+)", re.IGNORECASE), ("время {}", "{}")),
    (re.compile(r"(?P<of>.+?) (?:күні мен уақыты|күні|уақыты)", re.IGNORECASE), ("{} уақыты", "{}")),
)
"""How a heading says that it is the day or the time of something, and as what that something is known."""
_UNIT_BEHIND = re.compile(r"(?<=\w)(?:kgs?|千克|公斤|万?吨|кг|т)$", re.IGNORECASE)
_TITLE_UNIT = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|(?<=计量)|(?<=重量))单位(?:\s*[:为]\s*|\s+)(.+)"
    r"|(?:\bunits?(?: of (?:weight|measure|measurement))?\s*:|\ball weights (?:are )?in\b)\s*(.+)"
    r"|(?:ед\w*\.?\s*изм\w*|өлшем\s+бірлігі)\.?\s*:\s*(.+)",
    re.IGNORECASE,
)
_UNIT_COLUMNS = ("重量单位", "毛重单位", "weightunit", "unitofweight", "единицавеса", "единицамассы", "салмақбірлігі")
_FOREIGN_UNIT = re.compile(r"[吨噸斤磅]|克拉|\b(?:lbs?|pounds?|carats?)\b|тонн|фунт", re.IGNORECASE)
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
    others: Sequence[str] = ()
    """Further sheets with such headings and rows under them, which one import does not read."""
    told: MappingType[str, str] = field(default_factory=dict)
    """What is told once for all rows, as texts by field: see excel.above."""

    def heading(self, name: str) -> str:
        """The heading of a field's column as it is written."""
        return self.headings[self.columns[name]] if name in self.columns else ""

    @property
    def unit_column(self) -> int | None:
        """The column that gives each row's weight unit, if there is one."""
        folded = map(_folded, self.headings)
        return next((column for column, heading in enumerate(folded) if heading in _UNIT_COLUMNS), None)

    @property
    def signature(self) -> str:
        """Tells files with the same headings: what a corrected mapping is remembered under."""
        return signature_of(self.headings)


def signature_of(headings: Sequence[str]) -> str:
    """A short name for a row of headings."""
    return hashlib.sha256("\x1f".join(map(_folded, headings)).encode()).hexdigest()[:16]


def field_of(heading: str, desk: Path | None = None, subject: Subject[Any] = CARGO) -> str | None:
    """The field that a heading means in any of the four languages, with or without brackets and unit; or None."""
    return _meant(heading, desk, subject)[0]


def _meant(heading: str, desk: Path | None, subject: Subject[Any]) -> tuple[str | None, bool]:
    """The field that a heading means, and whether it says just that: a better one of the same row takes it from others."""
    file = resources.find("headings.csv", desk)
    known = _known(file, file.stat().st_mtime_ns, subject)
    text = " ".join(unicodedata.normalize("NFKC", heading).split())
    name = _BRACKETS.sub("", text).strip()
    is_day = bool(_DATE.search(name)) and not _TIME.search(name)
    found = known.get(_folded(text)) or known.get(_folded(name)) or _by_title(_folded(name), subject)
    if found:
        return found, not (is_day and _is_time(found, subject))
    if timed := _timed(name, known, subject):
        return timed, not is_day
    found = known.get(_folded(_BESIDE.split(name)[0])) or known.get(_folded(_UNIT_BEHIND.sub("", name)))
    if found:
        return found, False
    head, _, last = name.rpartition(" ")
    found = known.get(_folded(head))
    # "Gross KG" is a weight; "Arrival station" is no time, "Declaration date" no number
    is_other = (
        found is None
        or _is_time(found, subject)
        or (is_day and last and not isinstance(subject.by_name[found].kind, Day))
    )
    return (None, False) if is_other else (found, False)


def _is_time(name: str, subject: Subject[Any]) -> bool:
    return isinstance(subject.by_name[name].kind, Instant)


def _is_beside(name: str, subject: Subject[Any]) -> bool:
    return any(one.name == name for one in subject.beside)


def _timed(name: str, known: MappingType[str, str], subject: Subject[Any]) -> str | None:
    """The stage whose day or time a heading says it is: "申报日期", "Date and time of arrival", "Дата выпуска"."""
    for form, ways in _TIMES_OF:
        if match := form.fullmatch(name):
            for way in ways:
                found = known.get(_folded(way.format(match["of"])))
                if found and _is_time(found, subject) and not _is_beside(found, subject):
                    return found
    return None


def said_behind(heading: str) -> list[str]:
    """What a heading says besides its name, in brackets or behind a comma: the unit, the currency."""
    text = unicodedata.normalize("NFKC", heading)
    inside = [found[1:-1].strip() for found in _BRACKETS.findall(text)]
    return [word.strip() for word in (*inside, *_BEHIND.split(_BRACKETS.sub("", text))[1:]) if word.strip()]


def fields_of(row: Sequence[Cell], desk: Path | None = None, subject: Subject[Any] = CARGO) -> list[str | None]:
    """The field of each heading of a row; of two headings of one field, the one that says just that has it, else the first."""
    found: list[str | None] = []
    loose: set[int] = set()
    for column, cell in enumerate(row):
        name, is_exact = _meant(cell, desk, subject) if cell.strip() else (None, True)
        if name in found and name is not None:
            earlier = found.index(name)
            if is_exact and earlier in loose:
                found[earlier] = None
            else:
                name = None
        if not is_exact:
            loose.add(column)
        found.append(name)
    return found


def guess_each(book: Book, desk: Path | None, subject: Subject[Any]) -> list[Mapping]:
    """The mapping of each sheet that has a row of headings. Problem as `guess` when none has."""
    found = (_guess(book, name, desk, None, subject) for name in book.names)
    return [_remembered(one[0], desk, subject) for one in found if one] or [guess(book, desk, subject=subject)]


def guess(
    book: Book,
    desk: Path | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
    subject: Subject[Any] = CARGO,
) -> Mapping:
    """The mapping that fits a file best. Problem when no sheet has a row of headings, or `sheet` does not exist."""
    if sheet is not None and sheet not in book.names:
        raise Problem(
            "sheet-unknown",
            QT_TRANSLATE_NOOP("Problem", "There is no sheet “{sheet}”. The file has: {names}."),
            sheet=sheet,
            names=", ".join(book.names),
        )
    found = [
        one
        for name in ([sheet] if sheet is not None else book.names)
        if (one := _guess(book, name, desk, header_row, subject))
    ]
    if not found:
        raise Problem(
            "no-headings",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 进出口, HS编码, 毛重.",
            )
            if subject is CARGO
            else QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 车次, 车站, 事件, 时间 or 车次, 发车日期, 车号, 箱号.",
            )
            if subject is TRAIN_ROW
            else QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 读数: one row for each day of each meter.",
            )
            if subject is READING
            else QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 日期, 计量表, 系数, 来源.",
            )
            if subject is FACTOR
            else QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no row of headings that could be understood in its first {rows} rows. Give the columns headings such as 报关单号, 运抵, 申报, 放行.",
            ),
            file=book.path.name,
            rows=SEARCHED_ROWS,
        )
    best, _ = max(found, key=lambda one: (len(one[0].columns), one[1] > 0))
    alike = [one.sheet for one, rows in found if one is not best and rows and len(one.columns) * 2 > len(best.columns)]
    return _remembered(replace(best, others=alike), desk, subject)


def _guess(
    book: Book, name: str, desk: Path | None, header_row: int | None, subject: Subject[Any]
) -> tuple[Mapping, int] | None:
    """The mapping of one sheet, and how many rows are under its headings."""
    sheet = book.sheet(name)
    best: tuple[int, int, int, list[str], list[str | None]] | None = None
    # a given row is the last of one or two rows of headings, or the first of two
    places = (
        [(row, height) for row in range(min(SEARCHED_ROWS, len(sheet.rows))) for height in (1, 2)]
        if header_row is None
        else [(header_row, 1), (header_row - 1, 2), (header_row, 2)]
    )
    least = (2 if subject.merges else LEAST_FIELDS) if header_row is None else 0
    for row, height in places:
        lines = sheet.rows[row : row + height]
        if (
            row < 0
            or len(lines) < height
            or (height == 2 and not all(_is_heading_row(line, desk, subject) for line in lines))
        ):
            continue
        headings = _headings(sheet, row, height, desk, subject)
        names = fields_of(headings, desk, subject)
        score = sum(name is not None for name in names)
        if score >= least and (best is None or (score, height) > best[:2]):
            best = (score, height, row, headings, names)
    if best is None:
        return None
    _, height, row, headings, names = best
    columns = {name: column for column, name in enumerate(names) if name}
    times = (name for name in subject.by_name if _is_time(name, subject) and not _is_beside(name, subject))
    if subject.merges and any(name in columns for name in times):
        # where each stage has its column, one for "status" says something else
        columns = {name: column for name, column in columns.items() if not _is_beside(name, subject)}
    first = row + height
    beneath = sheet.rows[first] if first < len(sheet.rows) else []
    has_units = _is_unit_row(beneath)
    above = _title_unit(sheet.rows[:row])
    weights = {}
    for name in WEIGHTS:
        if name in columns:
            below = beneath[columns[name]] if has_units and columns[name] < len(beneath) else ""
            weights[name] = _unit(book, headings[columns[name]]) or units.weight_unit(below) or above or "kg"
    first += has_units
    told = _told(sheet, row, first, desk) if subject is TRAIN_ROW else {}
    how = Mapping(sheet.name, row + height - 1, first, columns, headings, weights, told=told)
    return how, len(sheet.rows) - first


def _told(sheet: Sheet, row: int, first: int, desk: Path | None) -> dict[str, str]:
    """What the rows above the headings tell of all trains of a sheet, and when the table was made, from its end too."""

    def meant(label: str) -> str | None:
        name = field_of(label, desk, TRAIN_ROW)
        return name if name in OVERALL else None

    beneath = above.told(sheet.rows[max(first, len(sheet.rows) - LAST_ROWS) :], meant)
    made = {"sent": beneath["sent"]} if "sent" in beneath else {}
    return {**made, **above.told(sheet.rows[:row], meant)}


def _unit(book: Book, heading: str) -> str | None:
    """The weight unit that a heading names. Problem when it names one that is not known: it must not pass for kg."""
    known = units.weight_unit(heading)
    if known is None and _FOREIGN_UNIT.search(unicodedata.normalize("NFKC", heading)):
        raise Problem(
            "unit-unknown",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file}: the heading “{heading}” names a weight unit that is not known here. Convert the column to kg, t or 万吨, and name that in the heading.",
            ),
            file=book.path.name,
            heading=heading,
        )
    return known


def _title_unit(rows: Sequence[Sequence[Cell]]) -> str | None:
    """The weight unit that is told once for the whole table, above it: "单位：吨"."""
    texts = [unicodedata.normalize("NFKC", cell) for row in rows for cell in row]
    places = [match for text in texts if (match := _TITLE_UNIT.search(text))]
    words = [word for match in places for word in re.split(r"[、,;/)\]】\s]+", next(filter(None, match.groups())))]
    named = {unit for word in words if (unit := units.weight_unit(word)) and len(word) <= 9}
    return named.pop() if len(named) == 1 else None


def _headings(sheet: Sheet, row: int, height: int, desk: Path | None, subject: Subject[Any]) -> list[str]:
    """The headings of one or two rows; a merged heading belongs to each column that it spans."""
    width = max(len(sheet.rows[row + place]) for place in range(height))
    lines = []
    for place in range(height):
        cells = [cell.strip() for cell in sheet.rows[row + place]]
        cells += [""] * (width - len(cells))
        for top, left, bottom, right in sheet.merged:
            if top <= row + place <= bottom and left < width and (height == 2 or top == row):
                source = sheet.rows[top]
                text = source[left].strip() if left < len(source) else ""
                for column in range(left, min(right + 1, width)):
                    cells[column] = cells[column] or text
        lines.append(cells)
    if height == 1:
        return lines[0]
    return [_joined(high, low, desk, subject) for high, low in zip(*lines, strict=True)]


def _joined(high: str, low: str, desk: Path | None, subject: Subject[Any]) -> str:
    """One heading of two: the lower one unless it only adds to the upper."""
    if not high or not low or high == low:
        return low or high
    if field_of(low, desk, subject) is not None:
        return low if units.weight_unit(low) or not units.weight_unit(high) else f"{low}({high})"
    return f"{high}({low})"


def _is_heading_row(row: Sequence[Cell], desk: Path | None, subject: Subject[Any]) -> bool:
    texts = [cell for cell in row if cell.strip()]
    return (
        bool(texts)
        and not any(any(c.isdigit() for c in text) for text in texts)
        # a label with its value above the table is no heading: "单位：吨"
        and any(field_of(text, desk, subject) for text in texts if not _LABELLED.search(text))
    )


def _is_unit_row(row: Sequence[Cell]) -> bool:
    texts = [cell.strip() for cell in row if cell.strip()]
    named = [text for text in texts if len(text) <= 8 and not any(c.isdigit() for c in text)]
    return bool(texts) and len(named) == len(texts) and any(units.weight_unit(text) for text in texts)


def _folded(text: str) -> str:
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).casefold()


@cache
def _known(file: Path, _changed: int, subject: Subject[Any]) -> dict[str, str]:
    """Folded headings to fields. A line may be of one subject only ("trains.day"), and then goes before the others."""
    lines = [line.partition(",") for line in resources.read_text(file).splitlines()[1:]]
    own = [(name.partition(".")[2], headings) for name, _, headings in lines if name.startswith(f"{subject.name}.")]
    known: dict[str, str] = {}
    for name, headings in [*own, *((name, headings) for name, _, headings in lines)]:
        if name in subject.by_name:
            known[_folded(name)] = name
            for heading in headings.strip('"').split("|"):
                known.setdefault(_folded(heading), name)
    return known


def _by_title(folded: str, subject: Subject[Any]) -> str | None:
    """Our own headings as the screen and the export show them, in the language in force."""
    return next(
        (name for name, one in subject.by_name.items() if _folded(_BRACKETS.sub("", subject.title(one))) == folded),
        None,
    )


# Corrected mappings, remembered


def save(desk: Path, name: str, mapping: Mapping) -> Path:
    """Remember a mapping under a name, for files with the same headings and for `--mapping`."""
    file = _file(desk, name)
    durable.make_folder(file.parent)
    said = {"signature": mapping.signature, **asdict(mapping)}
    durable.write(file, json.dumps(said, ensure_ascii=False, indent=1).encode())
    return file


def _file(desk: Path, name: str) -> Path:
    return desk / FOLDER / (safe(re.sub(r"[^\w.-]+", "_", name).strip(".")) + ".json")


def load(desk: Path, name: str) -> dict[str, Any]:
    """A remembered mapping by its name. Problem when there is none, or its file was spoilt."""
    file = _file(desk, name)
    if not file.is_file():
        known = sorted(one.stem for one in (desk / FOLDER).glob("*.json"))
        raise Problem(
            "mapping-unknown",
            QT_TRANSLATE_NOOP("Problem", "There is no mapping “{name}”. Known: {known}."),
            name=name,
            known=", ".join(known) or "–",
        )
    return _read(file)


def _read(file: Path) -> dict[str, Any]:
    try:
        said = json.loads(resources.read_small(file, "settings_mb", resources.limits(file.parent.parent)))
        whole = (
            all(isinstance(column, int) for column in said["columns"].values())
            and all(isinstance(heading, str) for heading in said["headings"])
            and all(unit in units.GRAMS for unit in said["units"].values())
            and isinstance(said["header_row"], int)
            and isinstance(said["sheet"], str)
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        whole = False
    if not whole:
        raise Problem(
            "mapping-broken",
            QT_TRANSLATE_NOOP("Problem", "The remembered mapping {file} cannot be read. Delete it, and choose again."),
            file=file,
        )
    return dict(said)


def apply_saved(mapping: Mapping, said: MappingType[str, Any], subject: Subject[Any] = CARGO) -> Mapping:
    """A guessed mapping corrected by a remembered one, column by heading."""
    by_heading = {_folded(heading): column for column, heading in reversed(list(enumerate(mapping.headings)))}
    columns = {}
    for name, column in said["columns"].items():
        heading = _folded(said["headings"][column]) if 0 <= column < len(said["headings"]) else ""
        same_place = column < len(mapping.headings) and _folded(mapping.headings[column]) == heading
        if name in subject.by_name and (same_place or heading in by_heading):
            columns[name] = column if same_place else by_heading[heading]
    return replace(mapping, columns=columns, units={**mapping.units, **said["units"]})


def chosen(
    book: Book,
    desk: Path,
    *,
    sheet: str | None = None,
    header_row: int | None = None,
    name: str | None = None,
    subject: Subject[Any] = CARGO,
) -> Mapping:
    """The mapping that a person asked for: sheet, header row (from 0) and remembered mapping as given, the rest guessed."""
    if name is None:
        return guess(book, desk, sheet, header_row, subject)
    said = load(desk, name)
    place = header_row if header_row is not None else said["header_row"]
    if sheet is None and said["sheet"] in book.names:
        sheet = said["sheet"]
    try:
        how = guess(book, desk, sheet, header_row, subject)
    except Problem:
        # headings that nobody knows: where they are is what was remembered
        how = guess(book, desk, sheet or book.names[0], place, subject)
    return apply_saved(how, said, subject)


def _remembered(mapping: Mapping, desk: Path | None, subject: Subject[Any]) -> Mapping:
    for file in sorted((desk / FOLDER).glob("*.json")) if desk else []:
        said = _read(file)
        if said.get("signature") == mapping.signature:
            return apply_saved(mapping, said, subject)
    return mapping
