"""Joining a hub: address, password and register, and the child process that joins."""

from itertools import pairwise
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.rights import may
from horgosdesk.hub.place import PASSWORD, no_address
from horgosdesk.store import joined
from horgosdesk.ui import actions, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import Sheet
from horgosdesk.ui.password import PasswordEdit
from horgosdesk.ui.tasks import Process

_SCHEMES = ("postgresql://", "postgres://")
_REGISTERS = ("hub-register-which", "hub-register-unknown", "hub-register-none", "hub-synthetic")
_PASSWORDS = ("hub-password", "hub-password-missing", "hub-keyring")


def parted(typed: str) -> tuple[str, str]:
    """An address without its password, and that: other programs can read what a process is started with. Problem "hub-address"."""
    text = typed.strip()
    try:
        parts = urlsplit(text) if text.startswith(_SCHEMES) else None
    except ValueError:
        parts = None
    if parts is None:
        raise no_address()
    who, at, where = parts.netloc.rpartition("@")
    name, _, secret = who.partition(":")
    said = parse_qsl(parts.query, keep_blank_values=True)
    secret = next((value for key, value in said if key == "password"), unquote(secret))
    rest = urlencode([(key, value) for key, value in said if key != "password"], quote_via=quote, safe="/:")
    return urlunsplit(parts._replace(netloc=f"{name}{at}{where}", query=rest)), secret


class JoinPage(QWidget):
    """Asks for the address, and joins. joined: done, with the password that was typed; left: not now."""

    joined = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._process: Process | None = None
        self._secret = ""
        title = QLabel(self.tr("Join a hub"), objectName="section")
        what = QLabel(wordWrap=True)
        what.setText(
            self.tr(
                "A hub is a PostgreSQL server where several desks of a port keep one register together. Each goes on working in its own file, with or without network, and exchanges what was entered in the background."
            )
        )
        self.address, self.password, self.register = QLineEdit(), PasswordEdit(), QLineEdit()
        self.address.setPlaceholderText("postgresql://user@host:5432/database")
        self.password.setPlaceholderText(self.tr("kept in the computer's keyring"))
        self.register.setPlaceholderText(self.tr("only where the hub has several"))
        self.said = QLabel(objectName="bad", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.said.hide()
        self.bar = QProgressBar()
        self.doing = QLabel(objectName="quiet")
        self.go = QPushButton(self.tr("&Join"), objectName="primary", autoDefault=False)
        self.stop_button = QPushButton(autoDefault=False)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Address"), self.address)
        form.addRow(self.tr("&Password"), self.password)
        form.addRow(self.tr("&Register"), self.register)
        form.addRow("", self.said)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.stop_button)
        body = QWidget()
        inner, box = QVBoxLayout(body), QVBoxLayout(self)
        for column in (inner, box):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.space(3))
        inner.addWidget(title)
        inner.addWidget(what)
        inner.addLayout(form)
        inner.addStretch(1)
        box.addWidget(Sheet(body), 1)
        box.addWidget(self.doing)
        box.addWidget(self.bar)
        box.addLayout(buttons)
        fields = (self.address, self.password, self.register)
        for field, following in pairwise(fields):
            field.returnPressed.connect(following.setFocus)
        self.register.returnPressed.connect(self.join)
        self.go.clicked.connect(self.join)
        self.stop_button.clicked.connect(self.leave)
        actions.press_by_enter(self)
        self.look()

    @property
    def running(self) -> bool:
        """Whether it is being joined."""
        return self._process is not None

    def look(self) -> None:
        """Show what can be done now, by who works here."""
        store, running = self.desk.store, self.running
        can = may(store.role, "manage") and not store.read_only
        for widget in (self.address, self.password, self.register, self.go):
            widget.setEnabled(can and not running)
        self.bar.setVisible(running)
        self.doing.setVisible(running)
        self.stop_button.setText(self.tr("&Stop") if running else self.tr("C&lose"))
        if not can:
            text = actions.who_may("manage") if not store.read_only else self.tr("This desk is open for reading only.")
            self.say(text, "quiet")

    def say(self, text: str, level: str = "bad") -> None:
        """What is wrong, or nothing."""
        self.said.setObjectName(level)
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def join(self) -> None:
        """Join what was typed, in a child process."""
        if self.running or not self.go.isEnabled():
            return
        try:
            url, secret = parted(self.address.text())
        except Problem as problem:
            self._refused(problem)
            return
        self._secret = self.password.text() or secret
        if secret:
            self.address.setText(url)
            self.password.setText(self._secret)
        register = self.register.text().strip()
        self.say("")
        self.bar.setMaximum(0)
        self.doing.setText(self.tr("Connecting…"))
        self._process = Process(
            self.desk.store.folder,
            ("hub", "join", url, *(("--register", register) if register else ())),
            self._done,
            self._refused,
            self.desk.lang,
            self,
            store=self.desk.store,
            secrets={PASSWORD: self._secret} if self._secret else {},
        )
        self._process.progressed.connect(self._tell)
        self._process.start()
        self.look()
        self.stop_button.setFocus()

    def _tell(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)
        number = QLocale(self.desk.lang).toString
        text = self.tr("Taking what the hub has: {done} of {total}")
        self.doing.setText(text.format(done=number(done), total=number(total)))

    def _done(self, _answer: dict[str, object], _code: int) -> None:
        process, self._process = self._process, None
        self.look()
        self.desk.look_outside()
        if process is not None and process.words:
            # joined, but the password could not be kept, for one
            self.desk.say(process.words[-1].removeprefix("horgosdesk: "), "warn")
        self.password.clear()
        self.joined.emit(self._secret)

    def _refused(self, problem: Problem) -> None:
        self._process = None
        self.look()
        self.say(str(problem))
        wrong = (
            self.password
            if problem.code in _PASSWORDS
            else self.register
            if problem.code in _REGISTERS
            else self.address
        )
        wrong.setFocus()
        wrong.selectAll()
        if joined.joined(self.desk.store) is not None:
            # it broke off while it was filled: the exchange goes on with the rest
            self.desk.look_outside()
            self.joined.emit(self._secret)

    def leave(self) -> None:
        """Stop the joining, else close."""
        process, self._process = self._process, None
        if process is None:
            self.left.emit()
            return
        process.cancel()
        store = self.desk.store
        if joined.joined(store) is not None:
            joined.leave(store)
        self.desk.look_outside()
        self.look()
        self.say(
            self.tr(
                "Stopped: the desk has joined no hub. What it took by then stays; joining again goes on from there."
            ),
            "quiet",
        )
        self.address.setFocus()
