"""Keeps the window for who is signed in: the page to sign in by, the lock, and who comes after whom."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.store.desk import Store

if TYPE_CHECKING:
    from horgosdesk.store.accounts import Account
    from horgosdesk.ui.idle import Idle
    from horgosdesk.ui.signin import SignIn
    from horgosdesk.ui.window import Window

REMEMBERED = "signed in"
PRIVATE = "private"
"""Property of dialogs that are closed when another person signs in than the one who opened them."""


class Keeper(QObject):
    """Covers a window whenever accounts are on and nobody is signed in.

    While it is covered nothing else is shown, no key reaches what is behind, and the store gives nobody a right but to the
    railway's messages. What was typed stays in its fields. The same person finds all as it was; another one finds it too,
    but for private dialogs and what could be undone, which was the first one's.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.window, self.desk = window, window.desk
        self.page: SignIn | None = None
        self.covered = False
        self._was = ""  # who left the window
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._idle: Idle | None = None
        self.desk.person_changed.connect(self._look)
        self.desk.language_changed.connect(self._retranslate)
        self.desk.closing.connect(self._let_go)

    def begin(self) -> None:
        """Ask who is there, when the window opens on a desk with accounts."""
        if self.desk.store.guarded and self.desk.store.role is None:
            self._cover()
        else:
            self._watch()

    # Leaving

    def lock(self) -> None:
        """Cover everything; the same person goes on where it was left."""
        store = self.desk.store
        if self.covered or not store.guarded:
            return
        from horgosdesk.store import signing

        self._was, shown = store.who, store.shown
        self._cover(locked=shown)
        # only now: what was typed was kept as a draft when its field was left
        signing.sign_out(store)

    def sign_out(self) -> None:
        """Make room for another person."""
        store = self.desk.store
        if self.covered or not store.guarded:
            return
        from horgosdesk.store import signing

        self._was = store.who
        self._cover(name="")
        signing.sign_out(store)

    def _look(self) -> None:
        store = self.desk.store
        if store.guarded and store.role is None and not self.covered:
            # switched on, or the account changed, by another process
            self._was = self._was or store.user
            self._cover(why=self.tr("The accounts of this desk were changed. Sign in to go on."))
        elif self.covered and not (store.guarded and store.role is None):
            self._uncover()
        else:
            self._watch()

    def _watch(self) -> None:
        store = self.desk.store
        if store.guarded and not self.covered:
            if self._idle is None:
                from horgosdesk.store import accounts
                from horgosdesk.ui.idle import Idle

                self._idle = Idle(self.desk, lambda: accounts.idle_min(store), self.lock, self)
            self._was = store.who
            self._idle.start()
        elif self._idle is not None:
            self._idle.stop()

    # The cover

    def _cover(self, *, name: str | None = None, locked: str = "", why: str = "") -> None:
        from horgosdesk.ui.signin import SignIn

        if self.page is None:
            self.page = SignIn()
            self.page.tried.connect(self._try)
            self.page.recovered.connect(self._recover)
        if name is None:
            name = self._was if locked else self.desk.settings.recall(self.desk.store.folder, REMEMBERED, "")
        self.covered = True
        self._watch()
        # the palette is gone when the window is there again, what it was called from is not
        self.window.leave_palette()
        self._focus = QApplication.focusWidget()
        self._hide_others()
        self.window.cover(self.page)
        QApplication.instance().installEventFilter(self)
        self.window.activateWindow()
        self.page.ask(str(name), locked=locked, why=why)

    def _hide_others(self) -> None:
        QToolTip.hideText()
        for one in QApplication.topLevelWidgets():
            if one is self.window or not one.isVisible():
                continue
            if one.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                one.close()
            else:
                self._hide(one)

    def _hide(self, one: QWidget) -> None:
        if shiboken6.isValid(one) and one.isVisible() and one not in self._hidden:
            one.hide()
            self._hidden.append(one)
            self.window.activateWindow()

    def _uncover(self) -> None:
        store, was = self.desk.store, self._was
        another = bool(was) and was != store.who
        self._let_go()
        self.covered = False
        self.desk.undo.recall(anew=another)
        self.window.uncover()
        hidden, self._hidden = self._hidden, []
        for one in hidden:
            if not shiboken6.isValid(one):
                continue
            if another and one.property(PRIVATE):
                one.close()
            else:
                one.show()
        focus, self._focus = self._focus, None
        if focus is not None and shiboken6.isValid(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch()

    def _let_go(self) -> None:
        if self.covered:
            QApplication.instance().removeEventFilter(self)

    def _retranslate(self, _lang: str) -> None:
        if self.page is not None:
            self.page.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While it is covered: what comes up is hidden, and no key does anything but on the page."""
        if event.type() == QEvent.Type.Shortcut:
            return not self._is_ours(watched)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._meet(watched)
        return False

    def _meet(self, one: QWidget) -> None:
        if one is self.window or self._is_ours(one.parentWidget()):
            return
        if one.windowType() == Qt.WindowType.ToolTip:
            QTimer.singleShot(0, QToolTip.hideText)
        else:
            # not from within its own coming up
            QTimer.singleShot(0, self, lambda: self._hide(one) if self.covered else None)

    def _is_ours(self, one: QObject | None) -> bool:
        return self.page is not None and isinstance(one, QWidget) and (one is self.page or self.page.isAncestorOf(one))

    # Coming

    def _try(self, name: str, password: str) -> None:
        from horgosdesk.store import signing

        assert self.page is not None
        self.page.work()
        self.desk.sign(lambda own: signing.sign_in(own, name, password), self._entered, self._refused)

    def _entered(self, account: "Account") -> None:
        store = self.desk.store
        self.desk.settings.remember(store.folder, REMEMBERED, account.name)
        if self.page is not None:
            self.page.clear()
        self.desk.say(self.tr("Signed in: {name}").format(name=account.shown))

    def _refused(self, error: BaseException) -> None:
        if self.page is None:
            return
        if isinstance(error, Problem):
            self.page.refuse(error)
        else:
            self.page.rest()

    def _recover(self, code: str, name: str, password: str) -> None:
        assert self.page is not None
        page = self.page
        page.work()

        def work(own: Store) -> str:
            from horgosdesk.store import accounts

            return accounts.recover(own, code, name, password)

        self.desk.sign(work, page.show_code, self._refused)
