"""The first page of the Trends tab: the saved views that were put there, each a small chart with its sentence and newest figure."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.units import MARKS, change_pct, round_half_up, show_number
from horgosdesk.store import trends
from horgosdesk.store.trends import Trend
from horgosdesk.study.steps import span_at
from horgosdesk.ui import theme
from horgosdesk.ui.chart import Chart
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, exact, percent
from horgosdesk.ui.look import draw_focus
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.tabs.trends import sentence, words
from horgosdesk.ui.tabs.trends.asking import Asking
from horgosdesk.ui.tabs.trends.names import amount
from horgosdesk.ui.tabs.trends.views import View, Views

REFRESH_MS = 1_000
"""Changes that come closer together than this are read once."""
COLUMNS = 2


class Card(QFrame):
    """One view. opened: Enter, or a double-click. entered: it has the focus now. moved: an arrow was pressed."""

    opened = Signal()
    entered = Signal()
    moved = Signal(int, int)

    def __init__(self, desk: Desk, view: View, parent: QWidget) -> None:
        super().__init__(parent, objectName="card")
        self.desk = desk
        self.view = view
        self.trend: Trend | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.restyle()
        self.title = Paragraph(self, objectName="section")
        self.figure = QLabel(self, objectName="figure", textFormat=Qt.TextFormat.PlainText)
        self.said = Paragraph(self, objectName="quiet")
        self.chart = Chart(desk, self, still=True)
        self.source = Paragraph(self, objectName="quiet")
        self.source.setFont(theme.font(0.86))
        # as high as the page gives it: two rows of charts fit the smallest screen; where there is less room it scrolls
        self.chart.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self.figure.setMinimumWidth(1)
        self.figure.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.setSpacing(theme.space(3))
        top.addWidget(self.title, 1)
        top.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3), theme.space(1.5), theme.space(3), theme.space(1.5))
        column.setSpacing(theme.space(0.5))
        column.addLayout(top)
        column.addWidget(self.said)
        column.addWidget(self.chart, 1)
        column.addWidget(self.source)
        self.show_trend(None)

    def restyle(self) -> None:
        """Take up the colours in force: the ground of the chart is the card's."""
        theme.wear(
            self,
            f"QFrame#card {{ background: {theme.role('surface')}; border: 1px solid {theme.role('line')};"
            f" border-radius: {theme.space(1)}px; }}",
        )

    def show_trend(self, trend: Trend | None) -> None:
        """Show the figures, or that they are being read."""
        self.trend = trend
        self.title.setText(self.view.title)
        if trend is None:
            self.said.setText(self.tr("Reading…"))
            self.setAccessibleName(self.view.title)
            return
        choice = self.view.choice
        text = sentence.sentence(self.desk, choice, trend, "")
        self.figure.setText(newest(self.desk, self.view, trend))
        self.said.setText(text)
        plot = words.plot_of(self.desk, choice, trend, text)
        self.chart.show_plot(plot)
        # the window says by itself that it shows sample data
        self.source.setText("" if plot.is_empty else words.note(self.desk, choice, trend, alone=False))
        self.setAccessibleName(f"{self.view.title}. {text}")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif key in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.moved.emit(*steps[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus(self)


class Opening(QWidget):
    """The pinned views. opened: one is to be shown large. current_changed: another card has the focus, or none."""

    opened = Signal(object)
    current_changed = Signal()
    drawn = Signal()
    """All cards show what was read."""

    def __init__(self, desk: Desk, views: Views, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.views = views
        self.cards: list[Card] = []
        self._current: View | None = None
        self._asking = Asking(desk)
        self._unread: list[Card] = []
        self._found: tuple[Card, Trend] | None = None
        self._stale = True
        self._unsaid = False
        scroll = QScrollArea(self, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.words = QLabel(self, objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._area = QWidget(scroll.viewport(), objectName="opening")
        self._grid = QGridLayout(self._area)
        self._grid.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        self._grid.setSpacing(theme.space(3))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._area)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addWidget(self.words, 1)
        self._soon = desk.timer(self, REFRESH_MS, self.read)
        self._show_next = desk.timer(self, 0, self._show_found)
        desk.theme_changed.connect(self.restyle)
        desk.changed.connect(lambda _days: self._note_change())
        desk.clearances_changed.connect(lambda _uids: self._note_change("hours"))
        desk.trains_changed.connect(lambda: self._note_change("trains", "wagons"))
        self.fill()

    @property
    def current(self) -> View | None:
        """The view that the person stands on."""
        return self._current if self._current in self.views.pinned else None

    @property
    def busy(self) -> bool:
        """Whether figures are still to come."""
        timed = self._soon.isActive() or self._show_next.isActive()
        return self._asking.is_under_way or bool(self._unread) or timed

    def fill(self) -> None:
        """Make the cards anew, as the views are now."""
        self._asking.cancel()
        self._show_next.stop()
        focused = any(card.hasFocus() for card in self.cards)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [Card(self.desk, view, self._area) for view in self.views.pinned]
        for place, card in enumerate(self.cards):
            alone = place == len(self.cards) - 1 and place % COLUMNS == 0
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS, 1, COLUMNS if alone else 1)
            card.opened.connect(lambda card=card: self.opened.emit(card.view))
            card.entered.connect(lambda card=card: self._enter(card))
            card.moved.connect(lambda down, right, place=place: self._move(place + down * COLUMNS + right))
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, int(row * COLUMNS < len(self.cards)))
        if focused and self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()
        self._stale = True
        if self.isVisible():
            self.read()

    def _say(self) -> None:
        """The first step, where there is nothing to show."""
        store = self.desk.store
        is_empty = not trends.known_days(store, trends.Choice()) and not any(
            trends.known_days(store, view.choice) for view in self.views.pinned
        )
        if is_empty:
            self.words.setText(words.no_cargo())
        elif not self.cards:
            self.words.setText(
                self.tr(
                    "No view stands here. Open the explorer with Ctrl+Shift+E, choose what to see, save it with Ctrl+D and put it here with Ctrl+Shift+P."
                )
            )
        else:
            self.words.clear()
        self.words.setVisible(bool(self.words.text()))
        self._scroll.setVisible(not self.words.text())

    def read(self) -> None:
        """Read the figures of all cards, one after the other; what is on the screen stays until its own are there."""
        self._soon.stop()
        self._stale = False
        self._say()
        self._unread = list(self.cards) if not self.words.text() else []
        self._read_next()

    def _read_next(self) -> None:
        self._show_next.stop()
        if not self._unread:
            self.drawn.emit()
            return
        card = self._unread.pop(0)
        choice = trends.fitting(card.view.choice)

        def take(found: Trend) -> None:
            # what it is drawn on takes as long to make as the drawing: each in a turn of its own
            card.chart.prepare()
            self._found = card, found
            self._show_next.start()

        def fail(_error: BaseException) -> None:
            card.said.setText(self.tr("This could not be read."))
            self._read_next()

        self._asking.ask(choice, take, fail)

    def _show_found(self) -> None:
        assert self._found is not None
        card, found = self._found
        card.show_trend(found)
        self._read_next()

    def _note_change(self, *measures: str) -> None:
        if measures and not any(card.view.choice.measure in measures for card in self.cards):
            return
        self._stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _enter(self, card: Card) -> None:
        self._current = card.view
        self._reveal(card)
        self.current_changed.emit()

    def _reveal(self, card: Card) -> None:
        """Scroll no further than it takes to see all of a card, or of one that is too high its beginning."""
        bar, edge = self._scroll.verticalScrollBar(), theme.space(3)
        top, bottom, high = card.y() - edge, card.geometry().bottom() + edge, self._scroll.viewport().height()
        if top < bar.value() or bottom - top > high:
            bar.setValue(top)
        elif bottom > bar.value() + high:
            bar.setValue(bottom - high)

    def _move(self, place: int) -> None:
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Take up the colours in force."""
        for card in self.cards:
            card.restyle()

    def retranslate(self) -> None:
        """Set every text anew; on the cards once they are seen."""
        self._unsaid = not self.isVisible()
        if self._unsaid:
            return
        self._say()
        for card in self.cards:
            card.show_trend(card.trend)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unsaid:
            self.retranslate()
        if self._stale:
            self.read()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.cards:
            at = next((card for card in self.cards if card.view == self._current), self.cards[0])
            at.setFocus(event.reason())


def newest(desk: Desk, view: View, trend: Trend) -> str:
    """The newest figure of a view, with the change that goes with it."""
    choice, lang = view.choice, desk.lang
    known = [place for place, span in enumerate(trend.spans) if span <= span_at(trend.last, choice.by)]
    if not known:
        return ""
    place = known[-1]
    drawn, _ = words.values_of(choice, trend)
    if choice.view in ("mix", "change", "index"):
        key = words.WHOLE if words.WHOLE in drawn else next(iter(drawn), "")
        value = (drawn.get(key) or [None] * len(trend.spans))[place]
        if value is None:
            return DASH
        if choice.view == "index":
            return show_number(round_half_up(exact(value), 1), MARKS[lang], 1)
        return percent(exact(value), lang, signed=choice.view == "change")
    lines, bases = list(trend.now.values()), list(trend.base.values())
    if not choice.adds:
        # medians do not add: the first part's stands for itself, as in the sentence
        keys = words.ordered(desk, choice, list(trend.now))
        first = [key for key in keys if trend.now[key][place] is not None][:1]
        lines, bases = ([parts[key] for key in first if key in parts] for parts in (trend.now, trend.base))
    values = [line[place] for line in lines if line[place] is not None]
    before = [line[place] for line in bases if line[place] is not None]
    if not values:
        return DASH
    now = sum(value or 0 for value in values)
    change = change_pct(now, sum(value or 0 for value in before)) if before else None
    told = amount(choice, now, desk)
    return f"{told}  {percent(change, lang, signed=True)}" if change is not None else told
