"""Files and folders that the program makes for the desk alone: nobody else on the computer may read them."""

import contextlib
import os
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
