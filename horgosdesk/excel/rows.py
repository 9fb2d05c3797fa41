"""One row of cells into the values of a record, and what a row is that holds no record."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import zip_longest
from typing import Any, Literal

from horgosdesk.core import calendar, units
from horgosdesk.core.cargo import CARGO
from horgosdesk.core.codes import Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Day, Field, Instant, Rules
from horgosdesk.core.instants import read_instant
from horgosdesk.core.subject import Subject
from horgosdesk.core.units import MARKS
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.mapping import WEIGHTS, said_behind
from horgosdesk.excel.mapping import Mapping as ColumnMapping
from horgosdesk.excel.reading import Cell, Flaw, Number, Sheet, cell_name

SEARCHED_ROWS = 20_000
"""How far a file's decimal mark is looked for."""
MOST_KEPT = 50_000
"""Texts of a column whose meaning is kept; a column of numbers that never come again must not fill the memory."""

_NOON_S = 1_735_732_800
"""Noon of 1 January 2025, UTC."""
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"})
UNIT_WORDS = {"g": "g", "kg": "kg", "t": "t", "10kt": "万吨"}
"""The weight units as a number or a heading may have them behind it."""
_TOTAL = re.compile(
    r".{0,12}(?:合计|小计|总计|共计|累计|总和|总数).{0,8}"
    r"|(?:grand ?|sub-? ?)?totals?(?:[ :.]+(?:for|of|in|on|import|export|transit|weight|gross|net)\b.*|[^a-zа-я]*)"
    r"|sum:?|(?:итого|всего)\b.*|(?:барлығы|жиыны)\b.*"
)
_NOTE = re.compile(
    r"(?:制表|填表|编制|审核|复核|审批|经办|负责|联系|签字|签名|盖章|打印|填报|备注|说明|附注|注)\w{0,4} ?(?::.*)?|第.{1,4}页.*"
    r"|(?:prepared|checked|approved|signed)( by)?\b.*|notes?\b.*|page\b.*|(?:составил|проверил|исполнитель|примечание|ескерту)\b.*"
)
_DECIMAL_COMMA = re.compile(r"-?(?:0|\d{4,}|\d{1,3}(?:[ ']\d{3})+),\d+|-?\d{1,3},(?:\d{1,2}|\d{4,})")
_DECIMAL_POINT = re.compile(r"-?(?:\d+|\d{1,3}(?:[, ']\d{3})+)\.\d+|-?\d{1,3}(?:,\d{3}){2,}")
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_ZONE_BEHIND = re.compile(
    r"[0-9:时時点點半整分秒mM] ?(?:\(|\[)?(?:Z\b|UTC|GMT|[+-] ?\d{1,2}(?::?\d{2})?\b(?![-/.])|[A-Z][a-z]+/[A-Z])"
)
"""Behind a time of day; a day's own hyphens have digits and hyphens after them."""
_CLOCK = re.compile(r"\d\.\d{2}(?![\d.])|[时時点點]|(?:[T ]|^\d{8})\d{4}(?:\d{2})?(?!\d)")
"""Where a time of day is that has no colon."""
_MONTH_AND_DAY = re.compile(r"\d{1,2} ?[-/月] ?\d{1,2} ?[日号]?")
_DAY_ALONE = re.compile(r"\d{1,4}|\d{1,2} ?[日号]")
_MONTH = re.compile(r"(20\d\d) ?[年/.-] ?(1[0-2]|0?[1-9])(?!\d)")
_YEAR = re.compile(r"(20\d\d) ?年")
_SCALES = {
    "百万": 10**6,
    "千万": 10**7,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "千": 10**3,
    "thousand": 10**3,
    "'000": 10**3,
    "000": 10**3,
    "million": 10**6,
    "mln": 10**6,
    "тыс": 10**3,
    "млн": 10**6,
    "мың": 10**3,
}
_SCALE = re.compile("|".join(map(re.escape, _SCALES)), re.IGNORECASE)

Kind = Literal["total", "note", "other"]
"""What a row is that holds no record; other: blank but for its number, or the headings once more."""


