"""What is done when the power goes, and what must be true of the desk afterwards."""

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import desks
from child import Act

from horgosdesk import cli
from horgosdesk.core.errors import Damaged
from horgosdesk.core.identity import new_uid, uid_bytes
from horgosdesk.core.keeping import RULE
from horgosdesk.excel import mapping as mappings
from horgosdesk.excel.differences import kept
from horgosdesk.railway.channels import Channel, read_channels, write_channels
from horgosdesk.railway.feed import read_status
from horgosdesk.railway.inbox import Inbox
from horgosdesk.railway.quarantine import REASON
from horgosdesk.store import cargo, door, drafts, file, journal, migrations, months, returns, ticks, totals
from horgosdesk.store.backup import backup
from horgosdesk.store.desk import Store, applied_to, open_store
from horgosdesk.store.verify import verify

Rounds = Sequence[Sequence[str]]
"""What was reported done, line by line, in each run on one and the same folder."""
Wrong = Iterator[str]


def own(store: Store, rounds: Rounds, top: Path) -> Wrong:
    """Nothing of one's own to check."""
    yield from ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """One action. words: its command line, by folder, when it has one; codes: exits that are in order.

    check: what is wrong with an open desk, after some rounds. may_be_damaged: whether the desk may still be as it was before.
    """

    name: str
    prepare: Callable[[Path], None]
    act: Act
    check: Callable[[Store, Rounds, Path], Wrong] = own
    words: Callable[[Path], list[str]] | None = None
    codes: tuple[int, ...] = (0,)
    may_be_damaged: bool = False


def say(word: str) -> None:
    """Report something done, at once."""
    os.write(1, f"{word}\n".encode())


def documents(rounds: Rounds) -> list[dict[str, Any]]:
    """The answers in JSON that came out whole."""
    found = []
    for line in (line for lines in rounds for line in lines):
        with contextlib.suppress(json.JSONDecodeError):
            said = json.loads(line.removeprefix(","))
            if isinstance(said, dict):
                found.append(said)
    return found


def words_of(rounds: Rounds, kind: str) -> list[list[str]]:
    """What was reported of a kind, split at blanks."""
    return [parts[1:] for lines in rounds for line in lines if (parts := line.split(" "))[0] == kind]


