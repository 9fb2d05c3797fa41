"""The clearance tab: the board with its line for scanning, the stages' keys, and the way to the study."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from horgosdesk import resources
from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import read_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import clearance, door
from horgosdesk.store.door import Change
from horgosdesk.ui import tasks, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.clearance.board import Board
from horgosdesk.ui.tabs.clearance.line import KEYS
from horgosdesk.ui.tabs.clearance.model import BoardModel, Scope, View, compact, shown_number
from horgosdesk.ui.tabs.clearance.panel import Panel
from horgosdesk.ui.tabs.clearance.stamp import Stamp, stamp
from horgosdesk.ui.watch import SOON_PCT

SCOPES: tuple[Scope, ...] = ("open", "released", "found")
CUTS = (("direction", "directions"), ("mode", "modes"), ("lane", "lanes"))
LEARN_MS = 600_000
"""So often the chances are told anew from the history."""


class ClearanceTab(Tab):
    """The board of open consignments, and behind it the study."""

    NAME: ClassVar[str] = "clearance"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = BoardModel(desk, resources.targets(desk.store.folder), self)
        self.board = Board(self.model)
        self.panel = Panel(desk)
        self.ask = Ask()
        self.scan = QLineEdit(clearButtonEnabled=True)
        self.scan_stage = QComboBox()
        self.scope = QComboBox()
        self.filters = {cut: QComboBox() for cut, _ in CUTS}
        self.strip = QLabel()
        self.strip.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint_line = QLabel(objectName="quiet")
        self.pages = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._study: Any = None
        self._study_state: dict[str, Any] = {}
        self._confirmed: tuple[Any, ...] = ()
        self._stale = True
        self._learning: tasks.Task | None = None
        self._find_soon = QTimer(self, singleShot=True, interval=150)
        self._learn_again = QTimer(self, interval=LEARN_MS)
        self._actions: dict[str, QAction] = {}
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        bar.setSpacing(theme.space(2))
        bar.addWidget(self.scan, 1)
        bar.addWidget(self.scan_stage)
        bar.addSpacing(theme.space(3))
        for box in self.filters.values():
            bar.addWidget(box)
        bar.addWidget(self.scope)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        foot.addWidget(self.strip)
        foot.addStretch(1)
        foot.addWidget(self.hint_line)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.board, 1)
        column.addWidget(self.ask)
        column.addLayout(foot)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([theme.space(240), theme.space(90)])
        self.panel.setMinimumWidth(theme.space(72))
        self.pages.addWidget(self.splitter)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.pages)

    def _connect(self) -> None:
        desk = self.desk
        desk.clearances_changed.connect(self._note_change)
        desk.theme_changed.connect(self._restyle)
        self._find_soon.timeout.connect(self._show_view)
        self._learn_again.timeout.connect(self._learn_chances)
        self.scan.textChanged.connect(lambda _text: self._find_soon.start())
        self.scan.returnPressed.connect(self._take_scan)
        self.scope.activated.connect(lambda _place: self._show_view())
        for box in self.filters.values():
            box.activated.connect(lambda _place: self._show_view())
        self.board.current_changed.connect(self._tell_current)
        self.board.selectionModel().selectionChanged.connect(lambda *_: self._tell_current())
        self.board.next_wanted.connect(self.ask_next)
        self.board.typed.connect(self._type_on)
        self.board.doubleClicked.connect(lambda _index: self.correct())
        self.model.counted.connect(self._tell_totals)
        self.panel.line.asked.connect(self.ask_time)
        self.panel.line.wanted.connect(lambda stage: self.record_stage(stage))
        self.panel.cargo_wanted.connect(lambda number: desk.records_wanted.emit("cargo", number))
        self.ask.closed.connect(self.board.setFocus)

    def _make_actions(self) -> None:
        works: list[tuple[str, str, Any, Callable[[], object]]] = [
            ("new", "add", "Ctrl+N", self.enter_new),
            ("import", "import", "Ctrl+I", self.import_file),
            ("train", "trains", "Ctrl+Shift+T", self.choose_train),
            ("snooze", "quiet", "Ctrl+Shift+Q", self.ask_snooze),
            ("history", "history", "Ctrl+H", self.show_history),
            ("study", "trends", "Ctrl+T", self.turn),
            ("next", "check", "", self.ask_next),
            ("correct", "correct", "Ctrl+E", self.correct),
            ("paste", "paste", QKeySequence.StandardKey.Paste, self.paste),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("find", "find", QKeySequence.StandardKey.Find, self._go_find),
            ("void", "void", "Ctrl+Delete", self.void_selected),
            ("restore", "restore", "Ctrl+Shift+Delete", self.restore_selected),
            ("all", "filter", "Ctrl+Shift+L", self.clear_filters),
            ("warn", "warning", "", self.ask_soon),
            ("sound", "", "", self.toggle_sound),
        ]
        for place, stage in enumerate(self.desk.stages.codes[: len(KEYS)]):
            key = KEYS[place]
            works.append((f"now {stage}", "check", key, lambda stage=stage: self.record_stage(stage)))
            works.append((f"at {stage}", "time", f"Shift+{key}", lambda stage=stage: self.ask_time(stage)))
        for name, icon, keys, work in works:
            action = QAction(self)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setData(icon)
            action.triggered.connect(lambda _checked=False, work=work: work())
            self._actions[name] = action
            self.addAction(action)
        self._actions["study"].setCheckable(True)
        self._actions["sound"].setCheckable(True)
        self._actions["sound"].setChecked(bool(self.desk.settings.get("clearance_sound", True)))

    def title(self) -> str:
        return self.tr("Clearance")

    def shown_actions(self) -> list[QAction]:
        if self._study is not None and self.pages.currentWidget() is self._study:
            return [*self._study.shown_actions(), self._actions["study"]]
        return [self._actions[name] for name in ("new", "import", "train", "snooze", "history", "study")]

    def more_actions(self) -> list[QAction]:
        if self._study is not None and self.pages.currentWidget() is self._study:
            return list(self._study.more_actions())
        shown = self.shown_actions()
        return [action for action in self._actions.values() if action not in shown]

    def keys(self) -> list[tuple[str, str]]:
        if self._study is not None and self.pages.currentWidget() is self._study:
            return list(self._study.keys())
        names = {code: self._stage_name(code) for code in self.desk.stages.codes}
        stages = [
            (KEYS[place], self.tr("{stage}: now, for the selected consignments").format(stage=names[code]))
            for place, code in enumerate(self.desk.stages.codes[: len(KEYS)])
        ]
        return [
            *stages,
            (self.tr("Shift+F2 … Shift+F9"), self.tr("the same at another time")),
            (self.tr("Enter"), self.tr("the next stage of the consignment: Enter again takes the time now")),
            (self.tr("Letters, digits"), self.tr("go to the line for scanning, whatever has the focus")),
        ]

    def retranslate(self) -> None:
        texts = {
            "new": self.tr("New…"),
            "import": self.tr("Import…"),
            "train": self.tr("Whole train"),
            "snooze": self.tr("Quiet…"),
            "history": self.tr("History"),
            "study": self.tr("Study"),
            "next": self.tr("Next stage…"),
            "correct": self.tr("Correct the consignment…"),
            "paste": self.tr("Paste"),
            "copy": self.tr("Copy"),
            "find": self.tr("Find or scan"),
            "void": self.tr("Void"),
            "restore": self.tr("Restore a voided consignment"),
            "all": self.tr("Take all filters away"),
            "warn": self.tr("When a consignment is soon late…"),
            "sound": self.tr("A sound when one is late"),
        }
        for name, action in self._actions.items():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if name in texts:
                text = texts[name]
            else:
                when, _, stage = name.partition(" ")
                said = self.tr("{stage}: now") if when == "now" else self.tr("{stage}: at a time…")
                text = said.format(stage=self._stage_name(stage))
            action.setText(text)
            action.setToolTip(f"{text} ({keys})" if keys else text)
        self.scan.setPlaceholderText(self.tr("Scan or type a number, a trader, a train (Ctrl+F)"))
        self.scan.setAccessibleName(self.tr("Scan or find"))
        self._offer(
            self.scan_stage,
            [
                (self.tr("Enter finds it"), ""),
                *(
                    (self.tr("Enter records: {stage}").format(stage=self._stage_name(code)), code)
                    for code in self.desk.stages.codes
                ),
            ],
        )
        self.scan_stage.setToolTip(self.tr("What Enter does with a number that was scanned or typed"))
        self._offer(
            self.scope,
            list(zip((self.tr("Open"), self.tr("Released in 24 h"), self.tr("Ever")), SCOPES, strict=True)),
        )
        self.scope.setToolTip(self.tr("Which consignments are shown; “Ever” shows those that the line above finds"))
        titles = {"direction": self.tr("All directions"), "mode": self.tr("All modes"), "lane": self.tr("All lanes")}
        for cut, table in CUTS:
            codes = getattr(self.desk.codes, table)
            self._offer(
                self.filters[cut], [(titles[cut], ""), *((code.name(self.desk.lang), code.code) for code in codes)]
            )
            self.filters[cut].setAccessibleName(titles[cut])
        self._restyle()
        self.model.retranslate()
        if not self._stale:
            self._tell_current()
            self._tell_totals()
        if self._study is not None:
            self._study.retranslate()

    def _offer(self, box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _stage_name(self, code: str) -> str:
        found = self.desk.codes.stages.get(code)
        return found.name(self.desk.lang) if found else code

    def _restyle(self) -> None:
        for action in self._actions.values():
            if action.data():
                action.setIcon(theme.icon(action.data()))
        self.strip.setFont(theme.number_font())
        self.board.measure()
        self.board.viewport().update()
        self.panel.restyle()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._show_view(reload=True)
            if self.model.rowCount() and not self.board.currentIndex().isValid():
                self.board.selectRow(0)
            self._tell_current()
            # after the first paint: what makes the picture fuller must not delay it
            QTimer.singleShot(0, self._learn)
        self._learn_again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._learn_again.stop()

    def _learn(self) -> None:
        self.panel.learn()
        self._learn_chances()

    def _learn_chances(self) -> None:
        """Read on a thread what such consignments took before."""
        from horgosdesk.store.desk import open_store

        folder, clock = self.desk.store.folder, self.desk.store.clock
        if self._learning is not None:
            self._learning.cancel()

        def work(progress: tasks.Progress) -> Any:
            from horgosdesk.store import study

            reader = open_store(folder, clock=clock, read_only=True)
            try:
                progress(0)
                return study.chances(reader)
            finally:
                reader.close()

        def done(chances: Any) -> None:
            self.model.chances = chances
            self.board.viewport().update()

        self._learning = self.desk.run(work, done)

    def _view(self) -> View:
        chosen = tuple((cut, box.currentData()) for cut, box in self.filters.items() if box.currentData())
        return View(SCOPES[max(0, self.scope.currentIndex())], self.scan.text().strip(), chosen)

    def _show_view(self, *, reload: bool = False) -> None:
        self._find_soon.stop()
        view = self._view()
        if reload:
            self.model.view = view
            self.model.reload()
        elif view != self.model.view:
            self.model.show(view)
        if self.model.rowCount() and not self.board.currentIndex().isValid():
            self.board.selectRow(0)
        self._tell_current()

    def _note_change(self, uids: frozenset[str]) -> None:
        if self._stale:
            return
        current = self.board.current
        self.model.renew(uids)
        if self.model.rowCount() and not self.board.currentIndex().isValid() and current is not None:
            # what it stood on has left the board: go on with what stands there now
            self.board.selectRow(0)
        self._tell_current()

    def _tell_current(self) -> None:
        record = self.board.current
        chosen = self.board.records()
        self._confirmed = self._confirmed if self._confirmed[:1] == (tuple(r.uid for r in chosen),) else ()
        empty = (
            self.tr("No consignment waits. Ctrl+N enters one, Ctrl+I imports a file, Ctrl+V pastes rows from Excel.")
            if not self.model.waiting
            else self.tr("Nothing fits the filters. Ctrl+Shift+L takes them away.")
        )
        self.panel.show_record(record, many=len(chosen), empty=empty)

    def _tell_totals(self) -> None:
        now_s = self.model.now_s()
        parts = [self.tr("%n consignment(s)", "", self.model.rowCount())]
        if self.model.view.scope == "open":
            parts.append(self.tr("late {count}").format(count=self.model.late(now_s)))
            parts.append(self.tr("soon late {count}").format(count=self.model.soon(now_s)))
        if self.model.rowCount() != self.model.waiting:
            parts.append(self.tr("%n filtered away", "", self.model.waiting - self.model.rowCount()))
        self.strip.setText("  ·  ".join(parts))
        self.hint_line.setText(self.tr("F2 … F9 record a stage now · Enter the next one · F1 all keys"))

    # Scanning and finding

    def _type_on(self, text: str) -> None:
        self.scan.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scan.setText(text)

    def _go_find(self) -> None:
        self.scan.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.scan.selectAll()

    def find(self, text: str) -> None:
        """Show the consignments with a number, wherever they are."""
        self.scan.setText(text)
        self.scope.setCurrentIndex(SCOPES.index("found"))
        self._show_view()
        self.board.setFocus()

    def _take_scan(self) -> None:
        """Enter in the line: find the consignment, and record the stage that scanning is for."""
        self._show_view()
        text = compact(self.scan.text())
        if not text:
            self.board.setFocus()
            return
        shown = [self.model.row(place).record for place in range(min(2, self.model.rowCount()))]
        exact = clearance.find(self.desk.store, text, 2) if len(shown) != 1 else shown
        if len(exact) == 1:
            self._take_found(exact[0])
        elif not exact:
            self.desk.say(self.tr("{number} is not known: enter it now, or Esc.").format(number=text), "warn")
            self.enter_new(text)
        elif not shown:
            self.scope.setCurrentIndex(SCOPES.index("found"))
            self._show_view()
            self.board.setFocus()
        else:
            self.board.setFocus()

    def _take_found(self, record: Clearance) -> None:
        stage = self.scan_stage.currentData()
        self.scan.clear()
        self._find_soon.stop()
        if self.model.place_of(record.uid) < 0:
            for box in self.filters.values():
                box.setCurrentIndex(0)
        self._show_view()
        if not self.board.go_to(record.uid):
            self.find(record.number)
            self.board.go_to(record.uid)
        if not stage:
            self.board.setFocus()
            return
        self._record([record], stage, int(self.model.now_s()), after=self.scan)
        self.scan.setFocus()

    def clear_filters(self) -> None:
        """Show all open consignments again."""
        self.scan.clear()
        self.scope.setCurrentIndex(0)
        for box in self.filters.values():
            box.setCurrentIndex(0)
        self._show_view()

    def choose_train(self) -> None:
        """Select all that came on the train of the current consignment."""
        record = self.board.current
        if record is None or not record.train_no:
            self.desk.say(self.tr("Choose a consignment that came on a train."), "warn")
            return
        rows = (self.model.row(place).record for place in range(self.model.rowCount()))
        uids = {one.uid for one in rows if one.train_no == record.train_no}
        count = self.board.choose(uids)
        self.desk.say(self.tr("%n consignment(s) of train {train} selected", "", count).format(train=record.train_no))

    # Recording

    def record_stage(self, stage: str, at_s: int | None = None) -> None:
        """Record a stage of the selected consignments, now or at an instant; a doubt is asked about once."""
        self._record(self.board.records(), stage, int(self.model.now_s()) if at_s is None else at_s)

    def _record(self, records: Sequence[Clearance], stage: str, at_s: int, after: QWidget | None = None) -> None:
        if not records:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return
        made = stamp(records, stage, at_s, self.desk.rules(subject="clearance"))
        asked = (tuple(record.uid for record in records), stage, after)
        if made.wrong:
            self.desk.say(str(made.wrong[0]), "bad")
            return
        if made.doubts and self._confirmed != asked:
            self._confirmed = asked
            self.desk.say(self._doubt(made), "warn")
            return
        self._confirmed = ()
        self._store(made, stage)

    def _doubt(self, made: Stamp) -> str:
        more = len(made.doubts) - 1
        said = str(made.doubts[0])
        if more:
            said += " " + self.tr("%n more doubt(s).", "", more)
        return self.tr("{doubt} Press again if it is right.").format(doubt=said)

    def _store(self, made: Stamp, stage: str) -> None:
        name = self._stage_name(stage)
        count = len(made.changes)
        if not count:
            self.desk.say(self.tr("Nothing changed: the time is recorded already."))
            return
        numbers = shown_number(made.changes[0].after.number)
        what = (
            self.tr("{stage} of {number}").format(stage=name, number=numbers)
            if count == 1
            else self.tr("{stage} of %n consignment(s)", "", count).format(stage=name)
        )
        try:
            self.desk.do(list(made.changes), what)
        except Problem as problem:
            self.desk.say(str(problem), "bad")
        else:
            self.desk.say(self.tr("Recorded: {what}. Ctrl+Z takes it back.").format(what=what))

    def ask_next(self) -> None:
        """Ask for the time of the next stage of the current consignment; Enter alone means now."""
        record = self.board.current
        index = self.board.currentIndex()
        stands = self.model.row(index.row()).standing(self.desk) if index.isValid() else None
        if record is None or stands is None:
            self.desk.say(self.tr("Choose a consignment that waits for a stage."), "warn")
            return
        self.ask_time(stands.stage)

    def ask_time(self, stage: str) -> None:
        """Ask when a stage was; Enter alone means now."""
        records = self.board.records()
        if not records:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return
        confirmed: list[str] = []

        def take(text: str) -> None:
            rules = self.desk.rules(subject="clearance")
            gone = text.strip() in ("-", "–")
            at_s = None if gone else read_instant(text, rules.zone, rules.now).at_s
            made = stamp(records, stage, at_s, rules)
            if made.wrong:
                raise made.wrong[0]
            if made.doubts and confirmed != [text]:
                confirmed[:] = [text]
                doubt = QT_TRANSLATE_NOOP("Problem", "{doubt} Enter again if it is right.")
                raise Problem("stage-doubt", doubt, level="warning", doubt=str(made.doubts[0]))
            self._store(made, stage)

        number = shown_number(records[0].number)
        who = number if len(records) == 1 else self.tr("%n consignment(s)", "", len(records))
        question = self.tr("{stage}, {who}: when? (Enter: now · 14:30 · 3 14:30 · -20 · – takes it away)")
        self.ask.ask(question.format(stage=self._stage_name(stage), who=who), take)

    def enter_new(self, number: str = "") -> None:
        """Enter a consignment that is not there yet."""
        from horgosdesk.ui.tabs.clearance.form import Form

        texts = {}
        if number:
            is_container = re.fullmatch(r"[A-Z]{3}[UJZ]\d{7}", number)
            is_wagon = re.fullmatch(r"\d{8}|\d{12}", number)
            texts["container_no" if is_container else "wagon_no" if is_wagon else "declaration_no"] = number
        stage = self.scan_stage.currentData()
        if stage and number:
            from horgosdesk.core.instants import show_instant

            texts[stage] = show_instant(int(self.model.now_s()), self.desk.store.meta("zone"))
        form = Form(self.desk, None, texts, self)
        form.finished.connect(lambda _code: self._after_form(form.uid))
        form.open()

    def _after_form(self, uid: str) -> None:
        self.scan.clear()
        self._show_view()
        self.board.go_to(uid)
        self.board.setFocus()

    def correct(self) -> None:
        """Correct the current consignment: its numbers, its lane, any time; the journal keeps what was."""
        from horgosdesk.ui.tabs.clearance.form import Form

        record = self.board.current
        if record is None:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return
        form = Form(self.desk, record, parent=self)
        form.finished.connect(lambda _code: self.board.setFocus())
        form.open()

    def import_file(self) -> None:
        """Open the import wizard."""
        from horgosdesk.ui.wizard import Wizard

        Wizard(self.desk, self, subject=CLEARANCE).show()

    def paste(self) -> None:
        """Take in rows with headings from the clipboard; a list of numbers selects these consignments."""
        from horgosdesk.ui import block

        cells = block.cells(QGuiApplication.clipboard().text())
        if not cells:
            self.desk.say(self.tr("There is nothing to paste: copy cells in Excel or WPS first."), "warn")
            return
        try:
            self._paste(cells)
        except Problem as problem:
            self.desk.say(str(problem), "bad")

    def _paste(self, cells: list[list[str]]) -> None:
        from horgosdesk.excel import mapping
        from horgosdesk.excel.intake import pasted
        from horgosdesk.excel.reading import Book, Sheet
        from horgosdesk.store.intake import merging

        sheet = Sheet(self.tr("clipboard"), cells)
        book = Book(Path(sheet.name), [sheet.name], lambda _name: sheet)
        try:
            how = mapping.guess(book, self.desk.store.folder, subject=CLEARANCE)
        except Problem as problem:
            if problem.code != "no-headings":
                raise
            self._choose_numbers([compact(cell) for row in cells for cell in row if cell.strip()])
            return
        rules = replace(self.desk.rules(subject="clearance"), alike=None)
        good, wrong = pasted(book, how, rules, CLEARANCE)
        outcomes, changes = merging(self.desk.store, good, rules)
        wrong += [outcome for outcome in outcomes if isinstance(outcome, Problem)]
        if changes:
            self.desk.do(changes, self.tr("paste of %n consignment(s)", "", len(changes)))
        said = self.tr("%n consignment(s) pasted.", "", len(changes))
        if wrong:
            said += " " + self.tr("%n row(s) left out: {why}", "", len(wrong)).format(why=wrong[0])
        self.desk.say(said, "warn" if wrong else "ok")

    def _choose_numbers(self, numbers: list[str]) -> None:
        wanted = set(numbers)
        rows = [self.model.row(place).record for place in range(self.model.rowCount())]
        uids = {
            one.uid
            for one in rows
            if wanted & {one.declaration_no, one.container_no, one.wagon_no, one.vehicle_no, one.train_no}
        }
        count = self.board.choose(uids)
        if count:
            self.desk.say(self.tr("%n consignment(s) selected", "", count))
        else:
            self.desk.say(
                self.tr("None of these numbers is on the board. To paste times, copy their headings too."), "warn"
            )

    def copy(self) -> None:
        """Copy the selected rows as Excel takes them, with headings and exact times."""
        records = self.board.records()
        if not records:
            return
        rules = self.desk.rules(subject="clearance")
        lines = ["\t".join(CLEARANCE.title(field) for field in CLEARANCE.fields)]
        lines += ["\t".join(CLEARANCE.texts_of(record, rules).values()) for record in records]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.desk.say(self.tr("%n consignment(s) copied", "", len(records)))

    def void_selected(self) -> None:
        """Void the selected consignments, for a reason."""
        records = [record for record in self.board.records() if record.status == "final"]
        if not records:
            return

        def take(reason: str) -> None:
            if not reason.strip():
                raise Problem(
                    "reason-missing", QT_TRANSLATE_NOOP("Problem", "Type a reason; it is kept in the journal.")
                )
            text = self.tr("void of %n consignment(s)", "", len(records))
            self.desk.do([door.void(record) for record in records], text, reason.strip())
            self.desk.say(self.tr("%n consignment(s) voided. Ctrl+Z brings them back.", "", len(records)))

        self.ask.ask(self.tr("Reason to void %n consignment(s):", "", len(records)), take, ok=self.tr("Void"))

    def restore_selected(self) -> None:
        """Put the selected voided consignments back."""
        records = [record for record in self.board.records() if record.status == "void"]
        if not records:
            self.desk.say(self.tr("Select voided consignments first; “Ever” finds them by their number."), "warn")
            return
        try:
            text = self.tr("restore of %n consignment(s)", "", len(records))
            self.desk.do([door.restore(record) for record in records], text)
        except Problem as problem:
            self.desk.say(str(problem), "bad")

    def show_history(self) -> None:
        """Show what happened to the current consignment."""
        from horgosdesk.ui.history import History

        record = self.board.current
        if record is None:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
        else:
            History(self.desk, record.uid, self, CLEARANCE).open()

    # Being told

    def ask_snooze(self) -> None:
        """Ask how long nobody needs to be told that the selected consignments are late, and why."""
        records = self.board.records()
        if not records:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return

        def take(text: str) -> None:
            until_s, reason = snoozed(text, int(self.model.now_s()))
            changes = [
                Change(record, replace(record, snoozed_until_s=until_s, snooze_reason=reason)) for record in records
            ]
            self.desk.do(changes, self.tr("quiet for %n consignment(s)", "", len(records)), reason)

        self.ask.ask(self.tr("Quiet for how long, and why? (2h waiting for a certificate · 30m …)"), take)

    def ask_soon(self) -> None:
        """Ask from what part of its target's time on a consignment is soon late."""

        def take(text: str) -> None:
            wanted = text.strip().rstrip("%％ ")
            if not wanted.isdecimal() or not 1 <= int(wanted) <= 99:
                raise Problem("soon-form", QT_TRANSLATE_NOOP("Problem", "Type a whole percentage from 1 to 99."))
            self.model.soon_pct = int(wanted)
            self.desk.settings.set("clearance_soon_pct", int(wanted))
            self.board.viewport().update()
            self._tell_totals()

        question = self.tr("Soon late from how many percent of the target's time on? ({usual} is usual)")
        self.ask.ask(question.format(usual=SOON_PCT), take, str(self.model.soon_pct))

    def toggle_sound(self) -> None:
        """Have a sound when a consignment is late, or none."""
        self.desk.settings.set("clearance_sound", self._actions["sound"].isChecked())

    # The study

    def turn(self) -> None:
        """From the board to the study, or back."""
        if self._study is None:
            from horgosdesk.ui.tabs.clearance.study import StudyPage

            self._study = StudyPage(self.desk, self)
            self._study.restore(self._study_state)
            self.pages.addWidget(self._study)
        page = self._study if self.pages.currentWidget() is self.splitter else self.splitter
        self.pages.setCurrentWidget(page)
        self._actions["study"].setChecked(page is self._study)
        for name, action in self._actions.items():
            # the board's keys must not reach what stands behind the study
            action.setEnabled(name == "study" or page is self.splitter)
        self.actions_changed.emit()
        (self._study if page is self._study else self.board).setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        page = self.pages.currentWidget()
        (self.board if page is self.splitter else page).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.scan.hasFocus():
            self.scan.clear()
            self.board.setFocus()
            return
        super().keyPressEvent(event)

    # Remembering

    def state(self) -> dict[str, Any]:
        study = self._study.state() if self._study is not None else self._study_state
        return {
            "columns": self.board.state(),
            "split": self.splitter.sizes(),
            "filters": {cut: box.currentData() for cut, box in self.filters.items() if box.currentData()},
            "scan": self.scan_stage.currentData() or "",
            "study": study,
            "studying": self._study is not None and self.pages.currentWidget() is self._study,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.board.restore(str(state.get("columns") or ""))
        sizes = state.get("split")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            self.splitter.setSizes(sizes)
        for cut, value in dict(state.get("filters") or {}).items():
            if cut in self.filters:
                self.filters[cut].setCurrentIndex(max(0, self.filters[cut].findData(value)))
        self.scan_stage.setCurrentIndex(max(0, self.scan_stage.findData(str(state.get("scan") or ""))))
        self._study_state = dict(state.get("study") or {})
        if state.get("studying"):
            self.turn()


_SNOOZE = re.compile(
    r"\s*(\d{1,4})\s*(小时|分钟|时|分|(?:hours?|h|min|m|ч|мин|м|сағ)\b)?\.?\s*(.*)", re.IGNORECASE | re.DOTALL
)


def snoozed(text: str, now_s: int) -> tuple[int, str]:
    """Until when and why: "2h waiting for a certificate", "30 分钟 等证书". Problem when one of the two is missing."""
    found = _SNOOZE.fullmatch(text)
    if found is None or not found[3].strip() or not int(found[1]):
        raise Problem(
            "snooze-form",
            QT_TRANSLATE_NOOP(
                "Problem", "Type how long and why, as in “2h waiting for a certificate” or “30m 等证书”."
            ),
        )
    minutes = int(found[1]) * (1 if (found[2] or "h").casefold() in ("m", "min", "分钟", "分", "м", "мин") else 60)
    return now_s + 60 * minutes, found[3].strip()
