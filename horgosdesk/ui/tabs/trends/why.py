"""Why a figure changed: two periods, a sentence, a waterfall that adds up, and the records behind each bar of it."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.calendar import same_span_last_year
from horgosdesk.core.errors import Problem
from horgosdesk.core.stretch import Stretch, after, before, parse_stretch
from horgosdesk.store import totals, trends, why
from horgosdesk.store.sheet import Filter
from horgosdesk.store.why import CUTS, Answer, Question
from horgosdesk.ui import actions, printing, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.lines import Lines
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.trends import saving, why_words
from horgosdesk.ui.tabs.trends.amounts import MEASURES, Amount
from horgosdesk.ui.tabs.trends.edges import inset, page_of
from horgosdesk.ui.tabs.trends.figures import Table
from horgosdesk.ui.tabs.trends.page_reading import PageReading
from horgosdesk.ui.tabs.trends.period_box import PeriodBox
from horgosdesk.ui.viewport import Pages
from horgosdesk.ui.waterfall import Fall, Waterfall

AGAINST = ("year", "before")
"""Rules for what a period is compared with: the same days of last year, or the period just before."""


class Why(QWidget):
    """The page. left: back to where one came from. answered: there is a new answer.

    One goes down by Enter or a click on a bar, from category to country to trader to the records, and up by Alt+Left.
    """

    left = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(parent)
        self.desk = desk
        self._choose_file = choose_file
        self.question: Question | None = None
        self.against = AGAINST[0]
        self.answer: Answer | None = None
        self._above: list[tuple[Question, str]] = []
        self._wanted: dict[str, Any] = {}
        self._key = ""  # the bar to stand on after one step up
        self._actions: dict[str, QAction] = {}
        self.pages = Pages(self)
        self._parts = drawn, told = QWidget(self.pages), QWidget(self.pages)
        self.now_box, self.base_box = PeriodBox(desk, self), PeriodBox(desk, self)
        self.measure_box, self.currency_box, self.cut_box = (slim(QComboBox(self)) for _ in range(3))
        self._labels = {box: QLabel(self, objectName="quiet") for box in (self.now_box, self.base_box)}
        self.up, self.working = QPushButton(self, objectName="link"), QLabel(self, objectName="quiet")
        self.sentence = Paragraph(self, objectName="section")
        self.wrong = Paragraph(self, objectName="bad")
        self.fall, self.effects = Waterfall(drawn), Waterfall(drawn)
        self.table, self.effect_table = Table(told), Table(told)
        self.how = Paragraph(drawn, objectName="quiet")
        self.note = Paragraph(self, objectName="quiet")
        self.remembered = Paragraph(self, objectName="quiet")
        self.reading = PageReading(desk, self, self.working, self.ask)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        self.sentence.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.up.setCursor(Qt.CursorShape.PointingHandCursor)
        self._head = head = Lines(self)
        for box in (self.now_box, self.base_box):
            self._labels[box].setBuddy(box)
            head.add(self._labels[box], box)
        for widget in (self.measure_box, self.currency_box, self.cut_box, self.working):
            head.add(widget)
        for part in self._parts:
            self.pages.addWidget(part)
        _stack(self._parts[0], self.fall, self.effects, self.how)
        _stack(self._parts[1], self.table, self.effect_table)
        self.up.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        page = page_of(self)
        page.addLayout(inset(head, self.wrong, self.up, self.sentence, self.remembered))
        page.addWidget(self.pages, 1)
        page.addLayout(inset(self.note))
        for unseen in (
            self.wrong,
            self.up,
            self.effects,
            self.how,
            self.effect_table,
            self.currency_box,
            self.remembered,
        ):
            unseen.hide()

    def _connect(self) -> None:
        self.now_box.chosen.connect(self._choose_now)
        self.base_box.chosen.connect(self._choose_base)
        for box in (self.now_box, self.base_box):
            box.refused.connect(self._refuse)
        self.measure_box.activated.connect(lambda _: self._choose(measure=self.measure_box.currentData()))
        self.currency_box.activated.connect(lambda _: self._choose(currency=self.currency_box.currentData()))
        self.cut_box.activated.connect(lambda _: self._choose(cut=self.cut_box.currentData()))
        self.up.clicked.connect(lambda: self.go_back())
        self.fall.opened.connect(self.look_into)
        self.table.opened.connect(self.look_into)
        self.effect_table.opened.connect(self._open_goods)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.go_back),
            ("table", "columns", "Ctrl+T", self.turn),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("export", "export", "Ctrl+E", self.export),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("earlier", "previous", "Alt+PgUp", lambda: self.step(-1)),
            ("later", "next", "Alt+PgDown", lambda: self.step(1)),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)
        self._actions["table"].setCheckable(True)

    def shown_actions(self) -> list[QAction]:
        """For the toolbar."""
        return [self._actions[name] for name in ("back", "table", "copy", "save", "export")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions[name] for name in ("print", "earlier", "later", "sentence")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("↑ ↓", self.tr("go from bar to bar")),
            (self.tr("Enter"), self.tr("look into a part; below the traders are the records")),
            (self.tr("Esc"), self.tr("one step up, then back")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Back"),
            "table": self.tr("Table"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "export": self.tr("Save as Excel…"),
            "print": printing.title(),
            "earlier": self.tr("The period before"),
            "later": self.tr("The next period"),
            "sentence": self.tr("Copy the sentence"),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text)
        self._labels[self.now_box].setText(self.tr("&Why is"))
        self._labels[self.base_box].setText(self.tr("a&gainst"))
        tip = self.tr(
            "Choose one, or type any: 2025-11, 2025Q3, 2025, 2025-01..11, two days with .. between them; Enter"
        )
        for box, name in ((self.now_box, self.tr("Period")), (self.base_box, self.tr("Compared with"))):
            box.setToolTip(tip)
            box.setAccessibleName(name)
        offer(self.measure_box, [(_measure_name(name, self.desk.lang), name) for name in MEASURES])
        offer(self.cut_box, [(why_words.cut_name(cut), cut) for cut in CUTS])
        self.measure_box.setAccessibleName(self.tr("Measure"))
        self.currency_box.setAccessibleName(self.tr("Currency"))
        self.cut_box.setAccessibleName(self.tr("Broken down"))
        self.sentence.setAccessibleName(self.tr("What the bars say"))
        self.how.setText(why_words.how())
        self._offer_periods()
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        actions.dress(self._actions.values())
        theme.wear(self.up, "QPushButton#link { padding: 0; }")
        for table in (self.table, self.effect_table):
            table.restyle()
        for label in (self.how, self.note):
            label.setFont(theme.font(0.92))
        for drawn in (self.fall, self.effects):
            drawn.updateGeometry()
            drawn.update()

    # Choosing

    def show_choice(self, choice: trends.Choice) -> None:
        """Take up the measure, currency and period of the explorer."""
        self._wanted = {"measure": choice.measure, "currency": choice.currency, "period": choice.period}
        self._above.clear()
        if self.isVisible():
            self.ask()
        else:
            self.reading.stale = True

    def _choose_now(self, days: Stretch) -> None:
        now = why.counted(self.desk.store, days)
        self._choose(now=now, base=self._base_of(now))

    def _choose_base(self, chosen: Stretch | str) -> None:
        if self.question is None:
            return
        if isinstance(chosen, str):
            self.against = chosen
            self._choose(base=self._base_of(self.question.now))
        else:
            self.against = ""
            self._choose(base=why.counted(self.desk.store, chosen))

    def _base_of(self, now: Stretch) -> Stretch:
        assert self.question is not None
        match self.against:
            case "year":
                return same_span_last_year(*now)
            case "before":
                return before(*now)
        return self.question.base

    def _choose(self, **fields: Any) -> None:
        if self.question is None:
            return
        self.wrong.hide()
        self.question = replace(self.question, **fields)
        if "cut" not in fields:
            # what one comes back to has the same periods and measure
            self._above = [(replace(question, **fields), key) for question, key in self._above]
        elif fields["cut"] in (cut for cut, _ in self.question.within):
            # it is one and the same there: asked of the whole
            self.question = replace(self.question, within=())
            self._above.clear()
        self.ask()

    def _refuse(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def step(self, way: int) -> None:
        """The period before or after this one; what it is compared with goes along."""
        if self.question is None:
            return
        now = self.question.now
        now = before(*now) if way < 0 else after(*now)
        newest = trends.newest_counted(self.desk.store)
        if now[0] <= newest:
            self._choose_now(now)

    def look_into(self, key: str) -> None:
        """One step down: the parts of a part, or its records below a trader; of a sum, its records."""
        if self.question is None or key == why_words.OTHERS:
            return
        if key in ("=now", "=base"):
            self.desk.cargo_wanted.emit(self.question.records(base=key == "=base"))
            return
        below = self.question.into(key[1:])
        if below is None:
            self.desk.cargo_wanted.emit(self.question.records(key[1:]))
            return
        self._above.append((self.question, key))
        self.question = below
        self.ask()

    def _open_goods(self, key: str) -> None:
        """The records of one kind of goods that the effects are told of."""
        if self.question is None or key == "=now":
            return
        direction, _, category = key.partition("/")
        view = self.question.records()
        goods = (Filter("direction", "is", (direction,)), Filter("category", "is", (category,)))
        self.desk.cargo_wanted.emit(replace(view, filters=(*view.filters, *goods)))

    def go_back(self) -> None:
        """One step up, or from the top to where one came from."""
        if not self._above:
            self.left.emit()
            return
        self.question, key = self._above.pop()
        self._key = key
        self.ask()

    # Asking

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self.reading.busy

    def ask(self) -> None:
        """Read the answer on a thread."""
        store = self.desk.store
        self._offer_periods()
        first = why.first_question(store)
        if first is None:
            self.reading.stale = False
            self.question = self.answer = None
            self._show()
            return
        self.question = self._taken_up(self.question or first)
        question = self.question
        self._show_choices()
        self.reading.ask(lambda reader, _progress: why.answer(reader, question), self._take)

    def _taken_up(self, question: Question) -> Question:
        """The question with what was wanted from outside, and with a currency that there is."""
        wanted, self._wanted = self._wanted, {}
        if wanted.get("measure") in MEASURES:
            question = replace(question, measure=wanted["measure"], within=())
        days = self._days_of(wanted.get("period", ""))
        if days is not None:
            self.question = question
            now = why.counted(self.desk.store, days)
            question = replace(question, now=now, base=self._base_of(now), within=())
        currencies = trends.currencies(self.desk.store)
        currency = wanted.get("currency") or question.currency
        if currency not in currencies:
            currency = currencies[0] if currencies else ""
        offer(self.currency_box, [(code, code) for code in currencies])
        return replace(question, currency=currency)

    def _days_of(self, period: str) -> Stretch | None:
        """The days of the explorer's period; None for one that is no month, quarter, year or day."""
        try:
            return parse_stretch(period, date.fromisoformat(self.desk.store.today))
        except Problem:
            return None

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self._show()
        self.answered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reading.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.reading.hidden()

    # Showing

    def _offer_periods(self) -> None:
        months = totals.months_with_records(self.desk.store)
        newest = trends.newest_counted(self.desk.store)
        self.now_box.offer(months, newest)
        rules = [(self.tr("Same days of last year"), "year"), (self.tr("The period before"), "before")]
        self.base_box.offer(months, newest, rules)
        # in an empty desk there is nothing to choose
        self._head.setVisible(bool(months))

    def _show_choices(self) -> None:
        question = self.question
        assert question is not None
        self.now_box.say(question.now)
        self.base_box.say(question.base, self.against)
        self.measure_box.setCurrentIndex(self.measure_box.findData(question.measure))
        self.currency_box.setCurrentIndex(self.currency_box.findData(question.currency))
        self.currency_box.setVisible(question.measure == "value")
        self.cut_box.setCurrentIndex(self.cut_box.findData(question.cut))
        self.up.setVisible(bool(question.within))
        self.up.setText("◀ " + why_words.path(self.desk, question))
        self.up.setToolTip(self.tr("One step up (Alt+Left)"))

    def _show(self) -> None:
        answer = self.answer
        for name in ("table", "copy", "save", "export", "print", "earlier", "later", "sentence"):
            self._actions[name].setEnabled(answer is not None)
        if answer is None:
            self.sentence.setText("")
            self.remembered.hide()
            self.note.setText("")
            self.fall.show_fall(Fall("", empty=self._nothing()))
            return
        if self.question is not None:
            self._show_choices()
        desk = self.desk
        self.sentence.setText(spans.opening(why_words.sentence(desk, answer)))
        self.remembered.setText(why_words.remembered(desk, answer))
        self.remembered.setVisible(bool(self.remembered.text()))
        fall = why_words.fall(desk, answer)
        self.fall.show_fall(fall)
        self.table.show_lines(why_words.lines(desk, answer), why_words.heads(desk, answer), desk.lang)
        for widget in (self.effects, self.how, self.effect_table):
            widget.setVisible(bool(answer.effects))
        if answer.effects:
            self.effects.show_fall(why_words.effects_fall(desk, answer))
            lines, heads = why_words.effect_lines(desk, answer), why_words.effect_heads(desk, answer)
            self.effect_table.show_lines(lines, heads, desk.lang)
        self.note.setText(fall.note)
        place = next((at for at, step in enumerate(self.fall.fall.steps) if step.key == self._key), -1)
        if place >= 0:
            self.fall.point(place)
        self._key = ""

    def _nothing(self) -> str:
        if self.question is not None or self.reading.is_unknown:
            return ""
        return self.tr(
            "No cargo yet. Type or import the first records in the tab Cargo (Ctrl+1); this page says why a month is up or down."
        )

    # Actions

    def turn(self) -> None:
        """From the bars to the table behind them, or back."""
        self.pages.setCurrentIndex(1 - self.pages.currentIndex())
        self._actions["table"].setChecked(self.pages.currentIndex() == 1)
        self._body().setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self) -> QWidget:
        return self.table if self.pages.currentIndex() == 1 else self.fall

    def copy(self) -> None:
        """The bars as a picture, or the table's figures, whichever has the focus."""
        if self.pages.currentIndex() == 1:
            table = self.effect_table if self.effect_table.hasFocus() else self.table
            self.desk.say(self.tr("%n row(s) copied", "", table.copy()))
            return
        (self.effects if self.effects.hasFocus() else self.fall).copy()
        self.desk.say(self.tr("Picture copied"))

    def copy_sentence(self) -> None:
        """What the bars say, to the clipboard."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def save(self) -> None:
        """Write the bars as a picture where the person wants it."""
        drawn = self.effects if self.effects.hasFocus() else self.fall
        saving.save_picture(self.desk, self, self._choose_file, self._file_name(), drawn.save)

    def print(self) -> None:
        """Show it as it will come out of the printer."""
        assert self.answer is not None
        printing.preview(
            self,
            self._file_name(),
            printing.of_pictures([self.fall.paper, *([self.effects.paper] if self.answer.effects else [])]),
        )

    def export(self) -> None:
        """Write the tables as a workbook."""
        assert self.answer is not None
        pages = why_words.pages(self.desk, self.answer)
        saving.save_book(self.desk, self, self._choose_file, self._file_name(), pages)

    def _file_name(self) -> str:
        assert self.answer is not None
        question = self.answer.question
        return "-".join(("why", question.measure, question.now[0], question.now[1]))

    # Keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._body().setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values. The period is the newest then."""
        question = self.question
        kept = {"against": self.against, "table": self.pages.currentIndex() == 1}
        if question is not None:
            kept |= {"measure": question.measure, "currency": question.currency}
            kept["cut"] = self._above[0][0].cut if self._above else question.cut
        return kept

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        if state.get("against") in AGAINST:
            self.against = state["against"]
        first = why.first_question(self.desk.store)
        if first is not None and state.get("cut") in CUTS:
            self.question = replace(first, cut=state["cut"])
            self.question = replace(self.question, base=self._base_of(first.now))
        self._wanted = {name: state[name] for name in ("measure", "currency") if isinstance(state.get(name), str)}
        if bool(state.get("table")) != (self.pages.currentIndex() == 1):
            self.pages.setCurrentIndex(1 - self.pages.currentIndex())
            self._actions["table"].setChecked(self.pages.currentIndex() == 1)
        self.reading.note_change()


def _stack(page: QWidget, *widgets: QWidget) -> None:
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(2))
    for widget in widgets:
        box.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)


def _measure_name(name: str, lang: str) -> str:
    return QCoreApplication.translate("Trends", "Value") if name == "value" else Amount(name, "", lang).name
