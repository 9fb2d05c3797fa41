"""Which consignments the board shows: open, released or all that ever were, of a direction, mode and lane."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.lists import offer, offered
from horgosdesk.ui.tabs.clearance.model import Scope

SCOPES: tuple[Scope, ...] = ("open", "released", "found")
CUTS = {"direction": "directions", "mode": "modes", "lane": "lanes"}
"""Columns to filter by, each with its table of codes."""


class Filters(QWidget):
    """One list for each, in a row; two and two where a row would cut them all. changed: a person chose."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cuts = {cut: offered(self) for cut in CUTS}
        self.scopes = offered(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(2))
        self._abreast = 0
        self.fit(self.wanted)
        for box in self._boxes:
            box.activated.connect(lambda _place: self.changed.emit())

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (*self.cuts.values(), self.scopes)

    @property
    def wanted(self) -> int:
        """The width at which they stand in a row and none is cut."""
        return sum(box.sizeHint().width() + self._grid.spacing() for box in self._boxes) - self._grid.spacing()

    def fit(self, width: int) -> None:
        """Stand in so much room."""
        abreast = len(self._boxes) if width >= self.wanted else 2
        if abreast != self._abreast:
            self._abreast = abreast
            for place, box in enumerate(self._boxes):
                self._grid.addWidget(box, place // abreast, place % abreast)

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
