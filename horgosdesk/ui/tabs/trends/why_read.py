"""The figures of "why is it down?" as they are read: rounded to what a person takes in, and still adding up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from horgosdesk.core.rounding import adding_up, rounded
from horgosdesk.store.why import Answer
from horgosdesk.ui.figures import FIGURES
from horgosdesk.ui.tabs.trends.amounts import Amount


@dataclass(frozen=True, slots=True)
class Read:
    """An answer's figures to so many decimals, each less than the last one's step from the exact figure.

    named: the changes of the parts that stand in the waterfall and of all others; they lead from the rounded base to what
    now is. rows: base, now and change of every part by its key; each column adds up, and changes are those of `named`.
    is_rounded: whether any figure has more decimals than are shown.
    """

    amount: Amount
    digits: int
    named: Sequence[int]
    rows: Mapping[str, tuple[int, int, int]]
    is_rounded: bool

    @property
    def grain(self) -> int:
        """What the last decimal stands for."""
        return self.amount.grain(self.digits)

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


def read(amount: Amount, answer: Answer) -> Read:
    """The figures of an answer."""
    values = [answer.base, answer.now, *(value for part in answer.every for value in (part.base, part.now))]
    digits = amount.read(*values)
    grain = amount.grain(digits)
    base, now = rounded(answer.base, grain), rounded(answer.now, grain)
    apart = [*answer.parts, *([answer.others] if answer.others is not None else [])]
    named = adding_up([part.change for part in apart], grain, now - base)
    changes = {part.keys[0]: change for part, change in zip(answer.parts, named, strict=False)}
    rest = [part for part in answer.every if part.keys[0] not in changes]
    if answer.others is not None:
        told = adding_up([part.change for part in rest], grain, named[-1])
        changes |= {part.keys[0]: change for part, change in zip(rest, told, strict=True)}
    bases = adding_up([part.base for part in answer.every], grain, base)
    nows = adding_up([part.now for part in answer.every], grain, now)
    rows = {
        part.keys[0]: (before, after, changes[part.keys[0]])
        for part, before, after in zip(answer.every, bases, nows, strict=True)
    }
    return Read(amount, digits, named, rows, any(value % grain for value in values))
