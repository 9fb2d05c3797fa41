"""The day sheet on paper: the records that the sheet shows, with its filters told and its sums under them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from horgosdesk.core import units
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Field, Money, Rules, Weight
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import sheet
from horgosdesk.store.sheet import View
from horgosdesk.store.totals import Sums
from horgosdesk.ui import handout
from horgosdesk.ui.handout import MOST_ROWS, Column, Facts, Handout, Table

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the sheet is printed. days: as its head says them. told: filters, what is searched for, and drafts, in words."""

    view: View
    fields: Sequence[Field]
    rules: Rules
    days: str
    told: Sequence[tuple[str, str]]


def day_sheet(reader: "Store", progress: "Progress", wanted: Wanted) -> Handout:
    """The records of a view and their sums, of one state of the desk. Problem when they are too many for paper."""
    view, rules = wanted.view, wanted.rules
    ids = sheet.ids(reader, view)
    if len(ids) > MOST_ROWS:
        raise Problem(
            "too-much-paper",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{count} records are more than is printed at once ({most}). Show fewer days, or export them (Ctrl+E).",
            ),
            count=len(ids),
            most=MOST_ROWS,
        )
    records: list[Cargo] = []
    for at in range(0, len(ids), sheet.AT_ONCE):
        progress(at, len(ids))
        piece = ids[at : at + sheet.AT_ONCE]
        found = sheet.page(reader, piece)
        records += [found[id_] for id_ in piece]
    rows = [[_text(record, field, rules) for field in wanted.fields] for record in records]
    # a column that nothing stands in only makes the others narrow
    filled = [at for at in range(len(wanted.fields)) if any(row[at] for row in rows)]
    title = QCoreApplication.translate("CargoPaper", "Day sheet of cargo")
    return Handout(
        f"{title} {wanted.days}",
        [
            *([Facts(wanted.told)] if wanted.told else []),
            Table(
                "",
                [
                    Column(QCoreApplication.translate("CargoPaper", "No."), numeric=True),
                    *(_column(wanted.fields[at], rules) for at in filled),
                ],
                [[str(place), *(row[at] for at in filled)] for place, row in enumerate(rows, 1)],
                struck=frozenset(place for place, record in enumerate(records) if record.status == "void"),
                empty=QCoreApplication.translate("CargoPaper", "No records."),
            ),
            _totals(sheet.summary(reader, replace(view, voided=False)), rules),
        ],
        handout.running(reader, f"{title} {wanted.days}"),
    )


def _text(record: Cargo, field: Field, rules: Rules) -> str:
    value = getattr(record, field.column)
    return "" if value in (None, "") else field.kind.show(value, rules)


def _column(field: Field, rules: Rules) -> Column:
    return Column(tr("Cargo", field.title), field.kind.numeric, rules.marks.decimal if field.kind.numeric else "")


def _totals(sums: dict[str, Sums], rules: Rules) -> Table:
    """The sums by direction, and of all; each currency in a column of its own, since unlike things do not add."""
    names = {code.code: code.name(rules.lang) for code in rules.codes.directions}
    currencies = sorted({currency for one in sums.values() for currency, fen in one.value_fen.items() if fen})
    whole = Sums()
    for one in sums.values():
        whole.include(one)

    def row(name: str, one: Sums) -> list[str]:
        return [
            name,
            units.show_number(one.records, rules.marks),
            units.show_number(one.vehicles, rules.marks),
            Weight.show(one.gross_g, rules),
            Weight.show(one.net_g, rules),
            *(Money.show(one.value_fen.get(currency, 0), rules) for currency in currencies),
        ]

    heads = [
        QCoreApplication.translate("CargoPaper", "Records"),
        QCoreApplication.translate("CargoPaper", "Vehicles"),
        QCoreApplication.translate("CargoPaper", "Gross kg"),
        QCoreApplication.translate("CargoPaper", "Net kg"),
        *(
            QCoreApplication.translate("CargoPaper", "Value {currency}").format(currency=currency).strip()
            for currency in currencies
        ),
    ]
    order = [*names, *sorted(sums.keys() - names.keys())]
    return Table(
        QCoreApplication.translate("CargoPaper", "Sums"),
        [
            Column(QCoreApplication.translate("CargoPaper", "Direction")),
            *(Column(head, True, rules.marks.decimal) for head in heads),
        ],
        [row(names.get(direction, direction), sums[direction]) for direction in order if direction in sums],
        [row(QCoreApplication.translate("CargoPaper", "In all"), whole)],
        empty=QCoreApplication.translate("CargoPaper", "No records."),
    )
