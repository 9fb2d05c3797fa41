"""The month's checklist: the questions that the program answers and a supervisor ticks off before closing the month."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from horgosdesk.core.errors import Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import ticks
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.days import days
from horgosdesk.store.checklist.duplicates import duplicates
from horgosdesk.store.checklist.line import Answer, Item, Level, Line, Number, Ref, counted
from horgosdesk.store.checklist.loads import loads
from horgosdesk.store.checklist.meters import meters
from horgosdesk.store.checklist.railway import railway
from horgosdesk.store.checklist.returned import returned
from horgosdesk.store.checklist.second import second
from horgosdesk.store.checklist.sums import sums
from horgosdesk.store.checklist.unfinished import unfinished
from horgosdesk.store.checklist.unreleased import unreleased
from horgosdesk.store.checklist.warnings import warnings
from horgosdesk.store.checklist.weights import weights
from horgosdesk.store.desk import Store

__all__ = [
    "NAMES",
    "Item",
    "Level",
    "Line",
    "Number",
    "Ref",
    "checklist",
    "counted",
    "line",
    "tick",
    "title",
    "unsettled",
    "with_tick",
    "work_through",
]

_QUESTIONS: dict[str, tuple[str, Callable[[Asked], Answer]]] = {
    "days": (QT_TRANSLATE_NOOP("Checklist", "Days without records"), days),
    "drafts": (QT_TRANSLATE_NOOP("Checklist", "Drafts"), unfinished),
    "warnings": (QT_TRANSLATE_NOOP("Checklist", "Warnings not answered"), warnings),
    "duplicates": (QT_TRANSLATE_NOOP("Checklist", "Records that look alike"), duplicates),
    "weights": (QT_TRANSLATE_NOOP("Checklist", "Odd weights"), weights),
    "undeclared": (QT_TRANSLATE_NOOP("Checklist", "Wagons and containers not declared"), loads),
    "open": (QT_TRANSLATE_NOOP("Checklist", "Consignments not released"), unreleased),
    "meters": (QT_TRANSLATE_NOOP("Checklist", "Meters not read"), meters),
    "second": (QT_TRANSLATE_NOOP("Checklist", "Double entry"), second),
    "railway": (QT_TRANSLATE_NOOP("Checklist", "Totals against the railway's"), railway),
    "totals": (QT_TRANSLATE_NOOP("Checklist", "Totals against a recount"), sums),
    "returned": (QT_TRANSLATE_NOOP("Checklist", "Changed since the return"), returned),
}
NAMES = tuple(_QUESTIONS)
"""The lines in their order, by the names that programs and ticks know them by."""
Progress = Callable[[str, int, int], object]
"""Told the line under way, how much of it is done, and of how much."""


class _Stopped(Exception):
    """Nobody wants the rest."""


def title(name: str) -> str:
    """What a line is about, in the current language."""
    return tr("Checklist", _QUESTIONS[name][0])


def work_through(
    store: Store,
    month: str,
    *,
    lang: str = "en",
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
    names: Sequence[str] = NAMES,
) -> Iterator[Line]:
    """The lines of a month (YYYY-MM) one by one, as they are found; fewer once `stop` says so. lang: of names and marks."""
    asked = Asked(store, month, lang)
    for name in names:

        def tell(done: int, total: int, name: str = name) -> None:
            if stop is not None and stop():
                raise _Stopped
            if progress is not None:
                progress(name, done, total)

        asked.tell = tell
        try:
            tell(0, 0)
            answer = _QUESTIONS[name][1](asked)
        except _Stopped:
            return
        yield _line(store, month, name, answer)


def checklist(
    store: Store,
    month: str,
    *,
    lang: str = "en",
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
) -> list[Line]:
    """All lines of a month; those that were worked through, once `stop` says so."""
    return list(work_through(store, month, lang=lang, progress=progress, stop=stop))


def line(store: Store, month: str, name: str, *, lang: str = "en") -> Line:
    """One line as it is now."""
    return next(work_through(store, month, lang=lang, names=(name,)))


def _line(store: Store, month: str, name: str, answer: Answer) -> Line:
    there = ticks.of_month(store, month).get(name)
    return Line(
        name,
        title(name),
        answer.count,
        answer.detail,
        answer.level,
        answer.refs,
        answer.every,
        answer.found,
        there,
    )


def tick(store: Store, month: str, of: Line, note: str = "") -> Line:
    """Tick a line off as it is told; the line with its tick. Refused: it is bad, which no tick settles."""
    if of.level == "bad":
        raise Refused(
            "line-bad",
            QT_TRANSLATE_NOOP("Problem", "“{title}” cannot be ticked off: {detail}"),
            title=of.title,
            detail=of.detail,
        )
    ticks.put(store, month, of.name, of.found, note.strip())
    return with_tick(store, month, of)


def with_tick(store: Store, month: str, of: Line) -> Line:
    """A line with the tick that is stored now."""
    return replace(of, tick=ticks.of_month(store, month).get(of.name))


def unsettled(lines: Sequence[Line]) -> list[Line]:
    """The lines that are neither in order nor ticked off as they are."""
    return [one for one in lines if not one.settled]
