"""What two returns differ in, cell by cell, and the changes of records that made each figure another; or what is owed."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.core.cargo import CARGO, Cargo
from horgosdesk.core.instants import show_instant
from horgosdesk.core.units import GRAMS, MARKS, show_number
from horgosdesk.store import restatements
from horgosdesk.store.desk import Store
from horgosdesk.store.restatement import Restatement, Restatements
from horgosdesk.store.returns import Issue
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui import tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, MINUS, kilograms, tonnes
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.tabs.returns.meaning import meaning

if TYPE_CHECKING:
    # openpyxl is read when two returns are compared
    from horgosdesk.excel.differences import Difference, Differences


class Compared(QWidget):
    """Left the cells, right the changes that move the one that is chosen; Enter on a change opens its record.

    compared: an answer is on the screen.
    """

    compared = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.answer: Differences | None = None
        self.owed: Sequence[Restatement] = ()
        self._task: tasks.Task | None = None
        self.sentence = QLabel(wordWrap=True, objectName="section")
        self.more = QLabel(wordWrap=True, objectName="quiet")
        self._cells_title, self._changes_title = QLabel(objectName="quiet"), QLabel(objectName="quiet")
        self.cells: ListTable[Difference] = ListTable()
        self.changes: ListTable[Restatement] = ListTable()
        self._lay_out()
        self.cells.current_changed.connect(self._show_changes)
        self.cells.entered.connect(lambda: self.changes.setFocus(Qt.FocusReason.TabFocusReason))
        self.changes.entered.connect(self.open_record)
        self.clear()

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        for label in (self.sentence, self.more):
            label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        head = QVBoxLayout()
        head.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(1))
        head.setSpacing(theme.space(1))
        head.addWidget(self.sentence)
        head.addWidget(self.more)
        self._left, right = QWidget(), QWidget()
        for holder, title, table in (
            (self._left, self._cells_title, self.cells),
            (right, self._changes_title, self.changes),
        ):
            title.setBuddy(table)
            title.setContentsMargins(theme.space(4), 0, 0, 0)
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(1))
            box.addWidget(title)
            box.addWidget(table, 1)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(self._left, 6)
        halves.addWidget(right, 4)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addLayout(halves, 1)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self._changes_title.setText(self.tr("C&hanges of records"))
        self._cells_title.setText(self.tr("&Figures that differ"))
        self.cells.setAccessibleName(self.tr("Figures that differ"))
        self.changes.setAccessibleName(self.tr("Changes of records"))
        self._show()

    def restyle(self) -> None:
        """Take up the colours in force."""
        self.cells.dress()
        self.changes.dress()

    # What is shown

    def clear(self) -> None:
        """Nothing is compared yet: say how."""
        self.answer, self.owed = None, ()
        self._show()

    def show_two(self, one: Issue, other: Issue) -> None:
        """Compare two returns, on a thread."""
        self._rest()

        def work(reader: Store, _progress: tasks.Progress) -> Any:
            from horgosdesk.excel.differences import differences

            return differences(reader, one, other)

        def done(answer: "Differences") -> None:
            self._task, self.answer, self.owed = None, answer, ()
            self._show()
            self.cells.setFocus(Qt.FocusReason.OtherFocusReason)
            self.compared.emit()

        self.sentence.setText(
            self.tr("Comparing {one} with {other}…").format(one=one.register_no, other=other.register_no)
        )
        self.sentence.show()
        self._task = self.desk.read(work, done, self._failed)

    def show_owed(self, month: str) -> None:
        """The changes to returned months that the return of a month has to report."""
        self._rest()

        def work(reader: Store, _progress: tasks.Progress) -> Restatements:
            return restatements.owed(reader, month)

        def done(owed: Restatements) -> None:
            # who read it is closed by now
            self._task, self.answer, self.owed = None, None, owed.on(self.desk.store)
            self._show()
            self.changes.setFocus(Qt.FocusReason.OtherFocusReason)
            self.compared.emit()

        self._task = self.desk.read(work, done, self._failed)

    def _rest(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self.clear()
        self.more.setText(str(error))
        self.compared.emit()

    def _show(self) -> None:
        answer = self.answer
        self._left.setVisible(answer is not None)
        self.changes.parentWidget().setVisible(answer is not None or bool(self.owed))
        self.sentence.setVisible(answer is not None or bool(self.owed))
        self.more.setVisible(not self.owed)
        if answer is not None:
            self._say_differences(answer)
            self.cells.show_rows(answer.figures, self._cell_columns(answer))
            self._show_changes()
        elif self.owed:
            self.sentence.setText(
                self.tr(
                    "%n change(s) to months that were returned, and not reported by a return yet:", "", len(self.owed)
                )
            )
            self._changes_title.setText(self.tr("C&hanges of records"))
            self.changes.show_rows(self.owed, self._change_columns(None))
        else:
            # how it is done is said as quietly as in every empty place
            self.more.setText(
                self.tr("Choose a return and press Ctrl+D: what it differs in from the one before stands here.")
            )

    def _say_differences(self, answer: "Differences") -> None:
        one, other = answer.one.issue, answer.other.issue
        numbers = {"one": one.register_no, "other": other.register_no}
        if not answer.figures:
            said = self.tr("{other} has the same figures as {one}.").format(**numbers)
        else:
            figures = self.tr("%n figure(s) differ", "", len(answer.figures))
            changes = self.tr("by %n change(s) of records", "", len(answer.changes))
            said = self.tr("{other} against {one}: {figures}, {changes}.").format(
                **numbers, figures=figures, changes=changes
            )
        self.sentence.setText(said)
        more = []
        if answer.unexplained:
            why = dict.fromkeys(reason for cell in answer.unexplained for reason in cell.reasons)
            reasons = [self._reason(name) for name in why]
            more.append(
                self.tr("%n of them not by changes alone: {reasons}.", "", len(answer.unexplained)).format(
                    reasons="; ".join(reasons) or DASH
                )
            )
        if answer.words:
            more.append(self.tr("Besides, %n cell(s) of words differ.", "", len(answer.words)))
        for source in (answer.one, answer.other):
            if source.kept != "kept":
                lost = {
                    "missing": self.tr("The copy of {number} is gone; it was made again from the journal."),
                    "altered": self.tr("The copy of {number} was altered; it was made again from the journal."),
                    "away": self.tr(
                        "The copy of {number} has not come from its desk yet; it was made again of what was known here."
                    ),
                }[source.kept]
                more.append(lost.format(number=source.issue.register_no))
        self.more.setText(" ".join(more))
        self.more.setVisible(bool(more))

    def _reason(self, name: str) -> str:
        return {
            "base": self.tr("last year is another base"),
            "template": self.tr("the form is another"),
            "span": self.tr("the days are others"),
            "month": self.tr("the month is another"),
            "program": self.tr("the program is of another version"),
            "rows": self.tr("the table of the largest has other rows"),
            "rounding": self.tr("rounding"),
        }[name]

    def _show_changes(self) -> None:
        cell = self.cells.current
        if self.answer is None or cell is None:
            self.changes.show_rows((), self._change_columns(None))
            return
        self._changes_title.setText(
            self.tr("C&hanges of records in {figure}").format(figure=meaning(self.desk, cell.figure).replace("&", "&&"))
        )
        self.changes.show_rows([made.change for made in cell.made], self._change_columns(cell))

    # Columns

    def _cell_columns(self, answer: "Differences") -> "list[Column[Difference]]":
        one, other = answer.one.issue, answer.other.issue
        # what a figure means may be long, and comes last, where it can be cut
        return [
            Column("cell", self.tr("Cell"), lambda cell: f"{cell.sheet}!{cell.cells[1] or cell.cells[0]}"),
            Column("one", one.register_no, lambda cell: self._value(cell.one), right=True),
            Column("other", other.register_no, lambda cell: self._value(cell.other), right=True),
            Column("delta", self.tr("Difference"), lambda cell: self._signed(cell.delta), right=True),
            Column(
                "why",
                "",
                lambda cell: "✓" if cell.is_explained else "?",
                ink=lambda cell: theme.tokens().ok if cell.is_explained else theme.tokens().warn,
                tip=lambda cell: (
                    self.tr("the changes add up to it")
                    if cell.is_explained
                    else "; ".join(map(self._reason, cell.reasons)) or self.tr("not explained by changes")
                ),
            ),
            Column("what", self.tr("Figure"), lambda cell: meaning(self.desk, cell.figure)),
        ]

    def _change_columns(self, cell: "Difference | None") -> list[Column[Restatement]]:
        zone = self.desk.store.meta("zone")
        moved = {made.change.no: made.delta for made in cell.made} if cell else {}

        def delta(change: Restatement) -> str:
            if cell is not None:
                return self._signed(moved.get(change.no))
            return tonnes(self._signed(Decimal(change.delta_g) / GRAMS["t"]))

        return [
            Column("month", self.tr("Month"), lambda one: one.month),
            Column("delta", self.tr("Difference"), delta, right=True),
            Column("who", self.tr("By"), lambda one: one.who),
            Column(
                "at", self.tr("When"), lambda one: show_instant(int(datetime.fromisoformat(one.at).timestamp()), zone)
            ),
            Column("reason", self.tr("Why"), lambda one: one.reason or DASH),
            Column("no", self.tr("Journal no."), lambda one: str(one.no), right=True),
            Column("what", self.tr("What was changed"), self._changed),
        ]

    def _changed(self, change: Restatement) -> str:
        """What a change did to its record, in words."""
        rules = self.desk.rules()

        def shown(record: Cargo, name: str) -> str:
            return CARGO.texts_of(record, rules)[name] or DASH

        goods = " ".join(filter(None, (shown(change.after, "day"), change.after.commodity or change.after.hs_code)))
        if change.before is None or change.action in ("void", "restore"):
            said = {
                "void": self.tr("voided"),
                "restore": self.tr("put back"),
            }.get(change.action, self.tr("added"))
            return f"{said}: {goods}, {kilograms(shown(change.after, 'gross_kg'))}"
        return "; ".join(
            f"{CARGO.title(field)} {shown(change.before, field.name)} → {shown(change.after, field.name)}"
            for field in CARGO.fields
            if getattr(change.before, field.column) != getattr(change.after, field.column)
        )

    def _value(self, value: Any) -> str:
        if isinstance(value, Decimal):
            return show_number(value, MARKS[self.desk.lang]).replace("-", MINUS)
        return DASH if value is None else str(value)

    def _signed(self, value: Decimal | None) -> str:
        if value is None:
            return DASH
        said = show_number(abs(value), MARKS[self.desk.lang])
        if not value:
            return said
        return f"{MINUS}{said}" if value < 0 else f"+{said}"

    # Doing

    def open_record(self) -> None:
        """Show the record of the chosen change."""
        change = self.changes.current
        if change is not None:
            self.desk.cargo_wanted.emit(
                View(filters=(Filter("uid", "is", (change.uid,)),), voided=change.after.status == "void")
            )
