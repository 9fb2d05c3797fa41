"""The cover, which says the figures in sentences, and the sheet of charts."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from horgosdesk.core.headline import DASH
from horgosdesk.core.units import round_half_up, show_number
from horgosdesk.excel.paper import ACCENT, BAD, COUNT, HAIR, QUIET, STRONG, border, font, print_set_up
from horgosdesk.excel.release.study import ALL, CLOCKS, Study
from horgosdesk.excel.template import Form, Value
from horgosdesk.study.release import Summary


def front(cover: Form, charts: Form, made: Study) -> list[Form]:
    _cover(cover, made)
    sheet = charts.sheet
    sheet.column_dimensions["A"].width = 2
    charts.put(sheet["B1"], "图  Charts")
    sheet["B1"].font = font(15, bold=True)
    sheet.row_dimensions[1].height = 24
    if made.mark:
        charts.put(sheet["B2"], made.mark)
        sheet["B2"].font = font(10, BAD, bold=True)
    sheet.print_area = "A1:AA54"
    print_set_up(sheet, one_page=True)
    return [cover, charts]


def _cover(form: Form, made: Study) -> None:
    from openpyxl.styles import Alignment

    sheet, period, asked = form.sheet, made.period, made.question
    sheet.title = "封面 Cover"
    for letter, width in zip("ABCDEF", (3, 30, 50, 28, 44, 3), strict=True):
        sheet.column_dimensions[letter].width = width
    for row, height in {1: 18, 2: 22, 3: 14, 4: 40, 5: 24, 6: 20, 7: 30, 8: 12}.items():
        sheet.row_dimensions[row].height = height

    def put(cell: str, text: Value, letters: Any, *, form_: str = "General", wrap: bool = False) -> Any:
        form.put(sheet[cell], text)
        sheet[cell].font, sheet[cell].number_format = letters, form_
        sheet[cell].alignment = Alignment("left", "center", wrap_text=wrap)
        return sheet[cell]

    zh, en = made.port
    put("B2", made.mark, font(14, BAD, bold=True))
    put("B4", f"{zh}口岸放行时间研究", font(26, bold=True))
    put("B5", f"Time Release Study, port of {en}", font(14, QUIET))
    put("B7", f"{asked.first} … {asked.last}", font(20, ACCENT, bold=True))
    for letter in "BCDE":
        sheet[f"{letter}8"].border = border(bottom=STRONG)
    chosen = "、".join(made.name((cut,), (code,)) for cut, code in asked.chosen.items())
    opened = period.size - int(period.over.sum())
    facts: Mapping[tuple[str, str], tuple[Value, Value]] = {
        ("时点 As of", "时钟 Clock"): (made.as_of, CLOCKS[asked.clock]),
        ("票数 Cases", "其中未放行（删失） Open, censored"): (period.size, opened),
        ("尚未运抵，不计 Not arrived, not counted", "范围 Scope"): (made.not_arrived, chosen or ALL),
        ("分界日 Before and after", "台账序号 Journal entry no."): (made.split or DASH, made.state.position),
        ("最后录入 Last entered by", "台账哈希 Journal hash"): (made.state.who or DASH, made.state.hash[:16] or DASH),
    }
    for row, (labels, values) in enumerate(facts.items(), 9):
        sheet.row_dimensions[row].height = 25
        for (label, cell), name, value in zip((("B", "C"), ("D", "E")), labels, values, strict=True):
            put(f"{label}{row}", name, font(9.5, QUIET)).border = border(bottom=HAIR)
            put(f"{cell}{row}", value, font(10.5), form_=COUNT).border = border(bottom=HAIR)
    row = 9 + len(facts)
    sheet.row_dimensions[row].height = 14
    # whole, to be held against the journal later: `verify --against`
    put(f"B{row}", f"台账 Journal {made.state.position}:{made.state.hash or DASH}", font(7, QUIET))
    every = [
        (ALL, period.report()[0]),
        *((made.name(("direction",), one.keys), one) for one in period.report(("direction",))),
    ]
    for name, group in every[:4]:
        for text, letters in zip(_said(name, group.summary), (font(12), font(10.5, QUIET)), strict=True):
            row += 1
            sheet.merge_cells(f"B{row}:E{row}")
            put(f"B{row}", text, letters)
            sheet.row_dimensions[row].height = 22
    print_set_up(sheet, one_page=True)


def _said(name: str, of: Summary) -> tuple[str, str]:
    """The figures of a group in a sentence, in Chinese and in English."""

    def one(value: float | None) -> str:
        return DASH if value is None else show_number(round_half_up(Decimal(str(value)), 1), places=1)

    zh, _, en = name.partition(" ")
    cases, opened = show_number(of.cases), show_number(of.open)
    median, low, high, most = map(one, (of.median_h, of.median_low_h, of.median_high_h, of.p90_h))
    chinese = f"{zh}：{cases}票，其中未放行{opened}票；中位放行时间{median}小时（95%区间{low}至{high}），90%在{most}小时内放行"
    english = f"{en}: {cases} consignments, {opened} of them open; median release time {median} h (95 % interval {low} to {high}), 90 % within {most} h"
    if of.within_pct is None:
        return chinese + "。", english + "."
    share, down, up = map(one, (of.within_pct, of.within_low_pct, of.within_high_pct))
    aim_zh = "目标" if of.target_h is None else f"{one(of.target_h)}小时目标"
    aim_en = "the targets" if of.target_h is None else f"the target of {one(of.target_h)} h"
    return (
        f"{chinese}；{aim_zh}内放行{share}%（{down}至{up}）。",
        f"{english}; within {aim_en}: {share} % ({down} to {up}).",
    )
