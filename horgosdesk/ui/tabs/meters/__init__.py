"""The meters tab: a month's sheet of days by meters, and behind it the page for one meter."""

from horgosdesk.ui.tabs.meters.tab import MetersTab

__all__ = ["MetersTab"]
