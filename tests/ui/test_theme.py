"""Contrast, tinted icons, sizes that follow the font, and a switch while everything is open."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolBar
from pytestqt.qtbot import QtBot

from horgosdesk import resources
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.theme import DARK, LIGHT, TEXT_TOKENS, Tokens


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2 contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]  # type: ignore[index]
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TEXT_TOKENS)
def test_text_can_be_read_on_both_surfaces(tokens: Tokens, name: str) -> None:
    for ground in (tokens.surface, tokens.raised):
        assert contrast(getattr(tokens, name), ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_where_something_is_chosen_or_pressed(tokens: Tokens) -> None:
    assert contrast(tokens.text, tokens.chosen) >= 4.5
    assert contrast(tokens.quiet, tokens.chosen) >= 4.5
    assert contrast(tokens.text, tokens.hover) >= 4.5
    assert contrast(tokens.surface, tokens.accent) >= 4.5
    assert contrast(theme.palette(tokens).placeholderText().color(), tokens.surface) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_frame_is_seen(tokens: Tokens) -> None:
    assert contrast(tokens.accent, tokens.surface) >= 3


def test_each_icon_takes_the_colour_of_the_theme(desk: Desk, qapp: QApplication) -> None:
    files = (resources.folder() / "icons").glob("*.svg")
    names = sorted(file.stem for file in files if "currentColor" in file.read_text("utf-8"))
    assert names
    theme.apply(qapp, "light")
    assert [name for name in names if lightness(theme.icon(name)) >= 0.35] == []
    theme.apply(qapp, "dark")
    assert [name for name in names if lightness(theme.icon(name)) <= 0.6] == []


def lightness(icon: QIcon) -> float:
    """Lightness of the ink: mean over the pixels that are drawn fully."""
    image = icon.pixmap(QSize(48, 48)).toImage()
    drawn = [
        colour.lightnessF()
        for x in range(image.width())
        for y in range(image.height())
        if (colour := image.pixelColor(x, y)).alphaF() > 0.6
    ]
    assert drawn
    return sum(drawn) / len(drawn)


def test_actions_and_buttons_get_the_other_themes_icon(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    bar = QToolBar()
    qtbot.addWidget(bar)
    action = QAction(theme.icon("import"), "Import", bar)
    bar.addAction(action)
    button = QPushButton(theme.icon("copy"), "Copy", bar)
    bare = QPushButton("Nothing", bar)
    theme.apply(qapp, "dark")
    assert lightness(action.icon()) > 0.6
    assert lightness(button.icon()) > 0.6
    assert bare.icon().isNull()
    theme.apply(qapp, "light")
    assert lightness(action.icon()) < 0.35


def test_an_unknown_icon_is_a_bug(desk: Desk) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon("no-such-icon")


def test_tokens_follow_the_choice_and_system_asks_the_desktop(desk: Desk, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.tokens() is DARK
    assert qapp.palette().window().color() == DARK.surface
    theme.apply(qapp, "light")
    assert theme.tokens() is LIGHT
    theme.apply(qapp, "system")
    assert theme.tokens() in (LIGHT, DARK)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_sizes_follow_the_font(desk: Desk, qapp: QApplication, scale: float) -> None:
    usual = qapp.font()
    at_one = theme.space(4), theme.row_height(), theme.icon_size()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * scale)
    try:
        qapp.setFont(larger)
        for now, then in zip((theme.space(4), theme.row_height(), theme.icon_size()), at_one, strict=True):
            assert now == pytest.approx(then * scale, rel=0.12)
        assert f"font-size: {round(QFontInfo(larger).pixelSize() * 1.25)}px" in theme.sheet(LIGHT)
    finally:
        qapp.setFont(usual)


def test_chinese_digits_and_latin_come_from_a_font_that_has_them(desk: Desk, qapp: QApplication) -> None:
    families = qapp.font().families()
    assert "Noto Sans CJK SC" in families
    assert "Microsoft YaHei" in families
    assert "PingFang SC" in families
    assert theme.number_font().featureValue(QFont.Tag("tnum")) == 1


def test_named_labels_have_their_looks(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    usual, section, bad = QLabel("x"), QLabel("x"), QLabel("x")
    section.setObjectName("section")
    bad.setObjectName("bad")
    for label in (usual, section, bad):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert section.fontMetrics().height() > usual.fontMetrics().height()
    assert bad.palette().windowText().color() == LIGHT.bad
