"""One declaration per column: how it is parsed, shown, stored and put in a cell.

Form, grid, header, paste, import, workbook and the schema test all read the same `Field`s.
"""

import unicodedata
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple, Protocol

from horgosdesk.core import identifiers, instants, units
from horgosdesk.core.calendar import parse_day
from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.habits import Habits
from horgosdesk.core.stages import Stages
from horgosdesk.core.units import MARKS, Marks
from horgosdesk.core.words import QT_TRANSLATE_NOOP

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Rules:
    """What this desk's checks know besides the record itself.

    lang: zh_CN, en, ru or kk. today: the desk's statistical day now. closed: months (YYYY-MM) that are locked.
    habits: what the desk usually enters. alike: finds the uid of a stored record with the same declaration line (of a
    clearance: of the same consignment), or None. zone: of times that name none. now: the instant now; where it is given
    a time may be typed in short. stages: which of them apply to what.
    """

    codes: Codebook
    today: date
    lang: str = "en"
    closed: Container[str] = frozenset()
    habits: Habits = field(default_factory=Habits)
    alike: Callable[[Values], str | None] | None = None
    zone: str = "Asia/Shanghai"
    now: datetime | None = None
    stages: Stages = field(default_factory=lambda: Stages(()))

    @property
    def marks(self) -> Marks:
        """Decimal mark and group separator of the language."""
        return MARKS[self.lang]


class Kind(Protocol):
    """How the values of one column behave. A parsed value of None is an empty cell."""

    @property
    def sql(self) -> Literal["TEXT", "INTEGER"]:
        """The type of its column."""

    @property
    def numeric(self) -> bool:
        """Whether it is shown flush right."""

    def parse(self, text: str, rules: Rules) -> Any:
        """The value that the text means; Problem when it means none. Empty text is not passed here."""

    def show(self, value: Any, rules: Rules) -> str:
        """The value as the grid shows it; parsing that text gives the value again."""

    def plain(self, value: Any) -> str | int | Decimal:
        """The value as files and JSON carry it (contract.md, Field values)."""


class Text(NamedTuple):
    """Words as they are written, spaces folded."""

    limit: int = 200
    sql: Literal["TEXT", "INTEGER"] = "TEXT"
    numeric: bool = False

    def parse(self, text: str, rules: Rules) -> str:
        folded = " ".join(unicodedata.normalize("NFC", text).split())
        strange = (
            None if folded.isprintable() else next((c for c in folded if unicodedata.category(c) in ("Cc", "Cs")), None)
        )
        if strange is not None:
            raise Problem(
                "text-control",
                QT_TRANSLATE_NOOP(
                    "Problem", "There is a control character ({char}) in the text. Type the text again without it."
                ),
                char=f"U+{ord(strange):04X}",
            )
        if len(folded) > self.limit:
            raise Problem(
                "text-long",
                QT_TRANSLATE_NOOP("Problem", "The text has {length} characters; at most {limit} fit. Shorten it."),
                length=len(folded),
                limit=self.limit,
            )
        return folded

    def show(self, value: str, rules: Rules) -> str:
        return value

    def plain(self, value: str) -> str:
        return value


class Day:
    """A statistical day, kept as ISO text."""

    sql: Literal["TEXT", "INTEGER"] = "TEXT"
    numeric: bool = False

    def parse(self, text: str, rules: Rules) -> str:
        return parse_day(text, rules.today)

    def show(self, value: str, rules: Rules) -> str:
        return value

    def plain(self, value: str) -> str:
        return value


class Instant:
    """A moment, kept as whole seconds since 1970 in UTC; typed and shown in the desk's zone."""

    sql: Literal["TEXT", "INTEGER"] = "INTEGER"
    numeric: bool = False

    def parse(self, text: str, rules: Rules) -> int:
        return self.read(text, rules).at_s

    def read(self, text: str, rules: Rules, *, date1904: bool = False) -> instants.Read:
        """The moment, and whether the text named its zone. date1904: the workbook counts its days from 1904."""
        return instants.read_instant(text, rules.zone, rules.now, near=rules.today.year, date1904=date1904)

    def show(self, value: int, rules: Rules) -> str:
        return instants.show_instant(value, rules.zone)

    def plain(self, value: int) -> str:
        return instants.iso(value)


