"""The page on which a month is closed: the program works through the checklist, the supervisor ticks it off."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import checklist as lists
from horgosdesk.store import months, ticks
from horgosdesk.store.checklist import NAMES, Line, Ref
from horgosdesk.store.checklist.line import MOST_NAMED
from horgosdesk.store.desk import Store
from horgosdesk.store.sheet import View
from horgosdesk.ui import actions, spans, tasks, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.graph import Short
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.tabs.returns.checklist_items import ItemTable
from horgosdesk.ui.tabs.returns.checklist_lines import TICKED, ChecklistLines, LineTable

RENEW_MS = 400
"""Changes that come closer together than this are looked at once."""
PART = 100
"""Each line is so many steps of the bar."""


class ChecklistPage(QWidget):
    """One month's lines, their ticks, the first records of the line that is chosen, and the lock.

    left: Esc with nothing under way. closed: the month (YYYY-MM) was closed here. worked: all lines are there.
    It is worked through on a thread when it is shown and when cargo of the month changes; of trains and consignments, which
    change by the minute, it says that they did.
    """

    left = Signal()
    closed = Signal(str)
    worked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.month = ""
        self.found: dict[str, Line] = {}
        self._renewed: frozenset[str] = frozenset()
        self._task: tasks.Task | None = None
        self._stale, self._again, self._own = False, False, False
        self._shown, self._begun = "", False
        self._actions: dict[str, QAction] = {}
        self.back, self.title = QPushButton(objectName="link"), Short(objectName="section")
        self.state = QLabel(objectName="quiet", alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar(textVisible=False)
        self.others = QPushButton(objectName="link")
        self.notice = Notice()
        self.lines = LineTable(ChecklistLines(desk.store.meta("zone")))
        self.chosen = QLabel(objectName="section")
        self.says = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.items = ItemTable()
        self.nothing = QLabel(objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.ask = Ask()
        self._soon = desk.timer(self, RENEW_MS, self._renew)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        self.says.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.says.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for link in (self.back, self.others):
            link.setCursor(Qt.CursorShape.PointingHandCursor)
        self.bar.setRange(0, len(NAMES) * PART)
        self.bar.setFixedWidth(theme.space(30))
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(4), theme.space(1))
        head.setSpacing(theme.space(3))
        head.addWidget(self.back)
        # in a narrow window the title gives way
        head.addWidget(self.title, 1)
        for widget in (self.others, self.bar, self.state):
            head.addWidget(widget)
        below = QVBoxLayout()
        below.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(2))
        below.setSpacing(theme.space(1))
        for label in (self.chosen, self.says, self.nothing):
            below.addWidget(label)
        notice = QVBoxLayout()
        notice.setContentsMargins(theme.space(4), 0, theme.space(4), theme.space(1))
        notice.addWidget(self.notice)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addLayout(notice)
        page.addWidget(self.lines)
        page.addLayout(below)
        page.addWidget(self.items, 1)
        page.addStretch(0)
        page.addWidget(self.ask)
        self.others.hide()
        self.lines.stand_on(0)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("again", "refresh", QKeySequence.StandardKey.Refresh, self.work_through),
            ("close", "close-month", "Ctrl+Shift+E", self.close_month),
        ]
        # in the list only: elsewhere Space and letters are what they always are
        on_a_line: list[actions.Work] = [
            ("tick", "check", "Space", self.turn_tick),
            ("note", "correct", "N", self.ask_note),
            ("open", "next", "", self.open_line),
        ]
        self._actions = actions.make(self, works) | actions.make(self.lines, on_a_line)
        actions.need(self.desk, self._actions, {"close": "close", "tick": "close", "note": "close"})

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self._note_change)
        desk.clearances_changed.connect(lambda _uids: self._note_others())
        desk.trains_changed.connect(self._note_others)
        self.back.clicked.connect(lambda: self.left.emit())
        self.others.clicked.connect(lambda: self.work_through())
        self.lines.current_changed.connect(self._show_chosen)
        self.lines.entered.connect(self.open_line)
        self.lines.doubleClicked.connect(self._take_double_click)
        self.lines.lines.toggled.connect(self._take_click)
        self.items.entered.connect(self.open_item)
        self.items.doubleClicked.connect(lambda _index: self.open_item())
        self.ask.closed.connect(self._come_back)

    def shown_actions(self) -> list[QAction]:
        """For the tab's toolbar."""
        return [self._actions[name] for name in ("again", "tick", "note", "open", "close")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("↑ ↓", self.tr("choose a line, or one of the records it found")),
            (self.tr("Enter"), self.tr("open the records concerned")),
            ("Tab", self.tr("from the lines to the records")),
            (self.tr("Esc"), self.tr("stop working through; else back to the returns")),
        ]

    def retranslate(self) -> None:
        """Set every text anew; the lines are worked through again, since they speak the language they were found in."""
        texts = {
            "again": (self.tr("Work through again"), ""),
            "tick": (self.tr("Tick off"), self.tr("Tick the line off as it is, or take its tick away")),
            "note": (self.tr("Tick with a note…"), ""),
            "open": (self.tr("Open records"), self.tr("Open the records concerned (Enter)")),
            "close": (self.tr("Close month"), self.tr("Lock the month against changes")),
        }
        for name, (text, tip) in texts.items():
            actions.name(self._actions[name], text, tip)
        self.back.setText("◀ " + self.tr("Returns"))
        self.back.setToolTip(self.tr("Back to the returns (Esc)"))
        keys = self._actions["again"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.others.setText(
            self.tr("Trains or consignments changed since: work through again ({keys})").format(keys=keys)
        )
        self.lines.setAccessibleName(self.tr("Lines of the checklist"))
        self.items.setAccessibleName(self.tr("The records that the line found"))
        self.bar.setAccessibleName(self.tr("How much is worked through"))
        self.restyle()
        if self.found:
            self._stale = True
            if self.isVisible():
                self.work_through()
        self._show()

    def restyle(self) -> None:
        """Take up the fonts and colours in force."""
        actions.dress(self._actions.values())
        self.lines.dress()
        self.items.dress()
        self.state.setFont(theme.number_font())
        self.lines.fit()
        self._show()

    # Working through

    def show_month(self, month: str) -> None:
        """Show a month (YYYY-MM), worked through anew."""
        if month != self.month:
            self.rest()
            self.found = {}
            self._renewed = frozenset()
            self.notice.tell("")
            self.ask.hide()
            self.lines.stand_on(0)
            self._begun = False
        self.month = month
        self._stale = True
        if self.isVisible():
            self.work_through()
        self._show()

    @property
    def busy(self) -> bool:
        """Whether it is being worked through."""
        return self._task is not None

    def work_through(self) -> None:
        """Answer all lines anew, on a thread; each is shown as soon as it is there."""
        self.rest()
        if not self.month:
            return
        self._stale, self._again = False, False
        self._renewed = frozenset()
        self.others.hide()
        month, lang = self.month, self.desk.lang
        ready: list[Line] = []

        def work(reader: Store, progress: tasks.Progress) -> list[Line]:
            def tell(name: str, done: int, total: int) -> None:
                progress(NAMES.index(name) * PART + done * PART // max(1, total), len(NAMES) * PART)

            for line in lists.work_through(reader, month, lang=lang, progress=tell):
                ready.append(line)
            return ready

        task = self._task = self.desk.read(work, self._take_all, self._fail)

        def tell_some(done: int, _total: int) -> None:
            # what an older one still tells is of nobody's interest
            if task is self._task:
                self.bar.setValue(done)
                if len(ready) > len(self._renewed):
                    self._take(list(ready))

        task.progressed.connect(tell_some)
        self.bar.setValue(0)
        self._show()

    def rest(self) -> None:
        """Stop working through; what is there stays."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._soon.stop()

    def stop(self) -> None:
        """Stop, because a person wants it."""
        self.rest()
        self._again = False
        self._show()

    def _take_all(self, ready: list[Line]) -> None:
        self._task = None
        self._take(ready)
        if not self._begun and self.lines.currentIndex().row() == 0 and (first := self.open_lines):
            # where the work begins, unless somebody is at another line already
            self.lines.stand_on(NAMES.index(first[0]))
        self._begun = True
        self.worked.emit()
        if self._again:
            self._soon.start()

    def _take(self, ready: list[Line]) -> None:
        for line in ready:
            if line.name not in self._renewed:
                self.found[line.name] = line
        self._renewed = frozenset(line.name for line in ready)
        self._show()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self._show()
        self.notice.tell(str(error), "bad")

    def _note_change(self, days: frozenset[str]) -> None:
        if self._own or (days and not any(day[:7] == self.month for day in days)):
            return
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _note_others(self) -> None:
        if not self._own and self.found and not self._soon.isActive():
            self.others.show()

    def _renew(self) -> None:
        # a desk that takes in records every second must come to an end of its list all the same
        if self.busy:
            self._again = True
        else:
            self.work_through()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.work_through()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.busy or self._soon.isActive():
            self.rest()
            self._stale = True

    # Showing

    @property
    def pending(self) -> list[str]:
        """The lines that are not worked through as things are now."""
        return [name for name in NAMES if name not in self._renewed]

    @property
    def open_lines(self) -> list[str]:
        """The lines that stand against closing: neither in order nor ticked off, or not worked through."""
        unsettled = {line.name for line in lists.unsettled(list(self.found.values()))}
        return [name for name in NAMES if name in unsettled or name in self.pending]

    def _show(self) -> None:
        working = self.pending[0] if self.busy and self.pending else ""
        self.lines.lines.show_lines(self.found, self._renewed, working)
        self.lines.fit()
        closing = months.closing(self.desk.store, self.month) if self.month else None
        month = spans.opening(spans.month(self.month, self.desk.lang, long=True)) if self.month else ""
        self.title.say(
            (self.tr("{month}: closed") if closing else self.tr("{month}: before closing")).format(month=month)
        )
        self.bar.setVisible(self.busy)
        self.state.setText(self._state_words())
        # the line around it does not always hear of a longer text
        self.state.setMinimumWidth(self.state.sizeHint().width())
        for name in ("again", "open"):
            self._actions[name].setEnabled(bool(self.month))
        for name in ("tick", "note", "close"):
            self._actions[name].setEnabled(bool(self.month) and closing is None)
        self._show_chosen()

    def _state_words(self) -> str:
        if self.busy:
            return self.tr("{done} of {all} lines").format(done=len(self._renewed), all=len(NAMES))
        if not self.month:
            return ""
        if self.pending:
            return self.tr("stopped after {done} of {all} lines").format(done=len(self._renewed), all=len(NAMES))
        waiting = len(self.open_lines)
        return self.tr("%n line(s) open", "", waiting) if waiting else self.tr("all lines settled")

    def _show_chosen(self) -> None:
        name, line = self.lines.name, self.lines.current
        self.chosen.setText(lists.title(name))
        self._actions["tick"].setText(self.tr("Untick") if line is not None and line.ticked else self.tr("Tick off"))
        self.items.show_items(line.refs if line else (), keep=name == self._shown)
        self._shown = name
        self.items.setVisible(bool(line and line.refs))
        self.says.setVisible(line is not None)
        self.nothing.setVisible(line is None or not line.refs)
        if line is None:
            self.nothing.setText(self.tr("Not worked through yet."))
            return
        said = line.detail
        if line.tick is not None and line.tick.note:
            said += "\n" + self.tr("Note of {who}: {note}").format(who=line.tick.who, note=line.tick.note)
        if MOST_NAMED <= len(line.refs) < line.count:
            said += "\n" + self.tr("The first {count}:").format(count=len(line.refs))
        self.says.setText(said)
        self.nothing.setText(self.tr("No record stands against it."))

    # Ticking

    def turn_tick(self) -> None:
        """Tick the chosen line off as it is, or take its tick away."""
        line = self.lines.current
        if line is not None and line.ticked:
            self._change_tick(line, lambda: ticks.take(self.desk.store, self.month, line.name))
        elif self._may_tick(line):
            assert line is not None
            self._tick(line, "")

    def ask_note(self) -> None:
        """Ask for a note, then tick the chosen line off with it."""
        line = self.lines.current
        if not self._may_tick(line):
            return
        assert line is not None
        before = line.tick.note if line.tick else ""
        question = self.tr("Note to “{line}”:").format(line=line.title)
        self.ask.ask(question, lambda note: self._tick(line, note), before, ok=self.tr("Tick off"))

    def _may_tick(self, line: Line | None) -> bool:
        if line is None:
            self.desk.say(self.tr("This line is not worked through yet."), "warn")
        elif line.level == "bad":
            self.desk.say(self.tr("“{line}” must be mended; no tick settles it.").format(line=line.title), "warn")
        elif line.level == "ok" and not line.ticked:
            self.desk.say(self.tr("“{line}” is in order: nothing to tick off.").format(line=line.title))
        else:
            return True
        return False

    def _tick(self, line: Line, note: str) -> None:
        self._change_tick(line, lambda: lists.tick(self.desk.store, self.month, line, note))

    def _change_tick(self, line: Line, work: Callable[[], object]) -> None:
        try:
            self._undisturbed(work)
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            return
        self.notice.tell("")
        self.found[line.name] = lists.with_tick(self.desk.store, self.month, self.found[line.name])
        self._show()

    def _undisturbed(self, work: Callable[[], object]) -> None:
        """Do what changes no record: what was found stays as it is, and is not looked for again."""
        self._own = True
        try:
            work()
        finally:
            self._own = False

    def _take_click(self, row: int) -> None:
        self.lines.stand_on(row)
        if self._actions["tick"].isEnabled():
            self.turn_tick()

    def _take_double_click(self, index: QModelIndex) -> None:
        # two clicks on a box tick and untick
        if index.column() != TICKED:
            self.open_line()

    # Opening

    def open_line(self) -> None:
        """Open all cargo records of the chosen line; of others, which are opened one by one, go to the list of them."""
        line = self.lines.current
        if line is None or not line.refs:
            self.desk.say(self.tr("There is nothing to open."))
        elif line.every is not None:
            self._open(line.every)
        elif len(line.refs) == 1:
            self._open(line.refs[0].ref)
        else:
            self.items.setFocus(Qt.FocusReason.TabFocusReason)

    def open_item(self) -> None:
        """Open the records of the chosen item."""
        item = self.items.current
        if item is not None:
            self._open(item.ref)

    def _open(self, ref: Ref | None) -> None:
        if ref is None:
            self.desk.say(self.tr("There is nothing to open."))
        elif isinstance(ref, View):
            self.desk.cargo_wanted.emit(ref)
        else:
            self.desk.records_wanted.emit(ref.tab, ref.number)

    # Closing

    def close_month(self) -> None:
        """Lock the month; while lines are open, only with a reason, which the journal keeps."""
        store = self.desk.store
        try:
            months.check_closable(store, self.month)
            if not self.open_lines:
                self._close("")
                return
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            return
        named = self.tr(", ", "between the items of a list").join(map(lists.title, self.open_lines))
        said = self.tr("%n line(s) are not settled: {lines}.", "", len(self.open_lines))
        self.notice.tell(said.format(lines=named), "warn")
        question = self.tr("Close {month} anyway, because:").format(month=spans.month(self.month, self.desk.lang))
        self.ask.ask(question, self._close_anyway, ok=self.tr("Close month"))

    def _close_anyway(self, reason: str) -> None:
        if not reason.strip():
            raise Problem(
                "close-reason-missing",
                QT_TRANSLATE_NOOP(
                    "Problem", "Closing with open lines needs a reason, which the journal keeps. Type one."
                ),
            )
        self._close(reason)

    def _close(self, reason: str) -> None:
        self._undisturbed(lambda: months.close(self.desk.store, self.month, reason))
        self._show()
        said = self.tr("{month} is closed. To change it again, reopen it with a reason.")
        text = said.format(month=spans.month(self.month, self.desk.lang))
        self.notice.tell(text)
        self.desk.say(text)
        self.closed.emit(self.month)

    # Keys

    def _come_back(self) -> None:
        """From the line at the foot to the list; when the month was closed there, another page is in front already."""
        if self.isVisible():
            self.lines.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.lines.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.busy:
            self.stop()
        elif self.items.hasFocus():
            self.lines.setFocus(Qt.FocusReason.BacktabFocusReason)
        else:
            self.left.emit()
