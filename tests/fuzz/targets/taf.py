"""Messages in TAF TSI XML, told apart and read to the last."""

from collections.abc import Iterator

import ground

from horgosdesk.core.message import Message, told
from horgosdesk.railway import formats
from horgosdesk.railway.formats import taf


def seeds() -> Iterator[bytes]:
    for name in "running.xml forecast.xml composition.xml".split():
        yield (ground.SAMPLES / name).read_bytes()


def run(data: bytes) -> None:
    taf.recognises(data[: formats.HEAD])
    for one in taf.read(data, ground.context()):
        if isinstance(one, Message):
            told(one.content)
        else:
            str(one.problem).encode()
