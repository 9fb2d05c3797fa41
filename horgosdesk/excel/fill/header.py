"""The head and foot of a sheet's printed pages: their texts, and the watermark in the middle of the head."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.fill.parts import MAIN

LONGEST = 255
"""Excel calls a file damaged whose head or foot is longer."""
_PARTS = ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
_BEFORE = (
    *("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"),
    *("protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"),
    *(
        "phoneticPr",
        "conditionalFormatting",
        "dataValidations",
        "hyperlinks",
        "printOptions",
        "pageMargins",
        "pageSetup",
    ),
)
_SECTION = re.compile(r"&&|&([LCR])")
_SIZE_AT_END = re.compile(r"(?:^|[^&])(?:&&)*&\d+$")
_RED = "&KB3261E"


def texts(root: Any) -> Iterator[Any]:
    """The elements that hold the head's and the foot's texts."""
    pages = root.find(f"{MAIN}headerFooter")
    for name in _PARTS if pages is not None else ():
        one = pages.find(f"{MAIN}{name}")
        if one is not None and one.text:
            yield one


def joined(before: str, value: str) -> str:
    """A text with a value behind it, which must not become part of a size that is told before it."""
    return f"{before} {value}" if value[:1].isdigit() and _SIZE_AT_END.search(before) else before + value


def stamp(root: Any, words: Sequence[str]) -> None:
    """Print words in the middle of each page's head, beside what is there. Problem "template-header" where they do not fit."""
    pages = root.find(f"{MAIN}headerFooter")
    if pages is None:
        pages = root.makeelement(f"{MAIN}headerFooter")
        before = {f"{MAIN}{name}" for name in _BEFORE}
        root.insert(max((at for at, one in enumerate(root) if one.tag in before), default=-1) + 1, pages)
    wanted = ["oddHeader"]
    if pages.get("differentOddEven") in ("1", "true"):
        wanted.append("evenHeader")
    if pages.get("differentFirst") in ("1", "true"):
        wanted.append("firstHeader")
    for name in wanted:
        one = pages.find(f"{MAIN}{name}")
        if one is None:
            one = pages.makeelement(f"{MAIN}{name}")
            before = {f"{MAIN}{part}" for part in _PARTS[: _PARTS.index(name)]}
            pages.insert(max((at for at, other in enumerate(pages) if other.tag in before), default=-1) + 1, one)
        one.text = checked(_stamped(one.text or "", "  ".join(words)))


def checked(text: str) -> str:
    """The text of a head or foot. Problem "template-header" when it is too long for Excel."""
    if len(text) > LONGEST:
        raise Problem(
            "template-header",
            QT_TRANSLATE_NOOP(
                "Problem", "with all that is to be printed there it has over {most} characters. Shorten it."
            ),
            most=LONGEST,
        )
    return text


def _stamped(text: str, words: str) -> str:
    """&L, &C and &R begin the left, middle and right; what stands before them is the middle."""
    marks = [match for match in _SECTION.finditer(text) if match[1]]
    centre = next((match for match in marks if match[1] == "C"), None)
    if centre is None and (not marks or marks[0].start() > 0) and text:
        end = marks[0].start() if marks else len(text)
    elif centre is None:
        at = next((match.start() for match in marks if match[1] == "R"), len(text))
        return f"{text[:at]}&C{_RED}{words}{text[at:]}"
    else:
        end = next((match.start() for match in marks if match.start() > centre.start()), len(text))
    has_more = bool(text[centre.end() if centre else 0 : end].strip())
    return f"{text[:end]}{'  ' if has_more else ''}{_RED}{words}{text[end:]}"
