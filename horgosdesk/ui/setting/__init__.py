"""The settings: their sections, in order. A section's module is imported when the settings are first shown."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from horgosdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from horgosdesk.ui.setting.section import Section


class Part(NamedTuple):
    """Where a section is found. title: marked in the context "Settings"; kind: its class in module."""

    name: str
    title: str
    module: str
    kind: str

    def load(self) -> "type[Section]":
        """The section's class."""
        found: type[Section] = getattr(import_module(f"horgosdesk.ui.setting.{self.module}"), self.kind)
        return found


SECTIONS = (
    Part("desk", QT_TRANSLATE_NOOP("Settings", "Desk"), "own_desk", "DeskSection"),
    Part("targets", QT_TRANSLATE_NOOP("Settings", "Targets"), "targets", "TargetsSection"),
    Part("calendars", QT_TRANSLATE_NOOP("Settings", "Calendars"), "tables", "CalendarsSection"),
    Part("codes", QT_TRANSLATE_NOOP("Settings", "Code tables"), "tables", "CodesSection"),
    Part("categories", QT_TRANSLATE_NOOP("Settings", "Categories"), "tables", "CategoriesSection"),
    Part("places", QT_TRANSLATE_NOOP("Settings", "Stations and routes"), "tables", "PlacesSection"),
    Part("channels", QT_TRANSLATE_NOOP("Settings", "Railway channels"), "channels", "ChannelsSection"),
    Part("backup", QT_TRANSLATE_NOOP("Settings", "Backup"), "backup", "BackupSection"),
    Part("accounts", QT_TRANSLATE_NOOP("Settings", "Accounts"), "accounts", "AccountsSection"),
    Part("encryption", QT_TRANSLATE_NOOP("Settings", "Encryption"), "encryption", "EncryptionSection"),
    Part("hub", QT_TRANSLATE_NOOP("Settings", "Hub"), "hub", "HubSection"),
    Part("look", QT_TRANSLATE_NOOP("Settings", "Look"), "looks", "LookSection"),
    Part("keys", QT_TRANSLATE_NOOP("Settings", "Keys"), "keyboard", "KeysSection"),
)
