"""Trends: one chart, the sentence that it says above it, the choices beside it, the table behind it."""

from horgosdesk.ui.tabs.trends.tab import TrendsTab

__all__ = ["TrendsTab"]
