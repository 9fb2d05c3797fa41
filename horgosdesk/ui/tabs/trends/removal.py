"""A step that can be undone though it touches no record."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Removal(QUndoCommand):
    """Something is taken away when it is pushed, and put back by undo."""

    def __init__(self, text: str, take: Callable[[], object], put_back: Callable[[], object]) -> None:
        super().__init__(text)
        self._take = take
        self._put_back = put_back

    def redo(self) -> None:
        """Take it away."""
        self._take()

    def undo(self) -> None:
        """Put it back."""
        self._put_back()
