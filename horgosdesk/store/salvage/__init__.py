"""What can be read of a damaged file, in a fresh one, with a list of what could not: the method of SQLite's own recovery.

No Python build brings that along (neither sqlite_dbpage nor the shell's .recover), so the pages are read here: each row that a
readable page holds, whether anything still leads to it or not. What SQLite's recovery cannot know is added: the journal says
of every record what it was, so that a record whose page is lost is rebuilt from it, and one that it does not confirm is named.
"""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from horgosdesk.core.errors import Damaged
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.backup.copying import PART, copy_into, facts_of, make_durable
from horgosdesk.store.backup.shelf import name_for, note_proven
from horgosdesk.store.copies import begin_like
from horgosdesk.store.desk import FILE, Store, connect, make_schema, now, user
from horgosdesk.store.door import TABLES
from horgosdesk.store.salvage.finding import SCHEMA, Shape, shapes
from horgosdesk.store.salvage.gathering import FOUND, gather
from horgosdesk.store.salvage.judging import take_beginning, take_journal, take_others, take_records
from horgosdesk.store.salvage.report import Report

__all__ = ["Report", "report_file", "salvage"]

_COUNTED_ANEW = {"daily_totals", "monthly_totals", "monthly_parts", "train", "train_event", "consist"}
"""Tables that hold nothing of their own."""


def report_file(out: Path) -> Path:
    """Where the report of a salvaged file lies."""
    return out.with_suffix(".txt")


def salvage(
    folder: Path,
    out: Path | None = None,
    *,
    source: Path | None = None,
    tell: Callable[[int, int], object] = lambda _done, _total: None,
    clock: Callable[[], datetime] = now,
) -> Report:
    """Salvage a desk's file, or another one, into a fresh one, by default among the backups; the report lies beside it.

    The damaged file is only read; nobody in this process may have it open, since closing it drops SQLite's locks on it.
    Damaged "nothing-salvaged": not one row could be read. tell may raise, to stop: nothing is left then.
    """
    source = source or folder / FILE
    if not source.is_file():
        raise FileNotFoundError(source)
    out = out or folder / "backups" / name_for("salvaged", clock())
    out.parent.mkdir(parents=True, exist_ok=True)
    half = out.with_name(f"scratch-{out.name}{PART}")
    half.unlink(missing_ok=True)
    try:
        report = _rebuild(source, half, tell, clock)
        report.out = str(out)
        copy_into(half, out)
        if out.parent == folder / "backups":
            note_proven(folder, out, facts_of(out))
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            half.with_name(half.name + ending).unlink(missing_ok=True)
    report.write(report_file(out))
    make_durable(report_file(out))
    return report


def _rebuild(source: Path, half: Path, tell: Callable[[int, int], object], clock: Callable[[], datetime]) -> Report:
    begin_like(half, source)
    make_schema(half)
    db = connect(half, 1)
    # nothing but this program ever sees the scratch file: what is kept of it is copied, and that copy is synced
    db.execute("PRAGMA synchronous = OFF")
    report = Report(str(source))
    try:
        known = {name: shape for name, shape in shapes(db).items() if not _is_made_anew(name)}
        store = Store(half.parent, db, user(), "", clock)
        with store.transaction("manage"):
            trees = gather(db, known, source, report, tell)
            if not any(db.execute(f"SELECT 1 FROM {FOUND}{name} LIMIT 1").fetchone() for name in known):
                raise Damaged(
                    "nothing-salvaged",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "Not one row could be read from {file}. Restore a backup; the damaged file was not touched.",
                    ),
                    file=source,
                )
            take_beginning(db, source.parent / "backups")
            take_journal(store, report)
            unsaid = take_records(store, report)
            others = [name for name in known if name not in TABLES and name != "journal"]
            take_others(store, others, {name: tree.whole for name, tree in trees.items()}, report)
            report.lost_pages = {name: tree.lost for name, tree in trees.items() if tree.lost}
            report.bad_rows = {name: tree.bad_rows for name, tree in trees.items() if tree.bad_rows}
            report.strays = sum(tree.strays for tree in trees.values())
            _note(store, source, report, unsaid)
            _drop_found(store, known)
    finally:
        db.close()
    return report


def _is_made_anew(name: str) -> bool:
    return name in _COUNTED_ANEW or name.startswith(("_", "cargo_search", SCHEMA, FOUND))


def _note(
    store: Store, source: Path, report: Report, unsaid: list[tuple[str, str, bytes | str, str | None, str | None]]
) -> None:
    said = {
        "file": source.name,
        "missing": report.missing,
        "altered": report.altered,
        "doubtful": sum(len(told.doubtful) for told in report.records.values()),
    }
    entry = ("salvage", "desk", "file", None, json.dumps(said, ensure_ascii=False))
    journal.append(store, [entry, *unsaid], "salvage")


def _drop_found(store: Store, known: dict[str, Shape]) -> None:
    for name in known:
        store.db.execute(f"DROP TABLE {FOUND}{name}")
