"""What is remembered of the backups between two looks: which were proven, how the last try went, how the second folder does.

A small JSON file in logs/. Nobody relies on it for more than words on the screen: a restore proves its file anew, and when the
notes are lost all that happens is that copies count as not proven until they are looked at again.
"""

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from horgosdesk import private

FILE = "backups.json"
MOST = 8 << 20
"""Bytes: ten thousands of copies."""


def read(folder: Path) -> dict[str, Any]:
    """The notes of a desk's folder: "proven" {name: {size, mtime_ns, good, head, records, drafts}}, "last" and "second"."""
    try:
        said = json.loads(private.read(folder / "logs" / FILE, MOST))
    except (OSError, ValueError, RecursionError):
        said = {}
    said = said if isinstance(said, dict) else {}
    return {name: part if isinstance(part := said.get(name), dict) else {} for name in ("proven", "last", "second")}


def change(folder: Path, work: Callable[[dict[str, Any]], object]) -> None:
    """Change the notes, whole or not at all. A folder that cannot be written keeps what it has."""
    notes = read(folder)
    work(notes)
    file = folder / "logs" / FILE
    # a note is a convenience: what it is of is on the disk already, and must not seem to have failed
    with contextlib.suppress(OSError):
        file.parent.mkdir(0o700, exist_ok=True)
        private.write(file, json.dumps(notes, ensure_ascii=False, indent=1, sort_keys=True).encode())


def stamp(file: Path) -> dict[str, int]:
    """What tells that a file is still the one that was proven."""
    there = file.stat()
    return {"size": there.st_size, "mtime_ns": there.st_mtime_ns}
