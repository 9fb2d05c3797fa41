"""What the exchange of a desk with its hub does, as it stands in logs/hub.json for others to read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Literal

FILE = "hub.json"
POKE = "hub.poke"
FILES = "hub-files.json"
"""Beside it, what files were exchanged last; written when one came or went."""
At = Literal["starting", "filling", "pulling", "pushing", "up", "waiting", "stopped"]
"""starting: connecting. filling: a desk without records takes the hub's. pulling, pushing: at work. up: all is exchanged, and it
listens. waiting: the hub cannot be reached, see `wrong`. stopped."""


@dataclass(frozen=True, slots=True)
class Status:
    """at: when it was said, UTC text. done, total: of what is pulled, pushed or filled. until_s: when it is tried again.

    synced_at: when all was exchanged last, UTC text, "" never. unsent: entries that are not at the hub. contests: that wait.
    wrong: what is wrong, in words. code: of that problem, for programs. listens: whether the hub tells at once what is new.
    files: what people have to know of the files that the desks share, in words. letters: what the register's desks are called,
    by their identity.
    """

    state: At = "stopped"
    at: str = ""
    url: str = ""
    register: str = ""
    desk_code: str = ""
    done: int = 0
    total: int = 0
    until_s: int | None = None
    synced_at: str = ""
    unsent: int = 0
    contests: int = 0
    taken: int = 0
    sent: int = 0
    wrong: str = ""
    code: str = ""
    listens: bool = False
    files: Sequence[str] = ()
    letters: Mapping[str, str] = field(default_factory=dict)


def read_status(folder: Path) -> Status:
    """What was said last, whether an exchange runs or not."""
    try:
        said = json.loads((folder / "logs" / FILE).read_text("utf-8"))
        return Status(**{one.name: said[one.name] for one in fields(Status) if one.name in said})
    except (FileNotFoundError, ValueError, TypeError, AttributeError, RecursionError):
        # a file of another version is as good as none
        return Status()


def write_status(folder: Path, status: Status) -> bool:
    """Say it; whether that worked: on a full disk, or while somebody reads on Windows, the next one will do."""
    file = folder / "logs" / FILE
    half = file.with_name(FILE + ".part")
    try:
        half.write_text(json.dumps(asdict(status), ensure_ascii=False), encoding="utf-8")
        half.replace(file)
    except OSError:
        return False
    return True


def poke(folder: Path) -> None:
    """Have the exchange that runs ask the hub at once, and try again where it waits."""
    (folder / "logs" / POKE).touch()
