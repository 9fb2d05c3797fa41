"""What to send when asking for help: nothing of the clerk's, all of the surroundings."""

import importlib.metadata
import platform
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

from horgosdesk import __version__, environment, resources
from horgosdesk.core.errors import Problem
from horgosdesk.store import backup
from horgosdesk.store.desk import open_store

LIBRARIES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "sqlite-utils",
    "openpyxl",
    "python-calamine",
    "python-stdnum",
    "click",
    "tzdata",
)
LEAST_FREE = 500_000_000
"""Free bytes below which a day's work may not fit any more."""


def examine(folder: Path) -> dict[str, Any]:
    """Versions, folders, free space, libraries, fonts and the state of the file; each part with "ok" where it can fail."""
    return {
        "program": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "executable": sys.executable,
        "sqlite": sqlite3.sqlite_version,
        "libraries": {name: _version(name) for name in LIBRARIES},
        "resources": str(resources.folder()),
        "folder": _folder(folder),
        "database": _database(folder),
        "qt": _qt(),
        "fonts": _fonts(),
    }


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _folder(folder: Path) -> dict[str, Any]:
    there = next(place for place in (folder, *folder.resolve().parents) if place.exists())
    free = shutil.disk_usage(there).free
    return {"ok": free > LEAST_FREE, "path": str(folder), "exists": folder.exists(), "free_bytes": free}


def _database(folder: Path) -> dict[str, Any]:
    file = folder / "desk.sqlite3"
    if not file.exists():
        return {"ok": True, "file": str(file), "state": "none yet"}
    try:
        store = open_store(folder, read_only=True)
    except Problem as problem:
        return {"ok": False, "file": str(file), "state": problem.code, "message": str(problem)}
    try:
        newest = backup.newest(folder)
        return {
            "ok": True,
            "file": str(file),
            "bytes": file.stat().st_size,
            "journal_mode": store.db.execute("PRAGMA journal_mode").fetchone()[0],
            "desk": store.desk,
            "zone": store.meta("zone"),
            "synthetic": bool(store.meta("synthetic")),
            "records": store.db.execute("SELECT coalesce(sum(records), 0) FROM monthly_totals").fetchone()[0],
            "last_backup": str(newest) if newest else None,
        }
    finally:
        store.close()


def _qt() -> dict[str, Any]:
    missing = environment.qt_libraries_missing(real_window=True)
    return {"ok": not missing, "display": environment.have_display(), "missing_packages": missing}


def _fonts() -> dict[str, Any]:
    lister = shutil.which("fc-list")
    if lister is None:
        return {"checked": False}
    found = subprocess.run([lister, ":lang=zh", "family"], capture_output=True, text=True, check=False).stdout
    return {"ok": bool(found.strip()), "chinese": sorted(set(found.splitlines()))[:3]}
