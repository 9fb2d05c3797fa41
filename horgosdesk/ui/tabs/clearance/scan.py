"""The line for numbers, typed or scanned, and what Enter does with one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.lists import offer, offered

REST_MS = 150
"""So long typing rests before the board is narrowed to what was typed."""
DIGITS = 20
"""Room for a declaration number, however narrow the window is."""


class Scan(QWidget):
    """The line, and beside it the stage that scanning records, if any.

    rested: the text is another and typing rests. entered: Enter. left: Escape.
    """

    rested = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(clearButtonEnabled=True)
        self.stages = offered(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        row.addWidget(self.line, 1)
        row.addWidget(self.stages)
        self.setFocusProxy(self.line)
        self._rest.timeout.connect(self.rested)
        self.line.textChanged.connect(lambda _text: self._rest.start())
        self.line.returnPressed.connect(self.entered)
        self.restyle()

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text().strip()

    @property
    def stage(self) -> str:
        """The stage that Enter records; "" when it only finds."""
        return self.stages.currentData() or ""

    def settle(self) -> None:
        """What was typed is being looked at: nothing more to tell."""
        self._rest.stop()

    def begin(self, text: str) -> None:
        """Go on typing here, from this text on."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(text)

    def again(self) -> None:
        """Be ready for the next number, which takes the place of what stands there."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        """Take away what stands there."""
        self.line.clear()

    def record(self, stage: str) -> None:
        """Have Enter record a stage, or only find."""
        self.stages.setCurrentIndex(max(0, self.stages.findData(stage)))

    def retranslate(self, stages: Sequence[tuple[str, str]]) -> None:
        """Put it into the current language. stages: name and code of each."""
        self.line.setPlaceholderText(self.tr("Scan or type a number, a trader, a train (Ctrl+F)"))
        self.line.setAccessibleName(self.tr("Scan or find"))
        records = self.tr("Enter: {stage}")
        offer(
            self.stages,
            [(self.tr("Enter: find"), ""), *((records.format(stage=name), code) for name, code in stages)],
        )
        self.stages.setToolTip(self.tr("What Enter does with a number that was scanned or typed"))
        self.stages.setAccessibleName(self.stages.toolTip())
        self.stages.setMinimumWidth(theme.space(32))

    def restyle(self) -> None:
        """Take up the fonts in force."""
        self.line.setMinimumWidth(QFontMetrics(theme.number_font()).horizontalAdvance("0") * DIGITS + theme.space(8))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
