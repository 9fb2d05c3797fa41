"""Passwords of channels, kept by the computer's own keyring and nowhere else."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

SERVICE = "HorgosDesk"


def password(channel: str) -> str:
    """The password of a channel. Problem when none is stored, or the keyring is locked or missing."""
    import keyring

    with _words():
        found = keyring.get_password(SERVICE, _key(channel))
    if found is None:
        raise Problem(
            "feed-password",
            QT_TRANSLATE_NOOP(
                "Problem",
                "No password is stored for the channel {channel}. Store it: horgosdesk feed password {channel}",
            ),
            channel=channel,
        )
    return found


def keep_password(channel: str, secret: str) -> None:
    """Store the password of a channel in the keyring. Problem as `password`."""
    import keyring

    with _words():
        keyring.set_password(SERVICE, _key(channel), secret)


def forget_password(channel: str) -> None:
    """Take the password of a channel out of the keyring, if it is there. Problem as `password`."""
    import keyring
    from keyring.errors import NoKeyringError

    # where there is no keyring, none was stored
    with _words(), suppress(NoKeyringError):
        if keyring.get_password(SERVICE, _key(channel)) is not None:
            keyring.delete_password(SERVICE, _key(channel))


def _key(channel: str) -> str:
    return f"mqtt:{channel}"


@contextmanager
def _words() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise Problem(
            "feed-keyring",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The computer's keyring, which keeps the passwords, is locked or missing ({why}). Unlock it by logging in at the screen; on Linux it comes with GNOME Keyring or KWallet.",
            ),
            why=" ".join(str(error).split())[:200] or type(error).__name__,
        ) from error
