"""A disk of a few megabytes that can be filled and freed: a real one where it can be mounted, else a limit of the process."""

import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path


class SmallDisk:
    """fill: nothing more can be written to `folder`. free: it can again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.is_real = sys.platform == "linux" and os.geteuid() == 0 and self._mount()
        self._limit = resource.getrlimit(resource.RLIMIT_FSIZE)

    def _mount(self) -> bool:
        mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(self.folder)]
        return subprocess.run(mount, capture_output=True, check=False).returncode == 0

    def pull(self) -> None:
        """Take it away while files on it are open, as a stick that is pulled."""
        if self.is_real:
            subprocess.run(["umount", "-l", str(self.folder)], check=True)
        else:
            self.folder.rename(self.folder.with_name("pulled"))
            self.folder.mkdir()

    def plug(self) -> None:
        """Have it there again: empty where it is a real one."""
        if self.is_real:
            assert self._mount()
        else:
            self.folder.rmdir()
            self.folder.with_name("pulled").rename(self.folder)

    def fill(self) -> None:
        """Take all the room that is left, as a large download does; or, without mounting, as a quota that is used up."""
        if not self.is_real:
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, self._limit[1]))
            return
        with (self.folder / "filler").open("wb", buffering=0) as filler:
            for size in (1 << 20, 4096):
                with suppress(OSError):
                    while True:
                        filler.write(bytes(size))

    def free(self) -> None:
        """Give the room back."""
        (self.folder / "filler").unlink(missing_ok=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limit)

    def close(self) -> None:
        """Take the disk away, also while something on it is open."""
        self.free()
        if self.is_real:
            subprocess.run(["umount", "-l", str(self.folder)], check=True)
