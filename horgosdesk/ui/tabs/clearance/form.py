"""One consignment to be entered or corrected: all its fields, checked while they are typed."""

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.store import clearance
from horgosdesk.store.door import Change
from horgosdesk.ui import form
from horgosdesk.ui.desk import Desk


class Form(form.Form):
    """record: the one to correct; None for a new one. texts: what a new one begins with, by field name. draft: see form.Form."""

    UNNAMED: ClassVar[str] = "declaration_no"
    QUIET: ClassVar[frozenset[str]] = frozenset({"missing", "consignment-unnamed"})

    def __init__(
        self,
        desk: Desk,
        record: Clearance | None = None,
        texts: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
        draft: Mapping[str, str] | None = None,
    ) -> None:
        self.desk, self.record = desk, record
        self.uid = record.uid if record is not None else new_uid()
        begin = CLEARANCE.texts_of(record, self.rules()) if record is not None else dict(texts or {})
        super().__init__(desk, CLEARANCE, CLEARANCE.fields, begin, parent, draft)
        self.setWindowTitle(self.tr("New consignment") if record is None else self.tr("Correct the consignment"))
        self.edits["declaration_no"].editingFinished.connect(self._fill_from_cargo)

    def rules(self) -> Rules:
        return self.desk.rules(self.uid, "clearance")

    def rest(self) -> None:
        super().rest()
        self.edits["declaration_no"].blockSignals(True)

    def _fill_from_cargo(self) -> None:
        """What the cargo records of the declaration say goes into the fields left empty."""
        number = "".join(c for c in self.edits["declaration_no"].text() if c.isalnum())
        known = clearance.from_cargo(self.desk.store, number) if number else {}
        if not known:
            return
        rules = self.rules()
        for column, value in known.items():
            field = CLEARANCE.by_column[column]
            if not self.edits[field.name].text().strip():
                self.edits[field.name].setText(field.kind.show(value, rules))
        self.check()

    def store(self, values: dict[str, Any]) -> None:
        old = self.record
        kept = {} if old is None else {name: getattr(old, name) for name in ("snoozed_until_s", "snooze_reason")}
        made = CLEARANCE.build(self.uid, values, **kept)
        if old is not None:
            text = self.tr("correction of {number}").format(number=made.number)
        else:
            text = self.tr("entry of {number}").format(number=made.number)
        self.desk.do([Change(old, made)], text)
        self.desk.say(self.tr("{number} saved").format(number=made.number))
        self.accept()
