"""The meters tab: the month's sheet with its line below, the meters themselves, and the way to the page for one of them."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from horgosdesk.core.calendar import month_before, month_days, month_of, parse_month
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.meter_month import MeterMonth
from horgosdesk.core.pattern import late
from horgosdesk.core.rights import may
from horgosdesk.core.units import MARKS
from horgosdesk.store import door, meters, totals
from horgosdesk.ui import actions, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs.meters.beside import Beside
from horgosdesk.ui.tabs.meters.clipboard import Clipboard
from horgosdesk.ui.tabs.meters.factors import Factors
from horgosdesk.ui.tabs.meters.fields import Blank, Fields, Told
from horgosdesk.ui.tabs.meters.grid import Grid
from horgosdesk.ui.tabs.meters.model import MISSING, MonthModel
from horgosdesk.ui.tabs.meters.painting import Totals
from horgosdesk.ui.tabs.meters.recording import Recording
from horgosdesk.ui.tabs.meters.sheet import Sheet
from horgosdesk.ui.tabs.meters.typed import Cell, Typed
from horgosdesk.ui.tabs.meters.words import factor_unit, needs_factor
from horgosdesk.ui.viewport import Pages

if TYPE_CHECKING:
    from horgosdesk.ui.tabs.meters.form import MeterForm
    from horgosdesk.ui.tabs.meters.page import MeterPage

_DAY = late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UID = late(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class MetersTab(Tab):
    """A month of readings typed by keyboard, and all that is done with meters.

    A clerk's morning: the tab opens on yesterday's first meter that was not read; number, Tab, number, Tab …; behind the last
    meter comes the next day. A month out of Excel: stand on its first day, Ctrl+V. A counter that began anew: number, Enter, F6.
    A supervisor's new meter: Ctrl+N, its fields with Enter, Ctrl+Enter; F8, its factor, Enter, the source, Enter.
    """

    NAME: ClassVar[str] = "meters"

    def __init__(self, desk: Desk, parent: QWidget | None = None, preview: Any = None) -> None:
        """preview: shows pages, as `printing.preview` does, which it is where none is given."""
        super().__init__(desk, parent)
        self._preview = preview
        self.pages = Pages(self)
        self.page: MeterPage | None = None
        self._sheet = QWidget(self.pages)
        # what the actions' keys work in: not where a question is answered
        self._board = QWidget(self._sheet)
        self.model = MonthModel(desk, self)
        self.grid = Grid(self.model, self._board)
        self.totals, self.told = Totals(self.grid, self._board), Told(self._board)
        self.beside = Beside(desk, self._board)
        self._days = Sheet(self.grid, self.totals, self.beside, self._board)
        self.fields, self.factors = Fields(self._sheet), Factors(desk, self._sheet)
        self.recording = Recording(desk, self.model, self.fields, self)
        self.clipboard = Clipboard(desk, self.model, self.grid, self)
        self._back, self._on = QToolButton(self._board), QToolButton(self._board)
        self.month_label = QLabel(self._board, objectName="section")
        self.note = QLabel(self._board, objectName="quiet", textFormat=Qt.TextFormat.PlainText)
        self.empty = QLabel(self._board, objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.form: MeterForm | None = None
        self._drafts: dict[str, dict[str, str]] = {}
        self._wanted: Cell | None = None
        self._stale = True
        self._page_state: dict[str, Any] = {}
        self._actions: dict[str, QAction] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Meters")

    # Layout

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        bar.setSpacing(theme.space(2))
        for widget in (self._back, self.month_label, self._on):
            bar.addWidget(widget)
        bar.addSpacing(theme.space(3))
        bar.addWidget(self.note)
        bar.addStretch(1)
        board = QVBoxLayout(self._board)
        board.addLayout(bar)
        for widget, stretch in ((self._days, 1), (self.empty, 1), (self.told, 0)):
            board.addWidget(widget, stretch)
        column = QVBoxLayout(self._sheet)
        column.addWidget(self._board, 1)
        column.addWidget(self.fields)
        column.addWidget(self.factors)
        for box in (board, column):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        self.pages.addWidget(self._sheet)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.pages)

    def _connect(self) -> None:
        desk, grid = self.desk, self.grid
        desk.meters_changed.connect(self._note_change)
        desk.person_changed.connect(self._tell)
        desk.theme_changed.connect(lambda: self.soon(self._restyle))
        desk.closing.connect(self.grid.take_half)
        self._back.clicked.connect(lambda: self.go_by(-1))
        self._on.clicked.connect(lambda: self.go_by(1))
        grid.month_wanted.connect(self.go_by)
        grid.stood.connect(self._stood)
        grid.typing.connect(self._typing)
        grid.entered.connect(self._entered)
        grid.left_behind.connect(self._left_behind)
        grid.given_up.connect(self.give_up)
        self.beside.wanted.connect(self._go_to_day)
        self.beside.enlarged.connect(self._open_here)
        self.fields.closed.connect(self._ask_closed)
        self.factors.closed.connect(self._ask_closed)
        self.model.reloaded.connect(self._tell)
        self.model.modelAboutToBeReset.connect(self._keep_half)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("import", "import", "Ctrl+I", self.import_readings),
            ("paste", "paste", QKeySequence.StandardKey.Paste, self.paste),
            ("factor", "correct", "F8", self.ask_factor),
            ("replaced", "refresh", "F7", self.ask_replaced),
            ("new", "add", "Ctrl+N", self.enter_new),
            ("page", "trends", "Ctrl+T", self._open_here),
            ("anew", "refresh", "F6", self.say_anew),
            ("void", "void", QKeySequence.StandardKey.Delete, self.void_selected),
            ("next", "next", "F4", self.go_to_missing),
            ("history", "history", "Ctrl+H", self.show_history),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.clipboard.copy),
            ("copy_month", "copy", "Ctrl+Shift+C", self.clipboard.copy_month),
            ("month", "today", "Ctrl+G", self.ask_month),
            ("correct", "settings", "Ctrl+E", self.correct_meter),
            ("void_meter", "void", "", self.void_meter),
            ("factors", "import", "", self.import_factors),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
        ]
        self._actions = actions.make(self._board, works)
        actions.need(self.desk, self._actions, {"new": "plan", "correct": "plan", "void_meter": "plan"})

    def shown_actions(self) -> list[QAction]:
        if self._is_paged:
            return list(self.page.shown_actions())
        return [self._actions[name] for name in ("import", "paste", "factor", "replaced", "new", "page")]

    def more_actions(self) -> list[QAction]:
        if self._is_paged:
            return list(self.page.more_actions())
        shown = self.shown_actions()
        return [action for action in self._actions.values() if action not in shown]

    def keys(self) -> list[tuple[str, str]]:
        if self._is_paged:
            return list(self.page.keys())
        return [
            (self.tr("Digits"), self.tr("type the reading of the cell in focus")),
            (self.tr("Enter"), self.tr("save, and on to the next day; once more accepts what is doubtful")),
            (self.tr("Tab, Shift+Tab"), self.tr("save, and on to the next meter of the day, or back")),
            ("F2", self.tr("correct what stands in the cell")),
            (self.tr("Esc"), self.tr("give up what was typed")),
            (self.tr("PgUp, PgDn"), self.tr("the month before, the month after")),
        ]

    def finish_typing(self) -> None:
        self._keep_half()

    def retranslate(self) -> None:
        texts = {
            "import": self.tr("Import…"),
            "paste": self.tr("Paste"),
            "factor": self.tr("Factor…"),
            "replaced": self.tr("Counter replaced…"),
            "new": self.tr("New meter…"),
            "page": self.tr("The meter's page"),
            "anew": self.tr("The counter began anew"),
            "void": self.tr("Void the readings"),
            "next": self.tr("Go to the next missing day"),
            "history": self.tr("History"),
            "copy": self.tr("Copy"),
            "copy_month": self.tr("Copy the month with totals"),
            "month": self.tr("Go to a month"),
            "correct": self.tr("Correct the meter…"),
            "void_meter": self.tr("Void the meter"),
            "factors": self.tr("Import factors…"),
            "print": self.tr("Print the month…"),
        }
        for name, action in self._actions.items():
            actions.name(action, texts[name])
        self._back.setToolTip(self.tr("The month before (PgUp)"))
        self._on.setToolTip(self.tr("The month after (PgDn)"))
        for button in (self._back, self._on):
            button.setAccessibleName(button.toolTip())
        self.grid.setAccessibleName(self.tr("Readings by day and meter"))
        self.totals.setAccessibleName(self.tr("Totals of the month"))
        self.factors.retranslate()
        self.model.retranslate()
        self._restyle()
        self._tell()
        self.beside.draw_anew()
        if self.page is not None:
            self.page.retranslate()

    def _restyle(self) -> None:
        actions.dress(self._actions.values())
        self._back.setIcon(theme.icon("previous"))
        self._on.setIcon(theme.icon("next"))
        self.told.restyle()
        self.grid.restyle()
        self._days.lay_out()
        self.totals.update()

    # What is shown

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        """Read the sheet, once it is wanted."""
        if self._stale:
            self._stale = False
            self.model.show(self.model.month or self._first_month())
            self._stand()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_focus()

    def _take_focus(self) -> None:
        if self._is_paged:
            self.page.setFocus()
        elif self.form is None:
            (self.grid if self.model.columns else self.empty).setFocus()

    @property
    def _newest(self) -> str:
        """Today; a desk of synthetic records has its newest day somewhere in the past."""
        store = self.desk.store
        return (totals.newest_day(store) if store.meta("synthetic") else None) or store.today

    def _first_month(self) -> str:
        """The month of yesterday where that was not read by all, else today's."""
        today = self._newest
        if today.endswith("-01"):
            before = month_before(month_of(today))
            last = month_days(before)[1]
            if any(last in one.missing(today) for one in meters.sheet(self.desk.store, before)):
                return before
        return month_of(today)

    def _stand(self) -> None:
        """On the cell that was asked for; else on yesterday's or today's first one that is not read; else on the first missing."""
        wanted, self._wanted = self._wanted, None
        if (wanted is not None and self.grid.stand_on(wanted)) or not self.model.columns:
            return
        days, columns = self.model.days, range(len(self.model.columns))
        today = self.desk.store.today
        near = [day for day in days if day <= today][-2:]
        missing = [
            (row, column) for row, day in enumerate(days) for column in columns if day in self.model.missing(column)
        ]
        late = [place for place in missing if days[place[0]] in near]
        unread = [
            (days.index(day), column)
            for day in near[-1:]
            for column, one in enumerate(self.model.columns)
            if day not in one.readings and not self.model.why_locked(days.index(day), column)
        ]
        places = late or unread or missing or [(days.index(near[-1]) if near else 0, 0)]
        self.grid.go_to(*places[0])

    def go_to_month(self, month: str) -> None:
        """Show a month; the future is not entered."""
        month = min(month, month_of(self.desk.store.today))
        if month != self.model.month:
            self._close_questions()
            at = self.grid.cell
            self.model.show(month)
            if at is not None and self._wanted is None:
                last = self.model.days[-1]
                self._wanted = at._replace(day=min(f"{month}{at.day[7:]}", last))
            self._stand()
        self.grid.setFocus()

    def go_by(self, months: int) -> None:
        """To the month before or after."""
        first, last = month_days(self.model.month)
        self.go_to_month(month_before(first[:7]) if months < 0 else self._after(last))

    @staticmethod
    def _after(day: str) -> str:
        year, month = int(day[:4]), int(day[5:7])
        return f"{year + month // 12}-{month % 12 + 1:02d}"

    def ask_month(self) -> None:
        """Ask for a month to go to."""

        def take(texts: list[str]) -> None:
            self.go_to_month(parse_month(texts[0]))

        self._ask(lambda: self.fields.ask(self.tr("Go to month (2025-11):"), [Blank("", self.model.month)], take))

    def go_to_missing(self) -> None:
        """To the next cell that should have been read, day by day, from the one in focus on."""
        model, index = self.model, self.grid.currentIndex()
        places = sorted(
            (model.days.index(day), column) for column in range(len(model.columns)) for day in model.missing(column)
        )
        if not places:
            self.desk.say(
                self.tr("No day of {month} is missing.").format(
                    month=spans.month(model.month, self.desk.lang, long=True)
                )
            )
            return
        here = index.row(), index.column()
        self.grid.go_to(*next((place for place in places if place > here), places[0]))
        self.grid.setFocus()

    def find(self, text: str) -> None:
        """Show the cell of a reading, by its uid, or the column of a meter, by its name, on the day before it if one is said."""
        self._begin()
        self.show_sheet()
        day, _, name = text.partition(" ")
        if _DAY.fullmatch(day):
            self.go_to_month(month_of(day))
            meter = next((one.meter for one in self.model.columns if one.meter.name == name), None)
            if meter is not None:
                self.grid.stand_on(Cell(meter.uid, day))
            self.grid.setFocus()
            return
        reading = meters.READINGS.get(self.desk.store, text) if _UID.fullmatch(text) else None
        if reading is not None and reading.status == "final":
            self._wanted = Cell(reading.meter, reading.day)
            if month_of(reading.day) == self.model.month:
                self._stand()
            else:
                self.go_to_month(month_of(reading.day))
        else:
            named = (one.meter for one in self.model.columns if text.casefold() in one.meter.name.casefold())
            meter = next(named, None)
            if meter is not None and self.grid.cell is not None:
                self.grid.stand_on(self.grid.cell._replace(meter=meter.uid))
        self.grid.setFocus()

    def _note_change(self, _touched: object) -> None:
        if not self._stale:
            here = self.grid.cell
            self.model.refresh()
            if not self.grid.currentIndex().isValid():
                self._wanted = here
                self._stand()

    def _keep_half(self) -> None:
        """The sheet begins anew with other columns or days: what is being typed is kept in its cell, not saved."""
        half = self.grid.take_half()
        if half is not None:
            self.model.keep_half(*half)

    # What is told

    def _tell(self) -> None:
        model = self.model
        has = bool(model.columns)
        for widget in (self._days, self.told):
            widget.setVisible(has)
        self.empty.setVisible(not has)
        for name in self._actions.keys() - {"import", "new", "month", "factors"}:
            self._actions[name].setEnabled(has)
        if not model.month:
            return
        self.month_label.setText(spans.opening(spans.month(model.month, self.desk.lang, long=True)))
        self._on.setEnabled(model.month < month_of(self.desk.store.today))
        if not has:
            self.note.clear()
            if may(self.desk.store.role, "plan"):
                text = self.tr("No meter yet. Ctrl+N adds the first: its name, its unit, and what it counts as.")
            else:
                text = self.tr("No meter yet. A supervisor adds the first.")
            self.empty.setText(text)
            return
        words = []
        if model.is_closed:
            words.append(self.tr("closed: only read"))
        missing = sum(len(model.missing(column)) for column in range(len(model.columns)))
        if missing:
            words.append(f"{MISSING} " + self.tr("%n not read (F4 goes there)", "", missing))
        if model.typed:
            words.append(self.tr("%n typed and not saved", "", len(model.typed)))
        self.note.setText("  ·  ".join(words))
        self.totals.setAccessibleDescription(self.totals.words())
        self._tell_cell()

    def _tell_cell(self) -> None:
        cell = self.grid.cell
        if cell is None:
            return
        self.beside.tell(cell.meter, self.model.month)
        if self.grid.is_typing:
            return
        meant = self.model.meant(cell)
        asked = not (self.fields.isHidden() and self.factors.isHidden())
        offer = self.model.words.offers(cell, meant) if meant is not None and not asked else ""
        self.told.tell(self.model.words.told(cell), offer)

    def _go_to_day(self, day: str) -> None:
        """To a day of the meter in focus."""
        if self.grid.cell is not None:
            self.grid.stand_on(self.grid.cell._replace(day=day))
            self.grid.setFocus()

    def _stood(self) -> None:
        self.recording.forget(self.grid.cell)
        self._tell_cell()

    def _typing(self, text: str) -> None:
        cell = self.grid.cell
        if cell is None:
            return
        if not text.strip():
            self.told.tell(self.model.words.told(cell))
            return
        meant = self.model.would_be(cell, text.strip())
        words = self.model.words
        self.told.tell(words.of_typed(cell, meant), words.offers(cell, meant, typing=True))

    # Typing

    def _entered(self, cell: Cell, text: str | None, down: int, right: int) -> None:
        if text == "":
            self.recording.void([cell], lambda: self.grid.step(down, right))
            self._tell()
            return
        if text is not None:
            self.model.propose({cell: text})
        self._keep(cell, down, right)

    def _keep(self, cell: Cell, down: int = 0, right: int = 0) -> None:
        def move() -> None:
            self.grid.step(down, right)

        if cell in self.model.typed:
            self.recording.keep(cell, move)
            self._tell()
        else:
            move()

    def _left_behind(self, cell: Cell, text: str) -> None:
        """A cell that was left by the mouse is saved where nothing speaks against it, and waits otherwise."""
        if text:
            self.model.propose({cell: text})
            # who looks something up in another window has not typed to the end
            if self.isActiveWindow():
                self.recording.keep(cell, lambda: None, ask=False)
            self._tell()

    def give_up(self) -> None:
        """Give up what was typed into the cell in focus, and what was pasted with it."""
        cell = self.grid.cell
        if cell is not None and cell in self.model.typed:
            self.model.drop(self.model.group(cell))
            self._tell()

    def paste(self) -> None:
        """Take a block of numbers from the cell in focus on, all of it or nothing."""
        texts = self.clipboard.pasted()
        if not texts:
            return
        here = self.grid.cell
        self._close_questions()
        self.model.propose(texts)
        wrong = next((one for one in texts if (m := self.model.meant(one)) is not None and m.judged.is_wrong), None)
        if wrong is not None:
            self.grid.stand_on(wrong)
        cell = wrong or (here if here in texts else next(iter(texts)))
        assert cell is not None
        self.recording.keep(cell, lambda: None)
        self._tell()

    def void_selected(self) -> None:
        """Void the readings of the selected cells, for a reason."""
        self._ask(lambda: self.recording.void(self.grid.selected(), lambda: None))
        self._tell()

    def say_anew(self) -> None:
        """Say that the counter of the cell in focus began anew, or take that back."""
        cell = self._commit()
        if cell is not None:
            self.recording.ask_anew(cell, lambda: self.grid.step(1, 0))
            self._tell()

    def ask_replaced(self) -> None:
        """Ask for the last number of the old counter and the first one of the new, at the cell in focus."""
        cell = self._commit()
        if cell is not None:
            self.recording.ask_replaced(cell, lambda: self.grid.step(1, 0))
            self._tell()

    def _commit(self) -> Cell | None:
        """The cell in focus, after what is being typed into it was taken."""
        self._close_questions()
        half = self.grid.take_half()
        if half is not None:
            self.model.propose(dict([half]))
        return self.grid.cell

    def _ask(self, ask: Callable[[], object]) -> None:
        self._close_questions()
        ask()

    def _close_questions(self) -> None:
        for line in (self.fields, self.factors):
            if not line.isHidden():
                line.leave()

    def _ask_closed(self) -> None:
        self.grid.setFocus()
        self._tell()

    # Factors

    def ask_factor(self) -> None:
        """Ask for the factor of the meter in focus, from the day in focus on."""
        cell = self._commit()
        if cell is None:
            return
        meter = self.model.month_of(cell).meter
        unit = self.model.unit_of(meter)
        if not needs_factor(meter):
            text = self.tr("{meter} is read in {unit}, which is a weight: it needs no factor.")
            self.desk.say(text.format(meter=meter.name, unit=unit))
            return
        title = self.tr("Factor of {meter}, {unit}").format(meter=meter.name, unit=factor_unit(meter, unit))
        self.factors.open(meter, min(cell.day, self.desk.store.today), title)

    # Meters

    @property
    def meter(self) -> Meter | None:
        """The meter in focus."""
        cell = self.grid.cell
        return self.model.month_of(cell).meter if cell is not None else None

    def enter_new(self) -> None:
        """Add a meter."""
        self._open_form(None)

    def correct_meter(self) -> None:
        """Correct the meter in focus, or say when it was last read."""
        if self.meter is not None:
            self._open_form(self.meter)

    def _open_form(self, record: Meter | None) -> None:
        from horgosdesk.ui.tabs.meters.form import MeterForm

        if self.form is not None:
            self.form.activateWindow()
            return
        key = record.uid if record is not None else ""
        self.form = form = MeterForm(self.desk, record, self, self._drafts.pop(key, None))

        def closed(result: int) -> None:
            self.form = None
            if result == QDialog.DialogCode.Accepted:
                self._stand_at_meter(form.uid)
            elif form.typed:
                self._drafts[key] = form.typed
                self.desk.say(self.tr("Not saved; what was typed is there again when the form is opened."), "warn")
            self._take_focus()

        form.finished.connect(closed)
        form.show()

    def _stand_at_meter(self, uid: str) -> None:
        """On a meter that was just saved; a new one that is weighed asks for its factor next."""
        cell = self.grid.cell
        month: MeterMonth | None = next((one for one in self.model.columns if one.meter.uid == uid), None)
        if cell is None or month is None:
            return
        self.grid.stand_on(cell._replace(meter=uid))
        if month.meter.is_cargo and needs_factor(month.meter) and not month.factors:
            text = self.tr("Meter {name} is saved. F8 enters by which factor it is weighed.")
            self.desk.say(text.format(name=month.meter.name))

    def void_meter(self) -> None:
        """Take the meter in focus out; one with readings stays, and is ended instead."""
        meter = self.meter
        if meter is None:
            return

        def take(reason: str) -> None:
            self.desk.do([door.void(meter)], self.tr("void of meter {name}").format(name=meter.name), reason)
            self.desk.say(self.tr("Meter {name} is voided. Ctrl+Z brings it back.").format(name=meter.name))

        question = self.tr("Reason to void the meter {name}:").format(name=meter.name)
        self._ask(lambda: self.recording.ask_reason(question, take, self.tr("Void")))

    def show_history(self) -> None:
        """Show what happened to the reading in focus."""
        from horgosdesk.core.reading import READING
        from horgosdesk.ui.history import History

        cell = self.grid.cell
        known = self.model.reading(cell) if cell is not None else None
        if known is None or cell is None:
            self.desk.say(self.tr("There is no stored reading here."), "warn")
        else:
            name = f"{self.model.month_of(cell).meter.name}, {cell.day}"
            History(self.desk, known.uid, self, READING, name).open()

    # Files

    def import_readings(self) -> None:
        """Open the import wizard for readings."""
        from horgosdesk.core.reading import READING
        from horgosdesk.ui.wizard import Wizard

        Wizard(self.desk, self, subject=READING).show()

    def print(self) -> None:
        """Show the month of all meters as pages to be printed."""
        from horgosdesk.ui import handout
        from horgosdesk.ui.tabs.meters.paper import month_sheet, tables_of

        tables, month, note = tables_of(self.model), self.month_label.text(), self.note.text()
        handout.show(self.desk, self, lambda reader, _progress: month_sheet(reader, month, note, tables), self._preview)

    def import_factors(self) -> None:
        """Open the import wizard for factors."""
        from horgosdesk.core.factor import FACTOR
        from horgosdesk.ui.wizard import Wizard

        Wizard(self.desk, self, subject=FACTOR).show()

    # The page for one meter

    @property
    def _is_paged(self) -> bool:
        return self.page is not None and self.pages.currentWidget() is self.page

    def _open_here(self) -> None:
        if self.meter is not None:
            self.open_meter(self.meter.uid)

    def open_meter(self, uid: str) -> None:
        """Show the page for one meter; Esc there leads back."""
        if self.page is None:
            from horgosdesk.ui.tabs.meters.page import MeterPage

            self.page = MeterPage(self.desk, self.pages)
            self.page.left.connect(self.show_sheet)
            self.page.restore(self._page_state)
            self.pages.addWidget(self.page)
        self.pages.setCurrentWidget(self.page)
        self.page.show_meter(uid)
        self.page.setFocus()
        self.actions_changed.emit()

    def show_sheet(self) -> None:
        """Back to the sheet."""
        if self._is_paged:
            self.pages.setCurrentWidget(self._sheet)
            self.actions_changed.emit()
            self.grid.setFocus()

    # Remembering

    def state(self) -> dict[str, Any]:
        half = self.grid.half
        half_typed = {half[0]: Typed(half[1])} if half is not None else {}
        return {
            "month": self.model.month,
            "of": month_of(self._newest),
            "widths": dict(self.grid.widened),
            "page": self.page.state() if self.page is not None else self._page_state,
            "lang": self.model.rules.lang,
            "typed": [[*cell, one.text, *one.marks] for cell, one in {**self.model.typed, **half_typed}.items()],
        }

    def restore(self, state: dict[str, Any]) -> None:
        widths = state.get("widths")
        if isinstance(widths, dict):
            self.grid.widened = {uid: wide for uid, wide in widths.items() if isinstance(wide, int) and wide > 0}
        if isinstance(state.get("page"), dict):
            self._page_state = state["page"]
        month = state.get("month")
        # a new month is begun where it must be typed, not where somebody looked at an old one
        if isinstance(month, str) and month and state.get("of") == month_of(self._newest):
            with suppress(Problem):  # edited by hand
                self.model.month = parse_month(month)
        typed = {}
        for said in state.get("typed") or ():
            meter, day, text, turned, old_end, new_start = said
            typed[Cell(meter, day)] = Typed(text, turned, old_end, new_start, self.model.new_group(), new_uid())
        said_in = str(state.get("lang"))
        self.model.take_up(typed, said_in if said_in in MARKS else self.model.rules.lang)
