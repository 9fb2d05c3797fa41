"""A dialog as high as what it says, and no larger than its screen: what does not fit is scrolled.

Qt gives room to words that wrap when a dialog opens, and none to those that come later.
"""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from horgosdesk.ui import theme


class Sheet(QScrollArea):
    """What a dialog says, above its buttons."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        # it follows what has the focus
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def high(self, width: int) -> int:
        """What it needs at a width."""
        layout = self.widget().layout()
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def room(dialog: QWidget) -> QSize:
    """What a dialog may take of its screen, which has a title to give it as well."""
    screen = (dialog.parentWidget() or dialog).screen().availableGeometry()
    return QSize(screen.width(), screen.height() - theme.space(8))


def fit(dialog: QWidget, *, grow: bool = False) -> None:
    """Make a dialog as high as it needs to be, at the width that it has, once it has taken up what was said.

    grow: but no lower than it is.
    """
    if not dialog.isVisible():
        _fit(dialog, grow)
    # not 0: that would come before the pages within have told of their new sizes
    QTimer.singleShot(1, dialog, lambda: _fit(dialog, grow))


def _fit(dialog: QWidget, grow: bool) -> None:
    layout, most = dialog.layout(), room(dialog)
    sheet = next((one for one in dialog.findChildren(Sheet) if one.isVisibleTo(dialog)), None)
    if layout is None:
        return
    layout.activate()
    wide, least = dialog.width(), dialog.height() if grow else dialog.minimumHeight()
    sides = layout.contentsMargins().left() + layout.contentsMargins().right()
    if sheet is not None:
        wide = max(wide, sheet.widget().minimumSizeHint().width() + sides)
    wide = min(max(wide, layout.totalMinimumSize().width()), most.width())
    if sheet is not None:
        # with what stands around it, which is known for sure once it is shown
        around = dialog.height() - sheet.height()
        if not dialog.isVisible():
            around = layout.totalSizeHint().height() - sheet.sizeHint().height()
        high = around + sheet.high(wide - sides)
    else:
        high = layout.totalHeightForWidth(wide)
    dialog.resize(wide, min(max(least, high), most.height()))
