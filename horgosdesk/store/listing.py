"""The order of a view bit by bit: its first records at once, then all, for views that the totals cannot locate.

A listing says whether records are missing and at which end. The order by day is found from its end on, where a sheet stands;
what is searched for from the newest entry on; a sorted view by its first records.
"""

import itertools
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from horgosdesk.store import pairs, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.file import operational_errors
from horgosdesk.store.located import Located, can_locate
from horgosdesk.store.sheet import EMPTIES, INDEXED, SEARCHED, Value, View, ids, indexed, order_of, where_of

T = TypeVar("T")
Stop = Callable[[], bool]
"""Whether nobody wants the answer any more."""

QUICK_S = 0.04
"""What a window's store cannot say within this is asked on a thread."""
FIRST = 200
"""So many records are found before all are: some screens."""
TOP = 1000
"""Of a sorted view that has more than MOST, no more are listed: who wants the other end turns the order round."""
MOST = 1_000_000
"""No more are listed, as in a spreadsheet: of a larger view the newest, or those that an index or the sorting gives first."""
RARE = 2000
"""Of a text that no more records may hold, by the search index, these are looked at and no others."""
COMMON = 10
"""A text that more than one record in so many has is looked for in all of them, slice by slice: with the index as many pages
would be read, and nothing told or left out meanwhile."""
SLICES = 20
"""Parts that the records are looked through in: between two it is told how far it is."""
SMALLEST = 100_000
TELL_S = 0.1
VALUES_S = 0.2
"""Rare values are looked for no longer: the totals tell soon where they are."""
LAST = "9999-12-31"
STEPS = 200
"""Steps of SQLite between two looks at the clock: as many pages may come from the disk."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Row ids in the order of their view. missing: at which end the view has, or may have, more of them.

    share: how much was looked through; 1 when nothing more will be found. None yet, with a share: it is not known which come
    first. The first listing of a search for two characters may lack some in between (store/pairs.py).
    """

    ids: Sequence[int]
    missing: Literal["", "before", "behind"] = ""
    share: float = 1.0


def within(store: Store, seconds: float, ask: Callable[[], T], stop: Stop | None = None) -> T | None:
    """What `ask` finds of a store; None when that takes longer than so many seconds. stop: what else ends it, also later on."""
    until = time.monotonic() + seconds
    store.db.set_progress_handler(lambda: time.monotonic() > until or (stop is not None and stop()), STEPS)
    try:
        return ask()
    except operational_errors() as error:
        if str(error) != "interrupted":
            raise
        return None
    finally:
        store.db.set_progress_handler(stop, STEPS * 100)


def first(store: Store, view: View) -> Listing:
    """The first FIRST records of a view, or all when it has no more."""
    if view.is_day:
        return Listing(ids(store, view))
    if can_locate(view):
        return Listing(Located(store, view))
    return _at_once(store, view)


def _at_once(store: Store, view: View) -> Listing:
    if (rare := _rare(store, view)) is not None:
        return rare
    if view.is_search:
        return _newest(store, view)
    found = array("q")
    for sql, values in _bounded(store, view):
        rows = store.db.execute(f"{sql} LIMIT ?", (*values, FIRST + 1 - len(found)))
        found.extend(itertools.chain.from_iterable(rows))
        if len(found) > FIRST:
            break
    return _listing(view, found[:FIRST], more=len(found) > FIRST, share=0.0)


def _newest(store: Store, view: View) -> Listing:
    """The first records of what is searched for. Of two characters those with a remark that ends with them come later."""
    asked = indexed(store, view.find)
    part = "" if asked else pairs.asked(store, view.find, ends=False)
    sql, values = _search(store, view, asked or part)
    found = array("q", itertools.chain.from_iterable(store.db.execute(f"{sql} LIMIT ?", (*values, FIRST + 1))))
    return _listing(view, found[:FIRST], more=bool(part) or len(found) > FIRST, share=0.0)


def _rare(store: Store, view: View) -> Listing | None:
    """All records of a view that filters by a text which few have; None where it does not, or many may have it."""
    for one in view.filters:
        asked = indexed(store, str(one.values[0])) if one.test == "contains" and one.column in SEARCHED else ""
        if not asked:
            continue
        few = "SELECT rowid FROM cargo_search WHERE cargo_search MATCH ? LIMIT ?"
        among = [str(row[0]) for row in store.db.execute(few, (asked, RARE + 1))]
        if len(among) <= RARE:
            where, values = where_of(store, view)
            sql = f"SELECT id FROM cargo WHERE id IN ({', '.join(among)}) AND {where} ORDER BY {order_of(view)}"
            return Listing(array("q", itertools.chain.from_iterable(store.db.execute(sql, values))))
    return None


