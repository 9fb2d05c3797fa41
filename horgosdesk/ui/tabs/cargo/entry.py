"""A record being typed: its texts, what they mean, what is wrong with them, and the way back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from horgosdesk.core import cargo
from horgosdesk.core.cargo import BY_COLUMN, BY_NAME, Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.subject import Memo


@dataclass(eq=False)
class Entry:
    """One row under the clerk's hands. base: the stored record that is being changed, None for a new one.

    carried: names of fields whose text was taken over and not typed. accepted: warnings that were seen and kept, as
    (code, field, text of the field).
    """

    uid: str
    day: str
    typed: dict[str, str]
    base: Cargo | None = None
    carried: set[str] = field(default_factory=set)
    accepted: set[tuple[str, str, str]] = field(default_factory=set)
    values: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _past: list[dict[str, str]] = field(default_factory=list)
    _future: list[dict[str, str]] = field(default_factory=list)

    def check(self, rules: Rules, memo: Memo | None = None) -> None:
        """Read the texts again: values, problems, and the texts that were understood in the desk's way of writing.

        memo: of a block whose rows are all checked by these rules.
        """
        texts = {**self.typed, "day": self.typed.get("day") or self.day}
        self.values, unread = cargo.read(texts, rules, memo)
        self.problems = unread + [
            problem
            for problem in cargo.problems(self.values, rules)
            # a field that cannot be read is not missing too
            if problem.field not in {wrong.field for wrong in unread}
        ]
        for name in list(self.typed):
            column = BY_NAME[name].column
            if self.typed[name] and self.values.get(column) not in (None, ""):
                self.typed[name] = BY_NAME[name].kind.show(self.values[column], rules)
        self.day = self.values.get("day") or self.day

    def retell(self, before: Rules, after: Rules) -> None:
        """Say what was typed in another language: a comma may part thousands in one and decimals in the other."""
        self.accepted = {
            (code, name, cargo.retold({name: text}, before, after)[name] if name else text)
            for code, name, text in self.accepted
        }
        for texts in (self.typed, *self._past, *self._future):
            texts.update(cargo.retold(texts, before, after))
        self.check(after)

    def shown(self, name: str, rules: Rules) -> str:
        """The text of a field: as typed, or what follows from the other fields."""
        if self.typed.get(name):
            return self.typed[name]
        value = self.values.get(BY_NAME[name].column)
        return "" if value in (None, "") or name == "day" else BY_NAME[name].kind.show(value, rules)

    def put(self, texts: Mapping[str, str], rules: Rules) -> None:
        """Type texts into fields, as one step of this entry's own undo."""
        self._past.append(dict(self.typed))
        self._future.clear()
        if "hs_code" in texts:
            self._let_follow(texts, rules)
        self.typed.update(texts)
        self.carried -= set(texts)
        self.check(rules)

    def _let_follow(self, texts: Mapping[str, str], rules: Rules) -> None:
        """Another HS code brings its own category, and its goods unless somebody typed them."""
        old = rules.codes.goods_of(self.values.get("hs_code") or "", "zh_CN")
        if "category" not in texts:
            self.typed.pop("category", None)
        if "commodity" not in texts and ("commodity" in self.carried or self.typed.get("commodity") == old):
            self.typed.pop("commodity", None)
            self.carried.discard("commodity")

    def back(self, rules: Rules) -> bool:
        """Take the newest typing back; False when there is none left."""
        return self._step(self._past, self._future, rules)

    def forth(self, rules: Rules) -> bool:
        """Type again what was taken back; False when there is nothing."""
        return self._step(self._future, self._past, rules)

    def _step(self, origin: list[dict[str, str]], other: list[dict[str, str]], rules: Rules) -> bool:
        if not origin:
            return False
        other.append(dict(self.typed))
        self.typed = origin.pop()
        self.check(rules)
        return True

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed (and not only carried over)."""
        return any(text and name not in self.carried for name, text in self.typed.items() if name != "day")

    @property
    def errors(self) -> list[Problem]:
        """What keeps it from being saved."""
        return [problem for problem in self.problems if problem.level == "error"]

    @property
    def unasked(self) -> list[Problem]:
        """Warnings that the clerk has not said yes to."""
        return [p for p in self.problems if p.level == "warning" and self._warning(p) not in self.accepted]

    def accept_warnings(self) -> None:
        """The clerk has seen the warnings and wants the record as it is."""
        self.accepted |= {self._warning(problem) for problem in self.problems if problem.level == "warning"}

    def problem_of(self, name: str) -> Problem | None:
        """The worst problem of one field."""
        found = [problem for problem in self.problems if problem.field == name]
        return min(found, key=lambda problem: problem.level != "error", default=None)

    def record(self) -> Cargo:
        """The record as it would be stored; only without errors."""
        kept = {"entered_by": self.base.entered_by, "entered_at": self.base.entered_at} if self.base else {}
        revision = self.base.revision if self.base else 1
        return cargo.build(
            self.uid, {c: v for c, v in self.values.items() if c in BY_COLUMN}, revision=revision, **kept
        )

    def _warning(self, problem: Problem) -> tuple[str, str, str]:
        return problem.code, problem.field or "", self.typed.get(problem.field or "", "")
