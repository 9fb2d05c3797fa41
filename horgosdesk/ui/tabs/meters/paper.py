"""A month of meters on paper: readings, what flowed and what it weighs by day, with the totals of each meter."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from horgosdesk.ui import handout
from horgosdesk.ui.handout import Column, Facts, Handout, Table
from horgosdesk.ui.tabs.meters.model import MonthModel
from horgosdesk.ui.tabs.meters.painting import sums

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store

UPRIGHT = 8
"""Fewer columns than these fit upright paper, where a month has room on one page."""
BESIDE = 4
"""Meters that stand beside one another; the others come in a table below."""


def tables_of(model: MonthModel) -> list[Table]:
    """The month as it stands on the screen, what is typed and not saved left out."""
    return [
        _table(model, range(at, min(at + BESIDE, len(model.columns)))) for at in range(0, len(model.columns), BESIDE)
    ]


def _table(model: MonthModel, places: Sequence[int]) -> Table:
    heads = [Column(QCoreApplication.translate("MetersPaper", "Day"))]
    point = model.rules.marks.decimal
    for place in places:
        month = model.columns[place]
        name, unit = month.meter.name, model.unit_of(month.meter)
        reading = QCoreApplication.translate("MetersPaper", "{meter}, reading ({unit})")
        flowed = QCoreApplication.translate("MetersPaper", "flowed ({unit})")
        heads += [
            Column(reading.format(meter=name, unit=unit), True, point),
            Column(flowed.format(unit=unit), True, point),
            Column(QCoreApplication.translate("MetersPaper", "tonnes"), True, point),
        ]
    rows = []
    for at, day in enumerate(model.days):
        row = [day]
        for place in places:
            look = model.stored(at, place)
            row += [look.reading, look.quantity, look.tonnes]
        rows.append(row)
    last = [QCoreApplication.translate("MetersPaper", "Total")]
    for place in places:
        last += sums(model, place)
    kept = [0, *(at for at in range(1, len(heads)) if last[at] or any(row[at] for row in rows))]
    return Table(
        "",
        [heads[at] for at in kept],
        [[row[at] for at in kept] for row in rows],
        [[last[at] for at in kept]],
    )


def month_sheet(reader: "Store", month: str, note: str, tables: Sequence[Table]) -> Handout:
    """A month of all meters."""
    title = QCoreApplication.translate("MetersPaper", "Meter readings {month}").format(month=month)
    parts: list[Table | Facts] = [*([Facts([("", note)])] if note else []), *tables]
    return Handout(
        title, parts, handout.running(reader, title), upright=all(len(one.columns) < UPRIGHT for one in tables)
    )
