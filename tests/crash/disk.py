"""A disk that loses what was not synced: the states that a power cut may leave of what a process did.

The rules are POSIX's, no kinder: what is written to a file is on the disk when the file has been synced, not before; a name
(made, renamed, removed) is when its folder has been. Of all the rest any part may be there: of writes any, and any sectors
of one; of names any, each whole. Two things no file system does are not tried: a name in a folder that is not there, and a
file's new size kept back when later sectors of it are there.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from record import Op

SECTOR = 512


@dataclass
class File:
    """One file's bytes on the disk, and what was done to it since it was synced last."""

    synced: bytes = b""
    waiting: list[Op] = field(default_factory=list)

    def now(self) -> bytes:
        """As a program reads it."""
        data = bytearray(self.synced)
        for op in self.waiting:
            _do(data, op, None)
        return bytes(data)


def _do(data: bytearray, op: Op, sectors: set[int] | None, *, grow: bool = True) -> None:
    """Carry out a write, or only some of its sectors."""
    if op.kind == "size":
        if op.size < len(data):
            del data[op.size :]
        else:
            data.extend(bytes(op.size - len(data)))
        return
    end = op.offset + len(op.data)
    if sectors is None:
        if len(data) < op.offset:
            data.extend(bytes(op.offset - len(data)))
        data[op.offset : end] = op.data
        return
    if grow and len(data) < end:
        data.extend(bytes(end - len(data)))
    first = op.offset // SECTOR
    for sector in sectors:
        low, high = max(op.offset, (first + sector) * SECTOR), min(end, (first + sector + 1) * SECTOR)
        if len(data) < high:
            data.extend(bytes(high - len(data)))
        data[low:high] = op.data[low - op.offset : high - op.offset]


def sectors_of(op: Op) -> int:
    """How many sectors a write touches."""
    return (op.offset + len(op.data) - 1) // SECTOR - op.offset // SECTOR + 1 if op.data else 0


@dataclass
class State:
    """What may be on the disk: paths below the folder with their bytes; the folders. torn: bytes that were lost."""

    files: dict[str, bytes]
    folders: set[str]
    torn: int = 0

    def write(self, place: Path, top: str) -> None:
        """Make it so in a folder."""
        for folder in sorted(self.folders):
            (place / folder[len(top) :].lstrip("/")).mkdir(parents=True, exist_ok=True)
        for path, data in self.files.items():
            (place / path[len(top) :].lstrip("/")).write_bytes(data)


