"""The sheet behind the grid: a month's days by meters, what was typed over them, and what both come to."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from horgosdesk.core import units
from horgosdesk.core.calendar import days_between, month_days
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Quantity, Rules
from horgosdesk.core.meter import FIXED, Meter
from horgosdesk.core.meter_month import Judged, MeterMonth
from horgosdesk.core.reading import Reading
from horgosdesk.store import meters
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, unit_sign
from horgosdesk.ui.tabs.meters.typed import Cell, Meant, Typed, begin, meanings, retold
from horgosdesk.ui.tabs.meters.words import CellWords

Index = QModelIndex | QPersistentModelIndex
FIXED_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
EDITABLE = FIXED_CELL | Qt.ItemFlag.ItemIsEditable
TONNE_PLACES = 3


class Look(NamedTuple):
    """A cell as it is painted. mark: a sign before the number. state: missing, wrong, doubt, waiting, locked or ""."""

    reading: str
    quantity: str = ""
    tonnes: str = ""
    mark: str = ""
    state: str = ""


TYPED_STATES = ("wrong", "doubt", "waiting")
MISSING, ANEW, REPLACED, WRONG, DOUBT, UNSAVED = "○", "↻", "⇄", "✕", "!", "✎"
"""Signs: a day that was not read, a counter that began anew or was replaced, what is wrong, doubtful or not stored."""


class MonthModel(QAbstractTableModel):
    """Days by meters. month: YYYY-MM. columns: the meters' months. reloaded: what is stored was read anew."""

    reloaded = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.month = ""
        self.days: Sequence[str] = ()
        self.columns: list[MeterMonth] = []
        self.rules: Rules = desk.rules(subject="reading")
        self.typed: dict[Cell, Typed] = {}
        self.words = CellWords(self)
        self._groups = 0
        self._looks: dict[tuple[int, int], Look] = {}
        self._meant: dict[int, dict[Cell, Meant]] = {}
        self._totals: dict[int, Judged] = {}
        self._missing: dict[int, frozenset[str]] = {}

    # What is stored

    def show(self, month: str) -> None:
        """Show a month, as it is stored now; what was typed into another one is there again when that is shown."""
        self.beginResetModel()
        self.month, self.days = month, days_between(*month_days(month))
        self.columns = self._ask()
        self.endResetModel()
        self.reloaded.emit()

    def refresh(self) -> None:
        """Read the month again; cells, selection and an open editor stay where they are."""
        if not self.month:
            return
        columns = self._ask()
        if [one.meter.uid for one in columns] != [one.meter.uid for one in self.columns]:
            self.beginResetModel()
            self.columns = columns
            self.endResetModel()
        else:
            self.columns = columns
            self._tell_all()
        self.reloaded.emit()

    def _ask(self) -> list[MeterMonth]:
        known = self._take_rules()
        found = meters.sheet(self.desk.store, self.month)
        by_uid = {one.meter.uid: one for one in found}
        for cell in list(self.typed):
            # what another one, or a later try, has stored meanwhile
            month = by_uid.get(cell.meter)
            stored = month.readings.get(cell.day) if month is not None else None
            if stored is not None and self._same(stored, self.typed[cell]):
                del self.typed[cell]
        same = (known.lang, known.today, known.closed) == (self.rules.lang, self.rules.today, self.rules.closed)
        self._forget(
            {at for at, (one, other) in enumerate(zip(self.columns, found, strict=False)) if same and one == other}
        )
        return found

    def _same(self, known: Reading, typed: Typed) -> bool:
        marks = (typed.turned_milli, typed.old_end_milli, typed.new_start_milli)
        try:
            said = Quantity.parse(typed.text, self.rules)
        except Problem:
            return False
        return (said, *marks) == (
            known.reading_milli,
            known.turned_milli,
            known.old_end_milli,
            known.new_start_milli,
        )

    def retranslate(self) -> None:
        """Take up the language in force."""
        self._take_rules()
        self._forget()
        self._tell_all()

    def _take_rules(self) -> Rules:
        """What is known by now; what was before. In another language what is typed is said in that one."""
        before, self.rules = self.rules, self.desk.rules(subject="reading")
        if before.lang != self.rules.lang:
            self.typed = {cell: retold(one, before, self.rules) for cell, one in self.typed.items()}
        return before

    def take_up(self, typed: Mapping[Cell, Typed], said_in: str) -> None:
        """Type what was typed at another time, in a language that may be another than that in force."""
        before = replace(self.rules, lang=said_in)
        self.typed |= {cell: retold(one, before, self.rules) for cell, one in typed.items()}

    def _forget(self, but: Container[int] = frozenset()) -> None:
        """Forget what was worked out, but of columns that are as they were; what is typed is worked out anew."""
        self._looks = {
            place: look for place, look in self._looks.items() if place[1] in but and look.state not in TYPED_STATES
        }
        self._totals = {column: total for column, total in self._totals.items() if column in but}
        self._missing = {column: days for column, days in self._missing.items() if column in but}
        self._meant.clear()

    def _tell_all(self) -> None:
        if self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.days) - 1, len(self.columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.days) - 1)

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place."""
        return Cell(self.columns[column].meter.uid, self.days[row])

    def place(self, cell: Cell) -> tuple[int, int] | None:
        """Row and column of a cell of this month."""
        column = next((at for at, one in enumerate(self.columns) if one.meter.uid == cell.meter), -1)
        return (self.days.index(cell.day), column) if column >= 0 and cell.day in self.days else None

    def month_of(self, cell: Cell) -> MeterMonth:
        """The month of a cell's meter."""
        return next(one for one in self.columns if one.meter.uid == cell.meter)

    def reading(self, cell: Cell) -> Reading | None:
        """What is stored in a cell."""
        return self.month_of(cell).readings.get(cell.day)

    @property
    def is_closed(self) -> bool:
        """Whether the month is locked."""
        return self.month in self.rules.closed

    def is_over(self, meter: Meter, day: str) -> bool:
        """Whether the meter is read no more on a day."""
        return bool(meter.ended) and day > meter.ended

    def missing(self, column: int) -> frozenset[str]:
        """The days of a meter that should have been read and were not."""
        found = self._missing.get(column)
        if found is None:
            found = self._missing[column] = frozenset(self.columns[column].missing(self.desk.store.today))
        return found

    def total(self, column: int) -> Judged:
        """What flowed in the month."""
        found = self._totals.get(column)
        if found is None:
            found = self._totals[column] = self.columns[column].total
        return found

    # What was typed

    def new_group(self) -> int:
        """A number for cells that are kept together."""
        self._groups += 1
        return self._groups

    def propose(self, texts: Mapping[Cell, str]) -> int:
        """Type into cells, as one group, whose number this returns; a text in the place of another keeps what was said with it."""
        group = self.new_group()
        for cell, text in texts.items():
            there = self.typed.get(cell)
            if there is not None and len(texts) == 1:
                # one of a pasted block is corrected within it
                group = there.group
                self.typed[cell] = Typed(
                    text, there.turned_milli, there.old_end_milli, there.new_start_milli, group, there.uid
                )
            else:
                self.typed[cell] = begin(text, self.reading(cell), group)
        self.touch()
        return group

    def keep_half(self, cell: Cell, text: str) -> None:
        """Take what was typed into a cell while the sheet is about to begin anew."""
        self.typed[cell] = begin(text, self.reading(cell), self.new_group())
        self._looks.clear()

    def put(self, cell: Cell, typed: Typed) -> None:
        """Say more of a cell that was typed into."""
        self.typed[cell] = typed
        self.touch()

    def drop(self, cells: Iterable[Cell]) -> None:
        """Give up what was typed into cells."""
        for cell in cells:
            self.typed.pop(cell, None)
        self.touch()

    def group(self, cell: Cell) -> list[Cell]:
        """The cells of this month that are kept together with a cell, itself among them; none where nothing was typed."""
        typed = self.typed.get(cell)
        if typed is None:
            return []
        return [one for one, other in self.typed.items() if other.group == typed.group and self.place(one) is not None]

    def meant(self, cell: Cell) -> Meant | None:
        """What was typed into a cell comes to, beside the others of its group."""
        typed = self.typed.get(cell)
        if typed is None:
            return None
        found = self._meant.get(typed.group)
        if found is None:
            found = {}
            by_meter: dict[str, dict[str, Typed]] = {}
            for one in self.group(cell):
                by_meter.setdefault(one.meter, {})[one.day] = self.typed[one]
            for meter, days in by_meter.items():
                for day, meant in meanings(self.month_of(cell._replace(meter=meter)), days, self.rules).items():
                    found[Cell(meter, day)] = meant
            self._meant[typed.group] = found
        return found[cell]

    def would_be(self, cell: Cell, text: str) -> Meant:
        """What a text would mean in a cell, while it is being typed."""
        there = self.typed.get(cell)
        typed = begin(text, self.reading(cell)) if there is None else there
        changed = Typed(text, typed.turned_milli, typed.old_end_milli, typed.new_start_milli, uid=typed.uid)
        beside = {one.day: self.typed[one] for one in self.group(cell) if one.meter == cell.meter}
        return meanings(self.month_of(cell), {**beside, cell.day: changed}, self.rules)[cell.day]

    def touch(self) -> None:
        """Show anew what was typed."""
        self._looks.clear()
        self._meant.clear()
        self._tell_all()

    # As a table

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or not self.columns else len(self.days)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return EDITABLE if self.why_locked(index.row(), index.column()) == "" else FIXED_CELL

    def why_locked(self, row: int, column: int) -> str:
        """Why nothing can be typed into a cell, in words; "" where it can."""
        day, meter = self.days[row], self.columns[column].meter
        if self.is_closed:
            return self.tr("{month} is closed: a supervisor can reopen it, with a reason.").format(month=self.month)
        if day > self.desk.store.today:
            return self.tr("{day} is still to come.").format(day=day)
        if self.is_over(meter, day):
            return self.tr("{meter} was last read on {day}.").format(meter=meter.name, day=meter.ended)
        return ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.look(index.row(), index.column()).reading
            case Qt.ItemDataRole.EditRole:
                look = self.look(index.row(), index.column())
                return "" if look.state == "missing" else look.reading
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return "\n".join(text for text, _ in self.words.told(self.cell(index.row(), index.column()))) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and section < len(self.columns):
                return self.columns[section].meter.name
            return None
        if role == Qt.ItemDataRole.DisplayRole and section < len(self.days):
            day = date.fromisoformat(self.days[section])
            weekday = QLocale(self.desk.lang).dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            return f"{day.day} {weekday}"
        return None

    # How it looks

    def look(self, row: int, column: int) -> Look:
        """All that painting a cell needs."""
        found = self._looks.get((row, column))
        if found is None:
            found = self._looks[row, column] = self._look(row, column)
        return found

    def _look(self, row: int, column: int) -> Look:
        cell, month = self.cell(row, column), self.columns[column]
        typed, known = self.typed.get(cell), month.readings.get(cell.day)
        if typed is not None and (meant := self.meant(cell)) is not None:
            judged, wrong = meant.judged, meant.judged.is_wrong
            mark = WRONG if wrong else DOUBT if judged.problems else UNSAVED
            state = "wrong" if wrong else "doubt" if judged.problems else "waiting"
            return Look(typed.text, *self.shown(month, judged), mark, state)
        if known is not None:
            return self._known(month, known)
        if cell.day in self.missing(column):
            return Look(MISSING, state="missing")
        return Look("", state="locked" if self.why_locked(row, column) else "")

    def stored(self, row: int, column: int) -> Look:
        """A cell as it is stored, whatever is typed over it."""
        known = self.reading(self.cell(row, column))
        return Look("") if known is None else self._known(self.columns[column], known)

    def _known(self, month: MeterMonth, known: Reading) -> Look:
        mark = REPLACED if known.is_replacement else ANEW if known.turned_milli is not None else ""
        state = "locked" if self.is_closed else ""
        said = Quantity.show(known.reading_milli, self.rules)
        return Look(said, *self.shown(month, month.judge(known)), mark, state)

    def shown(self, month: MeterMonth, judged: Judged) -> tuple[str, str]:
        """What flowed and what it weighs; "" where the column does not tell it, a dash where it cannot be told."""
        marks, meter = self.rules.marks, month.meter
        milli, weight = judged.quantity_milli, judged.weight_g
        quantity = DASH if milli is None else units.show_number(Decimal(milli) / 1000, marks)
        tonnes = DASH if weight is None else units.show_number(units.tonnes(weight, TONNE_PLACES), marks, TONNE_PLACES)
        return quantity if meter.shows == "counter" else "", tonnes if self.is_weighed(month) else ""

    @staticmethod
    def is_weighed(month: MeterMonth) -> bool:
        """Whether tonnes are told beside what flowed."""
        meter = month.meter
        return meter.unit != "t" and (meter.is_cargo or meter.unit in FIXED or bool(month.factors))

    def unit_of(self, meter: Meter) -> str:
        """A meter's unit, in the language in force."""
        found = self.rules.codes.units.get(meter.unit)
        return unit_sign(meter.unit, found.name(self.rules.lang) if found else meter.unit)
