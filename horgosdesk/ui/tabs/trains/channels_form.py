"""The form of one channel: what is typed is checked while it is typed, and said beside its field."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.railway.channels import INBOX, MQTT, MQTT5, Channel
from horgosdesk.ui import tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains.channels_keep import (
    BETWEEN,
    FILES,
    OF_BROKER,
    PROTOCOL,
    TEXTS,
    Texts,
    is_broker,
    looked,
    meant,
    problems,
    texts_of,
)

CHECK_MS = 120
SECRET = "secret"
ROWS = ("name", "address", "topics", "user", SECRET, *FILES, PROTOCOL)
"""The fields, from top to bottom."""
BROWSED = ("address", *FILES)
BLANK = Channel("", INBOX, "")
"""What a new channel begins as."""

ToRead = Callable[[QWidget, str, Path], Path | None]
"""(parent, title, where to begin) to the chosen file or folder, None when nothing was chosen."""


def choose_file(parent: QWidget, title: str, start: Path) -> Path | None:
    """Ask for a file in the system's dialog."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start))
    return Path(name) if name else None


def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Ask for a folder in the system's dialog."""
    name = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(name) if name else None


WIDE = 52
"""Figures that a field has room for; half as many in a window that is narrower than NARROW steps."""
NARROW = 220


