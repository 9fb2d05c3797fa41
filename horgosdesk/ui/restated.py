"""Says at once when a change touches a month that was returned: the next return owes it as a restatement."""

from PySide6.QtCore import QObject

from horgosdesk.store import returns
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk


class Restated(QObject):
    """Listens to the desk for as long as its window is open."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._months: set[str] = set()
        # behind the line that tells that the record was saved
        self._soon = desk.timer(self, 0, self._tell)
        desk.changed.connect(self._note)

    def _note(self, days: frozenset[str]) -> None:
        self._months |= {day[:7] for day in days}
        if self._months:
            self._soon.start()

    def _tell(self) -> None:
        touched, self._months = sorted(self._months), set()
        said = []
        for month in touched:
            whole = [issue for issue in returns.issued(self._desk.store, month) if issue.is_whole]
            if whole:
                text = self.tr("{month} was returned as {number}: the next return has to report this change.")
                shown = spans.month(month, self._desk.lang)
                said.append(text.format(month=shown, number=whole[-1].register_no))
        if said:
            self._desk.say(" ".join(said), "warn")
