"""A real broker: nothing is acknowledged before it is committed, nothing is trusted unseen, nothing is lost when it dies."""

import gc
import json
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from threading import Event, Thread

import keyring
import pytest
import sender
from keyring.backend import KeyringBackend

from horgosdesk.core.errors import Problem
from horgosdesk.railway import broker as brokers
from horgosdesk.railway.broker import Broker, client_id, status_topic
from horgosdesk.railway.channels import Channel
from horgosdesk.railway.formats import Context
from horgosdesk.railway.intake import Result
from horgosdesk.store.desk import Store, open_store

Start = Callable[..., sender.Mosquitto]


class Ear:
    """A channel run in this thread until so many messages have come; what was heard and said."""

    def __init__(self, store: Store, how: Context, channel: Channel, former: Sequence[str] = ()) -> None:
        self.store, self.how = store, how
        self.broker = Broker(channel, former)
        self.heard: list[tuple[str, str]] = []
        self.wrong: list[str] = []

    def listen(self, count: int = 0, on_up: Callable[[], object] = lambda: None) -> "Ear":
        """Run until so many messages have come since now; on_up: called when the channel is up."""
        stop = Event()
        until = len(self.heard) + count

        def heard(name: str, results: Sequence[Result]) -> None:
            self.heard += [(name, one.outcome) for one in results]
            if len(self.heard) >= until:
                stop.set()

        def up(wrong: Sequence[str]) -> None:
            self.wrong = list(wrong)
            on_up()
            if not count:
                stop.set()

        self.broker.run(self.store, self.how, stop, heard, up)
        return self

    @property
    def outcomes(self) -> list[str]:
        return [outcome for _, outcome in self.heard]


@pytest.fixture
def ear(store: Store, how: Context) -> Callable[..., Ear]:
    return lambda channel, former=(): Ear(store, how, channel, former)


def rail(broker: sender.Mosquitto, **more: object) -> Channel:
    return Channel(**({"name": "rail", "kind": "mqtt", "address": broker.address, "topics": ("trains/#",)} | more))  # type: ignore[arg-type]


def send(broker: sender.Mosquitto, *messages: object, topic: str = "trains/1") -> None:
    publisher = sender.Publisher(broker.port)
    publisher.send([one if isinstance(one, bytes) else json.dumps(one).encode() for one in messages], topic)
    publisher.close()


def stored(store: Store) -> int:
    return int(store.db.execute("SELECT count(*) FROM message").fetchone()[0])


def told(broker: sender.Mosquitto, topic: str) -> str:
    """What the broker keeps for a topic."""
    from paho.mqtt import subscribe

    found = subscribe.simple(topic, hostname="127.0.0.1", port=broker.port)
    assert not isinstance(found, list)
    return found.payload.decode()


# Messages


@pytest.mark.parametrize("kind", ["mqtt", "mqtt5"])
def test_what_comes_while_the_desk_is_off_is_there_when_it_is_on_and_only_once(
    broker: Start, ear: Callable[..., Ear], store: Store, kind: str
) -> None:
    line = broker()
    one = ear(rail(line, kind=kind)).listen()
    send(line, *(sender.whole(1, version) for version in range(1, 6)))
    assert one.listen(5).outcomes == ["applied"] * 5
    assert one.heard[0][0] == "trains/1"
    send(line, sender.whole(2, 1))
    assert one.listen(1).outcomes == ["applied"] * 6, "what was acknowledged must not come again"
    assert stored(store) == 6


def test_what_is_not_committed_is_not_acknowledged(broker: Start, ear: Callable[..., Ear], store: Store) -> None:
    line = broker()
    one = ear(rail(line)).listen()
    send(line, *(sender.whole(1, version) for version in range(1, 4)))
    other = open_store(store.folder)
    other.db.execute("BEGIN IMMEDIATE")
    store.db.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(Problem, match="Another program is writing"):
        one.listen(3)
    assert told(line, status_topic(store.desk)) == "offline", "the broker says so for us"
    other.close()
    assert one.listen(3).outcomes == ["applied"] * 3


