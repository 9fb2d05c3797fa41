"""The command that opens the window."""

from pathlib import Path
from typing import Any

import click

from horgosdesk.cli.arguments import FILE, OneOf, option
from horgosdesk.cli.call import Call
from horgosdesk.cli.plain import TABS, THEMES, open_window
from horgosdesk.cli.program import Command
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@click.command(
    "gui",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Open the window; of the desk that a file desk.sqlite3 belongs to, if one is named."),
)
@click.argument("file", type=FILE, required=False)
@option("--tab", type=OneOf(TABS), help=QT_TRANSLATE_NOOP("Cli", "The tab to show first."))
@option("--theme", type=OneOf(THEMES), help=QT_TRANSLATE_NOOP("Cli", "Light or dark."))
@click.pass_obj
def gui(call: Call, file: Path | None = None, tab: str | None = None, theme: Any = None) -> None:
    if file is not None:
        call.folder = _folder_of(file)
    open_window(call, tab, theme)


def _folder_of(file: Path) -> Path:
    """The desk's folder of its file, which the file manager hands us. Problem "no-desk-file" for any other."""
    from horgosdesk.store import desk

    if file.name != desk.FILE or not file.is_file():
        text = QT_TRANSLATE_NOOP(
            "Problem",
            "{file} is not the file {name} of a desk. Name that one; backups are looked into at Desk › Backups….",
        )
        raise Problem("no-desk-file", text, file=file, name=desk.FILE)
    return file.absolute().parent
