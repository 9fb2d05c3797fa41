"""All channels together: each comes back by itself, what they do is told, and a kill loses and doubles nothing."""

import importlib.util
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event, Thread
from types import ModuleType

import pytest
import sender
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.backoff import backoff
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.railway import feed as feeds
from horgosdesk.railway import inbox as inboxes
from horgosdesk.railway.channels import Channel, write_channels
from horgosdesk.railway.feed import Feed, State, Status, is_running, read_status
from horgosdesk.railway.intake import Result
from horgosdesk.store.desk import Store

pytestmark = pytest.mark.long

Start = Callable[..., sender.Mosquitto]


class Running:
    """A feed at work in a thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.heard: list[tuple[str, list[str]]] = []
        self.told: list[Status] = []
        self.error: BaseException | None = None
        self._stop = Event()
        self._thread = Thread(target=self._run)
        self._entered = Event()
        self._thread.start()
        self._entered.wait(10)

    def _run(self) -> None:
        try:
            with Feed(self.folder, "en", heard=self._hear, told=self.told.append) as feed:
                self._entered.set()
                feed.run(self._stop)
        except BaseException as error:
            self.error = error

    def _hear(self, name: str, results: Sequence[Result]) -> None:
        self.heard.append((Path(name).name, [one.outcome for one in results]))

    def state(self, name: str) -> State | None:
        """What a channel said last."""
        return next((one for one in self.told[-1].channels if one.name == name), None) if self.told else None

    def wait(self, ask: Callable[[], object]) -> None:
        """Wait for something to come true."""
        sender.wait(ask, f"{self.told[-1:]} {self.heard} {self.error}")

    def wait_for(self, name: str, state: str) -> State:
        """Wait until a channel is in a state."""
        self.wait(lambda: (said := self.state(name)) is not None and said.state == state)
        said = self.state(name)
        assert said is not None
        return said

    def stop(self) -> None:
        """Stop it."""
        self._stop.set()
        self._thread.join(20)
        assert not self._thread.is_alive()


@pytest.fixture
def run(store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Running]]:
    """Starts feeds of the desk, that look more often than they do elsewhere; they end with the test."""
    monkeypatch.setattr(feeds, "TELL_S", 0.05)
    monkeypatch.setattr(inboxes.Inbox, "settle_s", 0.1)
    monkeypatch.setattr(inboxes.Inbox, "poll_s", 0.05)
    started: list[Running] = []

    def start() -> Running:
        started.append(Running(store.folder))
        return started[-1]

    yield start
    for one in started:
        one.stop()


def rail(broker: sender.Mosquitto, name: str = "rail") -> Channel:
    return Channel(name, "mqtt", broker.address, ("trains/#",))


def drop(store: Store, name: str, *trains: object) -> None:
    half = store.folder / f"{name}.part"
    half.write_text(json.dumps(trains))
    half.rename(store.folder / "inbox" / name)


def send(broker: sender.Mosquitto, messages: Sequence[bytes]) -> None:
    publisher = sender.Publisher(broker.port)
    publisher.send(messages)
    publisher.close()


def stored(store: Store) -> int:
    return int(store.db.execute("SELECT count(*) FROM message").fetchone()[0])


def test_the_inbox_needs_no_setting_up_and_its_counts_and_times_are_told(
    store: Store, run: Callable[[], Running]
) -> None:
    feed = run()
    drop(store, "a.json", sender.whole(1, 1), sender.whole(1, 2), {"trainNumber": 3, "departureDate": "x"})
    feed.wait(lambda: (said := feed.state("inbox")) is not None and said.quarantined)
    assert feed.heard == [("a.json", ["applied", "applied", "quarantined"])]
    drop(store, "b.json", sender.whole(1, 1))
    feed.wait(lambda: (said := feed.state("inbox")) is not None and said.duplicate)
    said = feed.wait_for("inbox", "up")
    assert (said.applied, said.duplicate, said.quarantined) == (2, 1, 1)
    sent_s = store.db.execute("SELECT max(sent_s) FROM message").fetchone()[0]
    assert said.sent_s == sent_s
    assert said.received_s is not None
    assert read_status(store.folder).sent_s == sent_s


def test_what_is_known_of_a_channel_outlives_the_feed(store: Store, run: Callable[[], Running]) -> None:
    feed = run()
    drop(store, "a.json", sender.whole(1, 1))
    feed.wait(lambda: feed.heard)
    feed.stop()
    stopped = read_status(store.folder)
    assert [(one.name, one.state, one.applied) for one in stopped.channels] == [("inbox", "stopped", 1)]
    again = run()
    said = again.wait_for("inbox", "up")
    assert (said.applied, said.sent_s) == (0, stopped.sent_s)


def test_only_one_feed_of_a_desk_runs_at_a_time(store: Store, run: Callable[[], Running]) -> None:
    assert not is_running(store.folder)
    first = run()
    assert is_running(store.folder)
    with pytest.raises(Refused, match="taken in already"), Feed(store.folder, "en"):
        pass
    first.stop()
    assert not is_running(store.folder)


def test_a_broker_that_is_not_there_yet_is_tried_again(store: Store, run: Callable[[], Running], broker: Start) -> None:
    port = sender.free_port()
    write_channels(store.folder, [Channel("rail", "mqtt", f"mqtt://127.0.0.1:{port}", ("trains/#",))])
    feed = run()
    said = feed.wait_for("rail", "waiting")
    assert "cannot be reached" in said.wrong
    assert said.until_s is not None
    drop(store, "a.json", sender.whole(1, 1))
    feed.wait(lambda: feed.heard)  # one channel that is down does not hold up another
    line = broker(port=port)
    feed.wait_for("rail", "up")
    send(line, [json.dumps(sender.whole(2, 1)).encode()])
    feed.wait(lambda: stored(store) == 2)
    up = feed.wait_for("rail", "up")
    assert up.wrong == ""


def test_a_broker_that_is_killed_while_messages_come_and_starts_again_loses_nothing(
    store: Store, run: Callable[[], Running], broker: Start
) -> None:
    line = broker("allow_anonymous true", "autosave_on_changes true", "autosave_interval 1")
    write_channels(store.folder, [rail(line)])
    feed = run()
    feed.wait_for("rail", "up")
    messages = sender.payloads(300)
    send(line, messages[:150])
    feed.wait(lambda: stored(store) > 20)
    line.kill()
    feed.wait_for("rail", "waiting")
    line.start()
    feed.wait_for("rail", "up")
    # what the sender is not told to have arrived it sends again
    send(line, messages)
    feed.wait(lambda: stored(store) == 300)
    assert list((store.folder / "inbox" / "quarantine").iterdir()) == []


def test_channels_that_are_set_up_and_taken_out_meanwhile_are_heeded(
    store: Store, run: Callable[[], Running], broker: Start, tmp_path: Path
) -> None:
    feed = run()
    feed.wait_for("inbox", "up")
    share = tmp_path / "share"
    write_channels(store.folder, [Channel("share", "inbox", str(share))])
    assert "share" in feed.wait_for("share", "waiting").wrong
    share.mkdir()
    feed.wait_for("share", "up")
    (share / "a.json").write_text(json.dumps([sender.whole(1, 1)]))
    feed.wait(lambda: feed.heard)
    assert feed.heard == [("a.json", ["applied"])]
    write_channels(store.folder, [rail(broker())])
    feed.wait_for("rail", "up")
    assert [one.name for one in feed.told[-1].channels] == ["inbox", "rail"]


def test_a_slip_in_the_channels_is_told_and_what_runs_runs_on(store: Store, run: Callable[[], Running]) -> None:
    feed = run()
    feed.wait_for("inbox", "up")
    (store.folder / "channels.csv").write_text("name;kind\n")
    feed.wait(lambda: "channels.csv, line 1" in feed.told[-1].wrong)
    drop(store, "a.json", sender.whole(1, 1))
    feed.wait(lambda: feed.heard)
    (store.folder / "channels.csv").unlink()
    feed.wait(lambda: feed.told[-1].wrong == "")


def test_a_bug_in_a_channel_is_logged_and_the_channel_comes_back(
    store: Store, run: Callable[[], Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(inboxes.Inbox, "look", lambda self: 1 // 0)
        feed = run()
        said = feed.wait_for("inbox", "waiting")
    assert "ZeroDivisionError" in said.wrong
    assert "ZeroDivisionError" in (store.folder / "logs" / "horgosdesk.log").read_text("utf-8")
    feed.wait_for("inbox", "up")


def test_a_damaged_desk_ends_the_feed(store: Store, run: Callable[[], Running]) -> None:
    feed = run()
    feed.wait_for("inbox", "up")
    store.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('horgosdesk', 'm999', '')"
    )
    (store.folder / "inbox").rename(store.folder / "gone")  # the channel has to open the desk again
    feed.wait(lambda: feed.error)
    assert isinstance(feed.error, Damaged)


@given(st.integers(0, 10_000))
def test_the_wait_between_tries_grows_from_one_second_to_a_minute(tries: int) -> None:
    wait = backoff(tries)
    assert 1 <= wait <= 60
    assert wait >= min(60, 2 ** min(tries, 6))


def test_a_senders_clock_that_is_ahead_does_not_make_the_feed_younger_than_it_is() -> None:
    state = State("inbox", "inbox")
    state.count([Result("1", "running", "applied", sent_s=4_000_000_000)], 1_762_128_000)
    assert state.sent_s == 1_762_128_000


@pytest.mark.skipif(sys.platform == "win32", reason="needs a link that leads nowhere")
def test_a_feed_that_cannot_begin_does_not_say_that_it_runs_already(store: Store) -> None:
    lock = store.folder / "logs" / feeds.LOCK
    lock.symlink_to(store.folder / "none" / "lock")
    with pytest.raises(Problem) as raised, Feed(store.folder, "en"):
        pass
    assert raised.value.code == "database-not-writable"
    assert not is_running(store.folder)


def test_a_status_that_cannot_be_written_ends_no_channel(store: Store, run: Callable[[], Running]) -> None:
    in_the_way = store.folder / "logs" / f"{feeds.FILE}.part"
    in_the_way.mkdir()
    feed = run()
    feed.wait_for("inbox", "up")
    drop(store, "a.json", sender.whole(1, 1))
    feed.wait(lambda: feed.heard)
    in_the_way.rmdir()
    feed.wait(lambda: read_status(store.folder).sent_s is not None)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"channels": [{}], "at": ""}', '{"channels": 3}'])
def test_a_status_that_cannot_be_read_is_as_good_as_none(store: Store, text: str) -> None:
    assert read_status(store.folder) == Status("", ())
    (store.folder / "logs" / "feed.json").write_text(text)
    assert read_status(store.folder).channels == ()
    assert read_status(store.folder).sent_s is None


# Shown by: killed with -9 three times


@pytest.fixture(scope="module")
def feed_kill() -> ModuleType:
    """tests/benchmarks/feed_kill.py, which does the same with a hundred thousand messages."""
    file = Path(__file__).parents[1] / "benchmarks" / "feed_kill.py"
    spec = importlib.util.spec_from_file_location("feed_kill", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["feed_kill"] = module  # its dataclass looks itself up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not sender.MOSQUITTO, reason="mosquitto is not installed: nothing was received from a real broker")
def test_killed_three_times_the_desk_holds_what_it_holds_after_a_run_without(
    feed_kill: ModuleType, tmp_path: Path
) -> None:
    messages = sender.payloads(1_200)
    clean = feed_kill.run(tmp_path / "clean", messages, 0)
    killed = feed_kill.run(tmp_path / "killed", messages, 3)
    assert len(killed.killed_at) == 3
    assert 0 < killed.killed_at[0] <= killed.killed_at[-1]
    assert len(clean.state["messages"]) == 1_200
    assert killed.state == clean.state
