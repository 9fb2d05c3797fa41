"""The language changes while everything is open: every text, and nothing that was typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from horgosdesk.core import words
from horgosdesk.translation import translator
from horgosdesk.ui import language
from horgosdesk.ui.welcome import Welcome


@pytest.fixture(autouse=True)
def english_after(qapp: QApplication) -> Iterator[None]:
    """Leave English behind."""
    yield
    language.use("en")
    words.use(None)


def test_chinese_and_english_can_be_chosen() -> None:
    assert language.there()[:2] == ["zh_CN", "en"]
    assert language.usual() in language.there()


def test_all_words_change_and_come_back() -> None:
    assert language.use("zh_CN") == "zh_CN"
    assert words.tr("Tabs", "&Cargo") == QCoreApplication.translate("Tabs", "&Cargo") == "货物(&C)"
    assert QLocale().name() == "zh_CN"
    assert language.use("en") == "en"
    assert words.tr("Tabs", "&Cargo") == "&Cargo"
    assert QLocale().language() == QLocale.Language.English


def test_window_and_command_line_say_the_same() -> None:
    language.use("zh_CN")
    assert QCoreApplication.translate("Window", "&Desk") == translator("zh_CN")("Window", "&Desk")


def test_qts_own_buttons_are_chinese_as_well(qtbot: QtBot) -> None:
    language.use("zh_CN")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "取消" in box.buttons()[0].text()


def test_a_language_that_is_not_shipped_is_english() -> None:
    assert language.use("xx") == "en"


def test_what_is_typed_stays(qtbot: QtBot) -> None:
    page = Welcome("en", "Horgos")
    qtbot.addWidget(page)
    page.language_chosen.connect(lambda lang: (language.use(lang), page.retranslate()))
    page.port.setText("阿拉山口")
    english = page.empty.text()
    next(button for button in page.languages.buttons() if button.text() == "中文").click()
    assert page.port.text() == "阿拉山口"
    assert page.empty.text() != english
    assert page.empty.text() == QCoreApplication.translate("Welcome", english)
