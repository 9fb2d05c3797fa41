"""How long nobody needs to be told that a consignment is late, and why, as people type it."""

import re

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_TYPED = re.compile(
    r"\s*(\d{1,4})\s*(小时|分钟|时|分|(?:hours?|h|min|m|ч|мин|м|сағ)\b)?\.?\s*(.*)", re.IGNORECASE | re.DOTALL
)
_MINUTES = ("m", "min", "分钟", "分", "м", "мин")
_ENDS = ("-", "–", "0")


def read_quiet(text: str, now_s: int) -> tuple[int | None, str]:
    """Until when and why: "2h waiting for a certificate", "30 分钟 等证书"; a dash ends it: None. Problem when half is missing."""
    if text.strip() in _ENDS:
        return None, ""
    found = _TYPED.fullmatch(text)
    if found is None or not found[3].strip() or not int(found[1]):
        raise Problem(
            "snooze-form",
            QT_TRANSLATE_NOOP(
                "Problem", "Type how long and why, as in “2h waiting for a certificate” or “30m 等证书”."
            ),
        )
    minutes = int(found[1]) * (1 if (found[2] or "h").casefold() in _MINUTES else 60)
    return now_s + 60 * minutes, found[3].strip()
