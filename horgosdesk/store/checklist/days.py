"""Days of the month without records: a working day should have some, a day off may have none."""

from datetime import date

from horgosdesk import resources
from horgosdesk.core.calendar import days_between
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.core.worktime import working_days
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item
from horgosdesk.store.sheet import View


def days(asked: Asked) -> Answer:
    """The working days that are over and have no final record."""
    if asked.last_due < asked.first:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "No day of this month is over yet.")), "ok")
    rows = asked.store.db.execute(
        "SELECT DISTINCT day FROM daily_totals WHERE day BETWEEN ? AND ?", (asked.first, asked.last)
    )
    there = {row[0] for row in rows}
    empty = [day for day in days_between(asked.first, asked.last_due) if day not in there]
    working = _working(asked)
    missing = [day for day in empty if date.fromisoformat(day) in working]
    quiet = len(empty) - len(missing)
    label = asked.say(QT_TRANSLATE_NOOP("Checklist", "a working day without any final record"))
    return Answer(
        len(missing),
        _detail(asked, missing, quiet),
        "look" if missing else "ok",
        missing,
        tuple(Item(day, label, View(day, day)) for day in missing[:MOST_NAMED]),
    )


def _detail(asked: Asked, missing: list[str], quiet: int) -> str:
    off = asked.say(QT_TRANSLATE_NOOP("Checklist", "Days off without records: {count}."), count=quiet) if quiet else ""
    if not missing:
        said = asked.say(QT_TRANSLATE_NOOP("Checklist", "Every working day has records."))
    else:
        numbers = asked.listed(str(int(day[8:])) for day in missing)
        said = asked.say(QT_TRANSLATE_NOOP("Checklist", "Working days without records: {days}."), days=numbers)
    return f"{said} {off}".strip()


def _working(asked: Asked) -> frozenset[date]:
    """The working days of the port's country, the desk's own special days counted in."""
    places = resources.places(asked.store.folder)
    country = next((places.country(code) for code in sorted(asked.port)), "")
    year = int(asked.month[:4])
    return working_days(country, resources.days(asked.store.folder), year, year)