class Disk:
    """What is on the disk and what is still on its way there."""

    def __init__(self, top: str, files: Mapping[str, bytes], folders: set[str]) -> None:
        self.files = {number: File(data) for number, data in enumerate(files.values())}
        self.names = {path: number for number, path in enumerate(files)}
        self.folders = {top, *folders}
        self.waiting: list[tuple[Op, bool]] = []
        """What was done to names and is not on the disk for certain; and whether its folder has been synced since."""
        self.said = b""

    def do(self, op: Op) -> None:
        """Carry on by one."""
        match op.kind:
            case "said":
                self.said += op.data
            case "write" | "size":
                self.files[op.file].waiting.append(op)
            case "sync" if op.file >= 0:
                one = self.files[op.file]
                one.synced = one.now()
                one.waiting.clear()
            case "sync":
                # all that was done in this folder; a rename is one step, so either of its folders takes it along
                rest = []
                for one, synced in self.waiting:
                    mine = synced or op.path in (_folder(one.path), _folder(one.other))
                    # in a folder whose own name is not synced: it is there with that, or not
                    if not mine or not _name(one, self.names, self.folders):
                        rest.append((one, mine))
                self.waiting = rest
            case _:
                if op.kind == "make":
                    self.files[op.file] = File()
                self.waiting.append((op, False))

    def pending(self) -> int:
        """How much is on its way."""
        return len(self.waiting) + sum(len(one.waiting) for one in self.files.values())

    def states(self, draw: random.Random) -> Iterator[State]:
        """States that a power cut now may leave: the plain ones first, then without end any other."""
        yield self._state(draw, names=0.0, data=0.0)
        yield self._state(draw, names=1.0, data=1.0)
        yield self._state(draw, names=1.0, data=0.0)
        yield self._state(draw, names=0.0, data=1.0)
        while True:
            names = draw.choice((0.0, 0.5, 0.8, 1.0))
            yield self._state(draw, names=names, data=draw.choice((0.0, 0.1, 0.5, 0.9, 1.0)), torn=True)

    def named(self, draw: random.Random, most: int) -> Iterator[State]:
        """States in which all bytes are there, and of the names every part: all parts, or `most` of them when they are more."""
        count = len(self.waiting)
        for chosen in range(1 << count) if 1 << count <= most else (draw.getrandbits(count) for _ in range(most)):
            there, folders = dict(self.names), set(self.folders)
            for place, (op, synced) in enumerate(self.waiting):
                if synced or chosen >> place & 1:
                    _name(op, there, folders)
            files = {path: self.files[number].now() for path, number in there.items() if _folder(path) in folders}
            yield State(files, folders)

    def _state(self, draw: random.Random, *, names: float, data: float, torn: bool = False) -> State:
        there, folders = dict(self.names), set(self.folders)
        # a journal keeps the order of names; one that does not may have any of them
        in_order = draw.random() < 0.5
        stop = sum(draw.random() < names for _ in self.waiting)
        for place, (op, synced) in enumerate(self.waiting):
            if synced or ((place < stop) if in_order else (draw.random() < names)):
                _name(op, there, folders)
        lost = 0
        files = {}
        for path, number in there.items():
            if _folder(path) in folders:
                files[path], missing = _after(self.files[number], draw, data, torn=torn)
                lost += missing
        return State(files, folders, lost)


def _after(file: File, draw: random.Random, share: float, *, torn: bool) -> tuple[bytes, int]:
    """A file of whose waiting writes a share was done; and how many bytes were not."""
    if not file.waiting:
        return file.synced, 0
    data = bytearray(file.synced)
    lost = 0
    if torn and draw.random() < 0.3:
        # the size grows first: sectors that did not come are zeros
        data.extend(bytes(max(0, max(op.offset + len(op.data) for op in file.waiting) - len(data))))
    for op in file.waiting:
        if draw.random() < share:
            if torn and sectors_of(op) > 1 and draw.random() < 0.3:
                count = sectors_of(op)
                some = (
                    set(range(draw.randrange(count)))
                    if draw.random() < 0.5
                    else {n for n in range(count) if draw.random() < 0.5}
                )
                _do(data, op, some, grow=draw.random() < 0.5)
                lost += len(op.data) - min(len(op.data), len(some) * SECTOR)
            else:
                _do(data, op, None)
        else:
            lost += len(op.data)
    return bytes(data), lost


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _name(op: Op, names: dict[str, int], folders: set[str]) -> bool:
    """Do something to a name; whether that can be done."""
    match op.kind:
        case "make" if _folder(op.path) in folders:
            names[op.path] = op.file
        case "folder" if _folder(op.path) in folders:
            folders.add(op.path)
        case "unlink" if _folder(op.path) in folders:
            names.pop(op.path, None)
            folders.discard(op.path)
        case "link" if _folder(op.other) in folders and op.path in names:
            names[op.other] = names[op.path]
        case "rename" if _folder(op.other) in folders and op.path in names:
            names[op.other] = names.pop(op.path)
        case "rename" if _folder(op.other) in folders and op.path in folders:
            inside = op.path + "/"
            moved = {one for one in folders if one == op.path or one.startswith(inside)}
            folders |= {op.other + one[len(op.path) :] for one in moved}
            folders -= moved
            for one in [one for one in names if one.startswith(inside)]:
                names[op.other + one[len(op.path) :]] = names.pop(one)
        case _:
            return False
    return True
