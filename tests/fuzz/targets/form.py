"""An office's own form: its package, its marks, its heads and feet, and cells put into it."""

from collections.abc import Iterator
from decimal import Decimal

import ground

from horgosdesk import resources
from horgosdesk.core.units import MARKS
from horgosdesk.excel import package as packing
from horgosdesk.excel.fill.form import read_form
from horgosdesk.excel.fill.parts import open_form
from horgosdesk.excel.shown import Ink, form_html


def seeds() -> Iterator[bytes]:
    yield ground.small(
        A1="{{port}}", A2="{{gross_t span=ytd}}", A3="{{rows by=country}}{{name}}", B3="{{gross_t}}", B9="=B3"
    )
    yield ground.small(A1="{{", A2="{{gross_t where=direction:import}} / {{records}}", C5=1.5, C6="x")


def run(data: bytes) -> None:
    form = read_form(open_form(ground.file(ground.packed(data), "form.xlsx")), resources.codebook())
    for page in form.pages:
        for one in page.single if page.sheet is not None else ():
            page.sheet.put(one.at, Decimal("1.5"))  # type: ignore[union-attr]
    for part in {page.place.part for page in form.pages}:
        form.package.write(part)
    form_html(packing.packed(form.package.parts), Ink("#000", "#888", "#ccc", 4), MARKS["en"])
    for problem in form.problems:
        str(problem)
