"""An office's own form: its package, its marks, its heads and feet, and cells put into it."""

from collections.abc import Iterator
from decimal import Decimal

import ground

from horgosdesk import resources
from horgosdesk.excel.fill.form import read_form
from horgosdesk.excel.fill.parts import open_form


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
    for problem in form.problems:
        str(problem)
