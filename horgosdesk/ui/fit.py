"""A dialog as high as what it says, and no larger than its screen: what does not fit is scrolled.

Qt gives room to words that wrap when a dialog opens, and none to those that come later.
"""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.viewport import Pages


class Sheet(QScrollArea):
    """What a dialog says, above its buttons."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)
        QApplication.instance().focusChanged.connect(self.follow)

    def follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, however it came to it."""
        if now is not None and self.widget().isAncestorOf(now):
            self.ensureWidgetVisible(now)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def above(dialog: QWidget, buttons: QLayout) -> QVBoxLayout:
    """Lay out a dialog as a sheet above its buttons; where goes what it says."""
    body = QWidget()
    inner, box = QVBoxLayout(body), QVBoxLayout(dialog)
    inner.setContentsMargins(0, 0, 0, 0)
    box.setContentsMargins(*[theme.space(5)] * 4)
    for column in (inner, box):
        column.setSpacing(theme.space(4))
    box.addWidget(Sheet(body), 1)
    box.addLayout(buttons)
    return inner


def room(dialog: QWidget) -> QSize:
    """What a dialog may take of its screen, which has a title to give it as well."""
    screen = (dialog.parentWidget() or dialog).screen().availableGeometry()
    return QSize(screen.width(), screen.height() - theme.space(8))


def fit(dialog: QWidget, *, grow: bool = False) -> None:
    """Make a dialog as high as it needs to be, at the width that it has, once it has taken up what was said.

    grow: but no lower than it is.
    """
    QTimer.singleShot(0, dialog, lambda: _fit(dialog, grow))
    if not dialog.isVisible():
        _fit(dialog, grow)


def _fit(dialog: QWidget, grow: bool) -> None:
    layout = dialog.layout()
    if layout is None:
        return
    # from within: what is not shown yet, or lies in a scroll area, does not tell that it needs another size now
    for one in (*reversed(dialog.findChildren(QWidget)), dialog):
        one.ensurePolished()
        if (inner := one.layout()) is not None:
            inner.invalidate()
            inner.activate()
        one.updateGeometry()
    most, held = room(dialog), _held(dialog)
    wide, least = dialog.width(), dialog.height() if grow else dialog.minimumHeight()
    sides = layout.contentsMargins().left() + layout.contentsMargins().right()
    if held is not None:
        wide = max(wide, held[1].minimumSizeHint().width() + sides)
    wide = min(max(wide, layout.totalMinimumSize().width()), most.width())
    if held is None:
        high = layout.totalHeightForWidth(wide)
    else:
        holder, body = held
        # with what stands around it, which is known for sure once it is shown
        around = dialog.height() - holder.height()
        if not dialog.isVisible():
            around = layout.totalSizeHint().height() - holder.sizeHint().height()
        high = around + _high(body, wide - sides)
    sheet = held[0] if held is not None and isinstance(held[0], Sheet) else None
    # a bar that is there makes the words narrower, and by that needed
    for policy in (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded):
        if sheet is not None:
            sheet.setVerticalScrollBarPolicy(policy)
        dialog.resize(wide, min(max(least, high), most.height()))
    if sheet is not None and dialog.isVisible():
        sheet.follow(None, dialog.focusWidget())


def _held(dialog: QWidget) -> tuple[QWidget, QWidget] | None:
    """What gives way in a dialog, and what is in it that is to be seen."""
    sheet = next((one for one in dialog.findChildren(Sheet) if one.isVisibleTo(dialog)), None)
    pages = dialog.findChild(Pages)
    holder: QWidget | None = sheet or pages
    body = sheet.widget() if sheet is not None else pages.currentWidget() if pages is not None else None
    return (holder, body) if holder is not None and body is not None else None


def _high(body: QWidget, width: int) -> int:
    layout = body.layout()
    if layout is None or not layout.hasHeightForWidth():
        return body.sizeHint().height()
    return layout.totalHeightForWidth(width)
