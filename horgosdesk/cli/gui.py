"""The command that opens the window."""

from typing import Any

import click

from horgosdesk.cli.arguments import OneOf, option
from horgosdesk.cli.call import Call
from horgosdesk.cli.plain import TABS, THEMES, open_window
from horgosdesk.cli.program import Command
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@click.command("gui", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Open the window."))
@option("--tab", type=OneOf(TABS), help=QT_TRANSLATE_NOOP("Cli", "The tab to show first."))
@option("--theme", type=OneOf(THEMES), help=QT_TRANSLATE_NOOP("Cli", "Light or dark."))
@click.pass_obj
def gui(call: Call, tab: str | None = None, theme: Any = None) -> None:
    open_window(call, tab, theme)