def numbers(store: Store, like: str) -> list[int]:
    """The weights in kilograms of the final records whose remark begins so."""
    rows = store.db.execute("SELECT gross_g FROM cargo WHERE remark LIKE ? AND status = 'final'", (f"{like}%",))
    return sorted(row[0] // 1000 for row in rows)


# What must be true of any desk


def survived(scenario: Scenario, top: Path, rounds: Rounds) -> list[str]:
    """What is wrong with a folder after a crash; opens the desk as the program does."""
    wrong: list[str] = []
    try:
        store = open_store(top / "desk", who="tester")
    except Damaged as problem:
        if scenario.may_be_damaged and not documents(rounds):
            # as it was, that is; not another one spoilt by what lies beside it
            spoilt = desks.SPOILT in (top / "desk" / "desk.sqlite3").read_bytes()
            return [] if spoilt else [f"is damaged otherwise than it was: {problem}"]
        return [f"does not open: {problem}"]
    except Exception as error:
        return [f"does not open: {error!r}"]
    try:
        wrong += [f"verify: {check.name}: {said}" for check in verify(store) for said in check.found]
        wrong += scenario.check(store, rounds, top)
        wrong += _backups(store)
        wrong += _copies(store)
    except Exception as error:
        wrong.append(f"checking ends in {error!r}")
    finally:
        store.close()
    return wrong


def _backups(store: Store) -> Wrong:
    """Each file that passes for a backup is one."""
    for copy in (store.folder / "backups").glob("*.sqlite3"):
        try:
            db = file.connect(copy, read_only=True)
            said = db.execute("PRAGMA quick_check(1)").fetchone()[0]
            db.execute("SELECT count(*) FROM cargo").fetchone()
            db.close()
            if said != "ok" or not applied_to(copy):
                yield f"{copy.name} is no good backup: {said}"
        except file.database_errors() as error:
            yield f"{copy.name} is no good backup: {error}"


def _copies(store: Store) -> Wrong:
    """Each return that the register knows has its copy, and each copy is registered."""
    issued = returns.issued(store)
    for one in issued:
        if (how := kept(store, one)[0]) != "kept":
            yield f"return {one.register_no}: its copy is {how}"
        used = store.folder / "templates" / "used" / f"{one.template_sha256[:12]}.xlsx"
        if hashlib.sha256(used.read_bytes() if used.exists() else b"").hexdigest() != one.template_sha256:
            yield f"return {one.register_no}: its template is not kept"
    unknown = {one.name for one in (store.folder / "returns").glob("*.xlsx")} - {one.file for one in issued}
    yield from (f"{name} is in returns/, not in the register" for name in unknown)


def left_behind(top: Path) -> list[str]:
    """Halves that are still there after the action has been done in good order, long after."""
    halves = [one for one in top.rglob("*") if ".part" in one.name]
    return [f"left behind: {one.relative_to(top)}, {one.stat().st_size} bytes" for one in halves]


def aged(top: Path) -> None:
    """Make the halves old: what belongs to nobody may be cleared away only then."""
    for one in top.rglob("*"):
        if ".part" in one.name and one.is_file():
            os.utime(one, (one.stat().st_atime, one.stat().st_mtime - 3 * 86_400))


def daily(top: Path) -> int:
    """What the program does by itself once a day."""
    store = open_store(top / "desk", who="tester")
    backup(store)
    store.close()
    return 0


# Entry and paste


def _enter(top: Path) -> int:
    """Records typed one after the other: each field's draft kept, then saved; now and then one corrected or taken out."""
    store = open_store(top / "desk", who="tester")
    first = max([1000, *numbers(store, "no ")])
    for number in range(first + 1, first + 9):
        uid = new_uid()
        for typed in ("4", "42", "423"):
            drafts.keep(store, uid, "2025-11-05", {"gross": typed, "remark": f"no {number}"})
            say(f"draft {uid} {typed}")
        record = desks.record(number, uid=uid)
        [done] = door.apply(store, [door.Change(None, record)])
        say(f"saved {uid} {number * 1000}")
        if number % 3 == 0:
            [done] = door.apply(store, [door.Change(done.after, replace(done.after, net_g=number))])
            say(f"net {uid} {number}")
        if number % 4 == 0:
            door.apply(store, [door.void(done.after)])
            say(f"void {uid}")
    store.close()
    return 0


def _entered(store: Store, rounds: Rounds, top: Path) -> Wrong:
    saved = dict(words_of(rounds, "saved"))
    nets, voided = dict(words_of(rounds, "net")), {uid for [uid] in words_of(rounds, "void")}
    for uid, gross in saved.items():
        row = store.db.execute("SELECT gross_g, net_g, status FROM cargo WHERE uid = ?", (uid_bytes(uid),)).fetchone()
        if row is None or str(row[0]) != gross:
            yield f"record {uid} was reported saved, and is {row}"
        elif uid in nets and str(row[1]) != nets[uid]:
            yield f"record {uid} was reported corrected, and is {row}"
        elif uid in voided and row[2] != "void":
            yield f"record {uid} was reported taken out, and is {row}"
    there = store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] - 40
    if not len(saved) <= there <= len(saved) + len(rounds):
        yield f"{len(saved)} were reported saved, {there} are there"
    kept = {one.uid: one.typed["gross"] for one in drafts.of_day(store, "2025-11-05")}
    for uid, typed in dict(words_of(rounds, "draft")).items():
        stored = store.db.execute("SELECT 1 FROM cargo WHERE uid = ?", (uid_bytes(uid),)).fetchone()
        if not stored and not kept.get(uid, "").startswith(typed):
            yield f"draft {uid} was kept as {typed}, and is {kept.get(uid)}"
        if stored and uid in kept:
            yield f"record {uid} is still a draft"


