"""The translations are fresh, complete, and fit their sources. `resources/translations/make.py` mends the first two."""

import ast
import importlib.util
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from horgosdesk import resources
from horgosdesk.core import headline, holiday, press, units
from horgosdesk.core.marks.language import LANGUAGES
from horgosdesk.excel.fill import told
from horgosdesk.translation import translator
from horgosdesk.ui import language

ROOT = Path(__file__).parent.parent
FOLDER = resources.folder() / "translations"
FILES = sorted(FOLDER.glob("horgosdesk_*.ts"))
ids = [file.stem for file in FILES]


@pytest.fixture(scope="module")
def make() -> ModuleType:
    """resources/translations/make.py."""
    spec = importlib.util.spec_from_file_location("make_translations", FOLDER / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> Iterator[tuple[str, str, list[str], str]]:
    """Context, source, its translations (several where it counts) and the state of each message."""
    for context in ElementTree.parse(file).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            done = message.find("translation")
            assert done is not None
            forms = [form.text or "" for form in done.iterfind("numerusform")] or [done.text or ""]
            yield context.findtext("name") or "", message.findtext("source") or "", forms, done.get("type", "")


def marked() -> Iterator[tuple[str, str]]:
    """Source file and text of everything that the sources mark, as Python itself reads them."""
    for file in sorted((ROOT / "horgosdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            at = {"tr": 0, "QT_TRANSLATE_NOOP": 1, "translate": 1}.get(name)
            own = name != "tr" or (isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "self")
            if at is None or not own or len(node.args) <= at:
                continue
            text = node.args[at]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield file.relative_to(ROOT).as_posix(), text.value


def test_every_language_is_shipped() -> None:
    assert set(ids) == {f"horgosdesk_{lang}" for lang in LANGUAGES}


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_the_texts_are_those_of_the_sources(file: Path, make: ModuleType, tmp_path: Path) -> None:
    copy = Path(shutil.copy(file, tmp_path))
    make.update(copy)
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "run resources/translations/make.py"


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_the_compiled_file_is_that_of_the_texts(file: Path, make: ModuleType, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    make.release(file, made)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes(), "run resources/translations/make.py"


@pytest.mark.long
def test_no_marked_text_is_missed() -> None:
    there = {source for _context, source, _forms, _state in messages(FOLDER / "horgosdesk_zh_CN.ts")}
    missed = [(file, text) for file, text in marked() if text not in there]
    assert missed == [], "lupdate does not see these: write each as one literal"


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_everything_is_translated(file: Path) -> None:
    left = [
        (context, source) for context, source, forms, state in messages(file) if state == "unfinished" or not all(forms)
    ]
    assert left == []


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_places_to_fill_are_the_same(file: Path) -> None:
    for _context, source, forms, state in messages(file):
        if state != "unfinished":
            wanted = set(re.findall(r"\{\w*[^{}]*\}|%n|%\d", source))
            for form in forms:
                found = set(re.findall(r"\{\w*[^{}]*\}|%n|%\d", form))
                assert found == wanted or found == wanted - {"%n"}, source


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_a_text_with_an_alt_key_keeps_one(file: Path) -> None:
    key = re.compile(r"&(?![&\s]|\w+;)")
    for _context, source, forms, state in messages(file):
        if state != "unfinished":
            for form in forms:
                assert bool(key.search(source)) == bool(key.search(form)), source


def test_the_command_line_reads_the_same_texts() -> None:
    chinese = translator("zh_CN")
    assert chinese("Tabs", "&Cargo") == "货物(&C)"
    assert chinese("Tabs", "no such text") == "no such text"
    assert translator("en")("Tabs", "&Cargo") == "&Cargo"
    assert translator("xx")("Tabs", "&Cargo") == "&Cargo"


def test_every_room_knows_every_language() -> None:
    rooms = (
        units.MARKS,
        language.NAMES,
        headline._STEPS,
        headline._SENTENCE,
        headline._CHANGE,
        headline._MADE_UP,
        press._WORDS,
        holiday._LANGS,
    )
    assert [set(of) for of in rooms] == [set(LANGUAGES)] * len(rooms)
    assert set(told._OTHERS) - {""} == set(told._NOT_STATED) - {""} == set(LANGUAGES)
    changes = {file.name.split(".")[-2] for file in (resources.folder() / "changes").glob("*.md")}
    assert changes == set(LANGUAGES)
