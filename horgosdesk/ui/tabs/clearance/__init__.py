"""Clearance: the board of open consignments with the stages of one beside it, and the study of their release times."""

from horgosdesk.ui.tabs.clearance.tab import ClearanceTab

__all__ = ["ClearanceTab"]
