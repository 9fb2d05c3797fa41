"""The line of filters above the grid: each a chip that says what it does and goes away with a click or a key."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from horgosdesk.core.cargo import BY_COLUMN, FIELDS
from horgosdesk.core.fields import Field, Rules
from horgosdesk.core.words import tr
from horgosdesk.store.sheet import Filter
from horgosdesk.ui import theme

Values = Callable[[str], list[tuple[str | int, int | None]]]
MOST = 30
MOST_TOLD = 4
WIDEST = 60
"""A chip says so many of its values, and is so many steps wide; the rest of the window needs room too."""


class FilterLine(QWidget):
    """The conditions in force; `changed` when one was added or taken away. values: asks for a column's choices."""

    changed = Signal()
    text_wanted = Signal(object)
    """A filter by part of a text is wanted for this Field; the tab asks for the text."""

    def __init__(self, rules: Callable[[], Rules], values: Values, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._values = values
        self.filters: list[Filter] = []
        self._chips: list[tuple[QPushButton, str]] = []
        self._room = theme.space(999)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(1))
        self._add = QToolButton()
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._add.setMenu(self.menu)
        self.retranslate()

    def retranslate(self) -> None:
        """Texts in the current language."""
        self._add.setText(self.tr("Filter"))
        self._add.setIcon(theme.icon("filter"))
        self._add.setToolTip(self.tr("Show only some records (Ctrl+L: only those like the current cell)"))
        self._show()

    def put(self, condition: Filter) -> None:
        """Add a condition; one on the same column with the same test is replaced."""
        self.filters = [f for f in self.filters if (f.column, f.test) != (condition.column, condition.test)] + [
            condition
        ]
        self._show()
        self.changed.emit()

    def take_away(self, condition: Filter) -> None:
        """Remove a condition."""
        self.filters = [f for f in self.filters if f != condition]
        self._show()
        self.changed.emit()

    def set_all(self, filters: list[Filter]) -> None:
        """Put these in force instead."""
        self.filters = list(filters)
        self._show()
        self.changed.emit()

    def words(self, condition: Filter) -> str:
        """What a condition says."""
        if condition.column not in BY_COLUMN:
            return self.tr("%n chosen record(s)", "", len(condition.values))
        rules = self._rules()
        field = BY_COLUMN[condition.column]
        title = tr("Cargo", field.title)
        told = [
            field.kind.show(value, rules) if condition.test != "contains" else str(value)
            for value in condition.values[:MOST_TOLD]
        ]
        values = " / ".join([*told, *(["…"] if len(condition.values) > MOST_TOLD else [])])
        return {
            "is": "{title}: {values}",
            "contains": self.tr("{title} with “{values}”"),
            "from": self.tr("{title} from {values}"),
            "to": self.tr("{title} up to {values}"),
            "empty": self.tr("{title}: empty"),
        }[condition.test].format(title=title, values=values)

    def _show(self) -> None:
        while self._row.count():
            widget = self._row.takeAt(0).widget()
            if widget is not None and widget is not self._add:
                widget.deleteLater()
        self._chips = []
        for condition in self.filters:
            words = self.words(condition)
            chip = QPushButton(objectName="chip")
            chip.setAccessibleName(words)
            chip.clicked.connect(lambda _checked=False, condition=condition: self.take_away(condition))
            self._chips.append((chip, words))
            self._row.addWidget(chip)
        self._row.addWidget(self._add)
        self._row.addStretch(1)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Say as much in each chip as has room in so many pixels for all of them."""
        self._room = room
        each = (room - self._add.sizeHint().width()) // max(1, len(self._chips)) - theme.space(9)
        for chip, words in self._chips:
            width = max(theme.space(8), min(theme.space(WIDEST), each))
            short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            chip.setText(f"{short}  ×")
            chip.setToolTip(self.tr("Take this filter away") + (f"\n{words}" if short != words else ""))

    def _fill_menu(self) -> None:
        self.menu.clear()
        for field in FIELDS:
            column = QMenu(tr("Cargo", field.title), self.menu)
            column.aboutToShow.connect(lambda column=column, field=field: self._fill_values(column, field))
            self.menu.addMenu(column)

    def _fill_values(self, menu: QMenu, field: Field) -> None:
        menu.clear()
        menu.addAction(self.tr("contains…"), lambda: self.text_wanted.emit(field))
        menu.addAction(self.tr("empty"), lambda: self.put(Filter(field.column, "empty")))
        menu.addSeparator()
        rules = self._rules()
        for value, count in self._values(field.column)[:MOST]:
            if value != "":
                shown = field.kind.show(value, rules)
                text = shown if count is None else f"{shown}\t{count}"
                menu.addAction(text, lambda value=value: self.put(Filter(field.column, "is", (value,))))


def to_json(filters: list[Filter]) -> list[dict[str, Any]]:
    """Filters as they are remembered."""
    return [asdict(condition) for condition in filters]


def from_json(said: list[dict[str, Any]]) -> list[Filter]:
    """Filters remembered; one that this program no longer knows is left out."""
    return [
        Filter(item["column"], item["test"], tuple(item["values"]))
        for item in said
        if item.get("column") in BY_COLUMN and item.get("test") in ("is", "contains", "from", "to", "empty")
    ]
