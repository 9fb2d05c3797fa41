"""Files are whole under their names. What a power cut leaves of them is proven by tests/crash."""

import os
from pathlib import Path

import pytest

from horgosdesk import durable


def test_a_file_is_written_in_place_of_the_old_one_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "channels.csv"
    file.write_bytes(b"old, and longer")
    durable.write(file, b"new")
    assert file.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["channels.csv"]


def test_what_cannot_get_its_name_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "taken" / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="taken"):
        durable.write(tmp_path / "taken", b"new")
    assert [one.name for one in tmp_path.rglob("*")] == ["taken", "inside"]


def test_a_copy_has_the_bytes_and_the_time_and_can_be_changed(tmp_path: Path) -> None:
    source = tmp_path / "sent.xml"
    source.write_bytes(b"<message/>")
    os.utime(source, (1_700_000_000, 1_700_000_000))
    source.chmod(0o444)
    durable.copy(source, tmp_path / "kept.xml")
    copy = tmp_path / "kept.xml"
    assert (copy.read_bytes(), copy.stat().st_mtime) == (b"<message/>", 1_700_000_000)
    copy.write_bytes(b"")


def test_folders_are_made_with_those_that_they_lie_in(tmp_path: Path) -> None:
    durable.make_folder(tmp_path / "a" / "b" / "c")
    durable.make_folder(tmp_path / "a" / "b" / "c")
    assert (tmp_path / "a" / "b" / "c").is_dir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match="file"):
        durable.make_folder(tmp_path / "file" / "inside")
