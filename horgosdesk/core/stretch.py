"""Any run of days that somebody asks about: a month, a quarter, a year, the year to a month, or two days."""

import re
from datetime import date

from horgosdesk.core.calendar import month_days, parse_day, parse_month
from horgosdesk.core.errors import Problem
from horgosdesk.core.text import plain
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_QUARTER = re.compile(r"(\d{4})(?: ?[-/.年] ?| ?)(?:q|кв\.?|т\.?) ?([1-4])|(\d{4})年?第?([1-4一二三四])季度?", re.ASCII)
_YEAR = re.compile(r"(\d{4}) ?年?", re.ASCII)
_TO_DATE = re.compile(r"(\d{4})(?: ?[-/.年] ?)?(?:1|01)月?\s?(?:\.\.|–|—|~|-|至|到|to|по)\s?(\d{1,2})\s?月?", re.ASCII)
_BETWEEN = re.compile(r"\s*(?:\.\.|–|—|~|至|到)\s*|\s+(?:-|to|по)\s+|\s+")
_HAN = {"一": 1, "二": 2, "三": 3, "四": 4}

Stretch = tuple[str, str]
"""First and last day, ISO, both included."""


def parse_stretch(text: str, today: date) -> Stretch:
    """The days that a text means: 2025-11, 2025Q3 or 2025年三季度, 2025, 2025-01..11 or 2025年1至11月 (the year to a month),
    2025-01..2025-11, or two days with a space, .. or 至 between them. Problem "stretch-form" otherwise, and "stretch-order".
    """
    said = " ".join(plain(text).lower().split())
    if match := _QUARTER.fullmatch(said):
        year, place = (match[1], int(match[2])) if match[1] else (match[3], _HAN.get(match[4]) or int(match[4]))
        return f"{year}-{place * 3 - 2:02d}-01", month_days(f"{year}-{place * 3:02d}")[1]
    if match := _YEAR.fullmatch(said):
        return _months(f"{match[1]}-01", f"{match[1]}-12", text)
    if match := _TO_DATE.fullmatch(said):
        return _months(f"{match[1]}-01", f"{match[1]}-{int(match[2]):02d}", text)
    ends = _BETWEEN.split(said)
    if len(ends) == 1:
        return _ends(said, today, text)
    if len(ends) != 2:
        raise _not_a_stretch(text)
    first, last = _ends(ends[0], today, text)[0], _ends(ends[1], today, text)[1]
    if last < first:
        raise Problem(
            "stretch-order", QT_TRANSLATE_NOOP("Problem", "“{value}” ends before it begins."), value=text.strip()[:40]
        )
    return first, last


def quarter(day: str) -> str:
    """The quarter of a day: 2025Q4."""
    return f"{day[:4]}Q{(int(day[5:7]) + 2) // 3}"


def before(first: str, last: str) -> Stretch:
    """The days just before: the month before a month, the quarter before a quarter, else as many days."""
    start = date.fromisoformat(first)
    if first.endswith("-01") and last == month_days(last[:7])[1]:
        months = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1
        ends = (_month_on(first[:7], -months), _month_on(first[:7], -1))
        return f"{ends[0]}-01", month_days(ends[1])[1]
    days = date.fromisoformat(last).toordinal() - start.toordinal() + 1
    return date.fromordinal(start.toordinal() - days).isoformat(), date.fromordinal(start.toordinal() - 1).isoformat()


def after(first: str, last: str) -> Stretch:
    """The days just after, as many months or days as these; their `before` is these, but for the year to a day."""
    if first.endswith("-01") and last == month_days(last[:7])[1]:
        months = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1
        return f"{_month_on(last[:7], 1)}-01", month_days(_month_on(last[:7], months))[1]
    end = date.fromisoformat(last).toordinal()
    days = end - date.fromisoformat(first).toordinal() + 1
    return date.fromordinal(end + 1).isoformat(), date.fromordinal(end + days).isoformat()


def _month_on(month: str, steps: int) -> str:
    years, index = divmod(int(month[:4]) * 12 + int(month[5:7]) - 1 + steps, 12)
    return f"{years:04d}-{index + 1:02d}"


def _months(first: str, last: str, text: str) -> Stretch:
    try:
        return f"{parse_month(first)}-01", month_days(parse_month(last))[1]
    except Problem:
        raise _not_a_stretch(text) from None


def _ends(said: str, today: date, text: str) -> Stretch:
    try:
        return month_days(parse_month(said))
    except Problem:
        try:
            day = parse_day(said, today)
        except Problem:
            raise _not_a_stretch(text) from None
        return day, day


def _not_a_stretch(text: str) -> Problem:
    return Problem(
        "stretch-form",
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{value}” is no period. Write a month (2025-11), a quarter (2025Q4), a year, or two days with .. between them.",
        ),
        value=text.strip()[:40],
    )
