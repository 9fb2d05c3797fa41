"""Connections to the hub that break at a moment of one's choice."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg


class Shaky:
    """A connection that dies at its nth statement (before or after it was done), or right behind its nth COMMIT.

    at: counted from 1, 0 for never. how: "before" or "after" a statement, "commit".
    """

    def __init__(self, conn: Any, at: int, how: str) -> None:
        self._conn, self._left, self._how = conn, at, how

    def __getattr__(self, name: str) -> Any:
        return getattr(self._conn, name)

    def execute(self, *arguments: Any) -> Any:
        """As the connection's own."""
        if self._how == "commit":
            return self._conn.execute(*arguments)
        self._left -= 1
        if self._left == 0 and self._how == "before":
            self.cut()
        done = self._conn.execute(*arguments)
        if self._left == 0:
            self.cut()
        return done

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """As the connection's own; the answer to COMMIT is lost where that is wished."""
        with self._conn.transaction() as inside:
            yield inside
        if self._how == "commit":
            self._left -= 1
            if self._left == 0:
                self.cut()

    def cut(self) -> None:
        """Die: the server's process of this connection too."""
        with psycopg.connect(self._conn.info.dsn, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s)", (self._conn.info.backend_pid,))
        self._conn.close()
        raise psycopg.OperationalError("the cable was pulled")
