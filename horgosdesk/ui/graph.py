"""A graph: lines with bands, empirical curves, stacked columns and rules, with exact values under the pointer.

pyqtgraph draws it and is slow to import, so it is imported when the first graph with something in it is shown.
"""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.core.units import MARKS, show_number
from horgosdesk.ui import picture, spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Line, Numbers, Part, Row, Value, known, mark_key, mark_look
from horgosdesk.ui.legend import Entry, Legend
from horgosdesk.ui.look import Look, draw_focus
from horgosdesk.ui.picture import Paint
from horgosdesk.ui.plan import Plan, full
from horgosdesk.ui.readout import Readout, head_cell, title_cell, value_cell
from horgosdesk.ui.ticks import number_ticks

if TYPE_CHECKING:
    from horgosdesk.ui.easel import Easel

LEAST_HIGH = 20
"""Steps of theme.space that the axes are high at least, whatever stands above and below them."""
MOST_TOLD = 62
"""With more places than this the description tells every second, third and so on, and always the last."""
Told = tuple[Look | None, str, str, str, str, str]
"""A line of the box: its look, the form of its sign, title, value, interval, and a word where the point stands out."""


def load_easel() -> None:
    """Import what graphs are drawn with: it takes its time, and on a thread that reads for a page nobody waits for it."""
    import horgosdesk.ui.easel  # noqa: F401


