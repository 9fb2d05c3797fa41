"""The import of a file: see how it was understood, mend it, take the good rows, hand the bad ones back."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.cargo import CARGO
from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import safe
from horgosdesk.core.subject import Subject
from horgosdesk.excel import mapping as mappings
from horgosdesk.excel.mapping import Mapping
from horgosdesk.ui import help, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, Opener, choose_to_read, choose_to_write
from horgosdesk.ui.tasks import Process

KINDS = "*.xlsx *.xlsm *.xls *.ods *.csv *.tsv"
SOON_MS = 300
"""A mapping is checked when the last choice in it is so old: several in a row are one check."""
UNITS = ("kg", "t", "10kt", "g")
_UNIT = re.compile(r",? (?:kg|кг)$")
FIELD_ROW, UNIT_ROW, FIRST_ROW = 0, 1, 2
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Wizard(QDialog):
    """One page: file, sheet, row of headings, which column is which field, the rows with what is wrong in them.

    All reading is done by our own command in a child process, so the grid goes on working meanwhile; closing while an
    import runs ends it, and nothing was added then.
    """

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        path: Path | None = None,
        to_read: Opener = choose_to_read,
        to_write: Chooser = choose_to_write,
        subject: Subject[Any] = CARGO,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        help.listen(self)
        self.setWindowTitle(
            {
                "cargo": self.tr("Import cargo records"),
                "clearance": self.tr("Import times of clearances"),
                "trains": self.tr("Import tables of trains"),
                "reading": self.tr("Import readings of meters"),
                "factor": self.tr("Import factors of meters"),
            }[subject.name]
        )
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._desk, self._to_read, self._to_write = desk, to_read, to_write
        self._subject = subject
        self.path = path
        self.found: dict[str, Any] = {}
        self._mapping_name: str | None = None
        self._process: Process | None = None
        self._build()
        self._soon = desk.timer(self, SOON_MS, self._save_and_check)
        QTimer.singleShot(0, self._begin)

    # Layout

    def _build(self) -> None:
        self.file = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.file.setObjectName("section")
        self.choose = QPushButton(self.tr("Choose file…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.choose_file)
        self.sheet = QComboBox()
        self.sheet.activated.connect(lambda _: self._check(sheet_changed=True))
        self.header = QSpinBox()
        self.header.setRange(1, 1_048_576)
        # a style sheet's padding holds there only above and below
        self.header.lineEdit().setTextMargins(theme.space(1), 0, 0, 0)
        self.header.editingFinished.connect(self._header_edited)
        head = QHBoxLayout()
        head.addWidget(self.file, 1)
        head.addWidget(self.choose)
        for text, widget in ((self.tr("&Sheet"), self.sheet), (self.tr("&Headings in row"), self.header)):
            label = QLabel(text)
            label.setBuddy(widget)
            head.addSpacing(theme.space(3))
            head.addWidget(label)
            head.addWidget(widget)
        self.table = QTableWidget()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setFont(theme.number_font())
        theme.wear(self.table, theme.cells())
        self.table.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.table.horizontalHeader().setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 12)
        self.table.setAccessibleName(self.tr("Rows of the file"))
        self.table.currentCellChanged.connect(lambda row, column, *_: self._tell_cell(row, column))
        self.only_bad = QCheckBox(self.tr("Only rows with &errors"))
        self.only_bad.toggled.connect(lambda _: self._hide_good())
        self.why = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.why.setObjectName("bad")
        self.why.setWordWrap(True)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.addWidget(self.why, 1)
        line.addWidget(self.only_bad)
        self.summary = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(theme.space(2))
        self.bar.hide()
        self.rejects = QPushButton(self.tr("&Write bad rows to a workbook…"))
        self.rejects.setAutoDefault(False)
        self.rejects.clicked.connect(self.write_rejects)
        self.take = QPushButton()
        self.take.setDefault(True)
        self.take.setObjectName("primary")
        self.take.clicked.connect(self.import_good)
        self.stop = QPushButton(self.tr("Close"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop_or_close)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        for button in (self.rejects, self.take, self.stop):
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme.space(4),) * 4)
        box.setSpacing(theme.space(2))
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addLayout(line)
        box.addWidget(self.bar)
        box.addLayout(foot)
        room = self.screen().availableGeometry()
        wide, high = self.fontMetrics().averageCharWidth() * 150, theme.row_height() * 24
        self.resize(min(wide, room.width() * 9 // 10), min(high, room.height() * 9 // 10))
        self._enable(False)

    def _enable(self, ready: bool) -> None:
        accepted = self.found.get("accepted", 0)
        self.take.setText(self.tr("&Import %n good row(s)", "", accepted))
        self.take.setEnabled(ready and accepted > 0)
        self.rejects.setEnabled(ready and self.found.get("rejected", 0) > 0)
        for widget in (self.sheet, self.header, self.only_bad):
            widget.setEnabled(ready or bool(self.found))
        self.stop.setText(self.tr("Close") if self._process is None else self.tr("Cancel"))

    # Choosing

    def _begin(self) -> None:
        if self.path is None:
            self.choose_file()
        else:
            self._check()

    def choose_file(self) -> None:
        """Ask for another file."""
        kinds = self.tr("Tables ({kinds})").format(kinds=KINDS)
        path = self._to_read(self, self.tr("Import a file"), kinds)
        if path is not None:
            self.path = path
            self._mapping_name = None
            self.found = {}
            self.sheet.clear()
            self._check()
        elif self.path is None:
            self.close()

    def dragEnterEvent(self, event: Any) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.path, self._mapping_name, self.found = files[0], None, {}
            self.sheet.clear()
            self._check()

    def _header_edited(self) -> None:
        if self.found and self.header.value() != self.found.get("header_row"):
            self._mapping_name = None
            self._check(header_row=self.header.value())

    # Checking

    def _check(self, sheet_changed: bool = False, header_row: int | None = None) -> None:
        """Have the whole file checked, and show its rows with what is wrong."""
        if self.path is None or self._process is not None:
            return
        if sheet_changed:
            self._mapping_name = None
        arguments = ["import", self._subject.name, str(self.path), "--dry-run", "--preview", *self._chosen(header_row)]
        self.summary.setText(self.tr("Reading and checking…"))
        self.file.setText(self.path.name)
        self._run(arguments, self._show)

    def _chosen(self, header_row: int | None = None) -> list[str]:
        chosen = ["--sheet", self.sheet.currentText()] if self.sheet.count() else []
        if header_row is not None:
            chosen += ["--header-row", str(header_row)]
        if self._mapping_name is not None:
            chosen += ["--mapping", self._mapping_name]
        return chosen

    def _run(self, arguments: list[str], done: Callable[[dict[str, Any]], None]) -> None:
        def ended(answer: dict[str, Any], _code: int) -> None:
            self._process = None
            self.bar.hide()
            done(answer["files"][0])
            self._enable(True)

        def failed(problem: Problem) -> None:
            self._process = None
            self.bar.hide()
            self.why.setText(str(problem))
            self.summary.clear()
            self._enable(bool(self.found))

        store = self._desk.store
        self._process = Process(store.folder, arguments, ended, failed, self._desk.lang, self, store=store)
        self._process.progressed.connect(self._progress)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._enable(False)
        self._process.start()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show(self, found: dict[str, Any]) -> None:
        whole = [wrong for wrong in found["rejections"] if not wrong["row"]]
        if whole:
            # the file as a whole could not be read; a row of headings can still be pointed at
            self.why.setText(whole[0]["message"])
            self.summary.clear()
            self.table.setRowCount(0)
            no_headings = whole[0]["code"] == "no-headings"
            self.found = {"header_row": 1} if no_headings else {}
            if no_headings:
                self._check(header_row=1)
            return
        self.found = found
        self.sheet.clear()
        self.sheet.addItems(found["sheets"])
        self.sheet.setCurrentText(found["sheet"])
        self.header.setValue(found["header_row"])
        self._fill()
        text = self.tr(
            "{good} good rows · {duplicates} there already · {bad} with errors · {totals} totals rows passed over"
        ).format(
            good=found["accepted"],
            duplicates=found["duplicates"],
            bad=found["rejected"],
            totals=found["skipped_totals"],
        )
        if found.get("zone"):
            text += " · " + self.tr("times without a zone are read as those of {zone}").format(zone=found["zone"])
        self.summary.setText(text)
        self.why.clear()
        if self.table.rowCount() > FIRST_ROW:
            self.table.setCurrentCell(FIRST_ROW, 0)

    def _fill(self) -> None:
        found, table = self.found, self.table
        rows = found["rows"]
        headings = found["headings"] or [""]
        table.clear()
        table.setColumnCount(len(headings))
        table.setRowCount(FIRST_ROW + len(rows))
        table.setHorizontalHeaderLabels([text or "–" for text in headings])
        table.setVerticalHeaderLabels([self.tr("Field"), self.tr("Unit"), *(str(number) for number, _ in rows)])
        fields = {column: name for name, column in found["mapped"].items()}
        for column in range(len(headings)):
            self._put_choices(column, fields.get(column))
            field = self._subject.by_name.get(fields.get(column, ""))
            side = RIGHT if field is not None and field.kind.numeric else LEFT
            table.horizontalHeaderItem(column).setTextAlignment(side)
        self._wrong: dict[tuple[int, str], str] = {}
        for wrong in found["rejections"]:
            self._wrong.setdefault((wrong["row"], wrong["column"]), wrong["message"])
        bad_rows = {wrong["row"] for wrong in found["rejections"]}
        tint = QColor(theme.tokens().bad)
        tint.setAlphaF(0.22)
        for place, (number, texts) in enumerate(rows, FIRST_ROW):
            for column in range(len(headings)):
                text = texts[column] if column < len(texts) else ""
                item = QTableWidgetItem(text)
                name = fields.get(column)
                if name and self._subject.by_name[name].kind.numeric:
                    item.setTextAlignment(RIGHT)
                message = self._wrong.get((number, headings[column] or name or ""))
                if message and number in bad_rows:
                    item.setBackground(tint)
                    item.setToolTip(message)
                    item.setText(f"{text} ✕")
                table.setItem(place, column, item)
            if number in bad_rows:
                table.verticalHeaderItem(place).setText(f"{number} ✕")
        table.resizeColumnsToContents()
        for column in range(len(headings)):
            box = table.cellWidget(FIELD_ROW, column)
            table.setColumnWidth(column, max(table.columnWidth(column), box.sizeHint().width() + theme.space(2)))
        self._hide_good()

    def _put_choices(self, column: int, name: str | None) -> None:
        box = QComboBox()
        box.addItem(self.tr("– leave out –"), None)
        for field in self._subject.by_name.values():
            # the unit of a weight has a choice of its own below
            box.addItem(_UNIT.sub("", self._subject.title(field)), field.name)
        box.setCurrentIndex(max(0, box.findData(name)))
        box.setAccessibleName(self.tr("Field of column {column}").format(column=column + 1))
        box.activated.connect(lambda _, column=column: self._field_chosen(column))
        self.table.setCellWidget(FIELD_ROW, column, box)
        if name in self.found["units"]:
            unit = QComboBox()
            for code, text in zip(UNITS, (self.tr("kg"), self.tr("t"), self.tr("10 000 t"), self.tr("g")), strict=True):
                unit.addItem(text, code)
            unit.setCurrentIndex(UNITS.index(self.found["units"][name]))
            unit.activated.connect(lambda _: self._soon.start())
            self.table.setCellWidget(UNIT_ROW, column, unit)

    def _box(self, row: int, column: int) -> QComboBox | None:
        """What a field or its unit is chosen with; every column has a field."""
        box = self.table.cellWidget(row, column)
        return box if isinstance(box, QComboBox) else None

    def _field_chosen(self, column: int) -> None:
        name = self._box(FIELD_ROW, column).currentData()
        for other in range(self.table.columnCount()):
            box = self._box(FIELD_ROW, other)
            if other != column and name is not None and box.currentData() == name:
                box.setCurrentIndex(0)
        self._soon.start()

    def mapping(self) -> Mapping:
        """The mapping as it is chosen on the page."""
        columns, units = {}, {}
        for column in range(self.table.columnCount()):
            name = self._box(FIELD_ROW, column).currentData()
            if name is not None:
                columns[name] = column
                unit = self._box(UNIT_ROW, column)
                if unit is not None:
                    units[name] = unit.currentData()
        row = self.found["header_row"] - 1
        return Mapping(self.found["sheet"], row, row + 1, columns, self.found["headings"], units)

    def _save_and_check(self) -> None:
        if self._process is not None:
            self._soon.start()
            return
        if self.path is None:
            return
        self._desk.store.require("enter")
        mapping = self.mapping()
        self._mapping_name = mapping.signature
        mappings.save(self._desk.store.folder, self._mapping_name, mapping)
        self._check(header_row=self.found["header_row"])

    def _hide_good(self) -> None:
        for place, (number, _) in enumerate(self.found.get("rows", []), FIRST_ROW):
            good = not any(row == number for row, _ in self._wrong)
            self.table.setRowHidden(place, self.only_bad.isChecked() and good)

    def _tell_cell(self, row: int, column: int) -> None:
        rows = self.found.get("rows", [])
        if not FIRST_ROW <= row < FIRST_ROW + len(rows):
            return
        number = rows[row - FIRST_ROW][0]
        heading = self.found["headings"][column] if column < len(self.found["headings"]) else ""
        messages = (
            [self._wrong[number, heading]]
            if (number, heading) in self._wrong
            else [m for (r, _), m in self._wrong.items() if r == number]
        )
        said = self.tr("Row {row}: {messages}").format(row=number, messages="  ".join(messages))
        self.why.setText(said if messages else "")

    # Doing

    def import_good(self) -> None:
        """Store the good rows; the bad ones stay in the file."""
        if self._process is not None or not self.found:
            return
        self.summary.setText(self.tr("Importing…"))
        self._run(
            ["import", self._subject.name, str(self.path), *self._chosen(self.found["header_row"])], self._imported
        )

    def _imported(self, report: dict[str, Any]) -> None:
        self.found["accepted"] = 0
        text = self.tr("{added} records added, {duplicates} were there already, {bad} rows left out.").format(
            added=report["accepted"], duplicates=report["duplicates"], bad=report["rejected"]
        )
        self.summary.setText(text)
        self._desk.say(text, "warn" if report["rejected"] else "ok")
        self._desk.learn()
        self._desk.look_outside()

    def write_rejects(self) -> None:
        """Write the bad rows with their reasons to a workbook, to be corrected and imported again."""
        if self.path is None:
            return
        word = self.tr("rejected")
        suggested = self.path.with_name(safe(f"{self.path.stem}-{word}.xlsx"))
        out = self._to_write(self, self.tr("Write bad rows"), suggested, self.tr("Workbook (*.xlsx)"))
        if out is None:
            return

        def done(report: dict[str, Any]) -> None:
            # what is said of no row kept the file from being written
            refused = [wrong["message"] for wrong in report["rejections"] if not wrong["row"]]
            written = self.tr("Bad rows written to {file}. Correct them there and import that file.")
            self.summary.setText("  ".join(refused) or written.format(file=out.name))

        self._run(
            [
                "import",
                self._subject.name,
                str(self.path),
                "--dry-run",
                "--rejects",
                str(out),
                *self._chosen(self.found["header_row"]),
            ],
            done,
        )

    def _stop_or_close(self) -> None:
        if self._process is None:
            self.close()
            return
        self._process.cancel()
        self._process = None
        self.bar.hide()
        self.summary.setText(self.tr("Cancelled: nothing was added."))
        self._enable(bool(self.found))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stop_or_close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._process is not None:
            self._process.cancel()
            self._process = None
        super().closeEvent(event)
