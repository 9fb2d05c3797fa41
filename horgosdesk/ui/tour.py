"""The tour: ten short steps beside the real things. It holds nobody up, goes on when the step is really done, and can be left."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.ui import theme

if TYPE_CHECKING:
    from horgosdesk.ui.window import Window

SETTING = "tour"
"""The preference that says how the tour ended: "seen" or "left"."""


class Step(NamedTuple):
    """One step. tab: where it is; place: what it points at there, by its name in `_find`; done: what goes on, once done."""

    tab: str
    place: str
    title: str
    words: str
    done: str = ""


STEPS = (
    Step(
        "cargo",
        "grid",
        QT_TRANSLATE_NOOP("Tour", "A day on one sheet"),
        QT_TRANSLATE_NOOP(
            "Tour", "Each line is a cargo record. PgUp and PgDn turn to the day before and the day after."
        ),
    ),
    Step(
        "cargo",
        "grid",
        QT_TRANSLATE_NOOP("Tour", "Enter a record"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Ctrl+End leads to the blank row. Type; Enter goes from field to field and saves behind the last. Try it now, if you like.",
        ),
        "saved",
    ),
    Step(
        "cargo",
        "tools",
        QT_TRANSLATE_NOOP("Tour", "Everything can be taken back"),
        QT_TRANSLATE_NOOP("Tour", "Ctrl+Z undoes the last step, also one of this morning. The journal keeps both."),
        "undone",
    ),
    Step(
        "cargo",
        "search",
        QT_TRANSLATE_NOOP("Tour", "Find anything"),
        QT_TRANSLATE_NOOP(
            "Tour", "Ctrl+F, then a number, goods, a trader, a remark: Chinese words by their pinyin too."
        ),
    ),
    Step(
        "clearance",
        "board",
        QT_TRANSLATE_NOOP("Tour", "Clearance"),
        QT_TRANSLATE_NOOP(
            "Tour", "Who is late stands on top. F2 to F9 say that a stage has just happened, for all chosen lines."
        ),
    ),
    Step(
        "trains",
        "board",
        QT_TRANSLATE_NOOP("Tour", "Trains"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "What is due, what is here, what has gone. Enter opens a train: its wagons against the declarations.",
        ),
    ),
    Step(
        "trends",
        "sentence",
        QT_TRANSLATE_NOOP("Tour", "Trends"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The sentence says what the chart shows. Enter leads on: from the year to the month, the day, the records.",
        ),
    ),
    Step(
        "returns",
        "list",
        QT_TRANSLATE_NOOP("Tour", "Returns"),
        QT_TRANSLATE_NOOP(
            "Tour", "Ctrl+Shift+E works through the checklist and closes the month, Ctrl+E writes the Excel return."
        ),
    ),
    Step(
        "",
        "tools",
        QT_TRANSLATE_NOOP("Tour", "Any command by a few letters"),
        QT_TRANSLATE_NOOP("Tour", "Ctrl+K finds every command and tells its key; next time press that."),
        "palette",
    ),
    Step(
        "",
        "help",
        QT_TRANSLATE_NOOP("Tour", "Help is one key away"),
        QT_TRANSLATE_NOOP(
            "Tour", "F1 explains what is in front of you, Shift+F1 shows all keys. This tour stays in the menu Help."
        ),
        "help",
    ),
)


class Ring(QFrame):
    """A line around what the tour points at; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()


