"""Railway messages in: from files, from the watched folders, from brokers; and the channels that they come by."""

import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from queue import Empty, Queue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import OneOf, option
from horgosdesk.cli.call import DIFFERENT, USAGE, Call, fail
from horgosdesk.cli.program import Command
from horgosdesk.cli.stopping import stop_when_left, stopped_by_signals
from horgosdesk.cli.table import table
from horgosdesk.core.errors import Problem
from horgosdesk.core.text import visible
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.railway.channels import Channel
    from horgosdesk.railway.feed import Feed, State, Status
    from horgosdesk.railway.intake import Result
    from horgosdesk.store.desk import Store

Heard = tuple[str, "Sequence[Result]"]
_WAITING = 1_000
"""Files and payloads whose outcome is still to be written; the channels wait until it is."""
_BACKUP_S = 900.0
"""How often an unattended feed looks whether the day's backup is due, or the second folder is there again."""
_FILE = click.Path(path_type=Path, readable=False)
"""Not asked here whether it can be read: one that cannot must not keep out those behind it."""
_COUNTED = QT_TRANSLATE_NOOP("Cli", "{applied} applied, {duplicate} there already, {quarantined} quarantined")
_STATES = {
    "starting": QT_TRANSLATE_NOOP("Cli", "starting"),
    "up": QT_TRANSLATE_NOOP("Cli", "up"),
    "waiting": QT_TRANSLATE_NOOP("Cli", "waiting"),
    "stopped": QT_TRANSLATE_NOOP("Cli", "stopped"),
}


@click.command(
    "ingest", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Take in the railway's messages that are in some files.")
)
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE…")
@click.pass_obj
def ingest(call: Call, files: Sequence[Path]) -> None:
    from horgosdesk.railway.intake import context, ingest_file, is_clean, name_of, refuse_changed, state
    from horgosdesk.railway.quarantine import copy_in, put_away

    heard: list[Heard] = []
    with call.store() as store:
        how = context(store, call.lang)
        inbox = (store.folder / "inbox").resolve()
        for file in files:
            with _told(call, file):
                before = state(file)
                results = ingest_file(store, file, how)
                heard.append((str(file), results))
                if file.parent.resolve() == inbox:
                    with suppress(FileNotFoundError):  # a feed that runs has put it away
                        refuse_changed(file, before, name_of(file))
                        put_away(store, file, name_of(file), results)
                elif not is_clean(results):
                    refuse_changed(file, before, name_of(file))
                    copy_in(store, file, results)
    _answer(call, heard)


@click.command(
    "retry",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Take quarantined files in again, all of them if none is named."),
)
@click.argument("files", nargs=-1, type=_FILE, metavar="[FILE…]")
@click.pass_obj
def retry(call: Call, files: Sequence[Path]) -> None:
    from horgosdesk.railway import quarantine
    from horgosdesk.railway.intake import context

    heard: list[Heard] = []
    with call.store() as store:
        how = context(store, call.lang)
        for file in [_quarantined(store, file) for file in files] or quarantine.kept(store.folder):
            with _told(call, file):
                heard.append((str(file), quarantine.retry(store, file, how)))
    _answer(call, heard)


def _quarantined(store: "Store", file: Path) -> Path:
    """A file that is named as it stands in the folder inbox/quarantine, with or without that; Problem when it does not."""
    from horgosdesk.railway import quarantine

    folder = quarantine.folder(store.folder)
    named = folder / file.name.removesuffix(quarantine.REASON)
    if file.exists() and file.resolve().parent != folder.resolve():
        text = QT_TRANSLATE_NOOP("Problem", "{file} is not in {folder}. Take it in with “horgosdesk feed ingest”.")
        raise Problem("feed-not-kept", text, file=file, folder=folder)
    return named


