"""The page of the study: how long release takes, what changed on a day, and where the hours go."""

from collections.abc import Callable
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import safe
from horgosdesk.store import study
from horgosdesk.store.desk import Store, open_store
from horgosdesk.ui import actions, printing, tasks, theme
from horgosdesk.ui.desk import STOP_EVERY, Desk
from horgosdesk.ui.drawing import Drawing, Rule
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.graph import Graph, Short, load_easel
from horgosdesk.ui.occasion_rules import rules_of
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.clearance import study_answer, study_files, study_words
from horgosdesk.ui.tabs.clearance.study_answer import Answer, Choice, Loaded
from horgosdesk.ui.tabs.clearance.study_choices import LISTS, Choices
from horgosdesk.ui.tabs.clearance.study_drawings import GRAPHS, OVER_TIME, SPLIT, drawings
from horgosdesk.ui.tabs.clearance.study_files import Writing
from horgosdesk.ui.tabs.clearance.study_fold import Fold
from horgosdesk.ui.tabs.clearance.study_split import Split
from horgosdesk.ui.tabs.clearance.study_table import Table
from horgosdesk.ui.topline import Topline
from horgosdesk.ui.viewport import Pages

SOON_MS = 120
"""So long a slider rests before its day is asked about."""
RELOAD_MS = 3_000
"""Changes that come closer together than this are read once."""
WAIT_MS = 150
"""So long an answer may take before the page says that it is on its way."""


