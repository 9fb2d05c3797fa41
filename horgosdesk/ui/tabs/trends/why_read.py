"""The figures of "why is it down?" as they are read: rounded to what a person takes in, and still adding up."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from horgosdesk.core.rounding import adding_up, rounded
from horgosdesk.store.why import Answer
from horgosdesk.ui.figures import FIGURES
from horgosdesk.ui.tabs.trends.amounts import Amount


@dataclass(frozen=True)
class Read:
    """An answer's figures to so many decimals, each less than the last one's step from the exact figure."""

    amount: Amount
    answer: Answer

    @cached_property
    def digits(self) -> int:
        """So many decimals."""
        return self.amount.read(*self._values())

    @cached_property
    def grain(self) -> int:
        """What the last decimal stands for."""
        return self.amount.grain(self.digits)

    @property
    def is_rounded(self) -> bool:
        """Whether any figure has more decimals than are shown."""
        return any(value % self.grain for value in self._values())

    def _values(self) -> Iterator[int]:
        yield from (self.answer.base, self.answer.now)
        for part in self.answer.every:
            yield from (part.base, part.now)

    @property
    def whole(self) -> tuple[int, int]:
        """The sums, base and now."""
        return rounded(self.answer.base, self.grain), rounded(self.answer.now, self.grain)

    @cached_property
    def named(self) -> list[int]:
        """The changes of the parts that stand in the waterfall, and of all others: they lead from the base to what now is."""
        answer, (base, now) = self.answer, self.whole
        apart = [*answer.parts, *([answer.others] if answer.others is not None else [])]
        return adding_up([part.change for part in apart], self.grain, now - base)

    @cached_property
    def rows(self) -> dict[str, tuple[int, int, int]]:
        """Base, now and change of every part by its key; each column adds up, and changes are those of `named`."""
        answer, (base, now) = self.answer, self.whole
        changes = {part.keys[0]: change for part, change in zip(answer.parts, self.named, strict=False)}
        if answer.others is not None:
            rest = [part for part in answer.every if part.keys[0] not in changes]
            told = adding_up([part.change for part in rest], self.grain, self.named[-1])
            changes |= {part.keys[0]: change for part, change in zip(rest, told, strict=True)}
        bases = adding_up([part.base for part in answer.every], self.grain, base)
        nows = adding_up([part.now for part in answer.every], self.grain, now)
        return {
            part.keys[0]: (before, after, changes[part.keys[0]])
            for part, before, after in zip(answer.every, bases, nows, strict=True)
        }

    def text(self, value: int | Fraction, *, signed: bool = False) -> str:
        """A rounded figure in words."""
        return self.amount.exact(value, signed=signed, digits=self.digits)

    def short(self, change: int, named: int) -> str:
        """A change for the sentence: as in `named` where it has as many decimals there, else rounded by itself."""
        alike = abs(change) < 10 ** (FIGURES - self.digits) * self.amount.per
        return self.amount.short(named if alike else change, signed=True)

    def exact(self, value: int | Fraction, *, signed: bool = False) -> str:
        """A figure to its last digit with its unit; "" where no more is known than is shown."""
        if rounded(value, self.grain) == value:
            return ""
        return self.amount.exact(value, signed=signed, unit=True)
