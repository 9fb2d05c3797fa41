"""Marks: what stands between {{ and }} in a cell of an office's own form, and what it asks for.

resources/docs/marks.md explains the language to those who write forms. A mistake is a Problem that names the word and what
would be right; whoever reads the form adds the sheet and the cell.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Literal

from horgosdesk.core.codes import Codebook, Table, hs_digits
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

OPEN, CLOSE = "{{", "}}"
Family = Literal["cargo", "trains", "release"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What can be counted. raw: the name of the exact figure that it comes from, of which `per` make one.

    places: decimals that it is rounded to unless the mark says otherwise; None keeps all. needs: a filter that must have
    one value, since unlike things do not add. adds: whether the figures of parts add up to that of the whole.
    """

    family: Family
    raw: str
    per: int = 1
    places: int | None = None
    needs: str = ""
    adds: bool = True


MEASURES: Mapping[str, Measure] = {
    **{
        f"{weight}_{unit}": Measure("cargo", f"{weight}_g", grams)
        for weight in ("gross", "net")
        for unit, grams in (("t", 1_000_000), ("kg", 1000), ("10kt", 10_000_000_000))
    },
    "value": Measure("cargo", "value_fen", 100, needs="currency"),
    "value_10k": Measure("cargo", "value_fen", 1_000_000, needs="currency"),
    "quantity": Measure("cargo", "quantity_milli", 1000, needs="unit"),
    "vehicles": Measure("cargo", "vehicle_milli", 1000, places=0),
    "records": Measure("cargo", "records"),
    "trains": Measure("trains", "trains"),
    "wagons": Measure("trains", "wagons"),
    "cases": Measure("release", "cases"),
    "release_median_h": Measure("release", "median_h", places=2, adds=False),
    "release_mean_h": Measure("release", "mean_h", places=2, adds=False),
    "release_p90_h": Measure("release", "p90_h", places=2, adds=False),
    "within_pct": Measure("release", "within_pct", places=1, adds=False),
}

FILTERS: Mapping[Family, tuple[str, ...]] = {
    "cargo": ("direction", "mode", "category", "country", "hs", "trader", "supervision", "currency", "unit"),
    "trains": ("direction",),
    "release": ("direction", "mode", "lane", "category", "trader"),
}
"""What each family of measures can be filtered by, and its tables cut by."""
CUTS: Mapping[Family, tuple[str, ...]] = {
    "cargo": (*FILTERS["cargo"], "day", "month", "train"),
    "trains": (*FILTERS["trains"], "day", "month", "train"),
    "release": (*FILTERS["release"], "day", "month"),
}
TABLES = {
    "direction": "directions",
    "mode": "modes",
    "category": "categories",
    "country": "countries",
    "supervision": "supervision",
    "currency": "currencies",
    "unit": "units",
    "lane": "lanes",
}
"""The code table of each filter that has one."""
SPANS = ("month", "ytd", "quarter", "last12", "previous", "year")
LANGUAGES = ("zh_CN", "en", "ru", "kk")
WORDS: Mapping[str, tuple[str, ...]] = {
    "month": (),
    "month_zh": (),
    "month_en": (),
    "year": (),
    "days": ("lang", "span"),
    "port": ("lang",),
    "unit": (),
    "as_of": (),
    "position": (),
    "register_no": (),
    "hash": (),
    "state": (),
    "base": (),
    "headline": ("lang", "span"),
}
"""Words that a mark can ask for, and their options."""
ROW_WORDS: Mapping[str, tuple[str, ...]] = {"name": ("lang",), "code": (), "no": (), "date": ()}
MOST_ROWS = 10_000
_EVERY = frozenset(key for keys in CUTS.values() for key in keys)
"""Names that are right somewhere, so that the answer to them is not another name."""

Where = tuple[tuple[str, tuple[str, ...]], ...]
"""Filters, by key in order, each with the codes that it lets through."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A figure, its change on last year in percent, or its share in percent.

    span: one of SPANS, "" for that of the table, or the month. base: the same of last year. of: the filters that the whole
    of a share keeps. row: whether it is of a table's row.
    """

    measure: str
    how: Literal["", "change", "share"] = ""
    where: Where = ()
    span: str = ""
    base: bool = False
    places: int | None = None
    of: tuple[str, ...] = ()
    row: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """One of WORDS, or of a table's row one of ROW_WORDS. lang: "" for the usual."""

    name: str
    lang: str = ""
    span: str = ""
    row: bool = False


