"""What opens an encrypted desk: its passphrase, or the recovery key from the paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.store import encryption
from horgosdesk.store import key as keys
from horgosdesk.ui import help, tasks, theme
from horgosdesk.ui.fit import fit


class Unlock(QDialog):
    """Asks until the desk is unlocked. Accepted: `folder` is to be opened; by_recovery: a new passphrase should be set.

    notice: what did not work beside that.
    """

    def __init__(self, folder: Path, problem: Problem | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.folder = folder
        self.by_recovery = False
        self.notice: Problem | None = None
        self._task: tasks.Task | None = None
        self.setWindowTitle("HorgosDesk")
        heading = QLabel(self.tr("This desk is encrypted"))
        heading.setObjectName("section")
        place = QLabel(str(folder))
        place.setObjectName("quiet")
        place.setWordWrap(True)
        self.label = QLabel()
        self.line = QLineEdit()
        self.label.setBuddy(self.line)
        self.said = QLabel(objectName="bad", wordWrap=True)
        self.keep = QCheckBox(self.tr("Have this computer's &keyring open it from now on"))
        self.open_ = QPushButton(self.tr("&Open"))
        self.way = QPushButton()
        self.other = QPushButton(self.tr("Another &folder…"))
        self.leave = QPushButton(self.tr("&Quit"))
        self.open_.setDefault(True)
        self.open_.setEnabled(False)
        self.open_.clicked.connect(self.unlock)
        self.way.clicked.connect(lambda: self._ask_for(not self.by_recovery))
        self.other.clicked.connect(self.choose)
        self.leave.clicked.connect(self.reject)
        self.line.textChanged.connect(lambda text: self.open_.setEnabled(bool(text) and self._task is None))
        self._lay_out(heading, place)
        self._ask_for(False)
        if problem is not None and problem.code not in ("key-needed",):
            self._say(str(problem))
        self.line.setFocus()

    def _lay_out(self, heading: QLabel, place: QLabel) -> None:
        mark = QLabel()
        mark.setPixmap(theme.picture("app", theme.space(10), ratio=self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addWidget(heading)
        words.addWidget(place)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.way)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.open_)
        buttons.addWidget(self.leave)
        lines = QVBoxLayout()
        lines.setSpacing(theme.space(2))
        lines.addWidget(self.label)
        lines.addWidget(self.line)
        lines.addWidget(self.said)
        lines.addWidget(self.keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.setSpacing(theme.space(4))
        box.addLayout(head)
        box.addLayout(lines)
        box.addLayout(buttons)
        self.resize(theme.space(140), 1)

    def _ask_for(self, recovery: bool) -> None:
        self.by_recovery = recovery
        self.line.clear()
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if recovery else QLineEdit.EchoMode.Password)
        self.line.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX" if recovery else "")
        self.label.setText(self.tr("&Recovery key, from the paper") if recovery else self.tr("&Passphrase"))
        self.way.setText(self.tr("Pass&phrase…") if recovery else self.tr("&Recovery key…"))
        self._say("")
        self.line.setFocus()

    def unlock(self) -> None:
        """Try what was typed; the derivation of the key takes a moment, on a thread."""
        file, text, keep, recovery = self.folder / keys.FILE, self.line.text(), self.keep.isChecked(), self.by_recovery

        def work(_progress: tasks.Progress) -> Problem | None:
            if recovery:
                keys.unlock_by_recovery(file, text)
            else:
                keys.unlock(file, text)
            if keep:
                try:
                    encryption.set_keyring(self.folder, True)
                except Problem as problem:  # it is open all the same
                    return problem
            return None

        def done(problem: Problem | None) -> None:
            self._task = None
            self.notice = problem
            self.line.clear()
            self.accept()

        def failed(error: BaseException) -> None:
            self._task = None
            self.open_.setEnabled(True)
            self.line.selectAll()
            self.line.setFocus()
            self._say(str(error))

        self.open_.setEnabled(False)
        self._task = tasks.run(work, done, failed)

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
        self.by_recovery = False
        self.accept()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        fit(self)
