"""`python tests/benchmarks/walk.py [--steps N] [--seed S] [--minutes M]`: a random walk over all that keeps a desk safe.

Import, undo, close, reopen, return, backup, second folder, restore (also of backups from before accounts, from before
encryption, under another key, by an older program), encrypt, another key, decrypt, accounts, salvage, damage: in any order,
by people who may and who may not, through the command line. After each step `verify` must be clean, the figures those of a
model, no half-made file left, standard error at most one line, JSON whole, the exit code the contract's.
"""

import argparse
import contextlib
import io
import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from horgosdesk.cli import run
from horgosdesk.store import key, passwords

SCHEMAS = Path(__file__).parents[1] / "store" / "schemas"
PLACES = "--from", "2020-01-01", "--to", "2030-12-31"
MONTHS = ("2025-10", "2025-11")
VARIABLES = [f"HORGOSDESK_{name}" for name in ("PASSWORD", "NEW_PASSWORD", "PASSPHRASE", "NEW_PASSPHRASE")]
ROLES = ("clerk", "supervisor", "administrator")


@dataclass
class Desk:
    """What the desk must be. records: grams by declaration; base: records and grams of the older program's file."""

    records: dict[str, int] = field(default_factory=dict)
    base: tuple[int, int] = (0, 0)
    closed: set[str] = field(default_factory=set)


@dataclass
class People:
    """Accounts: whether they are on; by name role, password, active."""

    on: bool = False
    by: dict[str, list[Any]] = field(default_factory=dict)


