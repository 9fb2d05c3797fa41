"""Keeping what was typed into the sheet: checked together, asked about once, corrected for a reason, stored in one step."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Quantity
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import door
from horgosdesk.store.door import Change
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.meters.fields import Blank, Fields
from horgosdesk.ui.tabs.meters.model import MonthModel
from horgosdesk.ui.tabs.meters.typed import Cell, Meant, begin
from horgosdesk.ui.tabs.meters.words import number

REASON = "meters_reason"
"""Under which the settings keep the reason given last, which is often the next one's too."""
NO_REASON = QT_TRANSLATE_NOOP("Problem", "Type a reason; it is kept in the journal.")


class Recording(QObject):
    """Stores, and says in the status line what was stored; what must be mended or asked is told by the sheet's line."""

    def __init__(self, desk: Desk, model: MonthModel, fields: Fields, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._model = model
        self._fields = fields
        self._asked: frozenset[tuple[Cell, str, str]] = frozenset()

    # Readings

    def keep(self, cell: Cell, then: Callable[[], object], *, ask: bool = True) -> bool:
        """Store what was typed into a cell, and what was pasted with it; False where it must be mended, confirmed or explained first.

        then: what is done once it is stored. ask: whether a doubt may be confirmed and a reason asked for.
        """
        model = self._model
        meant = {one: found for one in model.group(cell) if (found := model.meant(one)) is not None}
        if not meant or any(one.judged.is_wrong for one in meant.values()):
            self._asked = frozenset()
            return False
        changes = self._changes(meant)
        doubts = frozenset(
            (one, model.typed[one].text, problem.code)
            for one, found in meant.items()
            for problem in found.judged.problems
        )
        if changes and not doubts <= self._asked:
            self._asked = doubts if ask else frozenset()
            return False
        if not changes:
            model.drop(meant)
            then()
            return True
        corrected = [change for change in changes if change.before is not None]
        if not corrected:
            return self._store(meant, changes, "", then)
        if ask:
            question = self.tr("Reason to correct %n reading(s):", "", len(corrected))
            self.ask_reason(question, lambda reason: self._store(meant, changes, reason, then, raising=True))
        return False

    def forget(self, cell: Cell | None) -> None:
        """Somebody stands on a cell: a doubt about others is not answered by the next Enter there."""
        if cell is None or not {one for one, _text, _code in self._asked} & set(self._model.group(cell)):
            self._asked = frozenset()

    def ask_reason(self, question: str, take: Callable[[str], object], ok: str = "") -> None:
        """Ask for the reason of a correction; the last one is offered, and Enter accepts it."""

        def taken(texts: list[str]) -> None:
            reason = texts[0].strip()
            if not reason:
                raise Problem("reason-missing", NO_REASON)
            take(reason)
            self.desk.settings.set(REASON, reason)

        last = str(self.desk.settings.get(REASON, ""))
        self._fields.ask(question, [Blank("", last, self.tr("such as: misread, typed wrong"))], taken, ok)

    def void(self, cells: Sequence[Cell], then: Callable[[], object]) -> None:
        """Void the readings of cells, for a reason; what was typed over them is given up."""
        model = self._model
        typed = [cell for cell in cells if cell in model.typed]
        if typed:
            model.drop(typed)
            return
        known = [found for cell in cells if (found := model.reading(cell)) is not None]
        if not known:
            self.desk.say(self.tr("There is no reading here to void."), "warn")
            return
        if model.is_closed:
            self.desk.say(model.why_locked(0, 0), "warn")
            return

        def take(reason: str) -> None:
            # as they are now: the question may have stood open for a while
            now = [found for cell in cells if (found := model.reading(cell)) is not None]
            self.desk.do([door.void(one) for one in now], self._what(now, self.tr("void")), reason)
            self.desk.say(self.tr("%n reading(s) voided. Ctrl+Z brings them back.", "", len(now)))
            then()

        self.ask_reason(self.tr("Reason to void %n reading(s):", "", len(known)), take, self.tr("Void"))

    # What happened to a counter

    def ask_anew(self, cell: Cell, then: Callable[[], object]) -> None:
        """Say that a counter began anew at the meter's capacity, asked for where it is not known; or take that back."""
        meter = self._model.month_of(cell).meter
        if not self._begin(cell, meter):
            return
        typed, rules = self._model.typed[cell], self._model.rules
        if typed.turned_milli is not None or meter.capacity_milli is not None:
            at = None if typed.turned_milli is not None else meter.capacity_milli
            self._model.put(cell, replace(typed, turned_milli=at))
            self.keep(cell, then)
            return
        before = self._model.month_of(cell).earlier(cell.day)
        guess = "" if before is None else "1" + "0" * len(str(before.reading_milli // 1000))

        def take(texts: list[str]) -> None:
            turned = Quantity.parse(texts[0], rules)
            # of the cell as it is now: in another language it is written in another way
            self._model.put(cell, replace(self._model.typed.get(cell, typed), turned_milli=turned))
            self.keep(cell, then)

        self._fields.ask(self.tr("The counter began anew at which number?"), [Blank("", guess)], take)

    def ask_replaced(self, cell: Cell, then: Callable[[], object]) -> None:
        """Ask how far the old counter had come and from what the new one counts; both empty: it was not replaced."""
        meter = self._model.month_of(cell).meter
        if not self._begin(cell, meter):
            return
        typed, rules = self._model.typed[cell], self._model.rules

        def take(texts: list[str]) -> None:
            old, new = (Quantity.parse(text, rules) if text.strip() else None for text in texts)
            if old is not None and new is None:
                new = 0
            now = self._model.typed.get(cell, typed)
            self._model.put(cell, replace(now, old_end_milli=old, new_start_milli=new, turned_milli=None))
            self.keep(cell, then)

        shown = [
            "" if milli is None else number(milli, rules) for milli in (typed.old_end_milli, typed.new_start_milli)
        ]
        question = self.tr("The counter was replaced.")
        blanks = [Blank(self.tr("Old one stood at"), shown[0]), Blank(self.tr("New one began at"), shown[1], "0")]
        self._fields.ask(question, blanks, take)

    def _begin(self, cell: Cell, meter: Meter) -> bool:
        """Have something typed in a cell, to say more of; whether there is."""
        model = self._model
        place = model.place(cell)
        if meter.shows == "daily":
            text = self.tr("{meter} shows the quantity of the day: it has no counter that begins anew or is replaced.")
            self.desk.say(text.format(meter=meter.name), "warn")
            return False
        if place is None or (why := model.why_locked(*place)):
            self.desk.say(why if place is not None else "", "warn")
            return False
        if cell in model.typed:
            return True
        known = model.reading(cell)
        if known is None:
            self.desk.say(self.tr("Type first where the counter stands now, then say what happened to it."), "warn")
            return False
        model.typed[cell] = begin(str(model.look(*place).reading), known, model.new_group())
        model.touch()
        return True

    # Storing

    def _changes(self, meant: dict[Cell, Meant]) -> list[Change[Reading]]:
        changes = []
        for cell in sorted(meant, key=lambda one: (one.meter, one.day)):
            reading, known = meant[cell].reading, self._model.reading(cell)
            if reading is not None and reading != known:
                changes.append(Change(known, reading))
        return changes

    def _store(
        self,
        meant: dict[Cell, Meant],
        changes: Sequence[Change[Reading]],
        reason: str,
        then: Callable[[], object],
        *,
        raising: bool = False,
    ) -> bool:
        self._asked = frozenset()
        text = self._what([change.after for change in changes], self.tr("reading"))
        kept = {cell: self._model.typed.pop(cell) for cell in meant}
        try:
            stored = self.desk.do_soon(changes, text, reason)
        except Problem as problem:
            self._model.typed |= kept
            self._model.touch()
            if raising:
                raise
            self.desk.say(str(problem), "bad")
            return False
        if not stored:
            # seen as typed until it is stored; the sheet is read anew then
            self._model.typed |= kept
            self._model.touch()
        else:
            self.desk.say(self.tr("%n reading(s) saved", "", len(changes)))
        then()
        return True

    def _what(self, readings: Sequence[Reading], word: str) -> str:
        if len(readings) > 1:
            return f"{word}: " + self.tr("%n reading(s)", "", len(readings))
        cell = Cell(readings[0].meter, readings[0].day)
        name = self._model.month_of(cell).meter.name
        return self.tr("{what}: {meter}, {day}").format(what=word, meter=name, day=cell.day)
