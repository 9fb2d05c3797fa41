"""The hub: whether the desk has joined one, and how they stand."""

from collections.abc import Sequence
from functools import cached_property

from horgosdesk.ui.hub_words import HubWords
from horgosdesk.ui.setting.section import Line, Section, State


class HubSection(Section):
    """How the desk and its hub stand, as the hub's page changes it."""

    @cached_property
    def _words(self) -> HubWords:
        return HubWords(self.window.hub_link)

    def lines(self) -> Sequence[Line]:
        return (
            Line(
                self.tr("Exchange with other desks"),
                self._state,
                self.opening(lambda: self.window.show_hub(self.page)),
                more=self.tr("PostgreSQL other desks exchange register join"),
            ),
        )

    def _state(self) -> State:
        link = self.window.hub_link
        link.look()
        if link.joined is None:
            return State(self.tr("None: this desk works by itself"))
        standing = self._words.standing()
        joined = self.tr("Joined {register} as {desk}").format(register=link.joined.register, desk=link.joined.code)
        return State(f"{joined} · {standing.text}", standing.level)
