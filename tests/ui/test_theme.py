"""Contrast, tinted icons, sizes that follow the font, and a switch while everything is open."""

from typing import Literal

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAction, QColor, QFont, QFontInfo, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionButton,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from horgosdesk import resources
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tab import Tab
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
    # the bar is not in sight: its turn comes when there is nothing else to do
    qtbot.waitUntil(lambda: lightness(button.icon()) > 0.6)
    qtbot.waitUntil(lambda: lightness(action.icon()) > 0.6)
    assert bare.icon().isNull()
    theme.apply(qapp, "light")
    qtbot.waitUntil(lambda: lightness(action.icon()) < 0.35)


def test_what_is_in_sight_changes_at_once_and_a_page_when_it_is_shown(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    shown, page = QLabel("x", objectName="bad"), Page(desk)
    for widget in (shown, page):
        stack.addWidget(widget)
    stack.show()
    page.label.ensurePolished()
    theme.apply(qapp, "dark")
    assert ink(shown) == DARK.bad
    assert ink(page.label) == LIGHT.bad
    stack.setCurrentWidget(page)
    assert ink(page.label) == DARK.bad


def test_a_change_of_theme_asks_no_widget_more_than_once(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    """Qt would ask each once for each widget that it is in: 0.7 s for a window with all its tabs."""
    top = inner = QWidget()
    qtbot.addWidget(top)
    for _depth in range(10):
        box = QVBoxLayout(inner)
        inner = Asked()
        box.addWidget(inner)
    top.show()
    asked = inner.count
    theme.apply(qapp, "dark")
    assert inner.count - asked <= 3


class Asked(QWidget):
    """Counts how often its looks changed."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def changeEvent(self, event: QEvent) -> None:
        self.count += event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        super().changeEvent(event)


class Page(Tab):
    """A tab with a word."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.label = QLabel("x", self, objectName="bad")


def ink(label: QLabel) -> QColor:
    """Of its words."""
    return label.palette().windowText().color()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_sheet_says_each_token_in_the_theme_in_force(tokens: Tokens) -> None:
    look = theme.palette(tokens)
    said = {"tooltip-base": look.toolTipBase, "tooltip-text": look.toolTipText, "bright-text": look.brightText}
    said |= {"base": look.base, "button": look.button, "mid": look.mid, "text": look.text, "accent": look.accent}
    said |= {"placeholder-text": look.placeholderText, "highlight": look.highlight}
    for token, role in theme.ROLES.items():
        if hasattr(tokens, token):
            assert said[role]().color() == getattr(tokens, token), token


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("of", ["text", "accent", "warn"])
def test_a_veil_comes_within_a_shade_of_the_colour_it_stands_for(tokens: Tokens, of: Literal["text"]) -> None:
    part = {"text": 0.07, "accent": 0.16, "warn": 0.14}[of]
    veil = QColor(theme.veil(part, of))
    over = theme.mix(tokens.surface, veil, veil.alphaF())
    meant = theme.mix(tokens.surface, getattr(tokens, of), part)
    assert all(abs(a - b) <= 5 for a, b in zip(over.getRgb(), meant.getRgb(), strict=True))


def test_a_boxes_tick_is_seen_in_both_themes() -> None:
    assert contrast(QColor(theme.TICKED), QColor("white")) >= 3
    assert all(contrast(QColor(theme.TICKED), tokens.surface) >= 3 for tokens in (LIGHT, DARK))


@pytest.mark.parametrize("within", ["", "welcome"])
def test_a_thicker_border_takes_nothing_from_a_buttons_words(desk: Desk, within: str, qtbot: QtBot) -> None:
    page = QWidget(objectName=within)
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    buttons = [QPushButton("&Going", objectName="primary") for _ in range(2)]
    for button in buttons:
        layout.addWidget(button)
    with qtbot.waitActive(page):
        page.show()
    buttons[0].setFocus()
    rooms = []
    for button in buttons:
        option = QStyleOptionButton()
        button.initStyleOption(option)
        rooms.append(button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button))
    assert buttons[0].hasFocus() and buttons[0].size() == buttons[1].size()
    assert rooms[0] == rooms[1]


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
        assert f"font-size: {round(QFontInfo(larger).pixelSize() * 1.25)}px" in theme.sheet()
    finally:
        qapp.setFont(usual)


def test_chinese_digits_and_latin_come_from_a_font_that_has_them(desk: Desk, qapp: QApplication) -> None:
    families = qapp.font().families()
    assert "Noto Sans CJK SC" in families
    assert "Microsoft YaHei" in families
    assert "PingFang SC" in families
    assert theme.number_font().featureValue(QFont.Tag("tnum")) == 1


def test_quotation_marks_are_narrow_where_the_language_has_narrow_ones(desk: Desk, qapp: QApplication) -> None:
    tag = QFont.Tag("palt")
    try:
        for lang, narrow in (("zh_CN", False), ("ru", True), ("en", True)):
            language.use(lang)
            theme.enlarge(qapp, 100)
            assert qapp.font().isFeatureSet(tag) is narrow
            assert theme.number_font().isFeatureSet(tag) is narrow
    finally:
        language.use("en")
        theme.enlarge(qapp, 100)


def test_named_labels_have_their_looks(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    usual, section, bad = QLabel("x"), QLabel("x"), QLabel("x")
    section.setObjectName("section")
    bad.setObjectName("bad")
    for label in (usual, section, bad):
        qtbot.addWidget(label)
        label.ensurePolished()
    assert section.fontMetrics().height() > usual.fontMetrics().height()
    assert bad.palette().windowText().color() == LIGHT.bad


def test_typed_words_in_a_list_begin_where_those_of_the_list_beside_it_do(
    desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    def begin(box: QComboBox) -> tuple[int, int]:
        qtbot.addWidget(box)
        box.addItem("HIT")
        box.ensurePolished()
        box.resize(box.sizeHint())
        image = box.grab().toImage()
        inner = [(x, y) for x in range(3, image.width() // 2) for y in range(3, image.height() - 3)]
        ink = [(x, y) for x, y in inner if image.pixelColor(x, y).lightness() < 120]
        return min(x for x, _ in ink), min(y for _, y in ink)

    assert begin(QComboBox(editable=True)) == begin(QComboBox())


def test_icons_are_as_large_as_the_text_whenever_it_was_chosen(qapp: QApplication, qtbot: QtBot) -> None:
    def made() -> tuple[QToolButton, QToolBar]:
        button, bar = QToolButton(), QToolBar()
        for one in (button, bar):
            qtbot.addWidget(one)
            one.ensurePolished()
        return button, bar

    try:
        before = made()
        theme.enlarge(qapp, 200)
        for one in (*before, *made()):
            assert one.iconSize().width() == theme.icon_size()
        theme.enlarge(qapp, 100)
        for one in before:
            assert one.iconSize().width() == theme.icon_size()
    finally:
        theme.enlarge(qapp, 100)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_arrows_to_more_tools_are_seen_in_both_themes(
    qapp: QApplication, qtbot: QtBot, choice: theme.Choice
) -> None:
    try:
        theme.apply(qapp, choice)
        bar = QToolBar()
        qtbot.addWidget(bar)
        for number in range(5):
            bar.addAction(theme.icon("undo"), str(number))
        bar.resize(60, 30)
        bar.show()
        arrows = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        assert isinstance(arrows, QToolButton)
        qtbot.waitUntil(arrows.isVisible)
        ink = QColor.fromHslF(0, 0, lightness(arrows.icon()))
        assert contrast(ink, theme.tokens().hover) >= 3
    finally:
        theme.apply(qapp, "system")
