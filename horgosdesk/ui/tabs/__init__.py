"""The tabs of the window, in their order. A tab's module is imported when it is first shown."""

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from horgosdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from horgosdesk.ui.tab import Tab


class Place(NamedTuple):
    """Where a tab is found. title: English with its Alt key, marked in the context "Tabs"; icon: of resources/icons."""

    name: str
    title: str
    icon: str
    module: str
    kind: str

    def load(self) -> "type[Tab]":
        """The tab's class."""
        found: type[Tab] = getattr(import_module(self.module), self.kind)
        return found


TABS = (
    Place("cargo", QT_TRANSLATE_NOOP("Tabs", "&Cargo"), "cargo", "horgosdesk.ui.tabs.cargo", "CargoTab"),
    Place("meters", QT_TRANSLATE_NOOP("Tabs", "&Meters"), "meters", "horgosdesk.ui.tabs.meters", "MetersTab"),
    Place(
        "clearance",
        QT_TRANSLATE_NOOP("Tabs", "C&learance"),
        "clearance",
        "horgosdesk.ui.tabs.clearance",
        "ClearanceTab",
    ),
    Place("trains", QT_TRANSLATE_NOOP("Tabs", "Trai&ns"), "trains", "horgosdesk.ui.tabs.trains", "TrainsTab"),
    Place("trends", QT_TRANSLATE_NOOP("Tabs", "&Trends"), "trends", "horgosdesk.ui.tabs.trends", "TrendsTab"),
    Place("returns", QT_TRANSLATE_NOOP("Tabs", "&Returns"), "returns", "horgosdesk.ui.tabs.returns", "ReturnsTab"),
)
