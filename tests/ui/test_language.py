"""The language changes while everything is open: every text, and nothing that was typed."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from horgosdesk.core import words
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.translation import translator
from horgosdesk.ui import language
from horgosdesk.ui.welcome import Welcome


@pytest.fixture(autouse=True)
def english_after(qapp: QApplication) -> Iterator[None]:
    """Leave English behind."""
    yield
    language.use("en")
    words.use(None)


def test_four_languages_can_be_chosen() -> None:
    assert language.there() == ["zh_CN", "en", "ru", "kk"]
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


@pytest.mark.parametrize(("lang", "words"), [("zh_CN", "取消"), ("ru", "Отмена"), ("kk", "Бас тарту")])
def test_qts_own_buttons_speak_the_language_as_well(qtbot: QtBot, lang: str, words: str) -> None:
    language.use(lang)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert words in box.buttons()[0].text()


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ["1 record", "2 records", "5 records", "21 records"]),
        ("ru", ["1 запись", "2 записи", "5 записей", "21 запись"]),
        ("kk", ["1 жазба", "2 жазба", "5 жазба", "21 жазба"]),
        ("zh_CN", ["1 条记录", "2 条记录", "5 条记录", "21 条记录"]),
    ],
)
def test_what_is_counted_has_the_form_that_goes_with_its_number(lang: str, said: list[str]) -> None:
    language.use(lang)
    assert [QCoreApplication.translate("CargoTab", "%n record(s)", None, n) for n in (1, 2, 5, 21)] == said


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_qt_writes_numbers_as_the_program_does(lang: str) -> None:
    language.use(lang)
    assert QLocale().toString(1234567.5, "f", 1) == show_number(Decimal("1234567.5"), MARKS[lang], 1)


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
