"""What happens when something unforeseen goes wrong: it is logged, shown once, and the work goes on."""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk import log
from horgosdesk.core.errors import Problem
from horgosdesk.store import backup
from horgosdesk.ui import theme

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Failures(QObject):
    """Takes every exception that nobody caught, on whatever thread.

    A Problem is something that the user can mend: `say` shows it in the status bar. Anything else is written to the
    desk's log each time and shown once.
    """

    _met = Signal(object)

    def __init__(self, folder: Path, say: Callable[[str, str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.say = say
        self.shown: list[FailureDialog] = []
        self._known: set[str] = set()
        self._before: tuple[Hook, Callable[[threading.ExceptHookArgs], object]] | None = None
        self._met.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be the hook for uncaught exceptions."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self.hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        """Put the hooks back that were there before."""
        if self._before:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if error.__traceback__ is None:
            error.__traceback__ = trace
        # shown from the event loop: this may be another thread, or the middle of a paint
        self._met.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.hook(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self.say(str(error), "warn" if error.level == "warning" else "bad")
            return
        file = log.record(self.folder, error)
        key = _key(error)
        if key in self._known:
            return
        self._known.add(key)
        dialog = FailureDialog(error, file, backup.newest(self.folder), QApplication.activeWindow())
        self.shown.append(dialog)
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def _forget(self, dialog: "FailureDialog") -> None:
        self.shown.remove(dialog)
        dialog.deleteLater()


def _key(error: BaseException) -> str:
    """The same for failures that are the same: kind, and the place where it came up."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)
    return f"{type(error).__qualname__} {place}"


class FailureDialog(QDialog):
    """Says what went wrong, where it is written down and that the data are safe. Stops nobody's work."""

    def __init__(self, error: BaseException, file: Path, newest: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.details = "".join(traceback.format_exception(error))
        heading = QLabel(self.tr("Something went wrong in the program"))
        heading.setObjectName("section")
        said = QLabel(
            self.tr(
                "What was saved is safe, and you can go on working. If it comes again, send the text below to"
                " whoever looks after this program."
            )
        )
        said.setWordWrap(True)
        where = QLabel(
            self.tr("Log: {file}").format(file=file)
            + "\n"
            + (self.tr("Newest backup: {file}").format(file=newest) if newest else self.tr("There is no backup yet."))
        )
        where.setObjectName("quiet")
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(self.details)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Details"))
        self.copy_button = QPushButton(theme.icon("copy"), self.tr("&Copy"))
        self.copy_button.clicked.connect(self.copy)
        folder = QPushButton(self.tr("Open &log folder"))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))))
        close = QPushButton(self.tr("Go on &working"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(3))
        for widget in (heading, said, self.text, where):
            box.addWidget(widget, 1 if widget is self.text else 0)
        box.addLayout(buttons)
        screen = (parent.screen() if parent else QGuiApplication.primaryScreen()).availableGeometry()
        self.resize(min(theme.space(170), screen.width() * 8 // 10), min(theme.space(110), screen.height() * 8 // 10))

    def copy(self) -> None:
        """Put everything on the clipboard."""
        QGuiApplication.clipboard().setText(self.details)
        self.copy_button.setText(self.tr("Copied"))
