"""The board on paper: the consignments that it shows, in its order, as they stand at an instant."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import show_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import handout
from horgosdesk.ui.handout import MOST_ROWS, Column, Facts, Handout, Table
from horgosdesk.ui.tabs.clearance.model import COLUMNS, NAMES, BoardModel, Row

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the board is printed. columns: by name, in their order. told: filters and counts, in words."""

    rows: Sequence[Row]
    columns: Sequence[str]
    now_s: float
    told: Sequence[tuple[str, str]]


def board_sheet(reader: "Store", progress: "Progress", model: BoardModel, wanted: Wanted) -> Handout:
    """The rows of a board as one table. Problem when they are too many for paper."""
    if len(wanted.rows) > MOST_ROWS:
        raise Problem(
            "too-much-paper-board",
            QT_TRANSLATE_NOOP(
                "Problem", "{count} consignments are more than is printed at once ({most}). Filter the board first."
            ),
            count=len(wanted.rows),
            most=MOST_ROWS,
        )
    shown = [COLUMNS[NAMES.index(name)] for name in wanted.columns]
    rows = []
    for place, row in enumerate(wanted.rows):
        if place % 100 == 0:
            progress(place, len(wanted.rows))
        rows.append([str(place + 1), *(model.text(row, column.name, wanted.now_s) for column in shown)])
    time = show_instant(int(wanted.now_s), reader.meta("zone"))[:16]
    title = QCoreApplication.translate("BoardPaper", "Clearance board {time}").format(time=time)
    number = Column(QCoreApplication.translate("BoardPaper", "No."), numeric=True)
    return Handout(
        title,
        [
            Facts(wanted.told),
            Table(
                "",
                [number, *(Column(tr("Board", column.title), column.numeric) for column in shown)],
                rows,
                struck=frozenset(place for place, row in enumerate(wanted.rows) if row.record.status == "void"),
                empty=QCoreApplication.translate("BoardPaper", "No consignment."),
            ),
        ],
        handout.running(reader, title),
    )
