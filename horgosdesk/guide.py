"""What can be read about the program: help by topic, and what each version changed; Markdown, in each language."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

CONTENTS = (
    ("first-steps", "keys"),
    ("cargo", "import", "double-entry"),
    ("meters", "meter"),
    ("clearance", "study"),
    ("trains", "train", "estimates", "channels", "quarantine"),
    ("trends", "why", "outlook", "days", "carbon", "occasions"),
    ("returns", "checklist", "register"),
    ("settings",),
    ("hub", "contests"),
    ("backups", "verify"),
    ("accounts", "encryption"),
)
"""What belongs together, that which leads to the others first."""
TOPICS = tuple(topic for together in CONTENTS for topic in together)
"""In the order of the contents; each is a file of resources/help/LANGUAGE."""

LINK = re.compile(r"\[([^\]]+)\]\(([a-z-]+)\.md\)")
"""A link to another topic: its words and the topic."""


class Found(NamedTuple):
    """A page that holds what was looked for, with the first line that does."""

    topic: str
    title: str
    line: str


@cache
def page(topic: str, lang: str) -> str:
    """The help of a topic, in English where there is none in the language. Problem "no-topic" for one that is unknown."""
    if topic not in TOPICS:
        text = QT_TRANSLATE_NOOP("Problem", "There is no help about “{topic}”. There is help about: {topics}.")
        raise Problem("no-topic", text, topic=topic, topics=", ".join(TOPICS))
    file = resources.folder() / "help" / lang / f"{topic}.md"
    return (file if file.is_file() else file.parents[1] / "en" / file.name).read_text("utf-8")


def title(text: str) -> str:
    """What a page is called: its first heading."""
    return text.partition("\n")[0].lstrip("# ").strip()


def find(typed: str, lang: str) -> list[Found]:
    """The pages that hold each of the typed words, those first that are called so."""
    words = typed.casefold().split()
    if not words:
        return []
    found = []
    for topic in TOPICS:
        text = page(topic, lang)
        whole = text.casefold()
        if all(word in whole for word in words):
            called = all(word in title(text).casefold() for word in words)
            found.append((not called, Found(topic, title(text), _line(text, words))))
    return [one for _later, one in sorted(found, key=lambda ranked: ranked[0])]


def _line(text: str, words: list[str]) -> str:
    """The line of a page that holds most of the words, without its marks; empty where that is the title itself."""
    lines = text.splitlines()[1:]
    best = max(lines, key=lambda line: sum(word in line.casefold() for word in words), default="")
    return without_marks(best) if any(word in best.casefold() for word in words) else ""


def without_marks(text: str) -> str:
    """Markdown as it is read where it is not drawn: links by their words, no stars, no backticks."""
    return LINK.sub(r"\1", text).replace("**", "").replace("`", "").lstrip("#- ").strip()


def for_terminal(text: str) -> str:
    """A page as a terminal shows it: headings and lists stay, links name their topic."""
    shown = LINK.sub(lambda link: f"{link[1]} (horgosdesk help {link[2]})", text)
    return shown.replace("**", "").replace("`", "").strip()


def versions() -> list[str]:
    """The versions that say what they changed, newest first."""
    names = {file.name.removesuffix(".md").rpartition(".")[0] for file in _changes().glob("*.*.md")}
    return sorted(names, key=_order, reverse=True)


def changes(version: str, lang: str) -> str:
    """What a version changed, in English where the language has no text; empty where it says nothing."""
    for name in (f"{version}.{lang}.md", f"{version}.en.md"):
        if (file := _changes() / name).is_file():
            return file.read_text("utf-8")
    return ""


def news(since: str, lang: str) -> str:
    """What all versions after one changed, newest first; all there are where none is named."""
    told: Iterator[str] = (changes(version, lang) for version in versions() if _order(version) > _order(since))
    return "\n\n".join(text.strip() for text in told)


def _changes() -> Path:
    return resources.folder() / "changes"


def _order(version: str) -> tuple[int, ...]:
    """So that 0.10 comes after 0.9."""
    return tuple(int(part) for part in re.findall(r"\d+", version))
