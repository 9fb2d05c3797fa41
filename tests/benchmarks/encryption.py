"""`python tests/benchmarks/encryption.py [rows] [kills]`: what encryption costs, and whether a switch that dies loses anything.

First the same work on a plain desk and on an encrypted one of so many cargo rows, as ratios. Then so many switches (on, off, a
new key, in turn) are killed with -9 at random moments, each in a process of its own; after each the desk must open with every
journal entry, `verify` clean, and nothing left beside it. Prints what was seen; exits with 1 when something was lost.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import backup, door, encryption, journal, key, sheet, totals
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import View
from horgosdesk.store.verify import verify

PASSPHRASE = "nine wagons of durum"
STEPS, LONG = 12, (2, 3, 4, 5)
"""How many steps a switch tells of, and those behind which much is written."""


def quiet(_done: int, _total: int) -> None:
    """Nobody looks."""


def record(number: int) -> Cargo:
    """A believable line."""
    return Cargo(
        uid=new_uid(),
        day=f"2025-{number % 11 + 1:02d}-{number % 28 + 1:02d}",
        direction="import" if number % 2 else "export",
        mode="rail",
        hs_code="100119",
        commodity=f"小麦 durum wheat lot {number}",
        category="agricultural",
        country="KZ",
        gross_g=64_200_000 + number,
        net_g=64_000_000,
    )


def timed(work: Callable[[], object], times: int) -> float:
    """Median seconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return median(taken)


def costs(folder: Path, rows: int) -> dict[str, float]:
    """Seconds of what people and the program do all day."""
    found = {"open": timed(lambda: open_store(folder).close(), 20)}
    store = open_store(folder)
    found["import of all rows"] = timed(lambda: door.apply(store, [Change(None, record(n)) for n in range(rows)]), 1)
    found["save of one record"] = timed(lambda: door.apply(store, [Change(None, record(7))]), 50)
    store.close()
    store = open_store(folder)
    found["totals of eleven months by day, cold"] = timed(
        lambda: totals.totals(store, "2025-01-01", "2025-11-30", ("day", "direction", "country"), compare=True), 1
    )
    found["the same, warm"] = timed(
        lambda: totals.totals(store, "2025-01-01", "2025-11-30", ("day", "direction", "country"), compare=True), 20
    )
    found["search for a word"] = timed(lambda: list(sheet.ids(store, View(find="durum lot 77")))[:50], 5)
    found["verify"] = timed(lambda: verify(store), 1)
    found["backup"] = timed(lambda: backup.backup(store), 1)
    store.close()
    return found


def entries(store: Store) -> tuple[int, str]:
    """How many journal entries there are, and the head of their chain."""
    return journal.position(store), store.meta("journal_head")


def kill(folder: Path, way: str, steps: int, after_s: float, made: encryption.KeyFile, raw: key.Key) -> str:
    """Switch in a child and kill it so long after it told of so many steps; the step that it had told of last."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            to = None if way == "off" else (made, raw)
            encryption.switch(folder, to, quiet, told=lambda step: os.write(write, step.encode() + b"\n") and None)
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as told:
        said = [told.readline() for _ in range(steps)]
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        said += told.readlines()
    return said[-1].decode().strip() if said else "nothing"


def main(rows: int, kills: int) -> int:
    """The table, then the kills."""
    with tempfile.TemporaryDirectory() as scratch:
        plain, sealed = Path(scratch) / "plain", Path(scratch) / "sealed"
        for folder in (plain, sealed):
            open_store(folder).close()
        made, raw, _recovery = encryption.new_key(PASSPHRASE)
        encryption.switch(sealed, (made, raw), quiet)
        print(
            f"{'unlock by passphrase':40}{timed(lambda: key.unlock(sealed / key.FILE, PASSPHRASE), 3) * 1000:10.1f} ms"
        )
        before, after = costs(plain, rows), costs(sealed, rows)
        for name, seconds in before.items():
            print(
                f"{name:40}{seconds * 1000:10.2f} ms plain {after[name] * 1000:10.2f} ms encrypted {after[name] / seconds:6.2f} x"
            )
        took = timed(lambda: encryption.switch(plain, encryption.new_key(PASSPHRASE)[:2], quiet), 1)
        print(f"{'switch on':40}{took * 1000:10.1f} ms for {(plain / FILE).stat().st_size / 1e6:.1f} MB", flush=True)
        return killing(sealed, kills)


def killing(desk: Path, kills: int) -> int:
    """Kill so many switches; how many lost something."""
    store = open_store(desk)
    expected = entries(store)
    store.close()
    shutil.rmtree(desk / "backups")
    encryption.switch(desk, None, quiet)
    where, lost = Counter[str](), 0
    for number in range(kills):
        on = encryption.state(desk).encrypted
        way = random.choice(["off", "renew"]) if on else "on"
        made, raw, _ = encryption.new_key(PASSPHRASE)
        key.hold(key.Key(raw.id, bytearray(raw.raw)))
        # the copy and its proof take nearly all of the time, the swap some milliseconds: each gets its share of kills
        steps = random.randrange(STEPS)
        where[kill(desk, way, steps, random.uniform(0, 0.3 if steps in LONG else 0.003), made, raw)] += 1
        store = open_store(desk)
        clean = entries(store) == expected and (number % 50 > 0 or all(check.ok for check in verify(store)))
        store.close()
        left = {file.name for file in desk.iterdir() if file.is_file()} - {FILE, key.FILE}
        if left or not clean:
            lost += 1
            print(f"kill {number} ({way}, {steps} steps): clean {clean}, left {left}")
        shutil.rmtree(desk / "backups", ignore_errors=True)
    print(f"{kills} kills, {lost} that lost or left something; last step before: {dict(where)}")
    return 1 if lost else 0


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*given, *(20_000, 200)[len(given) :]))
