"""Whether all desks of a register and its hub have the same, and whether all that was ever entered is found again."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from horgosdesk.core.contest import BOOKKEEPING
from horgosdesk.core.identity import uid_text
from horgosdesk.core.message import DESK
from horgosdesk.hub import tables
from horgosdesk.store import accounts, claims, joined, taking, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES
from horgosdesk.store.verify import verify

CUTS = ("month", "direction", "mode", "category", "country")
OWN_SETTINGS = (*claims.OF_THIS_DESK, *accounts.GUARDED)
Records = dict[str, str]
Kept = dict[tuple[str, str], str]


def differences(stores: Sequence[Store], conn: Any, register: str = "main") -> list[str]:
    """What is not the same, or not whole, in words; nothing where all agree."""
    found = [f"{one.folder.name}: {wrong}" for one in stores for wrong in unsound(one)]
    for subject in TABLES:
        theirs = records_at_hub(conn, subject, register)
        for store in stores:
            found += _unlike(f"{store.folder.name} {subject}", records(store, subject), theirs)
    theirs = kept_at_hub(conn, register)
    for store in stores:
        found += _unlike(store.folder.name, kept(store), theirs)
        found += _unlike(f"{store.folder.name} sums", sums(store), sums_at_hub(conn, register))
        found += _unlike(f"{store.folder.name} containers", containers(store), containers(stores[0]))
    return found + twice(conn, register) + behind(conn, register)


def _unlike(what: str, ours: Mapping[Any, Any], theirs: Mapping[Any, Any]) -> Iterator[str]:
    for key in ours.keys() | theirs.keys():
        if ours.get(key) != theirs.get(key):
            yield f"{what} {key}:\n  {ours.get(key)}\n  {theirs.get(key)}"


def unsound(store: Store) -> list[str]:
    """What `verify` finds, and what did not go to the hub."""
    found = [place for check in verify(store) for place in check.found]
    state = joined.joined(store)
    left = joined.count_unsent(store, state.pushed) if state is not None else 0
    return [*found, *([f"{left} entries are not at the hub"] if left else [])]


def records(store: Store, subject: str) -> Records:
    """The records of a desk as the journal would have them, by uid."""
    table = TABLES[subject]
    found = (table.record_of(row) for row in store.db.execute(table.select).fetchall())
    return {one.uid: table.journal_text(one) for one in found}


def records_at_hub(conn: Any, subject: str, register: str) -> Records:
    """The records of the hub's own table, likewise."""
    table = TABLES[subject]
    rows = conn.execute(tables.rows(subject), {"register": register}).fetchall()
    found = (table.subject.record(**dict(zip(table.subject.columns, row, strict=True))) for row in rows)
    return {one.uid: table.journal_text(one) for one in found}


def kept(store: Store) -> Kept:
    """Months, goals, ticks and settings, with who closed and ticked."""
    read = store.db.execute
    found = {("month", row[0]): f'"closed" {row[1]}' for row in read("SELECT month, closed_by FROM months").fetchall()}
    found |= {("goal", f"{row[0]}/{row[1]}"): str(row[2]) for row in read("SELECT year, measure, amount FROM goal")}
    for month, line, said, note, who in read("SELECT month, line, found, note, who FROM tick"):
        text = json.dumps({"found": said, "note": note}, ensure_ascii=False)
        found["checklist", f"{month}/{line}"] = f"{text} {who}"
    named = read("SELECT DISTINCT key FROM journal WHERE subject = 'desk' AND action = 'set'").fetchall()
    for (key,) in named:
        if key not in OWN_SETTINGS:
            found["desk", key] = json.dumps(store.meta(key))
    return found


def kept_at_hub(conn: Any, register: str) -> Kept:
    """The same of the hub."""
    rows = conn.execute(
        "SELECT subject, key, value, who FROM horgosdesk.kept WHERE register = %s AND subject IN"
        " ('month', 'goal', 'checklist', 'desk')",
        (register,),
    ).fetchall()
    return {
        (subject, key): f"{value} {who}" if subject in ("month", "checklist") else value
        for subject, key, value, who in rows
        if not (subject == "desk" and key in OWN_SETTINGS)
    }


def sums(store: Store) -> dict[tuple[str, ...], tuple[int, int, int]]:
    """Records, gross and net grams as the desk's totals tell them."""
    lines = totals.totals(store, "0000-01-01", "9999-12-31", CUTS)
    return {
        tuple(line.keys[name] for name in CUTS): (line.sums.records, line.sums.gross_g, line.sums.net_g)
        for line in lines
    }


