"""Restatements: changes to months that had been returned already, and how a return follows from the ones before it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from horgosdesk.core.calendar import month_days
from horgosdesk.core.cargo import BY_COLUMN, Cargo
from horgosdesk.core.identity import uid_text
from horgosdesk.core.units import kilograms
from horgosdesk.store import cargo, returns, totals
from horgosdesk.store.as_of import as_of
from horgosdesk.store.desk import Store
from horgosdesk.store.returns import Issue

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


@dataclass(frozen=True, slots=True)
class Account:
    """How a month's return follows from the returns before it, in grams.

    recount_g, recount_records: the month counted anew from its records. last: the last return of the year before the month,
    None where there is none; last_year_g: its year to date; since_g: the months after it up to this one. counted: what was
    changed, after it was made, in the months that it counts; other: changes of other returned months that no return has
    reported.
    """

    recount_g: int
    recount_records: int
    last: Issue | None = None
    last_year_g: int = 0
    since_g: int = 0
    counted: tuple[Restatement, ...] = ()
    other: tuple[Restatement, ...] = ()

    @property
    def restated_g(self) -> int:
        """What the counted changes add to the year to date."""
        return sum(one.delta_g for one in self.counted)


def restated(store: Store, days: Iterable[str]) -> list[Issue]:
    """The newest return of each month of these days, or of these months: a change there has to be reported by the next."""
    found = []
    for month in sorted({day[:7] for day in days}):
        found += [one for one in returns.issued(store, month) if one.is_whole][-1:]
    return found


def touched(store: Store, days: Iterable[str]) -> list[Issue]:
    """The newest return of each month whose figures a change of these days moves, the months of the days themselves first.

    Moved are, besides the month, the year to date of its later months and the base of next year's. An Issue whose month is
    that of a day is restated itself; the others count it.
    """
    changed = {day[:7] for day in days}
    newest = {one.month: one for one in returns.issued(store) if one.is_whole}

    def counts(month: str) -> bool:
        return any(one[:4] in (month[:4], f"{int(month[:4]) - 1:04d}") and one[5:] <= month[5:] for one in changed)

    own = restated(store, changed)
    return own + [newest[month] for month in sorted(newest.keys() - changed) if counts(month)]


def owed(store: Store, month: str) -> list[Restatement]:
    """The restatements that the return of a month must report: made in months returned before it, after their last return,
    and not reported by a return of any later month in the same form, the oldest first."""
    return _owed(store, returns.issued(store), month, "9999-99")


def account(store: Store, month: str) -> Account:
    """How the return of a month follows from those before it; returns of the month itself and of later ones do not count."""
    with store.reading():
        first, last = month_days(month)
        recount_g, recount_records = store.db.execute(
            "SELECT coalesce(sum(gross_g), 0), count(*) FROM cargo WHERE day BETWEEN ? AND ? AND status = 'final'",
            (first, last),
        ).fetchone()
        issues = returns.issued(store)
        found = _owed(store, issues, month, month)
        before = [one for one in issues if one.is_whole and f"{month[:4]}-01" <= one.month < month]
        if not before:
            return Account(recount_g, recount_records, other=tuple(found))
        # of two returns of one state, the one that was entered last
        newest = max(before, key=lambda one: (one.month, one.state.position, one.no))
        moved = changes(store, newest.state.position, (f"{month[:4]}-01", newest.month))
        months = totals.totals(store, f"{month[:4]}-01-01", last, ("month",))
        known = {(one.no, one.month) for one in moved}
        return Account(
            recount_g,
            recount_records,
            last=newest,
            last_year_g=_year_g(store, newest),
            since_g=sum(line.sums.gross_g for line in months if line.keys["month"] > newest.month),
            counted=tuple(moved),
            other=tuple(one for one in found if (one.no, one.month) not in known),
        )


def changes(
    store: Store, behind: int, months: Sequence[str], until: int | None = None, cuts: Sequence[str] = ()
) -> list[Restatement]:
    """All that was changed behind a position, and up to another, in the figures of the months from one to another.

    cuts: columns that figures are cut by besides those of the kept totals; a change of one of them alone moves no sum of the
    month, but a record from one row to another.
    """
    first, last = months
    rows = store.db.execute(
        "SELECT no, at, who, action, reason, key, before, after FROM journal WHERE no > ? AND no <= ? AND subject = 'cargo'"
        f" AND ({_MONTH.format('before')} BETWEEN ? AND ? OR {_MONTH.format('after')} BETWEEN ? AND ?) ORDER BY no",
        (behind, 2**62 if until is None else until, first, last, first, last),
    )
    found = []
    for no, at, who, action, reason, key, *texts in rows:
        before, after = (cargo.from_journal(uid_text(key), text) if text else None for text in texts)
        assert after is not None
        moved: dict[str, int] = {}
        for (day, *_), sums in totals.deltas(() if before is None else (before,), (after,)).daily.items():
            moved[day[:7]] = moved.get(day[:7], 0) + sums[1]
        both = before is not None and before.status == after.status == "final"
        if both and any(getattr(before, cut) != getattr(after, cut) for cut in cuts):
            moved.setdefault(after.day[:7], 0)
        found += [
            Restatement(month, no, at, who, action, reason, delta_g, before, after)
            for month, delta_g in sorted(moved.items())
            if first <= month <= last
        ]
    return found


def _owed(store: Store, issues: Sequence[Issue], month: str, until: str) -> list[Restatement]:
    """What is owed where returns of the months before `until` report.

    Whoever gets one form does not see another: a change is reported to them by a later return in the same form only.
    """
    positions: dict[str, dict[str, int]] = {}
    for one in issues:
        if one.is_whole and one.month < until:
            of_form = positions.setdefault(one.template, {})
            of_form[one.month] = max(of_form.get(one.month, 0), one.state.position)
    reported: dict[str, int] = {}
    for of_form in positions.values():
        for returned in of_form:
            if returned < month:
                last = max(no for other, no in of_form.items() if other >= returned)
                reported[returned] = min(last, reported.get(returned, last))
    if not reported:
        return []
    found = changes(store, min(reported.values()), (min(reported), max(reported)))
    return [one for one in found if one.month in reported and one.no > reported[one.month]]


def _year_g(store: Store, issue: Issue) -> int:
    """The year to date that a return told; of those entered before that was kept, as it was then."""
    if issue.year_g is not None:
        return issue.year_g
    with as_of(store, position=issue.state.position, subjects=["cargo"]) as then:
        [line] = totals.totals(then, f"{issue.month[:4]}-01-01", month_days(issue.month)[1])
    return line.sums.gross_g


def _plain(record: Cargo, column: str) -> str:
    value = getattr(record, column)
    return "–" if value in (None, "") else str(BY_COLUMN[column].kind.plain(value))
