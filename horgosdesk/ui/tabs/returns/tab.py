"""The Returns tab: months left, the return right, its checks below; export, close and reopen without dialogs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QFocusEvent, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.headline import headline
from horgosdesk.excel.monthly import cover_words
from horgosdesk.store import monthly, months, returns, totals
from horgosdesk.store.desk import open_store
from horgosdesk.store.monthly import Check, Monthly
from horgosdesk.ui import actions, printing, spans, tasks, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.returns.paper import Paper

REFRESH_MS = 60
"""Changes that come closer together than this are shown once."""


class ReturnsTab(Tab):
    """Pick a month, see its return and whether it ties out, export it, close it."""

    NAME = "returns"

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        choose_file: Chooser = choose_to_write,
        preview: Callable[[QWidget, str, printing.Draw], object] = printing.preview,
    ) -> None:
        super().__init__(desk, parent)
        self._choose_file, self._preview = choose_file, preview
        self.month = ""
        self.figures: Monthly | None = None
        self.checks: list[Check] = []
        self.exported: dict[str, Any] = {}
        self._stale = True
        self._writing: tasks.Task | None = None
        self._actions: dict[str, QAction] = {}
        self.list = QTableWidget(0, 2)
        self.sentence = QLabel(wordWrap=True)
        self.notice = QLabel(wordWrap=True)
        self.paper = Paper()
        self.ask = Ask()
        self._check_box = QWidget()
        self._check_grid = QGridLayout(self._check_box)
        self._soon = desk.timer(self, REFRESH_MS, self.reload)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

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
        flags = Qt.TextInteractionFlag
        for label in (self.sentence, self.notice):
            label.setTextInteractionFlags(
                flags.TextSelectableByMouse
                | flags.TextSelectableByKeyboard
                | flags.LinksAccessibleByMouse
                | flags.LinksAccessibleByKeyboard
            )
        self.sentence.setObjectName("section")
        self.notice.hide()
        self._check_grid.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        self._check_grid.setHorizontalSpacing(theme.space(6))
        self._check_grid.setVerticalSpacing(theme.space(0.5))
        head = QVBoxLayout()
        head.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        head.setSpacing(theme.space(2))
        head.addWidget(self.sentence)
        head.addWidget(self.notice)
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(head)
        main.addWidget(self.paper, 1)
        main.addWidget(self._check_box)
        main.addWidget(self.ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(main, 1)

    def _connect(self) -> None:
        self.list.currentCellChanged.connect(lambda row, *_: self._go_to_row(row))
        self.notice.linkActivated.connect(self._follow)
        self.ask.closed.connect(self.list.setFocus)
        self.desk.changed.connect(lambda _days: self._note_change())
        self.desk.theme_changed.connect(self._restyle)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("export", "export", "Ctrl+E", self.export),
            ("close", "close-month", "Ctrl+Shift+E", self.close_month),
            ("reopen", "restore", "Ctrl+Shift+R", self.ask_reopen),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("pdf", "save-picture", "Ctrl+Shift+P", self.save_pdf),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("folder", "returns", "Ctrl+Shift+O", self.open_folder),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)

    def title(self) -> str:
        return self.tr("Returns")

    def shown_actions(self) -> list[QAction]:
        return [self._actions[name] for name in ("export", "close", "reopen", "copy", "folder")]

    def more_actions(self) -> list[QAction]:
        return [self._actions[name] for name in ("print", "pdf", "sentence")]

    def keys(self) -> list[tuple[str, str]]:
        return [("↑ ↓", self.tr("Choose a month")), ("Tab", self.tr("To the return, to scroll and select in it"))]

    def retranslate(self) -> None:
        texts = {
            "export": self.tr("Export workbook…"),
            "close": self.tr("Close month"),
            "reopen": self.tr("Reopen month…"),
            "print": self.tr("Print…"),
            "pdf": self.tr("Save as PDF…"),
            "copy": self.tr("Copy table"),
            "folder": self.tr("Folder of returns"),
            "sentence": self.tr("Copy the sentence for the press"),
        }
        for name, action in self._actions.items():
            actions.name(action, texts[name])
        self.list.setAccessibleName(self.tr("Months"))
        self.paper.setAccessibleName(self.tr("The return as it will print"))
        self.sentence.setAccessibleName(self.tr("Sentence for the press"))
        self._restyle()

    def _restyle(self) -> None:
        look = theme.tokens()
        self.list.setFont(theme.number_font())
        self.list.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.list.setStyleSheet(
            f"QTableWidget {{ background: {look.raised.name()}; border-right: 1px solid {look.line.name()}; }}"
            f"QTableWidget::item {{ padding: 0 {theme.space(2)}px; }}"
        )
        self._check_box.setStyleSheet(
            f"QWidget#checks {{ background: {look.raised.name()}; border-top: 1px solid {look.line.name()}; }}"
        )
        self._check_box.setObjectName("checks")
        self.paper.restyle()
        self._check_box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if not self._stale:
            self.reload()

    # Showing

    def reload(self) -> None:
        """Ask the store and show anew; the month chosen and the place on the paper stay."""
        self._soon.stop()
        self._stale = False
        store = self.desk.store
        closed, exported = months.closed(store), {issue.month for issue in returns.issued(store)}
        known = sorted({*totals.months_with_records(store), *closed, *exported}, reverse=True)
        if self.month not in known:
            self.month = known[0] if known else ""
        self.list.blockSignals(True)
        self.list.setRowCount(len(known))
        for row, month in enumerate(known):
            name, state = (
                QTableWidgetItem(spans.month(month, self.desk.lang)),
                QTableWidgetItem(self._state(month, closed, exported)),
            )
            name.setData(Qt.ItemDataRole.UserRole, month)
            state.setForeground(theme.tokens().quiet)
            if month in closed:
                name.setIcon(theme.icon("close-month"))
            for column, item in enumerate((name, state)):
                self.list.setItem(row, column, item)
        if self.month:
            self.list.setCurrentCell(known.index(self.month), 0)
        self.list.blockSignals(False)
        self._fit_list()
        self._show_month()

    def _fit_list(self) -> None:
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        room = header.length() + self.list.verticalScrollBar().sizeHint().width() + 2
        self.list.setFixedWidth(max(theme.space(44), room))
        header.setStretchLastSection(True)

    def _state(self, month: str, closed: set[str], exported: set[str]) -> str:
        if month in closed:
            state = self.tr("closed")
        else:
            state = self.tr("open") if self._is_over(month) else self.tr("provisional")
        if month not in exported:
            return state
        return self.tr("{state}, exported").format(state=state)

    def _go_to_row(self, row: int) -> None:
        item = self.list.item(row, 0)
        if item is not None:
            self.month = str(item.data(Qt.ItemDataRole.UserRole))
            self.tell("")
            self.ask.hide()
            self._show_month()
            self.paper.verticalScrollBar().setValue(0)

    def _show_month(self) -> None:
        store = self.desk.store
        for name in ("export", "print", "pdf", "copy", "sentence"):
            self._actions[name].setEnabled(bool(self.month))
        if self._writing is not None:
            self._actions["export"].setEnabled(False)
        if not self.month:
            self.figures, self.checks = None, []
            self.sentence.clear()
            self.paper.show_words(
                self.tr(
                    "No return yet. As soon as the tab Cargo (Ctrl+1) has records of a month, its return stands here."
                )
            )
            self._check_box.hide()
            for name in ("close", "reopen"):
                self._actions[name].setEnabled(False)
            return
        self.figures = monthly.monthly(store, self.month)
        self.checks = monthly.checks(self.figures)
        self.sentence.setText(self._said(self.figures))
        self.paper.show_return(self.figures, self.desk.codes, store.folder, self.desk.lang)
        self._actions["close"].setEnabled(not self.figures.closed)
        self._actions["reopen"].setEnabled(self.figures.closed is not None)
        self._show_checks()

    def _said(self, figures: Monthly) -> str:
        """The sentence for the press."""
        total, lang = figures.total, self.desk.lang
        return headline(
            resources.port_name(figures.port, lang, self.desk.store.folder),
            figures.year_first,
            figures.last,
            total_g=total.year_g,
            base_g=total.year_base_g,
            lang=lang,
            synthetic=figures.synthetic,
        )

    def _is_over(self, month: str) -> bool:
        return month < self.desk.store.today[:7]

    def _show_checks(self) -> None:
        assert self.figures is not None
        while (item := self._check_grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        lines = [line for checks in self._grouped() for line in self._check_lines(checks)]
        if self.figures.drafts:
            words = self.tr(
                "%n draft(s) of this month wait in the tab Cargo; they count once they are whole.",
                "",
                self.figures.drafts,
            )
            lines.append(("warning", words, ""))
        half = (len(lines) + 1) // 2
        for place, (kind, words, found) in enumerate(lines):
            self._check_grid.addWidget(self._line(kind, words, found), place % half, place // half)
        self._check_box.setAccessibleName(self.tr("Checks"))
        self._check_box.show()

    def _grouped(self) -> list[list[Check]]:
        """The checks of each table together."""
        groups: dict[str, list[Check]] = {}
        for check in self.checks:
            groups.setdefault(check.name.partition(".")[0], []).append(check)
        return list(groups.values())

    def _check_lines(self, checks: list[Check]) -> list[tuple[str, str, str]]:
        """One line for what ties out, one for each that does not."""
        wrong = [("error", check.title, check.detail) for check in checks if not check.ok]
        if wrong or len(checks) == 1:
            return wrong or [("check", checks[0].title, checks[0].detail)]
        table = checks[0].name.partition(".")[0].removeprefix("table")
        words = self.tr("Table {table}: all {count} sums tie out to the gram").format(table=table, count=len(checks))
        return [("check", words, "")]

    def _line(self, kind: str, words: str, found: str) -> QWidget:
        tokens = theme.tokens()
        ink = {"check": tokens.ok, "warning": tokens.warn, "error": tokens.bad}[kind]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        mark, text = QLabel(), QLabel()
        mark.setPixmap(theme.picture(kind, theme.icon_size(), ink, self.devicePixelRatioF()))
        text.setFont(theme.number_font())
        shown = f"{words} <span style='color:{tokens.quiet.name()}'>{found}</span>"
        if kind == "error":
            ask = self.tr("What differs?")  # lupdate does not look into f-strings
            shown += f" <a style='color:{tokens.bad.name()}' href='verify'>{ask}</a>"
            text.linkActivated.connect(self._follow)
        text.setText(shown)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setFocusPolicy(Qt.FocusPolicy.StrongFocus if kind == "error" else Qt.FocusPolicy.ClickFocus)
        row.addWidget(mark)
        row.addWidget(text, 1)
        return holder

    def tell(self, text: str, level: str = "ok") -> None:
        """A line above the return, in words; an empty one takes it away."""
        self.notice.setObjectName(level)
        self.notice.style().polish(self.notice)
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.list.setFocus(event.reason())

    # Actions

    def export(self) -> None:
        """Write the month's workbook where the person wants it, without stopping the window."""
        if not self.month or self._writing is not None:
            return
        store, month = self.desk.store, self.month
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
        suggested = folder / f"{store.meta('port')}-{month}.xlsx"
        file = self._choose_file(self, self.tr("Export workbook"), suggested, self.tr("Excel workbook (*.xlsx)"))
        if file is None:
            return

        def write(_progress: tasks.Progress) -> dict[str, Any]:
            from horgosdesk.excel.monthly import export_return

            own = open_store(store.folder, who=store.who, clock=store.clock)
            try:
                return export_return(own, month, file)
            finally:
                own.close()

        self.tell(self.tr("Writing {file}…").format(file=file.name), "quiet")
        self._writing = tasks.run(write, self._exported, self._not_exported)
        self._show_month()

    def _exported(self, told: dict[str, Any]) -> None:
        self._writing = None
        self.exported = told
        self.desk.look_outside()
        self._show_month()
        text = self.tr(
            "Exported as {file}. Register no. {number}, SHA-256 {sha256}. A copy is in the folder of returns."
        )
        self.tell(text.format(file=told["file"], number=told["register_no"], sha256=told["sha256"]))
        self.desk.say(self.tr("{month} exported").format(month=spans.month(told["month"], self.desk.lang)))

    def _not_exported(self, error: BaseException) -> None:
        self._writing = None
        self._show_month()
        self.tell(str(error), "bad")

    def close_month(self) -> None:
        """Lock the month against changes."""
        self._try(
            lambda: months.close(self.desk.store, self.month),
            self.tr("{month} is closed. To change it again, reopen it with a reason."),
        )

    def ask_reopen(self) -> None:
        """Ask at the foot of the tab why, then unlock the month."""
        name = spans.month(self.month, self.desk.lang)
        self.ask.ask(self.tr("Why is {month} reopened?").format(month=name), self._reopen, ok=self.tr("Reopen"))

    def _reopen(self, reason: str) -> None:
        # a missing reason raises: the line asks again; anything else the month's line tells
        months.reopen(self.desk.store, self.month, reason)
        self._done(self.tr("{month} is open again. The journal keeps your reason."))

    def _try(self, work: Any, done: str) -> None:
        try:
            work()
        except Problem as problem:
            self.tell(str(problem), "bad")
        else:
            self._done(done)

    def _done(self, text: str) -> None:
        self.reload()
        said = text.format(month=spans.month(self.month, self.desk.lang))
        self.tell(said)
        self.desk.say(said)

    def print(self) -> None:
        """Show the pages of the return as they will come out of the printer."""
        self._preview(self, self._title(), printing.of_document(self.paper.printed(), self._running()))

    def save_pdf(self) -> None:
        """Write the pages of the return as a PDF, with its fonts in it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
        suggested = folder / f"{self.desk.store.meta('port')}-{self.month}.pdf"
        file = self._choose_file(self, self.tr("Save as PDF"), suggested, self.tr("PDF (*.pdf)"))
        if file is None:
            return
        try:
            pages = printing.of_document(self.paper.printed(), self._running())
            printing.save_pdf(file, self._title(), pages)
        except OSError as error:
            why = error.strerror or str(error)
            self.tell(
                self.tr("{file} cannot be written ({why}). Choose another folder.").format(file=file, why=why), "bad"
            )
        else:
            self.tell(self.tr("Saved as {file}").format(file=file))

    def _title(self) -> str:
        return f"{self.desk.store.meta('port')} {self.month}"

    def _running(self) -> printing.Running:
        """What stands on each page: in the return's own two languages, as in the workbook."""
        if self.figures is None:
            return printing.Running()
        words = cover_words(self.figures, self.desk.store.folder)
        state = str(words["mark"]) or ("" if self.figures.closed else "暂定数据 PROVISIONAL")
        return printing.Running(
            left=f"{words['port_zh']}口岸货运量月报表 {words['month_zh']}",
            right=f"{words['register_no']}",
            foot=f"HorgosDesk · {words['as_of']} · {words['position']} · {words['hash']}",
            mark=state,
        )

    def copy(self) -> None:
        """What is selected on the paper, or all its tables."""
        if self.paper.textCursor().hasSelection():
            self.paper.copy()
            self.desk.say(self.tr("Copied"))
        else:
            self.desk.say(self.tr("%n row(s) copied", "", self.paper.copy_all()))

    def copy_sentence(self) -> None:
        """The sentence for the press, to the clipboard."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def open_folder(self) -> None:
        """Show the returns that were exported, in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.store.folder / "returns")))

    def _follow(self, link: str) -> None:
        if link == "verify":
            different = totals.recount(self.desk.store)
            self.tell(
                self.tr(
                    "These sums differ from their records: {lines}. Restore the newest good backup, or ask for help with this line."
                ).format(lines="; ".join(different))
                if different
                else self.tr("A recount finds every sum equal to its records. Look at the return again."),
                "bad" if different else "ok",
            )
            self.reload()

    # Remembering

    def state(self) -> dict[str, Any]:
        return {"month": self.month, "scroll": self.paper.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        if isinstance(state.get("month"), str):
            self.month = state["month"]
        if not self._stale:
            self.reload()
        if isinstance(state.get("scroll"), int):
            scroll = state["scroll"]
            QTimer.singleShot(0, self, lambda: self.paper.verticalScrollBar().setValue(scroll))
