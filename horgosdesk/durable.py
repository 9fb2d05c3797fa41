"""Files that a power cut leaves whole under their names, as they were or as they are now; everything but the database.

A file's bytes are on the disk once the file has been synced, its name once its folder has; a new name may be there before
the bytes are. So what matters is written beside its name, synced, renamed, and the folder synced.
"""

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

HALF = ".part"
"""Behind the name of a file that is being written."""


def half_of(file: Path) -> Path:
    """Where a file is written before it gets its name."""
    return file.with_name(file.name + HALF)


def write(file: Path, data: bytes, half: Path | None = None, mode: int = 0o666) -> None:
    """Have a file hold these bytes, on the disk when this returns. half: where they are written first; mode: its rights."""
    half = half or half_of(file)
    try:
        with open(half, "wb", opener=lambda name, flags: os.open(name, flags, mode)) as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        rename(half, file)
    except BaseException:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def copy(source: Path, file: Path) -> None:
    """Have a file hold what another one holds, with its times, on the disk when this returns."""
    half = half_of(file)
    try:
        shutil.copyfile(source, half)
        told = source.stat()
        os.utime(half, ns=(told.st_atime_ns, told.st_mtime_ns))
        sync(half)
        rename(half, file)
    except BaseException:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def rename(half: Path, file: Path) -> None:
    """Give a synced file its name in the same folder, on the disk when this returns; what had that name goes."""
    half.replace(file)
    sync_folder(file.parent)


def sync(file: Path) -> None:
    """Have a file's bytes on the disk when this returns."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk when this returns, as far as its file system can promise it."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; NTFS keeps a journal of names
    with suppress(OSError):  # a folder may be written to and not read, and some network shares know no sync of one
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Have a folder, and those that it lies in, on the disk when this returns; one that is there keeps its rights."""
    if folder.is_dir():
        return
    make_folder(folder.parent, mode)
    folder.mkdir(mode, exist_ok=True)
    sync_folder(folder.parent)
