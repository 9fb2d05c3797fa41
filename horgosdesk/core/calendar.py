"""Statistical days, months and instants.

A statistical day is a date in the desk's zone, kept as ISO text; an instant is UTC, kept as ISO 8601 text with
milliseconds and Z.
"""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from horgosdesk.core.errors import Problem
from horgosdesk.core.pattern import late
from horgosdesk.core.text import plain
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST = 60
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{1,2}:?\d{2})?"
_TIME_PART = late(rf"(?:[T ]|(?<=日)) *{_CLOCK}$", re.ASCII)
_YEAR_FIRST = late(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})[日号]?|(\d{4})(\d{2})(\d{2})", re.ASCII
)
_DAY_FIRST = late(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)
_EITHER_FIRST = late(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})", re.ASCII)
_SHORT_YEAR = late(r"\d{1,2}([-/.])\d{1,2}\1\d{1,2}", re.ASCII)
_SERIAL = late(r"\d{5}(?:\.\d*)?", re.ASCII)
_SHORT = late(r"(\d{1,2})[-/月](\d{1,2})[日号]?|(\d{2})(\d{2})|(\d{1,2})[日号]?", re.ASCII)


def parse_day(text: str, today: date) -> str:
    """The day that a text means, as ISO text.

    Understood: 2025-11-03, 2025/11/3, 2025.11.3, 2025年11月3日, 20251103, 3.11.2025, an Excel serial (45964), each with a
    time behind it, which is dropped; and the clerk's short 3 (of this month), 11-3, 1103, 11月3日 (of this year, or of the
    last when it would be in the future). 25/12/2025 is one day however it is read; 03/11/2025 may be two.
    Problem "day-form" for what is no day, "day-ambiguous" for what may be several, "day-year" outside 2000 to 2100.
    """
    if len(text) > _LONGEST:
        raise _not_a_day(text)
    said = re.sub(r" *([-/.年月日号]) *", r"\1", _TIME_PART.sub("", plain(text)).strip())
    if match := _YEAR_FIRST.fullmatch(said):
        year, month, day = (int(part) for part in match.groups() if part)
        return _day(year, month, day, text)
    if match := _DAY_FIRST.fullmatch(said):
        return _day(int(match[3]), int(match[2]), int(match[1]), text)
    if _SERIAL.fullmatch(said):
        return day_from_serial(Decimal(said))
    if match := _SHORT.fullmatch(said):
        month, day = ([today.month] + [int(part) for part in match.groups() if part])[-2:]
        return _recent_day(month, day, today, text) if match.lastindex != 5 else _day(today.year, month, day, text)
    if match := _EITHER_FIRST.fullmatch(said):
        return _only_day(int(match[1]), int(match[2]), int(match[3]), text)
    if _SHORT_YEAR.fullmatch(said):
        raise Problem(
            "day-ambiguous",
            QT_TRANSLATE_NOOP(
                "Problem", "“{value}” does not say which part is the year. Write it with four digits: 2025-11-03."
            ),
            value=text.strip()[:40],
        )
    raise _not_a_day(text)


def _recent_day(month: int, day: int, today: date, text: str) -> str:
    """The day of this year, or of the last when this year's is still to come or does not exist."""
    if (month, day) == (2, 29) and not is_leap(today.year):
        return _day(today.year - 1, month, day, text)
    found = _day(today.year, month, day, text)
    return found if found <= today.isoformat() else _day(today.year - 1, month, day, text)


def _only_day(one: int, two: int, year: int, text: str) -> str:
    """The day of two numbers of which either may be the month, if just one day comes of it."""
    days = sorted(
        {f"{year}-{month:02d}-{day:02d}" for month, day in ((one, two), (two, one)) if _exists(year, month, day)}
    )
    if len(days) == 2:
        raise Problem(
            "day-ambiguous",
            QT_TRANSLATE_NOOP("Problem", "“{value}” can mean {first} or {second}. Write it with the year first."),
            value=text.strip()[:40],
            first=days[0],
            second=days[1],
        )
    return _day(year, int(days[0][5:7]), int(days[0][8:]), text) if days else _day(year, one, two, text)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= _length(year, month)


def day_from_serial(serial: Decimal | int, date1904: bool = False) -> str:
    """The day of an Excel serial number; its fraction is the time of day. Problem outside the years 2000 to 2100.

    date1904: the workbook counts from 1 January 1904 (old Excel for Macintosh), not from 1900.
    """
    first = date(1904, 1, 1) if date1904 else date(1899, 12, 30)
    try:
        day = first + timedelta(days=int(serial))
    except OverflowError:
        raise _not_a_day(str(serial)) from None
    return _day(day.year, day.month, day.day, str(serial))


