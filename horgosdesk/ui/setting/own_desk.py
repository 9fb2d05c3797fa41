"""The desk itself: what stands on its returns, its clock, where it lies."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLineEdit

from horgosdesk.core.errors import Problem
from horgosdesk.store import door
from horgosdesk.ui.setting.section import Line, Section, State


class DeskSection(Section):
    """Port, unit, zone, folder."""

    def lines(self) -> Sequence[Line]:
        store = self.desk.store
        return (
            self._kept("port", self.tr("&Port"), self.tr("It stands on the cover of each return from now on.")),
            self._kept("unit", self.tr("&Unit that reports"), self.tr("It stands under each return.")),
            Line(self.tr("Clock of the desk"), self._zone, more=self.tr("time zone")),
            Line(
                self.tr("Folder"),
                lambda: State(str(store.folder)),
                self.button(self.tr("&Open"), self.window.open_folder),
                more=self.tr("files data disk"),
            ),
        )

    def _kept(self, key: str, title: str, what: str) -> Line:
        edit = QLineEdit()
        line = Line(title, lambda: State(what), edit, right="plan", fill=lambda: self._fill(edit, key))
        edit.editingFinished.connect(lambda: self._keep(edit, key, line))
        return line

    def _fill(self, edit: QLineEdit, key: str) -> None:
        if not edit.isModified():
            edit.setText(self._shown(key))
            edit.setCursorPosition(0)  # of a long name the beginning is seen

    def _shown(self, key: str) -> str:
        return self.desk.port if key == "port" else self.desk.store.meta(key)

    def _keep(self, edit: QLineEdit, key: str, line: Line) -> None:
        text = edit.text().strip()
        if not edit.isModified() or (not text and key == "port"):
            edit.setModified(False)
            self._fill(edit, key)
            return
        edit.setModified(False)
        if text == self._shown(key):
            return
        try:
            if key == "port":
                self.desk.name_port(text)
            else:
                door.set_meta(self.desk.store, {key: text})
        except Problem as problem:
            line.tell(str(problem))
            return
        line.tell(self.tr("Kept."), "ok")
        self.desk.say(self.tr("Kept: {text}").format(text=text))

    def _zone(self) -> State:
        zone = self.desk.store.meta("zone")
        now: datetime = self.desk.store.clock().astimezone(ZoneInfo(zone))
        told = self.tr("{zone}, now {time}. Days and months are those of this clock, so that it stays as it is.")
        return State(told.format(zone=zone, time=f"{now:%Y-%m-%d %H:%M}"))
