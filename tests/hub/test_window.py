"""What a window makes of what came from the hub by another process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from horgosdesk import resources
from horgosdesk.store import accounts
from horgosdesk.store.desk import open_store
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from tests.hub.port import Port


@pytest.fixture
def window(qapp: QApplication, port: Port, tmp_path: Path) -> Iterator[Desk]:
    """The desk b as a window has it, with a store of its own."""
    port.desk("a")
    port.desk("b")
    own = open_store(port.desks["b"].folder, who="tester")
    shown = Desk(own, Settings(tmp_path / "settings.ini"))
    yield shown
    shown.close()


def test_accounts_switched_on_elsewhere_leave_the_window_without_rights(window: Desk, port: Port) -> None:
    seen: list[object] = []
    window.person_changed.connect(lambda: seen.append(window.store.role))
    accounts.switch_on(port.desks["a"], "boss", "The Boss", "boss rides at dawn over nine wagons")
    port.sync("ab")
    assert window.store.role == "administrator"
    window.look_outside()
    assert seen == [None]


def test_a_code_table_that_came_is_used_at_once(window: Desk, port: Port) -> None:
    told: list[object] = []
    window.changed.connect(told.append)
    assert window.codes.modes.get("sledge") is None
    heads, first, *rest = (resources.folder() / "codes/modes.csv").read_text("utf-8-sig").splitlines()
    sledge = ",".join(["sledge", *first.split(",")[1:]])
    (port.desks["a"].folder / "modes.csv").write_text("\n".join([heads, first, *rest, sledge]), "utf-8")
    port.sync("ab")
    window.look_outside()
    assert told
    assert window.codes.modes.get("sledge") is not None
