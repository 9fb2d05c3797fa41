"""The page of all settings: a line to find any of them, the sections at the left, all lines one below the other at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
)
from shiboken6 import isValid

from horgosdesk.ui import help, tasks, theme
from horgosdesk.ui.commands import FAR, hear, hears, ranked
from horgosdesk.ui.setting import SECTIONS, Part
from horgosdesk.ui.setting.column import Column
from horgosdesk.ui.setting.section import Line, Section

if TYPE_CHECKING:
    from horgosdesk.ui.window import Window

KEPT = "settings"
"""Under this name the section that was looked at last is remembered."""


class SettingsPage(QDialog):
    """Beside the window, which goes on. Letters leave the lines that fit, Down goes from one to the next, Enter into it; Escape
    leaves."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        help.listen(self)
        self.desk, self._window = window.desk, window
        self.lines: dict[str, list[Line]] = {}
        self.found: list[Line] = []
        """What fits what is typed, as it stands on the page."""
        self._marked: Line | None = None
        self._stood: tuple[str, int] | None = None
        self._sections: dict[str, Section] = {}
        self._lang, self._step = "", 0
        self.search = QLineEdit(clearButtonEnabled=True)
        self.list, self.area = QListWidget(objectName="sections"), Column()
        self._right = QStackedWidget()
        self.none = QLabel(objectName="quiet", alignment=Qt.AlignmentFlag.AlignCenter)
        self._go_on = self.desk.timer(self, 0, self._make_next, repeat=True)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self.area.show_section)
        self.list.itemClicked.connect(lambda _item: self.area.show_section(self.list.currentRow()))
        self.area.passed.connect(self._take_place)
        self.desk.language_changed.connect(self._take_language)
        self.desk.person_changed.connect(self._build)
        self.desk.theme_changed.connect(self._measure)
        self.desk.closing.connect(self.close)
        self._build()
        self.search.setFocus()

    # Layout

    def _lay_out(self) -> None:
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self._right.addWidget(self.area)
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
        # its bar comes in a low window
        self.list.setFixedWidth(longest + theme.space(7) + self.list.verticalScrollBar().sizeHint().width())
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, round(theme.row_height() * 1.2)))
        if theme.space(100) != self._step:
            self._step = theme.space(100)
            self._fit()
        theme.wear(
            self,
            f"QFrame#line {{ border: none; border-bottom: 1px solid {theme.role('line')}; }}"
            f"QFrame#line[marked=true] {{ background: {theme.role('chosen')}; border-radius: {theme.space(1)}px; }}"
            "QScrollBar[idle=true]::handle { background: transparent; }"
            "QListWidget#sections { border: 1px solid transparent; }"
            f"QListWidget#sections:focus {{ border-color: {theme.role('accent')}; border-radius: {theme.space(1)}px; }}"
            f"QListWidget#sections::item {{ padding: 0 {theme.space(2)}px; border-radius: {theme.space(1)}px; }}"
            f"QListWidget#sections::item:selected {{ background: {theme.role('chosen')}; color: {theme.role('text')}; }}"
            f"QListWidget#sections::item:disabled {{ background: transparent; color: {theme.veil(0.42)}; }}",
        )

    def _fit(self) -> None:
        """As large as the text asks for and the screen has room; what was looked at stays."""
        room = self._window.screen().availableGeometry()
        self.resize(min(theme.space(250), room.width() * 19 // 20), min(theme.space(165), room.height() * 9 // 10))
        self.area.set_apart()
        # when all has its new size
        QTimer.singleShot(0, self, self._stay)

    def _stay(self) -> None:
        """Bring what has the keys to where it is seen, else the section."""
        line = next((line for line in self.area.lines if line.has_keys), None)
        if line is not None:
            self.area.bring(line)
        elif self.is_complete and not self.search.text():
            self.area.show_section(self.list.currentRow())

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
        name = self.section
        places = ((of, at) for of, lines in self.lines.items() for at, line in enumerate(lines) if line.has_keys)
        # two languages in a row: the second comes before the first has its lines
        self._stood = next(places, None if self.is_complete else self._stood)
        self.setWindowTitle(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Find a setting: type a few letters"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.list.setAccessibleName(self.tr("Sections"))
        self.area.setAccessibleName(self.tr("Settings"))
        self._lang = self.desk.lang
        self.lines, self.found, self._marked = {}, [], None
        with QSignalBlocker(self.list):
            self.list.clear()
            for part, title in zip(SECTIONS, self._titles().values(), strict=True):
                self.list.addItem(title)
                self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, part.name)
            self.list.setCurrentRow(self._place(name))
        self._measure()
        # nothing is seen before what was looked at last stands where it belongs
        self.area.setUpdatesEnabled(False)
        self.area.empty()
        self._make_next()
        self._go_on.start()

    @property
    def is_complete(self) -> bool:
        """Whether all sections are made, which they are one by one, when there is nothing else to do."""
        return len(self.lines) == len(SECTIONS)

    def _make_next(self) -> None:
        part = next((part for part in SECTIONS if part.name not in self.lines), None)
        if part is None:
            self._go_on.stop()
            self._find(self.search.text())
            self._stay()
            self.area.setUpdatesEnabled(True)
            return
        self._make(part)
        if part.name == self.section and not self.search.text():
            self.area.show_section(self.list.currentRow())
            self.area.setUpdatesEnabled(True)

    def _make(self, part: Part) -> None:
        """Make the lines of a section below those before."""
        title = self._titles()[part.name]
        if part.name not in self._sections:
            self._sections[part.name] = part.load()(self._window, self)
        lines = list(self._sections[part.name].lines())
        for line in lines:
            line.section = title
            line.renew(self.desk)
        self.area.add(title, lines)
        self.lines[part.name] = lines
        if self._stood is not None and self._stood[0] == part.name and self._stood[1] < len(lines):
            lines[self._stood[1]].stand_on()

    # Sections

    @property
    def section(self) -> str:
        """The section that is shown; before anything is, the one that was looked at last."""
        item = self.list.currentItem()
        if item is not None:
            return str(item.data(Qt.ItemDataRole.UserRole))
        return str(self.desk.settings.recall(self.desk.store.folder, KEPT, {}).get("section", ""))

    def _place(self, name: str) -> int:
        names = [part.name for part in SECTIONS]
        return names.index(name) if name in names else 0

    def go_to(self, name: str) -> None:
        """Show a section by its name; an unknown one is the first."""
        self._choose(self._place(name))
        self.area.show_section(self._place(name))

    def _choose(self, place: int) -> None:
        """Have the list tell a section, which is there already."""
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(place)

    def _take_place(self, place: int) -> None:
        if self.is_complete:
            self._choose(place)

    def renew(self) -> None:
        """Show how all settings stand now."""
        for line in self.area.lines:
            line.renew(self.desk)

    # Finding

    def _find(self, typed: str) -> None:
        """Leave the lines that are called so, else those that say so, and mark the one that fits best."""
        wanted = typed.casefold().split()
        for part in SECTIONS if wanted else ():
            if part.name not in self.lines:
                self._make(part)
        every = list(self.area.lines)
        if wanted and not hears():
            tasks.run(lambda _progress: hear(), lambda _none: self._hear())
        fits = ranked(every, typed)
        # two letters of pinyin are within many words; they count where nothing better is
        fitting = [line for rank, line in fits if rank < FAR or rank == fits[0][0]]
        fitting = fitting or [line for line in every if all(word in line.said for word in wanted)]
        self.found = [line for line in every if line in fitting] if wanted else []
        for place, is_left in enumerate(self.area.leave(self.found if wanted else every)):
            flags = self.list.item(place).flags() | Qt.ItemFlag.ItemIsEnabled
            self.list.item(place).setFlags(flags if is_left else flags ^ Qt.ItemFlag.ItemIsEnabled)
        # what nothing is called may yet be pinyin
        self.none.setText(self.tr("Nothing is called so. Try another word.") if hears() else "")
        self._right.setCurrentWidget(self.none if wanted and not fitting else self.area)
        self._mark(fitting[0] if self.found else None)
        if not wanted and self.is_complete:
            self.area.show_section(self.list.currentRow())

    def _mark(self, line: Line | None) -> None:
        """Show one as that which Enter goes to."""
        if self._marked is not None and isValid(self._marked):
            self._marked.mark(False)
        self._marked = line
        # who does not see the mark hears it
        told = "" if line is None else f"{line.section} › {line.text} · {line.state.text()}"
        self.search.setAccessibleDescription(told)
        if line is not None:
            line.mark(True)
            self._choose(self.area.place_of(line))
            self.area.bring(line)

    def _hear(self) -> None:
        """Pinyin is known now: find anew what was typed before."""
        if isValid(self) and self.isVisible() and self.search.text():
            marked = self._marked
            self._find(self.search.text())
            if marked in self.found:
                self._mark(marked)

    def _go_to_found(self) -> None:
        """Show the marked setting among its neighbours, with the focus on it."""
        if (line := self._marked) is None:
            return
        self.search.clear()
        self.area.bring(line)
        line.stand_on()
        if not line.can_stand:
            # what is only read has no focus to be seen by
            self._mark(line)

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
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if step is None and not is_enter:
            return False
        if not self.search.text():
            self.list.setFocus()
        elif is_enter:
            self._go_to_found()
        elif self._marked in self.found:
            self._mark(self.found[(self.found.index(self._marked) + (step or 0)) % len(self.found)])
        return True

    def _key_in_list(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            lines = self.lines.get(self.section, [])
            first = next((line for line in lines if line.can_stand and not line.isHidden()), None)
            if first is not None:
                first.stand_on()
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
        steps = QAbstractSlider.SliderAction
        page = {
            Qt.Key.Key_PageDown: steps.SliderPageStepAdd,
            Qt.Key.Key_PageUp: steps.SliderPageStepSub,
        }.get(Qt.Key(event.key()))
        if page is not None:
            self.area.verticalScrollBar().triggerAction(page)
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
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            # a page that was opened from here may have changed what it is about
            self.renew()
        super().changeEvent(event)

    def done(self, result: int) -> None:
        self._remember()
        super().done(result)

    def _remember(self) -> None:
        self.desk.settings.remember(self.desk.store.folder, KEPT, {"section": self.section})
