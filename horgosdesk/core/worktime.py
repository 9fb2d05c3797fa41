"""Working time of customs posts: the hours when a post is open, on the working days of its country.

Opening hours and days that differ from the country's calendar are the desk's data (hours.csv, days.csv); the calendar
itself is that of the `holidays` package.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from horgosdesk.core import tables
from horgosdesk.core.calendar import parse_day
from horgosdesk.core.errors import Problem
from horgosdesk.core.text import plain
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_DAY_S = 86400
_EPOCH = datetime(1970, 1, 1)
_WEEKDAYS = range(1, 8)
_MONTHS = frozenset(range(1, 13))


@dataclass(frozen=True, slots=True)
class Hours:
    """One span of opening, in each of `months` on each of `days`: (ISO weekday, whether it is a working day).

    mode: empty for every mode that has no lines of its own. opens_s, closes_s: seconds after the local midnight that
    the day begins with; a span that goes past the next has more than 86400. line: in hours.csv.
    """

    country: str
    mode: str
    days: frozenset[tuple[int, bool]]
    months: frozenset[int]
    opens_s: int
    closes_s: int
    zone: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day that is a working day or a day off whatever the country's calendar says."""

    country: str
    day: date
    working: bool
    name: str = ""


class Worktime:
    """How long a post has been open up to each instant: a function that rises by 1 a second while the post is open.

    breaks: increasing UTC seconds where it opens or closes, with the beginning of the first year and the end of the
    last at the ends. passed: open seconds from the first of them to each. Between two breaks the function is linear,
    so that numpy.interp(at, breaks, passed) gives exactly what open_seconds gives. Beyond the ends it stands still:
    take years that hold all instants asked for (`covers`).
    """

    def __init__(
        self, hours: Collection[Hours], overrides: Iterable[SpecialDay], first_year: int, last_year: int
    ) -> None:
        """hours: all lines of one country and mode, which share a zone (`Worktimes` chooses them); at least one."""
        country, zone = next((line.country, ZoneInfo(line.zone)) for line in hours)
        working = working_days(country, overrides, first_year, last_year)
        begins, ends = (_utc_s(datetime(year, 1, 1), zone) for year in (first_year, last_year + 1))
        spans = {
            (month, weekday, works): sorted(
                (line.opens_s, line.closes_s)
                for line in hours
                if month in line.months and (weekday, works) in line.days
            )
            for month in _MONTHS
            for weekday in _WEEKDAYS
            for works in (True, False)
        }
        self.breaks, self.passed = [begins], [0]
        for day in _days(first_year, last_year):
            midnight = datetime(day.year, day.month, day.day)
            for opens_s, closes_s in spans[day.month, day.isoweekday(), day in working]:
                self._add(
                    _utc_s(midnight + timedelta(seconds=opens_s), zone),
                    min(ends, _utc_s(midnight + timedelta(seconds=closes_s), zone)),
                )
        if self.breaks[-1] < ends:
            self.breaks.append(ends)
            self.passed.append(self.passed[-1])

    def _add(self, opens: int, closes: int) -> None:
        """One more span, not before those already there, in UTC seconds."""
        last = self.breaks[-1]
        opens = max(opens, last)
        if opens >= closes:
            return
        if opens > last:
            self.breaks.append(opens)
            self.passed.append(self.passed[-1])
        elif len(self.breaks) > 1:
            # it goes on from the span before, as at the midnights of a post that never closes
            self.breaks.pop()
            self.passed.pop()
            opens = self.breaks[-1]
        self.breaks.append(closes)
        self.passed.append(self.passed[-1] + closes - opens)

    def covers(self, at_s: int) -> bool:
        """Whether an instant lies in the years that were asked for."""
        return self.breaks[0] <= at_s <= self.breaks[-1]

    def open_seconds(self, at_s: int) -> int:
        """Seconds that the post was open from the beginning of the first year to an instant (UTC seconds since 1970).

        The working time between two instants is the difference.
        """
        at = self._at(at_s)
        if at < 0 or at + 1 == len(self.breaks):
            return self.passed[max(at, 0)]
        return self.passed[at] + (at_s - self.breaks[at] if self._opened(at) else 0)

    def is_open(self, at_s: int) -> bool:
        """Whether the post is open at an instant; when it closes it no longer is. Beyond the years: False."""
        return self._opened(self._at(at_s))

    def next_opening(self, at_s: int) -> int | None:
        """The first instant from `at_s` on when the post is open: that itself if it is; None if none in these years."""
        at = self._at(at_s)
        if self._opened(at):
            return at_s
        return next((self.breaks[later] for later in (at + 1, at + 2) if self._opened(later)), None)

    def _at(self, at_s: int) -> int:
        """The number of the last break at or before an instant; -1 before all."""
        return bisect_right(self.breaks, at_s) - 1

    def _opened(self, at: int) -> bool:
        """Whether the post is open from a break to the next."""
        return 0 <= at < len(self.breaks) - 1 and self.passed[at] < self.passed[at + 1]


