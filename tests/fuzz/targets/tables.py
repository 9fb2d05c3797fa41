"""Messages as tables, as stations mail them, by way of the feed."""

from collections.abc import Iterator

import ground

from horgosdesk.core.message import Message, told
from horgosdesk.railway import formats


def seeds() -> Iterator[bytes]:
    yield from ground.lines(
        "车次,车站,事件,时间\nX8044,霍尔果斯,到达,2025-11-03 14:30\nX8044,阿腾科里,出发,14:30\n",
        "车次,发车日期,车号,箱号,毛重(吨)\nX8044,2025-11-03,52345675,TCLU1234568,20.5\n,,52345683,,\n合计,,2,,\n",
        "Поезд;Станция;Событие;Время\n2501;Достык;прибытие;03.11.2025 14:30\n",
        "车次：X8044\n发车日期：2025-11-03\n车号,箱号\n52345675,TCLU1234568\n",
    )


def run(data: bytes) -> None:
    for one in formats.read(data, ground.context()):
        if isinstance(one, Message):
            told(one.content)
        else:
            str(one.problem).encode()
