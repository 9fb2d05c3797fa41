"""Text of strangers in cells: never calculated, and read back as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.formula import guarded, tab_line, unguarded

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.text("'=+-@\t\r\n15A| ＝", max_size=6)


@given(TEXTS)
def test_what_was_guarded_is_read_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(TEXTS)
def test_nothing_that_is_guarded_begins_a_formula(text: str) -> None:
    begins = guarded(text)[:1]
    assert begins not in tuple("=@\t\r\n＝＋－＠")
    assert begins not in ("+", "-") or not set(guarded(text)) & set('()|!=&*/^"<>;{}[]')


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+cmd|x",
        "-cmd|x",
        "@SUM(A1)",
        "-A1",
        "-1+A1",
        "+1-HYPERLINK(A1)",
        "\t=1",
        "\r=1",
        "＝1",
    ],
)
def test_what_would_be_calculated_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["", "-5", "-5,250.5", "+1.4 %", "-", "–5", "-1 h 20 min", "+0:45", "a=b", "'quoted'", "新A-1"]
)
def test_figures_and_plain_words_stay(text: str) -> None:
    assert guarded(text) == text


def test_a_line_for_the_clipboard_has_a_cell_for_each() -> None:
    assert tab_line(["a\tb", "=1", "-5", "x\r\ny"]) == "a b\t'=1\t-5\tx y"


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_a_row_of_a_text_file_comes_back(cells: list[str]) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([guarded(cell) for cell in cells])
    [row] = csv.reader(io.StringIO(out.getvalue(), newline=""))
    assert [unguarded(cell) for cell in row] == cells