def stream(store: Store, view: View, stop: Stop | None = None) -> Iterator[Listing]:
    """Listings of a view, each with more of it than the one before; the last one has all, or MOST.

    For a store of its own on a thread: it looks through all records.
    """
    if can_locate(view) or view.is_day:
        if not view.is_day:
            by_value = bool(view.sort) and view.sort[0][0] in totals.KEYS
            quick = within(store, VALUES_S, lambda: (_by_value if by_value else _at_once)(store, view), stop)
            if quick is not None and quick.missing:
                yield quick
        yield first(store, view)
    elif (rare := _rare(store, view)) is not None:
        yield rare
    elif view.sort:
        yield from _sorted(store, view)
    else:
        yield from _gathered(view, _searched(store, view) if view.is_search else _by_day(store, view))


def _by_value(store: Store, view: View) -> Listing:
    """The first records sorted by a key of the totals: of its values in their order, each by day."""
    where, values = where_of(store, view)
    column, down = view.sort[0]
    rows = store.db.execute(f"SELECT DISTINCT {column} FROM monthly_totals")
    known = [*sorted({str(row[0]) for row in rows} - {""}, reverse=down), ""]
    found = array("q")
    for value in known:
        sql = f"SELECT id FROM cargo WHERE {where} AND {column} = ? ORDER BY day, uid LIMIT ?"
        found.extend(itertools.chain.from_iterable(store.db.execute(sql, (*values, value, FIRST - len(found)))))
        if len(found) >= FIRST:
            break
    return Listing(found, "behind", 0.0)


def _listing(view: View, found: "array[int]", *, more: bool, share: float) -> Listing:
    if view.sort or view.is_search:
        return Listing(found, "behind" if more else "", share if more else 1.0)
    return Listing(found[::-1], "before" if more else "", share if more else 1.0)


def _bounded(store: Store, view: View) -> list[tuple[str, list[Value]]]:
    """Questions that give the records of a view in its order one after the other, each by an index if there is one."""
    where, values = where_of(store, view)
    if not view.sort:
        return [(f"SELECT id FROM cargo WHERE {where} ORDER BY day DESC, uid DESC", values)]
    column, down = view.sort[0]
    if len(view.sort) > 1 or column not in INDEXED:
        return [(f"SELECT id FROM cargo WHERE {where} ORDER BY {order_of(view)}", values)]
    order = f"{column}{' DESC' if down else ''}, day, uid"
    return [
        (f"SELECT id FROM cargo WHERE {where} AND {column} <> '' ORDER BY {order}", values),
        (f"SELECT id FROM cargo WHERE {where} AND {column} = '' ORDER BY day, uid", values),
    ]


def _search(store: Store, view: View, asked: str) -> tuple[str, list[Value]]:
    where, values = where_of(store, view, by_index=False)
    if not asked:
        return f"SELECT id FROM cargo WHERE {where} ORDER BY id DESC", values
    # CROSS JOIN: the index first, which gives the newest first by itself
    return (
        f"SELECT cargo.id FROM cargo_search CROSS JOIN cargo ON cargo.id = cargo_search.rowid"
        f" WHERE cargo_search MATCH ? AND {where} ORDER BY cargo_search.rowid DESC",
        [asked, *values],
    )


def _gathered(view: View, parts: Iterator[tuple[Sequence[int], float]]) -> Iterator[Listing]:
    """Listings of what comes in parts, with the share looked through."""
    found, told = array("q"), 0.0
    for part, share in parts:
        found.extend(part)
        if len(found) > MOST:
            yield replace(_listing(view, found[:MOST], more=True, share=1.0), share=1.0)
            return
        if share < 1 and time.monotonic() - told > TELL_S:
            told = time.monotonic()
            yield _listing(view, found, more=True, share=share)
    yield _listing(view, found, more=False, share=1.0)


