"""The tables that a desk may have instead of the shipped ones, by what they are of."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from horgosdesk.ui.setting.section import Line, Section, State
from horgosdesk.ui.setting.table_words import TABLES, Told


def table_lines(section: Section, group: str) -> list[Line]:
    """A line for each table of a group."""
    return [_line(section, told) for told in TABLES if told.group == group]


def _line(section: Section, told: Told) -> Line:
    def edit() -> None:
        from horgosdesk.ui.setting.editor import TableEditor

        TableEditor(section.desk, told, section.page).open()

    return Line(
        told.shown,
        partial(_state, section, told),
        section.button(QCoreApplication.translate("SettingTables", "Edit…"), edit),
        more=f"{told.purpose} {told.name}",
    )


def _state(section: Section, told: Told) -> State:
    try:
        changed = (section.desk.store.folder / told.name).stat().st_mtime
    except FileNotFoundError:
        # as shipped, which is usual and needs no words
        return State(told.purpose)
    when = datetime.fromtimestamp(changed, ZoneInfo(section.desk.store.meta("zone")))
    text = QCoreApplication.translate("SettingTables", "{purpose} The desk's own since {when}.")
    return State(text.format(purpose=told.purpose, when=f"{when:%Y-%m-%d %H:%M}"), "own")


class _Tables(Section):
    """The tables of one group."""

    GROUP: ClassVar[str]

    def lines(self) -> Sequence[Line]:
        return table_lines(self, self.GROUP)


class CalendarsSection(_Tables):
    """Days off, opening hours."""

    GROUP = "calendars"


class CodesSection(_Tables):
    """What stands in the fields with codes, and what is read by headings and limits."""

    GROUP = "codes"


class CategoriesSection(_Tables):
    """Kinds of goods by their codes."""

    GROUP = "categories"


class PlacesSection(_Tables):
    """Where goods and trains are."""

    GROUP = "places"
