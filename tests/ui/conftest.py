"""A desk in a window: real store, real settings, real widgets."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.store.desk import Store
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings

PATIENCE_MS = 60_000
"""How long what must come is waited for: a busy machine is no fault."""


class Patient(QtBot):
    """pytest-qt's, which gives up after five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, *arguments: Any, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(*arguments, timeout=timeout, **more)

    def waitActive(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """What was copied goes before Python does: Qt would destroy it after, and the process end in a segmentation fault."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application is drawn as the program's is."""
    return ["tests", *theme.STYLE]


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The robot of pytest-qt, with patience."""
    return Patient(request)


@pytest.fixture
def desk(qapp: QApplication, store: Store, tmp_path: Path) -> Iterator[Desk]:
    """The store of a test as a window's desk, in English and light."""
    theme.apply(qapp, "light")
    language.use("en")
    store.db.execute("PRAGMA busy_timeout = 40")
    opened = Desk(store, Settings(tmp_path / "config"), "en")
    yield opened
    opened.close()
    language.use("en")
    theme.apply(qapp, "light")


class Keys:
    """Ten fingers: each key goes to the widget that has the focus, as from a real keyboard."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def type(self, text: str) -> "Keys":
        """Type ASCII characters."""
        for character in text:
            QTest.keyClick(self._app.focusWidget(), character)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> "Keys":
        """Press one key."""
        QTest.keyClick(self._app.focusWidget(), key, modifiers)
        self._app.processEvents()
        return self

    def enter(self, *texts: str) -> "Keys":
        """Type each text and press Enter behind it."""
        for text in texts:
            self.type(text).press(Qt.Key.Key_Return)
        return self

    def control(self, key: Qt.Key) -> "Keys":
        """Press a key with Ctrl."""
        return self.press(key, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def keys(qapp: QApplication) -> Keys:
    """The keyboard."""
    return Keys(qapp)


@pytest.fixture
def shown(qtbot: object) -> Callable[..., None]:
    """Show a widget in an active window, so that keys reach it."""

    def show(widget: object, width: int = 1366, height: int = 700) -> None:
        qtbot.addWidget(widget)  # type: ignore[attr-defined]
        widget.resize(width, height)  # type: ignore[attr-defined]
        with qtbot.waitActive(widget):  # type: ignore[attr-defined]
            widget.show()  # type: ignore[attr-defined]
            widget.activateWindow()  # type: ignore[attr-defined]

    return show