class StudyPage(QWidget):
    """Choices at the left; four figures, a sentence and four graphs. answered: there is a new answer, which is being drawn."""

    answered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, choose_file: Chooser = choose_to_write) -> None:
        super().__init__(parent)
        self.desk = desk
        self.choice = Choice()
        self.answer: Answer | None = None
        self.large = ""
        self._choose_file = choose_file
        self._current = GRAPHS[0]
        self._before = ""  # the period to go back to when nothing is compared any more
        self._news = 0  # how often the data have changed, and after how many of these they were read
        self._seen = -1
        self._task: tasks.Task | None = None
        self._asking_traders: tasks.Task | None = None
        self._traders: list[str] = []
        self._traders_of: tuple[str, str] | None = None
        self._writing: tasks.Task | None = None
        self._actions: dict[str, QAction] = {}
        self.pages = Pages(self)
        self._area = Fold(self.pages)
        self.choices = Choices(desk, self)
        self.figures = Topline(self)
        self.sentence = Paragraph(self, objectName="section")
        self.published = Paragraph(self, objectName="quiet")
        self.split = Split(self)
        self.graphs = {name: Graph(desk, self._area, noted=False) for name in GRAPHS}
        self.source = Short(self._area, objectName="quiet")
        self.table = Table(self.pages)
        self.words = QLabel(self.pages, objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.working = QLabel(self, objectName="quiet")
        self.stop = QPushButton(self)
        self.stop.hide()
        self.writing = Writing(self)
        self._soon = desk.timer(self, SOON_MS, self.ask)
        self._reload = desk.timer(self, RELOAD_MS, self.ask)
        self._wait = desk.timer(self, WAIT_MS, self._say_waiting)
        self._next = desk.timer(self, 0, self._draw_next)
        self._undrawn: list[tuple[str, Drawing]] = []
        self._marks: list[Rule] = []
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        for label in (self.sentence, self.published):
            label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        top = QHBoxLayout()
        top.setSpacing(theme.space(4))
        top.addWidget(self.figures, 1)
        top.addWidget(self.working, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        self._area.hold(list(self.graphs.values()), self.source)
        self.pages.addWidget(self._area)
        self.pages.addWidget(self.words)
        self.pages.addWidget(self.table)
        main = QVBoxLayout()
        main.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1))
        main.setSpacing(theme.space(1.5))
        main.addLayout(top)
        for widget in (self.sentence, self.published, self.split):
            main.addWidget(widget)
        main.addWidget(self.pages, 1)
        main.addWidget(self.writing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.choices)
        row.addLayout(main, 1)
        self.split.hide()
        self.published.hide()
        self._enlarge("")

    def _connect(self) -> None:
        desk = self.desk
        self.choices.chosen.connect(self.choose)
        self.split.chosen.connect(self._choose_split)
        for name, graph in self.graphs.items():
            graph.enlarged.connect(lambda name=name: self.enlarge(name))
            graph.opened.connect(lambda _place, name=name: self.enlarge(name))
            graph.moving.connect(lambda _key, day: self.split.show_day(self._day_at(day)))
            graph.moved.connect(lambda key, day: self._move_split(key, day))
            graph.installEventFilter(self)
        desk.clearances_changed.connect(self._note_change)
        desk.changed.connect(lambda _days: self._note_occasions())
        desk.theme_changed.connect(self._restyle)
        self.writing.stopped.connect(self.stop_writing)
        self.stop.clicked.connect(self.stop_asking)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("size", "find", "Alt+Left", self.turn_size),
            ("compare", "columns", "Ctrl+B", self.turn_compare),
            ("table", "returns", "Ctrl+Shift+T", self.turn_table),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("workbook", "export", "Ctrl+Shift+S", self.write_workbook),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("data", "copy", "Ctrl+Shift+D", self.copy_data),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
            ("again", "refresh", "F5", self.read_again),
        ]
        self._actions = actions.make(self, works)
        self._actions["compare"].setCheckable(True)
        self._actions["table"].setCheckable(True)

    def shown_actions(self) -> list[QAction]:
        """For the tab's toolbar."""
        return [self._actions[name] for name in ("size", "compare", "table", "save", "workbook")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions[name] for name in ("print", "copy", "data", "sentence", "again")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("← →", self.tr("Move the crosshair of a graph; the box tells the exact figures")),
            (self.tr("Shift+← →"), self.tr("Move the day of the change")),
            ("Enter", self.tr("Enlarge the graph")),
            ("Esc", self.tr("Back to all four graphs")),
            (self.tr("Esc while it reads"), self.tr("Stop reading; what was shown stays")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "compare": self.tr("Before and after"),
            "table": self.tr("Table"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save…"),
            "workbook": self.tr("Workbook…"),
            "data": self.tr("Copy data"),
            "sentence": self.tr("Copy the sentence"),
            "again": self.tr("Read again"),
            "print": printing.title(),
        }
        tips = {
            "compare": self.tr("Compare before and after a day"),
            "table": self.tr("All figures of the parts and their stages"),
            "copy": self.tr("Copy the graph in focus as a picture, or the figures of the table"),
            "save": self.tr("Save the graph in focus as a picture or its data, or the table"),
            "workbook": self.tr("Write the Time Release Study as a workbook"),
            "data": self.tr("Copy the exact table behind the graph in focus"),
        }
        for name, text in texts.items():
            self._name(name, text, tips.get(name, text))
        self._name_size()
        self.stop.setText(self.tr("Stop"))
        self.sentence.setAccessibleName(self.tr("What the charts say"))
        self.choices.retranslate()
        self.split.retranslate()
        self._restyle()
        if self.answer is not None:
            self._show()

    def _name(self, name: str, text: str, tip: str) -> None:
        actions.name(self._actions[name], text, tip)

    def _name_size(self) -> None:
        text = self.tr("All graphs") if self.large else self.tr("Enlarge")
        self._name("size", text, text)
        self._actions["size"].setIcon(theme.icon("previous" if self.large else "find"))

    def _restyle(self) -> None:
        self.choices.restyle()
        self.figures.restyle()
        self.source.setFont(theme.font(0.92))
        self.table.restyle()
        self.split.restyle()

    # Choosing

    def choose(self, name: str, value: str) -> None:
        """Take up one choice and ask."""
        if getattr(self.choice, name) == value:
            return
        if name == "period":
            self._before = ""
        fields: dict[str, Any] = {name: value}
        self._ask_for(replace(self.choice, **fields))

    def turn_compare(self) -> None:
        """Compare before and after a day, or stop comparing."""
        choice = replace(self.choice, comparing=not self.choice.comparing)
        if choice.comparing:
            choice = self._reaching(choice, choice.split)
        elif self._before:
            choice = replace(choice, period=self._before)
            self._before = ""
        self._ask_for(choice)

    def _reaching(self, choice: Choice, day: str) -> Choice:
        """The choice with a period that a day parts, the published one if none is said."""
        store = self.desk.store
        first, last = study_answer.days_of(store, choice)
        try:
            wanted = day or study_answer.published_split(store)
        except Problem as problem:
            self.desk.say(str(problem), "bad")
            wanted = ""
        if not wanted or first < wanted <= last:
            return replace(choice, split=day)
        since, until = study.around(store, wanted, store.clock())
        if not since < wanted <= until:
            return replace(choice, split="")
        self._before = self._before or choice.period
        return replace(choice, period=f"{since}/", split=day)

    def _choose_split(self, day: str) -> None:
        """A day from the date or the slider; it is asked about when it rests."""
        choice = replace(self.choice, split=day)
        self.choice = self._reaching(choice, day) if self.choice.comparing else choice
        self._soon.start()

    def _day_at(self, key: object) -> str:
        """The day that the steps' axis calls by a key."""
        return f"{key}-01" if len(str(key)) == 7 else str(key)

    def _move_split(self, key: str, place: object) -> None:
        if key == SPLIT:
            self._ask_for(replace(self.choice, split=self._day_at(place)))

    def _ask_for(self, choice: Choice) -> None:
        self.choice = choice
        self.ask()

    # Asking

    @property
    def busy(self) -> bool:
        """Whether an answer is about to be asked for, on its way, or not wholly drawn."""
        return self._task is not None or self._soon.isActive() or bool(self._undrawn)

    def read_again(self) -> None:
        """Read everything as it is now."""
        self._news += 1
        self.ask()

    def ask(self) -> None:
        """Work the choice out on a thread; a newer question cancels the older one."""
        self._soon.stop()
        self._reload.stop()
        if self._task is not None:
            self._task.cancel()
        store, choice, loaded = self.desk.store, self.choice, self.answer.loaded if self.answer else None
        question = study_answer.question_of(store, choice)
        news = self._news
        if self._seen != news or (loaded is not None and not loaded.holds(question)):
            loaded = None
        folder, clock = store.folder, store.clock

        def work(progress: tasks.Progress) -> Answer:
            load_easel()

            found: Loaded | None = loaded
            if found is None:
                reader = open_store(folder, clock=clock, read_only=True)
                reader.db.set_progress_handler(lambda: progress.cancelled, STOP_EVERY)
                try:
                    found = study_answer.load(reader, question)
                finally:
                    reader.close()
            progress(0)
            return study_answer.answer(found, choice, lambda: progress(0))

        self._task = self.desk.run(work, lambda answer: self._take(answer, news), self._fail)
        self._wait.start()
        self._show_choice()

    def _take(self, answer: Answer, news: int) -> None:
        self._task = None
        self._seen = news
        self.answer = answer
        self._rest()
        self._show()
        self._learn_traders()
        self.answered.emit()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self._rest()
        if isinstance(error, Problem):
            self.desk.say(str(error), "bad")
            if self.answer is None:
                self.words.setText(str(error))
                self.pages.setCurrentWidget(self.words)

    def stop_asking(self) -> None:
        """Want what is being read no more; what was shown stays."""
        if self._task is None:
            return
        self._task.cancel()
        self._task = None
        self._rest()
        said = self.tr("Stopped. F5 reads it again.")
        if self.answer is not None:
            self.choice = self.answer.choice
        else:
            self.words.setText(said)
            self.pages.setCurrentWidget(self.words)
        self._show_choice()
        self.desk.say(said, "warn")

    def _say_waiting(self) -> None:
        self.stop.show()
        self.working.setText(self.tr("Working it out…") if self.answer else self.tr("Reading…"))

    def _rest(self) -> None:
        self._wait.stop()
        self.working.clear()
        self.stop.hide()

    def _learn_traders(self) -> None:
        """Who has most consignments in the period, for the list; read after the figures, which nobody waits longer for."""
        assert self.answer is not None
        days = self.answer.days
        if days == self._traders_of:
            return
        if self._asking_traders is not None:
            self._asking_traders.cancel()

        def work(reader: Store, _progress: tasks.Progress) -> list[str]:
            return study.traders(reader, *days)

        def done(traders: list[str]) -> None:
            self._asking_traders = None
            self._traders, self._traders_of = traders, days
            self._show_choice()

        self._asking_traders = self.desk.read(work, done)

    def _note_change(self, _uids: object) -> None:
        self._news += 1
        self._traders_of = None
        if self.isVisible() and not self._reload.isActive():
            self._reload.start()

    def _note_occasions(self) -> None:
        """Draw the lines of occasions anew where they are others now."""
        if self.answer is None or self._undrawn or not self.isVisible():
            return
        marks = rules_of(self.desk, *self.answer.days)
        if marks != self._marks:
            self._marks = marks
            for name, draw in OVER_TIME.items():
                self.graphs[name].show_drawing(draw(self.desk, self.answer))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._seen != self._news:
            self.ask()
        else:
            self._note_occasions()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._reload.stop()

    # Showing

    def _show_choice(self) -> None:
        # an answer may come when the desk has just been closed: it brings all that is shown
        loaded = self.answer.loaded if self.answer else None
        known, today = (loaded.known, loaded.today) if loaded else (None, self.desk.store.today)
        self.choices.show_choice(self.choice, known, today, self._traders)
        self._actions["compare"].setChecked(self.choice.comparing)

    def _show(self) -> None:
        """Put the answer on the screen."""
        answer = self.answer
        assert answer is not None
        self._show_choice()
        self._undrawn = []
        # each line that comes or goes would resize all four graphs
        self.layout().setEnabled(False)
        nothing = self._show_words(answer)
        self.layout().setEnabled(True)
        self.layout().activate()
        if not nothing:
            self._marks = rules_of(self.desk, *answer.days)
            self._undrawn = list(drawings(self.desk, answer).items())
            self._next.start()

    def _show_words(self, answer: Answer) -> str:
        """Put all but the graphs on the screen; what is said where there is nothing to draw."""
        desk = self.desk
        nothing = study_words.nothing(desk, answer)
        self.words.setText(nothing)
        self.table.show_answer(desk, answer)
        self._show_page()
        self.figures.setVisible(not nothing)
        self.sentence.setVisible(not nothing)
        self.sentence.setText(study_words.sentence(desk, answer))
        self.source.say(study_words.source(desk, answer))
        told = [
            study_words.published_words(desk, one, named=len(answer.published) > 1 or not answer.choice.direction)
            for one in answer.published
        ]
        self.published.setText("\n".join(told))
        self.published.setToolTip("\n".join(dict.fromkeys(map(study_words.published_source, answer.published))))
        self.published.setVisible(bool(told))
        self.split.setVisible(bool(answer.split))
        if answer.split and not self._soon.isActive():
            self.split.show_split(answer.split, *answer.days, answer.loaded.known, desk.lang)
        for name in ("table", "copy", "save", "sentence", "print"):
            self._actions[name].setEnabled(not nothing)
        self._actions["workbook"].setEnabled(not nothing and self._writing is None)
        if not nothing:
            self.figures.show_figures(study_words.figures(desk, answer))
        return nothing

    def turn_table(self) -> None:
        """From the graphs to the table of all figures, or back."""
        self._show_page()
        (self.table if self.pages.currentWidget() is self.table else self.graph).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _show_page(self) -> None:
        nothing, tabled = bool(self.words.text()), self._actions["table"].isChecked()
        self.pages.setCurrentIndex(1 if nothing else 2 if tabled else 0)
        for name in ("size", "data"):
            self._actions[name].setEnabled(not nothing and not tabled)

    def _draw_next(self) -> None:
        """Draw one graph and come back for the next: four at once would hold the window up."""
        if not self._undrawn:
            return
        if not self.graphs[self._undrawn[0][0]].prepare():
            name, drawing = self._undrawn.pop(0)
            self.graphs[name].show_drawing(drawing)
        if self._undrawn:
            self._next.start()

    # One graph large, or all four

    def turn_size(self) -> None:
        """Enlarge the graph in focus, or go back to all four."""
        self.enlarge("" if self.large else self._current)

    def enlarge(self, name: str) -> None:
        """Give a graph the whole room; "" for all four again."""
        if name == self.large:
            return
        back = self.large
        self._enlarge(name)
        self._name_size()
        self.graphs[name or back].setFocus(Qt.FocusReason.OtherFocusReason)

    def _enlarge(self, name: str) -> None:
        self.large = name
        for other, graph in self.graphs.items():
            graph.setVisible(name in ("", other))
        self._area.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._current = next((name for name, graph in self.graphs.items() if graph is watched), self._current)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.stop.isVisible():
            self.stop_asking()
        elif event.key() == Qt.Key.Key_Escape and self.large:
            self.enlarge("")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self.table if self.pages.currentWidget() is self.table else self.graph).setFocus(event.reason())

    @property
    def graph(self) -> Graph:
        """The graph that has, or last had, the focus."""
        return self.graphs[self.large or self._current]

    # Out of the program

    def copy(self) -> None:
        """The picture of the graph in focus, or the figures of the table, to the clipboard."""
        if self.pages.currentWidget() is self.table:
            self.desk.say(self.tr("%n row(s) copied", "", self.table.copy()))
            return
        self.graph.copy()
        self.desk.say(self.tr("Picture copied: {title}").format(title=self._title()))

    def copy_data(self) -> None:
        """The exact table behind the graph in focus, to the clipboard."""
        self.graph.copy_data()
        self.desk.say(self.tr("Data copied: {title}").format(title=self._title()))

    def copy_sentence(self) -> None:
        """What the charts say, to the clipboard."""
        said = [self.sentence.text(), self.published.text() if self.published.isVisible() else ""]
        QGuiApplication.clipboard().setText("\n".join(filter(None, said)))
        self.desk.say(self.tr("Sentence copied"))

    def _title(self) -> str:
        return self.graph.drawing.title if self.graph.drawing else ""

    def _suggested(self, kind: str, ending: str) -> Path:
        place = QStandardPaths.StandardLocation
        where = place.PicturesLocation if kind != "study" else place.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(where) or ".")
        assert self.answer is not None
        choice, (first, last) = self.answer.choice, self.answer.days
        parts = ("release-time", kind, choice.direction, choice.mode, choice.lane, choice.cut, first, last)
        return folder / safe(f"{'-'.join(part for part in parts if part)}{ending}")

    def save(self) -> None:
        """Write the graph in focus as a picture, or the table behind it, where the person wants it."""
        if self.pages.currentWidget() is self.table:
            self._save_table()
            return
        name = self.large or self._current
        file = self._choose_file(self, self.tr("Save the graph"), self._suggested(name, ".png"), study_files.kinds())
        drawing = self.graph.drawing
        if file is None or drawing is None:
            return
        if file.suffix.lower() in study_files.TABLES:
            self._write(file, lambda progress: study_files.write_table(file, drawing, progress))
            return
        try:
            self.graph.save(file)
        except OSError as error:
            self._say_unwritable(file, error.strerror or str(error))
        else:
            self.desk.say(self.tr("Saved as {file}").format(file=file))

    def print(self) -> None:
        """Show the large graph, or all of them, as they will come out of the printer."""
        graphs = [self.graph] if self.large else [graph for graph in self.graphs.values() if graph.drawing is not None]
        printing.preview(self, self.tr("Study"), printing.of_pictures([graph.paper for graph in graphs]))

    def _save_table(self) -> None:
        assert self.answer is not None
        suggested, kinds = self._suggested("figures", ".xlsx"), study_files.kinds(study_files.TABLES)
        file = self._choose_file(self, self.tr("Save the table"), suggested, kinds)
        if file is not None:
            drawing = self.table.drawing(study_words.source(self.desk, self.answer))
            self._write(file, lambda progress: study_files.write_table(file, drawing, progress))

    def write_workbook(self) -> None:
        """Write the study as a workbook where the person wants it."""
        answer = self.answer
        assert answer is not None
        file = self._choose_file(
            self, self.tr("Write the workbook"), self._suggested("study", ".xlsx"), self.tr("Workbook (*.xlsx)")
        )
        if file is None:
            return
        store = self.desk.store
        question = study_answer.workbook_question(store, answer.choice, answer.loaded.period.as_of_s)
        cuts = [[answer.choice.cut]] if answer.choice.cut else []
        split = answer.split or None
        folder, clock = store.folder, store.clock

        def work(progress: tasks.Progress) -> dict[str, Any]:
            from horgosdesk.excel.release import write_study

            reader = open_store(folder, clock=clock, read_only=True)
            reader.db.set_progress_handler(lambda: progress.cancelled, STOP_EVERY)
            try:
                return write_study(file, reader, question, cuts=cuts, split=split, progress=progress)
            finally:
                reader.close()

        self._write(file, work)

    def _write(self, file: Path, work: Callable[[tasks.Progress], object]) -> None:
        if self._writing is not None:
            self.desk.say(self.tr("A file is still being written. Wait for it, or stop it."), "warn")
            return

        def done(_said: object) -> None:
            self._written()
            self.desk.say(self.tr("Saved as {file}").format(file=file))

        def failed(error: BaseException) -> None:
            self._written()
            if isinstance(error, Problem):
                self.desk.say(str(error), "bad")

        self.writing.begin(file)
        self._writing = self.desk.run(work, done, failed)
        self._writing.progressed.connect(self.writing.tell)
        self._actions["workbook"].setEnabled(False)

    def stop_writing(self) -> None:
        """Stop what is being written; no file is left behind."""
        if self._writing is not None:
            self._writing.cancel()
            self._written()
            self.desk.say(self.tr("Stopped; nothing was written."), "warn")

    def _written(self) -> None:
        self._writing = None
        self.writing.hide()
        self._actions["workbook"].setEnabled(self.answer is not None and not self.words.text())

    def _say_unwritable(self, file: Path, why: str) -> None:
        text = self.tr("{file} cannot be written ({why}). Choose another folder.")
        self.desk.say(text.format(file=file, why=why), "bad")

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        hidden = {name: sorted(graph.hidden) for name, graph in self.graphs.items() if graph.hidden}
        tabled = self._actions["table"].isChecked()
        return {
            "choice": asdict(self.choice),
            "large": self.large,
            "before": self._before,
            "hidden": hidden,
            "table": tabled,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        kept = state.get("choice")
        if isinstance(kept, dict):
            self.choice = _sound(kept)
        self._actions["table"].setChecked(bool(state.get("table")))
        if isinstance(state.get("before"), str):
            self._before = state["before"]
        if state.get("large") in self.graphs:
            self._enlarge(state["large"])
            self._current = state["large"]
            self._name_size()
        for name, keys in dict(state.get("hidden") or {}).items():
            if name in self.graphs and isinstance(keys, list):
                self.graphs[name].hidden |= {key for key in keys if isinstance(key, str)}
        if self._seen >= 0:
            self.ask()


def _sound(kept: dict[str, Any]) -> Choice:
    """The choice that was kept, without what no longer means anything."""
    usual = Choice()
    values: dict[str, Any] = {}
    for one in fields(Choice):
        value = kept.get(one.name)
        if type(value) is not type(getattr(usual, one.name)):
            continue
        if one.name in LISTS and value not in LISTS[one.name]:
            continue
        if one.name in ("period", "split") and not study_answer.is_span(value):
            continue
        values[one.name] = value
    return replace(usual, **values)
