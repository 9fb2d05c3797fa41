"""The words of the status bar on the hub: how the exchange does, and how many contests wait for a person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.hub_link import HubLink
from horgosdesk.ui.hub_words import HubWords
from horgosdesk.ui.pressable import Pressable


class HubWord(QWidget):
    """Nothing is seen of it where no hub is joined. hub_wanted, contests_wanted: a word was pressed."""

    hub_wanted = Signal()
    contests_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contests, self.hub = Pressable(), Pressable()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for word in (self.contests, self.hub):
            word.setFont(theme.number_font())
            word.setContentsMargins(theme.space(2), theme.space(0.5), theme.space(2), theme.space(0.5))
            row.addWidget(word)
        # told apart from what is quiet by its weight too, not by its colour alone
        self.contests.setFont(theme.number_font(bold=True))
        self.hub.wanted.connect(self.hub_wanted)
        self.contests.wanted.connect(self.contests_wanted)
        self._link: HubLink | None = None
        self._words: HubWords | None = None
        self.hide()

    def follow(self, link: HubLink) -> None:
        """Tell of this one from now on."""
        self._link, self._words = link, HubWords(link)
        link.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say how it stands now."""
        link, words = self._link, self._words
        if link is None or words is None or link.joined is None:
            self.hide()
            return
        self.hub.tell(*words.standing())
        if link.contests:
            tip = self.tr("Two desks changed the same thing; somebody has to say what holds. Click: show them")
            self.contests.tell(self.tr("%n contest(s) wait", "", link.contests), "warn", tip)
        self.contests.setVisible(bool(link.contests))
        self.show()
