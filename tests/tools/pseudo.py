"""A language of no one: English at twice its length between brackets, to see which texts have no room."""

import re

from PySide6.QtCore import QTranslator

EXEMPT = ("Spans", "Headline")
"""Contexts of patterns, which are no texts."""
_QTS_OWN = re.compile(r"Q[A-Z]|CloseButton|MAC_|Fcitx")
_PLACES = re.compile(r"\{[^{}]*\}|%n|%\d|<[^<>]*>|&\w+;|[&\t\n]")


class Pseudo(QTranslator):
    """Translates every text into itself, in brackets and twice as long."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if context in EXEMPT or _QTS_OWN.match(context) or not re.search(r"[A-Za-z]{2}", text):
            return None
        more = " ".join(_PLACES.sub(" ", text).split())
        return f"[{text} {more}]"

    def isEmpty(self) -> bool:
        return False
