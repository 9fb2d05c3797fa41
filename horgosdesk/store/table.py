"""Records of one kind in the file: as rows and as journal text, and what is kept beside them."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import attrgetter
from typing import Any, Generic, TypeVar

from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.core.subject import Record, Subject
from horgosdesk.store.desk import Store
from horgosdesk.store.rows import insert

R = TypeVar("R", bound=Record)
_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_quoted = json.encoder.encode_basestring


@dataclass(frozen=True, slots=True)
class Many:
    """So many records column by column: what all of them say, and what each says; a column that all leave empty is missing."""

    count: int
    same: Mapping[str, Any]
    each: Mapping[str, Sequence[Any]]


class Table(Generic[R]):
    """The table of a subject: a row id and the record's columns, uid as its 16 bytes.

    searched: whether a full-text index `<name>_search` over the view `<name>_text` goes with it.
    """

    def __init__(self, subject: Subject[R], *, searched: bool = False) -> None:
        self.subject = subject
        self.name = subject.name
        self.searched = searched
        columns = subject.columns
        self.columns = ", ".join(columns)
        self.select = f"SELECT {self.columns} FROM {self.name}"
        self._update = f"UPDATE {self.name} SET {', '.join(f'{column} = ?' for column in columns[1:])} WHERE id = ?"
        self._named = tuple(f"{_quoted(column)}:" for column in columns[1:])
        self._values_of: Callable[[R], tuple[Any, ...]] = attrgetter(*columns[1:])

    def record_of(self, row: Sequence[Any]) -> R:
        """The record of a row of `select`."""
        return self.subject.record(**dict(zip(self.subject.columns, (uid_text(row[0]), *row[1:]), strict=True)))

    def row_of(self, record: R) -> tuple[Any, ...]:
        """The record as the columns of the table, uid as its 16 bytes."""
        return (uid_bytes(record.uid), *self._values_of(record))

    def journal_text(self, record: R) -> str:
        """The record as the journal keeps it: what is not empty, in the order of the columns, without the uid (its key)."""
        return self._text(self._values_of(record))

    def row_text(self, row: Sequence[Any]) -> str:
        """`journal_text` of a row of `select`, without making a record of it: a proof makes millions."""
        return self._text(row[1:])

    def _text(self, values: Sequence[Any]) -> str:
        said = [
            name + (_quoted(value) if type(value) is str else str(value) if type(value) is int else _canonical(value))
            for name, value in zip(self._named, values, strict=True)
            if value is not None and value != ""
        ]
        return f"{{{','.join(said)}}}"

    def journal_texts(self, records: Many) -> Iterator[bytes]:
        """`journal_text` of many records, in UTF-8.

        What a column says again is written once, with what all records say before it. What is said last, all say.
        """
        pieces: list[Iterable[bytes]] = []
        of_all = "{"
        for name in self.subject.columns[1:]:
            if name in records.same:
                of_all += _part(name, records.same[name])
            elif values := records.each.get(name):
                part_of = {value: f"{of_all}{_part(name, value)}".encode() for value in set(values)}
                pieces.append(map(part_of.__getitem__, values))
                of_all = ""
        end = f"{of_all[:-1]}}}".encode()
        return map(b"".join, zip(*pieces, repeat(end, records.count), strict=True))

    def from_journal(self, uid: str, text: str) -> R:
        """The record that `journal_text` wrote."""
        return self.subject.record(uid=uid, **json.loads(text))

    def stored(self, store: Store, uids: Iterable[str]) -> dict[str, tuple[int, R]]:
        """The stored records of some uids, each with its row id."""
        found = {}
        sql = f"SELECT id, {self.columns} FROM {self.name} WHERE uid = ?"
        for uid in uids:
            row = store.db.execute(sql, (uid_bytes(uid),)).fetchone()
            if row:
                found[uid] = (row[0], self.record_of(row[1:]))
        return found

    def get(self, store: Store, uid: str) -> R | None:
        """One record, or None."""
        found = self.stored(store, [uid])
        return found[uid][1] if uid in found else None

    def insert(self, store: Store, records: Sequence[R]) -> None:
        """New rows and their place in the search index, inside the caller's transaction."""
        first = self.next_id(store)
        rows = [(id_, *self.row_of(record)) for id_, record in enumerate(records, first)]
        self.insert_rows(store, self.subject.columns, rows, {})

    def next_id(self, store: Store) -> int:
        """The row id that the next record gets."""
        return int(store.db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {self.name}").fetchone()[0])

    def insert_rows(
        self, store: Store, names: Sequence[str], rows: Sequence[tuple[Any, ...]], same: Mapping[str, Any]
    ) -> None:
        """`insert` of some columns, each row with its id first, from `next_id` on. same: what other columns are in all rows;
        the rest stay empty."""
        if not rows:
            return
        insert(store.db, self.name, ("id", *names), rows, same)
        self._index(store, "WHERE id >= ?", rows[0][0])

    def update(self, store: Store, rows: Iterable[tuple[int, R]]) -> None:
        """Changed rows by row id and their place in the search index, inside the caller's transaction."""
        for id_, record in rows:
            if self.searched:
                store.db.execute(
                    f"INSERT INTO {self.name}_search ({self.name}_search, rowid, text)"
                    f" SELECT 'delete', id, text FROM {self.name}_text WHERE id = ?",
                    (id_,),
                )
            store.db.execute(self._update, (*self.row_of(record)[1:], id_))
            self._index(store, "WHERE id = ?", id_)

    def _index(self, store: Store, which: str, id_: int) -> None:
        if self.searched:
            store.db.execute(
                f"INSERT INTO {self.name}_search (rowid, text) SELECT id, text FROM {self.name}_text {which}", (id_,)
            )


def _part(name: str, value: Any) -> str:
    """A column as `journal_text` writes it, with the comma behind it; nothing for an empty one."""
    if value is None or value == "":
        return ""
    said = _quoted(value) if type(value) is str else value if type(value) is int else _canonical(value)
    return f'"{name}":{said},'
