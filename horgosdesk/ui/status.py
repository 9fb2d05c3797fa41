"""The status bar: what is saved and when, what was just said, how feed and hub do, the last good backup, who works here."""

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from horgosdesk.core.rights import word
from horgosdesk.ui import theme
from horgosdesk.ui.backup_word import BackupWord
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    from horgosdesk.ui.hub_link import HubLink
    from horgosdesk.ui.hub_word import HubWord
    from horgosdesk.ui.railway import Railway

QUIET_MS = 8_000
"""A line that says all is well goes away after this; a warning stays until the next line."""
LOOK_MS = 60_000
OLD_S = 3600
"""With trains every hour, a newest message older than this says that the feed is down."""

_ICONS = {"ok": "check", "warn": "warning", "bad": "error"}


class Said(QWidget):
    """One line with a mark for its level; what does not fit is in the tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.level = "ok"
        self._mark = QLabel()
        self._line = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self._mark)
        row.addWidget(self._line, 1)

    def say(self, text: str, level: str) -> None:
        """Show a line; an empty one clears it."""
        self.text, self.level = text, level
        self._line.setObjectName(level if level != "ok" else "")
        self._line.style().polish(self._line)
        self._line.setAccessibleName(text)
        self.setToolTip(text)
        self.dress()

    def dress(self) -> None:
        """Mark and colour of the theme in force."""
        tokens = theme.tokens()
        if self.text:
            colour = {"ok": tokens.ok, "warn": tokens.warn, "bad": tokens.bad}[self.level]
            self._mark.setPixmap(theme.picture(_ICONS[self.level], theme.icon_size(), colour, self.devicePixelRatioF()))
        self._mark.setVisible(bool(self.text))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def wide(self) -> int:
        """Room for all that is said."""
        return (
            self._line.fontMetrics().horizontalAdvance(" ".join(self.text.split())) + theme.icon_size() + theme.space(4)
        )

    def _fit(self) -> None:
        line = " ".join(self.text.split())
        self._line.setText(self._line.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self._line.width()))


class Status(QStatusBar):
    """Left to right: saved state and time, what was just said, age of the newest railway message, last good backup, hub, user."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._zone = ZoneInfo(desk.store.meta("zone"))
        self._saved_at: datetime | None = None
        self._unsaved = 0
        self.setSizeGripEnabled(False)
        self.saved = QLabel()
        self.said = Said()
        self.railway = QLabel()
        self.backup = BackupWord(desk)
        self.hub: HubWord | None = None
        self.user = QLabel()
        for label in (self.saved, self.railway, self.backup, self.user):
            label.setFont(theme.number_font())
            label.setContentsMargins(theme.space(2), theme.space(0.5), theme.space(2), theme.space(0.5))
        self.user.setObjectName("quiet")
        self.addWidget(self.saved)
        self.addWidget(self.said, 1)
        self.addPermanentWidget(self.railway)
        self.addPermanentWidget(self.backup)
        self.addPermanentWidget(self.user)
        self._hush = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._hush.timeout.connect(lambda: self._tell("", "ok"))
        self._feed: Railway | None = None
        self._look = desk.timer(self, LOOK_MS, self.look, repeat=True)
        self._look.start()
        desk.said.connect(self.say)
        desk.saved.connect(self._note_saved)
        desk.waiting.changed.connect(self._note_unsaved)
        desk.theme_changed.connect(self.said.dress)
        desk.person_changed.connect(self.tell_person)
        self.retranslate()

    def retranslate(self) -> None:
        """Everything in the current language."""
        if self._unsaved:
            self.saved.setText(self.tr("%n not saved yet", "", self._unsaved))
        elif self.desk.store.read_only:
            self.saved.setText(self.tr("Read only"))
        elif self._saved_at is None:
            self.saved.setText(self.tr("All saved"))
        else:
            self.saved.setText(self.tr("Saved {time}").format(time=f"{self._saved_at:%H:%M:%S}"))
        self.saved.setToolTip(self.tr("Each record is on the disk as soon as it is entered"))
        self.tell_person()
        if self.backup.text():
            self.look_for_backup()
        self.look_at_railway()
        if self.hub is not None:
            self.hub.look()

    def tell_person(self) -> None:
        """Show who works here, and as what where people sign in."""
        store = self.desk.store
        text = f"{store.shown} · {word(store.role)}" if store.guarded and store.role else store.shown
        # one line, however a person is called
        self.user.setText(self.user.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, theme.space(60)))
        tip = self.tr("Records are entered under this name")
        self.user.setToolTip(f"{tip}: {store.who}" if store.guarded else tip)

    def look(self) -> None:
        """Show how old the newest backup and message are by now."""
        self.look_for_backup()
        self.look_at_railway()

    def follow(self, feed: "Railway") -> None:
        """Show how the railway's messages come."""
        self._feed = feed
        feed.changed.connect(self.look_at_railway)
        self.look_at_railway()

    def follow_hub(self, link: "HubLink") -> None:
        """Show how the exchange with the hub does, before who works here."""
        from horgosdesk.ui.hub_word import HubWord  # most desks have no hub

        self.hub = HubWord()
        self.insertPermanentWidget(4, self.hub)
        self.hub.follow(link)

    def look_at_railway(self) -> None:
        """Show how old the newest message is, and whether a channel is down."""
        feed = self._feed
        if feed is None:
            return
        newest_s, wrong = feed.newest_s, feed.wrong
        if newest_s is None:
            text = self.tr("No railway message yet")
        else:
            age_s = max(0, int(self.desk.store.clock().timestamp()) - newest_s)
            text = self.tr("Railway {age} ago").format(age=self._age(age_s))
        old = newest_s is not None and age_s > OLD_S
        self.railway.setText(text)
        self.railway.setObjectName("warn" if wrong or old else "quiet")
        self.railway.style().polish(self.railway)
        told = wrong or [self.tr("Age of the newest message of the railway; Trains › Channels… says more")]
        self.railway.setToolTip("\n".join(told))
        self.railway.setAccessibleName(". ".join((text, *wrong)))

    def _age(self, seconds: int) -> str:
        if seconds < 3600:
            return self.tr("{count} min").format(count=seconds // 60)
        if seconds < 2 * 86_400:
            return self.tr("{count} h").format(count=seconds // 3600)
        return self.tr("{count} d").format(count=seconds // 86_400)

    def say(self, text: str, level: str = "ok") -> None:
        """Show a line: level "ok", "warn" or "bad"."""
        self._tell(text, level)
        self._hush.start() if level == "ok" else self._hush.stop()

    def _tell(self, text: str, level: str) -> None:
        self.said.say(text, level)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What was just said is wanted whole: in a narrow window the ages stand back for as long as it is there."""
        fixed = [self.saved, self.user, *([self.hub] if self.hub is not None else [])]
        room = self.width() - sum(one.sizeHint().width() + theme.space(2) for one in fixed) - self.said.wide
        for age in (self.backup, self.railway):
            room -= age.sizeHint().width() + theme.space(2)
            age.setVisible(not self.said.text or room >= 0)

    def look_for_backup(self) -> None:
        """Show when the last good backup was made."""
        self.backup.look()

    def _note_unsaved(self, count: int) -> None:
        if count != self._unsaved:
            self._unsaved = count
            self.saved.setObjectName("bad" if count else "")
            self.saved.style().polish(self.saved)
            self.retranslate()

    def _note_saved(self) -> None:
        self._saved_at = self.desk.store.clock().astimezone(self._zone)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.said.dress()
