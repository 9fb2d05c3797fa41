"""Returns: the months, each one's return as it will print, its checks, and what can be done with it."""

from horgosdesk.ui.tabs.returns.tab import ReturnsTab

__all__ = ["ReturnsTab"]
