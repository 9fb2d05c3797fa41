"""What the tables of a desk and their columns are called."""

from collections.abc import Mapping
from typing import NamedTuple

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


class Told(NamedTuple):
    """A table. name: of its file; group: of the section that has it; title, what: English, in the context "SettingTables"."""

    name: str
    group: str
    title: str
    what: str

    @property
    def shown(self) -> str:
        """What it is called."""
        return tr("SettingTables", self.title)

    @property
    def purpose(self) -> str:
        """What it is for, in a sentence."""
        return tr("SettingTables", self.what)


TABLES = (
    Told(
        "targets.csv",
        "targets",
        QT_TRANSLATE_NOOP("SettingTables", "Target times of clearance"),
        QT_TRANSLATE_NOOP("SettingTables", "Hours by direction, mode, lane and stage."),
    ),
    Told(
        "baselines.csv",
        "targets",
        QT_TRANSLATE_NOOP("SettingTables", "Published figures of before and after"),
        QT_TRANSLATE_NOOP("SettingTables", "What the study of clearances is held against."),
    ),
    Told(
        "days.csv",
        "calendars",
        QT_TRANSLATE_NOOP("SettingTables", "Special days"),
        QT_TRANSLATE_NOOP("SettingTables", "Days on which a post does not follow its country's calendar."),
    ),
    Told(
        "hours.csv",
        "calendars",
        QT_TRANSLATE_NOOP("SettingTables", "Opening hours"),
        QT_TRANSLATE_NOOP("SettingTables", "When the posts work, by country, mode and season."),
    ),
    Told(
        "kinds.csv",
        "calendars",
        QT_TRANSLATE_NOOP("SettingTables", "Kinds of occasions"),
        QT_TRANSLATE_NOOP("SettingTables", "What is marked in the trends: reforms, holidays."),
    ),
    Told(
        "hs.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "HS codes"),
        QT_TRANSLATE_NOOP("SettingTables", "Goods of two, four and six digits."),
    ),
    Told(
        "countries.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Countries"),
        QT_TRANSLATE_NOOP("SettingTables", "Names, customs' numbers and other spellings."),
    ),
    Told(
        "currencies.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Currencies"),
        QT_TRANSLATE_NOOP("SettingTables", "Names, customs' numbers and other spellings."),
    ),
    Told(
        "units.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Units of quantity"),
        QT_TRANSLATE_NOOP("SettingTables", "Names, customs' numbers and other spellings."),
    ),
    Told(
        "directions.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Directions"),
        QT_TRANSLATE_NOOP("SettingTables", "Import, export, transit and how people write them."),
    ),
    Told(
        "modes.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Transport modes"),
        QT_TRANSLATE_NOOP("SettingTables", "Rail, road, pipeline and how people write them."),
    ),
    Told(
        "supervision.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Customs regimes"),
        QT_TRANSLATE_NOOP("SettingTables", "Supervision modes of China's customs, four digits."),
    ),
    Told(
        "districts.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Customs districts"),
        QT_TRANSLATE_NOOP("SettingTables", "Customs of China, four digits."),
    ),
    Told(
        "lanes.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Lanes of clearance"),
        QT_TRANSLATE_NOOP("SettingTables", "Green, document check, inspection."),
    ),
    Told(
        "stages.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Stages of clearance"),
        QT_TRANSLATE_NOOP("SettingTables", "Their order, what each applies to, whose calendar it keeps."),
    ),
    Told(
        "events.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Events of trains"),
        QT_TRANSLATE_NOOP("SettingTables", "Arrival, departure, gauge change and how messages write them."),
    ),
    Told(
        "types.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Types of events"),
        QT_TRANSLATE_NOOP("SettingTables", "Planned, forecast, actual."),
    ),
    Told(
        "gauges.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Gauges"),
        QT_TRANSLATE_NOOP("SettingTables", "1435 and 1520 mm and how people write them."),
    ),
    Told(
        "shows.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "What a meter shows"),
        QT_TRANSLATE_NOOP("SettingTables", "A running counter, or the quantity of the day."),
    ),
    Told(
        "conversions.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Conversions of meters"),
        QT_TRANSLATE_NOOP("SettingTables", "Which way a factor goes."),
    ),
    Told(
        "yardsticks.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Yardsticks of meters"),
        QT_TRANSLATE_NOOP("SettingTables", "A day, or in all."),
    ),
    Told(
        "headings.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Headings understood on import"),
        QT_TRANSLATE_NOOP("SettingTables", "Which heading of a file means which field."),
    ),
    Told(
        "carbon.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Emissions of transport"),
        QT_TRANSLATE_NOOP("SettingTables", "Grams of CO2e per tonne-kilometre by mode."),
    ),
    Told(
        "limits.csv",
        "codes",
        QT_TRANSLATE_NOOP("SettingTables", "Limits of this computer"),
        QT_TRANSLATE_NOOP(
            "SettingTables", "How large files may be that are taken in here; not shared with other desks."
        ),
    ),
    Told(
        "categories.csv",
        "categories",
        QT_TRANSLATE_NOOP("SettingTables", "Categories of goods"),
        QT_TRANSLATE_NOOP("SettingTables", "Which HS codes fall into which."),
    ),
    Told(
        "locations.csv",
        "places",
        QT_TRANSLATE_NOOP("SettingTables", "Stations and other places"),
        QT_TRANSLATE_NOOP("SettingTables", "Names, clocks and what messages call them."),
    ),
    Told(
        "routes.csv",
        "places",
        QT_TRANSLATE_NOOP("SettingTables", "Routes"),
        QT_TRANSLATE_NOOP("SettingTables", "Stops in order from the east, with kilometres."),
    ),
    Told(
        "carbon_legs.csv",
        "places",
        QT_TRANSLATE_NOOP("SettingTables", "Legs over the border"),
        QT_TRANSLATE_NOOP("SettingTables", "Which way is counted for emissions."),
    ),
    Told(
        "ports.csv",
        "places",
        QT_TRANSLATE_NOOP("SettingTables", "Ports"),
        QT_TRANSLATE_NOOP("SettingTables", "What a port is called in each language."),
    ),
    Told(
        "sts.csv",
        "messages",
        QT_TRANSLATE_NOOP("SettingTables", "Statuses in messages"),
        QT_TRANSLATE_NOOP("SettingTables", "What the codes of a status mean."),
    ),
)
"""Every table that a desk may have instead of the shipped one."""

