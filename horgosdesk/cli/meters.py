"""Meters on the command line: what they are, what was read, what flowed."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import DAY, option, over_days
from horgosdesk.cli.call import Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.calendar import days_between, month_of
from horgosdesk.core.errors import Problem
from horgosdesk.core.units import kilograms, quantity_text, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.meter import Meter
    from horgosdesk.core.subject import Subject
    from horgosdesk.store.desk import Store
    from horgosdesk.store.meters import Flow


@click.command("list", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "All meters, and when each was last read."))
@click.pass_obj
def list_(call: Call) -> None:
    from horgosdesk.store import meters

    with call.store() as store:
        found = [(meter, meters.before(store, meter.uid, meters.LAST)) for meter in meters.every(store)]
    documents = [
        _document(meter)
        | {"last_day": last.day if last else None, "last_reading": quantity_text(last.reading_milli) if last else None}
        for meter, last in found
    ]
    heads = [
        tr("Meter", QT_TRANSLATE_NOOP("Meter", "Name")),
        tr("Meter", QT_TRANSLATE_NOOP("Meter", "Place")),
        tr("Meter", QT_TRANSLATE_NOOP("Meter", "Unit")),
        tr("Meter", QT_TRANSLATE_NOOP("Meter", "Counts as")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Last read")),
        tr("Reading", QT_TRANSLATE_NOOP("Reading", "Reading")),
    ]
    rows = [
        [
            meter.name,
            meter.place,
            _name(call, "units", meter.unit),
            _name(call, "directions", meter.direction) or "–",
            last.day if last else "–",
            show_number(Decimal(last.reading_milli) / 1000, call.marks) if last else "–",
        ]
        for meter, last in found
    ]
    call.answer({"meters": documents}, table(heads, rows, right={5}) if rows else [_none()])


@click.command("show", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "What flowed through a meter, day by day."))
@click.argument("name", metavar="NAME")
@over_days
@click.pass_obj
def show(call: Call, name: str, first: str, last: str) -> None:
    from horgosdesk.store import meters

    with call.store() as store:
        meter = _meter(store, name)
        flows = meters.flows(store, meter, first, last)
        missing = _missing(store, meter, first, last)
        factors = [one for one in meters.factors(store, meter.uid) if one.day <= last]
        sticks = meters.yardsticks(store, meter.uid)
    document = {
        "meter": _document(meter),
        "from": first,
        "to": last,
        "readings": [_flow_document(meter, flow) for flow in flows],
        "total": _total(meter, flows),
        "missing": missing,
        "factors": [
            {"day": one.day, "factor": _micro(one.factor_micro), "source": one.source, "entered_by": one.entered_by}
            for one in factors
        ],
        "yardsticks": [{"sort": one.sort, "amount_kg": kilograms(one.amount_g), "title": one.title} for one in sticks],
    }
    call.answer(document, () if call.as_json else _lines(call, meter, flows, missing))


@click.command(
    "set",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Add a meter or change one: FIELD=VALUE …, such as unit=m3 shows=counter direction=import."
    ),
)
@click.argument("name", metavar="NAME")
@click.argument("said", nargs=-1, metavar="FIELD=VALUE…")
@click.pass_obj
def set_(call: Call, name: str, said: Sequence[str]) -> None:
    from horgosdesk.core.identity import new_uid
    from horgosdesk.core.meter import METER
    from horgosdesk.store import door, meters

    typed = _typed(METER, said)
    with call.store() as store:
        known = meters.named(store, name)
        rules = call.rules(store)
        before = METER.texts_of(known, rules) if known else {}
        values = _understood(METER, before | {"name": name} | typed, rules)
        bookkeeping = {} if known is None else {"status": known.status, "revision": known.revision}
        after = METER.build(known.uid if known else new_uid(), values, **bookkeeping)
        if known is None or after != replace(known, entered_by="", entered_at=""):
            door.apply(store, [door.Change(known, after)])
    call.answer({"meter": _document(after)}, [tr("Cli", _SAVED, name=after.name)])


@click.command(
    "read",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Enter what a meter showed at the end of a day, or correct it with --reason."),
)
@click.argument("name", metavar="NAME")
@click.argument("day", type=DAY, metavar="DAY")
@click.argument("reading", metavar="READING")
@option("--turned", default="", help=QT_TRANSLATE_NOOP("Cli", "The counter began anew at this number."))
@option("--old-end", default="", help=QT_TRANSLATE_NOOP("Cli", "It was replaced: where the old counter stood."))
@option("--new-start", default="", help=QT_TRANSLATE_NOOP("Cli", "It was replaced: from what the new one counts."))
@option("--remark", default="", help=QT_TRANSLATE_NOOP("Cli", "A remark to it."))
@option("--reason", default="", help=QT_TRANSLATE_NOOP("Cli", "Why it is corrected; the journal keeps it."))
@click.pass_obj
def read(call: Call, /, name: str, day: str, reading: str, reason: str, **more: str) -> None:
    from horgosdesk.core.identity import new_uid
    from horgosdesk.core.reading import READING
    from horgosdesk.store import door, meters

    with call.store() as store:
        meter = _meter(store, name)
        rules = call.rules(store)
        values = _understood(READING, {"meter": meter.uid, "day": day, "reading": reading, **more}, rules)
        month = meters.month(store, meter, month_of(day))
        known = month.readings.get(day)
        after = READING.build(known.uid if known else new_uid(), values)
        if known is not None:
            _need_reason(reason, day)
        judged = month.judge(after)
        for problem in judged.problems:
            if problem.level == "error":
                raise problem
        door.apply(store, [door.Change(known, after)], reason=reason)
        month = meters.month(store, meter, month_of(day))
    for problem in judged.problems:
        fail(str(problem), call.code)
    quantity = judged.quantity_milli
    document = {
        "meter": meter.name,
        "day": day,
        "quantity": None if quantity is None else quantity_text(quantity),
        "gross_kg": None if judged.weight_g is None else kilograms(judged.weight_g),
        "warnings": [problem.code for problem in judged.problems],
    }
    text = QT_TRANSLATE_NOOP("Cli", "{name}, {day}: {quantity} {unit}.")
    shown = "–" if quantity is None else show_number(Decimal(quantity) / 1000, call.marks)
    call.answer(
        document, [tr("Cli", text, name=meter.name, day=day, quantity=shown, unit=_name(call, "units", meter.unit))]
    )


@click.command("void", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Take a meter's reading of a day out again."))
@click.argument("name", metavar="NAME")
@click.argument("day", type=DAY, metavar="DAY")
@option("--reason", required=True, help=QT_TRANSLATE_NOOP("Cli", "Why; the journal keeps it."))
@click.pass_obj
def void(call: Call, name: str, day: str, reason: str) -> None:
    from horgosdesk.store import door, meters

    with call.store() as store:
        meter = _meter(store, name)
        known = meters.month(store, meter, month_of(day)).readings.get(day)
        if known is None:
            text = QT_TRANSLATE_NOOP("Problem", "{meter} has no reading of {day}.")
            raise Problem("reading-missing", text, meter=meter.name, day=day)
        door.apply(store, [door.void(known)], reason=reason)
    text = QT_TRANSLATE_NOOP("Cli", "{name}, {day}: taken out.")
    call.answer({"meter": meter.name, "day": day}, [tr("Cli", text, name=meter.name, day=day)])


@click.command(
    "factor",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Say by what the readings of a meter are weighed from a day on, and where it is from."
    ),
)
@click.argument("name", metavar="NAME")
@click.argument("day", type=DAY, metavar="DAY")
@click.argument("factor", metavar="FACTOR")
@option("--source", required=True, help=QT_TRANSLATE_NOOP("Cli", "Such as the number of the laboratory's paper."))
@option("--reason", default="", help=QT_TRANSLATE_NOOP("Cli", "Why it is corrected; the journal keeps it."))
@click.pass_obj
def factor(call: Call, name: str, day: str, factor: str, source: str, reason: str) -> None:
    from horgosdesk.core.factor import FACTOR
    from horgosdesk.core.identity import new_uid
    from horgosdesk.store import door, meters

    with call.store() as store:
        meter = _meter(store, name)
        texts = {"meter": meter.uid, "day": day, "factor": factor, "source": source}
        values = _understood(FACTOR, texts, call.rules(store))
        known = next((one for one in meters.factors(store, meter.uid) if one.day == day), None)
        if known is not None:
            _need_reason(reason, day)
        after = FACTOR.build(known.uid if known else new_uid(), values)
        door.apply(store, [door.Change(known, after)], reason=reason)
    said = {"meter": meter.name, "day": day, "factor": _micro(after.factor_micro), "source": after.source}
    text = QT_TRANSLATE_NOOP("Cli", "{meter}, from {day}: {factor} ({source}).")
    call.answer(said, [tr("Cli", text, **said)])


_SAVED = QT_TRANSLATE_NOOP("Cli", "{name} is saved.")


def _meter(store: "Store", name: str) -> "Meter":
    from horgosdesk.store import meters
    from horgosdesk.store.meter_intake import unknown

    found = meters.named(store, name)
    if found is None:
        raise unknown(name, [meter.name for meter in meters.every(store)])
    return found


def _typed(subject: "Subject[Any]", said: Sequence[str]) -> dict[str, str]:
    typed = {}
    for word in said:
        name, is_there, text = word.partition("=")
        if not is_there or name not in subject.by_name:
            known = ", ".join(subject.by_name)
            wrong = QT_TRANSLATE_NOOP("Cli", "“{word}” is no FIELD=VALUE. Fields: {known}.")
            raise click.UsageError(tr("Cli", wrong, word=word, known=known))
        typed[name] = text
    return typed


def _understood(subject: "Subject[Any]", texts: dict[str, str], rules: Any) -> dict[str, Any]:
    """The values of texts. Problem: the first thing that is wrong, with the field's name before it."""
    values, wrong = subject.read(texts, rules)
    for problem in (*wrong, *subject.problems(values, rules)):
        if problem.level != "error":
            continue
        field = subject.by_name.get(problem.field or "")
        if field is None:
            raise problem
        text = QT_TRANSLATE_NOOP("Problem", "{title}: {said}")
        raise Problem(problem.code, text, field=field.name, title=subject.title(field), said=problem)
    return values


