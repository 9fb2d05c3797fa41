"""Instants of stages: a time of day on a day, read as people and files write it, kept as UTC seconds since 1970."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from horgosdesk.core.calendar import day_from_serial, is_leap, parse_day
from horgosdesk.core.errors import Problem
from horgosdesk.core.pattern import late
from horgosdesk.core.text import plain
from horgosdesk.core.words import QT_TRANSLATE_NOOP

AHEAD_S = 300
"""Seconds that a time typed without a day may lie ahead before yesterday's is meant: the clocks on the wall differ."""

_EPOCH = datetime(1970, 1, 1)
_DAY_S = 86400
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_LONGEST = 80

_AREAS = (
    "Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US"
)
_ZONE_NAME = late(rf"(?:{_AREAS})(?:/[A-Za-z][A-Za-z0-9_+-]*)+", re.ASCII)
"""What may be asked of zoneinfo: its other names are abbreviations, or count leap seconds ("right/…")."""

_HALF = r"[上下]午|[AP]\.?M\.?"
_WRITTEN = late(
    rf"""
    (?P<day>.*?)
    (?: (?:^|\ |(?<=[0-9])T|(?<=[日号])|(?<=^[0-9]{{8}})) \ ? | (?=[上下]午) )
    (?: (?P<before>{_HALF}) \ ?)?
    (?: (?P<hour>\d{{1,2}}) (?P<by>[:.]) (?P<minute>\d{{2}}) (?: (?P=by) (?P<second>\d{{2}}) (?:[.,]\d+)? )?
      | (?P<hour_zh>\d{{1,2}}) \ ?[时時点點] \ ?
        (?: (?P<minute_zh>\d{{1,2}}) \ ?分? \ ? (?: (?P<second_zh>\d{{1,2}}) \ ?秒 )? | (?P<half_hour>半) | 整 )?
      | (?P<compact>\d{{4}}(?:\d{{2}}(?:[.,]\d+)?)?) )
    (?: \ ? (?P<behind>[AP]\.?M\.?) (?![A-Z]) )?
    (?: \ ? (?P<offset>Z | (?:UTC|GMT)?\ ?[+-]\d{{1,2}}(?::?\d{{2}})? | UTC | GMT) )?
    (?: \ ? [\[(] (?P<bracketed>[^\[\]()]+) [\])] | \ ? (?P<name>[A-Z][\w\ /+-]*|[^\x00-\x7f]+) )?
    """,
    re.ASCII | re.IGNORECASE | re.VERBOSE,
)
_ISO = late(
    r"(20[0-9]{2}-[0-9]{2}-[0-9]{2})[ T]([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)
_SERIAL = late(r"\d{5}[.,]\d*[1-9]\d*", re.ASCII)
_NOW = late(r"|now|现在|現在|此刻|сейчас|қазір", re.IGNORECASE)
_AGO = late(
    r"-\ ?(?P<short>\d{1,3})\ ?(?P<unit>m|min|h|м|мин|ч|分钟?|小时)?"
    r"|(?P<long>\d{1,3})\ ?(?P<word>分钟|小时|min(?:utes?)?|hours?|мин(?:ут[уы]?)?\.?|час(?:а|ов)?|сағат)\ ?(?:前|以前|ago|назад|бұрын)",
    re.ASCII | re.IGNORECASE,
)
_YEAR_FIRST = late(r"(?P<year>\d{3,6})(?P<by>[-/.年])(?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号]?", re.ASCII)
_YEAR_LAST = late(r"(?P<one>\d{1,2})([-/.])(?P<two>\d{1,2})\2(?P<year>\d{3,6})", re.ASCII)
_YEAR_RUN = late(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})", re.ASCII)
_WITHOUT_YEAR = late(r"\d{1,2}[-/月]\d{1,2}[日号]?|\d{4}|\d{1,2}[日号]?", re.ASCII)
_LEAP_DAY = late(r"0?2[-/月]29[日号]?|0229", re.ASCII)


class Read(NamedTuple):
    """An instant as it was read. at_s: UTC seconds since 1970. named_zone: whether the text itself named a zone."""

    at_s: int
    named_zone: bool


