"""No text is written with letters, marks or spaces of another language: translations, help, changes and code tables."""

import csv
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from horgosdesk import resources

FOLDER = resources.folder()
CYRILLIC, HAN = "\u0400-\u04ff", "\u4e00-\u9fff"
# a word of both alphabets; an ending behind a dash is none: PDF-ке
MIXED = re.compile(rf"[A-Za-z][{CYRILLIC}]|[{CYRILLIC}][A-Za-z]")
LONE = re.compile(rf"(?<![A-Za-z+0-9])[ABCEHKMOPTXaceopxy](?= [{CYRILLIC}])")
KAZAKH = re.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]")
STRAIGHT = re.compile('["“”„]')
HALF = re.compile(rf"[{HAN}] ?[,;:!?](?![:/\w])|[{HAN}]\.(?:\s|$)|[{HAN}]\((?!&)")


def texts(lang: str) -> Iterator[str]:
    """What people read in a language, without what is filled in."""
    for message in ElementTree.parse(FOLDER / "translations" / f"horgosdesk_{lang}.ts").getroot().iter("translation"):
        for said in [form.text or "" for form in message.iterfind("numerusform")] or [message.text or ""]:
            yield re.sub(r"\{[^}]*\}|%n|<[^>]+>", "0", said)
    for page in (*sorted((FOLDER / "help" / lang).glob("*.md")), *sorted((FOLDER / "changes").glob(f"*.{lang}.md"))):
        yield from re.sub(r"`[^`]*`|\]\([^)]*\)", "", page.read_text("utf-8")).splitlines()
    column = lang.removesuffix("_CN")
    for table in (*sorted((FOLDER / "codes").glob("*.csv")), FOLDER / "locations.csv", FOLDER / "ports.csv"):
        with table.open(encoding="utf-8-sig", newline="") as rows:
            yield from (row[column] for row in csv.DictReader(rows))


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_cyrillic_words_have_cyrillic_letters_only(lang: str) -> None:
    plain = [text.replace("&", "") for text in texts(lang)]
    assert [text for text in plain if MIXED.search(text) or LONE.search(text)] == []


def test_russian_words_have_no_kazakh_letters() -> None:
    assert [text for text in texts("ru") if KAZAKH.search(text)] == []


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_quotation_marks_are_those_of_the_language(lang: str) -> None:
    # the inner ones of a quotation within another are „these“
    assert [text for text in texts(lang) if STRAIGHT.search(re.sub("«[^»]*»", "", text))] == []


def test_chinese_punctuation_is_full_width() -> None:
    assert [text for text in texts("zh_CN") if HALF.search(text)] == []
