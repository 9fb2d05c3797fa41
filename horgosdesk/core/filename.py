"""Names of files that are made of what somebody else wrote: never another folder, never a device, a name on every system."""

import re
import unicodedata
from pathlib import Path, PureWindowsPath

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

LONGEST = 200
"""Bytes of a name, so that there is room behind it in the 255 that a file system gives."""
_NO_SIGNS = frozenset('<>:"/\\|?*')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE)


def safe(name: str, longest: int = LONGEST) -> str:
    """A name as like it as can be: without signs that part folders or nobody sees, no device of Windows, not too long.

    The ending stays when the rest is cut; what is not text to Unicode (names of other code pages on Linux) stays too.
    """
    made = "".join("_" if one in _NO_SIGNS or unicodedata.category(one) in _UNSEEN else one for one in name)
    made = made.strip().lstrip(". ").rstrip(". ") or "_"
    if _DEVICE.fullmatch(made.partition(".")[0].rstrip()):
        made = f"_{made}"
    stem, dot, ending = made.rpartition(".")
    if not dot or _bytes(ending) > 20:
        stem, dot, ending = made, "", ""
    while _bytes(f"{stem}{dot}{ending}") > longest:
        stem = stem[:-1].rstrip(". ")
    return f"{stem}{dot}{ending}"


_UNSEEN = ("Cc", "Cf", "Zl", "Zp")


def inside(folder: Path, name: str) -> Path:
    """The file of that name in a folder. Problem "file-name" for a name that could lead anywhere else."""
    if not name or name != Path(name).name or name != PureWindowsPath(name).name or safe(name, 255) != name:
        raise Problem(
            "file-name",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{name}” is no name of a file in {folder}: somebody has changed the data. Run “horgosdesk verify”.",
            ),
            name=name[:80],
            folder=folder,
        )
    return folder / name


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))
