"""Contests in words: what each is about, as people call it, why it waits, and its versions field by field."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from PySide6.QtCore import QObject

from horgosdesk.core.contest import Contest, differing
from horgosdesk.core.fields import Field, Rules
from horgosdesk.core.instants import show_instant
from horgosdesk.core.message import told
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.store import checklist, claims, contests, goals, meters, months, ticks
from horgosdesk.store.contests import Choice
from horgosdesk.store.door import TABLES
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.desk_word import SHORT, desk_word, letters
from horgosdesk.ui.figures import tonnes

EMPTY = "∅"
Version = Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a contest's versions in words. column: "" where the thing has no fields.

    alone: the version that changed it where the other one left it as it was; "" where both did, or neither.
    """

    column: str
    title: str
    before: str
    stored: str
    waiting: str
    differs: bool
    alone: Choice | Literal[""] = ""


class ContestWords(QObject):
    """Words for a desk's contests; what it has looked up it keeps until `anew`."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.anew()

    def anew(self) -> None:
        """Language, rights or records are others now."""
        self._rules: Rules = self._desk.rules()
        self._zone = self._desk.store.meta("zone")
        self._meters: dict[str, str] = {}
        self._letters = letters(self._desk.store)

    # What it is about

    def kind(self, contest: Contest) -> str:
        """What kind of thing it is about."""
        kinds = {
            "cargo": self.tr("Cargo record"),
            "clearance": self.tr("Consignment"),
            "message": self.tr("Message of a train"),
            "meter": self.tr("Meter"),
            "reading": self.tr("Meter reading"),
            "factor": self.tr("Factor of a meter"),
            "yardstick": self.tr("Yardstick of a meter"),
            "occasion": self.tr("Occasion"),
            "draw": self.tr("Sample"),
            "second": self.tr("Second entry"),
            claims.MONTH: self.tr("Month"),
            "goal": self.tr("Target"),
            claims.TICK: self.tr("Checklist"),
            "desk": self.tr("Setting"),
        }
        return kinds.get(contest.about, contest.about)

    def name(self, contest: Contest) -> str:
        """What people call it by."""
        first, _, rest = contest.key.partition("/")
        if contest.about not in TABLES:
            match contest.about:
                case "goal":
                    return f"{first} · {self._measure(rest)}"
                case claims.TICK:
                    return f"{first} · {checklist.title(rest) if rest in checklist.NAMES else rest}"
                case "desk":
                    return {"port": self.tr("Port"), "unit": self.tr("Unit that reports")}.get(first, first)
            return contest.key
        said: Mapping[str, Any] = next((one for one in reversed(contest.versions) if one), {})
        parts = self._parts(contest.about, said)
        return " · ".join(str(part) for part in parts if part) or contest.key[:SHORT]

    def _parts(self, about: str, said: Mapping[str, Any]) -> tuple[Any, ...]:
        get = said.get
        match about:
            case "cargo":
                number = get("declaration_no") or get("wagon_no") or get("container_no") or get("vehicle_no")
                return get("day"), number, get("commodity") or get("hs_code")
            case "clearance":
                numbers = ("declaration_no", "container_no", "wagon_no", "vehicle_no", "train_no")
                return (next((get(one) for one in numbers if get(one)), ""),)
            case "message":
                return get("train_no"), get("day"), get("kind")
            case "meter":
                return (get("name"),)
            case "reading" | "factor":
                return self._meter(get("meter")), get("day")
            case "yardstick":
                return self._meter(get("meter")), get("title")
            case "occasion":
                return get("title"), get("first")
            case "draw":
                return f"{get('first')} … {get('last')}", get("seed")
            case "second":
                return get("day"), self.tr("No. {number}").format(number=get("number"))
        return ()

    def _meter(self, uid: Any) -> str:
        if uid not in self._meters:
            meter = meters.METERS.get(self._desk.store, uid)
            self._meters[uid] = meter.name if meter is not None else str(uid)[:SHORT]
        return self._meters[uid]

    def _measure(self, measure: str) -> str:
        first, _, rest = measure.partition("/")
        if first == "meter":
            return self._meter(rest)
        names = {
            "gross": self.tr("tonnes"),
            "value": self.tr("value"),
            "vehicles": self.tr("vehicles"),
            "records": self.tr("records"),
        }
        return " ".join(filter(None, (names.get(first, first), rest)))

    def why(self, contest: Contest) -> str:
        """Why it waits, in a sentence."""
        match contest.why:
            case "taken":
                return self.tr("Another record has taken the number, name or day that it needs.")
            case "closed":
                return self.tr("It counts in a month that another desk closed meanwhile.")
            case "unclosed":
                return self.tr("Other desks entered records in this month meanwhile.")
        return self.tr("Two desks changed it without knowing of one another.")

    def why_short(self, contest: Contest) -> str:
        """Why it waits, in a word or two."""
        match contest.why:
            case "taken":
                return self.tr("number taken")
            case "closed":
                return self.tr("month closed")
            case "unclosed":
                return self.tr("month not at rest")
        return self.tr("both changed")

    def settled(self, contest: Contest) -> str:
        """What somebody decided."""
        words = {
            "stored": self.tr("what was stored"),
            "waiting": self.tr("what waited"),
            "mixed": self.tr("some of each"),
        }
        return words.get(contest.settled, "")

    def desk(self, desk: str) -> str:
        """What a desk is called here."""
        return desk_word(self._desk.store, desk, self._letters)

    def when(self, at: str) -> str:
        """An instant of UTC text in the desk's zone."""
        return self._instant(at, 1)

    def minute(self, at: str) -> str:
        """The same to the minute, as lists tell it."""
        return self._instant(at, 60)

    def _instant(self, at: str, step_s: int) -> str:
        if not at:
            return ""
        at_s = int(datetime.fromisoformat(at).timestamp())
        return show_instant(at_s - at_s % step_s, self._zone)

    def decided(self, contest: Contest) -> dict[str, Choice]:
        """By column which version holds of a settled one; of one settled field by field as far as it is so still."""
        _, waiting, stored = contest.versions
        if contest.about not in TABLES:
            return {"": "waiting" if contest.settled == "waiting" else "stored"}
        names = differing(waiting, stored)
        if contest.settled != "mixed":
            return dict.fromkeys(names, "waiting" if contest.settled == "waiting" else "stored")
        now = contests.now(self._desk.store, contest) or {}
        found: dict[str, Choice] = {}
        for name in names:
            if now.get(name) == (waiting or {}).get(name):
                found[name] = "waiting"
            elif now.get(name) == (stored or {}).get(name):
                found[name] = "stored"
        return found

    # Its versions

    def now(self, contest: Contest) -> tuple[Any, bool]:
        """What is stored now, and whether that is another than when the contest was found."""
        store, stored = self._desk.store, contest.versions[2]
        first, _, rest = contest.key.partition("/")
        found: Any
        if contest.about in TABLES:
            found = contests.now(store, contest)
            return found, bool(differing(found, stored))
        match contest.about:
            case claims.MONTH:
                found = "closed" if contest.key in months.closed(store) else "open"
            case "goal":
                found = goals.of_year(store, first, rest)
            case claims.TICK:
                said = ticks.said(ticks.of_month(store, first).get(rest))
                found = json.loads(said) if said else None
            case _:
                found = store.meta(contest.key)
        return found, found != stored

    def lines(self, contest: Contest, stored: Any) -> list[Line]:
        """The versions side by side: first what differs, then what they agree in, as far as anything is said there."""
        before, waiting, _ = contest.versions
        if contest.about not in TABLES:
            was, now, other = (self._value(contest.about, contest.key, one) for one in (before, stored, waiting))
            title = self.name(contest) if contest.about == "desk" else self.kind(contest)
            return [Line("", title, was, now, other, now != other)]
        apart = set(differing(waiting, stored))
        subject = TABLES[contest.about].subject
        lines = []
        for column in subject.columns:
            sides = [(one or {}).get(column) for one in (before, stored, waiting)]
            if column in apart or (column in subject.by_column and any(one not in (None, "") for one in sides)):
                field = subject.by_column.get(column)
                title = subject.title(field) if field is not None else self._title(column)
                was, now, other = (self._shown(contest.about, column, field, one) for one in sides)
                alone = _alone(*sides) if column in apart and before is not None else ""
                lines.append(Line(column, title, was, now, other, column in apart, alone))
        return sorted(lines, key=lambda line: not line.differs)

    def _title(self, column: str) -> str:
        titles = {
            "status": self.tr("State"),
            "snoozed_until_s": self.tr("Quiet until"),
            "snooze_reason": self.tr("Quiet because"),
            "source": self.tr("Source"),
            "message_id": self.tr("Message"),
            "kind": self.tr("Kind"),
            "train_no": self.tr("Train"),
            "day": self.tr("Day"),
            "sent_s": self.tr("Sent"),
            "content": self.tr("What it says"),
        }
        return titles.get(column, column)

    def _shown(self, about: str, column: str, field: Field | None, value: Any) -> str:
        if value in (None, ""):
            return EMPTY
        if column == "status":
            return self.tr("voided") if value == "void" else self.tr("counts")
        if column == "meter":
            return self._meter(value)
        if column.endswith("_s") and isinstance(value, int):
            return show_instant(value, self._zone)
        if about == "message" and column == "content":
            return self._content(value)
        return field.kind.show(value, self._rules) if field is not None else str(value)

    def _content(self, content: str) -> str:
        said = told(content)
        parts = [f"{name} {value}" for name, value in said.run.items()]
        parts += [
            " ".join((one.location, one.event, show_instant(one.at_s, self._zone) if one.at_s is not None else "–"))
            for one in said.events
        ]
        if said.loads is not None:
            parts.append(self.tr("%n wagon(s)", "", len(said.loads)))
        return " · ".join(parts) or EMPTY

    def _value(self, about: str, key: str, value: Any) -> str:
        if about == claims.MONTH:
            return self.tr("closed") if value == "closed" else self.tr("open")
        if value in (None, ""):
            return {claims.TICK: self.tr("not ticked off"), "goal": self.tr("no target")}.get(about, EMPTY)
        if about == claims.TICK:
            return " · ".join(filter(None, (self.tr("ticked off"), value.get("note"))))
        if about == "goal":
            per = {"gross": 1_000_000, "meter": 1_000_000, "value": 100}.get(key.split("/")[1], 1)
            number = show_number(Decimal(value) / per, MARKS[self._desk.lang])
            return tonnes(number) if per == 1_000_000 else number
        return str(value)


def _alone(before: Any, stored: Any, waiting: Any) -> Choice | Literal[""]:
    """Which of two versions changed something that the other one left as it was before both."""
    return "stored" if before == waiting else "waiting" if before == stored else ""
