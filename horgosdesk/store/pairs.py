"""Words of two characters, which most Chinese words are, asked of a search index that knows only trigrams.

A text that has two characters has a trigram that begins with them, unless it ends with them; the index lists its trigrams in
their order, so that those are found by a few looks. Only a remark is at the end of what a record has in the index. What it
may end with, a trigram for each character that can come before, takes a look at each of these characters.
"""

import re
from collections.abc import Iterator

from horgosdesk.store.desk import Store

PAIR = re.compile("[\x01-\x7f\u0400-\u04ff\u3000-\u9fff]{2}")
"""Of scripts whose small letters are to the index what they are to Python: ASCII, Cyrillic, and Chinese and Japanese."""
MOST = 1000
"""Of more trigrams the index is not asked: what nearly every record has is found without it."""
_LAST = "\U0010ffff"
_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.cargo_terms USING fts5vocab(main, cargo_search, instance)"


def asked(store: Store, find: str, *, ends: bool = True) -> str:
    """What to ask the search index for by the words of two characters; "" where there is none that it can be asked for.

    ends: also for those that a remark ends with. Without, some records are missing.
    """
    words = [word.lower() for word in find.split() if PAIR.fullmatch(word)]
    if words:
        store.db.execute(_TERMS)
    groups = []
    for word in words:
        # the first may be in no text; a group of none would be no question
        terms = dict.fromkeys((f"{word}\n", *_beginning(store, word), *(_ending(store, word) if ends else ())))
        if len(terms) <= MOST:
            groups.append(" OR ".join('"' + term.replace('"', '""') + '"' for term in terms))
    return " AND ".join(f"({group})" for group in groups)


def _beginning(store: Store, pair: str) -> Iterator[str]:
    """The trigrams that begin with two characters."""
    term = _next(store, pair)
    while term.startswith(pair):
        yield term
        term = _next(store, f"{term}\x00")


def _ending(store: Store, pair: str) -> Iterator[str]:
    """The trigrams that end with two characters."""
    term = _next(store, "")
    while term:
        first = term[0]
        if term < first + pair:
            term = _next(store, first + pair)
        if term == first + pair:
            yield term
        if term.startswith(first):
            term = _next(store, first + _LAST)


def _next(store: Store, least: str) -> str:
    """The first trigram from one on; "" behind the last."""
    row = store.db.execute("SELECT term FROM temp.cargo_terms WHERE term >= ? LIMIT 1", (least,)).fetchone()
    return str(row[0]) if row else ""
