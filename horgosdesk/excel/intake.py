"""Cargo records out of a file: each row checked by the same rules as typing, then all good ones stored at once."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from horgosdesk.core import cargo
from horgosdesk.core.cargo import BY_NAME, Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.excel import mapping as mappings
from horgosdesk.excel.mapping import Mapping as ColumnMapping
from horgosdesk.excel.reading import Book, Cell, Number, read_book, text_of
from horgosdesk.store.desk import Store
from horgosdesk.store.intake import add_all

Progress = Callable[[int, int], None]
STEP = 500
"""Rows between two reports of progress and two looks at whether to stop."""

_TOTALS = ("合计", "小计", "总计", "总和", "累计", "total", "subtotal", "sum", "итого", "всего", "барлығы", "жиыны")
_UNIT_WORDS = {"g": "g", "kg": "kg", "t": "t", "10kt": "万吨"}


class Cancelled(Exception):
    """The user stopped the import; nothing was added."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file: its number as Excel shows it, its texts by field, and the record or what is wrong with it."""

    number: int
    texts: Mapping[str, str]
    record: Cargo | None
    problems: Sequence[Problem] = ()

    @property
    def errors(self) -> list[Problem]:
        """What keeps the row out."""
        return [problem for problem in self.problems if problem.level == "error"]


