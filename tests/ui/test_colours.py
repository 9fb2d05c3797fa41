"""Colours that everybody can tell: text and marks stand out from what is behind them, data apart under every colour blindness."""

import itertools
import math
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import horgosdesk
from horgosdesk.ui import look, theme
from horgosdesk.ui.theme import DARK, LIGHT, Tokens
from tests.ui.test_theme import contrast

BLINDNESS = {
    # Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def linear(colour: QColor) -> list[float]:
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]  # type: ignore[index]


def lab(colour: QColor, blindness: str) -> tuple[float, float, float]:
    """CIE Lab of a colour as such an eye sees it."""
    seen = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear(colour), strict=True)))) for row in BLINDNESS[blindness]
    ]
    to_xyz = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    xyz = [sum(a * b for a, b in zip(row, seen, strict=True)) for row in to_xyz]
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in (value / white for value, white in zip(xyz, (0.95047, 1.0, 1.08883), strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: QColor, other: QColor, blindness: str) -> float:
    """How far two colours are apart: 2 is just seen, 10 at a glance."""
    return math.dist(lab(one, blindness), lab(other, blindness))


@THEMES
def test_every_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    grounds = {name: getattr(tokens, name) for name in ("surface", "raised", "chosen", "hover")}
    grounds["zebra"] = theme.palette(tokens).alternateBase().color()
    found = {
        (name, ground): round(contrast(getattr(tokens, name), colour), 2)
        for name in theme.TEXT_TOKENS
        for ground, colour in grounds.items()
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == {}


@THEMES
def test_marks_of_data_and_of_the_focus_are_seen(tokens: Tokens) -> None:
    marks = {name: getattr(tokens, name) for name in ("accent", "ok", "warn", "bad", "import_", "export", "transit")}
    found = {
        (name, ground): round(contrast(colour, getattr(tokens, ground)), 2)
        for name, colour in marks.items()
        for ground in ("surface", "raised")
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3} == {}


@THEMES
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_directions_and_states_are_told_apart_by_every_eye(tokens: Tokens, blindness: str) -> None:
    ways = (tokens.import_, tokens.export, tokens.transit)
    assert min(apart(*pair, blindness) for pair in itertools.combinations(ways, 2)) >= 15
    # the board's: on time, soon late, late
    states = (tokens.accent, tokens.warn, tokens.bad)
    assert min(apart(*pair, blindness) for pair in itertools.combinations(states, 2)) >= 8


@pytest.mark.parametrize("blindness", BLINDNESS)
def test_series_that_look_alike_have_marks_and_hatches_of_their_own(blindness: str) -> None:
    for one, other in itertools.combinations(range(len(LIGHT.series)), 2):
        if apart(LIGHT.series[one], LIGHT.series[other], blindness) < 10:
            assert look.HATCHES[one] != look.HATCHES[other] and look.SYMBOLS[one] != look.SYMBOLS[other]
    assert len({*look.SYMBOLS}) == len({*look.HATCHES}) == 7 > len(LIGHT.series)


SIZES = re.compile(
    r"setPixelSize\(\s*\d|setPointSizeF?\(\s*\d|font-size:\s*\d|QFont\(\"[^\"]*\",\s*\d"
    r"|(?:setFixed|setMinimum|setMaximum)(?:Size|Width|Height)\([^()]*\b[2-9]\d*\s*[,)]|\.resize\(\s*\d"
    r"|setContentsMargins\([^()]*\b[3-9]\d*\s*[,)]|setSpacing\(\s*[3-9]\d*\s*\)|padding:\s*[3-9]"
)
SPACE = re.compile(r"theme\.(?:space|row_height)\([^()]*\)|\*\[.*\] \* 4| [+*] \d+\b")
ON_PAPER = {"handout.py", "recovery.py", "markup.py"}
"""What is printed has the paper's sizes."""


def test_no_size_is_counted_in_pixels() -> None:
    folder = Path(horgosdesk.__file__).parent / "ui"
    found = [
        f"{file.name}:{number}: {line.strip()}"
        for file in sorted(folder.rglob("*.py"))
        if file.name not in ON_PAPER
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if SIZES.search(SPACE.sub("", line))
    ]
    assert not found, "\n".join(found)
