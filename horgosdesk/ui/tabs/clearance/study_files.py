"""The table behind a graph as a file, and a strip that tells how far a workbook is and can stop it."""

import csv
import io
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from horgosdesk.core.formula import guarded
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.drawing import Drawing
from horgosdesk.ui.tasks import Progress

PICTURES = (".png", ".svg", ".pdf")
TABLES = (".xlsx", ".csv")


def write_table(file: Path, drawing: Drawing, progress: Progress) -> int:
    """Write the exact table behind a graph, as the file's ending says; how many rows. Problem when it cannot be written."""
    from horgosdesk.excel.sheets import ready

    data = _csv(drawing) if file.suffix.lower() == ".csv" else _xlsx(drawing, progress)
    progress(0)
    with ready(file, data):
        pass
    return len(drawing.rows)


def _csv(drawing: Drawing) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(map(guarded, drawing.headings))
    writer.writerows([_exact(cell) for cell in row] for row in drawing.rows)
    return text.getvalue().encode("utf-8-sig")


def _xlsx(drawing: Drawing, progress: Progress) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    from horgosdesk.excel.sheets import sheet_name, text_cell

    book = Workbook(write_only=True)
    sheet = book.create_sheet(sheet_name(drawing.title))
    sheet.freeze_panes = "A2"
    for place, heading in enumerate(drawing.headings, 1):
        sheet.column_dimensions[get_column_letter(place)].width = max(12, min(40, len(heading) * 1.3))
    heads = []
    for heading in drawing.headings:
        cell = text_cell(sheet, heading)
        cell.font = Font(bold=True)
        heads.append(cell)
    sheet.append(heads)
    for number, row in enumerate(drawing.rows):
        sheet.append([text_cell(sheet, cell) if isinstance(cell, str) else _number(cell) for cell in row])
        if number % 500 == 0:
            progress(number, len(drawing.rows))
    for note in filter(None, ("", drawing.note)):
        sheet.append([])
        sheet.append([text_cell(sheet, note)])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _number(value: Any) -> Any:
    return Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else value


def _exact(value: Any) -> Any:
    return "" if value is None else guarded(value) if isinstance(value, str) else _number(value)


class Writing(QWidget):
    """A line at the foot that tells what is being written, how far it is, and stops it. stopped: the person wants it no more."""

    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(objectName="quiet")
        self.bar = QProgressBar(textVisible=False)
        self.stop = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self.stopped)
        self.hide()

    def begin(self, file: Path) -> None:
        """Say that a file is being written."""
        self.words.setText(tr("Study", QT_TRANSLATE_NOOP("Study", "Writing {file}…"), file=file.name))
        self.stop.setText(tr("Study", QT_TRANSLATE_NOOP("Study", "Stop")))
        self.tell(0, 0)
        self.show()

    def tell(self, done: int, total: int) -> None:
        """So much of so much."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)


def kinds(all_of: Sequence[str] = (*PICTURES, *TABLES)) -> str:
    """The kinds of files that a graph can be saved as, as Qt writes them."""
    names = {
        ".png": tr("Study", QT_TRANSLATE_NOOP("Study", "Picture")),
        ".svg": tr("Study", QT_TRANSLATE_NOOP("Study", "Drawing")),
        ".pdf": "PDF",
        ".xlsx": tr("Study", QT_TRANSLATE_NOOP("Study", "Data, Excel")),
        ".csv": tr("Study", QT_TRANSLATE_NOOP("Study", "Data, text")),
    }
    return ";;".join(f"{names[ending]} (*{ending})" for ending in all_of)
