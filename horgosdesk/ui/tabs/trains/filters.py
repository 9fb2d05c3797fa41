"""Which trains the board shows: the line to find one, and lists of scopes and directions."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.tabs.trains.model import Scope, View

REST_MS = 150
"""So long typing rests before the board is narrowed to what was typed."""
SCOPES: tuple[Scope, ...] = ("all", "due", "at_port", "gone", "alerts")


class Filters(QWidget):
    """One row. changed: the view is another. entered: Enter in the line. left: Escape."""

    changed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.line = QLineEdit(clearButtonEnabled=True)
        self.scopes, self.directions = slim(QComboBox()), slim(QComboBox())
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.line, 1)
        row.addSpacing(theme.space(1))
        row.addWidget(self.directions)
        row.addWidget(self.scopes)
        self.line.textChanged.connect(lambda _text: self._rest.start())
        self.line.returnPressed.connect(self._enter)
        for box in (self.scopes, self.directions):
            box.activated.connect(lambda _place: self.changed.emit())

    @property
    def view(self) -> View:
        """What is chosen and typed."""
        return View(SCOPES[max(0, self.scopes.currentIndex())], self.directions.currentData() or "", self.text)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text().strip()

    def begin(self, text: str) -> None:
        """Go on typing here, from this text on."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(text)

    def again(self) -> None:
        """Be ready for another number, which takes the place of what stands there."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        """All trains again."""
        self.line.clear()
        self.scopes.setCurrentIndex(0)
        self.directions.setCurrentIndex(0)
        self.changed.emit()

    def clear_line(self) -> None:
        """Take away what was typed."""
        if self.line.text():
            self.line.clear()
            self._rest.stop()
            self.changed.emit()

    def retranslate(self) -> None:
        """Put it into the current language."""
        self.line.setPlaceholderText(self.tr("Train, place, wagon or container: where is it? (Ctrl+F)"))
        self.line.setAccessibleName(self.tr("Find a train, a wagon or a container"))
        texts = (self.tr("All"), self.tr("Due"), self.tr("At the port"), self.tr("Gone"), self.tr("To look at"))
        offer(self.scopes, list(zip(texts, SCOPES, strict=True)))
        self.scopes.setToolTip(self.tr("Which trains are shown"))
        self.scopes.setAccessibleName(self.scopes.toolTip())
        names = [(code.name(self.desk.lang), code.code) for code in self.desk.codes.directions]
        offer(self.directions, [(self.tr("All directions"), ""), *names])
        self.directions.setAccessibleName(self.tr("Direction"))

    def state(self) -> dict[str, Any]:
        """What is chosen, to be remembered; what was typed is not."""
        return {"scope": self.view.scope, "direction": self.view.direction}

    def restore(self, kept: object) -> None:
        """Take up what `state` gave at another time."""
        if isinstance(kept, dict):
            if kept.get("scope") in SCOPES:
                self.scopes.setCurrentIndex(SCOPES.index(kept["scope"]))
            self.directions.setCurrentIndex(max(0, self.directions.findData(kept.get("direction") or "")))

    def _enter(self) -> None:
        self._rest.stop()
        self.changed.emit()
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