@contextmanager
def _told(call: Call, file: Path) -> Iterator[None]:
    """A file that cannot be read or moved is told of, and does not keep out those behind it."""
    from horgosdesk.railway.intake import NoFile, StillWritten

    try:
        yield
    except FileNotFoundError:
        missing = QT_TRANSLATE_NOOP("Problem", "There is no file {file}.")
        call.code = fail(tr("Problem", missing, file=file), USAGE)
    except (StillWritten, NoFile) as problem:
        call.code = fail(str(problem), USAGE)
    except OSError as error:
        call.code = fail(f"{file}: {error.strerror or error}", USAGE)


def _answer(call: Call, heard: Sequence[Heard]) -> None:
    if call.as_json:
        call.answer_each("messages", (one.as_dict(file) for file, results in heard for one in results))
    else:
        call.say(line for file, results in heard for line in _lines(file, results))
    if any(one.outcome == "quarantined" for _, results in heard for one in results):
        call.code = call.code or DIFFERENT


def _lines(file: str, results: "Sequence[Result]") -> Iterator[str]:
    counts = {
        outcome: sum(one.outcome == outcome for one in results) for outcome in ("applied", "duplicate", "quarantined")
    }
    yield f"{file}: {tr('Cli', _COUNTED, **counts)}"
    for one in results:
        if one.outcome == "quarantined":
            yield "  " + (f"{one.message_id}: " if one.message_id else "") + one.detail


# Watching


@click.command(
    "watch",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Run the channels that are set up, until Ctrl+C; what is bad is quarantined."),
)
@option("--once", is_flag=True, help=QT_TRANSLATE_NOOP("Cli", "Only take what is in the watched folders now, and end."))
@option("--attached", is_flag=True, hidden=True)
@click.pass_obj
def watch(call: Call, once: bool, attached: bool) -> None:
    from horgosdesk.railway.feed import Feed

    heard: Queue[Heard] = Queue(_WAITING)
    keeper: Thread | None = None

    def note(file: str, results: "Sequence[Result]") -> None:
        # a person is told what is bad, and how much there was
        if call.as_json or once or any(one.outcome == "quarantined" for one in results):
            heard.put((file, results))

    with (
        stopped_by_signals() as stop,
        Feed(call.folder, call.lang, heard=note, told=_tell(call)) as feed,
        ThreadPoolExecutor(1) as pool,
    ):
        if attached:
            stop_when_left(stop)
        elif not once:
            # with nobody at a window, nobody else makes one
            keeper = Thread(target=_back_up_daily, args=(call.folder, stop), daemon=True)
            keeper.start()
        done = pool.submit(_run, feed, stop, once)
        try:
            if call.as_json:
                call.answer_each(
                    "messages",
                    (one.as_dict(file) for file, results in _until(done, heard, call, once) for one in results),
                )
            else:
                for file, results in _until(done, heard, call, once):
                    call.say(_lines(file, results))
                    _flush()
        finally:
            stop.set()
            for _ in _until(done, heard, call, once):
                pass  # a channel that waits to tell must not wait for ever
            if keeper is not None:
                keeper.join(5)  # it takes its half copy away
        for words in done.result():
            call.code = fail(words, DIFFERENT)


def _back_up_daily(folder: Path, stop: Event) -> None:
    """A backup once a day, until the feed is stopped; one that fails is told of and tried again."""
    from horgosdesk.store import backup
    from horgosdesk.store.desk import open_store

    told = ""
    while not stop.is_set():
        try:
            store = open_store(folder, read_only=True)
            try:
                with suppress(backup.Stopped):
                    backup.make_if_due(store, stop=stop.is_set)
                    backup.catch_up(store, stop=stop.is_set)
            finally:
                store.close()
            told = ""
        except Problem as problem:
            if str(problem) != told:
                told = str(problem)
                fail(told, DIFFERENT)
        stop.wait(_BACKUP_S)


def _run(feed: "Feed", stop: Event, once: bool) -> list[str]:
    if once:
        return feed.once(stop)
    feed.run(stop)
    return []


