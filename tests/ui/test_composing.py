"""Chinese is typed with what the desktop has."""

import pytest

from horgosdesk.ui import composing


@pytest.mark.parametrize(
    ("said", "modules"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "fcitx;ibus"),
        ({"QT_IM_MODULE": "fcitx5"}, "fcitx;ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "fcitx;ibus"),
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, None),
        ({"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "wayland"}, "wayland"),
        ({"QT_IM_MODULE": "xim"}, None),
        ({}, None),
    ],
)
def test_fcitx_is_reached_by_way_of_ibus(said: dict[str, str], modules: str | None) -> None:
    environment = dict(said)
    composing.reach(environment)
    assert environment.get("QT_IM_MODULES") == modules
    assert {name: environment[name] for name in said} == said
