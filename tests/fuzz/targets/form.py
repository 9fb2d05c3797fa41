"""An office's own form: its package, its marks, its heads and feet, and cells put into it."""

from collections.abc import Iterator
from decimal import Decimal

import ground

from horgosdesk import resources
from horgosdesk.excel.fill.form import read_form
from horgosdesk.excel.fill.parts import open_form


def seeds() -> Iterator[bytes]:
    folder = resources.folder() / "templates"
    yield ground.told(folder / "bulletin.xlsx")
    yield ground.told(folder / "trains.xlsx")


def run(data: bytes) -> None:
    form = read_form(open_form(ground.file(ground.packed(data), "form.xlsx")), resources.codebook())
    for page in form.pages:
        for one in page.single if page.sheet is not None else ():
            page.sheet.put(one.at, Decimal("1.5"))  # type: ignore[union-attr]
    for problem in form.problems:
        str(problem)
