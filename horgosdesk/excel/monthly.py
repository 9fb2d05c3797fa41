"""The monthly return as a workbook: every total a formula with its value, tied to the store to the gram, the same bytes each time.

Weights are in tonnes with up to six decimals, which a double holds exactly to the gram below 9 thousand million tonnes; every
formula that adds rounds to six decimals, so that what is lost in adding doubles, far under a gram, never shows, and a
spreadsheet that calculates anew comes to the very figures of the store.

Nothing in the file tells when or by whom it was exported, only from which state of the journal it comes: the same figures
give the same file, with the same register number. Who exported it and when is in the journal (store/returns.py).
"""

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.calendar import month_days, same_span_last_year
from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.headline import DASH, headline, period
from horgosdesk.core.units import GRAMS, change_pct, kilograms, round_half_up
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import package
from horgosdesk.excel.chart import Part, stacked_columns
from horgosdesk.excel.sheets import ready
from horgosdesk.excel.template import Form, Formula, Line, Models, Value, load
from horgosdesk.store import monthly as figures
from horgosdesk.store import returns
from horgosdesk.store.desk import Store
from horgosdesk.store.monthly import DIRECTIONS, SPANS, Monthly, Row

TEMPLATE = "monthly"
COLOURS = ("3B6FB6", "D9822B", "7C8794")
"""Import, export, transit, as on the screen."""

_SHEETS = 6
_NAMES = ("name", "month", "month_base", "month_change", "year", "year_base", "year_change")
_DAY_NAMES = ("day", *DIRECTIONS, "all", "records")
_CHECK_NAMES = ("no", "name", "left", "right", "difference", "result")
_TOTAL = "合计 Total"
_SAME, _DIFFERS = "一致 OK", "不符 DIFFERS"
_SPAN_NAMES = {
    "month": ("本月", "month"),
    "month_base": ("上年同月", "same month of last year"),
    "year": ("本年累计", "year to date"),
    "year_base": ("上年同期累计", "year to date of last year"),
}
_DIRECTION_NAMES = {"import": ("进口", "Import"), "export": ("出口", "Export"), "transit": ("过境", "Transit")}


@dataclass(frozen=True, slots=True)
class _Written:
    """Where a table's figures ended up: cells of its total, and for table 1 of each direction's subtotal, by column."""

    total: Mapping[str, str]
    subtotals: Mapping[str, Mapping[str, str]]


def export_return(store: Store, month: str, out: Path, *, template: str = TEMPLATE) -> dict[str, Any]:
    """Write a month's return, keep a copy in returns/, enter it in the register; what `export return --json` says.

    template: the name of a template (a desk's own file of that name wins over the shipped one), or an .xlsx file. Problem
    when that cannot be used or `out` not be written.
    """
    made = figures.monthly(store, month)
    file = _template_file(template, store.folder)
    data = workbook(made, file, store.folder)
    before = returns.issued(store, month)
    taken = next((issue.sha256 for issue in before if issue.register_no == made.register_no), None)
    if taken is not None and taken != hashlib.sha256(data).hexdigest():
        # the same figures in another template, or written by another version of the program, are another paper
        made = replace(made, register_no=returns.next_no(month, before))
        data = workbook(made, file, store.folder)
    sha256 = hashlib.sha256(data).hexdigest()
    kept = store.folder / "returns" / f"{month}-{sha256[:12]}.xlsx"
    with ready(kept, data), ready(out, data):
        # before the files get their names: no paper may bear a number that the register does not know
        returns.register(
            store,
            made.register_no,
            template=file.stem,
            file=kept.name,
            sha256=sha256,
            figures=made.figures,
            state=made.state,
        )
    return {
        "file": str(out),
        "month": month,
        "template": file.stem,
        "rows": sum(map(len, made.tables)) + len(made.daily),
        "totals": _totals(made),
        "checks": [
            {"name": one.name, "ok": one.ok, "detail": f"{one.title}: {one.detail}"} for one in figures.checks(made)
        ],
        "sha256": sha256,
        "register_no": made.register_no,
    }


