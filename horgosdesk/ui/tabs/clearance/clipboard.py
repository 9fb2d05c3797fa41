"""Consignments by the clipboard: rows with headings are taken in, a list of numbers selects, rows are copied."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from horgosdesk.core.clearance import CARRIED_BY, CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.formula import tab_line
from horgosdesk.store.door import Change
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.clearance.board import Board
from horgosdesk.ui.tabs.clearance.model import BoardModel, compact

NAMED = 3
"""Numbers that a line names; more would not be read."""

Cells = list[list[str]]


class Clipboard(QObject):
    """Between the clipboard of the computer and the board; what came of it is said in the status line."""

    def __init__(self, desk: Desk, board: Board, model: BoardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._board = board
        self._model = model

    def copy(self) -> None:
        """Copy the selected rows as Excel takes them, with headings and exact times."""
        records = self._board.records()
        if not records:
            return
        rules = self.desk.rules(subject="clearance")
        lines = ["\t".join(CLEARANCE.title(field) for field in CLEARANCE.fields)]
        lines += [tab_line(CLEARANCE.texts_of(record, rules).values()) for record in records]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.desk.say(self.tr("%n consignment(s) copied", "", len(records)))

    def paste(self) -> None:
        """Take in rows with headings; a list of numbers selects these consignments."""
        from horgosdesk.ui import block

        cells = block.cells(QGuiApplication.clipboard().text())
        if not cells:
            self.desk.say(self.tr("There is nothing to paste: copy cells in Excel or WPS first."), "warn")
            return
        try:
            taken = self._rows(cells)
            if taken is None:
                self._choose(list(dict.fromkeys(compact(cell) for row in cells for cell in row if cell.strip())))
                return
            changes, wrong = taken
            if changes:
                self.desk.do(changes, self.tr("paste of %n consignment(s)", "", len(changes)))
        except Problem as problem:
            self.desk.say(str(problem), "bad")
            return
        said = self.tr("%n consignment(s) pasted.", "", len(changes))
        if wrong:
            said += " " + self.tr("%n row(s) left out: {why}", "", len(wrong)).format(why=wrong[0])
        self.desk.say(said, "warn" if wrong else "ok")

    def _rows(self, cells: Cells) -> tuple[list[Change[Clearance]], list[Problem]] | None:
        """The changes that rows make, and why others are left out; None when there are no headings."""
        from horgosdesk.excel import mapping
        from horgosdesk.excel.intake import pasted
        from horgosdesk.excel.reading import Book, Sheet
        from horgosdesk.store.intake import merging

        sheet = Sheet(self.tr("clipboard"), cells)
        book = Book(Path(sheet.name), [sheet.name], lambda _name: sheet)
        try:
            how = mapping.guess(book, self.desk.store.folder, subject=CLEARANCE)
        except Problem as problem:
            if problem.code == "no-headings":
                return None
            raise
        # a consignment that is there already gets the pasted times
        rules = replace(self.desk.rules(subject="clearance"), alike=None)
        good, wrong = pasted(book, how, rules, CLEARANCE)
        outcomes, changes = merging(self.desk.store, good, rules)
        return changes, [*wrong, *(outcome for outcome in outcomes if isinstance(outcome, Problem))]

    def _choose(self, numbers: Sequence[str]) -> None:
        """Select what has one of these numbers; those that none has are named."""
        missing, uids = dict.fromkeys(numbers), set()
        wanted = frozenset(numbers)
        for place in range(self._model.rowCount()):
            record = self._model.row(place).record
            for name in ("declaration_no", *CARRIED_BY):
                if (number := getattr(record, name)) in wanted:
                    uids.add(record.uid)
                    missing.pop(number, None)
        if not uids:
            self.desk.say(
                self.tr("None of these numbers is on the board. To paste times, copy their headings too."), "warn"
            )
            return
        said = self.tr("%n consignment(s) selected", "", self._board.choose(uids))
        self._board.setFocus()
        if missing:
            names = ", ".join(list(missing)[:NAMED]) + (" …" if len(missing) > NAMED else "")
            more = self.tr("%n number(s) are not on the board: {names}", "", len(missing)).format(names=names)
            said = self.tr("{said}. {more}").format(said=said, more=more)
        self.desk.say(said, "warn" if missing else "ok")
