"""How far the two entries agree, by field and by the clerk who entered first, each with its interval."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from horgosdesk.core.cargo import BY_NAME, CARGO
from horgosdesk.core.second import Outcome
from horgosdesk.core.units import MARKS, round_half_up, show_number
from horgosdesk.study.agreement import Agreement, agreement, by_clerk, by_field
from horgosdesk.study.share import Share
from horgosdesk.ui import theme
from horgosdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("of", "compared", "agree", "rate", "between", "wrong")
DASH = "–"


def percent(part: float, lang: str) -> str:
    """A share in percent with one place, as the language writes it."""
    return show_number(round_half_up(Decimal(part * 100), 1), MARKS[lang], 1)


def between(share: Share, lang: str) -> str:
    """An interval in percent."""
    return f"{percent(share.low, lang)} – {percent(share.high, lang)} %"


class RateModel(QAbstractTableModel):
    """All fields, then each field, then each clerk."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, Agreement]] = []
        self._lang = "en"

    def show_outcomes(self, outcomes: Sequence[Outcome], lang: str) -> None:
        """Show these."""
        self.beginResetModel()
        self._lang = lang
        self.rows = [(self.tr("All fields"), agreement(outcomes))]
        self.rows += [(CARGO.title(BY_NAME[name]), one) for name, one in by_field(outcomes, BY_NAME).items()]
        clerk = self.tr("First entry: {who}")
        self.rows += [(clerk.format(who=name), one) for name, one in by_clerk(outcomes).items()]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Of"),
                self.tr("Compared"),
                self.tr("Agree"),
                self.tr("Agreement"),
                self.tr("95 % interval"),
                self.tr("First entry wrong"),
            )[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, one = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells(name, one)[index.column()]
            case Qt.ItemDataRole.FontRole if index.column():
                return theme.number_font(bold=not index.row())
            case Qt.ItemDataRole.FontRole:
                return theme.font(bold=not index.row())
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
        return None

    def _cells(self, name: str, one: Agreement) -> tuple[str, ...]:
        counts = (name, str(one.compared), str(one.agree))
        if one.share is None:
            return (*counts, DASH, DASH, DASH)
        wrong = self.tr("%n to settle", "", one.open)
        if one.wrong is not None:
            wrong = f"{one.first_wrong} · {percent(one.wrong.share, self._lang)} % ({between(one.wrong, self._lang)})"
        return (*counts, f"{percent(one.share.share, self._lang)} %", between(one.share, self._lang), wrong)

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if 0 < column < len(COLUMNS) - 1 else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class RateTable(Table):
    """The table of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rates = RateModel()
        super().__init__(self.rates, COLUMNS, parent)
        self.horizontalHeader().setSectionsMovable(False)
        self.setAccessibleName(self.tr("Agreement by field and clerk"))

    def measure(self) -> None:
        """Columns as wide as what they show."""
        self.dress()
        digit = QFontMetrics(theme.number_font()).horizontalAdvance("0")
        for column, figures in enumerate((24, 10, 8, 11, 18)):
            self.setColumnWidth(column, digit * figures + theme.space(3))
