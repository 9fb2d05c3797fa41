"""What a figure of a return means, in words: what is measured, of what, over which days."""

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.figure import Figure
from horgosdesk.core.marks import TABLES
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk


def meaning(desk: Desk, figure: Figure | None) -> str:
    """ "Tonnes · Import · Rail · Oct 2025"; "" for a cell of words."""
    if figure is None or not figure.measure:
        return ""
    kind, _, measure = figure.measure.rpartition(" ")
    said = _measure(measure)
    if kind.startswith("change"):
        said = QCoreApplication.translate("Meaning", "{measure}, change %").format(measure=said)
    elif kind.startswith("share"):
        said = QCoreApplication.translate("Meaning", "{measure}, share %").format(measure=said)
    named = [_named(desk, name, value) for name, value in figure.where]
    if figure.beside is not None:
        named.append(QCoreApplication.translate("Meaning", "all others"))
    days = spans.between(figure.first, figure.last, desk.lang) if figure.first else ""
    return " · ".join(filter(None, (said, *named, days)))


def _measure(measure: str) -> str:
    name, _, unit = measure.partition("_")
    match name:
        case "gross":
            said = QCoreApplication.translate("Meaning", "Gross")
        case "net":
            said = QCoreApplication.translate("Meaning", "Net")
        case "value":
            said, unit = QCoreApplication.translate("Meaning", "Value"), {"10k": "10 000"}.get(unit, unit)
        case "quantity":
            said = QCoreApplication.translate("Meaning", "Quantity")
        case "vehicles":
            said = QCoreApplication.translate("Meaning", "Vehicles")
        case "records":
            said = QCoreApplication.translate("Meaning", "Records")
        case "trains":
            said = QCoreApplication.translate("Meaning", "Trains")
        case "wagons":
            said = QCoreApplication.translate("Meaning", "Wagons")
        case "cases":
            said = QCoreApplication.translate("Meaning", "Consignments")
        case "release":
            said, unit = QCoreApplication.translate("Meaning", "Release time"), unit.replace("_", " ")
        case "within":
            said, unit = QCoreApplication.translate("Meaning", "Within the target"), "%"
        case _:
            said = name
    return f"{said} {unit}" if unit else said


def _named(desk: Desk, name: str, value: str) -> str:
    table = getattr(desk.codes, TABLES[name]) if name in TABLES else None
    return "/".join(
        found.name(desk.lang) if table is not None and (found := table.get(one)) else one or "–"
        for one in value.split("|")
    )
