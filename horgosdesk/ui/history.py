"""What happened to one record, from the journal: when, who, which fields from what to what, and why."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.cargo import CARGO
from horgosdesk.core.formula import tab_line
from horgosdesk.core.instants import show_instant
from horgosdesk.core.subject import Subject
from horgosdesk.store import journal
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.desk_word import desk_word, letters

DESK = 3
"""The column of the desk, where there are several."""


class History(QDialog):
    """The journal's entries of a record, oldest first. name: what people call the record by."""

    def __init__(
        self, desk: Desk, uid: str, parent: QWidget | None = None, subject: Subject[Any] = CARGO, name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("History of {name}").format(name=name) if name else self.tr("History of the record")
        self.setWindowTitle(title)
        self._desk, self._subject = desk, subject
        heads = [
            self.tr("No."),
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Field"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Why"),
        ]
        entries = journal.history(desk.store, uid)
        # where every entry is of this desk there is nothing to tell apart
        self._tells_desk = any(entry.desk != desk.store.desk for entry in entries)
        if self._tells_desk:
            heads.insert(DESK, self.tr("Desk"))
        rows = self._rows(entries)
        self.table = QTableWidget(len(rows), len(heads), self)
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(title)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setFont(theme.number_font())
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        theme.wear(self.table, theme.cells())
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(3))
        box.addWidget(self.table)
        box.addWidget(buttons)
        room = (parent or self).screen().availableGeometry()
        # of a figure: the average of a font with Chinese characters is twice as wide
        figure = QFontMetrics(theme.number_font()).horizontalAdvance("0")
        self.resize(min(figure * 140, room.width() * 9 // 10), min(theme.row_height() * 16, room.height() * 8 // 10))

    def _rows(self, entries: Sequence[journal.Entry]) -> list[list[str]]:
        actions = {
            "add": self.tr("added"),
            "edit": self.tr("changed"),
            "void": self.tr("voided"),
            "restore": self.tr("restored"),
            "key": self.tr("keyed a second time"),
        }
        zone = self._desk.store.meta("zone")
        known = letters(self._desk.store) if self._tells_desk else {}
        rules = self._desk.rules()
        rows = []
        for entry in entries:
            before, after = (json.loads(text) if text else {} for text in (entry.before, entry.after))
            when = show_instant(int(datetime.fromisoformat(entry.at).timestamp()), zone)
            head = [str(entry.no), when, entry.who, actions.get(entry.action, entry.action)]
            if self._tells_desk:
                head.insert(DESK, desk_word(self._desk.store, entry.desk, known))
            fields = [
                field
                for column, field in self._subject.by_column.items()
                if before.get(column) != after.get(column) and entry.action != "add"
            ]
            quiet = [_instant(side.get("snoozed_until_s"), zone) for side in (before, after)]
            shown = [
                [self._subject.title(field)]
                + [
                    "" if (value := side.get(field.column)) in (None, "") else field.kind.show(value, rules)
                    for side in (before, after)
                ]
                for field in fields
            ]
            if quiet[0] != quiet[1] and entry.action != "add":
                shown.append([self.tr("Quiet until"), *quiet])
            shown = shown or [["", "", ""]]
            rows += [
                [*(head if place == 0 else [""] * len(head)), *line, entry.reason if place == 0 else ""]
                for place, line in enumerate(shown)
            ]
        return rows

    def _copy(self) -> None:
        lines = []
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(self.table.columnCount())]
            lines.append(tab_line(item.text() if item else "" for item in items))
        QApplication.clipboard().setText("\n".join(lines))


def _instant(at_s: int | None, zone: str) -> str:
    return show_instant(at_s, zone) if at_s is not None else ""
