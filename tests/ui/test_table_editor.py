"""A table in its grid: edited, undone, checked by line and column, kept, brought from Excel and taken there."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from horgosdesk import resources
from horgosdesk.core.grid import Place
from horgosdesk.hub import own
from horgosdesk.store import signing
from horgosdesk.store.desk import Store
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.setting.editor import TableEditor
from horgosdesk.ui.setting.table_words import TABLES
from tests.conftest import PASSWORD
from tests.ui.conftest import Keys

Open = Callable[..., TableEditor]


@pytest.fixture
def edit(desk: Desk, shown: Callable[..., None], qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens a table; files are tmp_path/table.xlsx, or what is named."""

    def opened(name: str, file: str = "table.xlsx") -> TableEditor:
        told = next(one for one in TABLES if one.name == name)
        made = TableEditor(desk, told, None, lambda *_: tmp_path / file, lambda *_: tmp_path / file)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        shown(made, 1000, 600)
        settled(made, qtbot)
        return made

    return opened


def settled(editor: TableEditor, qtbot: QtBot) -> None:
    """What was changed is checked."""
    qtbot.waitUntil(lambda: editor._checking is None and not editor._check_soon.isActive())


def saved(editor: TableEditor, qtbot: QtBot, keys: Keys) -> None:
    keys.control(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: editor._working is None)


def test_a_cell_is_edited_checked_kept_and_taken_up_at_once(edit: Open, desk: Desk, qtbot: QtBot, keys: Keys) -> None:
    editor = edit("targets.csv")
    assert "as shipped" in editor.state.text()
    assert not editor.save_button.isEnabled()
    told: list[str] = []
    desk.tables_changed.connect(lambda: told.append("tables"))
    editor.table.stand_on(0, 4)
    keys.enter("12")
    assert (editor.table.currentIndex().row(), editor.table.currentIndex().column()) == (1, 4)
    settled(editor, qtbot)
    assert "against the shipped table: 1 changed" in editor.state.text()
    assert editor.model.headerData(0, Qt.Orientation.Vertical) == "• 2"
    assert "16" in editor.model.data(editor.model.index(0, 4), Qt.ItemDataRole.ToolTipRole)
    saved(editor, qtbot, keys)
    assert resources.targets(desk.store.folder).of("import", "rail") == 12 * 3600
    assert told == ["tables"]
    assert editor.is_clean
    editor.reject()
    assert not editor.isVisible()


def test_a_broken_table_is_refused_with_line_and_column(edit: Open, desk: Desk, qtbot: QtBot, keys: Keys) -> None:
    editor = edit("targets.csv")
    for row, column, text in ((0, 0, "inward"), (1, 4, "soon")):
        editor.model.setData(editor.model.index(row, column), text)
    settled(editor, qtbot)
    assert set(editor.model.wrong) == {Place(0, 0), Place(1, 4)}
    assert [editor.problems.item(row).text()[:40] for row in range(2)] == [
        "Direction · targets.csv, line 2: “inward",
        "Target, hours · targets.csv, line 3: the",
    ]
    editor.table.setFocus()
    keys.press(Qt.Key.Key_F8)
    assert (editor.table.currentIndex().row(), editor.table.currentIndex().column()) == (1, 4)
    saved(editor, qtbot, keys)
    # said once, where it is listed; the keys are on it
    assert not editor.notice.text()
    assert editor.problems.currentRow() == 0
    assert editor.table.currentIndex() == editor.model.index(0, 0)
    assert not (desk.store.folder / "targets.csv").exists()
    keys.control(Qt.Key.Key_Z).control(Qt.Key.Key_Z)
    settled(editor, qtbot)
    assert not editor.model.wrong
    assert editor.is_clean


def test_what_another_table_says_is_put_on_no_line_of_this_one(edit: Open, qtbot: QtBot) -> None:
    editor = edit("locations.csv")
    zone = editor.model.grid.heading.index("zone")
    editor.model.setData(editor.model.index(1, zone), "Asia/Nowhere")
    settled(editor, qtbot)
    # the route that misses the place of the wrong line says so of its own lines
    assert set(editor.model.wrong) == {Place(1, zone)}
    assert editor.problems.count() == 1
    editor.model.steps.undo()
    editor.model.setData(editor.model.index(1, 0), "elsewhere")
    settled(editor, qtbot)
    assert not editor.model.wrong
    assert "routes.csv" in editor.problems.item(0).text()


