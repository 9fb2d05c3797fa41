"""A change to a month that was returned is told at once, behind the line that tells that it was saved."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.returns import export_return
from horgosdesk.store.door import Change
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.restated import Restated


def test_a_change_of_a_returned_month_is_told_and_of_others_is_not(
    desk: Desk, make: Callable[..., Cargo], tmp_path: Path, qtbot: QtBot
) -> None:
    october, november, september = desk.do(
        [
            Change(None, make(day="2025-10-05")),
            Change(None, make(day="2025-11-05")),
            Change(None, make(day="2025-09-05")),
        ],
        "entry",
    )
    export_return(desk.store, "2025-10", tmp_path / "out.xlsx")
    # a form of trains tells nobody the cargo
    export_return(desk.store, "2025-09", tmp_path / "trains.xlsx", template="trains")
    listener = Restated(desk)
    said: list[tuple[str, str]] = []
    desk.said.connect(lambda text, level: said.append((text, level)))
    desk.do([Change(november.after, replace(november.after, gross_g=70_000_000))], "edit")
    desk.do([Change(september.after, replace(september.after, gross_g=70_000_000))], "edit")
    desk.say("Saved")
    qtbot.wait(20)
    assert said == [("Saved", "ok")]
    desk.do([Change(october.after, replace(october.after, gross_g=70_000_000))], "edit")
    desk.say("Saved")
    qtbot.waitUntil(lambda: len(said) == 3)
    text, level = said[-1]
    assert text == "Oct 2025 was returned as 2025-10/001: the next return has to report this change."
    assert level == "warn" and listener is not None
