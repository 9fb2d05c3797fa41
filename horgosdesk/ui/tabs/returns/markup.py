"""A month's return as HTML, in the colours that are asked for: those of the screen, or the light ones on paper."""

import html
from pathlib import Path

from horgosdesk.core.units import Marks
from horgosdesk.excel.monthly import cover_words, second_words
from horgosdesk.store.monthly import Monthly
from horgosdesk.ui import theme
from horgosdesk.ui.tabs.returns.tables import Sheet, shown
from horgosdesk.ui.theme import Tokens

_WIDTHS = (26, 13, 15, 9, 14, 14, 9)
"""Of the columns of tables 1 to 3, in percent: the name, then the figures."""


def cover(made: Monthly, folder: Path, tokens: Tokens) -> str:
    """The first part: what the return is of, where its figures come from, the sentences for the press."""
    words = {key: html.escape(str(value)) for key, value in cover_words(made, folder).items()}
    quiet, step = tokens.quiet.name(), theme.space(1)
    size = theme.font(1.6).pointSizeF()
    centred = (
        (f"font-size:{size}pt", f"{words['port_zh']}口岸货运量月报表"),
        (f"color:{quiet}", f"Monthly return of cargo, port of {words['port_en']}"),
        ("", f"{words['month_zh']} {words['month_en']}"),
        ("", words["state"]),
        (f"color:{tokens.bad.name()}; font-weight:600", words["mark"]),
    )
    pairs = (
        (("填报单位", "Reporting unit", words["unit"]), ("登记号", "Register no.", words["register_no"])),
        (("本月", "Month (and base)", words["spans"]), ("数据截至", "Data as of", words["as_of"])),
        (
            ("本年累计", "Year to date (and base)", words["year_spans"]),
            ("最后录入", "Last entered by", words["entered_by"]),
        ),
        (
            ("本月记录数", "Records of the month", words["records"]),
            ("台账序号", "Journal entry no.", words["position"]),
        ),
        (("上年数据", "Base of comparison", words["base"]), ("台账哈希", "Journal hash", words["hash"])),
    )
    pad, flush = f"padding:{step}px {2 * step}px", f"padding:{step}px {2 * step}px {step}px 0"
    lines = "".join(
        "<tr>"
        + "".join(
            f"<td style='{pad if place else flush}; color:{quiet}'>{zh}<br>{en}</td><td style='{pad}'>{value}</td>"
            for place, (zh, en, value) in enumerate(pair)
        )
        + "</tr>"
        for pair in pairs
    )
    said = "".join(
        f"<p style='margin:{step}px 0'>{words[name]}</p>"
        for name in ("headline_zh", "headline_en", "year_headline_zh", "year_headline_en")
    )
    if made.second is not None:
        said += f"<p style='margin:{step}px 0'>{html.escape(second_words(made.second))}</p>"
    return (
        "".join(f"<p align=center style='margin:{step}px 0; {style}'>{text}</p>" for style, text in centred if text)
        + f"<p></p><table width=100% cellspacing=0>{lines}</table>"
        + f"<p style='color:{quiet}'><small>台账 Journal {words['journal_no']}:{words['journal_hash']}</small></p>{said}"
    )


def table(sheet: Sheet, tokens: Tokens, marks: Marks) -> str:
    """One table with its title; its headings come again on each page."""
    step = theme.space(1)
    line, quiet, strong = tokens.line.name(), tokens.quiet.name(), theme.mix(tokens.line, tokens.text, 0.55).name()
    # the names begin and the last figures end where the lines do
    pads = [f"padding:{step}px {2 * step}px"] * len(sheet.heads)
    pads[0], pads[-1] = f"padding:{step}px {2 * step}px {step}px 0", f"padding:{step}px 0 {step}px {2 * step}px"
    inset = f"padding:{step}px {2 * step}px {step}px {4 * step}px"
    widths = _WIDTHS if len(sheet.heads) == len(_WIDTHS) else (20, 16, 16, 16, 18, 14)
    heads = "".join(
        f"<td width={widths[place]}% align={'right' if place else 'left'}"
        f" style='{pads[place]}; border-bottom:1px solid {strong}; color:{quiet}'>{zh}<br>{en}</td>"
        for place, (zh, en) in enumerate(sheet.heads)
    )
    parted = any(kind == "part" for kind, _, _ in sheet.rows)
    rows = []
    for kind, name, cells in sheet.rows:
        look = f"border-bottom:1px solid {line if kind != 'whole' else strong}" + (
            "" if kind == "line" else "; font-weight:600"
        )
        if kind == "whole":
            look += f"; border-top:1px solid {strong}"
        first = inset if parted and kind == "line" else pads[0]
        told = "".join(
            f"<td align=right style='{pad}; {look}'>{shown(cell, measure, marks)}</td>"
            for cell, measure, pad in zip(cells, sheet.measures, pads[1:], strict=True)
        )
        rows.append(f"<tr><td style='{first}; {look}'>{html.escape(name)}</td>{told}</tr>")
    size = theme.font(1.25).pointSizeF()
    zh, en = sheet.title
    # where the columns have units of their own, they stand in their headings
    unit = "" if "kg" in sheet.measures else " · 单位：吨 Unit: tonnes (t)"
    notes = "".join(
        f"<p style='margin:{2 * step}px 0 0 0'>{html.escape(heading)}</p>"
        + "".join(f"<p style='color:{quiet}; margin:0'><small>{html.escape(said)}</small></p>" for said in lines)
        for heading, lines in sheet.notes
    )
    return (
        f"<p style='font-size:{size}pt; margin-top:{8 * step}px; margin-bottom:0'>{zh}</p>"
        f"<p style='color:{quiet}; margin:0'>{en}{unit}</p><p style='margin:0; font-size:2pt'></p>"
        f"<table width=100% cellspacing=0 style='border-collapse:collapse'><thead><tr>{heads}</tr></thead>{''.join(rows)}</table>{notes}"
    )