def _until(done: "Future[Any]", heard: "Queue[Heard]", call: Call, once: bool) -> Iterator[Heard]:
    """What is heard until the feed has ended."""
    while True:
        ended = done.done()
        try:
            # not for longer: Windows hears of Ctrl+C only in between
            file, results = heard.get(timeout=0 if ended else 0.2)
        except Empty:
            if ended:
                return
            continue
        if once and any(one.outcome == "quarantined" for one in results):
            call.code = DIFFERENT
        yield file, results


def _tell(call: Call) -> Any:
    """What tells the status: lines of JSON for a program, what changed for people."""
    shown: dict[str, str] = {}

    def tell(status: "Status") -> None:
        if call.progress:
            print(visible(json.dumps(status.as_dict(), ensure_ascii=False)), file=sys.stderr, flush=True)
        elif not call.as_json and sys.stderr is not None:
            lines = {one.name: _state(one) for one in status.channels if one.state != "stopped"} | {"": status.wrong}
            for name, line in lines.items():
                if line and shown.get(name) != line:
                    print(visible(line), file=sys.stderr, flush=True)
            shown.update(lines)

    return tell


def _state(one: "State") -> str:
    words = [tr("Cli", _STATES[one.state])]
    if one.applied + one.duplicate + one.quarantined:
        counts = {"applied": one.applied, "duplicate": one.duplicate, "quarantined": one.quarantined}
        words.append(tr("Cli", _COUNTED, **counts))
    return f"{one.name}: " + " – ".join([", ".join(words), *([one.wrong] if one.wrong else [])])


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


# The channels


@click.command(
    "channels", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "List the channels that are set up, and how they are doing.")
)
@click.pass_obj
def channels(call: Call) -> None:
    from horgosdesk.railway.channels import read_channels
    from horgosdesk.railway.feed import STOPPED, State, is_running, read_status

    runs = is_running(call.folder)
    states = {one.name: one for one in read_status(call.folder).channels}
    found = []
    for one in read_channels(call.folder):
        state = states.get(one.name) or State(one.name, one.kind, STOPPED)
        found.append((one, state if runs else replace(state, state=STOPPED, until_s=None)))
    call.answer(
        {
            "running": runs,
            "channels": [
                _described(one)
                | {part: getattr(state, part) for part in ("state", "until_s", "wrong", "sent_s", "received_s")}
                for one, state in found
            ],
        },
        table(
            [tr("Cli", head) for head in _HEADS],
            [
                [one.name, one.kind, one.address, " ".join(one.topics), tr("Cli", _STATES[state.state]), state.wrong]
                for one, state in found
            ],
        ),
    )


_HEADS = (
    QT_TRANSLATE_NOOP("Cli", "Channel"),
    QT_TRANSLATE_NOOP("Cli", "Kind"),
    QT_TRANSLATE_NOOP("Cli", "Address"),
    QT_TRANSLATE_NOOP("Cli", "Topics"),
    QT_TRANSLATE_NOOP("Cli", "State"),
    "",
)


def _described(one: "Channel") -> dict[str, Any]:
    names = ("name", "kind", "address", "user", "ca", "cert", "key")
    return {name: getattr(one, name) for name in names} | {"topics": list(one.topics)}


