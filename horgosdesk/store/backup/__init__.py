"""Backups: made online, proven, kept by a rule, looked into, restored.

A copy is made by SQLite itself, since a copied WAL file may hold no table at all, and opened through `store.file`, so that an
encrypted desk has encrypted copies.
"""

from horgosdesk.store.backup.copying import Facts, Stopped, copy_into, facts_of
from horgosdesk.store.backup.looking import Look, look
from horgosdesk.store.backup.making import Made, backup, catch_up, changed, make, make_if_changed, make_if_due
from horgosdesk.store.backup.restoring import restore, restore_into
from horgosdesk.store.backup.second import choose_second, second_folder
from horgosdesk.store.backup.shelf import Kept, State, kept, newest, newest_good, state

__all__ = [
    "Facts",
    "Kept",
    "Look",
    "Made",
    "State",
    "Stopped",
    "backup",
    "catch_up",
    "changed",
    "choose_second",
    "copy_into",
    "facts_of",
    "kept",
    "look",
    "make",
    "make_if_changed",
    "make_if_due",
    "newest",
    "newest_good",
    "restore",
    "restore_into",
    "second_folder",
    "state",
]
