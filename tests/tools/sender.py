"""A railway to try the feed with: messages as it sends them, and a real broker that they come by."""

import json
import random
import shutil
import socket
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from paho.mqtt.client import Client, MQTTMessageInfo
from paho.mqtt.enums import CallbackAPIVersion

MOSQUITTO = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin")
WAIT_S = 60.0
WINDOW = 1_000
"""Messages on their way at a time."""
START = 1_762_128_000  # 3 November 2025, UTC
STOPS = ("Altynkol", "Zhetygen", "Almaty", "Shu", "Mointy", "Dobra")


def wait(ask: Callable[[], Any], wrong: str, seconds: float = WAIT_S) -> Any:
    """Ask until the answer is true."""
    until = time.monotonic() + seconds
    while not (answer := ask()):
        assert time.monotonic() < until, wrong
        time.sleep(0.02)
    return answer


# Messages


def running(train: int, at: int, message_id: str) -> bytes:
    """A TAF message: a train has arrived at its next stop."""
    at_s = START + train * 600 + at * 7200
    said = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(at_s))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TrainRunningInformationMessage xmlns="http://www.era.europa.eu/schemes/TAFTSI/5.3"><MessageHeader><MessageReference>
<MessageType>4005</MessageType><MessageTypeVersion>5.3</MessageTypeVersion><MessageIdentifier>{message_id}</MessageIdentifier>
<MessageDateTime>{said}</MessageDateTime></MessageReference><Sender CI_InstanceNumber="1">0027</Sender><Recipient>0033</Recipient>
</MessageHeader><MessageStatus>1</MessageStatus><TrainOperationalIdentification><TransportOperationalIdentifiers>
<ObjectType>TR</ObjectType><Company>0027</Company><Core>{train:012d}</Core><Variant>00</Variant><TimetableYear>2025</TimetableYear>
<StartDate>{time.strftime("%Y-%m-%d", time.gmtime(START + train * 600))}</StartDate></TransportOperationalIdentifiers>
</TrainOperationalIdentification><OperationalTrainNumberIdentifier><OperationalTrainNumber>{train}</OperationalTrainNumber>
</OperationalTrainNumberIdentifier><TrainLocationReport><Location><CountryCodeISO>KZ</CountryCodeISO>
<LocationPrimaryCode>{70000 + at}</LocationPrimaryCode><PrimaryLocationName>{STOPS[at % len(STOPS)]}</PrimaryLocationName></Location>
<LocationDateTime>{said}</LocationDateTime><TrainLocationStatus>03</TrainLocationStatus>
<TrainDelay><AgainstBooked>+0010</AgainstBooked></TrainDelay></TrainLocationReport></TrainRunningInformationMessage>""".encode()


def whole(train: int, version: int) -> dict[str, Any]:
    """A Digitraffic train: its whole run as known now, told anew with each version."""
    begin = START + train * 600
    rows = []
    for at in range(len(STOPS)):
        for kind in ("ARRIVAL", "DEPARTURE")[at == 0 :]:
            planned = begin + at * 7200 + (600 if kind == "DEPARTURE" else 0)
            row = {
                "stationShortCode": f"S{at}",
                "stationUICCode": at + 1,
                "countryCode": "FI",
                "type": kind,
                "trainStopping": True,
                "commercialStop": False,
                "cancelled": False,
                "scheduledTime": _utc(planned),
                "causes": [],
            }
            row["actualTime" if at < version else "liveEstimateTime"] = _utc(planned + 60 * version)
            rows.append(row)
    return {
        "trainNumber": train,
        "departureDate": time.strftime("%Y-%m-%d", time.gmtime(begin + 7200)),
        "operatorUICCode": 10,
        "operatorShortCode": "vr",
        "trainType": "T",
        "trainCategory": "Cargo",
        "commuterLineID": "",
        "runningCurrently": True,
        "cancelled": False,
        "version": version,
        "timetableType": "REGULAR",
        "timetableAcceptanceDate": "2025-10-01T00:00:00.000Z",
        "timeTableRows": rows,
    }


def _utc(at_s: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(at_s))


def payloads(count: int, seed: int = 4) -> list[bytes]:
    """So many different messages, in the two formats, of trains with some six messages each, out of order."""
    made = []
    for number in range(count):
        train, at = divmod(number // 2, len(STOPS))
        one = (
            running(10_000 + train, at, f"m-{number}") if number % 2 else json.dumps(whole(train + 1, at + 1)).encode()
        )
        made.append(one)
    random.Random(seed).shuffle(made)
    return made


# The broker


class Mosquitto:
    """A broker of one's own on a port of this computer. lines: more of its configuration."""

    def __init__(self, folder: Path, *lines: str, port: int | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.port = port or free_port()
        config = [
            f"listener {self.port} 127.0.0.1",
            "persistence true",
            f"persistence_location {folder}/",
            "max_queued_messages 0",
            f"log_dest file {folder / 'log'}",
            *(lines or ("allow_anonymous true",)),
        ]
        # started as root it would become another user, who may not write there
        config.append("user root")
        (folder / "mosquitto.conf").write_text("\n".join(config) + "\n")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """As a channel has it."""
        return f"mqtt://127.0.0.1:{self.port}"

    def start(self) -> "Mosquitto":
        """Start it, and wait until it listens."""
        assert MOSQUITTO
        self._process = subprocess.Popen(
            [MOSQUITTO, "-c", str(self.folder / "mosquitto.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait(lambda: listens(self.port), f"no broker: {self.log()}")
        return self

    def log(self) -> str:
        """What it has said."""
        file = self.folder / "log"
        return file.read_text(errors="replace") if file.exists() else ""

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(kill=True)

    def stop(self) -> None:
        """End it in good order."""
        self._end(kill=False)

    def _end(self, kill: bool) -> None:
        if self._process is not None:
            self._process.kill() if kill else self._process.terminate()
            self._process.wait()
            self._process = None


def listens(port: int) -> bool:
    """Whether somebody listens on a port of this computer."""
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Publisher:
    """Somebody who sends messages with QoS 1, and knows when the broker has them all."""

    def __init__(self, port: int) -> None:
        self._client = Client(CallbackAPIVersion.VERSION2)
        self._client.max_inflight_messages_set(200)
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()

    def send(self, messages: Sequence[bytes] | Iterator[bytes], topic: str = "trains/1") -> None:
        """Send messages; on return the broker has them."""
        sent: deque[MQTTMessageInfo] = deque()
        for one in messages:
            sent.append(self._client.publish(topic, one, qos=1))
            if len(sent) > WINDOW:
                sent.popleft().wait_for_publish(WAIT_S)
        for one_sent in sent:
            one_sent.wait_for_publish(WAIT_S)

    def close(self) -> None:
        """Leave."""
        self._client.disconnect()
        self._client.loop_stop()
