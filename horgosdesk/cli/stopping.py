"""How commands that run on and on are told to end."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread


@contextmanager
def stopped_by_signals() -> Iterator[Event]:
    """An event that Ctrl+C and a request to end set, instead of what they do else."""
    stop = Event()
    # SIGBREAK is what one program can send to another on Windows
    ending = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGBREAK") if hasattr(signal, name)]
    before = {one: signal.signal(one, lambda *_: stop.set()) for one in ending}
    try:
        yield stop
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def stop_when_left(stop: Event) -> None:
    """Have it set when whoever started us has ended, however that was: nobody holds the other end of our standard input then."""

    def wait() -> None:
        sys.stdin.read()
        stop.set()

    Thread(target=wait, daemon=True).start()
