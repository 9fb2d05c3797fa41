"""Messages in IFTSTA (EDIFACT), told apart and read to the last."""

from collections.abc import Iterator

import ground

from horgosdesk.core.message import Message, told
from horgosdesk.railway import formats
from horgosdesk.railway.formats import iftsta


def seeds() -> Iterator[bytes]:
    for name in "status.edi".split():
        yield (ground.SAMPLES / name).read_bytes()


def run(data: bytes) -> None:
    iftsta.recognises(data[: formats.HEAD])
    for one in iftsta.read(data, ground.context()):
        if isinstance(one, Message):
            told(one.content)
        else:
            str(one.problem).encode()
