"""A table of the desk in a grid: edited, checked while it is, kept, brought from Excel and taken there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from horgosdesk import resources
from horgosdesk.core import grid as grids
from horgosdesk.core.errors import Problem
from horgosdesk.core.grid import Differences, Grid
from horgosdesk.core.rights import may
from horgosdesk.hub import own
from horgosdesk.hub.own import Wrong
from horgosdesk.ui import actions, files, help, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.question import Question
from horgosdesk.ui.setting.cells import Cells
from horgosdesk.ui.setting.faults import Faults
from horgosdesk.ui.setting.model import GridModel
from horgosdesk.ui.setting.table_words import Told, column_words
from horgosdesk.ui.tasks import Progress, Task

CHECK_MS = 250
"""So long after the last change the table is checked."""
KEPT = f"{own.REPLACED}/"
LEAST_ROWS = 12
"""That a table has room for at first."""


class TableEditor(QDialog):
    """One table. It is kept only when it reads without a Problem, and everything on the screen takes it up at once."""

    def __init__(
        self,
        desk: Desk,
        told: Told,
        parent: QWidget | None = None,
        to_write: files.Chooser = files.choose_to_write,
        to_read: files.Opener = files.choose_to_read,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        help.listen(self)
        self.desk, self.told = desk, told
        self._to_write, self._to_read = to_write, to_read
        self._words = column_words()
        self._broken: Problem | None = None
        self._checking: Task | None = None
        self._working: Task | None = None
        self._answer: Callable[[], None] = lambda: None
        self.wrong: list[Wrong] = []
        self._read()
        self.model = GridModel(self._kept, self._words, self)
        self.table = Cells(self.model)
        self.state, self.notice, self.question = QLabel(objectName="quiet", wordWrap=True), Notice(), Question()
        self.search, self.hits = QLineEdit(clearButtonEnabled=True), QLabel(objectName="quiet")
        self.problems = Faults()
        self.tools = QToolBar()
        self._check_soon = desk.timer(self, CHECK_MS, self.check)
        self.actions_: dict[str, QAction] = {}
        self._make_actions()
        self.save_button, self.leave = QPushButton(self.tr("&Save")), QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._allow()
        if self._broken is not None:
            self.notice.tell(str(self._broken), "bad")
        self.check()

    def _read(self) -> None:
        """The table as the desk has it; one that cannot be read gives way to the shipped one."""
        folder, name = self.desk.store.folder, self.told.name
        try:
            self._kept, self.shipped, self._bytes = own.read(folder, name)
        except Problem as problem:
            self._broken = problem
            given = grids.read(name, resources.read_text(own.shipped(name)))
            self._kept, self.shipped, self._bytes = given, given, (folder / name).read_bytes()

    # Layout

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("add", "add", "Ctrl+Return", self.add_row),
            ("remove", "remove", "Ctrl+Delete", self.remove_rows),
            ("undo", "undo", "Ctrl+Z", self.model.steps.undo),
            ("redo", "redo", "Ctrl+Y", self.model.steps.redo),
            ("import", "import", "Ctrl+I", self.ask_import),
            ("export", "export", "Ctrl+E", self.ask_export),
            ("shipped", "restore", "", self.ask_shipped),
            ("save", "check", "Ctrl+S", self.save),
            ("next", "warning", "F8", self.go_to_next_wrong),
            ("find", "find", "Ctrl+F", self._to_search),
        ]
        self.actions_ = actions.make(self, works)
        keys = QKeySequence.StandardKey
        cells: list[actions.Work] = [
            ("copy", "copy", keys.Copy, self.table.copy),
            ("paste", "paste", keys.Paste, self.table.paste),
        ]
        self.actions_ |= actions.make(self.table, cells)
        for name, text in {
            "add": self.tr("Add row"),
            "remove": self.tr("Delete rows"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "import": self.tr("Import…"),
            "export": self.tr("Export…"),
            "shipped": self.tr("As shipped…"),
            "save": self.tr("Save"),
            "next": self.tr("Next that is wrong"),
            "find": self.tr("Find"),
            "copy": self.tr("Copy"),
            "paste": self.tr("Paste"),
        }.items():
            actions.name(self.actions_[name], text)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.told.shown)
        self.table.setAccessibleName(self.told.shown)
        self.problems.setAccessibleName(self.tr("What is wrong"))
        self.search.setPlaceholderText(self.tr("Find in the table (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Find in the table"))
        self.search.setFixedWidth(theme.space(60))
        self.tools.setIconSize(QSize(theme.icon_size(), theme.icon_size()))
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tools.addActions(
            [self.actions_[name] for name in ("add", "remove", "undo", "redo", "import", "export", "shipped")]
        )
        for of in (self.table, self.table.verticalHeader()):
            of.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            for name in ("copy", "paste", "add", "remove", "undo", "redo"):
                self.actions_[name].setShortcutVisibleInContextMenu(True)
                of.addAction(self.actions_[name])
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(self.tools, 1)
        head.addWidget(self.hits)
        head.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        foot.addWidget(self.state, 1)
        self.save_button.setObjectName("primary")
        for button in (self.save_button, self.leave):
            button.setAutoDefault(False)
            foot.addWidget(button)
        self.save_button.setToolTip(self.actions_["save"].toolTip())
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(3)] * 4)
        box.setSpacing(theme.space(2))
        box.addLayout(head)
        box.addWidget(self.notice)
        box.addWidget(self.table, 1)
        box.addWidget(self.problems)
        box.addWidget(self.question)
        box.addLayout(foot)
        actions.press_by_enter(self)
        room = (self.parentWidget() or self).screen().availableGeometry()
        # as high as the table, with room for some rows more
        rows = max(LEAST_ROWS, self.model.rowCount() + LEAST_ROWS // 2)
        high = min(theme.space(40) + (rows + 1) * theme.row_height(), theme.space(185), room.height() * 9 // 10)
        self.resize(min(theme.space(330), room.width() * 19 // 20), high)
        self.table.stand_on(0, 0)
        self.table.setFocus()

    def _connect(self) -> None:
        self.model.edited.connect(self._edited)
        self.save_button.clicked.connect(self.save)
        self.leave.clicked.connect(self.reject)
        self.search.textChanged.connect(lambda text: self._look_for(text, onward=False))
        self.search.returnPressed.connect(lambda: self._look_for(self.search.text(), onward=True))
        self.problems.itemActivated.connect(lambda _item: self._go_to_wrong(self.problems.currentRow()))
        self.problems.itemClicked.connect(lambda _item: self._go_to_wrong(self.problems.currentRow()))
        self.question.yes.clicked.connect(self._agreed)
        self.question.no.clicked.connect(self._unask)
        self.model.steps.canUndoChanged.connect(self._allow)
        self.model.steps.canRedoChanged.connect(self._allow)
        self.desk.person_changed.connect(self._allow)
        self.desk.theme_changed.connect(self.table.dress)
        self.desk.closing.connect(self._give_up)

    def _allow(self, _on: bool = False) -> None:
        """What can be done now, by who works here."""
        store = self.desk.store
        can = may(store.role, "plan") and not store.read_only
        idle = self._working is None
        self.model.locked = not (can and idle)
        for name in ("add", "remove", "paste", "import"):
            self.actions_[name].setEnabled(can and idle)
        self.actions_["export"].setEnabled(idle)
        self.actions_["undo"].setEnabled(can and idle and self.model.steps.canUndo())
        self.actions_["redo"].setEnabled(can and idle and self.model.steps.canRedo())
        self.actions_["shipped"].setEnabled(can and idle and self._bytes is not None)
        for one in (self.actions_["save"], self.save_button):
            one.setEnabled(can and idle and not self.is_clean)
        if not may(store.role, "plan"):
            self.notice.tell(actions.who_may("plan"), "quiet")

    @property
    def is_clean(self) -> bool:
        """Whether nothing is to be kept."""
        return grids.same(self.model.grid, self._kept) and self._broken is None

    # Editing

    def add_row(self) -> None:
        """An empty row under the current one, ready to be typed into."""
        at = self.table.currentIndex().row() + 1
        self.model.insert(at, self.tr("Add row"))
        self.table.stand_on(at, 0)
        self.table.setFocus()

    def remove_rows(self) -> None:
        """Take the rows of the selected cells out."""
        rows, column = self.table.chosen_rows, self.table.currentIndex().column()
        if rows:
            self.model.remove(rows, self.tr("Delete rows"))
            self.table.stand_on(rows[0], column)

    def _edited(self) -> None:
        self._unask()
        self.notice.tell("")
        self.hits.clear()
        self._allow()
        self._check_soon.start()

    def _look_for(self, text: str, *, onward: bool) -> None:
        wanted = text.strip()
        number, count = self.table.find(wanted, onward=onward) if wanted else (0, 0)
        self.hits.setText(f"{number} / {count}" if count else "")
        self.notice.tell(
            "" if count or not wanted else self.tr("“{text}” is nowhere in this table.").format(text=text), "quiet"
        )

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Checking

    def check(self) -> None:
        """Look on a thread for what is wrong, and what differs from the shipped table."""
        folder, name, port = self.desk.store.folder, self.told.name, self.desk.store.meta("port")
        grid, shipped = self.model.grid, self.shipped

        def work(_progress: Progress) -> tuple[Grid, list[Wrong], Differences]:
            return grid, own.look(folder, name, grid, port), grids.compare(name, grid, shipped)

        if self._checking is not None:
            self._checking.cancel()
        self._checking = self.desk.run(work, self._checked)

    def _checked(self, found: tuple[Grid, list[Wrong], Differences]) -> None:
        grid, self.wrong, differences = found
        self._checking = None
        if grid is not self.model.grid:
            return
        self.model.tell(self.wrong, differences)
        self.problems.tell([self._words_of(one) for one in self.wrong])
        if self._listed(self.notice.text()) is not None:
            self.notice.tell("")  # once is enough
        self._tell_state(differences)

    def _listed(self, text: str) -> int | None:
        """Which line of what is wrong says this."""
        return next((number for number, one in enumerate(self.wrong) if str(one.problem) == text), None)

    def _words_of(self, one: Wrong) -> str:
        """What is wrong, with the column in front where one is."""
        if one.place is None or one.place.column is None:
            return str(one.problem)
        return f"{self.model.words[one.place.column]} · {one.problem}"

    def _tell_state(self, differences: Differences) -> None:
        count = self.tr("%n rows", "", len(self.model.grid.rows))
        if not differences:
            told = self.tr("as shipped")
        else:
            told = self.tr("against the shipped table: {what}").format(what=self._counted(differences))
        self.state.setText(f"{self.told.name} · {count} · {told}")

    def _counted(self, differences: Differences) -> str:
        """How many rows are others: "2 added, 1 changed"."""
        added, changed, gone = len(differences.added), len(differences.changed), len(differences.gone)
        told = (
            self.tr("{count} added").format(count=added) if added else "",
            self.tr("{count} changed").format(count=changed) if changed else "",
            self.tr("{count} gone").format(count=gone) if gone else "",
        )
        counted = self.tr(", ").join(filter(None, told)) or self.tr("all rows the same")
        return counted + (self.tr(", in another order") if differences.moved else "")

    def go_to_next_wrong(self) -> None:
        """Stand on the next cell in which something is wrong."""
        index = self.table.currentIndex()
        at = (index.row(), index.column())
        places = sorted((place.row, place.column or 0) for place in self.model.wrong)
        if places:
            self.table.stand_on(*next((place for place in places if place > at), places[0]))
            self.table.setFocus()

    def _go_to_wrong(self, number: int) -> None:
        place = self.wrong[number].place if 0 <= number < len(self.wrong) else None
        if place is not None:
            self.table.stand_on(place.row, place.column or 0)
            self.table.setFocus()

    # Keeping

    def save(self) -> None:
        """Keep the table as the desk's own, once it was tried beside the others; the shipped one again where it is like that."""
        if not self.save_button.isEnabled():
            return
        self.table.setFocus()  # a cell that is being edited is taken as it is
        grid = grids.without_empty(self.model.grid)
        content = None if grid == self.shipped else grids.write(grid).encode()
        self._try(content, partial(self._keep, grid, content))

    def _try(self, content: bytes | None, then: Callable[[], None]) -> None:
        folder, name, port = self.desk.store.folder, self.told.name, self.desk.store.meta("port")
        self._busy(
            self.desk.run(
                lambda _progress: own.try_out(folder, name, content, port), lambda _none: then(), self._refuse
            )
        )

    def _busy(self, task: Task) -> None:
        self._working = task
        self._allow()

    def _free(self) -> None:
        self._working = None
        self._allow()

    def _refuse(self, error: BaseException) -> None:
        self._free()
        if not isinstance(error, Problem | OSError):
            raise error
        if (listed := self._listed(str(error))) is None:
            self.notice.tell(str(error), "bad")
        else:
            self.problems.setCurrentRow(listed)
        if not isinstance(error, Problem):
            return
        place = grids.place_of(error, self.model.grid) if error.values.get("file") == self.told.name else None
        if place is not None:
            self.table.stand_on(place.row, place.column or 0)
        self.table.setFocus()

    def _keep(self, grid: Grid, content: bytes | None) -> None:
        self._free()
        if self._there() != self._bytes:
            self._ask(
                self.tr(
                    "This table was changed meanwhile, perhaps by another desk. Yours takes its place; that one is kept in {folder}."
                ).format(folder=KEPT),
                self.tr("Save &mine"),
                partial(self._write, grid, content),
            )
            return
        self._write(grid, content)

    def _there(self) -> bytes | None:
        try:
            return (self.desk.store.folder / self.told.name).read_bytes()
        except FileNotFoundError:
            return None

    def _write(self, grid: Grid, content: bytes | None) -> None:
        store, name = self.desk.store, self.told.name
        try:
            own.take_away(store, name) if content is None else own.put(store, name, content)
        except (Problem, OSError) as error:
            self.notice.tell(str(error), "bad")
            return
        self._kept, self._bytes, self._broken = grid, self._there(), None
        self._allow()
        self.desk.take_up_tables()
        self.notice.tell(self.tr("Kept. Everything goes by it from now on."))
        self.desk.say(self.tr("Kept: {table}").format(table=self.told.shown))

    def ask_shipped(self) -> None:
        """Ask once whether the shipped table is to hold again."""
        self._ask(
            self.tr("Use the shipped table again? The desk's own is kept in {folder}.").format(folder=KEPT),
            self.tr("&Yes, as shipped"),
            lambda: self._try(None, self._take_shipped),
        )

    def _take_shipped(self) -> None:
        self._free()
        given = grids.in_order(
            grids.read(self.told.name, resources.read_text(own.shipped(self.told.name))), self.shipped.heading
        )
        self.model.change(given.rows, self.tr("As shipped"))
        self._write(given, None)

    # Excel and text files

    def ask_export(self) -> None:
        """Ask for a file, and write the table there as it is shown."""
        suggested = Path(self.told.name).with_suffix(".xlsx")
        kinds = self.tr("Excel workbook (*.xlsx);;CSV text (*.csv)")
        file = self._to_write(self, self.tr("Export the table"), suggested, kinds)
        if file is None:
            return
        grid, title, words = grids.without_empty(self.model.grid), self.told.shown, self._words

        def work(_progress: Progress) -> None:
            from horgosdesk.excel import grid as sheets

            sheets.write(file, title, grid, words)

        def done(_none: None) -> None:
            self._free()
            self.notice.tell(self.tr("Written: {file}").format(file=file))

        self._busy(self.desk.run(work, done, self._refuse))

    def ask_import(self) -> None:
        """Ask for a file, read it, and show what would change; nothing does but by Yes."""
        kinds = self.tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)")
        file = self._to_read(self, self.tr("Import the table"), kinds)
        if file is None:
            return
        known, name, words = grids.without_empty(self.model.grid), self.told.name, self._words
        limits = resources.limits(self.desk.store.folder)

        def work(_progress: Progress) -> tuple[Grid, Differences]:
            from horgosdesk.excel import grid as sheets

            found = sheets.read(file, name, known, words, limits)
            return found, grids.compare(name, found, known)

        self._busy(self.desk.run(work, partial(self._imported, file), self._refuse))

    def _imported(self, file: Path, found: tuple[Grid, Differences]) -> None:
        self._free()
        grid, differences = found
        if not differences:
            self.notice.tell(self.tr("{file} says the same as this table.").format(file=file.name), "quiet")
            return
        told = self.tr("{file}: {what}.").format(file=file.name, what=self._counted(differences))
        more = self.tr("Take them? They are kept with Save.")
        self._ask(
            f"{told} {more}",
            self.tr("&Take them"),
            lambda: self.model.change(grid.rows, self.tr("Import {file}").format(file=file.name)),
        )

    # Asking, leaving

    def _ask(self, text: str, yes: str, answer: Callable[[], None], no: str = "") -> None:
        self._answer = answer
        self.question.ask(text, yes, no or self.tr("&No"))

    def _agreed(self) -> None:
        self.question.hide()
        self.table.setFocus()
        self._answer()

    def _unask(self) -> None:
        if self.question.isVisible():
            self.question.hide()
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # words beside the icons where there is room for them
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self.tools.sizeHint().width() > self.width() - self.search.width() - theme.space(24):
            self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

        if self.wrong:
            self.problems.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.question.isVisible():
            self._unask()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # goes down in the table and onward in the search, and nowhere else
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave; with something that is not kept, once more."""
        if self._may_leave():
            super().reject()

    def _may_leave(self) -> bool:
        if self._working is not None:
            return False  # it is being kept, which takes a moment
        self.table.setFocus()
        if self.is_clean or self.model.locked:
            return True
        self._ask(
            self.tr("What you changed is not kept yet."),
            self.tr("&Leave without it"),
            lambda: super(TableEditor, self).reject(),
            self.tr("&Keep editing"),
        )
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self.isVisible():
            self._give_up()

    def done(self, result: int) -> None:
        self._give_up()
        super().done(result)

    def _give_up(self) -> None:
        self._check_soon.stop()
        for task in (self._checking, self._working):
            if task is not None:
                task.cancel()
