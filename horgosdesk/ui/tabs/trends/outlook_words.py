"""The outlook in words: figures, sentence, curves, and the table of how good such estimates were."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.units import change_pct
from horgosdesk.excel.figures import Page
from horgosdesk.store.outlook import Need, Outlook, need
from horgosdesk.study.outlook import LEAST, Method, Trial, mean_error_pct
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Line, Measure, Row, Rule, Value
from horgosdesk.ui.figures import DASH, Scale, fitting, percent, tendency
from horgosdesk.ui.occasion_rules import rules_of
from horgosdesk.ui.tabs.trends.amounts import MANY_TONNES, Amount
from horgosdesk.ui.tabs.trends.figures import Line as TableLine
from horgosdesk.ui.topline import Figure


def amount_of(desk: Desk, found: Outlook) -> Amount:
    """What is measured."""
    return Amount(found.measure, found.currency, desk.lang)


def method_name(method: Method) -> str:
    """How an estimate was made."""
    return {
        "seasonal": QCoreApplication.translate("Outlook", "seasonal smoothing (ETS)"),
        "share": QCoreApplication.translate("Outlook", "last year's rest of the year × this year's run"),
        "same": QCoreApplication.translate("Outlook", "as last year"),
    }[method]


def _band(low: int, high: int, amount: Amount) -> str:
    return QCoreApplication.translate("Outlook", "{low} to {high}").format(
        low=amount.short(low), high=amount.short(high)
    )


# Figures


def figures(desk: Desk, found: Outlook) -> list[Figure]:
    """So far, year's end, target, still needed."""
    amount, lang = amount_of(desk, found), desk.lang
    year = spans.year(found.year)
    counted = found.counted if found.counted[:4] == found.year else ""
    under = (
        QCoreApplication.translate("Outlook", "counted to {day}").format(day=spans.day(counted, lang))
        if counted
        else ""
    )
    title = QCoreApplication.translate("Outlook", "{year} so far").format(year=year)
    made = [Figure(title, amount.short(found.so_far) if counted else DASH, under)]
    estimate = found.estimate
    title = QCoreApplication.translate("Outlook", "End of {year}, estimated").format(year=year)
    if estimate is None:
        made.append(Figure(title, DASH, QCoreApplication.translate("Outlook", "too few whole months")))
    else:
        band = estimate.band
        told = (
            QCoreApplication.translate("Outlook", "8 of 10: {band}").format(band=_band(*band, amount))
            if band is not None
            else method_name(estimate.method)
        )
        made.append(Figure(title, amount.short(estimate.total), told))
    title = QCoreApplication.translate("Outlook", "Target {year}").format(year=year)
    wanted = need(found)
    if wanted is None:
        made.append(Figure(title, DASH, QCoreApplication.translate("Outlook", "type it above")))
        made.append(Figure(QCoreApplication.translate("Outlook", "Still needed"), DASH, ""))
        return made
    done = percent(Fraction(100 * found.so_far, wanted.goal), lang)
    under = QCoreApplication.translate("Outlook", "{share} done").format(share=done)
    made.append(Figure(title, amount.short(wanted.goal), under))
    made.append(_needed(wanted, amount))
    return made


def _needed(wanted: Need, amount: Amount) -> Figure:
    title = QCoreApplication.translate("Outlook", "Still needed")
    if wanted.state == "reached":
        over = QCoreApplication.translate("Outlook", "{amount} over").format(amount=amount.short(-wanted.left))
        return Figure(title, QCoreApplication.translate("Outlook", "reached"), over)
    if wanted.a_month is None or wanted.a_day is None:
        return Figure(title, amount.short(wanted.left), QCoreApplication.translate("Outlook", "the year is over"))
    if wanted.months <= 1:
        day = QCoreApplication.translate("Outlook", "{amount} a day").format(amount=amount.short(wanted.a_day))
        return Figure(title, amount.short(wanted.left), day)
    month = QCoreApplication.translate("Outlook", "{amount} a month").format(amount=amount.short(wanted.a_month))
    day = QCoreApplication.translate("Outlook", "{amount} a day").format(amount=amount.short(wanted.a_day))
    return Figure(title, month, day)


