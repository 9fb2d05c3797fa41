"""The dump that the upgrade of the next step is tried on, before that step is written.

    .venv/bin/python tests/tools/dump.py

Upgrades the newest desk of tests/store/schemas to what the program knows now and writes it beside, under the newest step's name.
"""

import sqlite3
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "tests" / "store" / "schemas"
SEARCH = "cargo_search"


def main() -> None:
    """Write the file."""
    sys.path.insert(0, str(ROOT))
    from horgosdesk.store.desk import open_store
    from horgosdesk.store.migrations import APPLICATION_ID, NAMES

    old, name = sorted(SCHEMAS.glob("*.sql"))[-1], NAMES[-1]
    if old.stem == name:
        raise SystemExit(f"{old} is there; write it before the new step, not after")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "desk.sqlite3"
        db = sqlite3.connect(file)
        db.executescript(old.read_text("utf-8"))
        db.close()
        open_store(Path(folder)).close()
        db = sqlite3.connect(file)
        said = [line for line in db.iterdump() if SEARCH not in line and "writable_schema" not in line]
        (index,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (SEARCH,)).fetchone()
        db.close()
    head = (
        f"-- A desk of the release with {name}, upgraded by that release from the one before: see m001_cargo.sql.\n"
        "-- Written by sqlite3's iterdump; the search index is built anew."
    )
    built = [f"{index};", f"INSERT INTO {SEARCH} ({SEARCH}) VALUES ('rebuild');"]
    text = [head, *said[:-1], *built, "COMMIT;", f"PRAGMA application_id = {APPLICATION_ID};", ""]
    new = SCHEMAS / f"{name}.sql"
    new.write_text("\n".join(text), "utf-8", newline="\n")
    print(f"{new}; write the new step now")


if __name__ == "__main__":
    main()
