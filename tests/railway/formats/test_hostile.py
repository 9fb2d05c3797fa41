"""What no format may do, whatever the bytes: raise anything but Problem, or tell the same bytes otherwise the next time."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Message, told
from horgosdesk.railway import formats
from horgosdesk.railway.formats import HEAD, Bad, Context, digitraffic, iftsta, tables, taf

FOLDER = Path(__file__).parent / "samples"
SAMPLES = [
    (module, (FOLDER / name).read_bytes())
    for module, name in (
        (taf, "running.xml"),
        (taf, "forecast.xml"),
        (taf, "composition.xml"),
        (iftsta, "status.edi"),
        (digitraffic, "train.json"),
        (digitraffic, "compositions.json"),
    )
]
FORMATS: list[Any] = [one for one in formats.formats() if one is not tables]
"""Tables are read by excel, which has tests of its own for what is hostile."""
MODULES = st.sampled_from(FORMATS)
SHARED = settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
PIECES = [b"", b"\0", b"\xff", b"'", b"+", b":", b"?", b"<", b">", b"&", b'"', b"{", b"]", b"-", b"9" * 30, b"\xd0\xb0"]


def judged(module: ModuleType, data: bytes, context: Context) -> list[Message | Bad]:
    """What is in the bytes; nothing where they cannot be read."""
    module.recognises(data[:HEAD])
    found: list[Message | Bad] = []
    with suppress(Problem):
        found.extend(module.read(data, context))
    for one in found:
        assert isinstance(one, Message | Bad)
        if isinstance(one, Message):
            kept(one)
        else:
            assert str(one.problem)
            one.message_id.encode()
    return found


def kept(message: Message) -> None:
    """Holds what the store asks for: text that is text, integers of 64 bits, a train."""
    said = told(message.content)
    assert message.train_no and message.source and message.message_id
    assert len(message.day) in (0, 10)
    for number in (message.sent_s, message.version, *(event.at_s or 0 for event in said.events)):
        assert -(2**63) <= number < 2**63
    for load in said.loads or ():
        assert 0 <= load.position < 2**31
        assert (load.gross_g or 0) < 2**63 and (load.tare_g or 0) < 2**63
    f"{message.source}{message.message_id}{message.refers}{message.train_no}{message.content}".encode()


@SHARED
@given(module=MODULES, data=st.binary(max_size=400))
def test_bytes_of_any_kind_are_read_or_refused(module: ModuleType, data: bytes, context: Context) -> None:
    judged(module, data, context)


@SHARED
@given(
    sample=st.sampled_from(SAMPLES),
    places=st.lists(st.floats(0, 1, exclude_max=True), min_size=1, max_size=6),
    piece=st.sampled_from(PIECES) | st.binary(max_size=3),
    cut=st.integers(0, 12),
)
def test_mutated_messages_are_read_or_refused(
    sample: tuple[ModuleType, bytes], places: list[float], piece: bytes, cut: int, context: Context
) -> None:
    module, data = sample
    for place in places:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + cut :]
    judged(module, data, context)


@SHARED
@given(
    texts=st.lists(st.text(max_size=12), min_size=1, max_size=40),
    tags=st.lists(st.sampled_from("UNB BGM CNI STS DTM LOC TDT EQD MEA RFF NAD SEL EQA GID".split()), max_size=40),
)
def test_segments_of_any_kind_are_read_or_refused(texts: list[str], tags: list[str], context: Context) -> None:
    body = "".join(f"{tag}+{texts[at % len(texts)]}+{texts[at * 7 % len(texts)]}'" for at, tag in enumerate(tags))
    judged(iftsta, f"UNH+1+IFTSTA:D:00B:UN'{body}UNT+{len(tags) + 2}+1'".encode("utf-8", "replace"), context)


@pytest.mark.parametrize(("module", "data"), SAMPLES)
def test_a_value_lost_or_strange_anywhere_is_read_or_refused(module: ModuleType, data: bytes, context: Context) -> None:
    for start, end in values(data):
        for value in (
            b"",
            b"\xe9\x9c\x8d",
            b"2025-13-41T25:61",
            b"99999999999999999999",
            b"-1",
            b" ",
            b"null",
            b"A" * 5000,
        ):
            judged(module, data[:start] + value + data[end:], context)


def values(data: bytes) -> Iterator[tuple[int, int]]:
    """Where the values between separators of the formats begin and end."""
    marks = [at for at, byte in enumerate(data) if byte in b"<>'+:,\"{}[]"]
    return ((one + 1, other) for one, other in pairwise(marks) if other > one + 1)


@pytest.mark.parametrize(("module", "data"), SAMPLES)
def test_the_same_bytes_always_tell_the_same(module: ModuleType, data: bytes, context: Context) -> None:
    once = list(module.read(data, context))
    later = list(module.read(bytes(data), replace(context, at_s=context.at_s + 5, name="another")))
    assert once == later
    assert all(isinstance(one, Message) for one in once)


@pytest.mark.parametrize(("module", "data"), SAMPLES)
def test_each_sample_is_known_by_its_own_format_alone(module: ModuleType, data: bytes, context: Context) -> None:
    assert [one for one in FORMATS if one.recognises(data[:HEAD])] == [module]
    assert list(formats.read(data, context)) == list(module.read(data, context))


def test_every_format_has_a_sample() -> None:
    assert {module.__name__ for module, _data in SAMPLES} == {module.__name__ for module in FORMATS}
