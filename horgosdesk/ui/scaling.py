"""What was made for one size of text, made to fit another one: fonts, distances and least sizes that widgets have of their own.

What a widget reckons whenever it is drawn, and what it reckons anew with the theme, needs nothing of this.
"""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLayout, QTableView, QToolBar, QWidget

MOST = 16_777_215
"""What Qt has for "as large as you like"."""

GIVEN = "_q_styleSheetWidgetFont"
"""Where Qt keeps the font that a widget had before it first read the style sheet, and goes back to whenever it reads it again."""
SHEETS = ("_q_stylesheet_minw", "_q_stylesheet_minh", "_q_stylesheet_maxw", "_q_stylesheet_maxh")
"""Where Qt notes that a least or most width or height is the style sheet's, which has given the new one already."""


def fonts(app: QApplication) -> list[tuple[QWidget, QFont]]:
    """The widgets that have a font of their own, with it; all others have the application's."""
    own = Qt.WidgetAttribute.WA_SetFont
    return [(widget, QFont(widget.font())) for widget in app.allWidgets() if widget.testAttribute(own)]


def scale(app: QApplication, before: Iterable[tuple[QWidget, QFont]], ratio: float, icon: int) -> None:
    """Have everything that is there so much larger. before: what `fonts` gave; icon: the edge of an icon now."""
    for widget, font in before:
        _scale_font(widget, font, ratio)
    for widget in app.allWidgets():
        _scale_limits(widget, ratio)
        # else it has the size that the style sheet gives
        if isinstance(widget, (QAbstractButton, QToolBar)) and widget.iconSize().width() != icon:
            widget.setIconSize(_times(widget.iconSize(), ratio))
        if isinstance(widget, QTableView):
            rows = widget.verticalHeader()
            rows.setDefaultSectionSize(round(rows.defaultSectionSize() * ratio))
            columns = widget.horizontalHeader()
            for section in range(columns.count()):
                if columns.sectionResizeMode(section) == QHeaderView.ResizeMode.Interactive and columns.sectionSize(
                    section
                ):
                    columns.resizeSection(section, round(columns.sectionSize(section) * ratio))
        if (layout := widget.layout()) is not None:
            _scale_layout(layout, ratio)


def _scale_font(widget: QWidget, font: QFont, ratio: float) -> None:
    given = widget.property(GIVEN)
    if isinstance(given, QFont):
        widget.setProperty(GIVEN, _larger(given, ratio))
    widget.setFont(_larger(font, ratio))


def _larger(font: QFont, ratio: float) -> QFont:
    made = QFont(font)
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * ratio)
    else:
        made.setPixelSize(max(1, round(made.pixelSize() * ratio)))
    return made


def _scale_limits(widget: QWidget, ratio: float) -> None:
    of_sheet = [bool(widget.property(name)) for name in SHEETS]
    least, most = widget.minimumSize(), widget.maximumSize()
    before = least.width(), least.height(), most.width(), most.height()
    sides = (
        side if is_sheets or side >= MOST else round(side * ratio)
        for side, is_sheets in zip(before, of_sheet, strict=True)
    )
    wide, high, most_wide, most_high = sides
    if (wide, high) != before[:2]:
        widget.setMinimumSize(wide, high)
    if (most_wide, most_high) != before[2:]:
        widget.setMaximumSize(most_wide, most_high)


def _scale_layout(layout: QLayout, ratio: float) -> None:
    """Margins and distances of a layout and of those in it."""
    margins = layout.contentsMargins()
    sides = (margins.left(), margins.top(), margins.right(), margins.bottom())
    layout.setContentsMargins(*(round(side * ratio) for side in sides))
    if layout.spacing() > 0:
        layout.setSpacing(max(1, round(layout.spacing() * ratio)))
    # not by its items: PySide would take what lies later where a spacer lay for that spacer
    for inner in layout.children():
        if isinstance(inner, QLayout):
            _scale_layout(inner, ratio)


def _times(size: QSize, ratio: float) -> QSize:
    return QSize(round(size.width() * ratio), round(size.height() * ratio))
