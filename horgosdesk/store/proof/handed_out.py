"""The returns that were handed out: their kept copies against the register, and the register against the chain."""

import hashlib
import json
import re
import sqlite3
from pathlib import Path

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.proof.chain import Walk
from horgosdesk.store.proof.place import Place, Tell, place
from horgosdesk.store.returns import SUBJECT


def unlike(db: sqlite3.Connection, folder: Path, walk: Walk, tell: Tell) -> list[Place]:
    """Copies that are missing or were altered, and returns whose state the journal does not have, oldest first.

    A copy of another desk's return comes after the return itself, so that it may be missing.
    """
    found = []
    register = [(key, one) for (subject, key), one in walk.newest.items() if subject == SUBJECT]
    for done, (number, one) in enumerate(register, 1):
        said = json.loads(one.after or "{}")
        tell(done, len(register))
        state, file = said.get("state") or {}, folder / "returns" / Path(str(said.get("file", ""))).name
        if state.get("position"):
            row = db.execute("SELECT hash FROM journal WHERE no = ?", (state["position"],)).fetchone()
            if row is None or row[0].hex() != state.get("hash"):
                text = QT_TRANSLATE_NOOP(
                    "Verify", "return {key} was made of a history that is not this one (journal no. {position})"
                )
                found.append(place(text, subject=SUBJECT, key=number, no=one.no, position=state["position"]))
        # one that a killed program left half named is whole all the same
        copy = next((path for path in (file, file.with_name(file.name + ".part")) if path.is_file()), None)
        if copy is None and said.get("desk"):
            continue
        if copy is None:
            text = QT_TRANSLATE_NOOP("Verify", "the copy of return {key} is gone: returns/{file}")
        elif hashlib.sha256(copy.read_bytes()).hexdigest() != said.get("sha256"):
            text = QT_TRANSLATE_NOOP("Verify", "the copy of return {key} was altered: returns/{file}")
        else:
            continue
        found.append(place(text, subject=SUBJECT, key=number, no=one.no, file=file.name))
    return found


def unregistered(db: sqlite3.Connection, folder: Path, walk: Walk) -> tuple[list[Place], list[Place]]:
    """Copies that this program made, by the sum in their names, and that the register does not know: found, and noted.

    They are what is left of a database that was replaced by an older one. Where the journal tells of a restore that may be;
    where it does not, somebody replaced it by other means.
    """
    known = {
        Path(str(json.loads(one.after or "{}").get("file", ""))).name
        for (subject, _), one in walk.newest.items()
        if subject == SUBJECT
    }
    text = QT_TRANSLATE_NOOP(
        "Verify",
        "returns/{file} was handed out and stands in no register: the database that told of it was replaced by another",
    )
    found = [
        place(text, subject=SUBJECT, key=file.name, file=file.name)
        for file in sorted((folder / "returns").glob("*.xlsx"))
        if (told := _NAME.fullmatch(file.name))
        and file.name not in known
        and file.is_file()
        and hashlib.sha256(file.read_bytes()).hexdigest().startswith(told[1])
    ]
    told_of = "SELECT 1 FROM journal WHERE key = 'file' AND subject = 'desk' AND action IN ('restore', 'salvage')"
    return ([], found) if found and db.execute(told_of).fetchone() else (found, [])


_NAME = re.compile(r"\d{4}-\d{2}-([0-9a-f]{12})\.xlsx")
