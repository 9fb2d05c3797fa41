"""Passwords: in the keyring and nowhere else; without one there are words."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as Missing
from keyring.errors import KeyringLocked

from horgosdesk.core.errors import Problem
from horgosdesk.railway.secret import SERVICE, forget_password, keep_password, password


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 0  # type: ignore[assignment]

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


class Locked(Kept):
    """One that nobody has unlocked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the collection is locked")


@pytest.fixture
def ring() -> Iterator[Kept]:
    before = keyring.get_keyring()
    made = Kept()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_password_is_kept_under_the_channels_name_and_forgotten(ring: Kept) -> None:
    keep_password("rail", "geheim")
    assert ring.secrets == {(SERVICE, "mqtt:rail"): "geheim"}
    assert password("rail") == "geheim"
    forget_password("rail")
    forget_password("rail")
    assert ring.secrets == {}


def test_a_password_that_was_never_stored_is_asked_for_in_words(ring: Kept) -> None:
    with pytest.raises(Problem, match="horgosdesk feed password rail"):
        password("rail")


@pytest.mark.parametrize("broken", [Missing, Locked])
def test_a_keyring_that_is_missing_or_locked_gets_words(ring: Kept, broken: type[KeyringBackend]) -> None:
    keyring.set_keyring(broken())
    with pytest.raises(Problem, match="locked or missing"):
        password("rail")
    with pytest.raises(Problem, match="locked or missing"):
        forget_password("rail")
