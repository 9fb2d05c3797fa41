"""The Trends tab: the opening page, the explorer, saved views, and the further pages that begin from what it shows."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.store.trends import Choice
from horgosdesk.ui import actions, printing
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.chart import Chart
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.trends import saving
from horgosdesk.ui.tabs.trends.explorer import Explorer
from horgosdesk.ui.tabs.trends.export import export
from horgosdesk.ui.tabs.trends.names import plain
from horgosdesk.ui.tabs.trends.opening import Opening
from horgosdesk.ui.tabs.trends.pages import PAGES, Page
from horgosdesk.ui.tabs.trends.removal import Removal
from horgosdesk.ui.tabs.trends.views import View, Views
from horgosdesk.ui.tasks import Progress, Task
from horgosdesk.ui.viewport import Pages, Viewport

BACK = "Alt+Left"
MOST_SHOWN = 6
"""Actions that a toolbar has room for."""


class TrendsTab(Tab):
    """Every measure by step, cut and view; the answer to "why is November down?"."""

    NAME = "trends"

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        choose_file: Chooser = choose_to_write,
        pages: Sequence[Page] = PAGES,
    ) -> None:
        super().__init__(desk, parent)
        self._choose_file = choose_file
        self._pages = {page.name: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._page_states: dict[str, Any] = {}
        self._actions: dict[str, QAction] = {}
        self._view: View | None = None
        self._writing: Task | None = None
        self._from: QWidget | None = None
        self._is_made = False
        self.views = Views(desk.settings)
        # each in its place from the start: what is put there later, Qt would dress once more with all that is in it
        self.places = Pages(self)
        self.opening = Opening(desk, self.views, self.places)
        self.explorer = Explorer(desk, self.places)
        self.ask = Ask(self)
        self.places.addWidget(self.opening)
        self.places.addWidget(self.explorer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Viewport(self.places, self), 1)
        column.addWidget(self.ask)
        self.menu = QMenu(self)
        self._make_actions()
        self._connect()
        self.retranslate()
        self._is_made = True

    def _make_actions(self) -> None:
        explorer = self.explorer
        # their keys may mean something else on a further page, so they work in the explorer only
        inner: list[actions.Work] = [
            ("keep", "add", "Ctrl+D", self.save_view),
            ("table", "columns", "Ctrl+T", explorer.turn),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save_picture),
            ("workbook", "export", "Ctrl+Shift+S", self.write_workbook),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
            ("part", "filter", "Ctrl+L", explorer.offer_parts),
            ("earlier", "previous", "PgUp", lambda: explorer.step(1)),
            ("later", "next", "PgDown", lambda: explorer.step(-1)),
            ("whole", "refresh", "Ctrl+0", lambda: explorer.chart.zoom(0)),
        ]
        works: list[actions.Work] = [
            ("back", "previous", BACK, self.go_back),
            ("views", "find", "Ctrl+E", self.offer_views),
            ("home", "previous", "Alt+Home", self.show_opening),
            ("explore", "trends", "Ctrl+Shift+E", self.show_explorer),
            ("pin", "raise", "Ctrl+Shift+P", self.pin_view),
            ("rename", "correct", "F2", self.rename_view),
            ("remove", "void", "Shift+Del", self.remove_view),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
        ]
        works += [
            (f"page {page.name}", page.icon, page.keys, lambda name=page.name: self.show_page(name))
            for page in self._pages.values()
        ]
        self._actions = actions.make(explorer, inner) | actions.make(self, works)
        self._actions["table"].setCheckable(True)
        self._actions["pin"].setCheckable(True)

    def _connect(self) -> None:
        self.explorer.shown.connect(self._show_state)
        self.explorer.left.connect(self.show_opening)
        self.opening.opened.connect(self.open_view)
        self.opening.current_changed.connect(self._show_state)
        self.opening.drawn.connect(self._show_state)
        self.opening.drawn.connect(self._fetch_pages, Qt.ConnectionType.SingleShotConnection)
        self.ask.closed.connect(lambda: self.places.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason))
        self.desk.theme_changed.connect(lambda: self.soon(self._restyle))

    def title(self) -> str:
        return self.tr("Trends")

    def shown_actions(self) -> list[QAction]:
        page = self._page
        if page is not None:
            own: list[QAction] = getattr(page, "shown_actions", list)()
            back = [self._actions["back"]] if self._actions["back"].isEnabled() else []
            return (back + own)[:MOST_SHOWN]
        if self.places.currentWidget() is self.opening:
            return [self._actions[name] for name in ("views", "explore", "rename", "pin")]
        return [self._actions[name] for name in ("back", "views", "keep", "table", "save", "workbook")]

    def more_actions(self) -> list[QAction]:
        names = (
            ["home", "explore"] if self._page is not None else ["print", "home", "explore", "pin", "rename", "remove"]
        )
        if self.places.currentWidget() is self.explorer:
            names = ["copy", "sentence", "part", "earlier", "later", "whole", *names]
        shown = self.shown_actions()
        pages = [f"page {name}" for name in self._pages]
        return [self._actions[name] for name in (*names, *pages) if self._actions[name] not in shown]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("← →", self.tr("Choose a month or day; the sentence tells it")),
            (
                "Enter",
                self.tr("Look into what is chosen: the months of a year, the days of a month, the records of a day"),
            ),
            ("Esc", self.tr("Choose none")),
            ("+ − 0", self.tr("Zoom in, zoom out, show all")),
            (self.tr("Enter in the legend"), self.tr("Keep only this part; also Shift and a double-click on its bar")),
        ]

    def retranslate(self) -> None:
        texts = {
            "back": self.tr("Back"),
            "views": self.tr("Views"),
            "keep": self.tr("Save view…"),
            "table": self.tr("Table"),
            "save": self.tr("Save picture…"),
            "workbook": QCoreApplication.translate("Days", "Save as Excel…"),
            "copy": self.tr("Copy"),
            "sentence": self.tr("Copy the sentence"),
            "part": self.tr("Keep one part…"),
            "earlier": self.tr("Earlier period"),
            "later": self.tr("Later period"),
            "whole": self.tr("Show the whole period"),
            "home": self.tr("Opening page"),
            "explore": self.tr("Explorer"),
            "pin": self.tr("On the opening page"),
            "rename": self.tr("Rename view…"),
            "remove": self.tr("Remove view"),
            "print": printing.title(),
        }
        tips = {
            "views": self.tr("Open a saved view"),
            "keep": self.tr("Save what is on the screen under a name"),
            "workbook": self.tr("Write the table behind the chart as an Excel workbook"),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text, tips.get(name, ""))
        for name, page in self._pages.items():
            actions.name(self._actions[f"page {name}"], QCoreApplication.translate("TrendPages", page.title))
        for place in (self.opening, self.explorer, *self._made.values()):
            self._renew(place, getattr(place, "retranslate", lambda: None))
        self._show_state()

    def _restyle(self) -> None:
        for place in (self.explorer, *self._made.values()):
            self._renew(place, getattr(place, "restyle", lambda: None))

    def _renew(self, place: QWidget, work: Callable[[], object]) -> None:
        """Now where it is the one in front, else each by itself right after: nobody waits for what is not seen."""
        if place is self.places.currentWidget() or not self._is_made:
            work()
        else:
            QTimer.singleShot(0, place, work)

    def _show_state(self) -> None:
        explorer, page = self.explorer, self._page
        # of two actions with the same keys neither would do anything
        taken = {action.shortcut() for action in page.actions() if not action.shortcut().isEmpty()} if page else set()
        for name in ("back", "views", "home", "explore"):
            self._actions[name].setEnabled(self._actions[name].shortcut() not in taken)
        has_figures = explorer.chart.plot is not None and not explorer.chart.plot.is_empty
        for name in ("save", "table", "copy", "workbook", "sentence"):
            self._actions[name].setEnabled(has_figures)
        self._actions["print"].setEnabled(page is None and bool(self._charts))
        self._actions["table"].setChecked(explorer.is_tabled)
        view = self.view
        for name in ("pin", "rename", "remove"):
            self._actions[name].setEnabled(view is not None)
        self._actions["pin"].setChecked(view is not None and view.pinned)

    # Where one is

    @property
    def _page(self) -> QWidget | None:
        """The further page that is shown."""
        current = self.places.currentWidget()
        return None if current in (self.opening, self.explorer) else current

    def _go(self, place: QWidget) -> None:
        self.ask.leave()
        if self.places.currentWidget() is not place:
            self.places.setCurrentWidget(place)
            self._show_state()
            self.actions_changed.emit()
        if self.isVisible():
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_opening(self) -> None:
        """Show the pinned views."""
        self._go(self.opening)

    def show_explorer(self) -> None:
        """Show the explorer as it was left."""
        self._go(self.explorer)

    def go_back(self) -> None:
        """One step back: from a further page to where it was opened, in the explorer the whole way to the opening page."""
        if self._page is not None:
            self._go(self._from or self.explorer)
        elif self.places.currentWidget() is self.explorer:
            self.explorer.go_back()

    def show_page(self, name: str) -> None:
        """Show a further page, begun from what the explorer shows."""
        fresh = name not in self._made
        if fresh:
            page = self._pages[name].make(self.desk, self.places)
            self._made[name] = page
            self.places.addWidget(page)
            if (left := getattr(page, "left", None)) is not None:
                left.connect(self.go_back)
            if name in self._page_states and hasattr(page, "restore"):
                page.restore(self._page_states[name])
        page = self._made[name]
        if self._page is None:
            self._from = self.places.currentWidget()
            if hasattr(page, "show_choice") and (self._from is self.explorer or fresh):
                page.show_choice(self.explorer.asked_about)
        self._go(page)

    def _fetch_pages(self) -> None:
        """Import the further pages on a thread, so that the first key to one is answered at once."""

        def fetch(_progress: Progress) -> None:
            for page in self._pages.values():
                page.fetch()

        self.desk.run(fetch, lambda _fetched: None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.places.currentWidget().setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._page is not None:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # Saved views

    @property
    def view(self) -> View | None:
        """The saved view that the person stands on, or that the explorer was opened with."""
        if self.places.currentWidget() is self.opening:
            return self.opening.current
        if self._page is not None:
            return None
        return self._view if self._view in self.views.all else None

    def open_view(self, view: View) -> None:
        """Show a saved view in the explorer; Alt+Left leads back."""
        if self.places.currentWidget() is self.opening:
            self.explorer.trail.clear()
        self._view = view
        self.explorer.show_choice(view.choice, step=self.places.currentWidget() is self.explorer)
        self._go(self.explorer)
        self._show_state()

    def offer_views(self) -> None:
        """Let the person choose a saved view."""
        self._fill_menu()
        self.menu.popup(self.mapToGlobal(QPoint(0, 0)))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _fill_menu(self) -> None:
        self.menu.clear()
        for view in self.views.all:
            words = view.title.replace("&", "&&")
            action = self.menu.addAction(words, lambda view=view: self.open_view(view))
            action.setCheckable(True)
            action.setChecked(view == self.view)
        if not self.views.all:
            self.menu.addAction(self.tr("None saved yet")).setEnabled(False)
        self.menu.addSeparator()
        others = ("keep",) if self.places.currentWidget() is self.explorer else ("explore",)
        self.menu.addActions([self._actions[name] for name in (*others, "pin", "rename", "remove")])

    def save_view(self) -> None:
        """Save what the explorer shows under a name."""
        if self.places.currentWidget() is not self.explorer:
            return
        choice = self.explorer.choice

        def take(name: str) -> None:
            self._view = self.views.save(name, choice)
            self._views_changed()
            self.desk.say(
                self.tr("Saved as “{name}”. Ctrl+Shift+P puts it on the opening page.").format(name=self._view.title)
            )

        view = self.view
        self.ask.ask(
            self.tr("Name for this view:"),
            take,
            view.title if view else "",
            self.tr("Save"),
            hint=self.tr("Grain by country"),
        )

    def rename_view(self) -> None:
        """Call the current view otherwise."""
        view = self.view
        if view is None:
            return

        def take(name: str) -> None:
            self._view = self.views.rename(view, name)
            self._views_changed()

        self.ask.ask(self.tr("New name of “{name}”:").format(name=view.title), take, view.title, self.tr("Rename"))

    def remove_view(self) -> None:
        """Forget the current view; saying so, with the way to have it again."""
        view = self.view
        if view is None:
            return
        place = self.views.all.index(view)
        self.desk.undo.push(
            Removal(
                self.tr("Remove view “{name}”").format(name=view.title),
                lambda: self._change(lambda: self.views.remove(view)),
                lambda: self._change(lambda: self.views.put_back(place, view)),
            )
        )
        self.desk.say(self.tr("Removed “{name}”. Undo brings it back.").format(name=view.title))

    def pin_view(self) -> None:
        """Put the current view on the opening page, or take it off."""
        view = self.view
        if view is None:
            return
        try:
            self._view = self.views.pin(view, not view.pinned)
        except Problem as problem:
            self.desk.say(str(problem), "warn")
        else:
            told = (
                self.tr("On the opening page: {name}") if self._view.pinned else self.tr("Off the opening page: {name}")
            )
            self.desk.say(told.format(name=view.title))
        self._views_changed()

    def _change(self, change: Callable[[], object]) -> None:
        change()
        self._views_changed()

    def _views_changed(self) -> None:
        self.opening.fill()
        self._show_state()

    # Out of the program

    def copy(self) -> None:
        """The picture, or from the table its figures, to the clipboard."""
        explorer = self.explorer
        if explorer.is_tabled:
            rows = explorer.table.copy(lambda value: plain(explorer.drawn, value, self.desk.lang))
            self.desk.say(self.tr("%n row(s) copied", "", rows))
        else:
            explorer.chart.copy()
            self.desk.say(self.tr("Picture copied"))

    def copy_sentence(self) -> None:
        """What the chart says, to the clipboard."""
        QGuiApplication.clipboard().setText(self.explorer.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def save_picture(self) -> None:
        """Write the chart as a picture where the person wants it."""
        name = file_name(self.explorer.drawn)
        saving.save_picture(self.desk, self, self._choose_file, name, self.explorer.chart.save)

    @property
    def _charts(self) -> list[Chart]:
        """The charts on the screen that have something in them."""
        if self.places.currentWidget() is self.opening:
            charts = [card.chart for card in self.opening.cards]
        else:
            charts = [self.explorer.chart]
        return [chart for chart in charts if chart.plot is not None and not chart.plot.is_empty]

    def print(self) -> None:
        """Show the chart, or those of the opening page, as they will come out of the printer."""
        if self._charts:
            pages = printing.of_pictures([chart.paper for chart in self._charts])
            printing.preview(self, self.title(), pages)

    def write_workbook(self) -> None:
        """Write the table behind the chart as a workbook where the person wants it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
        choice = self.explorer.drawn
        title = QCoreApplication.translate("Pages", "Save table")
        file = self._choose_file(self, title, folder / f"{file_name(choice)}.xlsx", self.tr("Excel workbook (*.xlsx)"))
        if file is None:
            return

        def done(_rows: int) -> None:
            self._writing = None
            self.desk.say(self.tr("Saved as {file}").format(file=file))

        def failed(error: BaseException) -> None:
            self._writing = None
            if isinstance(error, Problem):
                self.desk.say(str(error), "bad")

        self.desk.say(self.tr("Writing {file}…").format(file=file.name))
        self._writing = export(self.desk, choice, file, done, failed)

    # Remembering

    def state(self) -> dict[str, Any]:
        current = self.places.currentWidget()
        pages = {name: page.state() for name, page in self._made.items() if hasattr(page, "state")}
        return {
            **self.explorer.state(),
            "trail": self.explorer.trail,
            "place": "opening" if (self._from if self._page is not None else current) is self.opening else "explorer",
            "view": self._view.title if self._view in self.views.all and self._view else "",
            "pages": self._page_states | pages,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.explorer.restore(state)
        if isinstance(pages := state.get("pages"), dict):
            self._page_states = {name: said for name, said in pages.items() if isinstance(said, dict)}
        self._view = self.views.find(str(state.get("view") or "\n"))
        if state.get("place") == "explorer":
            self.places.setCurrentWidget(self.explorer)
        self._show_state()


def file_name(choice: Choice) -> str:
    """What a file of a choice is called at first."""
    parts = ("trend", choice.measure, choice.cut, choice.period)
    return "-".join(part for part in parts if part)
