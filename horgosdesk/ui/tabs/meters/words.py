"""What is told of a cell of the sheet: what was read, what flowed, by what it is weighed, and what is wrong."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from horgosdesk.core import units
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import Micro
from horgosdesk.core.fields import Rules
from horgosdesk.core.meter import FIXED, Meter
from horgosdesk.core.meter_month import Judged, MeterMonth
from horgosdesk.core.reading import Reading
from horgosdesk.ui.figures import DASH, tonnes, unit_sign

if TYPE_CHECKING:
    from horgosdesk.ui.tabs.meters.model import MonthModel
    from horgosdesk.ui.tabs.meters.typed import Cell, Meant

Lines = list[tuple[str, str]]
"""Texts with the level of each: quiet, ok, warn or bad."""


class CellWords(QObject):
    """Words of a model's cells, in the language in force."""

    def __init__(self, model: "MonthModel") -> None:
        super().__init__(model)
        self._model = model

    def told(self, cell: "Cell") -> Lines:
        """Of a cell where nobody types now."""
        model = self._model
        month = model.month_of(cell)
        meant = model.meant(cell)
        if meant is not None:
            return [*self.of_typed(cell, meant), *self._group(cell)]
        known, place = month.readings.get(cell.day), model.place(cell)
        locked = model.why_locked(*place) if place is not None else ""
        lines: Lines = []
        if known is not None:
            judged = month.judge(known)
            lines += [(self._stored(month, known, judged), "quiet"), *_problems(judged.problems)]
        elif place is not None and cell.day in model.missing(place[1]):
            text = self.tr("{meter}, {day}: not read.").format(meter=month.meter.name, day=cell.day)
            lines.append((f"{text} {self._before(month, cell)}", "warn"))
        elif not locked:
            lines.append((self._where(month, cell.day) + self._before(month, cell), "quiet"))
        return [*lines, *([(locked, "warn")] if locked else [])]

    def of_typed(self, cell: "Cell", meant: "Meant") -> Lines:
        """Of what is typed into a cell: what flowed and what is wrong with it."""
        month = self._model.month_of(cell)
        lines = _problems(meant.judged.problems)
        if meant.reading is not None and not meant.judged.is_wrong:
            text = self._where(month, cell.day) + self._comes_to(month, meant.reading, meant.judged)
            return [*lines, (text, "ok")]
        return lines or [(self._before(month, cell), "quiet")]

    def offers(self, cell: "Cell", meant: "Meant", *, typing: bool = False) -> str:
        """What can be done, by which key, with what was typed, or is being typed."""
        problems, meter = meant.judged.problems, self._model.month_of(cell).meter
        codes = {problem.code for problem in problems}
        if "reading-lower" in {problem.code for problem in problems if problem.values.get("day") == cell.day}:
            at = meter.capacity_milli
            anew = (
                self.tr("F6: it began anew at {at}").format(at=number(at, self._model.rules))
                if at is not None
                else self.tr("F6: it began anew…")
            )
            return anew + " · " + self.tr("F7: it was replaced…") + " · " + self.tr("F2: correct the number")
        if "factor-missing" in codes:
            return self.tr("F8: enter the factor")
        if meant.judged.is_wrong:
            return self.tr("F2: correct the number · Esc: leave it as it was")
        if problems and typing:
            return self.tr("Enter twice saves it as it is · Esc: leave it as it was")
        if problems:
            return self.tr("Enter once more saves it as it is · F2: correct it · Esc: leave it as it was")
        return self.tr("Enter saves it · Esc: leave it as it was")

    def _where(self, month: MeterMonth, day: str) -> str:
        """With the blank behind it that a Chinese colon has in itself."""
        said = self.tr("{meter}, {day}:").format(meter=month.meter.name, day=day)
        return said if self._model.rules.lang == "zh_CN" else f"{said} "

    def _group(self, cell: "Cell") -> Lines:
        """Of a pasted block: how many cells wait with this one, and how many of them are wrong."""
        cells = self._model.group(cell)
        if len(cells) < 2:
            return []
        meant = [self._model.meant(one) for one in cells]
        wrong = sum(one.judged.is_wrong for one in meant if one is not None)
        text = self.tr("%n pasted reading(s) wait together, not saved yet.", "", len(cells))
        return [(text + (" " + self.tr("%n of them are wrong.", "", wrong) if wrong else ""), "warn")]

    def _stored(self, month: MeterMonth, known: Reading, judged: Judged) -> str:
        rules = self._model.rules
        unit = self._model.unit_of(month.meter)
        read, comes_to = f"{number(known.reading_milli, rules)} {unit}", self._comes_to(month, known, judged)
        # what is read of the day is what came to, and need not be told twice
        is_same = month.meter.shows == "daily" and judged.quantity_milli is not None
        told = [comes_to] if is_same else [read, comes_to]
        parts = [self._where(month, known.day) + told[0], *told[1:]]
        if known.turned_milli is not None:
            parts.append(self.tr("the counter began anew at {at}").format(at=number(known.turned_milli, rules)))
        if known.is_replacement:
            old = DASH if known.old_end_milli is None else number(known.old_end_milli, rules)
            said = self.tr("the counter was replaced: the old one stood at {old}, the new one began at {new}")
            parts.append(said.format(old=old, new=number(known.new_start_milli or 0, rules)))
        parts += [known.remark] if known.remark else []
        return " · ".join((*parts, self.tr("entered by {who}").format(who=known.entered_by)))

    def _comes_to(self, month: MeterMonth, reading: Reading, judged: Judged) -> str:
        meter, rules = month.meter, self._model.rules
        if judged.quantity_milli is None:
            return self.tr("the first reading of this counter: what flows is counted from here")
        said, before = (
            f"{number(judged.quantity_milli, rules)} {self._model.unit_of(meter)}",
            month.earlier(reading.day),
        )
        if meter.shows == "counter" and before is not None:
            days = (date.fromisoformat(reading.day) - date.fromisoformat(before.day)).days
            text = self.tr("{quantity} flowed in %n day(s), since {stood} on {before}", "", days)
            said = text.format(quantity=said, stood=number(before.reading_milli, rules), before=before.day)
        if meter.unit == "t":
            return said
        if judged.weight_g is None:
            return f"{said} · " + self.tr("no factor yet: F8 enters it")
        weight = units.show_number(units.tonnes(judged.weight_g, 3), rules.marks, 3)
        factor = month.factor(reading.day)
        if factor is None:
            return f"{said} · {tonnes(weight)}"
        text = self.tr("{tonnes} t by {factor} from {day} ({source})")
        by = f"{Micro.show(factor.factor_micro, rules)} {factor_unit(meter, self._model.unit_of(meter))}"
        return f"{said} · " + text.format(tonnes=weight, factor=by, day=factor.day, source=factor.source)

    def _before(self, month: MeterMonth, cell: "Cell") -> str:
        before, rules = month.earlier(cell.day), self._model.rules
        if before is not None:
            stood = number(before.reading_milli, rules)
            if month.meter.shows == "counter":
                text = self.tr("The counter stood at {stood} on {day}.")
            else:
                text = self.tr("The reading before: {stood} on {day}.")
            return text.format(stood=stood, day=before.day)
        if month.meter.shows == "counter":
            return self.tr("Type where the counter stands; what flows is counted from there.")
        return self.tr("Type what came to on that day, in {unit}.").format(unit=self._model.unit_of(month.meter))


def _problems(problems: Sequence[Problem]) -> Lines:
    ordered = sorted(problems, key=lambda one: one.level != "error")
    return [(str(one), "bad" if one.level == "error" else "warn") for one in ordered]


def number(milli: int, rules: Rules) -> str:
    """Thousandths as the screen shows them."""
    return units.show_number(Decimal(milli) / 1000, rules.marks)


def factor_unit(meter: Meter, unit: str) -> str:
    """What a meter's factor is in: kilograms in one unit, or units in one kilogram."""
    weight = unit_sign("kg", "kg")
    return f"{unit}/{weight}" if meter.conversion == "by" else f"{weight}/{unit}"


def needs_factor(meter: Meter) -> bool:
    """Whether its readings are weighed by a factor; a unit of weight needs none."""
    return meter.unit not in FIXED
