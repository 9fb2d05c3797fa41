"""What a stringline has under and over its lines: stations, hours and now, and the numbers of trains along them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from horgosdesk.ui import theme
from horgosdesk.ui.tabs.trains.stringline_plan import SMALL, Plan
from horgosdesk.ui.tabs.trains.stringline_runs import Kind

NUMBER = 0.85
"""The size of trains' numbers, in that of text."""
DASH = (3.5, 2.5)
"""Of what is expected, in widths of the line."""
_MIDDLE, _LEFT, _RIGHT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_VMIDDLE, _WHOLE = Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextDontClip


@dataclass(frozen=True, slots=True)
class Number:
    """A train's number along its line: where its line begins, and by how many degrees it turns."""

    id: int
    text: str
    direction: str
    spot: QPointF
    angle: float


# Colours and pens


def colour(direction: str) -> QColor:
    """Of a direction; that of trains of which nobody knows it is that of quiet text."""
    tokens = theme.tokens()
    return {"import": tokens.import_, "export": tokens.export, "transit": tokens.transit}.get(direction, tokens.quiet)


def line_pen(ink: QColor, kind: Kind, *, lit: bool = False) -> QPen:
    """Of a line: the plan a hair, what happened solid, what is expected dashed. lit: of the train that is selected."""
    if kind == "planned":
        made = QPen(theme.mix(theme.tokens().surface, ink, 0.85 if lit else 0.5), 1.0)
    elif kind == "actual":
        made = QPen(ink, 3.2 if lit else 2.0)
    else:
        made = QPen(ink, 2.6 if lit else 1.5)
        made.setDashPattern(DASH)
    # strokes are drawn one by one: those of a thick line must meet at its corners
    made.setCapStyle(Qt.PenCapStyle.RoundCap if lit and kind == "actual" else Qt.PenCapStyle.FlatCap)
    return made


def ink(direction: str) -> QColor:
    """Of words in a direction's colour, dark (on dark: bright) enough to be read."""
    tokens = theme.tokens()
    return theme.mix(colour(direction), tokens.text, 0.45)


# Under the lines


def draw_ground(painter: QPainter, plan: Plan, now_s: int) -> None:
    """The grid of stations and hours, and all that stands at the axes."""
    tokens, area = theme.tokens(), plan.area
    start = min(max(plan.x(now_s), area.left()), area.right())
    painter.fillRect(QRectF(QPointF(start, area.top()), area.bottomRight()), tokens.raised)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    strong = theme.mix(tokens.line, tokens.text, 0.16)
    _draw_hours(painter, plan, strong)
    for one, y in zip(plan.stations, plan.ys, strict=True):
        painter.setPen(QPen(strong if one.is_port else tokens.line, 1))
        painter.drawLine(QLineF(area.left(), round(y), area.right(), round(y)))
    painter.setPen(QPen(theme.mix(tokens.line, tokens.text, 0.2), 1))
    painter.drawRect(QRectF(round(area.left()), round(area.top()), round(area.width()), round(area.height())))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    _draw_stations(painter, plan)


def _draw_hours(painter: QPainter, plan: Plan, strong: QColor) -> None:
    tokens, area, line = theme.tokens(), plan.area, plan.line
    for midnight in (False, True):
        painter.setPen(QPen(strong if midnight else tokens.line, 1))
        xs = [round(plan.x(hour.at_s)) for hour in plan.hours if hour.midnight == midnight]
        painter.drawLines([QLineF(x, area.top(), x, area.bottom()) for x in xs])
    small = theme.number_font(SMALL)
    painter.setFont(small)
    top = area.bottom() + theme.space(1)
    for number, clock in enumerate(plan.clocks):
        # the days between them are those of the first
        y = top + line * 2 * number
        painter.setPen(tokens.quiet if number else theme.mix(tokens.quiet, tokens.text, 0.5))
        for hour in plan.hours:
            _draw_centred(painter, plan, plan.x(hour.at_s), y, hour.texts[number])
        painter.drawText(
            QRectF(plan.box.left(), y, area.left() - theme.space(2), line),
            int(_RIGHT | _VMIDDLE | _WHOLE),
            clock.title,
        )
    y = top + line
    painter.setPen(tokens.text)
    for day in plan.days:
        box = QRectF(plan.x(day.from_s), y, (day.until_s - day.from_s) * plan.pixels, line)
        painter.drawText(box, int(_MIDDLE | _WHOLE), day.text)
        if plan.x(day.from_s) > area.left() + 1:
            painter.setPen(QPen(strong, 1))
            x = round(plan.x(day.from_s))
            painter.drawLine(QLineF(x, area.bottom(), x, y + line))
            painter.setPen(tokens.text)


