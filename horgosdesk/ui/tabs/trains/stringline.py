"""The stringline: trains as lines of place over time, with what was planned, what happened and what is expected.

pyqtgraph draws it and is slow to import, so it is imported when the first train is shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk.core.instants import show_instant
from horgosdesk.core.places import Places, Route
from horgosdesk.store import trains
from horgosdesk.ui import picture, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.graph import Short
from horgosdesk.ui.look import Look, draw_focus
from horgosdesk.ui.occasion_rules import names_of_days
from horgosdesk.ui.picture import Paint
from horgosdesk.ui.readout import Readout, head_cell, title_cell, value_cell
from horgosdesk.ui.tabs.trains import words
from horgosdesk.ui.tabs.trains.stringline_brush import colour
from horgosdesk.ui.tabs.trains.stringline_key import Key, Sign
from horgosdesk.ui.tabs.trains.stringline_plan import Clock, Station
from horgosdesk.ui.tabs.trains.stringline_runs import (
    DIRECTIONS,
    KINDS,
    Kind,
    Past,
    Run,
    lanes,
    past_on,
    routes_of,
    run_on,
)
from horgosdesk.ui.tabs.trains.stringline_words import (
    Outlook,
    direction_name,
    kind_name,
    readout,
    route_name,
    tell,
    zone_title,
)

if TYPE_CHECKING:
    from horgosdesk.store.board import Line
    from horgosdesk.ui.tabs.trains.stringline_easel import Hit, StringEasel

HOUR_S = 3600
FIRST_H = 72
"""So many hours are shown at first."""
BEFORE = 0.45
"""So much of what is shown lies before now."""
STEP = 0.125
"""A key pans by so much of what is shown."""
ZOOM = 0.7
KEY_PARTS = 3, 2
"""How the key and the note share what is left beside the route."""
MOST_TOLD = 60
"""So many trains are told to a screen reader."""


class Stringline(QWidget):
    """Shows the trains of the board on a route. Every train of the window of time has its line; one may be lit.

    picked: a train was clicked or stepped to, 0 for none any more. opened: it is to be looked into. hovered: the pointer
    is on a train, 0 for none.
    """

    picked = Signal(int)
    opened = Signal(int)
    hovered = Signal(int)

    def __init__(self, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.places = desk, places
        self.selected: int | None = None
        self.filtered = False
        """Whether there are trains, of which somebody wants to see none."""
        self.runs: Sequence[Run] = ()
        self._lanes: Mapping[tuple[int, int], int] = {}
        self._pasts: dict[tuple[int, str], Past] = {}
        self._lines: Sequence[Line] = ()
        self._now_s = 0
        self._chosen = ""
        self._routes: list[tuple[Route, int]] = []
        self._easel: StringEasel | None = None
        self._hit: Hit | None = None
        self._window: tuple[float, float] | None = None
        self._hours: tuple[float, float] | None = None
        # until somebody pans, what is shown goes on with the clock
        self._follows = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(theme.space(60), theme.space(60))
        self.chooser = QComboBox()
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.activated.connect(lambda _place: self.choose_route(self.chooser.currentData()))
        self.title = QLabel()
        self.key = Key(self)
        self.note = Short(objectName="quiet", alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words = QLabel(objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._note = ""
        self._box = Readout(self)
        self._lay_out()
        self._stale = False
        desk.theme_changed.connect(self._renew)
        desk.language_changed.connect(lambda _lang: self._renew())
        self._rebuild()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.space(4))
        self._head.addWidget(self.chooser)
        self._head.addWidget(self.title)
        self._head.addWidget(self.key, KEY_PARTS[0])
        self._head.addWidget(self.note, KEY_PARTS[1])
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        self._page.setSpacing(theme.space(1))
        self._page.addLayout(self._head)
        self._page.addWidget(self.words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_key()

    def _fit_key(self) -> None:
        """The key beside the route, or below it where not all of it has room there."""
        room = (self.width() - self.chooser.sizeHint().width() - theme.space(16)) * KEY_PARTS[0] // sum(KEY_PARTS)
        beside, at = self.key.wide <= room, self._page.indexOf(self.key)
        if beside and at >= 0:
            self._page.removeWidget(self.key)
            self._head.insertWidget(self._head.indexOf(self.note), self.key, KEY_PARTS[0])
        elif not beside and at < 0:
            self._head.removeWidget(self.key)
            self._page.insertWidget(1, self.key)

    # What is shown

    def show_lines(self, lines: "Sequence[Line]", now_s: int) -> None:
        """Show these trains at an instant. The route, what is zoomed to and what is selected stay."""
        if self.runs:
            passed_s = now_s - self._now_s if self._follows else 0
            self._window = self.window[0] + passed_s, self.window[1] + passed_s
        self._lines, self._now_s = lines, now_s
        if self._hours is not None:
            first, last = (now_s + at * HOUR_S for at in self._hours)
            self._window, self._follows, self._hours = (first, last), first <= now_s <= last, None
        self._rebuild()

    def select(self, train_id: int | None) -> None:
        """Light a train and bring it into sight; None lights none."""
        if train_id == self.selected:
            return
        self.selected = train_id
        self._light()
        self._bring_into_sight()

    def choose_route(self, code: str) -> None:
        """Show another route; "" for that of most trains."""
        self._window = self.window
        self._chosen = code
        self._rebuild()

    @property
    def route(self) -> Route | None:
        """The route that is shown."""
        offered = [route for route, _ in self._routes]
        return next((route for route in offered if route.code == self._chosen), offered[0] if offered else None)

    @property
    def window(self) -> tuple[float, float]:
        """The first and the last instant that is shown."""
        if self._easel is not None and self.runs:
            return self._easel.window
        return self._window or self._about_now(FIRST_H * HOUR_S)

    def zoom_to(self, hours: float) -> None:
        """Show so many hours: about now if it is in sight, else about the middle of what is shown."""
        first, last = self.window
        if first <= self._now_s <= last:
            self._follows = True
            self._show_window(self._about_now(hours * HOUR_S))
        else:
            middle = (first + last) / 2
            self._show_window((middle - hours * HOUR_S / 2, middle + hours * HOUR_S / 2))

    def go_to_now(self) -> None:
        """Bring now into sight, and go on with it."""
        first, last = self.window
        self._follows = True
        self._show_window(self._about_now(last - first))

    def show_all(self) -> None:
        """Show all the time that there is something of."""
        if self._easel is not None:
            self._follows = False
            self._show_window(self._easel.full)

    def state(self) -> dict[str, Any]:
        """The route that was chosen and the hours that are shown, from now, as JSON values."""
        hours = self._hours or tuple(round((at_s - self._now_s) / HOUR_S, 2) for at_s in self.window)
        return {"route": self._chosen, "hours": list(hours)}

    def restore(self, state: dict[str, Any]) -> None:
        """Take that up with the next lines; what is missing or makes no sense does no harm."""
        self._chosen = str(state.get("route") or "")
        hours = state.get("hours")
        if isinstance(hours, list) and len(hours) == 2 and all(isinstance(at, int | float) for at in hours):
            self._hours = (float(hours[0]), float(hours[1])) if hours[1] - hours[0] >= 1 else None

    def _about_now(self, width_s: float) -> tuple[float, float]:
        return self._now_s - BEFORE * width_s, self._now_s + (1 - BEFORE) * width_s

    def _show_window(self, window: tuple[float, float]) -> None:
        self._window = window
        if self._easel is not None and self.runs:
            self._easel.show_window(*window)

    # Making it

    def _rebuild(self) -> None:
        self._routes = routes_of(self._lines, self.places) if self._lines else []
        route = self.route
        self.runs = list(self._runs_on(route)) if route is not None else []
        self._lanes = lanes(self.runs)
        if self.runs:
            self._make_easel()
        self._redraw()

    def _runs_on(self, route: Route) -> Iterator[Run]:
        """The trains on a route. What their times tell is kept while they have no others: most have not."""
        kept, self._pasts = self._pasts, {}
        for line in self._lines:
            past = kept.get((line.id, route.code))
            if past is None or past.events != line.train.events:
                past = past_on(line, route)
            run = run_on(line, route, self.places, self._now_s, past)
            if run is not None:
                self._pasts[line.id, route.code] = past
                yield run

    def prepare(self) -> None:
        """Make what it draws on, which takes as long as the drawing itself, before there is something to draw."""
        self._make_easel()
        if self._easel is not None and not self.runs:
            self._easel.hide()

    def _make_easel(self) -> None:
        if self._easel is not None:
            return
        from horgosdesk.ui.tabs.trains.stringline_easel import StringEasel

        self._easel = StringEasel()
        self._easel.pointed.connect(self._hover)
        self._easel.picked.connect(self._pick)
        self._easel.opened.connect(lambda hit: self.opened.emit(hit.id))
        self._easel.panned.connect(self._stay)
        self._easel.fitted.connect(self._let_go)
        self._page.addWidget(self._easel, 1)
        self._box.raise_()

    def _redraw(self) -> None:
        """Everything in the language and the colours in force."""
        empty = not self.runs
        self.words.setText(self._empty_words())
        self.words.setVisible(empty)
        self._name_routes()
        self.key.setVisible(not empty)
        self.key.show_entries(self._key_entries())
        self._box.retheme()
        self._box.hide()
        if self._easel is not None:
            self._easel.setVisible(not empty)
            if not empty:
                self._easel.show_scene(self._scene(), self._window or self._about_now(FIRST_H * HOUR_S))
        self._tell_note()
        self._fit_key()
        self._describe()

    def _scene(self) -> Any:
        from horgosdesk.ui.tabs.trains.stringline_easel import Scene

        route = self.route
        assert route is not None
        touched = [point.stop for run in self.runs for kind in KINDS for point in run.trace(kind)]
        stops = range(min(touched), max(touched) + 1)
        times = [point.at_s for run in self.runs for kind in KINDS for point in run.trace(kind)]
        first, last = (show_instant(round(at_s), self._zone)[:10] for at_s in (min(times), max(times)))
        now = self.tr("Now {time}").format(time=show_instant(self._now_s, self._zone)[11:16])
        return Scene(
            self.runs,
            self._lanes,
            self._stations(route, stops),
            stops,
            self._clocks(route, stops),
            self._now_s,
            now,
            self.desk.lang,
            self.selected,
            names_of_days(self.desk, first, last),
        )

    @property
    def _zone(self) -> str:
        return self.desk.store.meta("zone")

    @property
    def _port(self) -> set[str]:
        return {code for line in self._lines for code in line.port}

    def _stations(self, route: Route, stops: range) -> list[Station]:
        port, lang = self._port, self.desk.lang
        most: dict[int, int] = {}
        for (_, stop), lane in self._lanes.items():
            most[stop] = max(most.get(stop, 0), lane + 1)
        return [
            Station(
                self.places.name(route.stops[stop], lang), route.km[stop], route.stops[stop] in port, most.get(stop, 1)
            )
            for stop in stops
        ]

    def _clocks(self, route: Route, stops: range) -> list[Clock]:
        """The desk's, and that of the station nearest to the port where clocks show another time."""
        port = self._port
        at_port = [stop for stop in stops if route.stops[stop] in port] or [stops[0]]
        near = sorted(stops, key=lambda stop: min(abs(stop - one) for one in at_port))
        zones = [self.places.zone(route.stops[stop], self._zone) for stop in near]
        now = show_instant(self._now_s, self._zone)
        other = next((zone for zone in zones if show_instant(self._now_s, zone) != now), None)
        return [Clock(zone, zone_title(zone, self.places, self.desk.lang)) for zone in (self._zone, other) if zone]

    def _name_routes(self) -> None:
        named = [(route_name(route, self.places, self.desk.lang), route.code, count) for route, count in self._routes]
        offered = [(self.tr("{route}  ({count})").format(route=name, count=count), code) for name, code, count in named]
        there = [(self.chooser.itemText(at), self.chooser.itemData(at)) for at in range(self.chooser.count())]
        # a list that is open must not be emptied under the pointer each time the clock ticks
        if offered != there:
            self.chooser.clear()
            for text, code in offered:
                self.chooser.addItem(text, code)
        shown = self.route
        self.chooser.setCurrentIndex(self.chooser.findData(shown.code) if shown is not None else -1)
        self.chooser.setVisible(len(named) > 1)
        self.chooser.setAccessibleName(self.tr("Route"))
        self.chooser.setToolTip(self.tr("The route that is drawn, and how many trains are on it"))
        self.title.setText(named[0][0] if len(named) == 1 else "")
        self.title.setVisible(len(named) == 1)

    def _key_entries(self) -> list[Sign]:
        there = {run.direction for run in self.runs}
        signs = [
            Sign("mark", direction_name(self.desk, direction), Look(colour(direction), place))
            for place, direction in enumerate(DIRECTIONS)
            if direction in there
        ]
        quiet = Look(theme.tokens().quiet)
        return [
            *signs,
            Sign("planned", kind_name("planned"), quiet),
            Sign("actual", kind_name("actual"), quiet),
            Sign("ahead", self.tr("Expected, 10 to 90 %"), quiet),
            Sign("pass", self.tr("Passed"), Look(theme.tokens().quiet, hollow=True)),
        ]

    def _empty_words(self) -> str:
        if not self._lines and self.filtered:
            # the board says it
            return ""
        if not self._lines and trains.is_any_known(self.desk.store):
            return self.tr("No train is at the port or expected, nor left lately.")
        if not self._lines:
            return self.tr("No trains yet. Drop a railway file into the inbox folder, and its trains are drawn here.")
        return self.tr(
            "No train is known at two places of one route yet. The routes are in routes.csv; a copy of it in the desk's folder counts instead."
        )

    def _tell_note(self) -> None:
        off = len(self._lines) - len(self.runs)
        notes = [self.tr("%n train(s) are not on this route", "", off)] if off and self.runs else []
        line = self._line(self.selected)
        if line is not None and self.runs and self._run(line.id) is None:
            notes.insert(0, self.tr("Train {train_no} is not on this route").format(train_no=line.train.train_no))
        self._note = words.joined(notes)
        self.note.say(self._note)

    def _describe(self) -> None:
        self.setAccessibleName(self._picture_title())
        if not self.runs:
            self.setAccessibleDescription(self.words.text())
            return
        runs = {run.id: run for run in self.runs}
        told = [
            tell(runs[id_].line, self.places, self.desk.lang, self._zone, self._now_s)
            for id_ in self._order()[:MOST_TOLD]
        ]
        self.setAccessibleDescription("\n".join([part for part in (self._note, *told) if part]))

    def retranslate(self) -> None:
        """Everything in the current language, keeping route, zoom and selection."""
        self._window = self.window
        self._redraw()

    def retheme(self) -> None:
        """Everything in the colours and fonts in force."""
        self.retranslate()

    def _renew(self) -> None:
        """Now where it is on the screen, else when it is shown."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()

    # In words

    def readout(self, train_id: int, at_s: float, kind: Kind | None = None) -> list[tuple[str, str]]:
        """What the box says of a train at a time, as titles and values. kind: of its lines, the surest unless given."""
        run, route = self._run(train_id), self.route
        if run is None or route is None:
            return []
        outlook = Outlook(self.desk, self.places, route, self._clocks(route, range(len(route.stops))), self._now_s)
        return readout(outlook, run, round(at_s), kind)

    def texts(self) -> list[str]:
        """All words that are on the widget: stations, days, hours, trains' numbers, the key and the note."""
        if not self.runs or self._easel is None or self._easel.plan is None:
            return [self.words.text()]
        plan, found = (
            self._easel.plan,
            [self.title.text() or self.chooser.currentText(), self._note],
        )
        found += [sign.text for sign in self.key.signs]
        for row in plan.rows:
            found += [row.name, row.km]
        found += [clock.title for clock in plan.clocks] + [day.text for day in plan.days]
        found += [text for hour in plan.hours for text in hour.texts]
        return [text for text in found + [number.text for number in self._easel.numbers] if text]

    def spot(self, train_id: int, at_s: float, kind: Kind | None = None) -> QPointF | None:
        """Where a train's line is at a time, on this widget; None where it is not in sight."""
        from horgosdesk.ui.tabs.trains.stringline_easel import Hit

        run = self._run(train_id)
        kind = kind or (run.kind_at(round(at_s)) if run is not None else None)
        if self._easel is None or kind is None:
            return None
        spot = self._easel.spot(Hit(train_id, kind, at_s))
        return spot + QPointF(self._easel.pos()) if spot is not None else None

    def keys(self) -> list[tuple[str, str]]:
        """Its keys, for the page of keys: what is pressed and what it does."""
        return [
            ("← →", self.tr("earlier, later")),
            ("+ −", self.tr("less time, more time")),
            ("0", self.tr("all the time there is")),
            ("Home", self.tr("now")),
            ("↑ ↓", self.tr("the next train up or down the line of now")),
            ("Enter", self.tr("open the train")),
            ("Esc", self.tr("no train")),
        ]

    # Pictures

    def picture(self) -> QImage:
        """What is shown with its title and key, at twice the screen's pixels."""
        return picture.image(self._paint)

    def save(self, file: Path) -> None:
        """Write the picture; the file's ending says whether as PNG, SVG or PDF. OSError when it cannot be written."""
        picture.save(file, self._paint, self._picture_title(), self.accessibleDescription(), self.retheme)

    @property
    def paper(self) -> Paint:
        """The picture as it is printed."""
        return picture.on_paper(self._paint, self.retheme)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self.picture())

    def _picture_title(self) -> str:
        route = self.route
        return (
            self.tr("Trains, {route}").format(route=route_name(route, self.places, self.desk.lang))
            if route is not None
            else self.tr("Trains")
        )

    def _paint(self, painter: QPainter | None) -> QSize:
        """Draw the picture; without a painter only measure it."""
        entries = [(sign.text, sign.look, "mark") for sign in self.key.signs if sign.form == "mark"]
        note = self.tr(
            "As of {time}, {zone}. A hair is the plan; solid is what happened; dashed is expected, with 10 to 90 %."
        )
        note = note.format(
            time=show_instant(self._now_s, self._zone), zone=zone_title(self._zone, self.places, self.desk.lang)
        )
        sheet = picture.Sheet(self._picture_title(), "", entries, note, self.words.text())
        easel = self._easel if self.runs else None
        return picture.draw(
            painter, sheet, easel.size() if easel else self.words.size(), easel.draw_on if easel else None
        )

    # Pointing and keys

    def _line(self, id_: int | None) -> "Line | None":
        return next((line for line in self._lines if line.id == id_), None)

    def _run(self, id_: int | None) -> Run | None:
        return next((run for run in self.runs if run.id == id_), None)

    def _order(self) -> list[int]:
        """The trains as they cross the line of now from above; before them those that ended, behind them those to begin."""
        now_s = self._now_s

        def place(run: Run) -> tuple[int, float, int]:
            told = run.told
            if told[-1].at_s < now_s or told[0].at_s > now_s:
                ended = told[-1].at_s < now_s
                return (0, told[-1].at_s, run.id) if ended else (2, told[0].at_s, run.id)
            one, other = next(
                (pair for pair in pairwise(told) if pair[0].at_s <= now_s <= pair[1].at_s),
                (told[0], told[0]),
            )
            part = (now_s - one.at_s) / (other.at_s - one.at_s) if other.at_s > one.at_s else 0.0
            return 1, one.stop + (other.stop - one.stop) * part, run.id

        return [run.id for run in sorted(self.runs, key=place)]

    def _step(self, step: int) -> None:
        """Go to the train beside the one that is lit; the first is that which crosses the line of now on top."""
        order = self._order()
        if self.selected in order:
            place = min(len(order) - 1, max(0, order.index(self.selected) + step))
        else:
            place = next((at for at, id_ in enumerate(order) if self._run(id_).told[-1].at_s >= self._now_s), 0)
        self._choose(order[place])

    def _choose(self, id_: int | None) -> None:
        if id_ != self.selected:
            self.select(id_)
            self.picked.emit(id_ or 0)

    def _light(self) -> None:
        if self._easel is not None and self.runs:
            self._easel.select(self.selected)
        self._tell_note()

    def _bring_into_sight(self) -> None:
        run = self._run(self.selected)
        first, last = self.window
        if run is None or (run.told[-1].at_s >= first and run.told[0].at_s <= last):
            return
        middle = min(max(self._now_s, run.told[0].at_s), run.told[-1].at_s)
        self._follows = False
        self._show_window((middle - (last - first) / 2, middle + (last - first) / 2))

    def _stay(self) -> None:
        """Somebody panned or zoomed by hand."""
        self._follows = False

    def _let_go(self) -> None:
        """What was under the pointer is elsewhere."""
        self._hover(None)

    def _hover(self, hit: "Hit | None") -> None:
        before = self._hit.id if self._hit is not None else 0
        self._hit = hit
        spot = self.spot(hit.id, hit.at_s, hit.kind) if hit is not None else None
        if hit is None or spot is None or self._easel is None or self._easel.plan is None:
            self._box.hide()
        else:
            area = self._easel.plan.area.translated(self._easel.pos())
            self._box.show_rows(self._box_rows(hit), area, spot.x(), spot.x())
        now = hit.id if hit is not None else 0
        if now != before:
            self.hovered.emit(now)

    def _box_rows(self, hit: "Hit") -> list[str]:
        (number, ends), *rows = self.readout(hit.id, hit.at_s, hit.kind)
        return [head_cell(number, ends, 2), *(title_cell(title) + value_cell(value) for title, value in rows)]

    def _pick(self, hit: "Hit | None") -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._choose(hit.id if hit is not None else None)

    def _pan(self, part: float) -> None:
        first, last = self.window
        self._stay()
        self._show_window((first + part * (last - first), last + part * (last - first)))

    def _zoom(self, factor: float) -> None:
        first, last = self.window
        about = self._now_s if first <= self._now_s <= last else (first + last) / 2
        self._show_window((about - (about - first) * factor, about + (last - about) * factor))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.runs:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Left:
                self._pan(-STEP)
            case Qt.Key.Key_Right:
                self._pan(STEP)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(ZOOM)
            case Qt.Key.Key_Minus:
                self._zoom(1 / ZOOM)
            case Qt.Key.Key_0:
                self.show_all()
            case Qt.Key.Key_Home:
                self.go_to_now()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.selected is not None:
                self.opened.emit(self.selected)
            case Qt.Key.Key_Escape if self.selected is not None:
                self._choose(None)
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
        if self.hasFocus() and self.runs:
            draw_focus(self)