# Sentences


def sentence(desk: Desk, found: Outlook) -> str:
    """What the year will come to, and what the target needs."""
    said = [_estimate_told(desk, found), _need_told(desk, found)]
    return _joined(filter(None, said))


def _joined(sentences: Iterable[str]) -> str:
    words = list(sentences)
    said = words[0] if words else ""
    for one in words[1:]:
        said = QCoreApplication.translate("Outlook", "{sentence} {next}").format(sentence=said, next=one)
    return said


def _estimate_told(desk: Desk, found: Outlook) -> str:
    amount, estimate = amount_of(desk, found), found.estimate
    if estimate is None:
        return QCoreApplication.translate(
            "Outlook",
            "No estimate yet: there are {count} whole months, and it takes 12 of last year and the year's own.",
        ).format(count=len(found.months))
    values = {"year": spans.year(found.year), "total": amount.short(estimate.total)}
    if estimate.band is not None:
        values["band"] = _band(*estimate.band, amount)
        said = QCoreApplication.translate("Outlook", "{year} will come to about {total} ({band} in 8 of 10 cases)")
    else:
        said = QCoreApplication.translate("Outlook", "{year} will come to about {total}")
    said = said.format(**values)
    before = [month for month in found.last_year if month is not None]
    change = change_pct(estimate.total, sum(before)) if len(before) == 12 else None
    way = tendency(change)
    if change is None:
        return QCoreApplication.translate("Outlook", "{words}.").format(words=said)
    words = (
        QCoreApplication.translate("Outlook", "{words}, {change} over last year.")
        if way > 0
        else QCoreApplication.translate("Outlook", "{words}, {change} under last year.")
        if way < 0
        else QCoreApplication.translate("Outlook", "{words}, as much as last year.")
    )
    return words.format(words=said, change=percent(abs(change), desk.lang))


def _need_told(desk: Desk, found: Outlook) -> str:
    wanted, amount = need(found), amount_of(desk, found)
    if wanted is None:
        return ""

    def short(value: Fraction | int | None) -> str:
        return DASH if value is None else amount.short(value)

    values = {
        "goal": short(wanted.goal),
        "left": short(abs(wanted.left)),
        "a_month": short(wanted.a_month),
        "a_day": short(wanted.a_day),
        "lately": short(wanted.lately),
        "yearly": short(wanted.yearly),
        "lately_a_day": short(wanted.lately_a_day),
        "yearly_a_day": short(wanted.yearly_a_day),
        "best": short(wanted.best_a_day),
    }
    match wanted.state:
        case "reached":
            text = QCoreApplication.translate("Outlook", "The target of {goal} is reached, {left} over.")
        case "missed":
            text = QCoreApplication.translate("Outlook", "The year is over; the target of {goal} was missed by {left}.")
        case "hard":
            text = QCoreApplication.translate(
                "Outlook",
                "The target of {goal} is out of reach: it needs {a_day} a day, and the best month brought {best} a day.",
            )
        case _ if wanted.months <= 1:
            text = QCoreApplication.translate(
                "Outlook",
                "The target of {goal} still needs {left}: {a_day} a day, against {lately_a_day} in the last 3 months and {yearly_a_day} in the last 12.",
            )
        case _:
            text = QCoreApplication.translate(
                "Outlook",
                "The target of {goal} still needs {a_month} a month ({a_day} a day), against {lately} in the last 3 months and {yearly} in the last 12.",
            )
    return text.format(**values)


