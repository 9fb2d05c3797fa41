"""How long nobody has touched the window: keys, the pointer, an input method; in any window of the program."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from horgosdesk.ui.desk import Desk

LOOK_MS = 5_000
_ALIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Idle(QObject):
    """Calls `rest` once nobody has touched the program for so many minutes. minutes: asked each time; 0 is never.

    By the desk's clock, which goes on while the computer sleeps: what was left open is locked when it wakes.
    """

    def __init__(self, desk: Desk, minutes: Callable[[], int], rest: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._minutes = minutes
        self._rest = rest
        self._watched: list[QObject] = []
        self._touched = desk.store.clock()
        self._timer: QTimer = desk.timer(self, LOOK_MS, self.look, repeat=True)

    def start(self) -> None:
        """Begin to watch, from now on."""
        self.touch()
        if self._timer.isActive():
            return
        self._timer.start()
        app = QGuiApplication.instance()
        # the few objects that events come to, not the application: that would take a look at every event there is
        app.focusWindowChanged.connect(self._follow)
        app.focusObjectChanged.connect(self._follow)
        self._follow()

    def stop(self) -> None:
        """Watch no more."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        app = QGuiApplication.instance()
        app.focusWindowChanged.disconnect(self._follow)
        app.focusObjectChanged.disconnect(self._follow)
        self._let_go()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._desk.store.clock()

    def look(self) -> None:
        """Call `rest` if nobody was here for too long."""
        minutes, now = self._minutes(), self._desk.store.clock()
        # a clock that was set back has not seen anybody yet
        self._touched = min(self._touched, now)
        if minutes and now - self._touched >= timedelta(minutes=minutes):
            self._rest()

    def _follow(self, _object: QObject | None = None) -> None:
        self._let_go()
        for one in (QGuiApplication.focusWindow(), QGuiApplication.focusObject()):
            if one is not None and one not in self._watched:
                one.installEventFilter(self)
                self._watched.append(one)

    def _let_go(self) -> None:
        import shiboken6

        for one in self._watched:
            if shiboken6.isValid(one):
                one.removeEventFilter(self)
        self._watched = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _ALIVE:
            self.touch()
        return False
