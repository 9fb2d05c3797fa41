"""Desk › Encryption: whether the data are encrypted, what that is good for, and how it is changed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.store import encryption
from horgosdesk.store.key import Key, KeyFile
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import above, fit
from horgosdesk.ui.passphrase import NewPassphrase
from horgosdesk.ui.question import Question
from horgosdesk.ui.recovery import Recovery
from horgosdesk.ui.switching import Switching
from horgosdesk.ui.tasks import Progress, Task

T = TypeVar("T")


class Encryption(QDialog):
    """Pages: how it is; a new passphrase; the recovery key; how far the work is. The window stays usable beside it.

    switch_wanted: a Switching, not started, shall be run and the desk be closed and opened for it.
    """

    switch_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.desk = desk
        self.state = encryption.state(desk.store.folder)
        self._new: tuple[KeyFile, Key] | None = None
        self._after: Callable[[], object] = self._show_state
        self._switching: Switching | None = None
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Encryption"))
        self.heading = QLabel()
        self.heading.setObjectName("section")
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.hide()
        self.next = QPushButton()
        self.next.setDefault(True)
        self.next.clicked.connect(lambda: self._go())
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self.step_back)
        self._go: Callable[[], object] = self.accept
        self._make_state()
        self._make_passphrase()
        self.recovery = Recovery(desk.port)
        self.recovery.confirmed.connect(self.next.setEnabled)
        self._make_progress()
        # one of them is shown, and the dialog as high as that one, which it is not with a stack
        self.pages = (self.state_page, self.passphrase_page, self.recovery, self.progress_page)
        self.page: QWidget = self.state_page
        self.question = Question()
        self.question.yes.clicked.connect(lambda: self._switch(None, by_ring=False))
        self.question.no.clicked.connect(self.step_back)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        buttons.addWidget(self.back)
        inner = above(self, buttons)
        inner.addWidget(self.heading)
        for page in self.pages:
            inner.addWidget(page, 1)
        inner.addWidget(self.said)
        inner.addWidget(self.question)
        self.resize(theme.space(180), 1)
        actions.press_by_enter(self)
        desk.closing.connect(self._leave)
        self._show_state()

    # The pages

    def _make_state(self) -> None:
        self.state_page = QWidget()
        self.explained, self.facts = QLabel(), QLabel()
        for label in (self.explained, self.facts):
            label.setWordWrap(True)
        self.facts.setObjectName("quiet")
        self.change = QPushButton(self.tr("Change the &passphrase…"))
        self.new_recovery = QPushButton(self.tr("New &recovery key…"))
        self.new_key = QPushButton(self.tr("New &data key…"))
        self.copies = QPushButton(self.tr("Encrypt the &backups too"))
        self.off = QPushButton(self.tr("Make it plain a&gain…"))
        self.by_ring = QCheckBox(
            self.tr("This computer's &keyring opens the desk; nobody needs to type the passphrase here")
        )
        self.change.clicked.connect(lambda: self.ask_passphrase(self._change))
        self.new_recovery.clicked.connect(self._renew_recovery)
        self.new_key.clicked.connect(lambda: self.ask_passphrase(self._make_key))
        self.copies.clicked.connect(self._encrypt_copies)
        self.off.clicked.connect(self._sure_to_decrypt)
        self.by_ring.clicked.connect(self._keep_in_ring)
        self.limits = QLabel(objectName="quiet", wordWrap=True)
        self.choices = self._make_choices()
        box = QVBoxLayout(self.state_page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(3))
        for widget in (self.explained, self.limits, self.facts, self.by_ring, self.choices):
            box.addWidget(widget)
        box.addStretch(1)

    def _make_choices(self) -> QWidget:
        """What can be done, each with a line that says what it is for."""
        self.plain = QLabel()
        told = (
            (self.change, QLabel(self.tr("The data stay as they are; it takes a moment."))),
            (self.new_recovery, QLabel(self.tr("When the paper is lost, or somebody has seen it."))),
            (
                self.new_key,
                QLabel(
                    self.tr(
                        "All data are written anew under another key: when the old one or a copy of it may be in wrong hands."
                    )
                ),
            ),
            (self.copies, self.plain),
            (self.off, QLabel(self.tr("Whoever gets hold of the disk can read the data then."))),
        )
        choices = QWidget()
        grid = QGridLayout(choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(2))
        for row, (button, label) in enumerate(told):
            button.setAutoDefault(False)
            label.setWordWrap(True)
            label.setObjectName("quiet")
            grid.addWidget(button, row, 0)
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)
        return choices

    def _make_passphrase(self) -> None:
        self.passphrase_page = QWidget()
        self.passphrase = NewPassphrase()
        self.passphrase.changed.connect(self.next.setEnabled)
        self.ring_too = QCheckBox(
            self.tr("Have this computer's &keyring open it too, so that nobody needs to type it here")
        )
        self.ring_hint = QLabel(
            self.tr("Then it protects a stolen disk or backup, not a computer on which somebody is logged in.")
        )
        self.ring_hint.setObjectName("quiet")
        self.ring_hint.setWordWrap(True)
        box = QVBoxLayout(self.passphrase_page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(3))
        box.addWidget(self.passphrase)
        box.addWidget(self.ring_too)
        box.addWidget(self.ring_hint)
        box.addStretch(1)

    def _make_progress(self) -> None:
        self.progress_page = QWidget()
        self.doing = QLabel()
        self.doing.setWordWrap(True)
        self.bar = QProgressBar()
        box = QVBoxLayout(self.progress_page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(3))
        box.addWidget(self.doing)
        box.addWidget(self.bar)
        box.addStretch(1)

    def _turn_to(self, page: QWidget, heading: str, go: str, then: Callable[[], object], back: str) -> None:
        self.question.hide()
        self.page = page
        for one in self.pages:
            one.setVisible(one is page)
        self.heading.setText(heading)
        self.next.setText(go)
        self.next.setVisible(bool(go))
        self.next.setEnabled(True)
        self._go = then
        self.back.setText(back)
        self.say("")
        page.setFocus()

    def say(self, text: str, level: str = "bad") -> None:
        """Words under the page."""
        self.said.setText(text)
        self.said.setObjectName(level)
        self.said.style().polish(self.said)
        self.said.setVisible(bool(text))
        fit(self)

    def step_back(self) -> None:
        """Back to the first page, or away from it; work under way is taken back."""
        if not self.question.isHidden():
            self.question.hide()
            self.off.setFocus()
            fit(self)
        elif self._switching is not None:
            self._switching.cancel()
            self._switching = None
            self._show_state()
            self.say(self.tr("Stopped; the desk is as it was."), "quiet")
        elif self._task is not None:
            self._task.cancel()
            self._task = None
            self._show_state()
        elif self.page is self.state_page:
            self.accept()
        else:
            self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """From whichever page: what is under way is taken back."""
        for work in (self._switching, self._task):
            if work is not None:
                work.cancel()
        self._switching = self._task = None
        super().done(result)

    def _leave(self) -> None:
        # the desk is closed for the switch, or for good; the child process is the program's
        self._switching = None
        self.close()

    # How it is

    def _show_state(self) -> None:
        self._new = None
        self.passphrase.clear()
        self.state = state = encryption.state(self.desk.store.folder)
        on = state.encrypted
        heading = (
            self.tr("The data of this desk are encrypted") if on else self.tr("The data of this desk are not encrypted")
        )
        go = "" if on else self.tr("&Encrypt…")
        self._turn_to(self.state_page, heading, go, lambda: self.ask_passphrase(self._make_key), self.tr("Close"))
        self.explained.setText(self._explanation())
        self.facts.setText(self._facts())
        self.limits.setText(self._limits() if on else "")
        for label in (self.facts, self.choices, self.limits):
            label.setVisible(on)
        self.by_ring.setVisible(on)
        self.by_ring.setChecked(state.by_keyring)
        for widget in (self.copies, self.plain):
            widget.setVisible(bool(state.plain))
        self.plain.setText(
            self.tr("Copies that are still plain, in the folder backups and beside the database: {number}.").format(
                number=len(state.plain)
            )
        )
        (self.change if on else self.next).setFocus()
        fit(self)

    def _explanation(self) -> str:
        good = self.tr(
            "Encryption protects the database and its backups on a disk, a computer or a USB stick that is stolen, sold or repaired: without the passphrase nobody reads them."
        )
        return good if self.state.encrypted else f"{good}\n\n{self._limits()}"

    def _limits(self) -> str:
        return self.tr(
            "It does not protect against who works on this computer while the desk is open, and not what leaves it: returns, exports, printed sheets, and the railway's messages in the folder inbox stay plain files. What was plain before may stay readable to experts in freed places of the disk, on SSDs above all."
        )

    def _facts(self) -> str:
        state = self.state
        if not state.encrypted:
            return ""
        made = datetime.fromisoformat(state.made).astimezone().strftime("%Y-%m-%d %H:%M")
        return self.tr("Data key {key}, made {made}. SQLCipher 4, AES-256.").format(key=state.id[:8], made=made)

    # A new passphrase, and the recovery key

    def ask_passphrase(self, then: Callable[[], object]) -> None:
        """Ask for a new passphrase; `then` takes it."""
        if not self._may():
            return
        new = then == self._make_key
        self.ring_too.setVisible(new)
        self.ring_hint.setVisible(new)
        self.ring_too.setChecked(self.state.by_keyring)
        self._turn_to(self.passphrase_page, self.tr("A new passphrase"), self.tr("&Next"), then, self.tr("Back"))
        self.next.setEnabled(self.passphrase.good)
        self.passphrase.setFocus()

    def change_passphrase(self) -> None:
        """Ask for another passphrase, as after the recovery key was used."""
        self.ask_passphrase(self._change)

    def _change(self) -> None:
        folder, text = self.desk.store.folder, self.passphrase.text
        self._work(
            lambda _progress: encryption.set_passphrase(folder, text),
            lambda _none: self._told(
                self.tr(
                    "The passphrase is changed. The old one opens older backups only where their key file is old too."
                )
            ),
            self.tr("Changing the passphrase…"),
        )

    def _renew_recovery(self) -> None:
        folder = self.desk.store.folder
        self._work(
            lambda _progress: encryption.set_recovery(folder),
            lambda text: self._show_recovery(text, self.tr("&Done"), self._show_state),
            self.tr("Making a recovery key…"),
        )

    def _make_key(self) -> None:
        text = self.passphrase.text

        def show(made: tuple[KeyFile, Key, str]) -> None:
            self._new = made[0], made[1]
            self._show_recovery(made[2], self.tr("&Encrypt now"), self._encrypt)

        self._work(lambda _progress: encryption.new_key(text), show, self.tr("Making a key…"))

    def _show_recovery(self, text: str, go: str, then: Callable[[], object]) -> None:
        self.recovery.show_key(text)
        back = self.tr("Cancel") if self._new is not None else self.tr("Back")
        self._turn_to(self.recovery, self.tr("The recovery key"), go, then, back)
        self.next.setEnabled(False)

    # The work

    def _encrypt(self) -> None:
        assert self._new is not None
        self.recovery.show_key("")
        self._switch(self._new, by_ring=self.ring_too.isChecked())

    def _sure_to_decrypt(self) -> None:
        if not self._may():
            return
        what = self.tr(
            "Whoever gets hold of the disk can read the data then. Backups that are encrypted stay so, and need the passphrase and their key file in the folder backups."
        )
        self.say("")
        self.question.ask(
            self.tr("Make the data plain again?") + " " + what,
            self.tr("&Make it plain"),
            self.tr("&Leave it encrypted"),
        )
        fit(self)

    def _may(self) -> bool:
        """Whether who works here now may change anything; else it is said who may."""
        try:
            self.desk.store.require("manage")
        except Problem as problem:
            self._failed(problem)
            return False
        return True

    def _switch(self, to: tuple[KeyFile, Key] | None, *, by_ring: bool) -> None:
        if not self._may():
            return
        self._switching = switching = Switching(
            self.desk.store.folder, to, self.desk.lang, by_ring=by_ring, store=self.desk.store
        )
        switching.progressed.connect(self._show_progress)
        switching.failed.connect(self._failed)
        heading = self.tr("Encrypting…") if to is not None else self.tr("Making the data plain…")
        self._turn_to(self.progress_page, heading, "", self.accept, self.tr("&Stop"))
        self._show_progress(0, 0)
        self.doing.setText(
            self.tr(
                "A whole copy is made beside the database and compared with it row by row; you can go on working meanwhile. Then the window closes for a moment, the copy takes the old file's place, and the window opens again. Until that has worked the old file is kept."
            )
        )
        self.switch_wanted.emit(switching)

    def _encrypt_copies(self) -> None:
        folder, copies = self.desk.store.folder, self.state.plain

        def done(wrong: list[tuple[Path, str]]) -> None:
            self._show_state()
            if wrong:
                self.say("\n".join(f"{file.name}: {why}" for file, why in wrong))
            else:
                self.say(
                    self.tr(
                        "All backups here are encrypted. Copies elsewhere, such as on a USB stick, are as they were."
                    ),
                    "ok",
                )

        self._work(
            lambda progress: encryption.encrypt_copies(folder, copies, progress),
            done,
            self.tr("Encrypting the backups…"),
        )

    def _keep_in_ring(self) -> None:
        folder, wanted = self.desk.store.folder, self.by_ring.isChecked()

        def done(_none: None) -> None:
            self._show_state()
            self.say(self.tr("The keyring opens it.") if wanted else self.tr("The keyring has forgotten it."), "ok")

        self._work(lambda _progress: encryption.set_keyring(folder, wanted), done, self.tr("Asking the keyring…"))

    def _work(self, work: Callable[[Progress], T], done: Callable[[T], object], doing: str) -> None:
        def over(answer: T) -> None:
            self._task = None
            done(answer)

        def failed(error: BaseException) -> None:
            self._task = None
            self._failed(error)

        if not self._may():
            return
        self._turn_to(self.progress_page, doing, "", self.accept, self.tr("&Stop"))
        self.doing.setText("")
        self._show_progress(0, 0)
        self._task = self.desk.run(work, over, failed)
        self._task.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.show()
        self.bar.setMaximum(total)
        self.bar.setValue(done)

    def _failed(self, error: object) -> None:
        self._switching = None
        self._show_state()
        self.say(str(error) if isinstance(error, Problem) else repr(error))

    def _told(self, text: str) -> None:
        self._show_state()
        self.say(text, "ok")