PASTED = 200


def _paste(top: Path) -> int:
    store = open_store(top / "desk", who="tester")
    desks.add(store, (desks.record(number, remark="pasted") for number in range(1, PASTED + 1)))
    say("pasted")
    store.close()
    return 0


def _all_or_none(store: Store, rounds: Rounds, top: Path, *, like: str, rows: int, done: str) -> Wrong:
    said = sum(line == done for lines in rounds for line in lines)
    there = len(numbers(store, like))
    if there % rows or not said <= there // rows <= len(rounds):
        yield f"{said} times {rows} were reported, {there} records are there"


# By command


def _by_command(words: Callable[[Path], list[str]]) -> Act:
    def act(top: Path) -> int:
        os.chdir(top)
        return cli.run(words(top))

    return act


def _of_desk(*words: str) -> Callable[[Path], list[str]]:
    return lambda top: ["--data", str(top / "desk"), *words]


_import = _of_desk("import", "cargo", "papers/rows.csv", "--json")


def _imported(store: Store, rounds: Rounds, top: Path) -> Wrong:
    there = len(numbers(store, "row "))
    said = documents(rounds)
    if there not in (0, desks.IMPORTED) or (said and not there):
        yield f"{there} of {desks.IMPORTED} rows are there, {len(said)} times reported"
    for one in said:
        [of] = one["files"]
        if of["accepted"] + of["duplicates"] != desks.IMPORTED:
            yield f"the import says {of['accepted']} accepted, {of['duplicates']} duplicates"


_sample = _of_desk("sample", *"--from 2025-11-01 --to 2025-11-02 --rows-per-day 6 --seed 1 --json".split())


def _sampled(store: Store, rounds: Rounds, top: Path) -> Wrong:
    count = {name: store.db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in door.TABLES}
    said = documents(rounds)
    if bool(count["cargo"]) != (store.meta("synthetic") == "1") or bool(count["cargo"]) != bool(count["message"]):
        yield f"half a sample: {count}"
    if any((one["records"], one["messages"]) != (count["cargo"], count["message"]) for one in said):
        yield f"{said} were reported, {count} are there"


def _again(words: Callable[[Path], list[str]]) -> Act:
    """A sample goes into an empty desk only; once it is there, it says so."""

    def act(top: Path) -> int:
        code = _by_command(words)(top)
        return 0 if code == 3 else code

    return act


# Months


def _months(top: Path) -> int:
    store = open_store(top / "desk", who="tester")
    if "2025-10" in months.closed(store):
        months.reopen(store, "2025-10", "to be put right")
        say("month open")
    for number in range(3):
        for line in ("weights", "duplicates"):
            ticks.put(store, "2025-10", line, str(number))
            say(f"tick {line} {number}")
        months.close(store, "2025-10")
        say("month closed")
        months.reopen(store, "2025-10", "to be put right")
        say("month open")
    store.close()
    return 0


def _closed(store: Store, rounds: Rounds, top: Path) -> Wrong:
    entries = [one for one in journal.read(store) if one.subject in ("month", "checklist")]
    state = "open"
    for one in entries:
        if one.subject == "month":
            if one.action != ("close" if state == "open" else "reopen"):
                yield f"journal no. {one.no} says {one.action} of a month that is {state}"
            state = "closed" if one.action == "close" else "open"
        elif state == "closed":
            yield f"journal no. {one.no} ticks in a closed month"
    if (state == "closed") != ("2025-10" in months.closed(store)):
        yield f"the month is {state} by the journal only"
    reported = sum(line.startswith(("month", "tick")) for lines in rounds for line in lines)
    if not reported <= len(entries) <= reported + len(rounds):
        yield f"{reported} steps were reported, the journal has {len(entries)}"
    said = [one for one in entries if one.subject == "checklist"]
    for name, tick in ticks.of_month(store, "2025-10").items():
        newest = [json.loads(one.after or "{}")["found"] for one in said if one.key.endswith(name)][-1]
        if tick.found != newest:
            yield f"{name} is ticked at {tick.found}, the journal says {newest}"


