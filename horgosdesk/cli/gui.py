"""The command that opens the window, and the only one that knows Qt."""

import gc
import os
from typing import Any

import click

from horgosdesk import environment
from horgosdesk.cli.arguments import OneOf, option
from horgosdesk.cli.call import USAGE, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


@click.command("gui", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Open the window."))
@option(
    "--tab",
    type=OneOf(["cargo", "clearance", "trains", "trends", "returns"]),
    help=QT_TRANSLATE_NOOP("Cli", "The tab to show first."),
)
@option("--theme", type=OneOf(["light", "dark", "system"]), help=QT_TRANSLATE_NOOP("Cli", "Light or dark."))
@click.pass_obj
def gui(call: Call, tab: str | None = None, theme: Any = None) -> None:
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
