"""A long block from the clipboard on its way into the sheet: checked piece by piece, so that the window never stands for it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.cargo.entry import Entry

PIECE_MS = 10
"""So long rows are checked before other events have their turn."""
SEEN_MS = 300
"""Most are done before that: a dialog that only flashes up disturbs."""


class Pasting(QDialog):
    """Over the window until all rows are checked: what is typed meanwhile would go before or between them.

    entries: the rows as they are checked. done: called with all of them, which nothing was written of before. Esc and Stop
    give the whole block up.
    """

    def __init__(
        self,
        desk: Desk,
        entries: Iterator[Entry],
        count: int,
        done: Callable[[list[Entry]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Paste"))
        self._desk, self._entries, self._done = desk, entries, done
        self.checked: list[Entry] = []
        self.bar = QProgressBar(self, maximum=count)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(theme.space(80))
        self.stop = QPushButton(self.tr("Stop"), self, autoDefault=False)
        # a scanner goes on, and its Enter must not press it
        self.stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stop.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        page = QVBoxLayout(self)
        page.addWidget(QLabel(self.tr("Checking %n row(s)…", "", count), self))
        page.addLayout(row)
        self._next = desk.timer(self, 0, self._go_on)
        self._last = desk.timer(self, 0, self._finish)
        self._seen = desk.timer(self, SEEN_MS, lambda: self.setWindowOpacity(1.0))

    def begin(self) -> None:
        """Take the keyboard, and go on by itself."""
        self.setWindowOpacity(0.0)
        self.open()
        self._seen.start()
        self._next.start()

    def reject(self) -> None:
        self._next.stop()
        self._last.stop()
        self._desk.say(self.tr("Stopped; nothing was pasted."), "warn")
        super().reject()

    def _go_on(self) -> None:
        until = time.perf_counter() + PIECE_MS / 1000
        for entry in self._entries:
            self.checked.append(entry)
            if time.perf_counter() >= until:
                self.bar.setValue(len(self.checked))
                self._next.start()
                return
        self._last.start()

    def _finish(self) -> None:
        self.accept()
        self._done(self.checked)
