"""What the desks of a register are called: by their letters, as far as these are known here."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from horgosdesk.hub.status import read_status
from horgosdesk.store import joined
from horgosdesk.store.desk import Store

SHORT = 8
"""So much is told of the identity of a desk whose letter is not known."""


def letters(store: Store) -> Mapping[str, str]:
    """The letters of the desks by their identity, as the exchange with the hub told them last."""
    state = joined.joined(store)
    known = dict(read_status(store.folder).letters)
    return known | {store.desk: state.code} if state is not None else known


def desk_word(store: Store, desk: str, known: Mapping[str, str]) -> str:
    """A desk by its letter; known: of `letters`."""
    letter = known.get(desk, "")
    if desk != store.desk:
        return letter or desk[:SHORT]
    if not letter:
        return QCoreApplication.translate("Desks", "this one")
    return QCoreApplication.translate("Desks", "{letter}, this one").format(letter=letter)
