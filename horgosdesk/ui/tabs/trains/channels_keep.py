"""Setting a channel up, changing it and taking it out: what is wrong with it, field by field, and the steps, for a thread."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.railway.channels import INBOX, MQTT, MQTT5, Channel, check, own, read_channels, write_channels
from horgosdesk.railway.secret import forget_password, keep_password, password

TEXTS = ("name", "address", "topics", "user", "ca", "cert", "key")
"""What is typed of a channel, in the order of the form; the protocol is chosen, the password is kept elsewhere."""
PROTOCOL = "protocol"
FILES = ("ca", "cert", "key")
OF_BROKER = ("topics", "user", "secret", "ca", "cert", "key", PROTOCOL)
"""What only a broker has."""
BETWEEN = "|"
"""Parts the topics."""
_FIELDS = {
    "channel-name": "name",
    "channel-folder": "address",
    "channel-address": "address",
    "channel-secret": "address",
    "channel-topics": "topics",
    "channel-topic": "topics",
}
_BOTH: Mapping[str, object] = {"cert": "", "key": ""}
_SOUND: Mapping[str, Mapping[str, object]] = {
    "name": {"name": "a"},
    "address": {"address": "mqtt://a"},
    "topics": {"topics": ("a",)},
    "cert": _BOTH,
    "key": _BOTH,
}
"""Values that nothing is wrong with, in place of those of which it was said already."""

Texts = Mapping[str, str]


def texts_of(channel: Channel) -> dict[str, str]:
    """A channel as it is typed."""
    texts = {name: str(getattr(channel, name)) for name in TEXTS if name != "topics"}
    return texts | {"topics": f" {BETWEEN} ".join(channel.topics), PROTOCOL: MQTT5 if channel.kind == MQTT5 else MQTT}


def is_broker(texts: Texts) -> bool:
    """Whether the address is that of a broker, not of a folder."""
    return "://" in texts.get("address", "")


def meant(texts: Texts) -> Channel:
    """The channel that was typed."""
    plain = {name: texts.get(name, "").replace("\0", "").strip() for name in TEXTS}
    if not is_broker(texts):
        return Channel(plain["name"], INBOX, plain["address"])
    topics = tuple(filter(None, (part.strip() for part in plain.pop("topics").split(BETWEEN))))
    return Channel(kind=MQTT5 if texts.get(PROTOCOL) == MQTT5 else MQTT, topics=topics, **plain)


def problems(texts: Texts, secret: str, others: frozenset[str]) -> dict[str, Problem]:
    """What is wrong with a typed channel, by field, without looking at the disk. others: the names that are taken."""
    channel = meant(texts)
    found = _checked(channel)
    for problem in filter(None, (_twice(channel, others), _unnamed(channel, secret), _plain(channel))):
        found.setdefault(problem.field or "", problem)
    return found


def looked(folder: Path, channel: Channel) -> dict[str, Problem]:
    """What is wrong with the files and folders of a channel, by field. For a thread: a share that is away answers late."""
    if channel.kind == INBOX:
        problem = (_misplaced(folder, channel) or _away(folder, channel)) if channel.address else None
        return {"address": problem} if problem is not None else {}
    found = {}
    for name in FILES:
        file = getattr(channel, name)
        if file and not _is_there(folder / file, Path.is_file):
            text = QT_TRANSLATE_NOOP("Problem", "There is no file {file}.")
            found[name] = Problem("file-missing", text, field=name, file=folder / file)
    return found


def _checked(channel: Channel) -> dict[str, Problem]:
    """All that `check` has to say, which stops at the first."""
    found: dict[str, Problem] = {}
    while True:
        try:
            check(channel)
        except Problem as problem:
            field = _FIELDS.get(problem.code) or ("key" if channel.cert else "cert")
            if field in found:
                return found
            found[field] = problem.at(field)
            channel = replace(channel, **_SOUND[field])  # type: ignore[arg-type]
        else:
            return found


def _twice(channel: Channel, others: frozenset[str]) -> Problem | None:
    if channel.name not in others:
        return None
    text = QT_TRANSLATE_NOOP("Problem", "There is a channel {value} already. Give this one another name.")
    return Problem("channel-twice", text, field="name", value=channel.name)


def _misplaced(folder: Path, channel: Channel) -> Problem | None:
    """A folder that the desk itself puts files into would be read again and again."""
    inbox, place = (Path(os.path.realpath(one)) for one in (folder / INBOX, folder / channel.address))
    if place != inbox and inbox not in place.parents:
        return None
    text = QT_TRANSLATE_NOOP(
        "Problem", "{folder} belongs to the desk's inbox, which is watched already. Choose another folder."
    )
    return Problem("channel-own-folder", text, field="address", folder=place)


def _unnamed(channel: Channel, secret: str) -> Problem | None:
    if not secret or channel.user or channel.kind == INBOX:
        return None
    text = QT_TRANSLATE_NOOP("Problem", "A password needs a user. Type the user's name at the broker.")
    return Problem("channel-user", text, field="user")


def _plain(channel: Channel) -> Problem | None:
    if channel.kind == INBOX or not channel.user or not channel.address.startswith(("mqtt://", "ws://")):
        return None
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "This connection is not encrypted: others on the network can read the password. Better use {scheme}s://.",
    )
    return Problem("channel-plain", text, field="address", level="warning", scheme=channel.address.partition(":")[0])


def _away(folder: Path, channel: Channel) -> Problem | None:
    if _is_there(folder / channel.address, Path.is_dir):
        return None
    text = QT_TRANSLATE_NOOP("Problem", "There is no folder {folder} now. It is watched as soon as it is there.")
    return Problem("channel-away", text, field="address", level="warning", folder=folder / channel.address)


def _is_there(path: Path, ask: Callable[[Path], bool]) -> bool:
    try:
        return ask(path)
    except OSError:  # a name that is too long, or a folder that nobody may look into
        return False


# The steps


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of it. left: what is wrong nevertheless."""

    name: str
    left: Problem | None = None


