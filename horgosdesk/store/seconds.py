"""Samples for double entry in the file: what was drawn, what was keyed, and what of it never changes any more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.core.second import DRAW, SECOND, Draw, Outcome, Second, as_json, outcome
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import cargo
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table
from horgosdesk.study.agreement import agreement
from horgosdesk.study.share import Share, wilson

DRAWS: Table[Draw] = Table(DRAW)
SECONDS: Table[Second] = Table(SECOND)
SUBJECTS = (Draw.SUBJECT, Second.SUBJECT)
TOLD = "return_second"
"""The setting that travels with the data: whether returns tell of double entry; "" for not."""


class Sample(NamedTuple):
    """A draw and its papers in their order."""

    draw: Draw
    papers: tuple[Second, ...]

    @property
    def keyed(self) -> list[Second]:
        """The papers whose second entry is saved."""
        return [one for one in self.papers if one.is_keyed]

    @property
    def outcomes(self) -> list[Outcome]:
        """What came of those that are keyed."""
        return [outcome(one, self.draw.finder) for one in self.keyed]

    @property
    def waiting(self) -> list[Second]:
        """The papers that are not done: not keyed, or with a difference that is not settled."""
        return [one for one in self.papers if not one.is_keyed or outcome(one, self.draw.finder).open]


@dataclass(frozen=True, slots=True)
class Reliability:
    """What double entry found of some days: papers drawn and keyed, fields compared, those that agree, differences not settled."""

    drawn: int
    keyed: int
    compared: int
    agree: int
    open: int

    @property
    def share(self) -> Share | None:
        """Agreement with its interval; None before anything is compared."""
        return wilson(self.agree / self.compared, self.compared) if self.compared else None


class Paper(NamedTuple):
    """What a sample needs of a record. number: among the records of its day. found_by: the finder's value."""

    uid: str
    day: str
    number: int
    mode: str
    direction: str
    entered_by: str
    revision: int
    found_by: str


def papers(store: Store, first: str, last: str, finder: str = "") -> list[Paper]:
    """The records of some days that a paper stands behind, in their order: all but those that follow from a meter."""
    found: list[Paper] = []
    metered = {row[0] for row in store.db.execute("SELECT uid FROM reading WHERE day BETWEEN ? AND ?", (first, last))}
    columns = ("uid", "day", "mode", "direction", "entered_by", "revision", finder or "uid")
    day, number = "", 0
    for uid, of, mode, direction, who, revision, found_by in cargo.values_between(store, columns, first, last):
        day, number = of, number + 1 if of == day else 1
        if uid not in metered:
            text = str(found_by) if finder else ""
            found.append(Paper(uid_text(uid), of, number, mode, direction, who, revision, text))
    return found


def draws(store: Store) -> list[Draw]:
    """All draws, the newest first."""
    rows = store.db.execute(f"{DRAWS.select} WHERE status = 'final' ORDER BY entered_at DESC, uid DESC")
    return [DRAWS.record_of(row) for row in rows]


def every(store: Store) -> list[Sample]:
    """All samples, the newest first."""
    return [Sample(draw, _papers_of(store, draw.uid)) for draw in draws(store)]


def sample(store: Store, uid: str) -> Sample | None:
    """One sample by its draw."""
    draw = DRAWS.get(store, uid)
    return Sample(draw, _papers_of(store, uid)) if draw is not None and draw.status == "final" else None


def _papers_of(store: Store, draw: str) -> tuple[Second, ...]:
    rows = store.db.execute(f"{SECONDS.select} WHERE draw = ? AND status = 'final' ORDER BY place", (draw,))
    return tuple(SECONDS.record_of(row) for row in rows)


def of_days(store: Store, first: str, last: str) -> list[Sample]:
    """The samples with papers of some days, and of those these papers only; the newest first."""
    rows = store.db.execute(
        "SELECT DISTINCT draw FROM second WHERE day BETWEEN ? AND ? AND status = 'final'", (first, last)
    ).fetchall()
    wanted = {row[0] for row in rows}
    return [
        Sample(draw, tuple(paper for paper in _papers_of(store, draw.uid) if first <= paper.day <= last))
        for draw in (draws(store) if wanted else ())
        if draw.uid in wanted
    ]


def reliability(store: Store, first: str, last: str) -> Reliability:
    """What double entry found of some days."""
    samples = of_days(store, first, last)
    found = agreement(one for each in samples for one in each.outcomes)
    drawn = sum(len(each.papers) for each in samples)
    return Reliability(drawn, found.papers, found.compared, found.agree, found.open)


