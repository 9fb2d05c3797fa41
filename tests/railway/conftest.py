"""What the tests of the feed share: the railway as a sender, and a broker."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from horgosdesk.railway.formats import Context
from horgosdesk.railway.intake import context
from horgosdesk.store.desk import Store

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import sender

Start = Callable[..., "sender.Mosquitto"]


@pytest.fixture
def how(store: Store) -> Context:
    """What the formats know of the desk."""
    return context(store, "en")


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Start]:
    """Starts brokers, with lines of their configuration; they end with the test."""
    if not sender.MOSQUITTO:
        pytest.skip("mosquitto is not installed: nothing was received from a real broker")
    started: list[sender.Mosquitto] = []

    def start(*lines: str, **more: int) -> sender.Mosquitto:
        started.append(sender.Mosquitto(tmp_path / f"broker{len(started)}", *lines, **more))
        return started[-1].start()

    yield start
    for one in started:
        one.stop()
