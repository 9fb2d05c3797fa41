"""The Time Release Study as a workbook: the figures of the command line and the screen, in tables, charts and words.

Nothing in it tells when or by whom it was written, only at which instant and from which state of the journal: the same
question about the same data gives the same bytes.
"""

import hashlib
import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import package
from horgosdesk.excel.paper import running_heads
from horgosdesk.excel.release.change import before_after
from horgosdesk.excel.release.cover import front
from horgosdesk.excel.release.method import method
from horgosdesk.excel.release.stages import parts_of_the_mean, stage_times
from horgosdesk.excel.release.study import CUTS, TRADERS, Study, load
from horgosdesk.excel.release.times import POINTS, by_month, by_week, curve_points, release_times
from horgosdesk.excel.sheets import ready
from horgosdesk.excel.template import Form, for_header
from horgosdesk.store.desk import Store
from horgosdesk.store.study import Question

__all__ = ["CUTS", "POINTS", "TRADERS", "Study", "load", "workbook", "write_study"]

Progress = Callable[[int, int], None]


def write_study(
    path: Path,
    store: Store,
    question: Question,
    *,
    cuts: Sequence[Sequence[str]] = (),
    split: str | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Write the study of a question; what `export study --json` says.

    cuts: by what to cut besides CUTS. split: the day to compare before and after; without one the day of baselines.csv, if
    it lies within the days asked for. progress: called with steps done and in all; it may raise to stop, and then nothing
    is written. Problem when `path` does not end in .xlsx or cannot be written.
    """
    if path.suffix.lower() != ".xlsx":
        raise Problem(
            "study-ending",
            QT_TRANSLATE_NOOP("Problem", "The study is a workbook: {file} must end in .xlsx."),
            file=path.name,
        )
    made = load(store, question, cuts, split)
    data, sheets = workbook(made, progress)
    with ready(path, data):
        pass
    return {
        "file": str(path),
        "from": question.first,
        "to": question.last,
        "as_of_s": made.period.as_of_s,
        "clock": question.clock,
        "split": made.split,
        "cases": made.period.size,
        "open": made.period.size - int(made.period.over.sum()),
        "sheets": sheets,
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def workbook(made: Study, progress: Progress | None = None) -> tuple[bytes, list[str]]:
    """The bytes of the workbook, and the names of its sheets."""
    from openpyxl import Workbook

    book = Workbook()
    cover = Form(book.active, Path("cover"))
    charts = Form(book.create_sheet("图 Charts"), Path("charts"))
    steps: list[Callable[[], Sequence[Form]]] = [
        lambda: [release_times(book, made).form],
        lambda: [parts_of_the_mean(book, made, charts.sheet).form],
        lambda: [stage_times(book, made).form],
        lambda: [by_month(book, made, charts.sheet).form],
        lambda: [by_week(book, made, charts.sheet).form],
        *([lambda: before_after(book, made)] if made.split else []),
        lambda: [method(book, made).form],
        lambda: [curve_points(book, made, charts.sheet).form],
        lambda: front(cover, charts, made),
    ]
    tell = progress or (lambda _done, _total: None)
    forms: list[Form] = []
    for done, step in enumerate(steps):
        tell(done, len(steps) + 1)
        forms += step()
    tell(len(steps), len(steps) + 1)
    left = for_header(f"{made.port[0]} {made.port[1]} · {made.question.first} … {made.question.last}")
    for form in forms:
        foot = f"时点 As of {made.as_of} · 台账序号 Journal entry no. {made.state.position}"
        running_heads(form.sheet, left, "放行时间研究 Time Release Study", foot, made.mark)
    at = datetime.fromtimestamp(made.period.as_of_s, UTC)
    book.properties.creator = book.properties.lastModifiedBy = "HorgosDesk"
    book.properties.title = f"{made.port[0]} {made.question.first} … {made.question.last}"
    book.properties.created = at.replace(tzinfo=None)
    saved = io.BytesIO()
    book.save(saved)
    data = package.finished(saved.getvalue(), {form.sheet.path.lstrip("/"): form.values for form in forms}, at)
    tell(len(steps) + 1, len(steps) + 1)
    return data, list(book.sheetnames)
