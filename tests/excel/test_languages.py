"""A workbook that was made in one language is read in any other."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core import words
from horgosdesk.core.cargo import CARGO, Cargo
from horgosdesk.core.clearance import CLEARANCE
from horgosdesk.core.factor import FACTOR
from horgosdesk.core.fields import Rules
from horgosdesk.core.instants import iso
from horgosdesk.core.marks.language import LANGUAGES
from horgosdesk.core.reading import READING
from horgosdesk.core.subject import Subject
from horgosdesk.core.train_row import TRAIN_ROW
from horgosdesk.excel.cargo import export_cargo
from horgosdesk.excel.intake import import_file
from horgosdesk.excel.mapping import fields_of
from horgosdesk.store import cargo, clearance
from horgosdesk.store.desk import Store
from horgosdesk.translation import translator

IN_TURN = list(pairwise((*LANGUAGES, LANGUAGES[0])))
"""Each language, and one that reads what was made in it."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """The words are English again behind each test."""
    yield
    words.use(None)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("subject", [CARGO, CLEARANCE, TRAIN_ROW, READING, FACTOR], ids=lambda one: one.name)
def test_our_own_headings_are_understood_in_every_language(subject: Subject[Any], lang: str) -> None:
    words.use(translator(lang))
    titles = [subject.title(field) for field in subject.fields]
    for other in LANGUAGES:
        words.use(translator(other))
        assert fields_of(titles, None, subject) == [field.name for field in subject.fields], other


@pytest.mark.parametrize(("made", "read"), IN_TURN)
def test_cargo_comes_back_from_a_workbook_of_another_language(
    tmp_path: Path, store: Store, make: Callable[..., Cargo], made: str, read: str
) -> None:
    file = tmp_path / "cargo.xlsx"
    sent = [
        make(hs_code="100119", commodity="小麦", trader="Достық ЖШС", gross_g=64_200_500, remark="1 234,5"),
        make(train_no="X8001", commodity="小麦", gross_g=64_000_001, day="2025-11-02"),
    ]
    words.use(translator(made))
    export_cargo(file, sent)
    words.use(translator(read))
    report = import_file(store, file, Rules(resources.codebook(), date(2025, 12, 3), lang=read), CARGO)
    assert (report.accepted, report.rejections) == (2, [])
    back = [cargo.TABLE.record_of(row) for row in store.db.execute(f"{cargo.TABLE.select} ORDER BY id")]
    fields = [field.column for field in CARGO.fields]
    assert [[getattr(one, name) for name in fields] for one in back] == [
        [getattr(one, name) for name in fields] for one in sent
    ]


@pytest.mark.parametrize(("made", "read"), IN_TURN)
def test_times_under_the_headings_of_one_language_are_taken_in_another(
    tmp_path: Path, store: Store, made: str, read: str
) -> None:
    told = {
        "declaration_no": "940420251000000010",
        "direction": "import",
        "mode": "rail",
        "arrived": "2025-12-01 09:00",
        "declared": "2025-12-01 10:00",
        "accepted": "2025-12-01 10:30",
        "released": "2025-12-01 15:00",
    }
    words.use(translator(made))
    book = openpyxl.Workbook()
    book.active.append([CLEARANCE.title(CLEARANCE.by_name[name]) for name in told])
    book.active.append(list(told.values()))
    book.save(tmp_path / "times.xlsx")
    words.use(translator(read))
    rules = Rules(resources.codebook(), date(2025, 12, 3), lang=read, stages=resources.stages())
    assert import_file(store, tmp_path / "times.xlsx", rules, CLEARANCE).accepted == 1
    (back,) = (clearance.TABLE.record_of(row) for row in store.db.execute(clearance.TABLE.select))
    assert (back.declaration_no, iso(back.released_s or 0)) == (told["declaration_no"], "2025-12-01T07:00:00Z")
