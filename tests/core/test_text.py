"""Text without what keyboards and web pages hide in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.text import plain


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