@dataclass(frozen=True, slots=True)
class Rows:
    """Where a table begins. by: what its rows are; digits: of an HS code, by=hs; top: 0 for all; order: a measure, "code",
    "name", or "" for the usual. others: whether one more row holds all the rest."""

    by: str
    where: Where = ()
    span: str = ""
    top: int = 0
    order: str = ""
    others: bool = False
    digits: int = 2


Mark = Ask | Word | Rows


@dataclass(frozen=True, slots=True)
class Piece:
    """A mark and where in its text it stands."""

    first: int
    end: int
    mark: Mark


def parse(text: str, codes: Codebook) -> list[Piece]:
    """The marks of a text, in order; none where it has no {{. Problem for whatever is not of the language."""
    found = []
    at = text.find(OPEN)
    while at >= 0:
        end, again = text.find(CLOSE, at), text.find(OPEN, at + 2)
        if end < 0 or 0 <= again < end:
            raise Problem(
                "mark-open",
                QT_TRANSLATE_NOOP("Problem", "“{word}” begins a mark that is not closed. Write {close} behind it."),
                word=text[at : at + 30],
                close=CLOSE,
            )
        found.append(Piece(at, end + 2, _mark(text[at + 2 : end], codes)))
        at = text.find(OPEN, end + 2)
    return found


def combined(rows: Rows, ask: Ask) -> Ask:
    """What a column asks of the rows of its table: both filters, the table's span where it has none of its own. Problem
    where it cannot be cut or filtered so."""
    measure = MEASURES[ask.measure]
    _one_of("by", rows.by, CUTS[measure.family], ask.measure)
    where = dict(rows.where)
    for key, wanted in ask.where:
        if key in where or key == rows.by:
            raise _twice(key)
        where[key] = wanted
    for key in where:
        _one_of("", f"{key}=", [f"{known}=" for known in FILTERS[measure.family]], ask.measure)
    if rows.by != measure.needs:
        _check_needs(ask.measure, where)
    return replace(ask, where=tuple(sorted(where.items())), span=ask.span or rows.span)


# One mark

_APART = {ord("＝"): "=", ord("｜"): "|", ord("\u3000"): " ", ord("\u00a0"): " "} | dict.fromkeys(
    map(ord, "“”„«»＂"), '"'
)
"""What Chinese keyboards and Excel's corrections put in place of the signs of the language."""
_PART = r'(?:"[^"]*"|[^\s"|=]+)'
_TOKEN = re.compile(rf'\s*(?:([^\s="|]+)\s*=\s*({_PART}(?:\|{_PART})*)|([^\s="|]+))(?=\s|$)')


def _mark(body: str, codes: Codebook) -> Mark:
    words, options = _tokens(body.translate(_APART))
    name = words[0]
    if name == "today":
        raise Problem(
            "mark-today",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“today” is not allowed, for a return must come out the same on any day. Take as_of, month or days.",
            ),
        )
    row = name.startswith("row.")
    name = name.removeprefix("row.")
    if name in ("change", "share"):
        if len(words) < 2:
            raise Problem(
                "mark-of-what",
                QT_TRANSLATE_NOOP("Problem", "“{word}” needs a measure behind it, such as {word} gross_t."),
                word=words[0],
            )
        _no_more(words[2:])
        return _ask(words[1], name, options, codes, row)
    _no_more(words[1:])
    if name == "rows" and not row:
        return _rows(options, codes)
    known = ROW_WORDS if row else WORDS
    if name in known:
        return _word(name, known[name], options, row)
    return _ask(name, "", options, codes, row)


