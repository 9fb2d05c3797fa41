"""A block of cells from the clipboard, as Excel and WPS put it there."""

import csv
import io
from collections.abc import Sequence

from horgosdesk.core.fields import Rules
from horgosdesk.core.formula import unguarded


def cells(text: str) -> list[list[str]]:
    """Rows of cells; quoted cells may hold tabs and line breaks. Blank rows are left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    rows = csv.reader(io.StringIO(text), delimiter="\t")
    return [[unguarded(cell) for cell in row] for row in rows if any(cell.strip() for cell in row)]


def records(rows: Sequence[Sequence[str]], names: Sequence[str], rules: Rules) -> list[dict[str, str]]:
    """Typed texts by field name: by the block's own heading row when it has one, else column by column into `names`."""
    from horgosdesk.excel.mapping import fields_of

    heads = fields_of(rows[0])
    if len(rows) > 1 and sum(head is not None for head in heads) >= max(2, len(rows[0]) // 2):
        return [{head: cell for head, cell in zip(heads, row, strict=False) if head} for row in rows[1:]]
    return [dict(zip(names, row, strict=False)) for row in rows]
