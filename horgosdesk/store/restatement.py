"""One restatement, a change of a month that had been returned already; and many, of which little is held.

A file that is imported once more into a month that was returned makes a hundred thousand of them.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

from horgosdesk.core.cargo import BY_COLUMN, Cargo
from horgosdesk.core.identity import uid_text
from horgosdesk.core.units import kilograms
from horgosdesk.store import cargo, totals
from horgosdesk.store.desk import Store

PAGE = 256
"""So many are read at once when one of them is looked at."""
Found = tuple[str, int, int]
"""A restatement's month, the number of its entry, and what it adds to the gross weight of the month in grams."""

_MONTH = "substr({}, 9, 7)"
"""Of a cargo record as the journal keeps it, which begins {"day":"2025-11-03": to read the JSON of each takes five times as
long."""


@dataclass(frozen=True, slots=True)
class Restatement:
    """A change of one record, as far as it moves the figures of a month that was returned.

    no: of the journal's entry. delta_g: what it adds to the gross weight of the month, in grams. before, after: the record;
    None before it was added. The month is the one moved: a record that changes its month restates two.
    """

    month: str
    no: int
    at: str
    who: str
    action: str
    reason: str
    delta_g: int
    before: Cargo | None
    after: Cargo

    @property
    def uid(self) -> str:
        """The record changed."""
        return self.after.uid

    @property
    def what(self) -> str:
        """What was changed, in the names and codes of the contract, the same in every language."""
        after = self.after
        if self.before is None or self.action in ("void", "restore"):
            told = (after.direction, after.mode, after.hs_code, after.country, f"{kilograms(after.gross_g)} kg")
            return f"{self.action}: {' '.join(filter(None, told))}"
        return "; ".join(
            f"{field.name} {_plain(self.before, column)} → {_plain(after, column)}"
            for column, field in BY_COLUMN.items()
            if getattr(self.before, column) != getattr(after, column)
        )


class Restatements(Sequence[Restatement]):
    """Restatements in the order of their entries. Held are month, entry and weight; the rest of a page is read from the
    store, which has to be open then, when one of it is looked at."""

    def __init__(self, store: Store | None, found: Iterable[Found] = ()) -> None:
        self._store = store
        self._months: list[str] = []
        self._nos, self._deltas_g = array("q"), array("q")
        same: dict[str, str] = {}
        for month, no, delta_g in found:
            self._months.append(same.setdefault(month, month))
            self._nos.append(no)
            self._deltas_g.append(delta_g)
        self._page: tuple[int, list[Restatement]] = (-1, [])

    def __len__(self) -> int:
        return len(self._nos)

    @overload
    def __getitem__(self, place: int) -> Restatement: ...
    @overload
    def __getitem__(self, place: slice) -> "Restatements": ...
    def __getitem__(self, place: int | slice) -> "Restatement | Restatements":
        if isinstance(place, slice):
            return Restatements(self._store, list(self._found)[place])
        place = range(len(self))[place]
        page, at = divmod(place, PAGE)
        if self._page[0] != page:
            self._page = (page, self._read(page * PAGE))
        return self._page[1][at]

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        """Where one stands, told by its entry and month; ValueError where it is not."""
        if not isinstance(value, Restatement):
            raise ValueError(value)
        end = len(self) if stop is None else stop
        place = self._nos.index(value.no, start, end)
        while self._months[place] != value.month:
            place = self._nos.index(value.no, place + 1, end)
        return place

    @property
    def nos(self) -> list[int]:
        """The numbers of their entries."""
        return self._nos.tolist()

    @property
    def delta_g(self) -> int:
        """What all of them add, in grams."""
        return sum(self._deltas_g)

    def where(self, keep: Callable[[str, int], bool]) -> "Restatements":
        """Those that are kept, asked by month and number of the entry."""
        return Restatements(self._store, (one for one in self._found if keep(one[0], one[1])))

    def on(self, store: Store) -> "Restatements":
        """The same, read from another store of the file from now on: what an entry says never changes."""
        return Restatements(store, self._found)

    @property
    def _found(self) -> Iterator[Found]:
        return zip(self._months, self._nos, self._deltas_g, strict=True)

    def _read(self, first: int) -> list[Restatement]:
        nos = self._nos[first : first + PAGE]
        assert self._store is not None
        entries = {
            no: (said, uid_text(key), texts)
            for no, *said, key, texts in (
                (no, at, who, action, reason, key, (before, after))
                for no, at, who, action, reason, key, before, after in self._store.db.execute(
                    "SELECT no, at, who, action, reason, key, before, after FROM journal"
                    f" WHERE no IN ({', '.join('?' * len(nos))})",
                    nos,
                )
            )
        }
        page = []
        for place, no in enumerate(nos, first):
            (at, who, action, reason), uid, texts = entries[no]
            before, after = (cargo.from_journal(uid, text) if text else None for text in texts)
            assert after is not None
            month, delta_g = self._months[place], self._deltas_g[place]
            page.append(Restatement(month, no, at, who, action, reason, delta_g, before, after))
        return page


NONE = Restatements(None)


def found(
    store: Store, behind: int, months: Sequence[str], until: int | None = None, cuts: Sequence[str] = ()
) -> Iterator[Found]:
    """The restatements of `restatements.changes`, one after the other.

    What was added, which may be a whole file, is reckoned by SQLite; what was changed here, by the kept totals' own rule.
    """
    first, last = months
    rows = store.db.execute(
        f"SELECT no, {_MONTH.format('after')}, json_extract(after, '$.status') = 'final', json_extract(after, '$.gross_g'),"
        " key, before, CASE WHEN before IS NOT NULL THEN after END"
        " FROM journal WHERE no > ? AND no <= ? AND subject = 'cargo'"
        f" AND ({_MONTH.format('before')} BETWEEN ? AND ? OR {_MONTH.format('after')} BETWEEN ? AND ?) ORDER BY no",
        (behind, 2**62 if until is None else until, first, last, first, last),
    )
    for no, month, counts, gross_g, key, *texts in rows:
        if texts[0] is None:
            if counts:
                yield month, no, gross_g
            continue
        before, after = (cargo.from_journal(uid_text(key), text) for text in texts)
        moved: dict[str, int] = {}
        for (day, *_), sums in totals.deltas((before,), (after,)).daily.items():
            moved[day[:7]] = moved.get(day[:7], 0) + sums[1]
        if before.status == after.status == "final" and any(
            getattr(before, cut) != getattr(after, cut) for cut in cuts
        ):
            moved.setdefault(after.day[:7], 0)
        for month, delta_g in sorted(moved.items()):
            if first <= month <= last:
                yield month, no, delta_g


def _plain(record: Cargo, column: str) -> str:
    value = getattr(record, column)
    return "–" if value in (None, "") else str(BY_COLUMN[column].kind.plain(value))
