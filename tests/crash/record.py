"""What a process did to the files of a folder, read from strace's record: writes, syncs, names; and what it reported."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

AT_CWD = "AT_FDCWD"
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?|0x[0-9a-f]+)(.*)$")
_BEGUN = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_HEX = re.compile(r"\\x([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Op:
    """One thing done. kind: write, size, sync, make, folder, rename, link, unlink, said.

    path, other: of a name; file: a number that a file keeps through all renames; offset, data, size: of a write.
    """

    kind: str
    path: str = ""
    other: str = ""
    file: int = -1
    offset: int = 0
    data: bytes = b""
    size: int = 0


@dataclass
class _Open:
    """A file descriptor."""

    file: int
    at: int = 0
    appends: bool = False
    path: str = ""


@dataclass
class Reader:
    """Follows the calls of a process. top: the folder; said: the file that it reports to; names: files there from the start."""

    top: str
    said: str
    names: dict[str, int]
    sizes: dict[int, int]
    ops: list[Op] = field(default_factory=list)
    fds: dict[int, _Open] = field(default_factory=dict)
    cwd: str = "/"

    def call(self, name: str, args: str, result: int, rest: str) -> None:
        """One call that went well."""
        parts = args.split(", ")  # strings and paths are in hexadecimal, so that none has a comma
        match name:
            case "openat":
                self._open(self._path(parts[1], parts[0]), parts[2], result)
            case "open":
                self._open(self._path(parts[0]), parts[1], result)
            case "creat":
                self._open(self._path(parts[0]), "O_WRONLY|O_CREAT|O_TRUNC", result)
            case "close":
                self.fds.pop(_fd(parts[0]), None)
            case "dup" | "dup2" | "dup3" if _fd(parts[0]) in self.fds:
                self.fds[result] = self.fds[_fd(parts[0])]
            case "lseek" if one := self.fds.get(_fd(parts[0])):
                one.at = result
            case "write":
                self._write(_fd(parts[0]), parts[0], _bytes(parts[1])[:result])
            case "pwrite64":
                self._write(_fd(parts[0]), parts[0], _bytes(parts[1])[:result], int(parts[3]))
            case "ftruncate" if one := self.fds.get(_fd(parts[0])):
                self._size(one.file, int(parts[1]))
            case "truncate" if (path := self._path(parts[0])) in self.names:
                self._size(self.names[path], int(parts[1]))
            case "fsync" | "fdatasync":
                self._sync(_fd(parts[0]), parts[0])
            case "rename":
                self._rename(self._path(parts[0]), self._path(parts[1]))
            case "renameat" | "renameat2":
                self._rename(self._path(parts[1], parts[0]), self._path(parts[3], parts[2]))
            case "unlink":
                self._unlink(self._path(parts[0]))
            case "unlinkat" | "rmdir":
                self._unlink(self._path(parts[1], parts[0]) if name == "unlinkat" else self._path(parts[0]))
            case "mkdir" | "mkdirat":
                path = self._path(parts[0]) if name == "mkdir" else self._path(parts[1], parts[0])
                if self._ours(path):
                    self.ops.append(Op("folder", path))
            case "sendfile" | "copy_file_range" | "writev" | "pwritev" | "pwritev2" | "fallocate":
                if self.fds.get(_fd(parts[2 if name == "copy_file_range" else 0])):
                    self._copied(name, parts, result)
            case "link":
                self._link(self._path(parts[0]), self._path(parts[1]))
            case "linkat":
                self._link(self._path(parts[1], parts[0]), self._path(parts[3], parts[2]))
            case "symlink" | "symlinkat":
                if any(self._ours(self._path(one)) for one in parts if one.startswith('"')):
                    raise NotImplementedError(f"{name}({args[:200]})")

    def _copied(self, name: str, parts: list[str], result: int) -> None:
        """Bytes that the kernel moved itself: what they are is read from the file that they came from."""
        if name == "sendfile":
            target, source = _fd(parts[0]), _path_of(parts[1])
            at = self.fds[target].at
        elif name == "copy_file_range":
            target, source = _fd(parts[2]), _path_of(parts[0])
            at = self.fds[target].at
        else:
            raise NotImplementedError(f"{name}({parts})")
        data = self.content(source)[at : at + result]
        assert len(data) == result, (name, parts, result)
        self._write(target, parts[0], data)

    def content(self, path: str) -> bytes:
        """What a file holds now: outside of the folder, or one that nobody has written to since the start."""
        return Path(path).read_bytes()

    def _ours(self, path: str) -> bool:
        return path == self.top or path.startswith(self.top + "/")

    def _path(self, text: str, at: str = AT_CWD) -> str:
        path = _bytes(text).decode(errors="surrogateescape")
        if not path.startswith("/"):
            base = _path_of(at) or self.cwd
            path = f"{base}/{path}"
        return path

    def _open(self, path: str, flags: str, fd: int) -> None:
        if path == self.said:
            self.fds[fd] = _Open(-2)
            return
        if not self._ours(path):
            self.fds.pop(fd, None)
            return
        if "O_DIRECTORY" in flags or path == self.top:
            self.fds[fd] = _Open(-1, path=path)
            return
        if path not in self.names:
            if "O_CREAT" not in flags:
                # a folder opened without saying so, to be synced
                self.fds[fd] = _Open(-1, path=path)
                return
            self.names[path] = file = len(self.sizes)
            self.sizes[file] = 0
            self.ops.append(Op("make", path, file=file))
        one = _Open(self.names[path], appends="O_APPEND" in flags, path=path)
        if "O_TRUNC" in flags and self.sizes[one.file]:
            self._size(one.file, 0)
        self.fds[fd] = one

    def _write(self, fd: int, word: str, data: bytes, at: int | None = None) -> None:
        if _path_of(word) == self.said:
            self.ops.append(Op("said", data=data))
            return
        one = self.fds.get(fd)
        if one is None or one.file < 0:
            return
        if at is None:
            at = self.sizes[one.file] if one.appends else one.at
            one.at = at + len(data)
        self.sizes[one.file] = max(self.sizes[one.file], at + len(data))
        self.ops.append(Op("write", one.path, file=one.file, offset=at, data=data))

    def _size(self, file: int, size: int) -> None:
        self.sizes[file] = size
        self.ops.append(Op("size", file=file, size=size))

    def _sync(self, fd: int, word: str) -> None:
        one = self.fds.get(fd)
        if one is None:
            return
        self.ops.append(Op("sync", one.path if one.file == -1 else "", file=one.file))

    def _rename(self, path: str, other: str) -> None:
        if self._ours(path) != self._ours(other):
            raise NotImplementedError(f"renamed over the border of the folder: {path}, {other}")
        if not self._ours(path):
            return
        moved = {one: other + one[len(path) :] for one in self.names if one == path or one.startswith(path + "/")}
        for before, after in moved.items():
            self.names[after] = self.names.pop(before)
        self.ops.append(Op("rename", path, other))

    def _link(self, path: str, other: str) -> None:
        if self._ours(other):
            self.names[other] = self.names[path]
            self.ops.append(Op("link", path, other))

    def _unlink(self, path: str) -> None:
        if self._ours(path):
            self.names.pop(path, None)
            self.ops.append(Op("unlink", path))


def read(lines: Iterable[str], reader: Reader) -> list[Op]:
    """What was done, in the order in which it was done. A call that another thread broke into counts where it ends."""
    for _pid, name, args, result, rest in _calls(lines):
        reader.call(name, args, result, rest)
    return reader.ops


def _calls(lines: Iterable[str]) -> Iterator[tuple[str, str, str, int, str]]:
    begun: dict[str, str] = {}
    for line in lines:
        line = line.rstrip("\n")
        if found := _BEGUN.match(line):
            begun[found[1]] = found[2]
            continue
        if found := _RESUMED.match(line):
            line = f"{found[1]} {begun.pop(found[1], '')}{found[2]}"
        if (found := _CALL.match(line)) and found[4] not in ("?", "-1") and not found[4].startswith("-"):
            yield found[1], found[2], found[3], int(found[4], 0), found[5]


def _bytes(text: str) -> bytes:
    assert "..." not in text[-5:], "strace has cut a string short"
    return bytes.fromhex(text.strip('"').replace("\\x", ""))


def _fd(word: str) -> int:
    number = word.partition("<")[0]
    return int(number) if number.lstrip("-").isdigit() else -100


def _path_of(word: str) -> str:
    """The path that strace names behind a descriptor."""
    inside = word.partition("<")[2].partition(">")[0]
    return _HEX.sub(lambda found: chr(int(found[1], 16)), inside).encode("latin-1").decode(errors="surrogateescape")
