"""Where the hub is: addresses without their password, TLS where there is a wire, and words for what keeps a desk out."""

import socket
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import postgres
import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as Missing
from psycopg.conninfo import conninfo_to_dict

from horgosdesk.core.errors import Problem, Unreachable
from horgosdesk.hub import place, schema
from horgosdesk.hub.place import Place, parse


@pytest.mark.parametrize(
    ("typed", "url", "password"),
    [
        ("postgresql://hub.port.cn/desks", "postgresql://hub.port.cn/desks", ""),
        (" postgres://rail:se%40cret@10.1.2.3:5433/desks ", "postgresql://rail@10.1.2.3:5433/desks", "se@cret"),
        ("postgresql://rail@hub/desks?password=x&sslmode=disable", "postgresql://rail@hub/desks?sslmode=disable", "x"),
        (
            "postgresql:///desks?host=/run/postgresql&user=rail",
            "postgresql://rail@/desks?host=/run/postgresql",
            "",
        ),
        ("postgresql://rail:p@[fe80::1]:5432/desks", "postgresql://rail@[fe80::1]:5432/desks", "p"),
        (
            "postgresql://a:p@one:1,two:2/desks?target_session_attrs=read-write",
            "postgresql://a@/desks?target_session_attrs=read-write&host=one%2Ctwo&port=1%2C2",
            "p",
        ),
        ("postgresql://%E7%8E%8B@hub/%E5%8F%A3%E5%B2%B8", "postgresql://%E7%8E%8B@hub/%E5%8F%A3%E5%B2%B8", ""),
    ],
)
def test_an_address_is_kept_without_its_password(typed: str, url: str, password: str) -> None:
    found = parse(typed)
    assert (found.url, found.password) == (url, password)
    assert "secret" not in repr(found)
    said = {name: value for name, value in conninfo_to_dict(typed.strip()).items() if name != "password"}
    assert found.said == said == conninfo_to_dict(url)
    assert parse(found.url) == Place(url)


@given(
    st.fixed_dictionaries(
        {"host": st.sampled_from(("", "hub", "/run/pg", "::1", "a,b")), "port": st.sampled_from(("", "5432"))},
        optional={"user": st.text("a王@:/?%& ", min_size=1), "password": st.text("b语@:/?%& ", min_size=1)},
    ),
    st.text("d数@:/?%& ", min_size=1),
)
def test_what_an_address_says_stays_however_strange_its_names(said: dict[str, str], database: str) -> None:
    typed = {name: value for name, value in {**said, "dbname": database}.items() if value}
    kept = {name: value for name, value in typed.items() if name != "password"}
    found = parse(place._url(typed))
    assert (found.url, found.password) == (place._url(kept), said.get("password", ""))
    assert found.said == kept


@pytest.mark.parametrize(
    "typed", ["", "hub", "http://hub/desks", "postgresql://hub", "postgresql://hub/x?what=1", "postgresql://a:%zz@h/d"]
)
def test_what_is_no_address_is_refused_without_saying_it_again(typed: str) -> None:
    with pytest.raises(Problem, match="postgresql://user@host:5432/database") as refused:
        parse(typed)
    assert refused.value.code == "hub-address"