class Graph(QWidget):
    """Shows a Drawing. Left and Right move the crosshair, Enter opens what is there, Shift with them moves a rule.

    In other colours it draws anew by itself; in another language its page gives it another drawing.
    opened: a place is to be looked into: its key, or its number on an axis of numbers. enlarged: the graph is to be
    shown large. moving, moved: a rule is dragged, and was dropped: its key, and the place as the drawing would have it.
    toggled: the legend changed. fitted: the place of things on it has changed. noted: whether it shows its drawing's note,
    which pictures and paper always have: a page of several graphs says it once for all.
    """

    opened = Signal(object)
    enlarged = Signal()
    moving = Signal(str, object)
    moved = Signal(str, object)
    toggled = Signal()
    fitted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, noted: bool = True) -> None:
        super().__init__(parent)
        self.desk = desk
        self._noted = noted
        self.drawing: Drawing | None = None
        self.setAccessibleName(self.tr("Graph"))
        self.hidden: set[str] = set()
        self.place: float | None = None
        self._hovered: float | None = None
        self._easel: Easel | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(theme.space(60), theme.space(40))
        self.headline = Short(self, objectName="section")
        self.unit = QLabel(self, objectName="quiet")
        self.words = QLabel(self, objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.note = Short(self, objectName="quiet")
        # in one paragraph with the unit: a small graph has no height to give away
        self._stale = False
        self._legend = Legend(self, slim=True, lead=self.unit)
        self._legend.setMinimumWidth(theme.space(70))
        self._legend.toggled.connect(self.toggle)
        self._box = Readout(self)
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self._page.setSpacing(theme.space(0.5))
        self._page.addWidget(self.headline)
        self._page.addWidget(self._legend)
        self._page.addWidget(self.words, 1)
        self._page.addWidget(self.note)
        desk.theme_changed.connect(self.retheme)

    # What is shown

    def show_drawing(self, drawing: Drawing) -> None:
        """Show this instead. What was switched off, zoomed to and pointed at stays, where it is still there."""
        before = self.drawing
        keys = {one.key for one in drawing.series}
        if before is None or before.hidden != drawing.hidden or keys != {one.key for one in before.series}:
            self.hidden |= drawing.hidden
        self.drawing = drawing
        self._hovered = None
        if before is not None and before.x != drawing.x:
            self.place = None
        empty = drawing.is_empty
        # laid out once, with all that is in it, and not for each part that comes or goes
        self._page.setEnabled(False)
        self.words.setText(drawing.empty)
        self.words.setVisible(empty)
        self._legend.setVisible(not empty)
        if not empty:
            self._make_easel()
        if self._easel is not None:
            self._easel.setVisible(not empty)
        self._redraw()
        self._page.setEnabled(True)
        if self.isVisible():
            self._page.activate()

    def prepare(self) -> bool:
        """Make what draws where it is not there yet, which takes as long as a drawing; whether that was still to be done.

        Pages that show a first drawing do it in an event of its own, so that no key waits for both.
        """
        if self._easel is not None:
            return False
        self._make_easel().hide()
        return True

    def is_shown(self, key: str) -> bool:
        """Whether the legend has an entry switched on."""
        return key not in self.hidden

    def toggle(self, key: str) -> None:
        """Switch one entry of the legend. One line or part always stays."""
        assert self.drawing is not None
        self.hidden ^= {key}
        keys = {one.key for one in self.drawing.series}
        if keys and keys <= self.hidden:
            self.hidden -= keys - {key} or {key}
        self._redraw()
        self.toggled.emit()

    def point(self, place: float | str | None) -> None:
        """Put the crosshair at a place: a number, or a row's key; None takes it away."""
        if isinstance(place, str):
            keys = self.drawing.x.keys if self.drawing is not None and isinstance(self.drawing.x, Row) else []
            place = list(keys).index(place) if place in keys else None
        self.place = place
        self._mark()

    def zoom(self, first: float, last: float) -> None:
        """Show a part of an axis of numbers."""
        if self._easel is not None:
            self._easel.show_window(first, last)

    def show_all(self) -> None:
        """Show the whole axis again."""
        if self._easel is not None and self.drawing is not None:
            self._easel.show_window(*full(self.drawing))

    @property
    def edges(self) -> tuple[int, int]:
        """What its labels take at the left and at the right of the axes."""
        plan = self._easel.plan if self._easel is not None else None
        return plan.edges if plan is not None else (0, 0)

    def widen(self, edges: tuple[int, int]) -> None:
        """Leave so much room at least, so that axes of graphs above one another begin and end alike."""
        if self._easel is not None:
            self._easel.widen(edges)

    # In words

    def readout(self, place: float) -> list[Told]:
        """The lines of the box at a place. Only what the legend shows."""
        drawing, lang = self.drawing, self.desk.lang
        if drawing is None:
            return []
        measure, told = drawing.y.measure, list[Told]()
        for line in drawing.lines:
            if self.is_shown(line.key):
                told.append(self._told_line(drawing, line, place))
        at = int(place)
        shown = [part for part in drawing.parts if self.is_shown(part.key)]
        values = [part.values[at] for part in shown]
        # as they stand: the last part is on top
        for part, value in reversed(list(zip(shown, values, strict=True))):
            told.append((drawing.look(part), "stack", part.title, measure.tell(value, lang), "", ""))
        if drawing.total and len(shown) > 1:
            there = [Fraction(value) for value in values if value is not None and known(value)]
            told.append((None, "stack", drawing.total, measure.tell(sum(there) if there else None, lang), "", ""))
        return told

    def _told_line(self, drawing: Drawing, line: Line, place: float) -> Told:
        measure, lang, at = drawing.y.measure, self.desk.lang, line.index(place)
        value: Value = None
        interval = word = ""
        if at is not None and known(line.ys[at]):
            value = line.ys[at]
            interval = measure.between(*line.band(at), lang)
            word = "; ".join(mark.word for mark in line.marks if mark.at == at and self.is_shown(mark_key(mark)))
        return drawing.look(line), "line", line.title, measure.tell(value, lang), interval, word

    def place_name(self, place: float) -> tuple[str, str]:
        """What a place is called in full, and how many cases there are."""
        drawing, lang = self.drawing, self.desk.lang
        assert drawing is not None
        if isinstance(drawing.x, Numbers):
            return drawing.x.measure.tell(place, lang), ""
        at, row = int(place), drawing.x
        if not row.counts:
            return self._span_name(row, at), ""
        count = show_number(row.counts[at] or 0, MARKS[lang])
        return self._span_name(row, at), self.tr("n {count}", "number of cases").format(count=count)

    def _span_name(self, row: Row, at: int) -> str:
        lang, key = self.desk.lang, row.keys[at]
        if row.each == "week":
            start, end = row.days(at)
            return self.tr("Week {week}, {days}").format(
                week=start.isocalendar().week, days=spans.between(start.isoformat(), end.isoformat(), lang)
            )
        return spans.show(key, lang) if row.each else row.titles[at] if row.titles else key

    def _counts(self) -> list[str]:
        if self.drawing is None or not isinstance(self.drawing.x, Row):
            return []
        return [show_number(count or 0, MARKS[self.desk.lang]) for count in self.drawing.x.counts]

    def crosshair_text(self) -> str:
        """What the box says, as plain text; "" while there is none."""
        place = self._pointed()
        if place is None:
            return ""
        lines = (
            [part for part in self.place_name(place) if part],
            *([part for part in told[2:] if part] for told in self.readout(place)),
            *([words] for words in (self.drawing.happened(place) if self.drawing else ())),
        )
        return "\n".join("\t".join(line) for line in lines)

    def _told_places(self) -> Iterator[float]:
        drawing = self.drawing
        assert drawing is not None
        if isinstance(drawing.x, Numbers):
            places = [x for line in drawing.lines if not line.step for x in line.places] or [
                x for x, _ in number_ticks(*full(drawing), 10, MARKS[self.desk.lang])
            ]
            places = sorted({float(x) for x in places})
        else:
            places = [float(place) for place in range(len(drawing.x.keys))]
        each = -(-len(places) // MOST_TOLD)
        return reversed(places[::-1][:: max(1, each)])

    def _describe(self) -> None:
        drawing = self.drawing
        assert drawing is not None
        self.setAccessibleName(drawing.title)
        if drawing.is_empty:
            self.setAccessibleDescription(drawing.empty)
            return
        over = self.tr("{height} over {across}.").format(height=drawing.y.label, across=drawing.x.label)
        told = [over if drawing.x.label else self.tr("{height}.").format(height=drawing.y.label)]
        told += [self.tr("Line: {label}.").format(label=rule.label) for rule in drawing.rules if rule.label]
        for place in self._told_places():
            values = []
            for _look, _form, title, value, interval, word in self.readout(place):
                words = self.tr("{title} {value}").format(title=title, value=value)
                aside = ", ".join(part for part in (interval, word) if part)
                values.append(self.tr("{words} ({aside})").format(words=words, aside=aside) if aside else words)
            values += drawing.happened(place)
            told.append(f"{', '.join(part for part in self.place_name(place) if part)}: {'; '.join(values)}")
        if drawing.note:
            told.append(drawing.note)
        self.setAccessibleDescription("\n".join(told))

    # Pictures and data

    def picture(self) -> QImage:
        """The graph with its title, legend and note, at twice the screen's pixels."""
        return picture.image(self._paint)

    def save(self, file: Path) -> None:
        """Write the picture; the file's ending says whether as PNG, SVG or PDF. OSError when it cannot be written."""
        picture.save(
            file, self._paint, self.drawing.title if self.drawing else "", self.accessibleDescription(), self.retheme
        )

    @property
    def paper(self) -> Paint:
        """The picture as it is printed."""
        return picture.on_paper(self._paint, self.retheme)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())

    def copy_data(self) -> None:
        """Put the table behind it on the clipboard, as cells that a sheet takes."""
        assert self.drawing is not None
        lines = [self.drawing.headings, *self.drawing.rows]
        QGuiApplication.clipboard().setText("\n".join(tab_line(map(self._cell, line)) for line in lines))

    def _cell(self, value: str | Value) -> str:
        if value is None or isinstance(value, str):
            # a cell that holds a tab or a line would be several
            return " ".join((value or "").split())
        if isinstance(value, Fraction):
            value = Decimal(value.numerator) / Decimal(value.denominator)
        return str(value).replace(".", MARKS[self.desk.lang].decimal)

    def _paint(self, painter: QPainter | None) -> QSize:
        """Draw the picture; without a painter only measure it."""
        drawing = self.drawing
        assert drawing is not None
        if painter is None and not self.isVisible():
            # a graph that was never on the screen has not been laid out: to be grabbed it is, down to its last part
            self.grab(QRect(0, 0, 1, 1))
        empty = self._easel is None or drawing.is_empty
        shown = [] if empty else [entry for entry in self._legend_entries() if self.is_shown(entry.key)]
        entries = [(entry.title, entry.look, entry.form) for entry in shown]
        sheet = picture.Sheet(drawing.title, drawing.y.label, entries, drawing.note, drawing.empty)
        body = self.words.size() if empty else self._easel.size()
        return picture.draw(painter, sheet, body, None if empty else self._easel.draw_on)

    # Drawing

    def retheme(self) -> None:
        """Draw in the colours in force: what is on the screen now, what is hidden when it is shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._redraw(again=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.retheme()

    def _make_easel(self) -> "Easel":
        if self._easel is not None:
            return self._easel
        from horgosdesk.ui.easel import Easel

        self._easel = Easel()
        self._easel.pointed.connect(self._hover)
        self._easel.picked.connect(self._pick)
        self._easel.enlarged.connect(self.enlarged)
        self._easel.moving.connect(self.moving)
        self._easel.moved.connect(self.moved)
        self._easel.fitted.connect(self._mark)
        self._easel.fitted.connect(self._claim)
        self._easel.fitted.connect(self.fitted)
        self._page.insertWidget(self._page.indexOf(self.note), self._easel, 1)
        self._box.raise_()
        return self._easel

    def _redraw(self, *, again: bool = False) -> None:
        """Draw it. again: the same as before, in other colours."""
        drawing = self.drawing
        if drawing is None:
            return
        self.headline.say(drawing.title)
        self.note.setFont(theme.font(0.92))
        self.note.say(drawing.note)
        self.note.setVisible(self._noted and bool(drawing.note))
        self.unit.setText(drawing.y.label)
        self.unit.setContentsMargins(0, 0, theme.space(2), 0)
        self._box.retheme()
        self._legend.fill(self._legend_entries(), self.hidden, before=self)
        if height := self._legend.line_height:
            self.unit.setFixedHeight(height)
        if self._easel is not None and not drawing.is_empty:
            if again:
                self._easel.recolour()
            else:
                self._easel.show_drawing(drawing, frozenset(self.hidden), self.desk.lang, self._counts())
        if not again:
            self._describe()
        self._mark()

    def _legend_entries(self) -> list[Entry]:
        drawing = self.drawing
        assert drawing is not None
        named = isinstance(drawing.x, Row) and not drawing.x.each
        forms = {Line: "mark" if named else "line", Part: "stack"}
        entries = [Entry(one.key, one.title, drawing.look(one), forms[type(one)]) for one in drawing.series]
        marks = {mark_key(mark): mark for line in drawing.lines for mark in line.marks}
        return entries + [Entry(key, mark.word, mark_look(mark), "mark") for key, mark in marks.items()]

    def _claim(self) -> None:
        """Need what the axes need under this legend and over these labels: with less, figures would stand on one another."""
        plan = self._easel.plan if self._easel is not None else None
        if plan is None:
            return
        _left, top, _right, bottom = plan.margins
        margins, gap = self._page.contentsMargins(), self._page.spacing()
        across = self.width() - margins.left() - margins.right()
        high = margins.top() + margins.bottom() + self.headline.sizeHint().height() + gap
        high += self._legend.heightForWidth(across) + gap + top + theme.space(LEAST_HIGH) + bottom
        if not self.note.isHidden():
            high += gap + self.note.sizeHint().height()
        if high != self.minimumHeight():
            self.setMinimumHeight(high)

    # Pointing

    def _pointed(self) -> float | None:
        """Where the crosshair is: under the pointer, else where the keys have brought it."""
        if self.drawing is None or self.drawing.is_empty:
            return None
        return self._hovered if self._hovered is not None else self.place

    def _mark(self) -> None:
        easel, place = self._easel, self._pointed()
        if easel is not None:
            easel.mark(place)
        plan = easel.plan if easel is not None else None
        if plan is None or place is None or not plan.sees(place) or not self.isVisible():
            self._box.hide()
            return
        left, right = (plan.x(place + side) + easel.x() for side in (-plan.half, plan.half))
        self._box.show_rows(self._box_rows(place), plan.area.translated(easel.pos()), left, right)

    def _box_rows(self, place: float) -> list[str]:
        told, tokens = self.readout(place), theme.tokens()
        intervals, words = any(line[4] for line in told), any(line[5] for line in told)
        name, count = self.place_name(place)
        rows = [head_cell(name, count, 2 + intervals + words)]
        for look, form, title, value, interval, word in told:
            # the sum has a sign that is not seen, so that its title stands under the others
            colour, sign = (look.stroke, look.sign(form)) if look else (tokens.raised, "■")
            row = title_cell(title, sign, colour) + value_cell(value)
            row += value_cell(interval, tokens.quiet) if intervals else ""
            rows.append(row + (value_cell(word, tokens.bad) if words else ""))
        happened = self.drawing.happened(place) if self.drawing is not None else []
        return rows + [head_cell("", said, 2 + intervals + words) for said in happened]

    def _hover(self, place: float | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self._mark()

    def _pick(self, place: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.point(None if place == self.place else place)

    def _open(self) -> None:
        assert self.drawing is not None
        if self.place is None:
            self.enlarged.emit()
        else:
            axis = self.drawing.x
            self.opened.emit(axis.keys[int(self.place)] if isinstance(axis, Row) else self.place)

    def _beside(self, plan: Plan, place: float, step: int) -> float | None:
        """The place so many places on from the one nearest to this."""
        nearest = plan.nearest(place)
        if nearest is None:
            return None
        return plan.places[min(len(plan.places) - 1, max(0, plan.places.index(nearest) + step))]

    def _step(self, plan: Plan, step: int) -> None:
        """Move the crosshair by a place; it begins at the newest of a row, and where an axis of numbers begins."""
        if self.place is not None:
            self.point(self._beside(plan, self.place, step))
        elif len(plan.places):
            self.point(plan.places[-1 if isinstance(plan.drawing.x, Row) else 0])

    def _push(self, plan: Plan, step: int) -> None:
        """Move the first rule that can be moved by a place."""
        assert self._easel is not None
        for rule in plan.drawing.rules:
            at = plan.where(rule) if rule.upright and rule.draggable else None
            if at is None:
                continue
            # in a row a rule stands between places, not on one
            to = at + step if isinstance(plan.drawing.x, Row) else self._beside(plan, at, step)
            if to is not None:
                self.moved.emit(rule.key, self._easel.pull(rule, to))
            return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plan = self._easel.plan if self._easel is not None else None
        if plan is None or self.drawing is None or self.drawing.is_empty:
            super().keyPressEvent(event)
            return
        match key := event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                move = self._push if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._step
                move(plan, 1 if key == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Home | Qt.Key.Key_End if len(plan.places):
                self.point(plan.places[0 if key == Qt.Key.Key_Home else -1])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_Escape if self.place is not None:
                self.point(None)
            case Qt.Key.Key_0:
                self.show_all()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.drawing is not None and not self.drawing.is_empty:
            draw_focus(self)


class Short(QLabel):
    """One line of words, cut to the room there is; the tooltip has them whole."""

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent, **properties)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def say(self, words: str) -> None:
        """Show these words."""
        self._whole = words
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def _cut(self) -> None:
        short = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        if short != self.text():
            self.setText(short)
        self.setToolTip(self._whole if short != self._whole else "")
