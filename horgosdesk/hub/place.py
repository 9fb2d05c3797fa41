"""Where the hub is, how this desk gets in, and words for what keeps it out."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from horgosdesk.core.errors import Problem, Unreachable
from horgosdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from psycopg import Connection, Error

SERVICE = "HorgosDesk"
PASSWORD = "HORGOSDESK_HUB_PASSWORD"
"""Where a password may be said besides the keyring and libpq's own .pgpass."""
CONNECT_S = 10
SILENT_S = 20
"""How long a cable may be out before a connection over it is given up, here and at the server."""
STATEMENT_S = 600
LOCK_S = 60
IDLE_S = 60
"""How long a desk may hold a transaction, and with it the register, without a word."""

_HERE = ("localhost", "127.0.0.1", "::1")
_PROVEN = ("verify-ca", "verify-full")
_LIVE = {
    "keepalives": 1,
    "keepalives_idle": SILENT_S // 2,
    "keepalives_interval": SILENT_S // 4,
    "keepalives_count": 2,
    "tcp_user_timeout": SILENT_S * 1000,
}


@dataclass(frozen=True)
class Place:
    """A hub's address. url: to be kept and shown, without the password; password: the one that was typed with it, or ""."""

    url: str
    password: str = field(default="", repr=False)

    @cached_property
    def said(self) -> Mapping[str, str]:
        """What the address says, by libpq's names."""
        from psycopg.conninfo import conninfo_to_dict

        return {name: str(value) for name, value in conninfo_to_dict(self.url).items()}

    @property
    def user(self) -> str:
        """The login role, "" where the address leaves it to libpq."""
        return self.said.get("user", "")

    @property
    def is_here(self) -> bool:
        """Whether the server is on this machine, so that nothing goes over a wire."""
        said = self.said
        hosts = said.get("hostaddr") or said.get("host") or os.environ.get("PGHOSTADDR") or os.environ.get("PGHOST", "")
        return "service" not in said and all(
            not host or host.startswith(("/", "@")) or host in _HERE for host in hosts.split(",")
        )


def parse(typed: str) -> Place:
    """The place that an address postgresql://user[:password]@host[:port]/database[?sslmode=…] names. Problem "hub-address"."""
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    text = typed.strip()
    try:
        said = dict(conninfo_to_dict(text)) if text.startswith(("postgresql://", "postgres://")) else {}
    except (ProgrammingError, UnicodeError):
        said = {}
    if not said.get("dbname"):
        raise no_address()
    password = str(said.pop("password", None) or "")
    return Place(_url({name: str(value) for name, value in said.items() if value is not None}), password)


def no_address() -> Problem:
    """What is said of a text that is no address of a hub; it may hold a password, so it is not said again."""
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "This is no address of a hub. It reads postgresql://user@host:5432/database; special characters of a password are written as %40 for @ and so on.",
    )
    return Problem("hub-address", text)


def _url(said: Mapping[str, str]) -> str:
    rest = dict(said)
    user, host, port = (rest.pop(name, "") for name in ("user", "host", "port"))
    database = quote(rest.pop("dbname"), safe="")
    if host.startswith(("/", "@")) or "," in host or "," in port:
        rest |= {"host": host} | ({"port": port} if port else {})
        host = port = ""
    shown = f"[{host}]" if ":" in host else quote(host, safe="")
    where = f"{quote(user, safe='')}@" * bool(user) + shown + f":{port}" * bool(port)
    return f"postgresql://{where}/{database}" + (f"?{urlencode(rest, quote_via=quote, safe='/:')}" if rest else "")


def password(place: Place) -> str:
    """The password for a place: as typed, from $HORGOSDESK_HUB_PASSWORD or the keyring; "" leaves it to .pgpass."""
    if place.password or (said := os.environ.get(PASSWORD, "")):
        return place.password or said
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, _key(place)) or ""
    except KeyringError:
        # a server without a desktop has none: .pgpass may know it, and whether one is needed the hub says
        return ""


