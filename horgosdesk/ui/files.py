"""Asking where a file shall go, so that whoever asks can be handed an answer instead."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

Chooser = Callable[[QWidget, str, Path, str], Path | None]
"""(parent, title, suggested file, kinds as Qt writes them) to the chosen file, None when nothing was chosen."""

Opener = Callable[[QWidget, str, str], Path | None]
"""(parent, title, kinds as Qt writes them) to the file to be read, None when nothing was chosen."""


def choose_to_read(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for a file in the system's dialog."""
    from PySide6.QtWidgets import QFileDialog  # with all that belongs to it, which the day sheet need not wait for

    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(name) if name else None


def choose_to_write(parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
    """Ask in the system's dialog; the ending of the chosen kind is added when none was typed."""
    from PySide6.QtWidgets import QFileDialog

    name, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not name:
        return None
    file = Path(name)
    return file if file.suffix else file.with_suffix(kind[kind.rfind("*") + 1 :].rstrip(")") or suggested.suffix)
