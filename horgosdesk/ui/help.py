"""F1: the help of what has the focus, in a quiet window beside the work."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from horgosdesk import guide
from horgosdesk.ui import language, theme

FIRST = "first-steps"
CONTENTS, NEWS, FOUND = "contents", "news", "found"
"""Pages that are no topic: all topics, what the versions changed, what was found."""
KEY = QTextCharFormat.Property.UserProperty + 1
"""Marks letters that stand for a key, once their font no longer does."""
PLACES = {
    "horgosdesk.ui.welcome": FIRST,
    "horgosdesk.ui.tour": FIRST,
    "horgosdesk.ui.palette": "keys",
    "horgosdesk.ui.keys": "keys",
    "horgosdesk.ui.wizard": "import",
    "horgosdesk.ui.tabs.cargo": "cargo",
    "horgosdesk.ui.tabs.cargo.second": "double-entry",
    "horgosdesk.ui.tabs.meters": "meters",
    "horgosdesk.ui.tabs.meters.page": "meter",
    "horgosdesk.ui.tabs.meters.yardstick": "meter",
    "horgosdesk.ui.tabs.clearance": "clearance",
    "horgosdesk.ui.tabs.clearance.study": "study",
    "horgosdesk.ui.tabs.trains": "trains",
    "horgosdesk.ui.tabs.trains.page": "train",
    "horgosdesk.ui.tabs.trains.quality": "estimates",
    "horgosdesk.ui.tabs.trains.channels": "channels",
    "horgosdesk.ui.tabs.trains.channels_quarantine": "quarantine",
    "horgosdesk.ui.tabs.trends": "trends",
    "horgosdesk.ui.tabs.trends.why": "why",
    "horgosdesk.ui.tabs.trends.outlook": "outlook",
    "horgosdesk.ui.tabs.trends.days": "days",
    "horgosdesk.ui.tabs.trends.carbon": "carbon",
    "horgosdesk.ui.tabs.trends.occasion": "occasions",
    "horgosdesk.ui.tabs.returns": "returns",
    "horgosdesk.ui.tabs.returns.checklist": "checklist",
    "horgosdesk.ui.tabs.returns.register": "register",
    "horgosdesk.ui.tabs.returns.compared": "register",
    "horgosdesk.ui.setting": "settings",
    "horgosdesk.ui.hub": "hub",
    "horgosdesk.ui.contests": "contests",
    "horgosdesk.ui.backup": "backups",
    "horgosdesk.ui.trouble": "backups",
    "horgosdesk.ui.people": "accounts",
    "horgosdesk.ui.own_password": "accounts",
    "horgosdesk.ui.signin": "accounts",
    "horgosdesk.ui.encryption": "encryption",
    "horgosdesk.ui.unlock": "encryption",
    "horgosdesk.ui.proof": "verify",
}
"""The topic of what a module, or all whose names begin so, put on the screen; the longest name that fits holds."""


def topic_of(widget: QWidget | None) -> str:
    """The topic of the nearest thing around a widget that has one; empty where nothing does."""
    while widget is not None:
        module = type(widget).__module__
        fitting = [name for name in PLACES if module.startswith(name)]
        if fitting:
            return PLACES[max(fitting, key=len)]
        widget = widget.parentWidget()
    return ""


def listen(window: QWidget) -> None:
    """Have F1 show the help in a window that lies over the main one, whose F1 does not reach there."""
    QShortcut(QKeySequence("F1"), window, lambda: ask(window))


def ask(window: QWidget, otherwise: str = FIRST) -> "Help":
    """Show, beside a window, the help of what has the focus in it; of another topic where that has none."""
    focus = window.focusWidget()
    return show(window, topic_of(focus or window) or otherwise)


def show(window: QWidget, topic: str) -> "Help":
    """Show a topic beside a window, in the help that is open there already if one is."""
    there = [one for one in window.findChildren(Help) if one.isVisible()]
    shown = there[0] if there else Help(window)
    shown.turn_to(topic)
    shown.show()
    shown.activateWindow()
    return shown


class Help(QDialog):
    """A page with links to the others and a line that searches them all; Esc gives the focus back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = QApplication.focusWidget()
        self._at: list[str] = []
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.textEdited.connect(self._search)
        self.line.installEventFilter(self)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.anchorClicked.connect(self._follow)
        self._back, self._contents, self._close = QPushButton(), QPushButton(), QPushButton()
        for button, work in (
            (self._back, self.go_back),
            (self._contents, lambda: self.turn_to(CONTENTS)),
            (self._close, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(work)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        QShortcut(QKeySequence("Ctrl+F"), self, self._go_find)
        QShortcut(QKeySequence("F1"), self, lambda: self.turn_to(CONTENTS))
        self._lay_out()
        self.retranslate()
        self._place()
        self.page.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addWidget(self._contents)
        foot.addStretch(1)
        foot.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(3)] * 4)
        box.setSpacing(theme.space(2))
        box.addWidget(self.line)
        box.addWidget(self.page, 1)
        box.addLayout(foot)

    def _place(self) -> None:
        """At the right of the window, beside it as far as the screen has room."""
        about = self.parentWidget().window().frameGeometry()
        room = self.parentWidget().screen().availableGeometry()
        size = QRect(0, 0, theme.space(105), max(theme.space(120), min(about.height(), room.height()) * 9 // 10))
        size.moveLeft(min(about.right() + theme.space(1), room.right() - size.width()))
        size.moveTop(max(room.top(), about.top()))
        self.setGeometry(size)

    def retranslate(self) -> None:
        """Everything in the current language, the page with it."""
        self.setWindowTitle(self.tr("Help"))
        self.line.setPlaceholderText(self.tr("Search all pages (Ctrl+F)"))
        self.line.setAccessibleName(self.tr("Search the help"))
        self.page.setAccessibleName(self.tr("Page of the help"))
        self._back.setText(self.tr("&Back"))
        self._back.setToolTip(self.tr("The page before (Alt+Left)"))
        self._contents.setText(self.tr("&All pages"))
        self._close.setText(self.tr("C&lose"))
        if self._at:
            self._draw()

    @property
    def topic(self) -> str:
        """The page that is shown."""
        return self._at[-1] if self._at else ""

    def turn_to(self, topic: str) -> None:
        """Show a page; `go_back` leads to that before it."""
        self.line.clear()
        if topic != self.topic:
            self._at = [one for one in self._at if one != FOUND] + [topic]
        self._draw()

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._at) > 1:
            self._at.pop()
            self.line.clear()
            self._draw()

    def _go_find(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _search(self, typed: str) -> None:
        if typed.strip():
            self._at = [*(one for one in self._at if one != FOUND), FOUND]
        elif self.topic == FOUND and len(self._at) > 1:
            self._at.pop()
        self._draw()

    def _follow(self, link: QUrl) -> None:
        topic = link.toString().removesuffix(".md")
        if topic in guide.TOPICS:
            self.turn_to(topic)
            self.page.setFocus()

    def _text(self) -> str:
        lang = language.now()
        match self.topic:
            case "contents":
                links = [
                    "- "
                    + "\u00a0· ".join(f"[{guide.title(guide.page(topic, lang))}]({topic}.md)" for topic in together)
                    for together in guide.CONTENTS
                ]
                return "\n".join(("# " + self.tr("All pages"), "", *links))
            case "news":
                return guide.news("", lang) or "# " + self.tr("What changed")
            case "found":
                found = guide.find(self.line.text(), lang)
                if not found:
                    return self.tr("No page has these words. Try fewer or shorter ones, or look through all pages.")
                return "\n\n".join(f"[{one.title}]({one.topic}.md)  \n{guide.without_marks(one.line)}" for one in found)
        return guide.page(self.topic, lang)

    def _draw(self) -> None:
        self._back.setEnabled(len(self._at) > 1)
        self.setWindowTitle(self.tr("What changed") if self.topic == NEWS else self.tr("Help"))
        self.page.setMarkdown(self._text())
        dress(self.page)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                found = guide.find(self.line.text(), language.now())
                if found:
                    self.turn_to(found[0].topic)
                    self.page.setFocus()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.page.setFocus()
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._at:
            dress(self.page)

    def done(self, result: int) -> None:
        before = self._before
        super().done(result)
        if before is not None and isValid(before) and before.isVisible():
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


def dress(page: QTextBrowser) -> None:
    """Give a page drawn from Markdown the look's letters, distances and colours."""
    tokens, document = theme.tokens(), page.document()
    document.setDefaultFont(theme.font())
    document.setDocumentMargin(theme.space(2))
    document.setIndentWidth(theme.space(4))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setTopMargin(theme.space((0, 0, 5)[min(level, 2)] if level else 1))
        shape.setBottomMargin(theme.space(2 if level else 1))
        shape.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(shape)
        for start, length, given in _parts(block):
            letters = QTextCharFormat()
            if level:
                letters.setFont(theme.font((1.6, 1.25)[min(level, 2) - 1], bold=True))
            elif given.fontFixedPitch() or given.property(KEY):
                letters.setFont(theme.number_font(bold=True))
                letters.setProperty(KEY, True)
                letters.setBackground(tokens.hover)
            if given.isAnchor():
                letters.setForeground(tokens.accent)
                letters.setFontUnderline(True)
            elif given.fontWeight() > QFont.Weight.Medium or level or letters.property(KEY):
                letters.setForeground(tokens.text)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(letters)
        block = block.next()
    cursor.endEditBlock()


def _parts(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where the parts of a block begin that are written alike, how long they are, and how they are written."""
    found, part = [], block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        part += 1
    return found
