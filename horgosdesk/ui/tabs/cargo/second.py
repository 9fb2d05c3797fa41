"""Double entry in place of the day sheet: the samples, the blind form, the comparison, and how far the two entries agree.

Until the second entry of a paper is saved, nothing of the first is read by this page: neither shown, nor in a look-up, nor in a
warning about another record like it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.calendar import month_days
from horgosdesk.core.cargo import BY_NAME, CARGO
from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.core.second import Second, Verdict, outcome
from horgosdesk.store import cargo, door, second_entry, seconds
from horgosdesk.store.seconds import Sample
from horgosdesk.study.agreement import agreement
from horgosdesk.ui import actions, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.graph import Short
from horgosdesk.ui.tabs.cargo.second_compared import ComparedTable
from horgosdesk.ui.tabs.cargo.second_draw import DrawPanel
from horgosdesk.ui.tabs.cargo.second_form import BlindForm
from horgosdesk.ui.tabs.cargo.second_list import PaperTable
from horgosdesk.ui.tabs.cargo.second_rates import DASH, RateTable, between, percent
from horgosdesk.ui.topline import Figure, Topline

VERDICT_KEYS: Mapping[str, Verdict] = {"1": "first", "2": "second"}
SIZE = 50
"""Records that a sample has unless somebody says otherwise."""


class FirstStep(QWidget):
    """What double entry is for, and its first step, where there is no sample yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLabel(self, objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMaximumWidth(theme.space(150))
        self.button = QPushButton(self)
        self._words = self._why = ""
        box = QVBoxLayout(self)
        box.setSpacing(theme.space(4))
        box.addStretch(2)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.words, 8)
        line.addStretch(1)
        box.addLayout(line)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)

    def say(self, words: str) -> None:
        """Say this, and why the step cannot be taken where it cannot."""
        self._words = words
        self.words.setText("\n\n".join(filter(None, (words, self._why))))

    def offer(self, action: QAction) -> None:
        """The button does what an action does, as long as it may."""

        def follow() -> None:
            self.button.setText(action.text())
            self.button.setToolTip(action.toolTip())
            self.button.setEnabled(action.isEnabled())
            # the tip's second line: who may
            self._why = "" if action.isEnabled() else action.toolTip().partition("\n")[2]
            self.say(self._words)

        action.changed.connect(follow)
        self.button.clicked.connect(action.trigger)
        follow()


