"""The keys of encrypted desks: the file that keeps one wrapped, and those that are unlocked in this process.

An encrypted desk has a random data key, which SQLCipher is given as it is, so that opening one of many connections costs no
derivation. `desk.key` beside the database keeps it wrapped, once for each way to unlock it: by the passphrase, by the recovery
key, by a secret in the computer's keyring. That file is also the sign that a desk is encrypted, since the database itself must
not be opened by other means than SQLite while it is in use. The id of a key is the first 16 bytes of every file that it
encrypts (SQLCipher's salt), so that a copy tells which key fits. Python cannot promise that no other copy of a key stays in
memory; what is kept here is overwritten by `forget`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from horgosdesk import private
from horgosdesk.core.errors import Damaged, Locked, Problem, Refused
from horgosdesk.core.passphrase import check, new_recovery, normal, recovery_secret
from horgosdesk.core.words import QT_TRANSLATE_NOOP

FILE = "desk.key"
COPY = "desk-{id}.key"
"""What the copy beside backups is called."""
FORMAT = 1
_ARGON = {"t": 3, "m": 65_536, "p": 4}
"""argon2id: passes, KiB, lanes. About a tenth of a second on a desk's computer."""
_MOST = {"t": 10, "m": 262_144, "p": 16}
"""A file that asks for more is damaged, or wants the computer to stand still: so much takes some seconds."""


class Key(NamedTuple):
    """A data key. id: 32 hexadecimal digits."""

    id: str
    raw: bytearray

    def __repr__(self) -> str:
        return f"Key({self.id[:8]}…)"

    @property
    def pragma(self) -> str:
        """As SQLCipher takes it: the key itself, then the salt."""
        return f"x'{self.raw.hex()}{self.id}'"


class KeyFile(NamedTuple):
    """What a key file says: the key's id, when it was made (UTC), and how it is wrapped, by the way to unlock it."""

    id: str
    made: str
    wraps: Mapping[str, Mapping[str, Any]]

    def as_text(self) -> str:
        """The file's text, with a sum that tells damage from a wrong passphrase."""
        said = {"format": FORMAT, "id": self.id, "made": self.made, "wraps": self.wraps}
        return json.dumps(said | {"sum": _sum(said)}, indent=1)


_unlocked: dict[str, Key] = {}
_ask: Callable[[Path], None] | None = None


# What is unlocked in this process


def hold(key: Key) -> None:
    """Have this process know a key from now on."""
    _unlocked[key.id] = key


def forget(id_: str) -> None:
    """Overwrite a key in memory and know it no more; open connections keep theirs."""
    key = _unlocked.pop(id_, None)
    if key is not None:
        key.raw[:] = bytes(len(key.raw))


def known(id_: str) -> Key | None:
    """The key with this id, if it is unlocked."""
    return _unlocked.get(id_)


def unlocked() -> list[Key]:
    """All keys that are unlocked, to be handed to a child process."""
    return list(_unlocked.values())


def ask_by(ask: Callable[[Path], None] | None) -> None:
    """Have `ask` unlock a key file (`unlock` and its like) when something needs it; None: nobody can be asked."""
    global _ask
    _ask = ask


def needed(file: Path) -> Key:
    """The unlocked key of a key file. Locked when nothing unlocks it, Damaged when the file cannot be read."""
    wanted = read(file).id
    if wanted not in _unlocked and _ask is not None:
        try:
            _ask(file)
        except Refused:
            # what opens the desk need not open a copy from before: that is still locked, and whoever asked goes on
            if file.name == FILE:
                raise
    if wanted not in _unlocked:
        text = QT_TRANSLATE_NOOP(
            "Problem",
            "{folder} is encrypted. Give its passphrase: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.",
        )
        if file.name != FILE:
            text = QT_TRANSLATE_NOOP(
                "Problem",
                "The copy is encrypted under another key, that of {file}. Give the passphrase that the desk had then: at the terminal, in $HORGOSDESK_PASSPHRASE, or with --passphrase-file.",
            )
        raise Locked("key-needed", text, folder=file.parent, file=file)
    return _unlocked[wanted]


