"""Month closing: its checklist, what is ticked off, the lock."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import MONTH, OneOf, option
from horgosdesk.cli.call import DIFFERENT, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.checklist import Item, Line
    from horgosdesk.store.desk import Store

_MARKS = {"ok": "✓", "look": "!", "bad": "✗"}


class _LineName(OneOf):
    """A line of the checklist by its name; the lines are imported when one is asked for."""

    def __init__(self) -> None:
        super().__init__([])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from horgosdesk.store.checklist import NAMES

        return OneOf(NAMES).convert(value, param, ctx)


@click.command(
    "checklist",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Work through what is to be looked at before closing a month."),
)
@click.argument("month", type=MONTH, metavar="MONTH")
@click.pass_obj
def checklist(call: Call, month: str) -> None:
    from horgosdesk.store import checklist as lists

    with call.store() as store:
        lines = _worked_through(call, store, month)
    if lists.unsettled(lines):
        call.code = DIFFERENT
    call.answer({"month": month, "lines": [_document(line) for line in lines]}, () if call.as_json else _table(lines))


@click.command("tick", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Tick a line of a month's checklist off."))
@click.argument("month", type=MONTH, metavar="MONTH")
@click.argument("line", type=_LineName(), metavar="LINE")
@option("--note", default="", help=QT_TRANSLATE_NOOP("Cli", "A note to it."))
@click.pass_obj
def tick(call: Call, month: str, line: str, note: str) -> None:
    from horgosdesk.store import checklist as lists

    with call.store() as store:
        of = lists.tick(store, month, lists.line(store, month, line, lang=call.lang), note)
    text = QT_TRANSLATE_NOOP("Cli", "{month}, {title}: ticked off at {count}.")
    call.answer({"month": month, "line": _document(of)}, [tr("Cli", text, month=month, title=of.title, count=of.count)])


@click.command("untick", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Take the tick of a line away again."))
@click.argument("month", type=MONTH, metavar="MONTH")
@click.argument("line", type=_LineName(), metavar="LINE")
@click.pass_obj
def untick(call: Call, month: str, line: str) -> None:
    from horgosdesk.store import checklist as lists
    from horgosdesk.store import ticks

    with call.store() as store:
        ticks.take(store, month, line)
    text = QT_TRANSLATE_NOOP("Cli", "{month}, {title}: not ticked off.")
    call.answer(
        {"month": month, "line": line, "ticked": False}, [tr("Cli", text, month=month, title=lists.title(line))]
    )


@click.command("close", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Lock a month against changes."))
@click.argument("month", type=MONTH, metavar="MONTH")
@click.pass_obj
def close(call: Call, month: str) -> None:
    from horgosdesk.store import checklist as lists
    from horgosdesk.store import months

    with call.store() as store:
        # what is refused is refused at once
        months.check_closable(store, month)
        lines = _worked_through(call, store, month)
        months.close(store, month)
    text = QT_TRANSLATE_NOOP("Cli", "{month} is closed now.")
    said = [{"name": line.name, "count": line.count, "ticked": line.ticked} for line in lines]
    call.answer({"month": month, "state": "closed", "checklist": said}, [tr("Cli", text, month=month)])
    # the document says it already
    if not call.as_json and (waiting := lists.unsettled(lines)):
        warned = QT_TRANSLATE_NOOP("Cli", "{month} was closed with lines of its checklist not ticked off: {lines}.")
        named = ", ".join(f"{line.title} ({line.count})" for line in waiting)
        fail(tr("Cli", warned, month=month, lines=named), call.code)


@click.command("reopen", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Unlock a month."))
@click.argument("month", type=MONTH, metavar="MONTH")
@option("--reason", required=True, help=QT_TRANSLATE_NOOP("Cli", "Why; the journal keeps it."))
@click.pass_obj
def reopen(call: Call, month: str, reason: str) -> None:
    from horgosdesk.store import months

    with call.store() as store:
        months.reopen(store, month, reason)
    text = QT_TRANSLATE_NOOP("Cli", "{month} is open again.")
    call.answer({"month": month, "state": "open", "reason": reason.strip()}, [tr("Cli", text, month=month)])


def _worked_through(call: Call, store: "Store", month: str) -> "list[Line]":
    """The lines of a month, telling the progress as if all took alike long."""
    from horgosdesk.store.checklist import NAMES, checklist

    def tell(name: str, done: int, total: int) -> None:
        call.tell(NAMES.index(name) * 100 + done * 100 // max(1, total), len(NAMES) * 100)

    lines = checklist(store, month, lang=call.lang, progress=tell)
    call.tell(1, 1)
    return lines


def _document(line: "Line") -> dict[str, Any]:
    """A line as JSON has it. found: the count that its tick was made at, null without one."""
    from horgosdesk.store.checklist import counted

    tick = line.tick
    return {
        "name": line.name,
        "title": line.title,
        "count": line.count,
        "level": line.level,
        "ticked": line.ticked,
        "found": int(counted(tick.found)) if tick else None,
        "detail": line.detail,
        "items": [_item(item) for item in line.refs],
        "tick": tick and {"at": tick.at, "who": tick.who, "note": tick.note, "outdated": line.outdated},
    }


def _item(item: "Item") -> dict[str, Any]:
    from horgosdesk.store.sheet import View

    said: dict[str, Any] = {"label": item.label, "detail": item.detail}
    if isinstance(item.ref, View):
        uids = [value for one in item.ref.filters if one.column == "uid" for value in one.values]
        said |= {"tab": "cargo", "from": item.ref.first, "to": item.ref.last} | ({"uids": uids} if uids else {})
    elif item.ref is not None:
        said |= {"tab": item.ref.tab, "number": item.ref.number}
    return said


def _table(lines: "Sequence[Line]") -> list[str]:
    heads = [
        "",
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Line")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Found")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Ticked off")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Detail")),
    ]
    rows = [
        [_MARKS[line.level], f"{line.title} ({line.name})", str(line.count), _ticked(line), line.detail]
        for line in lines
    ]
    return table(heads, rows, right={2})


def _ticked(line: "Line") -> str:
    from horgosdesk.store.checklist import counted

    if line.tick is None:
        return ""
    if line.outdated:
        text = QT_TRANSLATE_NOOP("Cli", "ticked at {then}, now {now}: tick again")
        return tr("Cli", text, then=counted(line.tick.found), now=line.count)
    return " ".join(filter(None, ("✓", line.tick.who, line.tick.note)))
