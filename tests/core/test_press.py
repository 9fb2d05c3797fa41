"""What the press gets: the sentence with the figures that it came from."""

import pytest

from horgosdesk.core.press import Line, Press

PRESS = Press(
    "A < B.",
    ("in 2025", "in 2024"),
    [Line("", 42_443_123_456_789, 41_857_000_000_000), Line("Import", 1_500_000, 2_000_000), Line("Transit", 0, 0)],
    "en",
)


def test_the_text_is_the_sentence_and_rows_that_a_sheet_reads() -> None:
    sentence, blank, heads, *rows = PRESS.text.split("\n")
    assert (sentence, blank) == ("A < B.", "")
    assert heads.split("\t") == ["Cargo, tonnes", "In 2025", "In 2024", "Change, %"]
    assert rows[0].split("\t") == ["Total", "42443123.457", "41857000.000", "1.4"]
    assert rows[1].split("\t") == ["Import", "1.500", "2.000", "-25.0"]
    assert rows[2].split("\t") == ["Transit", "0.000", "0.000", "–"], "a change against nothing is a dash"


def test_the_table_for_a_document_has_groups_and_keeps_signs_apart() -> None:
    assert "<p>A &lt; B.</p>" in PRESS.html
    assert ">42,443,123.457</td>" in PRESS.html and ">−25.0</td>" in PRESS.html


@pytest.mark.parametrize(("lang", "total"), [("zh_CN", "合计"), ("ru", "Всего"), ("kk", "Барлығы")])
def test_the_table_speaks_the_language_of_its_sentence(lang: str, total: str) -> None:
    told = Press("…", ("1", "2"), PRESS.lines, lang)
    assert f"\n{total}\t" in told.text
    if lang == "ru":
        assert "42443123,457" in told.text
