"""What the lines and marks of a stringline stand for, in a line above it, or in two where it is narrow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.look import Look, draw_mark
from horgosdesk.ui.tabs.trains.stringline_brush import line_pen
from horgosdesk.ui.tabs.trains.stringline_plan import SMALL
from horgosdesk.ui.tabs.trains.stringline_runs import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Sign:
    """What a kind of line or mark stands for. form: "mark", "pass", or a kind of line."""

    form: str
    text: str
    look: Look


class Key(QWidget):
    """The signs with their words, in as many lines as they need."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.signs: Sequence[Sign] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, signs: Sequence[Sign]) -> None:
        """Show these instead."""
        self.signs = signs
        self.setToolTip(" · ".join(sign.text for sign in signs))
        self.updateGeometry()
        self.update()

    @property
    def wide(self) -> int:
        """Room for all in one line."""
        metrics = QFontMetricsF(theme.font(SMALL))
        return round(sum(self._wide(sign, metrics) for sign in self.signs))

    def sizeHint(self) -> QSize:
        return QSize(self.wide, self.heightForWidth(self.wide))

    def heightForWidth(self, width: int) -> int:
        return round((1 + max((line for _sign, _x, line in self._places(width)), default=0)) * self._high)

    @property
    def _high(self) -> float:
        return QFontMetricsF(theme.font(SMALL)).height() + 2

    def _wide(self, sign: Sign, metrics: QFontMetricsF) -> float:
        icon = theme.space(3) if sign.form in ("mark", "pass") else theme.space(7)
        return icon + theme.space(1) + metrics.horizontalAdvance(sign.text) + theme.space(4)

    def _places(self, width: float) -> Iterator[tuple[Sign, float, int]]:
        """Each sign, how far from the left, and on which line."""
        metrics, x, line = QFontMetricsF(theme.font(SMALL)), 0.0, 0
        for sign in self.signs:
            wide = self._wide(sign, metrics)
            if x and x + wide - theme.space(4) > width:
                x, line = 0.0, line + 1
            yield sign, x, line
            x += wide

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setFont(theme.font(SMALL))
        high = self._high
        top = max(0.0, (self.height() - self.heightForWidth(self.width())) / 2)
        for sign, x, line in self._places(self.width()):
            middle = top + (line + 0.5) * high
            icon = theme.space(3) if sign.form in ("mark", "pass") else theme.space(7)
            _draw_sign(painter, QRectF(x, middle - theme.space(1.25), icon, theme.space(2.5)), sign)
            painter.setPen(tokens.quiet)
            words_at = QRectF(x + icon + theme.space(1), middle - high / 2, self.width(), high)
            painter.drawText(words_at, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), sign.text)
        painter.end()


def _draw_sign(painter: QPainter, box: QRectF, sign: Sign) -> None:
    middle = box.center()
    if sign.form in ("mark", "pass"):
        draw_mark(painter, middle, theme.space(0.9), sign.look)
        return
    kind: Kind = next(kind for kind in KINDS if kind == sign.form)
    if kind == "ahead":
        tint = QColor(sign.look.colour)
        tint.setAlphaF(0.22)
        painter.fillRect(box, tint)
    painter.setPen(line_pen(sign.look.colour, kind))
    painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
