"""The register of returns: each as it was handed out, whether its copy is what it was, and what two of them differ in."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import inside, safe
from horgosdesk.core.instants import show_instant
from horgosdesk.store import returns
from horgosdesk.store.desk import Store
from horgosdesk.store.returns import FIRST, Issue
from horgosdesk.ui import actions, tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.tabs.returns.compared import Compared
from horgosdesk.ui.tabs.returns.forms import shipped
from horgosdesk.ui.vacant import Vacant

Seal = Literal["", "kept", "altered", "missing", "away"]
"""What the copy is: not looked at yet, byte for byte what was handed out, something else, not there."""


class RegisterPage(QWidget):
    """All returns, newest first; below, what two of them differ in. left: Esc, back to the return."""

    left = Signal()
    seen = Signal()
    """The copies were looked at."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        choose_file: Chooser = choose_to_write,
        opener: Callable[[Path], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._choose_file = choose_file
        self._opener = opener or (lambda file: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))))
        self.seals: Mapping[str, Seal] = {}
        self._looking: tasks.Task | None = None
        self._writing: tasks.Task | None = None
        self._wanted = ""
        self._stale = True
        self.back, self.title = QPushButton(objectName="link"), QLabel(objectName="section")
        self.count, self.notice = QLabel(objectName="quiet"), Notice()
        self.list: ListTable[Issue] = ListTable()
        self.vacant = Vacant(self.list)
        self.compared = Compared(desk)
        self._lay_out()
        self._make_actions()
        self.back.clicked.connect(self.left)
        self.list.entered.connect(self.open_file)
        desk.changed.connect(lambda _days: self._note_change())
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(4), theme.space(1))
        head.setSpacing(theme.space(3))
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.count)
        told = QVBoxLayout()
        told.setContentsMargins(theme.space(4), 0, theme.space(4), theme.space(1))
        told.addWidget(self.notice)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.list)
        self.halves.addWidget(self.compared)
        self.halves.setChildrenCollapsible(False)
        self.halves.setStretchFactor(0, 2)
        self.halves.setStretchFactor(1, 3)
        # stretching alone would begin from what the words of a language happen to need
        self.halves.setSizes([200, 300])
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addLayout(told)
        page.addWidget(self.halves, 1)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("open", "returns", "", self.open_file),
            ("compare", "columns", "Ctrl+D", self.compare),
            ("again", "refresh", "Ctrl+M", self.make_again),
            ("against", "check", "Ctrl+Shift+J", self.check_printed),
        ]
        self._actions = actions.make(self, works)

    def shown_actions(self) -> list[QAction]:
        """For the toolbar while the page is in front."""
        return list(self._actions.values())

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.back.setText("◀ " + self.tr("Returns"))
        self.back.setToolTip(self.tr("Back to the returns (Esc)"))
        self.title.setText(self.tr("Register of returns"))
        self.list.setAccessibleName(self.tr("Returns that were handed out"))
        words = {
            "open": (self.tr("Open the copy"), self.tr("Open the workbook as it was handed out (Enter)")),
            "compare": (self.tr("Compare"), self.tr("Compare two selected returns, or one with that before it")),
            "against": (
                self.tr("Check against a printed return…"),
                self.tr("Whether the journal still is the one that a return was made of"),
            ),
            "again": (self.tr("Make again…"), self.tr("Make it again from the journal, as of its day")),
        }
        for name, action in self._actions.items():
            actions.name(action, *words[name])
        self.compared.retranslate()
        self.restyle()
        if not self._stale:
            self.reload()

    def restyle(self) -> None:
        """Take up the colours in force."""
        self.list.dress()
        self.compared.restyle()
        actions.dress(self._actions.values())

    # Showing

    def show_month(self, month: str) -> None:
        """Stand on the newest return of a month."""
        self._wanted = month
        self.reload()

    def reload(self) -> None:
        """Ask the store and show anew; what one stands on stays."""
        self._stale = False
        issues = returns.issued(self.desk.store)[::-1]
        self.list.show_rows(issues, self._columns())
        if self._wanted:
            places = [place for place, issue in enumerate(issues) if issue.month == self._wanted]
            if places:
                self.list.stand_on(places[0])
            self._wanted = ""
        self.count.setText(self.tr("%n return(s)", "", len(issues)))
        for name, action in self._actions.items():
            # a paper may be older than all that is entered here
            action.setEnabled(bool(issues) or name == "against")
        self.compared.setVisible(bool(issues))
        self.vacant.tell(
            ""
            if issues
            else self.tr("Nothing was handed out yet. Export a month's workbook (Ctrl+E); it is entered here.")
        )
        self._look_at_copies(issues)

    def _columns(self) -> list[Column[Issue]]:
        tokens, zone, titles = theme.tokens(), self.desk.store.meta("zone"), shipped()

        def made(issue: Issue) -> str:
            at_s = int(datetime.fromisoformat(issue.at).timestamp())
            return show_instant(at_s - at_s % 60, zone)

        def base(issue: Issue) -> str:
            return self.tr("as first published") if issue.base == FIRST else self.tr("as restated")

        def whose(issue: Issue) -> str:
            return self.tr("Handed out at the desk {desk}").format(desk=issue.desk) if issue.desk else issue.who

        return [
            Column("number", self.tr("Register no."), lambda one: one.register_no),
            Column("template", self.tr("Form"), lambda one: titles.get(one.template, one.template)),
            Column("base", self.tr("Last year"), base),
            Column("made", self.tr("Handed out"), made),
            Column("who", self.tr("By"), lambda one: one.who, tip=whose),
            Column("position", self.tr("Journal no."), lambda one: str(one.state.position), right=True),
            Column("sha256", "SHA-256", lambda one: one.sha256[:12], tip=lambda one: one.sha256),
            Column(
                "seal",
                self.tr("Copy"),
                self._seal_words,
                ink=lambda one: {"kept": tokens.ok, "": tokens.quiet, "away": tokens.quiet}.get(
                    self._seal(one), tokens.bad
                ),
                tip=lambda one: str(self.desk.store.folder / "returns" / one.file),
            ),
        ]

    def _seal(self, issue: Issue) -> Seal:
        return self.seals.get(issue.register_no, "")

    def _seal_words(self, issue: Issue) -> str:
        return {
            "": "…",
            "kept": self.tr("✓ as handed out"),
            "altered": self.tr("✗ was altered"),
            "missing": self.tr("✗ is gone"),
            "away": self.tr("not here yet"),
        }[self._seal(issue)]

    def _look_at_copies(self, issues: Sequence[Issue]) -> None:
        if self._looking is not None:
            self._looking.cancel()

        def look(reader: Store, progress: tasks.Progress) -> dict[str, Seal]:
            from horgosdesk.excel.differences import kept

            found: dict[str, Seal] = {}
            for place, issue in enumerate(issues):
                progress(place, len(issues))
                found[issue.register_no] = kept(reader, issue)[0]
            return found

        def done(found: dict[str, Seal]) -> None:
            self._looking, self.seals = None, found
            self.list.show_rows(self.list.listing.rows, self._columns())
            self.seen.emit()

        def failed(error: BaseException) -> None:
            self._looking = None
            self.notice.tell(str(error), "bad")

        self._looking = self.desk.read(look, done, failed)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Doing

    def open_file(self) -> None:
        """Open the kept copy with the program that opens workbooks."""
        issue = self.list.current
        if issue is None:
            return
        try:
            file = inside(self.desk.store.folder / "returns", issue.file)
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            return
        if file.is_file():
            if self._opener(file) is False:
                self.notice.tell(
                    self.tr("No program here opens workbooks. The copy is {file}.").format(file=file), "warn"
                )
        elif issue.desk:
            self.notice.tell(
                self.tr("Another desk handed out {number}. Its copy comes with the next exchange with the hub.").format(
                    number=issue.register_no
                ),
                "warn",
            )
        else:
            self.notice.tell(self.tr("{file} is not there any more. Make it again (Ctrl+M).").format(file=file), "bad")

    def compare(self) -> None:
        """What two selected returns differ in; of one alone, what it differs in from the one before in the same form."""
        chosen = self.list.selected
        if len(chosen) == 1:
            older = self._before(chosen[0])
            chosen = [chosen[0], older] if older else chosen
        if len(chosen) != 2:
            self.notice.tell(
                self.tr("Select two returns of the same form (Ctrl+click, Shift+↓), then compare them."), "warn"
            )
            return
        self.notice.tell("")
        newer, older = sorted(chosen, key=lambda one: one.no, reverse=True)
        self.compared.show_two(older, newer)

    def show_owed(self, month: str) -> None:
        """The changes to returned months that the return of a month has to report."""
        self.compared.show_owed(month)

    def _before(self, issue: Issue) -> Issue | None:
        """The return before in the same form: of its month, else of the month before."""
        earlier = [one for one in self.list.listing.rows if one.no < issue.no and one.template == issue.template]
        same = [one for one in earlier if one.month == issue.month]
        return max(same or earlier, key=lambda one: one.no, default=None)

    def check_printed(self) -> None:
        """Hold the journal against a return, by its file or by number and hash as they are printed."""
        from horgosdesk.ui.proof import Proof

        proof = Proof(self.desk, self)
        proof.show()
        proof.ask()

    def make_again(self) -> None:
        """Make the workbook again from the journal as of its day, and say whether it is the same byte for byte."""
        issue = self.list.current
        if issue is None or self._writing is not None:
            return
        suggested = Path(safe(f"{issue.register_no.replace('/', '-')}.xlsx"))
        file = self._choose_file(self, self.tr("Make again"), suggested, self.tr("Excel workbook (*.xlsx)"))
        if file is None:
            return

        def write(reader: Store, _progress: tasks.Progress) -> bool:
            from horgosdesk.excel import returns as papers
            from horgosdesk.excel.sheets import ready

            paper = papers.remake(reader, issue)
            with ready(file, paper.data):
                return paper.sha256 == issue.sha256

        def done(same: bool) -> None:
            self._writing = None
            if same:
                self.notice.tell(
                    self.tr("{number} was made again from the journal: byte for byte what was handed out.").format(
                        number=issue.register_no
                    )
                )
            elif issue.desk:
                self.notice.tell(
                    self.tr(
                        "{number} was made again of what this desk knew when it came from the desk that handed it out. What was handed out is the copy in the register."
                    ).format(number=issue.register_no),
                    "warn",
                )
            else:
                self.notice.tell(
                    self.tr(
                        "{number} was made again, but differs from what was handed out: the program or a code table is another now."
                    ).format(number=issue.register_no),
                    "warn",
                )

        def failed(error: BaseException) -> None:
            self._writing = None
            self.notice.tell(str(error), "bad")

        self.notice.tell(self.tr("Making {number} again…").format(number=issue.register_no), "quiet")
        self._writing = self.desk.read(write, done, failed)
