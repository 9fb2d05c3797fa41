"""Where a desk's file is: which file it is, how much room there is, and whether the folder is on another computer."""

import os
import shutil
import sys
from pathlib import Path

from horgosdesk.core.errors import Problem
from horgosdesk.core.pattern import late
from horgosdesk.core.words import QT_TRANSLATE_NOOP

Identity = tuple[int, int]
"""Device and number of a file: another file under the same name has others."""

LEAST_FREE = 500_000_000
"""Free bytes below which a day's work may not fit any more."""
MOUNTS = Path("/proc/mounts")
_SHARED = {
    "nfs",
    "nfs4",
    "cifs",
    "smb2",
    "smb3",
    "smbfs",
    "9p",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "davfs",
    "webdav",
}
_SHARED_FUSE = ("sshfs", "davfs", "rclone", "gvfsd-fuse", "s3fs", "glusterfs", "smbnetfs", "curlftpfs")
_OCTAL = late(r"\\([0-7]{3})")
_REMOTE = 4
"""DRIVE_REMOTE of Windows' GetDriveType."""


def identity(file: Path) -> Identity | None:
    """Which file is at a path now; None when there is none, or its folder cannot be reached. Opens nothing."""
    try:
        stat = file.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def free_bytes(folder: Path) -> int | None:
    """Room on the disk of a folder; None where the system cannot tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def share_of(folder: Path, mounts: Path = MOUNTS) -> str:
    """The kind of network share that a folder is on ("cifs", "nfs4"), "" on a disk of this computer.

    SQLite's write-ahead log is shared memory, which two computers do not share: https://sqlite.org/wal.html says that WAL
    does not work over a network file system.
    """
    if sys.platform == "win32":
        return _share_on_windows(folder)
    if mounts.exists():
        return _share_by_mounts(folder, mounts)
    return _share_by_mount_command(folder) if sys.platform == "darwin" else ""


def on_share(folder: Path, mounts: Path = MOUNTS) -> Problem | None:
    """What to say of a desk on a network share; None on a disk of this computer. A warning: it works while one computer
    uses it, and whoever has nothing else must get at the figures."""
    kind = share_of(folder, mounts)
    if not kind:
        return None
    return Problem(
        "desk-on-share",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{folder} is on a network share ({kind}). Two computers that write there damage the desk, and a broken connection may too. Move the folder to a disk of this computer and let backups go to the share.",
        ),
        level="warning",
        folder=folder,
        kind=kind,
    )


def low_on_room(folder: Path) -> Problem | None:
    """What to say when there is little room left on the disk of a desk; None while there is enough."""
    free = free_bytes(folder)
    if free is None or free >= LEAST_FREE:
        return None
    return Problem(
        "room-low",
        QT_TRANSLATE_NOOP(
            "Problem",
            "Only {free} MB are left on the disk of {folder}. Delete or move files there soon; records cannot be stored once it is full.",
        ),
        level="warning",
        free=free // 1_000_000,
        folder=folder,
    )


def _share_by_mounts(folder: Path, mounts: Path) -> str:
    where = os.path.realpath(folder)
    best, kind = "", ""
    for line in mounts.read_text("utf-8", "surrogateescape").splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = _OCTAL.sub(lambda found: chr(int(found[1], 8)), fields[1])  # a space is \\040 there
        # the last of several on one point is the one that is seen
        if len(point) >= len(best) and (where == point or where.startswith(point.rstrip("/") + "/")):
            best, kind = point, _kind(fields[0], fields[2])
    return kind


def _kind(device: str, kind: str) -> str:
    if kind in _SHARED:
        return kind
    family, _, program = kind.partition(".")
    if family == "fuse" and program.startswith(_SHARED_FUSE):
        return kind
    # a FUSE without a name tells by its device
    return kind if family == "fuse" and device.startswith(_SHARED_FUSE) else ""


def _share_by_mount_command(folder: Path) -> str:
    import subprocess

    said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    where, best, kind = os.path.realpath(folder), "", ""
    for line in said.splitlines():
        # //user@server/share on /Volumes/share (smbfs, nodev)
        _device, _, rest = line.partition(" on ")
        point, _, options = rest.rpartition(" (")
        if point and len(point) >= len(best) and (where == point or where.startswith(point.rstrip("/") + "/")):
            best, kind = point, options.partition(",")[0].rstrip(")")
    return kind if kind in _SHARED else ""


def _share_on_windows(folder: Path) -> str:
    import ctypes

    where = os.path.realpath(folder)
    if where.startswith("\\\\") and not where.startswith(("\\\\?\\", "\\\\.\\")):
        return "UNC"
    if where.startswith("\\\\?\\UNC\\"):
        return "UNC"
    drive = os.path.splitdrive(where)[0]
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return "SMB" if drive and kernel.GetDriveTypeW(f"{drive}\\") == _REMOTE else ""
