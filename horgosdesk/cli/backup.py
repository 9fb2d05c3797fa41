"""Backups, and what brings them back."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from horgosdesk.cli.arguments import FILE, option
from horgosdesk.cli.call import DIFFERENT, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.calendar import utc_text
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.backup import Kept, Look

OFF = "off"
"""In place of the second folder: none."""


@click.command("backup", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Make a backup, also while the desk is in use."))
@option("--out", type=FILE, help=QT_TRANSLATE_NOOP("Cli", "The file; in the folder backups if not said."))
@option(
    "--keep",
    is_flag=True,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Keep it for 90 days as one made by hand, whatever the rule of days, weeks and months."
    ),
)
@option(
    "--second",
    metavar="DIR|off",
    help=QT_TRANSLATE_NOOP(
        "Cli", "Set the second folder, on a stick or a share, that each backup is copied to; or off."
    ),
)
@option(
    "--list", "list_", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "List the backups that there are, newest first.")
)
@click.pass_obj
def backup(call: Call, out: Path | None, keep: bool, second: str | None, list_: bool) -> None:
    from horgosdesk.store import backup as copies

    if list_:
        _list(call)
        return
    if second is not None:
        _choose(call, second)
        return
    with call.store() as store:
        if out is not None:
            made = copies.Made(copies.backup(store, out))
        else:
            made = copies.make(store, "hand" if keep else "auto", tell=call.tell)
    text = QT_TRANSLATE_NOOP("Cli", "Backup written to {file}, and read to its end.")
    lines = [tr("Cli", text, file=made.file)]
    if made.second is not None:
        lines.append(tr("Cli", _SECOND, file=made.second))
    if made.wrong is not None:
        call.code = fail(str(made.wrong), DIFFERENT)
    document = {"file": str(made.file), "bytes": made.file.stat().st_size}
    call.answer(document | _second(made), lines)


_SECOND = QT_TRANSLATE_NOOP("Cli", "Second copy in {file}, read there again.")


def _second(made: Any) -> dict[str, Any]:
    return {
        "second": str(made.second) if made.second else None,
        "second_problem": str(made.wrong) if made.wrong else None,
    }


def _choose(call: Call, second: str) -> None:
    from horgosdesk.store import backup as copies

    with call.store() as store:
        place = copies.choose_second(store, None if second == OFF else Path(second))
        made = copies.catch_up(store) if place is not None else None
    if place is None:
        lines = [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Backups have no second folder any more."))]
    else:
        lines = [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Each backup is copied to {folder} from now on."), folder=place)]
    if made is not None and made.second is not None:
        lines.append(tr("Cli", _SECOND, file=made.second))
    if made is not None and made.wrong is not None:
        call.code = fail(str(made.wrong), DIFFERENT)
    call.answer({"folder": str(place) if place else None, **(_second(made) if made else {})}, lines)


def _list(call: Call) -> None:
    from horgosdesk.store import backup as copies

    state = copies.state(call.folder)
    found = copies.kept(call.folder, Path(state.second) if state.second else None)
    zone = ZoneInfo(_zone(call))
    rows = [
        [
            f"{one.at.astimezone(zone):%Y-%m-%d %H:%M}",
            tr("Cli", _KINDS[one.kind]),
            f"{one.bytes / 1e6:.1f}",
            str(one.facts.records) if one.facts else "",
            one.who,
            tr("Cli", _GOOD[one.good]),
            str(one.file),
        ]
        for one in found
    ]
    call.answer(
        {
            "backups": [_described(one) for one in found],
            "last_good": str(state.file) if state.file else None,
            "last_good_at": utc_text(state.at) if state.at else None,
            "failed": state.failed or None,
            "second": state.second or None,
            "second_at": utc_text(state.second_at) if state.second_at else None,
            "second_problem": state.second_wrong or None,
        },
        table([tr("Cli", head) for head in _HEADS], rows, right=(2, 3)),
    )


_HEADS = (
    QT_TRANSLATE_NOOP("Cli", "Made"),
    QT_TRANSLATE_NOOP("Cli", "Kind"),
    "MB",
    QT_TRANSLATE_NOOP("Cli", "Records"),
    QT_TRANSLATE_NOOP("Cli", "Last entry by"),
    QT_TRANSLATE_NOOP("Cli", "Proven"),
    QT_TRANSLATE_NOOP("Cli", "File"),
)
_KINDS = {
    "auto": QT_TRANSLATE_NOOP("Cli", "automatic"),
    "hand": QT_TRANSLATE_NOOP("Cli", "by hand"),
    "migration": QT_TRANSLATE_NOOP("Cli", "before an upgrade"),
    "replaced": QT_TRANSLATE_NOOP("Cli", "replaced by a restore"),
    "salvaged": QT_TRANSLATE_NOOP("Cli", "salvaged"),
    "other": QT_TRANSLATE_NOOP("Cli", "put there"),
}
_GOOD = {
    True: QT_TRANSLATE_NOOP("Cli", "good"),
    False: QT_TRANSLATE_NOOP("Cli", "DAMAGED"),
    None: QT_TRANSLATE_NOOP("Cli", "not looked at"),
}


def _described(one: "Kept") -> dict[str, Any]:
    return {
        "file": str(one.file),
        "kind": one.kind,
        "at": utc_text(one.at),
        "bytes": one.bytes,
        "good": one.good,
        "second": one.second,
        "records": one.facts.records if one.facts else None,
        "journal_no": one.facts.no if one.facts else None,
        "journal_hash": one.facts.hash if one.facts else None,
        "last_entry_at": one.last_at or None,
        "last_entry_by": one.who or None,
    }


def _zone(call: Call) -> str:
    """The desk's zone, also where its file cannot be read."""
    from horgosdesk.store.desk import DEFAULTS

    try:
        with call.store() as store:
            return store.meta("zone")
    except Problem:
        return DEFAULTS["zone"]


