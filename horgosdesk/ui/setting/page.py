"""The page of all settings: a line to find any of them, the sections at the left, the lines of one at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from horgosdesk.ui import actions, help, tasks, theme
from horgosdesk.ui.commands import find, hear, hears, words
from horgosdesk.ui.setting import SECTIONS, Part
from horgosdesk.ui.setting.section import Line, Section

if TYPE_CHECKING:
    from horgosdesk.ui.window import Window

KEPT = "settings"
"""Under this name the section that was looked at last is remembered."""


class SettingsPage(QDialog):
    """Beside the window, which goes on. Letters find, Down goes to what was found, Enter to the setting; Escape leaves."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        help.listen(self)
        self.desk, self._window = window.desk, window
        self.lines: dict[str, list[Line]] = {}
        self.found: list[Line] = []
        self._sections: dict[str, Section] = {}
        self._built, self._lang = False, ""
        self.search = QLineEdit(clearButtonEnabled=True)
        self.list, self.results = QListWidget(), QListWidget()
        self.pages, self._right = QStackedWidget(), QStackedWidget()
        self.none = QLabel(objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter)
        self._go_on = self.desk.timer(self, 0, self._make_next, repeat=True)
        self._lay_out()
        self._measure()
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self._show_section)
        self.results.itemActivated.connect(lambda _item: self._go_to_found())
        self.results.itemClicked.connect(lambda _item: self._go_to_found())
        self.desk.language_changed.connect(self._take_language)
        self.desk.person_changed.connect(self._build)
        self.desk.theme_changed.connect(self._measure)
        self.desk.closing.connect(self.close)
        self._build()
        room = window.screen().availableGeometry()
        self.resize(min(theme.space(250), room.width() * 19 // 20), min(theme.space(165), room.height() * 9 // 10))
        self.search.setFocus()

    # Layout

    def _lay_out(self) -> None:
        self.results.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.results.setWordWrap(True)
        self.results.setSpacing(theme.space(0.5))
        self._right.addWidget(self.pages)
        self._right.addWidget(self.results)
        self._right.addWidget(self.none)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(theme.space(3))
        below.addWidget(self.list)
        below.addWidget(self._right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(3))
        box.addWidget(self.search)
        box.addLayout(below, 1)

    def _measure(self) -> None:
        """Take up fonts and distances in force."""
        longest = max(map(QFontMetrics(theme.font()).horizontalAdvance, self._titles().values()))
        self.list.setFixedWidth(longest + theme.space(8))
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, round(theme.row_height() * 1.2)))
        theme.wear(
            self,
            f"QFrame#line {{ border: none; border-bottom: 1px solid {theme.role('line')}; }}"
            "QListWidget { border: 1px solid transparent; }"
            f"QListWidget:focus {{ border-color: {theme.role('accent')}; border-radius: {theme.space(1)}px; }}"
            f"QListWidget::item {{ padding: 0 {theme.space(2)}px; border-radius: {theme.space(1)}px; }}"
            f"QListWidget::item:selected {{ background: {theme.role('chosen')}; color: {theme.role('text')}; }}",
        )

    def _titles(self) -> dict[str, str]:
        return {part.name: QCoreApplication.translate("Settings", part.title) for part in SECTIONS}

    def _take_language(self, lang: str) -> None:
        """Words may also be told anew for other tables of the desk: what is typed here stays then."""
        if lang == self._lang:
            self.renew()
        else:
            self._build()

    def _build(self) -> None:
        """Make everything in the language in force, for who works here now; what was on the screen stays."""
        name, typed = self.section, self.search.text()
        stood = [line.control is not None and line.control.hasFocus() for line in self.lines.get(name, ())]
        self.setWindowTitle(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Find a setting: type a few letters"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.list.setAccessibleName(self.tr("Sections"))
        self.results.setAccessibleName(self.tr("Settings that were found"))
        self.none.setText(self.tr("Nothing is called so. Try another word."))
        self._built, self._lang = False, self.desk.lang
        self.list.clear()
        while (old := self.pages.currentWidget()) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.lines = {}
        for title in self._titles().values():
            area = QScrollArea(widgetResizable=True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setAccessibleName(title)
            self.pages.addWidget(area)
            self.list.addItem(title)
        for place, part in enumerate(SECTIONS):
            self.list.item(place).setData(Qt.ItemDataRole.UserRole, part.name)
        self._built = True
        self._measure()
        self.go_to(name)
        self._find(typed)
        if True in stood and stood.index(True) < len(self.lines[self.section]):
            self.lines[self.section][stood.index(True)].stand_on()
        self._go_on.start()

    @property
    def is_complete(self) -> bool:
        """Whether all sections are made: the one that is shown is at once, the others one by one when there is nothing else to do."""
        return len(self.lines) == len(SECTIONS)

    def _make_next(self) -> None:
        part = next((part for part in SECTIONS if part.name not in self.lines), None)
        if part is not None:
            self._make(part)
            return
        self._go_on.stop()
        if self.search.text():
            self._find(self.search.text())

    def _make(self, part: Part) -> None:
        """Make the lines of a section, in its page."""
        title = self._titles()[part.name]
        if part.name not in self._sections:
            self._sections[part.name] = part.load()(self._window, self)
        lines = list(self._sections[part.name].lines())
        for line in lines:
            line.section = title
            line.renew(self.desk)
        self.lines[part.name] = lines
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.space(3), 0)
        column.setSpacing(0)
        head = QLabel(title, objectName="section")
        head.setContentsMargins(theme.space(1), 0, 0, theme.space(2))
        column.addWidget(head)
        for line in lines:
            column.addWidget(line)
        column.addStretch(1)
        area = self.pages.widget(SECTIONS.index(part))
        assert isinstance(area, QScrollArea)
        # lines without anything to change are read by scrolling
        is_read = all(isinstance(line.control, QLabel) for line in lines[1:])
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_read else Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        actions.press_by_enter(inner)

    # Sections

    @property
    def section(self) -> str:
        """The section that is shown; before anything is, the one that was looked at last."""
        item = self.list.currentItem()
        if item is not None:
            return str(item.data(Qt.ItemDataRole.UserRole))
        return str(self.desk.settings.recall(self.desk.store.folder, KEPT, {}).get("section", ""))

    def go_to(self, name: str) -> None:
        """Show a section by its name; an unknown one is the first."""
        names = [part.name for part in SECTIONS]
        self.list.setCurrentRow(names.index(name) if name in names else 0)

    def _show_section(self, place: int) -> None:
        if self._built and place >= 0:
            if SECTIONS[place].name not in self.lines:
                self._make(SECTIONS[place])
            self.pages.setCurrentIndex(place)
            self._right.setCurrentWidget(self.pages)

    def renew(self) -> None:
        """Show how all settings stand now."""
        for lines in self.lines.values():
            for line in lines:
                line.renew(self.desk)

    # Finding

    def _find(self, typed: str) -> None:
        if not typed.strip():
            self.found = []
            self._right.setCurrentWidget(self.pages)
            return
        if not hears():
            tasks.run(lambda _progress: hear(), lambda _none: self._hear())
        self.found = find([line for part in SECTIONS for line in self.lines.get(part.name, ())], typed)
        self.results.clear()
        for line in self.found:
            state = line.state.text()
            item = QListWidgetItem(f"{line.section} › {words(line.title.text())}" + (f"\n{state}" if state else ""))
            self.results.addItem(item)
        self.results.setCurrentRow(0)
        self._right.setCurrentWidget(self.results if self.found else self.none)

    def _hear(self) -> None:
        """Pinyin is known now: find anew what was typed before."""
        if isValid(self) and self.isVisible() and self.search.text():
            self._find(self.search.text())

    def _go_to_found(self) -> None:
        """Show the setting that was found, with the focus on it."""
        place = self.results.currentRow()
        if not 0 <= place < len(self.found):
            return
        line = self.found[place]
        name = next(name for name, lines in self.lines.items() if line in lines)
        self.search.clear()
        self.go_to(name)
        area = self.pages.currentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(line)
            area.setFocus()
        line.stand_on()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search:
                return self._key_in_search(event)
            if watched is self.list:
                return self._key_in_list(event)
        return super().eventFilter(watched, event)

    def _key_in_search(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            if self.found:
                self.results.setCurrentRow((self.results.currentRow() + step) % len(self.found))
            else:
                self.list.setFocus()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_found() if self.found else self.list.setFocus()
            return True
        return False

    def _key_in_list(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            lines = self.lines[self.section]
            first = next((line for line in lines if line.control is not None and line.control.isEnabled()), None)
            first.stand_on() if first is not None else self.pages.currentWidget().setFocus()
            return True
        if (
            event.text().isprintable()
            and event.text().strip()
            and not event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.search.setFocus()
            self.search.setText(event.text())
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.search.setFocus()
            self.search.selectAll()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Esc takes away what is looked for, then leaves."""
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.search.clear()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._built:
            # a page that was opened from here may have changed what it is about
            self.renew()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        self._remember()
        super().done(result)

    def _remember(self) -> None:
        self.desk.settings.remember(self.desk.store.folder, KEPT, {"section": self.section})
