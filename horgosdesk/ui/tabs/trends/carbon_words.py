"""What transport emits, in words: figures, sentence, columns by month, the table, and what of it is estimated."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.carbon import GKM_PER_TKM, NG_PER_KG, ROUTED, Account, Method, kilograms, summed, tkm, told
from horgosdesk.core.rounding import adding_up
from horgosdesk.core.units import GRAMS, MARKS, Marks, show_number
from horgosdesk.excel.figures import Page
from horgosdesk.store.carbon import Line
from horgosdesk.study.series import months_between
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Measure, Part, Row, Value, known
from horgosdesk.ui.drawing import Line as Curve
from horgosdesk.ui.figures import DASH, MINUS, Scale, fitting, percent, short
from horgosdesk.ui.tabs.trends.amounts import MANY_TONNES, Amount
from horgosdesk.ui.tabs.trends.figures import Line as TableLine
from horgosdesk.ui.topline import Figure

NG_PER_T = NG_PER_KG * 1000


@dataclass(frozen=True)
class Found:
    """What was asked, and what came of it: a line for each month, direction and mode. position: of the journal."""

    first: str
    last: str
    whole: bool
    direction: str
    method: Method
    lines: Sequence[Line]
    position: int

    @property
    def months(self) -> list[str]:
        """Those of the period."""
        return months_between(self.first[:7], self.last[:7])

    @cached_property
    def _sums(self) -> dict[str, dict[str, Account]]:
        """By month and mode: a screen asks for each many times."""
        found: dict[str, dict[str, Account]] = {}
        for line in self.lines:
            of_month = found.setdefault(line.keys["month"], {})
            of_month.setdefault(line.keys["mode"], Account()).include(line.account)
        return found

    def sum(self, *, month: str = "", mode: str = "") -> Account:
        """Of a month, a mode, or all."""
        months = [self._sums.get(month, {})] if month else self._sums.values()
        return summed(account for of in months for name, account in of.items() if mode in ("", name))

    @cached_property
    def modes(self) -> list[str]:
        """Those that are covered, rail first."""
        known = {line.keys["mode"] for line in self.lines if line.account.covered_g}
        return sorted(known, key=lambda mode: (mode != ROUTED, mode))

    @property
    def uncovered(self) -> list[str]:
        """Modes that are not, the heaviest first."""
        found = {line.keys["mode"] for line in self.lines} - set(self.modes)
        return sorted(found, key=lambda mode: (-self.sum(mode=mode).weight_g, mode))


def _emission_scales(lang: str) -> list[Scale]:
    more = (
        [Scale(NG_PER_T * 10_000, QCoreApplication.translate("Carbon", "10 000 t CO2e"))]
        if lang == "zh_CN"
        else [Scale(NG_PER_T * 10**6, QCoreApplication.translate("Carbon", "Mt CO2e"))]
    )
    return [
        Scale(NG_PER_KG, QCoreApplication.translate("Carbon", "kg CO2e")),
        Scale(NG_PER_T, QCoreApplication.translate("Carbon", "t CO2e")),
        *more,
    ]


def activity_scales(lang: str) -> list[Scale]:
    more = (
        [
            Scale(GKM_PER_TKM * 10**4, QCoreApplication.translate("Carbon", "10 000 tkm")),
            Scale(GKM_PER_TKM * 10**8, QCoreApplication.translate("Carbon", "100 million tkm")),
        ]
        if lang == "zh_CN"
        else [
            Scale(GKM_PER_TKM * 10**6, QCoreApplication.translate("Carbon", "million tkm")),
            Scale(GKM_PER_TKM * 10**9, QCoreApplication.translate("Carbon", "billion tkm")),
        ]
    )
    return [Scale(GKM_PER_TKM, QCoreApplication.translate("Carbon", "tkm")), *more]


def emission(ng: int, lang: str) -> str:
    """For a sentence: 1 234.5 t CO2e."""
    return (MINUS if ng < 0 else "") + short(abs(ng), _emission_scales(lang), lang)


def _tonnes(grams: int, lang: str) -> str:
    return Amount("gross", "", lang).short(grams)


def share(part: int, whole: int, lang: str) -> str:
    return percent(Fraction(100 * part, whole), lang) if whole else DASH


def mode_name(desk: Desk, mode: str) -> str:
    code = desk.codes.modes.get(mode)
    return code.name(desk.lang) if code else mode


def _listed(words: Sequence[str]) -> str:
    return QCoreApplication.translate("Carbon", ", ", "between the parts of a list").join(words)


# Figures


def figures(desk: Desk, found: Found) -> list[Figure]:
    """Activity, emission, saved by rail, and how much of the weight is covered."""
    whole, rail, lang = found.sum(), found.sum(mode=ROUTED), desk.lang
    activity = short(whole.gkm, activity_scales(lang), lang) if whole.covered_g else DASH
    emitted = emission(whole.ng, lang) if whole.covered_g else DASH
    by_rail = (
        QCoreApplication.translate("Carbon", "by rail {amount}").format(
            amount=short(rail.gkm, activity_scales(lang), lang)
        )
        if rail.covered_g
        else ""
    )
    mean = Fraction(whole.ng, whole.gkm) / 1000 if whole.gkm else None
    each = (
        QCoreApplication.translate("Carbon", "{grams} g a tonne-kilometre").format(
            grams=show_number(Decimal(mean.numerator) / Decimal(mean.denominator), MARKS[lang], 1)
        )
        if mean is not None
        else ""
    )
    saved, less = DASH, ""
    if rail.covered_g:
        saved = emission(rail.saved_ng, lang)
        less = QCoreApplication.translate("Carbon", "{share} less than by road").format(
            share=share(rail.saved_ng, rail.road_ng, lang)
        )
    return [
        Figure(QCoreApplication.translate("Carbon", "Tonne-kilometres"), activity, by_rail),
        Figure(QCoreApplication.translate("Carbon", "Emitted"), emitted, each),
        Figure(QCoreApplication.translate("Carbon", "Saved by rail against road"), saved, less),
        Figure(
            QCoreApplication.translate("Carbon", "Weight that is covered"),
            share(whole.covered_g, whole.weight_g, lang),
            _uncovered(desk, found),
        ),
    ]


def _uncovered(desk: Desk, found: Found) -> str:
    whole = found.sum()
    if whole.covered_g == whole.weight_g:
        return ""
    return QCoreApplication.translate("Carbon", "not covered: {amount} ({modes})").format(
        amount=_tonnes(whole.weight_g - whole.covered_g, desk.lang),
        modes=_listed([mode_name(desk, mode) for mode in found.uncovered]),
    )


def sentence(desk: Desk, found: Found) -> str:
    """What rail saved, and of how much that is said."""
    lang, rail = desk.lang, found.sum(mode=ROUTED)
    days = spans.opening(spans.between(found.first, found.last, lang))
    leg = found.method.legs.get(ROUTED)
    if leg is None:
        return QCoreApplication.translate(
            "Carbon",
            "No border leg is known for rail at {port}: write it into a carbon_legs.csv in the desk's folder, after the shipped one.",
        ).format(port=desk.port)
    if not rail.covered_g:
        return QCoreApplication.translate("Carbon", "{days}: no rail goods.").format(days=days)
    values = {
        "days": days,
        "saved": emission(rail.saved_ng, lang),
        "emitted": emission(rail.ng, lang),
        "road": emission(rail.road_ng, lang),
        "share": share(rail.saved_ng, rail.road_ng, lang),
        "km": leg.km,
    }
    if not found.whole:
        return QCoreApplication.translate(
            "Carbon",
            "{days}: over the border leg of {km} km rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less.",
        ).format(**values)
    said = QCoreApplication.translate(
        "Carbon",
        "{days}: rail emitted {emitted}, where road would have emitted {road}: {saved} saved, {share} less. The whole leg is known of {known} of rail's weight; the other {amount} count over the border leg only.",
    )
    return said.format(
        **values,
        known=share(rail.routed_g, rail.covered_g, lang),
        amount=_tonnes(rail.covered_g - rail.routed_g, lang),
    )


def how(desk: Desk, found: Found) -> str:
    """By what it was reckoned, each figure with its source, and what is estimated."""
    return how_told(desk, found.method, found.modes, whole=found.whole)


def how_told(desk: Desk, by: Method, modes: Sequence[str], *, whole: bool) -> str:
    lang = desk.lang
    by_source: dict[tuple[str, int], list[str]] = {}
    for mode in modes:
        one = by.intensities[mode]
        words = QCoreApplication.translate("Carbon", "{mode} {grams}").format(
            mode=mode_name(desk, mode), grams=show_number(one.g_per_tkm, MARKS[lang])
        )
        by_source.setdefault((one.source, one.year), []).append(words)
    intensities = [
        QCoreApplication.translate(
            "Carbon", "Intensities in g CO2e per tonne-kilometre: {modes} ({source}, {year})."
        ).format(modes=_listed(words), source=source, year=year)
        for (source, year), words in by_source.items()
    ]
    unverified = [mode for mode in modes if by.intensities[mode].unverified]
    if unverified:
        intensities.append(
            QCoreApplication.translate("Carbon", "Not checked at the source: {modes}; carbon.csv says what.").format(
                modes=_listed([mode_name(desk, mode) for mode in unverified])
            )
        )
    # the Chinese full stop brings its own room
    return ("" if lang == "zh_CN" else " ").join([*told(whole=whole), *intensities])


def source(desk: Desk, found: Found) -> str:
    """Where the records come from."""
    number = show_number(found.position, MARKS[desk.lang])
    text = QCoreApplication.translate("Carbon", "journal no. {number}, {port}").format(number=number, port=desk.port)
    text = spans.opening(text)
    if desk.store.meta("synthetic"):
        text += " · " + QCoreApplication.translate("Trends", "sample data, all made up")
    return text


# The columns


class _ToTheKilogram(Measure):
    """Tells under the crosshair two more digits than there is room for on the columns."""

    def tell(self, value: Value, lang: str) -> str:
        return self.with_unit(Measure(self.unit, self.decimals + 2).number(value, lang)) if known(value) else DASH


def drawing(desk: Desk, found: Found) -> Drawing:
    """By month: what each mode emitted as columns, and what rail saved against road as a line."""
    lang, months = desk.lang, found.months
    saved = [found.sum(month=month, mode=ROUTED).saved_ng for month in months]
    emitted = {mode: [found.sum(month=month, mode=mode).ng for month in months] for mode in found.modes}
    columns = [sum(values) for values in zip(*emitted.values(), strict=True)] if emitted else []
    scale = fitting(_emission_scales(lang), max([*map(abs, saved), *columns], default=0) or 1)

    def scaled(values: Sequence[int]) -> list[Fraction]:
        return [Fraction(value, scale.per) for value in values]

    parts = [
        Part(mode, mode_name(desk, mode), place, scaled(values)) for place, (mode, values) in enumerate(emitted.items())
    ]
    lines = []
    if ROUTED in emitted:
        title = QCoreApplication.translate("Carbon", "Saved by rail against road")
        lines.append(Curve("saved", title, "ok", scaled(saved)))
    return Drawing(
        title=QCoreApplication.translate("Carbon", "Emission by month, and what rail saved"),
        x=Row(months),
        y=Height(scale.label, _ToTheKilogram(scale.label, 1), least=None if any(one < 0 for one in saved) else 0.0),
        lines=lines,
        parts=parts,
        total=QCoreApplication.translate("Carbon", "Emitted"),
        note=source(desk, found),
        empty=QCoreApplication.translate("Carbon", "Nothing that is covered in these days."),
    )


# The table


def heads(desk: Desk, found: Found) -> list[str]:
    """The headings."""
    known = [QCoreApplication.translate("Carbon", "Route known, t")] if found.whole else []
    return [
        QCoreApplication.translate("Carbon", "Month"),
        QCoreApplication.translate("Carbon", "Gross, t"),
        QCoreApplication.translate("Carbon", "Covered, t"),
        *known,
        QCoreApplication.translate("Carbon", "Tonne-kilometres"),
        QCoreApplication.translate("Carbon", "Emitted, t CO2e"),
        QCoreApplication.translate("Carbon", "of it rail"),
        QCoreApplication.translate("Carbon", "Rail's goods by road"),
        QCoreApplication.translate("Carbon", "Saved by rail"),
    ]


def lines(desk: Desk, found: Found) -> list[TableLine]:
    """The months, newest first, and their sum."""
    marks, months = MARKS[desk.lang], list(reversed(found.months))
    keys = [*months, "="]
    titles = [*(spans.month(month, desk.lang) for month in months), QCoreApplication.translate("Carbon", "Together")]
    rows = [_numbers(found, found.sum(month=month), found.sum(month=month, mode=ROUTED)) for month in months]
    rows.append(_numbers(found, found.sum(), found.sum(mode=ROUTED)))
    at = len(rows[0]) - 5  # of the tonne-kilometres, of which there are no parts to be told
    columns = [_read(column, marks, 0 if place == at else None) for place, column in enumerate(zip(*rows, strict=True))]
    made = []
    for key, title, cells, texts in zip(keys, titles, rows, zip(*columns, strict=True), strict=True):
        fine = ["" if one is None else show_number(one, marks) for one in cells]
        tips = ["" if one == text else one for one, text in zip(fine, texts, strict=True)]
        made.append(TableLine(key, [title, *texts], [title, *cells], is_sum=key == "=", tips=["", *tips]))
    return made


def _numbers(found: Found, whole: Account, rail: Account) -> list[Decimal | None]:
    """The figures of a line, exactly: tonnes, tonne-kilometres, tonnes of CO2e."""
    weights = [whole.weight_g, whole.covered_g, *([whole.routed_g] if found.whole else [])]
    sums = [whole.ng if whole.covered_g else None]
    sums += [rail.ng, rail.road_ng, rail.saved_ng] if rail.covered_g else [None] * 3
    return [
        *(Decimal(grams) / GRAMS["t"] for grams in weights),
        tkm(whole.gkm) if whole.covered_g else None,
        *(None if ng is None else kilograms(ng) / 1000 for ng in sums),
    ]


def _read(column: Sequence[Decimal | None], marks: Marks, digits: int | None) -> list[str]:
    """A column as it is read: its parts rounded so that they add up to the sum under them. digits: None for as many as
    tonnes are read to."""
    if digits is None:
        digits = 1 if abs(column[-1] or Decimal(0)) >= MANY_TONNES else 3
    step = 10**digits
    told = iter(adding_up([Fraction(value) * step for value in column[:-1] if value is not None], 1))
    parts = [None if value is None else Decimal(next(told)) / step for value in column[:-1]]
    return [number(value, marks, digits) for value in (*parts, column[-1])]


def number(value: Decimal | None, marks: Marks, places: int) -> str:
    if value is None:
        return DASH
    return (MINUS if value < 0 else "") + show_number(abs(value), marks, places)


def pages(desk: Desk, found: Found) -> list[Page]:
    """The table as a sheet of a workbook, with what it was reckoned by."""
    made = lines(desk, found)
    count = len(heads(desk, found))
    formats = ["", *["#,##0.000"] * (count - 6), "#,##0", *["#,##0.000"] * 4]
    title = QCoreApplication.translate("Carbon", "Carbon")
    above = [sentence(desk, found)]
    below = [how(desk, found), *legs_told(desk, found.method), source(desk, found)]
    return [Page(title, heads(desk, found), [line.cells for line in made], formats, above, below)]


def legs_told(desk: Desk, by: Method) -> list[str]:
    """The border legs, each with where its distance is from."""
    return [
        QCoreApplication.translate(
            "Carbon", "Border leg by {mode}: {km} km, {origin} – {destination}. {source}"
        ).format(
            mode=mode_name(desk, one.mode),
            km=one.km,
            origin=place_name(desk, by, one.origin),
            destination=place_name(desk, by, one.destination),
            source="; ".join(filter(None, (one.source, one.unverified))),
        )
        for one in by.legs.values()
    ]


def place_name(desk: Desk, by: Method, location: str) -> str:
    return by.places.name(location, desk.lang) if by.places is not None else location
