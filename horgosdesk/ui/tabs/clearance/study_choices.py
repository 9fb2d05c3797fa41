"""The slim column at the left of the study: which consignments, cut by what, in which steps, on which clock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.study.series import months_between
from horgosdesk.ui import spans, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.lists import Box
from horgosdesk.ui.options import Options
from horgosdesk.ui.tabs.clearance import study_words as words
from horgosdesk.ui.tabs.clearance.study_answer import (
    CLOCKS,
    CUTS,
    FILTERS,
    LAST_YEAR,
    LATELY,
    STEPS,
    THIS_YEAR,
    Choice,
)

BOXES = ("period", *FILTERS, "trader")
LISTS = {"cut": CUTS, "step": STEPS, "clock": CLOCKS}


class Choices(QScrollArea):
    """chosen: the name of a field of Choice and its value, when a person chose."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.desk = desk
        inner = QWidget(self.viewport(), objectName="choices")
        self._wear()
        self.boxes = {name: Slim(inner) for name in BOXES}
        self.lists = {name: Options(name, values, inner) for name, values in LISTS.items()}
        self._titles = {name: QLabel(inner, objectName="quiet") for name in BOXES}
        column = QVBoxLayout(inner)
        column.setSpacing(theme.space(0.5))
        column.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        for name, box in self.boxes.items():
            self._titles[name].setBuddy(box)
            column.addWidget(self._titles[name])
            column.addWidget(box)
            column.addSpacing(theme.space(1))
            box.activated.connect(lambda _place, name=name, box=box: self.chosen.emit(name, box.currentData() or ""))
        for options in self.lists.values():
            column.addWidget(options)
            options.chosen.connect(self.chosen)
        column.addStretch(1)
        self.setWidget(inner)
        inner.installEventFilter(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # two hundred names are found by a few of their letters
        trader = self.boxes["trader"]
        trader.setEditable(True)
        trader.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(trader.model(), trader)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        trader.setCompleter(completer)
        trader.lineEdit().editingFinished.connect(self._settle_trader)

    def show_choice(self, choice: Choice, known: str | None, today: str, traders: Sequence[str]) -> None:
        """Offer what there is, and show what is chosen. known: the first day of any arrival."""
        lang = self.desk.lang
        offered = {"period": _periods(choice, known, today, lang)}
        for name in FILTERS:
            table = getattr(self.desk.codes, words.TABLES[name])
            offered[name] = [(_all_of(name), ""), *((code.name(lang), code.code) for code in table)]
        more = [choice.trader] if choice.trader and choice.trader not in traders else []
        offered["trader"] = [(_all_of("trader"), ""), *((name, name) for name in (*more, *traders))]
        for name, box in self.boxes.items():
            box.offer(offered[name], getattr(choice, name))
        for name, options in self.lists.items():
            options.choose(getattr(choice, name))

    def retranslate(self) -> None:
        """Put the headings and the lists into the current language."""
        titles = {
            "period": tr("Study", QT_TRANSLATE_NOOP("Study", "Arrived in")),
            "direction": tr("Study", QT_TRANSLATE_NOOP("Study", "Direction")),
            "mode": tr("Study", QT_TRANSLATE_NOOP("Study", "Mode")),
            "lane": tr("Study", QT_TRANSLATE_NOOP("Study", "Lane")),
            "trader": tr("Study", QT_TRANSLATE_NOOP("Study", "Trader")),
        }
        for name, title in titles.items():
            self._titles[name].setText(title)
            self.boxes[name].setAccessibleName(title)
        self.lists["cut"].name_them(tr("Study", QT_TRANSLATE_NOOP("Study", "Parts")), words.cut_names())
        self.lists["step"].name_them(
            tr("Study", QT_TRANSLATE_NOOP("Study", "Steps")),
            {
                "week": tr("Study", QT_TRANSLATE_NOOP("Study", "Weeks")),
                "month": tr("Study", QT_TRANSLATE_NOOP("Study", "Months")),
            },
        )
        self.lists["clock"].name_them(
            tr("Study", QT_TRANSLATE_NOOP("Study", "Clock")),
            {
                "wall": tr("Study", QT_TRANSLATE_NOOP("Study", "All hours")),
                "working": tr("Study", QT_TRANSLATE_NOOP("Study", "Working hours")),
            },
        )
        self.restyle()

    def restyle(self) -> None:
        """Take up the colours in force."""
        self._wear()
        for options in self.lists.values():
            options.restyle()
        self._fit()

    def _fit(self) -> None:
        """As wide as the longest of its words, with room for the bar that scrolls it."""
        self.setFixedWidth(max(theme.space(46), self.widget().sizeHint().width() + theme.space(3)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            # words that came later, in another language
            self._fit()
        return super().eventFilter(watched, event)

    def _wear(self) -> None:
        theme.wear(
            self,
            f"QScrollArea {{ background: {theme.role('raised')}; border-right: 1px solid {theme.role('line')}; }}"
            f"QWidget#choices {{ background: {theme.role('raised')}; }}",
        )

    def _settle_trader(self) -> None:
        """What was typed is a name of the list, or what was chosen stays."""
        box = self.boxes["trader"]
        typed = box.currentText().strip()
        place = box.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else 0
        if place < 0:
            box.setCurrentIndex(box.currentIndex())
            box.setEditText(box.itemText(box.currentIndex()))
        elif place != box.settled:
            box.setCurrentIndex(place)
            box.settled = place
            self.chosen.emit("trader", box.itemData(place) or "")


class Slim(Box):
    """A list of choices that is no wider than its column, however long the words are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.settled = 0
        self.setMaxVisibleItems(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(30), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def showPopup(self) -> None:
        # the list may be wider than the box; it is made now and no sooner, which takes its time
        view = self.view()
        view.setMinimumWidth(min(theme.space(120), view.sizeHintForColumn(0) + theme.space(6)))
        super().showPopup()

    def offer(self, items: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show these words with their values; an item without words is a line between."""
        if [(self.itemText(at), self.itemData(at)) for at in range(self.count())] != list(items):
            self.clear()
            for text, value in items:
                if text:
                    self.addItem(text, value)
                    self.setItemData(self.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
                else:
                    self.insertSeparator(self.count())
        self.settled = max(0, self.findData(chosen))
        self.setCurrentIndex(self.settled)
        self.setToolTip(self.currentText() if chosen else "")
        if self.isEditable():
            self.lineEdit().setCursorPosition(0)
            palette = self.lineEdit().palette()
            palette.setColor(QPalette.ColorRole.Text, theme.tokens().text)
            self.lineEdit().setPalette(palette)


def _all_of(name: str) -> str:
    names = {
        "direction": QT_TRANSLATE_NOOP("Study", "All directions"),
        "mode": QT_TRANSLATE_NOOP("Study", "All modes"),
        "lane": QT_TRANSLATE_NOOP("Study", "All lanes"),
        "trader": QT_TRANSLATE_NOOP("Study", "All traders"),
    }
    return tr("Study", names[name])


def _periods(choice: Choice, known: str | None, today: str, lang: str) -> list[tuple[str, str]]:
    """The spans of time to choose from: those that go with the day, the years, the months."""
    items = [
        (tr("Study", QT_TRANSLATE_NOOP("Study", "Last 12 months")), LATELY),
        (tr("Study", QT_TRANSLATE_NOOP("Study", "This year")), THIS_YEAR),
        (tr("Study", QT_TRANSLATE_NOOP("Study", "Last year")), LAST_YEAR),
        (tr("Study", QT_TRANSLATE_NOOP("Study", "All")), ""),
    ]
    if len(choice.period) == len("2025-01-01/"):
        since = tr("Study", QT_TRANSLATE_NOOP("Study", "Since {day}"), day=spans.day(choice.period[:10], lang))
        items.insert(0, (since, choice.period))
    first = min(known or today, today)
    years = [str(year) for year in range(int(today[:4]), int(first[:4]) - 1, -1)]
    months = months_between(first[:7], today[:7])[::-1]
    for values in (years, months):
        items += [("", ""), *((spans.show(value, lang), value) for value in values)]
    if len(choice.period) in (4, 7) and choice.period[0] == "2" and choice.period not in (*years, *months):
        items.insert(0, (spans.show(choice.period, lang), choice.period))
    return items
