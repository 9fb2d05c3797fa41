"""Names of files made of strangers' texts: one plain name, whatever they wrote."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import LONGEST, inside, safe

NAMES = st.text(max_size=300) | st.text("./\\:. CONUL\0\u202e新xlsx", max_size=30)


@given(NAMES)
def test_a_safe_name_is_one_plain_name_and_stays_as_it_is(name: str) -> None:
    made = safe(name)
    assert made == PurePosixPath(made).name == PureWindowsPath(made).name
    assert made not in ("", ".", "..") and not made.startswith(".") and made[-1] not in ". "
    assert len(made.encode("utf-8", "surrogatepass")) <= LONGEST
    assert safe(made) == made
    assert inside(Path("/desk"), made) == Path("/desk") / made


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("a.xml", "a.xml"),
        ("2025-11/001.xlsx", "2025-11_001.xlsx"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\x", "C__x"),
        ("NUL.txt", "_NUL.txt"),
        ("con", "_con"),
        ("COM1 .csv", "_COM1 .csv"),
        ("console.csv", "console.csv"),
        ("a. . ", "a"),
        ("a\u202exslx.exe", "a_xslx.exe"),
        ("a\0b\x1b[2J", "a_b_[2J"),
        ("霍尔果斯 报表.xlsx", "霍尔果斯 报表.xlsx"),
        ("", "_"),
        ("...", "_"),
        ("新" * 300 + ".xlsx", "新" * 65 + ".xlsx"),
    ],
)
def test_what_becomes_of_names(name: str, made: str) -> None:
    assert safe(name) == made


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../a", "/etc/passwd", "a/b", "a\\b", "C:a", "NUL", "a\0", "a\u202eb", "a "]
)
def test_a_name_out_of_the_data_leads_nowhere_else(name: str) -> None:
    with pytest.raises(Problem) as caught:
        inside(Path("/desk/returns"), name)
    assert caught.value.code == "file-name"