_close = _of_desk("close", "2025-10", "--json")


def _closed_once(store: Store, rounds: Rounds, top: Path) -> Wrong:
    closings = sum(one.subject == "month" for one in journal.read(store))
    if closings > 1 or bool(closings) != ("2025-10" in months.closed(store)) or (documents(rounds) and not closings):
        yield f"closed {closings} times by the journal, {months.closed(store)} by the file"


def _closing(top: Path) -> int:
    code = _by_command(_close)(top)
    return 0 if code == 3 else code


# Files out


_return = _of_desk("export", "return", "--month", "2025-11", "--out", "papers/return.xlsx", "--json")


def _returned(store: Store, rounds: Rounds, top: Path) -> Wrong:
    known = {one.sha256 for one in returns.issued(store)}
    if len(known) > 1:
        yield "one and the same return was entered twice"
    out = top / "papers" / "return.xlsx"
    sha256 = hashlib.sha256(out.read_bytes()).hexdigest() if out.exists() else ""
    if sha256 and sha256 not in known:
        yield "the paper is not what the register knows"
    if documents(rounds) and not sha256:
        yield "the return was reported, and there is none"


def _export(ending: str) -> Callable[[Path], list[str]]:
    days = ("--from", "2025-10-01", "--to", "2025-11-30")
    return _of_desk("export", "cargo", *days, "--out", f"papers/out{ending}", "--json")


def _exported(store: Store, rounds: Rounds, top: Path, *, ending: str) -> Wrong:
    out = top / "papers" / f"out{ending}"
    if documents(rounds) and not out.exists():
        yield "the export was reported, and there is none"
    if out.exists() and ending == ".csv" and (lines := out.read_bytes().count(b"\n")) != 41:
        yield f"{lines} of 41 lines were written"
    if out.exists() and ending == ".xlsx" and out.read_bytes()[-22:-18] != b"PK\x05\x06":
        yield f"half a workbook of {out.stat().st_size} bytes"


# The feed


def _ingest(top: Path) -> list[str]:
    inbox = top / "desk" / "inbox"
    files = sorted(str(one) for one in inbox.iterdir() if one.is_file() and ".part" not in one.name)
    return ["--data", str(top / "desk"), "feed", "ingest", *files, "papers/bad-too.json", "--json"]


def _watch(top: Path) -> int:
    Inbox.settle_s = 0.0  # nobody writes to these files any more
    return cli.run(_of_desk("feed", "watch", "--once", "--json")(top))


def _taken(store: Store, rounds: Rounds, top: Path, *, outside: bool) -> Wrong:
    inbox = store.folder / "inbox"
    found = [one for one in inbox.rglob("*") if one.is_file() and ".part" not in one.name]
    reasons = {one.name for one in found if one.name.endswith(REASON)}
    names = [one.name for one in found if not one.name.endswith(REASON)]
    for name in [*(f"m{number:02d}" for number in range(desks.MESSAGES)), "bad"]:
        there = [one for one in names if one.rpartition(".")[0] == name]
        if len(there) != 1:
            yield f"{name} is there {len(there)} times: {there}"
    for one in found:
        empty = not one.stat().st_size
        if empty or (one.name.startswith("bad") and b"2025-77-77" not in one.read_bytes() and REASON not in one.name):
            yield f"{one.relative_to(inbox)} is not what was sent: {one.stat().st_size} bytes"
        if one.parent.name == "quarantine" and REASON not in one.name and one.name + REASON not in reasons:
            yield f"{one.name} is quarantined without a reason"
    for one in (inbox / "quarantine").glob("*" + REASON):
        said = one.read_text("utf-8")
        if not said.startswith(one.name.removesuffix(REASON)) or "feed retry" not in said:
            yield f"{one.name} is half written: {said!r}"
    stored = {row[0] for row in store.db.execute("SELECT message_id FROM message WHERE status = 'final'")}
    if (
        lost := {one["message_id"] for one in documents(rounds) if one.get("outcome") in ("applied", "duplicate")}
        - stored
    ):
        yield f"reported, not stored: {lost}"
    done = sum(one.parent.parent.name == "done" for one in found)
    if not done <= len(stored) <= desks.MESSAGES:
        yield f"{done} files are put away, {len(stored)} messages stored"
    quarantined = {Path(one["file"]).name for one in documents(rounds) if one.get("outcome") == "quarantined"}
    # one from the inbox may be back there, as it was: it is quarantined by the next turn
    for name in quarantined - {one.name for folder in (inbox, inbox / "quarantine") for one in folder.iterdir()}:
        yield f"{name} was reported quarantined, and is not there"
    read_status(store.folder)
    if outside and not (top / "papers" / "bad-too.json").stat().st_size:
        yield "a file outside was touched"