class ChannelForm(QWidget):
    """Enter goes on from field to field and behind the last one to saving. changed: somebody typed. wanted: it is to be saved."""

    changed = Signal()
    wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        to_read: ToRead = choose_file,
        to_watch: ToRead = choose_folder,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.others: frozenset[str] = frozenset()
        self._to_read, self._to_watch = to_read, to_watch
        self._begin: Texts = texts_of(BLANK)
        self._blamed = False
        self._looked_for: Channel | None = None
        self._looked: dict[str, Problem] = {}
        self._looking: tasks.Task | None = None
        self._resting = False
        self.edits = {name: QLineEdit() for name in ROWS if name != PROTOCOL}
        self.protocol = QComboBox()
        self.titles = {name: QLabel() for name in ROWS}
        self.notes = {name: QLabel(wordWrap=True) for name in ROWS}
        self.browses = {name: QPushButton(objectName="chip") for name in BROWSED}
        self._soon = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._soon.timeout.connect(self.check)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        self.edits[SECRET].setEchoMode(QLineEdit.EchoMode.Password)
        for row, name in enumerate(ROWS):
            title, note, field = self.titles[name], self.notes[name], self._field(name)
            title.setBuddy(field)
            note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(title, row, 0)
            if name == PROTOCOL:
                grid.addWidget(field, row, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
            else:
                field.setFont(theme.number_font())
                grid.addWidget(field, row, 1)
            if name in self.browses:
                self.browses[name].setAutoDefault(False)
                self.browses[name].clicked.connect(lambda _checked=False, name=name: self._browse(name))
                grid.addWidget(self.browses[name], row, 2)
            if name != PROTOCOL:
                grid.addWidget(note, row, 3)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(len(ROWS), 1)
        for name in self.edits:
            self.edits[name].textEdited.connect(lambda _text: self._typed())
        self.protocol.activated.connect(lambda _place: self._typed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # in a small window what is said beside a field needs room too
        figures = WIDE if event.size().width() >= theme.space(NARROW) else WIDE // 2
        for edit in self.edits.values():
            edit.setFixedWidth(QFontMetrics(theme.number_font()).horizontalAdvance("0") * figures)

    def _field(self, name: str) -> QLineEdit | QComboBox:
        return self.protocol if name == PROTOCOL else self.edits[name]

    def retranslate(self) -> None:
        """Everything in the current language."""
        texts = {
            "name": self.tr("N&ame"),
            "address": self.tr("Broker or f&older"),
            "topics": self.tr("&Topics"),
            "user": self.tr("&User"),
            SECRET: self.tr("Set &password"),
            "ca": self.tr("&CA file"),
            "cert": self.tr("Certi&ficate"),
            "key": self.tr("&Key"),
            PROTOCOL: self.tr("P&rotocol"),
        }
        hints = {
            "address": "mqtts://host:8883",
            "topics": f"trains/# {BETWEEN} wagons/+/events",
            "ca": self.tr("none: those that the computer trusts"),
            "cert": self.tr("only where the broker asks for one"),
            "key": self.tr("only with a certificate"),
        }
        for name, text in texts.items():
            self.titles[name].setText(text)
            self._field(name).setAccessibleName(text.replace("&", ""))
        for name, hint in hints.items():
            self.edits[name].setPlaceholderText(hint)
        for name, button in self.browses.items():
            button.setText("…")
            said = self.tr("Choose a folder") if name == "address" else self.tr("Choose a file")
            button.setToolTip(said)
            button.setAccessibleName(f"{texts[name].replace('&', '')}: {said}")
        chosen = self.protocol.currentData() or MQTT
        self.protocol.clear()
        self.protocol.addItem(self.tr("MQTT 3.1.1, which all brokers speak"), MQTT)
        self.protocol.addItem("MQTT 5", MQTT5)
        self.protocol.setCurrentIndex(self.protocol.findData(chosen))

    # What is in it

    def show_channel(self, channel: Channel, others: frozenset[str], draft: Texts | None = None) -> None:
        """Show a channel. others: the names that are taken. draft: what was typed before and not saved."""
        self.others = others
        self._begin = texts_of(channel)
        self._show({**self._begin, **(draft or {})})

    def _show(self, texts: Texts) -> None:
        self._looked_for = None
        for name, edit in self.edits.items():
            edit.setText(texts.get(name, ""))
            edit.setCursorPosition(0)
        self.protocol.setCurrentIndex(max(0, self.protocol.findData(texts[PROTOCOL])))
        self._blamed = False
        self.check()

    def texts(self) -> dict[str, str]:
        """What is typed, but for the password."""
        return {name: self.edits[name].text() for name in TEXTS} | {PROTOCOL: self.protocol.currentData()}

    @property
    def secret(self) -> str:
        """The password that is typed."""
        return self.edits[SECRET].text()

    @property
    def typed(self) -> dict[str, str]:
        """What was typed that is not stored, the password among it."""
        typed = {name: text for name, text in self.texts().items() if text.strip() != self._begin[name].strip()}
        return typed | ({SECRET: self.secret} if self.secret else {})

    @property
    def channel(self) -> Channel:
        """The channel that is typed."""
        return meant(self.texts())

    def forget(self) -> None:
        """Back to what is stored."""
        self._show(self._begin)
        self.changed.emit()

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        self.edits["name"].setFocus(Qt.FocusReason.TabFocusReason)
        self.edits["name"].selectAll()

    # Checking

    def check(self) -> dict[str, Problem]:
        """Show beside each field what is wrong with it, or what it means; the errors that stand against saving, by field."""
        self._soon.stop()
        texts = self.texts()
        wrong = problems(texts, self.secret, self.others)
        found = {**self._seen(meant(texts)), **wrong}
        broker = is_broker(texts) or not texts["address"].strip()
        for name in OF_BROKER:
            for part in (self._field(name), self.titles[name], self.browses.get(name)):
                if part is not None:
                    part.setEnabled(broker)
        for name, note in self.notes.items():
            problem = found.get(name)
            missing = name != PROTOCOL and not self.edits[name].text().strip()
            if problem is not None and (self._blamed or not missing):
                self._say(note, str(problem), "bad" if problem.level == "error" else "warn")
            else:
                self._say(note, self._told(name, texts) if broker or name not in OF_BROKER else "", "quiet")
        return {name: problem for name, problem in wrong.items() if problem.level == "error"}

    def _seen(self, channel: Channel) -> dict[str, Problem]:
        """What is known to be wrong with its files and folders; what is not known is looked at on a thread."""
        its = replace(channel, name="", topics=(), user="")
        if its == self._looked_for:
            return self._looked
        if self._looking is None and not self._resting:
            folder = self.desk.store.folder

            def work(_progress: tasks.Progress) -> dict[str, Problem]:
                return looked(folder, its)

            self._looking = self.desk.run(work, lambda found: self._take(its, found))
        return {}

    def _take(self, channel: Channel, found: dict[str, Problem]) -> None:
        self._looking = None
        self._looked_for, self._looked = channel, found
        self.check()

    def rest(self) -> None:
        """The form is left: nobody waits for what is being looked at."""
        self._soon.stop()
        self._resting = True
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    @property
    def is_sure(self) -> bool:
        """Whether all that can be wrong is known."""
        return self._looking is None and not self._soon.isActive()

    def blame(self) -> Problem | None:
        """Say also what is missing, as somebody wants to save, and go to the first field with an error; that error."""
        self._blamed = True
        self._looked_for = None
        errors = self.check()
        for name in ROWS:
            if name in errors:
                self._field(name).setFocus(Qt.FocusReason.OtherFocusReason)
                return errors[name]
        return None

    def _told(self, name: str, texts: Texts) -> str:
        """What a field means, quietly."""
        channel = meant(texts)
        if name == "address":
            if not channel.address:
                return self.tr("A broker's address, or the path of a folder that is to be watched.")
            if channel.kind == INBOX:
                folder = self.desk.store.folder
                place = "" if Path(channel.address).is_absolute() else f"{folder / channel.address}: "
                return place + self.tr("a folder. Its files are moved to the desk's inbox/done when they are taken in.")
            return self.tr("encrypted") if channel.address.startswith(("mqtts://", "wss://")) else ""
        if name == SECRET:
            if self.secret:
                return self.tr("Goes into the computer's keyring when it is saved, and is never shown again.")
            return self.tr("Left empty, the one in the keyring stays.") if channel.user and self._begin["user"] else ""
        return ""

    def _say(self, note: QLabel, text: str, level: str) -> None:
        note.setText(text)
        if note.objectName() != level:
            note.setObjectName(level)
            note.style().polish(note)

    def _typed(self) -> None:
        self._soon.start()
        self.changed.emit()

    def _browse(self, name: str) -> None:
        folder, text = self.desk.store.folder, self.edits[name].text().strip()
        start = folder / text if text and not is_broker({"address": text}) else folder
        if name == "address":
            found = self._to_watch(self, self.tr("The folder to watch"), start)
        else:
            found = self._to_read(self, self.tr("Choose a file"), start.parent if start.is_file() else folder)
        if found is not None:
            self.edits[name].setText(str(found))
            self.edits[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self._typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        fields = [field for name in ROWS if (field := self._field(name)).isEnabled()]
        at = next((place for place, field in enumerate(fields) if field.hasFocus()), None)
        if at is None or at + 1 == len(fields) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wanted.emit()
            return
        fields[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
