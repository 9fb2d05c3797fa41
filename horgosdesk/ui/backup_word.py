"""The word of the status bar on backups: when the last good one was made, and what is wrong when something is."""

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from horgosdesk.store import journal
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.pressable import Pressable

if TYPE_CHECKING:
    from horgosdesk.store.backup.shelf import State

OLD = timedelta(days=1)
"""With work done since, a backup older than this is warned of."""
RED_DAYS = 3
"""And one older than so many days is red, unless the preference "backup_days" says another number."""


class BackupWord(Pressable):
    """When the last good backup was made. wanted: all backups."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(self.tr("Backups"))

    def look(self) -> None:
        """Say how the desk stands with its backups now."""
        from horgosdesk.store.backup.shelf import state as state_of  # the window is painted before backups are loaded

        state = state_of(self.desk.store.folder)
        text, level = self._words(state)
        self.tell(text, level, self._tip(state))

    def _words(self, state: "State") -> tuple[str, str]:
        if state.failed:
            return self.tr("Backup failed"), "bad"
        worked = self._worked_since(state)
        if state.at is None:
            return self.tr("No backup yet"), "warn" if worked else "quiet"
        zone = ZoneInfo(self.desk.store.meta("zone"))
        made, now = state.at.astimezone(zone), self.desk.store.clock().astimezone(zone)
        when = f"{made:%H:%M}" if made.date() == now.date() else made.date().isoformat()
        age = now - made
        days = self.desk.settings.get("backup_days", RED_DAYS)
        red = timedelta(days=days if isinstance(days, int) and days > 0 else RED_DAYS)
        level = "quiet" if age <= OLD or not worked else "bad" if age > red else "warn"
        if state.second_wrong:
            return self.tr("Backup {when}, second missing").format(when=when), "bad"
        if level != "quiet":
            return self.tr("Backup {when}, too old").format(when=when), level
        if state.second_at is not None:
            return self.tr("Backup {when}, twice").format(when=when), level
        return self.tr("Backup {when}").format(when=when), level

    def _worked_since(self, state: "State") -> bool:
        entry = next(iter(journal.read(self.desk.store, journal.position(self.desk.store))), None)
        return entry is not None and f"{entry.no}:{entry.hash}" != state.head

    def _tip(self, state: "State") -> str:
        lines = [state.failed, state.second_wrong]
        lines.append(
            self.tr("Last good backup: {file}").format(file=state.file)
            if state.file
            else self.tr("Desk › Back up now makes one")
        )
        if state.second:
            lines.append(self.tr("Second folder: {folder}").format(folder=state.second))
        lines.append(self.tr("Click: all backups, and restoring one"))
        return "\n".join(filter(None, lines))

    def dress(self) -> None:
        """Take up the fonts in force."""
        self.setFont(theme.number_font())
