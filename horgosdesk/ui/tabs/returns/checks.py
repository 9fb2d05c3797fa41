"""The checks of a return, one line each under the paper: a tick, or what differs with a way to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.units import GRAMS, MARKS, show_number
from horgosdesk.store.monthly import Check
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import kilograms

Kind = Literal["check", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Told:
    """One line. found: quietly behind the words. link: what to follow, and what that is called."""

    kind: Kind
    words: str
    found: str = ""
    link: tuple[str, str] | None = None


class Checks(QScrollArea):
    """The lines in two columns, as high as they are where there is room for that. followed: a link was."""

    followed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("checks")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._lines = QWidget(objectName="lines")
        self.setWidget(self._lines)
        self.setWidgetResizable(True)
        halves = QHBoxLayout(self._lines)
        halves.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        halves.setSpacing(theme.space(6))
        self._halves = [QVBoxLayout() for _ in range(2)]
        for half in self._halves:
            half.setSpacing(theme.space(0.5))
            half.setAlignment(Qt.AlignmentFlag.AlignTop)
            halves.addLayout(half, 1)

    def restyle(self) -> None:
        """Take up the colours in force."""
        theme.wear(
            self,
            f"QScrollArea#checks, QWidget#lines {{ background: {theme.role('raised')}; }}"
            f"QScrollArea#checks {{ border: none; border-top: 1px solid {theme.role('line')}; }}",
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            # lines that came are shown by now, and have a height
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(0, self._lines.heightForWidth(self.viewport().width()) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(theme.space(16), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_checks(self, checks: Sequence[Check], more: Sequence[Told] = ()) -> None:
        """Show the checks of each table as one line, then some more lines."""
        for half in self._halves:
            while (item := half.takeAt(0)) is not None:
                item.widget().hide()
                item.widget().deleteLater()
        groups: dict[str, list[Check]] = {}
        for check in checks:
            groups.setdefault(check.name.partition(".")[0], []).append(check)
        lines = [line for group in groups.values() for line in self._of(group)] + list(more)
        for place, line in enumerate(lines):
            self._halves[2 * place // (len(lines) + len(lines) % 2)].addWidget(self._line(line))
        self.setAccessibleName(self.tr("Checks"))
        self.setVisible(bool(lines))
        self.updateGeometry()

    def _of(self, checks: list[Check]) -> list[Told]:
        """One line for what ties out, one for each that does not."""
        ask = self.tr("What differs?")
        wrong = [Told("error", check.title, self._both(check), ("verify", ask)) for check in checks if not check.ok]
        if wrong or len(checks) == 1:
            return wrong or [Told("check", checks[0].title, self._both(checks[0]))]
        name = checks[0].name.partition(".")[0]
        if not name.startswith("table"):
            return [Told("check", check.title, self._both(check)) for check in checks]
        words = self.tr("Table {table}: all {count} sums tie out to the gram")
        return [Told("check", words.format(table=name.removeprefix("table"), count=len(checks)))]

    def _both(self, check: Check) -> str:
        """Both figures of a check, as the language writes them."""
        per = 1 if check.counts else GRAMS["kg"]
        left, right = (show_number(Decimal(value) / per, MARKS[self._desk.lang]) for value in (check.left, check.right))
        sign = "=" if check.ok else "≠"
        if check.counts:
            return f"{left}\u00a0{sign}\u00a0{right}"
        # a figure and its unit stand on one line; where the two figures have no room on one, the sign begins the second
        weight = f"{sign} {kilograms(right)}".replace(" ", "\u00a0")
        return f"{left} {weight}"

    def _line(self, line: Told) -> QWidget:
        tokens = theme.tokens()
        ink = {"check": tokens.ok, "warning": tokens.warn, "error": tokens.bad}[line.kind]
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        mark, text = QLabel(), QLabel()
        mark.setPixmap(theme.picture(line.kind, theme.icon_size(), ink, self.devicePixelRatioF()))
        text.setFont(theme.number_font())
        # a line that is too long for its half goes on below, not out of the window
        text.setWordWrap(True)
        shown = f"{line.words} <span style='color:{tokens.quiet.name()}'>{line.found}</span>"
        if line.link:
            href, said = line.link
            colour = (tokens.bad if line.kind == "error" else tokens.accent).name()
            shown += f" <a style='color:{colour}' href='{href}'>{said}</a>"
            text.linkActivated.connect(self.followed)
        text.setText(shown)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        text.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line.link else Qt.FocusPolicy.ClickFocus)
        # beside a line that goes on below, the first lines of both are one line
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        return holder