def keep_password(place: Place, secret: str) -> None:
    """Store the password for a place in the keyring. Problem when that is locked or missing."""
    import keyring

    with _words_for_keyring():
        keyring.set_password(SERVICE, _key(place), secret)


def forget_password(place: Place) -> None:
    """Take the password for a place out of the keyring, if it is there. Problem as `keep_password`."""
    import keyring
    from keyring.errors import NoKeyringError

    # where there is no keyring, none was stored
    with _words_for_keyring(), suppress(NoKeyringError):
        if keyring.get_password(SERVICE, _key(place)) is not None:
            keyring.delete_password(SERVICE, _key(place))


def _key(place: Place) -> str:
    return f"hub:{place.url}"


@contextmanager
def _words_for_keyring() -> Iterator[None]:
    from keyring.errors import KeyringError

    try:
        yield
    except KeyringError as error:
        raise Problem(
            "hub-keyring",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The computer's keyring, which keeps the hub's password, is locked or missing ({why}). Unlock it by logging in at the screen, or write the password into the file .pgpass or the variable HORGOSDESK_HUB_PASSWORD.",
            ),
            why=" ".join(str(error).split())[:200] or type(error).__name__,
        ) from error


def connect(place: Place, *, statement_s: int = STATEMENT_S) -> "Connection[Any]":
    """A connection to the hub, where each statement is a transaction of its own unless `with connection.transaction()`.

    A pulled cable is noticed within SILENT_S at both ends. statement_s: how long one statement may take. Unreachable: all
    that keeps this desk out.
    """
    import psycopg

    with words_for_hub(place):
        conn = psycopg.connect(
            place.url, autocommit=True, prepare_threshold=None, **_parameters(place, password(place))
        )
        try:
            _settle(conn, statement_s)
        except BaseException:
            conn.close()
            raise
        return conn


def _parameters(place: Place, secret: str) -> dict[str, Any]:
    said = place.said
    more: dict[str, Any] = {"client_encoding": "UTF8", **_LIVE}
    more |= {"connect_timeout": CONNECT_S} if "connect_timeout" not in said else {}
    more |= {"application_name": "horgosdesk"} if "application_name" not in said else {}
    more |= {"password": secret} if secret else {}
    if "sslmode" not in said and not place.is_here:
        usual = os.environ.get("PGSSLMODE", "")
        by_system = (said.get("sslrootcert") or os.environ.get("PGSSLROOTCERT")) == "system"
        more["sslmode"] = "verify-full" if by_system else usual if usual in _PROVEN else "require"
    return more


def _settle(conn: "Connection[Any]", statement_s: int) -> None:
    """The session's settings, as far as the engine has them."""
    wanted = {
        "statement_timeout": statement_s * 1000,
        "lock_timeout": LOCK_S * 1000,
        "idle_in_transaction_session_timeout": IDLE_S * 1000,
        "tcp_keepalives_idle": _LIVE["keepalives_idle"],
        "tcp_keepalives_interval": _LIVE["keepalives_interval"],
        "tcp_keepalives_count": _LIVE["keepalives_count"],
        "tcp_user_timeout": _LIVE["tcp_user_timeout"],
        "TimeZone": "UTC",
    }
    conn.execute(
        "SELECT set_config(name, value, false) FROM unnest(%s::text[], %s::text[]) AS wanted (name, value)"
        " WHERE name IN (SELECT name FROM pg_settings)",
        (list(wanted), [str(value) for value in wanted.values()]),
    )