class SecondPage(QWidget):
    """Samples and papers left, what is done with the chosen paper right. back: leaves the page; day: the sheet's day."""

    def __init__(self, desk: Desk, back: Callable[[], object], day: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self._back, self._day = desk, back, day
        self.sample: Sample | None = None
        self._typed: dict[tuple[str, str], dict[str, str]] = {}
        self._lang = desk.lang
        self._who = desk.store.who
        self._open = ""
        self._stale = True
        self._moved = False
        self.topline = Topline(self)
        self.drawing = DrawPanel(desk.rules, self._drawn, self)
        self.samples = QComboBox(self)
        self.papers = PaperTable(self)
        self.head = Short(self, objectName="section")
        self.under = Short(self, objectName="quiet")
        self.form = BlindForm(self)
        self.compared = ComparedTable(self)
        self.rates = RateTable(self)
        self.empty = QLabel(self, objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.start = FirstStep(self)
        self.foot = Short(self, objectName="quiet")
        self.ask = Ask(self)
        self.pages = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._actions: dict[str, QAction] = {}
        self._make_actions()
        self._connect()
        self.retranslate()
        self._prepare()

    # Layout

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty.setMargin(theme.space(3))
        for widget in (self.empty, self.form, self.compared, self.rates):
            self.pages.addWidget(widget)
        self._top = QWidget(self)
        top = QHBoxLayout(self._top)
        top.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        top.addWidget(self.topline)
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        line = QHBoxLayout()
        line.setContentsMargins(theme.space(3), 0, theme.space(1), 0)
        line.addWidget(self.samples, 1)
        column.addLayout(line)
        column.addWidget(self.papers, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        heads = QVBoxLayout()
        heads.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        heads.setSpacing(0)
        heads.addWidget(self.head)
        heads.addWidget(self.under)
        column.addLayout(heads)
        column.addWidget(self.pages, 1)
        column.addWidget(self.ask)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(2))
        foot.addWidget(self.foot)
        column.addLayout(foot)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.splitterMoved.connect(self._note_moved)
        self.samples.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.samples.setMinimumContentsLength(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._top)
        box.addWidget(self.drawing)
        box.addWidget(self.splitter, 1)
        box.addWidget(self.start, 1)

    def _connect(self) -> None:
        self.desk.changed.connect(lambda _days: self._note_change())
        self.desk.person_changed.connect(self._another)
        self.desk.theme_changed.connect(self._restyle)
        self.desk.learnt.connect(self._prepare)
        self.samples.activated.connect(lambda _: self._choose_sample())
        self.papers.current_changed.connect(self._show_current)
        self.papers.entered.connect(self.go_in)
        self.form.save_wanted.connect(self.save)
        self.form.left.connect(self.papers.setFocus)
        self.form.said.connect(self._say)
        self.compared.entered.connect(self._on)
        self.compared.typed.connect(self._settle_key)
        self.compared.ahead.connect(self._say_ahead)
        self.ask.closed.connect(self.compared.setFocus)
        self.drawing.closed.connect(self._stand)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("draw", "add", "Ctrl+N", self.ask_draw),
            ("rates", "trends", "Ctrl+R", self.turn_rates),
            ("take_back", "void", "Ctrl+Delete", self.take_back),
            ("undo", "undo", QKeySequence.StandardKey.Undo, self.undo),
            ("told", "returns", "", self.toggle_told),
        ]
        self._actions = actions.make(self, works)
        for name in ("rates", "told"):
            self._actions[name].setCheckable(True)
        actions.need(self.desk, self._actions, {"draw": "plan", "take_back": "plan", "told": "plan"})
        self.start.offer(self._actions["draw"])

    def shown_actions(self) -> list[QAction]:
        """At most five: the tab adds the way back."""
        return [self._actions[name] for name in ("draw", "rates", "take_back", "undo")]

    def more_actions(self) -> list[QAction]:
        """Those of the menu."""
        return [self._actions["told"]]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action."""
        return [
            (
                self.tr("Enter"),
                self.tr("in the list: to the paper; in the form: the next field, behind the last one save"),
            ),
            (self.tr("Ctrl+Enter"), self.tr("save the second entry; it never changes after that")),
            (self.tr("Alt+Enter"), self.tr("take what was probably meant")),
            (self.tr("1, 2"), self.tr("the first entry was right; the second was, and the record is corrected")),
            (self.tr("3, or the right value"), self.tr("both were wrong: what is typed is right")),
            (
                self.tr("Esc"),
                self.tr("back to the list, with what was typed kept; from the list back to the day sheet"),
            ),
        ]

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Double entry"))
        texts = {
            "draw": self.tr("Draw a sample…"),
            "rates": self.tr("Agreement"),
            "take_back": self.tr("Take the sample back"),
            "undo": self.tr("Undo"),
            "told": self.tr("Tell of double entry on the monthly return"),
        }
        for name, action in self._actions.items():
            actions.name(action, texts[name])
        self.samples.setAccessibleName(self.tr("Sample"))
        self.drawing.retranslate()
        self._restyle()
        self._retell()
        self.reload()
        self._show_current(again=True)

    def _retell(self) -> None:
        """Say what is typed in the language in force, where it was typed in another."""
        if self._lang == self.desk.lang:
            return
        self._keep_typed()
        self._open = ""  # shown anew from what is kept
        rules = second_entry.blind(self.desk.rules())
        before = replace(rules, lang=self._lang)
        self._typed = {of: CARGO.retold(texts, before, rules) for of, texts in self._typed.items()}
        self._lang = rules.lang

    def _restyle(self) -> None:
        actions.dress(self._actions.values())
        self.topline.restyle()
        self.form.restyle()
        for table in (self.papers, self.compared, self.rates):
            table.measure()
        if not self._moved:
            self.splitter.setSizes([self.papers.wanted, 10 * self.papers.wanted])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._stand()

    def _note_moved(self) -> None:
        self._moved = True

    def _stand(self) -> None:
        """Where the keys go first."""
        (self.papers if self.sample is not None else self.start.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.papers.hasFocus() or not self.papers.isVisible() or self.start.isVisible():
            self._back()
        else:
            self.papers.setFocus()

    def _prepare(self) -> None:
        """Make what the first key in a field would wait for."""
        rules = second_entry.blind(self.desk.rules())
        self.desk.run(lambda _progress: self.form.lookup.prepare(rules), lambda _: None)

    # What is there

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fresh()

    def _fresh(self) -> None:
        """Read anew what was not, as a change already does where the page is seen."""
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Read samples and papers anew; what is being typed stays."""
        self._stale = False
        store = self.desk.store
        wanted = self.samples.currentData()
        draws = seconds.draws(store)
        chosen = next((place for place, one in enumerate(draws) if one.uid == wanted), 0)
        self.samples.clear()
        for draw in draws:
            days = draw.first if draw.first == draw.last else f"{draw.first} … {draw.last}"
            words = self.tr("{days} · {size} records · seed {seed} · {who}")
            self.samples.addItem(words.format(days=days, size=draw.size, seed=draw.seed, who=draw.entered_by), draw.uid)
        self.samples.setCurrentIndex(chosen if draws else -1)
        self.samples.setEnabled(bool(draws))
        self._actions["told"].setChecked(bool(store.meta(seconds.TOLD)))
        for widget in (self._top, self.splitter):
            widget.setVisible(bool(draws))
        self.start.setVisible(not draws)
        self._choose_sample()

    def _choose_sample(self) -> None:
        uid = self.samples.currentData()
        self.sample = seconds.sample(self.desk.store, uid) if uid else None
        papers = self.sample.papers if self.sample else ()
        self.papers.papers.show_papers(papers, {one.uid: self._state(one) for one in papers})
        self._actions["take_back"].setEnabled(self.sample is not None)
        self._tell()
        if papers and self.papers.current is None:
            self.papers.stand_on(next((row for row, one in enumerate(papers) if not self._is_done(one)), 0))
        self._show_current()

    def _state(self, paper: Second) -> tuple[str, int]:
        assert self.sample is not None
        if not paper.is_keyed:
            if seconds.is_own(self.desk.store, paper):
                return "own", 0
            return ("typed" if self._typed.get((self._who, paper.uid)) else "to_key"), 0
        found = outcome(paper, self.sample.draw.finder)
        if found.open:
            return "differs", len(found.open)
        return ("settled" if found.differing else "agrees"), 0

    def _is_done(self, paper: Second) -> bool:
        """Whether nothing is left to be done about a paper by who works here."""
        return self.papers.papers.states.get(paper.uid, ("", 0))[0] in ("settled", "agrees", "own")

    def _tell(self) -> None:
        """The four figures on top."""
        if self.sample is None:
            figures = [Figure(title, DASH, "") for title in self._titles()]
        else:
            lang, found = self.desk.lang, agreement(self.sample.outcomes)
            drawn = len(self.sample.papers)
            of = self.tr("{agree} of {compared} fields").format(agree=found.agree, compared=found.compared)
            rate = f"{percent(found.share.share, lang)} %" if found.share else DASH
            sure = f"{between(found.share, lang)} · {of}" if found.share else self.tr("nothing is compared yet")
            wrong, under = DASH, self.tr("told when all is settled")
            if found.wrong is not None:
                wrong = str(found.first_wrong)
                under = f"{percent(found.wrong.share, lang)} % ({between(found.wrong, lang)})"
            parts = [
                (rate, sure),
                (f"{found.papers} / {drawn}", self.tr("%n to key", "", drawn - found.papers)),
                (str(found.differ), self.tr("%n to settle", "", found.open)),
                (wrong, under if found.compared else ""),
            ]
            figures = [Figure(title, *part) for title, part in zip(self._titles(), parts, strict=True)]
        self.topline.show_figures(figures)
        if self._actions["rates"].isChecked():
            self.rates.rates.show_outcomes(self.sample.outcomes if self.sample else [], self.desk.lang)

    def _titles(self) -> tuple[str, ...]:
        return self.tr("Agreement"), self.tr("Keyed twice"), self.tr("Differences"), self.tr("First entry wrong")

    # The paper that is chosen

    def _show_current(self, *, again: bool = False) -> None:
        paper = self.papers.current
        uid = paper.uid if paper else ""
        if self._actions["rates"].isChecked():
            self._keep_typed()
            self._open = ""
            self._show(self.rates, self.tr("Agreement by field and by clerk"), self._drawn_words(), "")
        elif paper is None or self.sample is None:
            self._keep_typed()
            self._open = ""
            self._show(self.empty, self.tr("Double entry"), "", "")
            self.start.say(self._first_step())
        elif paper.is_keyed:
            self._open = ""
            self.form.clear()
            if again or self.compared.compared.paper != paper:
                row = self.compared.currentIndex().row() if self._same_paper(paper) else -1
                self.compared.compared.show_paper(paper, self.sample.draw.finder, self.desk.rules())
                if not self.compared.stand_on_open(row - 1) and self.compared.compared.fields:
                    self.compared.stand_on(max(0, row))
            self._show(self.compared, self._paper_words(paper), self._keyed_words(paper), self._settle_words())
        elif self.papers.papers.states.get(uid, ("", 0))[0] == "own":
            self._keep_typed()
            self._open = ""
            self._show(self.empty, self._paper_words(paper), "", "")
            self.empty.setText(
                self.tr("You had a hand in the first entry of this record; somebody else keys it a second time.")
            )
        elif self._open != uid or again:
            self._keep_typed()
            self._open = uid
            rules = second_entry.blind(self.desk.rules())
            self.form.show_paper(self.sample.draw, paper, rules, self._typed.get((self._who, uid), {}))
            hint = self.tr("Enter goes on, Ctrl+Enter saves: after that the second entry never changes. Esc keeps it.")
            self._show(self.form, self._paper_words(paper), self._blind_words(paper), hint)

    def _same_paper(self, paper: Second) -> bool:
        shown = self.compared.compared.paper
        return shown is not None and shown.uid == paper.uid

    def _show(self, widget: QWidget, head: str, under: str, foot: str) -> None:
        if widget is not self.compared:
            # nothing of a paper that is not on the screen stays behind the one that is
            self.compared.compared.show_paper(None, "", self.desk.rules())
            self.ask.leave()
        self.pages.setCurrentWidget(widget)
        self.head.say(head)
        self.under.say(under)
        self.foot.say(foot)

    def _keep_typed(self) -> None:
        """Keep what is typed of the paper that is left."""
        if not self._open:
            return
        self._typed[self._who, self._open] = self.form.texts
        paper = next((one for one in self.papers.papers.papers if one.uid == self._open), None)
        if paper is not None and not paper.is_keyed:
            states = dict(self.papers.papers.states)
            states[paper.uid] = self._state(paper)
            self.papers.papers.show_papers(self.papers.papers.papers, states)
        self.form.clear()

    def _first_step(self) -> str:
        return self.tr(
            "Ctrl+N draws a random sample of a day's or month's records. A second clerk keys them from the paper without seeing the first entry; then the two settle what differs."
        )

    def _drawn_words(self) -> str:
        if self.sample is None:
            return ""
        draw = self.sample.draw
        titles = {name: CARGO.title(BY_NAME[name]) for name in BY_NAME} | {"entered_by": self.tr("Clerk")}
        parts = ", ".join(titles[part] for part in draw.parts) or DASH
        words = self.tr("Shares kept of: {parts}. Seed {seed}; drawn by {who}. Intervals: Wilson, 95 %.")
        return words.format(parts=parts, seed=draw.seed, who=draw.entered_by)

    def _paper_words(self, paper: Second) -> str:
        assert self.sample is not None
        words = self.tr("Paper {place} of {size} · {day} · no. {number} of the day").format(
            place=paper.place, size=len(self.sample.papers), day=paper.day, number=paper.number
        )
        finder = self.sample.draw.finder
        if not finder:
            return words
        return f"{words} · {CARGO.title(BY_NAME[finder])} {paper.found_by or DASH}"

    def _blind_words(self, paper: Second) -> str:
        if not self.desk.store.guarded and paper.first_by == self.desk.store.who:
            words = self.tr("Both entries bear the name {who}: without accounts the program cannot tell who keys.")
            return words.format(who=paper.first_by)
        return self.tr("Key it from the paper. What was entered first is shown after it is saved.")

    def _keyed_words(self, paper: Second) -> str:
        now = cargo.get(self.desk.store, paper.cargo)
        if now is not None and now.status == "void":
            return self.tr("The record is voided meanwhile: what is settled corrects nothing.")
        if seconds.is_changed_since(self.desk.store, paper, second_entry.REASON):
            return self.tr("Compared as it was when it was drawn; the record was changed since.")
        if paper.first_by == paper.keyed_by:
            return self.tr("Both entries bear the name {who}.").format(who=paper.first_by)
        return ""

    def _settle_words(self) -> str:
        if self.compared.compared.open_rows:
            return self.tr(
                "1: the first was right · 2: the second was right, the record is corrected · or type what is right"
            )
        return self.tr("Nothing to settle. Enter goes on to the next paper.")

    def go_in(self) -> None:
        """From the list to the paper."""
        page = self.pages.currentWidget()
        if page is self.form:
            self.form.begin()
        elif page is self.compared:
            self.compared.setFocus()
        elif page is self.empty:
            self._on()

    def _on(self) -> None:
        """To what is still to be settled here, else to the next paper that is not done."""
        if self.pages.currentWidget() is self.compared and self.compared.compared.open_rows:
            self.compared.stand_on_open(self.compared.currentIndex().row())
            return
        papers = self.papers.papers.papers
        here = self.papers.currentIndex().row()
        order = [*range(here + 1, len(papers)), *range(here + 1)]
        row = next((row for row in order if not self._is_done(papers[row])), None)
        if row is None:
            self.papers.setFocus()
            if papers:
                self.desk.say(self.tr("Nothing is left to do in this sample."))
            return
        self.papers.stand_on(row)
        self.go_in()

    # Drawing

    def ask_draw(self) -> None:
        """Ask for days, size and seed."""
        first, last = month_days(self._day()[:7])
        self.drawing.ask(first, min(last, self.desk.store.today), SIZE)

    def _drawn(self, values: Mapping[str, Any]) -> None:
        done = self.desk.do(second_entry.drawn(self.desk.store, values), self.tr("draw of a sample"))
        self._fresh()
        self.samples.setCurrentIndex(self.samples.findData(done[0].after.uid))
        self._choose_sample()
        self.papers.stand_on(0)
        self.desk.say(self.tr("%n record(s) drawn", "", len(done) - 1))

    def take_back(self) -> None:
        """Void the sample, as long as nothing of it is keyed."""
        if self.sample is not None:
            self._do(second_entry.taken_back(self.sample), self.tr("taking back of a sample"), "")

    def toggle_told(self) -> None:
        """Have returns tell of double entry, or not."""
        wanted = self._actions["told"].isChecked()
        try:
            door.set_meta(self.desk.store, {seconds.TOLD: "1" if wanted else ""})
        except Problem as problem:
            self._actions["told"].setChecked(not wanted)
            self._say(problem)
            return
        told = self.tr("Monthly returns tell of double entry from now on.")
        self.desk.say(told if wanted else self.tr("Monthly returns do not tell of double entry."))

    def turn_rates(self) -> None:
        """Show how far the entries agree by field and clerk, or the paper again."""
        self._tell()
        self._show_current(again=True)
        (self.rates if self._actions["rates"].isChecked() else self.papers).setFocus()

    # Keying

    def save(self) -> None:
        """Save the second entry of the paper in the form, for good, and show what differs or go on to the next."""
        paper = self.papers.current
        if paper is None or self.sample is None or paper.uid != self._open:
            return
        rules = second_entry.blind(self.desk.rules())
        store = self.desk.store
        try:
            # not a step to be undone: what was keyed blind stays
            door.apply(store, [second_entry.keyed(store, self.sample.draw, paper, self.form.texts, rules)])
        except Damaged as problem:
            self.desk.damaged.emit(problem)
            raise
        except Problem as problem:
            self._say(problem)
            return
        self.desk.saved.emit()
        self._open = ""
        self._typed.pop((self._who, paper.uid), None)
        self._fresh()
        now = self.papers.current
        if now is not None and self._state(now)[0] == "agrees":
            self.desk.say(self.tr("Paper {place}: both entries agree").format(place=now.place))
            self._on()
        else:
            self.go_in()
            self.compared.hold()

    # Settling

    def _say_ahead(self) -> None:
        self.desk.say(self.tr("The two entries differ: look here first. What was typed since is not taken."), "warn")

    def _settle_key(self, key: str) -> None:
        field = self.compared.current
        row = self.compared.currentIndex().row()
        if not field or not self.compared.compared.differs(row):
            return
        if key in VERDICT_KEYS:
            self.settle(field, VERDICT_KEYS[key])
        elif key == "3" or row in self.compared.compared.open_rows:
            # what is settled already no stray key asks about
            self.ask_right(field, "" if key == "3" else key)

    def ask_right(self, field: str, begun: str = "") -> None:
        """Ask for the right value where both entries are wrong."""

        def take(text: str) -> None:
            self._settle(field, "other", text)

        question = self.tr("Both wrong: the right value of {title}:").format(title=CARGO.title(BY_NAME[field]))
        self.ask.ask(question, take, begun, hint=self.tr("empty, if the paper says nothing"))
        self.ask.answer.deselect()
        self.ask.answer.setCursorPosition(len(begun))

    def settle(self, field: str, verdict: Verdict) -> None:
        """Settle one difference and go on to the next."""
        try:
            self._settle(field, verdict)
        except Problem as problem:
            self._say(problem)

    def _settle(self, field: str, verdict: Verdict, text: str = "") -> None:
        paper = self.papers.current
        if paper is None or self.sample is None:
            return
        changes = second_entry.settled(
            self.desk.store, self.sample.draw, paper, field, verdict, self.desk.rules(), text
        )
        row = self.compared.currentIndex().row()
        name = self.tr("settling of {title}").format(title=CARGO.title(BY_NAME[field]))
        self.desk.do(changes, name, second_entry.REASON)
        self._fresh()
        self.compared.stand_on_open(row)

    # Elsewhere

    def undo(self) -> None:
        """Take the newest step back: a settling, a draw; never what was keyed."""
        text = self.desk.undo.undoText()
        if not self.desk.undo.canUndo():
            self.desk.say(self.tr("There is nothing to undo."))
        elif self.desk.undo.undo():
            self.desk.say(self.tr("Undone: {what}").format(what=text))

    def _another(self) -> None:
        """Somebody else works here: what the one before typed waits for that one."""
        self._keep_typed()
        self._open, self._who = "", self.desk.store.who
        self.reload()

    def _do(self, changes: Any, text: str, reason: str) -> None:
        try:
            self.desk.do(changes, text, reason)
        except Problem as problem:
            self._say(problem)
        else:
            self._fresh()

    def _say(self, problem: Problem) -> None:
        self.desk.say(str(problem), "bad" if problem.level == "error" else "warn")