def workbook(made: Monthly, file: Path, desk: Path | None = None) -> bytes:
    """The bytes of a return's workbook, from a template file and the code tables of a desk's folder."""
    book = load(file)
    forms = [Form(sheet, file) for sheet in book.worksheets[:_SHEETS]]
    if len(forms) < _SHEETS:
        raise Problem(
            "template-sheets",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The template {file} has {count} sheets; the return needs {needed}: cover, tables 1 to 4, checks.",
            ),
            file=file,
            count=len(forms),
            needed=_SHEETS,
        )
    cover, by_mode, by_category, by_country, daily, checks = forms
    verdict_at, chart_at = cover.place("checks"), daily.place("chart")
    words = cover_words(made, desk)
    for form in forms:
        form.fill(words)
        if made.synthetic:
            _mark(form, str(words["mark"]))
    codes = resources.codebook(desk)
    tables = [
        _table_by_mode(by_mode, made, codes),
        _table(by_category, made.by_category, codes.categories),
        _table(by_country, made.by_country, codes.countries),
        _table_of_days(daily, made),
    ]
    daily.sheet.add_chart(_chart(daily, made, tables[-1]), chart_at)
    cover.put(cover.sheet[verdict_at], _checks(checks, made, forms[1:5], tables))
    at = datetime.fromisoformat(made.state.at) if made.state.at else datetime(2000, 1, 1, tzinfo=UTC)
    book.properties.creator = book.properties.lastModifiedBy = "HorgosDesk"
    book.properties.title = f"{words['port_zh']} {made.month}"
    book.properties.created = at.replace(tzinfo=None)
    saved = io.BytesIO()
    book.save(saved)
    values = {form.sheet.path.lstrip("/"): form.values for form in forms}
    return package.finished(saved.getvalue(), values, at)


def _totals(made: Monthly) -> dict[str, Any]:
    total = made.total
    changes = {"month_change_pct": total.month_change_pct, "year_change_pct": total.year_change_pct}
    return {
        "records": total.records,
        **{f"{span}_kg": kilograms(total.grams(span)) for span in SPANS},
        **{name: None if change is None else float(round_half_up(change, 6)) for name, change in changes.items()},
        **{f"{direction}_kg": kilograms(made.of_direction(direction).month_g) for direction in DIRECTIONS},
    }


def _template_file(name: str, desk: Path) -> Path:
    given = Path(name)
    file = given if given.suffix else resources.find(f"templates/{name}.xlsx", desk)
    if not file.is_file():
        raise Problem(
            "template-missing",
            QT_TRANSLATE_NOOP("Problem", "There is no template {file}. Give the name of one, or an .xlsx file."),
            file=file,
        )
    return file


# Words


def cover_words(made: Monthly, desk: Path | None = None) -> dict[str, Value]:
    """What the places of a template stand for, which the screen shows too; `desk` is the folder of its own tables."""
    zh, en = (resources.port_name(made.port, lang, desk) for lang in ("zh_CN", "en"))
    base = same_span_last_year(made.first, made.last)
    year_base = same_span_last_year(made.year_first, made.last)
    state = "已结账 Closed" if made.closed else "暂定数据 PROVISIONAL（本月尚未结账 the month is not closed）"
    if made.closed:
        state += f" · {_local(made.closed.at, made.zone)} · {made.closed.who}"
    return {
        "port_zh": zh.removesuffix("口岸"),
        "port_en": en,
        "month": made.month,
        "month_zh": period(*month_days(made.month), "zh_CN"),
        "month_en": _bare(period(*month_days(made.month), "en")),
        "days_zh": period(made.first, made.last, "zh_CN"),
        "days_en": _bare(period(made.first, made.last, "en")),
        "year_days_zh": period(made.year_first, made.last, "zh_CN"),
        "year_days_en": _bare(period(made.year_first, made.last, "en")),
        "spans": f"{made.first} … {made.last}  ({base[0]} … {base[1]})",
        "year_spans": f"{made.year_first} … {made.last}  ({year_base[0]} … {year_base[1]})",
        "unit": made.unit or DASH,
        "records": made.total.records,
        "drafts": made.drafts,
        "state": state,
        "as_of": _local(made.state.at, made.zone) if made.state.at else DASH,
        "entered_by": made.state.who or DASH,
        "position": made.state.position,
        "hash": made.state.hash[:16] or DASH,
        "register_no": made.register_no,
        "mark": "合成数据 · 不得上报  SYNTHETIC DATA · NOT FOR SUBMISSION" if made.synthetic else "",
        "headline_zh": _headline(made, zh, "zh_CN"),
        "headline_en": _headline(made, en, "en"),
        "year_headline_zh": _headline(made, zh, "zh_CN", to_date=True),
        "year_headline_en": _headline(made, en, "en", to_date=True),
    }


def _headline(made: Monthly, port: str, lang: str, *, to_date: bool = False) -> str:
    total = made.total
    first, now_g, base_g = (
        (made.year_first, total.year_g, total.year_base_g)
        if to_date
        else (made.first, total.month_g, total.month_base_g)
    )
    return headline(port, first, made.last, total_g=now_g, base_g=base_g, lang=lang)


def _bare(said: str) -> str:
    """ "in November 2025" without its preposition."""
    return said.partition(" ")[2]


