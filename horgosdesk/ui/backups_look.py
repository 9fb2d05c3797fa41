"""What is inside a backup, against what the desk holds now: in sentences, and month by month."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, QTimeZone
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.store.backup.looking import Event, Look, Month
from horgosdesk.ui import theme
from horgosdesk.ui.fit import Sheet
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice

MOST_EVENTS = 6


class Told(QObject):
    """What was found in a backup, in sentences of a language, its instants in a desk's zone."""

    def __init__(self, lang: str, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale(lang)
        self._zone = QTimeZone(zone.encode())

    def lost(self, seen: Look) -> str:
        """What a restore would lose, in one sentence."""
        if seen.now is None:
            return self.tr(
                "What the desk's own file holds cannot be read; all that was entered after this backup is missing."
            )
        drafts = self.tr("Half-typed records that would be lost: {count}.").format(count=self.count(seen.drafts))
        if not seen.lost and seen.drafts:
            return drafts
        if not seen.lost:
            return self.tr("Nothing would be lost: the desk holds nothing that this backup has not.")
        by = ", ".join(f"{who} {self.count(count)}" for who, count in seen.lost_by)
        text = self.tr("Would be lost: {count} in the journal, records concerned: {records} ({by}).")
        entries = text.format(count=self.count(seen.lost), records=self.count(seen.lost_records), by=by)
        return f"{entries} {drafts}" if seen.drafts else entries

    def instant(self, text: str) -> str:
        """An instant of the journal as the screen shows it, in the desk's zone."""
        if not text:
            return "–"
        at = QDateTime.fromMSecsSinceEpoch(round(datetime.fromisoformat(text).timestamp() * 1000), self._zone)
        return at.toString("yyyy-MM-dd HH:mm")

    def sentences(self, seen: Look) -> list[str]:
        """What is inside, what would be lost, and what has happened since."""
        text = self.tr("{records} records; the last entry is no. {no}, {at}, by {who}.")
        found = [
            text.format(
                records=self.count(seen.there.records),
                no=self.count(seen.there.no),
                at=self.instant(seen.last_at),
                who=seen.who or "–",
            ),
            self.lost(seen),
        ]
        if seen.gained:
            text = self.tr("Only in this backup, put aside by another restore: {count} in the journal.")
            found.append(text.format(count=self.count(seen.gained)))
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

    def difference(self, one: Month) -> str:
        """How many records of a month the backup has more or fewer."""
        if one.now is None:
            return "–"
        difference = one.there - one.now
        return f"{difference:+,d}".replace(",", self._locale.groupSeparator()).replace("-", "−") if difference else ""

    def count(self, count: int) -> str:
        """A number as the language writes it."""
        return self._locale.toString(count)


class Inside(QWidget):
    """Left the sentences, right the months whose records differ or all of them."""

    def __init__(self, lang: str, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = Told(lang, zone, self)
        self.warning = Notice()
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(flags.TextSelectableByMouse)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.months: ListTable[Month] = ListTable()
        self.months.setAccessibleName(self.tr("Records by month, in the backup and now"))
        said = QWidget()
        left = QVBoxLayout(said)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.space(2))
        left.addWidget(self.warning)
        left.addWidget(self.words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addWidget(Sheet(said), 1)
        row.addWidget(self.months)

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
        self.words.setText("\n".join(self.told.sentences(seen)))
        columns: list[Column[Month]] = [
            Column("month", self.tr("Month"), lambda one: one.month),
            Column("there", self.tr("Backup"), lambda one: self.told.count(one.there), right=True),
            Column("now", self.tr("Now"), lambda one: "–" if one.now is None else self.told.count(one.now), right=True),
            Column("lost", self.tr("Difference"), self.told.difference, right=True),
        ]
        self.months.setVisible(bool(seen.months))
        self.months.show_rows(seen.months, columns)
        # no wider than its figures, which are read along a line; the last column would say what it was stretched to
        header, last = self.months.horizontalHeader(), len(columns) - 1
        wide = sum(self.months.columnWidth(at) for at in range(last))
        wide += max(header.sectionSizeHint(last), self.months.sizeHintForColumn(last))
        bar = self.months.verticalScrollBar().sizeHint().width()
        self.months.setFixedWidth(wide + bar + 2 * self.months.frameWidth())
