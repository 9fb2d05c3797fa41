"""The first page of a new desk: language, the port's name, and two ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.ui import actions, language, theme

WIDE = 172
"""Of the card, in steps of theme.space: both ways to begin have room beside one another in every language."""


class Welcome(QWidget):
    """Asks what cannot be guessed and begins.

    language_chosen: show everything in this language. begun: the port's name, and whether sample data are wanted.
    cancelled: the sample data under way are not wanted.
    """

    language_chosen = Signal(str)
    begun = Signal(str, bool)
    cancelled = Signal()

    def __init__(self, lang: str, port: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._mark = QLabel()
        self._mark.setPixmap(theme.picture("app", theme.space(12), ratio=self.devicePixelRatioF()))
        self._title = QLabel("HorgosDesk")
        self._title.setObjectName("figure")
        self._what = QLabel()
        self._what.setObjectName("quiet")
        self._what.setWordWrap(True)
        self._language = QLabel()
        self._port_label = QLabel()
        self.port = QLineEdit(port)
        self._port_label.setBuddy(self.port)
        self._port_hint = QLabel()
        self._port_hint.setObjectName("quiet")
        self._port_hint.setWordWrap(True)
        self.languages = QButtonGroup(self)
        self.empty = QPushButton()
        self.empty.setObjectName("primary")
        self.sample = QPushButton(theme.icon("sample"), "")
        self._empty_hint, self._sample_hint = QLabel(), QLabel()
        for hint in (self._empty_hint, self._sample_hint):
            hint.setObjectName("quiet")
            hint.setWordWrap(True)
        self.bar = QProgressBar()
        self.stop = QPushButton()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._lay_out(lang)
        self.empty.clicked.connect(lambda: self.begun.emit(self.port.text().strip(), False))
        self.sample.clicked.connect(lambda: self.begun.emit(self.port.text().strip(), True))
        self.stop.clicked.connect(self.cancelled)
        self.port.returnPressed.connect(self.empty.click)
        self.port.textChanged.connect(lambda _text: self._tell_ready())
        actions.press_by_enter(self)
        self.retranslate()
        self.rest()
        self.setFocusProxy(self.port)

    def _lay_out(self, lang: str) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(theme.space(4))
        for name in language.there():
            choice = QRadioButton(language.NAMES[name])
            choice.setChecked(name == lang)
            choice.toggled.connect(lambda on, name=name: self.language_chosen.emit(name) if on else None)
            self.languages.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        form = QGridLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        form.addWidget(self._language, 0, 0)
        form.addLayout(choices, 0, 1)
        form.addWidget(self._port_label, 1, 0)
        form.addWidget(self.port, 1, 1)
        form.addWidget(self._port_hint, 2, 1)
        form.setColumnStretch(1, 1)
        ways = QGridLayout()
        ways.setHorizontalSpacing(theme.space(4))
        ways.setVerticalSpacing(theme.space(2))
        for place, (button, hint) in enumerate(((self.empty, self._empty_hint), (self.sample, self._sample_hint))):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            ways.addWidget(button, 0, place)
            ways.addWidget(hint, 1, place, Qt.AlignmentFlag.AlignTop)
            ways.setColumnStretch(place, 1)
        making = QHBoxLayout()
        making.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        making.addWidget(self.stop)
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        card = self._card = QFrame()
        card.setObjectName("card")
        box = QVBoxLayout(card)
        box.setContentsMargins(*[theme.space(8)] * 4)
        box.setSpacing(theme.space(4))
        box.addLayout(head)
        box.addWidget(self._what)
        box.addSpacing(theme.space(2))
        box.addLayout(form)
        box.addSpacing(theme.space(4))
        box.addLayout(ways)
        box.addLayout(making)
        box.addWidget(self._said)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        page = QWidget()
        middle = QVBoxLayout(page)
        middle.addStretch(2)
        middle.addLayout(line)
        middle.addStretch(3)
        # on a low screen it is scrolled, not squeezed
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setWidgetResizable(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedWidth(min(theme.space(WIDE), self.width() - theme.space(8)))

    def retranslate(self) -> None:
        """Everything in the current language; what was typed stays."""
        self._what.setText(
            self.tr("Cargo is entered, checked and stored here, drawn as trends, and leaves as Excel returns.")
        )
        self._language.setText(self.tr("Language"))
        self._port_label.setText(self.tr("&Port"))
        self._port_hint.setText(self.tr("As it shall stand on the returns. It can be changed later in the menu Desk."))
        self.empty.setText(self.tr("Start with an &empty day sheet"))
        self._empty_hint.setText(self.tr("Type the first record, paste rows from Excel, or import a file."))
        self.sample.setText(self.tr("&Look around with sample data"))
        self._sample_hint.setText(
            self.tr("Made-up records in a folder of their own, marked as such everywhere. Your desk stays empty.")
        )
        self.stop.setText(self.tr("Cancel"))

    def work(self, done: int, total: int) -> None:
        """Show how far the sample data are."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._said.clear()
        self._show_working(True)

    def rest(self, problem: Problem | None = None) -> None:
        """Ask again, and say what went wrong if something did."""
        self._said.setObjectName("bad")
        self._said.setText(str(problem) if problem else "")
        self._said.setVisible(problem is not None)
        self._show_working(False)

    def _show_working(self, working: bool) -> None:
        self.bar.setVisible(working)
        self.stop.setVisible(working)
        for widget in (self.sample, self.port, *self.languages.buttons()):
            widget.setEnabled(not working)
        self.empty.setEnabled(not working)
        if not working:
            self._tell_ready()

    def _tell_ready(self) -> None:
        named = bool(self.port.text().strip())
        self.empty.setEnabled(named)
        self.sample.setEnabled(named)
