"""Looks: theme, language, size of text; each holds at once."""

from collections.abc import Callable, Iterable, Sequence
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from horgosdesk.ui import language, theme
from horgosdesk.ui.setting.section import Line, Section, State


class _Box(QComboBox):
    """Leaves the wheel to the page that it stands on: who scrolls past would choose another language."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LookSection(Section):
    """What this computer's user likes; nobody else is concerned."""

    def lines(self) -> Sequence[Line]:
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        sizes = {percent: self.tr("{percent} %").format(percent=percent) for percent in theme.SIZES}
        return (
            Line(
                self.tr("&Theme"),
                lambda: State(self.tr("Light or dark, or as the system has it")),
                theme_box := self._box(themes.items(), lambda to: self.window.choose_theme(cast(theme.Choice, to))),
                more=self.tr("colours dark light night"),
                fill=lambda: _show(theme_box, self.desk.settings.get("theme", "system")),
            ),
            Line(
                self.tr("&Language"),
                lambda: State("中文 · English · Русский · Қазақша"),
                # when the box has done with its key: all lines are made anew
                lang_box := self._box(
                    ((lang, language.NAMES[lang]) for lang in language.there()),
                    lambda to: QTimer.singleShot(0, self.window, lambda: self.window.choose_language(str(to))),
                ),
                more="language 语言 язык тіл",
                fill=lambda: _show(lang_box, self.desk.lang),
            ),
            Line(
                self.tr("&Size of text"),
                lambda: State(self.tr("Of what the system has; tables, icons and distances go with it")),
                size_box := self._box(
                    sizes.items(),
                    lambda to: QTimer.singleShot(0, self.window, lambda: self.window.choose_size(cast(int, to))),
                ),
                more=self.tr("scale zoom font large small letters"),
                fill=lambda: _show(size_box, theme.size()),
            ),
        )

    def _box(self, choices: Iterable[tuple[object, str]], choose: Callable[[object], object]) -> QComboBox:
        box = _Box()
        for value, text in choices:
            box.addItem(text, value)
        box.activated.connect(lambda _place: choose(box.currentData()))
        return box


def _show(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
