"""The sheet by the clipboard: numbers in as one block, readings or the whole month out."""

import csv
import io

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from horgosdesk.core.fields import Quantity
from horgosdesk.core.formula import tab_line, unguarded
from horgosdesk.core.meter_month import Judged
from horgosdesk.core.units import quantity_text, tonnes
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.meters.grid import Grid
from horgosdesk.ui.tabs.meters.model import MonthModel
from horgosdesk.ui.tabs.meters.painting import total_word
from horgosdesk.ui.tabs.meters.typed import Cell


class Clipboard(QObject):
    """Between the clipboard of the computer and the sheet."""

    def __init__(self, desk: Desk, model: MonthModel, grid: Grid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._model = model
        self._grid = grid

    def pasted(self) -> dict[Cell, str] | None:
        """What the block on the clipboard says of which cells, from the one in focus on; None, and why is said, if it does not fit."""
        rows = _rows(QGuiApplication.clipboard().text())
        index = self._grid.currentIndex()
        if not rows or not index.isValid():
            self.desk.say(self.tr("There is nothing to paste: copy cells in Excel or WPS first."), "warn")
            return None
        model = self._model
        down, right = len(rows), max(map(len, rows))
        room = len(model.days) - index.row(), len(model.columns) - index.column()
        if down > room[0] or right > room[1]:
            text = self.tr(
                "The block of {down} by {right} cells does not fit: from here there are {days} days and {meters} meters."
            )
            self.desk.say(text.format(down=down, right=right, days=room[0], meters=room[1]), "bad")
            return None
        texts = {}
        for row, cells in enumerate(rows, index.row()):
            for column, text in enumerate(cells, index.column()):
                if not text.strip():
                    continue  # a day without a number stays as it is
                if why := model.why_locked(row, column):
                    self.desk.say(self.tr("Nothing was pasted. {why}").format(why=why), "bad")
                    return None
                texts[model.cell(row, column)] = text.strip()
        return texts

    def copy(self) -> None:
        """Copy the readings of the selected cells, as Excel takes them."""
        rows, columns = self._grid.area()
        if not rows:
            return
        lines = []
        for row in rows:
            line = []
            for column in columns:
                known = self._model.reading(self._model.cell(row, column))
                typed = self._model.typed.get(self._model.cell(row, column))
                plain = "" if known is None else f"{Quantity.plain(known.reading_milli):f}"
                line.append(typed.text if typed is not None else plain)
            lines.append(tab_line(line))
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.desk.say(self.tr("%n cell(s) copied", "", len(rows) * len(columns)))

    def copy_month(self) -> None:
        """Copy the whole month with headings, what flowed, tonnes and totals."""
        model = self._model
        heads = [self.tr("Day")]
        for month in model.columns:
            name, unit = month.meter.name, model.unit_of(month.meter)
            heads += [
                self.tr("{meter}, reading ({unit})").format(meter=name, unit=unit),
                self.tr("{meter}, flowed ({unit})").format(meter=name, unit=unit),
                self.tr("{meter}, t").format(meter=name),
            ]
        lines = [heads]
        for day in model.days:
            line = [day]
            for month in model.columns:
                known = month.readings.get(day)
                judged = month.judge(known) if known is not None else Judged()
                line += ["" if known is None else quantity_text(known.reading_milli), *_figures(judged)]
            lines.append(line)
        last = [total_word()]
        for column in range(len(model.columns)):
            last += ["", *_figures(model.total(column))]
        lines.append(last)
        QGuiApplication.clipboard().setText("\n".join(tab_line(line) for line in lines))
        self.desk.say(self.tr("The month is copied, with its totals."))


def _figures(judged: Judged) -> list[str]:
    quantity, weight = judged.quantity_milli, judged.weight_g
    return ["" if quantity is None else quantity_text(quantity), "" if weight is None else f"{tonnes(weight, 6):f}"]


def _rows(text: str) -> list[list[str]]:
    """Rows of cells. Blank rows within stay, each is a day; those behind the last number are the end of Excel's block."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    rows = [[unguarded(cell) for cell in row] for row in csv.reader(io.StringIO(text), delimiter="\t")]
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return rows
