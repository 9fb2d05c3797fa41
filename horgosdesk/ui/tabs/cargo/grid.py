"""The grid: keys, cell editor and painting of the day sheet."""

import math
from collections.abc import Sequence
from functools import partial
from html import escape
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from horgosdesk.core.cargo import BY_NAME
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Measured
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.figures import kilograms
from horgosdesk.ui.points import Points
from horgosdesk.ui.tabs.cargo.hint import Hint
from horgosdesk.ui.tabs.cargo.lookup import Choice, Lookup, wants
from horgosdesk.ui.tabs.cargo.model import RIGHT, CarriedRole, FieldRole, ProblemRole, SheetModel

Index = QModelIndex | QPersistentModelIndex
FADE_MS = 600
REST_MS = 300
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SKIPPED_BY_MODE = {
    "rail": {"vehicle_no"},
    "road": {"wagon_no", "train_no"},
    "pipeline": {"wagon_no", "container_no", "vehicle_no", "train_no", "packages"},
}
"""Fields that Enter passes over, since this mode never has them; Tab still visits them."""


TYPING = (
    QAbstractItemView.EditTrigger.AnyKeyPressed,
    QAbstractItemView.EditTrigger.EditKeyPressed,
    QAbstractItemView.EditTrigger.DoubleClicked,
)
WRONG = "✕"
FEW = 9
"""Of so many codes each is shown in full: the column is as wide as the widest."""
MOST_NAMED = 2
"""A column of many codes grows to the names in it, up to so many times its field's width: few are longer in any language."""
MOST_EMPTIED = 200
"""Rows whose cells are emptied at once: each becomes a draft that waits to be saved."""
MOST_FILLED = 5_000
"""Rows that one text is put into: no more are undone at once."""
_MANY = QT_TRANSLATE_NOOP(
    "Problem", "{count} rows are selected, and no more than {most} are changed at once. Select fewer of them."
)


def is_ragged(field: Field) -> bool:
    """Whether a field's numbers have as many decimals as each of them needs."""
    return isinstance(field.kind, Measured) and field.kind.places is None and field.kind.scale > 1


class CellEditor(QLineEdit):
    """Types into one cell. Enter and Tab go on, Escape goes back, the arrows choose in the look-up or leave the cell."""

    left = Signal(str)
    """How the cell is left: "enter", "row" (Ctrl+Enter), "next", "previous", "up", "down", "fix", "escape"."""
    choose = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.choosing = False

    def take(self, event: QKeyEvent) -> bool:
        """Whether a key means something else here than in a line of text."""
        key = event.key()
        if key < Qt.Key.Key_Escape.value:  # letters and figures come before all keys without a character
            return False
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in ENTER:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            self.left.emit("fix" if alt else "row" if control else "enter")
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.left.emit("next" if key == Qt.Key.Key_Tab else "previous")
        elif key == Qt.Key.Key_Escape:
            self.left.emit("escape")
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            if self.choosing:
                self.choose.emit(step)
            else:
                self.left.emit("down" if step > 0 else "up")
        else:
            return False
        return True


