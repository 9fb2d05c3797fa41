"""`python tests/benchmarks/hub.py [--sizes 10k,100k] [--folder DIR] [--only PART,…] [--json]`: desks and their hub.

Starts a PostgreSQL of its own that syncs what it commits, and measures, each desk in a process and under a role of its own:

first   first sync of a desk of a size into an empty hub, beside COPY of the same bytes into one plain table of that server;
fill    a new desk that is filled from the hub, beside the import of a text file here;
away    a desk that comes back with a month of work into a register where others went on;
locked  desks that come back at once, and how long each push holds the register;
steady  desks that enter at a shift's pace and faster, and how old an entry is when another desk has it.

Processor time is told beside the clock, which waits for the disk and for others on the machine. DIR has the desks (as of
`python tests/benchmarks`); they are copied.
"""

import argparse
import json
import multiprocessing
import os
import random
import shutil
import socket
import sqlite3
import statistics
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path
from threading import Event, Thread
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

import postgres
from desks import desk_of
from figure import Figure

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.hub import joining, place, roles, schema, tables
from horgosdesk.hub.exchange import Exchange
from horgosdesk.hub.watch import Watch
from horgosdesk.store import cargo, door, joined, taking
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change

HERE = Path(__file__).resolve().parent
PARTS = ("first", "fill", "away", "locked", "steady")
REGISTER = "horgos"
COPIED = 100_000
"""Entries that the peer copies."""
AWAY, EDITED, OTHERS, CONTESTED = 12_000, 3_000, 60_000, 200
"""What a month without the network adds and edits at the desk, what others entered meanwhile, and how many of the edited ones
they edited too."""
TOGETHER = 2_000
"""Entries of each desk of those that come back at once."""
SHIFT = 500 / (8 * 3600)
"""Entries a second of a desk whose clerk types 500 in a shift."""
STEADY_S = 40.0
MONTHS = 120


# Desks, each in a process of its own


def renamed(folder: Path, name: str) -> Path:
    """A copied desk as one of its own."""
    with closing(sqlite3.connect(folder / FILE)) as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'desk'", (name,))
        db.commit()
    return folder


def record(number: int) -> Cargo:
    """What a clerk at the road hall types."""
    return Cargo(
        uid=new_uid(),
        day=f"2025-12-{number % 27 + 1:02}",
        direction=("import", "export")[number % 2],
        mode="road",
        hs_code="870380",
        commodity="电动轿车",
        category="automobiles",
        country="KZ",
        trader=f"霍尔果斯第{number % 97}贸易公司",
        packages=1,
        gross_g=2_100_000 + number,
        net_g=1_900_000 + number,
        value_fen=12_345_600 + number,
        currency="CNY",
        vehicle_no=f"新F{number % 100_000:05}",
        declaration_no=f"9400{random.randrange(10**14):014}",
        declaration_item=1,
    )


def enter(store: Store, count: int, edited: int = 0, more_g: int = 1) -> None:
    """New records and edits of known ones, the first of them, by hundreds."""
    for first in range(0, count, 100):
        door.apply(store, [Change(None, record(number)) for number in range(first, min(count, first + 100))])
    rows = store.db.execute(f"{cargo.SELECT} WHERE status = 'final' ORDER BY uid LIMIT ?", (edited,)).fetchall()
    known = [cargo.record_of(row) for row in rows]
    for first in range(0, edited, 100):
        door.apply(
            store, [Change(one, replace(one, gross_g=one.gross_g + more_g)) for one in known[first : first + 100]]
        )


def wire(conn: Any) -> tuple[int, int]:
    """Bytes that a connection sent and received, as Linux counts them."""
    with socket.socket(fileno=os.dup(conn.fileno())) as line:
        told = line.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 192)
    sent, received = struct.unpack_from("QQ", told, 120)
    return sent, received


class Held:
    """How long the register's row is locked by each push of a connection."""

    def __init__(self, conn: Any) -> None:
        self.found: list[float] = []
        self._since = 0.0
        execute = conn.execute

        def timed(query: Any, *more: Any, **named: Any) -> Any:
            text = query.decode() if isinstance(query, bytes) else str(query)
            if "pg_notify" in text and self._since:
                self.found.append(time.perf_counter() - self._since)
                self._since = 0.0
            done = execute(query, *more, **named)
            if "FOR UPDATE" in text:
                self._since = time.perf_counter()
            return done

        conn.execute = timed