class Worktimes:
    """The working time of every country and mode of the desk's tables, in some years; each is made when asked for."""

    def __init__(
        self, hours: Iterable[Hours], overrides: Iterable[SpecialDay], first_year: int, last_year: int
    ) -> None:
        self._hours = tuple(hours)
        self._overrides = tuple(overrides)
        self._years = first_year, last_year
        self._made: dict[tuple[str, str], Worktime] = {}

    def of(self, country: str, mode: str = "") -> Worktime:
        """The working time of a country (ISO 3166, two letters) and mode: its own lines, else those for every mode.

        Problem "hours-none" when the table has neither.
        """
        lines = [line for line in self._hours if line.country == country]
        mode = mode if any(line.mode == mode for line in lines) else ""
        if (country, mode) not in self._made:
            chosen = [line for line in lines if line.mode == mode]
            if not chosen:
                raise Problem(
                    "hours-none",
                    QT_TRANSLATE_NOOP("Problem", "hours.csv has no opening hours of {country}. Add a line with them."),
                    country=country,
                )
            self._made[country, mode] = Worktime(chosen, self._overrides, *self._years)
        return self._made[country, mode]


# Days


def working_days(country: str, overrides: Iterable[SpecialDay], first_year: int, last_year: int) -> frozenset[date]:
    """The working days of a country in some years and on the last day before them.

    From the `holidays` package: weekends, public holidays and the days moved for them, in China by the State Council's
    yearly notice (2026-02-14, a Saturday, is a working day), in Kazakhstan by the government's. For years after
    `known_until` there is no such notice in it: holidays are there, reckoned or estimated, moved days are not. It has
    no regional holidays such as Xinjiang's. Overrides of the same country win. A country that the package does not
    know has Saturdays, Sundays and nothing else off.
    """
    import holidays

    try:
        known = holidays.country_holidays(country, years=range(first_year - 1, last_year + 2))
        off, made_up, weekend = set(known), set(known.weekend_workdays), set(known.weekend)
    except NotImplementedError:
        off, made_up, weekend = set(), set(), {5, 6}
    special = {one.day: one.working for one in overrides if one.country == country}
    return frozenset(
        day
        for day in _days(first_year, last_year)
        if special.get(day, day in made_up if day.weekday() in weekend else day not in off)
    )


def known_until(country: str) -> int | None:
    """The last year for which the installed `holidays` package knows days that a country's government moved; else None.

    A lower bound: a country may move none in a year. Such a year and one without data look the same there.
    """
    import holidays

    try:
        moved: dict[int, object] = getattr(holidays.country_holidays(country), "special_public_holidays", {})
    except NotImplementedError:
        return None
    return max(moved, default=None)


