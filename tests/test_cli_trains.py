"""`trains board`, `trains show` and `match`: the JSON of the contract, words, exit codes."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.cli import run
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.store import door, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

NOON = int(datetime(2025, 12, 3, 4, tzinfo=UTC).timestamp())
HOUR = 3600
AT = ("--at", "2025-12-03T12:00")


def says(id_: str, *events: tuple[str, str, str, float], sent: float = -8, **more: Any) -> Message:
    times = [Event(where, what, how, NOON + round(at * HOUR)) for where, what, how, at in events]
    more = {"train_no": "X8001", "day": "2025-12-02"} | more
    return message("taf:0027", id_, "running", events=times, sent_s=NOON + round(sent * HOUR), **more)


@pytest.fixture
def desk(store: Store, make: Callable[..., Cargo]) -> Store:
    """A train from Almaty that is between Altynkol and Horgos, with one wagon declared and one not."""
    plan = (
        ("almaty", "departure", "planned", -12.0),
        ("altynkol", "arrival", "planned", -2.0),
        ("altynkol", "departure", "planned", -1.0),
        ("horgos", "arrival", "planned", 1.0),
    )
    loads = [Load(1, "57463309", gross_g=64_200_000), Load(2, "54550181", "CSQU3054383", gross_g=20_000_000)]
    run_ = {"direction": "import", "origin": "almaty", "destination": "horgos"}
    trains.take(
        store,
        [
            says("plan", *plan, run=run_, loads=loads, sent=-20),
            says("left", ("almaty", "departure", "actual", -11.5), sent=-11),
            says("there", ("altynkol", "arrival", "actual", -1.0), sent=-0.9),
            says("late", ("altynkol", "departure", "actual", 0.5), sent=0.6),
        ],
    )
    door.apply(store, [Change(None, make(day="2025-12-03", wagon_no="57463309", train_no="X8001"))])
    return store


@pytest.fixture
def cli(desk: Store, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def call(*words: object, code: int = 0, lang: str = "en") -> str:
        said = run(["--data", str(desk.folder), "--lang", lang, *map(str, words)])
        out, err = capsys.readouterr()
        assert said == code, err
        assert "Traceback" not in err
        return out + err

    return call


def test_the_board_is_what_was_known_at_that_time(cli: Callable[..., str]) -> None:
    (line,) = json.loads(cli("trains", "board", *AT, "--json"))["trains"]
    assert (line["train_no"], line["day"], line["status"]) == ("X8001", "2025-12-02", "due")
    assert (line["place"], line["next"], line["delay_min"]) == ("altynkol", "horgos", 60)
    assert (line["declared"], line["undeclared"]) == (1, 1)
    assert line["eta"]["median"] >= "2025-12-03T05:00:00Z"
    earlier = json.loads(cli("trains", "board", "--at", "2025-12-02T18:00", "--json"))["trains"]
    assert [(one["place"], one["delay_min"]) for one in earlier] == [("", None)]
    assert json.loads(cli("trains", "board", "--at", "2025-11-30T12:00", "--json"))["trains"] == []


def test_a_train_shows_its_times_with_their_messages_and_its_wagons_with_their_match(cli: Callable[..., str]) -> None:
    shown = json.loads(cli("trains", "show", "x8001", "--json"))
    assert {"train_no", "day", "origin", "destination", "status", "delay_min"} <= shown["train"].keys()
    assert shown["events"][0] == {
        "location": "almaty",
        "event": "departure",
        "type": "planned",
        "at": "2025-12-02T16:00:00Z",
        "source": "taf:0027",
        "message_id": "plan",
    }
    rows = [
        (one["position"], one["wagon_no"], one["container_no"], one["gross_kg"], one["match"])
        for one in shown["consist"]
    ]
    assert rows == [(1, "57463309", "", "64200", "matched"), (2, "54550181", "CSQU3054383", "20000", "train_only")]
    assert all({"location", "p10", "median", "p90"} <= one.keys() for one in shown["eta"])


def test_an_unknown_train_and_an_unknown_day_are_said_with_what_there_is(cli: Callable[..., str]) -> None:
    assert "Nothing is known of a train X9" in cli("trains", "show", "X9", code=2)
    assert "It did on: 2025-12-02" in cli("trains", "show", "X8001", "--day", "2025-12-01", code=2)


def test_matching_tells_what_differs_by_its_exit_code(
    cli: Callable[..., str], desk: Store, make: Callable[..., Cargo]
) -> None:
    days = ("--from", "2025-12-03", "--to", "2025-12-03")
    found = json.loads(cli("match", *days, "--json", code=1))
    assert (found["matched"], found["train_only"], found["declared_only"], found["weight"]) == (1, 1, 0, 0)
    assert [row["match"] for row in found["trains"][0]["rows"]] == ["matched", "train_only"]
    door.apply(desk, [Change(None, make(day="2025-12-03", container_no="CSQU3054383", gross_g=20_100_000))])
    assert json.loads(cli("match", *days, "--json"))["matched"] == 2
    assert json.loads(cli("match", *days, "--tolerance", 0, "--json"))["matched"] == 2  # within 200 kg
    door.apply(desk, [Change(None, make(day="2025-12-03", wagon_no="95236196"))])
    assert [one["wagon_no"] for one in json.loads(cli("match", *days, "--json", code=1))["on_no_train"]] == ["95236196"]


def test_people_get_tables_in_their_language(cli: Callable[..., str], desk: Store) -> None:
    assert "Almaty" in cli("trains", "board", *AT)
    assert "阿拉木图" in cli("trains", "show", "X8001", lang="zh_CN")
    assert "54550181" in cli("match", "--from", "2025-12-03", "--to", "2025-12-03", code=1)


def test_times_on_the_clocks_of_two_countries_stand_in_the_order_they_happened(
    cli: Callable[..., str], desk: Store
) -> None:
    # 15:00 in Horgos, then 12:30 of the clock in Altynkol
    seen = (("horgos", "departure", "actual", 3.0), ("altynkol", "handover", "actual", 3.5))
    trains.take(desk, [says("back", *seen, train_no="X8002")])
    shown = cli("trains", "show", "X8002")
    assert shown.index("2025-12-03 15:00") < shown.index("2025-12-03 12:30")


def test_trains_alone_says_what_can_be_done(cli: Callable[..., str], tmp_path: Path) -> None:
    assert "board, show" in cli("trains", code=2)
