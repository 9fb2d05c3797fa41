"""Backups: when the last was made, which are kept, where the second copies go."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from horgosdesk.core.keeping import RULE
from horgosdesk.ui.setting.section import Line, Section, State


class BackupSection(Section):
    """What is kept, as the page of backups changes it."""

    def lines(self) -> Sequence[Line]:
        return (
            Line(
                self.tr("Backups"),
                self._last,
                self.opening(lambda: self.window.show_backups(self.page)),
                more=self.tr("restore copies"),
            ),
            Line(
                self.tr("Second folder"),
                self._second,
                self.button(self.tr("C&hange…"), lambda: self.window.show_backups(self.page)),
                right="manage",
                more=self.tr("stick share second copy"),
            ),
            Line(self.tr("Which are kept"), self._rule, more=self.tr("rule days weeks months")),
        )

    def _last(self) -> State:
        from horgosdesk.store import backup

        state = backup.state(self.desk.store.folder)
        if state.failed:
            return State(self.tr("The last backup failed: {why}").format(why=state.failed), "bad")
        if state.at is None:
            return State(self.tr("There is no good backup yet."), "warn")
        made = state.at.astimezone(ZoneInfo(self.desk.store.meta("zone")))
        return State(self.tr("The last good one is of {at}").format(at=f"{made:%Y-%m-%d %H:%M}"))

    def _second(self) -> State:
        from horgosdesk.store import backup

        state = backup.state(self.desk.store.folder)
        if not state.second:
            return State(self.tr("None: a stick or a share keeps a copy where this disk cannot take it along"))
        if state.second_wrong:
            return State(state.second_wrong, "bad")
        return State(self.tr("Second copies in {folder}").format(folder=state.second))

    def _rule(self) -> State:
        told = self.tr(
            "The newest of each of the last {days} days, {weeks} weeks and {months} months; those made by hand"
            " {own_days} days, and the last {own_least} for ever."
        )
        return State(
            told.format(
                days=RULE.days,
                weeks=RULE.weeks,
                months=RULE.months,
                own_days=RULE.own_days,
                own_least=RULE.own_least,
            )
        )