class Tour(QFrame):
    """The bubble. Enter and the arrows turn its steps while it has the focus, Alt and a letter always; Esc leaves."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._window = window
        self._at = -1
        self._steps_done = window.desk.undo.index()
        self._ring = Ring(window)
        self._title, self._words, self._hint = QLabel(), QLabel(), QLabel()
        self._title.setFont(theme.font(1.25, bold=True))
        self._words.setWordWrap(True)
        self._hint.setObjectName("quiet")
        self.leave_button, self.back_button, self.next_button = QPushButton(), QPushButton(), QPushButton()
        self.next_button.setObjectName("primary")
        for button, work in (
            (self.leave_button, self.leave),
            (self.back_button, lambda: self.turn(-1)),
            (self.next_button, lambda: self.turn(1)),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(work)
        self._lay_out()
        self._place_soon = window.desk.timer(self, 0, self._follow)
        window.installEventFilter(self)
        window.tab_bar.currentChanged.connect(self._follow_tab)
        window.desk.saved.connect(lambda: self._tell_done("saved"))
        window.desk.undo.indexChanged.connect(self._note_undo)
        window.desk.theme_changed.connect(self._dress)
        for name in ("palette", "help"):
            window.menus.actions[name].triggered.connect(lambda _checked=False, name=name: self._tell_done(name))
        self._dress()
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(2))
        for widget in (self._title, self._words, self._hint):
            box.addWidget(widget)
        box.addLayout(buttons)

    def _dress(self) -> None:
        accent = theme.tokens().accent.name()
        self._ring.setStyleSheet(
            f"border: 2px solid {accent}; border-radius: {theme.space(1)}px; background: transparent;"
        )
        # without the focus Enter and the arrows are the page's
        self.setStyleSheet(f"QFrame#palette:focus {{ border: 1px solid {accent}; }}")

    # Steps

    def begin(self) -> None:
        """Show the first step, or go on with the one that was shown last."""
        self._show(max(0, self._at))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return STEPS[max(0, self._at)]

    def turn(self, by: int) -> None:
        """Show the next step or the one before; behind the last the tour is over."""
        if self._at + by >= len(STEPS):
            self._end("seen")
            return
        self._show(max(0, self._at + by))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """End the tour here; it can be begun again in the menu Help."""
        self._end("left")

    def _end(self, how: str) -> None:
        self._window.desk.settings.set(SETTING, how)
        self.pause()
        self._at = -1
        if self._window.current is not None:
            self._window.current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, at: int) -> None:
        self._at = at
        if self.step.tab and self._window.shown_name != self.step.tab:
            self._window.go_to(self.step.tab)
        self._write()
        self.show()
        self._place()

    def _tell_done(self, what: str) -> None:
        """The person did it: on to the next step, with the focus where it is."""
        if self.isVisible() and self.step.done == what:
            if self._at + 1 < len(STEPS):
                self._show(self._at + 1)
            else:
                self._end("seen")

    def _note_undo(self, index: int) -> None:
        if index < self._steps_done:
            self._tell_done("undone")
        self._steps_done = index

    def _follow_tab(self, _at: int) -> None:
        """Who goes to the tab of a later step is there; on another tab there is nothing to point at."""
        if self._at < 0:
            return
        name = self._window.shown_name
        if self.step.tab in ("", name):
            self._show(self._at)
            return
        later = [at for at in range(self._at + 1, len(STEPS)) if STEPS[at].tab == name]
        if later:
            self._show(later[0])
        else:
            self.pause()

    def pause(self) -> None:
        """Go away for now; `begin` goes on here."""
        self._ring.hide()
        self.hide()

    # Showing

    def _write(self) -> None:
        step, tr = self.step, QCoreApplication.translate
        number = f"{self._at + 1} / {len(STEPS)}"
        self._title.setText(tr("Tour", step.title))
        self._words.setText(tr("Tour", step.words))
        self._hint.setText(self.tr("{number} · Enter goes on, Esc leaves").format(number=number))
        self.leave_button.setText(self.tr("Lea&ve the tour"))
        self.back_button.setText(self.tr("&Back"))
        self.back_button.setEnabled(self._at > 0)
        self.next_button.setText(self.tr("&Next") if self._at + 1 < len(STEPS) else self.tr("Do&ne"))
        self.setAccessibleName(f"{self._title.text()}. {self._words.text()}")

    def _find(self) -> QRect:
        """Where the step's thing is in the window."""
        window, tab = self._window, self._window.current
        if self.step.place == "help":
            bar = window.menuBar()
            return self._within(bar, bar.actionGeometry(window.menus.help.menuAction()))
        if self.step.place == "tools":
            return self._within(window.tools, window.tools.rect())
        thing = tab
        for name in _PATHS.get((self.step.tab, self.step.place), (self.step.place,)):
            thing = getattr(thing, name, thing)
        assert thing is not None
        if not thing.isVisible() and tab is not None:
            thing = tab  # where nothing is there yet its page says so
        thing.removeEventFilter(self)
        thing.installEventFilter(self)
        return self._within(thing, thing.rect())

    def _follow(self) -> None:
        if self.isVisible():
            self._place()

    def _within(self, widget: QWidget, part: QRect) -> QRect:
        """The part of a widget that can be seen, in the window."""
        around: QWidget | None = widget
        while around is not None and around is not self._window:
            part = part.translated(around.pos())
            around = around.parentWidget()
            part &= around.rect() if around is not None else part
        return part

    def _place(self) -> None:
        """Beside the thing where there is room, else in its lower right corner."""
        about, room = self._find(), self._window.rect().adjusted(*[theme.space(2) * sign for sign in (1, 1, -1, -1)])
        self.setFixedWidth(min(theme.space(95), room.width()))
        self.setFixedHeight(self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height())
        size, gap = self.size(), theme.space(2)
        places: tuple[Callable[[], QPoint], ...] = (
            lambda: QPoint(about.left(), about.bottom() + gap),
            lambda: QPoint(about.right() + gap, about.top()),
            lambda: QPoint(about.left() - gap - size.width(), about.top()),
            lambda: QPoint(about.left(), about.top() - gap - size.height()),
        )
        for place in places:
            where = QRect(place(), size)
            where.moveRight(min(where.right(), room.right()))
            if room.contains(where) and not where.intersects(about):
                break
        else:
            where = QRect(QPoint(), size)
            where.moveBottomRight(about.bottomRight() - QPoint(theme.space(4), theme.space(4)))
            where.moveRight(min(where.right(), room.right()))
            where.moveBottom(min(where.bottom(), room.bottom()))
        self.move(where.topLeft())
        self._ring.setGeometry(about.intersected(self._window.rect()))
        self._ring.show()
        self._ring.raise_()
        self.raise_()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Right, keys.Key_Down, keys.Key_Space):
            self.turn(1)
        elif event.key() in (keys.Key_Left, keys.Key_Up):
            self.turn(-1)
        elif event.key() == keys.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()  # what it points at has found its place, or another
            # the page around it, which cuts off what cannot be seen, may lose its scroll bars only after that
            self._place_soon.start()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._at >= 0:
            self._write()
            if self.isVisible():
                self._place()


_PATHS = {
    ("trends", "sentence"): ("explorer", "sentence"),
    ("clearance", "board"): ("board",),
}
"""Where a thing is not an attribute of its tab under its own name."""
