"""The Returns tab: months left; right the return as it will print, the checklist that a month is closed on, the register."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QFocusEvent, QIcon, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from horgosdesk.store import months, returns, totals
from horgosdesk.ui import actions, printing, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, Opener, choose_to_read, choose_to_write
from horgosdesk.ui.language import NAMES as LANGUAGES
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.returns.checklist import ChecklistPage
from horgosdesk.ui.tabs.returns.page import ReturnPage
from horgosdesk.ui.tabs.returns.register import RegisterPage
from horgosdesk.ui.viewport import Pages

REFRESH_MS = 60
"""Changes that come closer together than this are shown once."""


class ReturnsTab(Tab):
    """Pick a month, see its return and whether it ties out, work through its checklist, close it, hand it out, defend it."""

    NAME = "returns"

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        choose_file: Chooser = choose_to_write,
        preview: Callable[[QWidget, str, printing.Draw], object] = printing.preview,
        choose_form: Opener = choose_to_read,
    ) -> None:
        super().__init__(desk, parent)
        self.month = ""
        self._stale = True
        self._actions: dict[str, QAction] = {}
        self.list = QTableWidget(0, 2)
        self.page = ReturnPage(desk, choose_file, choose_form, preview)
        self._choose_file = choose_file
        self.pages = Pages()
        self._soon = desk.timer(self, REFRESH_MS, self._show_list)
        self._paper_soon = desk.timer(self, 0, self._show_paper)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    @cached_property
    def checklist(self) -> ChecklistPage:
        """What a month is closed on, made when it is first wanted."""
        made = ChecklistPage(self.desk)
        made.left.connect(self.show_return)
        made.closed.connect(lambda _month: self._after_closing())
        self.pages.addWidget(made)
        return made

    @cached_property
    def register(self) -> RegisterPage:
        """The returns that were handed out, made when it is first wanted."""
        made = RegisterPage(self.desk, choose_file=self._choose_file)
        made.left.connect(self.show_return)
        self.pages.addWidget(made)
        return made

    def _made(self) -> "list[ReturnPage | ChecklistPage | RegisterPage]":
        """The pages that there are by now."""
        return [self.page, *(self.__dict__[name] for name in ("checklist", "register") if name in self.__dict__)]

    # Layout

    def _lay_out(self) -> None:
        self.list.verticalHeader().hide()
        self.list.horizontalHeader().hide()
        self.list.setShowGrid(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.addWidget(self.page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.list.currentCellChanged.connect(lambda row, *_: self._go_to_row(row))
        self.page.ask.closed.connect(self.list.setFocus)
        self.page.drawn.connect(self._enable)
        self.page.owed_wanted.connect(self._show_owed)
        self.desk.changed.connect(lambda _days: self._note_change())
        self.desk.theme_changed.connect(lambda: self.soon(self._restyle))

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("export", "export", "Ctrl+E", self.page.export),
            ("close", "close-month", "Ctrl+Shift+E", self.show_checklist),
            ("register", "history", "Ctrl+Shift+G", self.show_register),
            ("print", "print", QKeySequence.StandardKey.Print, self.page.print),
            ("pdf", "save-picture", "Ctrl+Shift+P", self.page.save_pdf),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.page.copy),
            ("reopen", "restore", "Ctrl+Shift+R", self.ask_reopen),
            ("folder", "returns", "Ctrl+Shift+O", self.open_folder),
            *((lang, "copy", "", partial(self.page.copy_sentence, lang)) for lang in LANGUAGES),
            ("add", "add", "", self.page.add_form),
        ]
        self._actions = actions.make(self, works)
        actions.need(self.desk, self._actions, {"export": "return", "reopen": "close", "add": "plan"})

    def title(self) -> str:
        return self.tr("Returns")

    def shown_actions(self) -> list[QAction]:
        front = self.pages.currentWidget()
        if front is not self.page:
            return list(front.shown_actions())
        return [self._actions[name] for name in ("export", "close", "reopen", "register", "print", "copy")]

    def more_actions(self) -> list[QAction]:
        return [self._actions[name] for name in ("pdf", *LANGUAGES, "folder", "add")]

    def keys(self) -> list[tuple[str, str]]:
        if isinstance(front := self.pages.currentWidget(), ChecklistPage):
            return front.keys()
        return [("↑ ↓", self.tr("Choose a month")), ("Tab", self.tr("To the return, to scroll and select in it"))]

    def retranslate(self) -> None:
        texts = {
            "export": self.tr("Export workbook…"),
            "close": self.tr("Checklist, close…"),
            "reopen": self.tr("Reopen month…"),
            "register": self.tr("Register"),
            "print": self.tr("Print…"),
            "pdf": self.tr("Save as PDF…"),
            "copy": self.tr("Copy table"),
            "folder": self.tr("Folder of returns"),
            **{
                lang: self.tr("Copy the sentence for the press in {language}").format(language=name)
                for lang, name in LANGUAGES.items()
            },
            "add": self.tr("Add a form…"),
        }
        for lang in LANGUAGES:
            # the key is for the language that the window speaks
            self._actions[lang].setShortcut(QKeySequence("Ctrl+Shift+C" if lang == self.desk.lang else ""))
        for name, action in self._actions.items():
            actions.name(action, texts[name])
        self.list.setAccessibleName(self.tr("Months"))
        for page in self._made():
            page.retranslate()
        self._restyle()

    def _restyle(self) -> None:
        self.list.setFont(theme.number_font())
        self.list.verticalHeader().setDefaultSectionSize(theme.row_height())
        theme.wear(
            self.list,
            f"QTableWidget {{ background: {theme.role('raised')}; border-right: 1px solid {theme.role('line')}; }}"
            f"QTableWidget::item {{ padding: 0 {theme.space(2)}px; }}",
        )
        for page in self._made():
            page.restyle()
        if self.isVisible() and not self._stale:
            self._show_list()
        else:
            self._stale = True

    # Showing

    def reload(self) -> None:
        """Ask the store and show anew; the month chosen and the place on the paper stay."""
        self._show_list()
        self._show_paper()

    def _show_list(self) -> None:
        """The months; the paper is another piece of work, right after."""
        self._soon.stop()
        self._stale = False
        store, this_month = self.desk.store, self.desk.store.today[:7]
        closed, exported = months.closed(store), {issue.month for issue in returns.issued(store)}
        known = sorted({*totals.months_with_records(store), *closed, *exported}, reverse=True)
        chosen = self.month if self.month in known else known[0] if known else ""
        header = self.list.horizontalHeader()
        # otherwise Qt would measure all columns after each cell
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        blank = QIcon(theme.nothing())
        self.list.blockSignals(True)
        self.list.setIconSize(QSize(theme.icon_size(), theme.icon_size()))
        self.list.setRowCount(len(known))
        for row, month in enumerate(known):
            name, state = (
                QTableWidgetItem(spans.month(month, self.desk.lang)),
                QTableWidgetItem(self._state(month, closed, exported, this_month)),
            )
            name.setData(Qt.ItemDataRole.UserRole, month)
            state.setForeground(theme.tokens().quiet)
            state.setToolTip(state.text())
            if closed:
                # the names of open months begin under those of closed ones
                name.setIcon(theme.icon("close-month") if month in closed else blank)
            for column, item in enumerate((name, state)):
                self.list.setItem(row, column, item)
        if chosen:
            self.list.setCurrentCell(known.index(chosen), 0)
        self.list.blockSignals(False)
        self._fit_list()
        self.month = chosen
        self._paper_soon.start()

    def _show_paper(self) -> None:
        """The return of the month that is chosen."""
        self._paper_soon.stop()
        if not self.month:
            self.page.show_nothing()
        elif self.month != self.page.month:
            self._choose(self.month)
        else:
            self.page.reload()
        self._enable()

    def _fit_list(self) -> None:
        header = self.list.horizontalHeader()
        header.setStretchLastSection(False)
        self.list.resizeColumnsToContents()
        beside = self.list.verticalScrollBar().sizeHint().width() + 2
        # in a narrow window what is shown of a month comes first
        width = max(theme.space(44), min(header.length() + beside, self.width() * 3 // 10))
        self.list.setFixedWidth(width)
        header.resizeSection(1, max(1, min(header.sectionSize(1), width - header.sectionSize(0) - beside)))
        header.setStretchLastSection(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def _state(self, month: str, closed: set[str], exported: set[str], this_month: str) -> str:
        if month in closed:
            state = self.tr("closed")
        else:
            state = self.tr("open") if month < this_month else self.tr("provisional")
        if month not in exported:
            return state
        return self.tr("{state}, exported").format(state=state)

    def _go_to_row(self, row: int) -> None:
        item = self.list.item(row, 0)
        if item is not None:
            self._choose(str(item.data(Qt.ItemDataRole.UserRole)))

    def _choose(self, month: str) -> None:
        self.month = month
        self.page.show_month(month)
        front = self.pages.currentWidget()
        if isinstance(front, (ChecklistPage, RegisterPage)):
            front.show_month(month)
        self._enable()

    def _enable(self) -> None:
        on_paper = self.pages.currentWidget() is self.page
        there = bool(self.month) and on_paper
        is_closed = bool(self.month) and self.month in months.closed(self.desk.store)
        for name in ("print", "pdf", "copy"):
            self._actions[name].setEnabled(there and self.page.answer is not None)
        for lang in LANGUAGES:
            self._actions[lang].setEnabled(there)
        self._actions["export"].setEnabled(there and not self.page.writing)
        # on the checklist the keys are the page's own
        self._actions["close"].setEnabled(there and not is_closed)
        self._actions["reopen"].setEnabled(is_closed and on_paper)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            # the tab is there first, and its paper then
            self._show_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        front = self.pages.currentWidget()
        (self.list if front is self.page else front).setFocus(event.reason())

    # The pages

    def show_return(self) -> None:
        """The return of the month."""
        self._turn_to(self.page)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_checklist(self) -> None:
        """What is to be looked at before the month is closed; there it is closed."""
        if self.month:
            self._turn_to(self.checklist)
            self.checklist.show_month(self.month)
            self.checklist.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_register(self) -> None:
        """All returns that were handed out."""
        self._turn_to(self.register)
        self.register.show_month(self.month)
        self.register.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_owed(self) -> None:
        self.show_register()
        self.register.show_owed(self.month)

    def _turn_to(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.pages.updateGeometry()
        self._enable()
        self.actions_changed.emit()

    # Closing

    def _after_closing(self) -> None:
        self.show_return()
        self._done(self.tr("{month} is closed. To change it again, reopen it with a reason."))

    def ask_reopen(self) -> None:
        """Ask at the foot of the page why, then unlock the month."""
        name = spans.month(self.month, self.desk.lang)
        self.page.ask.ask(self.tr("Why is {month} reopened?").format(month=name), self._reopen, ok=self.tr("Reopen"))

    def _reopen(self, reason: str) -> None:
        # a missing reason raises: the line asks again; anything else the month's line tells
        months.reopen(self.desk.store, self.month, reason)
        self._done(self.tr("{month} is open again. The journal keeps your reason."))

    def _done(self, text: str) -> None:
        self.reload()
        said = text.format(month=spans.month(self.month, self.desk.lang))
        self.page.notice.tell(said)
        self.desk.say(said)

    def open_folder(self) -> None:
        """Show the returns that were exported, in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.store.folder / "returns")))

    # Remembering

    def state(self) -> dict[str, Any]:
        scroll = self.page.paper.verticalScrollBar().value()
        return {"month": self.month, "scroll": scroll, **self.page.state()}

    def restore(self, state: dict[str, Any]) -> None:
        if isinstance(state.get("month"), str):
            self.month = state["month"]
        self.page.restore(state)
        if not self._stale:
            self.reload()
        if isinstance(state.get("scroll"), int):
            self.page.scroll_later(state["scroll"])
