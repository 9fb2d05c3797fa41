"""Public holidays of the desk's countries as occasions to be added: none that is remembered already."""

from dataclasses import replace

from horgosdesk import resources
from horgosdesk.core.holiday import holidays_of
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import occasions
from horgosdesk.store.desk import Store

MOST = 60
"""Letters that a title has room for."""


def countries(store: Store) -> list[str]:
    """The countries whose posts the desk keeps the hours of, in the order of that table."""
    return list(dict.fromkeys(line.country for line in resources.hours(store.folder)))


def suggested(store: Store, year: str, lang: str) -> list[Occasion]:
    """The public holidays of a year, oldest first, without those that are there: days of the same country that overlap,
    since a supervisor may have corrected them.

    The country is the first two letters of the remark, by which a holiday is known again in another language.
    """
    known = [
        (one.remark[:2], one.first, one.last)
        for one in occasions.between(store, f"{year}-01-01", f"{year}-12-31")
        if one.kind == "holiday"
    ]
    codes = resources.codebook(store.folder).countries
    found = []
    for country in countries(store):
        code = codes.get(country)
        name = code.name(lang) if code is not None else country
        for holiday in holidays_of(country, [int(year)], lang):
            if not any(of == country and first <= holiday.last and holiday.first <= last for of, first, last in known):
                title = f"{name}: {holiday.name}"
                title = title if len(title) <= MOST else title[: MOST - 1] + "…"
                one = Occasion(uid=new_uid(), first=holiday.first, last=holiday.last, kind="holiday", title=title)
                found.append(replace(one, remark=country))
    return sorted(found, key=lambda one: (one.first, one.last, one.title))
