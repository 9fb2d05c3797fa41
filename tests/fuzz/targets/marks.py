"""The marks of forms."""

from collections.abc import Iterator

import ground

from horgosdesk import resources
from horgosdesk.core.marks import parse

CODES = resources.codebook()


def seeds() -> Iterator[bytes]:
    doc = (resources.folder() / "docs" / "marks.md").read_text(encoding="utf-8")
    yield from ground.lines(*(f"{{{{{part.split('}}')[0]}}}}}" for part in doc.split("{{")[1:]))


def run(data: bytes) -> None:
    parse(data.decode("utf-8", "replace"), CODES)