def _local(instant: str, zone: str) -> str:
    at = datetime.fromisoformat(instant).astimezone(ZoneInfo(zone))
    return f"{at:%Y-%m-%d %H:%M:%S} ({zone})"


def _mark(form: Form, mark: str) -> None:
    """Say on each printed page that the data are made up, whatever the template looks like."""
    centre = form.sheet.oddHeader.center
    centre.text, centre.color = mark, "B3261E"
    form.sheet.sheet_properties.tabColor = "B3261E"


def bilingual(table: Table, code: str) -> str:
    """A code's Chinese and English name, as a return has both."""
    known = table.get(code)
    if known is None:
        return code or "不详 Not stated"
    return known.zh if known.zh == known.en else f"{known.zh} {known.en}".strip()


# Tables


def _t(grams: int) -> Decimal:
    return Decimal(grams) / GRAMS["t"]


def _sum(cells: Sequence[str], grams: int) -> Formula:
    """Cells or ranges added up."""
    return Formula(f"=ROUND(SUM({','.join(cells)}),6)" if cells else "=0", _t(grams))


def _figures(models: Models, at: int, row: Row, adds: Sequence[str] | None = None) -> dict[str, Value]:
    """The figures of one line at row `at`; `adds` names the rows ("8:12", "8") that a total adds up, None when it is no total."""
    column = models.columns
    found: dict[str, Value] = {}
    for span in SPANS:
        if adds is None:
            found[span] = _t(row.grams(span))
        else:
            found[span] = _sum(
                [":".join(f"{column[span]}{end}" for end in part.split(":")) for part in adds], row.grams(span)
            )
    for span in ("month", "year"):
        now, base = f"{column[span]}{at}", f"{column[f'{span}_base']}{at}"
        change = change_pct(row.grams(span), row.grams(f"{span}_base"))
        # rounded twice, since 19.91 against 20 is a hair under -0.45 in doubles and must still become -0.5
        found[f"{span}_change"] = Formula(
            f'=IF({base}=0,"{DASH}",ROUND(ROUND(({now}-{base})/{base}*100,10),1))',
            DASH if change is None else round_half_up(change, 1),
        )
    return found


def _cells(models: Models, row: int) -> dict[str, str]:
    return {name: f"{letter}{row}" for name, letter in models.columns.items()}


def _table_by_mode(form: Form, made: Monthly, codes: Codebook) -> _Written:
    """Table 1: each direction's sum, its modes under it, the total."""
    models = form.models(dict.fromkeys(("row", "subtotal", "total"), _NAMES))
    known = list(dict.fromkeys([*DIRECTIONS, *(row.keys[0] for row in made.by_mode)]))
    lines: list[Line] = []
    subtotals: dict[str, int] = {}
    for direction in known:
        modes = [row for row in made.by_mode if row.keys[0] == direction]
        at = subtotals[direction] = models.first + len(lines)
        adds = [f"{at + 1}:{at + len(modes)}"] if modes else []
        sums = _figures(models, at, made.of_direction(direction), adds)
        lines.append(Line("subtotal", {"name": bilingual(codes.directions, direction), **sums}))
        for place, row in enumerate(modes, at + 1):
            name = bilingual(codes.modes, row.keys[1])
            lines.append(Line("row", {"name": name, **_figures(models, place, row)}))
    at = models.first + len(lines)
    sums = _figures(models, at, figures.added((), made.by_mode), [str(row) for row in subtotals.values()])
    models.write([*lines, Line("total", {"name": _TOTAL, **sums})])
    return _Written(_cells(models, at), {code: _cells(models, row) for code, row in subtotals.items()})


def _table(form: Form, rows: Sequence[Row], names: Table) -> _Written:
    """Tables 2 and 3: a line for each code, the total."""
    models = form.models(dict.fromkeys(("row", "total"), _NAMES))
    lines = [
        Line("row", {"name": bilingual(names, row.keys[0]), **_figures(models, at, row)})
        for at, row in enumerate(rows, models.first)
    ]
    at = models.first + len(lines)
    sums = _figures(models, at, figures.added((), rows), [f"{models.first}:{at - 1}"] if rows else [])
    models.write([*lines, Line("total", {"name": _TOTAL, **sums})])
    return _Written(_cells(models, at), {})


