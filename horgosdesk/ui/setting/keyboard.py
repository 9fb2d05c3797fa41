"""The keys: every command that has one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from horgosdesk.ui.setting.section import Line, Section, State


class KeysSection(Section):
    """The keys that work in the window, to be found by what they do."""

    def lines(self) -> Sequence[Line]:
        shown, plain = self.window.current, self.window.menus.plain_text
        every = Line(
            self.tr("All keys that work here"),
            lambda: State(self.tr("Also those that only work inside a table or a field")),
            self.opening(self.window.show_keys),
        )
        found = [
            Line(
                f"{command.path} › {plain(command.action) or command.text}",
                lambda: State(""),
                QLabel(command.keys, objectName="quiet"),
            )
            for command in self.window.commands()
            if command.keys and command.tab in ("", shown.NAME if shown else "")
        ]
        return (every, *found)