class Walk:
    """One desk's folder and the model of it. Each step is a method `do_…`; `wrong` says what was found."""

    def __init__(self, top: Path, draw: random.Random) -> None:
        self.draw, self.top, self.folder = draw, top, top / "desk"
        self.second = top / "stick"
        self.second.mkdir()
        self.desk, self.people = Desk(), People()
        self.phrase, self.phrases = "", []
        self.backups: list[tuple[Path, Desk, str]] = []
        self.people_in: dict[Path, People] = {}
        self.steps: list[list[Desk]] = []
        self.done: list[str] = []
        self.count = 0
        self.tally: Counter[str] = Counter()
        self.codes: Counter[int] = Counter()
        self.begin()

    def begin(self) -> None:
        """A new folder, or one as an older release left it."""
        if self.draw.random() < 0.5:
            return
        dump = self.draw.choice(sorted(SCHEMAS.glob("*.sql")))
        self.folder.mkdir()
        made_of(dump, self.folder / "desk.sqlite3")
        self.desk = older(self.folder / "desk.sqlite3")
        self.done.append(f"older {dump.stem}")

    # Calling

    def call(self, *words: object, who: str | None = None, may: set[int] | None = None, **given: str) -> Any:
        """One command; its document. who: signs in, the model's administrator if not said, "" nobody; may: exit codes."""
        for id_ in [one.id for one in key.unlocked()]:
            key.forget(id_)
        for name in VARIABLES:
            os.environ.pop(name, None)
        more = []
        if who is None and self.people.on:
            who = next(name for name, (role, _, active) in self.people.by.items() if role == ROLES[2] and active)
        if who:
            more = ["--user", who]
            os.environ["HORGOSDESK_PASSWORD"] = self.people.by[who][1]
        if self.phrase:
            os.environ["HORGOSDESK_PASSPHRASE"] = self.phrase
        os.environ |= {f"HORGOSDESK_{name}": value for name, value in given.items()}
        out, err = io.StringIO(), io.StringIO()
        line = ["--data", str(self.folder), "--lang", "en", *more, *map(str, words), "--json"]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(line)
        self.codes[code] += 1
        self.last = f"{' '.join(map(str, words))} -> {code} {err.getvalue()}"
        self.must(code in (may or {0}), f"exit code, not of {may or {0}}")
        said = [one for one in err.getvalue().splitlines() if not one.startswith("Recovery key")]
        self.must((len(said) <= 1 and (code == 0) >= bool(said)) or code != 0, "more than one line")
        self.must(len(said) <= 1, "more than one line")
        document = None
        if out.getvalue():
            try:
                document = json.loads(out.getvalue())
            except ValueError:
                self.must(False, "no JSON")
        self.must(code > 1 or document is not None, "no document")
        self.must(code < 2 or document is not None or (said and said[0].startswith("horgosdesk: ")), "no words")
        self.code = code
        return document

    def must(self, holds: object, why: str) -> None:
        if not holds:
            raise AssertionError(f"{why}: {self.last}")

    def check(self) -> None:
        """After each step."""
        found = self.call("verify", may={0, 1, 4})
        self.must(found and found["ok"], f"verify {[one for one in found['checks'] if not one['ok']]}")
        self.figures()
        told = self.call("doctor")
        self.must(told["database"]["ok"], "doctor")
        for file in self.top.rglob("*"):
            loose = (".part", ".new", ".old", ".switch", "-journal")
            self.must(not file.name.endswith(loose), f"left {file}")

    def figures(self) -> None:
        rows = self.call("totals", *PLACES)["rows"]
        is_ = (rows[0]["records"], round(float(rows[0]["gross_kg"]) * 1000)) if rows else (0, 0)
        count, grams = self.desk.base
        must = count + len(self.desk.records), grams + sum(self.desk.records.values())
        self.must(is_ == must, f"figures {is_}, not {must}")

    # Steps

    def someone(self) -> str:
        names = [name for name, (_, _, active) in self.people.by.items() if active]
        return self.draw.choice([*names, ""]) if self.people.on else ""

    def right(self, who: str, least: int) -> bool:
        return not self.people.on or (bool(who) and ROLES.index(self.people.by[who][0]) >= least)

    def do_import(self) -> None:
        who, month = self.someone(), self.draw.choice(MONTHS)
        rows = []
        for _ in range(self.draw.choice((1, 3, 30))):
            self.count += 1
            rows.append(
                (f"942420251{self.count:09}", f"{month}-{self.draw.randint(1, 28):02}", self.draw.randint(1, 60000))
            )
        file = self.top / "rows.csv"
        text = "declaration_no,day,direction,mode,hs_code,commodity,country,gross_kg\n"
        file.write_text(text + "".join(f"{no},{day},import,rail,100119,wheat,KZ,{kg}\n" for no, day, kg in rows))
        allowed, closed = self.right(who, 0), month in self.desk.closed
        told = self.call("import", "cargo", file, who=who, may={3} if not allowed else {1} if closed else {0, 1})
        self.must(self.code != 1 or closed, told and told["files"][0]["rejections"][:1])
        if allowed and not closed:
            before = deepcopy(self.desk)
            self.desk.records |= {no: kg * 1000 for no, _, kg in rows}
            self.note(who, before)

    def note(self, who: str, before: Desk) -> None:
        self.undoable = (who, before)

    undoable: tuple[str, Desk] | None = None

    def do_undo(self) -> None:
        if self.undoable is None:
            return
        who, before = self.undoable
        if who and not (self.people.on and self.people.by[who][2]):
            return
        if self.people.on != bool(who) or not self.right(who, 0):
            return
        month_locked = self.desk.closed != before.closed
        self.call("undo", who=who, may={0, 3} if month_locked else {0})
        if self.code == 0:
            self.desk = before
            self.undoable = None

    def do_close(self) -> None:
        who, month = self.someone(), self.draw.choice(MONTHS)
        if month in self.desk.closed:
            self.call("reopen", month, "--reason", "walk", who=who, may={0} if self.right(who, 1) else {3})
        else:
            self.call("close", month, who=who, may={0, 1, 3} if self.right(who, 1) else {3})
        if self.code < 2:
            self.desk.closed ^= {month}
            self.undoable = None

    def do_return(self) -> None:
        who, month = self.someone(), self.draw.choice(MONTHS)
        out = self.top / "out.xlsx"
        out.unlink(missing_ok=True)
        self.call(
            "export", "return", "--month", month, "--out", out, who=who, may={0, 1} if self.right(who, 1) else {3}
        )
        if self.code < 2 and self.desk.records:
            # what was returned of an empty journal tells no hash
            self.call("verify", "--against", out, may={0, 2})

    def do_backup(self) -> None:
        who = self.someone()
        way = self.draw.choice(
            ((), ("--keep",), ("--out", self.top / f"copy {self.count} {len(self.backups)}.sqlite3"))
        )
        made = self.call("backup", *way, who=who, may={0, 1})
        self.keep(Path(made["file"]), deepcopy(self.desk))
        if made.get("second"):
            self.keep(Path(made["second"]), deepcopy(self.desk))
        self.call("backup", "--list")

    def keep(self, file: Path, desk: Desk) -> None:
        """A backup, and what was in it."""
        self.backups.append((file, desk, self.phrase))
        self.people_in[file] = deepcopy(self.people)

    def do_second(self) -> None:
        who = self.someone()
        self.call(
            "backup",
            "--second",
            self.draw.choice((self.second, "off")),
            who=who,
            may={0, 1} if self.right(who, 2) else {3},
        )

    def do_restore(self) -> None:
        there = [one for one in self.backups if one[0].exists()]
        if not there:
            return
        file, desk, phrase = self.draw.choice(there[-6:] if self.draw.random() < 0.7 else there)
        who = self.someone()
        if phrase and phrase != self.phrase and self.phrase:
            # under a passphrase that nobody gives: must be refused, and change nothing
            self.call("restore", file, who=who, may={0, 3})
            if self.code == 0:
                # it was under the key that the desk still has
                self.desk, self.undoable = deepcopy(desk), None
            return
        given = {"PASSPHRASE": phrase} if phrase else {}
        self.call("restore", file, "--look", who=who, **given)
        was = deepcopy(self.desk)
        said = self.call("restore", file, who=who, may={0} if self.right(who, 2) else {3}, **given)
        if self.code == 0:
            self.desk = deepcopy(desk)
            self.undoable = None
            self.keep(self.folder / said["replaced"], was)

    def do_older(self) -> None:
        """Restore what an older release wrote."""
        dump = self.draw.choice(sorted(SCHEMAS.glob("*.sql")))
        file = self.top / f"{dump.stem}.sqlite3"
        if not file.exists():
            made_of(dump, file)
        who = self.someone()
        was = deepcopy(self.desk)
        said = self.call("restore", file, who=who, may={0} if self.right(who, 2) else {3})
        if self.code == 0:
            self.desk = older(file)
            self.undoable = None
            self.keep(self.folder / said["replaced"], was)

    def do_encrypt(self) -> None:
        who = self.someone()
        self.passes = getattr(self, "passes", 0) + 1
        phrase = f"a long walk number {self.passes}"
        may = {0} if self.right(who, 2) else {3}
        if not self.phrase:
            words = ["encrypt", *(["--backups"] if self.draw.random() < 0.3 else [])]
        else:
            words = self.draw.choice(
                (["encrypt", "--new-key"], ["decrypt"], ["passphrase"], ["passphrase", "--new-recovery"])
            )
        self.call(*words, who=who, may=may | {1} if "--backups" in words and 0 in may else may, NEW_PASSPHRASE=phrase)
        if self.code > 1:
            return
        if words[0] == "decrypt":
            self.phrase = ""
        elif "--new-recovery" not in words:
            before, self.phrase = self.phrase, phrase
            if words == ["passphrase"]:
                # the key is the same; elsewhere lies a key file that the old passphrase opens still
                self.backups = [
                    (file, desk, phrase if said == before and self.folder in file.parents else said)
                    for file, desk, said in self.backups
                ]
            if "--backups" in words:
                self.backups = [
                    (file, desk, phrase if not said and file.parent == self.folder / "backups" else said)
                    for file, desk, said in self.backups
                ]

    def do_accounts(self) -> None:
        people = self.people
        if not people.on:
            if self.draw.random() < 0.5:
                people.by["boss"] = [ROLES[2], "nine wagons of durum", True]
                people.on = False
                self.call("account", "on", "boss", who="", NEW_PASSWORD="nine wagons of durum")
                people.on = True
            return
        who = self.someone()
        may = {0} if self.right(who, 2) else {3}
        what = self.draw.choice(("add", "add", "role", "password", "switch", "off"))
        name = self.draw.choice(list(people.by))
        others = [one for one, (role, _, active) in people.by.items() if role == ROLES[2] and active and one != name]
        match what:
            case "add":
                name = f"p{len(people.by)}"
                role = self.draw.choice(ROLES)
                self.call("account", "add", name, "--role", role, who=who, may=may, NEW_PASSWORD="ten wagons of durum")
                if self.code == 0:
                    people.by[name] = [role, "ten wagons of durum", True]
            case "role":
                role = self.draw.choice(ROLES)
                last = not others and people.by[name][0] == ROLES[2] and people.by[name][2] and role != ROLES[2]
                self.call("account", "role", name, role, who=who, may={3} if last else may)
                if self.code == 0:
                    people.by[name][0] = role
            case "password":
                new = f"wagons of durum {self.count}"
                self.call("account", "password", name, who=who, may={0} if name == who else may, NEW_PASSWORD=new)
                if self.code == 0:
                    people.by[name][1] = new
            case "switch":
                active = people.by[name][2]
                last = active and not others and people.by[name][0] == ROLES[2]
                self.call("account", "deactivate" if active else "activate", name, who=who, may={3} if last else may)
                if self.code == 0:
                    people.by[name][2] = not active
            case "off":
                self.call("account", "off", who=who, may=may)
                if self.code == 0:
                    people.on = False
        self.undoable = None

    def do_salvage(self) -> None:
        who = self.someone()
        if not (self.folder / "desk.sqlite3").exists():
            return
        said = self.call("salvage", who=who, may={0, 1})
        if self.draw.random() < 0.6:
            was = deepcopy(self.desk)
            told = self.call("restore", said["file"], who=who, may={0} if self.right(who, 2) else {3})
            if self.code == 0:
                self.undoable = None
                self.keep(self.folder / told["replaced"], was)

    def do_damage(self) -> None:
        """A page is torn; what is said then, and the way back to a backup."""
        there = [one for one in self.backups if one[0].exists() and one[2] == self.phrase]
        file = self.folder / "desk.sqlite3"
        if not there or not file.exists():
            return
        spoilt, whole = file.read_bytes(), file.read_bytes()
        if self.draw.random() < 0.5:
            at = self.draw.randrange(0, len(whole) // 4096) * 4096
            spoilt = whole[:at] + self.draw.randbytes(4096) + whole[at + 4096 :]
        else:
            spoilt = whole[: self.draw.randrange(1, len(whole))]
        file.write_bytes(spoilt)
        self.call("verify", who="", may={0, 1, 3, 4})
        self.call("doctor", who="", may={0, 1})
        self.call("salvage", who="", may={0, 1, 2, 3, 4})
        back, desk, _ = self.draw.choice(there)
        self.call("restore", back, who="", may={0, 2, 3, 4})
        if self.code == 0:
            self.desk = deepcopy(desk)
            self.people = deepcopy(self.people_in[back])
        else:
            for ending in ("-wal", "-shm"):
                (self.folder / f"desk.sqlite3{ending}").unlink(missing_ok=True)
            file.write_bytes(whole)
        self.undoable = None

    def step(self) -> None:
        """One step and all the checks."""
        ways: dict[str, int] = {"import": 5, "undo": 2, "close": 2, "return": 2, "backup": 4, "second": 1, "restore": 4}
        ways |= {"older": 1, "encrypt": 2, "accounts": 4, "salvage": 1, "damage": 1}
        [name] = self.draw.choices(list(ways), list(ways.values()))
        self.done.append(name)
        self.tally[name] += 1
        do: Callable[[], None] = getattr(self, f"do_{name}")
        do()
        self.check()


def made_of(dump: Path, file: Path) -> None:
    """The file of an older release."""
    db = sqlite3.connect(file)
    db.executescript(dump.read_text(encoding="utf-8"))
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


def older(file: Path) -> Desk:
    """What the file of an older release says."""
    db = sqlite3.connect(file)
    try:
        row = db.execute("SELECT count(*), coalesce(sum(gross_g), 0) FROM cargo WHERE status = 'final'").fetchone()
        closed = {month for (month,) in db.execute("SELECT month FROM months")}
        return Desk({}, (int(row[0]), int(row[1])), closed)
    finally:
        db.close()


def main() -> int:
    """Walks of some steps each, until there were enough."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--length", type=int, default=40, help="steps of one walk")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--only", type=int, default=0, help="the number of one walk")
    asked = parser.parse_args()
    passwords.STRENGTH = passwords.Strength(1, 8, 1)
    key._ARGON.update(t=1, m=8, p=1)
    ends = time.monotonic() + asked.minutes * 60
    tally, codes, found, walk = Counter(), Counter(), [], 0
    while sum(tally.values()) < asked.steps and time.monotonic() < ends:
        walk = asked.only or walk + 1
        top = Path(tempfile.mkdtemp(prefix="horgosdesk-walk-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        draw = random.Random(f"{asked.seed} {walk}")
        one = Walk(top, draw)
        try:
            for _ in range(asked.length):
                one.step()
        except Exception as error:
            said = f"{type(error).__name__}: {error}" if not isinstance(error, AssertionError) else str(error)
            found.append(f"walk {walk} ({' '.join(one.done[-8:])}): {said}")
            print(found[-1].rstrip(), flush=True)
            if not isinstance(error, AssertionError):
                import traceback

                traceback.print_exc()
            if logs := list((one.folder / "logs").glob("*.log")):
                print("    ", logs[-1].read_text()[-1500:])
        finally:
            tally += one.tally
            codes += one.codes
            if asked.only:
                ends = 0.0
            shutil.rmtree(top)
    print(
        f"{sum(tally.values())} steps in {walk} walks: {dict(tally)}; exit codes {dict(codes)}; {len(found)} findings"
    )
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
