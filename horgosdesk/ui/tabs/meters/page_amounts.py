"""A meter's amounts in words: tonnes or its own unit, exact for tables and under the crosshair, short for sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.units import GRAMS, MARKS, show_number
from horgosdesk.store.meter_figures import By
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Measure, Value
from horgosdesk.ui.figures import DASH, Scale, exact, fitting, short, unit_sign


@dataclass(frozen=True, slots=True)
class Amount:
    """Amounts are grams, or thousandths of the unit of a name."""

    by: By
    unit: str
    lang: str

    @property
    def per(self) -> int:
        """So many of the smallest make one of the unit that is shown."""
        return GRAMS["t"] if self.by == "weight" else 1000

    @property
    def scales(self) -> list[Scale]:
        """The units that a sentence or an axis can use, smallest first."""
        myriads = self.lang == "zh_CN"
        if self.by == "weight":
            words = (
                QCoreApplication.translate("Trends", "10 000 t")
                if myriads
                else QCoreApplication.translate("Trends", "Mt")
            )
        elif myriads:
            words = QCoreApplication.translate("Trends", "10 000 {things}").format(things=self.unit)
        else:
            words = QCoreApplication.translate("Trends", "million {things}").format(things=self.unit)
        return [Scale(self.per, self.unit), Scale(self.per * (10_000 if myriads else 10**6), words)]

    def scale(self, amounts: Iterable[int | Fraction | None]) -> Scale:
        """In which an axis tells these."""
        known = [Fraction(one) for one in amounts if one is not None]
        return fitting(self.scales, max(map(abs, known), default=Fraction(0)))

    def short(self, value: int | Fraction | None) -> str:
        """For a sentence: 3.812 Mt. Of an estimate or a mean no more than that is known."""
        return DASH if value is None else short(round(value), self.scales, self.lang)

    def plain(self, value: int) -> str:
        """What somebody said, with all its digits and no more: 38,000 t, 3.8万吨."""
        scale = fitting(self.scales, value)
        number = show_number(exact(value, scale.per), MARKS[self.lang])
        return QCoreApplication.translate("Figures", "{number} {unit}").format(number=number, unit=scale.label)

    def rough(self, value: int | Fraction | None) -> str:
        """A mean a day, to one decimal: 108.3 t."""
        if value is None:
            return DASH
        scale = self.scale([value])
        if scale.per != self.per:
            return self.short(value)
        number = show_number(exact(value, scale.per), MARKS[self.lang], 1)
        return QCoreApplication.translate("Figures", "{number} {unit}").format(number=number, unit=scale.label)

    def exact(self, value: int | Fraction) -> str:
        """With all digits; what is shared equally, to the thousandth."""
        number = exact(value, self.per)
        if isinstance(value, Fraction) and value.denominator != 1:
            return show_number(number, MARKS[self.lang], 3)
        return show_number(number, MARKS[self.lang])


def amount_of(desk: Desk, by: By, unit: str) -> Amount:
    """How a meter with a unit is told."""
    if by == "weight":
        return Amount(by, QCoreApplication.translate("Trends", "t"), desk.lang)
    code = desk.codes.units.get(unit)
    name = code.name(desk.lang) if code else unit
    return Amount(by, unit_sign(unit, name), desk.lang)


@dataclass(frozen=True, slots=True)
class Exactly(Measure):
    """Tells under the crosshair with all its digits what the axis shows in a larger unit. per: smallest in one of that."""

    amount: Amount | None = None
    per: int = 1

    def tell(self, value: Value, lang: str) -> str:
        if self.amount is None or not isinstance(value, Fraction):
            return Measure.tell(self, value, lang)
        words = QCoreApplication.translate("Figures", "{number} {unit}")
        whole = value * self.per
        return words.format(
            number=self.amount.exact(int(whole) if whole.denominator == 1 else whole), unit=self.amount.unit
        )
