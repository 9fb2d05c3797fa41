"""Container, wagon, declaration and trader numbers: are they right, and what was probably meant.

Two slips are looked for, one wrong character and two neighbours swapped, and a fix is always a number that passes its
check. The most plausible comes first:

1. numbers that the desk has seen before (`known`), in the order of what follows;
2. two neighbours swapped, the commonest slip of ten fingers, from the end, since hands tire towards it;
3. the check digit alone wrong, which leaves everything else as it was typed;
4. one other character wrong, from the end.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from horgosdesk.core.errors import Problem
from horgosdesk.core.text import plain
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_FIXES = 3
"""More than these would not be compared with the paper, but guessed from."""

_DIGITS, _CAPITALS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")
"""Cyrillic capitals that look like Latin ones: a keyboard left in Russian types them unseen."""


Check = Callable[[str], bool]
Places = tuple[str, ...]


@cache
def _stdnum() -> tuple[Callable[[str], str], Check, Check]:
    """The check digit of a container, Luhn's check, China's credit codes: loaded with the first number, since ssl comes along.

    Answers on credit codes are kept: the same few traders come again and again, and one takes longer than all else in a row.
    """
    from stdnum import iso6346, luhn
    from stdnum.cn import uscc

    return iso6346.calc_check_digit, luhn.is_valid, lru_cache(maxsize=1024)(uscc.is_valid)


class Reading(NamedTuple):
    """A number as it is kept, and what is wrong or doubtful about it."""

    value: str
    problems: tuple[Problem, ...] = ()


class Declaration(NamedTuple):
    """A customs declaration number and its parts; a part that the number does not have is "" or None."""

    value: str
    district: str = ""
    year: str = ""
    flag: str = ""
    serial: str = ""
    item: int | None = None
    problems: tuple[Problem, ...] = ()


@lru_cache(maxsize=1024)
def _compact(text: str) -> str:
    """Capitals and digits without the spaces, hyphens and dots that are only for the eye; in a block one trader's again and again."""
    kept = (c for c in plain(text).upper() if not c.isspace() and c not in "-·•‧∙・._")
    return unicodedata.normalize("NFC", "".join(kept))


