"""The page that tells how good the estimates of arrivals were, against what came and beside the plan."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.instants import show_instant
from horgosdesk.core.places import Places
from horgosdesk.store.desk import Store
from horgosdesk.ui import actions, picture, printing, spans, tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.graph import Graph, load_easel
from horgosdesk.ui.lists import Box, offer, slim
from horgosdesk.ui.tabs.trains import quality_answer, quality_words
from horgosdesk.ui.tabs.trains.quality_answer import PERIODS, WHERE, Answer, Answers, Where
from horgosdesk.ui.tabs.trains.quality_drawings import GRAPHS, drawings
from horgosdesk.ui.tabs.trains.quality_table import Table
from horgosdesk.ui.topline import Topline
from horgosdesk.ui.viewport import Pages

NARROW = 250
"""With less room than so many steps the graphs stand one below the other."""
LEAST = 65
"""Height of a graph in the smallest window, which scrolls instead of squeezing it, in steps."""
WAIT_MS = 150
"""So long an answer may take before the page says that it is on its way."""


class Quality(QWidget):
    """Four figures, a sentence, two graphs and a table. back_wanted: back to the board. answered: there is a new answer.

    It is read when it is shown first, and anew only when somebody asks: trains come every minute, and one more changes
    nothing that can be seen.
    """

    back_wanted = Signal()
    answered = Signal()

    def __init__(
        self, desk: Desk, places: Places, parent: QWidget | None = None, choose_file: Chooser = choose_to_write
    ) -> None:
        super().__init__(parent)
        self.desk, self.places = desk, places
        self._choose_file = choose_file
        self.where: Where = "port"
        self.period = PERIODS[0]
        self.large = ""
        self._answers: dict[Where, Answers] = {}
        self._news = 0  # how often the trains have changed, and after how many of these each answer was read
        self._seen: dict[Where, int] = {}
        self._task: tasks.Task | None = None
        self._current = GRAPHS[0]
        self._actions: dict[str, QAction] = {}
        self.back, self.title = QPushButton(objectName="link"), QLabel(objectName="section")
        self.stale, self.working = QPushButton(objectName="link"), QLabel(objectName="quiet")
        self.places_box, self.periods_box = slim(Box()), slim(Box())
        self.figures = Topline()
        self.sentence = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="section")
        self.graphs = {name: Graph(desk) for name in GRAPHS}
        self.table = Table()
        self.how = QLabel(objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words = QLabel(objectName="quiet", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar(textVisible=False)
        self.pages, self._foot = Pages(), QWidget()
        self._pair, self._under = QHBoxLayout(), QHBoxLayout(self._foot)
        self._head, self._row, self._news_line = QVBoxLayout(), QHBoxLayout(), QWidget()
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        self.sentence.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.how.setTextInteractionFlags(flags.TextSelectableByMouse)
        self.how.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.how.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.how.setMaximumWidth(theme.space(180))
        for link in (self.back, self.stale):
            link.setCursor(Qt.CursorShape.PointingHandCursor)
        head, row, news = self._head, self._row, QHBoxLayout(self._news_line)
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(4), theme.space(1))
        head.addLayout(row)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addStretch(1)
        for widget in (self._news_line, self.places_box, self.periods_box):
            row.addWidget(widget)
        news.setContentsMargins(0, 0, 0, 0)
        news.addStretch(1)
        news.addWidget(self.working)
        news.addWidget(self.stale)
        for part in (row, news):
            part.setSpacing(theme.space(3))
        self.pages.addWidget(self._empty())
        self.pages.addWidget(self._full())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addWidget(self.pages, 1)
        self.stale.hide()

    def _empty(self) -> QWidget:
        """What is shown while there is nothing to show, and how far the reading is."""
        page = QWidget()
        self.bar.setFixedWidth(theme.space(80))
        box = QVBoxLayout(page)
        box.setContentsMargins(theme.space(12), 0, theme.space(12), 0)
        box.setSpacing(theme.space(3))
        box.addStretch(2)
        box.addWidget(self.words)
        box.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        return page

    def _full(self) -> QWidget:
        page = QWidget()
        self._pair.setSpacing(theme.space(2))
        for graph in self.graphs.values():
            graph.setMinimumHeight(theme.space(LEAST))
            self._pair.addWidget(graph, 1)
        foot = self._under
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.space(6))
        foot.addWidget(self.table)
        foot.addWidget(self.how, 100)
        foot.addStretch(1)
        box = QVBoxLayout(page)
        # graphs have a margin of their own, in which their focus is drawn
        box.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(3))
        box.setSpacing(theme.space(2))
        for widget in (self.figures, self.sentence, None, self._foot):
            if widget is None:
                box.addLayout(self._pair, 1)
                continue
            inset = QHBoxLayout()
            inset.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
            inset.addWidget(widget)
            box.addLayout(inset)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()
        self._fit()

    def _fit_head(self) -> None:
        """What is new in a line of its own where there is no room between title and choices."""
        self._news_line.setVisible(bool(self.working.text()) or not self.stale.isHidden())
        parts = (self.back, self.title, self.working, self.stale, self.places_box, self.periods_box)
        shown = [one for one in parts if not one.isHidden()]
        wanted = sum(one.sizeHint().width() for one in shown) + (len(shown) + 3) * theme.space(3)
        beside = wanted <= self.width()
        if beside != (self._row.indexOf(self._news_line) >= 0):
            if beside:
                self._row.insertWidget(3, self._news_line)
            else:
                self._head.addWidget(self._news_line)

    def _fit(self) -> None:
        """In a narrow window one below the other, and how it was judged under the table."""
        narrow = self.width() < theme.space(NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(way)
        beside = self.width() - self.table.sizeHint().width() - theme.space(14) >= theme.space(60)
        self._under.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        room = min(self.width() - theme.space(8), self.how.maximumWidth())
        self.how.setMinimumHeight(0 if beside else self.how.heightForWidth(room))
        body = self.pages.widget(1)
        least = body.layout().totalMinimumSize().height()
        # less than nothing where no height goes by the width: the sentence is not shown yet
        body.setMinimumHeight(max(least, body.layout().totalMinimumHeightForWidth(self.width())))

    def _connect(self) -> None:
        desk = self.desk
        desk.language_changed.connect(lambda _lang: self.retranslate())
        desk.theme_changed.connect(self._restyle)
        desk.trains_changed.connect(self._note_change)
        self.back.clicked.connect(lambda: self.back_wanted.emit())
        self.stale.clicked.connect(lambda: self.ask())
        self.places_box.activated.connect(lambda _place: self.choose(where=self.places_box.currentData()))
        self.periods_box.activated.connect(lambda _place: self.choose(period=self.periods_box.currentData()))
        for name, graph in self.graphs.items():
            graph.enlarged.connect(lambda name=name: self.enlarge(name))
            graph.opened.connect(lambda _place, name=name: self.enlarge(name))
            graph.installEventFilter(self)
        self._wait.timeout.connect(self._say_reading)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("again", "refresh", QKeySequence.StandardKey.Refresh, self.ask),
            ("size", "find", "Alt+Left", self.turn_size),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("save", "save-picture", QKeySequence.StandardKey.Save, self.save),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
            ("table", "copy", "Ctrl+Shift+T", self.copy_table),
            ("data", "copy", "Ctrl+Shift+D", self.copy_data),
            ("sentence", "copy", "Ctrl+Shift+C", self.copy_sentence),
        ]
        self._actions = actions.make(self, works)

    def shown_actions(self) -> list[QAction]:
        """For the tab's toolbar."""
        return [self._actions[name] for name in ("again", "size", "table", "save")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [self._actions[name] for name in ("print", "copy", "data", "sentence")]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            ("← →", self.tr("move the crosshair of a graph; the box tells the exact figures")),
            (self.tr("Enter"), self.tr("enlarge the graph")),
            ("Tab", self.tr("graphs, table, choices")),
            (self.tr("Esc"), self.tr("back to both graphs, then to the board")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "again": self.tr("Read anew"),
            "copy": self.tr("Copy"),
            "save": self.tr("Save picture…"),
            "print": printing.title(),
            "table": self.tr("Copy table"),
            "data": self.tr("Copy data"),
            "sentence": self.tr("Copy the sentence"),
        }
        tips = {
            "again": self.tr("Judge the estimates anew, with the trains that came since"),
            "copy": self.tr("Copy the graph in focus as a picture, or the table"),
            "save": self.tr("Save the graph in focus as a picture"),
            "data": self.tr("Copy the exact table behind the graph in focus"),
        }
        for name, text in texts.items():
            self._name(name, text, tips.get(name, text))
        self._name_size()
        self.back.setText("◀ " + self.tr("Board"))
        self.back.setToolTip(self.tr("Back to the board (Esc)"))
        self.title.setText(self.tr("How good the estimates were"))
        self.sentence.setAccessibleName(self.tr("What the figures say"))
        self.how.setText(
            self.tr(
                "Each time a train was seen on its way, its arrivals ahead are estimated as they would have been then, from earlier trains only, and judged by what came. The plan-based estimate is the planned arrival, moved by the delay of that moment. The band goes from p10 to p90, so that eight of ten arrivals should fall inside. Hours to go are as the estimate had them."
            )
        )
        offer(self.places_box, [(quality_words.where_name(where), where) for where in WHERE])
        offer(self.periods_box, [(quality_words.period_name(one, self.desk.lang), one) for one in PERIODS])
        self.places_box.setAccessibleName(self.tr("Arrivals"))
        self.places_box.setToolTip(self.tr("Of which arrivals the estimates are judged"))
        self.periods_box.setAccessibleName(self.tr("Time"))
        self.periods_box.setToolTip(self.tr("When the estimates would have been made"))
        self._restyle()
        self._show()

    def _name(self, name: str, text: str, tip: str) -> None:
        actions.name(self._actions[name], text, tip)

    def _name_size(self) -> None:
        text = self.tr("Both graphs") if self.large else self.tr("Enlarge")
        self._name("size", text, text)
        self._actions["size"].setData("previous" if self.large else "find")
        self._actions["size"].setIcon(theme.icon(self._actions["size"].data()))

    def _restyle(self) -> None:
        actions.dress(self._actions.values())
        self.figures.restyle()
        self.table.restyle()
        self.working.setFont(theme.number_font())

    # Choosing

    def choose(self, where: Where | None = None, period: str | None = None) -> None:
        """Take up a choice; what was read already is shown at once."""
        self.where = where if where is not None else self.where
        self.period = period if period is not None else self.period
        if self.where in self._answers:
            self.rest()
            self._show()
        else:
            self.ask()

    @property
    def answer(self) -> Answer | None:
        """What is shown."""
        answers = self._answers.get(self.where)
        return answers.by_period[self.period] if answers is not None else None

    @property
    def is_stale(self) -> bool:
        """Whether trains have come since it was read."""
        return self.where in self._answers and self._seen[self.where] != self._news

    # Asking

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None

    def ask(self) -> None:
        """Read the trains on a thread and judge the estimates; a newer question cancels the older one."""
        self.rest()
        places, where, news = self.places, self.where, self._news

        def work(reader: Store, progress: tasks.Progress) -> Answers:
            load_easel()

            return quality_answer.answers(reader, places, where, progress)

        self._task = self.desk.read(work, lambda answers: self._take(answers, news), self._fail)
        self._task.progressed.connect(self._tell)
        self.bar.setRange(0, 0)
        self._wait.start()
        self._show()

    def rest(self) -> None:
        """Stop what is being read: nobody waits for it any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._wait.stop()
        self.working.clear()
        self._fit_head()

    def _take(self, answers: Answers, news: int) -> None:
        self._task = None
        self.rest()
        self._answers[answers.where] = answers
        self._seen[answers.where] = news
        self._show()
        self.answered.emit()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self.rest()
        self._show()
        self.words.setText(str(error))

    def _tell(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total and not self._wait.isActive() and self._task is not None and self.answer is not None:
            share = quality_words.percent(0).tell(100 * done / total, self.desk.lang)
            self.working.setText(self.tr("Reading… {share}").format(share=share))

    def _say_reading(self) -> None:
        if self.answer is not None:
            self.working.setText(self.tr("Reading…"))
            self._fit_head()
        else:
            self.words.setText(self.tr("Reading the trains and judging each estimate by what came…"))
            self.bar.show()

    def _note_change(self) -> None:
        self._news += 1
        self._show_stale()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.answer is None and not self.busy:
            self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rest()

    # Showing

    def _show(self) -> None:
        """Put the answer on the screen, or what is needed for one."""
        self.places_box.setCurrentIndex(WHERE.index(self.where))
        self.periods_box.setCurrentIndex(PERIODS.index(self.period))
        answers, answer = self._answers.get(self.where), self.answer
        self._show_stale()
        self.bar.hide()
        there = answers is not None and answer is not None and bool(answer.whole.cases)
        for name in ("size", "copy", "save", "print", "table", "data", "sentence"):
            self._actions[name].setEnabled(there)
        self.pages.setCurrentIndex(1 if there else 0)
        self.pages.updateGeometry()
        if answers is None or answer is None:
            self.words.setText("")
            return
        if not there:
            has_port = bool(self.places.of_port(self.desk.store.meta("port")))
            self.words.setText(quality_words.nothing(self.desk, answers, answer, has_port))
            return
        self.figures.show_figures(quality_words.figures(self.desk, answer))
        self.sentence.setText(spans.opening(quality_words.sentence(self.desk, answer)))
        self.table.show_classes(answer.classes, self.desk.lang)
        self._fit()
        for name, drawing in drawings(self.desk, answers, answer).items():
            self.graphs[name].show_drawing(drawing)

    def _show_stale(self) -> None:
        answers = self._answers.get(self.where)
        self.stale.setVisible(self.is_stale)
        if answers is not None:
            at = show_instant(answers.at_s - answers.at_s % 60, self.desk.store.meta("zone"))
            keys = self._actions["again"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.stale.setText(self.tr("New trains since {time}: read anew ({keys})").format(time=at, keys=keys))
        self._fit_head()

    def enlarge(self, name: str) -> None:
        """Show one graph large; "" for both with the table."""
        self.large = name
        for other, graph in self.graphs.items():
            graph.setVisible(name in ("", other))
        self._foot.setVisible(not name)
        self._current = name or self._current
        self._name_size()
        if name:
            self.graphs[name].setFocus()

    def turn_size(self) -> None:
        """Enlarge the graph that had the focus last, or show both again."""
        self.enlarge("" if self.large else self._current)

    # Copying and saving

    @property
    def graph(self) -> Graph:
        """The one that had the focus last."""
        return self.graphs[self.large or self._current]

    def copy(self) -> None:
        """Copy the graph in focus as a picture, else the table."""
        if self.table.hasFocus() or not any(graph.hasFocus() for graph in self.graphs.values()):
            self.copy_table()
            return
        self.graph.copy()
        self.desk.say(self.tr("Copied as a picture: {title}").format(title=self._title()))

    def copy_table(self) -> None:
        """Copy the table with all digits and its headings."""
        self.desk.say(self.tr("%n row(s) copied", "", self.table.copy()))

    def copy_data(self) -> None:
        """Copy the exact table behind the graph in focus."""
        self.graph.copy_data()
        self.desk.say(self.tr("Data copied: {title}").format(title=self._title()))

    def copy_sentence(self) -> None:
        """Copy the sentence that answers."""
        QGuiApplication.clipboard().setText(self.sentence.text())
        self.desk.say(self.tr("Sentence copied"))

    def _title(self) -> str:
        return self.graph.drawing.title if self.graph.drawing else ""

    def save(self) -> None:
        """Write the graph in focus as a picture where the person wants it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        name = "-".join(part for part in ("eta", self.large or self._current, self.where, self.period) if part)
        file = self._choose_file(self, self.tr("Save the graph"), Path(folder or ".") / f"{name}.png", picture.kinds())
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
        """Show the large graph, or both, as they will come out of the printer."""
        graphs = [self.graph] if self.large else [graph for graph in self.graphs.values() if graph.drawing is not None]
        printing.preview(self, self.title.text(), printing.of_pictures([graph.paper for graph in graphs]))

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._current = next((name for name, graph in self.graphs.items() if graph is watched), self._current)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self.graph if self.pages.currentIndex() else self.places_box).setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.large:
            self.enlarge("")
        else:
            self.back_wanted.emit()

    # Remembering

    def state(self) -> dict[str, Any]:
        """What to remember until the next start, as JSON values."""
        hidden = {name: sorted(graph.hidden) for name, graph in self.graphs.items() if graph.hidden}
        return {"where": self.where, "period": self.period, "large": self.large, "hidden": hidden}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave at another time; unknown or missing keys do no harm."""
        self.where = next((where for where in WHERE if where == state.get("where")), self.where)
        if state.get("period") in PERIODS:
            self.period = state["period"]
        if state.get("large") in self.graphs:
            self.enlarge(state["large"])
        hidden = state.get("hidden")
        for name, keys in hidden.items() if isinstance(hidden, dict) else ():
            if name in self.graphs and isinstance(keys, list):
                self.graphs[name].hidden |= {key for key in keys if isinstance(key, str)}
        self._show()
