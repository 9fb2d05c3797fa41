"""Public holidays of a country as spans of days, for calendars and as suggestions to remember."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

_LANGS = {"zh_CN": "zh_CN", "en": "en_US", "ru": "ru", "kk": "kk"}


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days off that follow one another, the weekend between them included. name: of the days, in the language asked for where the package has it."""

    country: str
    first: str
    last: str
    name: str


def holidays_of(country: str, years: Sequence[int], lang: str) -> list[Holiday]:
    """The public holidays of some years, oldest first, days in a row joined; none for a country that nobody lists.

    From the `holidays` package: in China by the State Council's yearly notice, where it is known, with the days moved.
    """
    import holidays

    try:
        kind = type(holidays.country_holidays(country))
    except NotImplementedError:
        return []
    wanted = _LANGS.get(lang, "en_US")
    speaks = wanted if wanted in kind.supported_languages else "en_US" if "en_US" in kind.supported_languages else None
    known = holidays.country_holidays(country, years=years, language=speaks)
    special = set(_moved(known))
    found: list[tuple[date, date, list[str]]] = []
    for day in sorted(known):
        names = [] if day in special else [name.strip() for name in known[day].split(";")]
        if found and _is_free_until(found[-1][1], day, known):
            first, _, before = found[-1]
            # "Capital Day (observed)" is Capital Day
            more = [name for name in names if not any(name.startswith(other) for other in before)]
            found[-1] = (first, day, [*before, *more])
        else:
            found.append((day, day, names))
    return [
        Holiday(country, first.isoformat(), last.isoformat(), " · ".join(names or [known[first]]))
        for first, last, names in found
    ]


def _is_free_until(last: date, day: date, known: Any) -> bool:
    """Whether nobody works between two days off: there is nothing but a weekend that was not made working days."""
    between = (last + timedelta(days=n) for n in range(1, (day - last).days))
    return (day - last).days <= 3 and all(
        one.weekday() in known.weekend and one not in known.weekend_workdays for one in between
    )


def _moved(known: Any) -> list[date]:
    """Days that are off only because another day is worked; they have no name of their own."""
    table = getattr(known, "special_public_holidays", {})
    return [
        date(year, *one[:2])
        for year, moved in table.items()
        for one in (moved if moved and isinstance(moved[0], tuple) else (moved,))
        if len(one) >= 4
    ]
