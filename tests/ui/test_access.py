"""Everybody can work here: each control has a name and a role for who hears the screen, is reached by keys, and shows it."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from horgosdesk import sample
from horgosdesk.store.desk import Store
from horgosdesk.ui import tasks
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.window import Window

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from surfaces import SURFACES, put_back

EVERYDAY = ("meters", "returns-checklist", "consignment", "channels", "history", "keys")
SHORT = tuple(SURFACES) if os.environ.get("HORGOSDESK_ALL_SURFACES") else EVERYDAY
"""With the variable set every tab, page and dialog is looked at, which takes half a minute."""


def fill(store: Store) -> None:
    sample.fill(store, "2025-10-20", "2025-12-03", 4, 1)


def settle() -> None:
    """Until no work is under way any more."""
    loop = QEventLoop()
    for _round in range(400):
        QTimer.singleShot(5, loop.quit)
        loop.exec()
        if not tasks._alive and _round > 2:
            return


def focusable(top: QWidget) -> Iterator[QWidget]:
    """What Tab or a click can give the focus to, as it is shown now."""
    for one in (top, *top.findChildren(QWidget)):
        if one.isVisibleTo(top) and one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isEnabled():
            yield one


def is_inner(one: QWidget) -> bool:
    """What a control is made of, and nobody meets by itself."""
    parent = one.parentWidget()
    return (
        one.objectName().startswith("qt_")
        or (isinstance(one, QLineEdit) and isinstance(parent, QComboBox | QAbstractSpinBox))
        or (isinstance(parent, QAbstractScrollArea) and one is parent.viewport())
        or one.focusProxy() is not None
        or type(one).__module__.startswith("PySide6.QtPrintSupport")
        # words that are not said now
        or (isinstance(one, QLabel) and not one.text() and one.focusPolicy() == Qt.FocusPolicy.ClickFocus)
        # a whole tab or dialog, which gives the focus on
        or one.isWindow()
    )


def name_of(one: QWidget) -> str:
    heard = QAccessible.queryAccessibleInterface(one)
    return heard.text(QAccessible.Text.Name).strip() if heard is not None else ""


@pytest.fixture
def window(desk: Desk, ready: Callable[..., Store], qtbot: QtBot) -> Iterator[Window]:
    ready(desk.store, fill)
    opened = Window(desk)
    qtbot.addWidget(opened)
    opened.resize(1366, 740)
    opened.show()
    opened.begin()
    settle()
    yield opened
    opened._remember_soon.stop()


def test_every_control_has_a_name_and_every_surface_opens(window: Window) -> None:
    nameless: dict[str, set[str]] = {}
    for name in SHORT:
        top = SURFACES[name](settle)(window)
        settle()
        for one in focusable(top):
            if is_inner(one) or name_of(one):
                continue
            path = [type(one).__name__]
            up: Any = one.parentWidget()
            while up is not None and len(path) < 4:
                path.append(type(up).__name__)
                up = up.parentWidget()
            nameless.setdefault(" < ".join(path), set()).add(name)
        put_back(window, settle)
    told = "\n".join(f"{path}: {', '.join(sorted(where)[:4])}" for path, where in sorted(nameless.items()))
    assert not nameless, told


def walk(top: QWidget, most: int = 80) -> list[QWidget]:
    """The controls that Tab leads to, from the one in focus on, until it comes round or stays."""
    visited: list[QWidget] = []
    top.activateWindow()
    QApplication.processEvents()
    for _press in range(most):
        one = QApplication.focusWidget()
        # in a page Tab goes from link to link before it leads on
        stays = bool(visited) and one is visited[-1] and isinstance(one, QTextBrowser)
        if one is None or (one in visited and not stays):
            break
        if not stays:
            visited.append(one)
        QTest.keyClick(one, Qt.Key.Key_Tab)
    return visited


SHEETS = ("Grid",)
"""In these Tab goes from cell to cell; Esc, Ctrl+F and the tabs' keys lead out."""
WALKED = [name for name in SHORT if name not in ("palette", "print", "unlock")]


def test_tab_leads_to_every_control_from_top_to_bottom(window: Window) -> None:
    left_out: dict[str, set[str]] = {}
    upwards: dict[str, list[str]] = {}
    for name in WALKED:
        top = SURFACES[name](settle)(window)
        settle()
        visited = walk(top)
        kinds = {type(one).__name__ for one in visited}
        if top is not window:
            wanted = [
                one for one in focusable(top) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner(one)
            ]
            # of radio buttons one is met, and arrows lead to the others
            missed = {
                one
                for one in wanted
                if one not in visited and not isinstance(one, QRadioButton) and one.focusProxy() is None
            }
            if missed:
                left_out[name] = {f"{type(one).__name__} {name_of(one)}" for one in missed}
            tops = [one.mapTo(top, QPoint(0, 0)).y() for one in visited if top.isAncestorOf(one)]
            jumps = [
                f"{name_of(visited[at])}→{name_of(visited[at + 1])}"
                for at in range(len(tops) - 1)
                if tops[at + 1] < tops[at] - visited[at].height()
            ]
            if len(jumps) > 1:
                upwards[name] = jumps
        else:
            assert len(visited) > 1 or kinds & set(SHEETS), (name, kinds)
        put_back(window, settle)
    assert (left_out, upwards) == ({}, {})


def picture(one: QWidget) -> QImage:
    """How a control and the edge around it look."""
    return one.grab().toImage()


def test_the_focus_is_seen_on_every_kind_of_control(window: Window) -> None:
    unseen: dict[str, str] = {}
    known: set[str] = set()
    for name in WALKED:
        top = SURFACES[name](settle)(window)
        settle()
        top.activateWindow()
        for one in list(focusable(top)):
            kind = f"{type(one).__name__}#{one.objectName()}"
            policy = one.focusPolicy() & Qt.FocusPolicy.TabFocus
            if kind in known or is_inner(one) or not policy or not one.isVisible() or isinstance(one, Tab):
                continue
            one.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if not isValid(one) or QApplication.focusWidget() is not one:
                continue
            known.add(kind)
            with_focus = picture(top), picture(one)
            one.clearFocus()
            QApplication.processEvents()
            if isinstance(one, QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit):
                continue  # their edge is the style sheet's, and the caret blinks
            # a page of a small window may have scrolled it away, and some frames are drawn around it
            if with_focus == (picture(top), picture(one)):
                unseen[kind] = name
        put_back(window, settle)
    assert not unseen, "\n".join(f"{kind}: {name}" for kind, name in unseen.items())
