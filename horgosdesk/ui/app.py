"""Starting the window: language, theme, the desk's folder, and what to do when that cannot be opened."""

import os
import sys
from datetime import date, timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from horgosdesk import __version__, resources
from horgosdesk.core.errors import Damaged, Locked, Problem, Refused
from horgosdesk.core.rights import may
from horgosdesk.core.text import visible
from horgosdesk.store import health
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.ui import composing, language, theme
from horgosdesk.ui.ahead import SOON
from horgosdesk.ui.desk import WAIT_S, Desk
from horgosdesk.ui.failure import Failures
from horgosdesk.ui.garbage import Garbage
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.single import Single
from horgosdesk.ui.theme import STYLE
from horgosdesk.ui.window import Window

if TYPE_CHECKING:
    from horgosdesk.ui import tasks
    from horgosdesk.ui.encryption import Encryption
    from horgosdesk.ui.switching import Switching
    from horgosdesk.ui.trouble import Trouble
    from horgosdesk.ui.unlock import Unlock
    from horgosdesk.ui.welcome import Welcome

SAMPLE_DAYS = 730
SAMPLE_ROWS = 40
SAMPLE_SEED = 1
SWITCH_S = 0.001
"""So long the window waits, at most, until a thread that reckons lets it go on: by Python's usual 5 ms an import of a module,
which reads its file in ten steps, stood for 20 to 40 ms beside one."""
OPEN_S = 2.0
"""So long another program may hold the file while the window is opened, before the person is asked."""
AT_ONCE = "cargo"
"""The tab that is painted with the window; others, which may have charts to draw, come when the window is there."""
CHECK_MS = 1_000
"""So long after the first tab is there its file is checked, on a thread."""
AHEAD_MS = 3_500
"""So long after the first tab is there what the others are made of is loaded, on a thread."""
FEED_MS = 2_500
"""So long after the first tab is there the feed is started."""
HUB_MS = 3_500
"""And so long after it the exchange with the hub."""


def run(folder: Path, *, lang: str | None = None, tab: str | None = None, theme: theme.Choice | None = None) -> int:
    """Open the window on a desk's folder and stay until it is closed; the exit code of the contract.

    lang and theme hold for this time; without them the preferences do.
    """
    composing.reach(os.environ)
    app = QApplication.instance() or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(app, QApplication)
    program = Program(app, Settings(), lang=lang, theme_choice=theme)
    try:
        code = program.open(Path(folder), tab=tab)
        return app.exec() if code is None else code
    finally:
        program.close()


