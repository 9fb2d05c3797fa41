"""What a chart says, in one or two short sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.units import MARKS, change_pct, round_half_up, show_number
from horgosdesk.store import trends
from horgosdesk.store.desk import Store
from horgosdesk.store.trends import Choice, Trend
from horgosdesk.study.series import OTHERS
from horgosdesk.study.series import points as parts_of_change
from horgosdesk.study.steps import days_of
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, exact, percent, tendency
from horgosdesk.ui.tabs.trends.names import amount, name_of
from horgosdesk.ui.tabs.trends.words import decimal, ordered


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of some days: the amount, last year's, and the part that explains most of the change, with its points."""

    first: str
    last: str
    now: int
    base: int | None
    cut_short: bool
    part: str = ""
    points: Fraction = Fraction(0)

    @property
    def change_pct(self) -> Decimal | None:
        return change_pct(self.now, self.base)


def span_told(choice: Choice, trend: Trend, selected: str) -> str:
    """The span that the sentence is about: the chosen one, else the newest, or the whole period of days."""
    if selected:
        return selected
    if choice.by == "day" and choice.view in ("compare", "mix", "change") and len(choice.period) >= 4 and choice.adds:
        return choice.period
    known = [span for span in trend.spans if days_of(span)[0] <= trend.last]
    return known[-1] if known else (trend.spans[0] if trend.spans else "")


def sentence(desk: Desk, choice: Choice, trend: Trend, selected: str, store: Store | None = None) -> str:
    """What the chart says; "" when there is nothing to say. store: to read from, where it is not the desk's own."""
    return spans.opening(_said(desk, choice, trend, selected, store))


def _said(desk: Desk, choice: Choice, trend: Trend, selected: str, store: Store | None) -> str:
    span = span_told(choice, trend, selected)
    if not span:
        return ""
    if choice.view == "mix":
        return _mix(desk, choice, trend, span)
    if choice.view == "index":
        return _index(desk, choice, trend, span)
    if choice.measure == "hours":
        return _hours(desk, choice, trend, span)
    told = (
        _from_totals(desk, choice, span, store or desk.store)
        if _by_all_three(choice)
        else _from_trend(desk, choice, trend, span)
    )
    if not told.now and not told.base:
        return QCoreApplication.translate("Trends", "{span}: nothing.").format(
            span=spans.between(told.first, told.last, desk.lang)
        )
    said = _change(desk, choice, told)
    return (
        QCoreApplication.translate("Trends", "{sentence} {next}").format(sentence=said, next=told.part)
        if told.part
        else said
    )


def _by_all_three(choice: Choice) -> bool:
    """Whether the part that explains a change is told by direction, mode and category; of another cut it is one of its own."""
    return choice.is_kept and choice.parted in ("", "direction", "mode", "category")


def _from_totals(desk: Desk, choice: Choice, span: str, store: Store) -> Told:
    story = trends.story(store, choice, span)
    part = _part(desk, story.parts, story.change_pct)
    return Told(story.first, story.last, story.now, story.base, story.is_cut_short and choice.by != "week", part)


def _part(desk: Desk, parts: Sequence[tuple[tuple[str, str, str], Fraction]], pct: Decimal | None) -> str:
    """The part that moves the whole most in the direction in which it went."""
    way = tendency(pct)
    if not way or len(parts) < 2:
        return ""
    (direction, mode, category), part = parts[0]
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
    return QCoreApplication.translate(
        "Trends", "{direction} by {mode} of {category} explains {points} points of it."
    ).format(direction=names[0], mode=_lower(names[1]), category=_lower(names[2]), points=_points(desk, part))


def _points(desk: Desk, part: Fraction) -> str:
    return percent(decimal(abs(part)), desk.lang).removesuffix("%").strip()


