"""The day of the change: a date to type, and a slider over the days of the period."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QSlider, QWidget

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import spans, theme

ISO = "yyyy-MM-dd"


class Split(QWidget):
    """chosen: the day, as ISO text, when a person chose one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self.edit = QDateEdit(displayFormat=ISO)
        # a day is complete when Enter is pressed or an arrow was, not while its year is typed
        self.edit.setKeyboardTracking(False)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.ends = [QLabel(objectName="quiet"), QLabel(objectName="quiet")]
        self._title.setBuddy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(2))
        for widget in (self._title, self.edit, self.ends[0]):
            row.addWidget(widget)
        row.addWidget(self.slider, 1)
        row.addWidget(self.ends[1])
        self._first = date(2000, 1, 1)
        self.edit.dateChanged.connect(lambda day: self.chosen.emit(day.toString(ISO)))
        self.slider.valueChanged.connect(self._slide)

    @property
    def day(self) -> str:
        """The day shown."""
        return str(self.edit.date().toString(ISO))

    def show_split(self, day: str, first: str, last: str, known: str | None, lang: str) -> None:
        """Show a day. first, last: of the period, which the slider goes over. known: the first day of any arrival."""
        self._first = date.fromisoformat(first)
        days = (date.fromisoformat(last) - self._first).days
        blocked = [QSignalBlocker(widget) for widget in (self.edit, self.slider)]
        self.edit.setDateRange(
            QDate.fromString(min(known or first, first), ISO).addDays(1), QDate.fromString(last, ISO)
        )
        self.edit.setDate(QDate.fromString(day, ISO))
        self.slider.setRange(1, max(1, days))
        self.slider.setPageStep(7)
        self.slider.setValue((date.fromisoformat(day) - self._first).days)
        del blocked
        for label, end in zip(self.ends, (first, last), strict=True):
            label.setText(spans.day(end, lang))

    def show_day(self, day: str) -> None:
        """Show where the day is while it is dragged elsewhere."""
        with QSignalBlocker(self.edit), QSignalBlocker(self.slider):
            self.edit.setDate(QDate.fromString(day, ISO))
            self.slider.setValue((date.fromisoformat(day) - self._first).days)

    def retranslate(self) -> None:
        """Put it into the current language."""
        self._title.setText(tr("Study", QT_TRANSLATE_NOOP("Study", "Changed on")))
        self.edit.setAccessibleName(tr("Study", QT_TRANSLATE_NOOP("Study", "First day of the new procedure")))
        self.slider.setAccessibleName(self.edit.accessibleName())
        self.edit.setToolTip(self.edit.accessibleName())
        self.restyle()

    def restyle(self) -> None:
        """Take up the fonts in force."""
        self.edit.setFont(theme.number_font())

    def _slide(self, days: int) -> None:
        day = (self._first + timedelta(days=days)).isoformat()
        with QSignalBlocker(self.edit):
            self.edit.setDate(QDate.fromString(day, ISO))
        self.chosen.emit(day)
