"""The hub's page: joining one, and how this desk and its hub stand."""

from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.rights import may
from horgosdesk.core.words import tr
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.figures import counted
from horgosdesk.ui.fit import Sheet, fit, room
from horgosdesk.ui.hub_join import JoinPage
from horgosdesk.ui.hub_link import HubLink
from horgosdesk.ui.hub_words import HubWords
from horgosdesk.ui.keeper import PRIVATE
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.question import Question
from horgosdesk.ui.tasks import Process

JOIN, STATE = range(2)
MOST_TOLD = 4
"""Differences of each check that are told here."""


class HubDialog(QDialog):
    """Joins a hub, or tells of the one that is joined. contests_wanted: what waits is to be shown."""

    contests_wanted = Signal()

    def __init__(self, link: HubLink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.link, self.desk = link, link.desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(PRIVATE, True)
        self.setWindowTitle(self.tr("Hub"))
        self._words = HubWords(link)
        self._working: Process | None = None
        self.join = JoinPage(self.desk)
        self.state = QLabel(objectName="section", wordWrap=True)
        self.wrong, self.notice, self.right = Notice(), Notice(), Notice()
        self.values = {name: QLabel() for name in ("address", "register", "desk", "synced", "unsent", "contests")}
        self.contests = QPushButton(self.tr("S&how them…"), objectName="link", autoDefault=False)
        self.now = QPushButton(theme.icon("refresh"), self.tr("Exchange &now"), autoDefault=False)
        self.verify = QPushButton(theme.icon("check"), self.tr("&Verify against the hub"), autoDefault=False)
        self.leave = QPushButton(self.tr("&Leave the hub…"), autoDefault=False)
        self.close_button = QPushButton(self.tr("&Close"), autoDefault=False)
        self.question = Question()
        self.pages = QStackedWidget()
        self._lay_out()
        actions.press_by_enter(self)
        self.join.joined.connect(self._joined)
        self.join.left.connect(self.reject)
        self.contests.clicked.connect(self._show_contests)
        self.now.clicked.connect(self._exchange)
        self.verify.clicked.connect(self.check)
        self.leave.clicked.connect(self.ask_leave)
        self.close_button.clicked.connect(self.reject)
        self.question.yes.clicked.connect(self._agreed)
        self.question.no.clicked.connect(self._unask)
        link.changed.connect(self.look)
        self.desk.person_changed.connect(self.look)
        self.desk.closing.connect(self._give_up)
        link.look()
        (self.join.address if link.joined is None else self.now).setFocus()
        fit(self, grow=True)

    def _lay_out(self) -> None:
        page = QWidget()
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(6))
        form.setVerticalSpacing(theme.space(1.5))
        contests = QHBoxLayout()
        contests.setSpacing(theme.space(2))
        contests.addWidget(self.values["contests"])
        contests.addWidget(self.contests)
        contests.addStretch(1)
        for name, title in (
            ("address", self.tr("Address")),
            ("register", self.tr("Register")),
            ("desk", self.tr("This desk")),
            ("synced", self.tr("All exchanged last")),
            ("unsent", self.tr("To be sent")),
        ):
            self._dress(self.values[name])
            form.addRow(QLabel(title, objectName="quiet"), self.values[name])
        self._dress(self.values["contests"])
        form.addRow(QLabel(self.tr("Contests"), objectName="quiet"), contests)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        for button in (self.now, self.verify, self.leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        body = QWidget()
        column, outer = QVBoxLayout(body), QVBoxLayout(page)
        for one in (column, outer):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(theme.space(3))
        column.addWidget(self.state)
        column.addWidget(self.wrong)
        column.addLayout(form)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.notice)
        told.addWidget(self.right)
        column.addLayout(told)
        column.addStretch(1)
        outer.addWidget(Sheet(body), 1)
        outer.addWidget(self.question)
        outer.addLayout(buttons)
        self.pages.addWidget(self.join)
        self.pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.addWidget(self.pages)
        self.resize(QSize(theme.space(170), theme.space(90)).boundedTo(room(self)))

    def _dress(self, label: QLabel) -> None:
        label.setFont(theme.number_font())
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    # Showing

    def look(self) -> None:
        """Show how it stands now."""
        link = self.link
        state = link.joined
        # where joining broke off or goes on, what is typed there stays
        if state is None or self.join.running:
            self.pages.setCurrentIndex(JOIN)
            self.join.look()
            return
        self.pages.setCurrentIndex(STATE)
        standing, status = self._words.standing(), link.status
        self.state.setText(standing.text)
        wrong = [status.wrong, *self._words.again()] if link.state == "waiting" else []
        self.wrong.tell("\n".join(filter(None, [*wrong, *status.files])), "warn")
        number = QLocale(self.desk.lang).toString
        for name, text in (
            ("address", state.url),
            ("register", state.register),
            ("desk", state.code),
            ("synced", self._words.moment(link.synced_at) or self.tr("never")),
            ("unsent", number(link.unsent)),
            ("contests", number(link.contests)),
        ):
            self.values[name].setText(text)
        can = may(self.desk.store.role, "manage") and not self.desk.store.read_only
        idle = self._working is None
        self.contests.setVisible(bool(link.contests))
        self.now.setEnabled(not self.desk.store.read_only)
        self.verify.setEnabled(idle)
        self.leave.setEnabled(can and idle)
        self.leave.setToolTip("" if can else actions.who_may("manage"))

    def _joined(self, secret: str) -> None:
        if secret:
            self.link.hand(secret)
        self.link.start()
        self.look()
        self.now.setFocus()
        fit(self, grow=True)

    def _show_contests(self) -> None:
        self.contests_wanted.emit()
        self.accept()

    def _exchange(self) -> None:
        self._untell()
        self.link.exchange_now()

    def _untell(self) -> None:
        self.notice.tell("")
        self.right.tell("")

    # Verifying and leaving

    def check(self) -> None:
        """Have a child process exchange, and hold this desk against the hub."""
        if self._working is not None:
            return
        self._untell()
        self.notice.tell(self.tr("Verifying against the hub…"), "quiet")
        self._run(("hub", "verify"), self._checked).progressed.connect(self._tell_progress)

    def _tell_progress(self, done: int, total: int) -> None:
        if total:
            text = self.tr("Verifying against the hub… {percent} %").format(percent=done * 100 // total)
            self.notice.tell(text, "quiet")

    def _checked(self, answer: dict[str, Any], _code: int) -> None:
        from horgosdesk.hub.compare import TITLES

        good, bad = list[str](), list[str]()
        for one in answer["checks"]:
            lines = good if one["ok"] else bad
            lines.append(f"{'✓' if one['ok'] else '✗'} {tr('Verify', TITLES[one['name']])}")
            found = [*one["found"], *one["notes"]]
            lines += [f"    {said}" for said in found[:MOST_TOLD]]
            if len(found) > MOST_TOLD:
                more = self.tr("    and %n more: horgosdesk hub verify", "", len(found) - MOST_TOLD)
                lines.append(more)
        # what is wrong first, and what is right not in its colour
        self.notice.tell("\n".join(bad), "bad")
        self.right.tell("\n".join(good), "quiet" if bad else "ok")
        fit(self, grow=True)

    def ask_leave(self) -> None:
        """Ask once whether to leave, with what that means."""
        if not self.leave.isEnabled():
            return
        unsent = self.link.unsent
        waits = self.tr("%n entries are not sent yet and stay only here.", "", unsent) if unsent else ""
        words = [
            self.tr("All records stay here, and all that was sent stays at the hub; nothing is exchanged any more."),
            counted(waits, unsent, self.desk.lang),
            self.tr("The desk can join again and goes on where it was."),
        ]
        self.question.ask(" ".join(filter(None, words)), self.tr("L&eave it"), self.tr("&Stay"))
        fit(self, grow=True)

    def _agreed(self) -> None:
        self.question.hide()
        self.link.leave()
        self._run(("hub", "leave"), lambda _answer, _code: self._untell())

    def _unask(self) -> None:
        self.question.hide()
        self.leave.setFocus()

    def _run(self, command: tuple[str, ...], done: Any) -> Process:
        def over() -> None:
            self._working = None
            self.link.start()
            self.look()

        def good(answer: dict[str, Any], code: int) -> None:
            done(answer, code)
            over()

        def bad(problem: Problem) -> None:
            self.notice.tell(str(problem), "bad")
            over()

        desk = self.desk
        self._working = Process(desk.store.folder, command, good, bad, desk.lang, self, store=desk.store)
        self._working.start()
        self.look()
        return self._working

    # Closing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._unask()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc while it is being joined stops that first."""
        if self.join.running:
            self.join.leave()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._give_up()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._give_up()
        super().done(result)

    def _give_up(self) -> None:
        if self._working is not None:
            self._working.cancel()
            self._working = None
        if self.join.running:
            self.join.leave()