def exchanged(folder: Path, url: str, joins: bool, works: tuple[int, ...] | None = None, at_once: Barrier | None = None) -> dict[str, Any]:  # fmt: skip
    """One desk joins or comes back, and exchanges all. works: what it enters and edits before."""
    taken: list[float] = []
    take = taking.take

    def timed(*arguments: Any) -> Any:
        begun = time.perf_counter()
        done = take(*arguments)
        taken.append(time.perf_counter() - begun)
        return done

    taking.take = timed  # type: ignore[assignment]
    to = place.parse(url)
    store = open_store(folder, who=folder.name)
    if works:
        enter(store, *works)
    with closing(place.connect(to)) as conn:
        held = Held(conn)
        if at_once is not None:
            joining.join(store, conn, to)
            at_once.wait()
        begun, cpu, sent = time.perf_counter(), time.process_time(), wire(conn)
        if joins:
            joining.join(store, conn, to)
        done = Exchange(store, conn).run()
        seconds = time.perf_counter() - begun
        told = {
            "s": seconds,
            "cpu_s": time.process_time() - cpu,
            "entries": store.db.execute("SELECT count(*) FROM journal").fetchone()[0],
            "sent": done.sent,
            "taken": done.taken,
            "contests": done.contests,
            "wire": [after - before for before, after in zip(sent, wire(conn), strict=True)],
            "rss_mb": most_mb(),
            "takes": sorted(taken),
            "held": held.found,
        }
    store.close()
    return told


def most_mb() -> float:
    """The most memory that this process held; getrusage would tell that of its parent too."""
    said = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(said["VmHWM"].split()[0]) / 1024


def apart(work: Callable[..., Any], *arguments: Any) -> Any:
    """What some work answers in a process of its own."""
    return _work(work, arguments, multiprocessing.get_context("spawn")).result()


class _Working:
    def __init__(self, process: Any, line: Any) -> None:
        self._process, self._line = process, line

    def result(self) -> Any:
        said = self._line.recv()
        self._process.join()
        return said


def _work(work: Callable[..., Any], arguments: tuple[Any, ...], context: Any) -> _Working:
    line, end = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(end, work, arguments))
    process.start()
    end.close()
    return _Working(process, line)


