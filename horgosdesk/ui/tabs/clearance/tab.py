"""The clearance tab: the board with its line for scanning, the stages' keys, and the way to the study."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from horgosdesk import resources
from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import show_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import clearance
from horgosdesk.store.desk import Store
from horgosdesk.ui import actions, tasks, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.clearance.board import Board
from horgosdesk.ui.tabs.clearance.clipboard import Clipboard
from horgosdesk.ui.tabs.clearance.filters import SCOPES, Filters
from horgosdesk.ui.tabs.clearance.keeping import Keeping
from horgosdesk.ui.tabs.clearance.line import KEYS, stage_name
from horgosdesk.ui.tabs.clearance.model import BoardModel, View, compact, shown_number
from horgosdesk.ui.tabs.clearance.panel import Panel
from horgosdesk.ui.tabs.clearance.recording import Recording
from horgosdesk.ui.tabs.clearance.scan import Scan
from horgosdesk.ui.vacant import Vacant
from horgosdesk.ui.viewport import Pages
from horgosdesk.ui.watch import SOON_PCT

LEARN_MS = 600_000
"""So often the chances are told anew from the history."""
COUNT_MS = 10_000
"""So often it is counted anew how many are late: a minute's figure may be so much behind."""


class ClearanceTab(Tab):
    """The board of open consignments, and behind it the study."""

    NAME: ClassVar[str] = "clearance"

    def __init__(self, desk: Desk, parent: QWidget | None = None, preview: Any = None) -> None:
        """preview: shows pages, as `printing.preview` does, which it is where none is given."""
        super().__init__(desk, parent)
        self._preview = preview
        self.model = BoardModel(desk, resources.targets(desk.store.folder), self)
        # each in its place from the start: what is put there later, Qt would dress once more with all that is in it
        self.pages = Pages(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self.pages)
        self._left = QWidget(self.splitter)
        self.board = Board(self.model, self._left)
        self.panel = Panel(desk, self.splitter)
        self.ask = Ask(self._left)
        self.recording = Recording(desk, self.ask, self)
        self.keeping = Keeping(desk, self.board, self.ask, self)
        self.clipboard = Clipboard(desk, self.board, self.model, self)
        self.scan = Scan(self._left)
        self.filters = Filters(desk, self._left)
        self.strip = QLabel(self._left)
        self.strip.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint_line = QLabel(self._left, objectName="quiet")
        self.vacant = Vacant(self.board)
        self._study: Any = None
        self._study_state: dict[str, Any] = {}
        self._stale = True
        self._learning: tasks.Task | None = None
        self._unknown = ""
        self._told: tuple[Clearance | None, int, str] | None = None
        self._drafts: dict[str, Mapping[str, str]] = {}
        self._count_again = desk.timer(self, COUNT_MS, self._tell_totals, repeat=True)
        self._learn_again = desk.timer(self, LEARN_MS, self._learn_chances, repeat=True)
        self._actions: dict[str, QAction] = {}
        self._stage_menus = {"now": QMenu(self), "at": QMenu(self)}
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        self._bar = bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        bar.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        bar.setSpacing(theme.space(2))
        bar.addWidget(self.scan, 1)
        bar.addWidget(self.filters)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        foot.addWidget(self.strip)
        foot.addStretch(1)
        self.hint_line.setMinimumWidth(1)  # it gives way, and must not keep the window wide
        foot.addWidget(self.hint_line)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.board, 1)
        column.addWidget(self.ask)
        column.addLayout(foot)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(lambda *_: self._fit())
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([theme.space(240), theme.space(90)])
        self.panel.setMinimumWidth(theme.space(72))
        self.pages.addWidget(self.splitter)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.pages)

    def _connect(self) -> None:
        desk = self.desk
        desk.tables_changed.connect(lambda: self.model.take_up(resources.targets(desk.store.folder)))
        desk.clearances_changed.connect(self._note_change)
        desk.theme_changed.connect(lambda: self.soon(self._restyle))
        self.scan.rested.connect(self._show_view)
        self.scan.entered.connect(self._take_scan)
        self.scan.left.connect(self._leave_find)
        self.filters.changed.connect(self._show_view)
        self.board.current_changed.connect(self._tell_current)
        self.board.selectionModel().selectionChanged.connect(lambda *_: self._tell_current())
        self.board.entered.connect(self.ask_next)
        self.board.typed.connect(self.scan.begin)
        self.board.doubleClicked.connect(lambda _index: self.correct())
        self.model.counted.connect(self._tell_totals)
        self.panel.line.asked.connect(self.ask_time)
        self.panel.line.wanted.connect(lambda stage: self.record_stage(stage))
        self.panel.cargo_wanted.connect(lambda number: desk.records_wanted.emit("cargo", number))
        self.ask.closed.connect(self.board.setFocus)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("new", "add", "Ctrl+N", self.enter_new),
            ("import", "import", "Ctrl+I", self.import_file),
            ("train", "trains", "Ctrl+Shift+T", self.choose_train),
            ("snooze", "quiet", "Ctrl+Shift+Q", self.keeping.ask_quiet),
            ("history", "history", "Ctrl+H", self.keeping.show_history),
            ("study", "trends", "Ctrl+T", self.turn),
            ("next", "check", "", self.ask_next),
            ("correct", "correct", "Ctrl+E", self.correct),
            ("paste", "paste", QKeySequence.StandardKey.Paste, self.clipboard.paste),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.clipboard.copy),
            ("find", "find", QKeySequence.StandardKey.Find, self.scan.again),
            ("void", "void", "Ctrl+Delete", self.keeping.void),
            ("restore", "restore", "Ctrl+Shift+Delete", self.keeping.restore),
            ("all", "filter", "Ctrl+Shift+L", self.clear_filters),
            ("warn", "warning", "", self.ask_soon),
            ("sound", "", "", self.toggle_sound),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
        ]
        for place, stage in enumerate(self.desk.stages.codes[: len(KEYS)]):
            key = KEYS[place]
            works.append((f"now {stage}", "check", key, lambda stage=stage: self.record_stage(stage)))
            works.append((f"at {stage}", "time", f"Shift+{key}", lambda stage=stage: self.ask_time(stage)))
        self._actions = actions.make(self, works)
        for name, action in self._actions.items():
            if (when := name.partition(" ")[0]) in self._stage_menus:
                self._stage_menus[when].addAction(action)
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
        inside = [action for menu in self._stage_menus.values() for action in menu.actions()]
        elsewhere = {*self.shown_actions(), *inside}
        menus = [menu.menuAction() for menu in self._stage_menus.values()]
        return menus + [action for action in self._actions.values() if action not in elsewhere]

    def keys(self) -> list[tuple[str, str]]:
        if self._study is not None and self.pages.currentWidget() is self._study:
            return list(self._study.keys())
        names = {code: stage_name(self.desk, code) for code in self.desk.stages.codes}
        stages = [
            (KEYS[place], self.tr("{stage}: now, for the selected consignments").format(stage=names[code]))
            for place, code in enumerate(self.desk.stages.codes[: len(KEYS)])
        ]
        return [
            *stages,
            (self.tr("Shift+F2 … Shift+F9"), self.tr("the same at another time")),
            (self.tr("Enter"), self.tr("the next stage of the consignment: Enter again takes the time now")),
            (self.tr("Letters, digits"), self.tr("on the board: go to the line for scanning")),
            (self.tr("Esc"), self.tr("back to the board and all that is open")),
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
            "print": self.tr("Print the board…"),
        }
        self._stage_menus["now"].setTitle(self.tr("Record a stage now"))
        self._stage_menus["at"].setTitle(self.tr("Record a stage at a time"))
        for name, action in self._actions.items():
            if name in texts:
                text = texts[name]
            else:
                when, _, stage = name.partition(" ")
                said = self.tr("{stage}: now") if when == "now" else self.tr("{stage}: at a time…")
                text = said.format(stage=stage_name(self.desk, stage))
            actions.name(action, text)
        self.scan.retranslate([(stage_name(self.desk, code), code) for code in self.desk.stages.codes])
        self.filters.retranslate()
        self.board.setAccessibleName(self.tr("Consignments"))
        self._restyle()
        self.model.retranslate()
        self._told = None
        if not self._stale:
            self._tell_current()
            self._tell_totals()
        if self._study is not None:
            self._study.retranslate()

    def _restyle(self) -> None:
        actions.dress(self._actions.values())
        self.strip.setFont(theme.number_font())
        self.scan.restyle()
        self.board.measure()
        self.board.viewport().update()
        self.panel.restyle()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._show_view(reload=True)
            # after the first paint: what makes the picture fuller must not delay it
            QTimer.singleShot(0, self._learn)
        self._learn_again.start()
        self._count_again.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._learn_again.stop()
        self._count_again.stop()

    def _learn(self) -> None:
        self.panel.learn()
        self._learn_chances()

    def _learn_chances(self) -> None:
        """Read on a thread what such consignments took before."""
        if self._learning is not None:
            self._learning.cancel()

        def work(reader: Store, progress: tasks.Progress) -> Any:
            from horgosdesk.store import study

            progress(0)
            return study.chances(reader)

        def done(chances: Any) -> None:
            self.model.chances = chances
            self.board.viewport().update()

        self._learning = self.desk.read(work, done)

    def _show_view(self, *, reload: bool = False) -> None:
        self.scan.settle()
        self._told = None
        view = View(self.filters.scope, self.scan.text, self.filters.chosen)
        if reload:
            self.model.view = view
            self.model.reload()
        elif view != self.model.view:
            self.model.show(view)
        if self.model.rowCount() and not self.board.currentIndex().isValid():
            self.board.stand_on(0)
        self._tell_current()

    def _note_change(self, uids: frozenset[str]) -> None:
        if self._stale:
            return
        place = self.board.currentIndex().row()
        self._told = None
        self.model.renew(uids)
        if self.model.rowCount() and not self.board.currentIndex().isValid() and place >= 0:
            # what it stood on has left the board: go on with what stands there now
            self.board.stand_on(min(place, self.model.rowCount() - 1))
        self._tell_current()

    def _tell_current(self) -> None:
        record = self.board.current
        chosen = self.board.records()
        self.recording.forget(chosen)
        told = (record, len(chosen), self._why_empty() if record is None else "")
        # a row that is stood on is current first and selected then
        if told != self._told:
            self._told = told
            vacant = told[2] if not self.model.rowCount() else ""
            self.vacant.tell(vacant)
            self.panel.show_record(record, many=len(chosen), empty="" if vacant else told[2])

    def _why_empty(self) -> str:
        view = self.model.view
        if view.scope == "found":
            return self.tr("Type a number above: Enter finds it wherever it is. Esc goes back to what is open.")
        if self.model.waiting:
            found = self.tr("Nothing fits the filters. Ctrl+Shift+L takes them away.")
            return found + " " + self.tr("Enter looks among the released ones too.") if view.find else found
        if view.scope == "released":
            return self.tr("Nothing was released in the last 24 hours. Ctrl+Shift+L goes back to what is open.")
        return self.tr("No consignment waits. Ctrl+N enters one, Ctrl+I imports a file, Ctrl+V pastes rows from Excel.")

    def _tell_totals(self) -> None:
        now_s = self.model.now_s()
        parts = [self.tr("%n consignment(s)", "", self.model.rowCount())]
        if self.model.view.scope == "open":
            parts.append(self.tr("late {count}").format(count=self.model.late(now_s)))
            parts.append(self.tr("soon late {count}").format(count=self.model.soon(now_s)))
        if self.model.rowCount() != self.model.waiting:
            parts.append(self.tr("%n filtered away", "", self.model.waiting - self.model.rowCount()))
        self.strip.setText("  ·  ".join(parts))
        self.hint_line.setText(self.tr("F2 … F9 record a stage now · Enter the next one · F1 help"))
        self._fit()

    def _fit(self) -> None:
        """Take up how wide the board is."""
        self._fit_foot()
        wanted = self.scan.sizeHint().width() + self.filters.wanted + 4 * theme.space(2)
        beside = self._left.width() >= wanted
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._bar.direction():
            self._bar.setDirection(way)
        self.filters.fit(self.filters.wanted if beside else self._left.width() - 2 * theme.space(3))

    def _fit_foot(self) -> None:
        """The hint gives way to the figures in a narrow window."""
        room = self.board.width() - self.strip.sizeHint().width() - theme.space(10)
        self.hint_line.setVisible(self.hint_line.sizeHint().width() <= room)

    # Scanning and finding

    def find(self, text: str) -> None:
        """Show the consignments with a number, wherever they are."""
        self.scan.line.setText(text)
        self.filters.show_scope("found")
        self._show_view()
        self.board.setFocus()

    def _take_scan(self) -> None:
        """Enter in the line: find the consignment, and record the stage that scanning is for."""
        self._show_view()
        text = compact(self.scan.text)
        if not text:
            self.board.setFocus()
            return
        shown = [self.model.row(place).record for place in range(min(2, self.model.rowCount()))]
        meant = clearance.find(self.desk.store, text) if len(shown) != 1 else shown
        if not meant:
            self._take_unknown(text)
        elif len(meant) > 1:
            if not shown:
                self.filters.show_scope("found")
                self._show_view()
            self.board.setFocus()
            told = self.tr(
                "%n consignment(s) have {number}: choose with ↑ ↓, then press the stage's key.", "", len(meant)
            )
            self.desk.say(told.format(number=text), "warn")
        elif self.scan.stage:
            self._take_stage(meant[0], self.scan.stage)
        else:
            self._take_found(meant[0])

    def _take_unknown(self, text: str) -> None:
        self._unknown = text
        if self.scan.stage:
            # no form: the next number comes already, and would be typed into it
            told = self.tr("{number} is not known, nothing is recorded. Scan the next, or Ctrl+N enters this one.")
            self.desk.say(told.format(number=text), "bad")
            QApplication.beep()
            self.scan.again()
        else:
            self.desk.say(self.tr("{number} is not known: enter it now, or Esc.").format(number=text), "warn")
            self.enter_new()

    def _take_stage(self, record: Clearance, stage: str) -> None:
        """Record what was scanned, on the board or not; filters and what the board shows stay, the next number comes soon."""
        self.scan.clear()
        self._show_view()
        self.board.go_to(record.uid)
        if not self.recording.record([record], stage, int(self.model.now_s()), scanned=True):
            QApplication.beep()
        self.scan.again()

    def _take_found(self, record: Clearance) -> None:
        self.scan.clear()
        if self.model.place_of(record.uid) < 0:
            self.filters.choose({})
        self._show_view()
        if not self.board.go_to(record.uid):
            self.find(record.number)
            self.board.go_to(record.uid)
        self.board.setFocus()

    def _leave_find(self) -> None:
        """Back to the board, and from what was looked up to what is open."""
        self.scan.clear()
        if self.filters.scope == "found":
            self.filters.show_scope("open")
        self._show_view()
        self.board.setFocus()

    def clear_filters(self) -> None:
        """Show all open consignments again."""
        self.scan.clear()
        self.filters.show_scope("open")
        self.filters.choose({})
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
        self.recording.record(self.board.records(), stage, int(self.model.now_s()) if at_s is None else at_s)

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
        """Ask when a stage of the selected consignments was; Enter alone means now."""
        self.recording.ask_time(self.board.records(), stage)

    def enter_new(self) -> None:
        """Enter a consignment that is not there yet: the number that was scanned and not known, or what was given up last."""
        number = self._unknown if self._unknown and compact(self.scan.text) == self._unknown else ""
        texts = {}
        if number:
            is_container = re.fullmatch(r"[A-Z]{3}[UJZ]\d{7}", number)
            is_wagon = re.fullmatch(r"\d{8}|\d{12}", number)
            texts = {"container_no" if is_container else "wagon_no" if is_wagon else "declaration_no": number}
            if self.scan.stage:
                texts[self.scan.stage] = show_instant(int(self.model.now_s()), self.desk.store.meta("zone"))
        self._open_form(None, texts, {} if number else self._drafts.get("", {}))

    def correct(self) -> None:
        """Correct the current consignment: its numbers, its lane, any time; the journal keeps what was."""
        record = self.board.current
        if record is None:
            self.desk.say(self.tr("Choose a consignment first."), "warn")
            return
        self._open_form(record, {}, self._drafts.get(record.uid, {}))

    def _open_form(self, record: Clearance | None, texts: Mapping[str, str], draft: Mapping[str, str]) -> None:
        from horgosdesk.ui.tabs.clearance.form import Form

        form = Form(self.desk, record, texts, self, draft)
        form.accepted.connect(lambda: self._form_kept(form.uid, record))
        form.rejected.connect(lambda: self._form_left(form.typed, record))
        form.open()

    def _form_kept(self, uid: str, record: Clearance | None) -> None:
        self._drafts.pop(record.uid if record else "", None)
        self.scan.clear()
        self._show_view()
        self.board.go_to(uid)
        self.board.setFocus()

    def _form_left(self, typed: Mapping[str, str], record: Clearance | None) -> None:
        """Nothing that was typed is lost: it is there when the form is opened again."""
        self.scan.clear()
        self._show_view()
        self.board.setFocus()
        self._drafts.pop(record.uid if record else "", None)
        if not typed:
            self.desk.say("")
        elif record is None:
            self._drafts[""] = typed
            self.desk.say(self.tr("Not saved. Ctrl+N brings back what was typed."), "warn")
        else:
            self._drafts[record.uid] = typed
            number = shown_number(record.number)
            self.desk.say(
                self.tr("Not saved. Ctrl+E on {number} brings back what was typed.").format(number=number), "warn"
            )

    def import_file(self) -> None:
        """Open the import wizard."""
        from horgosdesk.ui.wizard import Wizard

        Wizard(self.desk, self, subject=CLEARANCE).show()

    def print(self) -> None:
        """Show the consignments of the board, as they stand now, as pages to be printed."""
        from horgosdesk.ui import handout
        from horgosdesk.ui.tabs.clearance.paper import Wanted, board_sheet

        told = [(self.tr("Shown"), " · ".join([self.filters.scopes.currentText(), *self.filters.words()]))]
        if self.scan.text:
            told.append((self.tr("Find"), self.scan.text))
        told.append((self.tr("In all"), self.strip.text()))
        wanted = Wanted(self.model.rows(), self.board.visible_columns(), self.model.now_s(), told)
        model = self.model
        handout.show(
            self.desk, self, lambda reader, progress: board_sheet(reader, progress, model, wanted), self._preview
        )

    # Being told

    def ask_soon(self) -> None:
        """Ask from what part of its target's time on a consignment is soon late."""

        def take(text: str) -> None:
            wanted = text.strip().rstrip("%％ ")
            if not wanted.isdecimal() or not 1 <= int(wanted) <= 99:
                raise Problem("soon-form", QT_TRANSLATE_NOOP("Problem", "Type a whole percentage from 1 to 99."))
            self.model.soon_pct = int(wanted)
            self.desk.settings.set("clearance_soon_pct", int(wanted))
            # the watch and the board take the new threshold up
            self.desk.clearances_changed.emit(frozenset())
            self.board.viewport().update()

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

            self._study = StudyPage(self.desk, self.pages)
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
        if event.key() == Qt.Key.Key_Escape and self.pages.currentWidget() is self.splitter:
            self._leave_find()
            return
        super().keyPressEvent(event)

    # Remembering

    def state(self) -> dict[str, Any]:
        study = self._study.state() if self._study is not None else self._study_state
        return {
            "columns": self.board.state(),
            "split": self.splitter.sizes(),
            "filters": dict(self.filters.chosen),
            "scope": self.filters.scope,
            "scan": self.scan.stage,
            "study": study,
            "studying": self._study is not None and self.pages.currentWidget() is self._study,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.board.restore(state.get("columns"))
        sizes = state.get("split")
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            self.splitter.setSizes(sizes)
        filters = state.get("filters")
        self.filters.choose(filters if isinstance(filters, dict) else {})
        # what was looked up has no number to be found by any more
        if state.get("scope") in SCOPES and state["scope"] != "found":
            self.filters.show_scope(state["scope"])
        self.scan.record(str(state.get("scan") or ""))
        self._study_state = dict(state.get("study") or {})
        if state.get("studying"):
            self.turn()