@dataclass(slots=True)
class Report:
    """What became of one file (contract.md, `import cargo`)."""

    file: str
    sheet: str = ""
    header_row: int = 0
    columns: dict[str, str] = field(default_factory=dict)
    rows_read: int = 0
    accepted: int = 0
    rejected: int = 0
    duplicates: int = 0
    skipped_totals: int = 0
    warnings: int = 0
    rejections: list[dict[str, Any]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """As JSON carries it; header_row and row numbers count from 1, as in Excel."""
        return {name: getattr(self, name) for name in self.__slots__}


def rows(
    book: Book,
    how: ColumnMapping,
    rules: Rules,
    *,
    day: str | None = None,
    report: Report | None = None,
    stamp: Mapping[str, str] | None = None,
) -> Iterator[Row]:
    """The rows of records, checked; titles, blank rows, totals and repeated headings are passed over.

    stamp: who enters the records and when, by column.
    """
    rules = replace(rules, alike=None)
    sheet = book.sheet(how.sheet)
    memo: cargo.Memo = {}
    heads = {name: how.headings[column].strip() for name, column in how.columns.items()}
    for place in range(how.first_row, len(sheet.rows)):
        cells = sheet.rows[place]
        if not any(text_of(cell).strip() for cell in cells):
            continue
        texts = {
            name: _text(name, cells[column], how, rules) if column < len(cells) else ""
            for name, column in how.columns.items()
        }
        if _is_total(cells, texts):
            if report is not None:
                report.skipped_totals += 1
            continue
        if sum(texts[name] == head for name, head in heads.items() if head) * 2 > len(heads):
            continue  # the heading repeated at a page break
        if day and not texts.get("day"):
            texts["day"] = day
        yield _checked(place + 1, texts, rules, memo, stamp or {})


def _checked(number: int, texts: Mapping[str, str], rules: Rules, memo: cargo.Memo, stamp: Mapping[str, str]) -> Row:
    values, wrong = cargo.read(texts, rules, memo)
    unread = {problem.field for problem in wrong}
    found = wrong + [problem for problem in cargo.problems(values, rules) if problem.field not in unread]
    if any(problem.level == "error" for problem in found):
        return Row(number, texts, None, found)
    return Row(number, texts, cargo.build(new_uid(), values, **stamp), found)


def _text(name: str, cell: Cell, how: ColumnMapping, rules: Rules) -> str:
    """A cell as its field's parser reads it: numbers in the language's marks, weights with the heading's unit."""
    if isinstance(cell, Number):
        text = str(cell)
        if name == "hs_code" and text.isdigit() and len(text) % 2:
            text = "0" + text  # a code kept as a number has lost its leading zero
        if BY_NAME[name].kind.numeric:
            text = text.replace(".", rules.marks.decimal)
    else:
        text = cell.strip()
        if rules.marks.decimal != "." and BY_NAME[name].kind.numeric and how.heading(name) == name:
            # under a field's own name a program wrote the numbers, our export too: in one way, whatever the language
            text = text.replace(".", rules.marks.decimal)
    if how.units.get(name, "kg") != "kg" and text and text[-1].isdecimal():
        text = f"{text} {_UNIT_WORDS[how.units[name]]}"
    return text


def _is_total(cells: Sequence[Cell], texts: Mapping[str, str]) -> bool:
    if texts.get("hs_code") and texts.get("direction"):
        return False
    words = [text_of(cell) for cell in cells if text_of(cell).strip()][:3]
    folded = ["".join(unicodedata.normalize("NFKC", word).split()).casefold() for word in words]
    return any(word.startswith(_TOTALS) for word in folded)


def import_cargo(
    store: Store, path: Path, rules: Rules, *, sheet: str | None = None, mapping: str | None = None, **how: Any
) -> Report:
    """Import a file: `import_book` with the mapping that fits it. Problem when the file cannot be read as a whole."""
    book = read_book(path)
    return import_book(store, book, mappings.chosen(book, store.folder, sheet=sheet, name=mapping), rules, **how)


def import_book(
    store: Store,
    book: Book,
    how: ColumnMapping,
    rules: Rules,
    *,
    day: str | None = None,
    dry_run: bool = False,
    on_error: Literal["skip", "abort"] = "skip",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Import a file's records in one transaction; the report says what became of each row.

    day: of rows that name none. on_error "abort": one bad row keeps all out. dry_run adds nothing and counts what would
    be. Cancelled when stopped; nothing was added then.
    """
    report = Report(str(book.path), how.sheet, how.header_row + 1, {name: how.heading(name) for name in how.columns})
    total = len(book.sheet(how.sheet).rows)
    records: list[Cargo] = []
    stamp = {"entered_by": store.who, "entered_at": store.now_text()}
    for row in rows(book, how, rules, day=day, report=report, stamp=stamp):
        report.rows_read += 1
        if row.record is not None:
            records.append(row.record)
            report.warnings += bool(row.problems)
        else:
            report.rejected += 1
            report.rejections += [_rejection(row, problem, how) for problem in row.errors]
        if report.rows_read % STEP == 0:
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(row.number, total)
    if progress is not None:
        progress(total, total)
    if not (report.rejected and on_error == "abort"):
        taken = add_all(store, records, reason=f"import {book.path.name}", dry_run=dry_run)
        report.accepted, report.duplicates = taken.accepted, taken.duplicates
    return report


SHOWN = 200
"""Rows of a preview, and as many again of those that are wrong."""


def preview(book: Book, how: ColumnMapping, bad_rows: Sequence[int]) -> dict[str, Any]:
    """What a person needs to see before importing: sheets, headings, the first rows and the wrong ones, as texts."""
    sheet = book.sheet(how.sheet)
    first = range(how.first_row, min(how.first_row + SHOWN, len(sheet.rows)))
    shown = sorted({*first, *(number - 1 for number in list(dict.fromkeys(bad_rows))[:SHOWN] if number)})
    return {
        "sheets": list(book.names),
        "headings": list(how.headings),
        "mapped": dict(how.columns),
        "units": dict(how.units),
        "rows": [[place + 1, [text_of(cell) for cell in sheet.rows[place]]] for place in shown],
    }


def _rejection(row: Row, problem: Problem, how: ColumnMapping) -> dict[str, Any]:
    name = problem.field or ""
    return {
        "row": row.number,
        "column": how.heading(name) or name,
        "value": row.texts.get(name, ""),
        "code": problem.code,
        "message": str(problem),
    }
