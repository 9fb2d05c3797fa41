"""What happened to one record, from the journal: when, who, which fields from what to what, and why."""

import json
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
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
from horgosdesk.core.subject import Subject
from horgosdesk.store import journal
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk


class History(QDialog):
    """The journal's entries of a record, oldest first."""

    def __init__(self, desk: Desk, uid: str, parent: QWidget | None = None, subject: Subject[Any] = CARGO) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of the record"))
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
        rows = self._rows(uid)
        self.table = QTableWidget(len(rows), len(heads), self)
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.table)
        box.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 130, theme.row_height() * 16)

    def _rows(self, uid: str) -> list[list[str]]:
        actions = {
            "add": self.tr("added"),
            "edit": self.tr("changed"),
            "void": self.tr("voided"),
            "restore": self.tr("restored"),
        }
        zone = ZoneInfo(self._desk.store.meta("zone"))
        rules = self._desk.rules()
        rows = []
        for entry in journal.history(self._desk.store, uid):
            before, after = (json.loads(text) if text else {} for text in (entry.before, entry.after))
            at = datetime.fromisoformat(entry.at).astimezone(zone)
            when = QLocale().toString(at.replace(tzinfo=None), QLocale.FormatType.ShortFormat)
            head = [str(entry.no), when, entry.who, actions.get(entry.action, entry.action)]
            fields = [
                field
                for column, field in self._subject.by_column.items()
                if before.get(column) != after.get(column) and entry.action != "add"
            ]
            shown = [
                [self._subject.title(field)]
                + [
                    "" if (value := side.get(field.column)) in (None, "") else field.kind.show(value, rules)
                    for side in (before, after)
                ]
                for field in fields
            ] or [["", "", ""]]
            rows += [
                [*(head if place == 0 else [""] * 4), *line, entry.reason if place == 0 else ""]
                for place, line in enumerate(shown)
            ]
        return rows

    def _copy(self) -> None:
        lines = []
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(self.table.columnCount())]
            lines.append("\t".join(item.text() if item else "" for item in items))
        QApplication.clipboard().setText("\n".join(lines))
