"""The rows that an import would not take, with the reason behind each, to be corrected and imported again."""

from collections.abc import Collection, Sequence
from collections.abc import Mapping as MappingType
from pathlib import Path
from typing import Any

from horgosdesk.core import units
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.excel.mapping import Mapping
from horgosdesk.excel.reading import Book, Number
from horgosdesk.excel.rows import UNIT_WORDS
from horgosdesk.excel.sheets import save, sheet_name, text_cell

REASON = QT_TRANSLATE_NOOP("Cargo", "Reason (not imported)")


def write_rejects(
    path: Path, book: Book, how: Mapping, rejections: Sequence[MappingType[str, Any]], beside: Collection[int] = ()
) -> int:
    """Write bad rows under their own headings, wrong cells tinted, the reason last; how many. Problem when unwritable.

    rejections: of the import's report. The reason's heading names no field, so the corrected file imports as it is; what
    stood above the headings for all rows has columns of its own. beside: good rows that go with them.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.comments import Comment
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    out = Workbook(write_only=True)
    sheet = out.create_sheet(sheet_name(how.sheet))
    sheet.freeze_panes = "A2"
    titles = [*how.headings, *how.told]
    for name, unit in how.units.items():
        column = how.columns[name]
        # told above the headings, beneath them or by a person: the corrected file has none of these
        if unit != "kg" and units.weight_unit(titles[column]) is None:
            titles[column] += f"({UNIT_WORDS[unit]})"
    width = len(titles)
    for column in range(1, width + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 16
    sheet.column_dimensions[get_column_letter(width + 1)].width = 80
    heads = []
    for text in [*titles, tr("Cargo", REASON)]:
        cell = text_cell(sheet, text)
        cell.font = Font(bold=True)
        heads.append(cell)
    sheet.append(heads)
    tint = PatternFill("solid", fgColor="F9D6D2")
    rows = book.sheet(how.sheet).rows
    count = 0
    reasons: dict[int, list[MappingType[str, Any]]] = {}
    for rejection in rejections:
        reasons.setdefault(rejection["row"], []).append(rejection)
    for number in sorted({*reasons, *beside}) if beside else reasons:
        why = reasons.get(number, ())
        line = []
        wrong = {how.columns[one["field"]]: one["message"] for one in why if one["field"] in how.columns}
        cells = [*[*rows[number - 1], *[""] * width][: len(how.headings)], *how.told.values()]
        for column, value in enumerate(cells):
            cell = WriteOnlyCell(sheet, float(value)) if isinstance(value, Number) else text_cell(sheet, value)
            if column in wrong:
                cell.fill = tint
                cell.comment = Comment(ILLEGAL_CHARACTERS_RE.sub("\ufffd", wrong[column]), "HorgosDesk")
            line.append(cell)
        line.append(text_cell(sheet, "  ".join(one["message"] for one in why)))
        sheet.append(line)
        count += bool(why)
    save(out, path)
    return count
