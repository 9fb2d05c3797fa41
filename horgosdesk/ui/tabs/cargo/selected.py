"""What the selected records come to, told under the sheet as a spreadsheet does."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionRange

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.fields import Field, Rules
from horgosdesk.core.words import tr
from horgosdesk.ui.tabs.cargo.model import SheetModel

SUMMED = ("packages", "gross_kg", "net_kg", "value", "quantity")
MOST = 1_000
"""Rows that are added up at once; of more the sheet's own totals tell."""


def sums(sheet: SheetModel, areas: Sequence[QItemSelectionRange]) -> tuple[int, list[str]]:
    """How many stored records the selection has to do with, and in words the sums of its columns of numbers."""
    if sum(area.height() for area in areas) > MOST:
        return 0, []
    rows: dict[int, set[int]] = {}
    for area in areas:
        for column in range(area.left(), area.right() + 1):
            rows.setdefault(column, set()).update(range(area.top(), area.bottom() + 1))
    found = {row: record for row in set().union(*rows.values()) if (record := _counted(sheet, row)) is not None}
    told: list[str] = []
    for column in sorted(rows):
        field = sheet.fields[column]
        if field.name in SUMMED:
            told += _words(field, [found[row] for row in rows[column] if row in found], sheet.rules)
    return len(found), told


def _counted(sheet: SheetModel, row: int) -> Cargo | None:
    """A record that the totals count too."""
    record = sheet.record(row)
    return record if record is not None and record.status != "void" else None


def _words(field: Field, records: Iterable[Cargo], rules: Rules) -> list[str]:
    """A column's sum, of each currency for itself; none where unlike things would be added, or nothing is."""
    values: dict[str, list[int]] = {}
    for record in records:
        of = {"value": record.currency, "quantity": record.unit}.get(field.name) or ""
        if (value := getattr(record, field.column)) is not None:
            values.setdefault(of, []).append(value)
    if field.name == "quantity" and len(values) > 1:
        return []
    title = tr("Cargo", field.title)
    return [
        f"{of if field.name == 'value' and of else title} {field.kind.show(sum(of_one), rules)}"
        for of, of_one in sorted(values.items())
    ]
