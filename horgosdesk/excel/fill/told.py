"""What the marks of a form come to: a value for a cell, its text for a sentence, and what the figure was asked of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.calendar import days_between, month_days, same_span_last_year
from horgosdesk.core.codes import Codebook
from horgosdesk.core.figure import Figure, base_span
from horgosdesk.core.headline import DASH, headline, period
from horgosdesk.core.marks import MEASURES, TABLES, Ask, Rows, Word, ranking
from horgosdesk.core.order import by_name
from horgosdesk.core.units import plain_decimal, round_half_up, show_number
from horgosdesk.store import asked, months
from horgosdesk.store.asked import Answer, Answers, Question
from horgosdesk.store.desk import Store
from horgosdesk.store.returns import State

CLOSED, PROVISIONAL = "已结账 Closed", "暂定 PROVISIONAL"
SYNTHETIC = "合成数据 · 不得上报  SYNTHETIC DATA · NOT FOR SUBMISSION"
_OTHERS = {"": "其他 Others", "zh_CN": "其他", "en": "Others", "ru": "Прочие", "kk": "Басқалар"}
_NOT_STATED = {"": "不详 Not stated", "zh_CN": "不详", "en": "Not stated", "ru": "Не указано", "kk": "Көрсетілмеген"}
_IN_ORDER = ("day", "month", "direction", "mode", "lane")
"""Cuts whose rows stand in their own order unless the mark says otherwise."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A value for a cell of its own, and as text within a sentence. figure: what it was asked of, where it is a figure."""

    value: Decimal | int | str
    text: str
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: its code, "" also where not stated; None of the row that holds all others."""

    no: int
    code: str | None
    rows: Rows


@dataclass(frozen=True)
class Lines:
    """The rows of a table, and what its columns (`combined` with it) come to in each."""

    lines: Sequence[Line]
    show: Callable[[Line, Ask], Shown]


@dataclass
class Told:
    """What can be told of one month of a desk, out of one state of its data.

    said: every value that was told, but those that name the state and the paper: what a fingerprint is taken of.
    """

    store: Store
    month: str
    state: State
    register_no: str
    base: str
    codes: Codebook = field(init=False)
    answers: Answers = field(init=False)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.codes = resources.codebook(self.store.folder)
        self.answers = Answers(self.store, self.state.at)
        self._spans: dict[str, tuple[str, str]] = {}
        self._tables: dict[tuple[Rows, tuple[Ask, ...]], Lines] = {}
        self.is_closed = months.closing(self.store, self.month) is not None
        self.is_synthetic = bool(self.store.meta("synthetic"))
        self.date1904 = False

    def span(self, name: str) -> tuple[str, str]:
        """The days of one of core.marks.SPANS; of the month for ""."""
        if name not in self._spans:
            self._spans[name] = asked.span(self.store, self.month, name)
        return self._spans[name]

    # Words

    def word(self, word: Word) -> Shown:
        """One of core.marks.WORDS."""
        lang = word.lang or "zh_CN"
        match word.name:
            case "position" | "journal_no":
                return _number(self.state.position, grouped=False)
            case "register_no":
                return _text(self.register_no)
            case "hash":
                return _text(self.state.hash[:16] or DASH)
            case "journal_hash":
                return _text(self.state.hash or DASH)
            case "as_of":
                return _text(self._as_of())
            case "year":
                shown = _number(int(self.month[:4]), grouped=False)
            case "month":
                shown = _text(self.month)
            case "month_zh":
                shown = _text(period(*month_days(self.month), "zh_CN"))
            case "month_en":
                shown = _text(_bare(period(*month_days(self.month), "en")))
            case "days":
                shown = _text(self._days(*self.span(word.span), lang))
            case "port":
                shown = _text(self._port(lang))
            case "unit":
                shown = _text(self.store.meta("unit") or DASH)
            case "state":
                shown = _text(CLOSED if self.is_closed else PROVISIONAL)
            case "base":
                shown = _text(self.base or DASH)
            case "headline":
                shown = _text(self._headline(word.span, lang))
            case other:
                raise ValueError(other)
        self.said.append(shown.text)
        return shown

    def _as_of(self) -> str:
        if not self.state.at:
            return DASH
        zone = self.store.meta("zone")
        return f"{datetime.fromisoformat(self.state.at).astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S} ({zone})"

    def _port(self, lang: str) -> str:
        name = resources.port_name(self.store.meta("port"), lang, self.store.folder)
        return name.removesuffix("口岸") if lang == "zh_CN" else name

    def _days(self, first: str, last: str, lang: str) -> str:
        if first[:4] != last[:4]:
            return f"{first} {DASH} {last}"
        said = period(first, last, lang)
        return _bare(said) if lang == "en" else said

    def _headline(self, span: str, lang: str) -> str:
        first, last = self.span(span)
        now, base = (
            int(asked.raw("gross_g", self.answers.whole(Question("cargo", *days))) or 0)
            for days in ((first, last), same_span_last_year(first, last))
        )
        port = self._port(lang)
        return headline(port, first, last, total_g=now, base_g=base, lang=lang, synthetic=self.is_synthetic)

    # Figures

    def figure(self, ask: Ask) -> Shown:
        """A figure that stands alone."""
        question = self._question(ask)
        now = self.answers.whole(question)
        base = whole = None
        if ask.how == "change":
            base = self.answers.of_year_before(question)[""]
        if ask.how == "share":
            kept = {*ask.of, MEASURES[ask.measure].needs}
            whole = self.answers.whole(replace(question, where=tuple(one for one in ask.where if one[0] in kept)))
        return self._show(ask, now, base, whole, _asked_of(ask, question))

    def table(self, rows: Rows, columns: Sequence[Ask]) -> Lines:
        """The rows of a table. columns: as `combined` has made them."""
        kept = (rows, tuple(columns))
        if kept not in self._tables:
            self._tables[kept] = self._table(rows, columns)
        return self._tables[kept]

    def _table(self, rows: Rows, columns: Sequence[Ask]) -> Lines:
        order = ranking(rows, columns)
        codes = self._ordered(rows, columns, order)
        named = codes[: rows.top] if rows.top else codes
        lines = [Line(no, code, rows) for no, code in enumerate(named, 1)]
        if rows.others and len(codes) > len(named):
            lines.append(Line(len(lines) + 1, None, rows))
        return Lines(lines, lambda line, ask: self._of_line(line, ask, named))

    def _ordered(self, rows: Rows, columns: Sequence[Ask], order: Ask) -> list[str]:
        """The codes of all rows, the first of the table first."""
        if rows.by in ("day", "month"):
            days = days_between(*self.span(rows.span))
            found = days if rows.by == "day" else list(dict.fromkeys(day[:7] for day in days))
        else:
            found = list(
                dict.fromkeys(
                    code for ask in (*columns, order) for answers in self._both(ask, rows) for code in answers
                )
            )
        if rows.order == "name":
            return sorted(found, key=lambda code: (by_name(self.name(rows.by, code, "zh_CN")), code))
        if rows.order == "code" or (not rows.order and rows.by in _IN_ORDER):
            places = (
                {one.code: at for at, one in enumerate(getattr(self.codes, TABLES[rows.by]))}
                if rows.by in TABLES
                else {}
            )
            return sorted(found, key=lambda code: (places.get(code, len(places)), code))
        now, raw = self.answers.of(self._question(order, rows)), MEASURES[order.measure].raw

        def size(code: str) -> float:
            figure = asked.raw(raw, now[code]) if code in now else None
            return -1 if figure is None else figure

        return sorted(found, key=lambda code: (-size(code), code))

    def _both(self, ask: Ask, rows: Rows) -> list[Mapping[str, Answer]]:
        question = self._question(ask, rows)
        return [self.answers.of(question), *([self.answers.of_year_before(question)] if ask.how == "change" else [])]

    def _of_line(self, line: Line, ask: Ask, named: Sequence[str]) -> Shown:
        question = self._question(ask, line.rows)
        none = asked.nothing(question.family)
        base = None
        if line.code is None:
            now = self.answers.rest(question, named)
            if ask.how == "change":
                first, last = same_span_last_year(question.first, question.last)
                base = self.answers.rest(replace(question, first=first, last=last), named)
            of = replace(_asked_of(ask, question), beside=(line.rows.by, tuple(named)))
            return self._show(ask, now, base, self.answers.whole(question), of)
        # a base that is asked for plainly stands under the days and months that it is the base of
        plain_base = ask.base and line.rows.by in ("day", "month")
        if plain_base:
            question = self._question(replace(ask, base=False), line.rows)
        now = (self.answers.of_year_before if plain_base else self.answers.of)(question).get(line.code, none)
        if ask.how == "change":
            base = self.answers.of_year_before(question).get(line.code, none)
        whole = self.answers.whole(question) if ask.how == "share" else None
        return self._show(ask, now, base, whole, _asked_of(ask, question, line))

    def _question(self, ask: Ask, rows: Rows | None = None) -> Question:
        first, last = self.span(ask.span)
        if ask.base:
            first, last = same_span_last_year(first, last)
        by, digits = (rows.by, rows.digits if rows.by == "hs" else 2) if rows else ("", 2)
        return Question(MEASURES[ask.measure].family, first, last, ask.where, by, digits)

    def _show(self, ask: Ask, now: Answer, base: Answer | None, whole: Answer | None, of: Figure | None) -> Shown:
        measure = MEASURES[ask.measure]
        figure = asked.raw(measure.raw, now)
        value: Decimal | None
        places: int | None
        if ask.how:
            other = base if ask.how == "change" else whole
            against = asked.raw(measure.raw, other) if other is not None else None
            value = _percent(ask.how, figure, against)
            places = ask.places if ask.places is not None else 1
        else:
            # in powers of ten, so nothing is rounded away
            value = None if figure is None else _exact(figure) / measure.per
            places = ask.places if ask.places is not None else measure.places
        shown = _number(value, places, figure=of) if value is not None else Shown(DASH, DASH, of)
        self.said.append(shown.text)
        return shown

    # Words of a row

    def of_row(self, word: Word, line: Line) -> Shown:
        """One of core.marks.ROW_WORDS."""
        by = line.rows.by
        match word.name:
            case "no":
                shown = _number(line.no, grouped=False)
            case "code":
                shown = _text(line.code or "")
            case "date":
                shown = Shown(self._serial(line.code or ""), line.code or "")
            case _:
                shown = _text(_OTHERS[word.lang] if line.code is None else self.name(by, line.code, word.lang))
        self.said.append(shown.text)
        return shown

    def name(self, by: str, code: str, lang: str) -> str:
        """What a row is called: in Chinese and English where no language is asked for."""
        if not code:
            return _NOT_STATED[lang]
        if by == "hs":
            known = [self.codes.goods_of(code, one) or code for one in ([lang] if lang else ["zh_CN", "en"])]
            return " ".join(dict.fromkeys(known))
        found = getattr(self.codes, TABLES[by]).get(code) if by in TABLES else None
        if found is None:
            return code
        return found.name(lang) if lang else " ".join(dict.fromkeys((found.name("zh_CN"), found.name("en"))))

    def _serial(self, code: str) -> int:
        """A day, or the first of a month, as workbooks count days."""
        day = datetime.fromisoformat(code if len(code) == 10 else f"{code}-01")
        return (day - (datetime(1904, 1, 1) if self.date1904 else datetime(1899, 12, 30))).days


def _asked_of(ask: Ask, question: Question, line: Line | None = None) -> Figure:
    where = tuple((key, "|".join(codes)) for key, codes in question.where)
    first, last = question.first, question.last
    whole = False
    if line is not None and line.code is not None:
        if line.rows.by in ("day", "month"):
            days = (line.code, line.code) if line.rows.by == "day" else month_days(line.code)
            if ask.base:
                days = base_span(*days)
                first, last = same_span_last_year(first, last)
            first, last = max(first, days[0]), min(last, days[1])
        else:
            where = tuple(sorted((*where, (line.rows.by, line.code))))
            whole = line.rows.by == "hs" and len(line.code) < line.rows.digits
    # a change or a share is no sum over records: whoever looks for what moved it must know
    return Figure(f"{ask.how} {ask.measure}".strip(), first, last, where, whole)


def _percent(how: str, figure: float | None, against: float | None) -> Decimal | None:
    if figure is None or not against:
        return None
    part, whole = _exact(figure), _exact(against)
    return (part - whole if how == "change" else part) * 100 / whole


def _exact(figure: float) -> Decimal:
    return Decimal(figure) if isinstance(figure, int) else Decimal(repr(float(figure)))


def _number(
    value: Decimal | int, places: int | None = None, *, grouped: bool = True, figure: Figure | None = None
) -> Shown:
    exact = Decimal(value) if places is None else round_half_up(Decimal(value), places)
    return Shown(exact, show_number(exact, places=places) if grouped else plain_decimal(exact), figure)


def _text(said: str) -> Shown:
    return Shown(said, said)


def _bare(said: str) -> str:
    """ "in November 2025" without its preposition."""
    return said.partition(" ")[2]