def _draw_stations(painter: QPainter, plan: Plan) -> None:
    tokens, area, line = theme.tokens(), plan.area, plan.line
    right = area.left() - theme.space(2)
    km_right = plan.box.left() + theme.space(1.5) + plan.km_width
    for row in plan.rows:
        painter.setFont(theme.number_font(SMALL, bold=row.is_port))
        painter.setPen(tokens.text)
        painter.drawText(
            QRectF(km_right, row.y - line / 2, right - km_right, line), int(_RIGHT | _VMIDDLE | _WHOLE), row.name
        )
        painter.setFont(theme.number_font(SMALL))
        painter.setPen(tokens.quiet)
        box = QRectF(plan.box.left(), row.y - line / 2, km_right - plan.box.left(), line)
        painter.drawText(box, int(_RIGHT | _VMIDDLE | _WHOLE), row.km)
    painter.setPen(tokens.quiet)
    box = QRectF(plan.box.left(), plan.box.top(), km_right - plan.box.left(), line)
    painter.drawText(box, int(_RIGHT | _VMIDDLE | _WHOLE), QCoreApplication.translate("Stringline", "km"))


def _draw_centred(painter: QPainter, plan: Plan, x: float, y: float, words: str) -> None:
    """A label centred on x, but within the widget."""
    if not words:
        return
    wide = plan.metrics.horizontalAdvance(words)
    left = min(max(plan.area.left() - theme.space(1), x - wide / 2), plan.box.right() - wide)
    painter.drawText(QRectF(left, y, wide, plan.line), int(_LEFT | _WHOLE), words)


# Over the lines


def draw_numbers(painter: QPainter, numbers: Sequence[Number], selected: int | None, area: QRectF) -> None:
    """The trains' numbers along their lines, each on a plate that the lines behind it shine through."""
    fonts = {lit: theme.number_font(NUMBER, bold=lit) for lit in (False, True)}
    metrics = {lit: QFontMetricsF(font) for lit, font in fonts.items()}
    inks = {number.direction: ink(number.direction) for number in numbers}
    plate = QColor(theme.tokens().surface)
    plate.setAlpha(190)
    painter.save()
    painter.setClipRect(area)
    for number in reversed(numbers):
        lit = number.id == selected
        # a hair's breadth off the line
        lift = metrics[lit].descent() * 0.5 + 2
        tall = metrics[lit].ascent()
        painter.save()
        painter.translate(number.spot)
        painter.rotate(number.angle)
        painter.fillRect(QRectF(-1, 2 - lift - tall, metrics[lit].horizontalAdvance(number.text) + 2, tall), plate)
        painter.setFont(fonts[lit])
        painter.setPen(inks[number.direction])
        painter.drawText(QPointF(0, -lift), number.text)
        painter.restore()
    painter.restore()


def draw_now(painter: QPainter, plan: Plan, now_s: int, text: str) -> None:
    """The line of now, and its time above it."""
    if not plan.sees(now_s):
        return
    tokens, area, x = theme.tokens(), plan.area, round(plan.x(now_s)) + 0.5
    painter.setPen(QPen(tokens.text, 1.2))
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    painter.setFont(theme.number_font(SMALL, bold=True))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
    left = min(max(area.left(), x - wide / 2), plan.box.right() - wide)
    painter.drawText(QRectF(left, plan.box.top(), wide, plan.line), int(_LEFT | _VMIDDLE | _WHOLE), text)


def draw_ring(painter: QPainter, spot: QPointF) -> None:
    """What the pointer is on."""
    tokens = theme.tokens()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.surface, 4))
    painter.drawEllipse(spot, theme.space(1.5), theme.space(1.5))
    painter.setPen(QPen(tokens.text, 1.6))
    painter.drawEllipse(spot, theme.space(1.5), theme.space(1.5))
