"""The answer to "why is it down?" in words: the sentence, the waterfalls and the tables."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.rounding import adding_up, rounded
from horgosdesk.core.stretch import Stretch
from horgosdesk.core.units import change_pct
from horgosdesk.excel.figures import Page
from horgosdesk.store.why import Answer, Cut, Question
from horgosdesk.study.effects import EFFECTS, Effect, Part
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, exact, percent, tendency
from horgosdesk.ui.tabs.trends.amounts import Amount
from horgosdesk.ui.tabs.trends.figures import Line, Lines, Rows
from horgosdesk.ui.tabs.trends.why_read import Read
from horgosdesk.ui.waterfall import Fall, Step

OTHERS = "~"
"""The key of the row of all that are not named."""
TOLD = 3
"""So many parts are told in the sentence."""
MOST_REMEMBERED = 5
"""So many occasions of a period are told."""


def amount_of(desk: Desk, question: Question) -> Amount:
    """What the question measures."""
    return Amount(question.measure, question.currency, desk.lang)


def cut_name(cut: Cut) -> str:
    """What a change is broken down by."""
    return {
        "category": QCoreApplication.translate("Why", "By category"),
        "country": QCoreApplication.translate("Why", "By country"),
        "trader": QCoreApplication.translate("Why", "By trader"),
        "direction": QCoreApplication.translate("Why", "By direction"),
        "mode": QCoreApplication.translate("Why", "By mode"),
        "chapter": QCoreApplication.translate("Why", "By HS chapter"),
    }[cut]


def heading(cut: Cut) -> str:
    """What the parts are."""
    return {
        "category": QCoreApplication.translate("Why", "Category"),
        "country": QCoreApplication.translate("Why", "Country"),
        "trader": QCoreApplication.translate("Why", "Trader"),
        "direction": QCoreApplication.translate("Why", "Direction"),
        "mode": QCoreApplication.translate("Why", "Mode"),
        "chapter": QCoreApplication.translate("Why", "HS chapter"),
    }[cut]


def part_name(desk: Desk, cut: Cut, key: str) -> str:
    """What one part is called."""
    if not key:
        return QCoreApplication.translate("Trends", "Not stated")
    codes = desk.codes
    if cut == "trader":
        return key
    if cut == "chapter":
        goods = codes.goods_of(key, desk.lang)
        return f"{key} {goods}" if goods else key
    table = {
        "category": codes.categories,
        "country": codes.countries,
        "direction": codes.directions,
        "mode": codes.modes,
    }[cut]
    found = table.get(key)
    return found.name(desk.lang) if found else key


def path(desk: Desk, question: Question) -> str:
    """Where one has gone down to: Grain › Kazakhstan."""
    return " › ".join(part_name(desk, cut, key) for cut, key in question.within)


def _days(days: Stretch, desk: Desk) -> str:
    return spans.between(*days, desk.lang)


def effect_name(name: str) -> str:
    """One of EFFECTS."""
    return {
        "volume": QCoreApplication.translate("Why", "Volume"),
        "mix": QCoreApplication.translate("Why", "Mix of goods"),
        "price": QCoreApplication.translate("Why", "Price"),
        "fresh": QCoreApplication.translate("Why", "New goods"),
        "gone": QCoreApplication.translate("Why", "Goods gone"),
        "apart": QCoreApplication.translate("Why", "Not comparable"),
    }[name]


# The sentence


def sentence(desk: Desk, answer: Answer) -> str:
    """What the waterfalls say."""
    question, amount = answer.question, amount_of(desk, answer.question)
    change = change_pct(answer.now, answer.base)
    values = {
        "now_days": _days(question.now, desk),
        "base_days": _days(question.base, desk),
        "now": amount.short(answer.now),
        "base": amount.short(answer.base),
        "change": percent(abs(change), desk.lang) if change is not None else DASH,
    }
    way = tendency(change)
    if change is None:
        said = QCoreApplication.translate(
            "Why", "{now_days}: {now}. In {base_days} there was nothing to compare it with."
        )
    elif way < 0:
        said = QCoreApplication.translate("Why", "{now_days}: {now}, {change} under {base_days} ({base}).")
    elif way > 0:
        said = QCoreApplication.translate("Why", "{now_days}: {now}, {change} over {base_days} ({base}).")
    else:
        said = QCoreApplication.translate("Why", "{now_days}: {now}, as much as {base_days} ({base}).")
    said = said.format(**values)
    if answer.begun and change is not None:
        said = QCoreApplication.translate(
            "Why", "{sentence} Of {base_days} there are records from {day} on only."
        ).format(sentence=said, base_days=values["base_days"], day=spans.show(answer.begun, desk.lang))
    if question.within:
        said = QCoreApplication.translate("Why", "{path}. {sentence}").format(path=path(desk, question), sentence=said)
    shown = Read(amount, answer)
    told = [pair for pair in zip(answer.parts, shown.named, strict=False) if pair[0].change][:TOLD]
    if change is not None and told:
        # names of goods have commas of their own
        parts = QCoreApplication.translate("Why", "; ", "between parts with their amounts").join(
            QCoreApplication.translate("Why", "{part} {amount}").format(
                part=part_name(desk, question.cut, part.keys[0]), amount=shown.short(part.change, rounded_to)
            )
            for part, rounded_to in told
        )
        said = QCoreApplication.translate("Why", "{sentence} The largest parts: {parts}.").format(
            sentence=said, parts=parts
        )
    if answer.effects and change is not None:
        said = QCoreApplication.translate("Why", "{sentence} {next}").format(
            sentence=said, next=_effects_told(answer, amount)
        )
    return said


def remembered(desk: Desk, answer: Answer) -> str:
    """What is remembered of both periods, which may be why; "" where that is nothing."""
    told = []
    for days, titles in zip((answer.question.now, answer.question.base), answer.remembered, strict=True):
        if titles:
            comma = QCoreApplication.translate("Why", ", ", "between parts that are told one after the other")
            more = "…" if len(titles) > MOST_REMEMBERED else ""
            words = QCoreApplication.translate("Why", "In {days}: {titles}")
            told.append(words.format(days=_days(days, desk), titles=comma.join(titles[:MOST_REMEMBERED]) + more))
    return " · ".join(told)


def whole_effect(found: Sequence[Effect[tuple[str, str]]], name: str) -> Fraction:
    """An effect on the value of all goods together."""
    return sum((Fraction(getattr(one, name)) for one in found), Fraction(0))


def _effects_told(answer: Answer, amount: Amount) -> str:
    sums = {name: whole_effect(answer.effects, name) for name in EFFECTS}
    comma = QCoreApplication.translate("Why", ", ", "between parts that are told one after the other")
    told = [name for name in EFFECTS if name in ("volume", "mix", "price") or sums[name]]
    return QCoreApplication.translate("Why", "Of the change: {effects}.").format(
        effects=comma.join(
            QCoreApplication.translate("Why", "{part} {amount}").format(
                part=effect_name(name).lower(), amount=amount.short(sums[name], signed=True)
            )
            for name in told
        )
    )


# The waterfalls


def _points(change: int | Fraction, base: int, lang: str) -> str:
    """A part of the change in points of the base, so that they add up to the change in percent."""
    if base <= 0:
        return DASH
    number = percent(Fraction(change) * 100 / base, lang, signed=True).removesuffix("%").strip()
    return QCoreApplication.translate("Trends", "{number} pts").format(number=number)


def source(desk: Desk, answer: Answer) -> str:
    """Where the figures come from."""
    words = QCoreApplication.translate("Why", "{now} and {base} records, journal no. {number}, {port}")
    amount = Amount("records", "", desk.lang)
    text = words.format(
        now=amount.exact(answer.records[0]),
        base=amount.exact(answer.records[1]),
        number=amount.exact(answer.position),
        port=desk.port,
    )
    text = spans.opening(text)
    if desk.store.meta("synthetic"):
        text += " · " + QCoreApplication.translate("Trends", "sample data, all made up")
    return text


def fall(desk: Desk, answer: Answer) -> Fall:
    """From the base by the parts to now."""
    question, amount, lang = answer.question, amount_of(desk, answer.question), desk.lang
    title = QCoreApplication.translate("Why", "{measure}, {cut}").format(
        measure=amount.name, cut=_small(cut_name(question.cut))
    )
    if not (answer.now or answer.base):
        empty = QCoreApplication.translate(
            "Why", "Nothing of this on either side. Choose other periods or another measure."
        )
        return Fall(title, empty=empty)
    named = _named(desk, answer)
    shown = Read(amount, answer)

    def total(key: str, days: Stretch, value: int, aside: str = "") -> Step:
        words, fine = shown.text(rounded(value, shown.grain)), shown.exact(value)
        return Step(key, spans.opening(_days(days, desk)), value, words, aside, is_sum=True, opens=True, exact=fine)

    steps = [total("=base", question.base, answer.base)]
    for (key, name, part), change in zip(named, shown.named, strict=True):
        words, fine = shown.text(change, signed=True), shown.exact(part.change, signed=True)
        aside = _points(part.change, answer.base, lang)
        steps.append(Step(key, name, part.change, words, aside, opens=key != OTHERS, exact=fine))
    steps.append(
        total("=now", question.now, answer.now, percent(change_pct(answer.now, answer.base), lang, signed=True))
    )
    note = " · ".join(filter(None, (source(desk, answer), rounding(shown))))
    return Fall(title, amount.unit, steps, note, said=sentence(desk, answer))


def rounding(shown: Read) -> str:
    """How the figures are rounded; "" where they are not."""
    if not shown.is_rounded:
        return ""
    return QCoreApplication.translate(
        "Why", "each column rounded so that it adds up; exact figures in tool tips, copied tables and Excel"
    )


def _named(desk: Desk, answer: Answer) -> list[tuple[str, str, Part[str]]]:
    named = [(f":{part.keys[0]}", part_name(desk, answer.question.cut, part.keys[0]), part) for part in answer.parts]
    if answer.others is not None:
        words = QCoreApplication.translate("Why", "All others ({count})").format(count=len(answer.others.keys))
        named.append((OTHERS, words, answer.others))
    return named


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


def effects_fall(desk: Desk, answer: Answer) -> Fall:
    """From the base by volume, mix, price, new and gone goods to now."""
    question, amount = answer.question, amount_of(desk, answer.question)
    steps = [
        Step("=base", spans.opening(_days(question.base, desk)), answer.base, amount.exact(answer.base), is_sum=True)
    ]
    values = [whole_effect(answer.effects, name) for name in EFFECTS]
    # parts of a hundredth are rounded so that the figures add up
    for name, value, shown in zip(EFFECTS, values, adding_up(values, 1), strict=True):
        aside = _points(value, answer.base, desk.lang)
        steps.append(Step(name, effect_name(name), value, amount.exact(shown, signed=True), aside))
    change = percent(change_pct(answer.now, answer.base), desk.lang, signed=True)
    steps.append(
        Step(
            "=now", spans.opening(_days(question.now, desk)), answer.now, amount.exact(answer.now), change, is_sum=True
        )
    )
    title = QCoreApplication.translate("Why", "Volume and price apart")
    return Fall(title, amount.unit, steps, source(desk, answer), said=sentence(desk, answer))


def how() -> str:
    """How volume and price are told apart."""
    return QCoreApplication.translate(
        "Why",
        "Volume: the change of weight at the mean value per tonne of all goods. Mix: the change of weight towards dearer or cheaper goods. Price: the change of the value per tonne within each kind of goods (direction and category). Means are those of both periods, so all add up exactly (Bennet 1920). Not comparable: records without value or weight on one side.",
    )


# The tables


def heads(desk: Desk, answer: Answer) -> list[str]:
    """The headings of the parts."""
    question, unit = answer.question, amount_of(desk, answer.question).unit
    words = QCoreApplication.translate("Why", "{heading}, {unit}")
    return [
        heading(question.cut),
        words.format(heading=_days(question.base, desk), unit=unit),
        words.format(heading=_days(question.now, desk), unit=unit),
        words.format(heading=QCoreApplication.translate("Why", "Change"), unit=unit),
        words.format(heading=QCoreApplication.translate("Why", "Change"), unit="%"),
        words.format(
            heading=QCoreApplication.translate("Why", "Part in the change"),
            unit=QCoreApplication.translate("Why", "points"),
        ),
    ]


def lines(desk: Desk, answer: Answer) -> Lines:
    """Their sum, where it is seen without scrolling, and all parts."""
    amount, cut = amount_of(desk, answer.question), answer.question.cut
    together = QCoreApplication.translate("Trends", "Together")
    every = [Part(("",), answer.base, answer.now), *answer.every]
    keys = ["=now", *(f":{part.keys[0]}" for part in answer.every)]
    shown = Read(amount, answer)

    def make(place: int) -> Line:
        part = every[place]
        name = part_name(desk, cut, part.keys[0]) if place else together
        change, points = change_pct(part.now, part.base), change_points(part.change, answer.base)
        base, now, change_of = shown.rows[part.keys[0]] if place else (*shown.whole, shown.whole[1] - shown.whole[0])
        texts = [
            name,
            shown.text(base),
            shown.text(now),
            shown.text(change_of, signed=True),
            *(percent(one, desk.lang, signed=True).removesuffix("%").strip() for one in (change, points)),
        ]
        cells = [name, *(amount.cell(value) for value in (part.base, part.now, part.change)), change, points]
        tips = ["", shown.exact(part.base), shown.exact(part.now), shown.exact(part.change, signed=True)]
        return Line(keys[place], texts, cells, is_sum=not place, tips=tips)

    return Lines(keys, make)


def change_points(change: int, base: int) -> Decimal | None:
    """What a part adds to the change in percent."""
    return exact(Fraction(change * 100, base)) if base > 0 else None


def effect_heads(desk: Desk, answer: Answer) -> list[str]:
    """The headings of the effects."""
    question, unit = answer.question, amount_of(desk, answer.question).unit
    words = QCoreApplication.translate("Why", "{heading}, {unit}")
    names = [_days(question.base, desk), *(effect_name(name) for name in EFFECTS), _days(question.now, desk)]
    return [QCoreApplication.translate("Why", "Goods"), *(words.format(heading=name, unit=unit) for name in names)]


def effect_lines(desk: Desk, answer: Answer) -> list[Line]:
    """The effects by kind of goods, and their sum."""
    amount = amount_of(desk, answer.question)

    def line(key: str, name: str, take: Callable[[str], int | Fraction], is_sum: bool = False) -> Line:
        values = [take("base"), *(take(effect) for effect in EFFECTS), take("now")]
        texts = [amount.exact(value, signed=0 < place < len(values) - 1) for place, value in enumerate(values)]
        return Line(key, [name, *texts], [name, *(amount.cell(value) for value in values)], is_sum)

    found = []
    for one in answer.effects:
        direction, category = one.key
        name = QCoreApplication.translate("Why", "{direction}: {category}").format(
            direction=part_name(desk, "direction", direction), category=part_name(desk, "category", category)
        )
        found.append(line(f"{direction}/{category}", name, lambda field, one=one: getattr(one, field)))
    words = QCoreApplication.translate("Trends", "Together")
    return [line("=now", words, lambda field: whole_effect(answer.effects, field), True), *found]


def pages(desk: Desk, answer: Answer) -> list[Page]:
    """The tables as sheets of a workbook."""
    amount = amount_of(desk, answer.question)
    number = "#,##0" + ("." + "0" * amount.places if amount.places else "")
    above, below = [sentence(desk, answer)], [source(desk, answer)]
    made = [
        Page(
            cut_name(answer.question.cut),
            heads(desk, answer),
            Rows(lines(desk, answer)),
            ["", number, number, f"+{number};-{number};0", "+0.0;-0.0;0.0", "+0.0;-0.0;0.0"],
            above,
            below,
        )
    ]
    if answer.effects:
        rows = [line.cells for line in effect_lines(desk, answer)]
        title = QCoreApplication.translate("Why", "Volume and price apart")
        made.append(Page(title, effect_heads(desk, answer), rows, ["", *[number] * 8], above, [how(), *below]))
    return made
