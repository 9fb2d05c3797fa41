"""What happened, and the proof that nothing else did."""

import json
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from horgosdesk.cli.arguments import Whole, option
from horgosdesk.cli.call import DAMAGED, DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.journal import Entry


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
    help=QT_TRANSLATE_NOOP("Cli", "Check the file, the journal's chain, the records against it, and the totals."),
)
@click.pass_obj
def verify(call: Call) -> None:
    from horgosdesk.store.verify import verify as check

    with call.store() as store:
        checks = check(store)
    wrong = {one.name for one in checks if not one.ok}
    if wrong:
        call.code = DAMAGED if "file" in wrong else DIFFERENT
    good, bad = QT_TRANSLATE_NOOP("Cli", "ok"), QT_TRANSLATE_NOOP("Cli", "DIFFERS")
    lines = []
    for one in checks:
        lines.append(f"{tr('Cli', good if one.ok else bad)}  {tr('Cli', _CHECKS[one.name])}")
        lines += [f"    {found}" for found in one.found]
    document = {"ok": not wrong, "checks": [{"name": one.name, "ok": one.ok, "found": one.found} for one in checks]}
    call.answer(document, lines)


_CHECKS = {
    "file": QT_TRANSLATE_NOOP("Cli", "the file is whole"),
    "chain": QT_TRANSLATE_NOOP("Cli", "no journal entry was changed or taken out"),
    "records": QT_TRANSLATE_NOOP("Cli", "each record is what the journal says"),
    "totals": QT_TRANSLATE_NOOP("Cli", "the totals equal a recount"),
    "trains": QT_TRANSLATE_NOOP("Cli", "each train is what its messages tell"),
}
