"""An MQTT broker: messages are acknowledged when they are committed, so that the broker keeps them until then.

One client for each connection, driven by one thread: what was received over a connection that broke is never acknowledged
over the next, where its number may stand for another message. What is not acknowledged comes again, and is a duplicate.
While a batch is stored nothing is read, so that no more than one batch is ever in memory.
"""

import hashlib
import re
import ssl
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.railway import quarantine
from horgosdesk.railway.channels import MQTT5, PORTS, Channel
from horgosdesk.railway.formats import Context
from horgosdesk.railway.inbox import Heard, Up
from horgosdesk.railway.intake import MOST, TOGETHER, ingest_all, is_clean
from horgosdesk.railway.secret import password
from horgosdesk.store.desk import Store

if TYPE_CHECKING:
    from paho.mqtt.client import Client, MQTTMessage

CONNECT_S = 10.0
KEEPALIVE_S = 60
LOOK_S = 0.25
"""How often to look whether to stop."""
GATHER_S = 0.002
"""How long to wait for one more message before a batch is stored."""
SESSION_S = 30 * 86_400
"""How long the broker is asked to keep what comes while the desk is off (version 5; else it decides that itself)."""

_STATUS = re.compile(r"horgosdesk/[^/]*/status")
"""What desks say of themselves, and no payload at all, by which a topic is cleared, are no messages of the railway."""


def status_topic(desk: str) -> str:
    """Where a desk tells the broker, and whoever is interested, that it is "online" or "offline" (retained)."""
    return f"horgosdesk/{desk}/status"


def client_id(desk: str, channel: str) -> str:
    """What the broker knows a channel's session by: the same for ever, in the 23 letters that every broker takes."""
    return f"horgos{desk}{hashlib.sha256(channel.encode()).hexdigest()[:8]}"


class Broker:
    """One channel to a broker. former: topics that its session may still be subscribed to."""

    def __init__(self, channel: Channel, former: Sequence[str] = ()) -> None:
        self.channel = channel
        self.former = tuple(topic for topic in former if topic not in channel.topics)

    def run(self, store: Store, how: Context, stop: Event, heard: Heard, up: Up) -> None:
        """Take what comes until `stop`. Problem when the broker refuses, is not reached, or the connection breaks off."""
        connection = _Connection(self.channel, store)
        try:
            connection.open(stop, self.former)
            while not stop.is_set():
                batch = connection.gather()
                if batch:
                    self._take(store, how, batch, heard)
                    connection.acknowledge(batch)
                if batch or connection.is_granted():
                    up(connection.refused)
            connection.part()
        finally:
            connection.close()

    def _take(self, store: Store, how: Context, batch: "Sequence[MQTTMessage]", heard: Heard) -> None:
        at_s = int(store.clock().timestamp())
        pieces = [
            (bytes(one.payload), replace(how, name=topic, at_s=at_s))
            for one in batch
            if one.payload and not _STATUS.fullmatch(topic := _topic(one, self.channel.name))
        ]
        for (data, context), results in zip(pieces, ingest_all(store, pieces, self.channel.name), strict=True):
            if not is_clean(results):
                file = f"{self.channel.name}-{hashlib.sha256(data).hexdigest()[:16]}.bin"
                quarantine.keep_bytes(store, file, context.name, data, results, at_s)
            heard(context.name, results)


def _topic(message: "MQTTMessage", otherwise: str) -> str:
    try:
        return message.topic
    except UnicodeDecodeError:
        return otherwise


