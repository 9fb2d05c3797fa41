"""The register of returns that were handed out: each an entry of the journal, numbered by month.

An entry "return" says what was handed out, by whom and when: the register number as its key ("2025-11/001"), the file's
SHA-256 and the name of the copy that is kept, the template and its SHA-256, what last year is compared as, the fingerprint
of its figures, and the state of the data that they come from. It changes no data, so it is no part of the state of the data
itself: that is the newest entry which is neither a return nor of an account. A return of the same figures in the same template shows the state of the
first one, so that it comes out equal byte for byte until a figure changes. Several templates share the numbers of a month.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from horgosdesk.core.calendar import month_days
from horgosdesk.core.errors import Problem
from horgosdesk.core.pattern import late
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.desk import Store
from horgosdesk.store.joined import joined

SUBJECT = "return"
RESTATED, FIRST = BASES = ("restated", "first")
"""What last year is compared as: as it is known now, or as it was first published."""


@dataclass(frozen=True, slots=True)
class State:
    """What is known of the data: number, instant, author and hash (hex) of a journal entry; empty where there is none."""

    position: int = 0
    at: str = ""
    who: str = ""
    hash: str = ""


NOTHING = State()
"""Of a desk where nothing was entered yet."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One return as it was handed out; no: of its entry; at and who are those of the first export of this file.

    position, drawn: of the journal, and the instant, when it was made, to be read as of (store/as_of.py); as_of: the instant
    that was asked for, "" where it was made of the figures of its day. last: its last day. year_g: its gross weight of the year to date, in grams; tells_cargo: whether it tells of
    cargo, or only of trains or release times. desk: of one that came by the hub
    the desk that handed it out, "" else; its state is this file's own when it came. Of returns that were entered by earlier versions of the program template_sha256
    and last are "", position is that of the state, drawn at, year_g None, tells_cargo true. carbon: what its annex was reckoned
    by, as JSON of `core.carbon.Method.document`; "" without the annex.
    """

    no: int
    register_no: str
    at: str
    who: str
    template: str
    file: str
    sha256: str
    figures: str
    state: State
    template_sha256: str = ""
    base: str = RESTATED
    position: int = 0
    drawn: str = ""
    as_of: str = ""
    last: str = ""
    year_g: int | None = None
    tells_cargo: bool = True
    carbon: str = ""
    desk: str = ""

    @property
    def month(self) -> str:
        """The month (YYYY-MM) that it is of."""
        return self.register_no[:7]

    @property
    def is_whole(self) -> bool:
        """Whether it counts the cargo of its month to the end: one made while the month was under way is followed by more,
        which is no restatement, and one of trains alone publishes and reports nothing of cargo."""
        if not self.tells_cargo:
            return False
        return self.last == month_days(self.month)[1] if self.last else self.drawn[:7] > self.month


def state(store: Store) -> State:
    """The state of the data now."""
    row = store.db.execute(
        "SELECT no, at, who, hash FROM journal WHERE subject NOT IN (?, 'account') ORDER BY no DESC LIMIT 1", (SUBJECT,)
    ).fetchone()
    return State(row[0], row[1], row[2], row[3].hex()) if row else NOTHING


def issued(store: Store, month: str = "") -> list[Issue]:
    """The returns handed out, of one month or of all, oldest first."""
    # the bounds let the index on key find these entries without a walk through the journal; "0" comes after "/"
    bounds = (f"{month}/", f"{month}0") if month else ("0", ":")
    rows = store.db.execute(
        "SELECT no, key, at, who, after FROM journal WHERE key > ? AND key < ? AND subject = ? ORDER BY no",
        (*bounds, SUBJECT),
    )
    return [_issue(no, key, at, who, json.loads(after)) for no, key, at, who, after in rows]


def issue(store: Store, register_no: str) -> Issue:
    """One return by its number. Problem "return-unknown"."""
    for one in issued(store, register_no[:7]):
        if one.register_no == register_no:
            return one
    raise Problem(
        "return-unknown",
        QT_TRANSLATE_NOOP("Problem", "The register has no return {number}. “returns list” shows those that it has."),
        number=register_no,
    )


def standing(before: Sequence[Issue], figures: str, *, template_sha256: str = "", base: str = RESTATED) -> Issue | None:
    """The return, of those of a month, that figures are handed out by already: the last one of its template, base and annex.
    One of another desk is made of that desk's journal, which its paper names, and stands for nothing of this one.

    template_sha256: of any template when not said. Returns made as of an earlier day stand for nothing newer.
    """
    newest = {
        (one.template_sha256, bool(one.carbon)): one
        for one in before
        if one.base == base
        and not one.as_of
        and not one.desk
        and (not template_sha256 or one.template_sha256 == template_sha256)
    }
    return next((one for one in reversed(newest.values()) if one.figures == figures), None)


def first_published(store: Store, months: Sequence[str]) -> dict[str, int]:
    """Of months the positions in the journal that they were first returned at, whole; months never returned are not there."""
    found: dict[str, int] = {}
    for month in months:
        first = next((one for one in issued(store, month) if one.is_whole), None)
        if first is not None:
            found[month] = first.state.position
    return found


STALE_S = 3600
"""Age from which a half-written copy belongs to nobody who still works."""


def settle(store: Store) -> None:
    """Finish what a program that was killed left half done in returns/: a copy that the register knows gets its name, one
    that was never entered goes away. OSError when the folder does not let us."""
    halves = sorted((store.folder / "returns").glob("*.xlsx.part"))
    known = {one.file: one.sha256 for one in issued(store)} if halves else {}
    for half in halves:
        file = half.with_suffix("")
        sha256 = known.get(file.name)
        if sha256 is not None and not file.exists() and hashlib.sha256(half.read_bytes()).hexdigest() == sha256:
            half.replace(file)
        elif store.clock().timestamp() - half.stat().st_mtime > STALE_S:
            half.unlink()


_PLAIN = late(r"\d{4}-\d{2}/\d+")


def letters(store: Store) -> str:
    """What the numbers of this desk's returns end with, so that two desks never give one number: its code letters in the
    register, and under which number the hub has it once its file came back from a backup; "" without a hub."""
    state = joined(store)
    return "" if state is None else f"{state.code}{state.line if state.line > 1 else ''}"


def next_no(month: str, before: Sequence[Issue], letters: str = "") -> str:
    """The register number of a month's next return."""
    return f"{month}/{len(before) + 1:03d}{letters}"


