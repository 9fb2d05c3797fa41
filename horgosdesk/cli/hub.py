"""Many desks, one register: joining a hub, exchanging with it, and what waits because two desks changed the same thing."""

import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import OneOf, option
from horgosdesk.cli.call import DIFFERENT, DONE, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.cli.stopping import stop_when_left, stopped_by_signals
from horgosdesk.cli.table import table
from horgosdesk.core.errors import Problem, Refused, Unreachable
from horgosdesk.core.text import visible
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from psycopg import Connection

    from horgosdesk.core.contest import Contest
    from horgosdesk.hub.exchange import Done
    from horgosdesk.hub.place import Place
    from horgosdesk.hub.status import Status
    from horgosdesk.store.desk import Store
    from horgosdesk.store.joined import Joined

WAIT_S = 600
"""So long “hub sync” waits for the window's own exchange."""
_CHOICES = ("stored", "waiting")


# Joining


@click.command(
    "join",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli",
        "Have this desk work in a register of a hub: postgresql://user@host/database. A desk without records is filled from it.",
    ),
)
@click.argument("url", metavar="URL")
@option(
    "--register", default="", metavar="NAME", help=QT_TRANSLATE_NOOP("Cli", "The register, where there are several.")
)
@click.pass_obj
def join(call: Call, url: str, register: str) -> None:
    from horgosdesk.hub import joining, watch
    from horgosdesk.hub import place as places
    from horgosdesk.hub.exchange import Exchange

    place = places.parse(url)
    with call.store() as store:
        store.require("manage")
        with (
            closing(watch.hold(store.folder, 0.5)),
            places.words_for_hub(place),
            closing(_let_in(place)) as conn,
        ):
            state = joining.join(store, conn, place, register.strip(), _teller(call))
            _keep_password(call, place)
            done = Exchange(store, conn, _teller(call)).run()
        document = _joined(state) | _done(store, done)
    text = QT_TRANSLATE_NOOP("Cli", "This desk is {code} in the register {register} of {url}.")
    call.answer(document, [tr("Cli", text, code=state.code, register=state.register, url=state.url), *_told(done)])


def _let_in(place: "Place") -> Any:
    """A connection; at a terminal the password is asked for where the hub wants one."""
    from dataclasses import replace

    from horgosdesk.hub import place as places

    try:
        return places.connect(place)
    except Unreachable as problem:
        if problem.code not in ("hub-password-missing", "hub-password") or sys.stdin is None or not sys.stdin.isatty():
            raise
        text = QT_TRANSLATE_NOOP("Cli", "Password of {user} at {address}")
        typed = click.prompt(tr("Cli", text, user=place.user, address=place.url), hide_input=True, err=True)
        os.environ[places.PASSWORD] = str(typed)
        return places.connect(replace(place, password=str(typed)))


def _keep_password(call: Call, place: "Place") -> None:
    from horgosdesk.hub import place as places

    secret = place.password or os.environ.get(places.PASSWORD, "")
    if not secret:
        return
    try:
        places.keep_password(place, secret)
    except Problem as problem:
        # it joined all the same
        fail(str(problem), DONE)