def _day(year: int, month: int, day: int, text: str) -> str:
    try:
        found = date(year, month, day)
    except ValueError:
        raise _not_a_day(text) from None
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Problem(
            "day-year",
            QT_TRANSLATE_NOOP("Problem", "The year in “{value}” is not between 2000 and 2100. Correct it."),
            value=text.strip()[:40],
        )
    return found.isoformat()


def _not_a_day(text: str) -> Problem:
    return Problem(
        "day-form",
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a day. Write it as 2025-11-03."),
        value=text.strip()[:40],
    )


def parse_month(text: str) -> str:
    """A month as YYYY-MM. Problem "month-form" for 2025-13."""
    match = re.fullmatch(r"(\d{4}) ?[-/.年] ?(\d{1,2}) ?月?|(\d{4})(\d{2})", plain(text), re.ASCII)
    year, month = (int(part) for part in match.groups() if part) if match else (0, 0)
    if not 1 <= month <= 12 or not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Problem(
            "month-form",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is not a month. Write it as 2025-11."),
            value=text.strip()[:40],
        )
    return f"{year}-{month:02d}"


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _length(year: int, month: int) -> int:
    """How many days a month has. Python's calendar knows too, and loads the language's names of months at each start."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def month_of(day: str) -> str:
    """The month (YYYY-MM) of a day."""
    return day[:7]


def month_before(month: str) -> str:
    """The month before a month."""
    return (date.fromisoformat(f"{month}-01") - timedelta(days=1)).isoformat()[:7]


def month_days(month: str) -> tuple[str, str]:
    """First and last day of a month."""
    last = _length(int(month[:4]), int(month[5:7]))
    return f"{month}-01", f"{month}-{last:02d}"


def days_between(first: str, last: str) -> list[str]:
    """All days from first to last."""
    start = date.fromisoformat(first)
    return [(start + timedelta(days=n)).isoformat() for n in range((date.fromisoformat(last) - start).days + 1)]


def month_starts(first: str, last: str) -> list[str]:
    """Where the months of a span begin: its first day, then each 1st to the last day."""
    return [day for day in days_between(first, last) if day == first or day.endswith("-01")]


def week_starts(first: str, last: str) -> list[str]:
    """Where the weeks of a span begin: its first day, then each Monday to the last day."""
    start = date.fromisoformat(first)
    return [day for n, day in enumerate(days_between(first, last)) if not n or (start.weekday() + n) % 7 == 0]


def year_before(day: str) -> str:
    """The same day a year before; 29 February becomes the 28th."""
    before = f"{int(day[:4]) - 1:04d}{day[4:]}"
    return before[:-2] + "28" if before.endswith("-02-29") else before


def same_span_last_year(first: str, last: str) -> tuple[str, str]:
    """The span of days, both included, that a span is compared with: the same days a year before.

    A span that holds its last month to the end, from the 1st or earlier, is compared with one that does: whole
    Februaries meet whole Februaries, of 29 days or 28. A part of a month is cut at the same day instead, so that
    28 February 2025 alone meets one day of 2024, not two.
    """
    base_first, base_last = year_before(first), year_before(last)
    month_first, month_last = month_days(month_of(last))
    return base_first, month_days(month_of(base_last))[1] if first <= month_first and last == month_last else base_last


LATE = 7
"""Records that begin after this day of a month do not have all of it; until then there was a holiday, or little to do."""


def has_all(days: tuple[str, str], begun: str) -> bool:
    """Whether records that begin on a day can have all of a span: what was before them is not zero but unknown."""
    return days[0] >= begun or (days[0][:7] == begun[:7] and int(begun[8:]) <= LATE)


def statistical_day(instant: datetime, zone: str) -> str:
    """The statistical day of an instant in a desk's zone."""
    return instant.astimezone(ZoneInfo(zone)).date().isoformat()


def utc_text(instant: datetime) -> str:
    """An instant as files keep it: ISO 8601, UTC, milliseconds, Z."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str, zone: str) -> datetime:
    """An instant of a file, in UTC: ISO 8601 with offset; without one, in the desk's zone.

    Problem "instant-form" otherwise, also for a day without a time: midnight would be a guess.
    """
    said = plain(text)
    try:
        instant = datetime.fromisoformat(said)
    except ValueError:
        raise _not_an_instant(text) from None
    if not re.search(r"\d[T ]\d", said, re.ASCII) or not _FIRST_YEAR <= instant.year <= _LAST_YEAR:
        raise _not_an_instant(text)
    return (instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def _not_an_instant(text: str) -> Problem:
    return Problem(
        "instant-form",
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a time. Write it as 2025-11-03T14:30+08:00."),
        value=text.strip()[:40],
    )
