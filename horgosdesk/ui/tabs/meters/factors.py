"""The factor of a meter from a day on: entered, corrected for a reason, voided, beside the last ones and who set them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import FACTOR, Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.store import door, meters
from horgosdesk.store.door import Change
from horgosdesk.ui import actions, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.steps import LONG
from horgosdesk.ui.tabs.meters.recording import NO_REASON, REASON

SHOWN = 5
"""So many factors are seen at once; the table scrolls to the others."""
NAMES = ("day", "factor", "source")


class Factors(QWidget):
    """Enter goes on from field to field and saves behind the last; Up and Down choose one that is there, Delete in the table voids it.

    A day that has a factor already is corrected, which asks for a reason. closed: left or saved.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.meter: Meter | None = None
        self.records: list[Factor] = []
        self._lang = desk.lang
        self.title = QLabel(objectName="section", textFormat=Qt.TextFormat.PlainText)
        self.table = QTableWidget(0, len(NAMES) + 2)
        self.edits = {name: QLineEdit() for name in (*NAMES, "reason")}
        self._titles = {name: QLabel() for name in self.edits}
        self.said = QLabel(objectName="bad", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._save, self._void, self._no = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        works: list[actions.Work] = [("void", "void", QKeySequence.StandardKey.Delete, self.void)]
        self._actions = actions.make(self.table, works)
        self.table.currentCellChanged.connect(lambda row, *_: self._take_up(row))
        self.edits["day"].textEdited.connect(lambda _text: self._tell())
        self._save.clicked.connect(self.keep)
        self._void.clicked.connect(self.void)
        self._no.clicked.connect(self.leave)
        self.hide()

    def _lay_out(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._save.setObjectName("primary")
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        for name, edit in self.edits.items():
            self._titles[name].setBuddy(edit)
            line.addWidget(self._titles[name])
            line.addWidget(edit, {"source": 3, "reason": 2}.get(name, 1))
        for button in (self._save, self._void, self._no):
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        box.setSpacing(theme.space(1))
        box.addWidget(self.title)
        box.addWidget(self.table)
        box.addLayout(line)
        box.addWidget(self.said)

    def retranslate(self) -> None:
        """Set every text anew; what is typed is said in the language in force."""
        if self._lang != self.desk.lang:
            rules = self.desk.rules(subject="factor")
            typed = {name: self.edits[name].text() for name in NAMES}
            for name, text in FACTOR.retold(typed, replace(rules, lang=self._lang), rules).items():
                self.edits[name].setText(text)
            self._lang = self.desk.lang
        for name in NAMES:
            self._titles[name].setText(FACTOR.title(FACTOR.by_name[name]))
        self._titles["reason"].setText(self.tr("Reason"))
        for name, edit in self.edits.items():
            edit.setAccessibleName(self._titles[name].text())
        self.edits["source"].setPlaceholderText(self.tr("such as the number of the laboratory's paper"))
        self._save.setText(self.tr("&Save"))
        self._void.setText(self.tr("&Void"))
        self._void.setToolTip(self.tr("Take the factor of this day out (Delete in the table)"))
        self._no.setText(self.tr("Cancel"))
        self._actions["void"].setText(self.tr("Void the factor"))
        self.table.setAccessibleName(self.tr("Factors"))
        heads = [self._titles[name].text() for name in NAMES]
        self.table.setHorizontalHeaderLabels([*heads, self.tr("Entered by"), self.tr("Entered at")])
        if self.meter is not None and self.isVisible():
            self._fill()

    def open(self, meter: Meter, day: str, title: str) -> None:
        """Ask for the factor of a meter from a day on."""
        self.meter = meter
        self.title.setText(title)
        self.retranslate()
        self._fill()
        known = self._of(day)
        for name, text in zip(NAMES, self._texts(known) if known is not None else (day, "", ""), strict=True):
            self.edits[name].setText(text)
        self.edits["reason"].setText(str(self.desk.settings.get(REASON, "")))
        for edit in self.edits.values():
            edit.setFont(theme.number_font())
        self._say("")
        self._tell()
        self.show()
        self.edits["factor"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edits["factor"].selectAll()

    def leave(self) -> None:
        """Close; what was typed is given up."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _texts(self, factor: Factor) -> tuple[str, ...]:
        shown = FACTOR.texts_of(factor, self.desk.rules(subject="factor"))
        return tuple(shown[name] for name in NAMES)

    def _fill(self) -> None:
        assert self.meter is not None
        self.records = meters.factors(self.desk.store, self.meter.uid)[::-1]
        self.table.blockSignals(True)
        self.table.clearSelection()
        self.table.setCurrentCell(-1, -1)
        self.table.setRowCount(len(self.records))
        for row, one in enumerate(self.records):
            for column, text in enumerate((*self._texts(one), one.entered_by, one.entered_at[:10])):
                item = QTableWidgetItem(text)
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.blockSignals(False)
        self.table.setFont(theme.number_font())
        theme.wear(self.table, theme.cells())
        self.table.verticalHeader().setDefaultSectionSize(theme.row_height())
        rows = min(SHOWN, max(1, len(self.records)))
        self.table.setFixedHeight(rows * theme.row_height() + self.table.horizontalHeader().sizeHint().height() + 2)
        self.table.setVisible(bool(self.records))

    def _take_up(self, row: int) -> None:
        """Have the chosen one corrected."""
        if 0 <= row < len(self.records):
            for name, text in zip(NAMES, self._texts(self.records[row]), strict=True):
                self.edits[name].setText(text)
            self._say("")
            self._tell()

    def _of(self, day: str) -> Factor | None:
        return next((one for one in self.records if one.day == day), None)

    def _known(self) -> Factor | None:
        """The factor that is there from the typed day on."""
        try:
            day = FACTOR.by_name["day"].kind.parse(self.edits["day"].text(), self.desk.rules(subject="factor"))
        except Problem:
            return None
        return self._of(str(day))

    def _tell(self) -> None:
        """A reason is asked for where one is corrected, and only one that is there is voided."""
        known = self._known() is not None
        self._titles["reason"].setVisible(known)
        self.edits["reason"].setVisible(known)
        self._void.setVisible(known)

    def keep(self) -> None:
        """Save what is typed."""
        self._try(self._keep)

    def void(self) -> None:
        """Take the factor of the typed day out, for the reason typed."""
        self._try(self._void_known)

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Problem as problem:
            self._say(str(problem))
            name = problem.field if problem.field in self.edits else "factor"
            self.edits[name].setFocus()

    def _keep(self) -> None:
        assert self.meter is not None
        texts = {name: self.edits[name].text() for name in NAMES}
        rules = self.desk.rules(subject="factor")
        values, wrong = FACTOR.read({"meter": self.meter.uid, **texts}, rules)
        for problem in (*wrong, *FACTOR.problems(values, rules)):
            raise problem
        known = self._of(values["day"])
        said = self.tr("factor of {meter} from {day}").format(meter=self.meter.name, day=values["day"])
        if known is None:
            self._do(Change(None, FACTOR.build(new_uid(), values)), said, "")
        elif (known.factor_micro, known.source) != (values["factor_micro"], values["source"]):
            after = replace(known, factor_micro=values["factor_micro"], source=values["source"])
            self._do(Change(known, after), said, self._reason())
        else:
            self.leave()

    def _void_known(self) -> None:
        assert self.meter is not None
        known = self._known()
        if known is not None:
            said = self.tr("void of the factor of {meter} from {day}").format(meter=self.meter.name, day=known.day)
            self._do(door.void(known), said, self._reason())

    def _do(self, change: Change[Factor], said: str, reason: str) -> None:
        assert self.meter is not None
        later = [one.day for one in self.records if one.day > change.after.day]
        # in force until the day before the next one; where many records follow, the window need not wait for them
        weighed = meters.flows(self.desk.store, self.meter, change.after.day, min(later, default=meters.LAST))
        if len(weighed) > LONG:
            self.setEnabled(False)
            self.desk.undo.make_beside([change], said, reason, lambda count: self._done(said, count), self._failed)
            return
        self._done(said, len(self.desk.do([change], said, reason)))

    def _done(self, said: str, count: int) -> None:
        self.setEnabled(True)
        self.desk.say(self.tr("Saved: {what}. It weighs %n cargo record(s) anew.", "", count - 1).format(what=said))
        self.leave()

    def _failed(self, problem: Problem) -> None:
        self.setEnabled(True)
        self._say(str(problem))
        self.edits["factor"].setFocus()

    def _reason(self) -> str:
        reason = self.edits["reason"].text().strip()
        if not reason:
            raise Problem("reason-missing", NO_REASON, field="reason")
        self.desk.settings.set(REASON, reason)
        return reason

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            edits = [edit for edit in self.edits.values() if not edit.isHidden()]
            at = next((place for place, edit in enumerate(edits) if edit.hasFocus()), 0)
            if at + 1 < len(edits):
                edits[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
                edits[at + 1].selectAll()
            else:
                self.keep()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.table.hasFocus() and self.records:
            row = self.table.currentRow() + (1 if key == Qt.Key.Key_Down else -1)
            self.table.setCurrentCell(max(0, min(row, len(self.records) - 1)), 0)
        else:
            super().keyPressEvent(event)
