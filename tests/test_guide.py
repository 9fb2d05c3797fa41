"""Help and news: whole in each language, true about keys, without a link that leads nowhere."""

import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import __version__, guide, resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.units import MARKS

LANGUAGES = tuple(MARKS)
FOLDER = Path(__file__).parents[1] / "horgosdesk" / "ui"
STANDARD = {
    "Copy": "Ctrl+C",
    "Paste": "Ctrl+V",
    "Undo": "Ctrl+Z",
    "Find": "Ctrl+F",
    "Save": "Ctrl+S",
    "New": "Ctrl+N",
    "Print": "Ctrl+P",
    "Refresh": "F5",
    "Delete": "Del",
}
WINDOW = {f"Ctrl+{number}" for number in range(1, 7)} | {"Alt+Left"}
"""Keys of the tabs and of the way back, which are made and not written."""
EVERYWHERE = {"Shift+Tab", "Ctrl+Enter", "Alt+Enter", "Ctrl+End", "Ctrl+V", "Shift+Enter", "Ctrl+'", "Alt+Left"}
"""Keys that no action stands for."""
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|[A-Za-z]+|\d|'|[←→↑↓])|\bF\d+\b")


def keys(text: str) -> list[str]:
    """The keys that a page names, in their order."""
    return KEY.findall("".join(re.findall(r"`[^`]*`", text)))


@cache
def pressed() -> frozenset[str]:
    """Every key that something in the window listens to, as the code writes it."""
    code = "\n".join(file.read_text("utf-8") for file in FOLDER.rglob("*.py"))
    written = set(re.findall(r'"((?:(?:Ctrl|Alt|Shift)\+)+[^"+ ]+|F\d+)"', code))
    named = {STANDARD[name] for name in re.findall(r"StandardKey\.(\w+)", code) if name in STANDARD}
    shifted = {f"Shift+{key}" for key in written if re.fullmatch(r"F[2-9]", key)}
    return frozenset(_same(key) for key in written | named | shifted | WINDOW | EVERYWHERE)


def _same(key: str) -> str:
    return key.replace("Delete", "Del").replace("PgDn", "PgDown")


QUOTED = {"en": r"“([^”]+)”", "zh_CN": r"“([^”]+)”", "ru": r"«((?:[^«»]|«[^»]*»)+)»", "kk": r"«((?:[^«»]|«[^»]*»)+)»"}
"""What a page quotes: the names of buttons, menus and fields, and what people say or type."""
SAID = {"–", "Why is November down?", "one car's year", "estimated", "at least so long", "post closed"}
"""Quoted, but nothing's name."""


def shown(text: str) -> str:
    """A text of the program as a page names it: without its Alt key, its dots, its colon, what is filled in."""
    return re.sub(r"\(&\w\)|&|\s*[(（]\{\w+\}[^)）]*[)）]$|…$", "", text).strip(" :：")


def quoted(topic: str, lang: str) -> list[str]:
    """What a page quotes, in its order."""
    return [shown(one) for one in re.findall(QUOTED[lang], guide.page(topic, lang))]


@cache
def names(lang: str) -> dict[str, set[str]]:
    """How the window says each of its English texts in a language: in one way, or in several places in several."""
    folder = resources.folder() / "translations"
    found: dict[str, set[str]] = {}
    # English has a file of what it counts alone: its texts are the sources of any other
    for message in ElementTree.parse(folder / f"horgosdesk_{'ru' if lang == 'en' else lang}.ts").iter("message"):
        source = message.findtext("source") or ""
        told = source if lang == "en" else message.findtext("translation") or ""
        found.setdefault(shown(source), set()).add(shown(told))
    return found


def pages() -> Iterator[tuple[str, str]]:
    return ((topic, lang) for topic in guide.TOPICS for lang in LANGUAGES)


def shape(text: str) -> list[str]:
    """What must be alike in all languages: the headings' levels and the lists."""
    return [line.split(" ")[0] for line in text.splitlines() if line.startswith(("#", "- "))]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language_has_all_topics_and_no_other(lang: str) -> None:
    assert {file.stem for file in (resources.folder() / "help" / lang).glob("*")} == set(guide.TOPICS)


def test_pages_are_built_alike_and_name_the_same_keys_in_all_languages() -> None:
    for topic, lang in pages():
        text, english = guide.page(topic, lang), guide.page(topic, "en")
        assert shape(text) == shape(english), (topic, lang)
        assert sorted(keys(text)) == sorted(keys(english)), (topic, lang)
        links = [sorted(link[1] for link in guide.LINK.findall(page)) for page in (text, english)]
        assert links[0] == links[1], (topic, lang)
        assert text.count("\n# ") == 0
        assert text.startswith("# ")


