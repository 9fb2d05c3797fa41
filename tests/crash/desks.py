"""Small prepared desks: each is made once and copied for every kill."""

import csv
import itertools
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import sender

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import door
from horgosdesk.store.backup import backup, shelf
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change

SCHEMAS = Path(__file__).parents[1] / "store" / "schemas"
IMPORTED = 2_000
"""Rows of the file that is imported."""
MESSAGES = 12
"""Good messages in the inbox, each in a file of its own."""
SPOILT = b"\x55" * 4096
"""A page of a damaged file."""
BAD = b'{"trainNumber": "no train", "departureDate": "2025-77-77"}'


def record(number: int, *, month: str = "2025-11", **columns: object) -> Cargo:
    """A record that its number tells from all others: it is its gross weight in kilograms, and stands in its remark."""
    usual: dict[str, object] = {
        "uid": new_uid(),
        "day": f"{month}-{number % 28 + 1:02d}",
        "direction": ("import", "export", "transit")[number % 3],
        "mode": ("rail", "road")[number % 2],
        "hs_code": "100119",
        "category": "agricultural",
        "country": "KZ",
        "gross_g": number * 1000,
        "remark": f"no {number}",
    }
    return Cargo(**(usual | columns))  # type: ignore[arg-type]


def add(store: Store, records: Iterable[Cargo]) -> None:
    """As they come, in one transaction."""
    door.apply(store, [Change(None, one) for one in records])


def small(top: Path) -> None:
    """A desk with forty records of two months, closed in good order."""
    store = open_store(top / "desk", who="tester")
    add(store, (record(number, month=month) for month in ("2025-10", "2025-11") for number in range(1, 21)))
    store.close()
    (top / "papers").mkdir()


def with_file(top: Path) -> None:
    """And a file to be imported."""
    small(top)
    with (top / "papers" / "rows.csv").open("w", encoding="utf-8-sig", newline="") as handle:
        out = csv.writer(handle)
        out.writerow(["day", "direction", "mode", "hs_code", "country", "gross_kg", "remark"])
        for number in range(1, IMPORTED + 1):
            out.writerow([f"2025-09-{number % 28 + 1:02d}", "import", "rail", "100119", "KZ", number, f"row {number}"])


def with_messages(top: Path) -> None:
    """And files in the inbox: good ones, one that cannot be taken; and one of those outside."""
    small(top)
    inbox = top / "desk" / "inbox"
    for number, one in enumerate(itertools.islice(sender.payloads(40), MESSAGES)):
        (inbox / f"m{number:02d}.{'xml' if one.startswith(b'<') else 'json'}").write_bytes(one)
    (inbox / "bad.json").write_bytes(BAD)
    (top / "papers" / "bad-too.json").write_bytes(BAD + b" ")


def with_backup(top: Path) -> None:
    """And an older backup, of twenty records more; that is what tells it."""
    small(top)
    store = open_store(top / "desk", who="tester")
    other = top / "other"
    shutil.copytree(top / "desk", other)
    store.close()
    older = open_store(other, who="tester")
    add(older, (record(number) for number in range(1001, 1021)))
    backup(older, top / "papers" / "older.sqlite3")
    older.close()
    shutil.rmtree(other)


def with_backups(top: Path) -> None:
    """And three backups of each of ten days, all proven, so that the rule has some to take away."""
    small(top)
    store = open_store(top / "desk", who="tester")
    first = backup(store)
    store.close()
    for ago, hour in itertools.product(range(1, 11), range(3)):
        day = datetime.now(UTC) - timedelta(days=ago)
        copy = first.with_name(f"desk-{day:%Y%m%d}T{hour + 8:02d}0000000000.sqlite3")
        shutil.copyfile(first, copy)
        shelf.prove(top / "desk", copy)


def damaged(top: Path) -> None:
    """And a desk whose file is spoilt, with a log beside it that is not."""
    with_backup(top)
    if (pid := os.fork()) == 0:
        add(open_store(top / "desk", who="tester"), [record(21)])
        os._exit(0)  # without closing, which would fold the log in
    os.waitpid(pid, 0)
    file = top / "desk" / FILE
    file.write_bytes(SPOILT * (file.stat().st_size // len(SPOILT)))


def of_release(top: Path, dump: Path) -> None:
    """A desk as an older release left it."""
    (top / "desk").mkdir()
    (top / "papers").mkdir()
    db = sqlite3.connect(top / "desk" / FILE)
    db.executescript(dump.read_text(encoding="utf-8"))
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


def nothing(top: Path) -> None:
    """No desk yet."""
    (top / "papers").mkdir()
