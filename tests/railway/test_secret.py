"""Passwords: in the keyring and nowhere else; without one there are words."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as Missing

from horgosdesk.core.errors import Problem
from horgosdesk.railway.secret import SERVICE, forget_password, keep_password, password
from tests.tools.ring import Locked, Ring


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_password_is_kept_under_the_channels_name_and_forgotten(ring: Ring) -> None:
    keep_password("rail", "geheim")
    assert ring.secrets == {(SERVICE, "mqtt:rail"): "geheim"}
    assert password("rail") == "geheim"
    forget_password("rail")
    forget_password("rail")
    assert ring.secrets == {}


def test_a_password_that_was_never_stored_is_asked_for_in_words(ring: Ring) -> None:
    with pytest.raises(Problem, match="horgosdesk feed password rail"):
        password("rail")


@pytest.mark.parametrize("broken", [Missing, Locked])
def test_a_keyring_that_is_missing_or_locked_gets_words(ring: Ring, broken: type[KeyringBackend]) -> None:
    keyring.set_keyring(broken())
    with pytest.raises(Problem, match="locked or missing"):
        password("rail")
    with pytest.raises(Problem, match="locked or missing"):
        keep_password("rail", "geheim")


def test_a_channel_can_be_taken_out_where_there_is_no_keyring_but_not_past_a_locked_one(ring: Ring) -> None:
    keyring.set_keyring(Missing())
    forget_password("rail")
    keyring.set_keyring(Locked())
    with pytest.raises(Problem, match="locked or missing"):
        forget_password("rail")
