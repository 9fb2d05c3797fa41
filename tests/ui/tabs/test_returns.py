"""The Returns tab: the return as it will print, its checks, and months that are closed and opened again."""

import hashlib
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Refused
from horgosdesk.store import drafts, monthly, months
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, set_meta
from horgosdesk.ui import printing, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.returns import ReturnsTab
from horgosdesk.ui.tabs.returns.paper import LOWEST

Make = Callable[..., Cargo]
Shown = Callable[..., None]


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """Two closed-to-be months and one under way; the clock stands at 3 December 2025."""
    cars = {"category": "nev", "direction": "export", "mode": "road", "country": "UZ"}
    records = [
        make(day="2024-11-03", gross_g=80_000_000),
        make(day="2025-10-05", gross_g=50_000_001),
        make(day="2025-11-03", gross_g=70_000_000),
        make(day="2025-11-04", gross_g=25_000_000, **cars),
        make(day="2025-12-01", gross_g=8_000_000),
    ]
    apply(store, [Change(None, record) for record in records])
    return store


@pytest.fixture
def tab(filled: Store, desk: Desk, shown: Shown, tmp_path: Path) -> ReturnsTab:
    """The tab on the screen, at November; workbooks go where the test wants them."""
    made = ReturnsTab(desk, choose_file=lambda *_: tmp_path / "out" / "november.xlsx")
    shown(made, 1366, 640)
    made.setFocus()
    QTest.keyClick(made.list, Qt.Key.Key_Down)
    assert made.month == "2025-11"
    settle(made)
    return made


def settle(tab: ReturnsTab) -> None:
    """The return is on the paper, whole."""
    QApplication.processEvents()
    until = time.monotonic() + 60
    while tab.page.busy and time.monotonic() < until:
        QTest.qWait(1)
    assert tab.page.answer is not None


def listed(tab: ReturnsTab) -> list[tuple[str, str]]:
    """The list of months as one reads it."""
    return [(tab.list.item(row, 0).text(), tab.list.item(row, 1).text()) for row in range(tab.list.rowCount())]


def lines(tab: ReturnsTab) -> list[str]:
    """The checks as one reads them."""
    QApplication.processEvents()
    return [label.text() for label in tab.page.checks.findChildren(QLabel) if label.text() and label.isVisible()]


def test_months_are_listed_with_their_state(tab: ReturnsTab, filled: Store) -> None:
    assert listed(tab) == [
        ("Dec 2025", "provisional"),
        ("Nov 2025", "open"),
        ("Oct 2025", "open"),
        ("Nov 2024", "open"),
    ]


def test_the_paper_shows_the_return_in_both_languages(tab: ReturnsTab, filled: Store) -> None:
    text = tab.page.paper.toPlainText()
    for said in (
        "霍尔果斯口岸货运量月报表",
        "Monthly return of cargo, port of Horgos",
        "2025年11月 November 2025",
        "暂定数据 PROVISIONAL",
        "2025-11/001",
        "2025-11-01 … 2025-11-30 (2024-11-01 … 2024-11-30)",
        "表1 按进出口方向和运输方式",
        "Table 4 By day",
        "进口 Import",
        "铁路 Rail",
        "70.000",
        "\u221212.5",
        "95.000",
        "145.000",
        "2025-11-30",
    ):
        assert said in text, said
    assert tab.page.sentence.text().startswith("Horgos handled 145.0 tonnes of cargo")
    assert tab.page.sentence.text() in text, "the return itself says the same"


def test_the_figures_of_all_checks_are_written_alike(tab: ReturnsTab, filled: Store) -> None:
    year = next(line for line in lines(tab) if "make the year to date" in line)
    # on two lines where one has no room, the second from its sign on; counts are short
    assert "145,000.001 =\u00a0145,000.001\u00a0kg" in year
    assert "2\u00a0=\u00a02" in next(line for line in lines(tab) if "as many records" in line)


