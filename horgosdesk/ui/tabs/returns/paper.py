"""A month's return as it will print: HTML to read, text to paste, pages to print."""

import html
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextDocument, QTextOption, QTextTable, QTextTableCell
from PySide6.QtWidgets import QFrame, QTextBrowser

from horgosdesk.core.codes import Codebook
from horgosdesk.core.formula import guarded, tab_line
from horgosdesk.core.units import MARKS
from horgosdesk.excel.shown import Ink
from horgosdesk.store.monthly import Monthly
from horgosdesk.ui import theme
from horgosdesk.ui.figures import MINUS
from horgosdesk.ui.tabs.returns.markup import cover, table
from horgosdesk.ui.tabs.returns.tables import Sheet, plain, sheets_of
from horgosdesk.ui.theme import LIGHT, Tokens

WIDEST, LOWEST = 290, 40
"""Of the sheet, and so much of its height is always seen; in steps of theme.space."""


class Paper(QTextBrowser):
    """The return of one month on calm paper; what is read can be selected and copied as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.sheets: list[Sheet] = []
        self._made: Monthly | None = None
        self._paper_html = ""
        self._folder = Path()
        self._marks = MARKS["en"]

    def minimumSizeHint(self) -> QSize:
        # on a lower screen the whole page is scrolled
        return QSize(super().minimumSizeHint().width(), theme.space(LOWEST))

    def restyle(self) -> None:
        """Take up the colours in force."""
        theme.wear(
            self,
            f"QTextBrowser {{ padding: 0; border: none; border-top: 1px solid {theme.role('line')}; border-radius: 0; }}"
            f" QTextBrowser:focus {{ border-top-color: {theme.role('accent')}; }}",
        )

    def show_return(self, made: Monthly, codes: Codebook, folder: Path, lang: str) -> None:
        """Show a month; the scroll stays."""
        at = self.verticalScrollBar().value()
        # always there, so that the sheet's margins need not move when it comes and goes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.sheets = sheets_of(made, codes, folder)
        self._marks = MARKS[lang]
        self._made, self._folder = made, folder
        self._put(self._told(theme.tokens()))
        self.verticalScrollBar().setValue(at)

    def _told(self, tokens: Tokens) -> str:
        assert self._made is not None
        tables = (table(sheet, tokens, self._marks) for sheet in self.sheets)
        return cover(self._made, self._folder, tokens) + "".join(tables)

    def printed(self) -> str:
        """What is shown, in the colours of paper, as HTML."""
        return self._told(LIGHT) if self._made else self._paper_html

    def ink(self, tokens: Tokens) -> Ink:
        """The colours of a form."""
        return Ink(tokens.text.name(), tokens.quiet.name(), tokens.line.name(), theme.space(1))

    def show_form(self, html_of_screen: str, html_of_paper: str) -> None:
        """Show a filled form; the scroll stays."""
        at = self.verticalScrollBar().value()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.sheets, self._made, self._paper_html = [], None, html_of_paper
        self._put(html_of_screen)
        self.verticalScrollBar().setValue(at)

    def show_words(self, text: str) -> None:
        """Show these words instead of a return."""
        self.sheets, self._made, self._paper_html = [], None, ""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        quiet = theme.tokens().quiet.name()
        self.setHtml(f"<p align=center style='color:{quiet}'>{html.escape(text)}</p>")
        self._fit()

    def _put(self, told: str) -> None:
        """Show this, laid out once: with the layout on, Qt does it for the text, its margins and its width apart."""
        self.setFont(theme.number_font())
        document = self.document()
        document.setLayoutEnabled(False)
        document.setDefaultFont(theme.number_font())
        document.setDocumentMargin(0)
        self.setHtml(told)
        self._set_margins(document)
        document.setLayoutEnabled(True)
        document.markContentsDirty(0, document.characterCount())
        self._fit()

    def _set_margins(self, document: QTextDocument) -> None:
        """A sheet no wider than an eye can follow a line, in the middle of a wide screen; words alone stand lower."""
        side = max(theme.space(4), (self.viewport().width() - theme.space(WIDEST)) // 2)
        frame = document.rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() != side:
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setTopMargin(theme.space(4) if self.sheets or self._paper_html else theme.space(40))
            form.setBottomMargin(theme.space(8))
            frame.setFrameFormat(form)

    def _fit(self) -> None:
        """Keep the sheet in its place, and a bar for what does not fit."""
        self._set_margins(self.document())
        room = self.viewport().width()
        # Qt rounds the columns of a table up: a dot too many is nothing to scroll to
        wider = self.document().size().width() > room + 2
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wider else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.horizontalScrollBarPolicy() != policy:
            self.setHorizontalScrollBarPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def copy_all(self) -> int:
        """Put all tables on the clipboard, as text for a sheet and as they look; how many rows."""
        lines = [] if self._made else _rows_of(self.document())
        count = sum(len(sheet.rows) for sheet in self.sheets) if self._made else sum(map(bool, lines))
        for sheet in self.sheets:
            lines += ["  ".join(sheet.title), "\t".join(" ".join(head) for head in sheet.heads)]
            for _kind, name, cells in sheet.rows:
                told = [plain(cell, measure, self._marks) for cell, measure in zip(cells, sheet.measures, strict=True)]
                lines.append(tab_line([name, *told]))
            lines.append("")
        data = QMimeData()
        data.setText("\n".join(lines))
        if _is_harmless(self.toPlainText()):
            data.setHtml(self.toHtml())
        QGuiApplication.clipboard().setMimeData(data)
        return count

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        if _is_harmless(data.text()):
            return data
        plain_only = QMimeData()
        plain_only.setText("\n".join(map(guarded, data.text().splitlines())))
        return plain_only


def _is_harmless(text: str) -> bool:
    """Whether a spreadsheet may get the looks too: in HTML there is no way to say that a cell is text."""
    return all(guarded(cell) == cell for line in text.splitlines() for cell in line.split("\t"))


def _rows_of(document: QTextDocument) -> list[str]:
    """The rows of a document's tables, their cells parted by tabs; a cell that covers others is told once."""
    lines: list[str] = []
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        for row in range(frame.rows()):
            cells = [frame.cellAt(row, column) for column in range(frame.columns())]
            told = ["" if (one.row(), one.column()) != (row, at) else _text_of(one) for at, one in enumerate(cells)]
            lines.append(tab_line(told).rstrip("\t"))
        lines.append("")
    return lines


def _text_of(cell: QTextTableCell) -> str:
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), cursor.MoveMode.KeepAnchor)
    text = " ".join(cursor.selectedText().split())
    # what a spreadsheet takes for a minus
    return text.replace(MINUS, "-") if text[1:2].isdigit() else text
