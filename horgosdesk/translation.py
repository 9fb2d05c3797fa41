"""Translations without Qt: the command line reads the same .ts files that the window's are made from."""

from functools import cache

from horgosdesk import resources
from horgosdesk.core.words import Translate


def translator(lang: str) -> Translate:
    """What renders a source text of a context in a language; a text without translation stays English."""
    # the window has its own, and what answers in JSON says nothing: the file is read when the first word is asked for
    return lambda context, text: _texts(lang).get((context, text), text)


@cache
def _texts(lang: str) -> dict[tuple[str, str], str]:
    if lang == "en":
        return {}
    file = resources.folder() / "translations" / f"horgosdesk_{lang}.ts"
    if not file.is_file():
        return {}
    from defusedxml import ElementTree

    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(file).getroot().iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            done = message.find("translation")
            # a text that counts has one form for each number of things; without Qt none is asked for
            if done is not None and done.text and done.get("type") not in ("vanished", "obsolete"):
                found[name, message.findtext("source") or ""] = done.text
    return found
