"""A child of this warm process that does one action, and dies where it is told to."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

STRACE = shutil.which("strace")
WRITING = (
    *("openat", "open", "creat", "write", "pwrite64", "writev", "pwritev", "pwritev2", "ftruncate", "truncate"),
    *("fallocate", "fsync", "fdatasync", "sendfile", "copy_file_range", "rename", "renameat"),
    *("renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat"),
)
"""System calls that leave something on a disk. Memory maps are not among them: SQLite maps only -shm, which it makes anew."""
FOLLOWED = (*WRITING, "lseek", "close", "dup", "dup2", "dup3")
"""And those that say where the next write goes."""
LONG_S = 60.0

Act = Callable[[Path], int]
"""Does the action on a folder; what is printed to standard output is what was reported done. The exit code."""


@dataclass(frozen=True, slots=True)
class Life:
    """How a child ended: killed, or its exit code; how long it lived; what it said to standard error."""

    killed: bool
    code: int
    seconds: float
    errors: str


def said_in(top: Path) -> Path:
    """Where what a child of this folder reported done is kept: beside the folder, no part of it."""
    return top.with_name(top.name + ".said")


def lines_of(data: bytes) -> list[str]:
    """What was reported, in whole lines."""
    return data.decode("utf-8", "replace").split("\n")[:-1]


def traceable() -> str:
    """Why system calls cannot be followed here; "" when they can."""
    if STRACE is None:
        return "there is no strace (apt install strace)"
    trial = subprocess.run([STRACE, "-qq", "-o", os.devnull, "true"], capture_output=True, text=True, check=False)
    return "" if trial.returncode == 0 else f"strace cannot work here: {trial.stderr.strip()}"


def live(act: Act, top: Path, *, kill_after_s: float | None = None, strace: Sequence[str] = ()) -> Life:
    """Fork a child that does an action on a folder; kill it after some time, or follow it with strace's options.

    What it says to standard output goes to `said_in(top)`, unbuffered by anything of ours.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    said = os.open(said_in(top), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    wrong = top.with_name(top.name + ".errors")
    errors = os.open(wrong, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    ready, go = os.pipe()
    pid = os.fork()
    if pid == 0:
        _child(act, top, said, errors, ready, go)
    os.close(ready)
    os.close(said)
    tracer = _attached(pid, strace) if strace else None
    begun = time.perf_counter()
    os.write(go, b"!")
    os.close(go)
    if kill_after_s is not None:
        time.sleep(kill_after_s)
        os.kill(pid, signal.SIGKILL)  # a child that has ended by itself is still there to be waited for
    code = _waited(pid)
    seconds = time.perf_counter() - begun
    if tracer is not None:
        tracer.communicate()
    os.lseek(errors, 0, os.SEEK_SET)
    words = os.read(errors, 10_000).decode("utf-8", "replace")
    os.close(errors)
    return Life(code == -signal.SIGKILL, code, seconds, words)


def _child(act: Act, top: Path, said: int, errors: int, ready: int, go: int) -> None:
    code = 99
    try:
        os.dup2(said, 1)
        os.dup2(errors, 2)
        os.close(go)
        os.read(ready, 1)
        code = act(top)
        sys.stdout.flush()
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _attached(pid: int, options: Sequence[str]) -> "subprocess.Popen[bytes]":
    assert STRACE
    tracer = subprocess.Popen(
        [STRACE, "-f", "-qq", *options, "-p", str(pid)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    until = time.monotonic() + LONG_S
    while "TracerPid:\t0" in Path(f"/proc/{pid}/status").read_text():
        if tracer.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"strace: {tracer.communicate()[1].decode()}")
        time.sleep(0.0005)
    return tracer


def _waited(pid: int) -> int:
    """The exit code of a child, minus a signal; one that never ends is a fault of its own."""
    until = time.monotonic() + LONG_S
    while True:
        found, status = os.waitpid(pid, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > until:
            os.kill(pid, signal.SIGTERM)
            os.waitpid(pid, 0)
            return 98
        time.sleep(0.0005)


def commanded(words: Sequence[str], top: Path, *, kill_after_s: float | None) -> Life:
    """The same by a command line of its own, as a desk's clerk starts it."""
    with said_in(top).open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "horgosdesk", *words], stdout=said, stderr=subprocess.PIPE, cwd=top
        )
        begun = time.perf_counter()
        try:
            _, errors = process.communicate(timeout=LONG_S if kill_after_s is None else kill_after_s)
        except subprocess.TimeoutExpired:
            process.kill()
            _, errors = process.communicate()
    seconds = time.perf_counter() - begun
    return Life(process.returncode == -signal.SIGKILL, process.returncode, seconds, errors.decode("utf-8", "replace"))
