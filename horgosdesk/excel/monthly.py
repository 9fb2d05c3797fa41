"""The monthly return as a workbook: every total a formula with its value, tied to the store to the gram, the same bytes each time.

Weights are in tonnes with up to six decimals, which a double holds exactly to the gram below 9 thousand million tonnes; every
formula that adds rounds to six decimals, so that what is lost in adding doubles, far under a gram, never shows, and a
spreadsheet that calculates anew comes to the very figures of the store.

Nothing in the file tells when or by whom it was exported, only from which state of the journal it comes: the same figures
give the same file, with the same register number. Who exported it and when is in the journal (store/returns.py).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.calendar import month_days, same_span_last_year
from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.figure import Figure
from horgosdesk.core.headline import DASH, headline, period
from horgosdesk.core.units import GRAMS, change_pct, round_half_up
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import package
from horgosdesk.excel.chart import Part, stacked_columns
from horgosdesk.excel.template import Form, Formula, Line, Models, Value, load
from horgosdesk.store import monthly as figures
from horgosdesk.store.monthly import DIRECTIONS, SPANS, Monthly, Row
from horgosdesk.store.restatement import Restatements
from horgosdesk.store.restatements import Account
from horgosdesk.store.returns import RESTATED
from horgosdesk.store.seconds import Reliability

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
_ACTIONS = {"add": "新增 added", "edit": "更改 changed", "void": "作废 voided", "restore": "恢复 restored"}
_MOST_LISTED = 200
"""Of restatements; the rest is summed up in one line."""
Cells = dict[tuple[str, str], Figure]
"""What the figures of a workbook mean, by sheet and cell."""
_DIRECTION_NAMES = {"import": ("进口", "Import"), "export": ("出口", "Export"), "transit": ("过境", "Transit")}


@dataclass(frozen=True, slots=True)
class _Written:
    """Where a table's figures ended up: cells of its total, and for table 1 of each direction's subtotal, by column; and what
    each cell means."""

    total: Mapping[str, str]
    subtotals: Mapping[str, Mapping[str, str]]
    meant: Mapping[str, Figure]


def workbook(made: Monthly, file: Path, desk: Path | None = None) -> bytes:
    """The bytes of a return's workbook, from a template file and the code tables of a desk's folder."""
    return written(made, file, desk)[0]


def sources(made: Monthly, file: Path, desk: Path | None = None) -> Cells:
    """What each figure means that `workbook` writes into a template."""
    return written(made, file, desk)[1]


def written(made: Monthly, file: Path, desk: Path | None = None) -> tuple[bytes, Cells]:
    """`workbook` and `sources` in one."""
    book = load(file, resources.limits(desk))
    forms = [Form(sheet, file) for sheet in book.worksheets[:_SHEETS]]
    if len(forms) < _SHEETS:
        raise Problem(
            "template-sheets",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The template {file} has no marks such as {example}, and {count} sheets where the monthly return needs {needed}: cover, tables 1 to 4, checks. Write marks into its cells (resources/docs/marks.md), or take the shipped one.",
            ),
            file=file,
            count=len(forms),
            needed=_SHEETS,
            example="{{gross_t}}",
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
        _table(by_category, made, made.by_category, codes.categories, "category"),
        _table(by_country, made, made.by_country, codes.countries, "country"),
        _table_of_days(daily, made),
    ]
    daily.sheet.add_chart(_chart(daily, made, tables[-1]), chart_at)
    verdict, checked = _checks(checks, made, forms[1:5], tables)
    annexes = []
    if made.carbon is not None:
        from horgosdesk.excel import carbon

        annexes.append(carbon.sheet(book, file, made.carbon, (made.first, made.last), checks.sheet, desk))
    cover.put(cover.sheet[verdict_at], verdict)
    at = datetime.fromisoformat(made.state.at) if made.state.at else datetime(2000, 1, 1, tzinfo=UTC)
    book.properties.creator = book.properties.lastModifiedBy = "HorgosDesk"
    book.properties.title = f"{words['port_zh']} {made.month}"
    book.properties.created = at.replace(tzinfo=None)
    data = package.saved(book)  # which is when sheets get their paths
    values = {form.sheet.path.lstrip("/"): form.values for form in (*forms, *(form for form, _ in annexes))}
    meant = [*zip(forms[1:5], (table.meant for table in tables), strict=True), (checks, checked), *annexes]
    cells = {(form.sheet.title, cell): figure for form, figures in meant for cell, figure in figures.items()}
    return package.finished(data, values, at), cells


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
        "drafts": DASH,  # older templates have a place for them, but no return can be made again with what is not journaled
        "base": base_words(made.base, made.unpublished, made.begun),
        "state": state,
        "as_of": _local(made.state.at, made.zone) if made.state.at else DASH,
        "entered_by": made.state.who or DASH,
        "position": made.state.position,
        "hash": made.state.hash[:16] or DASH,  # as older templates have it
        "journal_no": made.state.position,
        "journal_hash": made.state.hash or DASH,
        "register_no": made.register_no,
        "mark": "合成数据 · 不得上报  SYNTHETIC DATA · NOT FOR SUBMISSION" if made.synthetic else "",
        "headline_zh": _headline(made, zh, "zh_CN"),
        "headline_en": _headline(made, en, "en"),
        "year_headline_zh": _headline(made, zh, "zh_CN", to_date=True),
        "year_headline_en": _headline(made, en, "en", to_date=True),
    }


def base_words(base: str, unpublished: Sequence[str] = (), begun: str = "") -> str:
    """What last year is compared as, in both languages. unpublished: its months that were never returned; begun: the day that
    records begin on, where last year's are not whole."""
    said = "按订正后数据 As restated" if base == RESTATED else "按首次上报数据 As first published"
    if unpublished and base != RESTATED:
        first, last, count = unpublished[0], unpublished[-1], len(unpublished)
        named = first if count == 1 else f"{first} … {last}（{count}）"
        said += f"；未上报月份按现有数据 never returned, as it is now: {named}"
    if begun:
        said += f"；上年数据不全，记录始于 last year is not whole, its records begin on {begun}"
    return said


