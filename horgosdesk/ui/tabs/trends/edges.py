"""Where things begin on a page: the words in charts and tables under those of the page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from horgosdesk.ui import theme


def page_of(widget: QWidget) -> QVBoxLayout:
    """The layout of a page, for charts and tables, which have edges of their own; all else in `inset`."""
    page = QVBoxLayout(widget)
    page.setContentsMargins(theme.space(2), theme.space(2), theme.space(2), theme.space(2))
    page.setSpacing(theme.space(2))
    return page


def inset(*widgets: QWidget) -> QVBoxLayout:
    """What has no edges of its own, one below the other."""
    column = QVBoxLayout()
    column.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
    column.setSpacing(theme.space(2))
    for widget in widgets:
        column.addWidget(widget)
    return column