def _need_reason(reason: str, day: str) -> None:
    if not reason:
        text = QT_TRANSLATE_NOOP("Problem", "{day} has one already. To correct it say why, by --reason.")
        raise Problem("reason-missing", text, day=day)


def _name(call: Call, table_of: str, code: str) -> str:
    found = getattr(call.codes, table_of).get(code)
    return found.name(call.lang) if found else code


def _none() -> str:
    return tr("Cli", QT_TRANSLATE_NOOP("Cli", "There is no meter yet. “horgosdesk meters set NAME …” adds one."))


def _document(meter: "Meter") -> dict[str, Any]:
    from horgosdesk.core.meter import METER

    said = {}
    for field in METER.fields:
        value = getattr(meter, field.column)
        plain = None if value is None else field.kind.plain(value) if value != "" else ""
        said[field.name] = str(plain) if field.kind.numeric and plain is not None else plain
    return {"uid": meter.uid, **said}


def _flow_document(meter: "Meter", flow: "Flow") -> dict[str, Any]:
    from horgosdesk.store.meters import weight_of

    reading, weight = flow.reading, weight_of(meter, flow)
    numbers = {"turned": reading.turned_milli, "old_end": reading.old_end_milli, "new_start": reading.new_start_milli}
    return {
        "uid": reading.uid,
        "day": reading.day,
        "reading": quantity_text(reading.reading_milli),
        **{name: None if milli is None else quantity_text(milli) for name, milli in numbers.items()},
        "since": flow.before or None,
        "quantity": None if flow.quantity_milli is None else quantity_text(flow.quantity_milli),
        "factor": None if flow.factor is None else _micro(flow.factor.factor_micro),
        "gross_kg": None if weight is None else kilograms(weight),
        "remark": reading.remark,
    }