_COLUMNS: Mapping[str, str] = {
    "code": QT_TRANSLATE_NOOP("SettingColumns", "Code"),
    "zh": QT_TRANSLATE_NOOP("SettingColumns", "Chinese"),
    "en": QT_TRANSLATE_NOOP("SettingColumns", "English"),
    "ru": QT_TRANSLATE_NOOP("SettingColumns", "Russian"),
    "kk": QT_TRANSLATE_NOOP("SettingColumns", "Kazakh"),
    "initials": QT_TRANSLATE_NOOP("SettingColumns", "Pinyin initials"),
    "aliases": QT_TRANSLATE_NOOP("SettingColumns", "Also written"),
    "prefixes": QT_TRANSLATE_NOOP("SettingColumns", "HS codes that begin with"),
    "directions": QT_TRANSLATE_NOOP("SettingColumns", "Directions"),
    "modes": QT_TRANSLATE_NOOP("SettingColumns", "Modes"),
    "lanes": QT_TRANSLATE_NOOP("SettingColumns", "Lanes"),
    "countries": QT_TRANSLATE_NOOP("SettingColumns", "Countries"),
    "country": QT_TRANSLATE_NOOP("SettingColumns", "Country"),
    "zone": QT_TRANSLATE_NOOP("SettingColumns", "Clock"),
    "port": QT_TRANSLATE_NOOP("SettingColumns", "Port"),
    "codes": QT_TRANSLATE_NOOP("SettingColumns", "Codes in messages"),
    "source": QT_TRANSLATE_NOOP("SettingColumns", "Source"),
    "unverified": QT_TRANSLATE_NOOP("SettingColumns", "Not verified"),
    "route": QT_TRANSLATE_NOOP("SettingColumns", "Route"),
    "location": QT_TRANSLATE_NOOP("SettingColumns", "Place"),
    "km": QT_TRANSLATE_NOOP("SettingColumns", "Kilometres"),
    "list": QT_TRANSLATE_NOOP("SettingColumns", "Code list"),
    "name": QT_TRANSLATE_NOOP("SettingColumns", "Name"),
    "event": QT_TRANSLATE_NOOP("SettingColumns", "Event"),
    "type": QT_TRANSLATE_NOOP("SettingColumns", "Type"),
    "direction": QT_TRANSLATE_NOOP("SettingColumns", "Direction"),
    "mode": QT_TRANSLATE_NOOP("SettingColumns", "Mode"),
    "lane": QT_TRANSLATE_NOOP("SettingColumns", "Lane"),
    "stage": QT_TRANSLATE_NOOP("SettingColumns", "Stage"),
    "target_hours": QT_TRANSLATE_NOOP("SettingColumns", "Target, hours"),
    "day": QT_TRANSLATE_NOOP("SettingColumns", "Day"),
    "days": QT_TRANSLATE_NOOP("SettingColumns", "Days"),
    "kind": QT_TRANSLATE_NOOP("SettingColumns", "Kind"),
    "months": QT_TRANSLATE_NOOP("SettingColumns", "Months"),
    "opens": QT_TRANSLATE_NOOP("SettingColumns", "Opens"),
    "closes": QT_TRANSLATE_NOOP("SettingColumns", "Closes"),
    "split": QT_TRANSLATE_NOOP("SettingColumns", "From day"),
    "before_low_h": QT_TRANSLATE_NOOP("SettingColumns", "Before, least hours"),
    "before_high_h": QT_TRANSLATE_NOOP("SettingColumns", "Before, most hours"),
    "after_h": QT_TRANSLATE_NOOP("SettingColumns", "After, hours"),
    "published_pct": QT_TRANSLATE_NOOP("SettingColumns", "Published change, %"),
    "g_per_tkm": QT_TRANSLATE_NOOP("SettingColumns", "g CO2e per tkm"),
    "year": QT_TRANSLATE_NOOP("SettingColumns", "Year"),
    "from": QT_TRANSLATE_NOOP("SettingColumns", "From"),
    "to": QT_TRANSLATE_NOOP("SettingColumns", "To"),
    "field": QT_TRANSLATE_NOOP("SettingColumns", "Field"),
    "heading": QT_TRANSLATE_NOOP("SettingColumns", "Headings"),
    "value": QT_TRANSLATE_NOOP("SettingColumns", "Value"),
    "what": QT_TRANSLATE_NOOP("SettingColumns", "What it is"),
}


def column_words() -> dict[str, str]:
    """What each column is called in the language in force, by its heading in the file."""
    return {name: tr("SettingColumns", text) for name, text in _COLUMNS.items()}
