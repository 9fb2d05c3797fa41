"""A box for a period: the usual ones to choose, any other to type."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from horgosdesk.core.calendar import month_days
from horgosdesk.core.errors import Problem
from horgosdesk.core.stretch import Stretch, parse_stretch, quarter
from horgosdesk.ui import spans, theme
from horgosdesk.ui.desk import Desk

MOST_MONTHS = 26


class PeriodBox(QComboBox):
    """chosen: a period (days), or the name of one of the rules that the box offers besides. refused: why a text is none; "" when it is
    taken back."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
        self.desk = desk
        self.setCompleter(None)  # type: ignore[arg-type]  # none is what Qt documents
        self.setMinimumWidth(theme.space(36))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(20)
        self._said = ""
        self.activated.connect(lambda place: self._choose(self.itemData(place)))
        self.lineEdit().returnPressed.connect(self._read)

    def sizeHint(self) -> QSize:
        # Qt forgets the edges of the line that words are typed in
        return super().sizeHint() + QSize(theme.space(2), 0)

    def offer(self, months: Sequence[str], newest: str, rules: Sequence[tuple[str, str]] = ()) -> None:
        """Offer the periods of a desk with records in these months up to a day, after the rules: (words, name)."""
        text, lang, typed = self.currentText(), self.desk.lang, self.lineEdit().isModified()
        self.clear()
        for words, name in rules:
            self.addItem(words, name)
        if rules:
            self.insertSeparator(self.count())
        if months:
            first = f"{newest[:4]}-01-01"
            self._add((first, newest))
            for month in list(reversed(months))[:MOST_MONTHS]:
                self._add(month_days(month))
            self.insertSeparator(self.count())
            for name in sorted({quarter(f"{month}-01") for month in months}, reverse=True):
                self.addItem(
                    self.tr("Q{quarter} {year}", "a quarter of a year").format(quarter=name[5], year=name[:4]),
                    parse_stretch(name, date.min),
                )
            self.insertSeparator(self.count())
            for year in sorted({month[:4] for month in months}, reverse=True):
                self.addItem(spans.show(year, lang), (f"{year}-01-01", f"{year}-12-31"))
        self.setEditText(text)
        self.lineEdit().setModified(typed)

    def _add(self, days: Stretch) -> None:
        self.addItem(spans.opening(spans.between(*days, self.desk.lang)), days)

    def say(self, days: Stretch, rule: str = "") -> None:
        """Show what is chosen: a rule by its words, else the days. What is being typed stays."""
        if self.lineEdit().isModified():
            return
        place = next((at for at in range(self.count()) if self.itemData(at) == (rule or days)), -1)
        if place >= 0:
            self.setCurrentIndex(place)
        else:
            self.setEditText(spans.opening(spans.between(*days, self.desk.lang)))
        # what is longer than the box is read from its beginning
        self.lineEdit().setCursorPosition(0)
        self._said = self.currentText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.lineEdit().isModified():
            # what was typed and not taken goes back to what is chosen
            self.setEditText(self._said)
            self.lineEdit().setModified(False)
            self.refused.emit("")
            event.accept()
        else:
            super().keyPressEvent(event)

    def _choose(self, chosen: Stretch | str) -> None:
        self.lineEdit().setModified(False)
        self.chosen.emit(chosen)

    def _read(self) -> None:
        text = self.currentText()
        if (place := self.findText(text)) >= 0:
            self._choose(self.itemData(place))
            return
        try:
            days = parse_stretch(text, date.fromisoformat(self.desk.store.today))
        except Problem as problem:
            self.refused.emit(str(problem))
        else:
            self._choose(days)
