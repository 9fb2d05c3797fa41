"""The cargo tab: day bar, find, filters, grid, totals strip, and the actions on records."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from horgosdesk.core import units
from horgosdesk.core.calendar import month_days, parse_day
from horgosdesk.core.cargo import BY_COLUMN, BY_NAME, FIELDS
from horgosdesk.core.errors import Hindered, Problem
from horgosdesk.core.fields import Field
from horgosdesk.core.formula import tab_line
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import drafts, listing, sheet, tending, totals
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui import actions, block, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import tonnes as with_tonnes
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.cargo import filters, selected
from horgosdesk.ui.tabs.cargo.filters import FilterLine
from horgosdesk.ui.tabs.cargo.find import Find
from horgosdesk.ui.tabs.cargo.grid import Grid
from horgosdesk.ui.tabs.cargo.model import SheetModel
from horgosdesk.ui.vacant import Vacant

if TYPE_CHECKING:
    from horgosdesk.ui.tabs.cargo.entry import Entry
    from horgosdesk.ui.tabs.cargo.exporting import Exporting
    from horgosdesk.ui.tasks import Task

Counted = Mapping[str, totals.Sums]
BETWEEN = "\u00a0\u00a0·  "
"""Between the parts of a line under the sheet: the point stays with the part before it."""
SCOPES = ("day", "month", "year", "all")
RETRY_MS = 150
DRESS_MS = 100
"""So long after those of the toolbar the actions in the menu are given their icons: the sheet need not wait for their drawing."""
SEARCH = 30
"""Steps of room that what is searched for keeps beside the filters."""
AT_ONCE = 300
"""Rows that are pasted while the window waits: one is checked in a tenth of a thousandth."""
MOST_COPIED = 500_000
"""Cells: more is the work of an export."""
REST_MS = 2000
"""So long after a save, and with no cell being typed in, the search index is tended, every so often until it is in order."""
STEP_MS = 100
NOTE_MS = 200
"""An open editor is looked at again so long after others changed what it may stand in."""


class CargoTab(Tab):
    """Cargo entry by keyboard over the day sheet."""

    NAME: ClassVar[str] = "cargo"

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write, preview: Any = None
    ) -> None:
        """preview: shows pages, as `printing.preview` does, which it is where none is given."""
        super().__init__(desk, parent)
        self._choose_file, self._preview = choose_file, preview
        self._exporting: Exporting | None = None
        self._narrow = -1  # the scope that a search was widened from
        self._day = self._first_day()
        self._voided = False
        self.model = SheetModel(desk, self)
        self._sheet = QWidget(self)
        self._second: Any = None
        self.grid = Grid(self.model, self._sheet)
        self.vacant = Vacant(self.grid)
        self.ask = Ask(self._sheet)
        self._back, self._on, self._today = (QToolButton(self._sheet) for _ in range(3))
        self.day_label = QLabel(self._sheet)
        self.day_label.setObjectName("section")
        self.scope = QComboBox(self._sheet)
        self.search = Find(self._sheet)
        self.filter_line = FilterLine(lambda: self.model.rules, self._choices, self._sheet)
        self.hint_line = QLabel(self._sheet)
        self.hint_line.setObjectName("quiet")
        self.hint_line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # in lines where there is no room for one: the figures are not to be cut, nor to widen what stands above them
        self.strip = QLabel(self._sheet, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.strip.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stop = QToolButton(self._sheet)
        self.stop.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._dress_soon = desk.timer(self, DRESS_MS, lambda: actions.dress(self.more_actions()))
        self._actions: dict[str, QAction] = {}
        self._make_actions()
        self._connect()
        self._find_soon = desk.timer(self, 150, self._show_view)
        self._select_soon = desk.timer(self, 50, self._tell_hint)
        self._summed: tuple[View, Counted | None] | None = None
        self._sums_stale = True
        self._summing: Task | None = None
        self._told_waiting = self._hint = ""
        self._retry = desk.timer(self, RETRY_MS, self.model.retry, repeat=True)
        self._rest = desk.timer(self, REST_MS, self._tend)
        self._missed: list[frozenset[str]] = []
        self._note_soon = desk.timer(self, NOTE_MS, self._note_missed)
        self.retranslate()
        self._show_view()

    def title(self) -> str:
        return self.tr("Cargo")

    def shown_actions(self) -> list[QAction]:
        if self._is_second:
            return [*self._second.shown_actions(), self._actions["second"]]
        return [self._actions[name] for name in ("import", "paste", "undo", "void", "history", "columns")]

    def more_actions(self) -> list[QAction]:
        if self._is_second:
            return list(self._second.more_actions())
        shown = self.shown_actions()
        return [action for action in self._actions.values() if action not in shown]

    def keys(self) -> list[tuple[str, str]]:
        if self._is_second:
            return list(self._second.keys())
        return [
            (
                self.tr("Enter"),
                self.tr("on to the next field that wants typing; after the last one the record is saved"),
            ),
            (self.tr("Tab, Shift+Tab"), self.tr("the field beside, forward and back")),
            (
                self.tr("Ctrl+Enter"),
                self.tr("save the record now; on several selected rows: put the text into all of them"),
            ),
            (self.tr("Alt+Enter"), self.tr("take what was probably meant")),
            (self.tr("↑ ↓ while typing"), self.tr("choose in the look-up")),
            ("F2", self.tr("edit the cell")),
            (self.tr("Esc"), self.tr("leave the cell as it was")),
            (self.tr("Delete"), self.tr("empty the selected cells")),
            (self.tr("PgUp, PgDn"), self.tr("the day before, the day after")),
            (self.tr("Ctrl+End"), self.tr("to the waiting row")),
        ]

    # Layout

    def _lay_out(self) -> None:
        bar = self._bar = QHBoxLayout()
        bar.setSpacing(theme.space(2))
        for widget in (self._back, self.day_label, self._on, self._today, self.scope):
            bar.addWidget(widget)
        bar.addSpacing(theme.space(3))
        bar.addWidget(self.search, 1)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        head.setSpacing(theme.space(2))
        head.addLayout(bar, 1)
        head.addWidget(self.filter_line)
        self._foot = foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        foot.addWidget(self.stop)
        foot.addWidget(self.strip, 1)
        foot.addWidget(self.hint_line)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._sheet)
        box = QVBoxLayout(self._sheet)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.grid, 1)
        box.addWidget(self.ask)
        box.addLayout(foot)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # no focus proxy: with one, Tab would pass over everything that stands before the grid
        super().focusInEvent(event)
        (self._second if self._is_second else self.grid).setFocus(event.reason())

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._note_change)
        desk.theme_changed.connect(lambda: self.soon(self._restyle))
        self._back.clicked.connect(lambda: self.go_by(-1))
        self._on.clicked.connect(lambda: self.go_by(1))
        self._today.clicked.connect(lambda: self.go_to_day(desk.store.today))
        self.scope.activated.connect(self._choose_scope)
        self.search.textChanged.connect(lambda _: self._find_soon.start())
        self.search.returnPressed.connect(self._widen_find)
        self.search.given_up.connect(self.leave_find)
        self.grid.given_up.connect(self.leave_find)
        self.filter_line.changed.connect(self._fit_head)
        self.filter_line.changed.connect(self._show_view)
        self.filter_line.text_wanted.connect(self._ask_contains)
        self.grid.day_wanted.connect(self.go_by)
        self.grid.problem_met.connect(self._say_problems)
        self.grid.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.grid.horizontalHeader().customContextMenuRequested.connect(self._column_menu)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._select_soon.start())
        self.ask.closed.connect(self.grid.setFocus)
        self.stop.clicked.connect(self.model.stop_finding)
        self.model.listed.connect(self._note_listed)
        self.model.stored.connect(lambda uids: self._say_saved(len(uids)))
        self.model.waiting.connect(self._wait)
        self.model.dataChanged.connect(lambda *_: self._tell_totals())

    def _make_actions(self) -> None:
        control_quote = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Apostrophe)
        works: list[actions.Work] = [
            ("import", "import", "Ctrl+I", self.import_file),
            ("paste", "paste", QKeySequence.StandardKey.Paste, self.paste),
            ("undo", "undo", QKeySequence.StandardKey.Undo, self.undo),
            ("redo", "redo", QKeySequence("Ctrl+Y"), self.redo),
            ("void", "void", "Ctrl+Delete", self.void_selected),
            ("restore", "restore", "Ctrl+Shift+Delete", self.restore_selected),
            ("history", "history", "Ctrl+H", self.show_history),
            ("columns", "columns", "Ctrl+Shift+C", self._columns_here),
            ("find", "find", QKeySequence.StandardKey.Find, self._go_find),
            ("day", "today", "Ctrl+G", self.ask_day),
            ("above", "copy", control_quote, self.grid.copy_above),
            ("row_above", "copy", "Ctrl+D", self.grid.copy_row_above),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("order", "columns", "Ctrl+Shift+O", self.order_by_this),
            ("like_this", "filter", "Ctrl+L", self.filter_like_this),
            ("all", "filter", "Ctrl+Shift+L", self.clear_filters),
            ("save_filter", "filter", "", self.ask_filter_name),
            ("filters", "filter", "", self._named_filters_here),
            ("carry", "copy", "F4", self.toggle_carry),
            ("voided", "void", "", self.toggle_voided),
            ("drop", "undo", "", self.drop_draft),
            ("next_draft", "warning", "F8", self.go_to_next_draft),
            ("export", "export", "Ctrl+E", self.export_shown),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("second", "check", "Ctrl+T", self.turn),
            ("reading", "meters", "F9", self.go_to_reading),
        ]
        self._actions = actions.make(self, works, dressed=False)
        self._actions["voided"].setCheckable(True)
        self._actions["second"].setCheckable(True)

    def finish_typing(self) -> None:
        self.grid.finish_typing()

    def retranslate(self) -> None:
        texts = {
            "import": self.tr("Import…"),
            "paste": self.tr("Paste"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "void": self.tr("Void"),
            "restore": self.tr("Restore a voided record"),
            "history": self.tr("History"),
            "columns": self.tr("Columns"),
            "find": self.tr("Find"),
            "day": self.tr("Go to a day"),
            "above": self.tr("Copy the field above"),
            "row_above": self.tr("Copy the record above"),
            "copy": self.tr("Copy"),
            "order": self.tr("Order by this column"),
            "like_this": self.tr("Only records like this cell"),
            "all": self.tr("Take all filters away"),
            "save_filter": self.tr("Save the filters under a name"),
            "filters": self.tr("Saved filters"),
            "carry": self.tr("Carry this field over to the next record"),
            "voided": self.tr("Show voided records"),
            "drop": self.tr("Drop the draft"),
            "next_draft": self.tr("Go to the next draft"),
            "export": self.tr("Export the records shown…"),
            "print": self.tr("Print the sheet…"),
            "second": self.tr("Double entry"),
            "reading": self.tr("Go to the meter's reading"),
        }
        for name, action in self._actions.items():
            actions.name(action, texts[name])
        chosen = max(0, self.scope.currentIndex())
        self.scope.clear()
        self.scope.addItems([self.tr("Day"), self.tr("Month"), self.tr("Year"), self.tr("All days")])
        self.scope.setCurrentIndex(chosen)
        self.scope.setToolTip(self.tr("Which days the sheet shows"))
        self._today.setText(self.tr("Today"))
        self._back.setToolTip(self.tr("The day before (PgUp)"))
        self._on.setToolTip(self.tr("The day after (PgDn)"))
        for button in (self._back, self._on):
            button.setAccessibleName(button.toolTip())
        self.search.setPlaceholderText(self.tr("Find a number, goods, trader, remark (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find"))
        self.scope.setAccessibleName(self.tr("Days shown"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Leave it at the records found by now (Esc)"))
        self.filter_line.retranslate()
        self._restyle()
        self.model.refresh()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self.grid.measure()
        self._tell_day()
        self._tell_totals()
        self._fit_head()
        if self._second is not None:
            self._second.retranslate()

    def _restyle(self) -> None:
        actions.dress(self.shown_actions())
        self._dress_soon.start()
        self._back.setIcon(theme.icon("previous"))
        self._on.setIcon(theme.icon("next"))
        self.strip.setFont(theme.number_font())
        self.hint_line.setFont(theme.number_font())
        self.grid.viewport().update()

    # Double entry

    @property
    def _is_second(self) -> bool:
        """Whether double entry stands in the place of the sheet."""
        return self._second is not None and not self._second.isHidden()

    def turn(self) -> None:
        """From the day sheet to double entry, or back."""
        if self._second is None:
            from horgosdesk.ui.tabs.cargo.second import SecondPage

            self._second = SecondPage(self.desk, self.turn, lambda: self._day, self)
            self._second.hide()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._second)
        second = not self._is_second
        self._sheet.setVisible(not second)
        self._second.setVisible(second)
        self._actions["second"].setChecked(second)
        for name, action in self._actions.items():
            # the sheet's keys must not reach what stands behind double entry
            action.setEnabled(name == "second" or not second)
        self.actions_changed.emit()
        (self._second if second else self.grid).setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_second(self) -> None:
        """Records are asked for: they are on the sheet."""
        if self._is_second:
            self.turn()

    # Which records

    def _first_day(self) -> str:
        """Today; a desk of synthetic records has its newest day somewhere in the past."""
        newest = totals.newest_day(self.desk.store) if self.desk.store.meta("synthetic") else None
        return newest or self.desk.store.today

    @property
    def day(self) -> str:
        """The day that the sheet stands at."""
        return self._day

    def go_to_day(self, day: str) -> None:
        """Open a day's sheet."""
        self._day = day
        self._show_view()
        self.grid.setFocus()

    def go_by(self, days: int) -> None:
        """Go some days (or months, in a month's view) on or back; the future is not entered."""
        at = date.fromisoformat(self._day)
        if SCOPES[self.scope.currentIndex()] == "month":
            edge = month_days(self._day[:7])[1] if days > 0 else f"{self._day[:7]}-01"
            at = date.fromisoformat(edge)
        self.go_to_day(min((at + timedelta(days=days)).isoformat(), self.desk.store.today))

    @staticmethod
    def _spans(day: str) -> dict[str, tuple[str, str]]:
        """The days that the sheet shows at a day, by scope."""
        return {
            "day": (day, day),
            "month": month_days(day[:7]),
            "year": (f"{day[:4]}-01-01", f"{day[:4]}-12-31"),
            "all": ("", ""),
        }

    def _view(self) -> View:
        scope = SCOPES[max(0, self.scope.currentIndex())]
        first, last = self._spans(self._day)[scope]
        return View(
            first, last, tuple(self.filter_line.filters), self.model.view.sort, self.search.text().strip(), self._voided
        )

    def _show_view(self) -> None:
        view = self._view()
        if view != self.model.view or not self.model.rowCount():
            self.model.show(view)
        several = not self.model.day
        day_column = self.model.column_of("day")
        if several and day_column < 0:
            self._choose([BY_NAME["day"], *self.model.fields])
        elif not several and day_column == 0 and not self._day_chosen:
            self._choose(self.model.fields[1:])
        self._tell_day()
        self._tell_totals()
        if self.model.blank_row >= 0:
            self.grid.go_to_blank()
        else:
            self._stand()

    def _stand(self) -> None:
        """On the first record of an order that somebody chose or searched for, else on the newest one."""
        view = self.model.view
        if self.model.rowCount():
            row = 0 if view.sort or view.is_search else self.model.rowCount() - 1
            self.grid.go_to(row, max(0, self.grid.horizontalHeader().sortIndicatorSection()))

    def _note_listed(self) -> None:
        if not self.grid.currentIndex().isValid():
            self._stand()
        self._tell_totals()

    _day_chosen = False

    def _widen_find(self) -> None:
        self._find_soon.stop()
        if self.search.text().strip() and SCOPES[self.scope.currentIndex()] != "all":
            self._narrow = self.scope.currentIndex()
            self.scope.setCurrentIndex(SCOPES.index("all"))
        self._show_view()
        self.grid.setFocus()

    def leave_find(self) -> None:
        """Search no more, and show the days that were shown before."""
        if self.search.text():
            self._drop_find()
            self._show_view()
        self.grid.setFocus()

    def _drop_find(self) -> None:
        self.search.clear()
        self._find_soon.stop()
        if self._narrow >= 0:
            self.scope.setCurrentIndex(self._narrow)
            self._narrow = -1

    def _choose_scope(self) -> None:
        self._narrow = -1
        self._show_view()

    def find(self, text: str) -> None:
        """Show the records with a number, on whatever day."""
        self._leave_second()
        self.search.setText(text)
        self._widen_find()

    def open_view(self, view: View) -> None:
        """Show the records that a figure was made of: in the day's, month's or year's sheet where they are one."""
        self._leave_second()
        shown = self._spans(view.first) if view.first else {}
        scope = next((name for name, days in shown.items() if days == (view.first, view.last)), "all")
        bounds = []
        if scope == "all":
            bounds += [Filter("day", "from", (view.first,))] if view.first else []
            bounds += [Filter("day", "to", (view.last,))] if view.last else []
        self._day = view.first or self._day
        self._narrow = -1
        self.scope.setCurrentIndex(SCOPES.index(scope))
        self.search.setText(view.find)
        self._find_soon.stop()
        self._voided = view.voided
        self._actions["voided"].setChecked(view.voided)
        self.filter_line.set_all([*bounds, *view.filters])
        self.grid.setFocus()

    def _go_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _choices(self, column: str) -> list[tuple[str | int, int | None]]:
        store = self.desk.store
        kept = tuple(f for f in self.filter_line.filters if f.column != column)
        view = replace(self._view(), filters=kept)
        every = listing.within(store, listing.QUICK_S, lambda: sheet.distinct(store, view, column))
        if every is not None:
            return list(every)
        newest = listing.within(store, listing.QUICK_S, lambda: sheet.recent(store, view, column))
        return [(value, None) for value in newest or ()]

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        self.model.sort(column, order)
        if self.model.blank_row < 0:
            self._stand()
        self._tell_totals()

    def order_by_this(self) -> None:
        """Order by the current cell's column: upwards, then downwards, then as entered; as a click on its heading does."""
        header, column = self.grid.horizontalHeader(), self.grid.currentIndex().column()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if header.sortIndicatorSection() != column:
            header.setSortIndicator(column, up)
        elif header.sortIndicatorOrder() == up:
            header.setSortIndicator(column, down)
        else:
            header.setSortIndicator(-1, up)
        if self.model.rowCount():
            # where the key is pressed again
            self.grid.go_to(max(0, self.grid.currentIndex().row()), column)

    def filter_like_this(self) -> None:
        """Show only records with the current cell's value."""
        index = self.grid.currentIndex()
        record = self.model.record(index.row()) if index.isValid() else None
        if record is None:
            return
        field = self.model.fields[index.column()]
        value = getattr(record, field.column)
        empty = value in (None, "")
        self.filter_line.put(Filter(field.column, "empty") if empty else Filter(field.column, "is", (value,)))

    def clear_filters(self) -> None:
        """Show all records of the days again, in the order of entry."""
        self._drop_find()
        self.grid.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.filter_line.set_all([])

    def _ask_contains(self, field: Field) -> None:
        def take(text: str) -> None:
            if text.strip():
                self.filter_line.put(Filter(field.column, "contains", (text.strip(),)))

        self.ask.ask(self.tr("{title} contains:").format(title=tr("Cargo", field.title)), take)

    def ask_filter_name(self) -> None:
        """Save the filters in force under a name."""

        def take(name: str) -> None:
            saved = dict(self.desk.settings.get("cargo_filters", {}))
            saved[name.strip()] = filters.to_json(self.filter_line.filters)
            self.desk.settings.set("cargo_filters", saved)

        if self.filter_line.filters:
            self.ask.ask(self.tr("Name for these filters:"), take)
        else:
            self.desk.say(self.tr("No filter is in force. Add one, then save it."), "warn")

    def _named_filters_here(self) -> None:
        saved: dict[str, Any] = self.desk.settings.get("cargo_filters", {})
        menu = QMenu(self)
        for name, said in saved.items():
            menu.addAction(name, lambda said=said: self.filter_line.set_all(filters.from_json(said)))
        if not saved:
            menu.addAction(self.tr("None saved yet")).setEnabled(False)
        menu.popup(self.filter_line.mapToGlobal(QPoint(0, self.filter_line.height())))

    def toggle_voided(self) -> None:
        """Show or hide voided records."""
        self._voided = not self._voided
        self._actions["voided"].setChecked(self._voided)
        self._show_view()

    def ask_day(self) -> None:
        """Ask for a day to go to."""

        def take(text: str) -> None:
            day = parse_day(text, date.fromisoformat(self.desk.store.today))
            if day > self.desk.store.today:
                raise Problem("day-future", _FUTURE, field="day", day=day, today=self.desk.store.today)
            self._drop_find()
            if SCOPES[self.scope.currentIndex()] == "all":
                self.scope.setCurrentIndex(SCOPES.index("day"))
            self.go_to_day(day)

        self.ask.ask(self.tr("Go to day (3 · 11-3 · 2025-11-03):"), take, self._day)

    # Actions on records

    def undo(self) -> None:
        """Take back the newest typing in this row, else the newest change stored."""
        row = self.grid.currentIndex().row()
        if row < 0 or not self.model.step_back(row):
            text = self.desk.undo.undoText()
            if self.desk.undo.canUndo():
                if self.desk.undo.undo():
                    self.desk.say(self.tr("Undone: {what}").format(what=text))
            else:
                self.desk.say(self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Make again what was undone."""
        row = self.grid.currentIndex().row()
        if (row < 0 or not self.model.step_forth(row)) and self.desk.undo.canRedo():
            text = self.desk.undo.redoText()
            if self.desk.undo.redo():
                self.desk.say(self.tr("Made again: {what}").format(what=text))

    def void_selected(self) -> None:
        """Void the selected records, for a reason; drafts are dropped."""
        uids = [
            record.uid
            for row in self.grid.selected_rows()
            if (record := self.model.record(row)) and record.status == "final"
        ]
        if not uids:
            self.drop_draft()
            return

        from horgosdesk.store import door

        def take(reason: str) -> None:
            if not reason.strip():
                raise Problem(
                    "reason-missing", QT_TRANSLATE_NOOP("Problem", "Type a reason; it is kept in the journal.")
                )
            records = [record for uid in uids if (record := self._stored(uid))]
            self.desk.do(
                [door.void(record) for record in records],
                self.tr("void of %n record(s)", "", len(records)),
                reason.strip(),
            )
            self.desk.say(self.tr("%n record(s) voided. Ctrl+Z brings them back.", "", len(records)))

        self.ask.ask(self.tr("Reason to void %n record(s):", "", len(uids)), take, ok=self.tr("Void"))

    def restore_selected(self) -> None:
        """Put the selected voided records back."""
        from horgosdesk.store import door

        records = [
            record
            for row in self.grid.selected_rows()
            if (record := self.model.record(row)) and record.status == "void"
        ]
        if records:
            self._do(
                lambda: self.desk.do(
                    [door.restore(record) for record in records], self.tr("restore of %n record(s)", "", len(records))
                )
            )
        else:
            self.desk.say(self.tr("Select voided records first; “Show voided records” in the menu shows them."), "warn")

    def _stored(self, uid: str) -> Any:
        from horgosdesk.store import cargo

        return cargo.get(self.desk.store, uid)

    def drop_draft(self) -> None:
        """Give up what was typed in the current row."""
        row = self.grid.currentIndex().row()
        entry = self.model.entry(row) if row >= 0 else None
        if entry is not None:
            self.model.drop(entry.uid)

    def go_to_next_draft(self) -> None:
        """Go to the next record that waits to be mended or confirmed."""
        rows = sorted(self.model.row_of(entry.uid) for entry in self.model.entries())
        if not rows:
            waiting = drafts.newest(self.desk.store)
            if waiting is None:
                self.desk.say(self.tr("There are no drafts."))
            else:
                self.go_to_day(waiting.day)
            return
        here = self.grid.currentIndex().row()
        row = next((row for row in rows if row > here), rows[0])
        entry = self.model.entry(row)
        names = [problem.field for problem in entry.problems] if entry else []
        column = next((c for name in names if name and (c := self.model.column_of(name)) >= 0), 0)
        self.grid.go_to(row, column)

    def go_to_reading(self) -> None:
        """Show the reading of a meter that the current record follows from."""
        row = self.grid.currentIndex().row()
        record = self.model.record(row) if row >= 0 else None
        if record is None or not self.model.is_metered(row):
            self.desk.say(self.tr("This record follows from no meter's reading."), "warn")
        else:
            self.desk.records_wanted.emit("meters", record.uid)

    def show_history(self) -> None:
        """Show what happened to the current record."""
        from horgosdesk.ui.history import History

        index = self.grid.currentIndex()
        record = self.model.record(index.row()) if index.isValid() else None
        if record is None:
            self.desk.say(self.tr("Choose a stored record first; a draft has no history yet."), "warn")
        else:
            History(self.desk, record.uid, self).open()

    def import_file(self) -> None:
        """Open the import wizard."""
        from horgosdesk.ui.wizard import Wizard

        Wizard(self.desk, self).show()

    def export_shown(self) -> None:
        """Write the records of the sheet, with the filters in force, to a workbook or a text file."""
        from horgosdesk.ui.tabs.cargo.exporting import Exporting

        if self._exporting is not None and self._exporting.busy:
            self.desk.say(self.tr("An export is under way: wait for it, or stop it."), "warn")
            return
        view = self._view()
        days = "-".join(dict.fromkeys(filter(None, (view.first, view.last)))) or self._day
        suggested = self.desk.store.folder / "returns" / f"cargo-{days}.xlsx"
        kinds = self.tr("Excel workbook (*.xlsx);;Text (*.csv)")
        file = self._choose_file(self, self.tr("Export the records shown"), suggested, kinds)
        if file is None:
            return
        if self._exporting is None:
            self._exporting = Exporting(self.desk, self)
            self._foot.insertWidget(self._foot.indexOf(self.hint_line), self._exporting)
        self._exporting.write(view, file)

    def print(self) -> None:
        """Show the records of the sheet, with the filters in force, as pages to be printed."""
        from horgosdesk.ui import handout
        from horgosdesk.ui.tabs.cargo.paper import Wanted, day_sheet

        view = self._view()
        scope = SCOPES[self.scope.currentIndex()]
        days = handout.day_name(self._day, self.desk.lang) if scope == "day" else self.day_label.text()
        wanted = Wanted(view, self._ordered_fields(), self.model.rules, days, self._told_on_paper(view))
        handout.show(self.desk, self, lambda reader, progress: day_sheet(reader, progress, wanted), self._preview)

    def _told_on_paper(self, view: View) -> list[tuple[str, str]]:
        """What is to be known of printed records: by what they were chosen and ordered, and what is missing among them."""
        told = [(self.tr("Filters"), self.filter_line.words(one)) for one in view.filters[:1]]
        told += [("", self.filter_line.words(one)) for one in view.filters[1:]]
        if view.find:
            told.append((self.tr("Find"), view.find))
        for column, down in view.sort[:1]:
            if column in BY_COLUMN:
                title = tr("Cargo", BY_COLUMN[column].title)
                told.append((self.tr("Order"), f"{title} {'↓' if down else '↑'}"))
        if view.voided:
            told.append((self.tr("Voided"), self.tr("voided records are struck through and not in the sums")))
        if self.model.draft_count:
            told.append((self.tr("Drafts"), self.tr("%n draft(s) not printed", "", self.model.draft_count)))
        return told

    def paste(self) -> None:
        """Append the block on the clipboard as records; a single value fills the selected cells."""
        text = QGuiApplication.clipboard().text()
        index = self.grid.currentIndex()
        if not text.strip() or not index.isValid():
            self.desk.say(self.tr("There is nothing to paste: copy cells in Excel or WPS first."), "warn")
            return
        cells = block.cells(text)
        if len(cells) == 1 and len(cells[0]) == 1:
            if len(self.grid.selected_rows()) > 1:
                self.grid.fill_selected(cells[0][0])
            else:
                self.model.setData(index, cells[0][0])
            return
        if not self.model.day:
            self.desk.say(self.tr("Open the sheet of one day to paste records into it."), "warn")
            return
        columns = self.grid.visible_columns()
        names = [self.model.fields[column].name for column in columns[columns.index(index.column()) :]]
        rows = block.records(cells, names, self.model.rules)
        entries = self.model.read_block(rows)
        if len(rows) <= AT_ONCE:
            self._take_block(entries)
            return
        from horgosdesk.ui.tabs.cargo.pasting import Pasting

        Pasting(self.desk, entries, len(rows), self._take_block, self).begin()

    def _take_block(self, entries: "Iterable[Entry]") -> None:
        good, bad, refused = self.model.add_block(entries)
        self.grid.go_to_blank()
        if refused or self.model.is_waiting:
            self._say_problems(refused)
            return
        words = self.tr("%n record(s) pasted.", "", good)
        if bad:
            words += " " + self.tr("%n with errors wait as drafts: F8 goes to the next.", "", bad)
        self.desk.say(words, "warn" if bad else "ok")

    def copy(self) -> None:
        """Copy the selected cells as Excel takes them."""
        if self.grid.selected_count > MOST_COPIED:
            self.desk.say(self.tr("That is too much for the clipboard: select fewer rows, or export the days."), "warn")
            return
        rows = self.grid.selected_rows()
        if not rows:
            return
        chosen = {column for area in self.grid.selected_areas() for column in range(area.left(), area.right() + 1)}
        columns = [column for column in self.grid.visible_columns() if column in chosen]
        lines = []
        for row in rows:
            record, entry = self.model.record(row), self.model.entry(row)
            line = []
            for column in columns:
                field = self.model.fields[column]
                value = getattr(record, field.column) if record is not None and entry is None else None
                plain = field.kind.numeric and value is not None
                line.append(
                    f"{field.kind.plain(value):f}"
                    if plain and not isinstance(value, str)
                    else str(self.model.index(row, column).data() or "")
                )
            lines.append(tab_line(line))
        QGuiApplication.clipboard().setText("\n".join(lines))

    # Columns

    def _columns_here(self) -> None:
        header = self.grid.horizontalHeader()
        self._column_menu(QPoint(0, header.height()))

    def _column_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        shown = {field.name for field in self.model.fields}
        for field in FIELDS:
            action = menu.addAction(tr("Cargo", field.title))
            action.setCheckable(True)
            action.setChecked(field.name in shown)
            action.toggled.connect(lambda on, field=field: self.show_column(field, on))
        menu.popup(self.grid.horizontalHeader().mapToGlobal(at))

    def show_column(self, field: Field, on: bool) -> None:
        """Show or hide a column; widths and order of the others stay."""
        names = [f.name for f in self._ordered_fields()]
        if on and field.name not in names:
            names.append(field.name)
        elif not on and len(names) > 1:
            names = [name for name in names if name != field.name]
        if field.name == "day":
            self._day_chosen = on
        self._set_columns(names)

    def _ordered_fields(self) -> list[Field]:
        return [self.model.fields[column] for column in self.grid.visible_columns()]

    def _choose(self, fields: Sequence[Field]) -> None:
        self.model.choose_fields(fields)
        self.grid.measure()
        self.grid.mark_order()

    def _set_columns(self, names: list[str]) -> None:
        self._choose([BY_NAME[name] for name in names])
        header = self.grid.horizontalHeader()
        for logical in range(header.count()):
            header.moveSection(header.visualIndex(logical), logical)
        self.grid.go_to_blank()

    def toggle_carry(self) -> None:
        """Carry the current column's field over to the next record, or stop that."""
        index = self.grid.currentIndex()
        if index.isValid():
            self.model.carrying ^= {self.model.fields[index.column()].name}
            self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, index.column(), index.column())
            self.grid.viewport().update()

    # What is told

    def _note_change(self, days: frozenset[str]) -> None:
        view = self.model.view
        self._sums_stale = True
        self._rest.start(REST_MS)
        if not days or not view.first or any(view.first <= day <= view.last for day in days):
            if not self.grid.is_typing:
                self.model.refresh(days)
            else:
                # an open editor must not lose its row; what others did is shown when it closes
                self._missed.append(days)
                self._note_soon.start()
                return
        self._tell_totals()

    def _tend(self) -> None:
        wait = REST_MS
        if not self.grid.is_typing and not self.desk.store.read_only:
            try:
                if not tending.tend(self.desk.store):
                    return
                wait = STEP_MS
            except Hindered:  # another program writes; there is no haste
                pass
        self._rest.start(wait)

    def _note_missed(self) -> None:
        missed, self._missed = self._missed, []
        self._note_change(frozenset[str]().union(*missed) if all(missed) else frozenset())

    def _tell_day(self) -> None:
        day = date.fromisoformat(self._day)
        locale = QLocale(self.desk.lang)
        scope = SCOPES[max(0, self.scope.currentIndex())]
        if scope == "day":
            weekday = locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            text = f"{self._day} {weekday}"
        else:
            from horgosdesk.ui import spans

            said = spans.opening(spans.month(self._day, self.desk.lang, long=True))
            text = {"month": said, "year": spans.year(self._day), "all": self.tr("All days")}[scope]
        self.day_label.setText(text)
        # of all days there is none before or after, and the choice beside says what is shown
        for widget in (self._back, self.day_label, self._on):
            widget.setVisible(scope != "all")
        self._on.setEnabled(self._day < self.desk.store.today)

    def _sums(self) -> Counted | None:
        """The sums of what the sheet shows; None while they are counted for the first time."""
        store, view = self.desk.store, self.model.view
        if not (view.filters or view.find):
            return self._kept_sums(view.first or "0000-01-01", view.last or "9999-12-31")
        if self._summed is None or self._summed[0] != view:
            if self._summing is not None:
                self._summing.cancel()
                self._summing = None
            self._summed, self._sums_stale = (view, None), True
        if self._sums_stale and self._summing is None:
            self._sums_stale = False
            sums = listing.within(store, listing.QUICK_S, lambda: sheet.summary(store, view))
            if sums is None:
                self._count(view)
            else:
                self._summed = view, sums
        return self._summed[1]

    def _count(self, view: View) -> None:
        def done(sums: Counted) -> None:
            self._summing = None
            self._summed = view, sums
            self._tell_totals()

        def failed(_problem: BaseException) -> None:
            self._summing, self._sums_stale = None, True

        self._summing = self.desk.read(lambda reader, _progress: sheet.summary(reader, view), done, failed)

    def _listed_words(self, counted: bool) -> list[str]:
        """What is not known yet, or not listed, of the view's records."""
        said = self.model.listing
        count = units.show_number(len(said.ids), self.model.rules.marks)
        if self.model.is_finding and said.share < 1:
            share = self.tr("looking through the records: {percent} %").format(percent=round(said.share * 100))
            known = [] if counted else [self.tr("{count} found so far").format(count=count)]
            return [*known, share]
        words = [self.tr("counting…")] if self._summing is not None else []
        if not said.missing:
            return words
        if said.share < 1:
            return [*words, self.tr("stopped: {count} are listed").format(count=count)]
        if said.missing == "before" or self.model.view.is_search:
            cut = self.tr("the newest {count} are listed: fewer days or a filter show the rest")
        else:
            cut = self.tr("the first {count} are listed: the other way round, or a filter, shows others")
        return [*words, cut.format(count=count)]

    def _tell_totals(self) -> None:
        marks = self.model.rules.marks
        sums = self._sums()
        finding = self._listed_words(sums is not None)
        self.stop.setVisible(self.model.is_finding)
        if sums is None:
            self.strip.setText(BETWEEN.join(finding))
            self.hint_line.clear()
            self.vacant.tell("")
            return
        names = {code.code: code.name(self.desk.lang) for code in self.model.rules.codes.directions}
        parts = [self.tr("%n record(s)", "", sum(s.records for s in sums.values()))]
        for direction, name in names.items():
            tonnes = units.tonnes(sums[direction].gross_g if direction in sums else 0, 1)
            parts.append(f"{name} {with_tonnes(units.show_number(tonnes, marks, 1))}")
        money: dict[str, int] = {}
        for one in sums.values():
            for currency, fen in one.value_fen.items():
                money[currency] = money.get(currency, 0) + fen
        parts += [
            f"{currency}\u00a0{units.show_number(units.round_half_up(Decimal(fen) / 100, 0), marks)}"
            for currency, fen in sorted(money.items())
            if fen
        ]
        vehicles = sum(s.vehicles for s in sums.values())
        parts.append(self.tr("vehicles {count}").format(count=units.show_number(vehicles, marks)))
        if self.model.draft_count:
            parts.append(self.tr("%n draft(s)", "", self.model.draft_count))
        parts += finding
        self.strip.setText(BETWEEN.join(parts))
        self.vacant.tell(
            "" if self.model.listing.ids or self.model.draft_count or self.model.is_finding else self._first_step()
        )
        waiting = drafts.newest(self.desk.store) if not self.model.draft_count else None
        self._hint = self.tr("A draft waits on {day}: F8 goes there").format(day=waiting.day) if waiting else ""
        self._tell_hint()

    def _tell_hint(self) -> None:
        """Beside the totals: what the selected records come to, else where a draft waits."""
        several = self.grid.selected_count > 1
        count, told = selected.sums(self.model, self.grid.selected_areas()) if several else (0, [])
        chosen = BETWEEN.join([self.tr("%n selected", "", count), *told]) if count > 1 and told else ""
        self.hint_line.setText(chosen or self._hint)
        self.hint_line.setVisible(bool(chosen or self._hint))
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Totals and hint side by side, or under one another where there is no room for that."""
        need = sum(one.fontMetrics().horizontalAdvance(one.text()) for one in (self.strip, self.hint_line))
        beside = need + theme.space(10) <= self.width()
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.hint_line.setWordWrap(not beside)

    def _fit_head(self) -> None:
        """The filters beside the search, or below it where that would leave neither of them room."""
        room = self.width() - theme.space(6)
        self.filter_line.fit(room)
        need = self._bar.minimumSize().width() + theme.space(SEARCH) + self.filter_line.sizeHint().width()
        beside = need <= room or not self.filter_line.filters
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()
        self._fit_foot()

    def _first_step(self) -> str:
        """What a sheet without a line says in its place."""
        view = self.model.view
        if view.filters or view.find:
            found = self.tr("Nothing here fits what is looked for. Ctrl+Shift+L takes all filters away.")
            return found + " " + self.tr("Enter looks through all days.") if view.find and view.first else found
        if not view.is_day:
            return self.tr("No record in these days. Ctrl+G goes to a day, where the first one can be typed.")
        return self.tr(
            "No record of this day yet. Type in the row marked *, paste rows from Excel (Ctrl+V), or import a file (Ctrl+I)."
        )

    def _kept_sums(self, first: str, last: str) -> dict[str, totals.Sums]:
        return {
            line.keys["direction"]: line.sums for line in totals.totals(self.desk.store, first, last, ("direction",))
        }

    def _say_saved(self, count: int) -> None:
        self.desk.say(self.tr("%n record(s) saved", "", count))

    def _say_problems(self, problems: list[Problem]) -> None:
        if problems:
            worst = problems[0]
            way = " " + self.tr("F9 goes there.") if worst.code == "metered" else ""
            self.desk.say(str(worst) + way, "bad" if worst.level == "error" else "warn")

    def _wait(self, problem: Problem | None) -> None:
        self.desk.waiting.note()
        if problem is None:
            self._retry.stop()
            if self._told_waiting:
                self.desk.say(self.tr("What had to wait is saved now."))
            self._told_waiting = ""
            return
        self._retry.start()
        if problem.code == "database-locked":
            said = self.tr("Another program is writing; what you typed is saved as soon as it is done.")
        else:
            said = self.tr("{why} What you typed stays here and is saved by itself then.").format(why=problem)
        # once: other lines are not to be covered at every try
        if said != self._told_waiting:
            self._told_waiting = said
            self.desk.say(said, "warn" if problem.code == "database-locked" else "bad")

    def _do(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Problem as problem:
            self.desk.say(str(problem), "bad")

    # Remembering

    def state(self) -> dict[str, Any]:
        return {
            "day": self._day,
            "scope": SCOPES[max(0, self.scope.currentIndex() if self._narrow < 0 else self._narrow)],
            "columns": [field.name for field in self._ordered_fields()],
            "widened": self.grid.widened,
            "carrying": sorted(self.model.carrying),
            "filters": filters.to_json(self.filter_line.filters),
            "scroll": self.grid.verticalScrollBar().value(),
            "double_entry": self._is_second,
        }

    def restore(self, state: dict[str, Any]) -> None:
        names = [name for name in state.get("columns", []) if name in BY_NAME]
        if names:
            self._day_chosen = "day" in names and state.get("scope", "day") == "day"
            self.grid.widened = {
                name: int(width) for name, width in state.get("widened", {}).items() if name in BY_NAME
            }
            self._set_columns(names)
        if "carrying" in state:
            self.model.carrying = set(state["carrying"]) & set(BY_NAME)
        if state.get("scope") in SCOPES:
            self.scope.setCurrentIndex(SCOPES.index(state["scope"]))
        # the newest day is open at the start of a shift; only a day with unfinished work is gone back to
        self.filter_line.set_all(filters.from_json(state.get("filters", [])))
        if state.get("double_entry") and not self._is_second:
            self.turn()


_FUTURE = QT_TRANSLATE_NOOP("Problem", "{day} is in the future; today is {today}. Correct the day.")
