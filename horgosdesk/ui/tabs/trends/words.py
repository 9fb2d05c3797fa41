"""A choice and its trend, put into a plot, and where its figures come from."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.occasion import Occasion
from horgosdesk.core.units import GRAMS, MARKS, round_half_up, show_number
from horgosdesk.store import occasions, totals
from horgosdesk.store.trends import TEU_PER_CONTAINER, Choice, Trend
from horgosdesk.study.series import OTHERS, changes, shares
from horgosdesk.study.steps import days_of
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, Scale, exact, percent
from horgosdesk.ui.flags import flags_of
from horgosdesk.ui.plot import BASE, Form, Plot, Series, Value
from horgosdesk.ui.tabs.trends.names import (
    by_name,
    change,
    digits_read,
    is_in_percent,
    key_name,
    measure_name,
    name_of,
    period_name,
    scales,
    table_of,
    tell,
)

TINTS = {"import": "import_", "export": "export", "transit": "transit", "": "accent", OTHERS: "quiet"}
FIXED_ORDER = ("direction", "mode", "lane")
"""Cuts with few parts, always drawn in the order of their code table so that a colour keeps its meaning."""
WHOLE = "="
"""The series of all parts together, where it is drawn beside them; no code table has such a code."""
MOST_BARS = 24


def plot_of(desk: Desk, choice: Choice, trend: Trend, title: str) -> Plot:
    """What the chart shows of a trend."""
    lang, in_percent = desk.lang, is_in_percent(choice)
    keys = ordered(desk, choice, list(trend.now))
    now, base = values_of(choice, trend)
    named = {key: name_of(desk, choice, key) for key in keys}
    series = [
        Series(
            key,
            named[key],
            TINTS.get(key, place) if key != "" or not choice.parted else "quiet",
            now[key],
            base.get(key, ()),
        )
        for place, key in enumerate(keys)
    ]
    if WHOLE in now:
        series.append(Series(WHOLE, QCoreApplication.translate("Trends", "Together"), "text", now[WHOLE]))
    values = (value for each in series for line in (each.now, each.base) for value in line if value is not None)
    digits = None if in_percent else digits_read(choice, max(values, default=0))
    return Plot(
        title=title,
        spans=trend.spans,
        series=series,
        form=_form(choice, trend, len(series)),
        scales=[Scale(1, unit_of(desk, choice, trend))] if in_percent else scales(choice, desk),
        tell=(lambda value: _percentage(choice, value, lang))
        if in_percent
        else (lambda value: tell(choice, value, lang, digits)),
        grain=1 if digits is None else GRAMS["t"] // 10**digits,
        exact=None if digits is None else (lambda value: tell(choice, value, lang)),
        unit=unit_of(desk, choice, trend)
        if choice.view == "index"
        else ""
        if in_percent
        else scales(choice, desk)[0].label,
        compare=(lambda one, other: points(one, other, lang))
        if in_percent
        else (lambda one, other: change(one, other, lang)),
        now_title=_year(choice, lang, 0),
        base_title=_year(choice, lang, 1),
        total=QCoreApplication.translate("Trends", "Together")
        if len(series) > 1 and not in_percent and choice.adds
        else "",
        hidden=frozenset({BASE}) if choice.view == "mix" else frozenset(),
        flags=flags_of(happened(desk, trend), trend.spans, lang),
        note=note(desk, choice, trend),
        empty=_empty(desk, choice, trend),
        span_names=span_names(trend, lang),
    )


def ordered(desk: Desk, choice: Choice, keys: list[str]) -> list[str]:
    """The parts in the order in which they are drawn."""
    table = table_of(desk.codes, choice.parted)
    if choice.parted in FIXED_ORDER and table is not None:
        order = [code.code for code in table]
        keys.sort(key=lambda key: order.index(key) if key in order else len(order))
    return keys


def values_of(choice: Choice, trend: Trend) -> tuple[Mapping[str, Sequence[Value]], Mapping[str, Sequence[Value]]]:
    """What is drawn of a trend, and last year's beside it: amounts, or the percentages of the view."""
    match choice.view:
        case "mix":
            return shares(_zeros(trend.now)), shares(_zeros(trend.base))
        case "index":
            return trend.index, {}
        case "change":
            unknown: list[int | None] = [None] * len(trend.spans)
            found = {key: changes(line, trend.base.get(key, unknown)) for key, line in trend.now.items()}
            if len(found) > 1 and choice.adds:
                found[WHOLE] = changes(_together(trend.now), _together(trend.base) or unknown)
            return found, {}
    return trend.now, trend.base


