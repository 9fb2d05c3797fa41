"""Which texts of a window are cut: the letters that a label, a button, a heading or a choice has no room for."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionHeader,
    QTabBar,
    QWidget,
)

SLACK = 2
"""Pixels by which measures of one text differ."""


def cut(window: QWidget, room: tuple[int, int] = (1366, 740), but: tuple[type[QWidget], ...] = ()) -> list[str]:
    """Each visible text of a window that is cut, as "what: text: has of needs"; and the window if it is larger than the room.

    but: what is not looked at.
    """
    found = [
        f"{_path(widget)}: {text[:90]!r}: {has} of {needs}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible() and not isinstance(widget, but)
        for text, has, needs in _of(widget)
    ]
    large = window.width() > room[0] + SLACK or window.height() > room[1] + SLACK
    return [*found, f"{_path(window)}: {window.width()} x {window.height()} of {room}"] if large else found


def _of(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    match widget:
        case QLabel() if widget.text() and widget.sizePolicy().horizontalPolicy().name != "Ignored":
            yield from _of_label(widget)
        case QCheckBox() | QRadioButton() | QAbstractButton() if widget.text():
            yield from _narrow(widget, widget.text(), widget.sizeHint().width())
            yield from _low(widget, widget.text(), widget.minimumSizeHint().height())
        case QComboBox() if widget.currentText():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            needs = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if needs > field.width() + SLACK:
                yield widget.currentText(), field.width(), needs
        case QHeaderView():
            yield from _of_headings(widget)
        case QTabBar():
            needs = sum(widget.tabSizeHint(at).width() for at in range(widget.count()) if widget.isTabVisible(at))
            yield from _narrow(widget, widget.tabText(0), needs)
        case QLineEdit() if widget.placeholderText() and not widget.text() and not _is_inner(widget):
            needs = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if needs > widget.width() - 4:
                yield widget.placeholderText(), widget.width(), needs


def _of_label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height() + SLACK:
            yield label.text(), label.height(), needs
        # a word longer than the line
        yield from _narrow(label, label.text(), label.minimumSizeHint().width())
        return
    yield from _narrow(label, label.text(), label.sizeHint().width())
    yield from _low(label, label.text(), label.sizeHint().height())


def _of_headings(view: QHeaderView) -> Iterator[tuple[str, int, int]]:
    if view.orientation() != Qt.Orientation.Horizontal or view.model() is None:
        return
    for section in range(view.count()):
        if view.isSectionHidden(section):
            continue
        text = str(view.model().headerData(section, Qt.Orientation.Horizontal) or "")
        option = QStyleOptionHeader()
        view.initStyleOption(option)
        rect = QRect(0, 0, view.sectionSize(section), view.height())
        option.rect = rect
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, option, view)
        size = view.fontMetrics().size(0, text)
        wrapped = view.fontMetrics().boundingRect(
            QRect(0, 0, rect.width() - 2 * margin, 9999), int(Qt.TextFlag.TextWordWrap), text
        )
        is_wrapped = bool(view.defaultAlignment() & Qt.TextFlag.TextWordWrap.value)
        needs = wrapped.width() if is_wrapped and wrapped.height() <= view.height() else size.width()
        if text and needs + 2 * margin > rect.width() + SLACK:
            yield text, rect.width(), needs + 2 * margin


def _narrow(widget: QWidget, text: str, needs: int) -> Iterator[tuple[str, int, int]]:
    if needs > widget.width() + SLACK:
        yield text, widget.width(), needs


def _low(widget: QWidget, text: str, needs: int) -> Iterator[tuple[str, int, int]]:
    if needs > widget.height() + 2 * SLACK:
        yield text, widget.height(), needs


def _is_inner(line: QLineEdit) -> bool:
    return isinstance(line.parentWidget(), QComboBox | QAbstractSpinBox)


def _path(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names))
