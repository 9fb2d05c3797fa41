"""Many rows of a sheet at once, column by column: each distinct text, and each distinct combination, is looked at once."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from horgosdesk.core.fields import Rules, Values
from horgosdesk.core.subject import Subject
from horgosdesk.excel.reading import Cell
from horgosdesk.excel.rows import MOST_KEPT, Reader

TOGETHER = 1000
"""Rows that are read at once: few enough to stop between them, enough to look most things up once."""

Combination = tuple[Any, ...]


class _Asked(dict[Combination, Any]):
    """Answers by combination of the values of some columns, asked for once each."""

    def __init__(self, columns: Sequence[str], answer: Callable[[Combination], Any]) -> None:
        super().__init__()
        self.columns = columns
        self._answer = answer

    def __missing__(self, values: Combination) -> Any:
        if len(self) >= MOST_KEPT:
            self.clear()
        found = self[values] = self._answer(values)
        return found


class Columns:
    """Reads what rows say where nothing about them is wrong or doubtful; which those are not, it finds out.

    day: of rows that name none. The subject tells its checks and fills, so that what is asked here of columns is the very
    same as is asked of a record.
    """

    def __init__(self, reader: Reader, rules: Rules, subject: Subject[Any], day: str | None) -> None:
        self._reader, self._rules, self._subject, self._day = reader, rules, subject, day
        self._content = [name for name in subject.columns if name in subject.by_column]
        self._texts = {name for name, field in subject.by_column.items() if field.kind.sql == "TEXT"}
        self._fills = [_Asked(names, self._filler(names)) for names in subject.fills]
        self._checks = [_Asked(check.columns, self._finder(check.columns, check.find)) for check in subject.checks]

    def read(self, rows: Sequence[Sequence[Cell]]) -> tuple[list[Combination], set[int]]:
        """The values of each row by the subject's columns, and the places of the rows that must be read by themselves.

        Those are blank rows, and all of which anything is to be said: their values here mean nothing.
        """
        read, wrong = self._reader.read_columns(rows)
        none = [None] * len(rows)
        values: dict[str, Sequence[Any]] = dict.fromkeys(self._content, none) | read
        if self._day:
            values["day"] = [day or self._day for day in values["day"]]
        for fill in self._fills:
            filled = map(fill.__getitem__, zip(*(values[name] for name in fill.columns), strict=True))
            values.update(zip(fill.columns, zip(*filled, strict=True), strict=True))
        for check in self._checks:
            if all(values[name] is none for name in check.columns):
                if not check[(None,) * len(check.columns)]:
                    wrong.update(range(len(rows)))
                continue
            asked = list(zip(*(values[name] for name in check.columns), strict=True))
            bad = {said for said in set(asked) if not check[said]}
            if bad:
                wrong.update(place for place, said in enumerate(asked) if said in bad)
        return list(zip(*(self._kept(name, values[name]) for name in self._content), strict=True)), wrong

    def _kept(self, name: str, values: Sequence[Any]) -> Iterable[Any]:
        """The values of a column as a record has them: a text that is missing is empty."""
        if name not in self._texts or None not in values:
            return values
        return ["" if value is None else value for value in values]

    def _filler(self, names: Sequence[str]) -> Callable[[Combination], Combination]:
        def fill(said: Combination) -> Combination:
            filled = self._subject.fill_in(dict(_known(names, said)), self._rules)
            return tuple(filled.get(name) for name in names)

        return fill

    def _finder(
        self, names: Sequence[str], find: Callable[[Values, Rules], list[Any]]
    ) -> Callable[[Combination], bool]:
        return lambda said: not find(dict(_known(names, said)), self._rules)


def _known(names: Sequence[str], said: Combination) -> Iterable[tuple[str, Any]]:
    return ((name, value) for name, value in zip(names, said, strict=True) if value is not None)