class Coded(NamedTuple):
    """A code of a code table, typed as code, as name in four languages or as the customs' own number."""

    table: str
    by_name: bool = True
    sql: Literal["TEXT", "INTEGER"] = "TEXT"
    numeric: bool = False

    def codes(self, rules: Rules) -> Table:
        """The table of the desk's codebook that the codes come from."""
        table: Table = getattr(rules.codes, self.table)
        return table

    def parse(self, text: str, rules: Rules) -> str:
        table = self.codes(rules)
        code = table.resolve(text)
        if code is None:
            near = table.find(text, limit=1)
            raise Problem(
                "code-unknown",
                QT_TRANSLATE_NOOP(
                    "Problem", "“{value}” is not in the list. Choose one of the list: type part of a name or code."
                )
                if not near
                else QT_TRANSLATE_NOOP("Problem", "“{value}” is not in the list. Did you mean {fix}?"),
                value=text.strip()[:40],
                fix=near[0].name(rules.lang) if near else None,
            )
        return code

    def show(self, value: str, rules: Rules) -> str:
        found = self.codes(rules).get(value) if self.by_name else None
        return found.name(rules.lang) if found else value

    def plain(self, value: str) -> str:
        return value


class Hs(NamedTuple):
    """An HS code of 4, 6, 8 or 10 digits; dots and spaces in it are only for the eye."""

    sql: Literal["TEXT", "INTEGER"] = "TEXT"
    numeric: bool = False

    def parse(self, text: str, rules: Rules) -> str:
        digits = "".join(c for c in unicodedata.normalize("NFKC", text) if c not in " .-\t\u00a0")
        if not (digits.isascii() and digits.isdigit()):
            found = rules.codes.hs.find(text, limit=1)
            raise Problem(
                "hs-form",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "An HS code is 4, 6, 8 or 10 digits; “{value}” is not. Type digits, or part of the name and choose.",
                ),
                value=text.strip()[:40],
                fix=found[0].code if found else None,
            )
        if len(digits) not in (4, 6, 8, 10):
            raise Problem(
                "hs-length",
                QT_TRANSLATE_NOOP("Problem", "HS code {value} has {length} digits; it must have 4, 6, 8 or 10."),
                value=digits[:20],
                length=len(digits),
            )
        if digits[:6] not in rules.codes.hs:
            raise Problem(
                "hs-unknown",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "HS code {value} does not exist in HS 2022. Look at the digits again, or type part of the name.",
                ),
                value=digits,
            )
        return digits

    def show(self, value: str, rules: Rules) -> str:
        return value

    def plain(self, value: str) -> str:
        return value


class Numbered(NamedTuple):
    """An identifier, kept as its `read` normalises it. Whether it is right is a question to the whole record."""

    read: Callable[[str], identifiers.Reading]
    sql: Literal["TEXT", "INTEGER"] = "TEXT"
    numeric: bool = False

    def parse(self, text: str, rules: Rules) -> str:
        return Text(60).parse(self.read(text).value, rules)

    def show(self, value: str, rules: Rules) -> str:
        return value

    def plain(self, value: str) -> str:
        return value


class Measured(NamedTuple):
    """An exact number kept as an integer of its smallest unit: `scale` of them make one of what is shown.

    places: decimals always shown, None for as many as the number has.
    """

    scale: int
    reads: Callable[[str, Marks], int]
    places: int | None = None
    sql: Literal["TEXT", "INTEGER"] = "INTEGER"
    numeric: bool = True

    def parse(self, text: str, rules: Rules) -> int:
        number = self.reads(text, rules.marks)
        if number < 0:
            raise Problem(
                "number-negative",
                QT_TRANSLATE_NOOP("Problem", "{value} is below zero. Type a number of zero or more."),
                value=text.strip(),
            )
        return number

    def show(self, value: int, rules: Rules) -> str:
        return units.show_number(self.plain(value), rules.marks, self.places)

    def plain(self, value: int) -> int | Decimal:
        if self.scale == 1:
            return value
        exact = Decimal(value) / self.scale
        return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact.normalize()


Weight = Measured(1000, lambda text, marks: units.parse_weight(text, marks))
Money = Measured(100, lambda text, marks: units.parse_money(text, marks), places=2)
Quantity = Measured(1000, lambda text, marks: units.parse_quantity(text, marks))
Count = Measured(1, lambda text, marks: units.parse_count(text, marks))


@dataclass(frozen=True, eq=False)
class Field:
    """One column. name: as in cargo_v and on import. column: of the table and the dataclass. title: marked English.

    width: characters that its cell shows without clipping. carried: whether the next record starts with its value
    unless the clerk chooses otherwise. shown: whether a fresh desk shows it.
    """

    name: str
    title: str
    kind: Kind
    column: str = ""
    required: bool = False
    width: int = 10
    carried: bool = False
    shown: bool = True

    def __post_init__(self) -> None:
        if not self.column:
            object.__setattr__(self, "column", self.name)