def _tokens(body: str) -> tuple[list[str], dict[str, list[str]]]:
    words: list[str] = []
    options: dict[str, list[str]] = {}
    at = 0
    body = body.rstrip()
    while at < len(body):
        token = _TOKEN.match(body, at)
        if token is None:
            raise Problem(
                "mark-unreadable",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "“{word}” cannot be read. Write name=value without spaces, and a value that has spaces between quotation marks.",
                ),
                word=body[at:].strip()[:30],
            )
        at = token.end()
        if token[3]:
            words.append(token[3].casefold())
            continue
        key = token[1].casefold()
        if key in options:
            raise _twice(key)
        options[key] = [part.strip('"').strip() for part in re.findall(_PART, token[2])]
    if not words:
        raise Problem(
            "mark-empty",
            QT_TRANSLATE_NOOP("Problem", "A mark says nothing. Write what it asks for, such as {example}."),
            example=f"{OPEN}gross_t{CLOSE}",
        )
    return words, options


def _ask(name: str, how: str, options: dict[str, list[str]], codes: Codebook, row: bool) -> Ask:
    known = [*MEASURES, "change", "share", *(ROW_WORDS if row else (*WORDS, "rows"))]
    _one_of("", name, list(MEASURES) if how else known, name)
    measure = MEASURES[name]
    if how and name == "within_pct":
        raise Problem(
            "mark-no-percent",
            QT_TRANSLATE_NOOP(
                "Problem", "within_pct is a percentage itself; “{how}” of it means nothing. Ask for it plainly."
            ),
            how=how,
        )
    if how == "share" and not measure.adds:
        raise Problem(
            "mark-no-share",
            QT_TRANSLATE_NOOP(
                "Problem", "{measure} does not add up, so nothing has a share in it. Ask for a share of cases."
            ),
            measure=name,
        )
    more = {"": ("base",), "change": (), "share": ("base", "of")}[how]
    filters = FILTERS[measure.family]
    _known_options(options, ("span", "places", *more, *filters), name)
    where = _where(options, filters, codes)
    if not row:
        _check_needs(name, dict(where))
    of = tuple(sorted(options.get("of", ())))
    for key in of:
        _one_of("of", key, filters, name)
    return Ask(
        name,
        how,  # type: ignore[arg-type]
        where,
        _choice(options, "span", SPANS),
        _choice(options, "base", ("yes", "no")) == "yes",
        _number(options, "places", 0, 6) if "places" in options else None,
        of,
        row,
    )


def _rows(options: dict[str, list[str]], codes: Codebook) -> Rows:
    filters = list(dict.fromkeys(key for keys in FILTERS.values() for key in keys))
    cuts = list(dict.fromkeys(key for keys in CUTS.values() for key in keys))
    _known_options(options, ("by", "top", "order", "span", "others", "digits", *filters), "rows")
    if "by" not in options:
        raise Problem(
            "mark-rows-by",
            QT_TRANSLATE_NOOP("Problem", "“rows” needs by=, which says what the rows are, such as by=country."),
        )
    by = _choice(options, "by", cuts)
    where = _where(options, filters, codes)
    if by in dict(where) and by != "hs":
        raise _twice(by)
    top = _number(options, "top", 1, MOST_ROWS) if "top" in options else 0
    others = _choice(options, "others", ("yes", "no")) == "yes"
    if others and (not top or by in ("day", "month")):
        raise Problem(
            "mark-others",
            QT_TRANSLATE_NOOP(
                "Problem",
                "others=yes needs top=, and rows that are no days or months: it holds what comes behind the top.",
            ),
        )
    return Rows(
        by,
        where,
        _choice(options, "span", SPANS),
        top,
        _choice(options, "order", (*MEASURES, "code", "name")),
        others,
        int(_choice(options, "digits", ("2", "4", "6", "8")) or 2),
    )


def _word(name: str, known: Sequence[str], options: dict[str, list[str]], row: bool) -> Word:
    _known_options(options, known, name)
    lang = _choice(options, "lang", (*LANGUAGES, "zh"))
    spans = ("month", "ytd") if name == "headline" else SPANS
    return Word(name, "zh_CN" if lang == "zh" else lang, _choice(options, "span", spans), row)


# Options


def _known_options(options: Collection[str], known: Sequence[str], name: str) -> None:
    for option in options:
        _one_of("", f"{option}=", [f"{one}=" for one in known], name)