def _days(first_year: int, last_year: int) -> Iterator[date]:
    """The days of the years; before them the day whose last span may go past midnight."""
    before = date(first_year, 1, 1) - timedelta(days=1)
    return (before + timedelta(days=n) for n in range((date(last_year, 12, 31) - before).days + 1))


def _utc_s(local: datetime, zone: ZoneInfo) -> int:
    """UTC seconds of a local time: the first of two; one that the clocks left out as if they had not been changed."""
    at = local - _EPOCH - (local.replace(tzinfo=zone).utcoffset() or timedelta())
    return at.days * _DAY_S + at.seconds


# Tables


def read_hours(text: str, countries: Container[str], modes: Container[str]) -> tuple[Hours, ...]:
    """The opening hours in the text of hours.csv; Problem names file, line and what is wrong there.

    Columns: country; mode, empty for any; days: "work" for working days, "rest" for days off, or weekdays whatever the
    calendar says, 1 for Monday to 7 ("67", "1 2 3"); opens, closes: 09:00, up to 24:00 for midnight and beyond it for
    the night after (22:00 to 30:00 is until six next morning); zone: a name that zoneinfo knows. If there: months
    ("5 6 7 8 9"), empty for all. Other columns are for people. A day may have several lines; they must not overlap.
    """
    found: list[Hours] = []
    for line, row in _plain_rows("hours.csv", text, ("country", "mode", "days", "opens", "closes", "zone")):
        country = _country("hours.csv", line, row["country"], countries)
        mode = row["mode"].casefold()
        if mode and mode not in modes:
            raise tables.wrong(
                "hours.csv",
                line,
                "hours-mode",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: “{value}” is no transport mode. Write a code such as rail or road, or nothing for all.",
                ),
                value=row["mode"][:40],
            )
        try:
            ZoneInfo(row["zone"])
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise tables.wrong(
                "hours.csv",
                line,
                "hours-zone",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: “{value}” is no time zone. Write its name as in Asia/Shanghai or Asia/Almaty.",
                ),
                value=row["zone"][:40],
            ) from None
        opens_s, closes_s = (_clock(line, row[column]) for column in ("opens", "closes"))
        if not opens_s < closes_s <= opens_s + _DAY_S or opens_s >= _DAY_S:
            raise tables.wrong(
                "hours.csv",
                line,
                "hours-order",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: it opens at {opens} and closes at {closes}. Closing comes later, within a day; for two o'clock next morning write 26:00.",
                ),
                opens=row["opens"],
                closes=row["closes"],
            )
        new = Hours(
            country,
            mode,
            _weekdays(line, row["days"]),
            _months(line, row.get("months", "")),
            opens_s,
            closes_s,
            row["zone"],
            line,
        )
        _fit(new, [one for one in found if (one.country, one.mode) == (country, mode)])
        found.append(new)
    return tuple(found)


def read_days(text: str, countries: Container[str]) -> tuple[SpecialDay, ...]:
    """The days in the text of days.csv; Problem names file, line and what is wrong there.

    Columns: country; day, with its year; kind: "work" or "rest". If there: name. Other columns are for people.
    """
    found: dict[tuple[str, date], SpecialDay] = {}
    for line, row in _plain_rows("days.csv", text, ("country", "day", "kind")):
        country = _country("days.csv", line, row["country"], countries)
        try:
            # against the year 1 nothing passes without a year of its own
            day = date.fromisoformat(parse_day(row["day"], date.min))
        except Problem:
            raise tables.wrong(
                "days.csv",
                line,
                "days-day",
                QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: “{value}” is not a day. Write it as 2025-11-03."),
                value=row["day"][:40],
            ) from None
        if row["kind"].casefold() not in ("work", "rest"):
            raise tables.wrong(
                "days.csv",
                line,
                "days-kind",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: the kind is “{value}”. Write work for a working day, rest for a day off.",
                ),
                value=row["kind"][:40],
            )
        if (country, day) in found:
            raise tables.wrong(
                "days.csv",
                line,
                "table-twice",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file}, line {line}: {value} is there already. Take one of the two lines out."
                ),
                value=f"{country} {day}",
            )
        found[country, day] = SpecialDay(country, day, row["kind"].casefold() == "work", row.get("name", ""))
    return tuple(found.values())


