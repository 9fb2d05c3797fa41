"""The end of the write-ahead log torn: cut off at any byte, or with anything in its place. Needs no strace."""

import os
import random
import shutil
import time
from dataclasses import replace
from pathlib import Path

import desks
from child import lines_of, live, said_in
from kills import Prepared, Score
from scenarios import SCENARIOS, Rounds, Scenario, Wrong, say, survived, words_of

from horgosdesk.core.identity import uid_bytes
from horgosdesk.store import door
from horgosdesk.store.desk import FILE, Store, open_store

LOG = FILE + "-wal"


def _save(top: Path) -> int:
    """Save five records one after the other, telling how long the log is after each; and never close the desk."""
    store = open_store(top / "desk", who="tester")
    for number in range(1, 6):
        [done] = door.apply(store, [door.Change(None, desks.record(number, remark="torn"))])
        say(f"saved {done.after.uid} {(top / 'desk' / LOG).stat().st_size}")
    os._exit(0)


def _saved(store: Store, rounds: Rounds, top: Path) -> Wrong:
    for uid, _size in words_of(rounds, "saved"):
        if not store.db.execute("SELECT 1 FROM cargo WHERE uid = ?", (uid_bytes(uid),)).fetchone():
            yield f"record {uid} was reported saved, and is gone"


TORN: Scenario = replace(SCENARIOS["entry"], name="tail", act=_save, check=_saved)


def torn(prepared: Prepared, most: int, draw: random.Random, until: float) -> Score:
    """Tear the log in `most` ways behind a record that was reported: that one and all before it must be there."""
    score = Score("tail")
    begun = time.perf_counter()
    with prepared.copy() as top:
        life = live(prepared.scenario.act, top)
        assert life.code == 0, life
        said = lines_of(said_in(top).read_bytes())
        log = (top / "desk" / LOG).read_bytes()
        files = {name: (top / "desk" / name).read_bytes() for name in (FILE,)}
    ends = [int(line.split()[2]) for line in said]
    place = prepared.kept.with_name("tried") / "desk"
    while score.tried < most and time.monotonic() < until:
        known = draw.randrange(len(ends))
        at = draw.randrange(ends[known], len(log) + 1)
        how = draw.choice(("cut", "zeros", "noise", "one byte"))
        match how:
            case "cut":
                data = log[:at]
            case "zeros":
                data = log[:at] + bytes(len(log) - at)
            case "noise":
                data = log[:at] + draw.randbytes(len(log) - at)
            case _:
                data = log[:at] + draw.randbytes(1) + log[at + 1 :]
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(prepared.kept / "desk", place)
        for name, whole in files.items():
            (place / name).write_bytes(whole)
        (place / LOG).write_bytes(data)
        wrong = survived(prepared.scenario, place.parent, [said[: known + 1]])
        score.count(wrong, f"{how} at byte {at} of {len(log)}, {known + 1} reported")
        score.torn += len(log) - at if how != "one byte" else 1
    score.seconds = time.perf_counter() - begun
    return score
