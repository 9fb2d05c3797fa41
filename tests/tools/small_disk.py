"""A disk of a few megabytes that can be filled, freed, pulled and plugged in. Mounting one needs root, and Linux."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path


class NoDisk(Exception):
    """None can be mounted here."""


class SmallDisk:
    """fill: nothing more can be written to `folder`. free: it can again. NoDisk where none can be mounted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._mount()

    def _mount(self) -> None:
        if sys.platform != "linux" or os.geteuid() != 0:
            raise NoDisk("a disk that can be filled needs root to be mounted: run the tests as root to try it")
        mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(self.folder)]
        done = subprocess.run(mount, capture_output=True, text=True, check=False)
        if done.returncode:
            raise NoDisk(f"no disk can be mounted: {done.stderr.strip()}")

    def pull(self) -> None:
        """Take it away while files on it are open, as a stick that is pulled."""
        subprocess.run(["umount", "-l", str(self.folder)], check=True)

    def plug(self) -> None:
        """Have one there again, empty."""
        self._mount()

    def fill(self) -> None:
        """Take all the room that is left, as a large download does."""
        with (self.folder / "filler").open("wb", buffering=0) as filler:
            for size in (1 << 20, 4096):
                with suppress(OSError):
                    while True:
                        filler.write(bytes(size))

    def free(self) -> None:
        """Give the room back."""
        (self.folder / "filler").unlink(missing_ok=True)

    def close(self) -> None:
        """Take the disk away, also while something on it is open."""
        self.free()
        subprocess.run(["umount", "-l", str(self.folder)], check=True)
