"""One train: its life, its wagons by what is declared of them, what differs and what to do, its events, its clearance."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core import units
from horgosdesk.core.cargo import CARGO
from horgosdesk.core.clearance import CLEARANCE
from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import safe
from horgosdesk.core.formula import tab_line
from horgosdesk.core.message import Load, Message
from horgosdesk.core.places import Places
from horgosdesk.core.words import tr
from horgosdesk.store import matching, trains
from horgosdesk.store.matching import Matched
from horgosdesk.store.train_clearance import Cleared
from horgosdesk.store.undeclared import undeclared, waiting
from horgosdesk.ui import actions, tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, choose_to_write
from horgosdesk.ui.paragraph import unbroken
from horgosdesk.ui.tabs.trains import page_words, words
from horgosdesk.ui.tabs.trains.acting import Acting
from horgosdesk.ui.tabs.trains.differences import COLUMNS, NUMERIC, Difference, Differences, differences
from horgosdesk.ui.tabs.trains.events import TrainEvents
from horgosdesk.ui.tabs.trains.life import Life
from horgosdesk.ui.tabs.trains.strip import Counts, Slide, Strip
from horgosdesk.ui.tabs.trains.words import joined

if TYPE_CHECKING:
    # numpy takes longer to import than the page to paint
    from horgosdesk.store.board import Line


LEAST_ROWS = 5
"""So many rows of a table are in sight in the smallest window, which scrolls instead of squeezing them."""
NARROW = 270
"""With less room than so many steps the events stand below the differences."""


class Elided(QLabel):
    """One line of words that gives way: what has no room is in the tool tip."""

    def __init__(self, name: str = "", side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__(objectName=name)
        self._words = self._tip = ""
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said = ""

    def say(self, words: str, tip: str = "") -> None:
        """Show these words; tip: what else there is to know."""
        self._words, self._tip = words, tip
        self.setAccessibleName(words)
        self._fit()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        # of all the words, and not of those that are left of them
        metrics = QFontMetrics(self.font())
        margins = self.contentsMargins()
        return QSize(metrics.horizontalAdvance(self._words) + 1 + margins.left() + margins.right(), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @property
    def words(self) -> str:
        """All of them."""
        return self._words

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setText(shown)
        self.setToolTip("\n".join(filter(None, (self._words if shown != self._words else "", self._tip))))


class Lines(QLabel):
    """Words in as many lines as they need; it keeps those that it has needed, so that what is below stays where it is."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def say(self, words: str) -> None:
        """Show these words."""
        self.setAccessibleName(words)
        self._said = words
        self.setText(unbroken(words))
        self._keep()

    def text(self) -> str:
        return self._said

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)
            self._keep()

    def _keep(self) -> None:
        self.setMinimumHeight(max(self.minimumHeight(), self.heightForWidth(self.width())))