def read_instant(
    text: str, zone: str, now: datetime | None = None, *, near: int | None = None, date1904: bool = False
) -> Read:
    """The instant that a text means; without a zone of its own, in `zone` (a name that zoneinfo knows).

    Understood: a day with its year as parse_day reads it, with a time behind it: 14:30, 14:30:05, 14.30, 1430, 143005,
    14时30分, 14点半, 2:30 PM, 下午2:30, each with a zone behind it or not: Z, +08:00, +0800, +8, UTC+8, Europe/Berlin,
    [Europe/Berlin]. Parts of a second are cut. 20251103143000. An Excel serial with a fraction (45964.6041666667, to
    the nearest second; date1904: the workbook counts from 1904). 24:00 is the midnight at the end of its day.

    now: aware; the clerk types, and may be short: 14:30, 1430 (today's, or yesterday's when today's is more than AHEAD_S
    to come), 3 14:30, 11-3 14:30 (days as parse_day reads them), -20, -20m, -2h, 20分钟前, and nothing or "now".
    near: a year about which those of the file lie, now's unless given. A later one than the next is then a slip.

    Problems: "instant-form" for what is no time; "instant-day" for a time without a day or a day without year where
    the short forms are not read; "instant-time" for a day without a time, as midnight would be a guess;
    "instant-clock" (25:61); "instant-year", with fix where one digit more, less, other or swapped explains it;
    "instant-leap" for 29 February in a year without; "instant-gap" and "instant-fold" for a local time that the change
    of the clocks left out or brought twice; "instant-zone" for a zone that is not known or says too little (CST);
    and those of parse_day. ValueError for a naive `now`.
    """
    if now is not None and now.tzinfo is None:
        raise ValueError("now has no zone")
    if len(text) > _LONGEST:
        raise _not_a_time(text)
    if near is None and now is not None:
        near = now.year
    if (quick := _ISO.fullmatch(text)) and (found := _from_iso(quick, zone, near, text)):
        return found
    said = " ".join(plain(text).split())
    if now is not None and (moment := _from_now(said, now)) is not None:
        return Read(moment, False)
    if _SERIAL.fullmatch(said):
        return Read(_to_utc(_serial(said, date1904), ZoneInfo(zone), zone, text), False)
    match = _WRITTEN.fullmatch(said)
    if match is None:
        raise _no_time(said, text, now, near)
    clock = _clock(match, text)
    tz, named = _zone(match, text)
    local_zone = tz or ZoneInfo(zone)
    zone_name = named or zone
    day_said = match["day"].rstrip(" ,")
    if not day_said:
        if match["by"] == "." or (match["compact"] and (tz or match["name"])):
            # 3.11 is a day to most, and 2025-11 a month: neither a time with something behind it
            raise _not_a_time(text)
        if now is None:
            raise _no_day(text)
        return Read(_latest(clock, now, local_zone, zone_name, text), tz is not None)
    day = _day(day_said, said, now.astimezone(local_zone).date() if now else None, near)
    if match["compact"] and tz and _WITHOUT_YEAR.fullmatch(day_said):
        raise _not_a_time(text)
    at_s = _to_utc(_joined(day, clock), local_zone, zone_name, text)
    if match["offset"] and named:
        _agree(at_s, tz, named, text)
    return Read(at_s, tz is not None)


def show_instant(at_s: int, zone: str) -> str:
    """An instant in a zone, the same in every language: "2025-11-03 14:30", with ":05" when there are seconds.

    With the offset behind it where the clocks were set back and the time alone would mean two instants, so that
    read_instant gives back `at_s` for every instant of the years that it reads.
    """
    utc = _EPOCH + timedelta(seconds=at_s)
    local = utc.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    text = local.strftime("%Y-%m-%d %H:%M:%S" if local.second else "%Y-%m-%d %H:%M")
    if local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset():
        text += f" {_offset_text(_offset(local))}"
    return text


def iso(at_s: int) -> str:
    """An instant as ISO 8601 in UTC: "2025-11-03T06:30:00Z"."""
    return f"{(_EPOCH + timedelta(seconds=at_s)).isoformat()}Z"


# Now and the day


def _from_iso(match: re.Match[str], zone: str, near: int | None, text: str) -> Read | None:
    """What most cells of a file hold, at once: an import has millions of them. None for what needs a second look."""
    day, hour, minute, second, offset = match.groups()
    if near is not None and int(day[:4]) > near + 1:
        return None
    try:
        local = datetime.fromisoformat(day) + timedelta(hours=int(hour), minutes=int(minute), seconds=int(second or 0))
    except ValueError:
        return None
    return Read(_to_utc(local, _fixed(offset, text) if offset else ZoneInfo(zone), zone, text), bool(offset))


def _from_now(said: str, now: datetime) -> int | None:
    """UTC seconds of "now" and of "20 minutes ago"; None for all else."""
    if _NOW.fullmatch(said):
        return int(now.timestamp())
    ago = _AGO.fullmatch(said)
    if not ago:
        return None
    unit = (ago["unit"] or ago["word"] or "m").casefold()
    return int(now.timestamp()) - int(ago["short"] or ago["long"]) * (3600 if unit[0] in "h小чс" else 60)


