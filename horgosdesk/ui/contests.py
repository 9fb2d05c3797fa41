"""Contests: what waits because two desks changed the same thing, and saying what holds, by the keyboard alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.contest import Contest
from horgosdesk.core.errors import Problem
from horgosdesk.store import contests
from horgosdesk.store.contests import Choice
from horgosdesk.store.desk import Store
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.contests_compared import ComparedTable
from horgosdesk.ui.contests_words import ContestWords
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import room
from horgosdesk.ui.listing import Column, ListTable
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.vacant import Vacant

RELOAD_MS = 300
"""Changes that come together are read once."""


class Contests(QDialog):
    """A window of its own, which stops nobody: the list above, the versions of the chosen one below.

    Nothing is chosen beforehand: Enter settles what somebody chose, and never by itself.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        help.listen(self)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = ContestWords(desk, self)
        self._chosen: dict[str, dict[str, Choice]] = {}
        self._shown = ""
        self._busy = False
        self.head, self.under = QLabel(objectName="section"), QLabel(objectName="quiet", wordWrap=True)
        self.old = QPushButton(checkable=True, autoDefault=False)
        self.table: ListTable[Contest] = ListTable()
        self.vacant, self.below = Vacant(self.table), QWidget()
        self.of, self.why = QLabel(objectName="section", wordWrap=True), QLabel(objectName="quiet", wordWrap=True)
        for label in (self.head, self.under, self.of, self.why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.notice = Notice()
        self.compared = ComparedTable(lambda: self.can_choose)
        self.reason_title, self.reason = QLabel(), QLineEdit()
        self.reason_title.setBuddy(self.reason)
        self.hint = QLabel(objectName="quiet")
        self.stored, self.waiting = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self.merged = QPushButton(autoDefault=False)
        self.settle_button = QPushButton(objectName="primary", autoDefault=False)
        self.leave = QPushButton(autoDefault=False)
        self._soon = desk.timer(self, RELOAD_MS, self.reload)
        self._lay_out()
        self._connect()
        actions.press_by_enter(self)
        self.retranslate()
        self.table.setFocus()

    # Layout

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.head)
        head.addStretch(1)
        head.addWidget(self.old)
        above, below = QWidget(), self.below
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(head)
        column.addWidget(self.under)
        column.addWidget(self.table, 1)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, theme.space(1), 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.of)
        column.addWidget(self.why)
        column.addWidget(self.notice)
        column.addWidget(self.compared, 100)
        column.addStretch(1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(above)
        self.splitter.addWidget(below)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setSizes([200, 300])
        because = QHBoxLayout()
        because.setSpacing(theme.space(2))
        because.addWidget(self.reason_title)
        because.addWidget(self.reason, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.stored)
        buttons.addWidget(self.waiting)
        buttons.addWidget(self.merged)
        buttons.addStretch(1)
        buttons.addWidget(self.settle_button)
        buttons.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(2))
        box.addWidget(self.splitter, 1)
        box.addWidget(self.hint)
        box.addLayout(because)
        box.addLayout(buttons)
        self.resize(QSize(theme.space(300), theme.space(160)).boundedTo(room(self)))

    def _connect(self) -> None:
        desk = self.desk
        self.table.current_changed.connect(self._show_current)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_current())
        self.table.entered.connect(self._go_in)
        self.table.typed.connect(self._typed)
        self.compared.entered.connect(self.settle)
        self.compared.typed.connect(self._typed)
        self.compared.chosen.connect(self._enable)
        self.compared.current_changed.connect(self._enable)
        self.reason.returnPressed.connect(self.settle)
        self.old.toggled.connect(lambda _on: self._turn())
        self.stored.clicked.connect(lambda: self.choose_all("stored"))
        self.waiting.clicked.connect(lambda: self.choose_all("waiting"))
        self.merged.clicked.connect(self.merge)
        self.settle_button.clicked.connect(self.settle)
        self.leave.clicked.connect(self.close)
        QApplication.instance().focusChanged.connect(self._note_focus)
        # methods of its own: what is connected by them ends with this window
        for told in (desk.changed, desk.clearances_changed, desk.meters_changed):
            told.connect(self._note_change)
        for told in (desk.trains_changed, desk.person_changed):
            told.connect(self._soon.start)
        desk.language_changed.connect(self._note_language)
        desk.theme_changed.connect(self._restyle)
        desk.closing.connect(self.close)

    def _note_change(self, _touched: object) -> None:
        self._soon.start()

    def _note_focus(self, _before: object, now: QWidget | None) -> None:
        if now is not None and now.window() is self:
            self._enable()

    def _note_language(self, _lang: str) -> None:
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setWindowTitle(self.tr("Contests"))
        self.old.setText(self.tr("Those that are se&ttled"))
        self.table.setAccessibleName(self.tr("Contests"))
        self.reason_title.setText(self.tr("W&hy"))
        self.reason.setPlaceholderText(self.tr("for the journal; may stay empty"))
        self.leave.setText(self.tr("C&lose"))
        self._words.anew()
        self._shown = ""
        self._restyle()
        self.reload()

    def _restyle(self) -> None:
        self.table.dress()
        self.compared.measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.compared.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.compared.measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._restyle()

    # The list

    def _turn(self) -> None:
        self._shown = ""
        self.notice.tell("")
        self.reload()
        self.table.setFocus()

    def reload(self) -> None:
        """Read the list anew; who stood on one stands on it again, and what was chosen stays chosen."""
        if self._busy:
            return
        store, words = self.desk.store, self._words
        words.anew()
        place = max(0, self.table.currentIndex().row())
        rows = contests.settled_ones(store) if self.old.isChecked() else contests.open_ones(store)
        before = self.table.current
        chosen = {one.uid for one in self.table.selected}
        columns: list[Column[Contest]] = [
            Column("kind", self.tr("What"), words.kind),
            Column("name", self.tr("Which"), words.name),
            Column("why", self.tr("Why"), words.why_short, tip=words.why),
            Column("maker", self.tr("Changed by"), lambda one: one.maker),
            Column(
                "made", self.tr("Made"), lambda one: words.minute(one.made_at), tip=lambda one: words.when(one.made_at)
            ),
            Column("desk", self.tr("Desk"), lambda one: words.desk(one.desk), tip=lambda one: one.desk),
        ]
        if self.old.isChecked():
            columns += [
                Column("settled", self.tr("Holds"), words.settled),
                Column("by", self.tr("Settled by"), lambda one: f"{one.entered_by} · {words.minute(one.entered_at)}"),
            ]
        self.table.show_rows(rows, columns)
        if before is not None and before not in rows and rows:
            # the next one has taken the place of the one that was settled
            self.table.stand_on(min(place, len(rows) - 1))
        self._select_again(rows, chosen)
        self._tell(len(rows))
        self._show_current()

    def _select_again(self, rows: Sequence[Contest], chosen: set[str]) -> None:
        again = [place for place, one in enumerate(rows) if one.uid in chosen]
        if len(again) > 1:
            listing, model, together = self.table.listing, self.table.selectionModel(), QItemSelection()
            for place in again:
                together.select(listing.index(place, 0), listing.index(place, 0))
            # at once: each selection of one would have all of them looked at
            model.select(together, model.SelectionFlag.Select | model.SelectionFlag.Rows)

    def _tell(self, count: int) -> None:
        if self.old.isChecked():
            self.head.setText(self.tr("%n contest(s) settled lately", "", count))
            text = self.tr("The newest first. What was decided stands in the journal too.")
        else:
            self.head.setText(self.tr("%n contest(s) wait", "", contests.count(self.desk.store)))
            text = (
                self.tr("Two desks changed the same thing. Until somebody says what holds, what is stored holds.")
                if count
                else self.tr("Nothing waits. What two desks change without knowing of one another comes here.")
            )
        self.under.setText(text)
        self.vacant.tell("" if count else text)
        for widget in (self.under, self.below, self.hint):
            widget.setVisible(bool(count))

    # The chosen one

    @property
    def can_choose(self) -> bool:
        """Whether one that waits is shown."""
        current = self.table.current
        return current is not None and current.is_open and not self._busy and len(self.table.selected) < 2

    @property
    def several(self) -> list[Contest]:
        """Those that are selected together, where it is more than one and they wait."""
        selected = [one for one in self.table.selected if one.is_open]
        return selected if len(selected) > 1 else []

    def _show_current(self) -> None:
        contest, several = self.table.current, self.several
        if several:
            self._shown = ""
            self.of.setText(self.tr("%n contests chosen", "", len(several)))
            self.why.setText(self.tr("Together they can only be left as they are stored; what waited goes."))
            self.compared.compared.show_lines((), {})
        elif contest is None:
            self._shown = ""
            self.of.setText("")
            self.why.setText("")
            self.compared.compared.show_lines((), {})
        else:
            self._show(contest)
        self.compared.setVisible(contest is not None and not several)
        self._enable()

    def _show(self, contest: Contest) -> None:
        words = self._words
        if contest.is_open:
            stored, changed = words.now(contest)
        else:
            stored, changed = contest.versions[2], False
        lines = words.lines(contest, stored)
        self.of.setText(f"{words.kind(contest)} · {words.name(contest)}")
        why = [words.why(contest)]
        if changed:
            why.append(self.tr("It was changed since: here it stands against what is stored now."))
        if contest.is_open and not any(line.differs for line in lines):
            why.append(self.tr("By now both say the same; Enter takes it off the list."))
        self.why.setText(" ".join(why))
        is_new = contest.uid != self._shown
        if is_new:
            self.notice.tell("")
            self.reason.clear()
        self._shown = contest.uid
        chosen = self._chosen.setdefault(contest.uid, {}) if contest.is_open else words.decided(contest)
        if not is_new and lines == self.compared.compared.lines:
            return
        row = -1 if is_new else self.compared.currentIndex().row()
        self.compared.compared.show_lines(lines, chosen, *self._heads(contest, stored), is_open=contest.is_open)
        if row >= 0 and lines:
            self.compared.stand_on(min(row, len(lines) - 1))
        else:
            self.compared.stand_on_open()

    def _heads(self, contest: Contest, stored: object) -> tuple[tuple[str, str], tuple[str, str]]:
        words = self._words
        said = stored if isinstance(stored, Mapping) else {}
        first, second = said.get("entered_by") or "", contest.maker
        heads = (
            self.tr("1 Stored: {who}").format(who=first) if first else self.tr("1 Stored"),
            self.tr("2 Waits: {who}").format(who=second),
        )
        return heads, (words.when(said.get("entered_at") or ""), words.when(contest.made_at))

    def _enable(self) -> None:
        several, can = self.several, self.can_choose
        is_old = self.old.isChecked()
        self.stored.setText(self.tr("All &stored"))
        self.waiting.setText(self.tr("All &waiting"))
        self.merged.setText(self.tr("What only one chan&ged"))
        self.settle_button.setText(
            self.tr("Leave all as &stored") if several else self.tr("S&ettle"),
        )
        self.stored.setEnabled(can)
        self.waiting.setEnabled(can)
        self.settle_button.setEnabled((can or bool(several)) and not self._busy)
        self.merged.setEnabled(can and any(line.alone for line in self.compared.compared.lines))
        waits = not is_old and bool(self.table.listing.rows)
        for widget in (self.settle_button, self.reason, self.reason_title):
            widget.setVisible(waits)
        for button in (self.stored, self.waiting, self.merged):
            button.setVisible(waits and not several)
        self.hint.setText(self._keys(several=bool(several), waits=waits))

    def _keys(self, *, several: bool, waits: bool) -> str:
        if not waits:
            return self.tr("↑ ↓ another one · Esc closes")
        if several:
            return self.tr("Enter leaves all of them as they are stored · Esc closes")
        if self.focusWidget() in (self.table, None):
            return self.tr("↑ ↓ another one · Shift+↓ several · Enter its fields · S, W or G all of it · Esc closes")
        return self.tr("↑ ↓ field · 1 or ← stored · 2 or → waiting · S, W or G all · Enter settles · Esc the list")

    # Keys

    def _go_in(self) -> None:
        if self.several or (self.can_choose and not self.compared.compared.open_rows):
            self.settle()
        elif self.table.current is not None:
            self.compared.setFocus()
            self._enable()

    def _typed(self, key: str) -> None:
        choices: dict[str, Choice] = {"s": "stored", "w": "waiting"}
        choice = choices.get(key.lower())
        if choice is not None:
            self.choose_all(choice)
        elif key.lower() == "g":
            self.merge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes from the fields to the list, and from there out."""
        is_elsewhere = not self.table.hasFocus() and self.table.isVisible() and self.table.listing.rows
        if event.key() == Qt.Key.Key_Escape and is_elsewhere:
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    # Deciding

    def choose_all(self, choice: Choice) -> None:
        """Have one version hold as a whole; Enter makes it so."""
        if self.can_choose:
            self.compared.choose(choice)
            self.compared.setFocus()
            self._enable()

    def merge(self) -> None:
        """Have each field hold that only one of the two changed; what both changed is still to be chosen."""
        if self.can_choose:
            self.compared.compared.merge()
            self.compared.setFocus()
            self.compared.stand_on_open()
            self._enable()

    def settle(self) -> None:
        """Settle what was chosen, and go on to the next one; what is refused is said here, and nothing was changed."""
        if self._busy:
            return
        if self.several:
            self._settle_several(self.several)
            return
        contest = self.table.current
        if contest is None or not self.can_choose:
            return
        open_rows = self.compared.compared.open_rows
        if open_rows:
            self.compared.setFocus()
            self.compared.stand_on_open()
            self.notice.tell(self.tr("Choose first, for %n field(s): 1 stored, 2 waiting.", "", len(open_rows)), "warn")
            return
        choice = _choice(self.compared.compared.chosen)
        in_list = self.table.hasFocus()
        try:
            contests.settle(self.desk.store, contest, choice, reason=self.reason.text().strip())
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            if problem.code in ("contest-settled", "contest-unknown"):
                self._soon.start()
            return
        name = self._words.name(contest)
        self._chosen.pop(contest.uid, None)
        self._after(self.tr("Settled: {name}").format(name=name))
        if self.table.current is None or in_list:
            self.table.setFocus()
        else:
            self.compared.setFocus()
        self._enable()

    def _settle_several(self, several: Sequence[Contest]) -> None:
        reason = self.reason.text().strip()

        def work(own: Store) -> tuple[int, Problem | None]:
            for done, one in enumerate(several):
                try:
                    contests.settle(own, one, "stored", reason=reason)
                except Problem as problem:
                    if problem.code != "contest-settled":
                        return done, problem
            return len(several), None

        def done(found: tuple[int, Problem | None]) -> None:
            count, problem = found
            self._busy = False
            self.table.stand_on(max(0, self.table.currentIndex().row()))
            self.desk.look_outside()
            self._after(self.tr("%n settled as stored", "", count))
            if problem is not None:
                self.notice.tell(str(problem), "bad")

        def failed(error: BaseException) -> None:
            self._busy = False
            self.notice.tell(str(error), "bad")
            self._enable()

        self._busy = True
        self._enable()
        # a transaction each: hundreds take longer than the window may stand
        self.desk.sign(work, done, failed)

    def _after(self, text: str) -> None:
        self._shown = ""
        self.reload()
        self.desk.saved.emit()
        self.desk.undo.recall()
        self.notice.tell(text)


def _choice(chosen: Mapping[str, Choice]) -> Choice | dict[str, Choice]:
    """What was chosen field by field, in one word where it is the same for all."""
    said = set(chosen.values())
    if len(said) <= 1:
        return next(iter(said), "stored")
    return dict(chosen)
