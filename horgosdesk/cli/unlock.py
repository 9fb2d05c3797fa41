"""What opens an encrypted desk for a command: handed over, a passphrase from a file or the environment, the keyring, or asked."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from horgosdesk.cli.call import Call
from horgosdesk.core.errors import Locked, Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

VARIABLE = "HORGOSDESK_PASSPHRASE"
NEW_VARIABLE = "HORGOSDESK_NEW_PASSPHRASE"
TRIES = 3
LONGEST = 4096
"""Characters of a file with a passphrase that are looked at."""


def line_handed() -> dict[str, Any]:
    """One line of JSON from standard input, and not a byte more: the rest is for whoever reads it next."""
    read = bytearray()
    while (byte := os.read(0, 1)) not in (b"", b"\n"):
        read += byte
    said = json.loads(read) if read.strip() else {}
    read[:] = bytes(len(read))
    return said if isinstance(said, dict) else {}


def take_keys(said: dict[str, Any]) -> None:
    """Know the keys that the window handed over."""
    from horgosdesk.store import key

    for id_, raw in said.get("keys", {}).items():
        key.hold(key.Key(id_, bytearray.fromhex(raw)))


def opener(call: Call) -> Callable[[Path], None]:
    """What unlocks a key file for this call, when something needs it."""

    def ask(file: Path) -> None:
        from horgosdesk.store import key, ring

        given = given_passphrase(call)
        if given is not None:
            key.unlock(file, given)
            return
        try:
            if ring.unlock(file):
                return
        except Locked:
            if not (call.asks and _can_ask()):
                raise
        if call.asks and _can_ask():
            _ask(file)

    return ask


def given_passphrase(call: Call) -> str | None:
    """The passphrase that the line or the environment gives."""
    return _from_file(call.passphrase_file) if call.passphrase_file else os.environ.get(VARIABLE)


def new_passphrase(file: Path | None, *, twice: str, else_: str | None = None) -> str:
    """A passphrase that is to be set: from a file, the environment, what else was given, or asked twice at the terminal."""
    given = _from_file(file) if file else os.environ.get(NEW_VARIABLE, else_)
    if given is not None:
        return given
    if not _can_ask():
        raise Locked(
            "passphrase-missing",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The new passphrase is missing. Give it at the terminal, in $HORGOSDESK_NEW_PASSPHRASE, or with --new-passphrase-file.",
            ),
        )
    import click

    first = click.prompt(twice, hide_input=True, err=True)
    again = click.prompt(tr("Cli", QT_TRANSLATE_NOOP("Cli", "The same again")), hide_input=True, err=True)
    if first != again:
        raise Refused(
            "passphrase-differs",
            QT_TRANSLATE_NOOP("Problem", "The two passphrases differ. Nothing was changed; start again."),
        )
    return str(first)


def _ask(file: Path) -> None:
    import click

    from horgosdesk.store import key

    text = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Passphrase of {folder}"), folder=file.parent)
    for left in reversed(range(TRIES)):
        try:
            key.unlock(file, click.prompt(text, hide_input=True, err=True))
            return
        except Refused as problem:
            if not left:
                raise
            click.echo(f"horgosdesk: {problem}", err=True)


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _from_file(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as opened:
            return opened.read(LONGEST).split("\n")[0].removesuffix("\r")
    except FileNotFoundError:
        raise Problem("file-missing", QT_TRANSLATE_NOOP("Problem", "There is no file {file}."), file=file) from None
    except UnicodeDecodeError:
        raise Problem(
            "passphrase-file", QT_TRANSLATE_NOOP("Problem", "{file} is no text in UTF-8."), file=file
        ) from None
