"""The channels that railway messages come by: the desk's inbox always, others by the lines of its channels.csv."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from urllib.parse import SplitResult, urlsplit

from horgosdesk import private, resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.tables import rows, wrong
from horgosdesk.core.words import QT_TRANSLATE_NOOP

FILE = "channels.csv"
COLUMNS = ("name", "kind", "address", "topics", "user", "ca", "cert", "key")
INBOX = "inbox"
"""A kind of channel, and the name of the one that is always there."""
MQTT, MQTT5 = "mqtt", "mqtt5"
"""A broker spoken to in version 3.1.1 of the protocol, which all understand, or in version 5."""
KINDS = (INBOX, MQTT, MQTT5)
PORTS = {"mqtt": 1883, "mqtts": 8883, "ws": 80, "wss": 443}
"""What a broker's address begins with, and the port where none is said. Those that end with s are encrypted."""
_NAME = re.compile(r"\w[\w-]{0,39}")


@dataclass(frozen=True, slots=True)
class Channel:
    """One line of channels.csv. address: of a broker as mqtts://host:8883, or a folder. topics, user: of a broker.

    ca: the file of the authority that vouches for the broker, "" for those that the computer trusts. cert, key: files of
    the desk's own certificate. Paths are full ones, or from the desk's folder.
    """

    name: str
    kind: str
    address: str
    topics: tuple[str, ...] = ()
    user: str = ""
    ca: str = ""
    cert: str = ""
    key: str = ""

    @property
    def url(self) -> SplitResult:
        """The address of a broker in its parts."""
        return urlsplit(self.address)


def own(folder: Path) -> Channel:
    """The desk's inbox."""
    return Channel(INBOX, INBOX, str(folder / INBOX))


def read_channels(folder: Path) -> tuple[Channel, ...]:
    """The channels of a desk, its inbox first. Problem naming file and line where channels.csv is wrong."""
    file = folder / FILE
    if not file.exists():
        return (own(folder),)
    found = {INBOX: own(folder)}
    for line, cells in rows(FILE, resources.read_text(file), COLUMNS):
        channel = Channel(
            cells["name"],
            cells["kind"].lower(),
            cells["address"],
            tuple(filter(None, (part.strip() for part in cells["topics"].split("|")))),
            *(cells[name] for name in ("user", "ca", "cert", "key")),
        )
        check(channel, line)
        if channel.name in found:
            raise wrong(
                FILE,
                line,
                "channel-twice",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: there is a channel {value} already. Give one of the two another name.",
                ),
                value=channel.name,
            )
        found[channel.name] = channel
    return tuple(found.values())


def write_channels(folder: Path, channels: Sequence[Channel]) -> Path:
    """Write the channels to channels.csv, but for the inbox, which needs no line; the file."""
    file = folder / FILE
    written = io.StringIO(newline="")
    lines = csv.writer(written)
    lines.writerow(COLUMNS)
    for one in channels:
        if one.name != INBOX:
            lines.writerow(
                [*(one.name, one.kind, one.address), "|".join(one.topics), one.user, one.ca, one.cert, one.key]
            )
    private.write(file, written.getvalue().encode("utf-8-sig"))
    return file


def check(channel: Channel, line: int = 0) -> None:
    """Problem where a channel cannot be meant so. line: of channels.csv, 0 for one that is not in there yet."""
    if not _NAME.fullmatch(channel.name) or channel.name.casefold() == INBOX:
        _refuse(
            line,
            "channel-name",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” cannot be the name of a channel. Use up to 40 letters, digits, “-” and “_”; “inbox” is the desk's own.",
            ),
            channel.name,
        )
    if channel.kind not in KINDS:
        _refuse(
            line,
            "channel-kind",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is no kind of channel. There are: inbox, mqtt, mqtt5."),
            channel.kind,
        )
    if channel.kind == INBOX:
        if not channel.address:
            _refuse(
                line,
                "channel-folder",
                QT_TRANSLATE_NOOP("Problem", "The channel {value} names no folder. Write its path as the address."),
                channel.name,
            )
        return
    _check_broker(channel, line)


def without_secret(address: str) -> str:
    """An address as it may be shown and logged: who signs in there, and by what password, is left out."""
    scheme, mark, rest = address.rpartition("://") if "://" in address else ("", "", address)
    return f"{scheme}{mark}…@{rest.rpartition('@')[2]}" if "@" in rest else address


def _check_broker(channel: Channel, line: int) -> None:
    try:
        url, port = channel.url, channel.url.port
    except ValueError:
        url, port = SplitResult("", "", "", "", ""), None
    if url.scheme not in PORTS or not url.hostname or port == 0 or url.query or url.fragment:
        _refuse(
            line,
            "channel-address",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” is no address of a broker. Write it as mqtts://host:8883 (encrypted), mqtt://host:1883, wss://host/path or ws://host/path.",
            ),
            without_secret(channel.address),
        )
    if url.username is not None or url.password is not None:
        _refuse(
            line,
            "channel-secret",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The address of {value} holds a user or a password. Take it out: the user has a column of its own, the password is stored by “horgosdesk feed password {value}”.",
            ),
            channel.name,
        )
    if not channel.topics:
        _refuse(
            line,
            "channel-topics",
            QT_TRANSLATE_NOOP(
                "Problem", "The channel {value} has no topics. Name those to subscribe to, parted by “|”."
            ),
            channel.name,
        )
    for topic in channel.topics:
        if not _is_filter(topic):
            _refuse(
                line,
                "channel-topic",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "“{value}” is no topic filter: “+” stands for one whole level, “#” for all below, at the end.",
                ),
                topic,
            )
    if bool(channel.cert) != bool(channel.key):
        _refuse(
            line,
            "channel-cert",
            QT_TRANSLATE_NOOP(
                "Problem", "The channel {value} has a certificate without its key, or a key alone. Name both."
            ),
            channel.name,
        )


def _is_filter(topic: str) -> bool:
    *above, last = topic.split("/")
    plain = all(level == "+" or not set("+#\0") & set(level) for level in [*above, *([last] if last != "#" else [])])
    return plain and len(topic.encode()) < 65_536


def _refuse(line: int, code: str, text: str, value: str) -> NoReturn:
    problem = Problem(code, text, value=value[:80])
    if not line:
        raise problem
    raise wrong(
        FILE, line, code, QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: {detail}"), detail=str(problem)
    ) from problem