# Backup and restore


def _backed_up(store: Store, rounds: Rounds, top: Path) -> Wrong:
    # those made earlier the same day may have gone by the rule
    for one in documents(rounds)[-1:]:
        copy = Path(one["file"])
        if not copy.exists():
            yield f"{copy.name} was reported, and is not there"
            continue
        db = file.connect(copy, read_only=True)
        if db.execute("SELECT count(*) FROM cargo").fetchone()[0] != 40:
            yield f"{copy.name} has not all records"
        db.close()


def _rotated(store: Store, rounds: Rounds, top: Path) -> Wrong:
    days = {one.name[5:13] for one in (store.folder / "backups").glob("desk-*.sqlite3")}
    if len(days) < RULE.days:
        yield f"days that are left: {sorted(days)}"


_restore = _of_desk("restore", "papers/older.sqlite3", "--json")


def _restored(store: Store, rounds: Rounds, top: Path, *, kept: str) -> Wrong:
    there = store.db.execute("SELECT count(*) FROM cargo").fetchone()[0]
    if there not in (40, 60):
        yield f"{there} records are there, neither 40 nor 60"
    if documents(rounds) and there != 60:
        yield "the restore was reported, and is not there"
    for one in documents(rounds):
        if not Path(one["replaced"]).exists():
            yield f"what was replaced is not kept: {one['replaced']}"
    if (there == 60) != any(one.action == "restore" for one in journal.read(store)):
        yield f"{there} records are there, and the journal does not tell why"
    if there == 60 and not list(store.folder.rglob(f"{kept}-*.sqlite3")):
        yield "restored, and what it replaced is gone"


# Opening


def _open(top: Path) -> int:
    store = open_store(top / "desk", who="tester")
    say(f"desk {store.desk}")
    if store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] < 3:
        desks.add(store, [desks.record(1)])
        say("saved")
    store.close()
    return 0


def _opened(store: Store, rounds: Rounds, top: Path) -> Wrong:
    names = {name for [name] in words_of(rounds, "desk")}
    if names - {store.desk}:
        yield f"the desk was called {names}, and is {store.desk}"
    said = sum(line == "saved" for lines in rounds for line in lines)
    if len(numbers(store, "no ")) < said:
        yield f"{said} records were reported, {len(numbers(store, 'no '))} are there"


def _migrated(store: Store, rounds: Rounds, top: Path) -> Wrong:
    if applied_to(store.file) != set(migrations.NAMES):
        yield f"steps done: {applied_to(store.file)}"
    stored = [one for one in cargo.between(store, "2025-01-01", "2025-12-31") if one.remark != "no 1"]
    if [one.gross_g for one in stored] != [1_890_500, 64_200_500]:
        yield f"the records are {stored}"
    if months.closed(store) != {"2025-10"} or len(drafts.of_day(store, "2025-11-04")) != 1:
        yield "the closed month or the draft is gone"
    old = totals.totals(store, "2025-01-01", "2025-10-31")[0].sums.gross_g
    if old != 1_890_500:
        yield f"the sum of October is {old}"
    if not list((store.folder / "backups").glob("before-migration-*.sqlite3")):
        yield "migrated without a backup"
    yield from _opened(store, rounds, top)


