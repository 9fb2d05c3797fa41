"""What could not be taken in: kept whole in inbox/quarantine/, each with its reason beside it, until it is put right."""

import errno
import filecmp
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from horgosdesk import durable
from horgosdesk.core.filename import safe
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.durable import HALF
from horgosdesk.railway.formats import Context
from horgosdesk.railway.intake import Result, ingest_file, is_clean, name_of
from horgosdesk.store.desk import Store

REASON = ".reason.txt"
LONGEST = 200
"""Bytes of a name, so that there is room behind it in the 255 that a file system gives."""
_moving = threading.Lock()
"""Two channels must not choose the same name."""


def folder(desk: Path) -> Path:
    """Where a desk keeps them."""
    return desk / "inbox" / "quarantine"


def kept(desk: Path) -> list[Path]:
    """The files there, by name, without their reasons."""
    return sorted(file for file in folder(desk).iterdir() if file.is_file() and not file.name.endswith((REASON, HALF)))


def put_away(store: Store, file: Path, name: str, results: Sequence[Result]) -> Path:
    """Move a file that was taken in to inbox/done/, by month, or to quarantine with its reason; where it is now.

    name: that it came by. FileNotFoundError when another program has moved it meanwhile.
    """
    if is_clean(results):
        month = store.today[:7]
        with _moving:
            return _move(file, _free(store.folder / "inbox" / "done" / month, file))
    with _moving:
        target = _free(folder(store.folder), file)
        _write_reason(target, name, results)
        return _move(file, target)


def copy_in(store: Store, file: Path, results: Sequence[Result]) -> Path:
    """Keep a copy of a file that stays where it is; the copy. The same file again is kept once."""
    with _moving:
        target = _free(folder(store.folder), file)
        _write_reason(target, name_of(file), results)
        durable.copy(file, target)
    return target


def keep_bytes(store: Store, file: str, name: str, data: bytes, results: Sequence[Result], at_s: int) -> Path:
    """Keep what came without a file under a name of its own; it is on the disk when this returns. name: as in put_away."""
    target = folder(store.folder) / file
    _write_reason(target, name, results)
    half = durable.half_of(target)
    half.write_bytes(data)
    os.utime(half, (at_s, at_s))
    durable.sync(half)
    durable.rename(half, target)
    return target


def retry(store: Store, file: Path, how: Context) -> list[Result]:
    """Take a quarantined file in again; when all of it could be, it goes to inbox/done/ and its reason goes."""
    reason = _reason_of(file)
    name = _name_in(reason) or name_of(file)
    results = ingest_file(store, file, replace(how, name=name))
    if is_clean(results):
        put_away(store, file, name, results)
        reason.unlink(missing_ok=True)
    else:
        _write_reason(file, name, results)
    return results


def _reason_of(file: Path) -> Path:
    return file.with_name(file.name + REASON)


def _name_in(reason: Path) -> str:
    """The name that a file came by, which is the first line of its reason; "" where somebody has changed that."""
    try:
        with reason.open(encoding="utf-8-sig", errors="replace") as handle:
            return handle.readline().strip("\r\n")
    except FileNotFoundError:
        return ""


def _write_reason(file: Path, name: str, results: Sequence[Result]) -> None:
    """Say beside a file what is wrong with it, in the desk's language. The first line names it and is read again."""
    bad = [one for one in results if one.outcome == "quarantined"]
    some = QT_TRANSLATE_NOOP("Cli", "{count} of {total} messages could not be taken in. The others were taken.")
    whole = QT_TRANSLATE_NOOP("Cli", "This could not be taken in.")
    advice = QT_TRANSLATE_NOOP(
        "Cli", "When that is put right, in the file or in the desk's tables: horgosdesk feed retry {file}"
    )
    head = tr("Cli", some, count=len(bad), total=len(results)) if len(bad) < len(results) else tr("Cli", whole)
    lines = chain([" ".join(name.splitlines()), "", head], map(_line, bad), ["", tr("Cli", advice, file=name_of(file))])
    half = durable.half_of(_reason_of(file))
    with half.open("w", encoding="utf-8", errors="backslashreplace") as handle:
        handle.writelines(f"{line}\n" for line in lines)
    durable.sync(half)
    durable.rename(half, _reason_of(file))


def _line(one: Result) -> str:
    what = f"{one.message_id} ({one.kind}): " if one.kind else f"{one.message_id}: " if one.message_id else ""
    return "- " + " ".join(f"{what}{one.detail}".split())


def _free(into: Path, file: Path) -> Path:
    """The file's name in a folder; with a number where that is taken by another file."""
    into.mkdir(parents=True, exist_ok=True)
    for name in _names(file):
        target = into / name
        if not target.exists() or filecmp.cmp(target, file, shallow=False):
            return target
    raise AssertionError


def _names(file: Path) -> Iterator[str]:
    name = safe(file.name)
    if name.casefold().endswith((REASON, HALF)):
        # the reason of another file, or its half, would be written over it
        name = safe(f"{name}.bin")
    stem, suffix = Path(name).stem, Path(name).suffix
    return chain([stem + suffix], (f"{stem}-{number}{suffix}" for number in count(2)))


def _move(file: Path, target: Path) -> Path:
    if file.is_symlink():
        # what it leads to stays its owner's, and may change
        durable.copy(file, target)
        file.unlink()
        return target
    try:
        file.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        durable.copy(file, target)
        file.unlink()
    return target
