"""Text without what keyboards and web pages hide in it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.text import plain, visible


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ＡＢ１２，．－", "AB12,.-"),
        (" 1\u00a02\u20093\u30004 ", "1 2 3 4"),
        ("1\u20132 \u22123", "1-2 -3"),
        ("1\u2019234", "1'234"),
        ("\u200e2025\ufeff\u200b", "2025"),
        ("25㎏", "25kg"),
        ("10²", "10²"),
        ("Ｘ½①", "X½①"),
        ("毛重（千克）", "毛重(千克)"),
    ],
)
def test_text_is_read_as_it_was_meant(text: str, meant: str) -> None:
    assert plain(text) == meant


@given(st.text(st.characters(codec="ascii")))
def test_ascii_is_only_trimmed(text: str) -> None:
    assert plain(text) == text.strip()


def test_what_commands_a_terminal_is_written_out() -> None:
    text = "\x1b]0;owned\x07\x1b[2Ja\rb\x9bc\u202ed 霍尔果斯\tx"
    assert visible(text) == "\\u001b]0;owned\\u0007\\u001b[2Ja\\u000db\\u009bc\\u202ed 霍尔果斯\tx"
    assert json.loads(visible(json.dumps(text, ensure_ascii=False))) == text
