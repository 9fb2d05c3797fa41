"""What a graph has under and over its curves: grid, labels and counts; rules, points and values; the crosshair."""

from statistics import median

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from horgosdesk.ui import theme
from horgosdesk.ui.drawing import Line, Mark, Row, ink, known, mark_key, mark_look
from horgosdesk.ui.look import Look, draw_mark
from horgosdesk.ui.plan import SLOT, SMALL, Plan

_MIDDLE, _LEFT, _RIGHT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_VMIDDLE, _WHOLE = Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextDontClip

SNUG = 0.7
"""So much of a line's height is enough for digits, which reach neither above nor below themselves."""


# Under the curves


def draw_ground(painter: QPainter, plan: Plan) -> None:
    """The grid, the axes and all that stands at them."""
    tokens, area, line = theme.tokens(), plan.area, plan.metrics.lineSpacing()
    painter.setFont(theme.number_font(SMALL))
    for height, text in plan.rows:
        y = round(plan.y(height)) + 0.5
        if height > plan.bottom:
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(tokens.quiet)
        painter.drawText(QRectF(0, y - line / 2, area.left() - theme.space(1.5), line), int(_RIGHT | _VMIDDLE), text)
    painter.setPen(QPen(theme.mix(tokens.line, tokens.text, 0.2), 1))
    foot = round(area.bottom()) + 0.5
    painter.drawLine(QPointF(area.left(), foot), QPointF(area.right(), foot))
    painter.setPen(tokens.quiet)
    y = area.bottom() + theme.space(1.5)
    for x, text in plan.columns:
        for row, words in enumerate(text.split("\n")):
            _draw_centred(painter, plan, plan.x(x), y + row * line, words)
    y += line * plan.tick_lines
    if plan.view.counts:
        _draw_counts(painter, plan, y)
        y += plan.counts_height
    if plan.drawing.x.label:
        painter.drawText(QRectF(area.left(), y, area.width(), line), int(_MIDDLE | _WHOLE), plan.drawing.x.label)


def draw_column(painter: QPainter, plan: Plan, at: float) -> None:
    """The tint behind the column that the crosshair is on."""
    tint = QColor(theme.tokens().text)
    tint.setAlpha(20)
    left = plan.x(at) - plan.pixels / 2
    painter.fillRect(QRectF(left, plan.area.top(), plan.pixels, plan.area.height()) & plan.area, tint)


def _draw_centred(painter: QPainter, plan: Plan, x: float, y: float, words: str) -> None:
    """A label centred on x, but within the widget."""
    wide = plan.metrics.horizontalAdvance(words)
    left = min(max(0.0, x - wide / 2), plan.box.right() - wide)
    painter.drawText(QRectF(left, y, wide, plan.metrics.lineSpacing()), int(_LEFT | _WHOLE), words)


def _draw_counts(painter: QPainter, plan: Plan, y: float) -> None:
    """The numbers of cases, or where they have no room small columns as high as they."""
    assert isinstance(plan.drawing.x, Row)
    tokens, counts = theme.tokens(), [count or 0 for count in plan.drawing.x.counts]
    painter.setPen(tokens.quiet)
    words = QCoreApplication.translate("Graph", "n", "number of cases, beside the numbers under an axis")
    heading = QRectF(0, y, plan.area.left() - theme.space(1.5), plan.counts_height)
    painter.drawText(heading, int(_RIGHT | _VMIDDLE | _WHOLE), words)
    if plan.told_counts:
        for place, text in enumerate(plan.view.counts):
            _draw_centred(painter, plan, plan.x(place), y, text)
        return
    base, tall, most = round(y + theme.space(4)), theme.space(3.5), max(1, *counts)
    half = max(0.5, min(plan.pixels * SLOT, theme.space(4)) / 2)
    for place, count in enumerate(counts):
        left, right, height = round(plan.x(place) - half), round(plan.x(place) + half), round(count / most * tall)
        box = QRectF(left, base - height, max(1, right - left), height)
        painter.fillRect(box, theme.mix(tokens.surface, tokens.quiet, 0.5))


# Over the curves


