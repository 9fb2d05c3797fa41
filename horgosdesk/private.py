"""Files and folders that the program makes for the desk alone: nobody else on the computer may read them."""

import contextlib
import os
import stat
from pathlib import Path

from horgosdesk import durable


def make_folder(folder: Path) -> None:
    """Make a folder, unless it is there: then its rights are whoever's who made it."""
    durable.make_folder(folder, 0o700)


def write(file: Path, data: bytes, half: Path | None = None) -> None:
    """`durable.write` of a file for the desk alone."""
    durable.write(file, data, half, 0o600)


def make_file(file: Path) -> None:
    """Make an empty file, unless it is there."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def read(file: Path, most: int = 1 << 20) -> bytes:
    """What a small file of the desk's own says. ValueError: it is larger, or no file but a pipe or a device, which has no
    end; OSError when it cannot be read."""
    with open(file, "rb", opener=lambda name, flags: os.open(name, flags | getattr(os, "O_NONBLOCK", 0))) as opened:
        data = opened.read(most + 1) if stat.S_ISREG(os.fstat(opened.fileno()).st_mode) else b" " * (most + 1)
    if len(data) > most:
        raise ValueError(f"{file} is too large")
    return data