def _lower(name: str) -> str:
    """A name within a sentence: its first letter small, unless it is an abbreviation."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def places_in(trend: Trend, span: str) -> list[int]:
    """Where the known spans are that lie within one."""
    first, last = days_of(span)
    return [place for place, one in enumerate(trend.spans) if first <= days_of(one)[0] <= min(last, trend.last)]


def _from_trend(desk: Desk, choice: Choice, trend: Trend, span: str) -> Told:
    places = places_in(trend, span)
    if not places:
        return Told(*days_of(span), 0, None, False)
    now = _sums(trend.now, places)
    base = _sums(trend.base, places)
    whole = sum(now.values())
    before = sum(base.values()) if _is_known(trend.base, places) else None
    days = trend.days[places[0]][0], trend.days[places[-1]][1]
    cut_short = trend.under_way in {trend.spans[place] for place in places} - {""} and choice.by not in ("day", "week")
    told = Told(*days, whole, before, cut_short)
    way = tendency(told.change_pct)
    moved = parts_of_change(now, base) if before else []
    if not choice.parted or not way or len(moved) < 2 or (moved[0][1] < 0) != (way < 0) or moved[0][0] == OTHERS:
        return told
    part = QCoreApplication.translate("Trends", "{part} explains {points} points of it.").format(
        part=name_of(desk, choice, moved[0][0]), points=_points(desk, moved[0][1])
    )
    return Told(*days, whole, before, cut_short, part)


def _sums(parts: Mapping[str, Sequence[int | None]], places: Sequence[int]) -> dict[str, int]:
    return {key: sum(line[place] or 0 for place in places) for key, line in parts.items()}


def _is_known(parts: Mapping[str, Sequence[int | None]], places: Sequence[int]) -> bool:
    return bool(parts) and all(line[place] is not None for line in parts.values() for place in places)


def _change(desk: Desk, choice: Choice, told: Told) -> str:
    values = {
        "span": spans.between(told.first, told.last, desk.lang),
        "now": amount(choice, told.now, desk),
        "base": amount(choice, told.base, desk),
        "change": percent(abs(told.change_pct), desk.lang) if told.change_pct is not None else DASH,
    }
    if told.change_pct is None:
        return QCoreApplication.translate("Trends", "{span}: {now}. Last year: –.").format(**values)
    way = tendency(told.change_pct)
    if told.cut_short:
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


def _mix(desk: Desk, choice: Choice, trend: Trend, span: str) -> str:
    within = places_in(trend, span)
    now, base = _sums(trend.now, within), _sums(trend.base, within)
    whole, before = sum(now.values()), sum(base.values()) if _is_known(trend.base, within) else 0
    shown = spans.show(span, desk.lang)
    if not whole:
        return QCoreApplication.translate("Trends", "{span}: nothing.").format(span=shown)
    most = max(now, key=lambda key: now[key])
    values = {
        "span": shown,
        "part": name_of(desk, choice, most),
        "share": percent(decimal(Fraction(100 * now[most], whole)), desk.lang),
        "base": percent(decimal(Fraction(100 * base.get(most, 0), before)) if before else None, desk.lang),
    }
    return QCoreApplication.translate(
        "Trends", "{span}: {part} is the largest part with {share} (last year {base})."
    ).format(**values)


def _index(desk: Desk, choice: Choice, trend: Trend, span: str) -> str:
    place = trend.spans.index(span) if span in trend.spans else -1
    told = []
    for key in ordered(desk, choice, list(trend.index)):
        value = trend.index[key][place]
        if value is not None:
            number = show_number(round_half_up(exact(value), 1), MARKS[desk.lang], 1)
            told.append(
                QCoreApplication.translate("Trends", "{part} {index}").format(
                    part=name_of(desk, choice, key), index=number
                )
            )
    if not told:
        return QCoreApplication.translate("Trends", "{span}: nothing.").format(span=spans.show(span, desk.lang))
    return QCoreApplication.translate("Trends", "{span}: {parts} ({month} = 100).").format(
        span=spans.show(span, desk.lang),
        parts=QCoreApplication.translate("Trends", ", ", "between parts of a list").join(told[:3]),
        month=spans.month(trend.index_month, desk.lang),
    )


def _hours(desk: Desk, choice: Choice, trend: Trend, span: str) -> str:
    """The median of a span; of the first part, where parts are told apart, since medians cannot be added."""
    place = trend.spans.index(span) if span in trend.spans else -1
    known = [key for key in ordered(desk, choice, list(trend.now)) if trend.now[key][place] is not None]
    shown = spans.show(span, desk.lang)
    if not known:
        return QCoreApplication.translate("Trends", "{span}: nothing.").format(span=shown)
    key = known[0]
    now, base = trend.now[key][place], (trend.base.get(key) or [None] * len(trend.spans))[place]
    assert now is not None
    said = _change(desk, choice, Told(*trend.days[place], now, base, span == trend.under_way and choice.by != "week"))
    if not choice.parted:
        return said
    return QCoreApplication.translate("Trends", "{part}: {sentence}").format(
        part=name_of(desk, choice, key), sentence=said
    )
