"""What a cell can be completed to while it is typed, and what its field wants."""

from typing import NamedTuple

from horgosdesk.core.cargo import BY_NAME
from horgosdesk.core.codes import Code, Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Hs, Rules
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

BEST = 6


class Choice(NamedTuple):
    """One line of the look-up: what is put into the cell, and what is read beside it."""

    text: str
    name: str


class Lookup:
    """Completes the fields of one desk: code tables, and the goods and traders that the desk has entered before."""

    def __init__(self) -> None:
        self._tables: dict[str, tuple[int, Table]] = {}
        self._found: tuple[object, list[Code]] = None, []

    def prepare(self, rules: Rules) -> None:
        """Make what the first key in a cell would wait for: the words of 7 000 codes, the initials of names in Chinese."""
        for name in ("hs_code", "commodity", "trader"):
            table = self._table(BY_NAME[name], rules)
            if table is not None:
                table.find("a", 1)

    def choices(self, field: Field, text: str, rules: Rules) -> list[Choice]:
        """The best completions of a text, most used first; empty when the field has no list."""
        used = rules.habits.used.get(field.column, {})
        table = self._table(field, rules)
        if table is None or not text.strip():
            return []
        # a cell that opens asks twice: with its first key, and when it has its place
        asked = (table, text, rules.habits)
        if self._found[0] != asked:
            self._found = asked, table.find(text, BEST, used)
        found = self._found[1]
        if field.name in ("trader", "commodity"):
            return [Choice(code.code, "") for code in found]
        return [Choice(code.code, code.name(rules.lang)) for code in found]

    def completed(self, field: Field, text: str, rules: Rules) -> str:
        """What Enter puts into the cell: the text where it is understood, else the best completion of a list."""
        if not isinstance(field.kind, Coded | Hs) or not text.strip():
            return text
        try:
            field.kind.parse(text, rules)
        except Problem:
            if isinstance(field.kind, Hs) and any(c.isdigit() for c in text):
                return text  # digits of a code that does not exist are an error to show, not to guess at
            best = self.choices(field, text, rules)
            return best[0].text if best else text
        return text

    def _table(self, field: Field, rules: Rules) -> Table | None:
        if isinstance(field.kind, Coded):
            return field.kind.codes(rules)
        if isinstance(field.kind, Hs):
            return rules.codes.hs
        if field.name not in ("trader", "commodity"):
            return None
        used = rules.habits.used.get(field.column, {})
        kept = self._tables.get(field.name)
        if kept is None or kept[0] != len(used):
            kept = (len(used), Table(field.name, [_entered(name) for name in used]))
            self._tables[field.name] = kept
        return kept[1]


def _entered(name: str) -> Code:
    from pypinyin import Style, lazy_pinyin

    initials = "".join(lazy_pinyin(name, style=Style.FIRST_LETTER)).lower()
    return Code(name, name, name, name, name, initials, ())


def wants(field: Field) -> str:
    """What a field wants, in a few words."""
    return tr("Wants", _WANTS[field.name])


_WANTS = {
    "day": QT_TRANSLATE_NOOP("Wants", "A day: 2025-11-03, 20251103, or 3 for the third of this month"),
    "direction": QT_TRANSLATE_NOOP("Wants", "Import, export or transit: i, e or t is enough"),
    "mode": QT_TRANSLATE_NOOP("Wants", "Rail, road, pipeline, air, post or other: the first letters are enough"),
    "hs_code": QT_TRANSLATE_NOOP("Wants", "4, 6, 8 or 10 digits, or part of the name, or its pinyin initials"),
    "commodity": QT_TRANSLATE_NOOP("Wants", "The goods in words; left empty, the HS code's name is taken"),
    "category": QT_TRANSLATE_NOOP("Wants", "Left empty, it follows from the HS code"),
    "country": QT_TRANSLATE_NOOP("Wants", "Origin of imports, destination of exports: code, name or customs number"),
    "trader": QT_TRANSLATE_NOOP("Wants", "The trader's name; one known already completes"),
    "trader_code": QT_TRANSLATE_NOOP("Wants", "Unified social credit code, 18 characters"),
    "wagon_no": QT_TRANSLATE_NOOP("Wants", "8 digits (1520 mm), 12 digits (UIC), or class and 7 digits (China)"),
    "container_no": QT_TRANSLATE_NOOP("Wants", "4 letters and 7 digits, such as CSQU3054383"),
    "vehicle_no": QT_TRANSLATE_NOOP("Wants", "The truck's plate"),
    "packages": QT_TRANSLATE_NOOP("Wants", "The number of packages"),
    "gross_kg": QT_TRANSLATE_NOOP("Wants", "Gross weight in kg; 25 t is understood too"),
    "net_kg": QT_TRANSLATE_NOOP("Wants", "Net weight in kg, at most the gross weight"),
    "value": QT_TRANSLATE_NOOP("Wants", "The value of the goods, in the currency beside it"),
    "currency": QT_TRANSLATE_NOOP("Wants", "CNY, USD, EUR, KZT, RUB …"),
    "quantity": QT_TRANSLATE_NOOP("Wants", "How many of the unit beside it"),
    "unit": QT_TRANSLATE_NOOP("Wants", "辆, 台, 件 … or the customs' number of the unit"),
    "train_no": QT_TRANSLATE_NOOP("Wants", "The train's number"),
    "declaration_no": QT_TRANSLATE_NOOP("Wants", "18 digits: district, year, 1 import or 0 export, serial"),
    "declaration_item": QT_TRANSLATE_NOOP("Wants", "The number of the line in the declaration"),
    "supervision": QT_TRANSLATE_NOOP("Wants", "Supervision mode: code or name"),
    "remark": QT_TRANSLATE_NOOP("Wants", "Anything worth keeping"),
}
