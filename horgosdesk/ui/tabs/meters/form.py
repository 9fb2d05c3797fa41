"""One meter to be added or corrected."""

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import METER, Meter
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import meters
from horgosdesk.store.door import Change
from horgosdesk.store.meters import Flow
from horgosdesk.ui import form
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.steps import LONG


class MeterForm(form.Form):
    """record: the meter to correct; None for a new one. What a correction changes of its cargo is said before it is saved."""

    UNNAMED: ClassVar[str] = "name"

    def __init__(
        self,
        desk: Desk,
        record: Meter | None = None,
        parent: QWidget | None = None,
        draft: dict[str, str] | None = None,
    ) -> None:
        self.desk, self.record = desk, record
        self.uid = record.uid if record is not None else new_uid()
        self._flows: list[Flow] = meters.flows(desk.store, record) if record is not None else []
        self._counted: tuple[Meter, list[Problem]] | None = None
        begin = METER.texts_of(record, self.rules()) if record is not None else {}
        super().__init__(desk, METER, METER.fields, begin, parent, draft)
        self.retitle()

    def retitle(self) -> None:
        """The words over the form."""
        if self.record is None:
            self.setWindowTitle(self.tr("New meter"))
        else:
            self.setWindowTitle(self.tr("Meter {name}").format(name=self.record.name))

    def rules(self) -> Rules:
        return self.desk.rules(self.uid, "meter")

    def doubts(self, values: dict[str, Any]) -> list[Problem]:
        """How many cargo records would be others, and why they cannot be."""
        if (
            self.record is None
            or not self._flows
            or any(p.level == "error" for p in METER.problems(values, self.rules()))
        ):
            return []
        made = self._made(values)
        if self._counted is None or self._counted[0] != made:
            self._counted = made, self._differences(made)
        return self._counted[1]

    def _differences(self, made: Meter) -> list[Problem]:
        assert self.record is not None
        try:
            flows = self._flows if made.shows == self.record.shows else meters.flows(self.desk.store, made)
            before, after = meters.wanted(self.record, self._flows), meters.wanted(made, flows)
        except Problem as problem:
            return [problem.at("direction" if problem.code == "factor-missing" else "shows")]
        count = sum(before.get(uid) != after.get(uid) for uid in before.keys() | after.keys())
        if not count:
            return []
        text = QT_TRANSLATE_NOOP("Problem", "{count} cargo records of this meter will change with it.")
        return [Problem("meter-records", text, level="warning", field="direction", count=count)]

    def _made(self, values: dict[str, Any]) -> Meter:
        kept: dict[str, Any] = {}
        if self.record is not None:
            known = self.record
            kept = {"entered_by": known.entered_by, "entered_at": known.entered_at, "revision": known.revision}
        return METER.build(self.uid, values, **kept)

    def store(self, values: dict[str, Any]) -> None:
        made = self._made(values)
        if made == self.record:
            self.accept()
            return
        word = self.tr("correction of meter {name}") if self.record is not None else self.tr("meter {name}")
        change, text = Change(self.record, made), word.format(name=made.name)
        if len(self._flows) > LONG and self.doubts(values):
            # records by the hundred follow, for which the window need not wait
            self.setEnabled(False)
            self.desk.undo.make_beside([change], text, "", lambda _count: self._saved(made), self._failed)
            return
        self.desk.do([change], text)
        self._saved(made)

    def _saved(self, made: Meter) -> None:
        self.desk.say(self.tr("Meter {name} is saved.").format(name=made.name))
        self.accept()

    def _failed(self, problem: Problem) -> None:
        self.setEnabled(True)
        self.say(str(problem), "bad")
