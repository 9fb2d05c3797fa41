"""The fuzzers' targets, in short: their seeds, all that was ever found, and a few mutations. `python tests/fuzz` does it at length."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.railway import formats

FUZZ = Path(__file__).parent / "fuzz"
TARGETS = sorted(file.stem for file in (FUZZ / "targets").glob("[!_]*.py"))
PIECES = [
    b"",
    b"\0",
    b"\xff",
    b"\n",
    b'"',
    b"'",
    b"<",
    b">",
    b"=",
    b"{",
    b"]",
    b"-1",
    b"9" * 30,
    b"\xd0\xb0",
    b"\x80" * 40,
]


@contextmanager
def known() -> Iterator[None]:
    """The folder tests/fuzz is where the targets import from."""
    sys.path.insert(0, str(FUZZ))
    try:
        yield
    finally:
        sys.path.remove(str(FUZZ))


def target(name: str) -> ModuleType:
    with known():
        return import_module(f"targets.{name}")


def judged(of: ModuleType, data: bytes) -> None:
    """Run a target: only a result or a Problem may come of it."""
    try:
        of.run(data)
    except Problem as problem:
        assert str(problem)


@pytest.mark.parametrize("name", TARGETS)
def test_what_was_found_once_is_a_result_or_words(name: str) -> None:
    of = target(name)
    for file in sorted((FUZZ / "found").glob(f"{name}/*")):
        judged(of, file.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_any_input_is_a_result_or_words(name: str) -> None:
    of = target(name)
    seeds = list(of.seeds())
    for data in seeds[:8]:
        judged(of, data)

    @settings(max_examples=12, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(
        seed=st.sampled_from(seeds),
        places=st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=4),
        piece=st.sampled_from(PIECES) | st.binary(max_size=4),
        cut=st.integers(0, 12),
    )
    def mutated(seed: bytes, places: list[float], piece: bytes, cut: int) -> None:
        for place in places:
            at = int(place * len(seed))
            seed = seed[:at] + piece + seed[at + cut :]
        judged(of, seed)

    mutated()


def test_every_found_input_is_of_a_target() -> None:
    assert {folder.name for folder in (FUZZ / "found").iterdir()} <= {*TARGETS}


def test_every_format_of_messages_is_a_target() -> None:
    assert {one.name for one in iter_modules(formats.__path__)} <= {*TARGETS}