@click.command("leave", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Exchange nothing any more; all records stay here."))
@click.pass_obj
def leave(call: Call) -> None:
    from horgosdesk.hub import place as places
    from horgosdesk.store import joined

    with call.store() as store:
        state = _state(store)
        waiting = joined.count_unsent(store, state.pushed)
        joined.leave(store)
        store.tell()
    try:
        places.forget_password(places.parse(state.url))
    except Problem as problem:
        fail(str(problem), DONE)
    text = QT_TRANSLATE_NOOP("Cli", "This desk left {url}. Entries that the hub does not have: {count}.")
    call.answer(_joined(state) | {"unsent": waiting}, [tr("Cli", text, url=state.url, count=waiting)])


# Exchanging


@click.command("sync", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Exchange with the hub once."))
@click.pass_obj
def sync(call: Call) -> None:
    from horgosdesk.hub import watch

    with call.store() as store:
        _state(store)
        before = _contests(store)
        try:
            with watch.once(store, _teller(call)) as exchange:
                done = exchange.run()
            document, lines = _done(store, done), _told(done)
        except Refused as refused:
            if refused.code != "hub-running":
                raise
            document, lines = _by_the_window(call, store)
        if _contests(store) > before:
            call.code = DIFFERENT
    call.answer(document, lines)


def _by_the_window(call: Call, store: "Store") -> tuple[dict[str, Any], list[str]]:
    """Have the exchange that runs already do it, and wait for that."""
    from horgosdesk.hub import watch
    from horgosdesk.hub.status import poke, read_status

    before = read_status(store.folder)
    poke(store.folder)
    until = time.monotonic() + WAIT_S
    while time.monotonic() < until:
        time.sleep(0.1)
        status = read_status(store.folder)
        if status.state == "up" and status.synced_at > before.synced_at and not status.unsent:
            taken, sent = max(0, status.taken - before.taken), max(0, status.sent - before.sent)
            return {
                **{"taken": taken, "sent": sent, "unsent": 0, "contests": status.contests},
                "files": list(status.files),
            }, [tr("Cli", _EXCHANGED, taken=taken, sent=sent), *status.files]
        if status.state == "waiting" and status.at > before.at:
            text = QT_TRANSLATE_NOOP("Problem", "The exchange that runs already waits: {why}")
            raise Unreachable("hub-waiting", text, why=status.wrong)
        if status.state == "stopped" and not watch.is_running(store.folder):
            break
    text = QT_TRANSLATE_NOOP("Problem", "The exchange that runs already did not end. Look at “hub status”.")
    raise Refused("hub-slow", text)


@click.command(
    "watch",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Exchange with the hub until Ctrl+C, at once when something is entered anywhere."),
)
@option("--attached", is_flag=True, hidden=True)
@click.pass_obj
def watch(call: Call, attached: bool) -> None:
    from horgosdesk.hub.watch import Watch

    with call.store() as store:
        _state(store)
    with stopped_by_signals() as stop, Watch(call.folder, _status_teller(call)) as watching:
        if attached:
            stop_when_left(stop)
        watching.run(stop)


@click.command(
    "verify",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Exchange, then check that this desk and its hub have the same, record by record."),
)
@click.pass_obj
def verify(call: Call) -> None:
    from horgosdesk.cli.journal import answer_checks, progress_of
    from horgosdesk.hub import compare, watch
    from horgosdesk.hub import place as places

    with call.store() as store:
        place = places.parse(_state(store).url)
        try:
            with watch.once(store) as exchange:
                exchange.run()
        except Refused as refused:
            if refused.code != "hub-running":
                raise
            _by_the_window(call, store)
        with places.words_for_hub(place), closing(places.connect(place)) as conn:
            checks = compare.compare(store, conn, progress_of(call))
    answer_checks(call, checks, compare.TITLES)


@click.command("status", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "How this desk and its hub stand; asks no hub."))
@click.pass_obj
def status(call: Call) -> None:
    from horgosdesk.hub.status import read_status
    from horgosdesk.hub.watch import is_running
    from horgosdesk.store import joined

    with call.store() as store:
        state = joined.joined(store)
        said, runs = read_status(store.folder), is_running(store.folder)
        document: dict[str, Any] = {"joined": state is not None, "running": runs, "contests": _contests(store)}
        if state is not None:
            unsent = joined.count_unsent(store, state.pushed)
            shown = said.state if runs else "stopped"
            document |= _joined(state) | {"unsent": unsent, "state": shown, "synced_at": said.synced_at}
            document |= {"wrong": said.wrong if runs else "", "until_s": said.until_s if runs else None}
    call.answer(document, _standing(document))


def _standing(document: dict[str, Any]) -> list[str]:
    if not document["joined"]:
        return [tr("Cli", QT_TRANSLATE_NOOP("Cli", "This desk has joined no hub."))]
    text = QT_TRANSLATE_NOOP("Cli", "This desk is {code} in the register {register} of {url}.")
    lines = [tr("Cli", text, code=document["code"], register=document["register"], url=document["url"])]
    said = QT_TRANSLATE_NOOP(
        "Cli", "{state}; all exchanged last: {at}; to be sent: {unsent}; contests that wait: {contests}"
    )
    lines.append(
        tr(
            "Cli",
            said,
            state=tr("Cli", _STATES[document["state"]]),
            at=document["synced_at"] or "–",
            unsent=document["unsent"],
            contests=document["contests"],
        )
    )
    return [*lines, *([document["wrong"]] if document["wrong"] else [])]


_STATES = {
    "starting": QT_TRANSLATE_NOOP("Cli", "connecting"),
    "filling": QT_TRANSLATE_NOOP("Cli", "the desk is being filled"),
    "pulling": QT_TRANSLATE_NOOP("Cli", "taking"),
    "pushing": QT_TRANSLATE_NOOP("Cli", "sending"),
    "up": QT_TRANSLATE_NOOP("Cli", "connected"),
    "waiting": QT_TRANSLATE_NOOP("Cli", "not reachable"),
    "stopped": QT_TRANSLATE_NOOP("Cli", "no exchange runs"),
}
_EXCHANGED = QT_TRANSLATE_NOOP("Cli", "Entries taken: {taken}, sent: {sent}.")
_NEW = QT_TRANSLATE_NOOP("Cli", "Changes that met another desk's and wait for a person: {count}. See “hub contests”.")


def _told(done: "Done") -> list[str]:
    lines = [tr("Cli", _EXCHANGED, taken=done.taken, sent=done.sent)]
    return [*lines, *([tr("Cli", _NEW, count=done.contests)] if done.contests else []), *done.files]


def _done(store: "Store", done: "Done") -> dict[str, Any]:
    from horgosdesk.store import joined

    unsent = joined.count_unsent(store, _state(store).pushed)
    return {
        **{"taken": done.taken, "sent": done.sent, "unsent": unsent, "contests": _contests(store)},
        "files": done.files,
    }


def _joined(state: "Joined") -> dict[str, Any]:
    return {name: value for name, value in asdict(state).items() if name != "received"}


def _state(store: "Store") -> "Joined":
    from horgosdesk.hub.greeting import not_joined
    from horgosdesk.store import joined

    state = joined.joined(store)
    if state is None:
        raise not_joined()
    return state


def _contests(store: "Store") -> int:
    from horgosdesk.store import contests

    return contests.count(store)


def _teller(call: Call) -> Any:
    def tell(_what: str, done: int, total: int) -> None:
        call.tell(done, total)

    return tell


def _status_teller(call: Call) -> Any:
    """What tells the status: lines of JSON for a program, what changed for people."""
    shown: list[str] = []

    def tell(status: "Status") -> None:
        if call.progress or call.as_json:
            print(visible(json.dumps(asdict(status), ensure_ascii=False)), file=sys.stderr, flush=True)
        elif sys.stderr is not None:
            line = " – ".join([tr("Cli", _STATES[status.state]), *([status.wrong] if status.wrong else [])])
            if shown != [line]:
                shown[:] = [line]
                print(visible(line), file=sys.stderr, flush=True)

    return tell


# Contests


@click.command(
    "contests",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "What waits because two desks changed the same thing without knowing of one another."
    ),
)
@option("--settled", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Those that were settled, the newest first."))
@click.pass_obj
def contests(call: Call, settled: bool) -> None:
    from horgosdesk.store import contests as those

    with call.store() as store:
        found = those.settled_ones(store) if settled else those.open_ones(store)
        documents = [_document(one, those.now(store, one)) for one in found]
    heads = [tr("Cli", head) for head in _HEADS]
    rows = [
        [one.uid, one.about, one.key, tr("Cli", _WHYS[one.why]), one.maker, one.desk, ", ".join(document["differing"])]
        for one, document in zip(found, documents, strict=True)
    ]
    call.answer({"contests": documents}, table(heads, rows) if rows else [])
    if found and not settled:
        call.code = DIFFERENT


_HEADS = (
    QT_TRANSLATE_NOOP("Cli", "Contest"),
    QT_TRANSLATE_NOOP("Cli", "Kind"),
    QT_TRANSLATE_NOOP("Cli", "Of"),
    QT_TRANSLATE_NOOP("Cli", "Why"),
    QT_TRANSLATE_NOOP("Cli", "By"),
    QT_TRANSLATE_NOOP("Cli", "Desk"),
    QT_TRANSLATE_NOOP("Cli", "Differs in"),
)
_WHYS = {
    "changed": QT_TRANSLATE_NOOP("Cli", "both changed it"),
    "taken": QT_TRANSLATE_NOOP("Cli", "another record has its number, name or day"),
    "closed": QT_TRANSLATE_NOOP("Cli", "its month was closed meanwhile"),
    "unclosed": QT_TRANSLATE_NOOP("Cli", "other desks entered records in this month meanwhile"),
}


def _document(contest: "Contest", now: dict[str, Any] | None) -> dict[str, Any]:
    from horgosdesk.core.contest import differing

    base, waiting, stored = contest.versions
    apart = differing(waiting, now) if isinstance(waiting, dict) else ()
    return {
        **{
            name: getattr(contest, name)
            for name in ("uid", "about", "key", "why", "maker", "made_at", "desk", "settled")
        },
        "base": base,
        "waiting": waiting,
        "stored": stored,
        "now": now,
        "differing": list(apart),
    }


@click.command(
    "settle",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Say what holds: what is stored, the version that waits, or of each field one of them."
    ),
)
@click.argument("uid", metavar="CONTEST")
@click.argument("choice", type=OneOf(_CHOICES), required=False)
@option(
    "--field",
    "fields",
    multiple=True,
    metavar="NAME=stored|waiting",
    help=QT_TRANSLATE_NOOP("Cli", "Of one field; those that are not named stay as they are stored."),
)
@option("--reason", default="", help=QT_TRANSLATE_NOOP("Cli", "Why, for the journal."))
@click.pass_obj
def settle(call: Call, uid: str, choice: str | None, fields: Sequence[str], reason: str) -> None:
    from horgosdesk.store import contests as those

    if bool(choice) == bool(fields):
        text = QT_TRANSLATE_NOOP("Problem", "Say what holds: stored, waiting, or some --field NAME=waiting.")
        raise Problem("settle-what", text)
    with call.store() as store:
        contest = those.get(store, uid)
        said: Any = choice or dict(_field(contest, one) for one in fields)
        done = those.settle(store, contest, said, reason=reason.strip())
        settled = those.get(store, uid).settled
    text = QT_TRANSLATE_NOOP("Cli", "Settled: {settled}. Records changed: {count}.")
    changed = sum(one.after.uid != uid for one in done)
    call.answer({"uid": uid, "settled": settled, "changed": changed}, [tr("Cli", text, settled=settled, count=changed)])


