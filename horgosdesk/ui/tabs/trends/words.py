"""A choice and its trend, put into a plot and into the sentence that the chart says."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.codes import Table
from horgosdesk.core.units import GRAMS, MARKS, change_pct, plain_decimal, show_number
from horgosdesk.store import totals, trends
from horgosdesk.store.trends import Choice, Story, Trend
from horgosdesk.study.series import OTHERS, shares
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, Scale, exact, percent, short, tendency
from horgosdesk.ui.plot import BASE, Form, Plot, Series, Value

TINTS = {"import": "import_", "export": "export", "transit": "transit", "": "accent", OTHERS: "quiet"}
FIXED_ORDER = ("direction", "mode")
"""Cuts with few parts, always drawn in the order of their code table so that a colour keeps its meaning."""


def plot_of(desk: Desk, choice: Choice, trend: Trend, title: str) -> Plot:
    """What the chart shows of a trend."""
    lang, mix = desk.lang, choice.view == "mix"
    keys = list(trend.now)
    if choice.parted in FIXED_ORDER:
        order = [code.code for code in codes_of(desk, choice)]
        keys.sort(key=lambda key: order.index(key) if key in order else len(order))
    now: dict[str, Sequence[Value]] = dict(trend.now)
    base: dict[str, Sequence[Value]] = dict(trend.base)
    if mix:
        now = dict(shares({key: [value or 0 for value in values] for key, values in trend.now.items()}))
        base = dict(shares({key: [value or 0 for value in values] for key, values in trend.base.items()}))
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
    return Plot(
        title=title,
        spans=trend.spans,
        series=series,
        form=_form(choice, trend),
        scales=[Scale(1, "%")] if mix else scales(choice, lang),
        tell=(lambda value: percent(_decimal(value), lang)) if mix else (lambda value: tell(choice, value, lang)),
        unit="" if mix else scales(choice, lang)[0].label,
        compare=(lambda one, other: points(one, other, lang)) if mix else (lambda one, other: change(one, other, lang)),
        now_title=_year(choice, lang, 0),
        base_title=_year(choice, lang, 1),
        total=QCoreApplication.translate("Trends", "Together") if len(series) > 1 and not mix else "",
        hidden=frozenset({BASE}) if mix else frozenset(),
        note=_note(desk, choice),
        empty=_empty(desk, choice),
        span_names={trend.under_way: spans.between(f"{trend.under_way}-01", trend.last, lang)}
        if trend.under_way
        else {},
    )


def _form(choice: Choice, trend: Trend) -> Form:
    """Few spans are bars, which add up to the whole; many are curves, and so is what runs on."""
    if choice.view == "mix":
        return "stack"
    return "stack" if choice.view == "compare" and choice.by == "month" and len(trend.spans) <= 24 else "line"


def codes_of(desk: Desk, choice: Choice) -> Table:
    """The code table of the cut in force."""
    return {"direction": desk.codes.directions, "mode": desk.codes.modes}.get(choice.parted, desk.codes.categories)


def name_of(desk: Desk, choice: Choice, key: str) -> str:
    """What a part of the cut is called."""
    if not choice.parted:
        return measure_name(choice)
    if key == OTHERS:
        return QCoreApplication.translate("Trends", "All others")
    if key == "":
        return QCoreApplication.translate("Trends", "Not stated")
    found = codes_of(desk, choice).get(key)
    return found.name(desk.lang) if found else key


def measure_name(choice: Choice) -> str:
    """What is measured."""
    match choice.measure:
        case "value":
            return QCoreApplication.translate("Trends", "Value in {currency}").format(currency=choice.currency)
        case "vehicles":
            return QCoreApplication.translate("Trends", "Vehicles")
        case "records":
            return QCoreApplication.translate("Trends", "Records")
    return QCoreApplication.translate("Trends", "Tonnes")


def scales(choice: Choice, lang: str) -> list[Scale]:
    """The units that an axis or a sentence can use, smallest first."""
    myriads = lang == "zh_CN"
    match choice.measure:
        case "value":
            units = (
                (
                    (10**6, QCoreApplication.translate("Trends", "10 000 {currency}")),
                    (10**10, QCoreApplication.translate("Trends", "100 million {currency}")),
                )
                if myriads
                else (
                    (10**8, QCoreApplication.translate("Trends", "million {currency}")),
                    (10**11, QCoreApplication.translate("Trends", "billion {currency}")),
                )
            )
            return [
                Scale(100, choice.currency),
                *(Scale(per, label.format(currency=choice.currency)) for per, label in units),
            ]
        case "vehicles":
            return _counts(QCoreApplication.translate("Trends", "vehicles"), myriads)
        case "records":
            return _counts(QCoreApplication.translate("Trends", "records"), myriads)
    tonnes = Scale(GRAMS["t"], QCoreApplication.translate("Trends", "t"))
    myriad = Scale(GRAMS["10kt"], QCoreApplication.translate("Trends", "10 000 t"))
    # 万 is the step of Chinese numbers; elsewhere a figure in millions needs no second unit before the word
    return [tonnes, myriad] if myriads else [tonnes, myriad, Scale(10**12, QCoreApplication.translate("Trends", "Mt"))]


def _counts(word: str, myriads: bool) -> list[Scale]:
    if myriads:
        return [
            Scale(1, word),
            Scale(10_000, QCoreApplication.translate("Trends", "10 000 {things}").format(things=word)),
        ]
    return [
        Scale(1, word),
        Scale(1_000_000, QCoreApplication.translate("Trends", "million {things}").format(things=word)),
    ]


def tell(choice: Choice, value: Value, lang: str) -> str:
    """An exact value in the smallest unit of `scales`, as box and table show it."""
    if value is None:
        return DASH
    number = int(value)
    match choice.measure:
        case "value":
            return show_number(exact(number, 100), MARKS[lang], 2)
        case "gross":
            # three decimals stand under one another and are exact to the kilogram; grams, where there are any, are told too
            return show_number(exact(number, GRAMS["t"]), MARKS[lang], 3 if number % 1000 == 0 else 6)
    return show_number(number, MARKS[lang])


def plain(choice: Choice, value: Value, lang: str) -> str:
    """An exact value as other programs read it: no groups, no unit."""
    if value is None:
        return ""
    per = 1 if choice.view == "mix" else {"gross": GRAMS["t"], "value": 100}.get(choice.measure, 1)
    number = plain_decimal(exact(value, per)) if choice.view != "mix" else f"{exact(value):.4f}"
    return number.replace(".", MARKS[lang].decimal)


def change(now: Value, base: Value, lang: str) -> str:
    """The change in percent; a dash where one of both is not known or the base is nothing."""
    if now is None or base is None:
        return DASH
    return percent(change_pct(int(now), int(base)), lang, signed=True)


def points(now: Value, base: Value, lang: str) -> str:
    """The change of a share in percentage points."""
    if now is None or base is None:
        return DASH
    number = percent(_decimal(Fraction(now) - Fraction(base)), lang, signed=True).removesuffix("%").strip()
    return QCoreApplication.translate("Trends", "{number} pts").format(number=number)


def _decimal(value: Value) -> Decimal | None:
    return None if value is None else exact(value)


def _year(choice: Choice, lang: str, back: int) -> str:
    period = choice.period
    if not period:
        words = (
            QCoreApplication.translate("Trends", "The year"),
            QCoreApplication.translate("Trends", "A year before"),
        )
        return words[back]
    year = int(period[:4]) - back
    shown = f"{year}" if choice.view == "running" else f"{year}{period[4:]}"
    return spans.show(shown, lang)


def _note(desk: Desk, choice: Choice) -> str:
    words = {
        "month": QCoreApplication.translate("Trends", "{measure} by month"),
        "day": QCoreApplication.translate("Trends", "{measure} by day"),
    }
    parts = [
        words[choice.by].format(measure=measure_name(choice)),
        desk.store.meta("port"),
        spans.day(desk.store.today, desk.lang),
    ]
    if desk.store.meta("synthetic"):
        parts.append(QCoreApplication.translate("Trends", "sample data, all made up"))
    return " · ".join(parts)


def _empty(desk: Desk, choice: Choice) -> str:
    if not totals.months_with_records(desk.store):
        return QCoreApplication.translate(
            "Trends",
            "No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); they are drawn here as they come in.",
        )
    if choice.measure == "value" and not choice.currency:
        return QCoreApplication.translate(
            "Trends", "No record has a value yet. Type values and currencies in the tab Cargo (Ctrl+1)."
        )
    return QCoreApplication.translate(
        "Trends", "Nothing of this in {period}. Choose another period or measure at the left."
    ).format(period=spans.show(choice.period, desk.lang) if choice.period else "")


# The sentence


def span_told(choice: Choice, trend: Trend, selected: str) -> str:
    """The span that the sentence is about: the chosen one, else the newest month, or the whole period of days."""
    if selected:
        return selected
    if choice.by == "day" and choice.view != "running":
        return choice.period
    known = [span for span in trend.spans if span <= trend.last[: len(span)]]
    return known[-1] if known else (trend.spans[0] if trend.spans else "")


def sentence(desk: Desk, choice: Choice, trend: Trend, selected: str) -> str:
    """What the chart says, in one or two short sentences; "" when there is nothing to say."""
    span = span_told(choice, trend, selected)
    if not span:
        return ""
    if choice.view == "mix":
        return _mix(desk, choice, trend, span)
    story = trends.story(desk.store, choice, span)
    if not story.now and not story.base:
        return QCoreApplication.translate("Trends", "{span}: nothing.").format(
            span=spans.between(story.first, story.last, desk.lang)
        )
    said = _change(desk, choice, story)
    part = _part(desk, story)
    return QCoreApplication.translate("Trends", "{sentence} {next}").format(sentence=said, next=part) if part else said


def _change(desk: Desk, choice: Choice, story: Story) -> str:
    # "38.1 10 000 t" is no English; only an axis can say that
    known = [scale for scale in scales(choice, desk.lang) if desk.lang == "zh_CN" or scale.per != GRAMS["10kt"]]
    values = {
        "span": spans.between(story.first, story.last, desk.lang),
        "now": short(story.now, known, desk.lang),
        "base": short(story.base, known, desk.lang),
        "change": percent(abs(story.change_pct), desk.lang) if story.change_pct is not None else DASH,
    }
    if story.change_pct is None:
        return QCoreApplication.translate("Trends", "{span}: {now}. Last year: –.").format(**values)
    way = tendency(story.change_pct)
    if story.is_cut_short:
        if way < 0:
            text = QCoreApplication.translate(
                "Trends", "{span}: {now}, {change} under the same days of last year ({base})."
            )
        elif way > 0:
            text = QCoreApplication.translate(
                "Trends", "{span}: {now}, {change} over the same days of last year ({base})."
            )
        else:
            text = QCoreApplication.translate(
                "Trends", "{span}: {now}, as much as on the same days of last year ({base})."
            )
    elif way < 0:
        text = QCoreApplication.translate("Trends", "{span}: {now}, {change} under last year ({base}).")
    elif way > 0:
        text = QCoreApplication.translate("Trends", "{span}: {now}, {change} over last year ({base}).")
    else:
        text = QCoreApplication.translate("Trends", "{span}: {now}, as much as last year ({base}).")
    return text.format(**values)


def _part(desk: Desk, story: Story) -> str:
    """The part that moves the whole most in the direction in which it went."""
    way = tendency(story.change_pct)
    if not way or len(story.parts) < 2:
        return ""
    (direction, mode, category), part = story.parts[0]
    if (part < 0) != (way < 0):
        return ""
    names = [
        found.name(desk.lang)
        if (found := table.get(code))
        else code or QCoreApplication.translate("Trends", "Not stated")
        for table, code in (
            (desk.codes.directions, direction),
            (desk.codes.modes, mode),
            (desk.codes.categories, category),
        )
    ]
    number = percent(_decimal(abs(part)), desk.lang).removesuffix("%").strip()
    return QCoreApplication.translate(
        "Trends", "{direction} by {mode} of {category} explains {points} points of it."
    ).format(direction=names[0], mode=_lower(names[1]), category=_lower(names[2]), points=number)


def _lower(name: str) -> str:
    """A name within a sentence: its first letter small, unless it is an abbreviation."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def _mix(desk: Desk, choice: Choice, trend: Trend, span: str) -> str:
    within = [place for place, one in enumerate(trend.spans) if one.startswith(span)]

    def parts(series: Any) -> dict[str, int]:
        return {key: sum(values[place] or 0 for place in within) for key, values in series.items()}

    now, base = parts(trend.now), parts(trend.base)
    whole, before = sum(now.values()), sum(base.values())
    shown = spans.show(span, desk.lang)
    if not whole:
        return QCoreApplication.translate("Trends", "{span}: nothing.").format(span=shown)
    most = max(now, key=lambda key: now[key])
    values = {
        "span": shown,
        "part": name_of(desk, choice, most),
        "share": percent(_decimal(Fraction(100 * now[most], whole)), desk.lang),
        "base": percent(_decimal(Fraction(100 * base.get(most, 0), before)) if before else None, desk.lang),
    }
    return QCoreApplication.translate(
        "Trends", "{span}: {part} is the largest part with {share} (last year {base})."
    ).format(**values)
