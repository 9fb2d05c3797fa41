"""The railway's channels, and what their messages say in codes."""

from collections.abc import Sequence

from horgosdesk.core.errors import Problem
from horgosdesk.ui.setting.section import Line, Section, State
from horgosdesk.ui.setting.tables import table_lines


class ChannelsSection(Section):
    """The channels with how many there are."""

    def lines(self) -> Sequence[Line]:
        channels = Line(
            self.tr("Channels of the railway's messages"),
            self._state,
            self.opening(self._open),
            more=self.tr("broker MQTT inbox folder quarantine feed"),
        )
        return (channels, *table_lines(self, "messages"))

    def _state(self) -> State:
        from horgosdesk.railway.channels import read_channels

        try:
            count = len(read_channels(self.desk.store.folder)) - 1
        except Problem as problem:
            return State(str(problem), "bad")
        return State(self.tr("The inbox and %n more", "", count) if count else self.tr("The inbox only"))

    def _open(self) -> None:
        from horgosdesk.ui.tabs.trains.channels import Channels

        Channels(self.desk, self.page).open()
