"""The lines over everything: of sample data, of a desk that is open for reading only, of a new version. The last can be closed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from horgosdesk import __version__
from horgosdesk.ui import theme


class Line(QFrame):
    """Words with what can be done beside them; in a narrow window they take a second line instead of being cut."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.words.setMinimumWidth(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        self._row.setSpacing(theme.space(2))

    def say(self, text: str) -> None:
        """Show these words."""
        self.words.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        beside = [one for one in self.findChildren(QWidget) if one is not self.words and not one.isHidden()]
        taken = sum(one.sizeHint().width() + theme.space(2) for one in beside) + theme.space(6)
        wide = self.words.fontMetrics().horizontalAdvance(self.words.text()) + 1
        self.words.setWordWrap(wide > self.width() - taken)
        self.words.setMaximumWidth(wide)


class Banner(Line):
    """Says that nothing here is real. home_wanted: back to the own desk, where there is one to go back to."""

    home_wanted = Signal()

    def __init__(self, has_home: bool, parent: QWidget | None = None) -> None:
        super().__init__("banner", parent)
        self._mark = QLabel()
        self.home = QPushButton()
        self.home.setObjectName("link")
        self.home.setVisible(has_home)
        self.home.clicked.connect(self.home_wanted)
        row = self._row
        row.addWidget(self._mark)
        row.addWidget(self.words, 100)
        row.addWidget(self.home)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.say(self.tr("Sample data: all records here are made up and stand for nothing real."))
        self.home.setText(self.tr("Back to my own desk"))

    def dress(self) -> None:
        """In the colours of the theme in force."""
        self._mark.setPixmap(theme.picture("sample", theme.icon_size(), theme.tokens().warn, self.devicePixelRatioF()))


class ReadOnly(Line):
    """Says that nothing can be entered, and why. wanted: what can be done about it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("banner", parent)
        self._mark = QLabel()
        self.more = QPushButton()
        self.more.setObjectName("link")
        self.more.clicked.connect(self.wanted)
        row = self._row
        row.addWidget(self._mark)
        row.addWidget(self.words, 100)
        row.addWidget(self.more)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.say(self.tr("For reading only: the desk's file is damaged. Nothing can be entered until it is mended."))
        self.more.setText(self.tr("What can be done…"))

    def dress(self) -> None:
        """In the colours of the theme in force."""
        self._mark.setPixmap(theme.picture("warning", theme.icon_size(), theme.tokens().warn, self.devicePixelRatioF()))


class News(Line):
    """Says once that the program is a newer one now. wanted: what changed."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("news", parent)
        self.more, self.away = QPushButton(), QPushButton()
        for button in (self.more, self.away):
            button.setObjectName("link")
            button.clicked.connect(self.hide)
        self.more.clicked.connect(self.wanted)
        row = self._row
        row.addWidget(self.words, 100)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.away)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.say(self.tr("HorgosDesk is version {version} now.").format(version=__version__))
        self.more.setText(self.tr("What changed"))
        self.away.setText(self.tr("Close"))
