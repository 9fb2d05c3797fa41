"""Days in words: the calendar, what is told of one day, and the table behind it."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from horgosdesk.core.units import MARKS, show_number
from horgosdesk.excel.figures import Page
from horgosdesk.store.days import Day
from horgosdesk.study.oddness import FAR, WEEKS
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import exact
from horgosdesk.ui.heatmap import Calendar, Look, Square, shade_ends
from horgosdesk.ui.tabs.trends.amounts import Amount
from horgosdesk.ui.tabs.trends.figures import Line

LOOKS: dict[str, Look] = {"there": "value", "none": "none", "missing": "missing", "off": "off", "outside": "outside"}


def rule(lang: str) -> str:
    """How an odd and a missing day are found."""
    return QCoreApplication.translate(
        "Days",
        "A day is odd when it is further than {far} robust standard deviations (1.4826 × the median absolute deviation) from the median of the same weekday up to {weeks} weeks before and after; holidays and days on which the post was closed are left out. A day without records is missing when there usually are some on that weekday and it is no holiday.",
    ).format(far=show_number(exact(FAR), MARKS[lang]), weeks=WEEKS)


def what(amount: Amount, desk: Desk, direction: str) -> str:
    """What is shown."""
    if not direction:
        return amount.name
    code = desk.codes.directions.get(direction)
    return QCoreApplication.translate("Days", "{measure}, {direction}").format(
        measure=amount.name, direction=(code.name(desk.lang) if code else direction).lower()
    )


def state_name(day: Day) -> str:
    """What is to be said of a day that is not like others; "" for one that is."""
    if day.state == "missing":
        return QCoreApplication.translate("Days", "missing: no records, though there usually are some")
    if day.state == "off":
        return QCoreApplication.translate("Days", "day off, no records")
    if day.state == "none":
        return QCoreApplication.translate("Days", "no records, as is usual")
    if day.state == "outside":
        return QCoreApplication.translate("Days", "no records yet")
    if day.odd:
        return (
            QCoreApplication.translate("Days", "oddly high")
            if day.odd > 0
            else QCoreApplication.translate("Days", "oddly low")
        )
    return ""


def _range(day: Day, amount: Amount) -> str:
    usual = day.usual
    if usual is None:
        return ""
    low, high = (_rough(value, amount) for value in (usual.low, usual.high))
    return QCoreApplication.translate("Days", "usually {low} to {high}").format(low=low, high=high)


def _rough(value: Fraction, amount: Amount) -> str:
    """The end of a range, to the whole unit."""
    return show_number(exact(value, amount.per), MARKS[amount.lang], 0)


def readout(day: Day, amount: Amount, *, exact: bool = False) -> str:
    """What is told of a day, in one line; the amount as it is read, or to its last digit."""
    weekday = QLocale(amount.lang).standaloneDayName(_weekday(day.day), QLocale.FormatType.LongFormat)
    name = QCoreApplication.translate("Days", "{weekday}, {day}").format(
        weekday=weekday, day=spans.day(day.day, amount.lang)
    )
    parts = []
    if day.state == "there":
        records = Amount("records", "", amount.lang)
        digits = amount.digits(day.amount) if exact else amount.read(day.amount)
        parts.append(amount.exact(day.amount, unit=True, digits=digits))
        if amount.measure != "records":
            parts.append(records.exact(day.records, unit=True))
    parts += [part for part in (state_name(day), _range(day, amount) if day.state != "outside" else "") if part]
    parts += day.occasions
    return QCoreApplication.translate("Days", "{day}: {facts}").format(day=spans.opening(name), facts=" · ".join(parts))


def _weekday(day: str) -> int:
    from datetime import date

    return date.fromisoformat(day).isoweekday()


def calendar(desk: Desk, found: Sequence[Day], amount: Amount, direction: str, position: int) -> Calendar:
    """The days as squares, and their legend."""
    squares = [
        Square(
            day.day,
            # the drawing edge: a shade needs no digits
            float(exact(day.amount, amount.per)),
            LOOKS[day.state],
            day.odd,
            bool(day.occasions),
        )
        for day in found
    ]
    by_day = {day.day: day for day in found}
    ends = shade_ends([square.value for square in squares])
    records = show_number(sum(day.records for day in found), MARKS[desk.lang])
    note = QCoreApplication.translate("Days", "{count} records, journal no. {number}, {port}").format(
        count=records, number=show_number(position, MARKS[desk.lang]), port=desk.port
    )
    note = spans.opening(note)
    if desk.store.meta("synthetic"):
        note += " · " + QCoreApplication.translate("Trends", "sample data, all made up")
    return Calendar(
        title=what(amount, desk, direction),
        squares=squares if any(day.state != "outside" for day in found) else [],
        unit=amount.unit,
        ends=ends,
        end_words=[show_number(Decimal(repr(end)), MARKS[desk.lang]) for end in ends],
        legend={
            "zero": "0",
            "missing": QCoreApplication.translate("Days", "missing"),
            "off": QCoreApplication.translate("Days", "day off, none"),
            "none": QCoreApplication.translate("Days", "none, as is usual"),
            "high": QCoreApplication.translate("Days", "oddly high"),
            "low": QCoreApplication.translate("Days", "oddly low"),
            "occasion": QCoreApplication.translate("Days", "holiday or event"),
        },
        tell=lambda day: readout(by_day[day], amount, exact=True),
        note=note,
        empty=QCoreApplication.translate(
            "Days",
            "No cargo in these years. Type or import records in the tab Cargo (Ctrl+1); each day is then a square here.",
        ),
    )


def sentence(found: Sequence[Day], amount: Amount) -> str:
    """How many days there are, and how many stand out."""
    inside = [day for day in found if day.state != "outside"]
    if not inside:
        return ""
    counts = {
        "missing": sum(day.state == "missing" for day in inside),
        "high": sum(day.odd > 0 for day in inside),
        "low": sum(day.odd < 0 for day in inside),
    }
    marks = MARKS[amount.lang]
    return QCoreApplication.translate(
        "Days", "{days} days, {span}: {missing} missing, {high} oddly high, {low} oddly low."
    ).format(
        days=show_number(len(inside), marks),
        span=spans.between(inside[0].day, inside[-1].day, amount.lang),
        **{name: show_number(count, marks) for name, count in counts.items()},
    )


def heads(amount: Amount) -> list[str]:
    """The headings of the table."""
    words = QCoreApplication.translate("Days", "{heading}, {unit}")
    return [
        QCoreApplication.translate("Days", "Day"),
        QCoreApplication.translate("Days", "What stands out"),
        words.format(heading=amount.name, unit=amount.unit),
        QCoreApplication.translate("Trends", "Records"),
        words.format(heading=QCoreApplication.translate("Days", "Usually from"), unit=amount.unit),
        words.format(heading=QCoreApplication.translate("Days", "Usually to"), unit=amount.unit),
    ]


def lines(found: Sequence[Day], amount: Amount) -> list[Line]:
    """The table, newest day first."""
    made = []
    inside = [day for day in found if day.state != "outside"]
    digits = amount.read(*(day.amount for day in inside))
    records = Amount("records", "", amount.lang)
    for day in reversed(inside):
        words = " · ".join(filter(None, (state_name(day), *day.occasions)))
        ends = [day.usual.low, day.usual.high] if day.usual is not None else [None, None]
        said = ["" if end is None else _rough(end, amount) for end in ends]
        texts = [day.day, words, amount.exact(day.amount, digits=digits), records.exact(day.records), *said]
        rough = [None if end is None else amount.cell(end).quantize(Decimal("0.001")) for end in ends]
        fine = amount.exact(day.amount, unit=True) if amount.digits(day.amount) > digits else ""
        cells = [day.day, words, amount.cell(day.amount), day.records, *rough]
        made.append(Line(day.day, texts, cells, tips=["", "", fine]))
    return made


def pages(desk: Desk, found: Sequence[Day], amount: Amount, direction: str) -> list[Page]:
    """The table as a sheet of a workbook."""
    from datetime import date

    number = "#,##0" + ("." + "0" * amount.places if amount.places else "")
    rows = [[date.fromisoformat(line.key), *line.cells[1:]] for line in lines(found, amount)]
    title = what(amount, desk, direction)
    formats = ["yyyy-mm-dd", "", number, "#,##0", "#,##0", "#,##0"]
    return [Page(title, heads(amount), rows, formats, [title, sentence(found, amount)], [rule(desk.lang)])]
