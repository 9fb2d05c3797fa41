"""The lines over everything: of sample data, of a desk that is open for reading only, of a new version. The last can be closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from horgosdesk import __version__
from horgosdesk.ui import theme


class Banner(QFrame):
    """Says that nothing here is real. home_wanted: back to the own desk, where there is one to go back to."""

    home_wanted = Signal()

    def __init__(self, has_home: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._mark = QLabel()
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.home = QPushButton()
        self.home.setObjectName("link")
        self.home.setVisible(has_home)
        self.home.clicked.connect(self.home_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        row.setSpacing(theme.space(2))
        row.addWidget(self._mark)
        row.addWidget(self.words)
        row.addWidget(self.home)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.words.setText(self.tr("Sample data: all records here are made up and stand for nothing real."))
        self.home.setText(self.tr("Back to my own desk"))

    def dress(self) -> None:
        """In the colours of the theme in force."""
        self._mark.setPixmap(theme.picture("sample", theme.icon_size(), theme.tokens().warn, self.devicePixelRatioF()))


class ReadOnly(QFrame):
    """Says that nothing can be entered, and why. wanted: what can be done about it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._mark = QLabel()
        self.words = QLabel()
        self.more = QPushButton()
        self.more.setObjectName("link")
        self.more.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        row.setSpacing(theme.space(2))
        row.addWidget(self._mark)
        row.addWidget(self.words)
        row.addWidget(self.more)
        row.addStretch(1)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.words.setText(
            self.tr("For reading only: the desk's file is damaged. Nothing can be entered until it is mended.")
        )
        self.more.setText(self.tr("What can be done…"))

    def dress(self) -> None:
        """In the colours of the theme in force."""
        self._mark.setPixmap(theme.picture("warning", theme.icon_size(), theme.tokens().warn, self.devicePixelRatioF()))


class News(QFrame):
    """Says once that the program is a newer one now. wanted: what changed."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("news")
        self.words = QLabel()
        self.more, self.away = QPushButton(), QPushButton()
        for button in (self.more, self.away):
            button.setObjectName("link")
            button.clicked.connect(self.hide)
        self.more.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        row.setSpacing(theme.space(2))
        row.addWidget(self.words)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.away)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self.words.setText(self.tr("HorgosDesk is version {version} now.").format(version=__version__))
        self.more.setText(self.tr("What changed"))
        self.away.setText(self.tr("Close"))