def _answer(end: Any, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    end.send(work(*arguments))
    end.close()


def together(work: Callable[..., Any], every: list[tuple[Any, ...]]) -> list[Any]:
    """The same work in many processes at once."""
    context = multiprocessing.get_context("spawn")
    return [one.result() for one in [_work(work, arguments, context) for arguments in every]]


# The hub


class Hub:
    """A server, and what it spends."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        folder.chmod(0o755)
        more = {"autovacuum": "on", "shared_buffers": "256MB", "max_wal_size": "4GB", "max_connections": "120"}
        self.server = postgres.Postgres(folder, **(postgres.DURABLE | more)).make().start()

    def new(self, name: str) -> None:
        """Another empty hub of that server."""
        with closing(place.connect(place.parse(self.server.url()))) as conn:
            conn.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
        self.admin = place.connect(place.parse(self.server.url(name)))
        self.name = name
        schema.create_or_upgrade(self.admin, months=MONTHS)

    def admitted(self, role: str) -> str:
        """The address for a desk of that role."""
        return self.server.url(self.name, role, roles.admit(self.admin, role, REGISTER, f"of-{role}"))

    def cpu_s(self) -> float:
        """Processor seconds of all its processes that are still there."""
        spent = 0
        for one in Path("/proc").glob("[0-9]*"):
            try:
                if (one / "cwd").readlink() == self.server.data:
                    said = (one / "stat").read_text().rpartition(")")[2].split()
                    spent += sum(map(int, said[11:15]))
            except OSError:
                continue
        return spent / os.sysconf("SC_CLK_TCK")

    def wal(self) -> int:
        """Bytes of its write-ahead log until now."""
        row = self.admin.execute("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn").fetchone()
        assert row is not None
        return int(row[0])

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Bytes of the journal, and of the tables of records: rows with what is kept apart for long ones, and indexes."""
        rows = self.admin.execute(
            "SELECT CASE WHEN c.relispartition THEN 'journal' ELSE c.relname END, sum(pg_table_size(c.oid)), sum(pg_indexes_size(c.oid))"
            " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'horgosdesk' AND c.relkind = 'r'"
            " GROUP BY 1"
        ).fetchall()
        return {row[0]: (int(row[1]), int(row[2])) for row in rows}

    def copied(self) -> tuple[float, int, int]:
        """Seconds, entries and bytes of COPY of the journal's first entries, as they are, into one plain table."""
        names = ", ".join(name for name in tables.PUSHED if name not in ("place", "minds"))
        what = f"(SELECT {names} FROM horgosdesk.journal WHERE position <= {COPIED})"
        with self.admin.cursor().copy(f"COPY {what} TO STDOUT".encode()) as out:
            data = [bytes(some) for some in out]
        self.admin.execute("CHECKPOINT")
        self.admin.execute(f"CREATE TABLE plain AS SELECT {names} FROM horgosdesk.journal LIMIT 0".encode())
        begun = time.perf_counter()
        with self.admin.cursor().copy(f"COPY plain ({names}) FROM STDIN".encode()) as into:
            for some in data:
                into.write(some)
        seconds = time.perf_counter() - begun
        self.admin.execute("DROP TABLE plain")
        return seconds, len(data), sum(map(len, data))


def imported() -> float:
    """Entries a second of the import of a text file into an empty desk."""
    from imports import ROWS, Rules, date, import_file, resources, text_file

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "desk")
        path, rules = text_file(Path(folder) / "rows.csv"), Rules(resources.codebook(), date(2025, 12, 3))
        begun = time.perf_counter()
        import_file(store, path, rules)
        spent = time.perf_counter() - begun
        store.close()
    return float(ROWS / spent)


# What is measured


def first(hub: Hub, desk: Path, url: str, size: str) -> Iterator[Figure]:
    cpu, wal = hub.cpu_s(), hub.wal()
    said = apart(exchanged, desk, url, True)
    count = said["sent"]
    server, wal = (hub.cpu_s() - cpu), hub.wal() - wal
    copy_s, copied, copied_bytes = hub.copied()
    rate, copy_rate = count / said["s"], copied / copy_s
    yield Figure(f"first sync of {size}: {count} entries", rate, "1/s", "COPY of the same bytes", copy_rate)
    per_core = count / said["cpu_s"]
    yield Figure("… by a core of the desk's", per_core, "1/s", "COPY", copy_rate)
    yield Figure("… processor time of the desk", said["cpu_s"] / count * 1e6, "µs")
    yield Figure("… processor time of the hub", server / count * 1e6, "µs")
    yield Figure("… on the wire", said["wire"][0] / count, "bytes", "COPY", copied_bytes / copied)
    yield Figure("… write-ahead log", wal / count, "bytes")
    yield Figure("… most memory of the desk", said["rss_mb"], "MB", most=300)
    held = sorted(said["held"])
    yield Figure("… the register held by a push, median", statistics.median(held) * 1000)
    sizes = hub.sizes()
    for name in ("journal", "cargo", "clearance", "message"):
        row = hub.admin.execute(f"SELECT count(*) FROM horgosdesk.{name}".encode()).fetchone()
        if row and row[0]:
            heap, indexes = sizes[name]
            yield Figure(f"… {name} on the hub's disk, a row", heap / row[0], "bytes")
            yield Figure(f"… {name}, its indexes, a row", indexes / row[0], "bytes")
    whole = sum(map(sum, sizes.values()))
    yield Figure("… all of it on the hub's disk, an entry", whole / count, "bytes", "the desk's own file", (desk / FILE).stat().st_size / count)  # fmt: skip


def fill(hub: Hub, folder: Path, url: str, size: str, local: float) -> Iterator[Figure]:
    cpu = hub.cpu_s()
    said = apart(exchanged, folder, url, True)
    count, server = said["entries"], hub.cpu_s() - cpu
    yield Figure(f"a new desk filled from {size}: {count} entries", count / said["s"], "1/s", "import of CSV here", local)  # fmt: skip
    yield Figure("… processor time of the desk", said["cpu_s"] / count * 1e6, "µs")
    yield Figure("… processor time of the hub", server / count * 1e6, "µs")
    yield Figure("… on the wire", said["wire"][1] / count, "bytes")
    yield Figure("… most memory of the desk", said["rss_mb"], "MB", most=300)