def _table_of_days(form: Form, made: Monthly) -> _Written:
    """Table 4: a line for each day, the total."""
    models = form.models(dict.fromkeys(("row", "total"), _DAY_NAMES))
    column = models.columns
    lines = []
    for at, day in enumerate(made.daily, models.first):
        weights = {direction: _t(getattr(day, f"{direction}_g")) for direction in DIRECTIONS}
        everything = _sum([f"{column[direction]}{at}" for direction in DIRECTIONS], day.total_g)
        values: dict[str, Value] = {
            "day": date.fromisoformat(day.day),
            **weights,
            "all": everything,
            "records": day.records,
        }
        lines.append(Line("row", values))
    last = models.first + len(lines) - 1
    sums: dict[str, Value] = {"day": _TOTAL}
    for name in (*DIRECTIONS, "all"):
        grams = sum(day.total_g if name == "all" else getattr(day, f"{name}_g") for day in made.daily)
        sums[name] = _sum([f"{column[name]}{models.first}:{column[name]}{last}"], grams)
    counted = sum(day.records for day in made.daily)
    sums["records"] = Formula(f"=SUM({column['records']}{models.first}:{column['records']}{last})", counted)
    models.write([*lines, Line("total", sums)])
    return _Written(_cells(models, last + 1), {})


def _checks(form: Form, made: Monthly, forms: Sequence[Form], tables: Sequence[_Written]) -> Formula:
    """The sheet of cross-foots, each a formula; a formula for whether all tie out."""
    models = form.models({"row": _CHECK_NAMES, "total": ("name", "result")})
    column = models.columns
    checks = figures.checks(made)
    lines = []
    for no, check in enumerate(checks, 1):
        at = models.first + no - 1
        name, left, right = _compared(made, check.name, forms, tables)
        value = Decimal if check.counts else _t
        difference = f"=ROUND({column['left']}{at}-{column['right']}{at},6)"
        result = f'=IF({column["difference"]}{at}=0,"{_SAME}","{_DIFFERS}")'
        values: dict[str, Value] = {
            "no": no,
            "name": name,
            "left": Formula(left, value(check.left)),
            "right": Formula(right, value(check.right)) if right else value(check.right),
            "difference": Formula(difference, value(check.left - check.right)),
            "result": Formula(result, _SAME if check.ok else _DIFFERS),
        }
        lines.append(Line("row", values))
    results = f"{column['result']}{models.first}:{column['result']}{models.first + len(lines) - 1}"
    said = _SAME if all(check.ok for check in checks) else _DIFFERS
    overall = Formula(f'=IF(COUNTIF({results},"{_SAME}")=ROWS({results}),"{_SAME}","{_DIFFERS}")', said)
    models.write([*lines, Line("total", {"name": "全部核对 All checks", "result": overall})])
    return Formula("=" + form.ref(f"{column['result']}{models.first + len(lines)}"), said)


def _compared(
    made: Monthly, check: str, forms: Sequence[Form], tables: Sequence[_Written]
) -> tuple[str, str, str | None]:
    """A check's name in both languages and its two formulas; None where the store's own figure stands on the right."""

    def total(table: int, name: str) -> str:
        return forms[table - 1].ref(tables[table - 1].total[name])

    table, _, part = check.partition(".")
    if check == "year":
        sums = f"=ROUND({_t(made.earlier_g):f}+{total(1, 'month')},6)"
        name = "1月至上月 + 本月 = 本年累计 Months before + this month = year to date"
        return name, sums, f"={total(1, 'year')}"
    if check == "records":
        return "表4记录数 = 本月记录数 Table 4: records = the month's", f"={total(4, 'records')}", None
    if part in DIRECTIONS:
        zh, en = _DIRECTION_NAMES[part]
        subtotal = forms[0].ref(tables[0].subtotals[part]["month"])
        return f"表4{zh} = 表1{zh} Table 4 = table 1: {en}", f"={total(4, part)}", f"={subtotal}"
    if table == "table4":
        return "表4合计 = 本月总计 Table 4 = the month's total", f"={total(4, 'all')}", None
    no = int(table.removeprefix("table"))
    zh, en = _SPAN_NAMES[part]
    return f"表{no}合计 = 总计：{zh} Table {no} = the total: {en}", f"={total(no, part)}", None


def _chart(form: Form, made: Monthly, table: _Written) -> Any:
    """The days as stacked columns."""
    columns = {name: cell.rstrip("0123456789") for name, cell in table.total.items()}
    last = int(table.total["day"].removeprefix(columns["day"])) - 1
    parts = [
        Part(
            " ".join(_DIRECTION_NAMES[direction]),
            colour,
            columns[direction],
            [_t(getattr(day, f"{direction}_g")) for day in made.daily],
        )
        for direction, colour in zip(DIRECTIONS, COLOURS, strict=True)
    ]
    rows = last - len(made.daily) + 1, last
    return stacked_columns(form.sheet, "每日货运量（吨） Cargo by day (t)", parts, columns["day"], rows)