def test_on_a_low_screen_the_checks_are_scrolled_and_the_paper_keeps_its_room(tab: ReturnsTab, qtbot: QtBot) -> None:
    checks, sentence = tab.page.checks, tab.page.sentence
    lines(tab)
    qtbot.waitUntil(lambda: checks.verticalScrollBar().maximum() == 0)
    tab.resize(700, 330)
    qtbot.waitUntil(lambda: checks.verticalScrollBar().maximum() > 0)
    assert checks.height() <= max(theme.space(16), tab.page.height() // 3)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    # lower still, the window scrolls the page: of the sheet more than its title is seen
    assert tab.minimumSizeHint().height() > theme.space(LOWEST) + sentence.height()


def test_the_sentence_takes_as_many_lines_as_it_needs(tab: ReturnsTab, qtbot: QtBot) -> None:
    tab.resize(420, 600)
    QApplication.processEvents()
    high = tab.page.sentence.height()
    tab.resize(1366, 600)
    qtbot.waitUntil(lambda: tab.page.sentence.height() < high)


def test_the_tables_hold_what_the_return_holds(tab: ReturnsTab, filled: Store) -> None:
    made = monthly.monthly(filled, "2025-11")
    one, two, three, four = tab.page.paper.sheets
    total = made.total
    whole = (
        total.month_g,
        total.month_base_g,
        Decimal("18.75"),
        total.year_g,
        total.year_base_g,
        Decimal("81.25000125"),
    )
    for sheet in (one, two, three):
        assert sheet.rows[-1] == ("whole", "合计 Total", whole)
    assert [(kind, name) for kind, name, _ in one.rows] == [
        ("part", "进口 Import"),
        ("line", "铁路 Rail"),
        ("part", "出口 Export"),
        ("line", "公路 Road"),
        ("part", "过境 Transit"),
        ("whole", "合计 Total"),
    ]
    assert [cells[0] for kind, _, cells in two.rows if kind == "line"] == [row.month_g for row in made.by_category]
    assert [cells[3] for kind, _, cells in three.rows if kind == "line"] == [row.year_g for row in made.by_country]
    assert four.rows[2] == ("line", "2025-11-03", (70_000_000, 0, 0, 70_000_000, 1))
    assert four.rows[-1][2] == (70_000_000, 25_000_000, 0, 95_000_000, 2)


def test_a_change_against_nothing_is_a_dash(tab: ReturnsTab) -> None:
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    settle(tab)
    assert tab.month == "2025-10"
    assert tab.page.paper.sheets[0].rows[-1][2][2] is None
    assert "–" in tab.page.paper.toPlainText()


def test_of_months_chosen_one_after_the_other_the_last_one_stands_there(tab: ReturnsTab) -> None:
    told: list[str] = []
    tab.page.drawn.connect(lambda: told.append(tab.page.figures.month))  # type: ignore[union-attr]
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.month == "2024-11"
    assert "2025年11月" in tab.page.paper.toPlainText(), "what was there stays until the other is"
    assert not any(tab._actions[name].isEnabled() for name in ("print", "pdf", "copy")), "it is not the month's"
    settle(tab)
    assert "2024年11月" in tab.page.paper.toPlainText()
    assert set(told) == {"2024-11"}
    assert tab._actions["pdf"].isEnabled()


def test_a_month_under_way_counts_to_its_newest_day(tab: ReturnsTab) -> None:
    QTest.keyClick(tab.list, Qt.Key.Key_Up)
    settle(tab)
    assert "1 December 2025" in tab.page.sentence.text()


def test_what_ties_out_has_a_tick_and_a_line(tab: ReturnsTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tab.page.busy)
    *said, last = lines(tab)
    assert said[0].startswith("Table 1: all 4 sums tie out to the gram")
    assert len(said) == 8, "with the recount of weights and of records"
    assert last.startswith("The records begin on 2024-11-03:"), "the year to date is against a part of last year's"
    assert all("What differs?" not in line for line in said)


def test_a_check_that_fails_leads_to_what_differs(tab: ReturnsTab, filled: Store) -> None:
    filled.db.execute(
        "UPDATE monthly_totals SET gross_g = gross_g + 5 WHERE month = '2025-11' AND direction = 'import'"
    )
    tab.reload()
    settle(tab)
    wrong = [line for line in lines(tab) if "What differs?" in line]
    assert len(wrong) == 4, "the categories and the countries differ from the month and from the year"
    assert "95,000.005 ≠\u00a095,000\u00a0kg" in wrong[0]
    tab.page.follow("verify")
    assert "monthly_totals: 2025-11 import rail" in tab.page.notice.text()
    assert tab.page.notice.objectName() == "bad"


def test_drafts_that_wait_are_named(tab: ReturnsTab, filled: Store, make: Make) -> None:
    drafts.keep(filled, make().uid, "2025-11-09", {"day": "2025-11-09", "direction": "import"})
    tab.reload()
    settle(tab)
    assert any("in the tab Cargo" in line for line in lines(tab))
    tab.show_checklist()
    tab.checklist.close_month()
    assert tab.checklist.notice.text() == "2025-11 still has drafts: 1. Complete or drop them, then close the month."
    assert months.closed(filled) == set()


def close(tab: ReturnsTab, qtbot: QtBot, reason: str = "the train of the 30th was late") -> None:
    """To the checklist, and with a reason through the lines that are open."""
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(tab, Qt.Key.Key_E, control_shift)
    qtbot.waitUntil(lambda: not tab.checklist.busy and not tab.checklist.pending, timeout=20_000)
    QTest.keyClick(tab.checklist.lines, Qt.Key.Key_E, control_shift)
    assert tab.checklist.ask.isVisible(), "days without records are not settled"
    QTest.keyClicks(tab.checklist.ask.answer, reason)
    QTest.keyClick(tab.checklist.ask.answer, Qt.Key.Key_Return)


def test_closing_goes_by_the_checklist_and_locks_the_month_in_the_store(
    tab: ReturnsTab, filled: Store, make: Make, qtbot: QtBot
) -> None:
    assert not tab._actions["reopen"].isEnabled()
    assert [action.text() for action in tab.shown_actions()][1] == "Checklist, close…"
    close(tab, qtbot)
    assert months.closed(filled) == {"2025-11"}
    assert tab.pages.currentWidget() is tab.page
    assert tab.window().focusWidget() is tab.list, "where the keys go when a dialog is closed"
    assert listed(tab)[1] == ("Nov 2025", "closed")
    settle(tab)
    assert "已结账 Closed" in tab.page.paper.toPlainText()
    assert not tab._actions["close"].isEnabled()
    with pytest.raises(Refused):
        apply(filled, [Change(None, make(day="2025-11-20"))])


def test_escape_leads_from_checklist_and_register_back_to_the_return(tab: ReturnsTab) -> None:
    for show, page in ((tab.show_checklist, tab.checklist), (tab.show_register, tab.register)):
        show()
        assert tab.pages.currentWidget() is page
        assert [action.text() for action in tab.shown_actions()] != []
        if page is tab.checklist:
            tab.checklist.stop()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert tab.pages.currentWidget() is tab.page


def test_a_month_that_is_not_over_is_not_closed(tab: ReturnsTab, filled: Store) -> None:
    QTest.keyClick(tab.list, Qt.Key.Key_Up)
    tab.show_checklist()
    tab.checklist.close_month()
    assert tab.checklist.notice.text() == "2025-12 is not over yet. Close it from the first day of the next month on."
    assert tab.checklist.notice.objectName() == "bad"
    QTest.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.checklist.month == "2025-11"
    assert not tab.checklist.notice.isVisible(), "another month takes the line away"


def test_reopening_asks_for_the_reason_in_place(tab: ReturnsTab, filled: Store) -> None:
    months.close(filled, "2025-11")
    tab.reload()
    settle(tab)
    QTest.keyClick(tab, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert tab.page.ask.isVisible()
    QTest.keyClick(tab.page.ask.answer, Qt.Key.Key_Return)
    assert tab.page.ask.isVisible(), "without a reason it asks again"
    assert months.closed(filled) == {"2025-11"}
    QTest.keyClicks(tab.page.ask.answer, "late truck")
    QTest.keyClick(tab.page.ask.answer, Qt.Key.Key_Return)
    assert not tab.page.ask.isVisible()
    assert months.closed(filled) == set()
    entry = filled.db.execute("SELECT action, reason FROM journal ORDER BY no DESC LIMIT 1").fetchone()
    assert entry == ("reopen", "late truck")
    assert listed(tab)[1] == ("Nov 2025", "open")


def test_the_exported_workbook_is_the_one_whose_sha_is_told(
    tab: ReturnsTab, filled: Store, tmp_path: Path, qtbot: object
) -> None:
    (tmp_path / "out").mkdir()
    QTest.keyClick(tab, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not tab._actions["export"].isEnabled(), "one at a time"
    qtbot.waitUntil(lambda: tab.page.exported != {}, timeout=20_000)  # type: ignore[attr-defined]
    file = tmp_path / "out" / "november.xlsx"
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert digest in tab.page.notice.text()
    assert "2025-11/001" in tab.page.notice.text()
    assert list((filled.folder / "returns").glob("*.xlsx"))
    assert "145.0" in str([cell.value for row in load_workbook(file).worksheets[0].iter_rows() for cell in row])
    qtbot.waitUntil(lambda: listed(tab)[1] == ("Nov 2025", "open, exported"))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: tab._actions["export"].isEnabled())  # type: ignore[attr-defined]
    assert tab.page.notice.isVisible(), "the line stays when the list is refreshed"


def test_the_annex_on_carbon_is_off_until_it_is_wanted_and_the_paper_shows_what_is_exported(
    tab: ReturnsTab, filled: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "out").mkdir()
    assert not tab.page.annex.isChecked() and "Carbon" not in tab.page.paper.toPlainText()
    QTest.keyClick(tab.page.annex, Qt.Key.Key_Space)
    settle(tab)
    # 70 t by rail over 14 km at 24 g, and by road at 137 g
    assert "23.520" in tab.page.paper.toPlainText() and "110.740" in tab.page.paper.toPlainText()
    assert tab.page.figures is not None and tab.page.figures.carbon is not None
    QTest.keyClick(tab, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tab.page.exported != {}, timeout=20_000)
    assert load_workbook(tmp_path / "out" / "november.xlsx").sheetnames[-1] == "碳排放 Carbon"
    assert tab.page.state()["annex"] is True
    tab.page.form.setCurrentIndex(tab.page.form.findData("bulletin"))
    tab.page.form.activated.emit(tab.page.form.currentIndex())
    settle(tab)
    assert not tab.page.annex.isEnabled() and not tab.page.has_annex


def test_an_export_that_fails_says_what_to_do(
    filled: Store, desk: Desk, shown: Shown, tmp_path: Path, qtbot: object
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    made = ReturnsTab(desk, choose_file=lambda *_: tmp_path / "file" / "x.xlsx")
    shown(made, 1366, 640)
    made.page.export()
    qtbot.waitUntil(lambda: made.page.notice.objectName() == "bad", timeout=20_000)  # type: ignore[attr-defined]
    assert "x.xlsx" in made.page.notice.text()
    assert made._actions["export"].isEnabled()


def test_no_file_chosen_exports_nothing(filled: Store, desk: Desk, shown: Shown) -> None:
    made = ReturnsTab(desk, choose_file=lambda *_: None)
    shown(made, 1366, 640)
    made.page.export()
    assert made.page.exported == {}
    assert not made.page.notice.isVisible()


def test_tables_are_copied_for_a_sheet(tab: ReturnsTab) -> None:
    QTest.keyClick(tab.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    rows = [line.split("\t") for line in data.text().splitlines()]
    assert rows[0] == ["表1 按进出口方向和运输方式  Table 1  By direction and transport mode"]
    assert rows[3] == ["铁路 Rail", "70", "80", "-12.5", "120.000001", "80", "50.0"]
    assert "<table" in data.html()


def test_a_selection_on_the_paper_is_copied_alone(tab: ReturnsTab) -> None:
    tab.page.paper.find("port of Horgos")
    tab.page.copy()
    assert QGuiApplication.clipboard().text() == "port of Horgos"


def test_a_change_elsewhere_is_shown_and_nothing_jumps(
    tab: ReturnsTab, filled: Store, make: Make, qtbot: object
) -> None:
    bar = tab.page.paper.verticalScrollBar()
    bar.setValue(300)
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000))])
    qtbot.waitUntil(lambda: "100.000" in tab.page.paper.toPlainText())  # type: ignore[attr-defined]
    assert tab.month == "2025-11"
    assert bar.value() == 300


