"""The cargo record: one line of goods that crossed the border."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Any, ClassVar

from horgosdesk.core import identifiers, transport, units
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Count, Day, Field, Hs, Money, Numbered, Quantity, Rules, Text, Values, Weight
from horgosdesk.core.subject import Check, Subject, in_future, locked, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Cargo:
    """A declaration line, a truck, a wagon load, or a day's pipeline meter reading.

    Weights are grams, value_fen hundredths of the currency, quantity_milli thousandths of the unit; an empty text is "",
    an unknown number None. status: final or void; drafts are kept as typed text until they are whole.
    """

    SUBJECT: ClassVar[str] = "cargo"

    uid: str
    day: str
    direction: str
    mode: str
    hs_code: str
    gross_g: int
    commodity: str = ""
    category: str = ""
    country: str = ""
    trader: str = ""
    trader_code: str = ""
    packages: int | None = None
    net_g: int | None = None
    value_fen: int | None = None
    currency: str = ""
    quantity_milli: int | None = None
    unit: str = ""
    wagon_no: str = ""
    container_no: str = ""
    vehicle_no: str = ""
    train_no: str = ""
    declaration_no: str = ""
    declaration_item: int | None = None
    supervision: str = ""
    remark: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """The day whose month locks the record once it is closed."""
        return self.day


def declaration_text(text: str) -> identifiers.Reading:
    """The number without what stands between its digits; `fill_in` splits an item number off, which needs two columns."""
    return identifiers.Reading("".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum()))


FIELDS: tuple[Field, ...] = (
    Field("day", QT_TRANSLATE_NOOP("Cargo", "Day"), Day(), required=True, width=11, carried=True, shown=False),
    Field(
        "direction", QT_TRANSLATE_NOOP("Cargo", "Direction"), Coded("directions"), required=True, width=8, carried=True
    ),
    Field("mode", QT_TRANSLATE_NOOP("Cargo", "Mode"), Coded("modes"), required=True, width=6, carried=True),
    Field("hs_code", QT_TRANSLATE_NOOP("Cargo", "HS code"), Hs(), required=True, width=10, carried=True),
    Field("commodity", QT_TRANSLATE_NOOP("Cargo", "Goods"), Text(120), width=16, carried=True),
    Field("category", QT_TRANSLATE_NOOP("Cargo", "Category"), Coded("categories"), width=14, shown=False),
    Field("country", QT_TRANSLATE_NOOP("Cargo", "Country"), Coded("countries"), width=12, carried=True),
    Field("trader", QT_TRANSLATE_NOOP("Cargo", "Trader"), Text(120), width=14, carried=True),
    Field(
        "trader_code",
        QT_TRANSLATE_NOOP("Cargo", "Trader's credit code"),
        Numbered(identifiers.read_uscc),
        width=20,
        carried=True,
        shown=False,
    ),
    Field("wagon_no", QT_TRANSLATE_NOOP("Cargo", "Wagon"), Numbered(identifiers.read_wagon), width=10),
    Field("container_no", QT_TRANSLATE_NOOP("Cargo", "Container"), Numbered(identifiers.read_container), width=12),
    Field("vehicle_no", QT_TRANSLATE_NOOP("Cargo", "Truck"), Numbered(identifiers.read_plate), width=10),
    Field("packages", QT_TRANSLATE_NOOP("Cargo", "Packages"), Count, width=6),
    Field("gross_kg", QT_TRANSLATE_NOOP("Cargo", "Gross kg"), Weight, column="gross_g", required=True, width=13),
    Field("net_kg", QT_TRANSLATE_NOOP("Cargo", "Net kg"), Weight, column="net_g", width=13),
    Field("value", QT_TRANSLATE_NOOP("Cargo", "Value"), Money, column="value_fen", width=14),
    Field(
        "currency", QT_TRANSLATE_NOOP("Cargo", "Currency"), Coded("currencies", by_name=False), width=8, carried=True
    ),
    Field("quantity", QT_TRANSLATE_NOOP("Cargo", "Quantity"), Quantity, column="quantity_milli", width=12),
    Field("unit", QT_TRANSLATE_NOOP("Cargo", "Unit"), Coded("units"), width=10, carried=True),
    Field("train_no", QT_TRANSLATE_NOOP("Cargo", "Train"), Numbered(identifiers.read_train_no), width=10, carried=True),
    Field("declaration_no", QT_TRANSLATE_NOOP("Cargo", "Declaration"), Numbered(declaration_text), width=20),
    Field("declaration_item", QT_TRANSLATE_NOOP("Cargo", "Item"), Count, width=6, shown=False),
    Field(
        "supervision",
        QT_TRANSLATE_NOOP("Cargo", "Supervision mode"),
        Coded("supervision"),
        width=14,
        carried=True,
        shown=False,
    ),
    Field("remark", QT_TRANSLATE_NOOP("Cargo", "Remark"), Text(500), width=24),
)

REQUIRED = tuple(field for field in FIELDS if field.required)
STATUSES = ("final", "draft", "void")
VEHICLE_UNIT = "vehicle"
"""The unit whose quantities the desk counts as vehicles."""


def fill_in(values: dict[str, Any], rules: Rules) -> dict[str, Any]:
    """The values with what follows from them put into the fields left empty."""
    name_goods(values, rules)
    if len(values.get("declaration_no") or "") > 18:
        # more digits than a number has: an item number stands behind it
        declaration = identifiers.read_declaration(
            values["declaration_no"], direction=None, day=None, districts=rules.codes.districts
        )
        values["declaration_no"] = declaration.value
        if declaration.item is not None:
            values.setdefault("declaration_item", declaration.item)
    return values


def name_goods(values: dict[str, Any], rules: Rules) -> None:
    """Put in the goods and the category that follow from the HS code, where they are empty."""
    hs_code = values.get("hs_code")
    if hs_code:
        if not values.get("commodity"):
            # the language of the desk's papers, not of its screen: an import must read the same in any
            goods = rules.codes.goods_of(hs_code, "zh_CN")
            if goods:
                values["commodity"] = goods[:120]
        if not values.get("category"):
            category = rules.codes.category_of(hs_code)
            if category is not None:
                values["category"] = category


def problems(values: Values, rules: Rules) -> list[Problem]:
    """All that is wrong or doubtful in a record's values by column; each Problem names its field.

    Errors keep the record from being saved; a warning is asked about once.
    """
    return [problem for check in CHECKS for problem in check.find(values, rules)]


def _missing(field: Field, values: Values, _: Rules) -> list[Problem]:
    return unfilled((field,), values)


def _day(values: Values, rules: Rules) -> list[Problem]:
    day = values.get("day")
    return in_future(day, rules) or locked(day, rules)


def _category(values: Values, rules: Rules) -> list[Problem]:
    hs_code, category = values.get("hs_code"), values.get("category")
    fitting = rules.codes.category_of(hs_code) if hs_code else None
    if not category or fitting is None or fitting == category:
        return []
    right, said = rules.codes.categories.get(fitting), rules.codes.categories.get(category)
    return [
        Problem(
            "category-hs",
            QT_TRANSLATE_NOOP(
                "Problem", "HS code {hs_code} belongs to “{fix}”, not to “{category}”. Correct the one that is wrong."
            ),
            field="category",
            fix=right.name(rules.lang) if right else fitting,
            hs_code=hs_code,
            category=said.name(rules.lang) if said else category,
        )
    ]


def _declaration(values: Values, rules: Rules) -> list[Problem]:
    number = values.get("declaration_no")
    if not number:
        return []
    read_number = identifiers.read_declaration(
        number, direction=values.get("direction"), day=values.get("day"), districts=rules.codes.districts
    )
    found = [problem.at("declaration_no") for problem in read_number.problems]
    twin = rules.alike(values) if rules.alike else None
    if twin is not None:
        found.append(
            Problem(
                "declaration-twice",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Declaration {value} already has a line with these goods and weight. Save only if it is another line.",
                ),
                field="declaration_no",
                level="warning",
                value=number,
                twin=twin,
            )
        )
    return found


def _weights(values: Values, rules: Rules) -> list[Problem]:
    gross_g, net_g = values.get("gross_g"), values.get("net_g")
    if gross_g is None:
        return []
    found: list[Problem] = []
    if net_g is not None and net_g > gross_g:
        found.append(
            Problem(
                "net-over-gross",
                QT_TRANSLATE_NOOP(
                    "Problem", "Net weight {net} kg is more than gross weight {gross} kg. Correct one of them."
                ),
                field="net_kg",
                net=units.show_weight_kg(net_g, rules.marks),
                gross=units.show_weight_kg(gross_g, rules.marks),
            )
        )
    if gross_g == 0:
        found.append(
            Problem(
                "gross-zero",
                QT_TRANSLATE_NOOP("Problem", "The gross weight is zero. Save only if nothing was carried."),
                field="gross_kg",
                level="warning",
            )
        )
    usual = rules.habits.usual.get(((values.get("hs_code") or "")[:6], values.get("mode") or ""))
    if usual is not None and usual.is_far(gross_g):
        found.append(_far_weight(gross_g, usual.median, usual.likely_slip(gross_g), rules))
    return found


def _far_weight(gross_g: int, median_g: int, slip: str | None, rules: Rules) -> Problem:
    texts = {
        "t": QT_TRANSLATE_NOOP("Problem", "{usual} kg is usual for these goods and this mode. Is {value} in tonnes?"),
        "kg": QT_TRANSLATE_NOOP("Problem", "{usual} kg is usual for these goods and this mode. Is {value} in grams?"),
        "zero": QT_TRANSLATE_NOOP(
            "Problem", "{usual} kg is usual for these goods and this mode. Has {value} a 0 too many or too few?"
        ),
    }
    far = QT_TRANSLATE_NOOP(
        "Problem", "{usual} kg is usual for these goods and this mode; {value} kg is far from it. Look again."
    )
    return Problem(
        "weight-far",
        texts.get(slip or "", far),
        field="gross_kg",
        level="warning",
        fix=units.show_weight_kg(gross_g * 1000, rules.marks) if slip == "t" else None,
        usual=units.show_number(_two_digits(median_g // 1000), rules.marks),
        value=units.show_weight_kg(gross_g, rules.marks),
    )


def _two_digits(kilograms: int) -> int:
    """A usual weight is a rough figure; more digits would feign exactness."""
    return round(kilograms, 2 - len(str(kilograms)))


def _money(values: Values, _: Rules) -> list[Problem]:
    found = []
    if values.get("value_fen") is not None and not values.get("currency"):
        found.append(
            Problem(
                "currency-missing",
                QT_TRANSLATE_NOOP("Problem", "A value needs its currency. Type it, for example CNY or USD."),
                field="currency",
            )
        )
    if values.get("quantity_milli") is not None and not values.get("unit"):
        found.append(
            Problem(
                "unit-missing",
                QT_TRANSLATE_NOOP("Problem", "A quantity needs its unit. Type it, for example 辆 or 台."),
                field="unit",
            )
        )
    return found


def _number(name: str) -> Check:
    return Check((name,), lambda values, _: transport.wrong_number(name, values))


CHECKS = (
    *(Check((field.column,), partial(_missing, field)) for field in REQUIRED),
    Check(("day",), _day),
    Check(("hs_code", "category"), _category),
    *map(_number, transport.NUMBERS),
    Check(("declaration_no", "direction", "day"), _declaration),
    Check(("gross_g", "net_g", "hs_code", "mode"), _weights),
    Check(("value_fen", "currency", "quantity_milli", "unit"), _money),
    Check(("mode", *transport.VEHICLES), lambda values, _: transport.misfits(values)),
)
"""What is asked of a record, in the order of the answers. `alike`, which only typing knows, looks at all columns."""
FILLS = (("hs_code", "commodity", "category"), ("declaration_no", "declaration_item"))

CARGO = Subject("cargo", "Cargo", Cargo, FIELDS, fill_in, problems, checks=CHECKS, fills=FILLS)
CONTENT = CARGO.columns[1:-4]
"""What a record says: all but its uid, and status, who, when and revision, which the desk gives it."""
Content = tuple[Any, ...]
"""The values of CONTENT; as a tuple and not a Cargo where a hundred thousand come at once."""
content: Callable[[Cargo], Content] = attrgetter(*CONTENT)
BY_NAME, BY_COLUMN, COLUMNS = CARGO.by_name, CARGO.by_column, CARGO.columns
read, retold, build, texts_of = CARGO.read, CARGO.retold, CARGO.build, CARGO.texts_of
