"""What the marks of an office's own form ask, answered exactly and each question once.

Cargo comes from the kept totals, as every screen and the monthly return have it; only cuts that these do not keep (HS code,
trader, supervision mode, train) are counted from the records. Release times come from the study, runs from the trains.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from horgosdesk.core.calendar import month_days, same_span_last_year
from horgosdesk.core.cargo import VEHICLE_UNIT
from horgosdesk.core.marks import Family, Where
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import monthly, study, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.monthly import Check
from horgosdesk.store.totals import KEYS, SUMS, Sums
from horgosdesk.store.trends.figures import WAGONS
from horgosdesk.study.period import Label, Period
from horgosdesk.study.release import Summary, summarise


@dataclass(slots=True)
class Runs:
    """Trains that ran, and the wagons that they are known to have had."""

    trains: int = 0
    wagons: int = 0


Answer = Sums | Runs | Summary


@dataclass(frozen=True, slots=True)
class Question:
    """The days from `first` to `last`, of what passes the filters, cut by a key, or "" for one answer of all.

    where: by key the values let through; of an HS code its first digits. digits: how many of it a cut by hs tells apart.
    """

    family: Family
    first: str
    last: str
    where: Where = ()
    by: str = ""
    digits: int = 2


class Answers:
    """Answers out of one desk. as_of: the instant as which release times are known, in ISO; "" for now."""

    def __init__(self, store: Store, as_of: str = "") -> None:
        self._store = store
        at = datetime.fromisoformat(as_of) if as_of else store.clock()
        self._as_of_s = int(at.timestamp())
        self._told: dict[Question, Mapping[str, Answer]] = {}
        self._periods: dict[tuple[str, str, tuple[str, ...]], Period] = {}

    @property
    def families(self) -> set[Family]:
        """What was asked about until now."""
        return {question.family for question in self._told}

    def of(self, question: Question) -> Mapping[str, Answer]:
        """The answers by the codes of the cut; under "" where nothing is cut, even when there is nothing to count."""
        if question not in self._told:
            ask = {"cargo": self._cargo, "trains": self._trains, "release": self._release}[question.family]
            self._told[question] = ask(question)
        return self._told[question]

    def of_year_before(self, question: Question) -> Mapping[str, Answer]:
        """The same of the same days of last year; days and months come under those of this year that they are the base of."""
        first, last = same_span_last_year(question.first, question.last)
        before = self.of(replace(question, first=first, last=last))
        if question.by not in ("day", "month"):
            return before
        found: dict[str, Answer] = {}
        for key, one in before.items():
            later = f"{int(key[:4]) + 1:04d}{key[4:]}"
            if later.endswith("-02-29") and question.family == "release":
                continue  # medians of two days make no third
            later = later[:-2] + "28" if later.endswith("-02-29") else later
            found[later] = _together(question.family, (found[later], one)) if later in found else one
        return found

    def whole(self, question: Question) -> Answer:
        """The one answer of a question that cuts nothing."""
        return self.of(replace(question, by="", digits=2))[""]

    def rest(self, question: Question, named: Collection[str]) -> Answer:
        """What is left of a cut beside the named codes, together."""
        if question.family == "release":
            period, mask = self._chosen(question)
            label = _label(period, question.by)
            return _summary(period, mask & ~_holds(label, named))
        return _together(question.family, (one for key, one in self.of(question).items() if key not in named))

    # Cargo

    def _cargo(self, question: Question) -> Mapping[str, Answer]:
        keys = [*dict.fromkeys([*(key for key, _ in question.where), *([question.by] if question.by else [])])]
        if all(key in (*KEYS, "day", "month") for key in keys):
            return self._from_totals(question)
        return self._from_records(question)

    def _from_totals(self, question: Question) -> Mapping[str, Answer]:
        single = {key: codes[0] for key, codes in question.where if len(codes) == 1}
        several = {key: codes for key, codes in question.where if len(codes) > 1}
        by = tuple(dict.fromkeys((*several, *([question.by] if question.by else []))))
        found: dict[str, Answer] = {} if question.by else {"": Sums()}
        for line in totals.totals(self._store, question.first, question.last, by, where=single):
            if all(line.keys[key] in codes for key, codes in several.items()):
                one = found.setdefault(line.keys[question.by] if question.by else "", Sums())
                cast(Sums, one).include(line.sums)
        return found

    def _from_records(self, question: Question) -> Mapping[str, Answer]:
        columns = {
            "": "''",
            "hs": f"substr(hs_code, 1, {question.digits:d})",
            "month": "substr(day, 1, 7)",
            "train": "train_no",
        }
        cut = columns.get(question.by) or _column(question.by)
        values: list[str] = [question.first, question.last]
        conditions = []
        for key, codes in question.where:
            each = "substr(hs_code, 1, length(?)) = ?" if key == "hs" else f"{_column(key)} = ?"
            conditions.append(f" AND ({' OR '.join([each] * len(codes))})")
            values += [code for code in codes for _ in range(2 if key == "hs" else 1)]
        sums = ", ".join(f"sum(coalesce({name}, 0))" for name in SUMS[1:])
        rows = self._store.db.execute(
            f"SELECT {cut}, currency, unit, count(*), {sums} FROM cargo"
            f" WHERE status = 'final' AND day BETWEEN ? AND ?{''.join(conditions)} GROUP BY 1, 2, 3",
            values,
        )
        found: dict[str, Answer] = {} if question.by else {"": Sums()}
        for key, currency, unit, *counted in rows:
            cast(Sums, found.setdefault(key, Sums())).count_in(currency, unit, counted)
        return found

    # Trains

    def _trains(self, question: Question) -> Mapping[str, Answer]:
        cuts = {"": "''", "day": "day", "month": "substr(day, 1, 7)", "direction": "direction", "train": "train_no"}
        directions = dict(question.where).get("direction", ())
        condition = f" AND direction IN ({', '.join('?' * len(directions))})" if directions else ""
        rows = self._store.db.execute(
            f"SELECT {cuts[question.by]}, count(*), {WAGONS} FROM train"
            f" WHERE day BETWEEN ? AND ? AND NOT cancelled{condition} GROUP BY 1",
            (question.first, question.last, *directions),
        )
        found: dict[str, Answer] = {} if question.by else {"": Runs()}
        return found | {key: Runs(trains, wagons) for key, trains, wagons in rows}

    # Release times

    def _release(self, question: Question) -> Mapping[str, Answer]:
        period, mask = self._chosen(question)
        if not question.by:
            return {"": _summary(period, mask)}
        label = _label(period, question.by)
        return {
            label.names[code]: _summary(period, mask & (label.codes == code)) for code in np.unique(label.codes[mask])
        }

    def _chosen(self, question: Question) -> tuple[Period, NDArray[np.bool_]]:
        keys = {key for key, _ in question.where} | {question.by}
        cuts = tuple(sorted(keys & set(study.CUTS) - set(study.CODED)))
        kept = (question.first, question.last, cuts)
        if kept not in self._periods:
            asked = study.Question(question.first, question.last, self._as_of_s, cuts=cuts, by_stage=False)
            self._periods[kept] = study.period(self._store, asked)
        period = self._periods[kept]
        mask = np.ones(period.size, np.bool_)
        for key, codes in question.where:
            mask &= _holds(period.labels[key], codes)
        return period, mask


def raw(name: str, answer: Answer) -> int | float | None:
    """One figure of an answer by its raw name (core.marks.Measure); None where it does not exist."""
    if isinstance(answer, Sums):
        match name:
            case "value_fen":
                return sum(answer.value_fen.values())
            case "quantity_milli":
                return sum(answer.quantity_milli.values())
            case "vehicle_milli":
                return answer.quantity_milli.get(VEHICLE_UNIT, 0) // 1000 * 1000
    found: int | float | None = getattr(answer, name)
    return found


def nothing(family: Family) -> Answer:
    """The answer for a code that nothing was counted of."""
    none = Summary(0, 0, *[None] * 10)
    answers: dict[Family, Answer] = {"cargo": Sums(), "trains": Runs(), "release": none}
    return answers[family]


def span(store: Store, month: str, name: str) -> tuple[str, str]:
    """The days that a span of core.marks.SPANS has in the return of a month."""
    first, last = monthly.span(store, month)
    match name:
        case "ytd":
            return f"{month[:4]}-01-01", last
        case "quarter":
            return f"{month[:4]}-{(int(month[5:]) - 1) // 3 * 3 + 1:02d}-01", last
        case "last12":
            return f"{_months_on(month, -11)}-01", last
        case "previous":
            return monthly.span(store, _months_on(month, -1))
        case "year":
            end = month_days(f"{month[:4]}-12")[1]
            return f"{month[:4]}-01-01", end if end < store.today else min(
                end, max(last, totals.newest_day(store) or "")
            )
    return first, last


@contextmanager
def reading(store: Store) -> Iterator[None]:
    """One state of the data for all questions: a record saved meanwhile is in every answer or in none."""
    if store.db.in_transaction:
        yield
        return
    store.db.execute("BEGIN")
    try:
        yield
    finally:
        store.db.execute("ROLLBACK")


def checks(store: Store, answers: Answers, month: str) -> list[Check]:
    """The cross-foots of a month: both spans against their directions and countries, the totals against the records."""
    adds_up = QT_TRANSLATE_NOOP("Return", "{parts}, {span}: the parts add up to the total")
    by_words = {
        "direction": QT_TRANSLATE_NOOP("Return", "Directions"),
        "country": QT_TRANSLATE_NOOP("Return", "Countries"),
    }
    span_words = {
        "month": QT_TRANSLATE_NOOP("Return", "the month"),
        "ytd": QT_TRANSLATE_NOOP("Return", "the year to date"),
    }
    found = []
    for name, said in span_words.items():
        question = Question("cargo", *span(store, month, name))
        total = raw("gross_g", answers.whole(question))
        for by, parts in by_words.items():
            rows = answers.of(replace(question, by=by)).values()
            title = tr("Return", adds_up, parts=tr("Return", parts), span=tr("Return", said))
            found.append(
                Check(f"{by}.{name}", title, sum(int(raw("gross_g", one) or 0) for one in rows), int(total or 0))
            )
    first, last = span(store, month, "month")
    total_sums = cast(Sums, answers.whole(Question("cargo", first, last)))
    counted = store.db.execute(
        "SELECT count(*), coalesce(sum(gross_g), 0) FROM cargo WHERE status = 'final' AND day BETWEEN ? AND ?",
        (first, last),
    ).fetchone()
    recount = tr("Return", QT_TRANSLATE_NOOP("Return", "The records of the month, counted anew, are its totals"))
    return [
        *found,
        Check("recount.gross", recount, int(counted[1]), total_sums.gross_g),
        Check("recount.records", recount, int(counted[0]), total_sums.records, counts=True),
    ]


def _together(family: Family, answers: Iterable[Answer]) -> Answer:
    if family == "trains":
        runs = Runs()
        for one in answers:
            runs.trains += cast(Runs, one).trains
            runs.wagons += cast(Runs, one).wagons
        return runs
    sums = Sums()
    for one in answers:
        sums.include(cast(Sums, one))
    return sums


def _column(key: str) -> str:
    """A filter's column of cargo; everything else is no key of ours."""
    if key not in (*KEYS, "day", "trader", "supervision"):
        raise ValueError(key)
    return key


def _label(period: Period, by: str) -> Label:
    if by == "day":
        return Label(tuple(period.days), period.day)
    if by == "month":
        months = sorted({day[:7] for day in period.days})
        return Label(tuple(months), np.asarray([months.index(day[:7]) for day in period.days])[period.day])
    return period.labels[by]


def _holds(label: Label, codes: Collection[str]) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = np.isin(label.codes, [at for at, name in enumerate(label.names) if name in codes])
    return found


def _summary(period: Period, mask: NDArray[Any]) -> Summary:
    return summarise(period.release_s[mask], period.over[mask], period.cases.targets[mask])


def _months_on(month: str, steps: int) -> str:
    years, index = divmod(int(month[:4]) * 12 + int(month[5:]) - 1 + steps, 12)
    return f"{years:04d}-{index + 1:02d}"
