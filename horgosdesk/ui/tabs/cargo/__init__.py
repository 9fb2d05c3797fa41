"""The cargo tab: the day sheet and all that is done in it."""

from horgosdesk.ui.tabs.cargo.tab import CargoTab

__all__ = ["CargoTab"]