def _total(meter: "Meter", flows: "Sequence[Flow]") -> dict[str, str]:
    from horgosdesk.store.meters import weight_of

    return {
        "quantity": quantity_text(sum(flow.quantity_milli or 0 for flow in flows)),
        "gross_kg": kilograms(sum(weight_of(meter, flow) or 0 for flow in flows)),
    }


def _missing(store: "Store", meter: "Meter", first: str, last: str) -> list[str]:
    from horgosdesk.store import meters

    months = sorted({month_of(day) for day in days_between(first, last)})
    found = (day for month in months for day in meters.month(store, meter, month).missing(store.today))
    return [day for day in found if first <= day <= last]


def _micro(factor_micro: int) -> str:
    from horgosdesk.core.factor import Micro

    return str(Micro.plain(factor_micro))


def _lines(call: Call, meter: "Meter", flows: "Sequence[Flow]", missing: Sequence[str]) -> list[str]:
    from horgosdesk.store.meters import weight_of

    heads = [
        tr("Reading", QT_TRANSLATE_NOOP("Reading", "Day")),
        tr("Reading", QT_TRANSLATE_NOOP("Reading", "Reading")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Flowed ({unit})"), unit=_name(call, "units", meter.unit)),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Tonnes")),
    ]

    def number(milli: int | None, per: int = 1000) -> str:
        return "–" if milli is None else show_number(Decimal(milli) / per, call.marks)

    rows = [
        [
            flow.reading.day,
            number(flow.reading.reading_milli),
            number(flow.quantity_milli),
            number(weight_of(meter, flow), 1_000_000),
        ]
        for flow in flows
    ]
    sums = _total(meter, flows)
    rows.append(
        [
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Total")),
            "",
            show_number(Decimal(sums["quantity"]), call.marks),
            show_number(Decimal(sums["gross_kg"]) / 1000, call.marks),
        ]
    )
    lines = table(heads, rows, right={1, 2, 3})
    if missing:
        text = QT_TRANSLATE_NOOP("Cli", "Not read: {days}")
        lines.append(tr("Cli", text, days=", ".join(missing)))
    return lines
