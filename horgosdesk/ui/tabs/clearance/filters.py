"""Which consignments the board shows: open, released or all that ever were, of a direction, mode and lane."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.lists import offer, offered
from horgosdesk.ui.tabs.clearance.model import Scope

SCOPES: tuple[Scope, ...] = ("open", "released", "found")
CUTS = {"direction": "directions", "mode": "modes", "lane": "lanes"}
"""Columns to filter by, each with its table of codes."""


class Filters(QWidget):
    """One list for each, in a row. changed: a person chose."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cuts = {cut: offered(self) for cut in CUTS}
        self.scopes = offered(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        for box in (*self.cuts.values(), self.scopes):
            row.addWidget(box)
            box.activated.connect(lambda _place: self.changed.emit())

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """The columns that are filtered, each with the code that passes."""
        return tuple((cut, box.currentData()) for cut, box in self.cuts.items() if box.currentData())

    def words(self) -> list[str]:
        """What the filters in force say."""
        return [box.currentText() for box in self.cuts.values() if box.currentData()]

    @property
    def scope(self) -> Scope:
        """Which consignments are shown, before any filter."""
        return SCOPES[max(0, self.scopes.currentIndex())]

    def show_scope(self, scope: Scope) -> None:
        """Show others."""
        self.scopes.setCurrentIndex(SCOPES.index(scope))

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Filter by these codes, and by nothing else."""
        for cut, box in self.cuts.items():
            box.setCurrentIndex(max(0, box.findData(chosen.get(cut, ""))))

    def retranslate(self) -> None:
        """Put it into the current language."""
        texts = (self.tr("Open"), self.tr("Released in 24 h"), self.tr("Ever"))
        offer(self.scopes, list(zip(texts, SCOPES, strict=True)))
        self.scopes.setToolTip(self.tr("Which consignments are shown; “Ever” shows those that the line above finds"))
        self.scopes.setAccessibleName(self.scopes.toolTip())
        titles = {"direction": self.tr("All directions"), "mode": self.tr("All modes"), "lane": self.tr("All lanes")}
        for cut, table in CUTS.items():
            codes = getattr(self.desk.codes, table)
            names = [(code.name(self.desk.lang), code.code) for code in codes]
            offer(self.cuts[cut], [(titles[cut], ""), *names])
            self.cuts[cut].setAccessibleName(titles[cut])