def test_long_words_of_what_is_wrong_are_read_whole(edit: Open, qtbot: QtBot) -> None:
    editor = edit("routes.csv")
    editor.resize(400, 500)
    editor.model.setData(editor.model.index(3, 2), "-5")
    settled(editor, qtbot)
    said = editor.problems.visualItemRect(editor.problems.item(0))
    assert said.height() > 1.5 * editor.problems.fontMetrics().height()
    assert editor.problems.height() >= said.height()


def test_a_table_that_others_need_is_refused_by_what_they_say(edit: Open, desk: Desk, qtbot: QtBot, keys: Keys) -> None:
    editor = edit("directions.csv")
    editor.model.setData(editor.model.index(0, 0), "inward")
    saved(editor, qtbot, keys)
    assert "targets.csv, line 2: “import” is no direction" in editor.notice.text() or "“import”" in editor.notice.text()
    assert not (desk.store.folder / "directions.csv").exists()


def test_rows_are_added_deleted_pasted_and_undone_in_one_step_each(
    edit: Open, desk: Desk, qtbot: QtBot, keys: Keys
) -> None:
    editor = edit("lanes.csv")
    before = editor.model.grid
    keys.control(Qt.Key.Key_Return)
    assert editor.model.rowCount() == len(before.rows) + 1
    QApplication.clipboard().setText("orange\t橙色\tOrange\nviolet\t紫色\tViolet")
    keys.control(Qt.Key.Key_V)
    assert [row[:3] for row in editor.model.grid.rows[1:3]] == [
        ("orange", "橙色", "Orange"),
        ("violet", "紫色", "Violet"),
    ]
    keys.control(Qt.Key.Key_Z).control(Qt.Key.Key_Z)
    assert editor.model.grid == before
    editor.table.stand_on(0, 0)
    keys.control(Qt.Key.Key_Delete)
    assert editor.model.grid.rows == before.rows[1:]
    keys.control(Qt.Key.Key_Z)
    assert editor.model.grid == before
    keys.press(Qt.Key.Key_Delete)
    assert editor.model.grid.rows[0][0] == ""


def test_the_menu_of_a_cell_and_of_a_row_has_what_is_done_with_them(edit: Open, keys: Keys) -> None:
    editor = edit("lanes.csv")
    names = ["Copy", "Paste", "Add row", "Delete rows", "Undo", "Redo"]
    assert [action.text() for action in editor.table.actions()] == names
    assert [action.text() for action in editor.table.verticalHeader().actions()] == names
    editor.table.stand_on(0, 0)
    keys.control(Qt.Key.Key_C)
    assert QApplication.clipboard().text() == editor.model.grid.rows[0][0]


def test_what_is_not_kept_is_not_lost_by_escape(edit: Open, desk: Desk, qtbot: QtBot, keys: Keys) -> None:
    editor = edit("lanes.csv")
    editor.model.setData(editor.model.index(0, 2), "Emerald")
    keys.press(Qt.Key.Key_Escape)
    assert editor.question.isVisible()
    assert editor.isVisible()
    keys.press(Qt.Key.Key_Escape)
    assert not editor.question.isVisible()
    keys.press(Qt.Key.Key_Escape)
    editor.question.yes.click()
    assert not editor.isVisible()
    assert not (desk.store.folder / "lanes.csv").exists()


def test_as_shipped_again_after_asking_once(edit: Open, desk: Desk, qtbot: QtBot, keys: Keys) -> None:
    text = own.shipped("lanes.csv").read_text("utf-8-sig").replace("Green", "Emerald")
    (desk.store.folder / "lanes.csv").write_text(text, "utf-8")
    editor = edit("lanes.csv")
    assert "1 changed" in editor.state.text()
    editor.actions_["shipped"].trigger()
    assert (desk.store.folder / "lanes.csv").exists()
    editor.question.yes.click()
    qtbot.waitUntil(lambda: editor._working is None)
    assert not (desk.store.folder / "lanes.csv").exists()
    assert [file.read_text("utf-8") for file in (desk.store.folder / own.REPLACED).iterdir()] == [text]
    settled(editor, qtbot)
    assert "as shipped" in editor.state.text()
    assert editor.model.grid == editor.shipped
    assert editor.is_clean