@click.command(
    "restore",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Put a backup in place of what is stored, which is kept beside it."),
)
@click.argument("which", metavar="FILE|DAY")
@option(
    "--look", "look_", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Only tell what is in it, and what would be lost.")
)
@option("--force", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Also a backup whose journal was changed."))
@click.pass_obj
def restore(call: Call, which: str, look_: bool, force: bool) -> None:
    from horgosdesk.store import backup as copies
    from horgosdesk.store import key as keys

    file = _picked(call, which)
    with suppress(Problem):
        # first, since a copy may be under the same key, and its key file of when the desk had another passphrase
        keys.of_folder(call.folder)
    if look_:
        seen = copies.look(call.folder, file)
        call.answer(_told(seen), _lines(seen, ZoneInfo(_zone(call))))
        return
    kept = copies.restore_into(call.folder, file, call.sign_in, force=force)
    text = QT_TRANSLATE_NOOP("Cli", "{file} is restored; what it replaced is {kept}.")
    call.answer({"file": str(file), "replaced": str(kept)}, [tr("Cli", text, file=file, kept=kept)])


def _picked(call: Call, which: str) -> Path:
    """A file, or the newest backup of a day."""
    import re

    from horgosdesk.store import backup as copies

    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", which) and not Path(which).exists():
        zone = ZoneInfo(_zone(call))
        state = copies.state(call.folder)
        for one in copies.kept(call.folder, Path(state.second) if state.second else None):
            wanted = one.kind not in ("replaced", "salvaged") and one.facts is not None and one.good is not False
            if wanted and one.at.astimezone(zone).date().isoformat() == which:
                return one.file
        text = QT_TRANSLATE_NOOP("Problem", "There is no backup of {day}. “horgosdesk backup --list” names them all.")
        raise Problem("no-backup-of-day", text, day=which)
    if not Path(which).is_file():
        raise Problem("file-missing", QT_TRANSLATE_NOOP("Problem", "There is no file {file}."), file=which)
    return Path(which)


def _told(seen: "Look") -> dict[str, Any]:
    return {
        "file": str(seen.file),
        "journal_no": seen.there.no,
        "journal_hash": seen.there.hash,
        "records": seen.there.records,
        "last_entry_at": seen.last_at or None,
        "last_entry_by": seen.who or None,
        "chain_broken_at": seen.broken,
        "now": None if seen.now is None else {"journal_no": seen.now.no, "records": seen.now.records},
        "common_no": seen.common,
        "lost_entries": seen.lost,
        "lost_records": seen.lost_records,
        "lost_by": dict(seen.lost_by),
        "only_in_backup": seen.gained,
        "months": [{"month": one.month, "backup": one.there, "now": one.now} for one in seen.months],
        "events": [{"what": one.what, "name": one.name, "at": one.at, "who": one.who} for one in seen.events],
    }


def _lines(seen: "Look", zone: ZoneInfo) -> Iterator[str]:
    from datetime import datetime

    at = f"{datetime.fromisoformat(seen.last_at).astimezone(zone):%Y-%m-%d %H:%M}" if seen.last_at else "–"
    text = QT_TRANSLATE_NOOP("Cli", "{records} records; last entry no. {no}, {at}, by {who}")
    yield tr("Cli", text, records=seen.there.records, no=seen.there.no, at=at, who=seen.who or "–")
    if seen.broken is not None:
        yield tr("Cli", QT_TRANSLATE_NOOP("Cli", "Its journal does not hold at no. {no}."), no=seen.broken)
    if seen.now is None:
        yield tr("Cli", QT_TRANSLATE_NOOP("Cli", "The desk's own file cannot be read, so nothing can be compared."))
    else:
        by = ", ".join(f"{who} {count}" for who, count in seen.lost_by) or "–"
        text = QT_TRANSLATE_NOOP("Cli", "Would be lost: {count} entries of {records} records ({by})")
        yield tr("Cli", text, count=seen.lost, records=seen.lost_records, by=by)
        if seen.gained:
            yield tr("Cli", QT_TRANSLATE_NOOP("Cli", "Only in the backup: {count} entries"), count=seen.gained)
        for one in seen.events:
            yield f"  {one.at}  {one.who}  {one.what} {one.name}"
    heads = (QT_TRANSLATE_NOOP("Cli", "Month"), QT_TRANSLATE_NOOP("Cli", "Backup"), QT_TRANSLATE_NOOP("Cli", "Now"))
    rows = [[one.month, str(one.there), "–" if one.now is None else str(one.now)] for one in seen.months]
    yield from table([tr("Cli", head) for head in heads], rows, right=(1, 2))


@click.command(
    "salvage",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli",
        "Save what can be read of a damaged desk into a fresh file, with a list of what could not; restore takes it.",
    ),
)
@option("--out", type=FILE, help=QT_TRANSLATE_NOOP("Cli", "The file; in the folder backups if not said."))
@click.pass_obj
def salvage(call: Call, out: Path | None) -> None:
    from horgosdesk.store import salvage as saving
    from horgosdesk.store.desk import FILE as NAME

    if not (call.folder / NAME).is_file():
        text = QT_TRANSLATE_NOOP("Problem", "There is no file {file}.")
        raise Problem("file-missing", text, file=call.folder / NAME)
    if out is not None and out.exists():
        text = QT_TRANSLATE_NOOP("Problem", "{file} exists already. Choose another name.")
        raise Problem("file-exists", text, file=out)
    report = saving.salvage(call.folder, out, tell=call.tell)
    if not report.all_saved:
        call.code = DIFFERENT
    written = saving.report_file(Path(report.out))
    text = QT_TRANSLATE_NOOP("Cli", "Salvaged into {file}; this report is {report}.")
    call.answer(
        report.as_dict() | {"report": str(written), "words": report.lines()},
        [*report.lines(), "", tr("Cli", text, file=report.out, report=written)],
    )