@click.command(
    "set",
    cls=Command,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Set up a channel, or change it: a broker as mqtts://host:8883, or a folder to be watched."
    ),
)
@click.argument("name", metavar="NAME")
@click.argument("address", metavar="URL")
@option("--topics", multiple=True, help=QT_TRANSLATE_NOOP("Cli", "Topics to subscribe to, parted by “|”."))
@option("--user", default="", help=QT_TRANSLATE_NOOP("Cli", "The user's name at the broker."))
@option("--ca", default="", metavar="FILE", help=QT_TRANSLATE_NOOP("Cli", "The authority that vouches for the broker."))
@option("--cert", default="", metavar="FILE", help=QT_TRANSLATE_NOOP("Cli", "The desk's own certificate."))
@option("--key", default="", metavar="FILE", help=QT_TRANSLATE_NOOP("Cli", "The key of the desk's certificate."))
@option(
    "--protocol",
    type=OneOf(["3.1.1", "5"]),
    default="3.1.1",
    help=QT_TRANSLATE_NOOP("Cli", "The version of MQTT that the broker speaks."),
)
@click.pass_obj
def set_(
    call: Call, name: str, address: str, topics: Sequence[str], user: str, ca: str, cert: str, key: str, protocol: str
) -> None:
    from horgosdesk.railway.channels import INBOX, MQTT, MQTT5, Channel, check, read_channels, write_channels

    kind = (MQTT5 if protocol == "5" else MQTT) if "://" in address else INBOX
    place = str(Path(address).absolute()) if kind == INBOX else address
    parts = tuple(part for one in topics for part in map(str.strip, one.split("|")) if part)
    files = [str(Path(file).absolute()) if file else "" for file in (ca, cert, key)]
    channel = Channel(name, kind, place, parts, user, *files)
    check(channel)
    for file in filter(None, files):
        if not Path(file).is_file():
            raise Problem("file-missing", QT_TRANSLATE_NOOP("Problem", "There is no file {file}."), file=file)
    with call.store() as store:
        store.require("plan")
        others = {one.name: one for one in read_channels(store.folder)}
        written = write_channels(store.folder, [*({**others, name: channel}.values())])
    text = QT_TRANSLATE_NOOP("Cli", "The channel {name} is set up in {file}.")
    lines = [tr("Cli", text, name=name, file=written)]
    if user:
        more = QT_TRANSLATE_NOOP("Cli", "Store its password: horgosdesk feed password {name}")
        lines.append(tr("Cli", more, name=name))
    if user and channel.url.scheme in ("mqtt", "ws"):
        clear = QT_TRANSLATE_NOOP(
            "Cli",
            "This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.",
        )
        lines.append(tr("Cli", clear, scheme=channel.url.scheme))
    call.answer({"channel": _described(channel), "file": str(written)}, lines)


@click.command("remove", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Take a channel out, and its password."))
@click.argument("name", metavar="NAME")
@click.pass_obj
def remove(call: Call, name: str) -> None:
    from horgosdesk.railway.channels import read_channels, write_channels
    from horgosdesk.railway.secret import forget_password

    with call.store() as store:
        store.require("plan")
        channel = _channel(store.folder, name)
        if channel.user:
            forget_password(name)
        write_channels(store.folder, [one for one in read_channels(store.folder) if one.name != name])
    text = QT_TRANSLATE_NOOP("Cli", "The channel {name} is taken out.")
    call.answer({"channel": name}, [tr("Cli", text, name=name)])


@click.command(
    "password", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Store the password of a channel in the computer's keyring.")
)
@click.argument("name", metavar="NAME")
@click.pass_obj
def password(call: Call, name: str) -> None:
    from horgosdesk.railway.secret import keep_password

    with call.store() as store:
        store.require("plan")
        channel = _channel(store.folder, name)
    if not channel.user:
        text = QT_TRANSLATE_NOOP("Problem", "The channel {channel} names no user. Set it up with --user first.")
        raise Problem("feed-no-user", text, channel=name)
    text = QT_TRANSLATE_NOOP("Cli", "Password of {user} at {address}")
    asked = tr("Cli", text, user=channel.user, address=channel.address)
    keep_password(name, click.prompt(asked, hide_input=sys.stdin.isatty(), err=True))
    text = QT_TRANSLATE_NOOP("Cli", "The password is in the keyring; the channel uses it from its next connection.")
    call.answer({"channel": name}, [tr("Cli", text)])


def _channel(folder: Path, name: str) -> "Channel":
    from horgosdesk.railway.channels import INBOX, read_channels

    known = {one.name: one for one in read_channels(folder) if one.name != INBOX}
    if name not in known:
        text = QT_TRANSLATE_NOOP("Problem", "There is no channel {channel} in {file}. There are: {known}.")
        raise Problem(
            "channel-unknown", text, channel=name, file=folder / "channels.csv", known=", ".join(known) or "–"
        )
    return known[name]