def draw_over(painter: QPainter, plan: Plan, *, printing: bool) -> None:
    """Rules, points, values and labels. printing: on paper nothing can be dragged."""
    _draw_rules(painter, plan, printing)
    for line in plan.lines:
        if line.step:
            _draw_stations(painter, plan, line)
        else:
            _draw_points(painter, plan, line)
    _draw_values(painter, plan)


def _draw_rules(painter: QPainter, plan: Plan, printing: bool) -> None:
    area, tops = plan.area, {sign.rule.key: sign.box.bottom() for sign in plan.signs}
    for rule in plan.drawing.rules:
        at = plan.where(rule)
        if at is None:
            continue
        dashes = Qt.PenStyle.DotLine if rule.told else Qt.PenStyle.DashLine
        # a year has many holidays: their lines are hairs
        pen = QPen(ink(rule.tint), 1 if rule.told else 1.2, dashes if rule.dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        if rule.upright:
            x = round(plan.x(at)) + 0.5
            painter.drawLine(QPointF(x, tops.get(rule.key, area.top())), QPointF(x, area.bottom()))
        else:
            y = round(plan.y(at)) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if rule.upright and rule.draggable and not printing:
            _draw_grip(painter, QPointF(x, area.center().y()), ink(rule.tint))
    painter.setFont(theme.number_font(SMALL))
    ground = QColor(theme.tokens().surface)
    ground.setAlpha(225)
    for sign in plan.signs:
        if sign.rule.upright:
            # the line of another one may pass under the words
            painter.fillRect(sign.box, ground)
        painter.setPen(ink(sign.rule.tint))
        painter.drawText(sign.box, int(_MIDDLE | _WHOLE), sign.text)


def _draw_grip(painter: QPainter, middle: QPointF, colour: QColor) -> None:
    wide, tall = theme.space(1), theme.space(3)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(theme.tokens().surface)
    painter.drawRoundedRect(QRectF(middle.x() - wide, middle.y() - tall, 2 * wide, 2 * tall), wide, wide)
    for side in (-1.25, 1.25):
        x = middle.x() + side
        painter.drawLine(QPointF(x, middle.y() - tall / 2), QPointF(x, middle.y() + tall / 2))


def _draw_points(painter: QPainter, plan: Plan, line: Line) -> None:
    look = plan.drawing.look(line)
    there = [at for at, x in enumerate(line.places) if plan.sees(x) and known(line.ys[at])]
    if not there:
        return
    # a line may be there in a part of the axis only
    reach = plan.x(line.places[there[-1]]) - plan.x(line.places[there[0]])
    apart = reach / (len(there) - 1) if len(there) > 1 else plan.area.width()
    size = min(theme.space(0.9), max(1.8, apart * 0.24))
    # points so near one another hide the line; with several lines each has its mark here and there
    each = 1 if apart >= theme.space(1.6) else max(1, round(theme.space(30) / apart))
    start = each * (1 + plan.lines.index(line)) // (1 + len(plan.lines)) if each > 1 else 0
    special = {mark.at: mark for mark in line.marks if mark_key(mark) not in plan.view.hidden}
    for order, at in enumerate(there):
        spot = QPointF(plan.x(line.places[at] + plan.offset(line)), plan.y(float(line.ys[at] or 0)))
        alone = not any(known(line.ys[by]) for by in (at - 1, at + 1) if 0 <= by < len(line.ys))
        low, high = line.band(at)
        if (plan.is_named or alone) and known(low) and known(high):
            _draw_whisker(painter, spot.x(), plan.y(float(low or 0)), plan.y(float(high or 0)), look)
        if alone or plan.is_named or (order % each == start and (each == 1 or len(plan.lines) > 1)):
            draw_mark(painter, spot, size if each == 1 else theme.space(0.9), look)
    for at in (at for at in there if at in special):
        spot = QPointF(plan.x(line.places[at] + plan.offset(line)), plan.y(float(line.ys[at] or 0)))
        _draw_special(painter, spot, min(theme.space(1.4), max(3.2, apart * 0.42)), special[at])


def _draw_whisker(painter: QPainter, x: float, low: float, high: float, look: Look) -> None:
    painter.setPen(QPen(look.stroke, 1.4))
    half = theme.space(1.25)
    painter.drawLine(QPointF(x, low), QPointF(x, high))
    for end in (low, high):
        painter.drawLine(QPointF(x - half, end), QPointF(x + half, end))


def _draw_stations(painter: QPainter, plan: Plan, line: Line) -> None:
    """A stair has its mark at some places only, at others than the stair beside it has."""
    look, apart = plan.drawing.look(line), theme.space(30) / plan.pixels
    x = plan.window[0] + apart * (0.5 + 0.35 * (look.place % 3))
    while plan.sees(x):
        at = line.index(x)
        if at is not None and known(line.ys[at]):
            draw_mark(painter, QPointF(plan.x(x), plan.y(float(line.ys[at] or 0))), theme.space(0.9), look)
        x += apart


def _draw_special(painter: QPainter, spot: QPointF, size: float, mark: Mark) -> None:
    look = mark_look(mark)
    draw_mark(painter, spot, size + 1.5, Look(theme.tokens().surface, look.place))
    draw_mark(painter, spot, size, look)


def _draw_values(painter: QPainter, plan: Plan) -> None:
    """What each part of a column comes to, where there is room, and the sum on top."""
    measure, lang, line = plan.drawing.y.measure, plan.view.lang, plan.metrics.height()
    painter.setFont(theme.number_font(SMALL))
    heights = dict[int, list[float]]()
    for block in plan.blocks():
        heights.setdefault(block.look.place, []).append(plan.y(block.bottom) - plan.y(block.top))
    # a part is told in all its columns that come near the usual, or in none but those that stand out
    usual = {place: [one for one in high if one > median(high) / 2] for place, high in heights.items()}
    least = {place: line * (SNUG if min(high, default=0) >= SNUG * line else 1.5) for place, high in usual.items()}
    for block in plan.blocks():
        text = measure.number(block.top - block.bottom, lang)
        wide = plan.metrics.horizontalAdvance(text) + theme.space(1.5)
        box = QRectF(QPointF(plan.x(block.left), plan.y(block.top)), QPointF(plan.x(block.right), plan.y(block.bottom)))
        if box.height() >= least[block.look.place] and box.width() >= wide:
            tall = min(line, box.height()) - 2
            plate = QRectF(box.center().x() - wide / 2, box.center().y() - tall / 2, wide, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(block.look.colour)
            painter.drawRect(plate)
            painter.setPen(_on(block.look.colour))
            painter.drawText(plate, int(_MIDDLE | _WHOLE), text)
    if not plan.drawing.total:
        return
    painter.setFont(theme.number_font(SMALL, bold=True))
    painter.setPen(theme.tokens().text)
    for place, stack in enumerate(plan.stacks):
        height = sum(value for _, value in stack)
        text = measure.number(height, lang)
        if stack and QFontMetricsF(painter.font()).horizontalAdvance(text) + 4 <= plan.pixels:
            box = QRectF(plan.x(place) - 1, plan.y(height) - line - 1, 2, line)
            painter.drawText(box, int(_MIDDLE | _WHOLE), text)


def draw_crosshair(painter: QPainter, plan: Plan, at: float) -> None:
    """A hair at a place, and the points that are told."""
    tokens, area = theme.tokens(), plan.area
    if not plan.sees(at):
        return
    if not plan.stacks:
        x = round(plan.x(at)) + 0.5
        painter.setPen(QPen(theme.mix(tokens.surface, tokens.text, 0.55), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    for line in plan.lines:
        index = line.index(at)
        if index is not None and known(line.ys[index]) and not any(mark.at == index for mark in line.marks):
            spot = QPointF(plan.x(at + plan.offset(line)), plan.y(float(line.ys[index] or 0)))
            look = plan.drawing.look(line)
            draw_mark(painter, spot, theme.space(1.5), Look(tokens.surface, look.place))
            draw_mark(painter, spot, theme.space(1.1), Look(look.stroke, look.place))


def _on(colour: QColor) -> QColor:
    """Ink that can be read on a colour: of black and white the one with more contrast."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return QColor("white") if 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 else QColor("black")
