"""Native charts in the look of the program: quiet lines and letters, the data as ornament."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

TEXT, QUIET, LINE, AXIS = "1B1F24", "5B6470", "E3E6EA", "9AA3AE"

_DASHES = (None, "dash", "sysDot")
"""Lines that are told apart without their colour."""

Figure = Decimal | float | None


@dataclass(frozen=True, slots=True)
class Part:
    """One series: its name and colour, the column that has its figures, and the figures; thin: the edge of an interval."""

    name: str
    colour: str
    column: str
    values: Sequence[Figure]
    thin: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """One curve: its name and colour, and the first and last row of its points."""

    name: str
    colour: str
    rows: tuple[int, int]


def stacked_columns(sheet: Any, title: str, parts: Sequence[Part], days: str, rows: tuple[int, int]) -> Any:
    """A chart of columns by day, the parts on top of one another. days: the column of dates; rows: first and last.

    The figures are kept in the chart as well, for programs that only show a file.
    """
    chart = _bars(sheet, parts, days, rows)
    _dress(chart, title, "d", "#,##0")
    chart.width, chart.height = 15.0, 17.6  # centimetres
    return chart


def stacked_bars(sheet: Any, title: str, parts: Sequence[Part], names: str, rows: tuple[int, int], form: str) -> Any:
    """A chart of bars across, one for each row from the top, the parts behind one another. names: the column of their names."""
    chart = _bars(sheet, parts, names, rows)
    chart.type = "bar"
    _dress(chart, title, "General", form)
    # the first row on top, the scale at the bottom all the same
    chart.x_axis.scaling.orientation, chart.y_axis.crosses = "maxMin", "max"
    chart.x_axis.tickLblSkip = 1
    return chart


def lines(
    sheet: Any, title: str, parts: Sequence[Part], names: Sequence[str], place: str, rows: tuple[int, int], form: str
) -> Any:
    """A chart of lines over the rows; a figure that does not exist leaves a gap. names: of the rows, which are in the column
    `place`; form: of the figures."""
    from openpyxl.chart import LineChart

    chart = LineChart()
    for part in parts:
        series = _series(chart, sheet, part, rows)
        _draw(series, part.colour, 0.75 if part.thin else 2.25)
        series.smooth = False
    chart.set_categories(_cells(sheet, place, rows))
    if any(None in part.values for part in parts):
        _unlink(chart, parts, names)
    _dress(chart, title, "yyyy-mm-dd", form)
    # a name for each of 52 weeks would be a black bar
    chart.x_axis.tickLblSkip = chart.x_axis.tickMarkSkip = -(-len(names) // 14)
    return chart


def _unlink(chart: Any, parts: Sequence[Part], names: Sequence[str]) -> None:
    """Give the chart figures of its own: a cell with a dash would be drawn as 0."""
    from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumVal, StrData, StrVal

    said = StrData(ptCount=len(names), pt=[StrVal(idx=at, v=name) for at, name in enumerate(names)])
    for series, part in zip(chart.series, parts, strict=True):
        points = [NumVal(idx=at, v=repr(value)) for at, value in enumerate(part.values) if value is not None]
        series.cat = AxDataSource(strLit=said)
        series.val = NumDataSource(numLit=NumData(formatCode="General", ptCount=len(names), pt=points))


def curves(sheet: Any, title: str, steps: Sequence[Steps], columns: tuple[str, str], forms: Sequence[str]) -> Any:
    """A chart of curves, each over rows of its own. columns: those of the places across and of the heights."""
    from openpyxl.chart import ScatterChart, Series

    chart = ScatterChart()
    chart.style, chart.scatterStyle = None, "lineMarker"
    for place, one in enumerate(steps):
        across, up = (_cells(sheet, column, one.rows) for column in columns)
        series = Series(up, across, title=one.name)
        _draw(series, one.colour, 1.75, _DASHES[place % len(_DASHES)])
        series.smooth = False
        chart.series.append(series)
    _dress(chart, title, *forms)
    chart.x_axis.scaling.min = 0
    return chart


def _cells(sheet: Any, column: str, rows: tuple[int, int]) -> Any:
    from openpyxl.chart import Reference
    from openpyxl.utils import column_index_from_string

    return Reference(sheet, min_col=column_index_from_string(column), min_row=rows[0], max_row=rows[1])


def _series(chart: Any, sheet: Any, part: Part, rows: tuple[int, int]) -> Any:
    from openpyxl.chart.data_source import NumData, NumVal
    from openpyxl.chart.series import SeriesLabel

    chart.add_data(_cells(sheet, part.column, rows))
    series = chart.series[-1]
    series.tx = SeriesLabel(v=part.name)
    points = [NumVal(idx=at, v=f"{Decimal(str(value)):f}") for at, value in enumerate(part.values) if value is not None]
    series.val.numRef.numCache = NumData(formatCode="#,##0", pt=points)
    return series


def _bars(sheet: Any, parts: Sequence[Part], names: str, rows: tuple[int, int]) -> Any:
    from openpyxl.chart import BarChart
    from openpyxl.chart.shapes import GraphicalProperties

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 45
    for part in parts:
        series = _series(chart, sheet, part, rows)
        series.graphicalProperties = GraphicalProperties(solidFill=part.colour)
        series.graphicalProperties.line.noFill = True
    chart.set_categories(_cells(sheet, names, rows))
    return chart


def _draw(series: Any, colour: str, width_pt: float, dash: str | None = None) -> None:
    from openpyxl.chart.marker import Marker

    series.marker = Marker(symbol="none")
    series.graphicalProperties = _line(colour, width_pt, dash)


def _line(colour: str, width_pt: float, dash: str | None = None) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.line import LineProperties

    return GraphicalProperties(ln=LineProperties(solidFill=colour, w=int(width_pt * 12_700), prstDash=dash))


def _dress(chart: Any, title: str, across: str, up: str) -> None:
    """The look that all share. across, up: the number formats of the two axes."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.line import LineProperties
    from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties

    def letters(points: int, colour: str = QUIET, *, bold: bool = False) -> Any:
        return ParagraphProperties(defRPr=CharacterProperties(sz=points * 100, b=bold, solidFill=colour))

    def body(points: int) -> Any:
        said = letters(points)
        return RichText(p=[Paragraph(pPr=said, endParaRPr=said.defRPr)])

    bare = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.title = title
    for paragraph in chart.title.tx.rich.p:
        paragraph.pPr = letters(11, TEXT, bold=True)
    chart.title.overlay = False
    chart.legend.position, chart.legend.txPr = "b", body(9)
    for axis, form in ((chart.x_axis, across), (chart.y_axis, up)):
        axis.delete = False
        axis.number_format, axis.txPr, axis.majorTickMark = form, body(8), "none"
    chart.x_axis.graphicalProperties = _line(AXIS, 0.75)
    chart.x_axis.majorGridlines = None
    chart.y_axis.graphicalProperties = bare
    chart.y_axis.scaling.min = 0  # columns that do not begin at nothing lie about their height
    chart.y_axis.majorGridlines.spPr = _line(LINE, 0.5)
    chart.graphical_properties = bare
    chart.roundedCorners = False
