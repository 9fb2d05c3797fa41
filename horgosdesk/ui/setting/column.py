"""The lines of all sections one below the other, to be scrolled."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from horgosdesk.ui import actions, theme
from horgosdesk.ui.setting.section import Line

NARROW = 140
"""Steps of width below which what a setting is called may take two lines."""


class Column(QScrollArea):
    """Sections by their places, in order. passed: somebody scrolled, and the section at this place is at the top now."""

    passed = Signal(int)

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self._heads: list[QLabel] = []
        self._lines: list[Sequence[Line]] = []
        self._going, self._narrow = False, False
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # what stands beside the bar does not move when there is nothing to scroll
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._tell_passed)
        self.verticalScrollBar().rangeChanged.connect(self._veil_bar)
        self.empty()

    @property
    def lines(self) -> Iterator[Line]:
        """All of them, from the top."""
        return chain.from_iterable(self._lines)

    def place_of(self, line: Line) -> int:
        """The section of a line."""
        return next(place for place, lines in enumerate(self._lines) if line in lines)

    # What stands here

    def empty(self) -> None:
        """Begin anew."""
        self._heads, self._lines = [], []
        page = QWidget()
        self._box = QVBoxLayout(page)
        self._box.setContentsMargins(0, 0, theme.space(3), 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        self.setWidget(page)

    def add(self, title: str, lines: Sequence[Line]) -> None:
        """A section below those before."""
        head = QLabel(title, objectName="section")
        with self._at_once():
            for widget in (head, *lines):
                self._box.insertWidget(self._box.count() - 1, widget)
                widget.show()
        for line in lines:
            line.title.setWordWrap(self._narrow)
            actions.press_by_enter(line)
        self._heads.append(head)
        self._lines.append(lines)
        self.set_apart()
        self._settle(lines)

    def leave(self, left: Collection[Line]) -> list[bool]:
        """Show these lines only; whether each section has any."""
        shown = [[line in left for line in lines] for lines in self._lines]
        with self._at_once():
            for head, lines, are_left in zip(self._heads, self._lines, shown, strict=True):
                for line, is_left in zip(lines, are_left, strict=True):
                    line.setVisible(is_left)
                head.setVisible(any(are_left))
        self.set_apart()
        return [any(are_left) for are_left in shown]

    def set_apart(self) -> None:
        """Room above each section but the first that is seen."""
        shown = [head for head in self._heads if not head.isHidden()]
        for head in shown:
            head.setContentsMargins(theme.space(1), 0 if head is shown[0] else theme.space(6), 0, theme.space(2))

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Many lines come or go, and all are laid out once and not for each."""
        self._box.setEnabled(False)
        yield
        self._box.setEnabled(True)
        self._box.update()

    def _settle(self, lines: Iterable[Line]) -> None:
        """Have these lines take their places now, which they else do a moment later."""
        for line in lines:
            if (inner := line.layout()) is not None:
                inner.activate()
        self._box.activate()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # only where they need it: it takes three times as long to lay out
        if (narrow := self.width() < theme.space(NARROW)) != self._narrow:
            self._narrow = narrow
            for line in self.lines:
                line.title.setWordWrap(narrow)

    # What is seen of it

    def show_section(self, place: int) -> None:
        """Bring its head to the top; nothing where it is not there yet."""
        if 0 <= place < len(self._heads):
            self._settle(self.lines)
            head = self._heads[place]
            self._going = True
            self.verticalScrollBar().setValue(head.y() + head.contentsMargins().top())
            self._going = False

    def bring(self, line: Line) -> None:
        """Have it seen."""
        self._settle(self.lines)
        self._going = True
        self.ensureWidgetVisible(line, 0, theme.space(8))
        self._going = False

    def _tell_passed(self, value: int) -> None:
        """Tell what is at the top, or at the very end the last."""
        shown = [place for place, head in enumerate(self._heads) if not head.isHidden()]
        if self._going or not shown:
            return
        if value < self.verticalScrollBar().maximum():
            shown = [place for place in shown if self._heads[place].y() <= value + theme.space(4)] or shown[:1]
        self.passed.emit(shown[-1])

    def _veil_bar(self, _least: int, most: int) -> None:
        """Where all is seen there is nothing to drag."""
        bar = self.verticalScrollBar()
        bar.setProperty("idle", most == 0)
        bar.style().polish(bar)
