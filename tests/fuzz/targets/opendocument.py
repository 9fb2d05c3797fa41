"""The parts of an .ods, whose cells and rows may stand for billions of equal ones."""

from collections.abc import Iterator

import ground

from horgosdesk.excel.reading import read_bytes

CONTENT = """
%%% mimetype
application/vnd.oasis.opendocument.spreadsheet
%%% META-INF/manifest.xml
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>
%%% content.xml
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="1.5" table:number-columns-repeated="2"><text:p>1,5</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2025-11-03T04:05:06"/></table:table-row><table:table-row><table:table-cell table:formula="of:=1/0" office:value-type="string" table:number-rows-spanned="2"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT10H"/><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def seeds() -> Iterator[bytes]:
    yield CONTENT.encode()
    yield ground.told(ground.FILES / "errors.ods")


def run(data: bytes) -> None:
    book = read_bytes("a.ods", ground.packed(data))
    for name in book.names[:3]:
        book.sheet(name)
