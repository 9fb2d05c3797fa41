"""`python tests/benchmarks/feed.py [messages]`: how fast railway messages are taken in, and whom that holds up.

From a file, from many files, from a real broker (mosquitto), each to committed; how long a transaction holds the write lock;
and how long a clerk's save takes in another process meanwhile, beside one in peace. Nothing here is asserted.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import sender

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.railway.feed import read_status
from horgosdesk.railway.inbox import Inbox
from horgosdesk.railway.intake import context, ingest
from horgosdesk.store import door
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change

PROGRAM = [sys.executable, "-m", "horgosdesk"]
held: list[float] = []


@contextmanager
def timed_transaction(store: Store) -> Iterator[object]:
    """A transaction that notes how long it held the lock."""
    with _transaction(store) as db:
        begun = time.perf_counter()
        yield db
    held.append(time.perf_counter() - begun)


_transaction = Store.transaction
Store.transaction = timed_transaction  # type: ignore[method-assign,assignment]


def quantiles(what: str, seconds: list[float]) -> None:
    """One line of times."""
    cuts = statistics.quantiles(seconds, n=100)
    figures = "  ".join(
        f"{name} {value * 1000:7.2f} ms"
        for name, value in (("p50", cuts[49]), ("p99", cuts[98]), ("max", max(seconds)))
    )
    print(f"{what:58}{figures}")


def rate(what: str, count: int, seconds: float) -> None:
    """One line of messages a second."""
    print(f"{what:58}{count / seconds:8.0f} a second")


def clerk(folder: str, seconds: float) -> None:
    """Save a record every 20 ms for a while; the times that it took, as JSON."""
    store = open_store(Path(folder))
    taken = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        record = Cargo(
            uid=new_uid(), day="2025-11-03", direction="import", mode="rail", hs_code="10011900", gross_g=len(taken) + 1
        )
        begun = time.perf_counter()
        door.apply(store, [Change(None, record)])
        taken.append(time.perf_counter() - begun)
        time.sleep(0.02)
    store.close()
    print(json.dumps(taken))


def start_clerk(folder: Path, seconds: float) -> "subprocess.Popen[str]":
    """A clerk at work in a process of his own."""
    return subprocess.Popen(
        [sys.executable, __file__, "--clerk", str(folder), str(seconds)], stdout=subprocess.PIPE, text=True
    )


def of_clerk(what: str, process: "subprocess.Popen[str]") -> None:
    """How long his saves took."""
    quantiles(what, json.loads(process.communicate()[0]))


def from_file(top: Path, count: int) -> None:
    """One file with all trains in it."""
    trains = [sender.whole(1 + number // 6, 1 + number % 6) for number in range(count)]
    data = json.dumps(trains).encode()
    store = open_store(top / "file")
    begun = time.perf_counter()
    ingest(store, data, context(store, "en"))
    rate(f"one file, {len(data) >> 20} MB of Digitraffic JSON", count, time.perf_counter() - begun)
    quantiles(f"its {len(held)} transactions hold the write lock", held)
    held.clear()
    store.close()


def from_files(top: Path, count: int) -> None:
    """A file for each message, in the inbox, with a clerk at work."""
    store = open_store(top / "files")
    for number, one in enumerate(sender.payloads(count)):
        (store.folder / "inbox" / f"{number}.xml").write_bytes(one)
    inbox = Inbox(store.folder / "inbox")
    inbox.settle_s = 0
    process = start_clerk(store.folder, count / 1500)
    time.sleep(1)
    begun = time.perf_counter()
    inbox.turn(store, context(store, "en"), Event(), lambda name, results: None)
    rate("a file for each message, TAF and Digitraffic", count, time.perf_counter() - begun)
    of_clerk("a clerk's save meanwhile", process)
    quantiles(f"its {len(held)} transactions hold the write lock", held)
    held.clear()
    store.close()


def from_broker(top: Path, count: int, *lines: str) -> None:
    """A broker, with a clerk at work in the window's place."""
    broker = sender.Mosquitto(top / "broker", "allow_anonymous true", *lines).start()
    folder = top / f"desk{len(lines)}"
    store = open_store(folder)
    subprocess.run(
        [*PROGRAM, "--data", folder, "feed", "set", "rail", broker.address, "--topics", "trains/#"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    of_clerk("a clerk's save in peace", start_clerk(folder, 3))
    watch = subprocess.Popen(
        [*PROGRAM, "--data", folder, "feed", "watch"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    sender.wait(lambda: any(one.kind == "mqtt" and one.state == "up" for one in read_status(folder).channels), "not up")
    publisher = sender.Publisher(broker.port)
    messages = sender.payloads(count)
    process = start_clerk(folder, count / 2000)
    time.sleep(1)
    begun = time.perf_counter()
    publisher.send(messages)
    rate("published", count, time.perf_counter() - begun)
    sender.wait(lambda: stored(store) == count, "not all came", 600)
    rate(f"from mosquitto to committed {' '.join(lines)}", count, time.perf_counter() - begun)
    of_clerk("a clerk's save meanwhile", process)
    publisher.close()
    watch.terminate()
    watch.wait()
    broker.stop()
    store.close()


def stored(store: Store) -> int:
    """Messages that are committed."""
    return int(store.db.execute("SELECT ifnull(max(id), 0) FROM message").fetchone()[0])


def main() -> None:
    """All of it."""
    if sys.argv[1:2] == ["--clerk"]:
        clerk(sys.argv[2], float(sys.argv[3]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        from_file(top, count)
        from_files(top, count // 4)
        from_broker(top, count)
        from_broker(top, count, "max_inflight_messages 500")


if __name__ == "__main__":
    main()
