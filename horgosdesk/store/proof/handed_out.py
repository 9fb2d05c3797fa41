"""The returns that were handed out: their kept copies against the register, and the register against the chain."""

import hashlib
import json
import sqlite3
from pathlib import Path

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.proof.chain import Walk
from horgosdesk.store.proof.place import Place, Tell, place
from horgosdesk.store.returns import SUBJECT


def unlike(db: sqlite3.Connection, folder: Path, walk: Walk, tell: Tell) -> list[Place]:
    """Copies that are missing or were altered, and returns whose state the journal does not have, oldest first."""
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
        if copy is None:
            text = QT_TRANSLATE_NOOP("Verify", "the copy of return {key} is gone: returns/{file}")
        elif hashlib.sha256(copy.read_bytes()).hexdigest() != said.get("sha256"):
            text = QT_TRANSLATE_NOOP("Verify", "the copy of return {key} was altered: returns/{file}")
        else:
            continue
        found.append(place(text, subject=SUBJECT, key=number, no=one.no, file=file.name))
    return found
