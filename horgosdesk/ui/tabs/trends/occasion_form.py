"""One occasion to be remembered or corrected, in place beside the list."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import OCCASION, Occasion
from horgosdesk.store.door import Change
from horgosdesk.ui import form, theme
from horgosdesk.ui.desk import Desk


class Form(form.Form):
    """record: the one to correct; None for a new one. texts: what a new one begins with, by field name."""

    UNNAMED: ClassVar[str] = "title"

    def __init__(
        self,
        desk: Desk,
        record: Occasion | None = None,
        texts: dict[str, str] | None = None,
        parent: QWidget | None = None,
        draft: dict[str, str] | None = None,
    ) -> None:
        self.desk, self.record = desk, record
        self.uid = record.uid if record is not None else new_uid()
        begin = OCCASION.texts_of(record, self.rules()) if record is not None else dict(texts or {})
        super().__init__(desk, OCCASION, OCCASION.fields, begin, parent, draft)
        # beside the list, no window of its own
        self.setWindowFlags(Qt.WindowType.Widget)
        grid, foot = next(iter(self.edits.values())).parentWidget().layout(), self.layout().itemAt(1)
        for part in (grid, foot.layout() if foot is not None else None):
            if part is not None:
                part.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))

    def rules(self) -> Rules:
        return self.desk.rules(self.uid, "occasion")

    def store(self, values: dict[str, Any]) -> None:
        made = OCCASION.build(self.uid, values)
        if self.record is not None:
            text = self.tr("correction of {title}").format(title=made.title)
        else:
            text = self.tr("entry of {title}").format(title=made.title)
        [change] = self.desk.do([Change(self.record, made)], text)
        self.uid = change.after.uid
        self.desk.say(self.tr("{title} saved").format(title=made.title))
        self.accept()
