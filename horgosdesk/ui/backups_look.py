"""What is inside a backup, against what the desk holds now: in sentences, and month by month."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.store.backup.looking import Event, Look, Month
from horgosdesk.ui import theme
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice

MOST_EVENTS = 6


class Inside(QWidget):
    """Left the sentences, right the months whose records differ or all of them."""

    def __init__(self, lang: str, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale(lang)
        self._zone = QTimeZone(zone.encode())
        self.warning = Notice()
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(flags.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.months: ListTable[Month] = ListTable()
        self.months.setAccessibleName(self.tr("Records by month, in the backup and now"))
        left = QVBoxLayout()
        left.setSpacing(theme.space(2))
        left.addWidget(self.warning)
        left.addWidget(self.words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addLayout(left, 3)
        row.addWidget(self.months, 2)

    def say(self, text: str, level: str = "quiet") -> None:
        """Say only this: nothing to be seen yet, or what is wrong with the file."""
        self.warning.tell(text, level)
        self.words.setText("")
        self.months.setVisible(False)

    def show_look(self, seen: Look) -> None:
        """Show what was found."""
        if seen.broken is not None:
            text = self.tr(
                "Its journal was changed, or has a gap, at no. {no}: it may hold figures that nobody entered."
            )
            self.warning.tell(text.format(no=seen.broken), "bad")
        else:
            self.warning.tell("")
        self.words.setText("\n".join(self._sentences(seen)))
        columns: list[Column[Month]] = [
            Column("month", self.tr("Month"), lambda one: one.month),
            Column("there", self.tr("Backup"), lambda one: self._count(one.there), right=True),
            Column("now", self.tr("Now"), lambda one: "–" if one.now is None else self._count(one.now), right=True),
            Column("lost", self.tr("Difference"), self._difference, right=True),
        ]
        self.months.show_rows(seen.months, columns)
        self.months.setVisible(bool(seen.months))

    def lost(self, seen: Look) -> str:
        """What a restore would lose, in one sentence."""
        if seen.now is None:
            return self.tr(
                "What the desk's own file holds cannot be read; all that was entered after this backup is missing."
            )
        if not seen.lost:
            return self.tr("Nothing would be lost: the desk holds nothing that this backup has not.")
        by = ", ".join(f"{who} {self._count(count)}" for who, count in seen.lost_by)
        text = self.tr("{count} entries of the journal would be lost, of {records} records ({by}).")
        return text.format(count=self._count(seen.lost), records=self._count(seen.lost_records), by=by)

    def instant(self, text: str) -> str:
        """An instant of the journal as the screen shows it, in the desk's zone."""
        if not text:
            return "–"
        at = QDateTime.fromMSecsSinceEpoch(round(datetime.fromisoformat(text).timestamp() * 1000), self._zone)
        return at.toString("yyyy-MM-dd HH:mm")

    def _sentences(self, seen: Look) -> list[str]:
        text = self.tr("{records} records; the last entry is no. {no}, {at}, by {who}.")
        found = [
            text.format(
                records=self._count(seen.there.records),
                no=self._count(seen.there.no),
                at=self.instant(seen.last_at),
                who=seen.who or "–",
            ),
            self.lost(seen),
        ]
        if seen.gained:
            text = self.tr("{count} entries are in this backup only: another restore put them aside.")
            found.append(text.format(count=self._count(seen.gained)))
        found += map(self._event, seen.events[:MOST_EVENTS])
        if len(seen.events) > MOST_EVENTS:
            found.append(self.tr("and {count} more").format(count=len(seen.events) - MOST_EVENTS))
        return found

    def _event(self, one: Event) -> str:
        texts = {
            "close": self.tr("Since then {name} was closed by {who}, {at}."),
            "reopen": self.tr("Since then {name} was reopened by {who}, {at}."),
            "return": self.tr("Since then the return {name} was handed out by {who}, {at}."),
        }
        text = texts.get(one.what, self.tr("Since then: {name}, {who}, {at}."))
        return text.format(name=one.name, who=one.who, at=self.instant(one.at))

    def _difference(self, one: Month) -> str:
        if one.now is None:
            return "–"
        difference = one.there - one.now
        return f"{difference:+,d}".replace(",", self._locale.groupSeparator()).replace("-", "−") if difference else ""

    def _count(self, count: int) -> str:
        return self._locale.toString(count)