def keep(folder: Path, channel: Channel, before: str, secret: str) -> Kept:
    """Write a channel to channels.csv, and its password, if one was typed, to the keyring first: then it is there in time.

    before: the name that it had; "" for a new one. Problem when nothing was written. May wait for the keyring.
    """
    for found in looked(folder, channel).values():
        if found.level == "error":
            raise found
    known = {one.name: one for one in read_channels(folder) if one.name != INBOX}
    if channel.name != before and channel.name in known:
        problem = _twice(channel, frozenset(known))
        assert problem is not None
        raise problem
    old = known.get(before)
    moved = old is not None and old.user and channel.name != before
    if secret:
        keep_password(channel.name, secret)
    elif moved and channel.user and (kept := _password(before)):
        keep_password(channel.name, kept)
    if old is None:
        known[channel.name] = channel
    others = [channel if name == before else one for name, one in known.items()]
    _write(folder, others)
    if old is not None and old.user and (moved or not channel.user):
        return Kept(channel.name, _forgotten(before))
    return Kept(channel.name)


def take_out(folder: Path, name: str) -> Kept:
    """Take a channel out of channels.csv, and its password out of the keyring. Problem when nothing was written."""
    known = read_channels(folder)
    _write(folder, [one for one in known if one.name != name])
    had_user = any(one.name == name and one.user for one in known)
    return Kept(name, _forgotten(name) if had_user else None)


def _password(name: str) -> str:
    try:
        return password(name)
    except Problem as problem:
        if problem.code != "feed-password":
            raise
        return ""


def _forgotten(name: str) -> Problem | None:
    """What stands against taking a password out of the keyring."""
    try:
        forget_password(name)
    except Problem as problem:
        text = QT_TRANSLATE_NOOP("Problem", "The password of {channel} could not be taken out of the keyring: {why}")
        return Problem("channel-password-left", text, level="warning", channel=name, why=problem)
    return None


def _write(folder: Path, channels: list[Channel]) -> None:
    try:
        write_channels(folder, [own(folder), *(one for one in channels if one.name != INBOX)])
    except OSError as error:
        text = QT_TRANSLATE_NOOP("Problem", "{file} cannot be written ({why}). Look at the rights of its folder.")
        raise Problem(
            "channels-not-written",
            text,
            file=error.filename or folder,
            why=error.strerror or str(error),
        ) from error