class _Connection:
    """One connection from its first byte to its last. refused: what the broker would not have, in words."""

    def __init__(self, channel: Channel, store: Store) -> None:
        self.channel = channel
        self.refused: list[str] = []
        self._status = status_topic(store.desk)
        self._come: list[MQTTMessage] = []
        self._connected: Any = None
        self._granted: Sequence[Any] | None = None
        self._why = ""
        self._until_s = 0.0
        self._client = self._made(store)

    def _made(self, store: Store) -> "Client":
        from paho.mqtt.client import Client
        from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion

        is_5 = self.channel.kind == MQTT5
        url = self.channel.url
        client = Client(
            CallbackAPIVersion.VERSION2,
            client_id(store.desk, self.channel.name),
            clean_session=None if is_5 else False,
            protocol=MQTTProtocolVersion.MQTTv5 if is_5 else MQTTProtocolVersion.MQTTv311,
            transport="websockets" if url.scheme in ("ws", "wss") else "tcp",
            reconnect_on_failure=False,
            manual_ack=True,
        )
        if url.scheme in ("ws", "wss"):
            client.ws_set_options(url.path or "/mqtt")
        if url.scheme in ("mqtts", "wss"):
            client.tls_set_context(_trust(self.channel, store.folder))
        if self.channel.user:
            client.username_pw_set(self.channel.user, password(self.channel.name))
        client.connect_timeout = CONNECT_S
        client.will_set(self._status, "offline", qos=1, retain=True)
        client.on_message = lambda _client, _data, message: self._come.append(message)
        client.on_connect = self._on_connect
        client.on_subscribe = self._on_subscribe
        client.on_disconnect = self._on_disconnect
        return client

    def open(self, stop: Event, former: Sequence[str]) -> None:
        """Connect and ask for the topics, or return early at `stop`.

        What the broker has kept comes before it answers, however much that is, so the answer is not waited for here.
        """
        self._connect()
        self._until_s = time.monotonic() + CONNECT_S
        while self._connected is None:
            if stop.is_set():
                return
            self._loop(LOOK_S)
            self._check_time()
        if self._connected.is_failure:
            raise Problem(
                "broker-refused",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{address} does not let the desk in ({why}). Look at the user and the password: horgosdesk feed password {channel}",
                ),
                address=self.channel.address,
                channel=self.channel.name,
                why=self._connected,
            )
        if former:
            self._client.unsubscribe(list(former))
        self._client.publish(self._status, "online", qos=1, retain=True)
        self._client.subscribe([(topic, 1) for topic in self.channel.topics])

    def is_granted(self) -> bool:
        """Whether the broker has answered what it gives. Problem when it gives nothing, or takes too long to answer."""
        if self._granted is None:
            self._check_time()
            return False
        topics = [topic for topic, code in zip(self.channel.topics, self._granted, strict=False) if code.is_failure]
        if topics:
            text = QT_TRANSLATE_NOOP(
                "Problem", "{address} does not give the desk the topics {topics}. Ask who runs it, or take them out."
            )
            problem = Problem("broker-topics", text, address=self.channel.address, topics=", ".join(topics))
            if len(topics) == len(self.channel.topics):
                raise problem
            self.refused = [str(problem)]
        return True

    def _check_time(self) -> None:
        if time.monotonic() > self._until_s:
            raise _broken(self.channel, "timeout")

    def _connect(self) -> None:
        url = self.channel.url
        more: dict[str, Any] = {}
        if self.channel.kind == MQTT5:
            from paho.mqtt.packettypes import PacketTypes
            from paho.mqtt.properties import Properties

            more["properties"] = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
            more["properties"].SessionExpiryInterval = SESSION_S
            more["clean_start"] = False
        try:
            self._client.connect(url.hostname or "", url.port or PORTS[url.scheme], KEEPALIVE_S, **more)
        except (OSError, ValueError) as error:
            raise _unreachable(error, self.channel) from error

    def gather(self) -> "list[MQTTMessage]":
        """The messages that have come, as many as a batch may have; none after LOOK_S without any."""
        size = counted = 0
        while True:
            size += sum(len(one.payload) for one in self._come[counted:])
            counted = len(self._come)
            if counted < MOST and size < TOGETHER:
                self._loop(GATHER_S if self._come else LOOK_S)
                if len(self._come) > counted:
                    continue
            batch, self._come = self._come, []
            if batch:
                self._until_s = time.monotonic() + CONNECT_S
            return batch

    def acknowledge(self, batch: "Sequence[MQTTMessage]") -> None:
        """Tell the broker that it may forget messages."""
        for one in batch:
            if one.qos:
                self._client.ack(one.mid, one.qos)

    def part(self) -> None:
        """Leave in good order; the broker keeps what comes from now on."""
        if self._connected is None or self._connected.is_failure:
            return
        told = self._client.publish(self._status, "offline", qos=1, retain=True)
        until = time.monotonic() + 1
        while not told.is_published() and time.monotonic() < until:
            self._loop(LOOK_S)
        self._client.disconnect()

    def close(self) -> None:
        """Let go of the connection; without `part` the broker says for us that we are offline."""
        open_socket = self._client.socket()
        if open_socket is not None:
            open_socket.close()
        for callback in ("on_message", "on_connect", "on_subscribe", "on_disconnect"):
            setattr(self._client, callback, None)  # they lead back here, and would keep the client and its sockets

    def _loop(self, timeout: float) -> None:
        code = self._client.loop(timeout)
        if code and not (self._connected is not None and self._connected.is_failure):
            raise _broken(self.channel, self._why or str(code))

    def _on_connect(self, _client: Any, _data: Any, _flags: Any, reason: Any, _properties: Any) -> None:
        self._connected = reason

    def _on_subscribe(self, _client: Any, _data: Any, _mid: int, reasons: Sequence[Any], _properties: Any) -> None:
        self._granted = reasons

    def _on_disconnect(self, _client: Any, _data: Any, _flags: Any, reason: Any, _properties: Any) -> None:
        self._why = str(reason)


def _trust(channel: Channel, folder: Path) -> ssl.SSLContext:
    """Whom to trust: the authorities of the computer, or the one that the channel names. Never anybody."""
    try:
        trust = ssl.create_default_context(cafile=folder / channel.ca if channel.ca else None)
        if channel.cert:
            # without a password a key that has one would be asked for on the terminal
            trust.load_cert_chain(folder / channel.cert, folder / channel.key, password="")
    except OSError as error:
        raise Problem(
            "channel-file",
            QT_TRANSLATE_NOOP(
                "Problem",
                "A certificate or key of the channel {channel} cannot be read ({why}). They are to be PEM files, the key without a password.",
            ),
            channel=channel.name,
            why=error.strerror or error,
        ) from error
    return trust


def _unreachable(error: Exception, channel: Channel) -> Problem:
    if isinstance(error, ssl.SSLCertVerificationError):
        return Problem(
            "broker-certificate",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{address} shows a certificate that is not trusted ({why}). Give the file of its authority with --ca; if it never was so before, somebody may be in between.",
            ),
            address=channel.address,
            why=error.verify_message,
        )
    if isinstance(error, ssl.SSLError):
        return Problem(
            "broker-tls",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{address} does not speak TLS as it should ({why}). Is it the port for encrypted connections, and does it ask for a certificate of ours?",
            ),
            address=channel.address,
            why=error.reason or error,
        )
    why = (error.strerror if isinstance(error, OSError) else "") or error
    text = QT_TRANSLATE_NOOP("Problem", "{address} cannot be reached ({why}). It is tried again by itself.")
    return Problem("broker-unreachable", text, address=channel.address, why=why)


def _broken(channel: Channel, why: str) -> Problem:
    text = QT_TRANSLATE_NOOP("Problem", "The connection to {address} broke off ({why}). It is tried again by itself.")
    return Problem("broker-broken", text, address=channel.address, why=why)
