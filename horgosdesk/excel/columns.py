"""Many rows of a sheet at once, column by column: each distinct text, and each distinct combination, is looked at once."""

from collections.abc import Iterable, Sequence
from typing import Any

from horgosdesk.core.fields import Rules
from horgosdesk.core.subject import Check, Subject
from horgosdesk.excel.reading import Cell
from horgosdesk.excel.rows import MOST_KEPT, Reader

TOGETHER = 1000
"""Rows that are read at once: few enough to stop between them, enough to look most things up once."""

Combination = tuple[Any, ...]


class _Fill(dict[Combination, Combination]):
    """What becomes of the values of some columns by `fill_in`, asked for once each."""

    def __init__(self, columns: Sequence[str], subject: Subject[Any], rules: Rules) -> None:
        super().__init__()
        self.columns = columns
        self._subject, self._rules = subject, rules

    def __missing__(self, said: Combination) -> Combination:
        if len(self) >= MOST_KEPT:
            self.clear()
        filled = self._subject.fill_in(dict(_known(self.columns, said)), self._rules)
        found = self[said] = tuple(filled.get(name) for name in self.columns)
        return found


class _Doubt:
    """Of which values of some columns a check has something to say."""

    def __init__(self, check: Check, rules: Rules) -> None:
        self.columns = check.columns
        self._find, self._rules = check.find, rules
        self._good: set[Any] = set()

    def among(self, said: Iterable[Any]) -> set[Any]:
        """Those of some combinations (of one column: values); each is asked about once as long as nothing is to be said."""
        new = set(said) - self._good
        asked = ((one, one if len(self.columns) > 1 else (one,)) for one in new)
        doubtful = {one for one, values in asked if self._find(dict(_known(self.columns, values)), self._rules)}
        if len(self._good) >= MOST_KEPT:
            self._good.clear()
        self._good |= new - doubtful
        return doubtful


class Columns:
    """Reads what rows say where nothing about them is wrong or doubtful; which those are not, it finds out.

    day: of rows that name none. The subject tells its checks and fills, so that what is asked here of columns is the very
    same as is asked of a record.
    """

    def __init__(self, reader: Reader, rules: Rules, subject: Subject[Any], day: str | None) -> None:
        self._reader, self._rules, self._subject, self._day = reader, rules, subject, day
        self._content = [name for name in subject.columns if name in subject.by_column]
        self._texts = {name for name, field in subject.by_column.items() if field.kind.sql == "TEXT"}
        self._fills = [_Fill(columns, subject, rules) for columns in subject.fills]
        self._doubts = [_Doubt(check, rules) for check in subject.checks]

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
            nothing = (None,) * len(fill.columns)
            if all(values[name] is none for name in fill.columns) and fill[nothing] == nothing:
                continue
            filled = map(fill.__getitem__, zip(*(values[name] for name in fill.columns), strict=True))
            values.update(zip(fill.columns, zip(*filled, strict=True), strict=True))
        for doubt in self._doubts:
            asked = [values[name] for name in doubt.columns]
            if all(one is none for one in asked):
                # of columns that are not there one answer is enough
                if doubt.among([(None,) * len(asked) if len(asked) > 1 else None]):
                    wrong.update(range(len(rows)))
                continue
            said = list(zip(*asked, strict=True)) if len(asked) > 1 else asked[0]
            if doubtful := doubt.among(said):
                wrong.update(place for place, one in enumerate(said) if one in doubtful)
        blank = [""] * len(rows)
        for name in self._texts:
            if values[name] is none:
                values[name] = blank
            elif None in values[name]:
                values[name] = ["" if value is None else value for value in values[name]]
        return list(zip(*(values[name] for name in self._content), strict=True)), wrong


def _known(names: Sequence[str], said: Combination) -> Iterable[tuple[str, Any]]:
    return ((name, value) for name, value in zip(names, said, strict=True) if value is not None)
