"""The language of the marks in an office's own form: what is understood, and what is said of mistakes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.marks import MEASURES, SPANS, WORDS, Ask, Rows, Word, combined, parse

CODES = resources.codebook()


def one(text: str) -> object:
    [piece] = parse("{{" + text + "}}", CODES)
    return piece.mark


def test_a_figure_says_measure_filters_and_span() -> None:
    assert one("gross_t direction=import mode=rail span=ytd") == Ask(
        "gross_t", where=(("direction", ("import",)), ("mode", ("rail",))), span="ytd"
    )
    assert one("value currency=CNY base=yes places=2") == Ask(
        "value", where=(("currency", ("CNY",)),), base=True, places=2
    )
    assert one("change gross_t span=ytd") == Ask("gross_t", "change", span="ytd")
    assert one("share gross_t country=KZ direction=import of=direction") == Ask(
        "gross_t", "share", (("country", ("KZ",)), ("direction", ("import",))), of=("direction",)
    )


@pytest.mark.parametrize("said", ["KZ", "哈萨克斯坦", "Kazakhstan", "Казахстан", "Қазақстан", '"哈萨克斯坦"', "“KZ”"])
def test_values_are_codes_or_names_in_any_language(said: str) -> None:
    assert one(f"records country={said}") == Ask("records", where=(("country", ("KZ",)),))


def test_signs_of_a_chinese_keyboard_are_understood() -> None:
    assert one("gross_t　direction＝进口｜出口") == Ask("gross_t", where=(("direction", ("import", "export")),))


def test_several_values_are_joined_by_a_bar_and_quoted_where_they_have_spaces() -> None:
    assert one('gross_t country=KZ|"United Kingdom"|RU') == Ask("gross_t", where=(("country", ("KZ", "GB", "RU")),))
    assert one('gross_t trader="Horgos Trade Co., Ltd"') == Ask(
        "gross_t", where=(("trader", ("Horgos Trade Co., Ltd",)),)
    )
    assert one("records hs=10.01|86") == Ask("records", where=(("hs", ("1001", "86")),))
    assert one('records country=""') == Ask("records", where=(("country", ("",)),))


def test_words_and_tables() -> None:
    assert one("headline lang=zh span=ytd") == Word("headline", "zh_CN", "ytd")
    assert one("rows by=country top=20 order=gross_t span=ytd others=yes direction=import") == Rows(
        "country", (("direction", ("import",)),), "ytd", 20, "gross_t", True
    )
    assert one("row.name lang=en") == Word("name", "en", row=True)
    assert one("row.change gross_t span=ytd") == Ask("gross_t", "change", span="ytd", row=True)
    pieces = parse("{{month_zh}}完成{{gross_10kt places=1}}万吨", CODES)
    assert [(piece.first, piece.end) for piece in pieces] == [(0, 12), (14, 37)]


@pytest.mark.parametrize(
    ("mark", "code", "words"),
    [
        ("gros_t", "mark-unknown", "Did you mean gross_t?"),
        ("gross_t direktion=import", "mark-unknown", "Did you mean direction=?"),
        ("gross_t direction=imprt", "mark-unknown", "Did you mean direction=import?"),
        ("gross_t country=Atlantis", "mark-unknown", "country=Atlantis"),
        ("gross_t span=ydt", "mark-unknown", "Did you mean ytd?"),
        ("gross_t lane=green", "mark-not-here", "lane="),
        ("trains country=KZ", "mark-not-here", "direction="),
        ("value", "mark-needs", "currency=CNY"),
        ("value currency=CNY|USD", "mark-needs", "currency=CNY"),
        ("quantity", "mark-needs", "unit=vehicle"),
        ("today", "mark-today", "as_of"),
        ("", "mark-empty", "{{gross_t}}"),
        ("   ", "mark-empty", "{{gross_t}}"),
        ("gross_t direction=import direction=export", "mark-twice", "direction"),
        ("gross_t direction=", "mark-unreadable", "direction="),
        ("gross_t country=United Kingdom", "mark-word-left", "between quotation marks"),
        ("gross_t country=GB Kingdom", "mark-word-left", "kingdom"),
        ("change", "mark-of-what", "change gross_t"),
        ("change within_pct", "mark-no-percent", "within_pct"),
        ("share release_median_h", "mark-no-share", "cases"),
        ("rows top=3", "mark-rows-by", "by=country"),
        ("rows by=land", "mark-unknown", "by=land"),
        ("rows by=country top=0", "mark-number", "top=0"),
        ("rows by=country country=KZ", "mark-twice", "country"),
        ("gross_t places=7", "mark-number", "places=7"),
        ("gross_t hs=1", "mark-hs", "hs=1"),
        ("month {{gross_t", "mark-open", "}}"),
    ],
)
def test_a_mistake_is_named_with_what_would_be_right(mark: str, code: str, words: str) -> None:
    with pytest.raises(Problem) as caught:
        one(mark)
    assert caught.value.code == code
    assert words in str(caught.value)


def test_a_mark_that_is_not_closed_is_said() -> None:
    with pytest.raises(Problem, match="not closed"):
        parse("合计 {{gross_t}", CODES)


def test_a_column_takes_the_filters_and_the_span_of_its_table() -> None:
    rows = one("rows by=country direction=import span=ytd")
    ask = one("row.gross_t mode=rail")
    assert isinstance(rows, Rows) and isinstance(ask, Ask)
    assert combined(rows, ask).where == (("direction", ("import",)), ("mode", ("rail",)))
    assert combined(rows, ask).span == "ytd"


@pytest.mark.parametrize(
    ("rows", "ask", "code"),
    [
        ("rows by=country direction=import", "row.gross_t direction=export", "mark-twice"),
        ("rows by=country", "row.cases", "mark-not-here"),
        ("rows by=lane country=KZ", "row.cases", "mark-not-here"),
        ("rows by=country", "row.value", "mark-needs"),
        ("rows by=train", "row.cases", "mark-not-here"),
    ],
)
def test_a_column_that_its_table_cannot_have(rows: str, ask: str, code: str) -> None:
    table, column = one(rows), one(ask)
    assert isinstance(table, Rows) and isinstance(column, Ask)
    with pytest.raises(Problem) as caught:
        combined(table, column)
    assert caught.value.code == code


def test_a_table_by_currency_needs_no_currency() -> None:
    rows, ask = one("rows by=currency"), one("row.value")
    assert isinstance(rows, Rows) and isinstance(ask, Ask)
    assert combined(rows, ask).measure == "value"


@given(st.text())
def test_text_without_braces_has_no_marks(text: str) -> None:
    if "{{" not in text:
        assert parse(text, CODES) == []


PARTS = st.sampled_from(
    [
        *MEASURES,
        *WORDS,
        *SPANS,
        "rows",
        "row.",
        "change",
        "share",
        "=",
        "|",
        '"',
        " ",
        "{{",
        "}}",
        "by",
        "direction",
        "KZ",
        "\0",
        "span=",
    ]
)


@given(st.lists(st.one_of(PARTS, st.text(max_size=4)), max_size=12))
def test_parsing_raises_nothing_but_problems(parts: list[str]) -> None:
    for text in ("".join(parts), "{{" + "".join(parts) + "}}", "{{" + " ".join(parts) + "}}"):
        try:
            parse(text, CODES)
        except Problem as problem:
            assert str(problem)
