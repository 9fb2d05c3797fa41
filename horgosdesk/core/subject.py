"""A kind of record, as everything that types, reads, checks and stores one needs to know it.

Form, grid, paste, import, store and workbook are written once, for any Subject: CARGO and CLEARANCE.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, ClassVar, Generic, NamedTuple, Protocol, TypeVar

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Field, Rules, Values
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

Memo = dict[tuple[str, str], Any]
"""What single texts were understood as, by field name and text: a value, or the Problem."""


class Record(Protocol):
    """What every record has, whatever it is of. Records are frozen dataclasses."""

    SUBJECT: ClassVar[str]

    @property
    def uid(self) -> str: ...
    @property
    def status(self) -> str:
        """final or void: nothing is ever deleted."""

    @property
    def entered_by(self) -> str: ...
    @property
    def entered_at(self) -> str: ...
    @property
    def revision(self) -> int: ...
    @property
    def counted_on(self) -> str:
        """The statistical day whose month locks the record once it is closed; "" when no return counts it."""


R = TypeVar("R", bound=Record)


class Check(NamedTuple):
    """A question to a record. columns: all that `find` looks at, so that equal values are asked about once in a file."""

    columns: tuple[str, ...]
    find: Callable[[Values, Rules], list[Problem]]


@dataclass(frozen=True, eq=False)
class Subject(Generic[R]):
    """One kind of record. name: of its table, in the journal and on the command line. context: of its titles' translations.

    fill_in: puts what follows from the values into the empty ones. problems: all that is wrong or doubtful in values by
    column, each Problem naming its field; errors keep the record from being saved, a warning is asked about once.
    beside: columns that files may have and records have not, for `fill_in` to make something of. merges: whether a row of
    a file may add to a record that is there, so that what a row lacks is no fault of its own. checks: what `problems` is
    made of, if that is told; fills: the columns that `fill_in` works on, in groups that know nothing of one another.
    """

    name: str
    context: str
    record: Callable[..., R]
    fields: tuple[Field, ...]
    fill_in: Callable[[dict[str, Any], Rules], dict[str, Any]]
    problems: Callable[[Values, Rules], list[Problem]]
    beside: tuple[Field, ...] = ()
    merges: bool = False
    checks: tuple[Check, ...] = ()
    fills: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """All that can be read, by its name in files and the contract."""
        return {field.name: field for field in (*self.fields, *self.beside)}

    @cached_property
    def by_column(self) -> Mapping[str, Field]:
        """The fields by the columns of the record."""
        return {field.column: field for field in self.fields}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The record's columns in the order of the dataclass, which is also that of the table."""
        return tuple(field.name for field in fields(self.record))  # type: ignore[arg-type]

    def title(self, field: Field) -> str:
        """A field's title in the current language."""
        return tr(self.context, field.title)

    def read(
        self, texts: Mapping[str, str], rules: Rules, memo: Memo | None = None
    ) -> tuple[dict[str, Any], list[Problem]]:
        """Typed texts by field name into values by column, and what is wrong with single fields.

        A field whose text cannot be understood is missing from the values and named by a Problem. What the record lets
        us know without typing is filled in. memo: kept by the caller over many records that are read with the same rules,
        most of whose texts come again.
        """
        values: dict[str, Any] = {}
        wrong: list[Problem] = []
        for field in self.by_name.values():
            text = texts.get(field.name, "").strip()
            if text:
                found = _understood(field, text, rules, memo)
                if isinstance(found, Problem):
                    wrong.append(found)
                else:
                    values[field.column] = found
        return self.fill_in(values, rules), wrong

    def retold(self, texts: Mapping[str, str], before: Rules, after: Rules) -> dict[str, str]:
        """Texts by field name as another language writes them; what means nothing in the first one stays as it was typed.

        “1,234” is over a thousand in one language and a little over one in another.
        """
        values, _ = self.read(texts, before)

        def told(name: str, text: str) -> str:
            value = values.get(self.by_name[name].column) if text else None
            return text if value in (None, "") else self.by_name[name].kind.show(value, after)

        return {name: told(name, text) for name, text in texts.items()}

    def build(self, uid: str, values: Values, **bookkeeping: Any) -> R:
        """The record of values that passed the checks; a missing text becomes ""."""
        known = {column: value for column, value in values.items() if value is not None and column in self.by_column}
        return self.record(uid=uid, **known, **bookkeeping)

    def values_of(self, record: R) -> dict[str, Any]:
        """The record's values by column, those that are not empty."""
        return {column: value for column in self.by_column if (value := getattr(record, column)) not in (None, "")}

    def texts_of(self, record: R, rules: Rules) -> dict[str, str]:
        """The record as the screen shows and edits it, by field name; `read` gives the same values again."""
        return {
            field.name: "" if (value := getattr(record, field.column)) in (None, "") else field.kind.show(value, rules)
            for field in self.fields
        }


def missing(field: str) -> Problem:
    """What to say of a field that is empty and must not be."""
    return Problem(
        "missing",
        QT_TRANSLATE_NOOP("Problem", "This field must be filled in before the record can be saved."),
        field=field,
    )


def unfilled(fields: Iterable[Field], values: Values) -> list[Problem]:
    """`missing` for each of some fields that the values have nothing for."""
    return [missing(field.name) for field in fields if values.get(field.column) in (None, "")]


def in_future(day: str | None, rules: Rules, field: str = "day") -> list[Problem]:
    """What to say of a day that is still to come."""
    today = rules.today.isoformat()
    if not day or day <= today:
        return []
    text = QT_TRANSLATE_NOOP("Problem", "{day} is in the future; today is {today}. Correct the day.")
    return [Problem("day-future", text, field=field, day=day, today=today)]


def locked(day: str | None, rules: Rules) -> list[Problem]:
    """What to say of a day whose month is closed."""
    if not day or day[:7] not in rules.closed:
        return []
    text = QT_TRANSLATE_NOOP(
        "Problem", "{month} is closed. Choose another day, or ask the supervisor to reopen the month."
    )
    return [Problem("month-closed", text, field="day", month=day[:7])]


def _understood(field: Field, text: str, rules: Rules, memo: Memo | None) -> Any:
    if memo is not None and (field.name, text) in memo:
        return memo[field.name, text]
    try:
        found = field.kind.parse(text, rules)
    except Problem as problem:
        found = problem.at(field.name)
    if memo is not None:
        memo[field.name, text] = found
    return found
