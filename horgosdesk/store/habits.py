"""What the desk usually enters, from its newest records of every kind."""

from horgosdesk.core.habits import Habits
from horgosdesk.store import cargo, clearance
from horgosdesk.store.desk import Store


def learnt(store: Store) -> Habits:
    """What is usual now."""
    return cargo.habits(store)._replace(paces=clearance.paces(store))
