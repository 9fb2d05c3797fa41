"""Shift+F1: all keys that work here, on a page that can be printed."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from horgosdesk.core.pattern import late
from horgosdesk.ui import help, printing, theme

Group = tuple[str, list[tuple[str, str]]]
"""A heading, and its keys with what they do."""
PAPER_COLUMNS = 3
WHOLE = 24
"""So many keys stand under one another on a small screen."""
SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Sizes of the letters on paper: the first by which all is on one page."""
_RANGE = late(r"(.*?)F(\d+) … (.*?)F(\d+)")


def everywhere(window: list[tuple[str, str]]) -> Group:
    """The keys that work whatever is shown: those of the window's actions, and what is the same in every page."""
    usual = [
        ("Enter", QCoreApplication.translate("Keys", "goes on: to the next field, into what is chosen")),
        ("Esc", QCoreApplication.translate("Keys", "one step back; nothing is lost by it")),
        ("Tab", QCoreApplication.translate("Keys", "to the next part of the page; with Shift back")),
        ("Alt", QCoreApplication.translate("Keys", "with an underlined letter: that menu, button or field")),
    ]
    return QCoreApplication.translate("Keys", "Everywhere"), usual + window


def named(texts: Iterable[str]) -> set[str]:
    """The keys that lines name: several with commas between them, or from one to another as in "Shift+F2 … Shift+F9"."""
    found: set[str] = set()
    for text in texts:
        if (between := _RANGE.fullmatch(text)) is not None:
            found |= {f"{between[1]}F{number}" for number in range(int(between[2]), int(between[4]) + 1)}
        else:
            found |= {one.strip() for one in text.split(",")}
    return found


class Keys(QDialog):
    """A page of keys in two columns; it may stay open beside the work."""

    def __init__(self, groups: Iterable[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._shown = [(heading, _begun_large(keys)) for heading, keys in groups if keys]
        self._wide = max(
            (_key(key).sizeHint().width() for _heading, keys in self._shown for key, _does in keys), default=0
        )
        room = (parent or self).screen().availableGeometry()
        longest = max((len(keys) for _heading, keys in self._shown), default=0)
        # a group whole in its column, as long as that is no page to scroll
        halves = in_columns(self._shown, 2) if longest > WHOLE else [[group] for group in self._shown]
        page = self._page(halves)
        if page.sizeHint().width() + theme.space(5) > room.width() * 9 // 10:
            page = self._page([self._shown])
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        accent = theme.role("accent")
        theme.wear(
            area, f"QScrollArea {{ border: 1px solid transparent; }} QScrollArea:focus {{ border-color: {accent}; }}"
        )
        print_ = QPushButton(theme.icon("print"), self.tr("&Print…"))
        print_.setAutoDefault(False)
        print_.clicked.connect(self.print)
        close = QPushButton(self.tr("C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(4))
        foot.addWidget(print_)
        foot.addStretch(1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area, 1)
        box.addLayout(foot)
        close.setFocus()
        wanted = page.sizeHint()
        self.resize(
            min(wanted.width() + theme.space(5), room.width() * 9 // 10),
            min(wanted.height() + theme.space(18), room.height() * 8 // 10),
        )

    def _page(self, halves: list[list[Group]]) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(*[theme.space(5)] * 4)
        columns.setSpacing(theme.space(10))
        for half in halves:
            column = QVBoxLayout()
            column.setSpacing(theme.space(5))
            for heading, keys in half:
                column.addLayout(self._group(heading, keys))
            column.addStretch(1)
            columns.addLayout(column)
        return page

    def _group(self, heading: str, keys: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(5))
        grid.setVerticalSpacing(theme.space(1))
        grid.setColumnMinimumWidth(0, self._wide)
        grid.setColumnStretch(1, 1)
        title = QLabel(heading)
        title.setObjectName("section")
        grid.addWidget(title, 0, 0, 1, 2)
        for row, (pressed, does) in enumerate(keys, 1):
            grid.addWidget(_key(pressed), row, 0)
            grid.addWidget(QLabel(does), row, 1)
        return grid

    def print(self) -> None:
        """Show the sheet as it comes out of the printer: one page, to lie beside the keyboard."""
        printing.preview(self, self.tr("Keys"), self.sheet())

    def sheet(self) -> printing.Draw:
        """The sheet for paper."""
        cells = "".join(
            f'<td width="{100 // PAPER_COLUMNS}%">{"".join(_on_paper(*group) for group in column)}</td>'
            for column in in_columns(self._shown, PAPER_COLUMNS)
        )
        html = f'<table width="100%" cellspacing="12"><tr>{cells}</tr></table>'
        running = printing.Running(left=self.tr("Keys"), right="HorgosDesk")
        sizes = [printing.of_html(html, running, theme.font(scale)) for scale in SCALES]
        return next((draw for draw in sizes if printing.count_pages(draw) == 1), sizes[-1])


def _key(pressed: str) -> QLabel:
    label = QLabel(pressed)
    label.setFont(theme.font(bold=True))
    return label


def _begun_large(keys: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Words of menus and words of pages alike with a capital."""
    return [(key, does[:1].upper() + does[1:]) for key, does in keys]


def _on_paper(heading: str, keys: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td style="white-space: nowrap"><b>{escape(key)}</b>&nbsp;&nbsp;</td><td>{escape(does)}</td></tr>'
        for key, does in keys
    )
    return f"<p><b>{escape(heading)}</b></p><table>{lines}</table>"


def in_columns(groups: list[Group], count: int) -> list[list[Group]]:
    """The groups in columns of about the same length, in their order; one that is too long goes on in the next column."""
    lines = sum(len(keys) + 2 for _heading, keys in groups)
    most = max(8, -(-lines // count) + 1)
    columns: list[list[Group]] = [[]]
    left = most
    for heading, keys in groups:
        rest = list(keys)
        while rest:
            if left < min(6, len(rest) + 2) and len(columns) < count:
                columns.append([])
                left = most
            taken = len(rest) if len(columns) == count else max(1, left - 2)
            part, rest = rest[:taken], rest[taken:]
            columns[-1].append((heading, part))
            left -= len(part) + 2
    return columns
