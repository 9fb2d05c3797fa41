"""The menus of the window: its actions, the shown tab's, and all of them as commands."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from horgosdesk.core.rights import Right
from horgosdesk.ui import actions, language, theme
from horgosdesk.ui.commands import Command, words
from horgosdesk.ui.mnemonics import Underlined
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs import Place

if TYPE_CHECKING:
    from horgosdesk.ui.window import Window

UNDO, REDO, RETURN = "Ctrl+Z", "Ctrl+Y", "Alt+Left"
RIGHTS: dict[str, Right] = {"port": "plan", "accounts": "manage", "encryption": "manage"}
"""What asks for a right, on a desk with accounts."""


def title_of(place: Place) -> str:
    """A tab's word in the current language, with its Alt key."""
    return QCoreApplication.translate("Tabs", place.title)


class Menus(QObject):
    """Makes the menus and keeps them in the current language; what they do is the window's."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._stack = window.desk.undo
        self.actions: dict[str, QAction] = {}
        self._make_actions()
        bar = window.menuBar()
        self.desk, self.edit, self.tab, self.view, self.help = (bar.addMenu("") for _ in range(5))
        self.theme, self.language = QMenu(window), QMenu(window)
        self._fill_menus()
        # a language is called what it is called, without a letter
        menus = (self.desk, self.edit, self.tab, self.view, self.help)
        self.underlined = {menu: Underlined(menu, without=(self.language,)) for menu in menus}
        actions.need(window.desk, self.actions, RIGHTS)
        window.desk.person_changed.connect(self._tell_person)
        self._tell_person()
        self.tell_read_only(False)
        self.tell_hub(False)
        # bound methods and no look at the stack: it still speaks while it is taken down, when the actions may be gone
        self._stack.undoTextChanged.connect(self._tell_undo)
        self._stack.redoTextChanged.connect(self._tell_redo)
        self._stack.canUndoChanged.connect(self.actions["undo"].setEnabled)
        self._stack.canRedoChanged.connect(self.actions["redo"].setEnabled)

    def _make_actions(self) -> None:
        window = self._window
        for name, icon, keys, work in (
            ("folder", "", "", window.open_folder),
            ("other", "", "", window.choose_folder),
            ("sample", "sample", "", window.sample_wanted.emit),
            ("backup", "restore", "", window.back_up),
            ("backups", "", "", window.show_backups),
            ("encryption", "", "", window.encryption_wanted.emit),
            ("verify", "check", "", window.verify),
            ("hub", "", "Ctrl+Alt+H", window.show_hub),
            ("contests", "", "Ctrl+Alt+C", window.show_contests),
            ("mend", "warning", "", window.mending_wanted.emit),
            ("settings", "settings", "Ctrl+,", window.show_settings),
            ("port", "", "", window.ask_port),
            ("accounts", "", "", window.show_accounts),
            ("password", "", "", window.change_password),
            ("lock", "", "Ctrl+Alt+L", window.keeper.lock),
            ("sign out", "", "", window.keeper.sign_out),
            ("quit", "", "Ctrl+Q", window.close),
            ("undo", "undo", UNDO, self._stack.undo),
            ("redo", "redo", REDO, self._stack.redo),
            ("return", "previous", RETURN, window.lead_back),
            ("palette", "find", "Ctrl+K", window.show_palette),
            ("help", "help", "F1", window.show_help),
            ("keys", "", "Shift+F1", window.show_keys),
            ("tour", "", "", window.show_tour),
            ("news", "", "", window.show_news),
            ("about", "", "", window.show_about),
            ("details", "copy", "", window.copy_details),
        ):
            action: QAction = actions.Action(window) if name in RIGHTS else QAction(window)
            action.setData(icon)
            action.setIconVisibleInMenu(False)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _checked=False, work=work: work())
            self.actions[name] = action
        self.actions["undo"].setEnabled(self._stack.canUndo())
        self.actions["redo"].setEnabled(self._stack.canRedo())
        go = QActionGroup(window)
        for number, place in enumerate(window.places, 1):
            action = self._choice(go, f"go {place.name}", lambda name=place.name: window.go_to(name))
            action.setData(place.icon)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        themes, languages = QActionGroup(window), QActionGroup(window)
        for choice in theme.CHOICES:
            self._choice(themes, f"theme {choice}", lambda choice=choice: window.choose_theme(choice))
        for lang in language.there():
            action = self._choice(languages, f"language {lang}", lambda lang=lang: window.choose_language(lang))
            action.setText(language.NAMES[lang])

    def dressing(self) -> Iterator[Callable[[], None]]:
        """What gives each its icon, one by one: nobody opens a menu before the window is painted, nor is it to wait for them."""
        return (partial(actions.dress, [action]) for action in self.actions.values())

    def tell_read_only(self, on: bool) -> None:
        """What only a damaged desk has."""
        self.actions["mend"].setVisible(on)

    def tell_hub(self, on: bool) -> None:
        """What only a desk that has joined a hub has."""
        self.actions["contests"].setVisible(on)

    def _tell_person(self) -> None:
        """What only a desk with accounts has."""
        guarded = self._window.desk.store.guarded
        for name in ("password", "lock", "sign out"):
            self.actions[name].setVisible(guarded)
        for menu in (self.desk, self.tab):
            # where some may not do all, who may is told there
            menu.setToolTipsVisible(guarded)

    def _choice(self, group: QActionGroup, name: str, work: Any) -> QAction:
        action = QAction(group)
        action.setCheckable(True)
        action.setIconVisibleInMenu(False)
        action.triggered.connect(lambda _checked=False: work())
        self.actions[name] = action
        return action

    def _fill_menus(self) -> None:
        self._fill(
            self.desk, "mend", "", "folder", "other", "sample", "", "backup", "backups", "encryption", "verify", ""
        )
        self._fill(
            self.desk, "hub", "contests", "", "settings", "port", "accounts", "password", "lock", "sign out", "", "quit"
        )
        self._fill(self.theme, *(f"theme {choice}" for choice in theme.CHOICES))
        self._fill(self.language, *(f"language {lang}" for lang in language.there()))
        self._fill(self.view, "return", *(f"go {place.name}" for place in self._window.places), "")
        self.view.addMenu(self.theme)
        self.view.addMenu(self.language)
        self._fill(self.view, "", "palette")
        self._fill(self.help, "help", "keys", "tour", "", "news", "details", "about")

    def _fill(self, menu: QMenu, *names: str) -> None:
        for name in names:
            menu.addAction(self.actions[name]) if name else menu.addSeparator()

    def retranslate(self) -> None:
        """Every text in the current language."""
        texts = {
            "folder": self.tr("Open the desk's &folder"),
            "other": self.tr("Open &another desk…"),
            "sample": self.tr("Look around with &sample data"),
            "backup": self.tr("&Back up now"),
            "backups": self.tr("Back&ups…"),
            "encryption": self.tr("&Encryption…"),
            "verify": self.tr("&Verify everything…"),
            "hub": self.tr("&Hub…"),
            "contests": self.tr("C&ontests…"),
            "mend": self.tr("What can be &done…"),
            "settings": self.tr("Se&ttings…"),
            "port": self.tr("&Port and unit…"),
            "accounts": self.tr("A&ccounts…"),
            "password": self.tr("Chan&ge password…"),
            "lock": self.tr("&Lock now"),
            "sign out": self.tr("S&witch user"),
            "quit": self.tr("&Quit"),
            "palette": self.tr("&Find a command…"),
            "help": self.tr("&Help on this"),
            "keys": self.tr("&Keys"),
            "tour": self.tr("&Tour"),
            "news": self.tr("&What changed"),
            "about": self.tr("&About HorgosDesk"),
            "details": self.tr("&Copy details for support"),
            "theme light": self.tr("&Light"),
            "theme dark": self.tr("&Dark"),
            "theme system": self.tr("As the &system"),
        }
        for name, text in texts.items():
            self.actions[name].setText(text)
        for place in self._window.places:
            self.actions[f"go {place.name}"].setText(title_of(place))
        for menu, title in (
            (self.desk, self.tr("&Desk")),
            (self.edit, self.tr("&Edit")),
            (self.view, self.tr("&View")),
            (self.help, self.tr("&Help")),
            (self.theme, self.tr("T&heme")),
            (self.language, self.tr("&Language")),
        ):
            menu.setTitle(title)
        self._tell_undo(self._stack.undoText())
        self._tell_redo(self._stack.redoText())

    def _tell_undo(self, what: str) -> None:
        self.actions["undo"].setText(_without_colon(self.tr("&Undo {what}").format(what=what)))

    def _tell_redo(self, what: str) -> None:
        self.actions["redo"].setText(_without_colon(self.tr("&Redo {what}").format(what=what)))

    def plain_text(self, action: QAction) -> str:
        """What undo and redo are called whatever they would undo; empty for any other action."""
        if action is self.actions["undo"]:
            return words(_without_colon(self.tr("&Undo {what}").format(what="")))
        redo = words(_without_colon(self.tr("&Redo {what}").format(what="")))
        return redo if action is self.actions["redo"] else ""

    def check(self, *names: str) -> None:
        """Mark what is in force."""
        for name in names:
            if name in self.actions:
                self.actions[name].setChecked(True)

    def show(self, tab: Tab | None, place: Place) -> None:
        """The shown tab's actions in its menu; an undo of its own takes the window's place."""
        self.tab.clear()
        self.edit.clear()
        self.tab.menuAction().setVisible(tab is not None)
        shown = tab.shown_actions() if tab else []
        more = tab.more_actions() if tab else []
        own = {action.shortcut().toString(): action for action in (*shown, *more) if not action.shortcut().isEmpty()}
        for name, keys in (("undo", UNDO), ("redo", REDO)):
            theirs = own.get(keys)
            self.actions[name].setShortcut(QKeySequence("" if theirs else keys))
            self.edit.addAction(theirs or self.actions[name])
        self._offer_return(taken=RETURN in own)
        self.tab.setTitle(title_of(place))
        self.tab.addActions(shown)
        self.tab.addSeparator()
        self.tab.addActions(more)
        for action in (*shown, *more):
            _name_keys(action)
            # an icon in a menu is that of a button in the row: one for everything tells nothing, and a tick looks like a choice
            action.setIconVisibleInMenu(action in shown)
            for leaf in _inner(action):
                leaf.setIconVisibleInMenu(False)

    def _offer_return(self, *, taken: bool) -> None:
        """The way back to the tab that led to these records, where there is one."""
        back, led_from = self.actions["return"], self._window.led_from
        back.setVisible(led_from is not None)
        back.setEnabled(led_from is not None)
        # of two actions with the same keys neither would do anything
        back.setShortcut(QKeySequence("" if taken or led_from is None else RETURN))
        if led_from is not None:
            back.setText(self.tr("Back to {tab}").format(tab=words(title_of(led_from))))
            back.setToolTip(back.text())
            _name_keys(back)

    def commands(self, tabs: dict[str, Tab], current: Tab | None) -> list[Command]:
        """Everything that can be done now, what the shown tab does first; each once."""
        found: list[Command] = []
        titles = {place.name: words(title_of(place)) for place in self._window.places}
        for name in sorted(tabs, key=lambda name: tabs[name] is not current):
            for action in (*tabs[name].shown_actions(), *tabs[name].more_actions()):
                for leaf in [action] if action.menu() is None else _inner(action):
                    found.append(Command(leaf, titles[name], name))
        for menu in (self.edit, self.view, self.desk, self.help):
            found += _commands_of(menu, words(menu.title()))
        once: dict[int, Command] = {}
        for command in found:
            if command.text:
                once.setdefault(id(command.action), command)
        return list(once.values())


def _inner(action: QAction) -> list[QAction]:
    """The entries of the menu that an entry opens."""
    menu = cast(QMenu | None, action.menu())
    return menu.actions() if menu is not None else []


def _commands_of(menu: QMenu, path: str) -> Iterator[Command]:
    for action in menu.actions():
        inner = cast(QMenu | None, action.menu())
        if inner is not None:
            yield from _commands_of(inner, f"{path} › {words(inner.title())}")
        elif not action.isSeparator():
            yield Command(action, path)


def _name_keys(action: QAction) -> None:
    """Have the tool tip name the key, unless the tab wrote a tip of its own."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip, plain = action.toolTip(), words(action.text())
    if keys and (tip == action.property("tip") or words(tip).rstrip(".…") == plain.rstrip(".…")):
        action.setToolTip(f"{plain} ({keys})")
        action.setProperty("tip", action.toolTip())


def _without_colon(text: str) -> str:
    """The text without what would lead on to a name where there is none: «Отменить:»."""
    return text.strip(" :")