class TrainPage(QWidget):
    """The page of one train. back_wanted: back to the board."""

    back_wanted = Signal()

    def __init__(
        self, desk: Desk, places: Places, parent: QWidget | None = None, choose_file: Chooser = choose_to_write
    ) -> None:
        super().__init__(parent)
        self.desk, self.places = desk, places
        self._choose_file = choose_file
        self._preview: Any = None
        """Shows pages, as `printing.preview` does, which it is while this is None."""
        self.line: Line | None = None
        self.matched: Matched | None = None
        self._cleared = Cleared()
        self._messages: Mapping[int, Message] = {}
        self._now_s = 0
        self.back = QPushButton(objectName="link")
        self.number, self.way = QLabel(objectName="section"), Elided()
        self.status = Elided(side=Qt.AlignmentFlag.AlignRight)
        self.facts = Elided("quiet")
        self.eta = Elided(side=Qt.AlignmentFlag.AlignRight)
        self.life = Life(desk, places)
        self.consist_title, self.source = QLabel(objectName="part"), Elided("quiet", Qt.AlignmentFlag.AlignRight)
        self.counts = Counts(desk)
        self.strip, self.readout = Strip(desk), Lines()
        self.no_wagons = QLabel(objectName="quiet", wordWrap=True)
        self.list_title, self.events_title = QLabel(objectName="part"), QLabel(objectName="part")
        self.list, self.nothing = Differences(desk), QLabel(objectName="quiet", wordWrap=True)
        self.hint = QLabel(objectName="quiet", wordWrap=True)
        self.events, self.told = TrainEvents(desk, places), QLabel(objectName="quiet", wordWrap=True)
        self.clearance, self.go_clear = Elided(), QPushButton(objectName="link")
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.acting = Acting(desk, self)
        self._area = Slide(self.strip)
        self._grid = QGridLayout()
        self._actions: dict[str, QAction] = {}
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    # Layout

    def _lay_out(self) -> None:
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_clear.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.hint, self.told):
            label.setTextFormat(Qt.TextFormat.RichText if label is self.hint else Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setMinimumWidth(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._head())
        page.addWidget(self.life)
        page.addLayout(self._consist())
        left = self._side(self.list_title, self.list, self.hint, self.nothing)
        right = self._side(self.events_title, self.events, self.told)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([theme.space(180), theme.space(120)])
        page.addWidget(self.splitter, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(4), theme.space(1), theme.space(3), theme.space(1))
        foot.addWidget(self.clearance, 1)
        foot.addWidget(self.go_clear)
        page.addLayout(foot)
        for one, other in zip(self._stations, self._stations[1:], strict=False):
            QWidget.setTabOrder(one, other)

    @property
    def _stations(self) -> list[QWidget]:
        return [self.list, self.strip, self.events, self.go_clear, self.back]

    def _head(self) -> QGridLayout:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.setSpacing(theme.space(3))
        upper.addWidget(self.back)
        upper.addWidget(self.number)
        upper.addWidget(self.way)
        lower.setContentsMargins(theme.space(1), 0, 0, 0)
        lower.addWidget(self.facts)
        head = self._grid
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(4), theme.space(1))
        head.setHorizontalSpacing(theme.space(3))
        head.setVerticalSpacing(theme.space(0.5))
        head.setColumnStretch(1, 1)
        head.addLayout(upper, 0, 0)
        head.addLayout(lower, 1, 0)
        self._place_head(below=False)
        return head

    def _place_head(self, *, below: bool) -> None:
        """How the train does beside what it is, or in lines of its own."""
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        for row, label in enumerate((self.status, self.eta)):
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            label.setContentsMargins(theme.space(1) if below else 0, 0, 0, 0)
            self._grid.addWidget(label, *((row + 2, 0, 1, 2) if below else (row, 1)))

    def _consist(self) -> QVBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(theme.space(4))
        title.addWidget(self.consist_title)
        title.addWidget(self.counts)
        title.addWidget(self.source, 1)
        box = QVBoxLayout()
        box.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(2))
        box.setSpacing(theme.space(0.5))
        box.addLayout(title)
        box.addWidget(self._area)
        box.addWidget(self.no_wagons)
        box.addWidget(self.readout)
        return box

    def _side(self, title: QLabel, table: QWidget, foot: QLabel, empty: QLabel | None = None) -> QWidget:
        side = QWidget()
        box = QVBoxLayout(side)
        box.setContentsMargins(theme.space(4), 0, theme.space(4), 0)
        box.setSpacing(0)
        for label in (title, foot):
            label.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        box.addWidget(title)
        box.addWidget(table, 1)
        if empty is not None:
            empty.setContentsMargins(0, theme.space(2), 0, theme.space(2))
            empty.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            empty.setMinimumWidth(1)
            box.addWidget(empty, 1)
        box.addWidget(foot)
        return side

    def _connect(self) -> None:
        self.desk.language_changed.connect(lambda _lang: self.retranslate())
        self.desk.theme_changed.connect(self._restyle)
        self.back.clicked.connect(lambda: self.back_wanted.emit())
        self.go_clear.clicked.connect(self.open_clearance)
        self.list.entered.connect(self.act)
        self.list.corrected.connect(self.correct)
        self.list.current_changed.connect(self._follow_list)
        self.list.chosen.connect(self._tell_chosen)
        self.strip.moved.connect(self._follow_strip)
        self.strip.entered.connect(self.act)
        self.strip.corrected.connect(self.correct)
        self.events.current_changed.connect(self._tell_event)
        self.acting.done.connect(self._renew)

    def _make_actions(self) -> None:
        works: list[actions.Work] = [
            ("back", "previous", "", self.back_wanted.emit),
            ("drafts", "add", "Ctrl+D", self.make_drafts),
            ("list", "copy", "Ctrl+Shift+C", self.copy_list),
            ("export", "export", "Ctrl+E", self.export),
            ("open", "cargo", "Ctrl+O", self.open_record),
            ("history", "history", "Ctrl+H", self.show_history),
            ("act", "check", "", self.act),
            ("correct", "correct", "", self.correct),
            ("copy", "copy", QKeySequence.StandardKey.Copy, self.copy),
            ("clearance", "clearance", "", self.open_clearance),
            ("print", "print", QKeySequence.StandardKey.Print, self.print),
        ]
        self._actions = actions.make(self, works)

    def shown_actions(self) -> list[QAction]:
        """For the tab's toolbar; back stands on the page itself."""
        return [self._actions[name] for name in ("drafts", "list", "export", "open", "history")]

    def more_actions(self) -> list[QAction]:
        """For the menu and the palette."""
        return [action for action in self._actions.values() if action not in self.shown_actions()]

    def keys(self) -> list[tuple[str, str]]:
        """Keys that are no action, for the page of keys."""
        return [
            (self.tr("Enter"), self.tr("what the row says: take the railway's number, make a draft, open the record")),
            (self.tr("Shift+Enter"), self.tr("on a probable slip: the record is right, correct the train")),
            (self.tr("Shift+↑ ↓"), self.tr("choose several differences")),
            ("← →", self.tr("along the wagons")),
            ("↑ ↓", self.tr("on the wagons: to the other gauge's wagon of the load")),
            ("Tab", self.tr("differences, wagons, events")),
            (self.tr("Esc"), self.tr("back to the board")),
        ]

    def retranslate(self) -> None:
        """Set every text anew, keeping what is on the screen."""
        texts = {
            "back": self.tr("Board"),
            "drafts": self.tr("Make drafts"),
            "list": self.tr("Copy undeclared"),
            "export": self.tr("Export undeclared…"),
            "open": self.tr("Open the record"),
            "history": self.tr("History"),
            "act": self.tr("Do what the row says"),
            "correct": self.tr("The record is right"),
            "copy": self.tr("Copy numbers"),
            "clearance": self.tr("Its consignments"),
            "print": self.tr("Print the train…"),
        }
        tips = {
            "back": self.tr("Back to the board (Esc)"),
            "drafts": self.tr("Make drafts of cargo records for all wagons that are not declared (Ctrl+D)"),
            "act": self.tr("Do what the row says (Enter)"),
            "correct": self.tr("The record is right: correct the train (Shift+Enter)"),
            "copy": self.tr("Copy the numbers of the selected rows, or the events (Ctrl+C)"),
        }
        for name, action in self._actions.items():
            actions.name(action, texts[name])
            if name in tips:
                action.setToolTip(tips[name])
        self.back.setText("◀ " + self.tr("Board"))
        self.back.setToolTip(tips["back"])
        self.consist_title.setText(self.tr("Wagons"))
        self.list_title.setText(self.tr("Differences"))
        self.events_title.setText(self.tr("Events"))
        self.list.setAccessibleName(self.tr("Differences between train and declarations"))
        self.events.setAccessibleName(self.tr("Events of the train"))
        self.go_clear.setText(self.tr("Open in Clearance"))
        self._restyle()
        if self.line is not None and self.matched is not None:
            self.show_train(self.line, self.matched, self._messages, self._cleared, self._now_s)

    def _restyle(self) -> None:
        actions.dress(self._actions.values())
        self.number.setFont(theme.number_font(1.25, bold=True))
        self.status.setFont(theme.number_font(bold=True))
        for label in (self.facts, self.eta, self.readout, self.source, self.clearance, self.hint, self.told, self.way):
            label.setFont(theme.number_font())
        self._place_head(below=self.splitter.orientation() == Qt.Orientation.Vertical)
        lines = QFontMetrics(theme.number_font()).height()
        for label in (self.hint, self.told):
            label.setFixedHeight(3 * lines + theme.space(2) + 2)
        self.list.measure()
        self.events.measure()
        for table in (self.list, self.events):
            bars = table.horizontalScrollBar().sizeHint().height() + 2 * table.frameWidth()
            heads = table.horizontalHeader().sizeHint().height()
            table.setMinimumHeight(heads + LEAST_ROWS * theme.row_height() + bars)
        self._area.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = event.size().width() < theme.space(NARROW)
        if below != (self.splitter.orientation() == Qt.Orientation.Vertical):
            self._place_head(below=below)
        self.splitter.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        first = self.list if self.list.differences.rows else self.strip if self.strip.current else self.events
        first.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    # What is shown

    def show_train(
        self, line: "Line", matched: Matched, messages: Mapping[int, Message], clearance: Cleared, now_s: int
    ) -> None:
        """Show a train as it is now; of the same train as before, selection and scrolling stay.

        messages: those that its events and loads name. clearance: of its consignments.
        """
        same = self.line is not None and _run(self.line) == _run(line)
        self.line, self._messages, self._cleared, self._now_s = line, messages, clearance, now_s
        self._show_head(line, matched)
        self.life.show_line(line, now_s)
        self._show_matched(matched, keep=same)
        self.events.show_train(line.train, messages, keep=same)
        self._tell_event()
        self._show_clearance()

    def _renew(self) -> None:
        """Something was done here: match anew at once; the rest follows when the tab reads it."""
        assert self.line is not None
        stored = trains.get(self.desk.store, *_run(self.line))
        if stored is not None:
            self._show_matched(matching.of_train(self.desk.store, stored, self.line.port), keep=True)

    def _show_matched(self, matched: Matched, *, keep: bool) -> None:
        self.matched = matched
        self.strip.show_matched(matched, keep=keep)
        self.counts.show_pairs(matched.pairs)
        there = bool(matched.train.loads)
        self._area.setVisible(there)
        self.readout.setVisible(there)
        self.source.setVisible(there)
        self.no_wagons.setVisible(not there)
        self.no_wagons.setText(
            self.tr(
                "The railway has not told the wagons of this train yet. They stand here as soon as its list has come."
            )
        )
        self.source.say(self._told_by(matched) if there else "")
        rows = differences(matched, waiting(self.desk.store, matched.train.train_no))
        self.list.show_rows(rows, keep=keep)
        self.list.setVisible(bool(rows))
        self.hint.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(self._why_nothing(matched))
        self._actions["drafts"].setEnabled(there)
        self._actions["list"].setEnabled(there)
        self._actions["export"].setEnabled(there)
        self._area.fit()
        self._tell_chosen()
        self.readout.say(self.strip.told())

    def _why_nothing(self, matched: Matched) -> str:
        if not matched.train.loads:
            return self.tr("Nothing to compare yet.")
        return self.tr("All %n load(s) are declared, and the weights agree.", "", len(matched.pairs))

    def _told_by(self, matched: Matched) -> str:
        """Who told the wagons, and when."""
        zone, said = self.desk.store.meta("zone"), []
        for id_ in dict.fromkeys(one.message for one in matched.train.loads):
            message = self._messages.get(id_)
            if message is not None:
                said.append(
                    self.tr("{source}, {time}").format(
                        source=page_words.source_name(message.source), time=page_words.when(message.sent_s, zone)
                    )
                )
        return joined(said)

    # The head

    def _show_head(self, line: "Line", matched: Matched) -> None:
        train, lang = line.train, self.desk.lang
        direction = self.desk.codes.directions.get(train.run.get("direction", ""))
        self.number.setText(train.train_no)
        self.way.say(
            joined([direction.name(lang) if direction else "", words.ends(line, self.places, lang), train.day])
        )
        self.status.say(joined([self._status(line), self._delay(line)]))
        self.facts.say(joined(self._facts(line, matched)))
        self.eta.say(self._eta(line), self._eta_told(line))
        self.eta.setVisible(bool(self.eta.words))

    def _status(self, line: "Line") -> str:
        stands, zone = line.standing, self.desk.store.meta("zone")
        said, seen = words.status(line), line.train.newest
        if stands.status == "at_port" and stands.arrived_s is not None:
            return self.tr("{status} since {time}").format(
                status=said, time=page_words.when(stands.arrived_s, zone, self._now_s)
            )
        if stands.status == "gone" and stands.left_s is not None:
            return self.tr("{status} since {time}").format(
                status=said, time=page_words.when(stands.left_s, zone, self._now_s)
            )
        if stands.status == "cancelled" or seen is None:
            return said
        there = self.places.zone(seen.location, zone)
        name = self.places.name(seen.location, self.desk.lang)
        time = f"{page_words.when(seen.at_s, there)} {page_words.offset(seen.at_s, there)}"
        told = self.tr("{status}, left {place} {time}") if stands.away else self.tr("{status}, at {place} since {time}")
        return told.format(status=said, place=name, time=time)

    def _delay(self, line: "Line") -> str:
        late_s = line.standing.delay_s
        if late_s is None or line.standing.status == "cancelled":
            return ""
        time = words.delay(late_s).lstrip("+\u2212")
        if abs(late_s) < 60:
            return self.tr("on time")
        return self.tr("{time} late").format(time=time) if late_s > 0 else self.tr("{time} early").format(time=time)

    def _facts(self, line: "Line", matched: Matched) -> list[str]:
        run, lang = line.train.run, self.desk.lang
        gauge = self.desk.codes.gauges.get(run.get("gauge", "") or matched.gauge)
        ours = [one.load for one in matched.train.loads if one.gauge == matched.gauge]
        wagons = run.get("wagons") or len({(load.position, load.wagon_no) for load in ours})
        gross_g = run.get("gross_g") or _sum(ours)
        tonnes = units.show_number(units.tonnes(gross_g, 1), units.MARKS[lang], 1) if gross_g is not None else ""
        others = [alert for alert in line.alerts if alert in ("order", "unannounced", "silent")]
        alerts = [said for alert, said in zip(line.alerts, words.alerts(line), strict=True) if alert in others]
        return [
            run.get("operator", ""),
            gauge.name(lang) if gauge else "",
            self.tr("%n wagon(s)", "", wagons) if wagons else "",
            self.tr("{tonnes} t gross").format(tonnes=tonnes) if tonnes else "",
            self.tr("empty") if run.get("loaded") is False else "",
            *alerts,
        ]

    def _eta(self, line: "Line") -> str:
        """When it comes, on the clocks of both countries, with the span in which eight of ten trains came."""
        eta = line.eta
        if eta is None:
            return ""
        zone, said = self.desk.store.meta("zone"), []
        for country, clocks in self._clocks(zone):
            time = page_words.when(eta.median_s, clocks)
            if eta.p10_s is not None and eta.p90_s is not None:
                time += f" ({page_words.span(eta.p10_s, eta.p90_s, clocks, eta.median_s)})"
            said.append(f"{country} {time}".strip())
        place = self.places.name(eta.location, self.desk.lang)
        told = self.tr("{place} not before {times}") if eta.basis == "overdue" else self.tr("{place} expected {times}")
        return told.format(place=place, times=joined(said))

    def _clocks(self, zone: str) -> list[tuple[str, str]]:
        """The desk's country with its zone, and that of the next place across the border."""
        assert self.line is not None
        ours = [self.places.get(code) for code in sorted(self.line.port)]
        home = next((one.country for one in ours if one is not None), "")
        found = [(page_words.country_name(self.desk, home), zone)]
        for route in self.places.routes:
            for place, code in enumerate(route.stops):
                if code in self.line.port:
                    for near in route.stops[max(0, place - 1) : place + 2]:
                        country = self.places.country(near)
                        if country and country != home:
                            return [*found, (page_words.country_name(self.desk, country), self.places.zone(near, zone))]
        return found

    def _eta_told(self, line: "Line") -> str:
        eta = line.eta
        if eta is None:
            return ""
        if eta.basis == "overdue":
            return self.tr("No train before was silent for so long; this is the earliest that is left.")
        if eta.p10_s is None:
            return self.tr("By the plan and the delay: too few trains have gone this way to tell a span.")
        return self.tr("In brackets when eight of ten such trains came, from %n train(s) before it.", "", eta.samples)

    def print(self) -> None:
        """Show all of the train as pages to be printed."""
        from horgosdesk.ui import handout
        from horgosdesk.ui.handout_parts import Column
        from horgosdesk.ui.tabs.trains.paper import Told, train_sheet

        if self.line is None or self.matched is None:
            return
        number, matched = self.line.train.train_no, self.matched
        rows, lists = self.events.events, self.list.differences
        lang, point = self.desk.lang, units.MARKS[self.desk.lang].decimal
        facts = [("", self.way.words), ("", self.status.words), ("", self.facts.words), ("", self.eta.words)]
        told = Told(
            self.tr("Train {number}, {day}").format(number=number, day=self.line.train.day),
            [fact for fact in [*facts, ("", self.clearance.words)] if fact[1]],
            (rows.heads(), [rows.exact(place) for place in range(rows.rowCount())]),
            (
                [
                    Column(tr("Differences", COLUMNS[name]), name in NUMERIC, point if name in NUMERIC else "")
                    for name in COLUMNS
                    if name != "do"
                ],
                [[lists.text(row, name) for name in COLUMNS if name != "do"] for row in lists.rows],
            ),
            {gauge.code: gauge.name(lang) for gauge in self.desk.codes.gauges},
            lang,
        )
        handout.show(self.desk, self, lambda reader, _progress: train_sheet(reader, told, matched), self._preview)

    # The consignments

    def _show_clearance(self) -> None:
        cleared, zone, lang = self._cleared, self.desk.store.meta("zone"), self.desk.lang
        self.go_clear.setVisible(bool(cleared.number))
        if not cleared.count:
            self.clearance.say(self.tr("Clearance: no consignment of this train yet."))
            return
        said = [
            self.tr("Clearance: %n consignment(s)", "", cleared.count),
            self.tr("released {count}").format(count=cleared.released),
        ]
        if cleared.open:
            waits = []
            for stage, count in cleared.waiting.items():
                code = self.desk.codes.stages.get(stage)
                waits.append(f"{code.name(lang) if code else stage} {count}")
            told = self.tr("open {count} (waiting for: {stages})") if waits else self.tr("open {count}")
            said.append(told.format(count=cleared.open, stages=", ".join(waits)))
        if cleared.late:
            said.append(self.tr("late {count}").format(count=cleared.late))
        if cleared.first_s is not None:
            said.append(self.tr("first arrived {time}").format(time=page_words.when(cleared.first_s, zone)))
        if cleared.last_s is not None:
            said.append(self.tr("last released {time}").format(time=page_words.when(cleared.last_s, zone)))
        self.clearance.say(joined(said))

    def open_clearance(self) -> None:
        """Show its consignments in the tab Clearance."""
        if self._cleared.number:
            self.desk.records_wanted.emit("clearance", self._cleared.number)
        else:
            self.desk.say(self.tr("No consignment of this train yet."), "warn")

    # List and strip stand on the same load

    def _follow_list(self) -> None:
        row = self.list.current
        if row is not None:
            self.strip.go_to(row.place)
        self._tell_chosen()

    def _follow_strip(self) -> None:
        piece = self.strip.current
        self.readout.say(self.strip.told())
        self._area.follow()
        row = self.list.current
        if piece is not None and piece.pair >= 0 and (row is None or row.place != piece.pair):
            self.list.go_to(piece.pair)

    def _tell_event(self) -> None:
        self.told.setText(self.events.told())
        self.told.setToolTip(self.events.told())

    def _tell_chosen(self) -> None:
        rows = self.list.selected()
        self.strip.mark(frozenset(row.place for row in rows))
        if len(rows) > 1:
            self.hint.setText(self.tr("<b>Enter</b> does what each of the %n selected row(s) says.", "", len(rows)))
        else:
            row = rows[0] if rows else self.list.current
            self.hint.setText(self.list.differences.told(row) if row is not None else "")

    def _chosen(self) -> list[Difference]:
        """The rows that keys are about: the wagon that the strip stands on while it has the focus, else the selected ones."""
        if self.strip.hasFocus():
            piece = self.strip.current
            return [row for row in self.list.differences.rows if piece is not None and row.place == piece.pair]
        return self.list.selected()

    # Acting

    def act(self) -> None:
        """Do what Enter does with the rows that are chosen."""
        rows = self._chosen()
        piece = self.strip.current
        if self.matched is None:
            return
        if not rows and self.strip.hasFocus() and piece is not None and piece.pair >= 0:
            self.acting.open([Difference(piece.pair, self.matched.pairs[piece.pair])])
            return
        self.acting.enter(self.matched, rows)

    def correct(self) -> None:
        """The records of the chosen slips are right: correct the train."""
        if self.matched is not None:
            self.acting.correct(self.matched, self._chosen())

    def make_drafts(self) -> None:
        """Make a draft of a cargo record for each load that nobody has declared."""
        if self.matched is not None:
            self.acting.draft_all(self.matched)

    def open_record(self) -> None:
        """Open the record of the current row, or of the wagon that the strip stands on."""
        pair = self._pair()
        if pair is not None:
            self.acting.open([pair])
        else:
            self.desk.say(self.tr("Choose a wagon first."), "warn")

    def _pair(self) -> Difference | None:
        if self.matched is None:
            return None
        piece, row = self.strip.current, self.list.current
        if (self.strip.hasFocus() or row is None) and piece is not None and piece.pair >= 0:
            return Difference(piece.pair, self.matched.pairs[piece.pair])
        return row

    def show_history(self) -> None:
        """Show what happened to the record of the current row."""
        from horgosdesk.ui.history import History

        pair = self._pair()
        record = next(iter(pair.pair.declared), None) if pair is not None else None
        if record is None:
            self.desk.say(self.tr("Choose a wagon that has a record."), "warn")
            return
        subject = CARGO if record.subject == "cargo" else CLEARANCE
        name = record.declaration_no or record.container_no or record.wagon_no
        History(self.desk, record.uid, self, subject, name).open()

    # The list of what nobody has declared

    def _undeclared(self) -> list[Load]:
        if self.matched is None:
            return []
        loads = undeclared(self.matched.pairs)
        if not loads:
            self.desk.say(self.acting.nothing(self.matched))
        return loads

    def copy(self) -> None:
        """Copy the numbers of the selected rows, one a line; of the events their rows."""
        if self.events.hasFocus():
            QGuiApplication.clipboard().setText(self.events.copied())
            self.desk.say(self.tr("Events copied"))
            return
        numbers = [row.container_no or row.wagon_no for row in self._chosen()]
        piece = self.strip.current
        if not numbers and self.strip.hasFocus() and piece is not None and piece.load is not None:
            numbers = [piece.load.container_no or piece.load.wagon_no]
        if not numbers:
            self.desk.say(self.tr("Choose a difference first."), "warn")
            return
        QGuiApplication.clipboard().setText("\n".join(numbers))
        self.desk.say(self.tr("%n number(s) copied", "", len(numbers)))

    def copy_list(self) -> None:
        """Copy all loads that nobody has declared as a table with headings."""
        from horgosdesk.excel.undeclared import headings, texts

        loads = self._undeclared()
        if loads:
            lines = [tab_line(row) for row in (headings(), *map(texts, loads))]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.desk.say(self._said(self.tr("%n undeclared load(s) copied", "", len(loads))))

    def _said(self, said: str) -> str:
        slips = sum(pair.state == "slip" for pair in self.matched.pairs) if self.matched is not None else 0
        return said + "; " + self.tr("%n probable slip(s) not among them", "", slips) if slips else said

    def export(self) -> None:
        """Write all loads that nobody has declared to a workbook, where the person wants it."""
        loads = self._undeclared()
        if not loads or self.line is None or self.matched is None:
            return
        file = self._choose_file(self, self.tr("Export undeclared"), self._suggested(), self.tr("Workbook (*.xlsx)"))
        if file is None:
            return
        title = self.tr("Train {number}: not declared").format(number=self.line.train.train_no)
        facts = self._facts_of_list(self.line, self.matched, loads)

        def work(_progress: tasks.Progress) -> int:
            from horgosdesk.excel.undeclared import write_undeclared

            return write_undeclared(file, title, facts, loads)

        def failed(error: BaseException) -> None:
            if isinstance(error, Problem):
                self.desk.say(str(error), "bad")

        said = self._said(self.tr("%n undeclared load(s) saved as {file}", "", len(loads)).format(file=file))
        self.desk.run(work, lambda _count: self.desk.say(said), failed)

    def _suggested(self) -> Path:
        assert self.line is not None and self.matched is not None
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(place or ".") / safe(f"{self.line.train.train_no}-{self.matched.day}-undeclared.xlsx")

    def _facts_of_list(self, line: "Line", matched: Matched, loads: Sequence[Load]) -> list[tuple[str, str]]:
        lang, train = self.desk.lang, line.train
        direction = self.desk.codes.directions.get(train.run.get("direction", ""))
        gross_g = _sum(loads)
        facts = [
            (self.tr("Train"), train.train_no),
            (self.tr("Service day"), train.day),
            (self.tr("Way"), joined([direction.name(lang) if direction else "", words.ends(line, self.places, lang)])),
            (self.tr("At the port"), matched.day),
            (self.tr("Loads"), str(len(loads))),
        ]
        if gross_g is not None:
            facts.append((self.tr("Gross kg"), page_words.weight(gross_g, lang)))
        return facts


def _run(line: "Line") -> tuple[str, str]:
    return line.train.train_no, line.train.day


def _sum(loads: Sequence[Load]) -> int | None:
    """Their gross weight, None where that of one is not known."""
    known = [load.gross_g for load in loads if load.gross_g is not None]
    return sum(known) if loads and len(known) == len(loads) else None
