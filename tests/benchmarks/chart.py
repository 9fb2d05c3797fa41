"""`python tests/benchmarks/chart.py FIGURES.json… OUT.png`: how what a user feels grows with the desk, as a picture.

FIGURES.json is what `python tests/benchmarks --json` wrote. Both axes are logarithmic: what stays flat does not grow.
"""

import sys
from math import log10
from pathlib import Path

import pyqtgraph as pg
from figure import Figure, read
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from horgosdesk.ui import theme

RECORDS = {"10k": 1e4, "100k": 1e5, "1m": 1e6, "10m": 1e7}
LINES = {
    "start: day sheet painted and ready for keys": "Start, to the painted day sheet",
    "monthly return exported": "Monthly return exported",
    "a jump to any place of all days, painted": "Grid, a jump to any place",
    "ten years of gross by month and category": "Ten years by month and category",
    "find part of a trader's name, all days": "Find part of a name",
    "a record saved, p50": "A record saved, on the disk",
    "a month's totals by direction, with last year's": "A month's totals, year on year",
}
"""The figures that are drawn, by their words in the table, and what the picture calls them."""
SCAN = "ten years by month and category, a scan by SQLite"
"""What is drawn beside them: the same answer without kept sums."""
WIDE, HIGH, SHARP = 1000, 520, 2
"""Pixels of the picture, and dots of each."""


def shown(ms: float) -> str:
    """Milliseconds in two digits."""
    return f"{ms / 1000:.1f} s" if ms >= 1000 else f"{ms:.0f} ms" if ms >= 10 else f"{ms:.2g} ms"


def draw(figures: dict[str, dict[str, Figure]]) -> pg.PlotWidget:
    """A line for each, its name and its last value at its end."""
    tokens = theme.tokens()
    plot = pg.PlotWidget(background=tokens.surface)
    plot.setLogMode(x=True, y=True)
    plot.hideButtons()
    sizes = [size for size in RECORDS if size in figures]
    ends: list[tuple[float, str, QColor]] = []
    for place, (what, name) in enumerate({SCAN: "Ten years, by scanning the records", **LINES}.items()):
        values = {size: figures[size][what].value for size in sizes if what in figures[size]}
        if not values:
            continue
        colour = tokens.quiet if what == SCAN else tokens.series[(place - 1) % len(tokens.series)]
        dashes = [4, 3] if what == SCAN or place > len(tokens.series) else None
        plot.plot(
            [RECORDS[size] for size in values],
            list(values.values()),
            pen=pg.mkPen(colour, width=2, dash=dashes),
            symbol="o",
            symbolSize=6,
            symbolBrush=colour,
            symbolPen=None,
        )
        last = list(values.values())[-1]
        ends.append((last, f"{name}, {shown(last)}", colour))
    _name(plot, ends)
    for name, text, ticks in (
        ("bottom", "cargo records in the file", {RECORDS[s]: f"{RECORDS[s]:,.0f}" for s in sizes}),
        ("left", "", {0.1: "0.1 ms", 1: "1 ms", 10: "10 ms", 100: "100 ms", 1000: "1 s", 10000: "10 s"}),
    ):
        axis = plot.getAxis(name)
        axis.enableAutoSIPrefix(False)
        if text:
            axis.setLabel(text, color=tokens.quiet.name())
        axis.setPen(tokens.line)
        axis.setTextPen(tokens.quiet)
        axis.setTicks([[(log10(value), word) for value, word in ticks.items()], []])
    plot.getAxis("left").setWidth(64)  # left to itself it drops every other tick for want of room
    plot.showGrid(x=False, y=True, alpha=0.15)
    plot.setXRange(log10(min(RECORDS[s] for s in sizes)) - 0.15, 8.75, padding=0)
    return plot


def _name(plot: pg.PlotWidget, ends: list[tuple[float, str, QColor]]) -> None:
    """Names beside the ends, moved apart where they would cover one another."""
    least = 0.19
    high = float("inf")
    for value, text, colour in sorted(ends, reverse=True, key=lambda end: end[0]):
        high = min(log10(value), high - least)
        label = pg.TextItem(text, color=colour, anchor=(0, 0.5))
        label.setPos(7.06, high)
        plot.addItem(label)


def main() -> None:
    """Draw it into the file."""
    _app = QApplication([])
    theme.apply(_app, "light")
    plot = draw(read(Path(name) for name in sys.argv[1:-1]))
    plot.resize(WIDE, HIGH)
    plot.show()
    QApplication.processEvents()
    image = QImage(WIDE * SHARP, HIGH * SHARP, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot.render(painter, QRectF(0, 0, WIDE * SHARP, HIGH * SHARP), plot.rect())
    painter.end()
    image.save(sys.argv[-1])


if __name__ == "__main__":
    main()
