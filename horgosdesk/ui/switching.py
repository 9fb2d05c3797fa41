"""The encryption of a desk being changed by a child process, which outlives the window that asked for it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from horgosdesk.store import key as keys
from horgosdesk.store.key import Key, KeyFile
from horgosdesk.ui.tasks import Process

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store


class Switching(QObject):
    """One change: to a key, or with None to plain.

    progressed: so much of so much. ready: the copy is proven; call `go` once the desk is closed here. done: with what the
    command answered. failed: with its Problem; the desk is as it was. None of the last two comes after `cancel`.
    store: of the desk with accounts, as whose person the child works.
    """

    progressed = Signal(int, int)
    ready = Signal()
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        folder: Path,
        to: tuple[KeyFile, Key] | None,
        lang: str,
        *,
        by_ring: bool = False,
        store: "Store | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self.to = to
        self._before = keys.read(folder / keys.FILE).id if (folder / keys.FILE).exists() else ""
        words = ["decrypt", "--handed"]
        if to is not None:
            words = ["encrypt", "--handed", *(["--keyring"] if by_ring else [])]
            if (folder / keys.FILE).exists():
                words.append("--new-key")
        self._process = Process(
            folder, words, lambda answer, _code: self.done.emit(answer), self.failed.emit, lang, self, store=store
        )
        self._process.progressed.connect(self.progressed)
        self._process.told.connect(self._listen)

    def start(self) -> None:
        """Begin: the copy is made while the desk stays open."""
        self._process.start()
        if self.to is not None:
            content, key = self.to
            # by its standard input, where no other program sees it
            said = {"id": content.id, "made": content.made, "wraps": content.wraps, "raw": key.raw.hex()}
            self._process.tell(said)

    def go(self) -> None:
        """The desk is closed here: put the copy in its place."""
        if self.to is not None:
            keys.hold(self.to[1])
        self._process.tell({"go": True})

    def cancel(self) -> None:
        """End it, wherever it is: who opens the desk next finishes it or takes it back."""
        self._process.cancel()

    def settle(self) -> None:
        """It is done: the key that nothing is under any more leaves this process."""
        keys.forget(self._before)

    def _listen(self, said: dict[str, Any]) -> None:
        if said.get("ready"):
            self.ready.emit()
