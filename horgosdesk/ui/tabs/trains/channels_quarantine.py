"""What could not be taken in: the files of the quarantine with their reasons, and taking them in again."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontMetrics, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import show_instant
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.railway import quarantine
from horgosdesk.railway.intake import context, name_of
from horgosdesk.store.desk import open_store
from horgosdesk.ui import tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.table import Table
from horgosdesk.ui.tabs.trains.words import joined

Index = QModelIndex | QPersistentModelIndex
Opener = Callable[[Path], object]
COLUMNS = {
    "file": QT_TRANSLATE_NOOP("QuarantineModel", "File"),
    "reason": QT_TRANSLATE_NOOP("QuarantineModel", "Reason"),
    "size": QT_TRANSLATE_NOOP("QuarantineModel", "Size"),
    "time": QT_TRANSLATE_NOOP("QuarantineModel", "Since"),
}
NAMES = tuple(COLUMNS)
TICK_NS = 50_000_000
"""Times of files are no finer than this."""
LONGEST = 4_000
"""Letters of a reason that are read: a file of thousands of bad messages has a line for each."""


def open_folder(folder: Path) -> None:
    """Open a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class Held(NamedTuple):
    """A file in quarantine. at_s: since when."""

    file: Path
    size: int
    at_s: int


@dataclass(slots=True)
class Tried:
    """What became of files that were tried again. bad: those that stay; waiting: those that could not be read now, and why."""

    good: int = 0
    bad: int = 0
    waiting: int = 0
    why: str = ""


def held(folder: Path) -> list[Held]:
    """The files in quarantine, the newest first."""
    found = []
    for file in quarantine.kept(folder):
        try:
            stat = file.stat()
            reason = reason_of(file)
            since = reason.stat().st_mtime if reason.exists() else stat.st_mtime
        except FileNotFoundError:
            continue  # taken away meanwhile
        found.append(Held(file, stat.st_size, int(since)))
    return sorted(found, key=lambda one: (-one.at_s, one.file.name))


def reason_of(file: Path) -> Path:
    """Where the reason of a file stands."""
    return file.with_name(file.name + quarantine.REASON)


def why(file: Path) -> str:
    """The reason, without the name that it begins with; "" where there is none."""
    try:
        with reason_of(file).open(encoding="utf-8-sig", errors="replace") as handle:
            text = handle.read(LONGEST)
    except FileNotFoundError:
        return ""
    return text.partition("\n")[2].strip()


def shortly(reason: str) -> str:
    """The first thing that is wrong, in a line."""
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    return next((line.removeprefix("- ") for line in lines if line.startswith("- ")), lines[0] if lines else "")


def try_again(folder: Path, lang: str, files: Sequence[Path], progress: tasks.Progress) -> Tried:
    """Take files in again, on a thread; cancelled between two of them."""
    tried = Tried()
    store = open_store(folder, new=False)
    try:
        how = context(store, lang)
        for done, file in enumerate(files):
            progress(done, len(files))
            try:
                results = quarantine.retry(store, file, how)
            except FileNotFoundError:
                continue  # somebody else has taken it meanwhile
            except (OSError, Problem) as error:
                tried.waiting += 1
                tried.why = str(error) if isinstance(error, Problem) else f"{file.name}: {error.strerror or error}"
                continue
            if any(one.outcome == "quarantined" for one in results):
                tried.bad += 1
            else:
                tried.good += 1
    finally:
        store.close()
    return tried


