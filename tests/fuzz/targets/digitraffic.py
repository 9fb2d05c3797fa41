"""Messages in Digitraffic JSON, told apart and read to the last."""

from collections.abc import Iterator

import ground

from horgosdesk.core.message import Message, told
from horgosdesk.railway import formats
from horgosdesk.railway.formats import digitraffic


def seeds() -> Iterator[bytes]:
    for name in "train.json compositions.json".split():
        yield (ground.SAMPLES / name).read_bytes()


def run(data: bytes) -> None:
    digitraffic.recognises(data[: formats.HEAD])
    for one in digitraffic.read(data, ground.context()):
        if isinstance(one, Message):
            told(one.content)
        else:
            str(one.problem).encode()