def merged_down(
    sheet: Sheet, how: ColumnMapping, subject: Subject[Any] = CARGO
) -> Iterator[tuple[int, Sequence[Cell]]]:
    """The rows under the headings that are not blank, with their place.

    A text that is merged over several rows stands in each of them; a number does not, since one weight of three wagons
    is not three weights.
    """
    starts: dict[int, list[tuple[int, int]]] = {}
    worded = {column for name, column in how.columns.items() if not subject.by_name[name].kind.numeric}
    for top, left, bottom, _ in sheet.merged:
        if bottom > top >= how.first_row and left in worded:
            starts.setdefault(top, []).append((left, bottom))
    standing: dict[int, tuple[int, Cell]] = {}
    for place in range(how.first_row, len(sheet.rows)):
        cells = sheet.rows[place]
        for column, bottom in starts.get(place, ()):
            standing[column] = (bottom, cells[column] if column < len(cells) else "")
        if not any(cells):
            continue
        if standing:
            standing = {column: held for column, held in standing.items() if held[0] >= place}
            cells = _filled(cells, standing)
        yield place, cells


def _filled(cells: Sequence[Cell], standing: Mapping[int, tuple[int, Cell]]) -> Sequence[Cell]:
    filled = list(cells)
    for column, (_, cell) in standing.items():
        filled += [""] * (column + 1 - len(filled))
        filled[column] = filled[column] or cell
    return filled


class _Kept(dict[str, Any]):
    """What cells were understood as; None for an empty one. One that is met for the first time is understood then.

    has_unread: whether one of them had no value.
    """

    def __init__(self, understood: Callable[[Cell], Any]) -> None:
        super().__init__()
        self._understood = understood
        self.has_unread = False

    def __missing__(self, cell: Cell) -> Any:
        if len(self) >= MOST_KEPT:
            self.clear()
        found = self[cell] = self._understood(cell) if cell else None
        if type(found) is _Unread:
            self.has_unread = True
        return found


@dataclass(slots=True)
class _Column:
    """One column that is a field, and what its cells were understood as.

    rules: those of its texts. scale: what its numbers are to be multiplied by. unit: that of its weights, "" when nobody
    knows the one told. ahead_s: of its times that name no zone, how many seconds they are ahead of the rules' zone, None
    where the heading tells no zone. texts and numbers are apart, since "1,5" and 1.5 are read by different marks.
    """

    target: Field
    place: int
    rules: Rules
    unit: str = "kg"
    scale: int = 1
    ahead_s: int | None = None
    texts: _Kept = field(init=False)
    numbers: _Kept = field(init=False)

    def keep(self, understood: Callable[["_Column", Cell], Any]) -> "_Column":
        """This column, with what its cells are understood as kept."""
        self.texts = _Kept(lambda cell: understood(self, cell))
        self.numbers = _Kept(lambda cell: understood(self, cell))
        return self


@dataclass(frozen=True, slots=True)
class _Unread:
    """What a cell that has no value was understood as: a Problem; none for a blank cell and for a Flaw, named by place."""

    problem: Problem | None = None


