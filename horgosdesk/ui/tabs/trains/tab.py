"""The trains tab: the board with the stringline below, and behind it the page of one train."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from horgosdesk.core.identifiers import read_train_no
from horgosdesk.store import trains
from horgosdesk.ui import actions, tasks, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.trains.board import Board
from horgosdesk.ui.tabs.trains.filters import Filters
from horgosdesk.ui.tabs.trains.model import TrainModel
from horgosdesk.ui.tabs.trains.recording import KEYS, Recording
from horgosdesk.ui.tabs.trains.sight import Sight
from horgosdesk.ui.tabs.trains.taking import Taking
from horgosdesk.ui.viewport import Pages, begin

if TYPE_CHECKING:
    # what draws is imported when the board is there
    from horgosdesk.store.board import Line
    from horgosdesk.ui.tabs.trains.page import TrainPage
    from horgosdesk.ui.tabs.trains.quality import Quality
    from horgosdesk.ui.tabs.trains.sight import Studied
    from horgosdesk.ui.tabs.trains.stringline import Stringline

SPANS_H = (24, 72, 168)
"""Spans of the stringline that have an action of their own."""
MORE = (
    ("find", "all"),
    ("copy", "copy_all", "picture", "print"),
    ("now", "whole", *(f"span {hours}" for hours in SPANS_H)),
)
"""What the menu has beside the row of actions and the events, in its parts."""


class TrainsTab(Tab):
    """The board, the stringline, one train, and how good the estimates were."""

    NAME: ClassVar[str] = "trains"

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(desk, parent)
        self.sight = Sight(desk, self)
        self.model = TrainModel(self.sight, self)
        # each in its place from the start: what is put there later, Qt would dress once more with all that is in it
        self.pages = Pages(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.pages)
        self._upper = QWidget(self.splitter)
        self.board = Board(self.model, self._upper)
        self.filters = Filters(desk, self._upper)
        self.ask = Ask(self._upper)
        self.recording = Recording(desk, self.sight, self.ask, self)
        self.taking = Taking(desk, self.board, self.model, lambda: self.strings, choose_file, self)
        self.empty = QLabel(self._upper, objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.strip = QLabel(self._upper)
        self.strip.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint_line = QLabel(self._upper, objectName="quiet")
        self.hint_line.setMinimumWidth(1)  # it goes where there is no room, and needs none
        self.strings: Stringline | None = None
        self.page: TrainPage | None = None
        self.quality: Quality | None = None
        self._found: tuple[str, str] | None = None
        self._line: Line | None = None
        self._studying: tasks.Task | None = None
        self._wanted = ""
        self._strings_state: dict[str, Any] = {}
        self._quality_state: dict[str, Any] = {}
        self._actions: dict[str, QAction] = {}
        self._draw_soon = QTimer(self, singleShot=True, interval=0)
        self._draw_soon.timeout.connect(self._show_strings)
        self._event_menus = {"now": QMenu(self), "at": QMenu(self)}
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        bar.addWidget(self.filters)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        foot.addWidget(self.strip)
        foot.addStretch(1)
        foot.addWidget(self.hint_line)
        column = QVBoxLayout(self._upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.board, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.ask)
        column.addLayout(foot)
        self.empty.hide()
        self.empty.setMargin(theme.space(3))
        self.empty.setMinimumHeight(theme.space(24))
        self.splitter.setChildrenCollapsible(False)
        self.pages.addWidget(self.splitter)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.pages)

    def _connect(self) -> None:
        self.desk.theme_changed.connect(lambda: self.soon(self._restyle))
        self.sight.seen.connect(self._show_seen)
        self.filters.changed.connect(self._show_view)
        self.filters.entered.connect(self._take_text)
        self.filters.left.connect(self._leave_find)
        self.board.current_changed.connect(self._tell_current)
        self.board.entered.connect(self.open_train)
        self.board.typed.connect(self.filters.begin)
        self.ask.closed.connect(self.board.setFocus)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("open", "trains", "", self.open_train),
            ("new", "add", "Ctrl+N", self.enter_event),
            ("import", "import", "Ctrl+I", self.import_file),
            ("find", "find", QKeySequence.StandardKey.Find, self.filters.again),
            ("quality", "trends", "Ctrl+T", self.turn),
            ("channels", "settings", "", self.set_channels),
            ("all", "filter", "Ctrl+Shift+L", self.filters.clear),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.taking.copy),
            ("copy_all", "copy", "Ctrl+Shift+C", self.taking.copy_all),
            ("picture", "save-picture", QKeySequence.StandardKey.Save, self.taking.save_picture),
            ("print", "print", QKeySequence.StandardKey.Print, self.taking.print),
            ("now", "today", "", lambda: self._with_strings(lambda strings: strings.go_to_now())),
            ("whole", "refresh", "Ctrl+0", lambda: self._with_strings(lambda strings: strings.show_all())),
            *((f"span {hours}", "time", "", lambda hours=hours: self._zoom(hours)) for hours in SPANS_H),
        ]
        for event, key in KEYS.items():
            works.append((f"now {event}", "check", key, lambda event=event: self.record(event)))
            works.append((f"at {event}", "time", f"Shift+{key}", lambda event=event: self.ask_time(event)))
        self._actions = actions.make(self, works)
        for name, action in self._actions.items():
            when, _, event = name.partition(" ")
            if event and when in self._event_menus:
                self._event_menus[when].addAction(action)
        self._actions["quality"].setCheckable(True)
        self._gaps = [QAction(self) for _part in MORE]
        for gap in self._gaps:
            gap.setSeparator(True)

    def title(self) -> str:
        return self.tr("Trains")

    def _other(self) -> Any:
        """The page that is shown in place of the board, if one is."""
        page = self.pages.currentWidget()
        return None if page is self.splitter else page

    @property
    def _on_page(self) -> bool:
        """Whether one train is shown."""
        return self.page is not None and self.pages.currentWidget() is self.page

    def shown_actions(self) -> list[QAction]:
        if (page := self._other()) is not None:
            return [*page.shown_actions(), *([] if self._on_page else [self._actions["quality"]])]
        return [self._actions[name] for name in ("open", "new", "import", "quality", "channels")]

    def more_actions(self) -> list[QAction]:
        if (page := self._other()) is not None:
            return [*page.more_actions(), *self._event_actions()]
        more = self._event_actions()
        for gap, names in zip(self._gaps, MORE, strict=True):
            more += [gap, *(self._actions[name] for name in names)]
        return more

    def _event_actions(self) -> list[QAction]:
        shown = self._on_page or self._other() is None
        return [menu.menuAction() for menu in self._event_menus.values()] if shown else []

    def keys(self) -> list[tuple[str, str]]:
        if (page := self._other()) is not None:
            return list(page.keys())
        events = [
            (key, self.tr("{event}: now, at the port").format(event=self.recording.event_name(event)))
            for event, key in KEYS.items()
        ]
        return [
            (self.tr("Enter"), self.tr("open the train: its wagons, its times, what differs")),
            *events,
            (self.tr("Shift+F2 … Shift+F9"), self.tr("the same at another time or place")),
            (
                self.tr("Letters, digits"),
                self.tr("on the board: go to the line that finds trains, wagons and containers"),
            ),
            (self.tr("Esc"), self.tr("back to the board and all trains")),
            *(self.strings.keys() if self.strings is not None and self.strings.hasFocus() else []),
        ]

    def retranslate(self) -> None:
        texts = {
            "open": self.tr("Open train"),
            "new": self.tr("Enter event…"),
            "import": self.tr("Import…"),
            "find": self.tr("Find a train, wagon or container"),
            "quality": self.tr("Estimates"),
            "channels": self.tr("Channels…"),
            "all": self.tr("Take all filters away"),
            "copy": self.tr("Copy the train, or the stringline in focus as a picture"),
            "copy_all": self.tr("Copy the board"),
            "picture": self.tr("Save the stringline as a picture…"),
            "print": self.tr("Print the stringline…"),
            "now": self.tr("Stringline: go to now"),
            "whole": self.tr("Stringline: all the time there is"),
            **{f"span {hours}": self.tr("Stringline: %n hour(s)", "", hours) for hours in SPANS_H},
        }
        self._event_menus["now"].setTitle(self.tr("Record an event now"))
        self._event_menus["at"].setTitle(self.tr("Record an event at a time"))
        for name, action in self._actions.items():
            text = texts.get(name)
            if text is None:
                when, _, event = name.partition(" ")
                said = self.tr("{event}: now") if when == "now" else self.tr("{event}: at a time…")
                text = said.format(event=self.recording.event_name(event))
            actions.name(action, text)
        self._actions["open"].setToolTip(self.tr("Open train (Enter)"))
        self.filters.retranslate()
        self.board.setAccessibleName(self.tr("Trains"))
        self.model.retranslate()
        self._restyle()
        self._tell_totals()

    def _restyle(self) -> None:
        actions.dress(self._actions.values())
        self.strip.setFont(theme.number_font())
        self.board.measure()
        self.board.viewport().update()

    # What is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.sight.wake()
        if self.strings is None:
            # after the first paint: pyqtgraph is slow to import
            QTimer.singleShot(0, self._make_strings)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sight.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _make_strings(self) -> None:
        if self.strings is not None:
            return
        from horgosdesk.ui.tabs.trains.stringline import Stringline

        self.strings = Stringline(self.desk, self.sight.places)
        self.strings.restore(self._strings_state)
        self.strings.picked.connect(self.board.go_to)
        self.strings.opened.connect(self._open_id)
        self.splitter.addWidget(self.strings)
        self._tell_strings()
        self.splitter.setStretchFactor(0, 1)
        if not self._strings_state.get("split"):
            self.splitter.setSizes([theme.space(100), theme.space(75)])
        else:
            self.splitter.setSizes(self._strings_state["split"])
        if self.sight.read:
            self._draw_soon.start()

    def _show_seen(self) -> None:
        self._tell_empty()
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.find(wanted)
        elif self.model.rowCount() and not self.board.currentIndex().isValid():
            self.board.stand_on(0)
        # in a turn of its own: the board is painted before, and neither takes long
        if self.strings is not None:
            self.strings.prepare()
        self._draw_soon.start()
        self._tell_totals()
        self._refresh_page()

    def _show_strings(self) -> None:
        if self.strings is not None:
            shown = [self.model.line(place) for place in range(self.model.rowCount())]
            self.strings.filtered = bool(self.sight.lines) and not shown
            self.strings.show_lines(shown, self.sight.now_s)
            current = self.board.current
            self.strings.select(current.id if current is not None else None)

    def _show_view(self) -> None:
        self.model.show(self.filters.view)
        if self.model.rowCount() and not self.board.currentIndex().isValid():
            self.board.stand_on(0)
        self._tell_empty()
        self._show_strings()
        self._tell_totals()

    def _tell_current(self) -> None:
        if self.strings is not None:
            current = self.board.current
            self.strings.select(current.id if current is not None else None)

    def _tell_empty(self) -> None:
        empty = self.sight.read and not self.model.rowCount()
        # one page says once what the first step is
        self._tell_strings()
        on_board, on_line = self.board.hasFocus(), self.filters.line.hasFocus() and not self.filters.text
        self.board.setVisible(not empty)
        self.empty.setVisible(empty)
        # keys must not go to whatever comes next when the board is hidden, and go to it again when it is back
        if empty and on_board:
            self.filters.line.setFocus()
        elif not empty and on_line:
            self.board.setFocus()
        if not empty:
            return
        if self.sight.lines:
            found = self.tr("No train on the board fits. Ctrl+Shift+L shows all.")
            if self.filters.text:
                found += " " + self.tr("Enter looks among all trains that ever were.")
            self.empty.setText(found)
            return
        if trains.is_any_known(self.desk.store):
            self.empty.setText(
                self.tr(
                    "No train is at the port or expected, nor left lately. Type a number and press Enter to look among all trains that ever were."
                )
            )
            return
        self.empty.setText(
            self.tr(
                "No trains yet. Put the railway's files into the folder {inbox}, set up a channel, import a table with Ctrl+I, or enter an event with Ctrl+N."
            ).format(inbox=self.desk.store.folder / "inbox")
        )

    def _tell_strings(self) -> None:
        """The stringline, and what is counted, where there is a train at all."""
        there = not self.sight.read or bool(self.sight.lines)
        for widget in (self.strings, self.strip, self.hint_line):
            if widget is not None:
                widget.setVisible(there)

    def _tell_totals(self) -> None:
        counted = {
            status: sum(line.standing.status == status for line in self.sight.lines)
            for status in ("at_port", "due", "gone")
        }
        parts = [
            self.tr("at the port {count}").format(count=counted["at_port"]),
            self.tr("due {count}").format(count=counted["due"]),
            self.tr("gone {count}").format(count=counted["gone"]),
        ]
        undeclared = sum(
            line.declared[1]
            for line in self.sight.lines
            if line.declared and line.standing.status in ("at_port", "due")
        )
        if undeclared:
            parts.append(self.tr("%n undeclared load(s)", "", undeclared))
        hidden = len(self.sight.lines) - self.model.rowCount()
        if hidden:
            parts.append(self.tr("%n filtered away", "", hidden))
        self.strip.setText("  ·  ".join(parts) if self.sight.read else "")
        self.hint_line.setText(self.tr("Enter opens a train · F2 … F9 record an event now · F1 help"))
        self._fit_foot()

    def _fit_foot(self) -> None:
        """The hint gives way to the figures in a narrow window."""
        room = self.splitter.width() - self.strip.sizeHint().width() - theme.space(10)
        self.hint_line.setVisible(bool(self.sight.lines) and self.hint_line.sizeHint().width() <= room)

    # The stringline

    def _with_strings(self, work: "Callable[[Stringline], object]") -> None:
        if self.strings is not None:
            work(self.strings)

    def _zoom(self, hours: int) -> None:
        self._with_strings(lambda strings: strings.zoom_to(hours))

    # Finding

    def find(self, text: str) -> None:
        """Show the train with a number, or the one that has a wagon or container, however long ago it ran."""
        if not self.sight.read:
            self._wanted = text
            return
        self.show_board()
        self.filters.line.setText(text)
        self._take_text()

    def _take_text(self) -> None:
        """Enter in the line: stand on the only train that fits; else look among all that ever were."""
        self._show_view()
        if not self.filters.text:
            self.board.setFocus()
            return
        if self.model.rowCount():
            self.board.stand_on(0)
            self.board.setFocus()
            return
        self._look_everywhere(self.filters.text)

    def _look_everywhere(self, text: str) -> None:
        number = "".join(text.upper().split()).replace("-", "")
        where = trains.where_is(self.desk.store, number)
        if where:
            first = where[0]
            told = self.tr("{number} was on train {train} of {day}, position {position}.").format(
                number=number, train=first.train_no, day=first.day, position=first.position
            )
            self.desk.say(told if len(where) == 1 else told + " " + self._before(len(where) - 1))
            self._open_run(first.train_no, first.day)
            return
        train_no = read_train_no(text).value
        days = trains.runs_of(self.desk.store, train_no)
        if days:
            self._open_run(train_no, days[0])
            return
        self.desk.say(self.tr("{number} is on no train that is known.").format(number=text), "warn")

    def _before(self, count: int) -> str:
        return self.tr("On %n train(s) before that.", "", count)

    def _leave_find(self) -> None:
        self.filters.clear_line()
        self.board.setFocus()

    # One train

    def open_train(self) -> None:
        """Show the current train."""
        line = self.board.current
        if line is None:
            self.desk.say(self.tr("Choose a train first."), "warn")
            return
        self._open_run(line.train.train_no, line.train.day)

    def _open_id(self, id_: int) -> None:
        self.board.go_to(id_)
        line = self.sight.line(id_)
        if line is not None:
            self._open_run(line.train.train_no, line.train.day)

    def _open_run(self, train_no: str, day: str) -> None:
        if self.page is None:
            from horgosdesk.ui.tabs.trains.page import TrainPage

            self.page = TrainPage(self.desk, self.sight.places, self)
            self.page.back_wanted.connect(self.show_board)
            self.pages.addWidget(self.page)
        self._found = (train_no, day)
        self._study()

    def _study(self) -> None:
        """Read the train that was asked for on a thread, and show it then."""
        assert self._found is not None
        wanted = self._found
        if self._studying is not None:
            self._studying.cancel()

        def show(found: "Studied | None") -> None:
            if wanted != self._found or self.page is None:
                return
            if found is None:
                # its only message was taken back
                self._found = None
                self.show_board()
                return
            self.page.show_train(found.line, found.matched, found.messages, found.cleared, found.now_s)
            self._line = found.line
            if not self._on_page:
                self._go(self.page)

        self._studying = self.sight.study(*wanted, show)

    def show_board(self) -> None:
        """Back to all trains."""
        self._found = None
        if self._other() is not None:
            self._go(self.splitter)

    def _go(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        begin(page)
        self._actions["quality"].setChecked(page is self.quality)
        on_board = page is self.splitter
        for name, action in self._actions.items():
            # the board's keys must not reach what stands behind another page; events belong to one train as well
            when, _, event = name.partition(" ")
            of_event = bool(event) and when in self._event_menus
            action.setEnabled(on_board or name == "quality" or (of_event and page is self.page))
        self.actions_changed.emit()
        (self.board if on_board else page).setFocus(Qt.FocusReason.OtherFocusReason)

    # Recording

    @property
    def current(self) -> "Line | None":
        """The train that keys are about: the one that is open, else the one that the board stands on."""
        return self._line if self._on_page else self.board.current

    def record(self, event: str) -> None:
        """Something happens to the current train, now."""
        self.recording.record(self.current, event)
        self._refresh_page()

    def ask_time(self, event: str) -> None:
        """Ask when something happened to the current train."""
        line = self.current
        if self._other() is not None:
            # the question stands under the board
            self.show_board()
            if line is not None:
                self.board.go_to(line.id)
        self.recording.ask_time(line, event)

    def _refresh_page(self) -> None:
        if self._on_page:
            self._study()

    def enter_event(self) -> None:
        """Enter an event of any train, known or not."""
        from horgosdesk.ui.tabs.trains.form import Form

        line = self.current
        form = Form(self.desk, self.sight, line.train if line is not None else None, self)
        form.open()

    def import_file(self) -> None:
        """Open the import wizard."""
        from horgosdesk.core.train_row import TRAIN_ROW
        from horgosdesk.ui.wizard import Wizard

        Wizard(self.desk, self, subject=TRAIN_ROW).show()

    def set_channels(self) -> None:
        """Show the channels that the railway's messages come by."""
        from horgosdesk.ui.tabs.trains.channels import Channels

        Channels(self.desk, self).open()

    # How good the estimates were

    def turn(self) -> None:
        """From the board to how good the estimates were, or back."""
        if self.quality is not None and self._other() is self.quality:
            self.show_board()
            return
        if self.quality is None:
            from horgosdesk.ui.tabs.trains.quality import Quality

            self.quality = Quality(self.desk, self.sight.places, self)
            self.quality.restore(self._quality_state)
            self.quality.back_wanted.connect(self.show_board)
            self.pages.addWidget(self.quality)
        self._go(self.quality)

    def focusInEvent(self, event: QFocusEvent) -> None:
        page = self._other()
        shown = self.filters.line if self.board.isHidden() else self.board
        (shown if page is None else page).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave_find() if self._other() is None else self.show_board()
            return
        super().keyPressEvent(event)

    # Remembering

    def state(self) -> dict[str, Any]:
        strings = (
            self.strings.state() | {"split": self.splitter.sizes()} if self.strings is not None else self._strings_state
        )
        return {
            "columns": self.board.state(),
            "filters": self.filters.state(),
            "strings": strings,
            "quality": self.quality.state() if self.quality is not None else self._quality_state,
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.board.restore(state.get("columns"))
        self.filters.restore(state.get("filters"))
        strings = state.get("strings")
        self._strings_state = dict(strings) if isinstance(strings, dict) else {}
        sizes = self._strings_state.get("split")
        if not (isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(one, int) and one > 0 for one in sizes)):
            self._strings_state.pop("split", None)
        quality = state.get("quality")
        self._quality_state = dict(quality) if isinstance(quality, dict) else {}
        self.model.show(self.filters.view)
