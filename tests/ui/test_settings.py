"""Settings survive: another start, another window, a damaged file, a folder that cannot be written."""

import json
import os
import time
from pathlib import Path

import pytest

from horgosdesk.ui.settings import Settings, config_folder


def test_what_is_set_is_there_after_the_next_start(tmp_path: Path) -> None:
    Settings(tmp_path).set("language", "zh_CN")
    assert Settings(tmp_path).get("language") == "zh_CN"
    assert Settings(tmp_path).get("theme", "system") == "system"


def test_none_forgets(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("theme", "dark")
    settings.set("theme", None)
    assert Settings(tmp_path).get("theme", "system") == "system"
    assert json.loads((tmp_path / "preferences.json").read_text("utf-8")) == {}


def test_a_value_of_another_kind_is_as_good_as_none(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for key, value in {"soon": "many", "filters": [1], "sound": 1, "pct": True}.items():
        settings.set(key, value)
    settings.remember(tmp_path, "window", "wide")
    assert settings.get("soon", 75) == 75 and settings.get("filters", {}) == {} and settings.get("pct", 75) == 75
    assert settings.get("sound", True) is True
    assert settings.recall(tmp_path, "window", {}) == {}
    assert settings.get("soon") == "many"


@pytest.mark.parametrize("text", [b"[" * 100_000, b'{"a":"' + b"a" * 4_000_001 + b'"}'])
def test_settings_that_are_deeper_or_larger_than_any_are_set_aside(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(text)
    settings = Settings(tmp_path)
    assert settings.get("theme", "system") == "system"
    assert [notice.code for notice in settings.notices] == ["settings-damaged"]


def test_each_desk_remembers_for_itself(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember(tmp_path / "one", "window", {"tab": "cargo", "widths": [1, 2]})
    settings.remember(tmp_path / "two", "window", {"tab": "trends"})
    again = Settings(tmp_path)
    assert again.recall(tmp_path / "one", "window") == {"tab": "cargo", "widths": [1, 2]}
    assert again.recall(tmp_path / "two", "window") == {"tab": "trends"}
    assert again.recall(tmp_path / "three", "window", {}) == {}


def test_one_folder_by_two_ways_is_one_desk(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    settings = Settings(tmp_path)
    settings.remember(tmp_path / "desk", "tab", "cargo")
    assert settings.recall(tmp_path / "desk" / ".." / "desk", "tab") == "cargo"


def test_two_windows_do_not_undo_each_others_settings(tmp_path: Path) -> None:
    one, two = Settings(tmp_path), Settings(tmp_path)
    assert one.get("theme") is None
    assert two.get("language") is None
    one.set("theme", "dark")
    two.set("language", "zh_CN")
    third = Settings(tmp_path)
    assert (third.get("theme"), third.get("language")) == ("dark", "zh_CN")


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe\x00", b"[1]", b'"x"', b"null"])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "preferences.json").write_bytes(text)
    settings = Settings(tmp_path)
    assert settings.get("theme", "system") == "system"
    assert [notice.code for notice in settings.notices] == ["settings-damaged"]
    aside = [file for file in tmp_path.iterdir() if ".damaged-" in file.name]
    assert [file.read_bytes() for file in aside] == [text]
    settings.set("theme", "dark")
    assert Settings(tmp_path).get("theme") == "dark"
    assert len(settings.notices) == 1


def test_remembered_state_of_a_wrong_shape_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "remembered.json").write_text('{"/desk": 3}', "utf-8")
    settings = Settings(tmp_path)
    assert settings.recall(Path("/desk"), "window", {}) == {}
    assert [notice.code for notice in settings.notices] == ["settings-damaged"]


def test_a_folder_that_cannot_be_made_keeps_settings_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings(tmp_path / "file" / "config")
    settings.set("theme", "dark")
    settings.set("language", "en")
    assert settings.get("theme") == "dark"
    assert settings.get("language") == "en"
    assert "settings-not-written" in [notice.code for notice in settings.notices]
    assert len(settings.notices) <= 2


def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    Settings(tmp_path).set("port", "霍尔果斯")
    assert [file.name for file in tmp_path.iterdir()] == ["preferences.json"]
    assert "霍尔果斯" in (tmp_path / "preferences.json").read_text("utf-8")


def test_what_a_killed_window_left_half_written_goes_when_it_is_old(tmp_path: Path) -> None:
    for name, age_s in ((".preferences.json.1.part", 7200), (".preferences.json.2.part", 0)):
        (tmp_path / name).write_text("{")
        os.utime(tmp_path / name, (time.time() - age_s,) * 2)
    Settings(tmp_path).set("port", "霍尔果斯")
    assert {file.name for file in tmp_path.iterdir()} == {"preferences.json", ".preferences.json.2.part"}


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HORGOSDESK_CONFIG", str(tmp_path / "own"))
    assert config_folder() == tmp_path / "own"
    monkeypatch.delenv("HORGOSDESK_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME" if os.name != "nt" else "LOCALAPPDATA", str(tmp_path / "usual"))
    assert config_folder().name == "HorgosDesk"
