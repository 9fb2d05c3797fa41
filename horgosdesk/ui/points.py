"""Numbers under one another: the points of a column stand in one line, and with them the digits of one worth."""

from collections.abc import Hashable, Iterable

from PySide6.QtGui import QFont, QFontMetricsF


def parted(text: str, point: str) -> tuple[str, str]:
    """A number before its point, and the rest with the point."""
    whole, mark, rest = text.partition(point) if point else (text, "", "")
    return whole, mark + rest


def tail(text: str, point: str) -> str:
    """The decimals of a number with its point, zeros for all of them; of words, and of what is not known, none."""
    whole, rest = parted(text, point)
    return f"{point}{'0' * (len(rest) - 1)}" if whole[-1:].isdigit() and rest[1:].isdigit() else ""


class Points:
    """How far from the right edge a column's numbers end: each has room behind it for the widest tail seen in the column.

    It is where a number is drawn and no more: spaces to fill it up would be copied, searched and read out, and not every font
    has one as wide as a digit.
    """

    def __init__(self, font: QFont, point: str) -> None:
        self._metrics, self._point = QFontMetricsF(font), point
        self._tails: dict[Hashable, float] = {}
        self._widths: dict[str, float] = {"": 0.0}

    def see(self, column: Hashable, texts: Iterable[str]) -> bool:
        """Take note of numbers; whether those of the column that were drawn before stand elsewhere now."""
        widest = max((self._tail(text) for text in texts), default=0.0)
        if widest <= self._tails.get(column, 0.0):
            return False
        self._tails[column] = widest
        return True

    def forget(self) -> None:
        """Other numbers stand in the columns now."""
        self._tails.clear()

    def inset(self, column: Hashable, text: str) -> float:
        """How far from the edge a number ends, in pixels."""
        widest = self._tails.get(column)
        return max(0.0, widest - self._tail(text)) if widest else 0.0

    def _tail(self, text: str) -> float:
        zeros = tail(text, self._point)
        wide = self._widths.get(zeros)
        if wide is None:
            wide = self._widths[zeros] = self._metrics.horizontalAdvance(zeros)
        return wide