def _latest(clock: timedelta, now: datetime, zone: tzinfo, zone_name: str, text: str) -> int:
    """That time of today, or of yesterday when today's is still to come."""
    today = now.astimezone(zone).date()
    at_s = _to_utc(_joined(today, clock), zone, zone_name, text)
    if at_s <= now.timestamp() + AHEAD_S:
        return at_s
    return _to_utc(_joined(today - timedelta(days=1), clock), zone, zone_name, text)


def _day(day_said: str, said: str, today: date | None, near: int | None) -> date:
    """The day before a time. today: where the clerk may leave out month and year."""
    squeezed = re.sub(r" ?([-/.年月日号]) ?", r"\1", day_said)
    if today is None and _WITHOUT_YEAR.fullmatch(squeezed):
        raise _no_day(said)
    year = next((m for form in (_YEAR_FIRST, _YEAR_LAST, _YEAR_RUN) if (m := form.fullmatch(squeezed))), None)
    if year:
        _check_year(year, said, near)
        numbers = [int(part) for name, part in year.groupdict().items() if name not in ("year", "by")]
        if sorted(numbers) == [2, 29] and not is_leap(int(year["year"])):
            raise _no_leap_day(int(year["year"]), said)
    try:
        return date.fromisoformat(parse_day(day_said, today or date.min))
    except Problem as problem:
        if problem.code == "day-form" and today and _LEAP_DAY.fullmatch(squeezed):
            raise _no_leap_day(today.year, said) from None
        raise


def _check_year(match: re.Match[str], said: str, near: int | None) -> None:
    """Problem for a year that cannot be meant, with what probably is."""
    typed = match["year"]
    if len(typed) == 4 and _FIRST_YEAR <= int(typed) <= (_LAST_YEAR if near is None else min(near + 1, _LAST_YEAR)):
        return
    meant = _likely_year(typed, near) if near is not None else None
    raise Problem(
        "instant-year",
        QT_TRANSLATE_NOOP("Problem", "The year {year} in “{value}” cannot be right. Did you mean {fix}?")
        if meant
        else QT_TRANSLATE_NOOP("Problem", "The year {year} in “{value}” cannot be right. Correct it."),
        fix=said.replace(typed, str(meant), 1) if meant else None,
        year=typed,
        value=said[:40],
    )


def _likely_year(typed: str, near: int) -> int | None:
    """The year about `near` from which one slip of the finger makes what was typed."""
    digits = typed.lstrip("0")

    def slips(year: str) -> set[str]:
        return {
            *(year[:at] + year[at + 1 :] for at in range(4)),
            *(year[:at] + digit + year[at + 1 :] for at in range(4) for digit in "0123456789"),
            *(year[:at] + digit + year[at:] for at in range(5) for digit in "0123456789"),
            *(year[:at] + year[at + 1] + year[at] + year[at + 2 :] for at in range(3)),
        }

    return next((year for year in (near, near - 1, near + 1) if {typed, digits} & slips(str(year))), None)


# The time of day and the zone


def _clock(match: re.Match[str], text: str) -> timedelta:
    """The time since midnight: up to 24:00."""
    if compact := match["compact"]:
        hour, minute, second = int(compact[:2]), int(compact[2:4]), int(compact[4:6] or 0)
    else:
        hour = int(match["hour"] or match["hour_zh"])
        minute = 30 if match["half_hour"] else int(match["minute"] or match["minute_zh"] or 0)
        second = int(match["second"] or match["second_zh"] or 0)
    halves = {half[0].upper() for half in (match["before"], match["behind"]) if half}
    if halves:
        afternoon = bool(halves & {"P", "下"})
        # 下午14:30 says the same twice; 14:30 AM contradicts itself
        wrong = len(halves) > 1 or hour > (23 if afternoon else 12)
        hour = 99 if wrong else hour % 12 + 12 * afternoon if hour <= 12 else hour
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        raise Problem(
            "instant-clock",
            QT_TRANSLATE_NOOP(
                "Problem", "The time in “{value}” does not exist: a day runs from 00:00 to 24:00. Correct it."
            ),
            value=text.strip()[:40],
        )
    return timedelta(hours=hour, minutes=minute, seconds=second)


def _zone(match: re.Match[str], text: str) -> tuple[tzinfo | None, str | None]:
    """The zone that a text names and, where it is one of zoneinfo's, its name."""
    offset = _fixed(match["offset"], text) if match["offset"] else None
    name = match["bracketed"] or match["name"]
    if not name:
        return offset, None
    try:
        if not _ZONE_NAME.fullmatch(name):
            raise ZoneInfoNotFoundError(name)
        return offset or ZoneInfo(name), name
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise _no_zone(name, text) from None


