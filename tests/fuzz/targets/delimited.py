"""Text in columns, in any encoding."""

from collections.abc import Iterator

import ground

from horgosdesk.core.cargo import CARGO
from horgosdesk.core.subject import Subject
from horgosdesk.core.train_row import TRAIN_ROW
from horgosdesk.excel import mapping
from horgosdesk.excel.intake import rows
from horgosdesk.excel.reading import may_be_table, read_bytes


def seeds() -> Iterator[bytes]:
    cargo = (
        '日期,进出口,运输方式,HS编码,国别,毛重,"净重,吨"\n2025-11-03,进口,铁路,100119,KZ,"6,000",5.5\n合计,,,,,6000,\n'
    )
    trains = "№ п/п;Вагон;Поезд;Дата;Станция;Событие;Время\n1;52345675;X8044;2025-11-03;Достык;прибытие;14:30\n"
    yield from (cargo.encode(encoding) for encoding in ("utf-8", "gb18030", "utf-16"))
    yield from (trains.encode(encoding) for encoding in ("cp1251", "utf-8-sig"))
    yield b"sep=;\r\na;b;c\r\n1;2;3\r\n\0"
    yield b"\xff\xfea\0,\0\xd8\n\0"


def run(data: bytes) -> None:
    may_be_table(data[:4096])
    book = read_bytes("a.csv", data)
    subject: Subject[object]
    for subject in (CARGO, TRAIN_ROW):  # type: ignore[assignment]
        how = mapping.guess(book, subject=subject)
        for row in rows(book, how, ground.rules(), subject=subject):
            row.errors  # noqa: B018
