"""How the desk and its hub stand, in words: short for the status bar, at length for a tool tip and the hub's page."""

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimeZone

from horgosdesk.ui.figures import counted
from horgosdesk.ui.hub_link import HubLink

LARGE = 500
"""From so many entries on it is told how far the taking or sending is; fewer are through before it is read."""
AWAY = ("hub-unreachable", "hub-lost", "")
"""Codes of what the network does, which needs nobody."""


class Standing(NamedTuple):
    """level: "quiet", or "warn" where somebody should look. tip: more of it, in lines."""

    text: str
    level: str
    tip: str


class HubWords(QObject):
    """Says how a link does, in the language in force."""

    def __init__(self, link: HubLink) -> None:
        super().__init__(link)
        self._link = link

    def standing(self) -> Standing:
        """The line of the status bar."""
        link = self._link
        status, state, unsent = link.status, link.state, link.unsent
        number = QLocale(link.desk.lang).toString
        when = self.moment(link.synced_at)
        tip = [self.tr("All was exchanged last: {when}").format(when=when or self.tr("never"))]
        level = "quiet"
        if state in ("filling", "pulling") and status.total > LARGE:
            text = self.tr("Hub: taking {done} of {total}")
            text = text.format(done=number(status.done), total=number(status.total))
        elif state == "pushing" and status.total > LARGE:
            text = self.tr("Hub: sending {done} of {total}")
            text = text.format(done=number(status.done), total=number(status.total))
        elif state == "waiting":
            text, level = self._away(), "warn"
            tip = [status.wrong, *tip, *self.again()]
        elif unsent:
            text = counted(self.tr("Hub: %n to send", "", unsent), unsent, link.desk.lang)
        elif not when:
            text = self.tr("Hub: connecting…")
        else:
            text = self.tr("Hub: all exchanged {when}").format(when=when)
        tip.append(self.tr("Click: the hub, and exchanging now"))
        return Standing(text, level, "\n".join(filter(None, tip)))

    def _away(self) -> str:
        link = self._link
        since = self.moment(link.well_at)
        if link.status.code not in AWAY:
            # the network would come back by itself, this does not
            text = self.tr("Hub: look what is wrong")
        elif since:
            text = self.tr("Hub: not reachable since {when}").format(when=since)
        else:
            text = self.tr("Hub: not reachable")
        if not link.unsent:
            return text
        return text + counted(self.tr(", %n wait to be sent", "", link.unsent), link.unsent, link.desk.lang)

    def again(self) -> list[str]:
        """When it is tried again, where that waits."""
        at_s, zone = self._link.status.until_s, self._link.desk.store.meta("zone")
        if at_s is None or self._link.state != "waiting":
            return []
        at = datetime.fromtimestamp(at_s, ZoneInfo(zone))
        return [self.tr("It is tried again at {when}.").format(when=f"{at:%H:%M:%S}")]

    def moment(self, at: str) -> str:
        """An instant of UTC text as the desk's clock shows it: the time alone where it was today; "" for none."""
        if not at:
            return ""
        desk = self._link.desk
        zone = desk.store.meta("zone")
        instant = datetime.fromisoformat(at).astimezone(ZoneInfo(zone))
        shown = QDateTime.fromMSecsSinceEpoch(round(instant.timestamp() * 1000), QTimeZone(zone.encode()))
        today = instant.date() == desk.store.clock().astimezone(ZoneInfo(zone)).date()
        return QLocale(desk.lang).toString(shown, "HH:mm" if today else "yyyy-MM-dd HH:mm")