def _fixed(said: str, text: str) -> timezone:
    """The zone of an offset such as Z, +8, +0530 or UTC+08:00."""
    sign_and_digits = re.sub(r"[^0-9+-]", "", said)
    if not sign_and_digits:
        return UTC
    digits = sign_and_digits[1:]
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    offset = timedelta(hours=hours, minutes=minutes)
    offset = -offset if sign_and_digits[0] == "-" else offset
    if minutes > 59 or not timedelta(hours=-12) <= offset <= timedelta(hours=14):
        raise _no_zone(said.strip(), text)
    return timezone(offset)


def _agree(at_s: int, offset: tzinfo | None, name: str, text: str) -> None:
    """Problem when the offset and the zone of "10:00+02:00[Europe/Berlin]" are not those of one place."""
    utc = (_EPOCH + timedelta(seconds=at_s)).replace(tzinfo=UTC)
    real = _offset(utc.astimezone(ZoneInfo(name)))
    if real != _offset(utc.astimezone(offset)):
        raise Problem(
            "instant-zone",
            QT_TRANSLATE_NOOP("Problem", "“{value}”: {zone} was at {offset} then. Take one of the two out."),
            value=text.strip()[:40],
            zone=name,
            offset=_offset_text(real),
        )


def _to_utc(local: datetime, zone: tzinfo, zone_name: str, text: str) -> int:
    """UTC seconds of a local time that existed once."""
    aware = local.replace(tzinfo=zone)
    first, second = _offset(aware), _offset(aware.replace(fold=1))
    if first < second:
        begins, ends = _gap(local, zone, first, second)
        raise Problem(
            "instant-gap",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” did not exist in {zone}: the clocks went from {before} straight to {after}. Correct the time.",
            ),
            value=text.strip()[:40],
            zone=zone_name,
            before=f"{begins:%Y-%m-%d %H:%M}",
            after=f"{ends:%Y-%m-%d %H:%M}",
        )
    if first > second:
        raise Problem(
            "instant-fold",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” came twice in {zone}, as the clocks were set back: first at {first}, then at {second}. Write one of the two behind it.",
            ),
            value=text.strip()[:40],
            zone=zone_name,
            first=_offset_text(first),
            second=_offset_text(second),
        )
    at = local - _EPOCH - first
    return at.days * _DAY_S + at.seconds


def _gap(local: datetime, zone: tzinfo, before: timedelta, after: timedelta) -> tuple[datetime, datetime]:
    """The local times between which the clocks jumped."""
    low, high = local - after, local - before
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        if _offset(middle.replace(tzinfo=UTC).astimezone(zone)) == before:
            low = middle
        else:
            high = middle
    high = (high + timedelta(milliseconds=500)).replace(microsecond=0)
    return high + before, high + after


def _offset(aware: datetime) -> timedelta:
    return aware.utcoffset() or timedelta()


def _offset_text(offset: timedelta) -> str:
    minutes = offset // timedelta(minutes=1)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _joined(day: date, clock: timedelta) -> datetime:
    return datetime(day.year, day.month, day.day) + clock


def _serial(said: str, date1904: bool) -> datetime:
    seconds = int((Decimal(said.replace(",", ".")) * _DAY_S).to_integral_value(ROUND_HALF_UP))
    day, rest = divmod(seconds, _DAY_S)
    return _joined(date.fromisoformat(day_from_serial(day, date1904)), timedelta(seconds=rest))


# What is said


def _no_time(said: str, text: str, now: datetime | None, near: int | None) -> Problem:
    """What to say about a text without a time: whether there is at least a day in it."""
    try:
        _day(said, said, now.date() if now else None, near)
    except Problem as problem:
        return _not_a_time(text) if problem.code == "day-form" else problem
    return Problem(
        "instant-time",
        QT_TRANSLATE_NOOP("Problem", "“{value}” has no time of day. Write one behind it: 2025-11-03 14:30."),
        value=text.strip()[:40],
    )


def _no_day(text: str) -> Problem:
    return Problem(
        "instant-day",
        QT_TRANSLATE_NOOP("Problem", "“{value}” has no day with its year. Write it as 2025-11-03 14:30."),
        value=text.strip()[:40],
    )


def _no_leap_day(year: int, text: str) -> Problem:
    return Problem(
        "instant-leap",
        QT_TRANSLATE_NOOP("Problem", "{year} has no 29 February (“{value}”). Correct the day or the year."),
        year=year,
        value=text.strip()[:40],
    )


def _no_zone(name: str, text: str) -> Problem:
    return Problem(
        "instant-zone",
        QT_TRANSLATE_NOOP(
            "Problem",
            "“{zone}” in “{value}” does not say which zone is meant. Write the difference from UTC instead: +08:00.",
        ),
        zone=name.strip()[:40],
        value=text.strip()[:40],
    )


def _not_a_time(text: str) -> Problem:
    return Problem(
        "instant-form",
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a day with a time. Write it as 2025-11-03 14:30."),
        value=text.strip()[:40],
    )