# Settings of the desk


def _settings(top: Path) -> int:
    store = open_store(top / "desk", who="tester")
    mapping = mappings.Mapping("rows", 0, 1, {"day": 0}, ["day"])
    for number in range(1, 6):
        door.set_meta(store, {"port": f"port {number}"})
        say(f"port {number}")
        write_channels(store.folder, [Channel(f"rail{n}", "inbox", str(top / f"in{n}")) for n in range(number)])
        say(f"channels {number}")
        mappings.save(store.folder, "ours", replace(mapping, sheet=f"sheet {number}"))
        say(f"mapping {number}")
    store.close()
    return 0


def _set(store: Store, rounds: Rounds, top: Path) -> Wrong:
    last = rounds[-1:]

    def at_least(kind: str, there: int) -> Wrong:
        said = int(reported[-1][0]) if (reported := words_of(last, kind)) else 0
        earlier = any(words_of(rounds, kind))
        if there not in (said, said + 1) and not (
            said == 0 and (there <= 5 if earlier or len(rounds) > 1 else not there)
        ):
            yield f"{kind} {said} was reported, {there} is there"

    yield from at_least("port", int(store.meta("port").removeprefix("port ")) if "port" in store.meta("port") else 0)
    yield from at_least("channels", len(read_channels(store.folder)) - 1)
    if (store.folder / mappings.FOLDER / "ours.json").exists() or words_of(rounds, "mapping"):
        yield from at_least("mapping", int(mappings.load(store.folder, "ours")["sheet"].removeprefix("sheet ")))


def _all() -> Iterator[Scenario]:
    yield Scenario("entry", desks.small, _enter, _entered)
    yield Scenario("paste", desks.small, _paste, partial(_all_or_none, like="pasted", rows=PASTED, done="pasted"))
    yield Scenario("import", desks.with_file, _by_command(_import), _imported, _import)
    yield Scenario("months", desks.small, _months, _closed)
    yield Scenario("close", desks.small, _closing, _closed_once, _close)
    yield Scenario("return", desks.small, _by_command(_return), _returned, _return)
    for ending in (".csv", ".xlsx"):
        words = _export(ending)
        yield Scenario(f"export{ending}", desks.small, _by_command(words), partial(_exported, ending=ending), words)
    yield Scenario(
        "ingest", desks.with_messages, _by_command(_ingest), partial(_taken, outside=True), _ingest, codes=(0, 1)
    )
    yield Scenario("watch", desks.with_messages, _watch, partial(_taken, outside=False), codes=(0, 1))
    words = _of_desk("backup", "--json")
    yield Scenario("backup", desks.small, _by_command(words), _backed_up, words)
    yield Scenario("rotation", desks.with_backups, daily, _rotated)
    yield Scenario("restore", desks.with_backup, _by_command(_restore), partial(_restored, kept="replaced"), _restore)
    yield Scenario(
        "restore-damaged",
        desks.damaged,
        _by_command(_restore),
        partial(_restored, kept="damaged"),
        _restore,
        may_be_damaged=True,
    )
    yield Scenario("open", desks.nothing, _open, _opened)
    yield Scenario("sample", desks.nothing, _again(_sample), _sampled, _sample)
    for dump in sorted(desks.SCHEMAS.glob("*.sql")):
        yield Scenario(f"migrate-{dump.stem[:4]}", partial(desks.of_release, dump=dump), _open, _migrated)
    yield Scenario("settings", desks.small, _settings, _set)


SCENARIOS = {one.name: one for one in _all()}
