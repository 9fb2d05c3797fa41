"""Accounts: on or off, and the people of the desk, one a line."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.rights import ROLES, word
from horgosdesk.store import accounts
from horgosdesk.store.accounts import Account, role_of
from horgosdesk.store.desk import Store, zone_of
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import fit, room
from horgosdesk.ui.keeper import PRIVATE
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.person_form import NAME, PASSWORD, ROLE, SHOWN, PersonForm
from horgosdesk.ui.question import Question
from horgosdesk.ui.recovery_code import CodeShown
from horgosdesk.ui.viewport import Pages

LIST, FORM, CODE = range(3)


class People(QDialog):
    """Who may sign in, and what an administrator does about it. While accounts are off it says what they are, and begins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.desk = desk
        self.people: list[Account] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(PRIVATE, True)
        self.setWindowTitle(self.tr("Accounts"))
        self._work: Callable[[], None] = lambda: None
        self.state, self.roles = QLabel(wordWrap=True), QLabel(wordWrap=True, objectName="quiet")
        self.table: ListTable[Account] = ListTable()
        self.said, self.question, self.ask, self.role_menu = Notice(), Question(), Ask(), QMenu(self)
        self.form, self.code = PersonForm(), CodeShown()
        self.buttons: dict[str, QPushButton] = {}
        self.idle = QSpinBox()
        self._idle_title = QLabel(self.tr("&Lock the window after"))
        self.pages = Pages()
        self._make_buttons()
        self._lay_out()
        actions.press_by_enter(self)
        self.table.current_changed.connect(self._enable)
        self.question.yes.clicked.connect(self._switch_off)
        self.question.no.clicked.connect(self._unask)
        self.ask.closed.connect(self._back)
        self.form.sent.connect(lambda: self._work())
        self.form.left.connect(self._back)
        self.code.noted.connect(self._back)
        self.idle.editingFinished.connect(self._keep_idle)
        desk.person_changed.connect(self.reload)
        self.reload()
        self.resize(theme.space(150), 1)
        fit(self)
        self._widen()

    def _make_buttons(self) -> None:
        for name, text, work in (
            ("on", self.tr("Switch accounts &on…"), self.ask_on),
            ("add", self.tr("&Add…"), self.ask_add),
            ("role", self.tr("&Role…"), self.ask_role),
            ("rename", self.tr("Re&name…"), self.ask_rename),
            ("password", self.tr("&Password…"), self.ask_password),
            ("deactivate", self.tr("&Deactivate"), partial(self._do, accounts.deactivate)),
            ("activate", self.tr("Act&ivate"), partial(self._do, accounts.activate)),
            ("unlock", self.tr("Forget wrong &tries"), partial(self._do, accounts.unlock)),
            ("code", self.tr("New recovery &code…"), self.new_code),
            ("off", self.tr("Switch accounts o&ff…"), self.ask_off),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, work=work: work())
            self.buttons[name] = button
        self.buttons["on"].setObjectName("primary")

    def _lay_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Accounts"))
        # Qt leaves the padding of the style sheet out
        self.idle.lineEdit().setTextMargins(theme.space(1), 0, 0, 0)
        self.idle.setRange(0, accounts.LONGEST_IDLE_MIN)
        self.idle.setSuffix(self.tr(" min without a key"))
        self.idle.setSpecialValueText(self.tr("never"))
        self._idle_title.setBuddy(self.idle)
        column = QVBoxLayout()
        column.setSpacing(theme.space(2))
        for name in ("add", "role", "rename", "password", "deactivate", "activate", "unlock"):
            column.addWidget(self.buttons[name])
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.space(4))
        middle.addWidget(self.table, 1)
        middle.addLayout(column)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        idle, foot = QHBoxLayout(), QHBoxLayout()
        for row in (idle, foot):
            row.setSpacing(theme.space(2))
        idle.addWidget(self._idle_title)
        idle.addWidget(self.idle)
        idle.addStretch(1)
        foot.addStretch(1)
        for name in ("on", "code", "off"):
            foot.addWidget(self.buttons[name])
        foot.addWidget(close)
        listed = QWidget()
        page = QVBoxLayout(listed)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(theme.space(3))
        page.addWidget(self.state)
        page.addWidget(self.roles)
        page.addLayout(middle, 1)
        page.addLayout(idle)
        page.addWidget(self.said)
        page.addWidget(self.question)
        # its own margins are for a tab, which has none
        self.ask.layout().setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.ask)
        page.addLayout(foot)
        for one in (listed, self.form, self.code):
            self.pages.addWidget(one)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.addWidget(self.pages)

    # Showing

    def reload(self) -> None:
        """Ask the store anew; the chosen person stays chosen."""
        store = self.desk.store
        chosen = self.chosen.name if self.chosen else store.who
        self.people = accounts.everyone(store)
        on = store.guarded
        self.state.setText(self._words(on))
        self.roles.setText("" if on else self._words(True))
        self.roles.setHidden(on)
        self.table.show_rows(self.people, self._columns())
        for row, one in enumerate(self.people):
            if one.name == chosen:
                self.table.stand_on(row)
        self.table.setVisible(on or bool(self.people))
        self.idle.blockSignals(True)
        self.idle.setValue(accounts.idle_min(store))
        self.idle.blockSignals(False)
        for name, button in self.buttons.items():
            button.setVisible(on != (name == "on"))
        self.idle.setVisible(on)
        self._idle_title.setVisible(on)
        self._enable()

    def _widen(self) -> None:
        """Room for the list, once there is one."""
        if self.people:
            wanted = QSize(theme.space(280), theme.space(110))
            self.resize(self.size().expandedTo(wanted.boundedTo(room(self))))

    def _words(self, on: bool) -> str:
        if on:
            return self.tr(
                "Everybody signs in with a name and a password. Clerks enter records; supervisors also close months, export"
                " returns, set targets and channels; administrators also look after accounts, backups and encryption."
            )
        return self.tr(
            "Accounts are off: whoever opens this desk may do everything, and records are entered under the name of the"
            " computer's user. Switch them on where several people work here and not all of them sign the figures."
        )

    def _columns(self) -> list[Column[Account]]:
        def ink(one: Account) -> QColor:
            return theme.tokens().text if one.active else theme.tokens().quiet

        return [
            Column("shown", self.tr("Name"), lambda one: one.shown, ink=ink),
            Column("name", self.tr("Signs in as"), lambda one: one.name, ink=ink),
            Column("role", self.tr("Role"), lambda one: word(one.role), ink=ink),
            Column("state", self.tr("State"), self._state, ink=ink),
            Column("failures", self.tr("Wrong tries"), lambda one: str(one.failures), right=True, ink=ink),
            Column("signed_in", self.tr("Last sign-in"), self._signed_in, ink=ink),
        ]

    def _state(self, one: Account) -> str:
        left_s = one.locked_until_s - int(self.desk.store.clock().timestamp())
        if not one.active:
            return self.tr("switched off")
        return self.tr("waits {minutes} min").format(minutes=(left_s + 59) // 60) if left_s > 0 else self.tr("active")

    def _signed_in(self, one: Account) -> str:
        if not one.signed_in_at:
            return "–"
        return f"{datetime.fromisoformat(one.signed_in_at).astimezone(zone_of(self.desk.store)):%Y-%m-%d %H:%M}"

    @property
    def chosen(self) -> Account | None:
        """The chosen person."""
        return self.table.current

    def _enable(self) -> None:
        one = self.chosen
        for name in ("role", "rename", "password", "deactivate", "activate", "unlock"):
            self.buttons[name].setEnabled(one is not None)
        off = one is not None and not one.active
        # in one place, since only one of them can be wanted
        self.buttons["deactivate"].setVisible(self.desk.store.guarded and not off)
        self.buttons["activate"].setVisible(self.desk.store.guarded and off)
        if one is not None:
            self.buttons["unlock"].setEnabled(bool(one.failures))
            self._offer_roles(one)

    def say(self, text: str, level: str = "ok") -> None:
        """A line about what was done or refused."""
        self.said.tell(text, level)

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.pages.updateGeometry()
        fit(self, grow=True)

    def _clear(self) -> None:
        """Nothing is told or asked at the foot any more."""
        self.say("")
        for line in (self.question, self.ask):
            line.hide()

    def _back(self) -> None:
        self._turn_to(LIST)
        self.reload()
        self._widen()
        (self.table if self.desk.store.guarded else self.buttons["on"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self._unask()
            return
        if event.key() == Qt.Key.Key_Escape and self.pages.currentIndex() != LIST:
            # a code that is not written down yet must not be lost by a key
            if self.pages.currentIndex() == FORM:
                self._back()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        if self.pages.currentIndex() == CODE and self.code.code.text() and self.isVisible():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().reject()

    # Doing

    def _ask_form(self, work: Callable[[], None], *parts: str, of: Account | None = None, **words: Any) -> None:
        self._work = work
        self._clear()
        self._turn_to(FORM)
        self.form.ask(parts, of=of, **words)

    def ask_on(self) -> None:
        """Who is the first administrator?"""
        form = self.form

        def work() -> None:
            name, shown, password = form.name.text(), form.shown.text(), form.password.text()
            self._run(lambda own: accounts.switch_on(own, name, shown, password), self._show_code)

        self._ask_form(
            work,
            NAME,
            SHOWN,
            PASSWORD,
            title=self.tr("The first administrator"),
            send=self.tr("Switch &on"),
            hint=self.tr(
                "That is you. Others are added afterwards; then a code is shown for the day the password is forgotten."
            ),
        )

    def ask_add(self) -> None:
        """Who comes?"""
        form = self.form

        def work() -> None:
            name, shown, role, password = (
                *(form.name.text(), form.shown.text()),
                *(form.chosen_role, form.password.text()),
            )
            self._run(
                lambda own: accounts.add(own, name, shown, role, password),
                lambda made: self._done(self.tr("{name} may sign in now."), made.shown),
            )

        self._ask_form(
            work,
            NAME,
            SHOWN,
            ROLE,
            PASSWORD,
            title=self.tr("Another person"),
            send=self.tr("&Add"),
            hint=self.tr("Give the password to nobody else. It can be changed in the menu Desk after signing in."),
        )

    def ask_role(self) -> None:
        """As what shall a person work? Three to choose from below the button."""
        below = self.buttons["role"]
        self.role_menu.popup(below.mapToGlobal(below.rect().bottomLeft()))

    def _offer_roles(self, one: Account) -> None:
        self.role_menu.clear()
        for role in ROLES:
            choice = self.role_menu.addAction(word(role), partial(self._do, accounts.set_role, role_of(role)))
            choice.setCheckable(True)
            choice.setChecked(role == one.role)

    def ask_rename(self) -> None:
        """How shall a person be called?"""
        one = self.chosen
        if one is None:
            return

        def take(shown: str) -> None:
            accounts.rename(self.desk.store, one.name, shown)

        self._clear()
        self.ask.ask(self.tr("Name of {name}").format(name=one.name), take, one.shown, self.tr("&Keep"))

    def ask_password(self) -> None:
        """A new password for a person who forgot the old one."""
        one, form = self.chosen, self.form
        if one is None:
            return

        def work() -> None:
            password = form.password.text()
            self._run(
                lambda own: accounts.set_password(own, one.name, password),
                lambda _none: self._done(self.tr("{name} has a new password."), one.shown),
            )

        title = self.tr("New password for {name}").format(name=one.shown)
        hint = self.tr("Whoever is signed in with the old one has to sign in again.")
        self._ask_form(work, PASSWORD, of=one, title=title, send=self.tr("&Keep"), hint=hint)

    def new_code(self) -> None:
        """A new recovery code; the one before holds no more."""
        self._run(accounts.new_recovery, self._show_code)

    def ask_off(self) -> None:
        """Is everybody to be administrator again?"""
        what = self.tr(
            "Whoever opens this desk may do everything then. The accounts stay, for when they are switched on again."
        )
        self._clear()
        self.question.ask(
            self.tr("Switch accounts off?") + " " + what, self.tr("&Switch off"), self.tr("L&eave them on")
        )

    def _switch_off(self) -> None:
        self.question.hide()
        self._run(accounts.switch_off, lambda _none: self._done(self.tr("Accounts are off.")))

    def _unask(self) -> None:
        self.question.hide()
        self.buttons["off"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, work: Callable[..., object], *more: object) -> None:
        one = self.chosen
        if one is not None:
            self._run(lambda own: work(own, one.name, *more), lambda _none: self._done())

    def _run(self, work: Callable[[Store], Any], done: Callable[[Any], object]) -> None:
        # hashing takes its time, so not here; what is refused is said where it was asked
        self.form.work()
        self.desk.sign(work, done, self._refused)

    def _refused(self, error: BaseException) -> None:
        self.form.rest()
        if isinstance(error, Problem):
            if self.pages.currentIndex() == FORM:
                self.form.refuse(error)
            else:
                self.say(str(error), "bad")

    def _done(self, text: str = "", name: str = "") -> None:
        self._back()
        self.say(text.format(name=name))

    def _show_code(self, code: str) -> None:
        self.code.show_code(code)
        self._turn_to(CODE)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_idle(self) -> None:
        minutes = self.idle.value()
        if self.desk.store.guarded and minutes != accounts.idle_min(self.desk.store):
            self._run(lambda own: accounts.set_idle(own, minutes), lambda _none: self.say(self.tr("Kept.")))