def of_folder(folder: Path) -> Key | None:
    """The unlocked key of a desk's folder; None where it is not encrypted. Locked and Damaged as `needed`."""
    file = folder / FILE
    return needed(file) if file.exists() else None


def fitting(id_: str, folder: Path) -> Path | None:
    """The key file with this id for a copy that lies in a folder: there, or in the folder of the desk that it is of."""
    for place in (folder, folder.parent, folder.parent / "backups", folder / "backups"):
        for file in (place / COPY.format(id=id_), place / FILE):
            try:
                if read(file).id == id_:
                    return file
            except (FileNotFoundError, NotADirectoryError, PermissionError, Damaged):
                continue
    return None


# The file


def read(file: Path) -> KeyFile:
    """What a key file says. Damaged when it is none, or not whole."""
    try:
        said = json.loads(private.read(file))
        told = said.pop("sum")
        # the id goes into a PRAGMA, which takes no parameters
        if said["format"] == FORMAT and told == _sum(said) and re.fullmatch("[0-9a-f]{32}", said["id"]):
            return KeyFile(said["id"], said["made"], said["wraps"])
        newer = isinstance(said["format"], int) and said["format"] > FORMAT and told == _sum(said)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        newer = False
    if newer:
        raise Damaged(
            "key-newer",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} was written by a newer HorgosDesk. Update the program; nothing was touched."
            ),
            file=file,
        )
    raise Damaged(
        "key-damaged",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The key file {file} is damaged. Put a copy of it (desk-….key from the folder backups, or from the second folder) in its place under the name desk.key; without it nothing opens the data.",
        ),
        file=file,
    )


def write(file: Path, content: KeyFile) -> None:
    """Write a key file so that there is always a whole one, the old or the new, also after a power cut."""
    private.write(file, content.as_text().encode())


def copy_beside(folder: Path, into: Path) -> Path | None:
    """Keep a desk's key file beside copies of its database, which nobody can read without; None: it is not encrypted."""
    if not (folder / FILE).exists():
        return None
    content = read(folder / FILE)
    into.mkdir(parents=True, exist_ok=True)
    copy = into / COPY.format(id=content.id)
    write(copy, content)
    return copy


def _sum(said: Mapping[str, Any]) -> str:
    import hashlib  # OpenSSL comes with it, which a plain desk does without until something is entered

    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


# Making and wrapping


def make(passphrase: str, at: str) -> tuple[KeyFile, Key, str]:
    """A new key, wrapped by a passphrase and by a new recovery key, which is the third and nowhere kept."""
    import secrets

    key = Key(secrets.token_hex(16), bytearray(secrets.token_bytes(32)))
    content, recovery = with_recovery(with_passphrase(KeyFile(key.id, at, {}), key, passphrase), key)
    return content, key, recovery


def with_passphrase(content: KeyFile, key: Key, passphrase: str) -> KeyFile:
    """The key file with another passphrase. Problem when that is too short."""
    import secrets

    how = {"salt": secrets.token_hex(16), **_ARGON}
    return _with(content, "passphrase", how, key, _from_passphrase(check(passphrase), how))


def with_recovery(content: KeyFile, key: Key) -> tuple[KeyFile, str]:
    """The key file with a new recovery key, and that; the old one is of no use any more."""
    import secrets

    recovery = new_recovery()
    how = {"salt": secrets.token_hex(16)}
    return _with(content, "recovery", how, key, _from_recovery(recovery, how)), recovery


def with_secret(content: KeyFile, key: Key, secret: bytes) -> KeyFile:
    """The key file with a wrapping by 32 random bytes that the computer's keyring keeps."""
    return _with(content, "keyring", {}, key, secret)


