"""Bytes in: what is good is stored whatever stands beside it, and what is bad says why."""

import json
import os
import sys
import time
from pathlib import Path

import pytest
import sender

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Message
from horgosdesk.railway import formats, intake
from horgosdesk.railway.formats import Context
from horgosdesk.railway.intake import NoFile, Result, StillWritten, ingest, ingest_all, ingest_file, load, name_of
from horgosdesk.store import journal
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify

BAD_DAY = {"trainNumber": 7, "departureDate": "2025-77-77", "version": 1, "timeTableRows": []}


def trains(*all_: object) -> bytes:
    return json.dumps(all_).encode()


def outcomes(results: list[Result]) -> list[str]:
    return [one.outcome for one in results]


def stored(store: Store) -> int:
    return int(store.db.execute("SELECT count(*) FROM message").fetchone()[0])


def test_a_bad_message_does_not_stop_the_good_ones_around_it(store: Store, how: Context) -> None:
    results = ingest(store, trains(sender.whole(1, 1), BAD_DAY, sender.whole(1, 2)), how)
    assert outcomes(results) == ["applied", "quarantined", "applied"]
    assert results[0].message_id.endswith("/1/1")
    assert "2025-77-77" in results[1].detail
    assert results[0].sent_s
    assert stored(store) == 2


def test_the_same_bytes_again_change_nothing(store: Store, how: Context) -> None:
    data = trains(sender.whole(1, 1), sender.whole(1, 1), sender.whole(2, 1))
    assert outcomes(ingest(store, data, how)) == ["applied", "duplicate", "applied"]
    before = list(journal.read(store, 1))
    assert outcomes(ingest(store, data, how)) == ["duplicate"] * 3
    assert list(journal.read(store, 1)) == before


@pytest.mark.parametrize("data", [b"", b"Dear colleague,", b"{", b"<a", b"\0" * 500, b'[{"trainNumber": 1'])
def test_bytes_that_nobody_can_read_are_one_bad_message_with_a_reason(store: Store, how: Context, data: bytes) -> None:
    [result] = ingest(store, data, how)
    assert (result.message_id, result.kind, result.outcome) == ("", "", "quarantined")
    assert len(result.detail) > 20


def test_the_results_of_several_pieces_are_each_ones_own_though_they_share_a_transaction(
    store: Store, how: Context
) -> None:
    begun: list[str] = []
    store.db.set_trace_callback(lambda sql: begun.append(sql) if sql.startswith("BEGIN") else None)
    pieces = [(trains(sender.whole(n, 1), *([BAD_DAY] if n == 2 else [])), how) for n in range(1, 4)]
    results = ingest_all(store, pieces, "rail")
    assert [outcomes(one) for one in results] == [["applied"], ["applied", "quarantined"], ["applied"]]
    assert len(begun) == 1
    assert {entry.reason for entry in journal.read(store, 1) if entry.subject == Message.SUBJECT} == {"rail"}


def test_many_messages_are_stored_in_short_transactions(store: Store, how: Context) -> None:
    begun: list[str] = []
    store.db.set_trace_callback(lambda sql: begun.append(sql) if sql.startswith("BEGIN") else None)
    count = 3 * intake.MOST
    results = ingest(store, trains(*(sender.whole(1 + n // 6, 1 + n % 6) for n in range(count))), how)
    assert outcomes(results) == ["applied"] * count
    assert count / intake.MOST <= len(begun) <= count / intake.LEAST + 1
    assert all(check.ok for check in verify(store))


def test_a_huge_file_is_refused_before_it_is_read(store: Store, how: Context, tmp_path: Path) -> None:
    file = tmp_path / "huge.xml"
    with file.open("wb") as handle:
        handle.write(b"<TrainRunningInformationMessage>")
        handle.truncate(200 << 20)
    [result] = ingest_file(store, file, how)
    assert result.outcome == "quarantined"
    assert "it has 210" in result.detail
    assert "up to 64 are allowed (feed_mb: megabytes" in result.detail


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file that has more in it than its size")
def test_a_file_that_changes_while_it_is_read_is_not_taken(store: Store, how: Context) -> None:
    with pytest.raises(StillWritten, match="still being written"):
        ingest_file(store, Path("/proc/self/status"), how)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe")
def test_what_has_no_end_is_not_opened(store: Store, how: Context, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for file in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        with pytest.raises(NoFile, match="is a folder or a device"):
            ingest_file(store, file, how)


def test_a_file_of_the_future_came_now(how: Context, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("{}")
    os.utime(file, (2**33, 2**33))
    assert load(file, how)[1].at_s <= time.time()


def test_a_parser_that_fails_costs_one_message_and_leaves_a_trace(
    store: Store, how: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = formats.read

    def failing(data: bytes, context: Context) -> object:
        if data == b"poison":
            raise ZeroDivisionError
        return real(data, context)

    monkeypatch.setattr(formats, "read", failing)
    bad, good = ingest_all(store, [(b"poison", how), (trains(sender.whole(1, 1)), how)], "rail")
    assert outcomes(bad) == ["quarantined"]
    assert "ZeroDivisionError" in bad[0].detail
    assert outcomes(good) == ["applied"]
    assert "ZeroDivisionError" in (store.folder / "logs" / "horgosdesk.log").read_text("utf-8")


def test_a_message_that_the_store_stumbles_over_does_not_take_its_batch_along(store: Store, how: Context) -> None:
    store.db.execute(
        "CREATE TRIGGER stumble BEFORE INSERT ON message WHEN new.version = 2 BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    results = ingest(store, trains(*(sender.whole(1, version) for version in (1, 2, 3))), how)
    assert outcomes(results) == ["applied", "quarantined", "applied"]
    assert "IntegrityError" in results[1].detail
    store.db.execute("DROP TRIGGER stumble")
    assert all(check.ok for check in verify(store))


def test_a_locked_file_stops_the_intake_and_nothing_is_lost(store: Store, how: Context) -> None:
    other = open_store(store.folder, wait_s=0.01)
    store.db.execute("BEGIN IMMEDIATE")
    with pytest.raises(Problem, match="Another program is writing"):
        ingest(other, trains(sender.whole(1, 1)), how)
    store.db.execute("ROLLBACK")
    assert outcomes(ingest(other, trains(sender.whole(1, 1)), how)) == ["applied"]
    other.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of files are text there")
def test_a_name_that_a_chinese_code_page_made_is_read_as_chinese() -> None:
    assert name_of(Path(os.fsdecode("列车.csv".encode("gb18030")))) == "列车.csv"
    assert name_of(Path("поезд.csv")) == "поезд.csv"
