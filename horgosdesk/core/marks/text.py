"""Marks read out of a text."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from horgosdesk.core.codes import Codebook, Table, hs_digits
from horgosdesk.core.errors import Problem
from horgosdesk.core.marks.language import (
    CLOSE,
    CUTS,
    FILTERS,
    LANGUAGES,
    MEASURES,
    MOST_ROWS,
    OPEN,
    ROW_WORDS,
    SPANS,
    TABLES,
    WORDS,
    Ask,
    Mark,
    Piece,
    Rows,
    Where,
    Word,
)
from horgosdesk.core.marks.wrong import check_needs, no_more, one_of, twice, unknown
from horgosdesk.core.words import QT_TRANSLATE_NOOP


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


def ranking(rows: Rows, columns: Sequence[Ask]) -> Ask:
    """What the rows of a table are ordered by, the largest first: what it says, its first plain column (`columns` are
    combined with it), or whatever can be counted of it. Problem where its own order cannot be."""
    if rows.order in MEASURES:
        return combined(rows, Ask(rows.order))
    if columns:
        return next((one for one in columns if not one.how and not one.base), columns[0])
    fits = (
        name
        for name, measure in MEASURES.items()
        if rows.by in CUTS[measure.family] and {key for key, _ in rows.where} <= {*FILTERS[measure.family]}
    )
    return combined(rows, Ask(next(fits, "gross_t")))


# One mark


def combined(rows: Rows, ask: Ask) -> Ask:
    """What a column asks of the rows of its table: both filters, the table's span where it has none of its own. Problem
    where it cannot be cut or filtered so."""
    measure = MEASURES[ask.measure]
    one_of("by", rows.by, CUTS[measure.family], ask.measure)
    where = dict(rows.where)
    for key, wanted in ask.where:
        if key in where or key == rows.by:
            raise twice(key)
        where[key] = wanted
    for key in where:
        one_of("", f"{key}=", [f"{known}=" for known in FILTERS[measure.family]], ask.measure)
    if rows.by != measure.needs:
        check_needs(ask.measure, where)
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
        no_more(words[2:])
        return _ask(words[1], name, options, codes, row)
    no_more(words[1:])
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
            raise twice(key)
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
    if name in ROW_WORDS and not row:
        raise unknown(name, f"row.{name}", known, "")
    one_of("", name, list(MEASURES) if how else known, name)
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
        check_needs(name, dict(where))
    of = tuple(sorted(options.get("of", ())))
    for key in of:
        one_of("of", key, filters, name)
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
        raise twice(by)
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
        one_of("", f"{option}=", [f"{one}=" for one in known], name)


def _choice(options: Mapping[str, list[str]], name: str, known: Sequence[str]) -> str:
    if name not in options:
        return ""
    value = "|".join(options[name])
    lower = {one.casefold(): one for one in known}
    one_of(name, value.casefold() if value.casefold() not in lower else lower[value.casefold()], known, f"{name}=")
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
        raise unknown(f"{key}={text}", f"{key}={names[0]}" if names else "", [], "")
    return code
