"""A real desk for a real window: store, settings and clock in a temporary folder."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from horgosdesk.core import words
from horgosdesk.store.desk import Store, open_store
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings

NOON = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty desk whose clock stands at noon of 3 December 2025 in Horgos."""
    opened = open_store(tmp_path / "desk", who="tester", clock=lambda: NOON)
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of nobody else."""
    return Settings(tmp_path / "config")


@pytest.fixture
def desk(qapp: QApplication, store: Store, settings: Settings) -> Iterator[Desk]:
    """The desk, in English and light."""
    theme.apply(qapp, "light")
    made = Desk(store, settings)
    yield made
    made.deleteLater()
    language.use("en")
    words.use(None)
    theme.apply(qapp, "light")
