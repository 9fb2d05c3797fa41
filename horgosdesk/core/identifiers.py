"""Container, wagon, declaration and trader numbers: are they right, and what was probably meant.

What "did you mean" offers, most plausible first: numbers that the desk has seen before; two neighbours swapped (the
commonest slip of ten fingers); another check digit (the rest copied rightly); then one other character wrong, from
the end, since hands tire towards it. A fix is always a number that passes its check.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from stdnum import iso6346, luhn
from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_FIXES = 3

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS")
"""Cyrillic capitals that look like Latin ones: a keyboard left in Russian types them unseen."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A number as it is kept, and what is wrong or doubtful about it."""

    value: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Declaration:
    """A customs declaration number and its parts; a part that the number does not have is "" or None."""

    value: str
    district: str = ""
    year: str = ""
    flag: str = ""
    serial: str = ""
    item: int | None = None
    problems: tuple[Problem, ...] = ()


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).upper()
    return "".join(c for c in folded if not c.isspace() and c not in "-–—·._")


# Containers (ISO 6346)


def read_container(text: str, known: Container[str] = ()) -> Reading:
    """A container number: owner, category U, J or Z, six digits and the check digit."""
    value = _plain(text).translate(_LOOK_ALIKES)
    if not re.fullmatch(r"[A-Z]{3}[UJZ][0-9]{7}", value):
        fixes = container_fixes(value, known)
        return Reading(
            value,
            (
                _wrong(
                    "container-form",
                    QT_TRANSLATE_NOOP(
                        "Problem", "“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits."
                    ),
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "“{value}” is not a container number: 4 letters (the last U, J or Z) and 7 digits. Did you mean {fix}?",
                    ),
                    value,
                    fixes,
                ),
            ),
        )
    if not _container_ok(value):
        return Reading(
            value,
            (
                _wrong(
                    "container-check",
                    QT_TRANSLATE_NOOP(
                        "Problem", "Container {value}: the check digit does not fit. Compare each character."
                    ),
                    QT_TRANSLATE_NOOP(
                        "Problem", "Container {value}: the check digit does not fit. Did you mean {fix}?"
                    ),
                    value,
                    container_fixes(value, known),
                ),
            ),
        )
    if _container_remainder(value) == 10:
        return Reading(
            value,
            (
                Problem(
                    "container-ten",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "Container {value}: ISO advises against numbers with this check digit. Compare it with the paper.",
                    ),
                    level="warning",
                    value=value,
                ),
            ),
        )
    return Reading(value)


def container_fixes(text: str, known: Container[str] = ()) -> list[str]:
    """Container numbers that the text probably means, most plausible first, at most three."""
    value = _plain(text).translate(_LOOK_ALIKES)
    if not re.fullmatch(r"[A-Z0-9]{11}", value):
        if re.fullmatch(r"[A-Z]{3}[UJZ][0-9]{6}", value):
            return [value + iso6346.calc_check_digit(value)]
        return []
    return _fixes(
        value,
        _container_ok,
        lambda place: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if place < 3 else "UJZ" if place == 3 else "0123456789",
        known,
    )


def _container_ok(value: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]{3}[UJZ][0-9]{7}", value)) and iso6346.calc_check_digit(value[:-1]) == value[-1]


def _container_remainder(value: str) -> int:
    # ISO 6346: letters count 10 to 38 without the multiples of 11, weighted with powers of two
    letters = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (n for n in range(10, 39) if n % 11), strict=True))
    return sum((letters[c] if c in letters else int(c)) << place for place, c in enumerate(value[:10])) % 11


# Wagons


def read_wagon(text: str, known: Container[str] = ()) -> Reading:
    """A wagon: 8 digits (1520 mm) or 12 (UIC), both with a Luhn check digit, or China's class letters and 7 digits."""
    value = _plain(text).translate(_LOOK_ALIKES)
    if re.fullmatch(r"[A-Z]{1,4}[0-9]{0,3}[A-Z]{0,3}[0-9]{7}", value) or re.fullmatch(r"[0-9]{7}", value):
        return Reading(value)  # China's numbers have no check digit that is known
    if not re.fullmatch(r"[0-9]{8}|[0-9]{12}", value):
        return Reading(
            value,
            (
                Problem(
                    "wagon-form",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "“{value}” is not a wagon number: 8 digits (1520 mm), 12 (UIC), or class and 7 digits (China).",
                    ),
                    value=value,
                ),
            ),
        )
    if not _wagon_ok(value):
        return Reading(
            value,
            (
                _wrong(
                    "wagon-check",
                    QT_TRANSLATE_NOOP("Problem", "Wagon {value}: the check digit does not fit. Compare each digit."),
                    QT_TRANSLATE_NOOP("Problem", "Wagon {value}: the check digit does not fit. Did you mean {fix}?"),
                    value,
                    wagon_fixes(value, known),
                ),
            ),
        )
    if len(value) == 8 and value[0] in "01":
        return Reading(
            value,
            (
                Problem(
                    "wagon-kind",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "Wagon {value}: 8-digit numbers of freight wagons do not begin with {first}. Compare it with the paper.",
                    ),
                    level="warning",
                    value=value,
                    first=value[0],
                ),
            ),
        )
    return Reading(value)