def test_a_hidden_tab_waits(tab: ReturnsTab, filled: Store, make: Make) -> None:
    tab.hide()
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000))])
    QApplication.processEvents()
    assert "100.000" not in tab.page.paper.toPlainText()
    tab.show()
    settle(tab)
    assert "100.000" in tab.page.paper.toPlainText()


def test_synthetic_data_say_so(tab: ReturnsTab, filled: Store) -> None:
    set_meta(filled, {"synthetic": "1"})
    tab.reload()
    settle(tab)
    assert "SYNTHETIC DATA" in tab.page.paper.toPlainText()


def test_an_empty_desk_says_the_first_step(desk: Desk, shown: Shown) -> None:
    made = ReturnsTab(desk)
    shown(made, 1366, 640)
    assert "No return yet" in made.page.paper.toPlainText()
    assert not any(made._actions[name].isEnabled() for name in ("export", "close", "reopen", "copy"))
    made.page.export()


def test_month_and_place_are_remembered(tab: ReturnsTab, desk: Desk, shown: Shown, qtbot: object) -> None:
    tab.page.paper.verticalScrollBar().setValue(200)
    other = ReturnsTab(desk)
    other.restore(tab.state())
    assert other.month == "2025-11"
    shown(other, 1366, 640)
    assert other.month == "2025-11"
    other.restore({"month": 7, "scroll": "x"})
    other.restore({"month": "1999-01"})
    assert other.month == "2025-12", "a month that is not there gives way to the newest"