def _latin(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The compact number in Latin letters, and a note when there were Cyrillic ones in it."""
    typed = _compact(text)
    value = typed.translate(_LOOK_ALIKES)
    if value == typed:
        return value, ()
    note = QT_TRANSLATE_NOOP("Problem", "“{value}” was typed with Cyrillic letters. It is kept with Latin ones.")
    return value, (Problem("cyrillic-letters", note, level="warning", value=value[:40]),)


# Containers (ISO 6346)


def read_container(text: str, known: Container[str] = ()) -> Reading:
    """A container number: three letters of the owner, category U, J or Z, six digits and the check digit.

    Problems "container-form" and "container-check"; warnings "container-ten" where the check digit 0 stands for a
    remainder of 10, and "cyrillic-letters".
    """
    value, notes = _latin(text)
    if not re.fullmatch(r"[A-Z]{3}[UJZ][0-9]{7}", value):
        wrong = _wrong(
            "container-form",
            QT_TRANSLATE_NOOP(
                "Problem", "“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits."
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}?",
            ),
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}, or {others}?",
            ),
            value,
            container_fixes(value, known),
        )
        return Reading(value, (wrong, *notes))
    if not _container_ok(value):
        wrong = _wrong(
            "container-check",
            QT_TRANSLATE_NOOP("Problem", "Container {value}: the check digit does not fit. Compare each character."),
            QT_TRANSLATE_NOOP("Problem", "Container {value}: the check digit does not fit. Did you mean {fix}?"),
            QT_TRANSLATE_NOOP(
                "Problem", "Container {value}: the check digit does not fit. Did you mean {fix}, or {others}?"
            ),
            value,
            container_fixes(value, known),
        )
        return Reading(value, (wrong, *notes))
    if _container_remainder(value) == 10:
        doubt = QT_TRANSLATE_NOOP(
            "Problem",
            "Container {value}: ISO advises against numbers with this check digit. Compare it with the paper.",
        )
        return Reading(value, (Problem("container-ten", doubt, level="warning", value=value), *notes))
    return Reading(value, notes)


def container_fixes(text: str, known: Container[str] = ()) -> list[str]:
    """All container numbers that are one slip away from the text, most plausible first (see the module's text).

    A number without its check digit gets it. known: numbers that the desk has seen before.
    """
    value, _ = _latin(text)
    if re.fullmatch(r"[A-Z]{3}[UJZ][0-9]{6}", value):
        digit_of, _, _ = _stdnum()
        return [value + digit_of(value)]
    if not re.fullmatch(r"[A-Z0-9]{11}", value):
        return []
    return _fixes(value, _container_ok, (_CAPITALS,) * 3 + ("UJZ",) + (_DIGITS,) * 7, known)


def _container_ok(value: str) -> bool:
    # stdnum alone raises on foreign letters, and takes full-width digits, digits for the owner and category R
    digit_of, _, _ = _stdnum()
    return bool(re.fullmatch(r"[A-Z]{3}[UJZ][0-9]{7}", value)) and digit_of(value[:-1]) == value[-1]


def _container_remainder(value: str) -> int:
    # ISO 6346: letters count 10 to 38 without the multiples of 11, weighted with powers of two
    letters = dict(zip(_CAPITALS, (n for n in range(10, 39) if n % 11), strict=True))
    return sum((letters[c] if c in letters else int(c)) << place for place, c in enumerate(value[:10])) % 11


# Wagons


def read_wagon(text: str, known: Container[str] = ()) -> Reading:
    """A wagon: 8 digits (1520 mm) or 12 (UIC), both with a Luhn check digit, or China's 7 digits, mostly behind a class.

    Problems "wagon-form" and "wagon-check"; warnings "wagon-kind" for what is no freight wagon, "cyrillic-letters".
    China's numbers have no check digit that is known.
    """
    value, notes = _latin(text)
    if re.fullmatch(r"([A-Z]{1,3}([0-9]{1,3}[A-Z]{0,3})?)?[0-9]{7}", value):
        return Reading(value, notes)
    if not re.fullmatch(r"[0-9]{8}|[0-9]{12}", value):
        did_you_mean = QT_TRANSLATE_NOOP(
            "Problem",
            "“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China). Did you mean {fix}?",
        )
        wrong = _wrong(
            "wagon-form",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China).",
            ),
            did_you_mean,
            did_you_mean,
            value,
            wagon_fixes(value, known),
        )
        return Reading(value, (wrong, *notes))
    if not _wagon_ok(value):
        wrong = _wrong(
            "wagon-check",
            QT_TRANSLATE_NOOP("Problem", "Wagon {value}: the check digit does not fit. Compare each digit."),
            QT_TRANSLATE_NOOP("Problem", "Wagon {value}: the check digit does not fit. Did you mean {fix}?"),
            QT_TRANSLATE_NOOP(
                "Problem", "Wagon {value}: the check digit does not fit. Did you mean {fix}, or {others}?"
            ),
            value,
            wagon_fixes(value, known),
        )
        return Reading(value, (wrong, *notes))
    if len(value) == 8 and value[0] in "01":
        doubt = QT_TRANSLATE_NOOP(
            "Problem",
            "Wagon {value}: 8-digit numbers of freight wagons do not begin with {first}. Compare it with the paper.",
        )
        return Reading(value, (Problem("wagon-kind", doubt, level="warning", value=value, first=value[0]), *notes))
    return Reading(value, notes)


def wagon_fixes(text: str, known: Container[str] = ()) -> list[str]:
    """All wagon numbers of 8 or 12 digits that are one slip away, most plausible first (see the module's text).

    known: numbers that the desk has seen before.
    """
    value, _ = _latin(text)
    if not re.fullmatch(r"[A-Z0-9]{8}|[A-Z0-9]{12}", value):
        return []
    return _fixes(value, _wagon_ok, (_DIGITS,) * len(value), known)


def _wagon_ok(value: str) -> bool:
    _, luhn_ok, _ = _stdnum()
    return luhn_ok(value)


# Slips


def _fixes(value: str, is_ok: Check, places: Places, known: Container[str]) -> list[str]:
    return sorted(_near(value, is_ok, places), key=lambda one: one not in known)


@lru_cache(maxsize=1024)
def _near(value: str, is_ok: Check, places: Places) -> tuple[str, ...]:
    """What passes the check one slip away from a text that does not. places: the characters that each place may have.

    Kept, since a wrong number in a file is often on many rows, and some hundred candidates take milliseconds.
    """
    return () if is_ok(value) else tuple(filter(is_ok, dict.fromkeys(_slips(value, places))))


def _slips(value: str, places: Places) -> Iterator[str]:
    for place in range(len(value) - 2, -1, -1):
        yield value[:place] + value[place + 1] + value[place] + value[place + 2 :]
    for place in range(len(value) - 1, -1, -1):
        for character in places[place]:
            yield value[:place] + character + value[place + 1 :]


def _wrong(code: str, text: str, with_fix: str, with_fixes: str, value: str, fixes: list[str]) -> Problem:
    """The problem in the words that name as many fixes as there are, up to MOST_FIXES."""
    if not fixes:
        return Problem(code, text, value=value[:40])
    if len(fixes) == 1:
        return Problem(code, with_fix, fix=fixes[0], value=value)
    return Problem(code, with_fixes, fix=fixes[0], value=value, others=", ".join(fixes[1:MOST_FIXES]))


# Declarations, traders, vehicles, trains


def read_declaration(text: str, *, direction: str | None, day: str | None, districts: Container[str]) -> Declaration:
    """A customs declaration of China: 4 digits district, 4 year, 1 flag (1 import, 0 export), 9 serial.

    Older paper has the 9 digits of the serial only. Digits behind the 18th are the item number and are split off.
    direction, day: the record's, where they are known. districts: the known ones; a number under one of them that ends
    in 00 is known too.

    Problems "declaration-form"; "declaration-year" unless the year is that of the day, the one before, or in December
    the one after, since goods may be declared some days before or after they cross; "declaration-flag";
    "declaration-direction"; warning "declaration-district".
    """
    value = _compact(text).translate({ord("/"): None})
    if re.fullmatch(r"[0-9]{9}", value):
        return Declaration(value, serial=value)
    match = re.fullmatch(r"([0-9]{4})([0-9]{4})([0-9])([0-9]{9})([0-9]{1,4})?", value)
    if match is None:
        form = QT_TRANSLATE_NOOP("Problem", "“{value}” is not a declaration number: it has 18 digits (9 on old paper).")
        return Declaration(value, problems=(Problem("declaration-form", form, value=value[:40]),))
    district, year, flag, serial, item = match.groups()
    value = value[:18]
    checks = (
        _declaration_year(value, day),
        _declaration_flag(value, direction),
        _declaration_district(value, districts),
    )
    found = tuple(problem for problem in checks if problem is not None)
    return Declaration(value, district, year, flag, serial, int(item) if item else None, found)


def _declaration_year(value: str, day: str | None) -> Problem | None:
    year = int(value[4:8])
    if not day:
        text = QT_TRANSLATE_NOOP("Problem", "Declaration {value}: digits 5 to 8 ({year}) are not a year. Compare them.")
        return None if 2000 <= year <= 2100 else Problem("declaration-year", text, value=value, year=value[4:8])
    if int(day[:4]) - 1 <= year <= int(day[:4]) + (day[5:7] == "12"):
        return None
    text = QT_TRANSLATE_NOOP(
        "Problem", "Declaration {value} is of the year {year}; the record is of {day}. Correct one of them."
    )
    return Problem("declaration-year", text, value=value, year=value[4:8], day=day)


def _declaration_flag(value: str, direction: str | None) -> Problem | None:
    if value[8] not in "01":
        text = QT_TRANSLATE_NOOP("Problem", "Declaration {value}: the ninth digit must be 1 (import) or 0 (export).")
        return Problem("declaration-flag", text, value=value)
    if (direction, value[8]) == ("export", "1"):
        text = QT_TRANSLATE_NOOP(
            "Problem",
            "Declaration {value} is one of import by its ninth digit; the record says export. Correct one of them.",
        )
    elif (direction, value[8]) == ("import", "0"):
        text = QT_TRANSLATE_NOOP(
            "Problem",
            "Declaration {value} is one of export by its ninth digit; the record says import. Correct one of them.",
        )
    else:
        return None
    return Problem("declaration-direction", text, value=value)


def _declaration_district(value: str, districts: Container[str]) -> Problem | None:
    # the table has the customs that report to Beijing (xx00); the offices under one share its first two digits
    if value[:4] in districts or value[:2] + "00" in districts:
        return None
    text = QT_TRANSLATE_NOOP("Problem", "Customs district {district} is not in the table. Compare it with the paper.")
    return Problem("declaration-district", text, level="warning", district=value[:4])


def read_uscc(text: str, known: Container[str] = ()) -> Reading:
    """A unified social credit code (GB 32100): 18 characters, the last a check character.

    Problem "uscc-check", warning "cyrillic-letters". known: codes that the desk has seen before.
    """
    value, notes = _latin(text)
    if re.fullmatch(r"[A-Z0-9]{18}", value):
        _, _, uscc_ok = _stdnum()
        if uscc_ok(value):
            return Reading(value, notes)
        fixes = _fixes(value, uscc_ok, (_DIGITS,) * 8 + (_USCC_CHARACTERS,) * 10, known)
    else:
        fixes = []
    wrong = _wrong(
        "uscc-check",
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{value}” is not a unified social credit code: it has 18 characters, the last one to check the others.",
        ),
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a unified social credit code. Did you mean {fix}?"),
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a unified social credit code. Did you mean {fix}, or {others}?"),
        value,
        fixes,
    )
    return Reading(value, (wrong, *notes))


def read_plate(text: str) -> Reading:
    """A truck's plate, without spaces and dots; every country writes its own, so none is refused."""
    return Reading(_compact(text))


def read_train_no(text: str) -> Reading:
    """A train's number, without spaces and with Latin letters where Cyrillic ones only look like them."""
    value = unicodedata.normalize("NFC", "".join(plain(text).upper().split()))
    latin = value.translate(_LOOK_ALIKES)
    return Reading(latin if latin.isascii() else value)
