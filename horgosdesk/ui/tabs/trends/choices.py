"""The slim column at the left of the explorer: what is measured, in which steps, cut by what, of when, and how it is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.store import trends
from horgosdesk.store.trends import LATELY, Choice
from horgosdesk.store.trends.choice import BYS, MEASURES
from horgosdesk.study.steps import spans_between
from horgosdesk.ui import spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trends.names import cut_name, key_name, measure_name

BOXES = ("measure", "by", "cut", "view", "base", "period")
Items = Sequence[tuple[str, str]]


class Choices(QScrollArea):
    """chosen: the name of a field of Choice (of a measure with its currency or unit behind a colon) and its value.

    unkept: a filter was taken away. keep_wanted: the person wants to choose a part to keep.
    """

    chosen = Signal(str, str)
    unkept = Signal(str, str)
    keep_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.desk = desk
        inner = QWidget(self.viewport(), objectName="choices")
        self._wear()
        self.boxes = {name: Box(inner) for name in BOXES}
        self._titles = {name: QLabel(inner, objectName="quiet") for name in BOXES}
        column = QVBoxLayout(inner)
        column.setSpacing(theme.space(0.5))
        column.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        for name, box in self.boxes.items():
            self._titles[name].setBuddy(box)
            column.addWidget(self._titles[name])
            column.addWidget(box)
            if name != "base":
                column.addSpacing(theme.space(1.5))
            box.activated.connect(lambda _place, name=name, box=box: self.chosen.emit(name, box.currentData() or ""))
        self._kept_title = QLabel(inner, objectName="quiet")
        column.addWidget(self._kept_title)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(theme.space(1))
        column.addLayout(self._chips)
        self.keep = QPushButton(inner, objectName="link")
        self.keep.clicked.connect(self.keep_wanted)
        column.addWidget(self.keep)
        column.addStretch(1)
        self.setWidget(inner)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def chips(self) -> list[QPushButton]:
        """The filters in force."""
        found = [self._chips.itemAt(place).widget() for place in range(self._chips.count())]
        return [one for one in found if isinstance(one, QPushButton)]

    def show_choice(
        self, choice: Choice, currencies: Sequence[str], units: Sequence[str], periods: Sequence[str]
    ) -> None:
        """Offer what there is, and show what is chosen. periods: as `periods` gives them."""
        measure = {"value": f"value:{choice.currency}", "quantity": f"quantity:{choice.unit}"}
        known = trends.known_days(self.desk.store, choice)
        months = spans_between(*known, "month")[::-1] if known and choice.view == "index" else []
        lang = self.desk.lang
        offered: dict[str, tuple[Items, str]] = {
            "measure": (self._measures(currencies, units), measure.get(choice.measure, choice.measure)),
            "by": ([(_step_name(by), by) for by in BYS], choice.by),
            "cut": ([(cut_name(cut), cut) for cut in trends.cuts_of(choice.measure)], choice.parted),
            "view": ([(_view_name(view), view) for view in trends.views_of(choice.measure)], choice.view),
            "base": (
                [(self.tr("First month"), ""), *((spans.show(month, lang), month) for month in months)],
                choice.base,
            ),
            "period": ([(self._period_name(period), period) for period in periods], choice.period),
        }
        for name, (items, value) in offered.items():
            self.boxes[name].offer(items, value)
        for widget in (self._titles["base"], self.boxes["base"]):
            widget.setVisible(choice.view == "index")
        self._fit()
        self._show_filters(choice)

    def _fit(self) -> None:
        """As wide as the words that can be chosen, within reason."""
        boxes = [self.boxes[name] for name in ("measure", "by", "cut", "view")]
        words = max(box.fontMetrics().horizontalAdvance(box.itemText(at)) for box in boxes for at in range(box.count()))
        self.setFixedWidth(max(theme.space(46), min(theme.space(54), words + theme.space(15))))

    def _measures(self, currencies: Sequence[str], units: Sequence[str]) -> Items:
        items: list[tuple[str, str]] = []
        for measure in MEASURES:
            if measure == "value":
                # a desk without values still says where they would be
                items += [
                    (measure_name(Choice("value", code), self.desk) if code else self.tr("Value"), f"value:{code}")
                    for code in currencies or ("",)
                ]
            elif measure == "quantity":
                items += [
                    (measure_name(Choice("quantity", unit=unit), self.desk), f"quantity:{unit}")
                    for unit in units
                    if unit != "vehicle"
                ]
            else:
                items.append((measure_name(Choice(measure), self.desk), measure))
        return items

    def _period_name(self, period: str) -> str:
        if period == LATELY:
            return self.tr("Last 12 months")
        return spans.show(period, self.desk.lang) if period else self.tr("All years")

    def _show_filters(self, choice: Choice) -> None:
        wanted = [f"{cut}={key}" for cut, key in choice.filters]
        if [chip.property("filter") for chip in self.chips] != wanted or self.desk.lang != self.property("lang"):
            for chip in self.chips:
                self._chips.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            for cut, key in choice.filters:
                chip = QPushButton(objectName="chip")
                text = f"{key_name(self.desk, cut, key)}  ×"
                wide = self.widget().width() - theme.space(12)
                chip.setText(
                    chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, max(wide, theme.space(28)))
                )
                away = self.tr("Take this filter away")
                chip.setToolTip(f"{cut_name(cut)}: {key_name(self.desk, cut, key)}\n{away}")
                chip.setAccessibleName(f"{cut_name(cut)}: {key_name(self.desk, cut, key)}")
                chip.setProperty("filter", f"{cut}={key}")
                chip.clicked.connect(lambda _on=False, cut=cut, key=key: self.unkept.emit(cut, key))
                self._chips.addWidget(chip)
        self.setProperty("lang", self.desk.lang)
        self.keep.setEnabled(bool(choice.parted))

    def retranslate(self) -> None:
        """Put the headings into the current language."""
        titles = {
            "measure": self.tr("Measure"),
            "by": self.tr("Steps"),
            "cut": self.tr("Parts"),
            "view": self.tr("Shown as"),
            "base": self.tr("100 is"),
            "period": self.tr("Period"),
        }
        for name, title in titles.items():
            self._titles[name].setText(title)
            self.boxes[name].setAccessibleName(title)
        self._kept_title.setText(self.tr("Only"))
        self.keep.setText(self.tr("Keep one part…"))
        self.keep.setToolTip(self.tr("Show only one of the parts (Ctrl+L)"))
        self.restyle()

    def restyle(self) -> None:
        """Take up the sizes in force."""
        self._wear()
        if self.boxes["measure"].count():
            self._fit()

    def _wear(self) -> None:
        theme.wear(
            self,
            f"QScrollArea {{ background: {theme.role('raised')}; border-right: 1px solid {theme.role('line')}; }}"
            f"QWidget#choices {{ background: {theme.role('raised')}; }}"
            # where the words of the lists above begin
            f"QPushButton#chip {{ text-align: left; padding: 0 {theme.space(1)}px; }}",
        )


def periods(choice: Choice, months: Sequence[str]) -> list[str]:
    """The periods to choose from, the most likely first; the one in force is among them. months: that have anything."""
    months = months[::-1]
    years = list(dict.fromkeys(month[:4] for month in months))
    match choice.by:
        case "year":
            found = [""]
        case "quarter":
            found = ["", *years]
        case "day" if choice.view != "running":
            found = [*months, LATELY, *years]
        case _:
            found = [*years, LATELY, *([""] if len(years) > 1 else [])]
    narrow = len(choice.period) > 4 and choice.by in ("day", "week", "month") and choice.view != "running"
    if narrow and choice.period not in found:
        found.insert(0, choice.period)
    return found


def _step_name(by: str) -> str:
    return {
        "day": QCoreApplication.translate("Trends", "Days"),
        "week": QCoreApplication.translate("Trends", "Weeks"),
        "month": QCoreApplication.translate("Trends", "Months"),
        "quarter": QCoreApplication.translate("Trends", "Quarters"),
        "year": QCoreApplication.translate("Trends", "Years"),
    }[by]


def _view_name(view: str) -> str:
    return {
        "compare": QCoreApplication.translate("Trends", "Against last year"),
        "change": QCoreApplication.translate("Trends", "Change in percent"),
        "running": QCoreApplication.translate("Trends", "Year to date"),
        "mix": QCoreApplication.translate("Trends", "Mix in percent"),
        "index": QCoreApplication.translate("Trends", "Index, a month = 100"),
        "trailing": QCoreApplication.translate("Trends", "Twelve months rolling"),
    }[view]


class Box(QComboBox):
    """A list of choices that is no wider than its column, however long the words are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(38), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def choose(self, value: str) -> None:
        """Choose as a person does."""
        self.setCurrentIndex(self.findData(value))
        self.activated.emit(self.currentIndex())

    def offer(self, items: Items, chosen: str) -> None:
        """Show these words with their values."""
        if [(self.itemText(at), self.itemData(at)) for at in range(self.count())] != list(items):
            self.clear()
            for text, value in items:
                self.addItem(text, value)
            # the list may be wider than the box
            view = self.view()
            view.setMinimumWidth(min(theme.space(120), view.sizeHintForColumn(0) + theme.space(6)))
        self.setCurrentIndex(self.findData(chosen))
        self.setToolTip(self.currentText())
