"""Names stand where people look for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.order import by_name


@pytest.mark.parametrize(
    "names",
    [
        "Алматы Әулиеата Балқаш Ғарыш Достық Ертіс Қарағанды Қорғас Леңгір Мойынты Нұр-Сұлтан Оңтүстік Өскемен".split(),
        ["Сарыағаш", "Түркістан", "Ұлытау", "Үшарал", "Хромтау", "Шу", "Ынтымақ", "Іле"],
        ["Елка", "Ёлка", "Елки", "Жук"],
        ["иод", "йод", "йота"],
        ["阿拉山口", "北京", "重庆", "霍尔果斯", "乌鲁木齐", "西安", "鑫源", "郑州"],
        ["Meter 2", "meter 10", "счётчик 2", "Счётчик 10", "表2", "表10"],
        ["Abc", "ÁBD", "abe"],
        ["西安", "西宁", "鲜花"],
        ["", " ", "1", "a", "а", "阿"],
    ],
    ids=lambda names: names[1],
)
def test_each_script_in_its_own_order(names: list[str]) -> None:
    shuffled = names[::-1]
    assert sorted(shuffled, key=by_name) == names


@given(st.lists(st.text(alphabet="ab1９ аәёйЯ阿行ßﬁ²Ⅷ\n\u0301-", max_size=6)))
def test_any_names_can_be_put_in_order(names: list[str]) -> None:
    shuffled = names[::-1]
    assert sorted(names, key=by_name) == sorted(shuffled, key=by_name)
