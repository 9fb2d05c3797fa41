"""What happened, and the proof that nothing else did."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from horgosdesk.cli.arguments import Whole, option
from horgosdesk.cli.call import DAMAGED, DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.journal import Entry
    from horgosdesk.store.pins import Pin
    from horgosdesk.store.verify import Check


@click.command("journal", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Read the journal."))
@option("--from", "first", type=Whole(1), default=1, help=QT_TRANSLATE_NOOP("Cli", "The number of the first entry."))
@option("--limit", type=Whole(1), help=QT_TRANSLATE_NOOP("Cli", "At most so many entries."))
@click.pass_obj
def journal(call: Call, first: int, limit: int | None) -> None:
    from horgosdesk.store import journal as entries

    with call.store() as store:
        zone = ZoneInfo(store.meta("zone"))
        found = entries.read(store, first, limit)
        if call.as_json:
            call.answer_each("entries", (entry.as_dict() for entry in found))
        else:
            call.say(_line(entry, zone) for entry in found)


def _line(entry: "Entry", zone: ZoneInfo) -> str:
    at = datetime.fromisoformat(entry.at).astimezone(zone).isoformat(" ", "seconds")
    parts = [f"{entry.no:>7}", at, entry.who, entry.action, entry.subject, entry.key, _change(entry), entry.reason]
    return "  ".join(part for part in parts if part)


def _change(entry: "Entry") -> str:
    """What a change changed; of a new record all that it says."""
    before, after = (json.loads(text) if text else None for text in (entry.before, entry.after))
    if not isinstance(after, dict):
        return f"{before} → {after}" if before is not None else ("" if after is None else str(after))
    was = before if isinstance(before, dict) else {}
    names = [name for name in {**was, **after} if was.get(name) != after.get(name) and name not in _KEPT]
    if not was:
        return " ".join(f"{name}={after[name]}" for name in names)
    return " ".join(f"{name}: {was.get(name, '')} → {after.get(name, '')}" for name in names)


_KEPT = ("entered_by", "entered_at", "revision")
"""What the entry itself says."""


@click.command(
    "verify",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Check the file, the journal's chain, all that is kept against it, and the totals."),
)
@option(
    "--against",
    multiple=True,
    metavar="RETURN|NO:HASH",
    help=QT_TRANSLATE_NOOP(
        "Cli",
        "Also hold the journal against what a return says of it: a workbook, a folder of them (the desk's returns), or number and hash as printed. May be given several times.",
    ),
)
@click.pass_obj
def verify(call: Call, against: tuple[str, ...]) -> None:
    from horgosdesk.store.verify import TITLES
    from horgosdesk.store.verify import verify as check

    with call.store() as store:
        pins = [pin for given in against for pin in _pins(given)]
        checks = check(store, progress_of(call), against=pins)
    answer_checks(call, checks, TITLES)


def answer_checks(call: Call, checks: "Sequence[Check]", titles: Mapping[str, str]) -> None:
    """Answer with what some checks found; the call's code says whether anything was wrong."""
    wrong = {one.name for one in checks if not one.ok}
    if wrong:
        call.code = DAMAGED if "file" in wrong else DIFFERENT
    good, bad = QT_TRANSLATE_NOOP("Cli", "ok"), QT_TRANSLATE_NOOP("Cli", "DIFFERS")
    lines = []
    for one in checks:
        lines.append(f"{tr('Cli', good if one.ok else bad)}  {tr('Verify', titles[one.name])}")
        lines += [f"    {found}" for found in (*one.found, *map(str, one.notes))]
    document = {
        "ok": not wrong,
        "checks": [
            {
                "name": one.name,
                "ok": one.ok,
                "found": one.found,
                "places": [{"subject": at.subject, "key": at.key, "no": at.no} for at in one.places],
                "notes": [str(note) for note in one.notes],
            }
            for one in checks
        ],
    }
    call.answer(document, lines)


def _pins(given: str) -> "list[Pin]":
    """What a word of --against means: of a folder what all its workbooks say, else a workbook, else as it is typed."""
    from horgosdesk.excel.pinned import pin_of
    from horgosdesk.store.pins import parse

    path = Path(given)
    # an empty word, as of a variable that is not set, would mean the folder that one stands in
    if given.strip() and path.is_dir():
        # beside an open workbook Excel keeps a file with its owner's name
        found = [file for file in sorted(path.glob("*.xlsx")) if file.is_file() and not file.name.startswith("~$")]
        if not found:
            raise Problem(
                "papers-none",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{folder} has no workbook to hold the journal against. Give the folder with the returns that were handed out.",
                ),
                folder=path,
            )
        return [pin_of(file) for file in found]
    return [pin_of(path) if path.suffix.lower() == ".xlsx" or path.is_file() else parse(given)]


def progress_of(call: Call) -> "Callable[[str, int, int], None]":
    """How far the checks are, at most ten times a second: each check goes from nothing to its whole."""
    told = [0.0]

    def tell(_name: str, done: int, total: int) -> None:
        if total and (done == total or time.monotonic() - told[0] > 0.1):
            told[0] = time.monotonic()
            call.tell(done, total)

    return tell