def test_a_bad_message_is_kept_on_the_disk_and_does_not_come_again(
    broker: Start, ear: Callable[..., Ear], store: Store
) -> None:
    line = broker()
    one = ear(rail(line)).listen()
    send(line, sender.whole(1, 1), b"\xff\xfenonsense", sender.whole(1, 2), topic="trains/x")
    assert one.listen(3).outcomes == ["applied", "quarantined", "applied"]
    [reason, kept] = sorted((store.folder / "inbox" / "quarantine").iterdir(), key=lambda file: -len(file.name))
    assert kept.read_bytes() == b"\xff\xfenonsense"
    assert kept.name.startswith("rail-")
    assert reason.read_text("utf-8").startswith("trains/x\n")
    send(line, sender.whole(1, 3))
    assert one.listen(1).outcomes[3:] == ["applied"]


def test_no_more_than_a_batch_is_read_before_it_is_stored(
    broker: Start, ear: Callable[..., Ear], store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    real = brokers.ingest_all

    def counting(store: Store, pieces: list[tuple[bytes, Context]], source: str) -> list[list[Result]]:
        sizes.append(len(pieces))
        return real(store, pieces, source)

    monkeypatch.setattr(brokers, "ingest_all", counting)
    line = broker("allow_anonymous true", "max_inflight_messages 0")
    one = ear(rail(line)).listen()
    send(line, *sender.payloads(600))
    assert one.listen(600).outcomes == ["applied"] * 600
    assert max(sizes) <= brokers.MOST + 20


def test_a_topic_that_is_taken_out_is_not_listened_to_any_more(broker: Start, ear: Callable[..., Ear]) -> None:
    line = broker()
    ear(rail(line, topics=("old/#", "trains/#"))).listen()
    ear(rail(line), former=("old/#", "trains/#")).listen()
    send(line, sender.whole(1, 1), topic="old/1")
    send(line, sender.whole(2, 1))
    assert ear(rail(line)).listen(1).heard == [("trains/1", "applied")]


def test_others_can_see_whether_the_desk_listens(broker: Start, ear: Callable[..., Ear], store: Store) -> None:
    line = broker()
    seen: list[str] = []
    ear(rail(line)).listen(on_up=lambda: seen.append(told(line, status_topic(store.desk))))
    assert seen == ["online"]
    assert told(line, status_topic(store.desk)) == "offline"


def test_what_desks_say_of_themselves_and_cleared_topics_are_no_messages(
    broker: Start, ear: Callable[..., Ear], store: Store
) -> None:
    line = broker()
    one = ear(rail(line, topics=("#",))).listen()
    send(line, b"online", topic="horgosdesk/0000/status")
    send(line, b"", sender.whole(1, 1))
    assert one.listen(1).outcomes == ["applied"]
    assert list((store.folder / "inbox" / "quarantine").iterdir()) == []


def test_the_brokers_name_for_a_desks_channel_is_always_the_same_and_one_that_every_broker_takes() -> None:
    assert client_id("a1b2c3d4", "铁路") == client_id("a1b2c3d4", "铁路") != client_id("a1b2c3d4", "rail")
    assert len(client_id("a1b2c3d4", "铁路")) <= 23
    assert client_id("a1b2c3d4", "铁路").isascii()
    assert client_id("a1b2c3d4", "铁路").isalnum()


def test_a_broker_over_web_sockets(broker: Start, ear: Callable[..., Ear]) -> None:
    port = sender.free_port()
    line = broker("allow_anonymous true", f"listener {port}", "protocol websockets")
    sender.wait(lambda: sender.listens(port), line.log())
    one = ear(rail(line, address=f"ws://127.0.0.1:{port}/mqtt")).listen()
    send(line, sender.whole(1, 1))
    assert one.listen(1).outcomes == ["applied"]


# Who is let in


class Ring(KeyringBackend):
    """A keyring in memory that holds one password for everything."""

    priority = 0  # type: ignore[assignment]
    secret: str | None = None

    def get_password(self, service: str, username: str) -> str | None:
        return self.secret

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secret = password

    def delete_password(self, service: str, username: str) -> None:
        self.secret = None


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def guarded(broker: Start, tmp_path: Path) -> sender.Mosquitto:
    """A broker that wants a password."""
    passwords = tmp_path / "passwords"
    passwords.touch()
    subprocess.run(["mosquitto_passwd", "-b", passwords, "desk", "geheim"], check=True, capture_output=True)
    return broker("allow_anonymous false", f"password_file {passwords}")


@pytest.mark.parametrize("kind", ["mqtt", "mqtt5"])
def test_a_wrong_password_is_refused_in_words_that_do_not_tell_it(
    guarded: sender.Mosquitto, ear: Callable[..., Ear], ring: Ring, kind: str
) -> None:
    ring.secret = "falsch"
    with pytest.raises(Problem, match="does not let the desk in") as caught:
        ear(rail(guarded, kind=kind, user="desk")).listen()
    assert "falsch" not in str(caught.value)
    ring.secret = "geheim"
    assert ear(rail(guarded, kind=kind, user="desk")).listen().wrong == []


def test_without_its_password_a_channel_does_not_even_knock(
    guarded: sender.Mosquitto, ear: Callable[..., Ear], ring: Ring
) -> None:
    with pytest.raises(Problem, match="No password is stored"):
        ear(rail(guarded, user="desk")).listen()


# Encryption


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two authorities, ca and other, and certificates by the first: of the broker "localhost", of the desk."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed: nothing was received encrypted")
    folder = tmp_path_factory.mktemp("papers")

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    for name in ("ca", "other"):
        openssl(
            *("req", "-x509", *curve, "-keyout", f"{name}.key", "-out", f"{name}.pem", "-days", "30"),
            *("-subj", f"/CN={name}", "-addext", "keyUsage=critical,keyCertSign"),
        )
    for name in ("localhost", "desk"):
        openssl("req", *curve, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        (folder / "names").write_text(f"subjectAltName=DNS:{name}\n")
        openssl(
            *("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"),
            *("-out", f"{name}.pem", "-days", "30", "-extfile", "names"),
        )
    openssl("ec", "-in", "desk.key", "-aes256", "-passout", "pass:geheim", "-out", "locked.key")
    return folder


@pytest.fixture
def secure(broker: Start, papers: Path) -> Callable[..., tuple[sender.Mosquitto, int]]:
    """Starts a broker that also listens encrypted; that port."""

    def start(*lines: str) -> tuple[sender.Mosquitto, int]:
        port = sender.free_port()
        line = broker(
            "allow_anonymous true",
            f"listener {port} 127.0.0.1",
            f"cafile {papers / 'ca.pem'}",
            f"certfile {papers / 'localhost.pem'}",
            f"keyfile {papers / 'localhost.key'}",
            *lines,
        )
        return line, port

    return start


def test_an_encrypted_broker_whose_authority_is_named(
    secure: Callable[..., tuple[sender.Mosquitto, int]], ear: Callable[..., Ear], papers: Path
) -> None:
    line, port = secure()
    one = ear(rail(line, address=f"mqtts://localhost:{port}", ca=str(papers / "ca.pem"))).listen()
    send(line, *sender.payloads(100))
    assert one.listen(100).outcomes == ["applied"] * 100


def refusal(one: Ear) -> Problem:
    """What is said when a channel cannot be. paho leaves a socket open then, which goes with the error."""
    with pytest.raises(Problem) as caught:
        one.listen()
    problem = caught.value
    problem.__cause__ = problem.__context__ = None
    del caught
    problem.__traceback__ = None
    gc.collect()
    return problem


UNCLOSED = pytest.mark.filterwarnings(
    "ignore:.*unclosed:ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@UNCLOSED
@pytest.mark.parametrize(("host", "ca"), [("localhost", "other.pem"), ("localhost", ""), ("127.0.0.1", "ca.pem")])
def test_a_broker_that_cannot_prove_who_it_is_gets_nothing(
    secure: Callable[..., tuple[sender.Mosquitto, int]], ear: Callable[..., Ear], papers: Path, host: str, ca: str
) -> None:
    line, port = secure()
    problem = refusal(ear(rail(line, address=f"mqtts://{host}:{port}", ca=str(papers / ca) if ca else "")))
    assert problem.code == "broker-certificate"
    assert "certificate that is not trusted" in str(problem)


@UNCLOSED
def test_a_port_that_is_not_encrypted_is_not_spoken_to_in_clear(
    secure: Callable[..., tuple[sender.Mosquitto, int]], ear: Callable[..., Ear], papers: Path
) -> None:
    line, _ = secure()
    problem = refusal(ear(rail(line, address=f"mqtts://localhost:{line.port}", ca=str(papers / "ca.pem"))))
    assert problem.code in ("broker-tls", "broker-unreachable")


@UNCLOSED
def test_the_desks_own_certificate_where_the_broker_asks_for_one(
    secure: Callable[..., tuple[sender.Mosquitto, int]], ear: Callable[..., Ear], papers: Path
) -> None:
    line, port = secure("require_certificate true")
    known = {"address": f"mqtts://localhost:{port}", "ca": str(papers / "ca.pem")}
    ours = {"cert": str(papers / "desk.pem"), "key": str(papers / "desk.key")}
    assert ear(rail(line, **known, **ours)).listen().wrong == []
    assert refusal(ear(rail(line, **known))).code in ("broker-tls", "broker-broken")


@pytest.mark.parametrize(
    "files", [{"ca": "none.pem"}, {"ca": "ca.key"}, {"cert": "desk.pem", "key": "locked.key"}], ids=lambda one: str(one)
)
def test_a_paper_that_cannot_be_read_gets_words_and_asks_nobody(
    ear: Callable[..., Ear], papers: Path, files: dict[str, str]
) -> None:
    named = {name: str(papers / file) for name, file in files.items()}
    channel = Channel("rail", "mqtt", "mqtts://localhost:1", ("trains/#",), **named)
    with pytest.raises(Problem) as caught:
        ear(channel).listen()
    assert caught.value.code == "channel-file"


# Brokers that misbehave


@pytest.fixture
def strange() -> Iterator[Callable[[bytes], int]]:
    """Listens, and to whoever comes says some bytes, whatever it hears, then leaves once it has heard 60 bytes; the port."""
    servers: list[socket.socket] = []

    def listen(answer: bytes, heard: int = 60) -> int:
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)

        def serve() -> None:
            with suppress(OSError), closing(server.accept()[0]) as client:
                client.settimeout(20)
                client.sendall(answer)
                while heard > 0 and client.recv(heard):
                    pass

        Thread(target=serve, daemon=True).start()
        return int(server.getsockname()[1])

    yield listen
    for server in servers:
        server.close()


CONNACK, SUBACK = b"\x20\x02\x00\x00", b"\x90\x03\x00\x02\x01"
PUBLISH = b"\x32\xff\x7f\x00\x08trains/1\x00\x01" + b'{"trainNumber": 1, "depar'


@pytest.mark.parametrize(
    "answer",
    [CONNACK + SUBACK + PUBLISH, CONNACK, b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff" * 40, PUBLISH],
    ids=["mid-message", "no suback", "nothing", "http", "noise", "publish first"],
)
def test_a_broker_that_lies_down_or_talks_nonsense_breaks_the_connection_and_nothing_else(
    strange: Callable[..., int], ear: Callable[..., Ear], store: Store, answer: bytes
) -> None:
    port = strange(answer, 0)
    one = ear(Channel("rail", "mqtt", f"mqtt://127.0.0.1:{port}", ("trains/#",)))
    with pytest.raises(Problem) as caught:
        one.listen(1)
    assert caught.value.code == "broker-broken"
    assert stored(store) == 0
    assert list((store.folder / "inbox" / "quarantine").iterdir()) == []


def test_a_topic_that_is_not_given_is_told_while_the_others_work(
    strange: Callable[..., int], ear: Callable[..., Ear]
) -> None:
    port = strange(CONNACK + b"\x90\x04\x00\x02\x80\x01")
    one = ear(Channel("rail", "mqtt", f"mqtt://127.0.0.1:{port}", ("secret/#", "trains/#"))).listen()
    assert len(one.wrong) == 1
    assert "secret/#" in one.wrong[0]
    assert "trains/#" not in one.wrong[0]
    port = strange(CONNACK + b"\x90\x03\x00\x02\x80")
    with pytest.raises(Problem, match="secret/#"):
        ear(Channel("rail", "mqtt", f"mqtt://127.0.0.1:{port}", ("secret/#",))).listen()


def test_a_broker_that_never_answers_is_not_waited_for_for_ever(
    strange: Callable[..., int], ear: Callable[..., Ear], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brokers, "CONNECT_S", 0.5)
    one = ear(Channel("rail", "mqtt", f"mqtt://127.0.0.1:{strange(b'')}", ("trains/#",)))
    with pytest.raises(Problem, match="timeout"):
        one.listen(1)


def test_a_broker_that_is_not_there_gets_words(ear: Callable[..., Ear]) -> None:
    with pytest.raises(Problem, match="cannot be reached"):
        ear(Channel("rail", "mqtt", f"mqtt://127.0.0.1:{sender.free_port()}", ("trains/#",))).listen()
    with pytest.raises(Problem, match="cannot be reached"):
        ear(Channel("rail", "mqtt", "mqtt://no-such-host.invalid", ("trains/#",))).listen()
