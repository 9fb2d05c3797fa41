"""The power goes: what a process wrote and did not sync may be there in any part. Each state that is left must be a good desk."""

import hashlib
import itertools
import random
import shutil
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from child import FOLLOWED, lines_of, live, said_in
from disk import Disk, State
from kills import Prepared, Score
from record import Op, Reader, read
from scenarios import survived

FINISHED = 4
"""One in so many states is gone on from: the action is done again on it, in good order."""
NAMED = 64
"""States of one renaming, when at least MANY are wanted in all."""
MANY = 100
LEAST = 6
"""States of one crash point: the four plain ones, and some torn ones."""


def recorded(prepared: Prepared) -> tuple[Disk, list[Op]]:
    """The disk before the action, and all that the action did to it."""
    scenario = prepared.scenario
    with prepared.copy() as top:
        files = {str(one): one.read_bytes() for one in sorted(top.rglob("*")) if one.is_file()}
        folders = {str(one) for one in top.rglob("*") if one.is_dir()}
        log = top.with_name("writes.trace")
        follow = ["-o", str(log), "-y", "-xx", "-s", "100000000", "-e", f"trace={','.join(FOLLOWED)}"]
        life = live(scenario.act, top, strace=follow)
        assert life.code in scenario.codes, life
        reader = Reader(
            str(top),
            str(said_in(top)),
            {path: number for number, path in enumerate(files)},
            {number: len(data) for number, data in enumerate(files.values())},
            cwd=str(top),
        )
        with log.open(errors="surrogateescape") as lines:
            ops = read(lines, reader)
        log.unlink()
        disk = Disk(str(top), files, folders)
        _prove(Disk(str(top), files, folders), ops, top, said_in(top).read_bytes())
    return disk, ops


def _prove(disk: Disk, ops: list[Op], top: Path, said: bytes) -> None:
    """The record is whole: done on the disk before, it gives the folder as it is now. But for SQLite's maps (-shm)."""
    for op in ops:
        disk.do(op)
    draw = random.Random(0)
    states = disk.states(draw)
    next(states)
    there = next(states)
    found = {str(one): one.read_bytes() for one in top.rglob("*") if one.is_file()}
    wrong = [path for path in found.keys() | there.files.keys() if found.get(path) != there.files.get(path)]
    assert not [path for path in wrong if not path.endswith("-shm")], wrong
    assert disk.said == said, (disk.said, said)


def at_points(prepared: Prepared, most: int, draw: random.Random, until: float) -> Score:
    """Check `most` states, spread over all points between two calls; those after a report are never left out."""
    scenario = prepared.scenario
    score = Score(scenario.name)
    begun = time.perf_counter()
    disk, ops = recorded(prepared)
    points = [place for place, op in enumerate(ops) if op.kind != "said"]
    reports = [place for place, op in enumerate(ops) if op.kind == "said"]
    count = max(1, most // LEAST - len(reports))
    chosen = set(reports) | set(points if len(points) <= count else draw.sample(points, count))
    each = max(1, most // len(chosen))
    seen: set[bytes] = set()
    for place, op in enumerate(ops):
        disk.do(op)
        # after a file got its name it matters which of the names before it are there
        more = disk.named(draw, NAMED) if op.kind == "rename" and most >= MANY else ()
        if place not in chosen and not more:
            continue
        for state in _different(disk, draw, each, more, seen):
            wrong = _wrong(prepared, state, disk, go_on=draw.randrange(FINISHED) == 0)
            score.count(wrong, f"state {score.tried} after call {place} of {len(ops)} ({_told(op)})")
            score.torn += state.torn
        if time.monotonic() > until:
            score.short = True
            break
    score.seconds = time.perf_counter() - begun
    return score


def _told(op: Op) -> str:
    return f"{op.kind} {op.path.rpartition('/')[2]} {op.other.rpartition('/')[2]}".strip()


def _different(disk: Disk, draw: random.Random, most: int, more: Iterable[State], seen: set[bytes]) -> Iterator[State]:
    """Up to so many states of now, and some more, that were not checked before."""
    for state in itertools.chain(itertools.islice(disk.states(draw), most if disk.pending() else 1), more):
        digest = hashlib.sha256(disk.said)
        for path in sorted(state.files):
            digest.update(path.encode() + b"\0" + hashlib.sha256(state.files[path]).digest())
        digest.update("\0".join(sorted(state.folders)).encode())
        if digest.digest() not in seen:
            seen.add(digest.digest())
            yield state


def _wrong(prepared: Prepared, state: State, disk: Disk, *, go_on: bool) -> list[str]:
    top = prepared.kept.with_name("tried")
    shutil.rmtree(top, ignore_errors=True)
    state.write(top, str(top))
    rounds = [lines_of(disk.said)]
    wrong = survived(prepared.scenario, top, rounds)
    return wrong if wrong or not go_on else prepared.finish(top, rounds)
