"""Code tables and their look-up: by code, by name in four languages, by alias, by pinyin initials."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nsmallest
from operator import itemgetter
from typing import NamedTuple

from horgosdesk.core.pattern import late
from horgosdesk.core.tables import lines, wrong
from horgosdesk.core.words import QT_TRANSLATE_NOOP

COLUMNS = ("code", "zh", "en", "ru", "kk", "initials", "aliases")

# Excel drops leading zeros when it opens a .csv and saves it again; these tables' codes have so many digits.
_DIGITS = {"supervision": 4, "districts": 4}
_APART = late(r"[()\[\]/:\- ]+")
_LEVELS = (2, 4, 6)
_NEXT = {"kk": "ru"}
"""In which language a name is told where one has none: who reads Kazakh at the border reads Russian rather than English."""


def fold(text: str) -> str:
    """The text as look-ups compare it: full width as half width, any case, spaces as one."""
    return " ".join(_folded(text).split())


def hs_digits(text: str) -> str:
    """The digits of an HS code that was written with dots or spaces; other text comes back without them."""
    return re.sub(r"[\s.\-]", "", unicodedata.normalize("NFKC", text))


class Code(NamedTuple):
    """One line of a code table. initials: of the Chinese name, then of Chinese aliases, one space between them.

    prefixes: of a category only, the HS codes that fall into it.
    """

    code: str
    zh: str = ""
    en: str = ""
    ru: str = ""
    kk: str = ""
    initials: str = ""
    aliases: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()

    def name(self, lang: str) -> str:
        """The name in zh_CN, en, ru or kk; where it has none, in English, else in Chinese, else the code.

        In Kazakh it is told in Russian before English.
        """
        return self._own(lang) or self._own(_NEXT.get(lang, "")) or self.en or self.zh or self.code

    def _own(self, lang: str) -> str:
        return {"zh_CN": self.zh, "en": self.en, "ru": self.ru, "kk": self.kk}.get(lang, "")


class Table:
    """The codes of one kind, in the order of their file.

    `codes` is gone through when the table is first asked something, so that a table nobody needs costs nothing.
    """

    def __init__(self, name: str, codes: Iterable[Code]) -> None:
        self.name = name
        self._source = codes

    @cached_property
    def _codes(self) -> dict[str, Code]:
        return {code.code: code for code in self._source}

    @cached_property
    def _meant(self) -> dict[str, str | None]:
        """Folded code, name or alias -> the code; None where several codes bear it."""
        meant: dict[str, str | None] = {}
        for code in self._codes.values():
            for word in {fold(word) for word in (code.zh, code.en, code.ru, code.kk, *code.aliases)} - {""}:
                meant[word] = code.code if word not in meant else None
        return meant | {fold(code): code for code in self._codes}

    @cached_property
    def _searched(self) -> tuple[list[str], list[str]]:
        """For each code: its words and its initials, each with a line break before and after."""
        codes = self._codes.values()
        # Each of the two is folded in one piece: a call for each of 7 000 names would be felt at the first key.
        english = _folded("\0".join([code.en for code in codes])).split("\0")
        other = _folded("\0".join(["\n".join((c.code, c.zh, c.ru, c.kk, *c.aliases)) for c in codes])).split("\0")
        words = [f"\n{rest}\n{name}\n" for rest, name in zip(other, english, strict=True)]
        return words, ["\n" + code.initials.replace(" ", "\n") + "\n" for code in codes]

    def get(self, code: str) -> Code | None:
        return self._codes.get(code)

    def __contains__(self, code: object) -> bool:
        return code in self._codes

    def __iter__(self) -> Iterator[Code]:
        return iter(self._codes.values())

    def __len__(self) -> int:
        return len(self._codes)

    def resolve(self, text: str) -> str | None:
        """The code meant by a code, a name in any language or an alias; None if it is unknown or ambiguous.

        Both together are understood where they agree, as customs prints them: "哈萨克斯坦(145)", "3 铁路运输".
        """
        key = fold(text)
        if key in self._meant:
            return self._meant[key]
        found = {self._meant.get(part) for part in _APART.split(key) if part}
        return found.pop() if len(found) == 1 else None

    def find(self, text: str, limit: int = 6, used: Mapping[str, int] | None = None) -> list[Code]:
        """The best `limit` codes for what was typed so far, with most used first among those that fit alike.

        Order: the very code or name, start of the code, of a name or alias, of the pinyin initials, of a word within
        a name, anywhere in the names (of several words all must be there), within the initials. Figures with which codes
        begin mean these codes alone. used: how often the desk used each code.
        """
        key = fold(text)
        used = used or {}
        digits = hs_digits(key)
        if digits.isdecimal():
            begun = self._begun(digits)
            if not begun and len(digits) > _LEVELS[-1]:
                digits = digits[: _LEVELS[-1]]
                begun = self._begun(digits)
            if begun:
                best = nsmallest(limit, begun, lambda code: (code != digits, -used.get(code, 0), len(code)))
                return [self._codes[code] for code in best]
            key = digits
        codes = self._order
        words = self._searched[0]
        beginning, whole = "\n" + key, f"\n{key}\n"
        ranks: tuple[Callable[[], Iterable[int]], ...] = (
            lambda: [at for at in self._near(0, beginning) if whole in words[at]],
            lambda: [at for at in self._near(0, beginning) if words[at].startswith(beginning)],
            lambda: self._near(0, beginning),
            lambda: self._near(1, beginning),
            lambda: [at for at in self._near(0, key) if " " + key in words[at]],
            lambda: _holding(words, key.split(" ")) if " " in key else self._near(0, key),
            lambda: self._near(1, key),
        )
        found: dict[int, None] = {}
        for rank in ranks if key else (lambda: range(len(codes)),):
            hits = [at for at in rank() if at not in found]
            hits.sort(key=lambda at: (-used.get(codes[at], 0), len(codes[at]) if key else 0))
            found |= dict.fromkeys(hits)
            if len(found) >= limit:
                break
        return [self._codes[codes[at]] for at in list(found)[:limit]]

    def _near(self, which: int, part: str) -> list[int]:
        """Where the words (0) or initials (1) are that hold a part, which may begin with the line break before a word.

        Of one typed on, among those that held what there was.
        """
        kind = which, part[:1] == "\n"
        known, held = self._held.get(kind, ("", []))
        if part != known:
            lines = self._searched[which]
            if known and known in part:
                held = [at for at in held if part in lines[at]]
            else:
                # the initials of all lie in one piece too, in which most of what is typed is not found
                held = (
                    [at for at, line in enumerate(lines) if part in line]
                    if which == 0 or part in self._initials
                    else []
                )
            self._held[kind] = part, held
        return held

    @cached_property
    def _initials(self) -> str:
        return "".join(self._searched[1])

    @cached_property
    def _held(self) -> dict[tuple[int, bool], tuple[str, list[int]]]:
        return {}

    @cached_property
    def _order(self) -> list[str]:
        return list(self._codes)

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._codes)

    def _begun(self, digits: str) -> list[str]:
        """The codes that begin with some figures."""
        low = bisect_left(self._sorted, digits)
        return self._sorted[low : bisect_left(self._sorted, digits + "\U0010ffff", low)]


def _folded(text: str) -> str:
    """As `fold`, with the spaces as they are."""
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold().replace("ё", "е")


def _holding(lines: list[str], parts: list[str]) -> Iterable[int]:
    """Where the lines are that hold every part."""
    held: Iterable[int] = range(len(lines))
    for part in parts:
        held = [at for at in held if part in lines[at]]
    return held


@dataclass(frozen=True, eq=False)
class Codebook:
    """All code tables of the desk."""

    hs: Table
    categories: Table
    modes: Table
    directions: Table
    supervision: Table
    districts: Table
    countries: Table
    currencies: Table
    units: Table
    lanes: Table = field(default_factory=lambda: Table("lanes", ()))
    stages: Table = field(default_factory=lambda: Table("stages", ()))
    events: Table = field(default_factory=lambda: Table("events", ()))
    types: Table = field(default_factory=lambda: Table("types", ()))
    gauges: Table = field(default_factory=lambda: Table("gauges", ()))
    kinds: Table = field(default_factory=lambda: Table("kinds", ()))
    shows: Table = field(default_factory=lambda: Table("shows", ()))
    conversions: Table = field(default_factory=lambda: Table("conversions", ()))
    yardsticks: Table = field(default_factory=lambda: Table("yardsticks", ()))
    locations: Table = field(default_factory=lambda: Table("locations", ()))

    @cached_property
    def _prefixes(self) -> dict[str, str]:
        return {prefix: category.code for category in self.categories for prefix in category.prefixes}

    @cached_property
    def _categories_met(self) -> dict[str, str | None]:
        return {}  # an import asks for the same few codes a hundred thousand times

    def category_of(self, hs: str) -> str | None:
        """The category of an HS code of any length: that of its longest prefix which has one."""
        if hs not in self._categories_met:
            digits = hs_digits(hs)
            prefixes = (digits[:length] for length in range(len(digits), 0, -1))
            self._categories_met[hs] = next((self._prefixes[p] for p in prefixes if p in self._prefixes), None)
        return self._categories_met[hs]

    def goods_of(self, hs: str, lang: str) -> str | None:
        """What goods of an HS code are called: its subheading's name in that language, else its heading's, else any.

        In Kazakh a heading's Russian name is told before the chapter's own, which says too little of the goods.
        """
        digits = hs_digits(hs)
        known = [code for code in (self.hs.get(digits[:length]) for length in reversed(_LEVELS)) if code]
        close = [code for code in known if len(code.code) > _LEVELS[0]]
        told = (
            code._own(one) for one, of in ((lang, close), (_NEXT.get(lang, ""), close), (lang, known)) for code in of
        )
        return next(filter(None, told), None) or (known[0].name(lang) if known else None)


def read_table(name: str, text: str) -> Table:
    """The table that the text of a .csv file holds; Problem names the file, the line and what is wrong there."""
    return Table(name, tuple(read_codes(name, text)))


def read_codes(name: str, text: str) -> Iterator[Code]:
    """The codes in the text of `name`.csv, one after the other; Problem as in read_table.

    First line: the headings COLUMNS (and prefixes for categories) in any order, parted by comma, semicolon or tab.
    Aliases and prefixes are parted by "|". Empty lines are passed over.
    """
    columns = (*COLUMNS, "prefixes") if name == "categories" else COLUMNS
    found = lines(f"{name}.csv", text, columns)
    _, heading = next(found)
    picked = itemgetter(*(heading.index(column) for column in columns))
    digits = _DIGITS.get(name, 0)
    seen: set[str] = set()
    taken: set[str] = set()
    for line, cells in found:
        code, zh, en, ru, kk, initials, aliases, *more = picked(cells)
        if not code or not (zh or en or ru or kk):
            raise wrong(
                f"{name}.csv",
                line,
                "table-empty",
                QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: a code and a name in one language are needed."),
            )
        if code.isdecimal() and (len(code) < digits or (name == "hs" and len(code) % 2)):
            code = code.zfill(digits or len(code) + 1)
        if code in seen:
            raise wrong(
                f"{name}.csv",
                line,
                "table-twice",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file}, line {line}: {value} is there already. Take one of the two lines out."
                ),
                value=code,
            )
        seen.add(code)
        prefixes = _listed(more[0]) if more else ()
        for prefix in prefixes:
            if prefix in taken or not prefix.isdecimal():
                raise wrong(
                    f"{name}.csv",
                    line,
                    "table-prefix",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "{file}, line {line}: the prefix {value} is not digits or belongs to another category already.",
                    ),
                    value=prefix,
                )
            taken.add(prefix)
        yield Code(code, zh, en, ru, kk, initials, _listed(aliases) if aliases else (), prefixes)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in map(str.strip, text.split("|")) if part)
