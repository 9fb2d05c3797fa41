"""The trains tab."""

from horgosdesk.ui.tabs.trains.tab import TrainsTab

__all__ = ["TrainsTab"]