class QuarantineModel(QAbstractTableModel):
    """One row a file; reasons are read when they come into sight."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.files: Sequence[Held] = ()
        self._reasons: dict[Held, str] = {}
        self._zone = desk.store.meta("zone")

    def show_files(self, files: Sequence[Held]) -> None:
        """Show these."""
        self.beginResetModel()
        self.files = files
        self._reasons = {one: said for one, said in self._reasons.items() if one in set(files)}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(NAMES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("QuarantineModel", COLUMNS[NAMES[section]])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(NAMES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one, name = self.files[index.row()], NAMES[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(one, name)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(name)
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.ForegroundRole:
                return theme.tokens().quiet if name in ("size", "time") else None
            case Qt.ItemDataRole.ToolTipRole:
                return self.text(one, name)
        return None

    def _side(self, name: str) -> int:
        side = Qt.AlignmentFlag.AlignRight if name == "size" else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def text(self, one: Held, name: str) -> str:
        """What a cell says."""
        match name:
            case "file":
                return name_of(one.file)
            case "reason":
                return shortly(self.reason(one))
            case "size":
                return self._size(one.size)
        return show_instant(one.at_s - one.at_s % 60, self._zone)

    def reason(self, one: Held) -> str:
        """Why a file is here, in full."""
        if one not in self._reasons:
            said = why(one.file)
            self._reasons[one] = said or self.tr("No reason stands beside it: somebody else has put it here.")
        return self._reasons[one]

    def _size(self, size: int) -> str:
        marks = MARKS[self.desk.lang]
        if size < 1024:
            return self.tr("{count} bytes").format(count=show_number(size, marks))
        kilo = -(-size // 1024)
        if kilo < 1024:
            return self.tr("{count} kB").format(count=show_number(kilo, marks))
        return self.tr("{count} MB").format(count=show_number(-(-kilo // 1024), marks))


class Quarantine(QWidget):
    """The files, under them the reason of the current one. counted: how many there are, when that has changed."""

    counted = Signal(int)
    said = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, opener: Opener = open_folder) -> None:
        super().__init__(parent)
        self.desk = desk
        self._opener = opener
        self._task: tasks.Task | None = None
        self._stamp: int | None = None
        self.rows = QuarantineModel(desk, self)
        self.table = Table(self.rows, NAMES)
        self.reason = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.empty = QLabel(objectName="quiet", wordWrap=True)
        self.again, self.all_again = QPushButton(), QPushButton(self.tr("Try &all again"))
        self.folder, self.copy_reason = QPushButton(self.tr("Open &folder")), QPushButton(self.tr("&Copy reason"))
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("Files in quarantine"))
        self.table.dress()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(NAMES.index("reason"), header.ResizeMode.Stretch)
        self.reason.setAccessibleName(self.tr("Reason"))
        nothing = self.tr("Nothing is quarantined.")
        what = self.tr("What cannot be taken in is kept here whole, with its reason, until it is put right.")
        self.empty.setText(f"{nothing}\n\n{what}")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(*[theme.space(12)] * 4)
        self.again.setToolTip(self.tr("Take the chosen files in again, after what is wrong was put right (Enter)"))
        self.all_again.setToolTip(self.tr("Take all files in again"))
        self.copy_reason.setToolTip(self.tr("Copy the reason (Ctrl+C)"))
        below = QWidget()
        margins = QVBoxLayout(below)
        margins.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), 0)
        margins.addWidget(self.reason)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(below)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([theme.space(70), theme.space(30)])
        self.pages.addWidget(self.empty)
        self.pages.addWidget(splitter)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1))
        buttons.setSpacing(theme.space(2))
        for button in (self.again, self.all_again, self.copy_reason):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.folder.setAutoDefault(False)
        buttons.addWidget(self.folder)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.pages, 1)
        box.addLayout(buttons)
        self._tell_chosen()

    def _connect(self) -> None:
        self.again.clicked.connect(lambda: self.retry(self.chosen))
        self.all_again.clicked.connect(lambda: self.retry([one.file for one in self.rows.files]))
        self.folder.clicked.connect(lambda: self._opener(quarantine.folder(self.desk.store.folder)))
        self.copy_reason.clicked.connect(self.copy)
        self.table.entered.connect(lambda: self.retry(self.chosen))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_chosen())
        self.table.current_changed.connect(self._show_reason)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table, self.copy)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    # What is there

    def look(self, *, anew: bool = False) -> None:
        """Look at the folder, if anything in it has changed."""
        folder = self.desk.store.folder
        try:
            stamp = quarantine.folder(folder).stat().st_mtime_ns
        except FileNotFoundError:
            self._show([])
            return
        if anew or stamp != self._stamp:
            # what changes in the same tick of the file system's clock leaves the same time: a fresh one proves nothing yet
            self._stamp = stamp if time.time_ns() - stamp > TICK_NS else None
            self._show(held(folder))

    def _show(self, files: list[Held]) -> None:
        if list(self.rows.files) != files:
            stood, row = self.current, max(0, self.table.currentIndex().row())
            self.rows.show_files(files)
            self._measure()
            if files:
                same = (place for place, one in enumerate(files) if stood is not None and one.file == stood.file)
                self.table.stand_on(next(same, min(row, len(files) - 1)))
        self.pages.setCurrentIndex(1 if files else 0)
        self.counted.emit(len(files))
        self._tell_chosen()
        self._show_reason()

    def _measure(self) -> None:
        metrics = QFontMetrics(theme.number_font())
        for section, name in enumerate(NAMES):
            if name != "reason":
                texts = (self.rows.text(one, name) for one in self.rows.files[:200])
                wide = max(map(metrics.horizontalAdvance, texts), default=0)
                self.table.setColumnWidth(section, max(theme.space(20), min(wide + theme.space(6), theme.space(90))))

    @property
    def current(self) -> Held | None:
        """The file that the table stands on."""
        row = self.table.currentIndex().row()
        return self.rows.files[row] if 0 <= row < len(self.rows.files) else None

    @property
    def chosen(self) -> list[Path]:
        """The files that are selected."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.rows.files[row].file for row in rows]

    def _show_reason(self) -> None:
        one = self.current
        text = self.rows.reason(one) if one is not None else ""
        if text != self.reason.toPlainText():
            self.reason.setPlainText(text)

    def _tell_chosen(self) -> None:
        count, busy = len(self.chosen), self._task is not None
        several = count > 1
        self.again.setText(self.tr("&Try %n again", "", count) if several else self.tr("&Try again"))
        self.again.setEnabled(bool(count) and not busy)
        self.all_again.setEnabled(bool(self.rows.files) and not busy)
        self.copy_reason.setEnabled(self.current is not None)

    # Acting

    def copy(self) -> None:
        """Put the reason of the current file on the clipboard, with its name."""
        one = self.current
        if one is not None:
            QGuiApplication.clipboard().setText(f"{name_of(one.file)}\n{self.rows.reason(one)}")
            self.said.emit(self.tr("Reason copied"), "ok")

    def retry(self, files: Sequence[Path]) -> None:
        """Take files in again on a thread."""
        if not files or self._task is not None:
            return
        folder, lang = self.desk.store.folder, self.desk.lang
        self._task = self.desk.run(lambda progress: try_again(folder, lang, files, progress), self._tell, self._fail)
        self._task.progressed.connect(self._tell_progress)
        self.said.emit(self.tr("Trying again…"), "ok")
        self._tell_chosen()

    @property
    def busy(self) -> bool:
        """Whether files are being tried again."""
        return self._task is not None

    def rest(self) -> None:
        """Stop behind the file that is being tried."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _tell_progress(self, done: int, total: int) -> None:
        if self._task is not None and total > 1:
            numbers = (show_number(number, MARKS[self.desk.lang]) for number in (done, total))
            self.said.emit(
                self.tr("Trying again… {done} of {total}").format(done=next(numbers), total=next(numbers)), "ok"
            )

    def _tell(self, tried: Tried) -> None:
        self._task = None
        self.look(anew=True)
        parts = [
            self.tr("%n file(s) taken in", "", tried.good) if tried.good else "",
            self.tr("%n file(s) still wrong: see the reason", "", tried.bad) if tried.bad else "",
            self.tr("%n file(s) cannot be read now", "", tried.waiting) if tried.waiting else "",
            tried.why,
        ]
        self.said.emit(
            joined(parts) or self.tr("They are gone already."), "warn" if tried.bad or tried.waiting else "ok"
        )
        if tried.good:
            self.desk.look_outside()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self._tell_chosen()
        self.said.emit(str(error), "bad")
