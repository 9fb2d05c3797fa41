"""Statistical days, months and instants.

A statistical day is a date in the desk's zone, kept as ISO text; an instant is UTC, kept as ISO 8601 text with
milliseconds and Z.
"""

import calendar
import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_TIME_PART = re.compile(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{1,2}:?\d{2})?$")
_YEAR_FIRST = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})[日号]?|(\d{4})(\d{2})(\d{2})"
)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SERIAL = re.compile(r"(\d{5})(\.\d+)?")
_SHORT = re.compile(r"(\d{1,2})[-/月](\d{1,2})日?|(\d{2})(\d{2})|(\d{1,2})日?")


def parse_day(text: str, today: date) -> str:
    """The day that a text means, as ISO text.

    Understood: 2025-11-03, 2025/11/3, 2025.11.3, 2025年11月3日, 20251103, 3.11.2025, an Excel serial (45964), each with a
    time behind it; and the clerk's short 3 (of this month), 11-3, 1103, 11月3日 (of this year, or of the last when it
    would be in the future). Refused with words: a day that does not exist, and 03/11/2025, which may mean two days.
    """
    said = _TIME_PART.sub("", unicodedata.normalize("NFKC", text).strip()).strip()
    if match := _YEAR_FIRST.fullmatch(said):
        year, month, day = (int(part) for part in match.groups() if part)
        return _day(year, month, day, text)
    if match := _DAY_FIRST.fullmatch(said):
        return _day(int(match[3]), int(match[2]), int(match[1]), text)
    if match := _SERIAL.fullmatch(said):
        return day_from_serial(Decimal(said))
    if match := _SHORT.fullmatch(said):
        parts = [int(part) for part in match.groups() if part]
        if len(parts) == 1:
            return _day(today.year, today.month, parts[0], text)
        this_year = (
            _day(today.year, parts[0], parts[1], text) if parts != [2, 29] or calendar.isleap(today.year) else ""
        )
        if this_year and this_year <= today.isoformat():
            return this_year
        return _day(today.year - 1, parts[0], parts[1], text)
    if re.fullmatch(r"\d{1,2}[-/]\d{1,2}[-/]\d{2,4}", said):
        raise Problem(
            "day-ambiguous",
            QT_TRANSLATE_NOOP("Problem", "“{value}” can mean two days. Write it with the year first: 2025-11-03."),
            value=text.strip()[:40],
        )
    raise _not_a_day(text)


def day_from_serial(serial: Decimal | int, date1904: bool = False) -> str:
    """The day of an Excel serial number; its fraction is the time of day. Problem outside the years 2000 to 2100."""
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
    match = re.fullmatch(r"(\d{4})[-/.年]?(\d{1,2})月?", unicodedata.normalize("NFKC", text).strip())
    if match is None or not 1 <= int(match[2]) <= 12 or not _FIRST_YEAR <= int(match[1]) <= _LAST_YEAR:
        raise Problem(
            "month-form",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is not a month. Write it as 2025-11."),
            value=text.strip()[:40],
        )
    return f"{match[1]}-{int(match[2]):02d}"


def month_of(day: str) -> str:
    """The month (YYYY-MM) of a day."""
    return day[:7]


def month_days(month: str) -> tuple[str, str]:
    """First and last day of a month."""
    last = calendar.monthrange(int(month[:4]), int(month[5:7]))[1]
    return f"{month}-01", f"{month}-{last:02d}"


def days_between(first: str, last: str) -> list[str]:
    """All days from first to last."""
    start = date.fromisoformat(first)
    return [(start + timedelta(days=n)).isoformat() for n in range((date.fromisoformat(last) - start).days + 1)]


def year_before(day: str) -> str:
    """The same day a year before; 29 February becomes the 28th."""
    before = f"{int(day[:4]) - 1:04d}{day[4:]}"
    return before[:-2] + "28" if before.endswith("-02-29") else before


def same_span_last_year(first: str, last: str) -> tuple[str, str]:
    """The span that a span is compared with.

    It is cut at the same day; but a span that ends with its month is compared with one that ends with its month, so
    that whole Februaries meet whole Februaries, 29 days or 28.
    """
    ends_month = last == month_days(last[:7])[1]
    base_last = year_before(last)
    return year_before(first), month_days(base_last[:7])[1] if ends_month else base_last


def statistical_day(instant: datetime, zone: str) -> str:
    """The statistical day of an instant in a desk's zone."""
    return instant.astimezone(ZoneInfo(zone)).date().isoformat()


def utc_text(instant: datetime) -> str:
    """An instant as files keep it: ISO 8601, UTC, milliseconds, Z."""
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str, zone: str) -> datetime:
    """An instant of a file: ISO 8601 with offset; without one, in the desk's zone. Problem "instant-form" otherwise."""
    try:
        instant = datetime.fromisoformat(unicodedata.normalize("NFKC", text).strip())
    except ValueError:
        raise Problem(
            "instant-form",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is not a time. Write it as 2025-11-03T14:30+08:00."),
            value=text.strip()[:40],
        ) from None
    return (instant if instant.tzinfo else instant.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