def _field(contest: "Contest", said: str) -> tuple[str, str]:
    from horgosdesk.store.door import TABLES

    name, _, of = said.partition("=")
    table_ = TABLES.get(contest.about)
    fields = {one.name: one.column for one in table_.subject.fields} if table_ is not None else {}
    column = fields.get(name, name)
    if of not in _CHOICES or table_ is None or column not in (*table_.subject.columns[1:], "status"):
        text = QT_TRANSLATE_NOOP(
            "Problem", "“{said}” is no field of it and what holds there, such as gross_kg=waiting."
        )
        raise Problem("settle-field", text, said=said)
    return column, of


# The hub's own


@click.command(
    "sql",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Print the SQL that makes a database a hub, for its administrator."),
)
@option(
    "--plain",
    is_flag=True,
    help=QT_TRANSLATE_NOOP("Cli", "Without partitions, roles and row-level security, for engines that lack these."),
)
@click.pass_obj
def sql(call: Call, plain: bool) -> None:
    from horgosdesk.hub import schema

    text = schema.script(schema.PLAIN if plain else schema.Form())
    call.answer({"sql": text}, text.splitlines())


_URL = option(
    "--url", default="", metavar="URL", help=QT_TRANSLATE_NOOP("Cli", "The hub, where it is not this desk's own.")
)
_SQL = option(
    "--sql", "as_sql", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Print the SQL instead, for the administrator.")
)