def as_drawn(store: Store, paper: Second) -> Cargo:
    """The record as it was when it was drawn, whatever became of it since."""
    now = cargo.get(store, paper.cargo)
    if now is not None and now.revision == paper.drawn_revision:
        return now
    rows = store.db.execute(
        "SELECT after FROM journal WHERE key = ? AND subject = 'cargo' ORDER BY no DESC", (uid_bytes(paper.cargo),)
    )
    for (text,) in rows:
        then = cargo.from_journal(paper.cargo, text)
        if then.revision == paper.drawn_revision:
            return then
    raise Problem(
        "second-unknown",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The record of paper {number} was changed since the sample was drawn, and this desk, which was set up from the hub later, does not know how it was. Key this paper at a desk that was there then.",
        ),
        number=paper.number,
    )


def is_changed_since(store: Store, paper: Second, but_for: str) -> bool:
    """Whether the record was changed since it was drawn, for another reason than one."""
    row = store.db.execute(
        "SELECT EXISTS (SELECT 1 FROM journal WHERE key = ? AND subject = 'cargo' AND reason <> ?"
        " AND json_extract(after, '$.revision') > ?)",
        (uid_bytes(paper.cargo), but_for, paper.drawn_revision),
    ).fetchone()
    return bool(row[0])


def stood(store: Store, paper: Second) -> str:
    """The first entry as `Second.stood` keeps it."""
    return as_json(cargo.TABLE.subject.values_of(as_drawn(store, paper)))


def hands(store: Store, uid: str) -> set[str]:
    """Who entered or changed a record, ever: none of them keys it a second time where people have accounts."""
    rows = store.db.execute(
        "SELECT DISTINCT who FROM journal WHERE key = ? AND subject = 'cargo' AND action IN ('add', 'edit')",
        (uid_bytes(uid),),
    )
    return {row[0] for row in rows}


def is_own(store: Store, paper: Second) -> bool:
    """Whether who works here had a hand in the first entry, and the desk knows people apart."""
    return store.guarded and store.who in {paper.first_by} | hands(store, paper.cargo)


# What the door asks


def check(store: Store, changes: Sequence[tuple[Draw | Second | None, Draw | Second]]) -> None:
    """Refuse what would make a sample other than it was drawn, or a second entry other than it was keyed."""
    of = {after.uid: (before, after) for before, after in changes if isinstance(after, Draw)}
    for before, after in changes:
        if isinstance(after, Draw):
            _check_draw(store, before, after)
        elif before is None:
            if of.get(after.draw, (after, after))[0] is not None or after.typed:
                raise _fixed()
        elif isinstance(before, Second):
            _check_second(store, before, after, of)


def _check_draw(store: Store, before: Draw | Second | None, after: Draw) -> None:
    if before is None:
        return
    assert isinstance(before, Draw)
    if _drawn(before) != _drawn(after):
        raise _fixed()
    if after.status == "void" and any(one.is_keyed for one in _papers_of(store, after.uid)):
        raise Refused(
            "draw-keyed",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This sample is keyed already, in part at least, and stays: what it found counts. Draw another.",
            ),
        )


def _check_second(
    store: Store, before: Second, after: Second, of: Mapping[str, tuple[Draw | Second | None, Draw | Second]]
) -> None:
    if _paper(before) != _paper(after):
        raise _fixed()
    if before.typed and _keyed(before) != _keyed(after):
        raise Refused(
            "second-keyed",
            QT_TRANSLATE_NOOP(
                "Problem",
                "A second entry that is saved is never changed. Settle the difference: 1, 2, or type what is right.",
            ),
        )
    if before.status != after.status and after.draw not in of:
        raise _fixed()
    if before.typed or not after.typed:
        return
    if is_own(store, after):
        raise Refused(
            "second-own",
            QT_TRANSLATE_NOOP(
                "Problem", "{who} had a hand in the first entry of this record; somebody else keys it a second time."
            ),
            who=store.shown,
        )
    if after.stood != stood(store, after) or (store.guarded and after.keyed_by != store.who):
        raise ValueError("a second entry is kept with the first as it was drawn, by who keyed it")


def _fixed() -> Refused:
    return Refused(
        "draw-fixed",
        QT_TRANSLATE_NOOP("Problem", "What was drawn stays as it was drawn. Void the sample and draw another."),
    )


_drawn = attrgetter("first", "last", "size", "seed", "strata", "finder")
_paper = attrgetter("draw", "cargo", "place", "day", "number", "drawn_revision", "first_by", "found_by")
_keyed = attrgetter("typed", "stood", "filled", "keyed_by", "keyed_at")
