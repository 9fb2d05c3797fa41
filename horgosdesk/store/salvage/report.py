"""What a salvage brought: counts and places, as words for a file beside the salvaged one, for the screen and for programs."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

MOST_NAMED = 50
"""Records of one kind that are named; more would bury the first."""


@dataclass(slots=True)
class Told:
    """What became of one kind of record. saved: all that the new file holds; read: rows read; by_journal: those that only
    the journal still had whole; doubtful: rows that the journal does not confirm; refused: rows that could not be kept."""

    saved: int = 0
    read: int = 0
    by_journal: int = 0
    doubtful: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Report:
    """All that a salvage tells. records: by table; others: rows of the other tables; lost_pages and bad_rows: by table, what
    could not be read; strays: pages that nothing led to any more; entries: of the journal; missing: its gaps as (first, last); altered: entries that do not fit their
    hash; end: the number its head names, 0 where that is not known; by_sqlite: read row by row through SQLite."""

    source: str
    out: str = ""
    records: dict[str, Told] = field(default_factory=dict)
    others: dict[str, int] = field(default_factory=dict)
    lost_pages: dict[str, int] = field(default_factory=dict)
    bad_rows: dict[str, int] = field(default_factory=dict)
    strays: int = 0
    entries: int = 0
    missing: list[tuple[int, int]] = field(default_factory=list)
    altered: list[int] = field(default_factory=list)
    end: int = 0
    log_left_out: bool = False
    by_sqlite: bool = False

    @property
    def missing_entries(self) -> int:
        """How many entries of the journal are missing."""
        return sum(last - first + 1 for first, last in self.missing)

    @property
    def broken_at(self) -> int | None:
        """The first number at which the chain does not hold; None when it is whole."""
        places = [first for first, _ in self.missing] + self.altered
        return min(places) if places else None

    @property
    def all_saved(self) -> bool:
        """Whether nothing is known to be lost or in doubt."""
        doubt = any(told.doubtful or told.refused for told in self.records.values())
        return self.broken_at is None and self.entries > 0 and not doubt

    def as_dict(self) -> dict[str, Any]:
        """As JSON carries it."""
        return {
            "source": self.source,
            "file": self.out,
            "complete": self.all_saved,
            "records": {
                name: {
                    "saved": told.saved,
                    "read": told.read,
                    "from_journal": told.by_journal,
                    "doubtful": told.doubtful,
                    "refused": told.refused,
                }
                for name, told in self.records.items()
            },
            "other_rows": self.others,
            "unreadable_pages": self.lost_pages,
            "unreadable_rows": self.bad_rows,
            "stray_pages": self.strays,
            "journal": {
                "entries": self.entries,
                "missing": [list(gap) for gap in self.missing],
                "altered": self.altered,
                "broken_at": self.broken_at,
            },
            "log_left_out": self.log_left_out,
            "row_by_row": self.by_sqlite,
        }

    def lines(self) -> list[str]:
        """The report in words."""
        found = [self.verdict(), ""]
        for name, told in self.records.items():
            found.append(self._of_kind(name, told))
            found += [f"    {_say(_DOUBTFUL)}: {one}" for one in told.doubtful[:MOST_NAMED]]
            found += [f"    {_say(_REFUSED)}: {one}" for one in told.refused[:MOST_NAMED]]
        found.append(_say(QT_TRANSLATE_NOOP("Salvage", "Journal: {count} entries"), count=self.entries))
        gaps = [f"{first}–{last}" if first != last else str(first) for first, last in self.missing]
        if gaps:
            text = QT_TRANSLATE_NOOP("Salvage", "    missing, {count} in all: no. {numbers}")
            found.append(_say(text, count=self.missing_entries, numbers=_listed(gaps)))
        if self.altered:
            text = QT_TRANSLATE_NOOP("Salvage", "    not fitting their hash: no. {numbers}")
            found.append(_say(text, numbers=_listed([str(no) for no in self.altered])))
        found.append(self._of_chain())
        if self.others:
            rows = ", ".join(f"{name} {count}" for name, count in self.others.items())
            found.append(_say(QT_TRANSLATE_NOOP("Salvage", "Other rows: {rows}"), rows=rows))
        for text, counts in ((_PAGES, self.lost_pages), (_ROWS, self.bad_rows)):
            if counts:
                found.append(_say(text, tables=", ".join(f"{name} {count}" for name, count in counts.items())))
        if self.log_left_out:
            text = QT_TRANSLATE_NOOP(
                "Salvage", "The write-ahead log beside the file does not belong to it, and was left out."
            )
            found.append(_say(text))
        if self.by_sqlite:
            text = QT_TRANSLATE_NOOP(
                "Salvage", "The file could only be read row by row, since it is encrypted or unknown."
            )
            found.append(_say(text))
        return found

    def verdict(self) -> str:
        """The whole in one sentence."""
        if self.all_saved:
            if self.lost_pages or self.bad_rows:
                text = QT_TRANSLATE_NOOP(
                    "Salvage",
                    "Nothing is lost: what could not be read was rebuilt from the journal, whose chain is whole.",
                )
            else:
                text = QT_TRANSLATE_NOOP("Salvage", "Nothing is lost: all records and the whole journal were read.")
            return _say(text)
        saved = sum(told.saved for told in self.records.values())
        doubt = sum(len(told.doubtful) + len(told.refused) for told in self.records.values())
        text = QT_TRANSLATE_NOOP(
            "Salvage",
            "{saved} records are saved. {missing} entries of the journal are lost, and with each one change at most; {doubt} records are in doubt. Compare them with the papers.",
        )
        return _say(text, saved=saved, missing=self.missing_entries, doubt=doubt)

    def write(self, file: Path) -> None:
        """The report as a text file."""
        head = _say(
            QT_TRANSLATE_NOOP("Salvage", "Salvaged from {source} into {file}"), source=self.source, file=self.out
        )
        # with a mark, so that Notepad reads it as UTF-8
        file.write_text("\n".join([head, "", *self.lines(), ""]), "utf-8-sig")

    def _of_kind(self, name: str, told: Told) -> str:
        text = QT_TRANSLATE_NOOP("Salvage", "{kind}: {saved} saved, {read} of them read, {journal} from the journal")
        return _say(text, kind=_say(_KINDS.get(name, name)), saved=told.saved, read=told.read, journal=told.by_journal)

    def _of_chain(self) -> str:
        if self.broken_at is None:
            return _say(QT_TRANSLATE_NOOP("Salvage", "The journal's chain is whole"))
        return _say(QT_TRANSLATE_NOOP("Salvage", "The journal's chain is broken at no. {no}"), no=self.broken_at)


_KINDS = {
    "cargo": QT_TRANSLATE_NOOP("Salvage", "Cargo records"),
    "clearance": QT_TRANSLATE_NOOP("Salvage", "Clearances"),
    "message": QT_TRANSLATE_NOOP("Salvage", "Railway messages"),
    "occasion": QT_TRANSLATE_NOOP("Salvage", "Occasions"),
    "meter": QT_TRANSLATE_NOOP("Salvage", "Meters"),
    "reading": QT_TRANSLATE_NOOP("Salvage", "Meters' readings"),
    "factor": QT_TRANSLATE_NOOP("Salvage", "Meters' factors"),
    "yardstick": QT_TRANSLATE_NOOP("Salvage", "Meters' yardsticks"),
    "draw": QT_TRANSLATE_NOOP("Salvage", "Samples for double entry"),
    "second": QT_TRANSLATE_NOOP("Salvage", "Papers keyed twice"),
    "contest": QT_TRANSLATE_NOOP("Salvage", "Contests between desks"),
}
_DOUBTFUL = QT_TRANSLATE_NOOP("Salvage", "in doubt, the journal does not confirm it")
_REFUSED = QT_TRANSLATE_NOOP("Salvage", "could not be kept")
_PAGES = QT_TRANSLATE_NOOP("Salvage", "Pages that could not be read: {tables}")
_ROWS = QT_TRANSLATE_NOOP("Salvage", "Rows that could not be read: {tables}")


def _say(text: str, **values: object) -> str:
    return tr("Salvage", text, **values)


def _listed(parts: list[str]) -> str:
    return ", ".join(parts[:MOST_NAMED]) + (" …" if len(parts) > MOST_NAMED else "")
