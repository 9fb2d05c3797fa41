"""Row ids in the order of a view, found where they are wanted: the totals say how many records each day has."""

import bisect
import itertools
from collections.abc import Collection, Sequence

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import uid_bytes
from horgosdesk.store import totals
from horgosdesk.store.desk import Store
from horgosdesk.store.sheet import EMPTIES, View, conditions_of

CHUNK = 128
CHUNKS_KEPT = 32


def can_locate(view: View) -> bool:
    """Whether the totals know the order of a view: by day, or by one of what they keep and then by day. With voided records,
    which are in no totals, the index by day knows it, by day alone."""
    if view.voided:
        return not view.find and not view.filters and all(column == "day" for column, _ in view.sort)
    return view.is_totalled and (
        not view.sort or (len(view.sort) == 1 and (view.sort[0][0] == "day" or view.sort[0][0] in totals.KEYS))
    )


class Located(Sequence[int]):
    """The row ids of a view that `can_locate`, chunk by chunk: no list is built, and none is counted through.

    Its parts are days, or where it is sorted by a key of the totals (value, day); a part has at most the records of a day.
    """

    def __init__(self, store: Store, view: View, parts: Sequence[tuple[str, str, int]] | None = None) -> None:
        self.view = view
        self._store = store
        self._by = view.sort[0][0] if view.sort and view.sort[0][0] != "day" else ""
        self._parts = self._counted() if parts is None else parts
        self._ends = list(itertools.accumulate(count for _, _, count in self._parts))
        self._chunks: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, index):  # type: ignore[no-untyped-def]  # the overloads of Sequence would say no more
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self))
            return self._ids(start, stop)[::step] if step > 0 else [self[i] for i in range(start, stop, step)]
        index += len(self) if index < 0 else 0
        if not 0 <= index < len(self):
            raise IndexError(index)
        # a table asks for each of its cells which row that is
        number, place = divmod(index, CHUNK)
        chunk = self._chunks.get(number)
        if chunk is None:
            chunk = self._ids(number * CHUNK, min((number + 1) * CHUNK, len(self)))
            if len(self._chunks) >= CHUNKS_KEPT:
                del self._chunks[next(iter(self._chunks))]
            self._chunks[number] = chunk
        return chunk[place]

    @property
    def by_value(self) -> bool:
        """Whether it is sorted by a key of the totals, and not by day."""
        return bool(self._by)

    def asking(self, store: Store) -> "Located":
        """The same by another store: it was counted on a thread."""
        return Located(store, self.view, self._parts)

    def recounted(self, days: Collection[str]) -> "Located":
        """The same after some days changed. Not where it is sorted by a key."""
        fresh = {day: ("", day, count) for _, day, count in self._counted(days)}
        kept = [part for part in self._parts if part[1] not in days]
        parts = sorted([*kept, *fresh.values()], key=lambda part: part[1], reverse=self._is_down)
        return Located(self._store, self.view, parts)

    def same_as(self, other: "Located") -> bool:
        """Whether both have as many records in each part."""
        return self._parts == other._parts

    def row_of_day(self, day: str) -> int:
        """The row at which a day begins. Only by day upwards."""
        place = bisect.bisect_left(self._parts, day, key=lambda part: part[1])
        return self._ends[place - 1] if place else 0

    def row_of(self, record: Cargo) -> int:
        """The row of one of the view's records, -1 when it has it not."""
        value = str(getattr(record, self._by)) if self._by else ""
        place = next((at for at, part in enumerate(self._parts) if part[:2] == (value, record.day)), -1)
        if place < 0:
            return -1
        where, values = self._where(place)
        before, there = self._store.db.execute(
            f"SELECT count(*) FILTER (WHERE uid < ?1), count(*) FILTER (WHERE uid = ?1) FROM cargo WHERE {where}",
            (uid_bytes(record.uid), *values),
        ).fetchone()
        return (self._ends[place - 1] if place else 0) + int(before) if there else -1

    @property
    def _is_down(self) -> bool:
        return bool(self.view.sort) and self.view.sort[0][1]

    def _counted(self, days: Collection[str] = ()) -> list[tuple[str, str, int]]:
        where, values = conditions_of(self.view)
        if days:
            where += f" AND day IN ({', '.join('?' * len(days))})"
            values += days
        by, value = (f", {self._by}", self._by) if self._by else ("", "''")
        if self.view.voided:
            sql = f"SELECT '', day, count(*) FROM cargo WHERE {where} GROUP BY day ORDER BY day"
            parts = self._store.db.execute(sql, values).fetchall()
            return parts[::-1] if self._is_down else parts
        # by day first, as the totals are kept; sorting the few that are left is quicker than grouping all in that order
        sql = f"SELECT {value}, day, sum(records) FROM daily_totals WHERE {where} GROUP BY day{by} ORDER BY day"
        parts = self._store.db.execute(sql, values).fetchall()
        if not self._by:
            return parts[::-1] if self._is_down else parts
        parts.sort(key=lambda part: part[0], reverse=self._is_down)
        return sorted(parts, key=lambda part: self._by in EMPTIES and part[0] == "")

    def _where(self, place: int) -> tuple[str, list[object]]:
        value, day, _ = self._parts[place]
        where, values = conditions_of(self.view)
        by = f" AND {self._by} = ?" if self._by else ""
        final = "" if self.view.voided else " AND status = 'final'"
        return f"{where} AND day = ?{final}{by}", [*values, day, *([value] if by else [])]

    def _ids(self, start: int, stop: int) -> list[int]:
        found: list[int] = []
        place = bisect.bisect_right(self._ends, start)
        while len(found) < stop - start and place < len(self._parts):
            begins = self._ends[place - 1] if place else 0
            where, values = self._where(place)
            rows = self._store.db.execute(
                f"SELECT id FROM cargo WHERE {where} ORDER BY uid LIMIT ? OFFSET ?",
                (*values, stop - start - len(found), max(0, start - begins)),
            )
            found += [row[0] for row in rows]
            place += 1
        return found
