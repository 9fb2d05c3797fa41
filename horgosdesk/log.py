"""What went wrong, for whoever helps: logs/horgosdesk.log in the desk's folder."""

import contextlib
import platform
import time
from pathlib import Path

from horgosdesk import __version__

FILE = "horgosdesk.log"
SIZE = 1_000_000
KEPT = 4


def record(folder: Path, error: BaseException) -> Path:
    """Append an error with its traceback; the file it went to. When that cannot be written, standard error has it."""
    from logging import ERROR, Formatter, LogRecord
    from logging.handlers import RotatingFileHandler

    file = folder / "logs" / FILE
    with contextlib.suppress(OSError):  # the handler meets the same error and tells standard error
        file.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        file, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", errors="backslashreplace", delay=True
    )
    form = Formatter("%(asctime)sZ process %(process)d: %(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = time.gmtime
    handler.setFormatter(form)
    said = f"HorgosDesk {__version__}, Python {platform.python_version()}, {platform.platform()}"
    handler.handle(LogRecord("horgosdesk", ERROR, str(file), 0, said, None, (type(error), error, error.__traceback__)))
    with contextlib.suppress(OSError):  # closing writes once more what the full disk did not take
        handler.close()
    return file
