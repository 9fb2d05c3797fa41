"""Says at once when a change touches a month that was returned: the next return owes it as a restatement."""

from PySide6.QtCore import QObject

from horgosdesk.ui.desk import Desk


class Restated(QObject):
    """Listens to the desk for as long as its window is open."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._days: frozenset[str] = frozenset()
        # behind the line that tells that the record was saved
        self._soon = desk.timer(self, 0, self._tell)
        desk.changed.connect(self._note)

    def _note(self, days: frozenset[str]) -> None:
        self._days |= days
        if self._days:
            self._soon.start()

    def _tell(self) -> None:
        # not needed before the first record is saved
        from horgosdesk.store import restatements
        from horgosdesk.ui import spans

        days, self._days = self._days, frozenset()
        text = self.tr("{month} was returned as {number}: the next return has to report this change.")
        said = [
            text.format(month=spans.month(issue.month, self._desk.lang), number=issue.register_no)
            for issue in restatements.restated(self._desk.store, days)
        ]
        if said:
            self._desk.say(" ".join(said), "warn")
