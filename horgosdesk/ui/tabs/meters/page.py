"""The page for one meter: daily bars, the running sum against the target, and what it comes to by its yardsticks."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.goal import parse_goal
from horgosdesk.core.meter import Meter
from horgosdesk.core.rights import may
from horgosdesk.core.units import MARKS
from horgosdesk.store import goals, meter_figures, meters
from horgosdesk.store.desk import Store
from horgosdesk.store.door import void
from horgosdesk.store.meter_figures import By, Figures
from horgosdesk.ui import actions, picture, printing, spans, tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.graph import Graph, Short, load_easel
from horgosdesk.ui.lists import offer
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.meters import page_drawings, page_words
from horgosdesk.ui.tabs.meters.page_amounts import Amount, amount_of
from horgosdesk.ui.tabs.meters.page_answer import BYS, SPANS, Answer, Span, bys, periods
from horgosdesk.ui.tabs.meters.page_choices import Choices
from horgosdesk.ui.tabs.meters.page_drawings import GRAPHS, drawings
from horgosdesk.ui.tabs.meters.page_table import Table
from horgosdesk.ui.tabs.meters.yardstick_form import Form
from horgosdesk.ui.tabs.meters.yardstick_list import Said
from horgosdesk.ui.topline import Topline
from horgosdesk.ui.viewport import Pages

WAIT_MS = 150
"""So long an answer may take before the page says that it is on its way."""
SOON_MS = 60
"""Changes that come closer together than this are read once."""
MOST_HIGH = 200
"""Steps of theme.space below which the form takes the place of a graph."""
Read = tuple[list[Meter], Figures | None]
EMPTY, GRAPHED, LISTED = range(3)


class MeterPage(QWidget):
    """The page. left: back to the sheet. answered: there is a new answer."""

    left = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(parent)
        self.desk = desk
        self._choose_file = choose_file
        self.uid, self.at = "", ""
        self.span: Span = "year"
        self.by: By = "weight"
        self.meters: list[Meter] = []
        self.figures: Figures | None = None
        self.answer: Answer | None = None  # what is shown
        self.form: Form | None = None
        self._typed: dict[str, dict[str, str]] = {}  # what was typed and not saved, by uid, the meter's for a new one
        self._stale, self._listed = True, False
        self._task: tasks.Task | None = None
        self._current = GRAPHS[0]
        self._actions: dict[str, QAction] = {}
        self.choices = Choices(self)
        self.topline = Topline()
        self.working = QLabel(objectName="quiet")
        self.sentence, self.equals = Paragraph(objectName="section"), Paragraph()
        self.words = QLabel(objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.graphs = {name: Graph(desk, noted=False) for name in GRAPHS}
        self.source = Short(objectName="quiet")
        self.table = Table()
        self.pages, self._place = Pages(), QWidget()
        self._wait = desk.timer(self, WAIT_MS, lambda: self.working.setText(self.tr("Reading…")))
        self._soon: QTimer = desk.timer(self, SOON_MS, self.ask)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        for label in (self.sentence, self.equals):
            label.setTextInteractionFlags(flags.TextSelectableByMouse)
        graphs = QWidget()
        stack = QVBoxLayout(graphs)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(theme.space(1))
        for graph in self.graphs.values():
            stack.addWidget(graph, 1)
        stack.addWidget(self.source)
        for page in (self.words, graphs, self.table):
            self.pages.addWidget(page)
        place = QVBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        self._place.hide()
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.space(1))
        head.addWidget(self.topline)
        head.addWidget(self.sentence)
        head.addWidget(self.equals)
        right = QVBoxLayout()
        right.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        right.setSpacing(theme.space(2))
        right.addWidget(self.working)
        right.addWidget(self._head)
        right.addWidget(self._place)
        right.addWidget(self.pages, 1)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.choices)
        page.addLayout(right, 1)
        self.working.hide()

    def _connect(self) -> None:
        desk, boxes = self.desk, self.choices.boxes
        desk.meters_changed.connect(lambda _touched: self._note_change())
        # targets and what the desk is called are told with everything
        desk.changed.connect(lambda _days: self._note_change())
        desk.theme_changed.connect(self.restyle)
        desk.person_changed.connect(self._enable)
        boxes["meter"].activated.connect(lambda _: self.show_meter(boxes["meter"].currentData()))
        boxes["span"].activated.connect(lambda _: self.choose(span=boxes["span"].currentData()))
        boxes["at"].activated.connect(lambda _: self.choose(at=boxes["at"].currentData()))
        boxes["by"].activated.connect(lambda _: self.choose(by=boxes["by"].currentData()))
        self.choices.goal.textEdited.connect(lambda _text: self._understand())
        self.choices.goal.returnPressed.connect(self.keep_goal)
        self.choices.yardsticks.entered.connect(self.correct)
        self.choices.yardsticks.current_changed.connect(self._enable)
        for name, graph in self.graphs.items():
            graph.installEventFilter(self)
            graph.enlarged.connect(lambda name=name: self._point_at_last(name))
            graph.fitted.connect(self._align)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "Alt+Left", self.left.emit),
            ("table", "columns", "Ctrl+T", self.turn),
            ("goal", "check", "Ctrl+G", self.ask_goal),
            ("new", "add", "Ctrl+N", self.enter_new),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("earlier", "previous", "Alt+PgUp", lambda: self.step(1)),
            ("later", "next", "Alt+PgDown", lambda: self.step(-1)),
            ("correct", "correct", "F2", self.correct),
            ("void", "void", QKeySequence.StandardKey.Delete, self.void),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("data", "copy", "Ctrl+Shift+D", self.copy_data),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)
        self._actions["table"].setCheckable(True)
        # a key that takes away must not do so from the target's field
        self._actions["void"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.choices.yardsticks.addAction(self._actions["void"])
        actions.need(self.desk, self._actions, dict.fromkeys(("goal", "new", "correct", "void"), "plan"))

    def shown_actions(self) -> list[QAction]:
        """For the toolbar."""
        return [self._actions[name] for name in ("back", "table", "goal", "new", "copy", "save")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        names = ("earlier", "later", "correct", "void", "print", "data", "sentence")
        return [self._actions[name] for name in names]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("← →", self.tr("move the crosshair of a graph; the box tells the exact figures")),
            (self.tr("Enter"), self.tr("in the target's field: keep it; on a yardstick: correct it")),
            ("Tab", self.tr("choices, target, yardsticks, graphs")),
            (self.tr("Esc"), self.tr("leave the form, which keeps what was typed; then back to the sheet")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Sheet"),
            "table": self.tr("Table"),
            "goal": self.tr("Target…"),
            "new": self.tr("New yardstick…"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "earlier": self.tr("The period before"),
            "later": self.tr("The period after"),
            "correct": self.tr("Correct yardstick…"),
            "void": self.tr("Void yardstick"),
            "print": printing.title(),
            "data": self.tr("Copy data"),
            "sentence": self.tr("Copy the sentence"),
        }
        tips = {
            "back": self.tr("Back to the sheet (Esc)"),
            "table": self.tr("Every reading of the period behind the graphs"),
            "copy": self.tr("Copy the graph in focus as a picture, the table, or the yardsticks"),
            "data": self.tr("Copy every reading of the period, exactly"),
        }
        for name, text in texts.items():
            actions.name(self._actions[name], text, tips.get(name, ""))
        self.choices.retranslate()
        names = {"month": self.tr("A month"), "year": self.tr("A year"), "all": self.tr("All days")}
        offer(self.choices.boxes["span"], [(names[span], span) for span in SPANS])
        self.sentence.setAccessibleName(self.tr("What the figures say"))
        self.table.setAccessibleName(self.tr("Readings"))
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        actions.dress(self._actions.values())
        self.choices.restyle()
        self.topline.restyle()
        self.source.setFont(theme.font(0.92))
        self.table.restyle()

    # Choosing

    def show_meter(self, uid: str) -> None:
        """Show another meter, the newest period first."""
        if uid != self.uid:
            self._leave_form()
            self.uid, self.at, self.figures = uid, "", None
            self.choices.goal.setModified(False)
        self.ask()

    def choose(self, span: Span | None = None, at: str | None = None, by: By | None = None) -> None:
        """Show other days of the meter, or in another unit."""
        if span is not None and span != self.span:
            # from a year to its last month, from a month to its year
            self.span, self.at = span, self.at[:4] if span == "year" else ""
        self.at = self.at if at is None else at
        self.by = self.by if by is None else by
        self.choices.goal.setModified(False)
        self._show()

    def step(self, back: int) -> None:
        """Go so many periods back."""
        if self.figures is None:
            return
        offered = self._periods(self.figures)
        place = (offered.index(self.at) if self.at in offered else 0) + back
        if 0 <= place < len(offered):
            self.choose(at=offered[place])
        else:
            self.desk.say(self.tr("There is no reading before.") if back > 0 else self.tr("There is no reading after."))

    # Asking

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None or self._soon.isActive()

    def ask(self) -> None:
        """Read the meter on a thread; a newer question cancels the older one."""
        self.rest()
        self._stale = False
        uid = self.uid

        def work(reader: Store, _progress: tasks.Progress) -> Read:
            load_easel()

            return meters.every(reader), meter_figures.figures(reader, uid) if uid else None

        self._task = self.desk.read(work, self._take, self._fail)
        self._wait.start()

    def rest(self) -> None:
        """Nobody waits for what is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._soon.stop()
        self._wait.stop()
        self.working.clear()

    def _take(self, read: Read) -> None:
        self.rest()
        self.meters, self.figures = read
        self._show()
        if self.hasFocus():
            self._pass_focus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit()

    def _fail(self, error: BaseException) -> None:
        self.rest()
        self.figures = None
        self._show()
        self.words.setText(str(error))

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._task is None:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.busy:
            self.rest()
            self._stale = True

    # Showing

    def _answer(self) -> Answer | None:
        if self.figures is None or not self.figures.flows:
            return None
        found = Answer(self.figures, self.span, self.at, self.by)
        return None if found.is_empty else found

    @property
    def amount(self) -> Amount:
        """How it is told."""
        assert self.figures is not None
        return amount_of(self.desk, self.by, self.figures.meter.unit)

    def _periods(self, figures: Figures) -> list[str]:
        return periods(figures.brought("unit"), self.span)

    def _show(self) -> None:
        figures, choices = self.figures, self.choices
        offer(choices.boxes["meter"], [(one.name, one.uid) for one in self.meters])
        choices.boxes["meter"].setCurrentIndex(choices.boxes["meter"].findData(self.uid))
        choices.boxes["span"].setCurrentIndex(SPANS.index(self.span))
        if figures is not None:
            offered = bys(figures)
            self.by = self.by if self.by in offered else offered[0]
            found = self._periods(figures)
            self.at = self.at if self.at in found else found[0]
            lang = self.desk.lang
            offer(choices.boxes["by"], [(amount_of(self.desk, by, figures.meter.unit).unit, by) for by in offered])
            offer(choices.boxes["at"], [(spans.show(one, lang) if one else self.tr("All days"), one) for one in found])
            choices.boxes["by"].setCurrentIndex(choices.boxes["by"].findData(self.by))
            choices.boxes["at"].setCurrentIndex(choices.boxes["at"].findData(self.at))
            choices.boxes["by"].setEnabled(len(offered) > 1)
            choices.boxes["at"].setEnabled(self.span != "all")
        self.answer = answer = self._answer()
        self._head.setVisible(answer is not None)
        self._show_yardsticks(answer)
        self._show_goal(answer)
        if answer is None:
            self.words.setText(self._nothing())
            self.pages.setCurrentIndex(EMPTY)
        else:
            self._show_answer(answer)
        self._enable()

    def _show_answer(self, answer: Answer) -> None:
        desk, amount = self.desk, self.amount
        self.topline.show_figures(page_words.figures(desk, answer, amount))
        self.sentence.setText(page_words.sentence(desk, answer, amount))
        self.source.say(page_words.source(desk, answer))
        equals = page_words.equals(desk, answer, amount)
        self.equals.setText(equals)
        self.equals.setVisible(bool(equals))
        self.equals.setToolTip(
            "\n".join(page_words.told(desk, answer, one, amount) for one in answer.yardsticks if one.pieces is not None)
        )
        for name, drawing in drawings(desk, answer, amount).items():
            self.graphs[name].show_drawing(drawing)
        self.pages.setCurrentIndex(LISTED if self._listed else GRAPHED)
        if self._listed:
            self._fill_table(answer)

    def _align(self) -> None:
        """The same day stands at the same place in both graphs."""
        shown = [graph for graph in self.graphs.values() if graph.isVisible()]
        lefts, rights = zip(*(graph.edges for graph in shown), strict=True) if shown else ((0,), (0,))
        for graph in shown:
            graph.widen((max(lefts), max(rights)))

    def _fill_table(self, answer: Answer) -> None:
        """Hundreds of lines: only for who looks at them."""
        heads = page_drawings.headings(self.desk, answer.figures)
        self.table.show_lines(page_drawings.rows(answer), heads, self.desk.lang)

    def _show_yardsticks(self, answer: Answer | None) -> None:
        desk, choices = self.desk, self.choices
        if answer is not None:
            amount = amount_of(desk, "weight", "")
            said = [
                Said(one.yardstick, page_words.measured(desk, one), page_words.told(desk, answer, one, amount))
                for one in answer.yardsticks
            ]
        else:
            said = [Said(one, "", one.source) for one in (self.figures.yardsticks if self.figures else ())]
        choices.yardsticks.show_said(said)
        choices.yardsticks.setVisible(bool(said))
        if said:
            hint = self.tr("Ctrl+N adds one, F2 corrects, Del voids.")
        elif self.figures is not None:
            hint = self.tr(
                "None yet: so much a day is meant, so much in all, or so much stands for one car's year. Ctrl+N adds one."
            )
        else:
            hint = ""
        choices.hint.setText(hint)

    def _nothing(self) -> str:
        if self._stale or self._task is not None:
            return ""
        if not self.meters:
            return self.tr("No meter yet. Go back to the sheet (Esc) and add the first one there.")
        if self.figures is None:
            return self.tr("Choose a meter at the left.")
        if self.figures.meter.shows == "counter":
            return self.tr(
                "{meter} has no two readings yet. Go back to the sheet (Esc) and type them; what flowed between two is drawn here."
            ).format(meter=self.figures.meter.name)
        return self.tr("{meter} was not read yet. Go back to the sheet (Esc) and type the first days.").format(
            meter=self.figures.meter.name
        )

    def _enable(self) -> None:
        there = self.answer is not None
        for name in ("table", "copy", "save", "print", "data", "sentence"):
            self._actions[name].setEnabled(there)
        for name in ("earlier", "later"):
            self._actions[name].setEnabled(there and self.span != "all")
        self._actions["goal"].setEnabled(there and self.by == "weight")
        self._actions["new"].setEnabled(self.figures is not None and self.form is None)
        for name in ("correct", "void"):
            self._actions[name].setEnabled(self.choices.yardsticks.current is not None and self.form is None)
        may_plan = may(self.desk.store.role, "plan")
        self.choices.goal.setReadOnly(not may_plan)
        self.choices.goal.setEnabled(there and self.by == "weight")

    # The target

    def _show_goal(self, answer: Answer | None) -> None:
        title = self.choices.titles["goal"]
        if answer is None:
            title.setText(self.tr("Tar&get"))
            self.choices.goal.clear()
            self.choices.tell("", "quiet")
            return
        title.setText(self.tr("Tar&get for {year}").format(year=spans.year(answer.year)))
        self.choices.goal.setAccessibleName(title.text().replace("&", ""))
        if not self.choices.goal.isModified():
            goal = self.figures.targets.get(answer.year) if self.figures else None
            self.choices.goal.setText("" if goal is None else self._goal_amount(goal))
            self._understand()

    def _read_goal(self) -> int | None:
        text = self.choices.goal.text().strip()
        return parse_goal(text, "gross", MARKS[self.desk.lang]) if text else None

    def _understand(self) -> None:
        """Say under the field what was understood, while it is typed."""
        try:
            goal = self._read_goal()
        except Problem as problem:
            self.choices.tell(str(problem), "bad")
            return
        words = ""
        if self.choices.goal.isModified():
            words = self.tr("Enter takes it away") if goal is None else self.tr("{amount}: Enter keeps it")
            words = words.format(amount="" if goal is None else self._goal_amount(goal))
        self.choices.tell(words, "quiet")

    def _goal_amount(self, goal: int) -> str:
        """Tonnes, as they can be typed again, with all digits."""
        amount = amount_of(self.desk, "weight", "")
        return f"{amount.exact(goal)} {amount.unit}"

    def keep_goal(self) -> None:
        """Keep the target that is typed; an empty field takes it away."""
        answer = self.answer
        if answer is None or not self.choices.goal.isModified():
            return
        try:
            goal = self._read_goal()
            goals.put(self.desk.store, answer.year, meter_figures.measure(self.uid), goal)
        except Problem as problem:
            self.choices.tell(str(problem), "bad")
            return
        self.choices.goal.setModified(False)
        year = spans.year(answer.year)
        if goal is None:
            self.desk.say(self.tr("No target for {year} any more").format(year=year))
        else:
            said = self.tr("Target for {year}: {amount}")
            self.desk.say(said.format(year=year, amount=self._goal_amount(goal)))
        self._understand()
        self.ask()

    def ask_goal(self) -> None:
        """To the target's field."""
        self.choices.goal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choices.goal.selectAll()

    # Yardsticks

    def enter_new(self) -> None:
        """Say a new one."""
        self._open(None)

    def correct(self) -> None:
        """Correct the one in focus."""
        if self._actions["correct"].isEnabled() and self.choices.yardsticks.current is not None:
            self._open(self.choices.yardsticks.current)

    def _open(self, said: Said | None) -> None:
        if self.form is not None:
            self.form.setFocus()
            return
        if self.figures is None:
            return
        record = said.record if said is not None else None
        draft = self._typed.pop(record.uid if record else self.uid, None)
        self.form = form = Form(self.desk, self.figures.meter, record, self._place, draft)
        form.finished.connect(lambda result: self._close(form, result))
        # a small screen has no room for both graphs beside it
        self.graphs["sum"].setVisible(self.height() > theme.space(MOST_HIGH))
        self._place.layout().addWidget(form)
        self._place.show()
        form.show()
        next(iter(form.edits.values())).setFocus()
        self._enable()

    def _close(self, form: Form, result: int) -> None:
        if form is not self.form:
            return
        self.form = None
        if not result and form.typed:
            # Esc loses nothing
            self._typed[form.record.uid if form.record else form.meter.uid] = form.typed
            self.desk.say(self.tr("Not saved; what was typed is there again when the form is opened."), "warn")
        self._place.layout().removeWidget(form)
        form.deleteLater()
        self._place.hide()
        self.graphs["sum"].show()
        (self.choices.yardsticks if self.choices.yardsticks.isVisible() else self).setFocus()
        self.ask()

    def _leave_form(self) -> None:
        if self.form is not None:
            self.form.reject()

    def void(self) -> None:
        """Take the yardstick in focus out; undo puts it back."""
        said = self.choices.yardsticks.current
        if said is None:
            return
        title = said.record.title
        self.desk.do([void(said.record)], self.tr("voiding of {title}").format(title=title))
        self.desk.say(self.tr("{title} is voided; Ctrl+Z puts it back").format(title=title))

    # Copying and saving

    @property
    def graph(self) -> Graph:
        """The one that had the focus last."""
        return self.graphs[self._current]

    def turn(self) -> None:
        """From the graphs to the table behind them, or back."""
        self._listed = not self._listed
        self._actions["table"].setChecked(self._listed)
        self._show()
        (self.table if self._listed else self.graph).setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """The graph in focus as a picture; the table's rows; the yardsticks with what they come to."""
        if self.choices.yardsticks.hasFocus():
            QGuiApplication.clipboard().setText(self.choices.yardsticks.copy_text())
            self.desk.say(self.tr("Yardsticks copied"))
        elif self._listed:
            self.desk.say(self.tr("%n row(s) copied", "", self.table.copy()))
        else:
            self.graph.copy()
            self.desk.say(self.tr("Picture copied"))

    def copy_data(self) -> None:
        """Every reading of the period, exactly."""
        self.graph.copy_data()
        self.desk.say(self.tr("Data copied"))

    def copy_sentence(self) -> None:
        """What the figures say, to the clipboard."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def save(self) -> None:
        """Write the graph in focus as a picture where the person wants it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        name = "-".join(part for part in ("meter", self._current, self.at or "all") if part)
        file = self._choose_file(self, self.tr("Save picture"), Path(folder or ".") / f"{name}.png", picture.kinds())
        if file is None:
            return
        try:
            self.graph.save(file)
        except OSError as error:
            text = self.tr("{file} cannot be written ({why}). Choose another folder.")
            self.desk.say(text.format(file=file, why=error.strerror or str(error)), "bad")
        else:
            self.desk.say(self.tr("Saved as {file}").format(file=file))

    def print(self) -> None:
        """Show both graphs as they will come out of the printer."""
        paints = printing.of_pictures([graph.paper for graph in self.graphs.values()])
        printing.preview(self, self.figures.meter.name if self.figures else "", paints)

    # Keys

    def _point_at_last(self, name: str) -> None:
        """Enter on a graph without a crosshair puts it on the last day that has something to tell."""
        answer = self.answer
        drawing = self.graphs[name].drawing
        if answer is None or drawing is None:
            return
        day = answer.last.last
        self.graphs[name].point(day[:7] if answer.is_monthly else day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._current = next((name for name, graph in self.graphs.items() if graph is watched), self._current)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._pass_focus(event.reason())

    def _pass_focus(self, reason: Qt.FocusReason) -> None:
        """To the form, to what is shown, or to where a meter can be chosen; while it is read it stays here."""
        if self.form is not None:
            next(iter(self.form.edits.values())).setFocus(reason)
        elif self.answer is not None and self.figures is not None:
            (self.table if self._listed else self.graph).setFocus(reason)
        elif not self.busy:
            self.choices.boxes["meter"].setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.form is not None:
            self.form.reject()
        else:
            self.left.emit()

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        hidden = {name: sorted(graph.hidden) for name, graph in self.graphs.items() if graph.hidden}
        return {"meter": self.uid, "span": self.span, "by": self.by, "table": self._listed, "hidden": hidden}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        self.span = next((span for span in SPANS if span == state.get("span")), self.span)
        self.by = next((by for by in BYS if by == state.get("by")), self.by)
        if isinstance(state.get("meter"), str):
            self.uid = state["meter"]
        self._listed = state.get("table") is True
        self._actions["table"].setChecked(self._listed)
        hidden = state.get("hidden")
        for name, keys in hidden.items() if isinstance(hidden, dict) else ():
            if name in self.graphs and isinstance(keys, list):
                self.graphs[name].hidden |= {key for key in keys if isinstance(key, str)}
        self._note_change()
