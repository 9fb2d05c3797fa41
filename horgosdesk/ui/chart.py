"""A chart: bars or curves over months or days beside last year's, exact values under the pointer, a legend that toggles.

pyqtgraph draws it and is slow to import, so it is imported when the first chart with something in it is shown.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.units import MARKS, show_number
from horgosdesk.ui import picture, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, MINUS, Scale, fitting
from horgosdesk.ui.flags import headroom
from horgosdesk.ui.legend import Entry, Legend
from horgosdesk.ui.look import Look, draw_focus
from horgosdesk.ui.picture import Paint
from horgosdesk.ui.plot import BASE, NOW, Plot, Series, Value
from horgosdesk.ui.readout import Readout, head_cell, title_cell, value_cell
from horgosdesk.ui.ticks import nice_step, span_ticks

if TYPE_CHECKING:
    from horgosdesk.ui.canvas import Bar, Canvas
    from horgosdesk.ui.flags import Flag

MOST_TOLD = 62
"""With more days than this the description tells the last day of each month only."""


class Chart(QWidget):
    """Shows a Plot. Left and Right choose a span, Enter opens it, + - and 0 zoom; all of it works by mouse as well: a
    click chooses, another one on what is chosen opens it, and so does a double-click.

    picked: a span was chosen ("" when no longer). opened: one was opened to be looked into. toggled: the legend changed.
    kept: only one series is wanted, by its key; it was double-clicked or Enter pressed on it in the legend, or
    double-clicked with Shift among the bars.
    """

    picked = Signal(str)
    opened = Signal(str)
    toggled = Signal()
    kept = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, still: bool = False) -> None:
        """still: only to be looked at, as on a page of several; neither keys nor pointer do anything."""
        super().__init__(parent)
        self.desk = desk
        self._still = still
        self.plot: Plot | None = None
        self.hidden: set[str] = set()
        self.selected = ""
        self._hovered = -1
        self._scale = Scale(1, "")
        self._wanted: tuple[str, str] | None = None
        self._restoring = False
        self._stale = False
        self._opened_at = QElapsedTimer()
        self._canvas: Canvas | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if still else Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, still)
        self.unit = QLabel(self, objectName="quiet")
        self.words = QLabel(self, objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._legend = Legend(self, slim=still, still=still)
        self._legend.toggled.connect(self.toggle)
        self._legend.opened.connect(self._keep)
        self._box = Readout(self)
        top = QHBoxLayout()
        top.setSpacing(theme.space(4))
        top.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._legend, 1)
        self._page = QVBoxLayout(self)
        # what is only looked at has no focus to be framed by: it begins where what stands over it does
        side = 0 if still else theme.space(2)
        self._page.setContentsMargins(side, theme.space(1), side, theme.space(1))
        self._page.setSpacing(theme.space(1))
        self._page.addLayout(top)
        self._page.addWidget(self.words, 1)
        desk.theme_changed.connect(self.retheme)
        # a method, not a lambda: a chart may go while the desk stays
        desk.language_changed.connect(self._speak)

    # What is shown

    def show_plot(self, plot: Plot) -> None:
        """Show this instead. What was zoomed to, chosen and switched off stays, where it is still there."""
        before = self.plot
        known = set() if before is None else {series.key for series in before.series}
        same = before is not None and list(before.spans) == list(plot.spans) and not self._restoring
        window = self._shown_spans() if same else self._wanted
        others = before is None or before.hidden != plot.hidden or known != {series.key for series in plot.series}
        if others and not self._restoring:
            self.hidden -= {NOW, BASE} if before is not None else set()
            self.hidden |= plot.hidden
        self.plot = plot
        self._hovered = -1
        if self.selected not in plot.spans:
            self.selected = ""
        self.words.setText(plot.empty)
        self.words.setVisible(plot.is_empty)
        self.unit.setVisible(not plot.is_empty)
        self._legend.setVisible(not plot.is_empty)
        if not plot.is_empty:
            self._make_canvas()
        if self._canvas is not None:
            self._canvas.setVisible(not plot.is_empty)
        self._redraw()
        self._show_spans(window)
        self._wanted, self._restoring = None, False

    def prepare(self) -> None:
        """Make what it draws on, which takes as long as the drawing itself, before there is something to draw."""
        self._make_canvas()
        if self._canvas is not None and self.plot is None:
            self._canvas.hide()

    @property
    def is_prepared(self) -> bool:
        """Whether there is something to draw on."""
        return self._canvas is not None

    def _speak(self, _lang: str) -> None:
        self._redraw_shown()

    def _redraw_shown(self) -> None:
        """Draw anew what is on the screen; what is hidden, when it is shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.retheme()

    def set_title(self, title: str) -> None:
        """Call what is shown by another title."""
        if self.plot is not None:
            self.plot = replace(self.plot, title=title)
            self.setAccessibleName(title)

    def is_shown(self, name: str) -> bool:
        """Whether the legend has a series, or this year or last year (NOW, BASE), switched on."""
        return name not in self.hidden

    def toggle(self, name: str) -> None:
        """Switch one entry of the legend. Of the two years one always stays."""
        self.hidden ^= {name}
        if {NOW, BASE} <= self.hidden:
            self.hidden -= {NOW, BASE} - {name}
        self._redraw()
        self.toggled.emit()

    def select(self, span: str) -> None:
        """Choose a span; "" for none."""
        if self.plot is None or span == self.selected or (span and span not in self.plot.spans):
            return
        self.selected = span
        if span and self._canvas is not None:
            place, (first, last) = self.plot.spans.index(span), self._canvas.window
            if place - 0.5 < first:
                self._canvas.show_window(place - 0.5, last - first + place - 0.5)
            elif place + 0.5 > last:
                self._canvas.show_window(first - last + place + 0.5, place + 0.5)
        self._mark()
        self.picked.emit(span)

    def _keep(self, key: str) -> None:
        if self.plot is not None and key in {series.key for series in self.plot.series}:
            self.kept.emit(key)

    def zoom(self, factor: float) -> None:
        """Show so many times as many spans, around the chosen one; 0 shows all."""
        if self._canvas is None or self.plot is None:
            return
        (start, end), (first, last) = self._canvas.full, self._canvas.window
        width = min(end - start, max(3.0, (last - first) * factor)) if factor else end - start
        middle = self.plot.spans.index(self.selected) if self.selected else (first + last) / 2
        left = min(max(start, middle - width / 2), end - width)
        self._canvas.show_window(left, left + width)

    def state(self) -> dict[str, Any]:
        """What is chosen, switched off and zoomed to, as JSON values."""
        window = self._shown_spans()
        return {"hidden": sorted(self.hidden), "selected": self.selected, "window": list(window) if window else None}

    def restore(self, state: dict[str, Any]) -> None:
        """Take that up, with the next plot."""
        self._restoring = True
        self.hidden = {str(name) for name in state.get("hidden") or ()}
        self.selected = str(state.get("selected") or "")
        window = state.get("window")
        self._wanted = (str(window[0]), str(window[1])) if isinstance(window, list) and len(window) == 2 else None

    def minimumSizeHint(self) -> QSize:
        # with as many lines of legend as there are
        least = super().minimumSizeHint()
        return QSize(theme.space(60), max(theme.space(30 if self._still else 40), least.height()))

    # In words

    def readout(self, place: int) -> list[tuple[Look | None, str, str, str, str]]:
        """The lines of the box at a place: sign, title, value, last year's, change. Only what the legend shows."""
        plot = self.plot
        if plot is None or not 0 <= place < len(plot.spans):
            return []
        shown = self._visible()
        nows: list[Value] = [series.now[place] if self.is_shown(NOW) else None for series in shown]
        bases: list[Value] = [series.base[place] if series.base and self.is_shown(BASE) else None for series in shown]
        sums, read = (nows, bases), (plot.read(nows), plot.read(bases))
        lines: list[tuple[Look | None, str, str, str, str]] = []
        for series, now, base, now_read, base_read in zip(shown, nows, bases, *read, strict=True):
            look, change = plot.looks(series)[not self.is_shown(NOW)], self._change(now, base)
            lines.append((look, series.title, *self._compared(now_read, base_read, change, bool(series.base))))
        if plot.total and len(lines) > 1:
            now, base = (
                None if all(value is None for value in values) else sum(value or 0 for value in values)
                for values in sums
            )
            lines.append((None, plot.total, *self._compared(now, base, self._change(now, base), plot.has_base)))
        return lines

    def crosshair_text(self) -> str:
        """What the box says, as plain text; "" while there is none."""
        if self._place() < 0 or self.plot is None:
            return ""
        lines = ["\t".join(part for part in line[1:] if part) for line in self.readout(self._place())]
        head = self.plot.span_name(self.plot.spans[self._place()], self.desk.lang)
        happened = [f"{flag.sign} {flag.text}" for flag in self._flags_at(self._place())]
        return "\n".join([f"{head}\t{self.plot.unit}".rstrip(), *lines, *happened])

    def _change(self, now: Value, base: Value) -> str:
        assert self.plot is not None
        return self.plot.compare(now, base) if self.plot.compare and self.is_shown(NOW) else ""

    def _compared(self, now: Value, base: Value, change: str, has_base: bool) -> tuple[str, str, str]:
        assert self.plot is not None
        if not has_base or not self.is_shown(BASE):
            return self.plot.tell(now), "", ""
        return (self.plot.tell(now) if self.is_shown(NOW) else ""), self.plot.tell(base), change

    def _describe(self) -> None:
        plot = self.plot
        assert plot is not None
        self.setAccessibleName(plot.title)
        if plot.is_empty:
            self.setAccessibleDescription(plot.empty)
            return
        shapes = {"line": self.tr("Curves"), "bars": self.tr("Bars side by side"), "stack": self.tr("Stacked bars")}
        told = [self.tr("{shape}, {unit}.").format(shape=shapes[plot.form], unit=plot.unit or self._scale.label)]
        for place, span in enumerate(plot.spans):
            if len(plot.spans) > MOST_TOLD and place + 1 < len(plot.spans) and plot.spans[place + 1][:7] == span[:7]:
                continue
            values = [
                self.tr("{title} {value} (last year {base})").format(title=title, value=value or DASH, base=base)
                if base
                else self.tr("{title} {value}").format(title=title, value=value)
                for _look, title, value, base, _change in self.readout(place)
            ]
            told.append(f"{plot.span_name(span, self.desk.lang)}: {'; '.join(values)}")
        self.setAccessibleDescription("\n".join(told))

    # Pictures

    def picture(self) -> QImage:
        """The chart with its title and legend, at twice the screen's pixels."""
        return picture.image(self._paint)

    def save(self, file: Path) -> None:
        """Write the picture; the file's ending says whether as PNG, SVG or PDF. OSError when it cannot be written."""
        picture.save(
            file, self._paint, self.plot.title if self.plot else "", self.accessibleDescription(), self.retheme
        )

    @property
    def paper(self) -> Paint:
        """The picture as it is printed."""
        return picture.on_paper(self._paint, self.retheme)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())

    def _paint(self, painter: QPainter | None) -> QSize:
        """Draw the picture; without a painter only measure it."""
        assert self.plot is not None
        empty = self._canvas is None or self.plot.is_empty
        shown = [] if empty else [entry for entry in self._legend_entries() if self.is_shown(entry.key)]
        entries = [(entry.title, entry.look, entry.form) for entry in shown]
        sheet = picture.Sheet(self.plot.title, self._scale.label, entries, self.plot.note, self.plot.empty)
        body = self.words.size() if empty else self._canvas.size()
        return picture.draw(painter, sheet, body, None if empty else self._canvas.draw_on)

    # Drawing

    def retheme(self) -> None:
        """Draw in the colours in force."""
        if self._canvas is not None:
            self._canvas.retheme()
        self._redraw_shown()

    def _make_canvas(self) -> None:
        if self._canvas is not None:
            return
        from horgosdesk.ui.canvas import Canvas

        self._canvas = Canvas(self)
        self._canvas.setMinimumHeight(theme.space(26 if self._still else 34))
        if self._still:
            # several on a page share the room there is
            self._canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._canvas.pointed.connect(self._point)
        self._canvas.picked.connect(self._pick)
        self._canvas.opened.connect(self._open)
        self._canvas.moved.connect(self._fit)
        self._page.addWidget(self._canvas, 1)
        self._box.raise_()

    def _visible(self) -> list[Series]:
        return [series for series in self.plot.series if self.is_shown(series.key)] if self.plot else []

    def _columns(self, form: str) -> Iterator[tuple[Series, Look, Sequence[Value]]]:
        """What is drawn, last year's before this year's, each with its values."""
        assert self.plot is not None
        for base in (True, False):
            if self.is_shown(BASE if base else NOW):
                for series in self._visible():
                    values = series.base if base else series.now
                    if values:
                        yield series, self.plot.looks(series)[base], values

    def _redraw(self) -> None:
        plot = self.plot
        if plot is None:
            return
        self._box.retheme()
        heights = self._heights()
        most = Fraction(max(max([*heights, 0]), -min([*heights, 0])))
        self._scale = fitting(plot.scales, most, 2)
        self.unit.setText(self._scale.label)
        self._legend.fill(self._legend_entries(), self.hidden, before=self)
        if height := self._legend.line_height:
            self.unit.setFixedHeight(height)
        if self._canvas is not None and not plot.is_empty:
            from horgosdesk.ui.canvas import Curve

            bars = self._bars() if plot.form != "line" else []
            curves = (
                [Curve(self._scaled(values), look) for _, look, values in self._columns("line")]
                if plot.form == "line"
                else []
            )
            self._canvas.show_span(len(plot.spans), bars, curves, plot.flags)
            self._fit()
        self._describe()
        self._mark()

    def _scaled(self, values: Sequence[Value]) -> list[float]:
        # the drawing edge: here, and only here, exact values become floats; Python divides integers to the nearest one too
        per = self._scale.per
        return [math.nan if value is None else float(value / per) for value in values]

    def _bars(self) -> "list[Bar]":
        from horgosdesk.ui.canvas import SLOT, Bar

        assert self.plot is not None
        columns = list(self._columns(self.plot.form))
        stacked = self.plot.form == "stack"
        heaps = {
            look.hollow: index for index, look in enumerate({look.hollow: look for _, look, _ in columns}.values())
        }
        slots = len(heaps) if stacked else len(columns)
        width = SLOT / max(1, slots)
        heights: dict[tuple[int, int], float] = {}
        bars = []
        for index, (_series, look, values) in enumerate(columns):
            slot = heaps[look.hollow] if stacked else index
            for place, value in enumerate(self._scaled(values)):
                if math.isnan(value) or not value:
                    continue
                bottom = heights.get((place, slot), 0.0) if stacked else 0.0
                heights[place, slot] = bottom + value
                left = place - SLOT / 2 + slot * width
                bars.append(
                    Bar(left, left + width * 0.94, min(bottom, bottom + value), max(bottom, bottom + value), look)
                )
        return bars

    def _heights(self, first: int = 0, last: int | None = None) -> list[int | Fraction]:
        """How high the drawing gets at each place from `first` to `last`, in the values' own unit."""
        assert self.plot is not None
        columns = [(look, values[first:last]) for _, look, values in self._columns(self.plot.form)]
        if self.plot.form == "stack":
            heaps = [[values for look, values in columns if look.hollow is hollow] for hollow in (True, False)]
            return [sum(value or 0 for value in column) for heap in heaps for column in zip(*heap, strict=True)]
        return [value for _, values in columns for value in values if value is not None]

    def _fit(self) -> None:
        """Heights to what is shown, labels to the room there is."""
        canvas = self._canvas
        if self.plot is None or canvas is None or self.plot.is_empty or canvas.area.height() < 1:
            return
        room = canvas.area.size()
        self._fit_axes()
        if canvas.area.size() != room:
            # the labels have left more room, or less, than those before them
            self._fit_axes()
        self._mark()

    def _fit_axes(self) -> None:
        plot, canvas = self.plot, self._canvas
        assert plot is not None and canvas is not None
        first, last = canvas.window
        places = range(max(0, math.ceil(first)), min(len(plot.spans), math.floor(last) + 1))
        heights = self._heights(places.start, places.stop)
        most = Fraction(max([*heights, 0])) / self._scale.per
        least = Fraction(min([*heights, 0])) / self._scale.per
        room = canvas.area.height()
        step = nice_step((most - least) / max(2, int(room // theme.space(9 if self._still else 17))))
        above, below = math.ceil(most / Fraction(step)), math.floor(least / Fraction(step))
        above = above if below else max(1, above)
        decimals = max(0, -int(step.normalize().as_tuple().exponent))
        marks = MARKS[self.desk.lang]
        rows = [
            (float(step * n), (MINUS if n < 0 else "") + show_number(abs(step * n), marks, decimals))
            for n in range(below, above + 1)
        ]
        metrics = QFontMetricsF(theme.number_font(0.92))
        pixels = canvas.area.width() / max(1e-9, last - first)
        columns = span_ticks(plot.spans, places, pixels, metrics.horizontalAdvance, self.desk.lang)
        foot, top = float(step * below), float(step * above)
        # over the highest label half of it, or the occasions
        over = max(headroom(plot.flags), metrics.height() / 2)
        top += (top - foot) * max(0.03, min(0.4, over / max(1.0, room - over)))
        canvas.fit(top, rows, columns, foot)

    # Legend

    def _legend_entries(self) -> list[Entry]:
        plot = self.plot
        assert plot is not None
        entries = [Entry(series.key, series.title, plot.looks(series)[0], plot.form) for series in plot.series]
        if not plot.has_base:
            return entries
        # one series needs no name of its own beside the two years; several share two neutral signs for the years
        if len(entries) == 1:
            now, base = plot.looks(plot.series[0])
        else:
            now, base = Look(theme.tokens().quiet), Look(theme.tokens().quiet, hollow=True)
        years = [Entry(NOW, plot.now_title, now, plot.form), Entry(BASE, plot.base_title, base, plot.form)]
        return years if len(entries) == 1 else [*entries, *years]

    # Pointing

    def _place(self) -> int:
        if self.plot is None or self.plot.is_empty:
            return -1
        if self._hovered >= 0:
            return self._hovered
        return self.plot.spans.index(self.selected) if self.selected and self.hasFocus() else -1

    def _mark(self) -> None:
        canvas, plot = self._canvas, self.plot
        if canvas is None or plot is None or plot.is_empty:
            self._box.hide()
            return
        canvas.mark(self._hovered, plot.spans.index(self.selected) if self.selected else -1)
        place = self._place()
        first, last = canvas.window
        if place < 0 or not first <= place <= last or not self.isVisible():
            self._box.hide()
            return
        area = canvas.area.translated(canvas.pos())
        left, right = (canvas.place_on_widget(place + side).x() + canvas.x() for side in (-0.5, 0.5))
        self._box.show_rows(self._box_rows(place), area, left, right)

    def _box_rows(self, place: int) -> list[str]:
        plot, tokens = self.plot, theme.tokens()
        assert plot is not None
        lines = self.readout(place)
        two = any(line[3] for line in lines)
        rows = [head_cell(plot.span_name(plot.spans[place], self.desk.lang), plot.unit)]
        if two:
            now_title = plot.now_title if self.is_shown(NOW) else ""
            rows[0] += value_cell(now_title, tokens.quiet) + value_cell(plot.base_title, tokens.quiet) + value_cell("")
        for look, title, now, base, change in lines:
            # the sum has a sign that is not seen, so that its title stands under the others
            ink, sign = (look.stroke, look.sign(plot.form)) if look else (tokens.raised, "■")
            row = title_cell(title, sign, ink) + value_cell(now)
            rows.append(row + value_cell(base, tokens.quiet) + value_cell(change) if two else row)
        # what happened then, over all columns
        return rows + [head_cell("", f"{flag.sign} {flag.text}", 4) for flag in self._flags_at(place)]

    def _flags_at(self, place: int) -> "list[Flag]":
        assert self.plot is not None
        return [flag for flag in self.plot.flags if flag.touches(place)]

    def _point(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self._mark()

    def _pick(self, place: int) -> None:
        assert self.plot is not None
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        span = self.plot.spans[place]
        if span != self.selected:
            self.select(span)
        elif not self._is_just_opened():
            self._opened_at.start()
            self.opened.emit(span)

    def _open(self, place: int, height: float, with_shift: bool) -> None:
        """A span was double-clicked at a height: look into it, or with Shift keep the part of its bar there."""
        assert self.plot is not None
        key = self._part_at(place, height)
        if with_shift and key is not None:
            self.kept.emit(key)
        elif not self._is_just_opened():
            self._opened_at.start()
            self.opened.emit(self.plot.spans[place])

    def _is_just_opened(self) -> bool:
        """Whether this is the second click of a double one whose first has led to another chart already."""
        at = self._opened_at
        return at.isValid() and not at.hasExpired(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def _part_at(self, place: int, height: float) -> str | None:
        """The series whose part of this year's stack is at a height; None where there is none."""
        assert self.plot is not None
        foot = 0.0
        for series in self._visible() if self.plot.form == "stack" else []:
            tall = self._scaled([series.now[place] if self.is_shown(NOW) else None])[0]
            if not math.isnan(tall):
                if foot <= height < foot + tall:
                    return series.key
                foot += tall
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plot = self.plot
        if plot is None or plot.is_empty:
            super().keyPressEvent(event)
            return
        key, last = event.key(), len(plot.spans) - 1
        at = plot.spans.index(self.selected) if self.selected else None
        newest = max(
            (place for series in plot.series for place, value in enumerate(series.now) if value is not None),
            default=last,
        )
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                step = 1 if key == Qt.Key.Key_Right else -1
                self.select(plot.spans[newest if at is None else min(last, max(0, at + step))])
            case Qt.Key.Key_Home | Qt.Key.Key_End:
                self.select(plot.spans[0 if key == Qt.Key.Key_Home else newest])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.selected:
                self.opened.emit(self.selected)
            case Qt.Key.Key_Escape if self.selected:
                self.select("")
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(0.5)
            case Qt.Key.Key_Minus:
                self.zoom(2)
            case Qt.Key.Key_0:
                self.zoom(0)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.plot is not None and not self.plot.is_empty:
            draw_focus(self)

    # Which part is shown

    def _shown_spans(self) -> tuple[str, str] | None:
        """The first and last span that are shown; None when all are."""
        if self._canvas is None or self.plot is None or self.plot.is_empty:
            return self._wanted
        (start, end), (first, last) = self._canvas.full, self._canvas.window
        if last - first >= end - start - 0.01:
            return None
        ends = max(0, math.ceil(first)), min(len(self.plot.spans) - 1, math.floor(last))
        return self.plot.spans[ends[0]], self.plot.spans[ends[1]]

    def _show_spans(self, window: tuple[str, str] | None) -> None:
        if self._canvas is None or self.plot is None or self.plot.is_empty:
            return
        ends = list(self.plot.spans)
        if window and window[0] in ends and window[1] in ends:
            self._canvas.show_window(ends.index(window[0]) - 0.5, ends.index(window[1]) + 0.5)
        else:
            self._canvas.show_window(*self._canvas.full)
        self._fit()
