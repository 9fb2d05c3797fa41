"""What a cell can be completed to while it is typed, and what its field wants."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.codes import Code, Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Hs, Rules

BEST = 6


class Choice(NamedTuple):
    """One line of the look-up: what is put into the cell, and what is read beside it."""

    text: str
    name: str


class Lookup:
    """Completes the fields of one desk: code tables, and the goods and traders that the desk has entered before."""

    def __init__(self) -> None:
        self._tables: dict[str, tuple[int, Table]] = {}

    def choices(self, field: Field, text: str, rules: Rules) -> list[Choice]:
        """The best completions of a text, most used first; empty when the field has no list."""
        used = rules.habits.used.get(field.column, {})
        table = self._table(field, rules)
        if table is None or not text.strip():
            return []
        found = table.find(text, BEST, used)
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
    said = {
        "day": QCoreApplication.translate("Wants", "A day: 2025-11-03, 20251103, or 3 for the third of this month"),
        "direction": QCoreApplication.translate("Wants", "Import, export or transit: i, e or t is enough"),
        "mode": QCoreApplication.translate(
            "Wants", "Rail, road, pipeline, air, post or other: the first letters are enough"
        ),
        "hs_code": QCoreApplication.translate(
            "Wants", "4, 6, 8 or 10 digits, or part of the name, or its pinyin initials"
        ),
        "commodity": QCoreApplication.translate("Wants", "The goods in words; left empty, the HS code's name is taken"),
        "category": QCoreApplication.translate("Wants", "Left empty, it follows from the HS code"),
        "country": QCoreApplication.translate(
            "Wants", "Origin of imports, destination of exports: code, name or customs number"
        ),
        "trader": QCoreApplication.translate("Wants", "The trader's name; one known already completes"),
        "trader_code": QCoreApplication.translate("Wants", "Unified social credit code, 18 characters"),
        "wagon_no": QCoreApplication.translate(
            "Wants", "8 digits (1520 mm), 12 digits (UIC), or class and 7 digits (China)"
        ),
        "container_no": QCoreApplication.translate("Wants", "4 letters and 7 digits, such as CSQU3054383"),
        "vehicle_no": QCoreApplication.translate("Wants", "The truck's plate"),
        "packages": QCoreApplication.translate("Wants", "The number of packages"),
        "gross_kg": QCoreApplication.translate("Wants", "Gross weight in kg; 25 t is understood too"),
        "net_kg": QCoreApplication.translate("Wants", "Net weight in kg, at most the gross weight"),
        "value": QCoreApplication.translate("Wants", "The value of the goods, in the currency beside it"),
        "currency": QCoreApplication.translate("Wants", "CNY, USD, EUR, KZT, RUB …"),
        "quantity": QCoreApplication.translate("Wants", "How many of the unit beside it"),
        "unit": QCoreApplication.translate("Wants", "辆, 台, 件 … or the customs' number of the unit"),
        "train_no": QCoreApplication.translate("Wants", "The train's number"),
        "declaration_no": QCoreApplication.translate(
            "Wants", "18 digits: district, year, 1 import or 0 export, serial"
        ),
        "declaration_item": QCoreApplication.translate("Wants", "The number of the line in the declaration"),
        "supervision": QCoreApplication.translate("Wants", "Supervision mode: code or name"),
        "remark": QCoreApplication.translate("Wants", "Anything worth keeping"),
    }
    return said[field.name]
