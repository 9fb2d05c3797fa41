"""The sentence for the press, in four languages, with the figures it came from."""

from decimal import Decimal

from horgosdesk.core.units import GRAMS, MARKS, change_pct, round_half_up, show_number

_MILLION_T = 10**6 * GRAMS["t"]

_MONTHS_EN = "January February March April May June July August September October November December".split()
_MONTHS_RU = "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре".split()
_MONTHS_RU_TO = "январе январе–феврале январе–марте январе–апреле январе–мае январе–июне январе–июле январе–августе январе–сентябре январе–октябре январе–ноябре январе–декабре".split()
_MONTHS_KK = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
_MONTHS_KK_IN = (
    "қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда".split()
)
_PORTS = {"霍尔果斯": {"en": "Horgos", "ru": "Хоргос", "kk": "Қорғас"}}
"""Names of the port that the program ships for; any other is written as the desk wrote it."""


def port_name(port: str, lang: str) -> str:
    """The port's name in a language; one that the program does not know stays as the desk wrote it."""
    return _PORTS.get(port, {}).get(lang, port)


def headline(port: str, month: str, *, to_date: bool, total_g: int, base_g: int, lang: str) -> str:
    """One sentence: how much the port handled, and the change on the same span of last year.

    to_date: January to `month` (YYYY-MM), else the month alone. Weights in grams. Rounded half up as the published
    figures are: millions of tonnes to three decimals (42.443 million tonnes; Chinese 4244.3万吨), the change to one.
    Against a base of zero the change is a dash.
    """
    year, number = int(month[:4]), int(month[5:7])
    name = port_name(port, lang)
    change = change_pct(total_g, base_g)
    amount = _amount(total_g, lang)
    write = {"zh_CN": _chinese, "en": _english, "ru": _russian, "kk": _kazakh}[lang]
    return write(name, year, number, to_date, amount, change)


def _amount(total_g: int, lang: str) -> str:
    marks = MARKS[lang]
    if lang == "zh_CN":
        if total_g < GRAMS["10kt"] // 10:
            return f"{show_number(round_half_up(Decimal(total_g) / GRAMS['t'], 1), marks, 1)}吨"
        # the customs write 4244.3万吨, without a separator
        return f"{round_half_up(Decimal(total_g) / GRAMS['10kt'], 1):f}万吨"
    words = {"en": ("million tonnes", "tonnes"), "ru": ("млн тонн", "тонн"), "kk": ("млн тонна", "тонна")}[lang]
    if total_g < _MILLION_T:
        return f"{show_number(round_half_up(Decimal(total_g) / GRAMS['t'], 1), marks, 1)} {words[1]}"
    return f"{show_number(round_half_up(Decimal(total_g) / _MILLION_T, 3), marks, 3)} {words[0]}"


def _percent(change: Decimal, lang: str) -> str:
    return show_number(round_half_up(abs(change), 1), MARKS[lang], 1)


def _direction(change: Decimal | None) -> int:
    """1 up, -1 down, 0 unchanged at the one decimal that is told."""
    if change is None:
        return 0
    rounded = round_half_up(change, 1)
    return (rounded > 0) - (rounded < 0)


def _english(name: str, year: int, month: int, to_date: bool, amount: str, change: Decimal | None) -> str:
    span = f"January to {_MONTHS_EN[month - 1]} {year}" if to_date and month > 1 else f"{_MONTHS_EN[month - 1]} {year}"
    if change is None:
        tail = "– on the year"
    else:
        tail = {
            1: f"up {_percent(change, 'en')} percent on the year",
            -1: f"down {_percent(change, 'en')} percent on the year",
            0: "unchanged on the year",
        }[_direction(change)]
    return f"{name} port handled {amount} of imports and exports in {span}, {tail}."


def _chinese(name: str, year: int, month: int, to_date: bool, amount: str, change: Decimal | None) -> str:
    span = f"{year}年1至{month}月" if to_date and month > 1 else f"{year}年{month}月"
    if change is None:
        tail = "同比–"
    else:
        tail = {1: f"同比增长{_percent(change, 'zh_CN')}%", -1: f"同比下降{_percent(change, 'zh_CN')}%", 0: "同比持平"}[
            _direction(change)
        ]
    return f"{span}，{name}口岸进出口货运量{amount}，{tail}。"


def _russian(name: str, year: int, month: int, to_date: bool, amount: str, change: Decimal | None) -> str:
    span = (_MONTHS_RU_TO if to_date else _MONTHS_RU)[month - 1]
    if change is None:
        tail = "– к соответствующему периоду прошлого года"
    else:
        tail = {
            1: f"на {_percent(change, 'ru')} % больше, чем годом ранее",
            -1: f"на {_percent(change, 'ru')} % меньше, чем годом ранее",
            0: "на уровне прошлого года",
        }[_direction(change)]
    return f"В {span} {year} года через порт {name} прошло {amount} экспортно-импортных грузов, {tail}."


def _kazakh(name: str, year: int, month: int, to_date: bool, amount: str, change: Decimal | None) -> str:
    span = (
        f"{year} жылғы қаңтар–{_MONTHS_KK[month - 1]} айларында"
        if to_date and month > 1
        else f"{year} жылғы {_MONTHS_KK_IN[month - 1]}"
    )
    if change is None:
        tail = "өткен жылмен салыстырғанда –"
    else:
        tail = {
            1: f"өткен жылғыдан {_percent(change, 'kk')} % көп",
            -1: f"өткен жылғыдан {_percent(change, 'kk')} % аз",
            0: "өткен жылғы деңгейде",
        }[_direction(change)]
    return f"{span} {name} порты арқылы {amount} экспорт және импорт жүгі өтті, {tail}."
