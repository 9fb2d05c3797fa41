"""The yardsticks of a meter beside its graphs: what each is, and what the period comes to by it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.ui import theme
from horgosdesk.ui.listing import Column, ListTable

LEAST, MOST = 3, 9
"""Rows that the list is high at least, and at most."""


@dataclass(frozen=True, slots=True)
class Said:
    """A yardstick, what comes to it in few words, and as a sentence."""

    record: Yardstick
    short: str
    told: str


class YardstickList(ListTable[Said]):
    """Two columns without headings; Enter corrects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        self.setAlternatingRowColors(False)

    def show_said(self, said: Sequence[Said]) -> None:
        """Show these; who stood on one that is still there stands on it again."""
        uid = self.current.record.uid if self.current is not None else ""
        columns = [
            Column[Said](
                "title",
                tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Yardstick")),
                lambda one: one.record.title,
                tip=lambda one: one.told,
            ),
            Column[Said](
                "short",
                tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "What it comes to")),
                lambda one: one.short,
                right=True,
                tip=lambda one: one.told,
            ),
        ]
        self.show_rows(list(said), columns)
        self.stand_on_uid(uid)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._fit()

    def stand_on_uid(self, uid: str) -> None:
        """Stand on the yardstick of a uid, if it is there."""
        for place, one in enumerate(self.listing.rows):
            if one.record.uid == uid:
                self.stand_on(place)

    def restyle(self) -> None:
        """Take up the fonts in force."""
        self.dress()
        self._fit()

    def _fit(self) -> None:
        rows = min(MOST, max(LEAST, len(self.listing.rows)))
        self.setFixedHeight(rows * self.verticalHeader().defaultSectionSize() + theme.space(1))

    def copy_text(self) -> str:
        """All as cells that a sheet takes."""
        return "\n".join(tab_line([one.record.title, one.short, one.told]) for one in self.listing.rows)