class Reader:
    """Reads the rows of one sheet by its mapping.

    day: of times that name none and whose row has no date either. in_zone: where times that name no zone are taken to be;
    "" for none.
    """

    def __init__(
        self, sheet: Sheet, how: ColumnMapping, rules: Rules, subject: Subject[Any] = CARGO, day: str | None = None
    ) -> None:
        self._sheet, self._how, self._day_given = sheet, how, day
        # a time of a file is written out: what is short for one who types is half a time there
        rules = replace(rules, now=None)
        self._point = _with_mark(rules, ".")
        fields = {name: subject.by_name[name] for name in how.columns}
        numeric = [how.columns[name] for name, one in fields.items() if one.kind.numeric]
        mark = _decimal_mark(sheet, how, numeric)
        written = _with_mark(rules, mark) if mark else rules
        self._columns = [
            _Column(one, how.columns[name], written if one.kind.numeric else rules, how.units.get(name, "kg")).keep(
                self._understood
            )
            for name, one in fields.items()
        ]
        self._timed = {
            one.target.name: (kind, one) for one in self._columns if isinstance(kind := one.target.kind, Instant)
        }
        timed = [one for _, one in self._timed.values()]
        for column in timed:
            if told := _zone_told(how.heading(column.target.name)):
                column.rules, column.ahead_s = replace(rules, zone=told[0]), told[1]
        self._zoned = _names_zones(sheet, how, [column.place for column in timed])
        self.in_zone = "" if self._zoned or all(one.ahead_s is not None for one in timed) else rules.zone
        # unpacked once for the millions of cells to come
        self._plan = [
            (one.place, one.target.name, one.target.column, one.texts, one.numbers, one) for one in self._columns
        ]
        self._by_unit: dict[tuple[str, str], _Column] = {}
        self._unit_column = how.unit_column
        self._told = self._tell(rules)
        self._heads = {
            place: how.headings[place].strip() for place in how.columns.values() if place < len(how.headings)
        }
        self._above = {tuple(_words(row)) for row in sheet.rows[: how.first_row]}
        self._year, self._month = _period(sheet, how)
        self._overall = list(self._once(subject, rules))

    def _tell(self, rules: Rules) -> dict[str, tuple[str, str]]:
        """By column of an amount the column of its unit, and the unit that the heading tells for all rows."""
        told = {}
        for column in self._columns:
            of, table = {
                "value": ("currency", rules.codes.currencies),
                "quantity": ("unit", rules.codes.units),
                "packages": ("", rules.codes.units),
                # the unit is the meter's; 万立方米 are ten thousand of them
                **dict.fromkeys(("reading", "turned", "old_end", "new_start"), ("", rules.codes.units)),
            }.get(column.target.name, ("", None))
            if table is not None:
                code, column.scale = unit_told(self._how.heading(column.target.name), table)
                if code and of:
                    told[column.target.column] = (CARGO.by_name[of].column, code)
        return told

    def read(self, place: int, cells: Sequence[Cell]) -> tuple[dict[str, Any], dict[str, str], list[Problem]]:
        """Values by column, texts by field, and what is wrong with single cells."""
        values: dict[str, Any] = {}
        texts: dict[str, str] = {}
        wrong: list[Problem] = []
        width = len(cells)
        for at, name, key, kept_texts, kept_numbers, column in self._plan:
            if at >= width or not (cell := cells[at]):
                continue
            if self._unit_column is not None and name in WEIGHTS:
                column = self._weighed(column, cells)
                kept_texts, kept_numbers = column.texts, column.numbers
            found = (kept_texts if type(cell) is str else kept_numbers)[cell]
            if type(found) is not _Unread:
                texts[name] = cell
                values[key] = found
            elif cell.strip():
                texts[name] = cell
                wrong.append(found.problem or _flaw(column, place, cell))
        for amount, (of, code) in self._told.items():
            if amount in values:
                values.setdefault(of, code)
        for name, key, text, value in self._overall:
            if name not in texts:
                texts[name], values[key] = text, value
        if wrong and any(problem.code == "instant-day" for problem in wrong):
            wrong = self._completed(values, texts, wrong)
        return values, texts, wrong

    @property
    def in_columns(self) -> bool:
        """Whether `read_columns` may be asked: where no cell is read by what stands in another one."""
        of_rows = self._unit_column is not None or self._timed or self._overall
        return not (of_rows or any(bottom > top >= self._how.first_row for top, _, bottom, _ in self._sheet.merged))

    def read_columns(self, rows: Sequence[Sequence[Cell]]) -> tuple[dict[str, Sequence[Any]], set[int]]:
        """`read` of many rows: values by column, None for none; and the places of the rows in which a cell is wrong."""
        values: dict[str, Sequence[Any]] = {}
        wrong: set[int] = set()
        across = list(zip_longest(*rows, fillvalue=""))
        for at, _, key, texts, numbers, _ in self._plan:
            cells = across[at] if at < len(across) else [""] * len(rows)
            if set(map(type, cells)) == {str}:
                found = list(map(texts.__getitem__, cells))
            else:
                found = [(texts if type(cell) is str else numbers)[cell] for cell in cells]
            if texts.has_unread or numbers.has_unread:
                wrong.update(place for place, value in enumerate(found) if type(value) is _Unread)
                found = [None if type(value) is _Unread else value for value in found]
            values[key] = found
        for amount, (of, code) in self._told.items():
            said = values.get(of, [None] * len(rows))
            values[of] = [
                code if of_row is None and value is not None else of_row
                for of_row, value in zip(said, values[amount], strict=True)
            ]
        return values, wrong

    def _completed(self, values: dict[str, Any], texts: Mapping[str, str], wrong: list[Problem]) -> list[Problem]:
        """Give times without a day the row's date, which is then not said to be anything else; what is wrong after that."""
        day = values.get("date") or self._day_given
        if not day:
            return wrong
        left: list[Problem] = []
        for problem in wrong:
            timed = self._timed.get(problem.field or "") if problem.code == "instant-day" else None
            if timed is None:
                left.append(problem)
                continue
            kind, column = timed
            try:
                text = f"{day} {texts[column.target.name]}"
                values[column.target.column] = self._instant(kind, text, column, False)
            except Problem as still:
                left.append(still.at(column.target.name))
        values.pop("date", None)
        return left

    def _once(self, subject: Subject[Any], rules: Rules) -> Iterator[tuple[str, str, str, Any]]:
        """Field, column, text and value of what is told once for all rows."""
        for name, text in self._how.told.items():
            field_ = subject.by_name[name]
            column = _Column(field_, -1, rules)
            value = self._understood(column, text)
            # a title is for people: what it says otherwise the rows must say themselves
            if type(value) is not _Unread:
                yield name, field_.column, text, value

    def _weighed(self, column: _Column, cells: Sequence[Cell]) -> _Column:
        """The weight column with the unit that its row names."""
        place = self._unit_column or 0
        word = cells[place].strip() if place < len(cells) else ""
        key = (column.target.name, word)
        if key not in self._by_unit:
            unit = units.weight_unit(word) or "" if word else column.unit
            self._by_unit[key] = replace(column, unit=unit).keep(self._understood)
        return self._by_unit[key]

    def _understood(self, column: _Column, cell: Cell) -> Any:
        """A cell's value, or _Unread."""
        text = cell.strip()
        if not text or isinstance(cell, Flaw) or text in _ERRORS:
            return _Unread()
        name, kind, rules = column.target.name, column.target.kind, column.rules
        try:
            if kind.numeric:
                return kind.parse(*self._measured(column, text, self._point if isinstance(cell, Number) else rules))
            if isinstance(kind, Day):
                return kind.parse(*self._day(text, rules, isinstance(cell, Number)))
            if isinstance(kind, Instant):
                return self._instant(kind, text, column, isinstance(cell, Number))
            return kind.parse(_code(name, text) if isinstance(cell, Number) else text, rules)
        except Problem as problem:
            return _Unread(problem.at(name))

    def _measured(self, column: _Column, text: str, rules: Rules) -> tuple[str, Rules]:
        """The text of a number in the unit and scale of its column, and the rules to read it by."""
        if column.scale != 1:
            return units.plain_decimal(units.parse_number(text, rules.marks) * column.scale), self._point
        if not column.unit:
            raise Problem(
                "weight-unit",
                QT_TRANSLATE_NOOP(
                    "Problem", "The unit that this row names for its weights is not known. Write g, kg, t or 万吨."
                ),
            )
        if column.unit != "kg" and not any(character.isalpha() for character in text):
            text = f"{text} {UNIT_WORDS[column.unit]}"
        return text, rules

    def _day(self, text: str, rules: Rules, is_number: bool) -> tuple[str, Rules]:
        """The text of a day, and the rules to read it by; a part of a day is of the month that the sheet is about."""
        if is_number and self._sheet.date1904 and _SERIAL.fullmatch(text):
            return calendar.day_from_serial(Decimal(text), date1904=True), rules
        said = _plain(text)
        if self._year and _MONTH_AND_DAY.fullmatch(said):
            return calendar.parse_day(said, date(self._year, 12, 31)), rules
        if _DAY_ALONE.fullmatch(said):
            if not self._month:
                raise Problem(
                    "day-form",
                    QT_TRANSLATE_NOOP("Problem", "“{value}” is not a day. Write it as 2025-11-03."),
                    value=text[:40],
                )
            return calendar.parse_day(said, date.fromisoformat(calendar.month_days(self._month)[1])), rules
        return text, rules

    def _instant(self, kind: Instant, text: str, column: _Column, is_number: bool) -> int:
        read = kind.read(text, column.rules, date1904=is_number and self._sheet.date1904)
        if not read.named_zone and column.ahead_s is not None:
            return read.at_s - column.ahead_s
        if self._zoned and not read.named_zone:
            raise Problem(
                "instant-zone-mixed",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "“{value}” names no time zone, and other times of this file do. Write the zone behind it, as in +08:00.",
                ),
                value=text[:40],
            )
        return read.at_s

    def apart(self, place: int) -> Kind | None:
        """What a row is that holds no record; None for one that should hold one."""
        cells = self._sheet.rows[place]
        words = _words(cells)
        texts = {
            column.target.name: cells[column.place].strip() for column in self._columns if column.place < len(cells)
        }
        if any(_TOTAL.fullmatch(_folded(word)) for word in words[:3]) and not (
            _is_value(texts.get("hs_code")) and _is_value(texts.get("direction"))
        ):
            return "total"
        same = sum(place < len(cells) and cells[place].strip() == head for place, head in self._heads.items() if head)
        if not any(texts.values()) or same * 2 > len(self._heads) or tuple(words) in self._above:
            return "other"
        empty = not (texts.get("hs_code") or texts.get("gross_kg") or texts.get("direction"))
        return "note" if empty and _NOTE.fullmatch(_folded(words[0])) else None