def shared_no(register_no: str, letters: str) -> str:
    """A number as the other desks have it: one that was given before the desk joined tells only there whose it is."""
    return f"{register_no}{letters}" if _PLAIN.fullmatch(register_no) else register_no


def register(
    store: Store,
    register_no: str,
    *,
    template: str,
    file: str,
    sha256: str,
    figures: str,
    state: State,
    template_sha256: str = "",
    base: str = RESTATED,
    position: int = 0,
    drawn: str = "",
    as_of: str = "",
    last: str = "",
    year_g: int | None = None,
    tells_cargo: bool = True,
    carbon: str = "",
) -> Issue:
    """Enter a return that was written; one that is there already, byte for byte, stays as it was entered.

    Problem "return-no-taken": another return got this number meanwhile.
    """
    said = {
        "template": template,
        "template_sha256": template_sha256,
        "base": base,
        "file": file,
        "sha256": sha256,
        "figures": figures,
        "state": asdict(state),
        "position": position,
        "drawn": drawn,
        "as_of": as_of,
        "last": last,
        "year_g": year_g,
        **({} if tells_cargo else {"tells_cargo": False}),
        **({"carbon": json.loads(carbon)} if carbon else {}),
    }
    with store.transaction("return"):
        before = issued(store, register_no[:7])
        there = next((issue for issue in before if issue.register_no == register_no), None)
        if there is not None and there.sha256 == sha256:
            return there
        if there is not None or register_no != next_no(register_no[:7], before, letters(store)):
            raise Problem(
                "return-no-taken",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Another return was entered as {number} meanwhile. Export this one again to get its own number.",
                ),
                number=register_no,
            )
        journal.append(store, [("return", SUBJECT, register_no, None, json.dumps(said, ensure_ascii=False))])
        entered = issued(store, register_no[:7])[-1]
    store.tell()
    return entered


def _issue(no: int, key: str, at: str, who: str, said: dict[str, Any]) -> Issue:
    state = State(**said["state"])
    desk = said.get("desk", "")
    if desk:
        at = said.get("drawn") or at  # the entry is of when it came
    return Issue(
        no=no,
        register_no=key,
        at=at,
        who=who,
        template=said["template"],
        file=said["file"],
        sha256=said["sha256"],
        figures=said["figures"],
        state=state,
        template_sha256=said.get("template_sha256", ""),
        base=said.get("base", RESTATED),
        position=said.get("position") or state.position,
        drawn=said.get("drawn") or at,
        as_of=said.get("as_of", ""),
        last=said.get("last", ""),
        year_g=said.get("year_g"),
        tells_cargo=said.get("tells_cargo", True),
        carbon=json.dumps(said["carbon"], ensure_ascii=False) if said.get("carbon") else "",
        desk=desk,
    )