def _searched(store: Store, view: View) -> Iterator[tuple[Sequence[int], float]]:
    """What is searched for, the newest entry first: by the index as it finds, else a slice of the records at a time."""
    top = store.db.execute("SELECT coalesce(max(id), 0) FROM cargo").fetchone()[0]
    if asked := indexed(store, view.find) or pairs.asked(store, view.find):
        rows = store.db.execute(*_search(store, view, asked))
        while part := [row[0] for row in rows.fetchmany(FIRST)]:
            yield part, 1 - part[-1] / top
        return
    where, values = where_of(store, view)
    sql = f"SELECT id FROM cargo WHERE id > ? AND id <= ? AND {where} ORDER BY id DESC"
    each, high = FIRST, top
    while high > 0:  # a few at first, so that something is shown
        low = high - each
        yield [row[0] for row in store.db.execute(sql, (low, high, *values))], 1 - max(0, low) / top
        each, high = min(2 * each, max(SMALLEST, top // SLICES)), low


def _by_day(store: Store, view: View) -> Iterator[tuple[Sequence[int], float]]:
    """From the newest day backwards, some days at a time, with about as many records in each part."""
    where, values = where_of(store, view)
    sql = f"SELECT id FROM cargo WHERE day > ? AND day <= ? AND {where} ORDER BY day DESC, uid DESC"
    counts = "SELECT day, sum(records) FROM daily_totals WHERE day >= ? AND day <= ? GROUP BY day"
    days = store.db.execute(counts, (view.first, view.last or LAST)).fetchall()
    each = sum(count for _, count in days) / SLICES
    bounds, done = [LAST], 0
    for day, count in reversed(days):
        done += count
        if done > each:
            bounds.append(day)
            done = 0
    bounds.append("")
    for part, (above, upto) in enumerate(zip(bounds[1:], bounds, strict=False), 1):
        yield [row[0] for row in store.db.execute(sql, (above, upto, *values))], part / (len(bounds) - 1)


def _sorted(store: Store, view: View) -> Iterator[Listing]:
    """The first records, then all of them when they are not more than MOST."""
    by_index = not _is_common(store, view) if view.find else len(view.sort) == 1 and view.sort[0][0] in INDEXED
    for start in (first(store, view),) if by_index else _firsts(store, view):
        yield start
    if not start.missing:
        return
    where, values = where_of(store, view, by_index=by_index)
    counted = f"SELECT count(*) FROM (SELECT 1 FROM cargo WHERE {where} LIMIT {MOST + 1})"
    if store.db.execute(counted, values).fetchone()[0] <= MOST:
        yield Listing(ids(store, view))
    else:
        yield replace(start, share=1.0)


def _is_common(store: Store, view: View) -> bool:
    """Whether the index spares little of what is searched for, as one in COMMON records has it, or cannot be asked for it."""
    asked = indexed(store, view.find) or pairs.asked(store, view.find)
    if not asked:
        return True
    many = store.db.execute("SELECT coalesce(max(id), 0) FROM cargo").fetchone()[0] // COMMON + RARE
    counted = "SELECT count(*) FROM (SELECT 1 FROM cargo_search WHERE cargo_search MATCH ? LIMIT ?)"
    return bool(store.db.execute(counted, (asked, many)).fetchone()[0] == many)


def _firsts(store: Store, view: View) -> Iterator[Listing]:
    """The first TOP records, when all were looked through; until then only how far that is."""
    where, values = where_of(store, view, by_index=False)
    order, top = order_of(view), store.db.execute("SELECT coalesce(max(id), 0) FROM cargo").fetchone()[0]
    each, found = max(SMALLEST, -(-top // SLICES)), array("q")
    for low in range(0, max(1, top), each):
        yield Listing(array("q"), "behind", low / max(1, top) / 2)
        near, edge = _no_worse(store, view, found)
        sql = f"SELECT id FROM cargo WHERE id > ? AND id <= ?{near} AND {where} ORDER BY {order} LIMIT {TOP + 1}"
        part = array("q", itertools.chain.from_iterable(store.db.execute(sql, (low, low + each, *edge, *values))))
        if found:
            # both by SQLite, which alone knows its order
            both = ", ".join(map(str, (*found, *part)))
            sql = f"SELECT id FROM cargo WHERE id IN ({both}) ORDER BY {order} LIMIT {TOP + 1}"
            part = array("q", itertools.chain.from_iterable(store.db.execute(sql)))
        found = part
    yield _listing(view, found[:TOP], more=len(found) > TOP, share=0.5)


def _no_worse(store: Store, view: View, found: "array[int]") -> tuple[str, list[Value]]:
    """What a record must be to come before the last of TOP that are found; it spares looking at the rest of it."""
    column, down = view.sort[0]
    if len(found) <= TOP or column == "uid":
        return "", []
    worst = store.db.execute(f"SELECT {column} FROM cargo WHERE id = ?", (found[-1],)).fetchone()[0]
    if worst in (None, ""):
        return "", []
    # with a plus: the records are gone through by id; the empty, which come last, are to SQLite less than any other
    filled = f" AND +{column} <> ''" if column in EMPTIES and not down else ""
    return f" AND +{column} {'>=' if down else '<='} ?{filled}", [worst]