def how(desk: Desk, found: Outlook) -> str:
    """How the estimate was made, and what it leaves out."""
    estimate, lang = found.estimate, desk.lang
    if estimate is None:
        return ""
    until = spans.month(found.months[-1], lang, long=True)
    if estimate.method == "seasonal":
        text = QCoreApplication.translate(
            "Outlook",
            "Estimated from {count} whole months to {month}: exponential smoothing with seasons (ETS), 2 000 simulated years; the band holds 8 of 10 of them.",
        )
    else:
        text = QCoreApplication.translate(
            "Outlook",
            "Estimated from {count} whole months to {month}, too few for a seasonal estimate, which takes {least}: last year's rest of the year × this year's run against the same months. It has no band.",
        )
    said = [text.format(count=len(found.months), month=until, least=LEAST)]
    if found.under_way:
        said.append(
            QCoreApplication.translate("Outlook", "{month} is under way and does not count for the estimate.").format(
                month=spans.month(found.under_way, lang, long=True)
            )
        )
    said.append(judged(desk, found))
    return _joined(said)


def judged(desk: Desk, found: Outlook) -> str:
    """How far such estimates were off, beside the naive one."""
    if not found.trials:
        return QCoreApplication.translate(
            "Outlook", "There is no past year with enough months before it to try the method on."
        )
    errors = mean_error_pct([trial.error_pct for trial in found.trials])
    naive = mean_error_pct([trial.naive_error_pct for trial in found.trials])
    return QCoreApplication.translate(
        "Outlook",
        "Tried at the same time of past years ({count}) it was {error} off on average; “as last year” was {naive} off.",
    ).format(count=len(found.trials), error=_pct(errors, desk.lang), naive=_pct(naive, desk.lang))


def _pct(value: float | None, lang: str, *, signed: bool = False) -> str:
    return percent(None if value is None else Decimal(repr(value)), lang, signed=signed)


def source(desk: Desk, found: Outlook) -> str:
    """Where the figures come from."""
    records = Amount("records", "", desk.lang)
    text = QCoreApplication.translate("Outlook", "{count} records of the year, journal no. {number}, {port}").format(
        count=records.exact(found.records), number=records.exact(found.position), port=desk.port
    )
    text = spans.opening(text)
    if desk.store.meta("synthetic"):
        text += " · " + QCoreApplication.translate("Trends", "sample data, all made up")
    return text


# Curves


@dataclass(frozen=True, slots=True)
class Whole(Measure):
    """Tells under the crosshair what the axis shows in a larger unit, to the whole smaller one that estimates are told in.
    per: smallest units in one of the axis."""

    amount: Amount | None = None
    per: int = 1

    def tell(self, value: Value, lang: str) -> str:
        if self.amount is None or not isinstance(value, Fraction):
            return Measure.tell(self, value, lang)
        counted = int(value * self.per)
        # of little the parts of a unit count
        digits = 0 if abs(counted) >= MANY_TONNES * self.amount.per else self.amount.read(counted)
        return self.amount.exact(counted, unit=True, digits=digits)

    def between(self, low: Value, high: Value, lang: str) -> str:
        if self.amount is None or not isinstance(low, Fraction) or not isinstance(high, Fraction):
            return Measure.between(self, low, high, lang)
        ends = (self.amount.exact(int(end * self.per), digits=0) for end in (low, high))
        return QCoreApplication.translate("Figures", "{number} {unit}").format(
            number=" – ".join(ends), unit=self.amount.unit
        )


def _whole(values: Sequence[int], amount: Amount) -> list[int]:
    """To the whole unit: more digits of an estimate would say more than is known."""
    return [round(Fraction(value, amount.per)) * amount.per for value in values]