def second_words(found: Reliability) -> str:
    """What double entry found, in both languages: how much was checked, and how far two entries of the same paper agree."""
    if not found.drawn:
        return "双录核对 Double entry: 本月未抽样 no sample was drawn"
    said = f"双录核对 Double entry: 抽取 {found.drawn}，已录 {found.keyed} records drawn, keyed"
    if (share := found.share) is not None:
        rate, low, high = (round_half_up(Decimal(part * 100), 1) for part in share)
        said += f" · 一致率 agreement {rate} % ({low} … {high} %)，{found.agree} / {found.compared} 项 fields"
        said += f" · 待裁定 not settled {found.open}"
    return said


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


def _spans(made: Monthly) -> dict[str, tuple[str, str]]:
    """The days of SPANS."""
    month, year = (made.first, made.last), (made.year_first, made.last)
    return {
        "month": month,
        "month_base": same_span_last_year(*month),
        "year": year,
        "year_base": same_span_last_year(*year),
    }


def _meant(made: Monthly, models: Models, row: int, **where: str) -> dict[str, Figure]:
    """What the cells of a line of tables 1 to 3 mean."""
    said, found = tuple(where.items()), {f"{models.columns['name']}{row}": Figure("name", "", "", tuple(where.items()))}
    for span, days in _spans(made).items():
        found[f"{models.columns[span]}{row}"] = Figure("gross_t", *days, said)
        if not span.endswith("_base"):
            found[f"{models.columns[f'{span}_change']}{row}"] = Figure("change gross_t", *days, said)
    return found


def _cells(models: Models, row: int) -> dict[str, str]:
    return {name: f"{letter}{row}" for name, letter in models.columns.items()}


def _table_by_mode(form: Form, made: Monthly, codes: Codebook) -> _Written:
    """Table 1: each direction's sum, its modes under it, the total."""
    models = form.models(dict.fromkeys(("row", "subtotal", "total"), _NAMES))
    known = list(dict.fromkeys([*DIRECTIONS, *(row.keys[0] for row in made.by_mode)]))
    lines: list[Line] = []
    subtotals: dict[str, int] = {}
    meant: dict[str, Figure] = {}
    for direction in known:
        modes = [row for row in made.by_mode if row.keys[0] == direction]
        at = subtotals[direction] = models.first + len(lines)
        adds = [f"{at + 1}:{at + len(modes)}"] if modes else []
        sums = _figures(models, at, made.of_direction(direction), adds)
        lines.append(Line("subtotal", {"name": bilingual(codes.directions, direction), **sums}))
        meant |= _meant(made, models, at, direction=direction)
        for place, row in enumerate(modes, at + 1):
            name = bilingual(codes.modes, row.keys[1])
            lines.append(Line("row", {"name": name, **_figures(models, place, row)}))
            meant |= _meant(made, models, place, direction=direction, mode=row.keys[1])
    at = models.first + len(lines)
    sums = _figures(models, at, figures.added((), made.by_mode), [str(row) for row in subtotals.values()])
    models.write([*lines, Line("total", {"name": _TOTAL, **sums})])
    meant |= _meant(made, models, at)
    return _Written(_cells(models, at), {code: _cells(models, row) for code, row in subtotals.items()}, meant)


def _table(form: Form, made: Monthly, rows: Sequence[Row], names: Table, cut: str) -> _Written:
    """Tables 2 and 3: a line for each code, the total."""
    models = form.models(dict.fromkeys(("row", "total"), _NAMES))
    lines = [
        Line("row", {"name": bilingual(names, row.keys[0]), **_figures(models, at, row)})
        for at, row in enumerate(rows, models.first)
    ]
    at = models.first + len(lines)
    sums = _figures(models, at, figures.added((), rows), [f"{models.first}:{at - 1}"] if rows else [])
    models.write([*lines, Line("total", {"name": _TOTAL, **sums})])
    meant = _meant(made, models, at)
    for place, row in enumerate(rows, models.first):
        meant |= _meant(made, models, place, **{cut: row.keys[0]})
    return _Written(_cells(models, at), {}, meant)


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
    meant: dict[str, Figure] = {}
    spans = [(at, day.day, day.day) for at, day in enumerate(made.daily, models.first)]
    for at, first, end in [*spans, (last + 1, *month_days(made.month))]:
        for direction in DIRECTIONS:
            meant[f"{column[direction]}{at}"] = Figure("gross_t", first, end, (("direction", direction),))
        meant[f"{column['all']}{at}"] = Figure("gross_t", first, end)
        meant[f"{column['records']}{at}"] = Figure("records", first, end)
    return _Written(_cells(models, last + 1), {}, meant)