def _zeros(parts: Mapping[str, Sequence[int | None]]) -> dict[str, list[int]]:
    return {key: [value or 0 for value in line] for key, line in parts.items()}


def _together(parts: Mapping[str, Sequence[int | None]]) -> list[int | None]:
    return [
        None if all(value is None for value in column) else sum(value or 0 for value in column)
        for column in zip(*parts.values(), strict=True)
    ]


def happened(desk: Desk, trend: Trend) -> list[Occasion]:
    """The occasions of the days that a trend is over."""
    if not trend.spans:
        return []
    return occasions.between(desk.store, days_of(trend.spans[0])[0], days_of(trend.spans[-1])[1])


def span_names(trend: Trend, lang: str) -> dict[str, str]:
    """Words for the span that is not over, and for weeks, which nobody knows by number."""
    names = {}
    for span in trend.spans:
        first, last = days_of(span)
        if span == trend.under_way:
            names[span] = spans.between(first, trend.last, lang)
        elif "W" in span:
            names[span] = f"{spans.week(span)} · {spans.between(first, last, lang)}"
    return names


def _form(choice: Choice, trend: Trend, count: int) -> Form:
    """Few spans are bars, which add up to the whole; many are curves, and so is what runs on."""
    if choice.view == "mix":
        return "stack"
    few = len(trend.spans) <= MOST_BARS and choice.by != "day"
    if choice.view == "change":
        return "bars" if few and count * len(trend.spans) <= 2 * MOST_BARS else "line"
    if choice.view != "compare":
        return "line"
    if not choice.adds:
        return "bars" if few and count == 1 else "line"
    return "stack" if few else "line"


def unit_of(desk: Desk, choice: Choice, trend: Trend) -> str:
    """The unit of the axis where it is not the measure's own."""
    if choice.view == "index" and trend.index_month:
        return QCoreApplication.translate("Trends", "{month} = 100").format(
            month=spans.month(trend.index_month, desk.lang)
        )
    return QCoreApplication.translate("Trends", "% against last year") if choice.view == "change" else "%"


def _percentage(choice: Choice, value: Value, lang: str) -> str:
    if choice.view == "index":
        return DASH if value is None else show_number(_rounded(value), MARKS[lang], 1)
    return percent(decimal(value), lang, signed=choice.view == "change")


def _rounded(value: int | Fraction) -> Decimal:
    return round_half_up(exact(value), 1)


def points(now: Value, base: Value, lang: str) -> str:
    """The change of a share in percentage points."""
    if now is None or base is None:
        return DASH
    number = percent(decimal(Fraction(now) - Fraction(base)), lang, signed=True).removesuffix("%").strip()
    return QCoreApplication.translate("Trends", "{number} pts").format(number=number)


def decimal(value: Value) -> Decimal | None:
    """The value as `percent` takes it."""
    return None if value is None else exact(value)


def _year(choice: Choice, lang: str, back: int) -> str:
    period = choice.period
    if len(period) < 4:
        words = (
            QCoreApplication.translate("Trends", "The year"),
            QCoreApplication.translate("Trends", "A year before"),
        )
        return words[back]
    year = int(period[:4]) - back
    shown = f"{year}" if choice.view == "running" else f"{year}{period[4:]}"
    return spans.show(shown, lang) if not period[4:].startswith("-W") or not back else spans.year(shown)


