"""Encryption at rest, from the command line; the window has these commands do it too, in a child process."""

import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import FILE, option
from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.unlock import given_passphrase, line_handed, new_passphrase
from horgosdesk.core.errors import Locked, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.key import Key, KeyFile

_TWICE = QT_TRANSLATE_NOOP("Cli", "New passphrase")
_NEW = QT_TRANSLATE_NOOP("Cli", "Read the new passphrase from the first line of this file.")
_RECOVERY = QT_TRANSLATE_NOOP(
    "Cli",
    "Recovery key, shown once: {recovery}. Write it down and keep it elsewhere; it opens the data when the passphrase is lost.",
)


@click.command(
    "encrypt",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Encrypt the desk by a passphrase; on one that is encrypted: --new-key, --backups."),
)
@option("--keyring", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Have this computer's keyring open it too."))
@option("--new-key", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Write all data anew under another key."))
@option(
    "--backups", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Encrypt the plain backups in the folder backups too.")
)
@option("--new-passphrase-file", type=FILE, help=_NEW)
@option("--handed", is_flag=True, hidden=True)
@click.pass_obj
def encrypt(
    call: Call, keyring: bool, new_key: bool, backups: bool, new_passphrase_file: Path | None, handed: bool
) -> None:
    from horgosdesk.store import encryption

    before = encryption.state(call.folder)
    recovery, wrong = "", []
    if before.encrypted and not (new_key or backups):
        text = QT_TRANSLATE_NOOP(
            "Problem",
            "{folder} is encrypted already. With --new-key it is written anew under another key, with --backups its plain backups are encrypted.",
        )
        raise Problem("encrypted-already", text, folder=call.folder)
    who = _may(call)
    if new_key or not before.encrypted:
        content, key, recovery = _handed_key() if handed else _made_key(call, new_passphrase_file, before.encrypted)
        if not handed:
            # before anything is changed, lest it be cut short
            print(tr("Cli", _RECOVERY, recovery=recovery), file=sys.stderr if call.as_json else sys.stdout, flush=True)
        by_ring = keyring or (before.by_keyring and not handed)
        encryption.switch(call.folder, (content, key), call.tell, by_ring=by_ring, ready=_hand_over if handed else None)
        _note(call, who, "encrypt", content.id)
    if backups:
        wrong = encryption.encrypt_copies(call.folder, encryption.plain_copies(call.folder), call.tell)
        call.code = DIFFERENT if wrong else call.code
    _answer(call, recovery, wrong, told=True)


@click.command(
    "decrypt", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Make the desk plain again; backups stay as they are.")
)
@option("--handed", is_flag=True, hidden=True)
@click.pass_obj
def decrypt(call: Call, handed: bool) -> None:
    from horgosdesk.store import encryption

    who = _may(call)
    encryption.switch(call.folder, None, call.tell, ready=_hand_over if handed else None)
    _note(call, who, "decrypt", "")
    _answer(call, "", [])


@click.command(
    "passphrase",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Change the passphrase of an encrypted desk, or what else unlocks it; no data are written anew."
    ),
)
@option("--new-passphrase-file", type=FILE, help=_NEW)
@option(
    "--recovery",
    "by_recovery",
    is_flag=True,
    help=QT_TRANSLATE_NOOP("Cli", "The old passphrase is lost: ask for the recovery key."),
)
@option(
    "--recovery-file",
    type=FILE,
    help=QT_TRANSLATE_NOOP("Cli", "Read the recovery key from the first line of this file."),
)
@option(
    "--new-recovery",
    is_flag=True,
    help=QT_TRANSLATE_NOOP("Cli", "Make a new recovery key instead; the old one opens nothing any more."),
)
@option(
    "--keyring/--no-keyring",
    default=None,
    help=QT_TRANSLATE_NOOP("Cli", "Have this computer's keyring open the desk, or no more, instead."),
)
@click.pass_obj
def passphrase(
    call: Call,
    new_passphrase_file: Path | None,
    by_recovery: bool,
    recovery_file: Path | None,
    new_recovery: bool,
    keyring: bool | None,
) -> None:
    from horgosdesk.store import encryption
    from horgosdesk.store import key as keys

    if not encryption.state(call.folder).encrypted:
        raise Problem("not-encrypted", QT_TRANSLATE_NOOP("Problem", "{folder} is not encrypted."), folder=call.folder)
    if by_recovery or recovery_file:
        keys.unlock_by_recovery(call.folder / keys.FILE, _recovery(recovery_file))
    _may(call)
    recovery = ""
    if new_recovery:
        recovery = encryption.set_recovery(call.folder)
    if keyring is not None:
        encryption.set_keyring(call.folder, keyring)
    if not new_recovery and keyring is None:
        encryption.set_passphrase(call.folder, new_passphrase(new_passphrase_file, twice=tr("Cli", _TWICE)))
    _answer(call, recovery, [])


def _may(call: Call) -> str:
    """Who works here. Refused: they lack the right. It also proves the desk to open."""
    with call.store() as store, store.transaction("manage"):
        return store.who


def _note(call: Call, who: str, action: str, id_: str) -> None:
    """Have the journal tell of it; the right was asked before, and holds for this call."""
    from horgosdesk.store import journal
    from horgosdesk.store.desk import open_store

    with closing(open_store(call.folder, who=who)) as store, store.transaction("note"):
        journal.append(store, [(action, "desk", "file", None, json.dumps(id_))])


def _made_key(call: Call, file: Path | None, encrypted: bool) -> "tuple[KeyFile, Key, str]":
    from horgosdesk.store import encryption

    # a new key under the passphrase that opened the old one, unless another is given
    given = given_passphrase(call)
    return encryption.new_key(new_passphrase(file, twice=tr("Cli", _TWICE), else_=given))


def _handed_key() -> "tuple[KeyFile, Key, str]":
    """The key that the window made, whose recovery key it has shown."""
    from horgosdesk.store import key as keys

    said = line_handed()
    content = keys.KeyFile(said["id"], said["made"], said["wraps"])
    return content, keys.Key(said["id"], bytearray.fromhex(said["raw"])), ""


def _hand_over() -> None:
    """Tell the window that the copy is ready, and wait until it has closed the desk; it went away: take all back."""
    print(json.dumps({"ready": True}), file=sys.stderr, flush=True)
    if line_handed().get("go") is not True:
        raise click.Abort


def _recovery(file: Path | None) -> str:
    if file is not None:
        return file.read_text("utf-8-sig").split("\n")[0]
    if not sys.stdin.isatty():
        raise Locked(
            "recovery-missing",
            QT_TRANSLATE_NOOP(
                "Problem", "The recovery key is missing. Give it at the terminal, or with --recovery-file."
            ),
        )
    return str(click.prompt(tr("Cli", QT_TRANSLATE_NOOP("Cli", "Recovery key")), hide_input=True, err=True))


def _answer(call: Call, recovery: str, wrong: list[tuple[Path, str]], *, told: bool = False) -> None:
    from horgosdesk.store import encryption

    now = encryption.state(call.folder)
    document: dict[str, Any] = {
        "encrypted": now.encrypted,
        "key": now.id,
        "keyring": now.by_keyring,
        "plain_copies": [str(file) for file in now.plain],
        "not_encrypted": [{"file": str(file), "why": why} for file, why in wrong],
    }
    lines = [tr("Cli", _IS_ENCRYPTED if now.encrypted else _IS_PLAIN, folder=call.folder)]
    if recovery:
        document["recovery_key"] = recovery
        lines += [] if told else [tr("Cli", _RECOVERY, recovery=recovery)]
    lines += [f"{file}: {why}" for file, why in wrong]
    if now.plain and not wrong:
        lines.append(tr("Cli", _PLAIN_LEFT, number=len(now.plain)))
    call.answer(document, lines)


_IS_ENCRYPTED = QT_TRANSLATE_NOOP(
    "Cli",
    "The data of {folder} are encrypted. Exports, returns and messages beside them are not; and what lay on the disk before may stay readable to experts, on SSDs above all.",
)
_IS_PLAIN = QT_TRANSLATE_NOOP("Cli", "The data of {folder} are not encrypted.")
_PLAIN_LEFT = QT_TRANSLATE_NOOP(
    "Cli",
    "Copies in the folder that are still plain: {number}. Encrypt them with “horgosdesk encrypt --backups”, or remove them.",
)
