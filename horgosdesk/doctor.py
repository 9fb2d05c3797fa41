"""What to send when asking for help: nothing of the clerk's, all of the surroundings."""

import importlib
import importlib.metadata
import os
import pkgutil
import platform
import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import horgosdesk
from horgosdesk import __version__, environment, log, resources
from horgosdesk.core.calendar import utc_text
from horgosdesk.core.errors import Problem
from horgosdesk.hub.status import read_status
from horgosdesk.store import backup, encryption, joined, journal
from horgosdesk.store.desk import FILE, open_store, words_for_sqlite
from horgosdesk.store.place import LEAST_FREE, share_of

LIBRARIES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "sqlite-utils",
    "openpyxl",
    "python-calamine",
    "python-stdnum",
    "click",
    "psycopg",
    "tzdata",
)
LATE = (
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "PySide6.QtWidgets",
    "argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "defusedxml",
    "holidays.countries.china",
    "keyring",
    "lxml.etree",
    "olefile",
    "openpyxl.chart",
    "paho.mqtt.client",
    "psycopg",
    "pypinyin",
    "pyqtgraph",
    "python_calamine",
    "sqlcipher3",
    "sqlite_utils",
    "statsmodels.tsa.exponential_smoothing.ets",
    "stdnum.cn.uscc",
    "tzdata",
)
"""What is imported when it is first needed, each with what it needs itself."""


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
        "encryption": _encryption(folder),
        "backup": _backup(folder),
        "hub": _hub(folder),
        "log": _log(folder),
        "qt": _qt(),
        "fonts": _fonts(),
    }


def rows(found: dict[str, Any]) -> list[list[str]]:
    """What was found, a line each: its name and what it is."""
    said = []
    for name, part in found.items():
        for key, value in part.items() if isinstance(part, dict) else [("", part)]:
            shown = ", ".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
            said.append([f"{name} {key}".strip(), shown])
    return said


def load() -> dict[str, Any]:
    """Import all that the program may ever need, which takes seconds; a broken installation shows only then."""
    failed = {}
    ours = [module.name for module in pkgutil.walk_packages(horgosdesk.__path__, "horgosdesk.")]
    for name in (*LATE, *ours):
        try:
            importlib.import_module(name)
        except (ImportError, OSError) as error:
            failed[name] = str(error)
    return {"ok": not failed, "modules": len(ours), "failed": failed}


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _folder(folder: Path) -> dict[str, Any]:
    there = next(place for place in (folder, *folder.resolve().parents) if place.exists())
    free = shutil.disk_usage(there).free
    writable = os.access(there, os.W_OK)
    return {
        "ok": writable and free > LEAST_FREE,
        "path": str(folder),
        "exists": folder.exists(),
        "writable": writable,
        "private": os.name != "posix" or not folder.exists() or not folder.stat().st_mode & 0o077,
        "free_bytes": free,
        "network_share": share_of(there),
    }


def _database(folder: Path) -> dict[str, Any]:
    file = folder / FILE
    if not file.exists():
        return {"ok": True, "file": str(file), "state": "none yet"}
    try:
        store = open_store(folder, read_only=True)
        try:
            with words_for_sqlite(file):
                return {
                    "ok": True,
                    "file": str(file),
                    "state": "opens",
                    "bytes": file.stat().st_size,
                    "journal_mode": store.db.execute("PRAGMA journal_mode").fetchone()[0],
                    "desk": store.desk,
                    "zone": store.meta("zone"),
                    "synthetic": bool(store.meta("synthetic")),
                    "records": store.db.execute("SELECT coalesce(sum(records), 0) FROM monthly_totals").fetchone()[0],
                    "journal_entries": journal.position(store),
                }
        finally:
            store.close()
    except Problem as problem:
        return {"ok": False, "file": str(file), "state": problem.code, "message": str(problem)}


def _encryption(folder: Path) -> dict[str, Any]:
    """Whether the data are encrypted and what unlocks them; nothing that would."""
    try:
        now = encryption.state(folder)
    except Problem as problem:
        return {"ok": False, "state": problem.code, "message": str(problem)}
    if not now.encrypted:
        return {"ok": True, "state": "plain"}
    return {
        "ok": True,
        "state": "encrypted",
        "key": now.id,
        "made": now.made,
        "ways": list(now.ways),
        "plain_copies": len(now.plain),
        "sqlcipher": _version("sqlcipher3"),
    }


def _backup(folder: Path) -> dict[str, Any]:
    state = backup.state(folder)
    told = {
        "last_good": str(state.file) if state.file else "",
        "last_good_at": utc_text(state.at) if state.at else "",
        "failed": state.failed,
        "second": state.second,
        "second_at": utc_text(state.second_at) if state.second_at else "",
        "second_problem": state.second_wrong,
    }
    said = {name: value for name, value in told.items() if value}
    newest = backup.newest(folder)
    if newest is None:
        return {"last": None} | said
    there = newest.stat()
    return {
        "last": str(newest),
        "last_at": utc_text(datetime.fromtimestamp(there.st_mtime, UTC)),
        "bytes": there.st_size,
    } | said


def _hub(folder: Path) -> dict[str, Any]:
    """How the exchange with the hub stands, and when all was exchanged last."""
    if not (folder / FILE).exists():
        return {"joined": False}
    try:
        store = open_store(folder, read_only=True)
    except Problem as problem:
        return {"joined": None, "state": problem.code}
    try:
        state = joined.joined(store)
        if state is None:
            return {"joined": False}
        unsent = joined.count_unsent(store, state.pushed)
    finally:
        store.close()
    said = read_status(folder)
    return {
        "joined": True,
        "url": state.url,
        "register": state.register,
        "code": state.code,
        "line": state.line,
        "position": state.position,
        "unsent": unsent,
        "last_sync": said.synced_at,
        "state": said.state,
        "message": said.wrong,
    }


def _log(folder: Path) -> dict[str, Any]:
    file = folder / "logs" / log.FILE
    return {"file": str(file), "bytes": file.stat().st_size if file.exists() else 0}


def _qt() -> dict[str, Any]:
    missing = environment.qt_libraries_missing(real_window=True)
    return {"ok": not missing, "display": environment.have_display(), "missing_packages": missing}


def _fonts() -> dict[str, Any]:
    lister = shutil.which("fc-list")
    if lister is None:
        return {"checked": False}
    found = subprocess.run([lister, ":lang=zh", "family"], capture_output=True, text=True, check=False).stdout
    return {"ok": bool(found.strip()), "chinese": sorted(set(found.splitlines()))[:3]}
