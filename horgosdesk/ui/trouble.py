"""When a desk's folder cannot be opened, or its file is found damaged: what is wrong, what is safe, and what can be done."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.store import backup
from horgosdesk.store.desk import DEFAULTS, FILE
from horgosdesk.ui import help, theme
from horgosdesk.ui.backups_look import Told
from horgosdesk.ui.fit import above, fit
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.tasks import Process, Progress, Task, run

MENDABLE = ("file-damaged", "file-not-ours")


class Trouble(QDialog):
    """Accepted: `folder` is to be opened, for reading only where `read_only` says so; what was chosen is done by then.

    lang: of numbers and dates. tried: it was to be opened for reading only, and that did not do.
    """

    browsed = Signal(object)
    """The folder of the backups was opened."""

    def __init__(
        self, problem: Problem, folder: Path, parent: QWidget | None = None, lang: str = "en", *, tried: bool = False
    ) -> None:
        super().__init__(parent)
        help.listen(self)
        self.folder = folder
        self.read_only = False
        self._tried = tried
        self._lang = lang
        self._found: backup.Kept | None = None
        self._salvaged: dict[str, Any] = {}
        self._task: Task | None = None
        self._child: Process | None = None
        self._restoring = False
        mendable = isinstance(problem, Damaged) and problem.code in MENDABLE and (folder / FILE).exists()
        self.setWindowTitle("HorgosDesk")
        self.said = QLabel(self._words(problem) if mendable else str(problem))
        self.technical = QLabel(" ".join(str(problem.values.get("why") or "").replace("*", " ").split()))
        self.safe = QLabel(
            self.tr(
                "Nothing was changed. The backups, the returns handed out and the messages of the railway are safe."
            )
        )
        self.reading = QPushButton(self.tr("Open for &reading only"))
        self.restore = QPushButton(self.tr("Restore the newest &backup"))
        self.salvage = QPushButton(self.tr("&Save what can be read…"))
        self.again = QPushButton(self.tr("&Try again"))
        self.other = QPushButton(self.tr("Choose another &folder…"))
        self.backups = QPushButton(self.tr("&Open the backups"))
        self.leave = QPushButton(self.tr("&Quit"))
        self.offer = QLabel(self.tr("Looking for a good backup…"))
        self.report = QPlainTextEdit(readOnly=True)
        self.use = QPushButton(self.tr("&Use the salvaged file"))
        self.notice = Notice()
        self.bar = QProgressBar()
        self._lay_out(mendable, problem.code != "file-not-ours")
        self.reading.clicked.connect(self.open_for_reading)
        self.restore.clicked.connect(self.put_back)
        self.salvage.clicked.connect(self.save)
        self.use.clicked.connect(self.use_salvaged)
        self.again.clicked.connect(self.accept)
        self.other.clicked.connect(self.choose)
        self.backups.clicked.connect(self.browse)
        self.leave.clicked.connect(self.reject)
        self.backups.setVisible((folder / "backups").is_dir())
        if tried and mendable:
            self.reading.setEnabled(False)
            self._told[0].setText(self.tr("Not possible: too much of the file is damaged."))
        first = self.again
        if isinstance(problem, Damaged):
            first = self.reading if not self.reading.isHidden() else self.other
        if mendable and not (self.reading.isEnabled() and not self.reading.isHidden()):
            # it keeps what is there and reads what it can; Restore comes when its backup is found
            first = self.salvage
        self._first = first
        first.setDefault(True)
        first.setFocus()
        if mendable:
            self._task = run(self._look, self._offer, self._no_offer)

    def _lay_out(self, mendable: bool, readable: bool) -> None:
        mark = QLabel()
        mark.setPixmap(theme.picture("error", theme.space(8), theme.tokens().bad, self.devicePixelRatioF()))
        heading = QLabel(self.tr("The desk's file is damaged") if mendable else self.tr("This desk cannot be opened"))
        heading.setObjectName("section")
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.safe.setWordWrap(True)
        self.technical.setWordWrap(True)
        self.technical.setObjectName("quiet")
        self.technical.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if self.technical.text():
            self.technical.setText(self.tr("For support: {why}").format(why=self.technical.text()))
        words = QVBoxLayout()
        words.setSpacing(theme.space(2))
        words.addWidget(heading)
        words.addWidget(self.said)
        words.addWidget(self.safe)
        words.addWidget(self.technical)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        use, buttons = QHBoxLayout(), QHBoxLayout()
        use.addWidget(self.use)
        use.addStretch(1)
        buttons.setSpacing(theme.space(2))
        for button in (self.again, self.other, self.backups):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        inner = above(self, buttons)
        inner.addLayout(head)
        inner.addLayout(self._choices())
        inner.addWidget(self.bar)
        inner.addWidget(self.notice)
        inner.addWidget(self.report, 1)
        inner.addLayout(use)
        for widget in (self.restore, self.salvage, self.offer, *self._told, self.safe):
            widget.setVisible(mendable)
        for widget in (self.reading, self._told[0]):
            widget.setVisible(mendable and readable)
        self.technical.setVisible(mendable and bool(self.technical.text()))
        for hidden in (self.bar, self.report, self.use):
            hidden.hide()
        self.restore.setEnabled(False)
        self.report.setAccessibleName(self.tr("What was saved and what was not"))
        self.resize(theme.space(170 if mendable else 140), 1)
        fit(self)

    def _words(self, problem: Problem) -> str:
        """What is wrong, without what only the command line needs: what can be done stands below."""
        if problem.code == "file-not-ours":
            text = self.tr("{file} is not a file of this program, or its beginning is destroyed.")
        else:
            text = self.tr("{file} can no longer be read whole.")
        return text.format(file=problem.values.get("file"))

    def _choices(self) -> QGridLayout:
        """What can be done, each with a line that says what comes of it."""
        self._told = [
            QLabel(self.tr("To look up and print. Nothing can be entered until the file is mended.")),
            QLabel(
                self.tr(
                    "Takes from the damaged file every record that can still be read, into a fresh file, and lists what is lost. Worth trying when the backup is old."
                )
            ),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(3))
        rows = zip((self.reading, self.restore, self.salvage), (self._told[0], self.offer, self._told[1]), strict=True)
        for row, (button, label) in enumerate(rows):
            label.setWordWrap(True)
            label.setObjectName("quiet")
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    # The newest good backup

    def _look(self, progress: Progress) -> "tuple[backup.Kept, backup.Look] | None":
        state = backup.state(self.folder)
        found = backup.newest_good(self.folder, Path(state.second) if state.second else None)
        return (found, backup.look(self.folder, found.file, lambda: progress.cancelled)) if found else None

    def _offer(self, found: "tuple[backup.Kept, backup.Look] | None") -> None:
        self._task = None
        fit(self)
        if found is None:
            self.offer.setText(self.tr("There is no good backup in this desk's folder, nor in the second one."))
            return
        self._found, seen = found
        told = Told(self._lang, DEFAULTS["zone"], self)
        text = self.tr("Of {at}, proven: {records} records, the last entry by {who}, {last}. {lost}")
        self.offer.setText(
            text.format(
                at=told.instant(self._found.at.isoformat()),
                records=told.count(seen.there.records),
                who=seen.who or "–",
                last=told.instant(seen.last_at),
                lost=told.lost(seen),
            )
        )
        self.restore.setEnabled(seen.broken is None)
        if seen.broken is not None:
            self.offer.setText(
                self.tr("The newest backup has a changed journal. Open the backups and choose another one.")
            )

    def _no_offer(self, error: BaseException) -> None:
        self._task = None
        fit(self)
        self.offer.setText(str(error) if isinstance(error, Problem) else self.tr("The backups cannot be read."))

    def put_back(self) -> None:
        """Restore the newest good backup, and open the desk."""
        if self._found is not None:
            file = self._found.file
            self._restore(file, force=False)

    def _restore(self, file: Path, *, force: bool) -> None:
        self._work(self.tr("Restoring…"))
        self._restoring = True
        self.leave.setEnabled(False)
        work = partial(backup.restore_into, self.folder, file, force=force)
        self._task = run(lambda _progress: work(), self._mended, self._failed)

    def _mended(self, _kept: object) -> None:
        self._task, self._restoring = None, False
        self.accept()

    # Salvage

    def save(self) -> None:
        """Salvage in a child process: it can be cancelled by leaving, and nothing of it is in this one."""
        self._work(self.tr("Reading the damaged file page by page…"))
        self._child = Process(self.folder, ["salvage"], self._saved, self._failed, self._lang, self)
        self._child.progressed.connect(self._tell)
        self._child.start()

    def _tell(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def _saved(self, answer: dict[str, Any], _code: int) -> None:
        self._child = None
        self._rest()
        self._salvaged = answer
        lines = [str(line) for line in answer.get("words", [])]
        self.notice.tell(lines[0] if lines else "", "ok" if answer.get("complete") else "warn")
        where = self.tr("Report: {file}").format(file=answer.get("report"))
        self.report.setPlainText("\n".join([*lines[2:], "", where]))
        self.report.show()
        self.use.show()
        self.use.setDefault(True)
        self.use.setFocus()
        fit(self)
        self.report.setMinimumHeight(theme.space(50))

    def use_salvaged(self) -> None:
        """Put the salvaged file in place of the damaged one, which is kept, and open the desk."""
        self._restore(Path(str(self._salvaged["file"])), force=not self._salvaged.get("complete"))

    # All else

    def open_for_reading(self) -> None:
        """Open the damaged desk as it is, so that nothing can be written."""
        self.read_only = True
        self.accept()

    def choose(self) -> None:
        """Ask for another folder and take it."""
        dialog = QFileDialog(self, self.tr("Folder of a desk"), str(self.folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, folder: str) -> None:
        """Open this folder instead."""
        self.folder = Path(folder)
        self.accept()

    def browse(self) -> None:
        """Show the folder of the backups."""
        backups = self.folder / "backups"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups)))
        self.browsed.emit(backups)

    def _work(self, text: str) -> None:
        self.notice.tell(text, "quiet")
        self.bar.setMaximum(0)
        self.bar.show()
        for button in (self.reading, self.restore, self.salvage, self.again, self.other, self.use):
            button.setEnabled(False)
        # else the next button has it, and Enter would press that
        self.setFocus()
        fit(self)

    def _rest(self) -> None:
        self.bar.hide()
        fit(self)
        self.reading.setEnabled(not self._tried)
        for button in (self.salvage, self.again, self.other, self.use):
            button.setEnabled(True)
        self.restore.setEnabled(self._found is not None)

    def _failed(self, error: BaseException) -> None:
        self._task, self._child, self._restoring = None, None, False
        self.leave.setEnabled(True)
        self._rest()
        self._first.setFocus()
        if isinstance(error, Problem):
            self.notice.tell(str(error), "bad")

    def reject(self) -> None:
        if not self._restoring:  # seconds, and best not left half way
            super().reject()

    def done(self, result: int) -> None:
        if self._child is not None:
            self._child.cancel()
        if self._task is not None:
            self._task.cancel()
            self._task.wait(2)
        # the style moves a bar without an end by itself, and must let go of it before it is taken down
        self.bar.setRange(0, 1)
        self.bar.hide()
        super().done(result)
