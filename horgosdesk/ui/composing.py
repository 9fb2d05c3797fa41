"""Which input method Chinese is typed with, where Qt alone would leave the person with Latin letters."""

from collections.abc import MutableMapping


def reach(environment: MutableMapping[str, str]) -> None:
    """Let a desktop's fcitx be reached; to be called before the application is made.

    The usual input method of Chinese desktops has its own part in Qt, which PySide6 does not bring. It also answers to IBus,
    whose part PySide6 has: that one comes after its own, where a desktop's Qt has it. Whoever names modules is followed.
    """
    named = environment.get("QT_IM_MODULE") or environment.get("XMODIFIERS", "").removeprefix("@im=")
    if named in ("fcitx", "fcitx5") and not environment.get("QT_IM_MODULES"):
        environment["QT_IM_MODULES"] = "fcitx;ibus"
