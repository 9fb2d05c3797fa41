"""The sentence for the press, in four languages: how much, in which days, and the change on last year.

All the wording is here, since each language builds the sentence its own way; amounts and changes are rounded half up
from exact integers, as published figures are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from horgosdesk.core.calendar import month_days
from horgosdesk.core.units import GRAMS, MARKS, Marks, change_pct, round_half_up, show_number

DASH = "–"
"""What stands for a change that has no base."""

_T = GRAMS["t"]
# the Chinese press writes 4244.3万吨, without a separator
_MARKS: Mapping[str, Marks] = {**MARKS, "zh_CN": Marks(group="")}


@dataclass(frozen=True, slots=True)
class _Step:
    """Amounts that round to less than `below` of their unit are told with so many decimals, in these words."""

    unit_g: int
    places: int
    below: int | None
    words: str


_STEPS: dict[str, tuple[_Step, ...]] = {
    "zh_CN": (
        _Step(_T, 3, 10, "{n}吨"),
        _Step(_T, 1, 10_000, "{n}吨"),
        _Step(GRAMS["10kt"], 1, None, "{n}万吨"),
    ),
    "en": (
        _Step(_T, 3, 10, "{n} tonnes"),
        _Step(_T, 1, 10_000, "{n} tonnes"),
        _Step(1000 * _T, 1, 1000, "{n} thousand tonnes"),
        _Step(1_000_000 * _T, 3, None, "{n} million tonnes"),
    ),
    "ru": (
        _Step(_T, 3, 10, "{n} т"),
        _Step(_T, 1, 10_000, "{n} т"),
        _Step(1000 * _T, 1, 1000, "{n} тыс. тонн"),
        _Step(1_000_000 * _T, 3, None, "{n} млн тонн"),
    ),
    "kk": (
        _Step(_T, 3, 10, "{n} тонна"),
        _Step(_T, 1, 10_000, "{n} тонна"),
        _Step(1000 * _T, 1, 1000, "{n} мың тонна"),
        _Step(1_000_000 * _T, 3, None, "{n} млн тонна"),
    ),
}

# {port} {period} {amount} {change}
_SENTENCE = {
    "zh_CN": "{period}，{port}口岸货运量{amount}，{change}。",
    "en": "{port} handled {amount} of cargo {period}, {change}.",
    "ru": "{period} через {port} прошло {amount} грузов, {change}.",
    "kk": "{period} {port} арқылы {amount} жүк өтті, {change}.",
}
# up, down, unchanged, so little that it rounds to nothing, no base
_CHANGE = {
    "zh_CN": ("同比增长{n}%", "同比下降{n}%", "同比持平", "同比基本持平", "同比" + DASH),
    "en": (
        "up {n} percent year on year",
        "down {n} percent year on year",
        "unchanged year on year",
        "almost unchanged year on year",
        "year on year " + DASH,
    ),
    "ru": (
        "на {n}\u00a0% больше, чем годом ранее",
        "на {n}\u00a0% меньше, чем годом ранее",
        "столько же, сколько годом ранее",
        "почти столько же, сколько годом ранее",
        "к прошлому году " + DASH,
    ),
    "kk": (
        "бұл бір жыл бұрынғыдан {n}\u00a0% көп",
        "бұл бір жыл бұрынғыдан {n}\u00a0% аз",
        "бұл бір жыл бұрынғымен бірдей",
        "бұл бір жыл бұрынғымен шамалас",
        "бір жыл бұрынғымен салыстырғанда " + DASH,
    ),
}
_MADE_UP = {
    "zh_CN": "【合成数据】",
    "en": "Synthetic data: ",
    "ru": "Синтетические данные. ",
    "kk": "Жасанды деректер. ",
}

_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_RU_IN = [
    "январе",
    "феврале",
    "марте",
    "апреле",
    "мае",
    "июне",
    "июле",
    "августе",
    "сентябре",
    "октябре",
    "ноябре",
    "декабре",
]
_RU_OF = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_KK = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
]
_KK_IN = [
    "қаңтарда",
    "ақпанда",
    "наурызда",
    "сәуірде",
    "мамырда",
    "маусымда",
    "шілдеде",
    "тамызда",
    "қыркүйекте",
    "қазанда",
    "қарашада",
    "желтоқсанда",
]


def headline(port: str, first: str, last: str, *, total_g: int, base_g: int, lang: str, synthetic: bool = False) -> str:
    """One sentence about the days from `first` to `last`, which are of one year. Weights are in grams.

    port: its name in that language. base_g: the same span of last year; against 0 the change is a dash. synthetic: the
    sentence begins by saying that the data are made up.
    """
    said = _SENTENCE[lang].format(
        port=port.removesuffix("口岸") if lang == "zh_CN" else port,
        period=period(first, last, lang),
        amount=amount(total_g, lang),
        change=change(change_pct(total_g, base_g), lang),
    )
    if lang != "zh_CN":
        said = said[0].upper() + said[1:]
    return (_MADE_UP[lang] if synthetic else "") + said


def amount(weight_g: int, lang: str) -> str:
    """A weight as the press writes it: 42.443 million tonnes, 4244.3万吨, 42,443 млн тонн; small ones in tonnes."""
    for step in _STEPS[lang]:
        rounded = round_half_up(Decimal(weight_g) / step.unit_g, step.places if weight_g else 0)
        if step.below is None or rounded < step.below:
            break
    return step.words.format(n=show_number(rounded, _MARKS[lang], -int(rounded.as_tuple().exponent)))


def change(percent: Decimal | None, lang: str) -> str:
    """A change on last year in words, its percent to one decimal; None, without a base, is a dash."""
    up, down, unchanged, hardly, none = _CHANGE[lang]
    if percent is None:
        return none
    rounded = round_half_up(abs(percent), 1)
    if not rounded:
        return hardly if percent else unchanged
    return (up if percent > 0 else down).format(n=show_number(rounded, _MARKS[lang], 1))


def period(first: str, last: str, lang: str) -> str:
    """The days from `first` to `last`, of one year, as the sentence names them: whole years and months where they are."""
    say = {"zh_CN": _chinese, "en": _english, "ru": _russian, "kk": _kazakh}[lang]
    return say(first, last)


@dataclass(frozen=True, slots=True)
class _Days:
    """A span taken apart; months count from 0."""

    year: int
    month: int
    day: int
    end_month: int
    end_day: int
    whole: bool

    @property
    def is_year(self) -> bool:
        return self.whole and (self.month, self.end_month) == (0, 11)

    @property
    def is_day(self) -> bool:
        return (self.month, self.day) == (self.end_month, self.end_day)


def _days(first: str, last: str) -> _Days:
    if not first[:4] == last[:4] or first > last:
        raise ValueError(f"{first} to {last}: not days of one year")
    whole = first.endswith("-01") and last == month_days(last[:7])[1]
    return _Days(int(first[:4]), int(first[5:7]) - 1, int(first[8:]), int(last[5:7]) - 1, int(last[8:]), whole)


def _chinese(first: str, last: str) -> str:
    d = _days(first, last)
    if d.is_year:
        return f"{d.year}年"
    if d.whole:
        return f"{d.year}年{d.month + 1}" + (f"至{d.end_month + 1}月" if d.end_month > d.month else "月")
    begins = f"{d.year}年{d.month + 1}月{d.day}日"
    if d.is_day:
        return begins
    return begins + "至" + (f"{d.end_month + 1}月" if d.end_month > d.month else "") + f"{d.end_day}日"


def _english(first: str, last: str) -> str:
    d = _days(first, last)
    if d.is_year:
        return f"in {d.year}"
    month, end = _EN[d.month], _EN[d.end_month]
    if d.whole:
        return f"in {month} to {end} {d.year}" if d.end_month > d.month else f"in {month} {d.year}"
    if d.is_day:
        return f"on {d.day} {month} {d.year}"
    return f"from {d.day}{f' {month}' if d.end_month > d.month else ''} to {d.end_day} {end} {d.year}"


def _russian(first: str, last: str) -> str:
    d = _days(first, last)
    if d.is_year:
        return f"в {d.year} году"
    if d.whole:
        months = _RU_IN[d.month] + (f"–{_RU_IN[d.end_month]}" if d.end_month > d.month else "")
        return f"в {months} {d.year} года"
    if d.is_day:
        return f"{d.day} {_RU_OF[d.month]} {d.year} года"
    of = f" {_RU_OF[d.month]}" if d.end_month > d.month else ""
    return f"с {d.day}{of} по {d.end_day} {_RU_OF[d.end_month]} {d.year} года"


def _kazakh(first: str, last: str) -> str:
    d = _days(first, last)
    if d.is_year:
        return f"{d.year} жылы"
    if d.whole:
        return f"{d.year} жылғы " + (f"{_KK[d.month]}–" if d.end_month > d.month else "") + _KK_IN[d.end_month]
    begins = "" if d.is_day else f"{d.day} {_KK[d.month]} – " if d.end_month > d.month else f"{d.day}–"
    return f"{d.year} жылғы {begins}{d.end_day} {_KK_IN[d.end_month]}"
