"""Who may do what: the roles of a desk, and the least role that each right asks for."""

from collections.abc import Mapping
from typing import Literal

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

Role = Literal["clerk", "supervisor", "administrator"]
ROLES: tuple[Role, ...] = ("clerk", "supervisor", "administrator")
"""In rising order: each may do all that the ones before it may."""
_WORDS: Mapping[Role, str] = {
    "clerk": QT_TRANSLATE_NOOP("Rights", "clerk"),
    "supervisor": QT_TRANSLATE_NOOP("Rights", "supervisor"),
    "administrator": QT_TRANSLATE_NOOP("Rights", "administrator"),
}

Right = Literal["note", "feed", "enter", "elsewhere", "plan", "close", "return", "manage"]
LEAST: Mapping[Right, Role | None] = {
    "note": None,
    "feed": None,
    "enter": "clerk",
    "elsewhere": "supervisor",
    "plan": "supervisor",
    "close": "supervisor",
    "return": "supervisor",
    "manage": "administrator",
}
"""What each right asks for; None: the program itself has it, with nobody signed in.

note: what the program itself has to remember: tries to sign in, what was restored. feed: take in the railway's messages.
enter: add, change, void and import records, and keep drafts. elsewhere: change what another desk of
the register entered. plan: targets, occasions, the port's name, channels, forms.
close: close and reopen months, tick off checklists. return: export and register returns. manage: accounts, backups' rules,
encryption, restoring.
"""


def may(role: Role | None, right: Right) -> bool:
    """Whether a role has a right; role None: nobody is signed in."""
    least = LEAST[right]
    return least is None or (role is not None and ROLES.index(role) >= ROLES.index(least))


def word(role: Role) -> str:
    """A role in the language in force."""
    return tr("Rights", _WORDS[role])