def wagon_fixes(text: str, known: Container[str] = ()) -> list[str]:
    """Wagon numbers that the text probably means, most plausible first, at most three."""
    value = _plain(text).translate(_LOOK_ALIKES)
    return (
        _fixes(value, _wagon_ok, lambda _place: "0123456789", known)
        if re.fullmatch(r"[0-9]{8}|[0-9]{12}", value)
        else []
    )


def _wagon_ok(value: str) -> bool:
    return luhn.is_valid(value)


def _fixes(value: str, is_ok: Callable[[str], bool], letters: Callable[[int], str], known: Container[str]) -> list[str]:
    found = [candidate for candidate in dict.fromkeys(_near(value, letters)) if candidate != value and is_ok(candidate)]
    seen_first = sorted(found, key=lambda candidate: candidate not in known)
    return seen_first[:MOST_FIXES]


def _near(value: str, letters: Callable[[int], str]) -> Iterator[str]:
    for place in range(len(value) - 2, -1, -1):
        yield value[:place] + value[place + 1] + value[place] + value[place + 2 :]
    for place in range(len(value) - 1, -1, -1):
        for letter in letters(place):
            yield value[:place] + letter + value[place + 1 :]


def _wrong(code: str, text: str, text_with_fix: str, value: str, fixes: list[str]) -> Problem:
    if not fixes:
        return Problem(code, text, value=value)
    return Problem(code, text_with_fix, fix=fixes[0], value=value)


# Declarations, traders, vehicles, trains


def read_declaration(text: str, *, direction: str | None, day: str | None, districts: Container[str]) -> Declaration:
    """A customs declaration of China: 4 digits district, 4 year, 1 flag (1 import, 0 export), 9 serial.

    Older paper has the 9 digits of the serial only. Digits behind the 18th are the item number and are split off. An
    unknown district only warns; a year that is not the record's or the one before, and a flag against the direction, are errors.
    """
    value = _plain(text)
    if re.fullmatch(r"[0-9]{9}", value):
        return Declaration(value, serial=value)
    match = re.fullmatch(r"([0-9]{4})([0-9]{4})([0-9])([0-9]{9})([0-9]{1,4})?", value)
    if match is None:
        return Declaration(
            value,
            problems=(
                Problem(
                    "declaration-form",
                    QT_TRANSLATE_NOOP(
                        "Problem", "“{value}” is not a declaration number: it has 18 digits (9 on old paper)."
                    ),
                    value=value[:40],
                ),
            ),
        )
    district, year, flag, serial, item = match.groups()
    found = []
    if (day and not int(day[:4]) - 1 <= int(year) <= int(day[:4])) or (not day and not 2000 <= int(year) <= 2100):
        found.append(
            Problem(
                "declaration-year",
                QT_TRANSLATE_NOOP(
                    "Problem", "Declaration {value} is of the year {year}; the record is of {day}. Correct one of them."
                ),
                value=match[0][:18],
                year=year,
                day=day or "?",
            )
        )
    if flag not in "01":
        found.append(
            Problem(
                "declaration-flag",
                QT_TRANSLATE_NOOP("Problem", "Declaration {value}: the ninth digit must be 1 (import) or 0 (export)."),
                value=match[0][:18],
            )
        )
    elif (direction, flag) in (("import", "0"), ("export", "1")):
        found.append(
            Problem(
                "declaration-direction",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Declaration {value} is one of import by its ninth digit; the record says export. Correct one of them.",
                )
                if flag == "1"
                else QT_TRANSLATE_NOOP(
                    "Problem",
                    "Declaration {value} is one of export by its ninth digit; the record says import. Correct one of them.",
                ),
                value=match[0][:18],
            )
        )
    # the table has the customs that report to Beijing (xx00); the offices under one share its first two digits
    if district not in districts and district[:2] + "00" not in districts:
        found.append(
            Problem(
                "declaration-district",
                QT_TRANSLATE_NOOP(
                    "Problem", "Customs district {district} is not in the table. Compare it with the paper."
                ),
                level="warning",
                district=district,
            )
        )
    return Declaration(match[0][:18], district, year, flag, serial, int(item) if item else None, tuple(found))


def read_uscc(text: str) -> Reading:
    """A unified social credit code (GB 32100): 18 characters, the last a check character."""
    value = _plain(text).translate(_LOOK_ALIKES)
    try:
        uscc.validate(value)
    except (ValidationError, ValueError):
        swapped = (
            [candidate for candidate in dict.fromkeys(_near(value, lambda _place: "")) if uscc.is_valid(candidate)]
            if len(value) == 18
            else []
        )
        return Reading(
            value,
            (
                _wrong(
                    "uscc-check",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "“{value}” is not a unified social credit code: it has 18 characters, the last one to check the others.",
                    ),
                    QT_TRANSLATE_NOOP("Problem", "“{value}” is not a unified social credit code. Did you mean {fix}?"),
                    value[:40],
                    swapped[:MOST_FIXES],
                ),
            ),
        )
    return Reading(value)


def read_plate(text: str) -> Reading:
    """A truck's plate, without spaces and dots; every country writes its own, so none is refused."""
    return Reading(_plain(text))


def read_train_no(text: str) -> Reading:
    """A train's number, without spaces."""
    return Reading("".join(unicodedata.normalize("NFKC", text).upper().split()))
