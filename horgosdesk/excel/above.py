"""What a table tells once for all its rows, above the headings or beneath the last row: "车次：X8044  日期：2025年11月3日"."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

from horgosdesk.excel.reading import Cell

MOST_WORDS = 4
"""Words of a label."""
_BEHIND = re.compile(r" ?(?:(?<![A-Za-z])No\.? ?(?=\d)|:) ?")
"""Between a label and what it labels; № is "No" by now."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]+$")


def told(rows: Iterable[Sequence[Cell]], meant: Callable[[str], str | None]) -> dict[str, str]:
    """Texts by field, of several the first. meant: the field that a label means, or None."""
    found: dict[str, str] = {}
    for row in rows:
        texts = [text for cell in row if (text := " ".join(unicodedata.normalize("NFKC", cell).split()))]
        for place, text in enumerate(texts):
            beside = texts[place + 1] if place + 1 < len(texts) else ""
            for name, value in _labelled(text, beside, meant):
                found.setdefault(name, value)
    return found


def _labelled(text: str, beside: str, meant: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    """Fields and what is said of them in one cell; the cell beside a label that ends one holds its value."""
    labels: list[tuple[str, int, int]] = []
    last = 0
    for mark in _BEHIND.finditer(text):
        for label in _before(text[last : mark.start()]):
            if (name := meant(label)) is not None:
                labels.append((name, mark.start() - len(label), mark.end()))
                break
        last = mark.end()
    if not labels:
        # a heading of several columns stands above them like a label, but what is beside it is a heading
        if (name := meant(text)) is not None and any(c.isdigit() for c in beside) and meant(beside) is None:
            yield name, beside
        return
    ends = [*(start for _, start, _ in labels[1:]), len(text)]
    for (name, _, start), end in zip(labels, ends, strict=True):
        value = text[start:end].strip(" ,;|") or (beside if end == len(text) else "")
        if value:
            yield name, value.split(" ")[0] if name == "train_no" else value


def _before(text: str) -> Iterator[str]:
    """What may be the label at the end of a text, the longest first."""
    words = text.split(" ")
    for count in range(min(MOST_WORDS, len(words)), 0, -1):
        yield " ".join(words[-count:])
    if found := _CHINESE.search(text):
        yield found[0]