def drawing(desk: Desk, found: Outlook) -> Drawing:
    """Running sums of the year: what came, the estimate with its band, last year, and the target."""
    amount = amount_of(desk, found)
    keys = [f"{found.year}-{month:02d}" for month in range(1, 13)]
    estimate, known = found.estimate, list(accumulate(found.known))
    before = _running(found.last_year)
    most = max([*known, *(estimate.highs or estimate.sums if estimate else ()), found.goal or 0, *filter(None, before)])
    scale = _scale(amount, most)

    def scaled(values: Sequence[int | None]) -> list[Value]:
        return [None if value is None else Fraction(value, scale.per) for value in values]

    unknown: list[int | None] = [None] * found.begun
    gap: list[int | None] = [None] * max(0, found.begun + len(known) - 1)
    start: list[int | None] = [known[-1]] if known else []
    lines = []
    if any(value is not None for value in before):
        title = spans.year(str(int(found.year) - 1))
        lines.append(Line("before", title, "accent", scaled(before), hollow=True))
    lines.append(
        Line(
            "now",
            spans.year(found.year),
            "accent",
            scaled([*unknown, *known, *[None] * (12 - found.begun - len(known))]),
        )
    )
    if estimate is not None:
        lines.append(
            Line(
                "ahead",
                QCoreApplication.translate("Outlook", "Estimate"),
                "export",
                scaled([*gap, *start, *_whole(estimate.sums, amount)]),
                low=scaled([*gap, *start, *_whole(estimate.lows, amount)]) if estimate.lows else (),
                high=scaled([*gap, *start, *_whole(estimate.highs, amount)]) if estimate.highs else (),
                dashed=True,
            )
        )
    rules = []
    if found.goal is not None:
        label = QCoreApplication.translate("Outlook", "Target {amount}").format(amount=amount.short(found.goal))
        rules.append(Rule("goal", float(Fraction(found.goal, scale.per)), label, tint="ok"))
    rules += rules_of(desk, f"{found.year}-01-01", f"{found.year}-12-31")
    return Drawing(
        title=QCoreApplication.translate("Outlook", "{measure}, running sum of {year}").format(
            measure=amount.name, year=spans.year(found.year)
        ),
        x=Row(keys),
        # room for the label of a target above all curves
        y=Height(
            scale.label,
            Whole(scale.label, 3 if scale.per != 1 else 0, amount, scale.per),
            most=float(Fraction(most, scale.per)) * 1.08 or None,
        ),
        lines=lines,
        rules=rules,
        note=source(desk, found),
    )


def _running(months: Sequence[int | None]) -> list[int | None]:
    """Sums from January on; nothing from the first month that is not known."""
    total, sums = 0, list[int | None]()
    for place, month in enumerate(months):
        if month is None or (place and sums[-1] is None):
            sums.append(None)
        else:
            total += month
            sums.append(total)
    return sums


def _scale(amount: Amount, most: int) -> Scale:
    return fitting(amount.scales, most or 1)


# The tables


def heads(desk: Desk, found: Outlook) -> list[str]:
    """The headings of past years."""
    unit = amount_of(desk, found).unit
    words = QCoreApplication.translate("Outlook", "{heading}, {unit}")
    return [
        QCoreApplication.translate("Outlook", "Year"),
        words.format(heading=QCoreApplication.translate("Outlook", "Estimated then"), unit=unit),
        words.format(heading=QCoreApplication.translate("Outlook", "From"), unit=unit),
        words.format(heading=QCoreApplication.translate("Outlook", "To"), unit=unit),
        words.format(heading=QCoreApplication.translate("Outlook", "Truth"), unit=unit),
        words.format(heading=QCoreApplication.translate("Outlook", "Error"), unit="%"),
        QCoreApplication.translate("Outlook", "In the band"),
        words.format(heading=QCoreApplication.translate("Outlook", "Error of “as last year”"), unit="%"),
    ]


