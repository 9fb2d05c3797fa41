"""Verify everything: each check with what it found, beside the work; and whether a printed return still fits the journal."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import tr
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Opener, choose_to_read
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.store.pins import Pin
    from horgosdesk.store.proof.place import Place
    from horgosdesk.store.verify import Check
    from horgosdesk.ui.tasks import Progress, Task


@dataclass(frozen=True)
class Line:
    """A line of the result: a check ("ok", "bad"), a wrong place ("place"), or something worth knowing ("note")."""

    kind: str
    text: str
    place: "Place | None" = None

    @property
    def mark(self) -> str:
        """How it is told without colour."""
        return {"ok": "✓", "bad": "✗", "place": "   →", "note": "   ·"}[self.kind]


class Proof(QDialog):
    """A window of its own, which stops nobody: all is read on a thread. Esc or closing it ends the reading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, to_read: Opener = choose_to_read) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        help.listen(self)
        self.desk = desk
        self._to_read = to_read
        self._task: Task | None = None
        self._now = ""
        self.checks: Sequence[Check] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verify everything"))
        self.line = QLineEdit(placeholderText=self.tr("number:hash, as they are printed on it"))
        self.file = QPushButton(self.tr("&Workbook…"), autoDefault=False)
        self.bar = QProgressBar(textVisible=True)
        self.notice = Notice()
        self.list: ListTable[Line] = ListTable()
        self.copy_button = QPushButton(theme.icon("copy"), self.tr("&Copy"), autoDefault=False)
        self.go = QPushButton("", autoDefault=False)
        self.leave = QPushButton(self.tr("C&lose"), autoDefault=False)
        self._lay_out()
        actions.press_by_enter(self)
        self.line.returnPressed.connect(self.check_line)
        self.file.clicked.connect(self.choose)
        self.list.entered.connect(self.follow)
        self.copy_button.clicked.connect(self.copy)
        self.go.clicked.connect(lambda: self.stop() if self._task is not None else self.begin())
        self.leave.clicked.connect(self.close)
        desk.closing.connect(self.close)
        self._tell_state()

    def _lay_out(self) -> None:
        asked = QLabel(self.tr("&Against a printed return"))
        asked.setBuddy(self.line)
        self.list.setAccessibleName(self.tr("What was checked"))
        self.list.horizontalHeader().hide()
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(asked)
        row.addWidget(self.line, 1)
        row.addWidget(self.file)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        buttons.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(3))
        box.addLayout(row)
        box.addWidget(self.notice)
        box.addWidget(self.bar)
        box.addWidget(self.list, 1)
        box.addLayout(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(theme.space(200), room.width() * 8 // 10), min(theme.space(120), room.height() * 8 // 10))

    # Checking

    def ask(self) -> None:
        """Wait for a return to check against."""
        self.notice.tell(
            self.tr("Type number and hash as they are printed on a return, or choose its workbook."), "quiet"
        )
        self.line.setFocus()

    def check_line(self) -> None:
        """Check against what was typed."""
        from horgosdesk.store import pins

        try:
            pin = pins.parse(self.line.text())
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            return
        self.begin([pin])

    def choose(self) -> None:
        """Check against a workbook."""
        file = self._to_read(self, self.tr("A return"), self.tr("Excel workbook (*.xlsx)"))
        if file is not None:
            self.check_file(file)

    def check_file(self, file: Path) -> None:
        """Check against what a workbook says of the journal."""

        def work(_progress: "Progress") -> "Pin":
            from horgosdesk.excel.pinned import pin_of

            return pin_of(file)

        def done(pin: "Pin") -> None:
            self.line.setText(f"{pin.no}:{pin.hash}" if pin.no else pin.hash)
            self.begin([pin])

        self.stop()
        self.checks = ()
        self.desk.run(work, done, lambda error: self.notice.tell(str(error), "bad"))

    def begin(self, against: "Sequence[Pin]" = ()) -> None:
        """Check all, and the journal against these."""
        self.stop()
        self.checks = ()
        self.list.show_rows([], self._columns())

        def work(reader: "Store", progress: "Progress") -> "list[Check]":
            from horgosdesk.store.verify import verify

            def tell(name: str, done: int, total: int) -> None:
                self._now = name
                # behind its last row a check is not done yet: the bar stays where it is
                progress(min(done, total - 1) if total else 0, total)

            return verify(reader, tell, against=against)

        def done(checks: "list[Check]") -> None:
            self._task = None
            self._show(checks)

        def failed(error: BaseException) -> None:
            self._task = None
            self.notice.tell(str(error), "bad")
            self._tell_state()

        self.notice.tell("")
        self._task = self.desk.read(work, done, failed)
        self._task.progressed.connect(self._progress)
        self._progress(0, 0)
        self._tell_state()

    def stop(self) -> None:
        """End the checking; nothing is told of what was looked at so far."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.notice.tell(self.tr("Stopped before the end: nothing is proven."), "warn")
            self._tell_state()

    def _progress(self, done: int, total: int) -> None:
        from horgosdesk.store.verify import TITLES

        self.bar.setMaximum(total)
        self.bar.setValue(done)
        title = tr("Verify", TITLES[self._now]) if self._now else self.tr("Reading…")
        self.bar.setFormat(f"{title} · %p %" if total else title)

    def _tell_state(self) -> None:
        running = self._task is not None
        self.bar.setVisible(running)
        self.go.setText(self.tr("&Stop") if running else self.tr("&Verify everything"))
        self.copy_button.setEnabled(bool(self.checks))

    # Telling

    def _show(self, checks: "Sequence[Check]") -> None:
        from horgosdesk.store.verify import TITLES

        self.checks = checks
        lines: list[Line] = []
        for check in checks:
            lines.append(Line("ok" if check.ok else "bad", tr("Verify", TITLES[check.name])))
            lines += [Line("place", str(place), place) for place in check.places]
            lines += [Line("note", str(note), note) for note in check.notes]
        self.list.show_rows(lines, self._columns())
        wrong = next((place for check in checks for place in check.places), None)
        if wrong is None:
            self.notice.tell(self.tr("Everything is as it was entered: no check found anything."))
        else:
            self.notice.tell(
                self.tr(
                    "Something was changed beside the program. The first place: {place}. Keep this file as it is, copy this list, and restore a backup from before."
                ).format(place=wrong),
                "bad",
            )
            first = next(at for at, line in enumerate(lines) if line.place is wrong)
            self.list.stand_on(first)
        self._tell_state()
        self.list.setFocus()

    def _columns(self) -> list[Column[Line]]:
        tokens = theme.tokens()

        def ink(line: Line) -> QColor:
            return {"ok": tokens.ok, "bad": tokens.bad, "place": tokens.text}.get(line.kind, tokens.quiet)

        return [
            Column("mark", "", lambda line: line.mark, ink=ink),
            Column("text", self.tr("Check"), lambda line: line.text, ink=ink),
        ]

    def copy(self) -> None:
        """Put the result on the clipboard, with which desk it is of and where its journal ends."""
        from horgosdesk.store import journal

        store = self.desk.store
        head = f"HorgosDesk · {store.file} · {store.desk} · {store.now_text()} · {journal.position(store)}"
        said = [f"{line.mark} {line.text}" for line in self.list.listing.rows]
        QGuiApplication.clipboard().setText("\n".join([head, *said]))
        self.copy_button.setText(self.tr("Copied"))

    def follow(self) -> None:
        """Show what the line is about, where a tab shows such things."""
        line = self.list.current
        place = line.place if line is not None else None
        if place is None or not self._lead(place.subject, place.key):
            self.notice.tell(
                self.tr("Nothing in the window shows this place; copy the list for whoever helps."), "quiet"
            )

    def _lead(self, subject: str, key: str) -> bool:
        from horgosdesk.store import cargo, clearance, trains
        from horgosdesk.store.sheet import View

        store = self.desk.store
        if subject == "train":
            self.desk.records_wanted.emit("trains", key.partition("/")[0])
            return True
        if subject == "cargo" and (record := cargo.get(store, key)):
            self.desk.cargo_wanted.emit(View(record.day, record.day, voided=record.status == "void"))
        elif subject == "clearance" and (waiting := clearance.TABLE.get(store, key)):
            self.desk.records_wanted.emit("clearance", waiting.number)
        elif subject == "message" and (message := trains.TABLE.get(store, key)):
            self.desk.records_wanted.emit("trains", message.train_no)
        else:
            return False
        return True

    def done(self, result: int) -> None:
        """Closing, by Esc too, ends the reading."""
        self.stop()
        super().done(result)
