"""Restatements: changes to months that had been returned already, and how a return follows from the ones before it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from horgosdesk.core.calendar import month_days
from horgosdesk.store import returns, totals
from horgosdesk.store.as_of import as_of
from horgosdesk.store.desk import Store
from horgosdesk.store.restatement import NONE, Restatements, found
from horgosdesk.store.returns import Issue


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
    counted: Restatements = NONE
    other: Restatements = NONE

    @property
    def restated_g(self) -> int:
        """What the counted changes add to the year to date."""
        return self.counted.delta_g

    def on(self, store: Store) -> "Account":
        """The same, to be read on from another store of the file: that of a day is closed once it was asked."""
        return replace(self, counted=self.counted.on(store), other=self.other.on(store))


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


def owed(store: Store, month: str) -> Restatements:
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
        waiting = _owed(store, issues, month, month)
        before = [one for one in issues if one.is_whole and f"{month[:4]}-01" <= one.month < month]
        if not before:
            return Account(recount_g, recount_records, other=waiting)
        # of two returns of one state, the one that was entered last
        newest = max(before, key=lambda one: (one.month, one.state.position, one.no))
        counts_from, position = f"{month[:4]}-01", newest.state.position
        moved = changes(store, position, (counts_from, newest.month))
        months = totals.totals(store, f"{month[:4]}-01-01", last, ("month",))
        return Account(
            recount_g,
            recount_records,
            last=newest,
            last_year_g=_year_g(store, newest),
            since_g=sum(line.sums.gross_g for line in months if line.keys["month"] > newest.month),
            counted=moved,
            other=waiting.where(lambda returned, no: not (counts_from <= returned <= newest.month and no > position)),
        )


def changes(
    store: Store, behind: int, months: Sequence[str], until: int | None = None, cuts: Sequence[str] = ()
) -> Restatements:
    """All that was changed behind a position, and up to another, in the figures of the months from one to another.

    cuts: columns that figures are cut by besides those of the kept totals; a change of one of them alone moves no sum of the
    month, but a record from one row to another.
    """
    return Restatements(store, found(store, behind, months, until, cuts))


def _owed(store: Store, issues: Sequence[Issue], month: str, until: str) -> Restatements:
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
        return NONE
    moved = changes(store, min(reported.values()), (min(reported), max(reported)))
    return moved.where(lambda returned, no: returned in reported and no > reported[returned])


def _year_g(store: Store, issue: Issue) -> int:
    """The year to date that a return told; of those entered before that was kept, as it was then. Of one of another desk as
    it was here when the return came: what follows is counted from there."""
    if issue.year_g is not None and not issue.desk:
        return issue.year_g
    with as_of(store, position=issue.state.position, subjects=["cargo"]) as then:
        [line] = totals.totals(then, f"{issue.month[:4]}-01-01", month_days(issue.month)[1])
    return line.sums.gross_g