def probed(file: Path, ends: Any) -> list[float]:
    """How long another program waits to write into a desk's file, tried every 20 ms, until it is told to end."""
    waits = []
    with closing(sqlite3.connect(file, timeout=10, isolation_level=None)) as db:
        while not ends.wait(0.02):
            begun = time.perf_counter()
            db.execute("BEGIN IMMEDIATE")
            waits.append(time.perf_counter() - begun)
            db.execute("ROLLBACK")
    return sorted(waits)


def away(desk: Path, url: str, other: Path, other_url: str) -> Iterator[Figure]:
    apart(exchanged, other, other_url, False, (OTHERS, CONTESTED, 2))
    context = multiprocessing.get_context("spawn")
    ends = context.Event()
    probing = _work(probed, (desk / FILE, ends), context)
    said = apart(exchanged, desk, url, False, (AWAY, EDITED))
    ends.set()
    waits = probing.result()
    takes = said["takes"]
    what = f"a month away: {said['sent']} entries sent, {said['taken']} taken, {said['contests']} contests"
    yield Figure(what, said["s"], "s", most=120)
    yield Figure("… processor time of the desk", said["cpu_s"], "s")
    yield Figure("… most memory of the desk", said["rss_mb"], "MB", most=300)
    yield Figure(
        "… a transaction of what is taken, the log's folding included, median", statistics.median(takes) * 1000
    )
    yield Figure("… p99", takes[int(len(takes) * 0.99)] * 1000)
    yield Figure(
        "… another program that writes here meanwhile waits, p99", waits[int(len(waits) * 0.99)] * 1000, most=50
    )
    yield Figure("… longest", waits[-1] * 1000)


def locked(hub: Hub, folder: Path, desks: int) -> Iterator[Figure]:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(desks)
    every = [(folder / f"l{n}", hub.admitted(f"l{n}"), False, (TOGETHER, 0), barrier) for n in range(desks)]
    said = together(exchanged, every)
    held = sorted(one for of in said for one in of["held"])
    longest = max(of["s"] for of in said)
    sent = sum(of["sent"] for of in said)
    yield Figure(f"{desks} desks push {TOGETHER} each at once: all at the hub", longest, "s")
    yield Figure("… entries taken in by the hub", sent / longest, "1/s")
    yield Figure("… the register held by a push, median", statistics.median(held) * 1000)
    yield Figure("… longest", held[-1] * 1000)


def work(folder: Path, url: str, rate: float, seconds: float, at_once: Barrier) -> dict[str, Any]:
    """A desk whose clerk enters at a rate while it exchanges."""
    to = place.parse(url)
    store = open_store(folder, who=folder.name)
    with closing(place.connect(to)) as conn:
        joining.join(store, conn, to)
    with store.transaction("note"):
        state = joined.joined(store)
        assert state is not None
        joined.put_within(store, replace(state, url=url))  # with the password: there is no keyring
    stop = Event()
    with Watch(folder) as watching:
        thread = Thread(target=watching.run, args=(stop,))
        thread.start()
        at_once.wait()
        begun, cpu = time.monotonic(), time.process_time()
        due, entered = begun + random.expovariate(rate), 0
        while (now := time.monotonic()) < begun + seconds:
            if due > now:
                time.sleep(min(due - now, begun + seconds - now, 0.5))
                continue
            door.apply(store, [Change(None, record(entered))])
            entered += 1
            due += random.expovariate(rate)
        cpu = time.process_time() - cpu
        at_once.wait()
        # what is on its way arrives
        time.sleep(5)
        at_once.wait()
        stop.set()
        thread.join()
    rows = store.db.execute("SELECT hex(key), at, desk = ? FROM journal WHERE subject = 'cargo'", (store.desk,)).fetchall()  # fmt: skip
    store.close()
    return {"entered": entered, "cpu_s": cpu, "rows": rows}