def _checks(
    form: Form, made: Monthly, forms: Sequence[Form], tables: Sequence[_Written]
) -> tuple[Formula, dict[str, Figure]]:
    """The sheet of cross-foots, each a formula, and under them the restatements; a formula for whether all tie out, and what
    the figures mean."""
    models = form.models({"row": _CHECK_NAMES, "total": ("name", "result")})
    column = models.columns
    checks = figures.checks(made)
    lines = []
    meant: dict[str, Figure] = {}
    restated, sum_at = _restatements(made, models, models.first + len(checks) + 1)
    for no, check in enumerate(checks, 1):
        at = models.first + no - 1
        name, left, right = _compared(made, check.name, forms, tables)
        if check.name == "restated" and sum_at:
            left = f"=ROUND({left.removeprefix('=')}+{sum_at},6)"
        for side in ("left", "right"):
            meant[f"{column[side]}{at}"] = _checked(made, check.name)
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
    models.write([*lines, Line("total", {"name": "全部核对 All checks", "result": overall}), *restated])
    return Formula("=" + form.ref(f"{column['result']}{models.first + len(lines)}"), said), meant


def _checked(made: Monthly, check: str) -> Figure:
    """What both sides of a check mean."""
    spans, part = _spans(made), check.partition(".")[2]
    if check in ("records", "recount.records"):
        return Figure("records", *spans["month"])
    if check in ("year", "restated"):
        return Figure("gross_t", *spans["year"])
    where = (("direction", part),) if part in DIRECTIONS else ()
    return Figure("gross_t", *spans.get(part, spans["month"]), where)


def _restatements(made: Monthly, models: Models, at: int) -> tuple[list[Line], str]:
    """The lines under the checks, from row `at` on: what was changed of earlier returns, last year's base, double entry; the
    cell of the sum of what counts in the year to date, "" where there is none."""
    account, lines, sum_at = made.account or Account(0, 0), [], ""
    if account.counted and account.last is not None:
        since = f"{account.last.register_no} 之后的订正 Restatements since return {account.last.register_no}"
        lines += _listed(made, models, at, account.counted, since)
        sum_at = f"{models.columns['difference']}{at + len(lines) - 1}"
    if account.other:
        others = "其他已上报月份的订正 Restatements of other months returned before"
        lines += _listed(made, models, at + len(lines), account.other, others)
    if made.base != RESTATED or made.begun:
        said = base_words(made.base, made.unpublished, made.begun)
        lines.append(Line("total", {"name": f"上年数据 Base of comparison: {said}"}))
    if made.second is not None:
        lines.append(Line("total", {"name": second_words(made.second)}))
    return lines, sum_at


def _listed(made: Monthly, models: Models, at: int, changes: Restatements, title: str) -> list[Line]:
    lines = [Line("total", {"name": f"{title}：{len(changes)}"})]
    for one in changes[:_MOST_LISTED]:
        said = " · ".join(filter(None, (one.month, _local(one.at, made.zone), one.who, one.reason, one.what)))
        values: dict[str, Value] = {"no": one.no, "name": said, "difference": _t(one.delta_g)}
        lines.append(Line("row", {**values, "result": _ACTIONS.get(one.action, one.action)}))
    if rest := changes[_MOST_LISTED:]:
        said = f"其余 {len(rest)} 项，见台账 {len(rest)} more, see the journal"
        lines.append(Line("row", {"name": said, "difference": _t(rest.delta_g)}))
    column = models.columns["difference"]
    added = _sum([f"{column}{at + 1}:{column}{at + len(lines) - 1}"], changes.delta_g)
    return [*lines, Line("total", {"name": "订正合计，吨 Sum of these restatements, t", "difference": added})]


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
    if check == "recount":
        name = "本月 = 逐条记录重新汇总 The month = its records counted anew"
        return name, f"={total(1, 'month')}", None
    if check == "recount.records":
        name = "本月记录数 = 逐条记录重新清点 The month's records = counted anew"
        return name, f"={total(4, 'records')}", None
    if check == "restated" and made.account is not None and made.account.last is not None:
        last = made.account.last.register_no
        name = f"上次报表累计（{last}）+ 其后各月 + 订正 = 本年累计 Return {last} + months since + restatements = year to date"
        return name, f"=ROUND({_t(made.account.last_year_g):f}+{_t(made.account.since_g):f},6)", f"={total(1, 'year')}"
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