def _words(cells: Sequence[Cell]) -> list[str]:
    return [word for cell in cells if (word := cell.strip())]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _folded(text: str) -> str:
    """As `_plain`, and without the spaces that set Chinese words apart: "合 计"."""
    return re.sub(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", "", _plain(text)).casefold()


def _is_value(text: str | None) -> bool:
    return bool(text) and not _TOTAL.fullmatch(_folded(text or ""))


def _with_mark(rules: Rules, mark: str) -> Rules:
    """The rules with numbers written with a decimal mark."""
    if rules.marks.decimal == mark:
        return rules
    return replace(rules, lang=next(lang for lang, marks in MARKS.items() if marks.decimal == mark))


def _names_zones(sheet: Sheet, how: ColumnMapping, places: Sequence[int]) -> bool:
    """Whether any of the times in a file's columns says which zone it is in."""
    return bool(places) and any(
        _names_zone(cells[place])
        for cells in sheet.rows[how.first_row :]
        for place in places
        if place < len(cells) and cells[place]
    )


def _names_zone(cell: Cell) -> bool:
    text = cell if cell.isascii() else _plain(cell)
    at = text.find(":")
    if at < 0:
        clock = _CLOCK.search(text)
        at = clock.start() if clock else len(text)
    return bool(_ZONE_BEHIND.search(text, at))


def _zone_told(heading: str) -> tuple[str, int] | None:
    """The zone that a heading tells for its times: its name, or "UTC" and the seconds that the times are ahead of it."""
    for word in (*said_behind(heading), unicodedata.normalize("NFKC", heading).partition(",")[2].strip()):
        try:
            read = read_instant(f"2025-01-01 12:00 {word}", "UTC")
        except Problem:
            continue
        if read.named_zone:
            return (word, 0) if "/" in word else ("UTC", _NOON_S - read.at_s)
    return None


def _decimal_mark(sheet: Sheet, how: ColumnMapping, places: Sequence[int]) -> str | None:
    """The decimal mark that the texts of these columns leave no doubt about; None when they do, or have none."""
    seen = {
        cells[place]
        for cells in sheet.rows[how.first_row : how.first_row + SEARCHED_ROWS]
        for place in places
        if place < len(cells) and type(cells[place]) is str and ("," in cells[place] or "." in cells[place])
    }
    numbers = [re.sub(r"[^\d.,' -]", "", _plain(text)).strip() for text in seen]
    comma = any(map(_DECIMAL_COMMA.fullmatch, numbers))
    point = any(map(_DECIMAL_POINT.fullmatch, numbers))
    return None if comma == point else "," if comma else "."


def unit_told(heading: str, table: Table) -> tuple[str | None, int]:
    """The code of a unit or currency that a heading names, and the scale: "货值(万美元)" is USD and 10 000."""
    for word in said_behind(heading):
        code = table.resolve(word)
        if code:
            return code, 1
        scale = _SCALE.search(word)
        if scale:
            rest = (word[: scale.start()] + word[scale.end() :]).strip(" .,1")
            return table.resolve(rest) if rest else None, _SCALES[scale[0].casefold()]
    return None, 1


def _period(sheet: Sheet, how: ColumnMapping) -> tuple[int | None, str | None]:
    """The year and the month that the title or the sheet's name say the rows are of, when they say one."""
    texts = [_plain(text) for text in (sheet.name, *(cell for row in sheet.rows[: how.header_row] for cell in row))]
    months = {f"{found[1]}-{int(found[2]):02d}" for text in texts for found in _MONTH.finditer(text)}
    years = {month[:4] for month in months} | {found[1] for text in texts for found in _YEAR.finditer(text)}
    return int(next(iter(years))) if len(years) == 1 else None, next(iter(months)) if len(months) == 1 else None


def _code(name: str, text: str) -> str:
    """A code that was kept as a number. Problem when it has lost digits; a leading zero of an HS code comes back."""
    if "e" in text:
        raise Problem(
            "digits-lost",
            QT_TRANSLATE_NOOP(
                "Problem",
                "Excel kept this as a number ({value}) and lost its last digits. Format the column as text and type it again.",
            ),
            value=text,
        )
    return f"0{text}" if name == "hs_code" and len(text) % 2 else text


def _flaw(column: _Column, place: int, cell: Cell) -> Problem:
    is_formula = cell.startswith("=")
    return Problem(
        "cell-formula" if is_formula else "cell-error",
        QT_TRANSLATE_NOOP(
            "Problem",
            "Cell {cell} holds a formula without its value ({value}). Open the file in Excel or WPS and save it.",
        )
        if is_formula
        else QT_TRANSLATE_NOOP(
            "Problem", "Cell {cell} holds the error {value}. Mend its formula in Excel, or type the value."
        ),
        field=column.target.name,
        cell=cell_name(place, column.place),
        value=cell.strip()[:60],
    )
