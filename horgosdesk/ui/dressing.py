"""The style sheet read anew by every widget after the palette changed: at once by those in sight, by the others piece by piece."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_under_way: "list[Rest]" = []
PIECE_MS = 8
"""So long the window may stand for a piece of what is not in sight: a thousand widgets take a tenth of a second."""


def anew(app: QApplication, renew: Callable[[QWidget], object]) -> None:
    """Have every widget read the palette again, and `renew` what it shows besides."""
    for other in _waiting():
        other.give_up()
    waiting = []
    for widget in app.allWidgets():
        if widget.isVisible():
            _dress(widget, renew)
        else:
            waiting.append(widget)
    if waiting:
        Rest(app, waiting, renew).start()


def at_once(page: QWidget) -> None:
    """A page is about to be seen: it does not wait for its turn."""
    for rest in _waiting():
        rest.hurry(page)


def _waiting() -> "Sequence[Rest]":
    # not asked of Qt: PySide would make the class of each object that it goes through, which a start pays for
    return [rest for rest in _under_way if isValid(rest)]


def _dress(widget: QWidget, renew: Callable[[QWidget], object]) -> None:
    widget.style().polish(widget)
    widget.update()
    renew(widget)


class Rest(QTimer):
    """What was not in sight, when there is nothing else to do."""

    def __init__(self, app: QApplication, widgets: Sequence[QWidget], renew: Callable[[QWidget], object]) -> None:
        super().__init__(app, interval=0)
        self._widgets, self._renew = list(widgets), renew
        self.timeout.connect(self._go_on)
        _under_way.append(self)

    def hurry(self, page: QWidget) -> None:
        """All that is in a page, now."""
        mine = [one for one in self._widgets if isValid(one) and page.isAncestorOf(one)]
        taken = set(mine)
        self._widgets = [one for one in self._widgets if one not in taken]
        for widget in mine:
            _dress(widget, self._renew)

    def give_up(self) -> None:
        """Another change came, or it is done."""
        _under_way.remove(self)
        self.stop()
        self.setParent(None)
        self.deleteLater()

    def _go_on(self) -> None:
        until = time.perf_counter() + PIECE_MS / 1000
        while self._widgets and time.perf_counter() < until:
            widget = self._widgets.pop()
            if isValid(widget):
                _dress(widget, self._renew)
        if not self._widgets:
            self.give_up()
