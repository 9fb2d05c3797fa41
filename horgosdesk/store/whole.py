"""A file written as a whole or not at all: a full disk or a power cut leaves the old one, or none."""

import os
from pathlib import Path


def write(file: Path, data: bytes) -> None:
    """Put the data in place of what the file holds. OSError when that cannot be; nothing half is left then."""
    half = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        if file.exists():
            file.open("r+b").close()  # refused for a folder, and on Windows while another program has it open
        with half.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        half.replace(file)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
