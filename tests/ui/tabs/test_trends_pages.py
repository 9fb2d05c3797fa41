"""The pages that explain: why, outlook, days, carbon and occasions, by keys, with a real store."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import goals, occasions
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.sheet import View
from horgosdesk.store.trends import Choice
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trends import outlook_words
from horgosdesk.ui.tabs.trends.carbon import Carbon
from horgosdesk.ui.tabs.trends.days import Days
from horgosdesk.ui.tabs.trends.occasions import Occasions
from horgosdesk.ui.tabs.trends.outlook import Outlook
from horgosdesk.ui.tabs.trends.why import Why

TONNE = 10**6
GOODS = (("100119", "agricultural", 40), ("270112", "coal", 90), ("310210", "fertilizers", 20))


def fill(store: Store) -> None:
    """Two and a half years, a record every third day of each kind of goods; grain falls in November 2025."""
    at, records = date(2023, 6, 1), []
    while at <= date(2025, 11, 29):
        for hs_code, category, tonnes in GOODS:
            if category == "agricultural" and at.isoformat() >= "2025-11":
                tonnes //= 2
            for country, trader in (("KZ", "甲公司"), ("UZ", "乙公司")):
                records.append(
                    Cargo(
                        uid=new_uid(),
                        day=at.isoformat(),
                        direction="import",
                        mode="rail",
                        hs_code=hs_code,
                        category=category,
                        country=country,
                        trader=trader,
                        gross_g=(tonnes + at.month) * TONNE + 1,
                        value_fen=tonnes * 1000 * at.year,
                        currency="USD",
                        quantity_milli=2000,
                        unit="vehicle",
                    )
                )
        at += timedelta(days=3)
    apply(store, [Change(None, record) for record in records])


@pytest.fixture
def filled(store: Store, ready: Callable[..., Store]) -> Store:
    return ready(store, fill)


Open = Callable[..., QWidget]


@pytest.fixture
def opened(qtbot, shown) -> Open:  # type: ignore[no-untyped-def]
    """Shows a page and waits until it has its answer."""

    def show(page: QWidget) -> QWidget:
        with qtbot.waitSignal(page.answered, timeout=20_000):  # type: ignore[attr-defined]
            shown(page, 1180, 620)
            page.setFocus()
        return page

    return show


@pytest.fixture
def settled(qtbot) -> Callable[[QWidget], None]:  # type: ignore[no-untyped-def]
    return lambda page: qtbot.waitUntil(lambda: not page.busy, timeout=20_000)


def wanted_of(desk: Desk) -> list[View]:
    wanted: list[View] = []
    desk.cargo_wanted.connect(wanted.append)
    return wanted


# Why


def test_why_november_is_down_is_answered_at_once_and_leads_down_to_the_records(
    filled: Store, desk: Desk, opened: Open, keys, settled
) -> None:  # type: ignore[no-untyped-def]
    page = opened(Why(desk))
    wanted = wanted_of(desk)
    assert "November 2025" in page.sentence.text() and "under November 2024" in page.sentence.text()
    assert "The largest parts: Agricultural goods −" in page.sentence.text()
    steps = page.fall.fall.steps
    assert steps[1].key == ":agricultural"
    assert steps[0].amount + sum(step.amount for step in steps[1:-1]) == steps[-1].amount
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    settled(page)
    assert page.question.cut == "country" and page.up.isVisible()
    assert page.sentence.text().startswith("Agricultural")
    page.fall.point(1)
    keys.press(Qt.Key.Key_Return)
    settled(page)
    assert page.question.cut == "trader"
    page.fall.point(1)
    keys.press(Qt.Key.Key_Return)
    [view] = wanted
    assert (view.first, view.last) == ("2025-11-01", "2025-11-30")
    assert [one.column for one in view.filters] == ["category", "country", "trader"]
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settled(page)
    keys.press(Qt.Key.Key_Escape)
    settled(page)
    assert page.question.within == () and page.fall.key == ":agricultural"
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    keys.press(Qt.Key.Key_Escape)
    assert left == [True]
    # within a part one can ask by something else, and change what is measured, and still come back
    page.look_into(":coal")
    page._choose(cut="trader")
    page._choose(measure="records")
    settled(page)
    assert page.question.within == (("category", "coal"),) and page.answer.now == 20
    page.go_back()
    settled(page)
    assert (page.question.cut, page.question.measure, page.question.within) == ("category", "records", ())
    page.look_into(":coal")
    page._choose(cut="category")
    settled(page)
    assert page.question.within == ()


def test_figures_are_read_to_a_tenth_of_a_tonne_still_add_up_and_are_exact_where_they_are_taken_from(
    store: Store, desk: Desk, opened: Open, make: Callable[..., Cargo]
) -> None:
    weights = (("2025-11-03", (140_049_001, 150_049_000, 170_049_000)), ("2024-11-03", (40_000_000, 20_000_000, 0)))
    records = [
        make(day=day, gross_g=grams, hs_code=hs_code, category=category)
        for day, side in weights
        for (hs_code, category, _), grams in zip(GOODS, side, strict=True)
    ]
    apply(store, [Change(None, record) for record in records if record.gross_g])
    page = opened(Why(desk))
    steps = page.fall.fall.steps

    def tenths(text: str) -> int:
        return int(text.replace("−", "-").replace(",", "").replace(".", ""))

    shown = [tenths(step.value) for step in steps]
    assert shown[0] + sum(shown[1:-1]) == shown[-1] == 4601
    assert steps[-1].exact == "460.147001 t" and steps[0].exact == ""
    assert "460.147001 t" in page.fall.accessibleDescription()
    assert "adds up" in page.note.text()
    model = page.table.figures
    for column in (1, 2, 3):
        whole, *parts = [tenths(model.index(row, column).data()) for row in range(model.rowCount())]
        assert sum(parts) == whole
    assert model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole) == "460.147001 t"
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) is None
    page.turn()
    page.copy()
    assert "\t460.147001\t" in QGuiApplication.clipboard().text()


def test_any_period_can_be_typed_and_a_wrong_one_is_told(
    filled: Store, desk: Desk, opened: Open, keys, settled
) -> None:  # type: ignore[no-untyped-def]
    page = opened(Why(desk))
    page.now_box.setFocus()
    page.now_box.lineEdit().selectAll()
    keys.enter("2025Q3")
    settled(page)
    assert page.question.now == ("2025-07-01", "2025-09-30")
    assert page.question.base == ("2024-07-01", "2024-09-30")
    page.base_box.setFocus()
    page.base_box.lineEdit().selectAll()
    keys.enter("2025-04-01..2025-06-30")
    settled(page)
    assert page.question.base == ("2025-04-01", "2025-06-30")
    page.base_box.lineEdit().selectAll()
    keys.enter("soon")
    assert "no period" in page.wrong.text() and page.wrong.isVisible()
    assert page.question.base == ("2025-04-01", "2025-06-30")
    keys.press(Qt.Key.Key_Escape)
    assert page.base_box.currentText() == "Q2 2025" and page.wrong.isHidden()
    page._choose_base("before")
    settled(page)
    page.step(-1)
    settled(page)
    assert page.question.now == ("2025-04-01", "2025-06-30") and page.question.base == ("2025-01-01", "2025-03-31")
    page.step(1)
    settled(page)
    assert page.question.now == ("2025-07-01", "2025-09-30")


def test_price_and_volume_are_told_apart_where_value_is_known(
    filled: Store, desk: Desk, opened: Open, settled, qtbot, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "why.xlsx"
    page = opened(Why(desk, choose_file=lambda *_: file))
    page._choose(measure="value")
    settled(page)
    steps = page.effects.fall.steps
    assert page.effects.isVisible()
    assert steps[0].amount + sum(step.amount for step in steps[1:-1]) == steps[-1].amount
    assert "price" in page.sentence.text()
    page.turn()
    assert page.table.isVisible() and page.effect_table.isVisible()
    page.copy()
    assert QGuiApplication.clipboard().text().count("\n") == len(page.table.figures.lines)
    with qtbot.waitSignal(desk.said, timeout=10_000):
        page.export()
    from openpyxl import load_workbook

    book = load_workbook(file)
    assert len(book.sheetnames) == 2
    sheet = book.worksheets[0]
    rows = {row[0]: row for row in sheet.iter_rows(values_only=True) if row[0]}
    changes = [row[3] for name, row in rows.items() if isinstance(row[3], int | float) and name != "Together"]
    assert sum(changes) == pytest.approx(rows["Together"][3])
    assert rows["Together"][1] + rows["Together"][3] == pytest.approx(rows["Together"][2])


def test_a_period_of_another_kind_from_the_explorer_does_no_harm(filled: Store, desk: Desk, opened: Open) -> None:
    page = Why(desk)
    page.show_choice(Choice(measure="trains", period="2025-W23"))  # type: ignore[arg-type]
    opened(page)
    assert page.question.measure == "gross" and page.question.now == ("2025-11-01", "2025-11-30")


def test_the_explorers_choice_is_taken_up_and_a_change_is_read_anew(
    filled: Store, desk: Desk, opened: Open, settled, make
) -> None:  # type: ignore[no-untyped-def]
    page = Why(desk)
    page.show_choice(Choice(measure="records", period="2025-10"))
    opened(page)
    assert page.question.measure == "records" and page.question.now == ("2025-10-01", "2025-10-31")
    before = page.answer.now
    apply(filled, [Change(None, make(day="2025-10-07"))])
    settled(page)
    assert page.answer.now == before + 1
    again = Why(desk)
    again.restore(page.state())
    opened(again)
    assert again.question.measure == "records"


# Outlook


def test_the_outlook_tells_the_end_the_target_and_what_it_needs(
    filled: Store, desk: Desk, opened: Open, keys, settled
) -> None:  # type: ignore[no-untyped-def]
    page = opened(Outlook(desk))
    assert page.found.estimate.method == "seasonal"
    assert "will come to about" in page.sentence.text()
    assert page.graph.drawing.lines[-1].dashed and page.graph.drawing.lines[-1].low
    page.ask_goal()
    keys.type("0.05 Mt")
    assert "50,000.000 t" in page.understood.text()
    keys.press(Qt.Key.Key_Return)
    settled(page)
    assert goals.of_year(filled, "2025", "gross") == 50_000 * TONNE
    assert page.graph.drawing.rules[0].at == pytest.approx(0.05) or page.graph.drawing.rules[0].at == 50_000
    assert "a day" in page.sentence.text()
    page.ask_goal()
    keys.type("much")
    assert "no target" in page.understood.text()
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    keys.press(Qt.Key.Key_Escape)
    assert page.goal.text() == "50,000 t" and not left
    page.goal.selectAll()
    keys.press(Qt.Key.Key_Delete).press(Qt.Key.Key_Return)
    settled(page)
    assert goals.of_year(filled, "2025", "gross") is None
    keys.press(Qt.Key.Key_Escape)
    assert left == [True]


def test_what_is_asked_of_the_curves_before_they_are_drawn_has_them(filled: Store, desk: Desk, opened: Open) -> None:
    page = opened(Outlook(desk))
    found, answers = page.found, []
    page.answered.connect(lambda: answers.append(page.graph.drawing))
    page._take(found)
    assert page.busy and not answers, "the words first, the curves in an event of their own"
    page.graph.drawing = None
    page.graph.setFocus()
    page.copy()
    assert QGuiApplication.clipboard().image().width() > 500
    assert answers == [page.graph.drawing] and not page.busy, "and told once"
    desk.lang = "zh_CN"
    page.retranslate()
    assert page.busy
    page._take(None)
    assert not page.busy and len(answers) == 2 and page.pages.currentIndex() == 0


def test_occasions_stand_on_the_outlooks_axis_and_a_new_one_comes_at_once(
    filled: Store, desk: Desk, opened: Open, qtbot
) -> None:  # type: ignore[no-untyped-def]
    page = opened(Outlook(desk))
    closure = Occasion(uid=new_uid(), first="2025-03-30", last="2025-04-02", kind="closure", title="Post closed")
    with qtbot.waitSignal(page.answered, timeout=20_000):
        apply(filled, [Change(None, closure)])
    assert [rule.label for rule in page.graph.drawing.rules] == ["■ Post closed"]
    for month in ("2025-03", "2025-04"):
        page.graph.point(month)
        assert page.graph.crosshair_text().endswith("Post closed · 30 March to 2 April 2025")


def test_a_target_that_no_short_form_tells_stays_to_the_last_unit(
    filled: Store, desk: Desk, opened: Open, keys, settled
) -> None:  # type: ignore[no-untyped-def]
    goals.put(filled, "2025", "gross", 45_612_345 * TONNE + 1000)
    page = opened(Outlook(desk))
    assert page.goal.text() == "45,612,345.001"
    page.ask_goal()
    keys.press(Qt.Key.Key_Return)  # as it was
    assert goals.of_year(filled, "2025", "gross") == 45_612_345 * TONNE + 1000


def test_each_measure_has_its_outlook_and_the_table_goes_to_excel(
    filled: Store, desk: Desk, opened: Open, settled, qtbot, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "outlook.xlsx"
    page = opened(Outlook(desk, choose_file=lambda *_: file))
    for measure in ("value", "vehicles", "records"):
        page.choose(measure, "USD")
        settled(page)
        assert page.found.measure == measure and page.sentence.text()
    with qtbot.waitSignal(desk.said, timeout=10_000):
        page.export()
    assert file.stat().st_size > 1000


# Days


def test_days_are_walked_and_open_their_records(filled: Store, desk: Desk, opened: Open, keys, settled) -> None:  # type: ignore[no-untyped-def]
    page = opened(Days(desk))
    wanted = wanted_of(desk)
    assert page.map.day == "2025-11-30"
    keys.press(Qt.Key.Key_Up)
    assert page.readout.text().startswith("Saturday, 29 Nov 2025")
    assert "6 records" in page.readout.text()
    keys.press(Qt.Key.Key_Return)
    assert [(view.first, view.last) for view in wanted] == [("2025-11-29", "2025-11-29")]
    assert "records, journal no. " in page.source.text()
    page.choose(measure="vehicles", direction="export")
    settled(page)
    assert page.map.calendar.title == "Vehicles, export"
    page.turn()
    assert page.table.figures.lines[0].key == "2025-11-30"


def test_the_calendar_of_days_goes_to_excel_with_dates(
    filled: Store, desk: Desk, opened: Open, qtbot, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "days.xlsx"
    page = opened(Days(desk, choose_file=lambda *_: file))
    with qtbot.waitSignal(desk.said, timeout=10_000):
        page.export()
    from openpyxl import load_workbook

    rows = list(load_workbook(file).worksheets[0].iter_rows(min_row=4, values_only=True))
    assert rows[0][0] == "Day" and rows[2][0].date() == date(2025, 11, 29)


# Occasions


def test_occasions_are_added_corrected_voided_and_undone_by_keys(store: Store, desk: Desk, opened: Open, keys) -> None:  # type: ignore[no-untyped-def]
    page = opened(Occasions(desk))
    assert page.words.isVisible()
    page.enter_new()
    # nobody has to guess what kinds there are
    assert page.form.notes["kind"].text() == "Reform · Holiday · Closure of the post · Other"
    keys.enter("2025-05-01", "")
    page.form.edits["kind"].setText("reform")
    keys.press(Qt.Key.Key_Return).enter("Faster release", "")
    assert [(one.first, one.last, one.title) for one in page.records] == [
        ("2025-05-01", "2025-05-01", "Faster release")
    ]
    assert page.form is None and page.current is not None
    keys.press(Qt.Key.Key_F2)
    page.form.edits["last"].setText("2025-05-03")
    page.form.edits["remark"].setFocus()
    keys.press(Qt.Key.Key_Return)
    assert occasions.every(store)[0].last == "2025-05-03"
    keys.press(Qt.Key.Key_Delete)
    assert occasions.every(store) == []
    desk.undo.undo()
    assert len(occasions.every(store)) == 1
    # Esc loses nothing
    page.enter_new()
    keys.type("2025-06").press(Qt.Key.Key_Escape)
    assert page.form is None
    page.enter_new()
    assert page.form.edits["first"].text() == "2025-06"
    keys.press(Qt.Key.Key_Escape)


def test_the_holidays_of_a_year_are_added_once_and_undone_as_one(
    store: Store, desk: Desk, opened: Open, settled, make
) -> None:  # type: ignore[no-untyped-def]
    apply(store, [Change(None, make(day="2025-11-03"))])
    page = opened(Occasions(desk))
    page.add_holidays()
    settled(page)
    count = len(page.records)
    assert count > 10
    page.add_holidays()
    settled(page)
    assert len(occasions.every(store)) == count
    page.years_box.setCurrentIndex(page.years_box.findData("2026"))
    page.add_holidays()
    settled(page)
    assert {one.first[:4] for one in occasions.every(store)} == {"2025", "2026"}
    assert page.current is not None and page.current.first.startswith("2026")
    desk.undo.undo()
    desk.undo.undo()
    assert occasions.every(store) == []


# All of them


@pytest.mark.parametrize("kind", [Why, Outlook, Days, Occasions, Carbon])
def test_an_empty_desk_says_what_to_do_first(kind: type[QWidget], desk: Desk, opened: Open, shown, settled) -> None:  # type: ignore[no-untyped-def]
    page = kind(desk)
    shown(page, 1180, 620)
    settled(page)
    told = page.fall.fall.empty if kind is Why else page.map.calendar.empty if kind is Days else page.words.text()
    assert "Ctrl+" in told


@pytest.mark.parametrize("kind", [Why, Outlook, Days, Occasions, Carbon])
def test_language_and_theme_change_in_place(
    kind: type[QWidget], filled: Store, desk: Desk, opened: Open, settled, qapp
) -> None:  # type: ignore[no-untyped-def]
    page = opened(kind(desk))
    language.use("zh_CN")
    desk.lang = "zh_CN"
    page.retranslate()
    theme.apply(qapp, "dark")
    page.restyle()
    settled(page)
    assert page.shown_actions() and len(page.shown_actions()) <= 6 and page.keys()
    assert not page.grab().isNull()
    page.restore(page.state())
    settled(page)
    page.restore({"measure": 3, "cut": [], "hidden": 7, "at": None, "table": True, "direction": {}})
    settled(page)


def test_without_any_value_the_outlook_says_so(store: Store, desk: Desk, opened: Open, settled, make) -> None:  # type: ignore[no-untyped-def]
    apply(store, [Change(None, make(day="2025-10-01"))])
    page = opened(Outlook(desk))
    page.choose("value", "")
    settled(page)
    assert page.words.text().startswith("No record has a value")
    assert page.pages.currentIndex() == 0


@pytest.mark.parametrize("kind", [Why, Outlook, Days, Carbon])
def test_a_page_that_is_still_reading_does_not_say_that_there_is_nothing(
    kind: type[QWidget], filled: Store, desk: Desk, opened: Open, qtbot, shown
) -> None:  # type: ignore[no-untyped-def]
    def told(page: QWidget) -> str:
        match page:
            case Why():
                return page.fall.fall.empty
            case Outlook() | Carbon():
                return page.words.text()
        return page.map.calendar.empty

    page = kind(desk)
    assert told(page) == ""
    with qtbot.waitSignal(page.answered, timeout=20_000):  # type: ignore[attr-defined]
        shown(page, 1180, 620)
        assert told(page) == ""


@pytest.mark.parametrize("kind", [Why, Outlook, Days, Carbon])
def test_ctrl_p_previews_the_page_and_the_picture_can_be_a_pdf(
    kind: type[QWidget], filled: Store, desk: Desk, opened: Open, keys, qtbot, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    offered: list[str] = []

    def choose(_parent: QWidget, _title: str, _suggested: Path, kinds: str) -> Path:
        offered.append(kinds)
        return tmp_path / "page.pdf"

    page = opened(kind(desk, choose_file=choose))
    keys.control(Qt.Key.Key_P)
    [dialog] = page.findChildren(QPrintPreviewDialog)
    dialog.close()
    qtbot.waitUntil(lambda: not page.findChildren(QPrintPreviewDialog))
    with qtbot.waitActive(page):
        page.activateWindow()
    page.setFocus()
    keys.control(Qt.Key.Key_S)
    assert "PDF (*.pdf)" in offered[0]
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_the_outlook_of_a_first_year_stands_over_its_own_months(
    store: Store, desk: Desk, opened: Open, settled, make, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    apply(store, [Change(None, make(day=f"2025-{month}-02", gross_g=TONNE)) for month in ("09", "10", "11", "12")])
    page = opened(Outlook(desk, choose_file=lambda *_: tmp_path / "outlook.xlsx"))
    [line] = page.graph.drawing.lines
    assert list(line.ys) == [None] * 8 + [1, 2, 3, None]
    rows = outlook_words.pages(desk, page.found)[0].rows
    assert [row[2] for row in rows] == [None] * 8 + [1, 1, 1, None]
