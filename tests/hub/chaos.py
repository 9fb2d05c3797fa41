"""Many desks at once for some minutes, with everything going wrong that can, and then the question whether anything is missing.

    python tests/hub/chaos.py --desks 8 --minutes 5 --seed 1

Each desk is two processes with a folder of their own: people at work, and the real `hub watch`. They meet at a real PostgreSQL
behind a cable that breaks in the middle of bytes and stands still; the server is killed and restarted, and processes are killed.
"""

import argparse
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack, closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "tools")]

import psycopg  # noqa: E402

from horgosdesk.hub import exchange, joining, place, schema  # noqa: E402
from horgosdesk.store import joined, journal  # noqa: E402
from horgosdesk.store.desk import Store, open_store  # noqa: E402
from tests.hub.agreeing import Said, differences, lost, said_at  # noqa: E402
from tests.hub.working import do  # noqa: E402

SAID = "said.jsonl"
"""What a desk committed, line by line and synced, for whoever asks in the end."""


class Cable:
    """Between the desks and their server: breaks by chance in the middle of bytes, or stands still for a while."""

    def __init__(self, to: int, chance: random.Random) -> None:
        self._to, self._chance = to, chance
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.calm = False
        self.cuts = self.stalls = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            near, _ = self._listener.accept()
            try:
                far = socket.create_connection(("127.0.0.1", self._to))
            except OSError:
                near.close()
                continue
            ends = (near, far), (far, near)
            for pair in ends:
                # some break at the first bytes, some after megabytes
                left = int(10 ** self._chance.uniform(2, 6))
                threading.Thread(target=self._carry, args=(*pair, left), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket, left: int) -> None:
        with suppress(OSError):
            while data := one.recv(16_384):
                if not self.calm:
                    if self._chance.random() < 0.002:
                        self.stalls += 1
                        time.sleep(self._chance.uniform(0.2, 5))
                    left -= len(data)
                    if left < 0:
                        self.cuts += 1
                        other.sendall(data[: len(data) // 2])
                        break
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


@dataclass
class Told:
    """What came of it all."""

    desks: int
    seconds: float
    entries: int = 0
    deeds: int = 0
    refused: int = 0
    contests: int = 0
    settled: int = 0
    cuts: int = 0
    stalls: int = 0
    killed_people: int = 0
    killed_watches: int = 0
    server_stops: int = 0
    settling_s: float = 0.0


class Desk:
    """A desk's two processes."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed, self.starts = folder, seed, 0
        self.people: subprocess.Popen[bytes] | None = None
        self.watch: subprocess.Popen[bytes] | None = None

    def start_people(self) -> None:
        self.starts += 1
        seed = str(self.seed * 1000 + self.starts)
        self.people = self._start([sys.executable, __file__, "--work", str(self.folder), "--seed", seed], "people.log")

    def start_watch(self) -> None:
        command = [sys.executable, "-m", "horgosdesk", "--data", str(self.folder), "hub", "watch"]
        self.watch = self._start(command, "watch.log")

    def _start(self, command: list[str], name: str) -> "subprocess.Popen[bytes]":
        env = os.environ | {"PYTHONPATH": str(ROOT), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        with (self.folder / name).open("ab") as log:
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=env)


def work(folder: Path, seed: int) -> int:
    """What people at one desk do until they are told to stop."""
    stop: list[int] = []

    def end(number: int, _frame: FrameType | None) -> None:
        stop.append(number)

    signal.signal(signal.SIGTERM, end)
    chance = random.Random(seed)
    counted: Counter[str] = Counter()
    with closing(open_store(folder, who=f"clerk {folder.name}")) as store, (folder / SAID).open("a") as log:
        after = journal.position(store)
        while not stop:
            name = do(chance, store)
            counted["refused" if ":" in name else "deeds"] += 1
            found = said_at(store, after)
            for one in found:
                log.write(json.dumps(asdict(one)) + "\n")
                after = one.no
            log.write(json.dumps({"counted": ["refused" if ":" in name else "deeds"]}) + "\n")
            log.flush()
            os.fsync(log.fileno())
            time.sleep(chance.uniform(0.0, 0.1))
    return 0


def chaos(desks: int, seconds: float, seed: int, folder: Path) -> tuple[Told, list[str]]:
    """All of it; what happened, and what is wrong in the end."""
    import postgres

    chance = random.Random(seed)
    told = Told(desks, seconds)
    with ExitStack() as stack:
        # not where only the one who tests may look
        of_server = Path(tempfile.mkdtemp(prefix="horgosdesk-chaos-server-"))
        server = postgres.Postgres(of_server, **postgres.DURABLE).make().start()
        stack.callback(server.remove)
        with psycopg.connect(server.url(), autocommit=True) as conn:
            conn.execute("CREATE DATABASE port")
        with closing(place.connect(place.parse(server.url("port")))) as conn:
            schema.create_or_upgrade(conn, months=2)
        cable = Cable(server.port, random.Random(seed + 1))
        cable.calm = True
        through = place.parse(server.url("port").replace(f":{server.port}/", f":{cable.port}/"))
        found = [Desk(folder / f"desk{number}", seed * 100 + number) for number in range(desks)]
        for one in found:
            with closing(open_store(one.folder)) as store, closing(place.connect(through)) as conn:
                joining.join(store, conn, through)
        cable.calm = False
        stack.callback(lambda: [_kill(process) for one in found for process in (one.people, one.watch)])
        for one in found:
            one.start_people()
            one.start_watch()
        begun = time.monotonic()
        while not all((one.folder / SAID).exists() for one in found) and time.monotonic() < begun + 60:
            time.sleep(0.05)
        until = time.monotonic() + seconds
        stop_server_at = time.monotonic() + chance.uniform(0.2, 0.4) * min(seconds, 60)
        while time.monotonic() < until:
            time.sleep(chance.uniform(0, 4.0 / desks))
            one = chance.choice(found)
            for what in ("people", "watch"):
                process = getattr(one, what)
                if process.poll() is not None:
                    getattr(one, f"start_{what}")()
                elif chance.random() < 0.05:
                    process.kill()
                    process.wait()
                    setattr(
                        told,
                        "killed_people" if what == "people" else "killed_watches",
                        1 + getattr(told, "killed_people" if what == "people" else "killed_watches"),
                    )
            if time.monotonic() > stop_server_at:
                told.server_stops += 1
                server.stop(chance.choice(("kill", "kill", "immediate", "fast")))
                time.sleep(chance.uniform(0, 3) * min(1.0, seconds / 60))
                server.start()
                stop_server_at = time.monotonic() + chance.uniform(10, 30)
        for one in found:
            if one.people is not None and one.people.poll() is None:
                one.people.terminate()
        for one in found:
            if one.people is not None:
                one.people.wait(60)
            _kill(one.watch)
        cable.calm = True
        told.cuts, told.stalls = cable.cuts, cable.stalls
        wrong = _settled(found, through, told)
    return told, wrong


def _kill(process: "subprocess.Popen[bytes] | None") -> None:
    if process is not None and process.poll() is None:
        process.kill()
        process.wait()


def _settled(found: list[Desk], through: place.Place, told: Told) -> list[str]:
    """Exchange until all is quiet, and look at what there is."""
    wrong: list[str] = []
    with ExitStack() as stack:
        stores = [stack.enter_context(closing(open_store(one.folder, who="auditor"))) for one in found]
        began = time.monotonic()
        for _ in range(20):
            moved = [_exchanged(store, through) for store in stores]
            if not any(moved):
                break
        else:
            wrong.append("the desks never come to rest")
        told.settling_s = round(time.monotonic() - began, 1)
        said: list[Said] = []
        for one, store in zip(found, stores, strict=True):
            there = said_at(store)
            said += there
            known = {(each.no, each.subject, each.key, each.after) for each in there}
            told_there = (one.folder / SAID).read_text("utf-8") if (one.folder / SAID).exists() else ""
            for line in told_there.splitlines():
                with suppress(ValueError):  # killed while it wrote
                    row = json.loads(line)
                    if "counted" in row:
                        told.deeds += row["counted"] == ["deeds"]
                        told.refused += row["counted"] == ["refused"]
                    elif (row["no"], row["subject"], row["key"], row["after"]) not in known:
                        wrong.append(f"not in the file any more: {row}")
            for name in ("people.log", "watch.log"):
                text = (one.folder / name).read_text("utf-8", "replace")
                if "Traceback" in text:
                    wrong.append(f"{one.folder.name} {name}: {text[text.index('Traceback') :][-1500:]}")
            errors = sorted((one.folder / "logs").glob("*.log"))
            wrong += [
                f"{file.name}: {text[-1500:]}" for file in errors if "Traceback" in (text := file.read_text("utf-8"))
            ]
        told.entries = len(said)
        told.contests, told.settled = (
            stores[0].db.execute("SELECT count(*), coalesce(sum(settled <> ''), 0) FROM contest").fetchone()
        )
        with closing(place.connect(through)) as conn:
            wrong += differences(stores, conn)
            wrong += lost(said, stores, conn)
    return wrong


def _exchanged(store: Store, through: place.Place) -> bool:
    with closing(place.connect(through)) as conn:
        done = exchange.Exchange(store, conn).run()
    state = joined.joined(store)
    assert state is not None
    return bool(done.taken or done.sent)


def main() -> int:
    """As the head of this file says; 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--desks", type=int, default=8)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", type=Path, help="what a child process does: people at work in this folder")
    options = parser.parse_args()
    if options.work is not None:
        return work(options.work, options.seed)
    folder = Path(tempfile.mkdtemp(prefix="horgosdesk-chaos-"))
    told, wrong = chaos(options.desks, options.minutes * 60, options.seed, folder)
    print(json.dumps(asdict(told)))
    for one in wrong[:50]:
        print(one)
    print(
        f"{len(wrong)} things are wrong; see {folder}"
        if wrong
        else "all agree, nothing is lost, nothing is there twice"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
