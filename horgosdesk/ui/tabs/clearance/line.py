"""One consignment: who and what, and its stages as a line from top to bottom, each with its key and its time."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from horgosdesk.core.clearance import Clearance, duration, standing
from horgosdesk.core.instants import show_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk

KEYS = ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9")
"""One for each stage in the order of the desk's table; Shift with it asks for the time."""

_BOTH = QT_TRANSLATE_NOOP("Board", "{wall} · {working} working")
"""Wall time, and how much of it the post was open."""


@dataclass(frozen=True, slots=True)
class Step:
    """One stage on the line. took: wall and working time since the stage before, in words; note: what is doubtful."""

    code: str
    name: str
    key: str
    at: str = ""
    took: str = ""
    state: str = "ahead"  # done, due, ahead or passed over
    note: str = ""
    place: str = ""


class StageLine(QWidget):
    """The stages. A click on one asks for its time, a double click has it now.

    asked, wanted: the code of the stage.
    """

    asked = Signal(str)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.steps: list[Step] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.theme_changed.connect(self.update)

    def show_steps(self, steps: list[Step]) -> None:
        """Show these instead."""
        if steps != self.steps:
            self.steps = steps
            self.setAccessibleDescription(
                "\n".join(" ".join(filter(None, (s.name, s.at, s.took, s.note))) for s in steps)
            )
            self.updateGeometry()
            self.update()

    @property
    def _height(self) -> int:
        return round(theme.row_height() * 1.75)

    def sizeHint(self) -> QSize:
        return QSize(theme.space(70), self._height * max(1, len(self.steps)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(50), self.sizeHint().height())

    def _at(self, y: float) -> int:
        place = int(y // self._height)
        return place if 0 <= place < len(self.steps) else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        height, x = self._height, theme.space(3)
        radius = theme.space(1.5)
        text_x = x + theme.space(4)
        plain, small = theme.number_font(), theme.number_font(0.92)
        lift = QFontMetrics(theme.font()).height() / 2
        for place, step in enumerate(self.steps):
            # beside the name, which is the upper of two lines
            middle = place * height + height / 2 - lift
            done = step.state == "done"
            if place + 1 < len(self.steps):
                line = QPen(tokens.accent if done and self.steps[place + 1].state == "done" else tokens.line, 2)
                painter.setPen(line)
                painter.drawLine(QPointF(x, middle + radius), QPointF(x, middle + height - radius))
            ink = {"done": tokens.accent, "due": tokens.warn}.get(step.state, tokens.quiet)
            painter.setPen(QPen(ink, 2, Qt.PenStyle.DotLine if step.state == "passed over" else Qt.PenStyle.SolidLine))
            painter.setBrush(tokens.accent if done else tokens.surface)
            painter.drawEllipse(QPointF(x, middle), radius, radius)
            if step.state == "due":
                painter.setBrush(tokens.warn)
                painter.drawEllipse(QPointF(x, middle), radius / 2.2, radius / 2.2)
            self._write(painter, step, QRectF(text_x, place * height, self.width() - text_x, height), plain, small)
        painter.end()

    def _write(self, painter: QPainter, step: Step, box: QRectF, plain: Any, small: Any) -> None:
        tokens = theme.tokens()
        faint = step.state in ("ahead", "passed over")
        half = box.height() / 2
        upper, lower = QRectF(box.x(), box.y(), box.width(), half), QRectF(box.x(), box.y() + half, box.width(), half)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        top = Qt.AlignmentFlag.AlignTop
        key_width = QFontMetrics(small).horizontalAdvance("F10") + theme.space(2)
        painter.setFont(theme.font(bold=step.state == "due"))
        painter.setPen(tokens.quiet if faint else tokens.text)
        painter.drawText(upper, left, step.name)
        painter.setFont(plain)
        painter.drawText(upper.adjusted(0, 0, -key_width, 0), right, step.at)
        painter.setFont(small)
        painter.setPen(tokens.quiet)
        painter.drawText(upper, right, step.key)
        painter.drawText(lower.adjusted(0, 0, -key_width, 0), int(Qt.AlignmentFlag.AlignRight | top), step.took)
        if step.note:
            painter.setPen(tokens.warn)
        room = lower.width() - key_width - painter.fontMetrics().horizontalAdvance(step.took) - theme.space(2)
        words = painter.fontMetrics().elidedText(step.note or step.place, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignLeft | top), words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().y())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self.steps[place].code)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().y())
        if place >= 0:
            self.wanted.emit(self.steps[place].code)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos().y())  # type: ignore[attr-defined]
            if place >= 0:
                step = self.steps[place]
                QToolTip.showText(
                    event.globalPos(),  # type: ignore[attr-defined]
                    step.note
                    or self.tr("{key}: {stage} now; Shift+{key}: at another time").format(
                        key=step.key, stage=step.name
                    ),
                    self,
                )
            return True
        return super().event(event)


def stage_name(desk: Desk, code: str) -> str:
    """What a stage is called."""
    found = desk.codes.stages.get(code)
    return found.name(desk.lang) if found else code


def steps_of(desk: Desk, record: Clearance, now_s: int, working: Any, problems: dict[str, str]) -> list[Step]:
    """The steps of a consignment. working: seconds of working time between two instants for a stage, or None.

    problems: by stage, what is doubtful about its time.
    """
    stages, zone = desk.stages, desk.store.meta("zone")
    passes = set(stages.passed_by(record.direction, record.mode, record.lane))
    due = standing(record, stages)
    before: int | None = None
    found = []
    for place, stage in enumerate(stages.of):
        at_s = record.at(stage.code)
        state = "done" if at_s is not None else "due" if due and due.stage == stage.code else "ahead"
        if state == "ahead" and stage.code not in passes:
            state = "passed over"
        took = ""
        end_s = at_s if at_s is not None else now_s if state == "due" and record.arrived_s is not None else None
        if end_s is not None and before is not None:
            worked = working(stage, before, end_s)
            took = duration(end_s - before) if end_s >= before else ""
            if took and worked is not None:
                took = tr("Board", _BOTH, wall=took, working=duration(worked))
        country = stage.country(record.direction)
        abroad = desk.codes.countries.get(country) if country != "CN" else None
        found.append(
            Step(
                stage.code,
                stage_name(desk, stage.code),
                KEYS[place] if place < len(KEYS) else "",
                show_instant(at_s, zone)[:16] if at_s is not None else "",
                took,
                state,
                problems.get(stage.code, ""),
                abroad.name(desk.lang) if abroad else "",
            )
        )
        if at_s is not None:
            before = at_s if before is None else max(before, at_s)
    return found
