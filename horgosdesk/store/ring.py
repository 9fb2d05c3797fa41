"""The computer's own keyring: it can keep what unlocks a desk, so that nobody needs to type it on this computer."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from horgosdesk.core.errors import Locked, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import key
from horgosdesk.store.key import Key, KeyFile

SERVICE = "HorgosDesk"


def keep(content: KeyFile, data: Key) -> KeyFile:
    """The key file with a wrapping by a new secret, which the keyring keeps. Locked when that is locked or missing."""
    import keyring

    secret = secrets.token_bytes(32)
    with _words():
        keyring.set_password(SERVICE, _name(content.id), secret.hex())
    return key.with_secret(content, data, secret)


def drop(content: KeyFile) -> KeyFile:
    """The key file without that wrapping; the keyring forgets its secret. Locked as `keep`."""
    import keyring

    with _words():
        if keyring.get_password(SERVICE, _name(content.id)) is not None:
            keyring.delete_password(SERVICE, _name(content.id))
    return key.without(content, "keyring")


def unlock(file: Path) -> bool:
    """Unlock a key file by the keyring, if it keeps the secret; no more is asked. Locked as `keep`, Damaged as key.read."""
    import keyring

    content = key.read(file)
    if "keyring" not in content.wraps:
        return False
    with _words():
        kept = keyring.get_password(SERVICE, _name(content.id))
    if kept is None:
        return False
    try:
        key.unlock_by_secret(file, bytes.fromhex(kept))
    except (Refused, ValueError):
        # of another copy of the key file, or changed by hand: the passphrase is asked for
        return False
    return True


def _name(id_: str) -> str:
    return f"desk:{id_}"


@contextmanager
def _words() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise Locked(
            "key-keyring",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The computer's keyring, which keeps the key, is locked or missing ({why}). Give the passphrase, or unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.",
            ),
            why=" ".join(str(error).split())[:200] or type(error).__name__,
        ) from error
