"""All backups: where they are, which are good, what is inside one, and putting one back."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, QTimeZone, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QColor, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.core.rights import may
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import backup
from horgosdesk.store.backup import shelf
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.backups_look import Inside
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import room
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.question import Question
from horgosdesk.ui.tasks import Progress, Task
from horgosdesk.ui.vacant import Vacant

LOOK_MS = 250
"""So long one stands on a backup before it is looked into: whoever runs through the list opens none."""


class Backups(QDialog):
    """The list, newest first; what is inside the one that is stood on; Restore, which asks once.

    restored: a backup was put back. changed: something that the status bar tells of was changed.
    """

    restored = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self.desk = desk
        self._zone = desk.store.meta("zone")
        self._seen: backup.Look | None = None
        self._reading: Task | None = None
        self._looking: Task | None = None
        self._working: Task | None = None
        self._sure = False
        self._asked = False
        self._restoring = False
        self.state = QLabel(wordWrap=True)
        self.second = QLabel(wordWrap=True)
        self.choose = QPushButton(self.tr("&Second folder…"))
        self.none = QPushButton(self.tr("&No second folder"))
        self.notice = Notice()
        self.table: ListTable[backup.Kept] = ListTable()
        self.table.setAccessibleName(self.tr("Backups, newest first"))
        self.vacant = Vacant(self.table)
        self.inside = Inside(desk.lang, self._zone)
        self.make = QPushButton(theme.icon("restore"), self.tr("&Back up now"))
        self.folder = QPushButton(self.tr("&Open the folder"))
        self.restore = QPushButton(self.tr("&Restore this one…"))
        self.leave = QPushButton(self.tr("Close"))
        self.question = Question()
        self._look_soon = desk.timer(self, LOOK_MS, self._look)
        self._lay_out()
        self.choose.clicked.connect(self.ask_second)
        self.none.clicked.connect(lambda: self.set_second(None))
        self.make.clicked.connect(self.back_up)
        self.folder.clicked.connect(self._open_folder)
        self.restore.clicked.connect(self.ask_restore)
        self.leave.clicked.connect(self.reject)
        self.table.current_changed.connect(self._chosen)
        self.table.entered.connect(self.ask_restore)
        self.question.yes.clicked.connect(self._agreed)
        self.question.no.clicked.connect(self._unask)
        desk.closing.connect(self.close)
        # known at once: nothing moves when the list comes
        self._tell_second(str(backup.second_folder(desk.store) or ""), "")
        self.read()

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(theme.space(2))
        second.addWidget(self.second, 1)
        second.addWidget(self.choose)
        second.addWidget(self.none)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        for button in (self.make, self.folder, self.restore, self.leave, self.choose, self.none):
            button.setAutoDefault(False)
        buttons.addWidget(self.make)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.addWidget(self.restore)
        buttons.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(3))
        box.addWidget(self.state)
        box.addLayout(second)
        box.addWidget(self.notice)
        box.addWidget(self.table, 3)
        box.addWidget(self.inside, 2)
        box.addWidget(self.question)
        box.addLayout(buttons)
        self.resize(QSize(theme.space(260), theme.space(160)).boundedTo(room(self)))
        actions.press_by_enter(self)
        self.table.setFocus()

    # The list

    def read(self) -> None:
        """Read the list anew, on a thread: a share may be slow."""
        folder, place = self.desk.store.folder, backup.second_folder(self.desk.store)

        def work(_progress: Progress) -> tuple[list[backup.Kept], backup.State]:
            return backup.kept(folder, place), backup.state(folder)

        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.desk.run(work, self._show)

    def _show(self, found: tuple[list[backup.Kept], backup.State]) -> None:
        kept, state = found
        self._tell(state)
        rights = [
            Column[backup.Kept]("made", self.tr("Made"), lambda one: self._instant(one.at)),
            Column("kind", self.tr("Kind"), self._kind),
            Column("size", self.tr("Size, MB"), lambda one: self._megabytes(one.bytes), right=True),
            Column("records", self.tr("Records"), lambda one: self._count(one), right=True),
            Column("last", self.tr("Last entry"), lambda one: self.inside.told.instant(one.last_at)),
            Column("who", self.tr("By"), lambda one: one.who),
            Column("good", self.tr("Proven"), self._proven, ink=self._ink),
            Column("where", self.tr("Where"), self._where, tip=lambda one: str(one.file)),
        ]
        self.table.show_rows(kept, rights)
        self.vacant.tell("" if kept else self.tr("There is no backup yet. “Back up now” makes the first."))
        self.inside.setVisible(bool(kept))
        if not kept and self.focusWidget() is self.table:
            self.make.setFocus()
        self._chosen()

    def _tell(self, state: backup.State) -> None:
        if state.failed:
            text, level = self.tr("The last backup failed: {why}").format(why=state.failed), "bad"
        elif state.at is None:
            text, level = self.tr("There is no good backup yet."), "warn"
        else:
            text, level = self.tr("The last good backup is of {at}.").format(at=self._instant(state.at)), ""
        _level(self.state, level)
        self.state.setText(text)
        self._tell_second(state.second, state.second_wrong)

    def _tell_second(self, folder: str, wrong: str) -> None:
        if not folder:
            text, level = (
                self.tr("No second folder: a stick or a share keeps a copy where this disk cannot take it along."),
                "quiet",
            )
        elif wrong:
            text, level = wrong, "bad"
        else:
            text, level = self.tr("Second copies in {folder}").format(folder=folder), ""
        _level(self.second, level)
        self.second.setText(text)
        self.none.setVisible(bool(folder))

    def _instant(self, at: datetime) -> str:
        shown = QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000), QTimeZone(self._zone.encode()))
        return f"{shown.toString('yyyy-MM-dd')} {QLocale(self.desk.lang).toString(shown.date(), 'ddd')} {shown.toString('HH:mm')}"

    def _kind(self, one: backup.Kept) -> str:
        return {
            "auto": self.tr("automatic"),
            "hand": self.tr("by hand"),
            "migration": self.tr("before an upgrade"),
            "replaced": self.tr("replaced by a restore"),
            "salvaged": self.tr("salvaged"),
            "other": self.tr("put there"),
        }[one.kind]

    def _megabytes(self, size: int) -> str:
        return QLocale(self.desk.lang).toString(size / 1_000_000, "f", 1)

    def _count(self, one: backup.Kept) -> str:
        return QLocale(self.desk.lang).toString(one.facts.records) if one.facts else "–"

    def _proven(self, one: backup.Kept) -> str:
        return {True: self.tr("✓ good"), False: self.tr("✗ damaged"), None: self.tr("not looked at")}[one.good]

    def _ink(self, one: backup.Kept) -> QColor:
        tokens = theme.tokens()
        return {True: tokens.ok, False: tokens.bad, None: tokens.quiet}[one.good]

    def _where(self, one: backup.Kept) -> str:
        return str(one.file) if one.second else one.file.name

    # Looking inside

    def _chosen(self) -> None:
        self._unask()
        self._seen, self._asked = None, False
        self._enable()
        if self._looking is not None:
            self._looking.cancel()
        if self.table.current is not None:
            self.inside.say(self.tr("Looking inside…"))
            self._look_soon.start()

    def _look(self) -> None:
        one = self.table.current
        if one is None:
            return
        folder, file = self.desk.store.folder, one.file

        def work(progress: Progress) -> tuple[backup.Look, backup.Facts]:
            seen = backup.look(folder, file, lambda: progress.cancelled)
            if not one.second:
                shelf.note_proven(folder, file, seen.there)
            return seen, seen.there

        self._looking = self.desk.run(work, self._show_look, partial(self._show_wrong, one))

    def _show_look(self, found: tuple[backup.Look, backup.Facts]) -> None:
        seen, _ = found
        if self.table.current is None or self.table.current.file != seen.file:
            return
        self._seen = seen
        self.inside.show_look(seen)
        if self._asked:
            self.ask_restore()

    def _show_wrong(self, one: backup.Kept, error: BaseException) -> None:
        if isinstance(error, Problem) and self.table.current == one:
            if error.code == "file-damaged":
                # said of any file: to restore a backup is no advice here
                text = QT_TRANSLATE_NOOP("Problem", "{file} is damaged ({why}). Choose another backup.")
                error = Damaged("backup-damaged", text, file=one.file.name, why=error.values["why"])
            self.inside.say(str(error), "bad")
            self.restore.setEnabled(False)

    # Restoring

    def ask_restore(self) -> None:
        """Say what would be lost and ask once; nothing happens but by Yes."""
        seen = self._seen
        if self.desk.store.read_only or self._working is not None:
            return
        # who asked before it was looked into is asked back then
        self._asked = seen is None
        if seen is None:
            return
        try:
            self.desk.store.require("manage")
        except Problem as problem:
            self.notice.tell(str(problem), "warn")
            return
        self._sure = False
        day = self._instant(self.table.current.at) if self.table.current else ""
        text = self.tr("Put the desk back to {day}? {lost} What is stored now stays among the backups.")
        self.question.ask(
            text.format(day=day, lost=self.inside.told.lost(seen)),
            self.tr("&Yes, restore"),
            self.tr("&Keep what is there"),
        )

    def _agreed(self) -> None:
        seen = self._seen
        if seen is None:
            return
        if seen.broken is not None and not self._sure:
            self._sure = True
            text = self.tr(
                "The journal of this backup was changed, or has a gap, at no. {no}. Restore it all the same? The journal will say so."
            )
            self.question.ask(
                text.format(no=seen.broken), self.tr("Restore &all the same"), self.tr("&Keep what is there")
            )
            return
        self._unask()
        self._put_back(seen.file, force=self._sure)

    def _put_back(self, file: Path, *, force: bool) -> None:
        self._busy(self.tr("Restoring…"))
        self._restoring = True
        self._working = self.desk.sign(lambda mine: backup.restore(mine, file, force=force), self._put, self._failed)

    def _put(self, kept: Path) -> None:
        self._free()
        # what was done before is not there to be undone any more
        self.desk.undo.recall(anew=True)
        self.desk.look_outside()
        self.notice.tell(self.tr("Restored. What it replaced is {file}.").format(file=kept.name))
        self.restored.emit()
        self.changed.emit()
        self.read()

    # Making, the second folder

    def back_up(self) -> None:
        """Make one by hand."""
        self._busy(self.tr("Backing up…"))
        self._working = self.desk.read(
            lambda store, progress: backup.make(store, "hand", stop=lambda: progress.cancelled),
            self._made,
            self._failed,
        )

    def _made(self, made: backup.Made) -> None:
        self._free()
        self.notice.tell(self.tr("Backed up as {file}").format(file=made.file.name))
        if made.wrong is not None:
            self.notice.tell(str(made.wrong), "warn")
        self.changed.emit()
        self.read()

    def ask_second(self) -> None:
        """Ask for the second folder."""
        dialog = QFileDialog(self, self.tr("Folder for the second copies"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.set_second(Path(folder)))
        dialog.open()

    def set_second(self, folder: Path | None) -> None:
        """Take this as the second folder, and copy there what is missing."""
        try:
            place = backup.choose_second(self.desk.store, folder)
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            return
        self.changed.emit()
        if place is None:
            self.notice.tell(self.tr("Backups have no second folder any more."))
            self.read()
            return
        self._busy(self.tr("Copying the newest backup…"))
        self._working = self.desk.read(
            lambda store, progress: backup.catch_up(store, stop=lambda: progress.cancelled),
            self._caught_up,
            self._failed,
        )

    def _caught_up(self, made: "backup.Made | None") -> None:
        self._free()
        if made is not None and made.wrong is not None:
            self.notice.tell(str(made.wrong), "bad")
        else:
            self.notice.tell(self.tr("Each backup is copied there from now on."))
        self.changed.emit()
        self.read()

    def _busy(self, text: str) -> None:
        self.notice.tell(text, "quiet")
        for button in (self.make, self.restore, self.choose, self.none):
            button.setEnabled(False)

    def _free(self) -> None:
        self._working, self._restoring = None, False
        self._enable()

    def _enable(self) -> None:
        """What can be done now, by who works here."""
        store, busy = self.desk.store, self._working is not None
        manages = may(store.role, "manage")
        self.make.setEnabled(not busy)
        current = self.table.current
        whole = current is not None and current.good is not False
        self.restore.setEnabled(whole and manages and not busy and not store.read_only)
        for button in (self.choose, self.none):
            button.setEnabled(manages and not busy)
        for button in (self.restore, self.choose, self.none):
            button.setToolTip("" if manages else actions.who_may("manage"))

    def _failed(self, error: BaseException) -> None:
        self._free()
        self.notice.tell(str(error) if isinstance(error, Problem) else "", "bad")
        self.changed.emit()
        self.read()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.store.folder / "backups")))

    def _unask(self) -> None:
        if not self.question.isHidden():
            self.question.hide()
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self._unask()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        if not self._restoring:  # seconds, and best seen to its end
            super().reject()

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._restoring:
            event.ignore()
            return
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        """Nobody is there to be told any more; a backup under way is given up, and nothing half is left of it."""
        self._look_soon.stop()
        for task in (self._reading, self._looking, self._working):
            if task is not None:
                task.cancel()


def _level(label: QLabel, level: str) -> None:
    label.setObjectName(level)
    label.style().polish(label)
