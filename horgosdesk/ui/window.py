"""The main window: tabs from TABS, menus, undo, status bar, and what is remembered between two starts."""

import sys
from base64 import b64decode, b64encode
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from horgosdesk.ui import language, theme
from horgosdesk.ui.banner import Banner, News, ReadOnly
from horgosdesk.ui.commands import Command, words
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.keeper import Keeper
from horgosdesk.ui.later import Later
from horgosdesk.ui.menus import Menus, title_of
from horgosdesk.ui.restated import Restated
from horgosdesk.ui.status import Status
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs import TABS, Place
from horgosdesk.ui.viewport import Pages, Viewport

if TYPE_CHECKING:
    from horgosdesk.store.sheet import View
    from horgosdesk.ui.backing import Backer
    from horgosdesk.ui.contests import Contests
    from horgosdesk.ui.ground import Ground
    from horgosdesk.ui.hub_link import HubLink
    from horgosdesk.ui.palette import Palette
    from horgosdesk.ui.setting.page import SettingsPage
    from horgosdesk.ui.tour import Tour
    from horgosdesk.ui.watch import Watch

REMEMBER_MS = 2_000
"""So long after the last change the window's state is written, so that a power cut loses little of it."""
LOOK_MS = 300
"""So long after the first tab is there the newest backup is looked for."""
WATCH_MS = 1_500
"""So long after the first tab is there late consignments are looked for: what is seen first comes first."""
MOST_SHOWN = 6
"""Actions in the row of tabs; the others are in the tab's menu and in the palette."""


