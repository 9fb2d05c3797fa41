"""One yardstick of a meter to be said or corrected, in place beside what it measures."""

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from horgosdesk.core.fields import Rules, Values
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.subject import Subject
from horgosdesk.core.yardstick import YARDSTICK, Yardstick
from horgosdesk.store.door import Change
from horgosdesk.ui import form
from horgosdesk.ui.desk import Desk


class Form(form.Form):
    """record: the one to correct; None for a new one."""

    UNNAMED: ClassVar[str] = "title"

    def __init__(
        self,
        desk: Desk,
        meter: Meter,
        record: Yardstick | None = None,
        parent: QWidget | None = None,
        draft: dict[str, str] | None = None,
    ) -> None:
        self.desk, self.meter, self.record = desk, meter, record
        self.uid = record.uid if record is not None else new_uid()
        subject = _of(meter)
        begin = subject.texts_of(record, self.rules()) if record is not None else {}
        super().__init__(desk, subject, subject.fields, begin, parent, draft)
        # beside the graphs, no window of its own
        self.setWindowFlags(Qt.WindowType.Widget)
        # all its fields are seen, and what is below gives way
        self.setMinimumHeight(self.height())

    def rules(self) -> Rules:
        return self.desk.rules(self.uid, YARDSTICK.name)

    def store(self, values: dict[str, Any]) -> None:
        made = self.subject.build(self.uid, values, meter=self.meter.uid)
        if self.record is not None:
            text = self.tr("correction of {title}").format(title=made.title)
        else:
            text = self.tr("entry of {title}").format(title=made.title)
        self.desk.do([Change(self.record, made)], text)
        self.desk.say(self.tr("{title} saved").format(title=made.title))
        self.accept()


def _of(meter: Meter) -> Subject[Yardstick]:
    """Yardsticks of one meter, of which nobody need say whose they are."""

    def problems(values: Values, rules: Rules) -> list[Any]:
        return YARDSTICK.problems({**values, "meter": meter.uid}, rules)

    fields = tuple(field for field in YARDSTICK.fields if field.name != "meter")
    return replace(YARDSTICK, fields=fields, problems=problems)