def steady(hub: Hub, folder: Path, desks: int, times: int) -> Iterator[Figure]:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(desks + 1)
    every = [(folder / f"d{n}", hub.admitted(f"d{n}"), SHIFT * times, STEADY_S, barrier) for n in range(desks)]
    running = [_work(work, arguments, context) for arguments in every]
    barrier.wait()
    cpu = hub.cpu_s()
    barrier.wait()
    server = hub.cpu_s() - cpu
    barrier.wait()
    said = [one.result() for one in running]
    entered = sum(one["entered"] for one in said)
    made = {key: at for one in said for key, at, own in one["rows"] if own}
    ages = sorted(_seconds(at) - _seconds(made[key]) for one in said for key, at, own in one["rows"] if not own)
    missing = entered * (desks - 1) - len(ages)
    pace = "a shift's pace" if times == 1 else f"{times} times a shift's pace"
    yield Figure(f"{desks} desks at {pace}: {entered} entries in {STEADY_S:.0f} s", entered / STEADY_S, "1/s")
    if not ages:
        return
    yield Figure("… age of an entry at another desk, median", statistics.median(ages), "s")
    yield Figure("… p95", ages[int(len(ages) * 0.95)], "s")
    yield Figure("… not there 5 s after the end", missing / max(1, entered * (desks - 1)) * 100, "%")
    yield Figure("… processor time of a desk", sum(one["cpu_s"] for one in said) / desks / STEADY_S * 100, "%")
    yield Figure("… processor time of the hub", server / STEADY_S * 100, "%")


def _seconds(at: str) -> float:
    return datetime.fromisoformat(at).timestamp()


@contextmanager
def scratch(at: Path | None) -> Iterator[Path]:
    """A folder that the server may come into, and that goes in the end."""
    folder = Path(tempfile.mkdtemp(prefix="hub-", dir=at))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def measure(asked: argparse.Namespace) -> Iterator[Figure]:
    """All parts that were asked for."""
    parts = asked.only.split(",")
    with scratch(asked.scratch) as folder:
        hub = Hub(folder / "server")
        try:
            local = apart(imported) if "fill" in parts else 0.0
            for size in asked.sizes.split(",") if {"first", "fill", "away"} & set(parts) else ():
                desk = folder / size
                desk.mkdir()
                shutil.copy(desk_of(asked.folder, size) / FILE, desk)
                open_store(desk).close()
                hub.new(f"of_{size}")
                url = hub.admitted(f"a_{size}")
                yield from first(hub, desk, url, size)
                other, other_url = folder / f"{size}-other", hub.admitted(f"b_{size}")
                if {"fill", "away"} & set(parts):
                    yield from fill(hub, other, other_url, size, local)
                if "away" in parts:
                    yield from away(desk, url, other, other_url)
                hub.admin.close()
                shutil.rmtree(desk)
                shutil.rmtree(other, ignore_errors=True)
            if "locked" in parts:
                for desks in asked.desks:
                    hub.new(f"locked_{desks}")
                    yield from locked(hub, folder, desks)
                    for one in folder.glob("l*"):
                        shutil.rmtree(one)
            for desks in asked.desks if "steady" in parts else ():
                for times in asked.times:
                    hub.new(f"steady_{desks}_{times}")
                    yield from steady(hub, folder, desks, times)
                    for one in folder.glob("d*"):
                        shutil.rmtree(one)
        finally:
            hub.server.remove()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10k,100k")
    parser.add_argument("--only", default=",".join(PARTS), help=f"of {', '.join(PARTS)}")
    parser.add_argument("--desks", type=int, nargs="*", default=[8, 40])
    parser.add_argument("--times", type=int, nargs="*", default=[1, 60], help="how many times a shift's pace")
    parser.add_argument("--folder", type=Path, default=HERE.parents[1] / ".benchmarks", help="where the desks are kept")
    parser.add_argument("--scratch", type=Path, help="where the server and the copies are: the disk that is measured")
    parser.add_argument("--json", action="store_true", help="lines of JSON")
    asked = parser.parse_args()
    for figure in measure(asked):
        print(json.dumps(asdict(figure)) if asked.json else figure, flush=True)


if __name__ == "__main__":
    main()
