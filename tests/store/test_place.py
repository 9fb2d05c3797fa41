"""Which disk a desk is on: a network share is known by its mount, and little room before it is none."""

from pathlib import Path

import pytest

from horgosdesk.store import place

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//nas/desks /mnt/nas cifs rw 0 0
nas:/export /mnt/nas/inner nfs4 rw 0 0
user@host:/x /home/clerk/far fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
https://dav.example/ /mnt/dav\\040here fuse.davfs2 rw 0 0
C:\\134Users /mnt/c 9p rw 0 0
/dev/sdb1 /media/stick vfat rw 0 0
/dev/fuse /mnt/ntfs fuseblk rw 0 0
portal /run/user/1000/doc fuse.portal rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/clerk/desk", ""),
        ("/mnt/nas", "cifs"),
        ("/mnt/nas/desk/deep", "cifs"),
        ("/mnt/nasty/desk", ""),
        ("/mnt/nas/inner/desk", "nfs4"),
        ("/home/clerk/far/desk", "fuse.sshfs"),
        ("/run/user/1000/gvfs/smb-share:server=nas,share=x", "fuse.gvfsd-fuse"),
        ("/mnt/dav here/desk", "fuse.davfs2"),
        ("/mnt/c/Users/desk", "9p"),
        ("/media/stick/desk", ""),
        ("/mnt/ntfs/desk", ""),
        ("/run/user/1000/doc/x", ""),
    ],
)
def test_a_share_is_known_by_its_mount(tmp_path: Path, folder: str, kind: str) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    assert place.share_of(Path(folder), mounts) == kind
    problem = place.on_share(Path(folder), mounts)
    assert (problem is None) == (kind == "")
    if problem is not None:
        assert problem.level == "warning"
        assert kind in str(problem) and "Move the folder" in str(problem)


def test_a_link_to_a_share_is_a_share(tmp_path: Path) -> None:
    (tmp_path / "nas").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nas")
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//nas/desks {tmp_path / 'nas'} smb3 rw 0 0\n")
    assert place.share_of(tmp_path / "link" / "desk", mounts) == "smb3"


def test_this_computers_own_disk_is_none(tmp_path: Path) -> None:
    assert place.share_of(tmp_path) == ""
    assert place.free_bytes(tmp_path / "none") is None
    assert place.low_on_room(tmp_path / "none") is None


def test_little_room_is_said_in_megabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "LEAST_FREE", 1 << 62)
    problem = place.low_on_room(tmp_path)
    assert problem is not None and problem.level == "warning"
    assert str(place.free_bytes(tmp_path) // 1_000_000)[:3] in str(problem)  # type: ignore[operator]