def test_every_key_that_is_named_is_there() -> None:
    for topic in guide.TOPICS:
        unknown = {
            key for key in keys(guide.page(topic, "en")) if _same(key) not in pressed() and key[-1] not in "←→↑↓"
        }
        assert not unknown, topic


@pytest.mark.parametrize("lang", LANGUAGES)
def test_buttons_menus_and_fields_are_called_as_the_window_calls_them(lang: str) -> None:
    known = names(lang)
    there = {name for told in known.values() for name in told}
    for topic in guide.TOPICS:
        here, english = quoted(topic, lang), quoted(topic, "en")
        for name in set(english) - SAID:
            assert known.get(name, set()) & set(here), (topic, f"“{name}” is {known.get(name)} here, not one of {here}")
        said = [name for name in here if name not in there]
        assert len(said) <= len(SAID & set(english)), (topic, f"nothing in the window is called so: {said}")
        for menu in re.findall(r"[Mm]enu ([A-Z]\w+)", guide.page(topic, "en")):
            assert any(name in guide.page(topic, lang) for name in known[menu]), (topic, menu)


def test_links_lead_to_topics() -> None:
    for topic, lang in pages():
        text = guide.page(topic, lang)
        assert {link[1] for link in guide.LINK.findall(text)} <= set(guide.TOPICS), (topic, lang)
        assert text.count("](") == len(guide.LINK.findall(text)), (topic, lang)
        assert text.count("`") % 2 == 0
        assert text.count("**") % 2 == 0, (topic, lang)


def test_no_space_stands_after_a_colon_that_has_its_own() -> None:
    for topic in guide.TOPICS:
        assert not re.search("：[*]* ", guide.page(topic, "zh_CN")), topic


def test_only_english_pages_are_in_english() -> None:
    for topic, lang in pages():
        if lang != "en":
            words = re.sub(r"`[^`]*`", "", guide.page(topic, lang))
            assert not re.findall(r"\b(?:the|and|with|of)\b", words), (topic, lang)


def test_an_unknown_topic_is_refused_with_those_there_are() -> None:
    with pytest.raises(Problem, match=r"no help about “nix”.*first-steps") as met:
        guide.page("nix", "en")
    assert met.value.code == "no-topic"


def test_pages_are_found_by_all_words_those_called_so_first() -> None:
    assert guide.find("", "en") == []
    assert guide.find("backups", "en")[0].topic == "backups"
    found = guide.find("SAMPLE seed", "en")
    assert [one.topic for one in found] == ["double-entry"]
    assert "seed" in found[0].line
    assert not found[0].line.startswith("-")
    assert guide.find("备份", "zh_CN")[0].topic == "backups"
    assert guide.find("zebra", "en") == []


@given(st.text(max_size=30))
def test_any_text_can_be_looked_for(typed: str) -> None:
    for one in guide.find(typed, "en"):
        assert all(word in guide.page(one.topic, "en").casefold() for word in typed.casefold().split())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_this_version_says_what_it_changed(lang: str) -> None:
    assert __version__ in guide.versions()
    assert guide.changes(__version__, lang).startswith("# ")
    assert __version__ in guide.title(guide.changes(__version__, lang))


def test_news_are_those_since_a_version_newest_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "changes"
    there.mkdir()
    for version in ("0.9.0", "0.10.0", "1.0.0"):
        (there / f"{version}.en.md").write_text(f"# HorgosDesk {version}\n", "utf-8")
    (there / "1.0.0.ru.md").write_text("# Новое в 1.0.0\n", "utf-8")
    monkeypatch.setattr(resources, "folder", lambda: tmp_path)
    assert guide.versions() == ["1.0.0", "0.10.0", "0.9.0"]
    assert guide.news("0.9.0", "en") == "# HorgosDesk 1.0.0\n\n# HorgosDesk 0.10.0"
    assert guide.news("0.9.0", "ru") == "# Новое в 1.0.0\n\n# HorgosDesk 0.10.0"
    assert guide.news("1.0.0", "en") == ""
    assert guide.changes("7.0", "en") == ""


def test_every_place_with_a_topic_is_there() -> None:
    from horgosdesk.ui import help
    from horgosdesk.ui.tabs import TABS

    modules = {".".join(file.relative_to(FOLDER.parents[1]).with_suffix("").parts) for file in FOLDER.rglob("*.py")}
    for name, topic in help.PLACES.items():
        assert any(module.startswith(name) for module in modules), name
        assert topic in guide.TOPICS
    assert {help.PLACES[place.module] for place in TABS} == {place.name for place in TABS}
    assert importlib.util.find_spec("horgosdesk.ui.help")


def test_a_terminal_is_shown_words_and_where_links_lead() -> None:
    shown = guide.for_terminal(guide.page("cargo", "en"))
    assert "double entry (horgosdesk help double-entry)" in shown
    assert "`" not in shown
