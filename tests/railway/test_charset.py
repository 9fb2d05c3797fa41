"""Encodings that a text does not name: told apart by how likely each makes it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.railway.charset import decoded

RUSSIAN = (
    "Алтынколь Достык Хоргос Жетыген Актогай станция вагон контейнер пшеница уголь ПРИБЫЛ ОТПРАВЛЕН ХОРГОС".split()
)
CHINESE = "霍尔果斯 阿腾科里 乌鲁木齐 集装箱 小麦 阿拉山口 连云港 车站 到达 发车 换装 海关 查验 放行".split()
LATIN = "Göteborg Malmö Málaga Köln Zürich GEJLHAVEGÅRD Besançon".split()
ENCODED = [
    *((encoding, RUSSIAN) for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5")),
    ("gb18030", CHINESE),
    ("latin-1", LATIN),
]


@pytest.mark.parametrize(("encoding", "words"), ENCODED)
def test_names_of_places_and_goods_tell_their_encoding(encoding: str, words: list[str]) -> None:
    draw = random.Random(7)
    for count in (1, 2, 3, 6):
        for _ in range(50):
            text = "LOC+5+707701:::" + "'FTX+AAI+++".join(draw.sample(words, count)) + "'"
            assert decoded(text.encode(encoding)) == text


def test_utf8_is_never_guessed() -> None:
    assert decoded("Хоргос 霍尔果斯".encode()) == "Хоргос 霍尔果斯"
    assert decoded("\ufeffХоргос".encode()) == "Хоргос"
    assert decoded("станция Хоргос".encode()[:-1]) == "станция Хорго\ufffd"


def test_a_foreign_letter_among_latin_ones_is_latin() -> None:
    assert decoded(b"K\xf6ln Nord") == "Köln Nord"


@given(st.binary(max_size=60))
def test_every_text_comes_out_as_something(data: bytes) -> None:
    decoded(data).encode()