def sums_at_hub(conn: Any, register: str) -> dict[tuple[str, ...], tuple[int, int, int]]:
    """A plain sum over the view that report tools read."""
    rows = conn.execute(
        "SELECT substr(day, 1, 7), direction, mode, category, country, count(*), sum(gross_kg) * 1000,"
        " coalesce(sum(net_kg), 0) * 1000 FROM horgosdesk.cargo_v WHERE register = %s AND status = 'final'"
        " GROUP BY 1, 2, 3, 4, 5",
        (register,),
    ).fetchall()
    return {tuple(row[:5]): tuple(map(int, row[5:])) for row in rows}  # type: ignore[misc]


def containers(store: Store) -> dict[Any, Any]:
    """How many containers each line of the totals counts."""
    rows = store.db.execute("SELECT * FROM monthly_parts").fetchall()
    return {row[:-6]: row[-6:] for row in rows}


def twice(conn: Any, register: str) -> list[str]:
    """Entries that the hub has under two lines or positions of a desk."""
    rows = conn.execute(
        "SELECT desk, no, count(*) FROM horgosdesk.journal WHERE register = %s GROUP BY desk, no, hash HAVING count(*) > 1",
        (register,),
    ).fetchall()
    return [f"twice at the hub: {row}" for row in rows]


def behind(conn: Any, register: str) -> list[str]:
    """What of the register's own bookkeeping is not what its journal says."""
    row = conn.execute(
        "SELECT r.position, coalesce(max(j.position), 0), count(j.position) FROM horgosdesk.register AS r"
        " LEFT JOIN horgosdesk.journal AS j ON j.register = r.name WHERE r.name = %s GROUP BY r.position",
        (register,),
    ).fetchone()
    return [] if row[0] == row[1] == row[2] else [f"the register is at {row[0]}, its journal {row[1:]}"]


# Nothing lost


@dataclass(frozen=True)
class Said:
    """A version that somebody committed at a desk."""

    desk: str
    no: int
    subject: str
    key: str
    before: str | None
    after: str | None


def said_at(store: Store, after: int = 0) -> list[Said]:
    """All that people entered at a desk, in order: not what came from the hub, nor what the exchange itself did."""
    rows = store.db.execute(
        "SELECT no, subject, key, before, after FROM journal WHERE no > ? AND desk = ? AND who <> ? AND reason <> ?"
        " ORDER BY no",
        (after, store.desk, taking.HUB, taking.FILLED),
    ).fetchall()
    return [
        Said(store.desk, no, subject, uid_text(key) if isinstance(key, bytes) else key, before, after)
        for no, subject, key, before, after in rows
    ]


def lost(said: Sequence[Said], stores: Sequence[Store], conn: Any, register: str = "main") -> list[str]:
    """What was committed and is found nowhere: not in the hub's journal, not in what waits, and not itself changed again
    where it was entered, before anybody else had it."""
    there: dict[tuple[str, str], set[str]] = defaultdict(set)
    for subject, key, after in conn.execute(
        "SELECT subject, key, after FROM horgosdesk.journal WHERE register = %s", (register,)
    ).fetchall():
        there[subject, key].add(_content(after))
    for store in stores:
        for about, key, waiting in store.db.execute("SELECT about, key, waiting FROM contest").fetchall():
            there[about, key].add(_content(waiting or None))
    derived = {uid_text(row[0]) for store in stores for row in store.db.execute("SELECT uid FROM reading")}
    known: dict[Any, set[str]] = defaultdict(set)
    was: dict[int, bool] = {}
    for one in said:
        # put back to what it had been, as by undo
        was[id(one)] = _content(one.after) in known[one.desk, one.subject, one.key]
        known[one.desk, one.subject, one.key].add(_content(one.before))
    found, following = [], {}
    for one in reversed(said):
        which = (one.desk, one.subject, one.key)
        later = following.get(which)
        fine = (
            was[id(one)]
            or _content(one.after) in there[one.subject, one.key]
            or (later is not None and later[0] == _content(one.after) and later[1])
        )
        following[which] = (_content(one.before), fine)
        if not (fine or _is_kept_apart(one, derived)):
            found.append(f"lost: {one}")
    return found


def _is_kept_apart(one: Said, derived: Collection[str]) -> bool:
    """What need not be found: what another record tells, what is one computer's own, and the railway's messages, of which one
    is as good as another; a contest that is settled and open again loses nothing."""
    if one.subject == "message":
        return one.after is not None and json.loads(one.after)["source"] != DESK
    if one.subject == "desk":
        return one.key in OWN_SETTINGS
    return one.subject == "contest" or (one.subject == "cargo" and one.key in derived)


def _content(text: str | None) -> str:
    said = json.loads(text) if text else None
    if isinstance(said, dict):
        said = {name: value for name, value in said.items() if name not in BOOKKEEPING}
    return json.dumps(said, sort_keys=True)
