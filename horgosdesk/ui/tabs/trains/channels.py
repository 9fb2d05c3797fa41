"""The channels that the railway's messages come by, and what of them could not be taken in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.railway.channels import FILE, INBOX, Channel, own, read_channels
from horgosdesk.railway.feed import is_running, read_status
from horgosdesk.ui import help, tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains.channels_form import (
    BLANK,
    SECRET,
    ChannelForm,
    ToRead,
    choose_file,
    choose_folder,
)
from horgosdesk.ui.tabs.trains.channels_keep import TEXTS, Kept, keep, take_out
from horgosdesk.ui.tabs.trains.channels_quarantine import Opener, Quarantine, open_folder
from horgosdesk.ui.tabs.trains.channels_table import ChannelTable

if TYPE_CHECKING:
    from horgosdesk.railway.feed import Status

LOOK_MS = 2_000
DRAFTS = "channel_drafts"
"""What was typed and not saved is remembered under this name, by the channel's own; never a password."""
NEW = ""
"""Stands for the name of a channel that is not stored yet."""


class Channels(QDialog):
    """A table of the channels with the form of the chosen one under it; on a second page the quarantine.

    Escape closes. What was typed and not saved is kept, and there again when the window is opened anew; only a password
    cannot be kept, so that it is asked once.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        to_read: ToRead = choose_file,
        to_watch: ToRead = choose_folder,
        opener: Opener = open_folder,
    ) -> None:
        super().__init__(parent)
        help.listen(self)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Channels of the railway's messages"))
        self._opener = opener
        self._task: tasks.Task | None = None
        self._open = True
        self._warned = False
        self._shown = INBOX
        self._new: Channel | None = None
        self._stamp: int | None = -1
        self._drafts = self._remembered()
        self.table = ChannelTable(desk)
        self.form = ChannelForm(desk, None, to_read, to_watch)
        self.quarantine = Quarantine(desk, None, opener)
        self.show_list, self.show_quarantine = QPushButton(checkable=True), QPushButton(checkable=True)
        self.running, self.told = QLabel(objectName="quiet"), QLabel(wordWrap=True)
        self.inbox_words = QLabel(wordWrap=True)
        self.inbox_open = QPushButton(self.tr("Open &folder"))
        self.add, self.remove = QPushButton(self.tr("&New channel")), QPushButton(self.tr("Remo&ve"))
        self.said = QLabel(wordWrap=True)
        self.discard, self.save = QPushButton(self.tr("&Discard")), QPushButton(self.tr("&Save"), objectName="primary")
        self.leave = QPushButton(self.tr("Close"))
        self.pages, self._lower = QStackedWidget(), QStackedWidget()
        self._look = QTimer(self, interval=LOOK_MS)
        self._lay_out()
        self._connect()
        self._read()
        self._show_page(0)
        self.look()
        self._look.start()
        if self._drafts:
            self._begin_with_drafts()
        else:
            self.table.setFocus()

    # Layout

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        head.setSpacing(theme.space(1))
        for button in (self.show_list, self.show_quarantine):
            button.setAutoExclusive(True)
            head.addWidget(button)
        head.addSpacing(theme.space(3))
        head.addWidget(self.running, 1)
        self.running.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.running.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.pages.addWidget(self._list_page())
        self.pages.addWidget(self.quarantine)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(3))
        foot.setSpacing(theme.space(2))
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot.addWidget(self.said, 1)
        for button in (self.discard, self.save, self.leave):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.pages, 1)
        box.addLayout(foot)
        for button in self.findChildren(QPushButton):
            # Enter goes on in the form and acts in the tables: no button takes it
            button.setAutoDefault(False)
        self.show_list.setText(self.tr("Channe&ls"))
        self.save.setToolTip(self.tr("Save the channel (Ctrl+S)"))
        self.discard.setToolTip(self.tr("Back to what is stored"))
        self.add.setToolTip(self.tr("Set up another broker or folder (Ctrl+N)"))
        self.remove.setToolTip(self.tr("Take the channel out (Delete)"))
        room = self.screen().availableGeometry()
        # of a figure: the average of a font with Chinese characters is twice as wide
        figure = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(figure * 174, room.width() * 9 // 10), min(theme.space(156), room.height() * 9 // 10))

    def _list_page(self) -> QWidget:
        page = QWidget()
        self.told.setMinimumWidth(1)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        row.setSpacing(theme.space(2))
        row.addWidget(self.told, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        for inner in (self._inbox_page(), self.form):
            area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(inner)
            self._lower.addWidget(area)
        self._lower.setContentsMargins(0, theme.space(1), 0, 0)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        # the form has the height that it needs, two lines of what is wrong among it, and the table the rest
        self._lower.setMaximumHeight(self.form.sizeHint().height() + theme.space(10))
        self.table.setMinimumHeight(4 * theme.row_height())
        box.addWidget(self.table, 1)
        box.addLayout(row)
        box.addWidget(self._lower, 100)
        return page

    def _inbox_page(self) -> QWidget:
        """What is said of the desk's own inbox, which has nothing to be set."""
        page = QWidget()
        self.inbox_words.setTextFormat(Qt.TextFormat.PlainText)
        self.inbox_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.inbox_words.setText(
            self.tr(
                "Put files into {folder}: they are taken in by themselves, whatever their format, and moved to inbox/done. This folder is always watched.\n\nTo hear a broker, or to watch another folder such as a network share, set up a channel with Ctrl+N."
            ).format(folder=self.desk.store.folder / INBOX)
        )
        box = QVBoxLayout(page)
        box.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        box.setSpacing(theme.space(3))
        box.addWidget(self.inbox_words)
        box.addWidget(self.inbox_open, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        return page

    def _connect(self) -> None:
        self.show_list.clicked.connect(lambda: self.turn(0))
        self.show_quarantine.clicked.connect(lambda: self.turn(1))
        self.table.current_changed.connect(self._follow)
        self.table.entered.connect(self._enter)
        self.form.changed.connect(self._tell_typed)
        self.form.wanted.connect(self.keep)
        self.add.clicked.connect(lambda: self.begin())
        self.remove.clicked.connect(lambda: self.take_out())
        self.discard.clicked.connect(lambda: self.forget())
        self.save.clicked.connect(lambda: self.keep())
        self.leave.clicked.connect(self.reject)
        self.inbox_open.clicked.connect(lambda: self._opener(self.desk.store.folder / INBOX))
        self.quarantine.counted.connect(self._tell_quarantined)
        self.quarantine.said.connect(self.say)
        self._look.timeout.connect(self.look)
        self.desk.closing.connect(self.rest)
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey, QWidget, Callable[[], object]]] = [
            (QKeySequence.StandardKey.Save, self, self.keep),
            (QKeySequence.StandardKey.New, self, self.begin),
            (QKeySequence.StandardKey.Delete, self.table, self.take_out),
        ]
        for key, on, work in keys:
            shortcut = QShortcut(QKeySequence(key), on, work)
            if on is not self:
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _show_page(self, place: int) -> None:
        if place != self.pages.currentIndex():
            self.say("")
        self.pages.setCurrentIndex(place)
        (self.show_quarantine if place else self.show_list).setChecked(True)
        self.save.setVisible(not place)
        self.discard.setVisible(not place)
        self.quarantine.look()
        self._tell_typed()

    def turn(self, place: int) -> None:
        """Show the channels, or the quarantine."""
        self._show_page(place)
        (self.quarantine.table if place else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    # What is there

    @property
    def folder(self) -> Path:
        """The desk's."""
        return self.desk.store.folder

    def _read(self) -> None:
        """Read channels.csv, and show it where it has changed."""
        file = self.folder / FILE
        stamp = file.stat().st_mtime_ns if file.exists() else None
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            channels = read_channels(self.folder)
        except (Problem, OSError) as problem:
            channels = (own(self.folder),)
            self.say(str(problem), "bad")
        self._list(channels)

    def _list(self, channels: tuple[Channel, ...]) -> None:
        stood = self._shown
        known = {one.name for one in channels}
        # what was typed of a channel that somebody else has taken out is not lost: it becomes a new one
        for name in [name for name in self._drafts if name not in known and name != NEW]:
            draft = {"name": name, **self._drafts.pop(name)}
            self._drafts.setdefault(NEW, draft)
        if self._new is None and NEW in self._drafts:
            self._new = BLANK
        shown = [*channels, *([replace(self._new, name=NEW)] if self._new is not None else [])]
        self.table.blockSignals(True)
        self.table.rows.show_channels(shown)
        if not self.table.go_to(stood):
            self.table.go_to(INBOX)
        self.table.blockSignals(False)
        self._tell_typed()
        self.table.measure()
        self._show_current(anew=True)

    def look(self) -> None:
        """Look how the channels do."""
        if self._task is None:
            self._read()
        status, runs = read_status(self.folder), is_running(self.folder)
        self.table.rows.show_states(status.channels, runs)
        self._tell_running(status, runs)
        self._tell_current()
        self.quarantine.look()

    def _tell_running(self, status: "Status", runs: bool) -> None:
        level, text = "quiet", self.tr("Messages are being taken in.")
        if not runs:
            level, text = "warn", self.tr("Nothing takes messages in just now; they wait and are not lost.")
        elif status.wrong:
            level, text = "bad", status.wrong
        self.running.setText(text)
        self.running.setToolTip(text)
        _mark(self.running, level)

    def _tell_current(self) -> None:
        channel = self.table.current
        self.told.setText(self.table.rows.told(channel) if channel is not None else "")
        state = self.table.rows.state(channel) if channel is not None else None
        _mark(self.told, "warn" if state is not None and state.wrong and self.table.rows.runs else "quiet")

    def _tell_quarantined(self, count: int) -> None:
        shown = show_number(count, MARKS[self.desk.lang])
        text = self.tr("&Quarantine {count}").format(count=shown) if count else self.tr("&Quarantine")
        self.show_quarantine.setText(text)

    # One channel

    def _follow(self) -> None:
        """The table stands on another channel."""
        self._hold()
        self._show_current()

    def _hold(self) -> None:
        """Keep what is typed of the channel that is shown."""
        if self._shown == INBOX:
            return
        if typed := self.form.typed:
            self._drafts[self._shown] = typed
        else:
            self._drafts.pop(self._shown, None)

    def _show_current(self, *, anew: bool = False) -> None:
        channel = self.table.current
        if channel is None or (channel.name == self._shown and not anew):
            return
        if anew:
            self._hold()
        self._shown = channel.name
        if channel.name == INBOX:
            self._lower.setCurrentIndex(0)
        else:
            base = self._new if channel.name == NEW and self._new is not None else channel
            others = frozenset(one.name for one in self.table.rows.channels) - {NEW, INBOX, channel.name}
            self.form.show_channel(base, others, self._drafts.get(channel.name))
            self._lower.setCurrentIndex(1)
        self._tell_current()
        self._tell_typed()

    @property
    def _unsaved(self) -> dict[str, dict[str, str]]:
        """What is typed and not saved, by channel."""
        if self._shown != INBOX:
            self._hold()
        return self._drafts

    def _tell_typed(self) -> None:
        self._warned = False
        unsaved = self._unsaved
        if self.table.rows.show_unsaved(frozenset(unsaved)):
            self.table.measure()
        on_form, busy = self._shown != INBOX, self._task is not None
        again = self._shown == NEW and self._new is not None and self._new is not BLANK
        self.save.setEnabled(on_form and not busy and (self._shown in unsaved or again))
        self.discard.setEnabled(on_form and not busy and (self._shown in unsaved or self._shown == NEW))
        self.remove.setEnabled(on_form and not busy and self._shown != NEW)
        self.form.setEnabled(not busy)

    def _enter(self) -> None:
        """Enter in the table goes on to the form."""
        if self._shown == INBOX:
            self.inbox_open.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.form.begin()

    def begin(self) -> None:
        """Set up a new channel."""
        self._show_page(0)
        if self._new is None:
            self._new = BLANK
            self._list(tuple(one for one in self.table.rows.channels if one.name != NEW))
        self.table.go_to(NEW)
        self._show_current()
        self.form.begin()

    def forget(self) -> None:
        """Put back what is stored; of a new channel nothing is left."""
        self.form.forget()
        self._drafts.pop(self._shown, None)
        if self._shown == NEW:
            self._new, self._shown = None, INBOX
            self._list(tuple(one for one in self.table.rows.channels if one.name != NEW))
            self.table.setFocus()
        self.say("")

    def keep(self) -> None:
        """Save the channel that is shown, if nothing is wrong with it."""
        if self._shown == INBOX or self._task is not None or self.pages.currentIndex():
            return
        problem = self.form.blame()
        if problem is not None:
            self.say(str(problem), "bad")
            return
        if not self.save.isEnabled():
            self.say(self.tr("Nothing is changed."))
            return
        if not self._may():
            return
        channel, secret, before, folder = self.form.channel, self.form.secret, self._shown, self.folder

        def work(_progress: tasks.Progress) -> Kept:
            return keep(folder, channel, before, secret)

        # a keyring may ask for its own password, and wait for it
        self.say(self.tr("Waiting for the keyring…") if secret else "")
        self._task = self.desk.run(work, partial(self._kept, before), self._failed)
        self._tell_typed()

    def _may(self) -> bool:
        """Whether who works here may change channels; else who may is told."""
        try:
            self.desk.store.require("plan")
        except Problem as problem:
            self.say(str(problem), "bad")
            return False
        return True

    def _kept(self, before: str, kept: Kept) -> None:
        self._drafts.pop(before, None)
        text = self.tr("The channel {name} is saved.").format(name=kept.name)
        if not self._open:
            self._remember()
            self.desk.say(str(kept.left or text), "warn" if kept.left else "ok")
            return
        self._task = None
        if before == NEW:
            self._new = None
        # the form holds what was saved: it is no draft of anything
        self._shown, self._stamp = INBOX, -1
        self._read()
        self.table.go_to(kept.name)
        self._follow()
        self.table.setFocus()
        self.say(str(kept.left or text), "warn" if kept.left else "ok")
        self.look()

    def take_out(self) -> None:
        """Take the channel that is shown out; saving puts it back."""
        if self._shown in (INBOX, NEW) or self._task is not None or not self._may():
            return
        name, folder = self._shown, self.folder

        def work(_progress: tasks.Progress) -> Kept:
            return take_out(folder, name)

        self._task = self.desk.run(work, partial(self._taken_out, self.form.channel), self._failed)
        self._tell_typed()

    def _taken_out(self, channel: Channel, kept: Kept) -> None:
        self._drafts.pop(kept.name, None)
        if not self._open:
            self._remember()
            if kept.left:
                self.desk.say(str(kept.left), "warn")
            return
        self._task = None
        self._shown, self._stamp = INBOX, -1
        text = self.tr("{name} is taken out.").format(name=kept.name)
        if self._new is None:
            self._new, self._shown = channel, NEW
            self.form.show_channel(channel, frozenset())
            text = self.tr("{name} is taken out. Save puts it back; its password has to be set again then.")
            text = text.format(name=kept.name)
        self._read()
        self.table.setFocus()
        self.say(str(kept.left or text), "warn" if kept.left else "ok")

    def _failed(self, error: BaseException) -> None:
        if not self._open:
            self.desk.say(str(error), "bad")
            return
        self._task = None
        self._tell_typed()
        self.say(str(error), "bad")

    @property
    def busy(self) -> bool:
        """Whether something is being saved, taken out or tried again."""
        return self._task is not None or self.quarantine.busy

    def say(self, text: str, level: str = "ok") -> None:
        """Say something at the foot: level "ok", "warn" or "bad"."""
        self.said.setText(text)
        _mark(self.said, level)

    # Leaving

    def _remembered(self) -> dict[str, dict[str, str]]:
        kept = self.desk.settings.recall(self.folder, DRAFTS, {})
        found = {}
        for name, texts in kept.items() if isinstance(kept, dict) else ():
            if isinstance(texts, dict):
                sound = {
                    key: text for key, text in texts.items() if key in (*TEXTS, "protocol") and isinstance(text, str)
                }
                if sound:
                    found[name] = sound
        return found

    def _remember(self) -> bool:
        """Keep what is typed and not saved; whether there is such."""
        kept = {
            name: left
            for name, texts in self._drafts.items()
            if (left := {key: text for key, text in texts.items() if key != SECRET})
        }
        if kept or self.desk.settings.recall(self.folder, DRAFTS) is not None:
            self.desk.settings.remember(self.folder, DRAFTS, kept or None)
        return bool(kept)

    def _begin_with_drafts(self) -> None:
        self.table.go_to(next(iter(self._drafts)))
        self._follow()
        self.form.begin()
        self.say(self.tr("What was typed before is here again, not saved yet."), "warn")

    def reject(self) -> None:
        unsaved = self._unsaved
        if self._task is None and not self._warned and any(SECRET in texts for texts in unsaved.values()):
            self._warned = True
            name = next(name for name, texts in unsaved.items() if SECRET in texts)
            self._show_page(0)
            self.table.go_to(name)
            self._follow()
            self.form.edits[SECRET].setFocus()
            self._warned = True
            self.say(self.tr("The password is not stored yet. Save stores it; Esc again forgets it."), "warn")
            return
        if self._remember() and self._task is None:
            self.desk.say(self.tr("What was typed of a channel is kept, not saved: Channels… shows it again."), "warn")
        self.rest()
        super().reject()

    def rest(self) -> None:
        """The window is left: look at nothing more; what is being saved goes on, and is told in the status bar."""
        self._open = False
        self._look.stop()
        self.form.rest()
        self.quarantine.rest()


def _mark(label: QLabel, level: str) -> None:
    if label.objectName() != level:
        label.setObjectName(level)
        label.style().polish(label)
