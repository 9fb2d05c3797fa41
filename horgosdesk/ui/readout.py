"""The box beside a chart's crosshair that tells the exact values there."""

import html

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from horgosdesk.ui import theme


class Readout(QLabel):
    """A small table over the chart, which the pointer goes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, textFormat=Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("readout")
        self.hide()

    def retheme(self) -> None:
        """Take up the colours and fonts in force."""
        theme.wear(
            self,
            f"#readout {{ background: {theme.role('raised')}; border: 1px solid {theme.role('line')};"
            f" border-radius: {theme.space(1)}px; padding: {theme.space(1)}px {theme.space(2)}px; }}",
        )
        self.setFont(theme.number_font())

    def show_rows(self, rows: list[str], area: QRectF, left: float, right: float) -> None:
        """Show a table of these rows right of `right`, or left of `left` where there is no room in the area."""
        self.setText(f"<table cellspacing=0 cellpadding=1>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        self.adjustSize()
        gap, page = theme.space(3), self.parentWidget().rect()
        fits = right + gap + self.width() <= page.right()
        x = right + gap if fits or area.right() - right > left - area.left() else left - gap - self.width()
        x = min(max(theme.space(1), x), page.right() - theme.space(1) - self.width())
        lowest = page.height() - self.height()
        self.move(round(x), max(0, min(lowest, round(area.top() + theme.space(1)))))
        self.show()
        self.raise_()


def title_cell(words: str, sign: str = "", ink: QColor | None = None) -> str:
    """The first cell of a row: what is told, behind its sign."""
    mark = f"<span style='color:{(ink or theme.tokens().text).name()}'>{sign}</span>&nbsp;&nbsp;" if sign else ""
    return f"<td style='white-space:nowrap'>{mark}{html.escape(words)}</td>"


def head_cell(words: str, aside: str, columns: int = 1) -> str:
    """The first cell of the first row, over so many columns: where this is, and quietly what."""
    quiet = theme.tokens().quiet.name()
    return f"<td colspan={columns} style='white-space:nowrap'><b>{html.escape(words)}</b>&nbsp;&nbsp;<span style='color:{quiet}'>{html.escape(aside)}</span></td>"


def value_cell(text: str, ink: QColor | None = None) -> str:
    """A cell with a value."""
    style = f"padding-left:{theme.space(3)}px; white-space:nowrap; color:{(ink or theme.tokens().text).name()}"
    return f"<td align=right style='{style}'>{html.escape(text)}</td>"
