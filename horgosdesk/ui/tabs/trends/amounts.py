"""What is measured on the pages that explain, in words: exact for tables, short for sentences, typed for workbooks."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.units import GRAMS, MARKS, show_number
from horgosdesk.store.totals import Sums
from horgosdesk.store.why import measured
from horgosdesk.ui.figures import MINUS, Scale, exact, short

MANY_TONNES = 100
"""From here on tonnes are read to one decimal."""
MEASURES = ("gross", "value", "vehicles", "records")


@dataclass(frozen=True, slots=True)
class Amount:
    """A measure (of store.trends.Measure) in the desk's language. Amounts are whole numbers of its smallest unit: grams,
    hundredths of the currency, thousandths of a vehicle, records."""

    measure: str
    currency: str
    lang: str

    @property
    def name(self) -> str:
        """What it is called."""
        match self.measure:
            case "value":
                return QCoreApplication.translate("Trends", "Value in {currency}").format(currency=self.currency)
            case "vehicles":
                return QCoreApplication.translate("Trends", "Vehicles")
            case "records":
                return QCoreApplication.translate("Trends", "Records")
        return QCoreApplication.translate("Trends", "Tonnes")

    @property
    def per(self) -> int:
        """So many of the smallest unit make one of the unit that tables show."""
        return {"gross": GRAMS["t"], "value": 100, "vehicles": 1000}.get(self.measure, 1)

    @property
    def unit(self) -> str:
        """The unit that tables show."""
        match self.measure:
            case "value":
                return self.currency
            case "vehicles":
                return QCoreApplication.translate("Trends", "vehicles")
            case "records":
                return QCoreApplication.translate("Trends", "records")
        return QCoreApplication.translate("Trends", "t")

    @property
    def places(self) -> int:
        """Decimals that tables show, where an amount has no more."""
        return {"gross": 3, "value": 2}.get(self.measure, 0)

    @property
    def scales(self) -> list[Scale]:
        """The units that a sentence or an axis can use, smallest first."""
        unit, myriads = self.unit, self.lang == "zh_CN"
        match self.measure:
            case "gross":
                more = (
                    [(10_000, QCoreApplication.translate("Trends", "10 000 t"))]
                    if myriads
                    else [(10**6, QCoreApplication.translate("Trends", "Mt"))]
                )
            case "value":
                more = (
                    [
                        (10**4, QCoreApplication.translate("Trends", "10 000 {currency}")),
                        (10**8, QCoreApplication.translate("Trends", "100 million {currency}")),
                    ]
                    if myriads
                    else [
                        (10**6, QCoreApplication.translate("Trends", "million {currency}")),
                        (10**9, QCoreApplication.translate("Trends", "billion {currency}")),
                    ]
                )
            case _:
                more = (
                    [(10**4, QCoreApplication.translate("Trends", "10 000 {things}"))]
                    if myriads
                    else [(10**6, QCoreApplication.translate("Trends", "million {things}"))]
                )
        return [
            Scale(self.per, unit),
            *(Scale(self.per * per, label.format(currency=self.currency, things=unit)) for per, label in more),
        ]

    def short(self, value: int | Fraction, *, signed: bool = False) -> str:
        """For a sentence: 3.812 Mt."""
        said = short(round(abs(value)), self.scales, self.lang)
        return _sign(value, signed) + said

    def digits(self, *values: int | Fraction) -> int:
        """So many decimals tell all of these exactly and stand under one another: tonnes to the kilogram, or to the gram
        where there are grams. Only fractions are rounded."""
        fine = any(isinstance(value, int) and value * 10**self.places % self.per for value in values)
        return self.places if not fine else 6 if self.measure == "gross" else 3

    def read(self, *values: int | Fraction) -> int:
        """So many decimals are read without effort where all of these stand together: of hundreds of tonnes one, of fewer
        three. What is shown so has its exact figure in a tool tip, and what is copied is exact."""
        if self.measure != "gross":
            return self.digits(*values)
        return 1 if any(max(value, -value) >= MANY_TONNES * self.per for value in values) else self.places

    def grain(self, digits: int) -> int:
        """What the last of so many decimals stands for, in the smallest unit."""
        return self.per // 10**digits

    def exact(
        self, value: int | Fraction, *, signed: bool = False, unit: bool = False, digits: int | None = None
    ) -> str:
        """For a table; digits: of all that stands in one column."""
        number = exact(abs(Fraction(value)), self.per)
        places = self.digits(value) if digits is None else digits
        text = _sign(value, signed) + show_number(number, MARKS[self.lang], places)
        return (
            QCoreApplication.translate("Figures", "{number} {unit}").format(number=text, unit=self.unit)
            if unit
            else text
        )

    def cell(self, value: int | Fraction) -> Decimal:
        """For a workbook, in the unit that tables show."""
        return exact(value, self.per)

    @property
    def of(self) -> Callable[[Sums], int]:
        """The amount of some sums."""
        return measured(self.measure, self.currency)


def _sign(value: int | Fraction, signed: bool) -> str:
    return MINUS if value < 0 else "+" if signed and value > 0 else ""
