"""A desk put under a key, under another one, and under none again."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import desks
from scenarios import Rounds, Scenario, Wrong, say

from horgosdesk.store import encryption, key
from horgosdesk.store.desk import Store

PLACES = ("desk.sqlite3.new", "desk.switch")


@cache
def made(number: int) -> Any:
    """A key file and its key."""
    content, raw, _recovery = encryption.new_key(f"九车 durum wheat {number}")
    return content, raw


def _to(number: int | None) -> Any:
    """A copy of a key, since a switch forgets the one that it replaced; None: no key."""
    if number is None:
        return None
    content, raw = made(number)
    mine = raw._replace(raw=bytearray(raw.raw))
    key.hold(mine)
    return content, mine


def _switch(number: int | None, top: Path) -> int:
    folder = top / "desk"
    is_now = encryption.state(folder)
    if is_now.encrypted == (number is not None) and (number is None or key.of_folder(folder).id == made(number)[0].id):
        return 0  # done by the run before
    encryption.switch(folder, _to(number), lambda _done, _total: None)
    say("switched")
    return 0


def _is(store: Store, rounds: Rounds, top: Path, *, number: int | None) -> Wrong:
    if (there := store.db.execute("SELECT count(*) FROM cargo").fetchone()[0]) != 40:
        yield f"{there} of 40 records are there"
    now = encryption.state(store.folder)
    wanted = made(number)[0].id if number else None
    found = key.of_folder(store.folder).id if now.encrypted else None
    if any("switched" in lines for lines in rounds) and found != wanted:
        yield "the switch was reported, and is not there"
    if left := [name for name in PLACES if (store.folder / name).exists()]:
        yield f"left behind after opening: {left}"


def _under(number: int | None) -> Callable[[Path], None]:
    def prepare(top: Path) -> None:
        desks.small(top)
        if number:
            encryption.switch(top / "desk", _to(number), lambda _done, _total: None)
        for known in (1, 2):
            _to(known)  # held from now on, so that whatever is left can be opened

    return prepare


def scenarios() -> Iterator[Scenario]:
    """The three ways."""
    for name, prepare, number in (
        ("encrypt", _under(None), 1),
        ("new-key", _under(1), 2),
        ("decrypt", _under(1), None),
    ):
        yield Scenario(
            name,
            prepare,
            lambda top, number=number: _switch(number, top),
            lambda store, rounds, top, number=number: _is(store, rounds, top, number=number),
        )