def test_the_folder_of_returns_is_opened(tab: ReturnsTab, filled: Store) -> None:
    opened: list[QUrl] = []

    class Handler(QObject):
        @Slot(QUrl)
        def take(self, url: QUrl) -> None:
            opened.append(url)

    handler = Handler()
    QDesktopServices.setUrlHandler("file", handler, "take")
    try:
        tab.open_folder()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [Path(url.toLocalFile()) for url in opened] == [filled.folder / "returns"]


def test_another_language_keeps_what_is_on_the_screen(tab: ReturnsTab, desk: Desk) -> None:
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    settle(tab)
    assert tab.month == "2025-11"
    assert "70,000" in tab.page.paper.toPlainText(), "numbers with the language's marks"
    assert "Хоргос" in tab.page.sentence.text()


def test_the_return_is_printed_from_a_preview_and_saved_as_a_pdf(
    filled: Store, desk: Desk, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[tuple[str, printing.Draw]] = []
    file = tmp_path / "november.pdf"
    tab = ReturnsTab(desk, choose_file=lambda *_: file, preview=lambda _tab, title, draw: asked.append((title, draw)))
    shown(tab, 1366, 640)
    tab.month = "2025-11"
    tab.reload()
    settle(tab)
    QTest.keyClick(tab.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    [(title, draw)] = asked
    assert title == "霍尔果斯 2025-11"
    printing.save_pdf(tmp_path / "previewed.pdf", title, draw)
    QTest.keyClick(tab.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert tab.page.notice.text() == "Writing november.pdf…"
    qtbot.waitUntil(lambda: tab.page.notice.text() == f"Saved as {file}")
    assert file.read_bytes().startswith(b"%PDF")
    assert len(file.read_bytes()) == pytest.approx(len((tmp_path / "previewed.pdf").read_bytes()), rel=0.01)
    tab.page._to_write = lambda *_: tmp_path / "no such folder" / "a.pdf"
    tab.page.save_pdf()
    qtbot.waitUntil(lambda: "cannot be written" in tab.page.notice.text())


@pytest.mark.parametrize(
    ("lang", "words"),
    [("zh_CN", "2025年1至11月"), ("en", "January to November 2025"), ("ru", "2025 года"), ("kk", "2025 жылғы")],
)
def test_the_press_gets_sentence_and_figures_in_its_language(tab: ReturnsTab, lang: str, words: str) -> None:
    tab._actions[lang].trigger()
    clipboard = QGuiApplication.clipboard()
    sentence, _, _, total, imports, *_ = clipboard.text().split("\n")
    assert words in sentence
    assert total.split("\t")[1:] == ["145.000", "80.000", "81.3"] or lang in ("ru", "kk")
    assert imports.split("\t")[1].replace(",", ".") == "120.000"
    assert "<table" in clipboard.mimeData().html()
    keys = {one: tab._actions[one].shortcut().toString() for one in ("zh_CN", "en", "ru", "kk")}
    assert keys == {"zh_CN": "", "en": "Ctrl+Shift+C", "ru": "", "kk": ""}


def test_a_form_with_mistakes_is_not_added_and_all_of_them_are_told(
    filled: Store, desk: Desk, shown: Shown, tmp_path: Path
) -> None:
    book = Workbook()
    book.active["A1"], book.active["B2"], book.active["C3"] = "{{gros_t}}", "{{value}}", "{{gross_t span=yearr}}"
    book.save(tmp_path / "office.xlsx")
    made = ReturnsTab(desk, choose_form=lambda *_: tmp_path / "office.xlsx")
    shown(made, 1366, 640)
    made.page.add_form()
    heads, *lines = made.page.notice.text().split("\n")
    assert "3 mistakes" in heads
    assert [next(cell for cell in ("A1", "B2", "C3") if f"cell {cell}" in line) for line in lines] == ["A1", "B2", "C3"]
    assert not (filled.folder / "templates" / "office.xlsx").exists()


def test_the_tables_of_an_offices_form_are_copied_too(
    filled: Store, desk: Desk, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    book = Workbook()
    book.active.merge_cells("A1:B1")
    book.active["A1"], book.active["A2"], book.active["B2"] = "月报 {{month}}", "进口", "{{gross_t direction=import}}"
    book.save(tmp_path / "office.xlsx")
    made = ReturnsTab(desk, choose_form=lambda *_: tmp_path / "office.xlsx")
    shown(made, 1366, 640)
    made.page.add_form()
    made.page.reload()
    qtbot.waitUntil(lambda: not made.page.busy and made.page.figures is None, timeout=20_000)
    made.page.copy()
    assert QGuiApplication.clipboard().text().split("\n")[:2] == [f"月报 {made.month}", "进口\t8"]
    assert made.page.paper.copy_all() == 2


def test_the_paper_fits_at_every_width_without_a_scroll_bar_across(tab: ReturnsTab) -> None:
    for width in range(1180, 1200):
        tab.resize(width, 640)
        QApplication.processEvents()
        assert not tab.page.paper.horizontalScrollBar().isVisible(), width


def test_a_form_of_an_open_month_says_on_paper_that_it_is_provisional_and_that_formulas_wait(
    filled: Store, desk: Desk, shown: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    book = Workbook()
    book.active["A1"], book.active["A2"] = "{{gross_t}}", "=A1*2"
    book.save(tmp_path / "office.xlsx")
    made = ReturnsTab(desk, choose_form=lambda *_: tmp_path / "office.xlsx")
    shown(made, 1366, 640)
    made.page.add_form()
    made.page.reload()
    qtbot.waitUntil(lambda: not made.page.busy and made.page.figures is None, timeout=20_000)
    assert made.page._running().mark == "暂定 PROVISIONAL"
    assert any("print it from there" in line for line in lines(made))
    set_meta(filled, {"synthetic": "1"})
    assert made.page._running().mark.startswith("合成数据")


def test_whoever_adds_no_form_stays_with_the_form_that_was_there(filled: Store, desk: Desk, shown: Shown) -> None:
    made = ReturnsTab(desk, choose_form=lambda *_: None)
    shown(made, 1366, 640)
    assert made.page.form.currentData() == "monthly"
    for name in ("trains", "+"):
        made.page.form.setCurrentIndex(made.page.form.findData(name))
        made.page.form.activated.emit(made.page.form.currentIndex())
    assert made.page.form.currentData() == "trains"
    made._actions["en"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Horgos handled"), "whatever form is shown"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_arrows_do_not_fall_into_the_line_that_adds_a_form(
    filled: Store, desk: Desk, shown: Shown, qtbot: QtBot
) -> None:
    asked: list[object] = []
    made = ReturnsTab(desk, choose_form=lambda *_: asked.append(1))
    shown(made, 1366, 640)
    box = made.page.form
    box.setFocus()
    for key in (*[Qt.Key.Key_Down] * 6, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        QTest.keyClick(box, key)
    assert (box.currentData(), asked) == (box.itemData(box.count() - 2), [])
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_End)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [1])
    assert box.currentData() == "trains"
