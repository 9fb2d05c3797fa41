"""Native charts in the look of the program: quiet lines and letters, the data as ornament."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

TEXT, QUIET, LINE, AXIS = "1B1F24", "5B6470", "E3E6EA", "9AA3AE"


@dataclass(frozen=True, slots=True)
class Part:
    """One series: its name and colour, the column that has its figures, and the figures."""

    name: str
    colour: str
    column: str
    values: Sequence[Decimal]


def stacked_columns(sheet: Any, title: str, parts: Sequence[Part], days: str, rows: tuple[int, int]) -> Any:
    """A chart of columns by day, the parts on top of one another. days: the column of dates; rows: first and last.

    The figures are kept in the chart as well, for programs that only show a file.
    """
    from openpyxl.chart import BarChart, Reference
    from openpyxl.chart.data_source import NumData, NumVal
    from openpyxl.chart.series import SeriesLabel
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.utils import column_index_from_string

    def cells(column: str) -> Any:
        return Reference(sheet, min_col=column_index_from_string(column), min_row=rows[0], max_row=rows[1])

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 45
    for part in parts:
        chart.add_data(cells(part.column))
        series = chart.series[-1]
        series.tx = SeriesLabel(v=part.name)
        series.graphicalProperties = GraphicalProperties(solidFill=part.colour)
        series.graphicalProperties.line.noFill = True
        points = [NumVal(idx=place, v=f"{value:f}") for place, value in enumerate(part.values)]
        series.val.numRef.numCache = NumData(formatCode="#,##0", pt=points)
    chart.set_categories(cells(days))
    _dress(chart, title)
    return chart


def _dress(chart: Any, title: str) -> None:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.chart.text import RichText
    from openpyxl.drawing.line import LineProperties
    from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties

    def letters(points: int, colour: str = QUIET, *, bold: bool = False) -> Any:
        return ParagraphProperties(defRPr=CharacterProperties(sz=points * 100, b=bold, solidFill=colour))

    def body(points: int) -> Any:
        said = letters(points)
        return RichText(p=[Paragraph(pPr=said, endParaRPr=said.defRPr)])

    def line(colour: str, width_pt: float) -> Any:
        return GraphicalProperties(ln=LineProperties(solidFill=colour, w=int(width_pt * 12_700)))

    bare = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.title = title
    for paragraph in chart.title.tx.rich.p:
        paragraph.pPr = letters(11, TEXT, bold=True)
    chart.title.overlay = False
    chart.legend.position, chart.legend.txPr = "b", body(9)
    for axis, form in ((chart.x_axis, "d"), (chart.y_axis, "#,##0")):
        axis.delete = False
        axis.number_format, axis.txPr, axis.majorTickMark = form, body(8), "none"
    chart.x_axis.graphicalProperties = line(AXIS, 0.75)
    chart.y_axis.graphicalProperties = bare
    chart.y_axis.scaling.min = 0  # columns that do not begin at nothing lie about their height
    chart.y_axis.majorGridlines.spPr = line(LINE, 0.5)
    chart.graphical_properties = bare
    chart.roundedCorners = False
    chart.width, chart.height = 15.0, 17.6  # centimetres