class Window(QMainWindow):
    """One desk's window. folder_wanted: another desk shall be opened; sample_wanted: the one with sample data.

    encryption_wanted: it shall be shown whether the desk is encrypted, and changed.
    """

    folder_wanted = Signal(object)
    sample_wanted = Signal()
    encryption_wanted = Signal()
    mending_wanted = Signal()
    """The desk is open for reading only, and what can be done about that is asked for."""
    painted = Signal()
    """Once, when the window was painted for the first time."""

    def __init__(self, desk: Desk, places: Sequence[Place] = TABS, home: Path | None = None) -> None:
        """places: the tabs. home: the desk that this one with sample data was opened from."""
        super().__init__()
        self.desk = desk
        self.places = places
        self.home = home
        self._kept: dict[str, Any] = desk.settings.recall(desk.store.folder, "window", {})
        if not isinstance(self._kept.get("tabs", {}), dict):
            self._kept = {}
        self._tabs: dict[str, Tab] = {}
        self._seen = False
        self._begun = False
        self._greeting: QWidget | None = None
        self._told_waiting = False
        self._led_from = ""  # the tab that led to the records on the screen
        self._outer = QStackedWidget()
        self._row = QWidget()
        self.tab_bar = QTabBar()
        self.tools = QToolBar()
        self.pages = Pages()
        self.status = Status(desk)
        self.banner = Banner(home is not None)
        self.banner.home_wanted.connect(lambda: self.folder_wanted.emit(self.home))
        self.keeper = Keeper(self)
        self.read_only = ReadOnly()
        self.read_only.wanted.connect(self.mending_wanted)
        self.read_only.hide()
        self.news = News()
        self.news.wanted.connect(self.show_news)
        self.news.hide()
        self.status.backup.wanted.connect(self.show_backups)
        self.menus = Menus(self)
        self._lay_out()
        self._palette: Palette | None = None
        self._watch: Watch | None = None
        self._backer: Backer | None = None
        self._waited = False  # for a backup before closing, which is waited for once
        self._ground: Ground | None = None
        self._hub_link: HubLink | None = None
        self._contests: Contests | None = None
        self._settings: SettingsPage | None = None
        self._tour: Tour | None = None
        self._remember_soon = desk.timer(self, REMEMBER_MS, self.remember)
        self._look_soon = desk.timer(self, LOOK_MS, lambda: self.later.add(self.status.look_for_backup))
        self._watch_soon = desk.timer(self, WATCH_MS, self._watch_clearances)
        self.tab_bar.currentChanged.connect(self._show_tab)
        desk.changed.connect(self._tell_desk)
        desk.records_wanted.connect(self._show_records)
        desk.cargo_wanted.connect(self._show_cargo)
        self._restated = Restated(desk, self)
        self.later = Later(desk, self)
        # what was done today before this start can be undone too
        self.painted.connect(lambda: self.later.add(desk.undo.recall))
        self.painted.connect(self._look_around)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.retranslate()
        self._restore()
        for notice in desk.settings.notices:
            desk.say(str(notice), "warn")

    # Layout

    def _lay_out(self) -> None:
        self._row.setObjectName("tabs")
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setUsesScrollButtons(False)
        for _place in self.places:
            self.tab_bar.addTab("")
            self.pages.addWidget(QWidget())
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(theme.space(1), 0, theme.space(2), 0)
        row.setSpacing(0)
        row.addWidget(self.tab_bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.tools, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._row)
        box.addWidget(self.banner)
        box.addWidget(self.read_only)
        box.addWidget(self.news)
        box.addWidget(Viewport(self.pages), 1)
        self._outer.addWidget(middle)
        self.setCentralWidget(self._outer)
        self.setStatusBar(self.status)
        self._measure()

    def _measure(self) -> None:
        self.tools.setIconSize(QSize(theme.icon_size(), theme.icon_size()))
        # what Qt shows where not even the icons have room is black on dark
        cast(QToolButton, self.tools.findChild(QToolButton, "qt_toolbar_ext_button")).setIcon(theme.icon("more"))
        self.setMinimumSize(theme.space(160), theme.space(100))

    def _fit_tools(self) -> None:
        """Words beside the icons, of the first as long as there is room; the icons alone say it in their tool tips.

        In a window without room for the most icons the tabs stand closer, whatever the tab: they are not to move with it.
        """
        margins = self._row.layout().contentsMargins()
        # the row itself is as wide as the window only after it was laid out
        width = self.width() - margins.left() - margins.right()
        most = MOST_SHOWN * (theme.icon_size() + theme.space(6))
        saved = 2 * (theme.space(4) - theme.space(2)) * self.tab_bar.count() if self.tab_bar.styleSheet() else 0
        close = width - self.tab_bar.sizeHint().width() - saved < most
        theme.wear(self.tab_bar, f"QTabBar::tab {{ padding: {theme.space(2)}px; }}" if close else "")
        buttons = [cast(QToolButton, self.tools.widgetForAction(action)) for action in self.tools.actions()]
        for button in buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            # one that is new has not read the style sheet yet, which gives it its edges
            button.ensurePolished()
        self.tools.layout().invalidate()  # which it does not hear of by itself
        too_wide = self.tools.sizeHint().width() - (width - self.tab_bar.sizeHint().width())
        for button in reversed(buttons):
            if too_wide <= 0:
                break
            too_wide -= button.sizeHint().width()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            too_wide += button.sizeHint().width()

    def retranslate(self) -> None:
        """Every text of the window in the current language; what is on the screen stays."""
        for at, place in enumerate(self.places):
            title = words(title_of(place))
            self.tab_bar.setTabText(at, title.replace("&", "&&"))
            self.tab_bar.setTabToolTip(at, f"{title} (Ctrl+{at + 1})")
            if place.name in self._tabs:
                self._tabs[place.name].setAccessibleName(title)
        self.tab_bar.setAccessibleName(self.tr("Tabs"))
        self.menus.retranslate()
        self.banner.retranslate()
        self.read_only.retranslate()
        self.news.retranslate()
        self.status.retranslate()
        self._tell_desk()
        self._tell_choices()
        self._show_actions()

    def _tell_desk(self, _days: object = None) -> None:
        if self.keeper.covered:
            self.setWindowTitle(self.tr("HorgosDesk – locked"))
            return
        made_up = bool(self.desk.store.meta("synthetic"))
        title = f"{self.desk.port} – HorgosDesk"
        self.setWindowTitle(self.tr("{title} (sample data)").format(title=title) if made_up else title)
        self.banner.setVisible(made_up)
        self.menus.actions["sample"].setEnabled(not made_up)

    def _tell_choices(self) -> None:
        self.menus.check(f"theme {self.desk.settings.get('theme', 'system')}", f"language {self.desk.lang}")
        self.banner.dress()
        self.read_only.dress()

    # Tabs

    def go_to(self, name: str) -> None:
        """Show a tab by its name; an unknown one changes nothing."""
        names = [place.name for place in self.places]
        if name in names:
            at = names.index(name)
            if at != self.tab_bar.currentIndex():
                self.tab_bar.setCurrentIndex(at)
            else:
                self._show_tab(at)

    @property
    def shown_name(self) -> str:
        """The name of the tab that is shown."""
        return self.places[max(0, self.tab_bar.currentIndex())].name

    def tab(self, name: str) -> Tab:
        """A tab by its name, made now if it was not shown yet."""
        if name not in self._tabs:
            at = next(at for at, place in enumerate(self.places) if place.name == name)
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                made = self.places[at].load()(self.desk, self.pages)
                made.actions_changed.connect(self._show_actions)
                made.setAccessibleName(words(title_of(self.places[at])))
                self._take_up(made)
            finally:
                QApplication.restoreOverrideCursor()
            self._tabs[name] = made
            empty = self.pages.widget(at)
            if empty is not None:
                self.pages.removeWidget(empty)
                empty.deleteLater()
            self.pages.insertWidget(at, made)
        return self._tabs[name]

    @property
    def current(self) -> Tab | None:
        """The tab that is shown, if it is made already."""
        at = self.tab_bar.currentIndex()
        return self._tabs.get(self.places[at].name) if at >= 0 else None

    def _show_tab(self, at: int) -> None:
        self._led_from = ""
        tab = self.tab(self.places[at].name)
        self.pages.setCurrentIndex(at)
        self.menus.check(f"go {self.places[at].name}")
        self._show_actions()
        tab.setFocus(Qt.FocusReason.OtherFocusReason)
        self._remember_soon.start()

    def _show_records(self, tab: str, number: str) -> None:
        self._lead_to(tab)
        self.tab(tab).find(number)

    def _show_cargo(self, view: "View") -> None:
        self._lead_to("cargo")
        self.tab("cargo").open_view(view)

    def _lead_to(self, name: str) -> None:
        """Show a tab with a way back to where it was asked for, until another one is chosen."""
        before = self.places[self.tab_bar.currentIndex()].name
        self.go_to(name)
        if before != name:
            self._led_from = before
            self._show_actions()

    @property
    def led_from(self) -> Place | None:
        """The tab that led to the records on the screen."""
        return next((place for place in self.places if place.name == self._led_from), None)

    def lead_back(self) -> None:
        """Show again the tab that led here, as it was left."""
        if self._led_from:
            self.go_to(self._led_from)

    def choose_language(self, lang: str, *, keep: bool = True) -> None:
        """Show everything in another language, and keep that for the next start."""
        if self.current is not None:
            self.current.finish_typing()
        self.desk.lang = language.use(lang)
        if keep:
            self.desk.settings.set("language", self.desk.lang)
        # the font is another one for Chinese
        theme.enlarge(cast(QApplication, QApplication.instance()), theme.size())
        self.retranslate()
        self.desk.language_changed.emit(self.desk.lang)
        self._show_actions()

    def choose_theme(self, choice: theme.Choice) -> None:
        """Show everything in another theme, and keep that."""
        self.desk.settings.set("theme", choice)
        theme.apply(cast(QApplication, QApplication.instance()), choice)
        self._restyle()

    def choose_size(self, percent: int) -> None:
        """Show everything in another size of text, and keep that."""
        self.desk.settings.set("text_size", percent)
        theme.enlarge(cast(QApplication, QApplication.instance()), percent)
        self._restyle()
        self._show_actions()

    def _follow_system(self) -> None:
        if self.desk.settings.get("theme", "system") == "system":
            before = theme.tokens()
            theme.apply(cast(QApplication, QApplication.instance()), "system")
            if theme.tokens() is not before:
                self._restyle()

    def _restyle(self) -> None:
        self._measure()
        self._tell_desk()
        self._tell_choices()
        self.desk.theme_changed.emit()

    def _show_actions(self) -> None:
        self.menus.show(self.current, self.places[max(0, self.tab_bar.currentIndex())])
        self.tools.clear()
        back = [self.menus.actions["return"]] if self._led_from else []
        shown = self.current.shown_actions() if self.current else []
        self.tools.addActions([*back, *shown][:MOST_SHOWN])
        self._fit_tools()

    # What the menus do

    def open_folder(self) -> None:
        """Show the desk's folder in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.store.folder)))

    def choose_folder(self) -> None:
        """Ask for another desk's folder."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Folder of a desk"), str(self.desk.store.folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.folder_wanted.emit(Path(folder)))
        dialog.open()

    def back_up(self) -> None:
        """Make a backup beside the others, without stopping the work."""
        self.desk.say(self.tr("Backing up…"))
        self.backer.make(self.tr("Backed up as {file}"))

    @property
    def backer(self) -> "Backer":
        """Who makes backups, made when it is first wanted."""
        if self._backer is None:
            from horgosdesk.ui.backing import Backer

            self._backer = Backer(self.desk, self)
            self._backer.made.connect(self.status.look_for_backup)
            self._backer.finished.connect(self.close)
        return self._backer

    def show_backups(self, over: QWidget | None = None) -> None:
        """Show all backups, and what is inside them. over: the page that it is asked from, if not the window."""
        from horgosdesk.ui.backups import Backups

        dialog = Backups(self.desk, over or self)
        dialog.changed.connect(self.status.look_for_backup)
        dialog.open()

    @property
    def hub_link(self) -> "HubLink":
        """The exchange with the desk's hub, made when it is first wanted."""
        if self._hub_link is None:
            from horgosdesk.ui.hub_link import HubLink

            self._hub_link = HubLink(self.desk, self)
            self.status.follow_hub(self._hub_link)
            assert self.status.hub is not None
            self.status.hub.hub_wanted.connect(self.show_hub)
            self.status.hub.contests_wanted.connect(self.show_contests)
            self._hub_link.changed.connect(self._tell_hub)
            self._tell_hub()
        return self._hub_link

    def _tell_hub(self) -> None:
        assert self._hub_link is not None
        joined = self._hub_link.joined is not None
        if joined and not self.menus.actions["contests"].isVisible():
            # what shows contests is there when somebody asks for it
            self.later.add(partial(import_module, "horgosdesk.ui.contests"))
        self.menus.tell_hub(joined)

    def show_hub(self, over: QWidget | None = None) -> None:
        """Show how this desk and its hub stand, or have it join one. over: as of `show_backups`."""
        from horgosdesk.ui.hub import HubDialog

        dialog = HubDialog(self.hub_link, over or self)
        dialog.contests_wanted.connect(self.show_contests)
        dialog.open()

    def show_contests(self) -> None:
        """Show what waits because two desks changed the same thing, in a window of its own that stops nobody."""
        from horgosdesk.ui.contests import Contests

        if self._contests is None or not isValid(self._contests):
            self._contests = Contests(self.desk, self)
            self._contests.show()
        self._contests.activateWindow()

    def tell_read_only(self) -> None:
        """Say over everything that nothing can be entered."""
        self.read_only.retranslate()
        self.read_only.dress()
        self.read_only.show()
        self.menus.tell_read_only(True)

    def show_settings(self) -> None:
        """Show all settings, where they were left."""
        from horgosdesk.ui.setting.page import SettingsPage

        # one that was left is there for a moment still
        if self._settings is None or not isValid(self._settings) or not self._settings.isVisible():
            self._settings = SettingsPage(self)
        self._settings.show()
        self._settings.activateWindow()

    def verify(self) -> None:
        """Prove that nothing was changed unseen, beside the work."""
        from horgosdesk.ui.proof import Proof

        proof = Proof(self.desk, self)
        proof.show()
        proof.begin()

    def ask_port(self) -> None:
        """Ask for the port's name and the unit's, as they stand on the returns."""
        from horgosdesk.ui.port import PortDialog

        PortDialog(self.desk, self).open()

    @property
    def palette_(self) -> "Palette":
        """The Ctrl+K line, made when it is first wanted."""
        if self._palette is None:
            from horgosdesk.ui.palette import Palette

            self._palette = Palette(self.commands, self._do, self)
        return self._palette

    def commands(self) -> list[Command]:
        """Everything that can be done now, for the palette and the page of keys."""
        return self.menus.commands(self._tabs, self.current)

    def _do(self, command: Command) -> None:
        if command.tab:
            self.go_to(command.tab)
        command.action.trigger()

    def show_palette(self) -> None:
        """Ask what is to be done."""
        self.palette_.open()

    def show_help(self) -> None:
        """Show the help of what has the focus."""
        from horgosdesk.ui import help

        help.ask(self, help.FIRST if self._greeting is not None else self.shown_name)

    def show_news(self) -> None:
        """Show what the versions changed."""
        from horgosdesk.ui import help

        help.show(self, help.NEWS)

    def show_keys(self) -> None:
        """Show all keys that work here."""
        from horgosdesk.ui.keys import Keys, everywhere, named

        tab, title = self.current, words(title_of(self.places[max(0, self.tab_bar.currentIndex())]))
        own = list(tab.keys()) if tab is not None else []
        told = named(keys for keys, _does in own)
        window: list[tuple[str, str]] = []
        for command in self.commands():
            if command.keys and command.keys not in told and command.tab in ("", tab.NAME if tab else ""):
                text = self.menus.plain_text(command.action) or command.text
                (own if command.tab else window).append((command.keys, text))
        Keys([(title, own), everywhere(window)], self).show()

    def show_tour(self) -> None:
        """Begin the tour, or go on with it."""
        from horgosdesk.ui.tour import Tour

        if self._greeting is not None or self.keeper.covered:
            return
        if self._tour is None or not isValid(self._tour):
            self._tour = Tour(self)
        self._tour.begin()

    def show_about(self) -> None:
        """Show what this is."""
        from horgosdesk.ui.about import About

        About(self.desk, self).open()

    def copy_details(self) -> None:
        """Put what somebody who helps needs on the clipboard."""
        from horgosdesk.ui.about import gather

        gather(self.desk, self._copy_details)

    def _copy_details(self, said: str) -> None:
        QGuiApplication.clipboard().setText(said)
        self.desk.say(self.tr("Copied: versions, folders, screens. Paste it into your message."))

    # Remembering

    def remember(self) -> None:
        """Write down what the window looks like."""
        at = self.tab_bar.currentIndex()
        kept = {
            "geometry": b64encode(self.saveGeometry().data()).decode(),
            "tab": self.places[at].name if at >= 0 else "",
            "tabs": self._kept.get("tabs", {}) | {name: tab.state() for name, tab in self._tabs.items()},
        }
        if kept != self._kept:
            self._kept = kept
            self.desk.settings.remember(self.desk.store.folder, "window", kept)

    def _take_up(self, tab: Tab) -> None:
        """Give a tab what it remembered. If that breaks it, it is told once and forgotten, and the tab opens fresh."""
        try:
            tab.restore(self._kept.get("tabs", {}).get(tab.NAME, {}))
        except Exception as error:
            self._kept.get("tabs", {}).pop(tab.NAME, None)
            sys.excepthook(type(error), error, error.__traceback__)

    def _restore(self) -> None:
        geometry = b""
        with suppress(ValueError, TypeError):  # edited by hand
            geometry = b64decode(self._kept.get("geometry", ""))
        if not geometry or not self.restoreGeometry(geometry):
            room = QGuiApplication.primaryScreen().availableGeometry()
            width, height = theme.space(400), theme.space(225)
            self.resize(min(room.width(), width), min(room.height(), height))
            if room.width() < width or room.height() < height:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        self.choose(self._kept.get("tab", ""))

    def choose(self, name: str) -> None:
        """Have `begin` show this tab first; an unknown one changes nothing."""
        names = [place.name for place in self.places]
        if name in names:
            self.tab_bar.blockSignals(True)
            self.tab_bar.setCurrentIndex(names.index(name))
            self.tab_bar.blockSignals(False)

    def begin(self) -> None:
        """Make the tab that is to be shown, once."""
        if self._greeting is None and not self.keeper.covered and not self._begun:
            self._begun = True
            self._show_tab(max(0, self.tab_bar.currentIndex()))
            self._look_around()

    def _look_around(self) -> None:
        """Begin to look for what is seen beside the tab, once it is there and painted."""
        if self._begun and self._seen:
            self.later.add(*self.menus.dressing())
            self._look_soon.start()
            self._watch_soon.start()

    def _watch_clearances(self) -> None:
        from horgosdesk.ui.ground import Ground
        from horgosdesk.ui.watch import Watch

        if self._ground is None:
            self._ground = Ground(self.desk, self)

        if self._watch is None:
            self._watch = Watch(self.desk, self)

    def greet(self, page: QWidget) -> None:
        """Show a page instead of everything else, until `enter`."""
        self._greeting = page
        self._outer.addWidget(page)
        self._outer.setCurrentWidget(page)
        self.menuBar().hide()
        self.status.hide()
        page.setFocus()

    def enter(self) -> None:
        """Take the greeting away and begin."""
        if self._greeting is not None:
            self._outer.removeWidget(self._greeting)
            self._greeting.deleteLater()
            self._greeting = None
            self.menuBar().show()
            self.status.show()
        self.begin()

    def leave_palette(self) -> None:
        """Put the palette away, where it is open."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.leave()

    def cover(self, page: QWidget) -> None:
        """Show a page instead of everything else, which stays as it is behind, until `uncover`."""
        self.leave_palette()
        if self._tour is not None and isValid(self._tour):
            self._tour.pause()
        if self._outer.indexOf(page) < 0:
            self._outer.addWidget(page)
        self._outer.setCurrentWidget(page)
        self.menuBar().hide()
        self.status.hide()
        self._tell_desk()

    def uncover(self) -> None:
        """Show everything again, or for the first time."""
        if self._greeting is not None:
            self._outer.setCurrentWidget(self._greeting)
        else:
            self._outer.setCurrentIndex(0)
        self.menuBar().setVisible(self._greeting is None)
        self.status.setVisible(self._greeting is None)
        self._tell_desk()
        if not self._begun:
            self.begin()

    def show_accounts(self, over: QWidget | None = None) -> None:
        """Who may sign in here, and as what. over: as of `show_backups`."""
        from horgosdesk.ui.people import People

        People(self.desk, over or self).open()

    def change_password(self, over: QWidget | None = None) -> None:
        """Change the own password. over: as of `show_backups`."""
        from horgosdesk.ui.own_password import OwnPassword

        OwnPassword(self.desk, over or self).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange) and self.isVisible():
            self._remember_soon.start()
        return super().event(event)

    def may_leave(self) -> bool:
        """Whether nothing waits to be stored; asked once: who leaves again means it."""
        count = self.desk.waiting.count
        if not count or self._told_waiting:
            return True
        self._told_waiting = True
        self.desk.say(
            self.tr("%n record(s) could not be stored yet. Close again to leave without them.", "", count), "bad"
        )
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self._remember_soon.stop()
        self.remember()
        if self._wait_for_backup():
            event.ignore()
            return
        super().closeEvent(event)

    def _wait_for_backup(self) -> bool:
        """Whether the window stays for a backup of what was changed; who closes it again leaves without."""
        if self._backer is None or cast(QApplication, QApplication.instance()).isSavingSession():
            return False
        if self._backer.closing:
            self._backer.give_up()
            return False
        if not self._waited:
            self._waited = self._backer.before_closing()
            return self._waited
        return False