def _choice(options: Mapping[str, list[str]], name: str, known: Sequence[str]) -> str:
    if name not in options:
        return ""
    value = "|".join(options[name])
    lower = {one.casefold(): one for one in known}
    _one_of(name, value.casefold() if value.casefold() not in lower else lower[value.casefold()], known, f"{name}=")
    return lower[value.casefold()]


def _number(options: Mapping[str, list[str]], name: str, least: int, most: int) -> int:
    value = "|".join(options[name])
    if not (value.isascii() and value.isdigit() and len(value) < 9 and least <= int(value) <= most):
        raise Problem(
            "mark-number",
            QT_TRANSLATE_NOOP("Problem", "{name}={value}: a whole number from {least} to {most} is needed."),
            name=name,
            value=value,
            least=least,
            most=most,
        )
    return int(value)


def _where(options: Mapping[str, list[str]], filters: Sequence[str], codes: Codebook) -> Where:
    found = {}
    for key in filters:
        if key in options:
            found[key] = tuple(dict.fromkeys(_value(key, text, codes) for text in options[key]))
    return tuple(sorted(found.items()))


def _value(key: str, text: str, codes: Codebook) -> str:
    if key == "trader" or (not text and key != "hs"):
        return text
    if key == "hs":
        digits = hs_digits(text)
        if not (digits.isascii() and digits.isdigit() and 2 <= len(digits) <= 10):
            raise Problem(
                "mark-hs",
                QT_TRANSLATE_NOOP("Problem", "hs={value}: 2 to 10 digits of an HS code are needed, such as hs=1001."),
                value=text,
            )
        return digits
    table: Table = getattr(codes, TABLES[key])
    code = table.resolve(text)
    if code is None:
        near = next(iter(table.find(text, limit=1)), None)
        names = [near.code] if near else get_close_matches(text.casefold(), [one.code for one in table], 1)
        raise _unknown(f"{key}={text}", f"{key}={names[0]}" if names else "", [], "")
    return code


# What is said of mistakes


def _one_of(option: str, word: str, known: Collection[str], of: str) -> None:
    if word not in known:
        shown = f"{option}={word}" if option else word
        if word.removesuffix("=") in _EVERY:
            raise _unknown(shown, "", known, of)
        near = get_close_matches(word, list(known), 1, 0.5)
        raise _unknown(shown, near[0] if near else "", known, "")


def _unknown(word: str, near: str, known: Collection[str], of: str) -> Problem:
    if of:
        return Problem(
            "mark-not-here",
            QT_TRANSLATE_NOOP("Problem", "“{word}” does not go with {of}, which takes {known}."),
            word=word,
            of=of,
            known=", ".join(known),
        )
    if near:
        return Problem(
            "mark-unknown",
            QT_TRANSLATE_NOOP("Problem", "“{word}” is not known here. Did you mean {fix}?"),
            fix=near,
            word=word,
        )
    if known:
        return Problem(
            "mark-unknown",
            QT_TRANSLATE_NOOP("Problem", "“{word}” is not known here. Take one of these: {known}."),
            word=word,
            known=", ".join(known),
        )
    return Problem(
        "mark-unknown",
        QT_TRANSLATE_NOOP(
            "Problem", "“{word}” is not in the code table. Write the code, or the name as the table has it."
        ),
        word=word,
    )


def _twice(key: str) -> Problem:
    return Problem(
        "mark-twice",
        QT_TRANSLATE_NOOP("Problem", "{name}= is said twice. Once is enough; join several values by |."),
        name=key,
    )


def _no_more(words: Sequence[str]) -> None:
    if words:
        raise Problem(
            "mark-word-left",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{word}” does not belong here. Options are written name=value; a value that has spaces stands between quotation marks.",
            ),
            word=" ".join(words),
        )


def _check_needs(name: str, where: Mapping[str, tuple[str, ...]]) -> None:
    needs = MEASURES[name].needs
    if needs and len(where.get(needs, ())) != 1:
        raise Problem(
            "mark-needs",
            QT_TRANSLATE_NOOP(
                "Problem", "{measure} needs {needs}= with one value, for unlike ones do not add up: {example}."
            ),
            measure=name,
            needs=needs,
            example={"currency": "currency=CNY", "unit": "unit=vehicle"}[needs],
        )
