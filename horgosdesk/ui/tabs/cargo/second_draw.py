"""Drawing a sample: days, size, seed, what its shares are kept of, and what a paper is found by, in one line above the list."""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.cargo import BY_NAME, CARGO
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.second import DRAW, DRAW_FIELDS, FINDERS, STRATA
from horgosdesk.ui import theme
from horgosdesk.ui.flow import Flow

SEEDS = 1_000_000
TYPED = {"first": 11, "last": 11, "size": 6, "seed": 9}
"""The fields that are typed, and how many figures each shows."""
KEPT = ("mode", "direction")
"""What the shares are kept of at first."""


class DrawPanel(QWidget):
    """Enter draws, Esc leaves. wanted: called with values by column; a Problem that it raises is shown here."""

    closed = Signal()

    def __init__(
        self, rules: Callable[[], Rules], wanted: Callable[[Mapping[str, Any]], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rules, self._wanted = rules, wanted
        self.edits = {name: QLineEdit(self) for name in TYPED}
        self.parts = {name: QCheckBox(self) for name in STRATA}
        self.finder = QComboBox(self)
        self._titles = {name: QLabel(self) for name in (*TYPED, "strata", "finder")}
        self._draw, self._no = QPushButton(self, objectName="primary"), QPushButton(self)
        self.wrong = QLabel(self, objectName="bad", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.wrong.hide()
        self._draw.setAutoDefault(False)
        self._draw.clicked.connect(self.draw)
        self._no.clicked.connect(self.leave)
        line = QWidget(self)
        row = Flow(line)
        row.setSpacing(theme.space(2))
        for name, edit in self.edits.items():
            row.addWidget(self._pair(self._titles[name], edit))
        row.addWidget(self._pair(self._titles["strata"], *self.parts.values()))
        row.addWidget(self._pair(self._titles["finder"], self.finder))
        row.addWidget(self._pair(self._draw, self._no))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        box.setSpacing(theme.space(1))
        box.addWidget(line)
        box.addWidget(self.wrong)
        for name in KEPT:
            self.parts[name].setChecked(True)
        self.retranslate()
        self.hide()

    def _pair(self, *widgets: QWidget) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        # pairs without a field stand as high as those with one
        both.setMinimumHeight(self.edits["first"].sizeHint().height())
        for widget in widgets:
            row.addWidget(widget)
        return both

    def retranslate(self) -> None:
        """Texts in the current language, sizes from the font."""
        titles = {field.name: DRAW.title(field) for field in DRAW_FIELDS}
        for name, label in self._titles.items():
            label.setText(titles[name])
        for name, edit in self.edits.items():
            edit.setFont(theme.number_font())
            edit.setFixedWidth(edit.fontMetrics().horizontalAdvance("0") * (TYPED[name] + 2))
            edit.setAccessibleName(titles[name])
        for name, box in self.parts.items():
            box.setText(self.tr("Clerk") if name == "entered_by" else CARGO.title(BY_NAME[name]))
        chosen = max(0, self.finder.currentIndex())
        self.finder.clear()
        for name in FINDERS:
            self.finder.addItem(CARGO.title(BY_NAME[name]), name)
        self.finder.addItem(self.tr("day and number alone"), "")
        self.finder.setCurrentIndex(chosen)
        self.finder.setAccessibleName(titles["finder"])
        self._draw.setText(self.tr("&Draw"))
        self._no.setText(self.tr("Cancel"))

    def ask(self, first: str, last: str, size: int = 50) -> None:
        """Open it for some days, with a seed made up anew."""
        for name, text in {"first": first, "last": last, "size": size, "seed": secrets.randbelow(SEEDS)}.items():
            self.edits[name].setText(str(text))
        self._say("")
        self.show()
        self.edits["first"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edits["first"].selectAll()

    def draw(self) -> None:
        """Have the sample drawn; what is wrong is told here."""
        rules = self._rules()
        values, unread = DRAW.read({name: edit.text() for name, edit in self.edits.items()}, rules)
        values["strata"] = ",".join(name for name, box in self.parts.items() if box.isChecked())
        values["finder"] = self.finder.currentData()
        try:
            for problem in [*unread, *DRAW.problems(values, rules)]:
                raise problem
            self._wanted(values)
        except Problem as problem:
            self._say(str(problem))
            if problem.field in self.edits:
                self.edits[problem.field].setFocus()
                self.edits[problem.field].selectAll()
        else:
            self.leave()

    def leave(self) -> None:
        """Close it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._no.hasFocus():
            self.draw()
        else:
            super().keyPressEvent(event)
