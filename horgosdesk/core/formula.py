"""What a spreadsheet would take for a formula, though it is the text of a stranger: `=cmd|…`, `@SUM(…)`, `-A1`.

In a workbook a cell says that it is text. In text files and on the clipboard nothing does, so that an apostrophe is put in
front, as OWASP advises; what is read back loses it again, and nothing else does.
"""

from collections.abc import Iterable

from horgosdesk.core.pattern import late

_BEGINS = late(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_GUARDED = late(r"''*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_FIGURE = late(r"[+-](?:\d[\w\s.,:%‰°′’']*)?")
"""-5, +1.4 %, -1 h 20, a lone dash: calculated or not, they say what they say."""
_APART = late(r"[\t\r\n]+")


def guarded(text: str) -> str:
    """The text as a cell of a text file: with an apostrophe in front where a spreadsheet would calculate it."""
    return f"'{text}" if _BEGINS.match(text) and not _FIGURE.fullmatch(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text


def tab_line(cells: Iterable[str]) -> str:
    """Cells as a line that a spreadsheet takes from the clipboard, each guarded and in one piece."""
    return "\t".join(guarded(_APART.sub(" ", cell)) for cell in cells)