def test_to_excel_changed_there_and_back_in_one_step(
    edit: Open, desk: Desk, qtbot: QtBot, keys: Keys, tmp_path: Path
) -> None:
    editor = edit("kinds.csv")
    before = editor.model.grid
    keys.control(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: editor._working is None)
    book = openpyxl.load_workbook(tmp_path / "table.xlsx")
    sheet = book.active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]][:3] == ["Code", "Chinese (zh)", "English (en)"]
    sheet["C2"] = "Emerald"
    sheet.delete_rows(3)
    sheet.append(["fair", "展会", "Fair"])
    book.save(tmp_path / "table.xlsx")
    keys.control(Qt.Key.Key_I)
    qtbot.waitUntil(lambda: editor._working is None)
    assert "table.xlsx: 1 added, 1 changed, 1 gone." in editor.question.words.text()
    assert editor.model.grid == before
    editor.question.yes.click()
    assert editor.model.grid.rows[0][2] == "Emerald"
    saved(editor, qtbot, keys)
    assert desk.codes.kinds.get("fair") is not None
    keys.control(Qt.Key.Key_Z)
    assert editor.model.grid == before


def test_a_file_that_is_another_table_is_refused(edit: Open, qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("day,name\n1,2\n", "utf-8")
    editor = edit("targets.csv", "other.csv")
    keys.control(Qt.Key.Key_I)
    qtbot.waitUntil(lambda: editor._working is None)
    assert "no row with the headings" in editor.notice.text()


def test_what_another_desk_changed_meanwhile_is_asked_about(edit: Open, desk: Desk, qtbot: QtBot, keys: Keys) -> None:
    editor = edit("lanes.csv")
    editor.model.setData(editor.model.index(0, 2), "Emerald")
    theirs = own.shipped("lanes.csv").read_bytes() + b"\n"
    (desk.store.folder / "lanes.csv").write_bytes(theirs)
    saved(editor, qtbot, keys)
    assert "changed meanwhile" in editor.question.words.text()
    assert (desk.store.folder / "lanes.csv").read_bytes() == theirs
    editor.question.yes.click()
    assert "Emerald" in (desk.store.folder / "lanes.csv").read_text("utf-8")
    assert [file.read_bytes() for file in (desk.store.folder / own.REPLACED).iterdir()] == [theirs]


def test_a_table_that_cannot_be_read_gives_way_to_the_shipped_one(edit: Open, desk: Desk) -> None:
    (desk.store.folder / "lanes.csv").write_text("code,zh\na,b,c\n", "utf-8")
    editor = edit("lanes.csv")
    assert "lanes.csv, line 2" in editor.notice.text()
    assert editor.model.grid == editor.shipped
    assert editor.save_button.isEnabled()


def test_a_cell_is_edited_in_its_own_place(edit: Open, keys: Keys) -> None:
    editor = edit("lanes.csv")
    editor.table.stand_on(0, 2)
    keys.press(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.geometry() == editor.table.visualRect(editor.model.index(0, 2))


def test_a_cell_is_found_by_its_text(edit: Open, keys: Keys) -> None:
    editor = edit("locations.csv")
    keys.control(Qt.Key.Key_F).type("altynkol")
    found = editor.table.currentIndex()
    assert "altynkol" in editor.model.data(found).casefold()
    first, _, count = editor.hits.text().partition(" / ")
    keys.press(Qt.Key.Key_Return)
    assert editor.table.currentIndex() != found
    assert editor.hits.text() == f"{int(first) + 1} / {count}"
    keys.type("xyz")
    assert "nowhere" in editor.notice.text()


def test_a_clerk_looks_and_changes_nothing(guarded: Store, edit: Open) -> None:
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    editor = edit("lanes.csv")
    assert not editor.model.setData(editor.model.index(0, 2), "Emerald")
    assert not editor.actions_["add"].isEnabled()
    assert not editor.save_button.isEnabled()
    assert editor.actions_["export"].isEnabled()
    assert "This takes the role of supervisor." in editor.notice.text()
