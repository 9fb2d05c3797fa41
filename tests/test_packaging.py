"""What goes with the program when it is packed: the bundle's late imports, the desktop's files, the notes of the version."""

import ast
import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from horgosdesk import __version__, doctor, environment, resources
from horgosdesk.store.desk import FILE
from horgosdesk.ui import ahead, language, tasks

CLONE = Path(__file__).parent.parent
PACKAGING = CLONE / ".ci" / "packaging"
DESKTOP = resources.folder() / "desktop"
PLUGIN = {"keyring.backends", "holidays.countries"}
"""Packages whose modules are looked for by name, which the bundle holds as a whole."""


def spec() -> ast.Module:
    return ast.parse((PACKAGING / "horgosdesk.spec").read_text("utf-8"))


def in_spec(name: str) -> set[str]:
    """The words of a list or tuple in the spec."""
    found = [
        node for node in ast.walk(spec()) if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name
    ]
    return set(ast.literal_eval(found[0].value))


def collected() -> set[str]:
    """The packages that the spec has whole."""
    calls = [node for node in ast.walk(spec()) if isinstance(node, ast.Call)]
    return {node.args[0].value for node in calls if getattr(node.func, "id", "") == "collect_submodules"}  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def sources() -> str:
    """All modules, one behind the other."""
    return "\n".join(file.read_text("utf-8") for file in sorted((CLONE / "horgosdesk").rglob("*.py")))


@pytest.fixture(scope="module")
def imported(sources: str) -> set[str]:
    """Modules of others that are imported by statement, wherever it stands; PyInstaller finds these by itself."""
    lines = re.findall(r"^[ ]*(?:from ([\w.]+) import |import ([\w.]+)(?: as \w+)?(?:  #.*)?$)", sources, re.MULTILINE)
    found = {one or other for one, other in lines}
    return {name for name in found if name.partition(".")[0] not in {*sys.stdlib_module_names, "horgosdesk"}}


def test_what_is_imported_by_a_name_is_named_in_the_spec(sources: str) -> None:
    named = {*ahead.SOON, *ahead.LATE, *re.findall(r'\bimport_module[(,]\s*"([\w.]+)"', sources)}
    missing = {name for name in named if not name.startswith("horgosdesk.")} - in_spec("LATE")
    assert not missing
    assert collected() == {"horgosdesk", *PLUGIN}
    assert "tzdata" in in_spec("LATE"), "zoneinfo asks for it by name where the system has no zones"


def test_nothing_that_is_imported_is_left_out_of_the_bundle(imported: set[str]) -> None:
    never = in_spec("NEVER")
    assert not {name for name in imported if any(name == out or name.startswith(f"{out}.") for out in never)}


def test_doctor_loads_each_library_that_the_program_asks_for(imported: set[str]) -> None:
    loaded = {name.partition(".")[0] for name in doctor.LATE}
    # loaded by those, or with any command
    brought = {"click", "numpy", "platformdirs", "shiboken6", "shibokensupport", "stdnum"}
    assert {name.partition(".")[0] for name in imported} - loaded - brought == set()
    qt = {name for name in imported if name.startswith("PySide6.")} - {"PySide6.QtCore", "PySide6.QtGui"}
    assert qt <= set(doctor.LATE)


def test_the_children_of_a_bundle_are_the_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tasks, "_BUNDLED", True)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "horgosdesk-gui.exe"))
    assert tasks._program() == str(tmp_path / "horgosdesk.exe"), "the one with a console, which is heard"
    assert tasks.words_for(tmp_path, "kk", "verify") == ["--data", str(tmp_path), "--lang", "kk", "verify"]


def test_the_package_depends_on_the_libraries_that_qt_is_known_to_need() -> None:
    fields = (PACKAGING / "control").read_text("utf-8")
    (depends,) = (line for line in fields.splitlines() if line.startswith("Depends: "))
    named = {name.split()[0] for word in depends.removeprefix("Depends: ").split(",") for name in word.split("|")}
    assert {*environment.OFFSCREEN.values(), *environment.REAL_WINDOW.values()} <= named


def test_the_desktop_file_starts_the_window_and_speaks_the_languages() -> None:
    read = configparser.RawConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(DESKTOP / "horgosdesk.desktop", "utf-8")
    entry = read["Desktop Entry"]
    assert entry["Exec"] == "horgosdesk gui %f"
    for key in ("GenericName", "Comment", "Keywords"):
        assert key in entry and {f"{key}[{lang}]" for lang in language.NAMES if lang != "en"} <= set(entry)
    checker = shutil.which("desktop-file-validate")
    if checker:
        subprocess.run([checker, str(DESKTOP / "horgosdesk.desktop")], check=True)


def test_the_type_of_a_desks_file_is_known_by_its_name() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ElementTree.parse(DESKTOP / "horgosdesk.xml").getroot()
    assert kind.get("type") == "application/x-horgosdesk"
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == [FILE]
    assert f"MimeType={kind.get('type')};" in (DESKTOP / "horgosdesk.desktop").read_text("utf-8")


@pytest.mark.parametrize("lang", language.NAMES)
def test_this_version_has_notes_in_each_language(lang: str) -> None:
    """resources/changes/VERSION.LANG.md: a heading with the version, then what changed for whoever uses it, a line each."""
    title, *lines = (resources.folder() / "changes" / f"{__version__}.{lang}.md").read_text("utf-8").splitlines()
    assert title == f"# HorgosDesk {__version__}"
    points = [line for line in lines if line.startswith("- ")]
    english = (resources.folder() / "changes" / f"{__version__}.en.md").read_text("utf-8")
    assert len(points) == english.count("\n- ") > 0
