"""The slim column beside the graphs: which meter, which days, in what unit; the target, and the yardsticks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui import theme
from horgosdesk.ui.lists import Box, slim
from horgosdesk.ui.tabs.meters.yardstick_list import YardstickList

BOXES = ("meter", "span", "at", "by")
WIDE = 78
"""Steps of theme.space: a yardstick's words and what it comes to must be read."""


class Choices(QFrame):
    """Boxes by name of BOXES, the target's field with what is understood under it, the list of yardsticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="choices")
        self.titles = {name: QLabel(self, objectName="quiet") for name in (*BOXES, "goal", "yardsticks")}
        self.boxes = {name: slim(Box(self)) for name in BOXES}
        self.goal = QLineEdit(self)
        self.understood = QLabel(self, objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.yardsticks = YardstickList(self)
        self.hint = QLabel(self, objectName="quiet", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        column.setSpacing(theme.space(1))
        widgets: dict[str, QWidget] = {**self.boxes, "goal": self.goal, "yardsticks": self.yardsticks}
        for name, widget in widgets.items():
            if name != "meter":
                column.addSpacing(theme.space(1))
            self.titles[name].setBuddy(widget)
            column.addWidget(self.titles[name])
            column.addWidget(widget)
            if name == "goal":
                column.addWidget(self.understood)
        column.addWidget(self.hint)
        column.addStretch(1)
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def retranslate(self) -> None:
        """Put the headings into the current language."""
        titles = {
            "meter": tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "&Meter")),
            "span": tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Sh&own")),
            "at": tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "&Period")),
            "by": tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "To&ld in")),
            "goal": tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "Tar&get")),
            "yardsticks": tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "&Yardsticks")),
        }
        for name, title in titles.items():
            self.titles[name].setText(title)
        for name in (*BOXES, "yardsticks"):
            widget = self.yardsticks if name == "yardsticks" else self.boxes[name]
            widget.setAccessibleName(titles[name].replace("&", ""))
        self.goal.setPlaceholderText(tr("MeterPage", QT_TRANSLATE_NOOP("MeterPage", "such as 38,000 t")))
        tip = QT_TRANSLATE_NOOP("MeterPage", "The target of the year; Enter keeps it, an empty field takes it away")
        self.goal.setToolTip(tr("MeterPage", tip))
        self.restyle()

    def restyle(self) -> None:
        """Take up fonts and sizes in force."""
        theme.wear(
            self,
            f"QFrame#choices {{ background: {theme.role('raised')}; border: none;"
            f" border-right: 1px solid {theme.role('line')}; }}",
        )
        self.yardsticks.restyle()
        self.setFixedWidth(theme.space(WIDE))

    def tell(self, words: str, level: str) -> None:
        """What the target's field was understood as, level "quiet" or "bad"."""
        self.understood.setText(words)
        self.understood.setObjectName(level)
        self.understood.style().polish(self.understood)