def lines(desk: Desk, found: Outlook) -> list[TableLine]:
    """Past years, newest first, and the mean error."""
    made = [_line(desk, amount_of(desk, found), trial) for trial in reversed(found.trials)]
    if not found.trials:
        return made
    means = [
        mean_error_pct([trial.error_pct for trial in found.trials]),
        mean_error_pct([trial.naive_error_pct for trial in found.trials]),
    ]
    held = [trial.held for trial in found.trials if trial.held is not None]
    share = f"{sum(held)} / {len(held)}" if held else DASH
    title = QCoreApplication.translate("Outlook", "Mean error")
    first, second = (_pct(mean, desk.lang).removesuffix("%").strip() for mean in means)
    cells = [None if mean is None else Decimal(repr(mean)) for mean in means]
    texts = [title, "", "", "", "", first, share, second]
    made.append(TableLine("=", texts, [title, None, None, None, None, cells[0], share, cells[1]], is_sum=True))
    return made


def _line(desk: Desk, amount: Amount, trial: Trial) -> TableLine:
    low, high = trial.estimate.band or (None, None)
    values = [trial.estimate.total, low, high, trial.truth]
    held = {
        True: QCoreApplication.translate("Outlook", "yes"),
        False: QCoreApplication.translate("Outlook", "no"),
        None: DASH,
    }[trial.held]
    errors = [trial.error_pct, trial.naive_error_pct]
    said = [_pct(error, desk.lang, signed=True).removesuffix("%").strip() for error in errors]
    # estimates to the whole unit: more digits would say more than is known
    texts = [DASH if value is None else amount.exact(value, digits=0) for value in values]
    texts = [spans.year(trial.year), *texts, said[0], held, said[1]]
    cells = [None if error is None else Decimal(repr(error)) for error in errors]
    numbers = [None if value is None else amount.cell(value) for value in values]
    tips = ["", "", "", "", amount.exact(trial.truth, unit=True)]
    return TableLine(trial.year, texts, [trial.year, *numbers, cells[0], held, cells[1]], tips=tips)


def pages(desk: Desk, found: Outlook) -> list[Page]:
    """The months of the year and the past years as sheets of a workbook."""
    amount, lang = amount_of(desk, found), desk.lang
    number = "#,##0" + ("." + "0" * amount.places if amount.places else "")
    words = QCoreApplication.translate("Outlook", "{heading}, {unit}")
    titles = [
        QCoreApplication.translate("Outlook", "Month"),
        *(
            words.format(heading=heading, unit=amount.unit)
            for heading in (
                spans.year(str(int(found.year) - 1)),
                spans.year(found.year),
                QCoreApplication.translate("Outlook", "Running sum"),
                QCoreApplication.translate("Outlook", "Estimate, running sum"),
                QCoreApplication.translate("Outlook", "From"),
                QCoreApplication.translate("Outlook", "To"),
            )
        ),
    ]
    known, estimate = found.known, found.estimate
    running, rows = list(accumulate(known)), []
    for place in range(12):
        at = place - found.begun
        ahead = at - len(known)
        is_known = 0 <= at < len(known)
        values: list[int | None] = [
            found.last_year[place],
            known[at] if is_known else None,
            running[at] if is_known else None,
        ]
        for ends in (estimate.sums, estimate.lows, estimate.highs) if estimate is not None else ((), (), ()):
            values.append(ends[ahead] if ends and ahead >= 0 else None)
        cells = [None if value is None else amount.cell(value) for value in values]
        rows.append([spans.month(f"{found.year}-{place + 1:02d}", lang), *cells])
    above = [sentence(desk, found)]
    title = QCoreApplication.translate("Outlook", "Outlook {year}").format(year=spans.year(found.year))
    first = Page(title, titles, rows, ["", *[number] * 6], above, [how(desk, found), source(desk, found)])
    past = [line.cells for line in lines(desk, found)]
    formats = ["", *[number] * 4, "+0.0;-0.0;0.0", "", "+0.0;-0.0;0.0"]
    second = Page(QCoreApplication.translate("Outlook", "Past years"), heads(desk, found), past, formats)
    return [first, second] if past else [first]