class Program(QObject):
    """The running program: one window on one desk at a time."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        *,
        lang: str | None = None,
        theme_choice: theme.Choice | None = None,
    ) -> None:
        super().__init__()
        self.app = app
        self.settings = settings
        self.window: Window | None = None
        self.desk: Desk | None = None
        self.single: Single | None = None
        self._making: tasks.Task | None = None
        self._checked = False
        self._met: Problem | None = None
        self._asked: Trouble | None = None
        app.setApplicationName("HorgosDesk")
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("horgosdesk")
        # a line's own menu would name those keys only that no action of the window has: Ctrl+X, but neither Ctrl+C nor Ctrl+V
        app.setAttribute(Qt.ApplicationAttribute.AA_DontShowShortcutsInContextMenus)
        app.setWindowIcon(QIcon(str(resources.find("icons/app.svg"))))
        self.lang = language.use(lang or settings.get("language") or language.usual())
        choice = theme_choice or settings.get("theme", "system")
        theme.enlarge(app, settings.get("text_size", 100))
        theme.apply(app, choice if choice in theme.CHOICES else "system")
        self.failures = Failures(Path(), self._say, self)
        self._garbage = Garbage(self)
        sys.setswitchinterval(SWITCH_S)
        self.failures.damaged.connect(self._meet_damage)

    def open(
        self, folder: Path, *, tab: str | None = None, home: Path | None = None, met: Problem | None = None
    ) -> int | None:
        """Show a desk in place of the one that is shown; an exit code when there is nothing to show.

        home: the own desk that one with sample data was opened from. met: what is wrong with this one, known already.
        """
        if self.desk is not None and folder.resolve() == self.desk.store.folder.resolve():
            return None
        if self.window is not None and not self.window.may_leave():
            return None
        read_only = checked = False
        unlocked = None
        while True:
            single = Single(folder)
            try:
                if not single.claim({"tab": tab}):
                    return 0
                if met is not None:
                    raise met
                store, checked = self._open_store(folder, read_only)
                break
            except Problem as problem:
                single.free()
                met = None
                if isinstance(problem, Locked) or problem.code == "passphrase-wrong":
                    unlocked = self._unlock(problem, folder)
                    answer = (unlocked.folder, read_only) if unlocked is not None else None
                else:
                    answer = self._ask(problem, folder, tried=read_only)
                if answer is None:
                    return 0 if self.window else _code(problem)
                folder, read_only = answer
        self._leave()
        self.failures.folder = folder
        self.failures.install()
        self.single = single
        self._checked = checked
        if not read_only:
            health.mark_open(folder)
        self.desk = desk = Desk(store, self.settings, self.lang)
        desk.damaged.connect(self._meet_damage)
        desk.language_changed.connect(self._note_language)
        self.window = window = Window(desk, home=home)
        desk.setParent(window)
        window.folder_wanted.connect(self._open_soon)
        window.sample_wanted.connect(lambda: self._open_sample(window))
        window.encryption_wanted.connect(self._show_encryption)
        window.mending_wanted.connect(self._mend)
        single.called.connect(self._come_forward)
        if read_only:
            window.tell_read_only()
        if tab:
            window.choose(tab)
        if self.settings.get("language") is None and home is None and not store.meta("synthetic") and _empty(store):
            self._welcome(window)
        window.keeper.begin()
        window.painted.connect(partial(self._settle, window, single))
        if window.shown_name == AT_ONCE:
            self._begin(window)
        window.show()
        if unlocked is not None and unlocked.notice is not None:
            desk.say(str(unlocked.notice), "warn")
        if unlocked is not None and unlocked.by_recovery:
            # who has lost the passphrase sets another one
            QTimer.singleShot(0, window, self._renew_passphrase)
        return None

    def _open_store(self, folder: Path, read_only: bool) -> tuple[Store, bool]:
        """The store, and whether its file was checked already: one that the last window did not close is, before all else."""
        store = open_store(folder, read_only=read_only, wait_s=OPEN_S)
        try:
            store.wait(WAIT_S)
            return store, read_only or health.check_at_once(folder)
        except BaseException:
            store.close()
            raise

    def _check(self, window: Window) -> None:
        """Check the file on a thread, while the work goes on."""
        if window is not self.window or self._checked:
            return
        desk = window.desk
        file = desk.store.file

        def failed(error: BaseException) -> None:
            if isinstance(error, Damaged):
                desk.damaged.emit(error)
            elif isinstance(error, Problem):
                desk.say(str(error), "warn")

        desk.run(lambda progress: health.check(file, lambda: progress.cancelled), lambda _whole: None, failed)

    def _meet_damage(self, problem: Problem) -> None:
        """The file was found damaged while the window is open: what can be done is asked, once."""
        desk = self.desk
        if desk is None or self._met is not None:
            return
        if desk.store.read_only:
            desk.say(self.tr("Not all of this can be read: the file is damaged. Desk › What can be done…"), "bad")
            return
        self._met = problem
        # not from within whatever met it
        QTimer.singleShot(0, self._mend)

    def _mend(self) -> None:
        desk, problem = self.desk, self._met
        if desk is None:
            return
        folder, tab = desk.store.folder, self.window.shown_name if self.window else None
        if problem is None:
            problem = health.damaged(folder / FILE, "quick_check")
        # nobody in this process may have the file open while it is salvaged or replaced
        self._leave()
        self._met = None
        code = self.open(folder, tab=tab, met=problem)
        if code is not None:
            self.app.exit(code)

    def _welcome(self, window: Window) -> None:
        """The first page of all: what cannot be guessed is asked once."""
        from horgosdesk.ui.welcome import Welcome

        desk = window.desk
        page = Welcome(desk.lang, desk.port)

        def choose(lang: str) -> None:
            untouched = page.port.text() == desk.port
            window.choose_language(lang, keep=False)
            if untouched:
                page.port.setText(desk.port)

        page.language_chosen.connect(choose)
        desk.language_changed.connect(page.retranslate)

        def begin(port: str, sample: bool) -> None:
            self.settings.set("language", desk.lang)
            # who has just come is told of no update
            self.settings.set("version", __version__)
            desk.name_port(port)
            if sample:
                self._open_sample(window, page)
            else:
                window.enter()

        page.begun.connect(begin)
        page.cancelled.connect(self._cancel_sample)
        window.greet(page)

    def _open_sample(self, window: Window, page: "Welcome | None" = None) -> None:
        """Look around with made-up records in a folder of their own, made now if it is not there yet."""
        import shutil

        from horgosdesk.store import door
        from horgosdesk.ui import tasks
        from horgosdesk.ui.making import Making

        home = window.desk.store.folder
        folder = home.with_name(f"{home.name}-sample")
        if (folder / FILE).exists():
            self._show_sample(folder, home)
            return
        if self._making is not None:
            return
        half = home.with_name(f"{home.name}-sample.part")
        last = date.fromisoformat(window.desk.store.today)
        port = window.desk.store.meta("port")
        shown = page or Making(self._cancel_sample, window.desk.say, window)

        def make(progress: tasks.Progress) -> None:
            from horgosdesk import sample

            shutil.rmtree(half, ignore_errors=True)
            store = open_store(half)
            try:
                first = last - timedelta(days=SAMPLE_DAYS)
                sample.fill(store, first.isoformat(), last.isoformat(), SAMPLE_ROWS, SAMPLE_SEED, progress)
                if port != store.meta("port"):
                    door.set_meta(store, {"port": port})
            except BaseException:
                store.close()
                shutil.rmtree(half, ignore_errors=True)
                raise
            store.close()
            half.rename(folder)

        def failed(error: BaseException) -> None:
            if isinstance(error, Problem):
                shown.rest(error)

        task = tasks.run(make, lambda _none: self._show_sample(folder, home), failed)
        task.progressed.connect(shown.work)
        task.ended.connect(shown.rest)
        task.ended.connect(self._forget_making)
        shown.work(0, 0)
        self._making = task

    def _show_sample(self, folder: Path, home: Path) -> None:
        """Open the desk with sample data; who sees it for the first time is shown around."""
        self.open(folder, home=home)
        window = self.window
        if window is not None and window.home == home and self.settings.get("tour") is None:
            window.painted.connect(partial(window.later.add, window.show_tour))

    def _tell_news(self, window: Window) -> None:
        """Say once after an update that there is something new to read; not to who has just come."""
        from horgosdesk import guide

        before = self.settings.get("version", "")
        if before != __version__:
            if (before or self.settings.get("language")) and guide.news(before, self.lang):
                window.news.show()
            self.settings.set("version", __version__)

    def _cancel_sample(self) -> None:
        if self._making is not None:
            self._making.cancel()

    def _forget_making(self) -> None:
        self._making = None

    def _unlock(self, problem: Problem, folder: Path) -> "Unlock | None":
        from horgosdesk.ui.unlock import Unlock

        dialog = Unlock(folder, problem, self.window)
        return dialog if dialog.exec() else None

    def _show_encryption(self) -> "Encryption":
        from horgosdesk.ui.encryption import Encryption

        assert self.window is not None and self.desk is not None
        dialog = Encryption(self.desk, self.window)
        dialog.switch_wanted.connect(self._switch)
        dialog.show()
        return dialog

    def _renew_passphrase(self) -> None:
        """At once, or as soon as somebody is signed in who may."""
        desk = self.desk
        if desk is None:
            return
        if may(desk.store.role, "manage"):
            self._show_encryption().change_passphrase()
        else:
            desk.person_changed.connect(self._renew_passphrase, Qt.ConnectionType.SingleShotConnection)

    def _switch(self, switching: "Switching") -> None:
        """Have the encryption changed: the desk is closed once the copy is ready, and opened again after."""
        switching.setParent(self)
        switching.ready.connect(partial(self._hand_over, switching))
        switching.start()

    def _hand_over(self, switching: "Switching") -> None:
        from horgosdesk.ui import tasks
        from horgosdesk.ui.handing import Handing

        if self.window is None or self.window.desk.store.folder != switching.folder:
            # another desk was opened meanwhile
            switching.cancel()
            switching.deleteLater()
            return
        tab, home = self.window.places[max(0, self.window.tab_bar.currentIndex())].name, self.window.home

        def leave() -> None:
            tasks.cancel_all()
            self._leave()

        Handing(switching, leave, partial(self.open, switching.folder, tab=tab, home=home), self._say, self)

    def _open_soon(self, folder: Path) -> None:
        # the window that asked is about to go, so not from within its own click
        QTimer.singleShot(0, lambda: self.open(Path(folder)))

    def close(self) -> None:
        """Give everything back."""
        if "horgosdesk.ui.tasks" in sys.modules:
            from horgosdesk.ui import tasks

            tasks.cancel_all()
        self._leave()
        self._garbage.stop()
        self.failures.remove()

    def _begin(self, window: Window) -> None:
        """Have the window's first tab painted with it. What goes wrong there must not end the program: it is told, as later."""
        try:
            window.begin()
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)

    def _settle(self, window: Window, single: Single) -> None:
        """The window is painted: what it can do without until then, in pieces that no key has to wait for."""
        if window is self.window:
            window.begin()
            # twenty thousand objects of the start, which took the first look for garbage some 30 ms; as many come right after
            self._garbage.keep()
            window.later.add(
                partial(window.desk.read_ahead, self._garbage.keep),
                *(partial(import_module, name) for name in SOON),
                self._garbage.keep,
                single.listen,
                window.desk.learn,
                lambda: window.backer.start(),
            )
            window.later.add(partial(self._tell_news, window))
            QTimer.singleShot(CHECK_MS, window, partial(self._check, window))
            QTimer.singleShot(FEED_MS, window, partial(self._take_in, window))
            QTimer.singleShot(HUB_MS, window, partial(self._exchange, window))
            QTimer.singleShot(AHEAD_MS, window, partial(self._load_ahead, window))

    def _load_ahead(self, window: Window) -> None:
        """Load what is slow to load before it is asked for: the other tabs, what draws charts, what knows pinyin."""
        from horgosdesk.ui.ahead import load

        if window is self.window:
            window.desk.run(partial(load, window.places), lambda _none: None)

    def _take_in(self, window: Window) -> None:
        """Take in the railway's messages while the window is open; what is seen first comes first."""
        from horgosdesk.ui.railway import Railway

        if window is self.window and not window.desk.store.read_only:
            railway = Railway(window.desk, window)
            window.status.follow(railway)
            railway.start()

    def _exchange(self, window: Window) -> None:
        """Exchange with the desk's hub while the window is open, where it has joined one."""
        if window is self.window and not window.desk.store.read_only:
            window.hub_link.start()

    def _leave(self) -> None:
        self._garbage.let_go()
        if self.window is not None:
            self.window.remember()
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        if self.desk is not None:
            folder, read_only = self.desk.store.folder, self.desk.store.read_only
            self.desk.close()
            self.desk = None
            if not read_only:
                health.mark_closed(folder)
        if self.single is not None:
            self.single.free()
            self.single = None

    def _ask(self, problem: Problem, folder: Path, *, tried: bool = False) -> tuple[Path, bool] | None:
        """What is to be opened instead, and whether for reading only; None: nothing."""
        from horgosdesk.ui.trouble import Trouble

        # kept, since Python would take it down at once, in the midst of what it still has to hear
        self._asked = dialog = Trouble(problem, folder, self.window, self.lang, tried=tried)
        try:
            return (dialog.folder, dialog.read_only) if dialog.exec() else None
        finally:
            dialog.deleteLater()

    def _say(self, text: str, level: str) -> None:
        if self.window is not None:
            self.window.desk.say(text, level)
        else:
            print(f"horgosdesk: {visible(text)}", file=sys.stderr)

    def _note_language(self, lang: str) -> None:
        self.lang = lang

    def _come_forward(self, wanted: dict[str, Any]) -> None:
        if self.window is not None:
            if self.window.isMinimized():
                self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()
            if wanted.get("tab") and not self.window.keeper.covered:
                self.window.go_to(str(wanted["tab"]))


def _code(problem: Problem) -> int:
    """The contract's exit code for a desk that was not opened."""
    return 4 if isinstance(problem, Damaged) else 3 if isinstance(problem, Refused) else 2


def _empty(store: Store) -> bool:
    from horgosdesk.store import clearance, totals, trains

    kept = totals.months_with_records(store) or clearance.open_rows(store)
    return not kept and trains.heard_s(store) is None
