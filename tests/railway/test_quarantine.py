"""What is bad is kept whole with its reason, and comes back when it has been put right."""

import json
import os
from pathlib import Path

import pytest
import sender

from horgosdesk.core import words
from horgosdesk.railway import quarantine
from horgosdesk.railway.formats import Context
from horgosdesk.railway.intake import Result, ingest, ingest_file
from horgosdesk.store.desk import Store
from horgosdesk.translation import translator

BAD = [
    Result("m-1", "running", "applied"),
    Result("m-2", "running", "quarantined", "The time 25:61 is none.\nSee below."),
]
GOOD = BAD[:1]


def reason(file: Path) -> str:
    return file.with_name(file.name + ".reason.txt").read_text("utf-8")


def write(folder: Path, name: str, text: str = "x") -> Path:
    file = folder / name
    file.write_text(text)
    return file


def test_the_reason_says_what_where_and_what_to_do_a_line_for_each_bad_message(store: Store) -> None:
    file = quarantine.put_away(store, write(store.folder / "inbox", "a.xml"), "a.xml", BAD)
    assert file == store.folder / "inbox" / "quarantine" / "a.xml"
    assert reason(file).splitlines() == [
        "a.xml",
        "",
        "1 of 2 messages could not be taken in. The others were taken.",
        "- m-2 (running): The time 25:61 is none. See below.",
        "",
        "When that is put right, in the file or in the desk's tables: horgosdesk feed retry a.xml",
    ]
    assert not (store.folder / "inbox" / "a.xml").exists()
    assert quarantine.kept(store.folder) == [file]


def test_what_was_taken_goes_to_the_month(store: Store) -> None:
    file = quarantine.put_away(store, write(store.folder / "inbox", "a.xml"), "a.xml", GOOD)
    assert file == store.folder / "inbox" / "done" / "2025-12" / "a.xml"


@pytest.mark.parametrize("results", [GOOD, BAD], ids=["done", "quarantine"])
def test_another_file_of_the_same_name_gets_a_number_and_the_same_one_does_not(
    store: Store, results: list[Result]
) -> None:
    inbox = store.folder / "inbox"
    names = [
        quarantine.put_away(store, write(inbox, "a.xml", text), "a.xml", results).name for text in ("x", "y", "x", "z")
    ]
    assert names == ["a.xml", "a-2.xml", "a.xml", "a-3.xml"]


def test_a_name_as_long_as_may_be_still_has_room_for_its_reason(store: Store) -> None:
    long = "列车" * 41 + ".xml"
    file = quarantine.put_away(store, write(store.folder / "inbox", long), long, BAD)
    assert file.suffix == ".xml"
    assert reason(file).startswith(long)


@pytest.mark.parametrize("name", ["a.xml.reason.txt", "a.XML.REASON.TXT", "a.xml.part", "a.xml.reason.txt.part"])
def test_a_file_that_is_called_as_a_reason_is_no_reason_of_another(store: Store, name: str) -> None:
    inbox = store.folder / "inbox"
    kept = quarantine.put_away(store, write(inbox, name, "precious"), name, BAD)
    other = quarantine.put_away(store, write(inbox, "a.xml", "x"), "a.xml", BAD)
    quarantine.copy_in(store, write(inbox, "a.xml", "x"), BAD)
    assert kept.read_text() == "precious"
    assert reason(kept).startswith(f"{name}\n")
    assert quarantine.kept(store.folder) == sorted([kept, other])


@pytest.mark.parametrize("results", [GOOD, BAD], ids=["done", "quarantine"])
def test_of_a_link_the_bytes_are_kept_and_what_it_leads_to_stays(
    store: Store, tmp_path: Path, results: list[Result]
) -> None:
    outside = write(tmp_path, "outside.xml", "precious")
    link = store.folder / "inbox" / "a.xml"
    link.symlink_to(os.path.relpath(outside, link.parent))
    file = quarantine.put_away(store, link, "a.xml", results)
    assert not link.is_symlink() and outside.read_text() == "precious"
    outside.unlink()
    assert file.read_text() == "precious"


def test_a_reason_that_quotes_half_a_character_is_written_all_the_same(store: Store) -> None:
    bad = [Result("\ud800", "train", "quarantined", "version “\ud800”")]
    file = quarantine.keep_bytes(store, "a.bin", "a", b"x", bad, 0)
    assert "- \\ud800 (train): version “\\ud800”" in reason(file)


def test_a_copy_is_kept_of_a_file_that_stays_where_it_is(store: Store, tmp_path: Path) -> None:
    outside = write(tmp_path, "a.xml")
    copies = {quarantine.copy_in(store, outside, BAD) for _ in range(3)}
    assert copies == {store.folder / "inbox" / "quarantine" / "a.xml"}
    assert outside.read_text() == copies.pop().read_text() == "x"


@pytest.mark.skipif(not os.path.isdir("/dev/shm"), reason="needs a second file system")  # noqa: PTH112
def test_a_file_is_moved_from_another_disk_too(store: Store, tmp_path: Path) -> None:
    shared = Path("/dev/shm") / f"horgosdesk-{os.getpid()}.xml"
    if shared.parent.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is but one file system")
    shared.write_text("x")
    file = quarantine.put_away(store, shared, "a.xml", GOOD)
    assert file.read_text() == "x"
    assert not shared.exists()


def test_what_was_put_right_is_taken_and_goes_to_done(store: Store, how: Context) -> None:
    wrong = {**sender.whole(1, 1), "departureDate": "2025-77-77"}
    inside = write(store.folder / "inbox", "a.json", json.dumps([sender.whole(2, 1), wrong]))
    file = quarantine.put_away(store, inside, "a.json", ingest_file(store, inside, how))
    assert [one.outcome for one in quarantine.retry(store, file, how)] == ["duplicate", "quarantined"]
    assert "2025-77-77" in reason(file)
    file.write_text(file.read_text().replace("2025-77-77", "2025-11-03"))
    assert [one.outcome for one in quarantine.retry(store, file, how)] == ["duplicate", "applied"]
    assert quarantine.kept(store.folder) == []
    assert [one.name for one in (store.folder / "inbox" / "quarantine").iterdir()] == []
    assert (store.folder / "inbox" / "done" / "2025-12" / "a.json").exists()


def test_the_reason_is_written_anew_where_something_else_is_wrong_then(store: Store, how: Context) -> None:
    file = quarantine.keep_bytes(store, "rail-1.bin", "trains/7", b"nonsense", BAD, 5)
    assert file.stat().st_mtime == 5
    assert [one.outcome for one in quarantine.retry(store, file, how)] == ["quarantined"]
    assert reason(file).startswith("trains/7\n")
    assert "none of the formats" in reason(file)
    # that is, read under the name that it came by
    assert "trains/7: this is none" in reason(file)


def test_the_reason_is_in_the_language_of_the_desk(store: Store, how: Context) -> None:
    words.use(translator("zh_CN"))
    file = quarantine.keep_bytes(store, "a.bin", "a", b"", ingest(store, b"", how), 0)
    assert reason(file).startswith("a\n")
