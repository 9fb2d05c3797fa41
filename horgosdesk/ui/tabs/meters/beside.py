"""Beside the sheet, where there is room: what came by day of the month to the meter in focus, as its page draws it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from horgosdesk.store import meter_figures
from horgosdesk.store.desk import Store
from horgosdesk.store.meter_figures import Figures
from horgosdesk.ui import tasks
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Row
from horgosdesk.ui.graph import Graph, load_easel

SOON_MS = 60
"""So long one rests on a meter before it is read."""


class Beside(Graph):
    """It takes no focus: all that it shows stands in the sheet. wanted: a day that was clicked."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, noted=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._uid, self._month = "", ""
        self._figures: Figures | None = None
        self._task: tasks.Task | None = None
        self._soon = desk.timer(self, SOON_MS, self._ask)
        self._next = desk.timer(self, 0, self._draw)
        # the yardsticks of a meter are told with everything
        desk.meters_changed.connect(lambda _touched: self._renew())
        desk.changed.connect(lambda _days: self._renew())

    def tell(self, uid: str, month: str) -> None:
        """Show this month of this meter."""
        if (uid, month) == (self._uid, self._month):
            return
        is_known = uid == self._uid and self._figures is not None
        self._uid, self._month = uid, month
        if is_known:
            self._draw()
        else:
            self._renew()

    def draw_anew(self) -> None:
        """Take up the language in force."""
        self._draw()

    def _renew(self) -> None:
        self._figures = None
        if self.isVisible() and self._uid:
            self._soon.start()

    def _ask(self) -> None:
        if self._task is not None:
            self._task.cancel()
        uid = self._uid

        def work(reader: Store, _progress: tasks.Progress) -> Figures | None:
            load_easel()
            return meter_figures.figures(reader, uid)

        self._task = self.desk.read(work, self._take)

    def _take(self, figures: Figures | None) -> None:
        self._task, self._figures = None, figures
        if figures is None:
            return
        if self.prepare():
            # what draws takes as long to make as a drawing: no key waits for both
            self._next.start()
        else:
            self._draw()

    def _draw(self) -> None:
        from horgosdesk.ui.tabs.meters.page_amounts import amount_of
        from horgosdesk.ui.tabs.meters.page_answer import Answer, bys
        from horgosdesk.ui.tabs.meters.page_drawings import beside

        figures = self._figures
        if figures is None:
            return
        by = bys(figures)[0]
        amount = amount_of(self.desk, by, figures.meter.unit)
        self.show_drawing(beside(Answer(figures, "month", self._month, by), amount))

    def _pick(self, place: float) -> None:
        if self.drawing is not None and isinstance(self.drawing.x, Row):
            self.wanted.emit(self.drawing.x.keys[int(place)])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._figures is None:
            self._renew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
