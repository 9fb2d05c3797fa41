"""What went wrong, for whoever helps: logs/horgosdesk.log in the desk's folder.

It goes to people who may not see the records: what an error says is kept only where it cannot quote one. Where it came up,
and through which lines of the program, is always kept; values of variables never are.
"""

import contextlib
import io
import os
import re
import time
import traceback
from pathlib import Path

from horgosdesk import __version__

FILE = "horgosdesk.log"
SIZE = 1_000_000
KEPT = 4
_OF_THE_PROGRAM = (
    ArithmeticError,
    AttributeError,
    ImportError,
    MemoryError,
    NameError,
    NotImplementedError,
    OSError,
    RuntimeError,
    TypeError,
)
"""Errors that speak of the program or the surroundings; the others, such as ValueError and KeyError, quote what they met."""


def record(folder: Path, error: BaseException) -> Path:
    """Append an error with its traceback; the file it went to. When that cannot be written, standard error has it."""
    from logging import ERROR, Formatter, LogRecord
    from logging.handlers import RotatingFileHandler

    class Private(RotatingFileHandler):
        def _open(self) -> io.TextIOWrapper:
            # SQLite's and Python's files may be read by all who use the computer, this one by its owner
            number = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            return io.TextIOWrapper(io.FileIO(number, "a"), self.encoding, self.errors, write_through=True)

    file = folder / "logs" / FILE
    with contextlib.suppress(OSError):  # the handler meets the same error and tells standard error
        file.parent.mkdir(exist_ok=True, mode=0o700)
    handler = Private(file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", errors="backslashreplace", delay=True)
    form = Formatter("%(asctime)sZ process %(process)d: %(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = time.gmtime
    handler.setFormatter(form)
    import platform

    said = f"HorgosDesk {__version__}, Python {platform.python_version()}, {platform.platform()}\n{details(error)}"
    handler.handle(LogRecord("horgosdesk", ERROR, str(file), 0, said, None, None))
    with contextlib.suppress(OSError):  # closing writes once more what the full disk did not take
        handler.close()
    return file


def details(error: BaseException) -> str:
    """An error with what led to it, and where each came up."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain:
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n\nThat led to this:\n\n".join(map(_alone, reversed(chain)))


def _alone(error: BaseException) -> str:
    lines = ["Traceback (most recent call last):\n", *traceback.format_tb(error.__traceback__)]
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    said = told(error)
    return "".join([*lines, f"{name}: {said}" if said else name])


def told(error: BaseException) -> str:
    """What an error says, as far as that can be no part of a record."""
    text = str(error).strip()
    if isinstance(error, OSError):
        return text
    if type(error).__module__.partition(".")[0] in ("sqlite3", "sqlcipher3"):
        named = getattr(error, "sqlite_errorname", "")
        # a search that was typed is quoted where its syntax is wrong
        text = re.sub(r"(\"|').*(\"|')", "…", text)
        text = re.sub(r"(no such column:).*", r"\1 …", text)
        return f"{named}: {text}" if named else text
    if isinstance(error, _OF_THE_PROGRAM) or not text:
        return text
    return f"({len(text)} characters that are left out, since they may be of a record)"