@contextmanager
def words_for_hub(place: Place) -> Iterator[None]:
    """What the surroundings do to a connection, said in words as Unreachable; any other error of the database is a bug."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        problem = _problem(error, place)
        if problem is None:
            raise
        raise problem from error


def _problem(error: "Error", place: Place) -> Unreachable | None:
    import psycopg
    from psycopg import errors

    where: dict[str, Any] = {"host": _host(place), "why": _why(error)}
    if isinstance(error, errors.InsufficientPrivilege):
        return Unreachable("hub-cut-off", _CUT_OFF, user=place.user or "?", **where)
    if isinstance(error, errors.UndefinedTable | errors.InvalidSchemaName | errors.UndefinedColumn):
        return Unreachable("hub-schema-missing", SCHEMA_MISSING, **where)
    if isinstance(error, errors.ReadOnlySqlTransaction):
        return Unreachable("hub-read-only", _READ_ONLY, **where)
    if not isinstance(error, psycopg.OperationalError):
        return None
    if error.pgconn is None or error.sqlstate is not None:
        return Unreachable("hub-lost", _LOST, **where)
    return _not_let_in(error, place, where)


def _not_let_in(error: "Error", place: Place, where: Mapping[str, Any]) -> Unreachable:
    """libpq tells the server's words but not its code: where they are not English, its words alone must do."""
    why, said = where["why"].lower(), {**where, "user": place.user or "?"}
    if (error.pgconn is not None and error.pgconn.needs_password) or "no password supplied" in why:
        return Unreachable("hub-password-missing", _PASSWORD_MISSING, **said)
    if "password authentication failed" in why:
        return Unreachable("hub-password", _PASSWORD_WRONG, **said)
    if "pg_hba" in why:
        return Unreachable("hub-refused", _REFUSED, **said)
    if "ssl" in why or "certificate" in why or "tls" in why:
        return Unreachable("hub-tls", _TLS, **said)
    if "database" in why and "does not exist" in why:
        return Unreachable("hub-no-database", _NO_DATABASE, database=place.said["dbname"], **said)
    if "permission denied" in why or "not permitted to log in" in why or ("role" in why and "does not exist" in why):
        return Unreachable("hub-cut-off", _CUT_OFF, **said)
    if "the database system is" in why:
        # starting or going down
        return Unreachable("hub-unreachable", _UNREACHABLE, **said)
    if "fatal:" in why or (error.pgconn is not None and error.pgconn.used_password):
        return Unreachable("hub-refused", _REFUSED, **said)
    return Unreachable("hub-unreachable", _UNREACHABLE, **said)


def _host(place: Place) -> str:
    said = place.said
    return said.get("host") or said.get("hostaddr") or "localhost"


def _why(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


_UNREACHABLE = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} cannot be reached ({why}). The desk works on without it; look at the network, and whether the address is right.",
)
_LOST = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} broke off ({why}). The desk works on without it, and nothing is lost; try again later.",
)
_PASSWORD_MISSING = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} asks for a password of {user}, and none is stored. Join the hub again with the password, or write it into the file .pgpass.",
)
_PASSWORD_WRONG = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} does not take the password of {user}. Join the hub again with the right one, or ask its administrator.",
)
_TLS = QT_TRANSLATE_NOOP(
    "Problem",
    "No encrypted connection to the hub at {host} ({why}). Ask its administrator to switch TLS on; only in a network that nobody else can read, add sslmode=disable to the address.",
)
_NO_DATABASE = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} has no database {database}. Look at the address, or ask its administrator to create the database.",
)
_CUT_OFF = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} does not let {user} in any more ({why}): this desk was cut off, or never admitted. Ask the hub's administrator. What is entered here stays here until then.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Problem",
    "The hub at {host} can only be read ({why}): it is a copy, or is being repaired. Ask its administrator for the address of the main server.",
)
_REFUSED = QT_TRANSLATE_NOOP(
    "Problem", "The hub at {host} refuses the connection ({why}). Ask its administrator; the desk works on without it."
)
SCHEMA_MISSING = QT_TRANSLATE_NOOP(
    "Problem",
    "The database at {host} has not been made ready for desks. Ask its administrator to run what this prints: horgosdesk hub sql",
)