@pytest.mark.parametrize(
    ("url", "mode"),
    [
        ("postgresql://hub/desks", "require"),
        ("postgresql://hub/desks?sslmode=verify-full", None),
        ("postgresql://hub/desks?sslmode=disable", None),
        ("postgresql://hub/desks?sslrootcert=system", "verify-full"),
        ("postgresql://localhost/desks", None),
        ("postgresql://[::1]/desks", None),
        ("postgresql:///desks?host=/run/postgresql", None),
        ("postgresql:///desks?host=localhost,hub", "require"),
        ("postgresql:///desks?hostaddr=10.0.0.1&host=localhost", "require"),
        ("postgresql:///desks?service=port", "require"),
    ],
)
def test_a_wire_is_encrypted_unless_the_address_says_otherwise(
    url: str, mode: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLMODE", "prefer")
    assert place._parameters(parse(url), "").get("sslmode") == mode
    monkeypatch.setenv("PGSSLMODE", "verify-ca")
    assert place._parameters(parse(url), "").get("sslmode") == (mode if mode != "require" else "verify-ca")


class Ring(KeyringBackend):
    """A keyring in memory, which may be locked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise keyring.errors.KeyringLocked("it is night")
        return self.kept

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._open()[service, username]


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    """The computer's keyring, as nobody's."""
    monkeypatch.delenv(place.PASSWORD, raising=False)
    before, mine = keyring.get_keyring(), Ring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def test_the_keyring_keeps_the_password_of_each_hub_and_the_environment_comes_first(
    ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = parse("postgresql://rail@hub/desks"), parse("postgresql://road@hub/desks")
    place.keep_password(one, "for rail")
    assert (place.password(one), place.password(other)) == ("for rail", "")
    assert list(ring.kept) == [("HorgosDesk", "hub:postgresql://rail@hub/desks")]
    assert place.password(Place(one.url, "typed")) == "typed"
    monkeypatch.setenv(place.PASSWORD, "by the shell")
    assert place.password(one) == "by the shell"
    monkeypatch.delenv(place.PASSWORD)
    place.forget_password(one)
    place.forget_password(one)
    assert place.password(one) == ""
    ring.locked = True
    assert place.password(one) == ""
    for attempt in (lambda: place.keep_password(one, "x"), lambda: place.forget_password(one)):
        with pytest.raises(Problem, match="it is night") as refused:
            attempt()
        assert refused.value.code == "hub-keyring"
    keyring.set_keyring(Missing())
    place.forget_password(one)


def refused_by(url: str, password: str = "") -> Unreachable:
    with pytest.raises(Unreachable) as refused:
        place.connect(Place(parse(url).url, password or parse(url).password)).close()
    return refused.value


def test_what_keeps_a_desk_out_is_said_in_words(hub_url: str, ring: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", "/nowhere")
    with closing(place.connect(parse(hub_url))) as conn:
        row = conn.execute("SELECT current_setting('application_name'), current_setting('tcp_user_timeout')").fetchone()
        assert row == ("horgosdesk", "20000")
        role = f"rail_{conn.info.backend_pid}"
        conn.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'good'")
        conn.execute(f"CREATE ROLE {role}_gone NOLOGIN PASSWORD 'good'")
    mine = hub_url.replace("postgres@", f"{role}@")
    assert refused_by(mine).code == "hub-password-missing"
    assert refused_by(mine, "bad").code == "hub-password"
    assert refused_by(mine.replace(role, f"{role}_gone"), "good").code == "hub-cut-off"
    missing = refused_by(hub_url.rpartition("/")[0] + "/desks")
    assert (missing.code, missing.values["database"]) == ("hub-no-database", "desks")
    assert refused_by(f"{hub_url}?sslmode=require").code == "hub-tls"
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        away = refused_by(f"postgresql://rail@127.0.0.1:{nobody.getsockname()[1]}/desks")
    assert away.code == "hub-unreachable" and "127.0.0.1" in str(away)
    to = Place(parse(mine).url, "good")
    with closing(place.connect(to)) as conn:
        with pytest.raises(Unreachable, match="never admitted") as refused, place.words_for_hub(to):
            schema.state(conn)
        assert (refused.value.code, refused.value.values["user"]) == ("hub-cut-off", role)


def test_what_happens_to_a_connection_is_said_in_words_and_a_bug_is_not(hub_url: str) -> None:
    to = parse(hub_url)

    def happens(statement: str) -> str:
        with closing(place.connect(to)) as conn:
            with pytest.raises(Unreachable) as told, place.words_for_hub(to):
                conn.execute("SET statement_timeout = 30")
                conn.execute(statement.encode())
            return told.value.code

    assert happens("SELECT pg_terminate_backend(pg_backend_pid())") == "hub-lost"
    assert happens("SELECT pg_sleep(9)") == "hub-lost"
    assert happens("SELECT 1 FROM horgosdesk.nothing") == "hub-schema-missing"
    assert happens("SET transaction_read_only = on; CREATE TABLE x ()") == "hub-read-only"
    with (
        closing(place.connect(to)) as conn,
        pytest.raises(psycopg.errors.SyntaxError),
        place.words_for_hub(to),
    ):
        conn.execute("SELEC 1")


def test_a_server_that_is_killed_and_comes_back_is_told_of_and_reached_again(own_server: Callable[..., Any]) -> None:
    server = own_server(**postgres.DURABLE)
    to = parse(server.url())
    with closing(place.connect(to)) as conn:
        conn.execute("CREATE TABLE kept AS SELECT 1 AS one")
        server.stop("kill")
        with pytest.raises(Unreachable) as lost, place.words_for_hub(to):
            conn.execute("SELECT 1")
        assert lost.value.code == "hub-lost"
    assert refused_by(to.url).code == "hub-unreachable"
    server.start()
    with closing(place.connect(to)) as conn:
        assert conn.execute("SELECT one FROM kept").fetchone() == (1,)


def test_a_server_with_a_certificate_is_believed_by_it(own_server: Callable[..., Any], tmp_path: Path) -> None:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.skip("Debian's PostgreSQL is not installed, and the wheel's knows no TLS: no certificate was shown")
    key, certificate = certified("127.0.0.1")
    server = own_server(programs=programs[-1], ssl="on", files={"server.key": key, "server.crt": certificate})
    root, other = tmp_path / "root.crt", tmp_path / "other.crt"
    root.write_bytes(certificate)
    other.write_bytes(certified("127.0.0.1")[1])
    for more in ("sslmode=require", f"sslmode=verify-full&sslrootcert={root}"):
        with closing(place.connect(parse(f"{server.url()}?{more}"))) as conn:
            assert conn.pgconn.ssl_in_use
    assert refused_by(f"{server.url()}?sslmode=verify-full&sslrootcert={other}").code == "hub-tls"


def certified(host: str) -> tuple[bytes, bytes]:
    """A private key and a certificate for a host that it signed itself."""
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private, made.public_bytes(serialization.Encoding.PEM)