class CellDelegate(QStyledItemDelegate):
    """Paints problems as a line under the text and a mark, carried values quiet, a record just saved with a fading tint."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(parent)
        editor.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        editor.setFont(self._grid.font())
        # it fills its cell, which need not be painted again under it with each key; the style sheet would say otherwise
        editor.ensurePolished()
        editor.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._grid.begin_typing(editor, index)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = cast(CellEditor, editor)
        if not line.isModified():
            line.setText(index.data(Qt.ItemDataRole.EditRole) or "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, self._grid.completed(cast(CellEditor, editor).text(), index))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # the base class would take Enter, Tab and Escape for itself; leaving by mouse stays with it. All of the editor's
        # events come by here: it has no handlers of its own in Python, which would be called for each once more
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            return cast(CellEditor, watched).take(cast(QKeyEvent, event))
        if kind is QEvent.Type.ShortcutOverride:
            if cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return False
        if kind in (QEvent.Type.Paint, QEvent.Type.Timer):
            return False
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # some hundred cells a screen: no style option is filled in, and nothing is worked out that stays the same
        row, column = index.row(), index.column()
        cell, tints = self._grid.sheet.look(row, column), self._grid.tints
        rect: QRect = option.rect
        # asked of the grid: for the state in the option PySide would have to make all that belongs to QStyle, at the start
        if self._grid.selectionModel().isSelected(index):
            painter.fillRect(rect, tints.selected)
        elif row % 2:
            painter.fillRect(rect, tints.odd)
        glow = self._grid.glow_of(row)
        if glow:
            painter.fillRect(rect, theme.mix(tints.tokens.surface, tints.tokens.ok, 0.25 * glow))
        painter.setPen(tints.tokens.quiet if cell.quiet else tints.tokens.text)
        painter.setFont(tints.struck if cell.void else tints.font)
        if cell.text:
            # a number ends before the sign that something is wrong with it
            behind = tints.pad if cell.problem is None or cell.side != RIGHT else tints.mark
            inner = rect.adjusted(tints.pad, 0, -behind, 0)
            spare = inner.width() - tints.width(cell.text)
            if spare < 0:
                # part of a number would be another number
                whole = cell.side == RIGHT and cell.problem is None
                painter.drawText(inner, cell.side, (tints.hashes if whole else tints.cut)(cell.text, inner.width()))
            elif cell.side == RIGHT and (inset := tints.points.inset(column, cell.text)):
                # to the part of a pixel, as far as there is room
                painter.drawText(QRectF(inner).adjusted(0, 0, -min(inset, spare), 0), cell.side, cell.text)
            else:
                painter.drawText(inner, cell.side, cell.text)
        if cell.problem is not None:
            self._mark(painter, rect, cell.problem)
        if (row, column) == self._grid.focused:
            painter.setPen(QPen(tints.tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        text = str(index.data() or "")
        if event.type() != QEvent.Type.ToolTip or index.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, option, index)
        tints, rect = self._grid.tints, self._grid.visualRect(index)
        is_cut = tints.width(text) > rect.width() - 2 * tints.pad
        # plain words, whatever signs they have in them; an empty text takes an older tip away
        QToolTip.showText(event.globalPos(), f"<span>{escape(text)}</span>" if is_cut else "", view.viewport(), rect)
        return True

    def _mark(self, painter: QPainter, rect: QRect, problem: Problem) -> None:
        tokens, pad, bad = self._grid.tints.tokens, self._grid.tints.pad, problem.level == "error"
        colour = tokens.bad if bad else tokens.warn
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine if bad else Qt.PenStyle.DotLine))
        base = rect.bottom() - 2
        painter.drawLine(rect.left() + pad, base, rect.right() - pad, base)
        painter.setPen(colour)
        corner = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(2, 0, -2, 0), corner, WRONG if bad else "!")


class _Widths(dict[str, int]):
    """The width of each character, measured once."""

    def __init__(self, metrics: QFontMetrics) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, character: str) -> int:
        self[character] = wide = self._metrics.horizontalAdvance(character)
        return wide


class Tints:
    """What painting a cell needs of theme and font, worked out once for each of them."""

    def __init__(self, font: QFont, point: str) -> None:
        self.tokens = tokens = theme.tokens()
        self.selected = theme.mix(tokens.surface, tokens.accent, 0.16)
        self.odd = theme.mix(tokens.surface, tokens.raised, 0.6)
        self.pad = theme.space(2)
        self.font, self.struck = QFont(font), QFont(font)
        self.struck.setStrikeOut(True)
        self._metrics = QFontMetrics(font)
        self._widths = _Widths(self._metrics)
        self.points = Points(font, point)
        self.mark = max(self.pad, self._metrics.horizontalAdvance(WRONG) + theme.space(1))

    def width(self, text: str) -> int:
        """How many pixels a text takes, at most."""
        # laying it out to find its width takes as long as painting it
        return sum(map(self._widths.__getitem__, text))

    def cut(self, text: str, width: int) -> str:
        """As much of a text as has room in so many pixels."""
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def hashes(self, _text: str, width: int) -> str:
        """What stands for a number that has no room in so many pixels."""
        return "#" * max(1, width // self._widths["#"])


class Grid(QTableView):
    """The view of the day sheet; what its keys do beyond moving is told by signals to the tab.

    widened: how wide somebody made a field's column; the others are as wide as their words in the language in force.
    """

    problem_met = Signal(object)
    block_pasted = Signal(str)
    day_wanted = Signal(int)
    given_up = Signal()
    """Escape, where there is nothing to leave in the grid itself."""

    def __init__(self, sheet: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.lookup = Lookup()
        self._editor: CellEditor | None = None
        self._hint_index = QPersistentModelIndex()
        self._glow: dict[str, float] = {}
        self.widened: dict[str, int] = {}
        self._measuring = False
        self._high = 0
        """Of a line of text when the widths were taken."""
        self._tints: Tints | None = None
        # the text of an open editor is kept too, as soon as the fingers rest
        self._rest = sheet.desk.timer(self, REST_MS, self._keep_half)
        self._fade = QTimer(self, interval=50)
        self._fade.timeout.connect(self._fade_on)
        # of a widget that Qt made itself PySide would look for the class among all there are, and make each of them first
        self.setViewport(QWidget())
        self.hint = Hint(self.viewport())
        self.setModel(sheet)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setResizeContentsPrecision(0)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setSortIndicatorShown(True)
        header.sectionResized.connect(self._note_width)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        sheet.stored.connect(self._light_up)
        sheet.desk.learnt.connect(self._prepare_lookup)
        sheet.modelReset.connect(self.hint.hide)
        self.focused: tuple[int, int] | None = None
        """The current cell while the keyboard is here, as it is being painted."""
        # rows whose numbers were seen, so that a cell painted again costs no more
        self._seen: set[int] = set()
        sheet.modelReset.connect(self._see_anew)
        sheet.rowsInserted.connect(self._seen.clear)
        sheet.rowsRemoved.connect(self._seen.clear)
        sheet.dataChanged.connect(self._seen.clear)
        sheet.dataChanged.connect(self._hint_anew)
        self._stood: tuple[str, str, int] | None = None
        sheet.modelAboutToBeReset.connect(self._note_place)
        sheet.modelReset.connect(self._take_place)
        sheet.rowsInserted.connect(self._stay)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_hint())
        self.horizontalScrollBar().valueChanged.connect(lambda _: self._place_hint())
        self.setAccessibleName(self.tr("Day sheet"))

    # Looks

    @property
    def tints(self) -> Tints:
        """How cells are painted now."""
        if self._tints is None or self._tints.tokens is not theme.tokens():
            self._tints = Tints(self.font(), self.sheet.rules.marks.decimal)
            self._seen.clear()
        return self._tints

    def paintEvent(self, event: QPaintEvent) -> None:
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first >= 0:
            rows = range(first, last + 1 if last >= 0 else self.sheet.rowCount())
            # before anything is drawn: each paints by the others of its column
            if unseen := [row for row in rows if row not in self._seen]:
                self._see_texts(unseen)
        here = self.currentIndex()
        self.focused = (here.row(), here.column()) if self.hasFocus() else None
        super().paintEvent(event)

    def _see_texts(self, rows: Sequence[int]) -> None:
        """Find out how far behind their points the numbers of some rows go, and which columns are too narrow for their numbers
        or the names of their codes.
        """
        tints, moved, narrow = self.tints, False, dict[str, int]()
        digit = self.fontMetrics().horizontalAdvance("0")
        for column, field in enumerate(self.sheet.fields):
            if not field.kind.numeric and not isinstance(field.kind, Coded):
                continue
            looks = (self.sheet.look(row, column) for row in rows)
            texts = [look.text for look in looks if look.text and look.problem is None]
            if is_ragged(field):
                moved |= tints.points.see(column, texts)
            need = max((tints.width(text) + tints.points.inset(column, text) for text in texts), default=0)
            if not field.kind.numeric:
                need = min(need, digit * field.width * MOST_NAMED)
            wide = math.ceil(need) + 2 * tints.pad + 1  # the line between two columns
            if wide > self.columnWidth(column) and field.name not in self.widened:
                narrow[field.name] = wide
        self._seen.update(rows)
        if moved:
            self.viewport().update()
        if narrow:
            # not while it is being drawn
            QTimer.singleShot(0, self, lambda: self._make_room(narrow))

    def _make_room(self, widths: dict[str, int]) -> None:
        self._measuring = True
        for name, width in widths.items():
            if (column := self.sheet.column_of(name)) >= 0:
                self.setColumnWidth(column, max(width, self.columnWidth(column)))
        self._measuring = False

    def _see_anew(self) -> None:
        self._seen.clear()
        if not self.sheet.is_refreshing:
            self.tints.points.forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and not self._measuring:
            self._tints = None
            # what is resized until then is so for the text's new size, not by hand
            self._measuring = True
            QTimer.singleShot(0, self, self._measure_anew)

    def _measure_anew(self) -> None:
        ratio = self.fontMetrics().height() / self._high if self._high else 1.0
        self.widened = {name: round(width * ratio) for name, width in self.widened.items()}
        self.measure()
        self.scrollTo(self.currentIndex())

    def measure(self) -> None:
        """Take sizes from the font: rows, the column of numbers, columns as wide as their fields say."""
        self._measuring = True
        self.setFont(theme.number_font())
        self._high = self.fontMetrics().height()
        self._tints = None
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        digit = self.fontMetrics().horizontalAdvance("0")
        self.verticalHeader().setFixedWidth(digit * 8)
        for column, field in enumerate(self.sheet.fields):
            self.setColumnWidth(column, self.widened.get(field.name) or self.natural_width(field))
        self._measuring = False

    def _note_width(self, column: int, _old: int, new: int) -> None:
        if not self._measuring and new:
            self.widened[self.sheet.fields[column].name] = new

    def mark_order(self) -> None:
        """The arrow in the heading by which the records are ordered; nothing is sorted anew."""
        header = self.horizontalHeader()
        name, down = next(iter(self.sheet.view.sort), ("", False))
        column = next((at for at, field in enumerate(self.sheet.fields) if field.column == name), -1)
        with QSignalBlocker(header):
            header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def natural_width(self, field: Field) -> int:
        """Wide enough for the field's usual text, for its heading, and for each of a few codes."""
        metrics = self.fontMetrics()
        title = str(self.sheet.headerData(self.sheet.column_of(field.name), Qt.Orientation.Horizontal))
        rules, kind = self.sheet.rules, field.kind
        few = kind.codes(rules) if isinstance(kind, Coded) and len(kind.codes(rules)) <= FEW else ()
        words = [title, *(code.name(rules.lang) for code in few)]
        return (
            max(metrics.horizontalAdvance("0") * field.width, *map(metrics.horizontalAdvance, words))
            + 2 * theme.space(2)
            + theme.space(1)
        )

    def glow_of(self, row: int) -> float:
        """How bright the tint of a record just saved still is, 0 to 1."""
        if not self._glow:
            return 0.0
        record = self.sheet.record(row)
        return self._glow.get(record.uid, 0.0) if record else 0.0

    def _light_up(self, uids: list[str]) -> None:
        self._glow.update(dict.fromkeys(uids, 1.0))
        self._fade.start()

    def _fade_on(self) -> None:
        self._glow = {
            uid: left for uid, old in self._glow.items() if (left := old - self._fade.interval() / FADE_MS) > 0
        }
        if not self._glow:
            self._fade.stop()
        self.viewport().update()

    # Staying

    def _note_place(self) -> None:
        """Before the same view is shown anew: on which record the clerk stands, and how far from the top of the screen."""
        index = self.currentIndex()
        record = self.sheet.record(index.row()) if self.sheet.is_refreshing and index.isValid() else None
        self._stood = None
        if record is not None:
            self._stood = record.uid, index.data(FieldRole).name, index.row() - self.rowAt(0)

    def _take_place(self) -> None:
        if self._stood is None:
            return
        uid, name, above = self._stood
        row, column = self.sheet.row_of(uid), self.sheet.column_of(name)
        if row >= 0 and column >= 0:
            self._stand_on(self.sheet.index(row, column))
            self.verticalScrollBar().setValue(row - above)

    def _stay(self, _parent: QModelIndex, start: int, end: int) -> None:
        """Records found that stand before those on the screen do not push them away."""
        bar = self.verticalScrollBar()
        if start < max(1, bar.value()) and self.currentIndex().row() > end:
            self.updateGeometries()
            bar.setValue(bar.value() + end - start + 1)

    # Typing

    def edit(self, index: Index, trigger: Any = None, event: Any = None) -> Any:
        """Open a cell's editor, but in a record that follows from a meter: it would be refused when it is saved."""
        if trigger is None:
            return super().edit(index)
        if trigger in TYPING and index.isValid() and self.sheet.is_metered(index.row()):
            from horgosdesk.store import meters

            self.problem_met.emit([meters.follows()])
            return False
        return super().edit(index, trigger, event)

    @property
    def is_typing(self) -> bool:
        """Whether a cell editor is open."""
        return self._editor is not None

    def begin_typing(self, editor: CellEditor, index: Index) -> None:
        """A cell editor was opened."""
        self._editor = editor
        editor.left.connect(self._leave)
        editor.choose.connect(self.hint.choose)
        editor.textChanged.connect(self._typed)
        # by itself: when it is destroyed, Qt no longer knows by what object it was known here
        editor.destroyed.connect(partial(self._forget_editor, editor))
        self._hint_index = QPersistentModelIndex(index)
        QTimer.singleShot(0, self.show_hint)

    def completed(self, text: str, index: Index) -> str:
        """What a typed text puts into its cell."""
        if 0 <= self.hint.chosen < len(self.hint.choices):
            return self.hint.choices[self.hint.chosen].text
        return self.lookup.completed(index.data(FieldRole), text, self.sheet.rules)

    def _prepare_lookup(self) -> None:
        rules = self.sheet.desk.rules()
        self.sheet.desk.run(lambda _progress: self.lookup.prepare(rules), lambda _: None)

    def _forget_editor(self, gone: CellEditor, _object: QObject | None = None) -> None:
        # an editor that was replaced is destroyed after the next one was opened
        if gone is self._editor:
            self._editor = None

    def _typed(self, text: str) -> None:
        self.hint.chosen = -1
        self._rest.start()
        self.show_hint()

    def _keep_half(self) -> None:
        index = self.currentIndex()
        if self._editor is not None and self._editor.isModified() and index.isValid():
            self.sheet.keep_half(index.row(), index.data(FieldRole).name, self._editor.text())

    def finish_typing(self) -> None:
        """Close an open editor; its text is taken as it stands."""
        self._leave("stay")

    def _leave(self, how: str) -> None:
        editor, index = self._editor, QPersistentModelIndex(self.currentIndex())
        if editor is None:
            return
        self._editor = None
        self._rest.stop()
        if how == "escape":
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            self.sheet.forget_half(index.row())
            self.setFocus()
            self.show_hint()
            return
        if how == "row" and len(self.selected_rows()) > 1:
            text = self.completed(editor.text(), index)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.setFocus()
            self.fill_selected(text)
            return
        self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        self.hint.chosen = -1
        match how:
            case "enter":
                self.go_on()
            case "row":
                self.save_row()
            case "next" | "previous":
                self.step(1 if how == "next" else -1)
            case "up" | "down":
                self.go_to(index.row() + (1 if how == "down" else -1), index.column())
            case "fix":
                self.take_fix()

    # Moving

    def visible_columns(self) -> list[int]:
        """Logical columns from left to right as they are shown."""
        header = self.horizontalHeader()
        columns = [header.logicalIndex(place) for place in range(header.count())]
        return [column for column in columns if not header.isSectionHidden(column)]

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current, within the sheet."""
        row = max(0, min(row, self.sheet.rowCount() - 1))
        self._stand_on(self.sheet.index(row, column))
        self.scrollTo(self.currentIndex())

    def _stand_on(self, index: QModelIndex) -> None:
        """Make a cell current and select it alone; setCurrentIndex would add it to the others while Ctrl or Shift is down."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def step(self, by: int) -> None:
        """To the cell beside this one; over the end of a row to the next row."""
        columns, index = self.visible_columns(), self.currentIndex()
        if not index.isValid():
            return
        place = columns.index(index.column()) + by
        if place >= len(columns):
            if self.save_row():
                return
            self.go_to(index.row() + 1, columns[0])
        elif place < 0:
            self.go_to(index.row() - 1, columns[-1])
        else:
            self.go_to(index.row(), columns[place])

    def go_on(self) -> None:
        """Enter: to the next field that still wants typing; after the last one the record is saved."""
        index = self.currentIndex()
        if not index.isValid():
            return
        columns = self.visible_columns()
        for column in columns[columns.index(index.column()) + 1 :]:
            if not self._passed_over(index.row(), column):
                self.go_to(index.row(), column)
                return
        self.save_row()

    def _passed_over(self, row: int, column: int) -> bool:
        record = self.sheet.record(row)
        if record is not None:
            return False
        field = self.sheet.fields[column]
        index = self.sheet.index(row, column)
        entry = self.sheet.entry(row)
        mode = (entry.values.get("mode") if entry else "") or ""
        wrong = index.data(ProblemRole)
        if wrong is not None and wrong.level == "error" and wrong.code != "missing":
            return False
        if field.name in SKIPPED_BY_MODE.get(mode, ()) and not index.data(Qt.ItemDataRole.EditRole):
            return True
        return bool(index.data(Qt.ItemDataRole.DisplayRole)) and bool(index.data(CarriedRole))

    def go_to_blank(self) -> None:
        """To the first field of the waiting row that wants typing."""
        row = self.sheet.blank_row
        if row < 0:
            return
        columns = self.visible_columns()
        column = next((c for c in columns if not self._passed_over(row, c)), columns[0])
        self.horizontalScrollBar().setValue(0)
        self.go_to(row, column)

    def save_row(self) -> bool:
        """Save the current row and go to the blank one; False when something must be mended or confirmed first."""
        row = self.currentIndex().row()
        entry = self.sheet.entry(row) if row >= 0 else None
        if entry is None:
            self.go_to_blank() if self.sheet.blank_row >= 0 else self.go_to(row + 1, self.currentIndex().column())
            return True
        was_new = entry.base is None
        asked = bool(entry.unasked) and not entry.errors
        left = self.sheet.save(row)
        if not left:
            if was_new:
                self.go_to_blank()
            else:
                self.go_to(row + 1, self.currentIndex().column())
            return True
        worst = left[0]
        if asked:
            # asked once: the next Enter on this row means yes
            entry.accept_warnings()
        column = self.sheet.column_of(worst.field or "")
        if column >= 0 and not self.isColumnHidden(column):
            self.go_to(row, column)
        self.problem_met.emit(left)
        self.show_hint()
        return False

    def take_fix(self) -> None:
        """Put what was probably meant into the current cell."""
        index = self.currentIndex()
        problem: Problem | None = index.data(ProblemRole)
        if problem is not None and problem.fix:
            self.sheet.setData(index, problem.fix)
            self.show_hint()

    @property
    def selected_count(self) -> int:
        """How many cells are selected, without listing them: Ctrl+A takes all of a register."""
        return sum(area.width() * area.height() for area in self.selected_areas())

    def selected_areas(self) -> list[QItemSelectionRange]:
        """The blocks of selected cells."""
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.count())]

    def selected_rows(self) -> list[int]:
        """Rows with a selected cell."""
        return sorted({row for area in self.selected_areas() for row in range(area.top(), area.bottom() + 1)})

    def fill_selected(self, text: str) -> None:
        """Type one text into the current column of all selected rows and save them as one step."""
        if not self._is_few(MOST_FILLED):
            return
        name = self.sheet.fields[self.currentIndex().column()].name
        stored = [row for row in self.selected_rows() if self.sheet.record(row) is not None]
        entries = self.sheet.put_all({row: {name: text} for row in stored})
        ready = [entry for entry in entries if not entry.errors and entry.record() != entry.base]
        for entry in entries:
            if not entry.errors and entry not in ready:
                self.sheet.drop(entry.uid)
        if ready:
            self.problem_met.emit(self.sheet.save_all(ready))

    def copy_above(self) -> None:
        """Copy the field above into the current one."""
        index = self.currentIndex()
        if index.row() > 0:
            above = self.sheet.index(index.row() - 1, index.column()).data(Qt.ItemDataRole.EditRole)
            if above:
                self.sheet.put(index.row(), {self.sheet.fields[index.column()].name: above})
                self.go_on()

    def copy_row_above(self) -> None:
        """Copy the whole record above into the waiting row or the one being typed."""
        index = self.currentIndex()
        row = index.row()
        if row <= 0 or self.sheet.record(row) is not None:
            return
        texts = {}
        for column, field in enumerate(self.sheet.fields):
            text = self.sheet.index(row - 1, column).data(Qt.ItemDataRole.EditRole)
            if text and field.name != "day":
                texts[field.name] = text
        self.sheet.put(row, texts)
        self.show_hint()

    # Keys

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        # Qt would go to the record above, and the next key would write into it
        here = self.currentIndex()
        if start <= here.row() <= end < self.sheet.rowCount() - 1:
            self._stand_on(self.sheet.index(end + 1, here.column()))
        super().rowsAboutToBeRemoved(parent, start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in ENTER:
            self.take_fix() if alt else self.save_row() if control else self.go_on()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not control:
            self.step(1 if key == Qt.Key.Key_Tab else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not control and self.sheet.day:
            self.day_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Delete and not control:
            self._clear_cells()
        elif key == Qt.Key.Key_Escape:
            self.sheet.stop_finding() if self.sheet.is_finding else self.given_up.emit()
        elif control and key == Qt.Key.Key_End and self.sheet.blank_row >= 0:
            self.go_to_blank()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # the base class would have all cells painted again for each editor that opens; the current one alone shows the focus
        self.viewport().update(self.visualRect(self.currentIndex()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and cast(QKeyEvent, event).key() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        ):
            self.keyPressEvent(cast(QKeyEvent, event))
            return True
        return super().event(event)

    def _clear_cells(self) -> None:
        if not self._is_few(MOST_EMPTIED):
            return
        fields = self.sheet.fields
        rows: dict[int, dict[str, str]] = {}
        for area in self.selected_areas():
            for row in range(area.top(), area.bottom() + 1):
                texts = {
                    fields[column].name: ""
                    for column in range(area.left(), area.right() + 1)
                    if self.sheet.index(row, column).data(Qt.ItemDataRole.EditRole)
                }
                if texts:
                    rows[row] = {**rows.get(row, {}), **texts}
        self.sheet.put_all(rows)

    def _is_few(self, most: int) -> bool:
        """Whether no more rows are selected, and says so otherwise: Ctrl+A takes all of a register."""
        count = sum(area.height() for area in self.selected_areas())
        if count > most:
            self.problem_met.emit([Problem("rows-many", _MANY, count=count, most=most)])
        return count <= most

    # Rows left and hints

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._hint_index = QPersistentModelIndex(current)
        self.hint.chosen = -1
        if previous.isValid() and current.row() != previous.row():
            self._row_left(QPersistentModelIndex(previous))
        self.show_hint()

    def _row_left(self, previous: QPersistentModelIndex) -> None:
        """A row left without Enter is saved when nothing speaks against it; otherwise it waits as a draft."""
        row = previous.row() if previous.isValid() else -1
        entry = self.sheet.entry(row) if 0 <= row < self.sheet.rowCount() else None
        if entry is None:
            return
        if not entry.is_touched and entry.base is None:
            QTimer.singleShot(0, lambda: self.sheet.drop(entry.uid))
        elif not entry.errors and not entry.unasked:
            QTimer.singleShot(0, lambda: self._save_left(entry.uid))

    def _save_left(self, uid: str) -> None:
        row = self.sheet.row_of(uid)
        if row >= 0 and row != self.currentIndex().row() and (left := self.sheet.save(row)):
            self.problem_met.emit(left)

    def show_hint(self) -> None:
        """Tell about the current cell."""
        index = self.currentIndex()
        if not index.isValid() or (not self.hasFocus() and not self.is_typing):
            self.hint.hide()
            return
        field, entry = self.sheet.fields[index.column()], self.sheet.entry(index.row())
        problem = entry.problem_of(field.name) if entry else None
        typing = self._editor
        lines = self._hidden_problems(index.row())
        if not typing and problem is None and not lines:
            self.hint.hide()
            return
        choices: list[Choice] = []
        text = typing.text() if typing else ""
        if typing:
            lines.append((wants(field), "quiet"))
            choices = (
                self.lookup.choices(field, text, self.sheet.rules)
                if typing.isModified() or text != index.data(Qt.ItemDataRole.EditRole)
                else []
            )
            understood = self._understood(field, text, choices)
            if understood:
                lines.append(understood)
            typing.choosing = bool(choices)
        if problem is not None and (not typing or text == index.data(Qt.ItemDataRole.EditRole)):
            lines.append((str(problem), "bad" if problem.level == "error" else "warn"))
            if problem.fix:
                lines.append((self.tr("Alt+Enter takes {fix}").format(fix=problem.fix), "accent"))
            elif problem.level == "warning":
                lines.append((self.tr("Ctrl+Enter once more saves it as it is"), "accent"))
        self.hint.tell(lines, choices, self.hint.chosen if choices else -1)
        self._place_hint()

    def _hint_anew(self, first: QModelIndex, last: QModelIndex) -> None:
        """What is said of a cell does not outlive what was undone or corrected in its row."""
        if self.hint.isVisible() and not self.is_typing and first.row() <= self.currentIndex().row() <= last.row():
            self.show_hint()

    def _hidden_problems(self, row: int) -> list[tuple[str, str]]:
        """What is wrong in fields that have no column on the screen; nobody would see it otherwise."""
        entry = self.sheet.entry(row)
        return [
            (f"{tr('Cargo', BY_NAME[problem.field].title)}: {problem}", "bad")
            for problem in (entry.errors if entry else ())
            if problem.field and self.sheet.column_of(problem.field) < 0
        ]

    def _understood(self, field: Field, text: str, choices: list[Choice]) -> tuple[str, str] | None:
        if not text.strip():
            return None
        try:
            value = field.kind.parse(text, self.sheet.rules)
        except Problem as problem:
            return None if choices or self.lookup.choices(field, text, self.sheet.rules) else (str(problem), "warn")
        shown = field.kind.show(value, self.sheet.rules)
        if field.name == "hs_code":
            known = self.sheet.rules.codes.hs.get(str(value)[:6])
            shown = f"{shown} {known.name(self.sheet.rules.lang)}" if known else shown
        shown = kilograms(shown) if field.name in ("gross_kg", "net_kg") else shown
        return (f"= {shown}", "ok") if shown != text.strip() else None

    def _place_hint(self) -> None:
        if self.hint.isVisible():
            self.hint.place(self.visualRect(self.currentIndex()), self.viewport().rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # what was scrolled to before there was a size stands anywhere now
        QTimer.singleShot(0, self._scroll_to_current)

    def _scroll_to_current(self) -> None:
        self.horizontalScrollBar().setValue(0)
        self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
        self._place_hint()

    def select_rows(self, rows: list[int]) -> None:
        """Select whole rows."""
        model = self.selectionModel()
        model.clearSelection()
        for row in rows:
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            model.select(self.sheet.index(row, 0), flags)