def without(content: KeyFile, way: str) -> KeyFile:
    """The key file without a way to unlock it."""
    return content._replace(wraps={name: wrap for name, wrap in content.wraps.items() if name != way})


def unlock(file: Path, passphrase: str) -> Key:
    """Unlock a key file by its passphrase, for this process. Refused when it is another, Damaged as `read`."""
    return _unlock(file, "passphrase", lambda how: _from_passphrase(passphrase, how))


def unlock_by_recovery(file: Path, recovery: str) -> Key:
    """Unlock a key file by its recovery key. Problem when mistyped, Refused when it is another."""
    return _unlock(file, "recovery", lambda how: _from_recovery(recovery, how))


def unlock_by_secret(file: Path, secret: bytes) -> Key:
    """Unlock a key file by the secret of the keyring. Refused when it is another."""
    return _unlock(file, "keyring", lambda _how: secret)


def _unlock(file: Path, way: str, secret_of: Callable[[Mapping[str, Any]], bytes]) -> Key:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    content = read(file)
    with _whole(file):
        wrap = dict(content.wraps[way])
        nonce, wrapped = bytes.fromhex(wrap.pop("nonce")), bytes.fromhex(wrap.pop("wrapped"))
        if any(not 0 < wrap.get(name, 1) <= most for name, most in _MOST.items()):
            raise ValueError("more work than any desk asks for")
        try:
            raw = AESGCM(secret_of(wrap)).decrypt(nonce, wrapped, _bound(content.id, way, wrap))
        except InvalidTag:
            raise _wrong(way) from None
        key = Key(content.id, bytearray(raw))
    hold(key)
    return key


@contextmanager
def _whole(file: Path) -> Iterator[None]:
    try:
        yield
    except (KeyError, ValueError, TypeError) as error:
        raise Damaged(
            "key-unfit",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The key file {file} cannot be unlocked in this way ({why}). Take the passphrase or the recovery key, or a copy of the file from the folder backups.",
            ),
            file=file,
            why=str(error),
        ) from error


def _wrong(way: str) -> Problem:
    if way == "recovery":
        text = QT_TRANSLATE_NOOP(
            "Problem", "This is the recovery key of another desk, or an older one. Nothing was opened."
        )
        return Refused("recovery-wrong", text, field="recovery")
    if way == "keyring":
        text = QT_TRANSLATE_NOOP(
            "Problem", "What the computer's keyring keeps does not open this desk. Give the passphrase."
        )
        return Refused("keyring-wrong", text)
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "The passphrase is wrong. Mind capitals and the input method; if it is lost, the recovery key opens the desk.",
    )
    return Refused("passphrase-wrong", text, field="passphrase")


def _with(content: KeyFile, way: str, how: Mapping[str, Any], key: Key, secret: bytes) -> KeyFile:
    import secrets

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    wrapped = AESGCM(secret).encrypt(nonce, bytes(key.raw), _bound(content.id, way, how))
    wrap = {**how, "nonce": nonce.hex(), "wrapped": wrapped.hex()}
    return content._replace(wraps={**content.wraps, way: wrap})


def _bound(id_: str, way: str, how: Mapping[str, Any]) -> bytes:
    """What a wrapping is bound to, so that parts of two files cannot be mixed."""
    return json.dumps([FORMAT, id_, way, how], sort_keys=True).encode()


def _from_passphrase(passphrase: str, how: Mapping[str, Any]) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    salt = bytes.fromhex(how["salt"])
    try:
        return hash_secret_raw(normal(passphrase), salt, how["t"], how["m"], how["p"], 32, Type.ID)
    except HashingError as error:
        raise ValueError(str(error)) from error  # a file that asks for what cannot be


def _from_recovery(recovery: str, how: Mapping[str, Any]) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    # its 128 bits are random: guessing needs no slowing down
    return HKDF(SHA256(), 32, bytes.fromhex(how["salt"]), b"HorgosDesk recovery").derive(recovery_secret(recovery))
