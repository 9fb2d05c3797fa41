"""Cycles are collected on the window's thread, whatever thread allocates."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from horgosdesk.ui.garbage import MANY, MODULES, Garbage


class Knot(QObject):
    """An object of Qt in a cycle, as slots that are closures make them."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


@pytest.fixture
def garbage(qapp: object) -> Iterator[Garbage]:
    gc.enable()
    made = Garbage()
    yield made
    made.stop()
    assert gc.isenabled(), "as it was before"
    gc.disable()


def test_what_is_kept_is_not_gone_through_until_it_is_let_go(garbage: Garbage) -> None:
    ended: list[threading.Thread] = []
    gc.collect()
    Knot(ended)
    garbage.keep()
    gc.collect()
    assert not ended
    garbage.let_go()
    gc.collect()
    assert len(ended) == 1


def test_what_a_reading_thread_allocates_destroys_nothing_there(garbage: Garbage, qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    gc.collect()
    Knot(ended)

    def read() -> None:
        kept = [[] for _ in range(50_000)]  # ten times what has Python collect
        kept.clear()

    reader = threading.Thread(target=read)
    reader.start()
    reader.join()
    assert ended == []
    kept = [[] for _ in range(2_000)]
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()] and len(kept) == 2_000


def test_what_comes_in_large_numbers_is_gone_through_no_more(garbage: Garbage) -> None:
    assert gc.get_freeze_count() > 10_000 and len(gc.get_objects()) < 5_000, "what was there before"
    ended: list[threading.Thread] = []
    Knot(ended)
    kept = [[] for _ in range(2 * MANY)]  # what goes meanwhile is taken off
    garbage.look()
    assert ended and len(gc.get_objects()) < 5_000, "cycles go before all else is set apart"
    before = gc.get_freeze_count()
    kept.clear()
    assert gc.get_freeze_count() <= before - 2 * MANY, "it goes as ever when nobody knows it any more"
    Knot(ended)
    garbage.look()
    gc.collect()
    assert len(ended) == 2, "and what is made later too"
    garbage.stop()
    assert gc.get_freeze_count() == 0
    gc.disable()


def test_what_modules_brought_is_not_even_gone_through_once(garbage: Garbage, monkeypatch: pytest.MonkeyPatch) -> None:
    garbage.look()
    ended: list[threading.Thread] = []
    Knot(ended)
    names = [f"loaded_{number}" for number in range(MODULES)]
    for name in names:
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    kept = [[] for _ in range(2 * MANY)]
    garbage.look()
    assert not ended and len(gc.get_objects()) < 5_000 and len(kept) == 2 * MANY
    kept += [[] for _ in range(2 * MANY)]
    garbage.look()
    assert not ended, "set apart with the modules"
    Knot(ended)
    kept += [[] for _ in range(2 * MANY)]
    garbage.look()
    assert len(ended) == 1, "without new modules it is gone through as ever"
    garbage.let_go()
    gc.collect()
    assert len(ended) == 2
