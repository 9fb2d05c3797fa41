"""The steps of a time axis: days, ISO weeks, months, quarters and years, as texts that sort by time.

A day is 2025-11-03, a week 2025-W45, a month 2025-11, a quarter 2025-Q4, a year 2025.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from horgosdesk.core.calendar import days_between, month_days, same_span_last_year, year_before

Step = Literal["day", "week", "month", "quarter", "year"]
STEPS: tuple[Step, ...] = ("day", "week", "month", "quarter", "year")
Range = tuple[str, str]
"""The first and the last day, both counted; nothing at all when the last comes first."""
MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}


def step_of(span: str) -> Step:
    """Of which step a span is."""
    match len(span):
        case 4:
            return "year"
        case 7:
            return "quarter" if span[5] == "Q" else "month"
        case 8:
            return "week"
    return "day"


def days_of(span: str) -> Range:
    """The first and the last day of a span."""
    match step_of(span):
        case "year":
            return f"{span}-01-01", f"{span}-12-31"
        case "quarter":
            month = int(span[6]) * 3
            return f"{span[:4]}-{month - 2:02d}-01", month_days(f"{span[:4]}-{month:02d}")[1]
        case "month":
            return month_days(span)
        case "week":
            monday = date.fromisocalendar(int(span[:4]), int(span[6:]), 1)
            return monday.isoformat(), (monday + timedelta(days=6)).isoformat()
    return span, span


def span_at(day: str, step: Step) -> str:
    """The span of a step in which a day lies."""
    match step:
        case "year":
            return day[:4]
        case "quarter":
            return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"
        case "month":
            return day[:7]
        case "week":
            year, week, _ = date.fromisoformat(day).isocalendar()
            return f"{year:04d}-W{week:02d}"
    return day


def spans_between(first: str, last: str, step: Step) -> list[str]:
    """The spans that have a day from `first` to `last`, oldest first."""
    if step == "day":
        return days_between(first, last)
    if step == "month":
        starts = range(_months(first), _months(last) + 1)
        return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in starts]
    found = [span_at(first, step)]
    end = span_at(last, step)
    while found[-1] < end:
        found.append(span_at(day_after(days_of(found[-1])[1]), step))
    return found


def day_after(day: str, days: int = 1) -> str:
    """The day so many days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def length(days: Range) -> int:
    """How many days."""
    return max(0, (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days + 1)


def base_of(days: Range, step: Step) -> Range:
    """The days of a year before that are compared with these: the same dates; for weeks, which begin on Mondays, as many
    days from 52 weeks before."""
    if step == "week":
        return day_after(days[0], -364), day_after(days[1], -364)
    return same_span_last_year(*days)


def to_date(span: str, days: Range) -> Range:
    """From 1 January to the last of the days of a span; a week counts in the year that most of it lies in."""
    year = span[:4]
    return f"{year}-01-01", min(max(days[1], f"{year}-01-01"), f"{year}-12-31")


def twelve_months(last: str) -> Range:
    """The twelve months that end with a day."""
    if last == month_days(last[:7])[1]:
        return day_after(month_days(year_before(last)[:7])[1]), last
    return day_after(year_before(last)), last


def is_whole_months(days: Range) -> bool:
    """Whether the days are months from the 1st to the end."""
    return days[0].endswith("-01") and days[1] == month_days(days[1][:7])[1]


def above(span: str, steps: Sequence[Step] = ("year", "quarter", "month")) -> list[str]:
    """The longer spans that a span lies in, longest first."""
    first, _ = days_of(span)
    mine = STEPS.index(step_of(span))
    return [span_at(first, step) for step in steps if STEPS.index(step) > mine]


def _months(span: str) -> int:
    return int(span[:4]) * 12 + int(span[5:7]) - 1
