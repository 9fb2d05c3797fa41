"""What a desk of the register is called: this one by its letter, others by the beginning of their identity."""

from PySide6.QtCore import QCoreApplication

from horgosdesk.store import joined
from horgosdesk.store.desk import Store

SHORT = 8


def desk_word(store: Store, desk: str) -> str:
    """Of this one, where it has joined a hub, the letter that the others know it by."""
    if desk != store.desk:
        return desk[:SHORT]
    state = joined.joined(store)
    if state is None:
        return QCoreApplication.translate("Desks", "this one")
    return QCoreApplication.translate("Desks", "{letter}, this one").format(letter=state.code)
