"""The right side of the board: the consignment it stands on, its stages, its cargo."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core import units
from horgosdesk.core.clearance import CLEARANCE, Clearance, stage_problems
from horgosdesk.core.instants import show_instant
from horgosdesk.store import clearance
from horgosdesk.ui import tasks, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.clearance.line import StageLine, steps_of
from horgosdesk.ui.tabs.clearance.model import shown_number

RENEW_MS = 10_000
"""How often what the record waits for is counted anew."""


class Panel(QFrame):
    """Says who and what, when and how long. cargo_wanted: show the cargo of a declaration."""

    cargo_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.record: Clearance | None = None
        self._worktimes: Any = None
        self._asked = False
        self.setObjectName("side")
        area = QScrollArea(self, widgetResizable=True)
        inner = QWidget(area.viewport(), objectName="side")
        self.number = QLabel(inner, objectName="section")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.what = QLabel(inner, objectName="quiet", wordWrap=True)
        self.what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = QLabel(inner, wordWrap=True)
        self.line = StageLine(desk, inner)
        self.cargo = QPushButton(inner, objectName="link")
        self.cargo.setCursor(Qt.CursorShape.PointingHandCursor)
        self.cargo.clicked.connect(lambda: self.record and self.cargo_wanted.emit(self.record.declaration_no))
        self.snooze = QLabel(inner, objectName="quiet", wordWrap=True)
        self.remark = QLabel(inner, objectName="quiet", wordWrap=True)
        self.hint = QLabel(inner, objectName="quiet", wordWrap=True)
        box = QVBoxLayout(inner)
        box.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3))
        box.setSpacing(theme.space(1))
        for widget in (self.number, self.what, self.state, self.line, self.cargo, self.snooze, self.remark, self.hint):
            box.addWidget(widget)
            if widget is not self.line:
                widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box.addStretch(1)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._tick = desk.timer(self, RENEW_MS, self._renew, repeat=True)
        self._tick.start()
        desk.tables_changed.connect(self._learn_anew)
        self.restyle()

    def _learn_anew(self) -> None:
        if self._asked:
            self._asked = False
            self.learn()

    def learn(self) -> None:
        """Read the posts' opening hours on a thread: the calendar of holidays is slow to import."""
        from horgosdesk import resources

        if self._asked:
            return
        self._asked = True
        folder, year = self.desk.store.folder, int(self.desk.store.today[:4])

        def done(worktimes: Any) -> None:
            self._worktimes = worktimes
            self._renew()

        def read(_progress: tasks.Progress) -> Any:
            found = resources.worktimes(folder, year - 2, year + 1)
            for country in {stage.country(d) for stage in self.desk.stages.of for d in ("import", "export", "transit")}:
                found.of(country)
            return found

        self.desk.run(read, done, lambda error: self.desk.say(str(error), "warn"))

    def show_record(self, record: Clearance | None, *, many: int = 1, empty: str = "") -> None:
        """Show a consignment; many: how many are selected. empty: what to say when there is none."""
        self.record = record
        for widget in (self.number, self.what, self.state, self.line, self.cargo, self.snooze, self.remark):
            widget.setVisible(record is not None)
        self.hint.setText(
            empty
            if record is None
            else self.tr("%n consignment(s) selected: a stage's key is for all of them.", "", many)
            if many > 1
            else ""
        )
        self.hint.setVisible(bool(self.hint.text()))
        if record is None:
            return
        codes, lang = self.desk.codes, self.desk.lang
        self.number.setText(shown_number(record.number))
        named = [
            found.name(lang) if (found := table.get(value)) else value
            for table, value in (
                (codes.directions, record.direction),
                (codes.modes, record.mode),
                (codes.lanes, record.lane),
                (codes.categories, record.category),
            )
            if value
        ]
        carried = [
            f"{CLEARANCE.title(CLEARANCE.by_name[name])} {value}"
            for name in ("train_no", "wagon_no", "container_no", "vehicle_no")
            if (value := getattr(record, name))
        ]
        self.what.setText("\n".join(filter(None, (" · ".join(named), record.trader, " · ".join(carried)))))
        count, gross_g = clearance.cargo_of(self.desk.store, record)
        tonnes = units.show_number(units.tonnes(gross_g, 1), units.MARKS[lang], 1)
        self.cargo.setText(
            self.tr("%n cargo record(s), {tonnes} t", "", count).format(tonnes=tonnes)
            if count
            else self.tr("No cargo record yet")
        )
        self.cargo.setEnabled(bool(count))
        self.remark.setText(record.remark)
        self.remark.setVisible(bool(record.remark))
        self._renew()

    def _renew(self) -> None:
        record = self.record
        if record is None or not self.isVisibleTo(self.window()):
            return
        now_s = int(self.desk.store.clock().timestamp())
        rules = self.desk.rules(record.uid, "clearance")
        doubts = {str(p.field): str(p) for p in stage_problems(CLEARANCE.values_of(record), rules)}
        self.line.show_steps(steps_of(self.desk, record, now_s, self._worked(record), doubts))
        quiet = record.snoozed_until_s is not None and record.snoozed_until_s > now_s
        self.snooze.setVisible(quiet)
        if quiet and record.snoozed_until_s is not None:
            until = show_instant(record.snoozed_until_s, self.desk.store.meta("zone"))
            self.snooze.setText(self.tr("Quiet until {time}: {reason}").format(time=until, reason=record.snooze_reason))
        self.state.setVisible(record.status == "void")
        self.state.setText(self.tr("Voided: it counts nowhere."))

    def _worked(self, record: Clearance) -> Any:
        def worked(stage: Any, first_s: int, last_s: int) -> int | None:
            if self._worktimes is None:
                return None
            post = self._worktimes.of(stage.country(record.direction), record.mode)
            if not (post.covers(first_s) and post.covers(last_s)):
                return None
            return int(post.open_seconds(last_s) - post.open_seconds(first_s))

        return worked

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # what was chosen while the study was in front
        self._renew()

    def restyle(self) -> None:
        """Take up the colours in force."""
        theme.wear(
            self,
            f"QFrame#side, QWidget#side, QFrame#side QScrollArea {{ background: {theme.role('raised')}; }}"
            "QPushButton#link { padding-left: 0; }"  # its words begin where the others do
            f"QFrame#side {{ border: none; border-left: 1px solid {theme.role('line')}; }}",
        )
        self.number.setFont(theme.number_font(1.25))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = QFontMetrics(self.number.font()).horizontalAdvance(self.number.text())
        if width > self.number.width() and self.record is not None:
            self.number.setToolTip(self.number.text())
