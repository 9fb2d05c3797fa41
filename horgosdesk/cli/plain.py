"""The usual start, of the window: told from the line alone, without the library that reads commands.

That library is loaded for all else, and takes as long as a tenth of what the window takes to be there.
"""

import gc
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from horgosdesk import environment
from horgosdesk.cli import unlock
from horgosdesk.cli.call import LANGUAGES, USAGE, Call, fail, usual_folder
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import key

TABS = ("cargo", "meters", "clearance", "trains", "trends", "returns")
THEMES = ("light", "dark", "system")
_BEFORE: Mapping[str, Sequence[str]] = {"--data": (), "--lang": LANGUAGES}
_BEHIND: Mapping[str, Sequence[str]] = {"--tab": TABS, "--theme": THEMES}


def asked(arguments: Sequence[str]) -> dict[str, str] | None:
    """The options of `[--data DIR] [--lang LANG] [gui [--tab NAME] [--theme NAME]]`; None: the line is another, or wrong."""
    found: dict[str, str] = {}
    known = _BEFORE
    words = iter(arguments)
    for word in words:
        if word == "gui" and known is _BEFORE:
            known = _BEHIND
            continue
        value = next(words, "")
        if word not in known or not (value in known[word] or (word == "--data" and value[:1] not in ("", "-"))):
            return None
        found[word] = value
    return found


def run(call: Call, options: dict[str, str]) -> None:
    """Open the window as it was asked for."""
    call.folder = Path(options["--data"]) if "--data" in options else usual_folder()
    call.lang_given = "--lang" in options
    key.ask_by(unlock.opener(call))
    try:
        open_window(call, options.get("--tab"), options.get("--theme"))
    finally:
        key.ask_by(None)


def open_window(call: Call, tab: str | None, theme: Any) -> None:
    """Open the window on the call's folder, and stay until it is closed."""
    if not environment.have_display():
        text = QT_TRANSLATE_NOOP(
            "Cli", "There is no display to open a window on. Every other command works without one."
        )
        call.code = fail(tr("Cli", text), USAGE)
        return
    try:
        environment.need_qt(real_window=os.environ.get("QT_QPA_PLATFORM") != "offscreen")
    except environment.CannotStart as error:
        call.code = fail(str(error), error.code)
        return
    gc.disable()  # the window collects by itself, when it has time: ui/garbage.py
    from horgosdesk.ui import app

    gc.freeze()
    call.asks = False  # the window has a dialog
    call.code = app.run(call.folder, lang=call.lang if call.lang_given else None, tab=tab, theme=theme)
