"""Backups, and what brings them back."""

from pathlib import Path

import click

from horgosdesk.cli.arguments import FILE, option
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


@click.command("backup", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Make a backup, also while the desk is in use."))
@option("--out", type=FILE, help=QT_TRANSLATE_NOOP("Cli", "The file; in the folder backups if not said."))
@click.pass_obj
def backup(call: Call, out: Path | None) -> None:
    from horgosdesk.store import backup as copies

    with call.store() as store:
        file = copies.backup(store, out)
    text = QT_TRANSLATE_NOOP("Cli", "Backup written to {file}, and read to its end.")
    call.answer({"file": str(file), "bytes": file.stat().st_size}, [tr("Cli", text, file=file)])


@click.command(
    "restore",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Put a backup in place of what is stored, which is kept beside it."),
)
@click.argument("file", type=FILE, metavar="FILE")
@click.pass_obj
def restore(call: Call, file: Path) -> None:
    from horgosdesk.store import backup as copies

    if not file.is_file():
        raise Problem("file-missing", QT_TRANSLATE_NOOP("Problem", "There is no file {file}."), file=file)
    kept = copies.restore_into(call.folder, file, call.sign_in)
    text = QT_TRANSLATE_NOOP("Cli", "{file} is restored; what it replaced is {kept}.")
    call.answer({"file": str(file), "replaced": str(kept)}, [tr("Cli", text, file=file, kept=kept)])