# Where it comes from


def source(desk: Desk, choice: Choice, trend: Trend) -> str:
    """How many records, or what else, the figures were made of, and which state of the journal."""
    if not trend.as_of:
        return ""
    if choice.measure in ("trains", "wagons"):
        words = QCoreApplication.translate("Trends", "{count} trains, journal no. {no}, as of {instant}")
    elif choice.measure == "hours":
        words = QCoreApplication.translate("Trends", "{count} consignments, journal no. {no}, as of {instant}")
    elif choice.measure == "teu":
        words = QCoreApplication.translate("Trends", "{count} containers, journal no. {no}, as of {instant}")
    else:
        words = QCoreApplication.translate("Trends", "{count} records, journal no. {no}, as of {instant}")
    marks, zone = MARKS[desk.lang], ZoneInfo(desk.store.meta("zone"))
    at = datetime.fromisoformat(trend.as_of).astimezone(zone)
    instant = f"{spans.day(at.date().isoformat(), desk.lang)} {at:%H:%M}"
    return words.format(count=show_number(trend.records, marks), no=show_number(trend.position, marks), instant=instant)


def caution(choice: Choice) -> str:
    """What must be known to read the figures; "" when nothing."""
    match choice.measure:
        case "teu":
            return QCoreApplication.translate(
                "Trends", "containers, size not recorded; counted as {count} TEU each (40 ft), once a day and direction"
            ).format(count=TEU_PER_CONTAINER)
        case "wagons":
            return QCoreApplication.translate(
                "Trends", "wagons of the consists; without one, the number that the train was announced with"
            )
        case "hours":
            return QCoreApplication.translate(
                "Trends",
                "from arrival to release, by the day of arrival; median of the Kaplan-Meier curve, as in the Study",
            )
    return ""


def note(desk: Desk, choice: Choice, trend: Trend, *, alone: bool = True) -> str:
    """The line under a chart and its pictures. alone: it is all that says that the data are a sample."""
    chosen = [f"{key_name(desk, cut, key)}" for cut, key in choice.filters]
    parts = [
        by_name(choice, desk),
        *chosen,
        desk.port,
        source(desk, choice, trend) or spans.day(desk.store.today, desk.lang),
        caution(choice),
    ]
    if alone and desk.store.meta("synthetic"):
        parts.append(QCoreApplication.translate("Trends", "sample data, all made up"))
    return " · ".join(part for part in parts if part)


def no_cargo() -> str:
    """The first step, for a desk without records."""
    return QCoreApplication.translate(
        "Trends",
        "No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); they are drawn here as they come in.",
    )


def _empty(desk: Desk, choice: Choice, trend: Trend) -> str:
    if choice.view == "index" and trend.index_month:
        return QCoreApplication.translate(
            "Trends", "Nothing in {month}, which is to be 100. Choose another month."
        ).format(month=spans.month(trend.index_month, desk.lang))
    if choice.measure in ("trains", "wagons", "hours"):
        return QCoreApplication.translate(
            "Trends", "Nothing of {measure} in {period}. Choose another period or measure."
        ).format(measure=measure_name(choice, desk), period=period_name(choice, desk.lang))
    if not totals.months_with_records(desk.store):
        return no_cargo()
    if choice.measure == "value" and not choice.currency:
        return QCoreApplication.translate(
            "Trends", "No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1)."
        )
    if choice.view == "change":
        return QCoreApplication.translate(
            "Trends", "No year before to compare {period} with. Choose another period, or how it is shown."
        ).format(period=period_name(choice, desk.lang))
    if choice.filters:
        return QCoreApplication.translate(
            "Trends", "Nothing of this in {period}. Take a filter away, or choose another period or measure."
        ).format(period=period_name(choice, desk.lang))
    return QCoreApplication.translate(
        "Trends", "Nothing of this in {period}. Choose another period or measure."
    ).format(period=period_name(choice, desk.lang))
