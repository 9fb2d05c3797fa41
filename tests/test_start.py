"""What the program has loaded when its day sheet is painted. Times are measured in benchmarks/start.py; modules are what decides."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from horgosdesk.cli import plain
from horgosdesk.store.desk import Store

STARTED = Path(__file__).parent / "benchmarks" / "started.py"
LATE = (
    "PySide6.QtNetwork",
    "click",
    "cryptography",
    "hashlib",
    "keyring",
    "lxml",
    "numpy",
    "openpyxl",
    "pandas",
    "pypinyin",
    "pyqtgraph",
    "scipy",
    "sqlcipher3",
    "sqlite_utils",
    "ssl",
    "statistics",
    "statsmodels",
    "stdnum",
    "xml.etree",
    "horgosdesk.excel",
    "horgosdesk.railway",
    "horgosdesk.sample",
    "horgosdesk.study",
    "horgosdesk.store.accounts",
    "horgosdesk.store.backup",
    "horgosdesk.store.door",
    "horgosdesk.store.trains",
    "horgosdesk.ui.chart",
    "horgosdesk.ui.graph",
    "horgosdesk.ui.tabs.clearance",
    "horgosdesk.ui.tabs.trains",
    "horgosdesk.ui.tabs.trends",
    "horgosdesk.ui.tabs.returns",
)
"""What is not needed for a day sheet and its waiting row, each with all that is in it."""


def test_the_day_sheet_is_there_and_takes_keys_before_anything_else_is_loaded(store: Store, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "preferences.json").write_text('{"language": "en"}', encoding="utf-8")
    store.close()
    environment = os.environ | {"HORGOSDESK_CONFIG": str(tmp_path / "config"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, STARTED, store.folder], env=environment, capture_output=True, text=True, check=True
    )
    said = json.loads(done.stdout)
    assert said["ready"], "the keyboard is in the waiting row"
    assert said["typed"], "and the first key is in its editor"
    early = {name for name in said["modules"] for late in LATE if name == late or name.startswith(f"{late}.")}
    assert not early
    assert "horgosdesk.ui.tabs.cargo.tab" in said["modules"], (
        "the list is that of the window, not of something before it"
    )


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("", {}),
        ("gui", {}),
        ("--data d --lang ru", {"--data": "d", "--lang": "ru"}),
        ("--data d gui --tab trends --theme dark", {"--data": "d", "--tab": "trends", "--theme": "dark"}),
    ],
)
def test_the_usual_start_is_understood_without_the_library_of_commands(line: str, options: dict[str, str]) -> None:
    assert plain.asked(line.split()) == options


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "totals",
        "gui gui",
        "gui --data d",
        "--tab cargo",
        "--data",
        "--data --lang",
        "--lang xx",
        "gui --tab x",
    ],
)
def test_all_else_is_left_to_it(line: str) -> None:
    assert plain.asked(line.split()) is None
