"""Years, quarters, months, weeks and days in words of the current language."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from horgosdesk.core.calendar import month_days
from horgosdesk.study.steps import step_of

_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


def opening(said: str) -> str:
    """Words as they open a sentence or stand alone: in Russian and Kazakh a month has no capital of its own."""
    return said[:1].upper() + said[1:]


def year(span: str) -> str:
    """2025 / 2025年."""
    return QCoreApplication.translate("Spans", "{year}").format(year=span[:4])


def month_name(span: str, lang: str, *, long: bool = False) -> str:
    """Nov or November / 11月."""
    # Chinese writes its months with digits; the long form of the locale has 十一月. Kazakh's stands behind its year
    name = QLocale(lang).standaloneMonthName(int(span[5:7]), _LONG if long and lang != "zh_CN" else _SHORT)
    return name.lower() if lang == "kk" else name


def month(span: str, lang: str, *, long: bool = False) -> str:
    """Nov 2025 or November 2025 / 2025年11月; `span` is a month or a day of it."""
    words = QCoreApplication.translate("Spans", "{month} {year}")
    return words.format(month=month_name(span, lang, long=long), year=span[:4])


def day(span: str, lang: str) -> str:
    """3 Nov 2025 / 2025年11月3日."""
    pattern = QCoreApplication.translate("Spans", "d MMM yyyy", "pattern of a day, as Qt writes patterns")
    return QLocale(lang).toString(QDate.fromString(span, "yyyy-MM-dd"), pattern)


def day_number(span: str) -> str:
    """3 / 3日."""
    return QCoreApplication.translate("Spans", "{day}", "day of the month, under an axis").format(day=int(span[8:10]))


def quarter(span: str) -> str:
    """Q4 2025 / 2025年第4季度."""
    words = QCoreApplication.translate("Spans", "Q{quarter} {year}", "a quarter of a year")
    return words.format(quarter=span[6], year=span[:4])


def week(span: str) -> str:
    """Week 45, 2025 / 2025年第45周."""
    words = QCoreApplication.translate("Spans", "Week {week}, {year}", "an ISO week")
    return words.format(week=int(span[6:]), year=span[:4])


def show(span: str, lang: str) -> str:
    """A year, quarter, month, week or day, whichever it is."""
    match step_of(span):
        case "year":
            return year(span)
        case "quarter":
            return quarter(span)
        case "month":
            return month(span, lang)
        case "week":
            return week(span)
    return day(span, lang)


def between(first: str, last: str, lang: str) -> str:
    """The days from first to last in the fewest words: a year, a month, months or days of one year, or two days."""
    if first == last:
        return day(first, lang)
    if first.endswith("-01") and last == month_days(last[:7])[1] and first[:4] == last[:4]:
        if first[5:7] == last[5:7]:
            return month(first, lang, long=True)
        if (first[5:7], last[5:7]) == ("01", "12"):
            return year(first)
        return QCoreApplication.translate("Spans", "{first} to {last} {year}", "months of a year").format(
            first=month_name(first, lang, long=True), last=month_name(last, lang, long=True), year=first[:4]
        )
    if first[:7] == last[:7]:
        return QCoreApplication.translate("Spans", "{first} to {last} {month} {year}", "days of a month").format(
            first=int(first[8:]),
            last=int(last[8:]),
            # the form that goes with a day, which Russian declines
            month=QLocale(lang).monthName(int(first[5:7]), _SHORT if lang == "zh_CN" else _LONG),
            year=first[:4],
        )
    if first[:4] == last[:4]:
        pattern = QCoreApplication.translate(
            "Spans", "d MMMM", "pattern of a day without its year, as Qt writes patterns"
        )
        ends = (QLocale(lang).toString(QDate.fromString(end, "yyyy-MM-dd"), pattern) for end in (first, last))
        return QCoreApplication.translate("Spans", "{first} to {last} {year}", "months of a year").format(
            first=next(ends), last=next(ends), year=first[:4]
        )
    return QCoreApplication.translate("Spans", "{first} to {last}").format(first=day(first, lang), last=day(last, lang))