@click.command(
    "admit",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Let a role of the database work in a register, or only read it; it is made if need be."
    ),
)
@click.argument("role", metavar="ROLE")
@option("--register", default="main", metavar="NAME", help=QT_TRANSLATE_NOOP("Cli", "The register."))
@option("--reads", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Only for reports: the views, and nothing else."))
@_URL
@_SQL
@click.pass_obj
def admit(call: Call, role: str, register: str, reads: bool, url: str, as_sql: bool) -> None:
    from horgosdesk.hub import roles, schema

    group = schema.REPORTERS if reads else schema.DESKS
    if as_sql:
        text = roles.admit_script(role, register, group)
        call.answer({"sql": text}, text.splitlines())
        return
    with _at_hub(call, url) as conn:
        schema.create_or_upgrade(conn)
        password = roles.admit(conn, role, register, os.environ.pop(_ROLE_PASSWORD, None), group)
    text = QT_TRANSLATE_NOOP("Cli", "{role} may work in the register {register}.")
    made = QT_TRANSLATE_NOOP("Cli", "Its password, which is shown this once: {password}")
    lines = [tr("Cli", text, role=role, register=register), *([tr("Cli", made, password=password)] if password else [])]
    call.answer({"role": role, "register": register, "password": password or None}, lines)


_ROLE_PASSWORD = "HORGOSDESK_NEW_PASSWORD"
"""Where a new password may be said, as accounts have it too; else one is made up."""


@click.command(
    "cut-off", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Keep a role out from now on: of a desk that was lost.")
)
@click.argument("role", metavar="ROLE")
@_URL
@_SQL
@click.pass_obj
def cut_off(call: Call, role: str, url: str, as_sql: bool) -> None:
    from horgosdesk.hub import roles

    if as_sql:
        text = roles.cut_off_script(role)
        call.answer({"sql": text}, text.splitlines())
        return
    with _at_hub(call, url) as conn:
        ended = roles.cut_off(conn, role)
    text = QT_TRANSLATE_NOOP("Cli", "{role} is kept out. Sessions that were ended: {count}.")
    call.answer({"role": role, "ended": ended}, [tr("Cli", text, role=role, count=ended)])


@click.command(
    "desks", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "The desks of the hub's registers, and how far each one is.")
)
@_URL
@click.pass_obj
def desks(call: Call, url: str) -> None:
    from horgosdesk.hub.exchange import desks as those
    from horgosdesk.hub.roles import members

    with _at_hub(call, url) as conn:
        found, admitted = those(conn), members(conn)
    rows = [
        [
            one.register,
            one.code,
            one.desk + (f".{one.line}" if one.line > 1 else ""),
            one.name,
            one.seen,
            str(one.behind),
        ]
        for one in found
    ]
    call.answer(
        {
            "desks": [one._asdict() for one in found],
            "roles": [{**one._asdict(), "group": one.group or None} for one in admitted],
        },
        table([tr("Cli", head) for head in _DESKS], rows, right=(5,)),
    )


_DESKS = (
    QT_TRANSLATE_NOOP("Cli", "Register"),
    "",
    QT_TRANSLATE_NOOP("Cli", "Desk"),
    QT_TRANSLATE_NOOP("Cli", "Port"),
    QT_TRANSLATE_NOOP("Cli", "Last seen"),
    QT_TRANSLATE_NOOP("Cli", "Behind"),
)


@contextmanager
def _at_hub(call: Call, url: str) -> "Iterator[Connection[Any]]":
    """A connection to the hub that is named, or to this desk's own."""
    from horgosdesk.hub import place as places

    if not url:
        with call.store() as store:
            url = _state(store).url
    place = places.parse(url)
    with places.words_for_hub(place), closing(_let_in(place)) as conn:
        yield conn
