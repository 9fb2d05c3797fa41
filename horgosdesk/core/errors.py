"""Problem: what the user can mend. Any other exception is a bug."""

from typing import Literal

from horgosdesk.core.words import tr

Level = Literal["error", "warning"]


class Problem(Exception):
    """Something that the user can mend, in words that say what, where and what to do.

    code: stable name for programs ("hs-unknown"). text: English source, marked with QT_TRANSLATE_NOOP("Problem", …).
    field: name of the Field it belongs to, if one. level: an error stops the save, a warning asks once.
    fix: the text that the field probably should hold ("did you mean"). values: fill the `{name}` places of the text.
    """

    def __init__(
        self,
        code: str,
        text: str,
        *,
        field: str | None = None,
        level: Level = "error",
        fix: str | None = None,
        **values: object,
    ) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text
        self.field = field
        self.level = level
        self.fix = fix
        self.values = values

    def __str__(self) -> str:
        return tr("Problem", self.text, **self.values, **({} if self.fix is None else {"fix": self.fix}))

    def at(self, field: str) -> "Problem":
        """The same problem, said to belong to `field`."""
        return type(self)(self.code, self.text, field=field, level=self.level, fix=self.fix, **self.values)


class Refused(Problem):
    """Not allowed: a closed month, no right, a wrong password. The command line exits with 3."""


class Damaged(Problem):
    """The database is damaged, newer than the program, or not ours. The command line exits with 4."""


class Locked(Refused):
    """The desk is encrypted, and nothing that opens it was given yet."""


class Hindered(Problem):
    """Nobody's fault here: no room, no right, a lock, a disk that is gone. The same may be done again later, unchanged."""


class Unreachable(Hindered):
    """A service outside that cannot be reached, or that does not let this desk in. The command line exits with 5."""
