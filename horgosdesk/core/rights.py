"""Who may do what: the roles of a desk, and the least role that each right asks for."""

from collections.abc import Mapping
from typing import Literal

Role = Literal["clerk", "supervisor", "administrator"]
ROLES: tuple[Role, ...] = ("clerk", "supervisor", "administrator")
"""In rising order: each may do all that the ones before it may."""

Right = Literal["feed", "enter", "plan", "close", "return", "manage"]
LEAST: Mapping[Right, Role | None] = {
    "feed": None,
    "enter": "clerk",
    "plan": "supervisor",
    "close": "supervisor",
    "return": "supervisor",
    "manage": "administrator",
}
"""What each right asks for; None: the program itself has it, with nobody signed in.

feed: take in the railway's messages. enter: add, change, void and import records, and keep drafts. plan: targets, occasions,
the port's name, channels. close: close and reopen months, tick off checklists. return: export and register returns. manage:
accounts, backups' rules, encryption, restoring.
"""


def may(role: Role | None, right: Right) -> bool:
    """Whether a role has a right; role None: nobody is signed in."""
    least = LEAST[right]
    return least is None or (role is not None and ROLES.index(role) >= ROLES.index(least))
