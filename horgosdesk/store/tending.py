"""The search index kept in order while nobody waits: its parts are merged a little at a time, and not in the midst of a save.

Each save adds a small part to the index. FTS5 by itself merges some hundred pages of them at every 64th save: 30 to 120 ms on a
million records, where the save alone takes one. A window merges when it rests, and turns that off. What nobody tends, FTS5
merges once 16 parts of a kind are there.
"""

from horgosdesk.store.desk import Store, words_for_sqlite

PAGES = 16
"""So many are merged at once: some milliseconds."""


def tend(store: Store) -> bool:
    """Merge a little, as one short transaction; whether there may be more to merge. Hindered: somebody else writes."""
    with words_for_sqlite(store.file):
        kept = store.db.execute("SELECT v FROM cargo_search_config WHERE k = 'automerge'").fetchone()
        if kept != (0,):
            store.db.execute("INSERT INTO cargo_search (cargo_search, rank) VALUES ('automerge', 0)")
        before = store.db.total_changes
        store.db.execute("INSERT INTO cargo_search (cargo_search, rank) VALUES ('merge', ?)", (PAGES,))
        # it changes a row of its own in any case
        return store.db.total_changes - before > 1