def _plain_rows(file: str, text: str, wanted: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """Cells in plain form: Chinese keyboards give full-width digits and colons."""
    for line, row in tables.rows(file, text, wanted):
        yield line, {heading: plain(cell) for heading, cell in row.items()}


def _country(file: str, line: int, said: str, countries: Container[str]) -> str:
    if said.upper() not in countries:
        raise tables.wrong(
            file,
            line,
            "table-country",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}, line {line}: “{value}” is no country. Write its two letters, as in CN or KZ."
            ),
            value=said[:40],
        )
    return said.upper()


def _clock(line: int, said: str) -> int:
    """Seconds after midnight; Excel puts seconds behind what it takes for a time."""
    match = re.fullmatch(r"(\d{1,2}):([0-5]\d)(?::00)?", said, re.ASCII)
    if not match or int(match[1]) > 48:
        raise tables.wrong(
            "hours.csv",
            line,
            "hours-clock",
            QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: “{value}” is not a time of day. Write it as 09:00."),
            value=said[:40],
        )
    return int(match[1]) * 3600 + int(match[2]) * 60


def _weekdays(line: int, said: str) -> frozenset[tuple[int, bool]]:
    if said.casefold() in ("work", "rest"):
        return frozenset((weekday, said.casefold() == "work") for weekday in _WEEKDAYS)
    if not re.fullmatch(r"[1-7](?:[ ,;|]*[1-7])*", said):
        raise tables.wrong(
            "hours.csv",
            line,
            "hours-days",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file}, line {line}: the days are “{value}”. Write work, rest, or weekdays from 1 for Monday to 7: 1 2 3.",
            ),
            value=said[:40],
        )
    return frozenset((int(digit), works) for digit in re.findall(r"\d", said) for works in (True, False))


def _months(line: int, said: str) -> frozenset[int]:
    months = frozenset(map(int, re.findall(r"\d+", said))) if said else _MONTHS
    # a range would come back from Excel as a date
    if not re.fullmatch(r"(?:\d{1,2}(?:[ ,;|]+\d{1,2})*)?", said, re.ASCII) or not months <= _MONTHS:
        raise tables.wrong(
            "hours.csv",
            line,
            "hours-months",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}, line {line}: the months are “{value}”. Write their numbers one by one: 5 6 7 8 9."
            ),
            value=said[:40],
        )
    return months


def _fit(new: Hours, others: list[Hours]) -> None:
    """Problem where a line does not go with those of the same country and mode before it."""
    for old in others:
        if old.zone != new.zone:
            raise tables.wrong(
                "hours.csv",
                new.line,
                "hours-zones",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: another zone than in line {other} for the same country and mode. Write one of the two.",
                ),
                other=old.line,
            )
    for old in (*others, new):
        if (old is not new and _same_day(old, new)) or _night_before(old, new) or _night_before(new, old):
            raise tables.wrong(
                "hours.csv",
                new.line,
                "hours-overlap",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: the hours overlap with those of line {other}. Correct one of the two.",
                ),
                other=old.line,
            )


def _same_day(one: Hours, other: Hours) -> bool:
    return (
        bool(one.months & other.months and one.days & other.days)
        and one.opens_s < other.closes_s
        and other.opens_s < one.closes_s
    )


def _night_before(one: Hours, other: Hours) -> bool:
    """Whether a span goes past midnight into one of the day after."""
    later = {weekday % 7 + 1 for weekday, _ in one.days} & {weekday for weekday, _ in other.days}
    months = (one.months | {month % 12 + 1 for month in one.months}) & other.months
    return one.closes_s - _DAY_S > other.opens_s and bool(later and months)
